-- Who said what, where the words are in the syntax of the verb: que …, de …, « … ».

phase "attributions"

-- Words before the name of a work: un film intitulé « … », or of a reason: poursuivi pour « … ».
local TITLED = { ["intitulé"] = true, ["intitulée"] = true, ["intitulés"] = true, ["livre"] = true,
   ["film"] = true, ["roman"] = true, ["titre"] = true, ["titré"] = true, ["chanson"] = true, ["album"] = true,
   ["émission"] = true, ["article"] = true, ["baptisé"] = true, ["baptisée"] = true, ["nommé"] = true,
   ["nommée"] = true, ["essai"] = true, ["numéro"] = true, ["série"] = true, ["anthologie"] = true,
   ["documentaire"] = true, ["pièce"] = true, ["ouvrage"] = true, ["opération"] = true, ["collection"] = true,
   ["surnommé"] = true, ["surnommée"] = true }
--- Whether a quotation is the name of something.
function is_title(doc, quotation)
   local before = doc:slice(math.max(1, quotation.first - 24), quotation.first - 1)
   if TITLED[before:match "([^%s'’]+)%s*$"] then
      return true
   end
   local words = quotation.content and quotation.content.text or ""
   local long, capitals = 0, 0 -- words of more than three letters: « The Late Show with Anne Kerlo »
   for word in words:gmatch "[^%s'’]+" do
      long = long + (#word > 3 and 1 or 0)
      capitals = capitals + (#word > 3 and word:find "^%u" and 1 or 0)
   end
   if capitals > 2 and capitals * 4 >= long * 3 then
      return true
   end
   local _, spaces = words:gsub("%s+", "")
   return spaces <= 2 and (words:find "%d" or words:find "^%u%l+ %u") ~= nil -- la « Nuit 2020 », « Grand Large »
end

FIELDS = { "type", "lemma", "class", "negated", "conditional" }

-- …, soulignant que …, et évoquant …: the subject of the verb before it, in the sentence and not in somebody's words.
local function subject_before(doc, cue)
   for predicate in doc:before("predicate", cue.first) do
      if doc:slice(predicate.first, cue.first):find "[.!?\n]" then
         return nil
      end
      local quotation = doc:around("quotation", predicate.subject)()
      if not (quotation and quotation.last < cue.first) then
         return predicate.subject
      end
   end
   return nil
end

--- Who speaks, by the cue of a match: the clitic of an inverted verb, or the subject found in phase predicates.
function speaker(cue, doc)
   if cue.subject then
      return cue.subject
   end
   local predicate = doc:with("predicate", "verb", cue)
   if predicate or cue.form ~= "gerund" then
      return predicate and predicate.subject
   end
   return subject_before(doc, cue)
end

--- What all attributions with a cue say of it. Nothing where nothing is said: «».
function said(m, doc, fields)
   if fields.content and #fields.content == 0 then
      return nil
   end
   if fields.source == nil then
      fields.source = speaker(m.cue, doc)
   end
   fields.source = fields.source or nil -- false: nobody is named
   fields.lemma, fields.class = m.cue.lemma, m.cue.class
   fields.negated, fields.conditional = m.cue.negated, m.cue.mood == "conditional"
   return fields
end

--- The same for a content that may hold quotations, captured as _q; it may be a mark alone.
local function reported(m, doc)
   return m.content.text:find "%w" and said(m, doc, { type = m._q and "mixed" or "indirect" })
end
local NEUTER = { ["ca"] = true, ["ce"] = true, ["cela"] = true, ["ça"] = true, ["c'"] = true, ["c’"] = true,
   ["rien"] = true, ["tout"] = true }
-- Someone must be there who says it; where the verb is often no cue, someone who can speak.
-- Not false is a pronoun's, which may stand for anybody: only noun phrases are speaking or not. A name behind a noun is
-- somebody's: son cosecrétaire Yves Kerlo.
local function can_speak(who)
   return who.speaking ~= false or who.text:find "%l %u[^%s]+ %u" ~= nil
end
local function has_speaker(m, doc)
   local who = speaker(m.cue, doc)
   return who ~= nil and not NEUTER[who.text:lower()]
      and (m.cue.ambiguity ~= "high" or can_speak(who) and m.cue.form == "finite")
end

-- Verbs that tell as often what a thing brings as what somebody says: la digue menace de céder.
local OF_THINGS = { ["encourager"] = true, ["exiger"] = true, ["inciter"] = true, ["menacer"] = true,
   ["permettre"] = true, ["promettre"] = true }
local function says_to_do(m, doc)
   return has_speaker(m, doc) and (not OF_THINGS[m.cue.lemma] or speaker(m.cue, doc).speaking ~= false)
end

-- Ils ne pensent qu'à la fête, ils n'ont vu que le pont: ne … que without pas is no clause; nor is it behind a
-- comparative: elle a plus ri que lui.
local RESTRICTED = { ["à"] = true, ["au"] = true, ["aux"] = true, ["de"] = true, ["des"] = true, ["par"] = true,
   ["un"] = true, ["une"] = true }
local function has_word(text, words)
   for _, word in ipairs(words) do
      if (" " .. text .. " "):find(" " .. word .. " ", 1, true) then
         return true
      end
   end
   return false
end
local WISHED = { ["aimer"] = true, ["vouloir"] = true } -- in the conditional: elle voudrait que …
local function is_clause(m, doc)
   if WISHED[m.cue.lemma] and m.cue.mood ~= "conditional" then
      return false
   end
   local text = m.cue.text:lower()
   local negated = text:find "^ne%s" or text:find "^n['’]"
   local completed = has_word(text, { "pas", "jamais", "point", "guère", "rien", "personne", "ni" })
   local who = speaker(m.cue, doc)
   if negated and (m._q and m._q.first == m.content.first -- ne dit que « oui »
      or who and has_word(who.text:lower():match "^%S+%s?%S*", { "aucun", "aucune", "nul", "nulle", "pas un", "pas une",
         "personne" })) then
      return true
   end
   if has_word(text, { "autant", "mieux", "moins", "plus" }) and not (negated and not completed) then
      return false
   elseif not negated or completed or has_word(text, { "plus" }) then
      return true
   end
   local verb = doc:behind("finite", m.content.first - 1)()
   return not RESTRICTED[m.content.text:match "^[^%s]+"] and verb ~= nil and verb.first < m.content.last
end

-- sa nouvelle pièce, « La Digue »
local function is_apposed(doc, quotation)
   local words = quotation.content and quotation.content.text or ""
   local _, spaces = words:gsub("%s+", "")
   return spaces < 3 and words:find "^%u" ~= nil and doc:slice(quotation.first - 2, quotation.first - 1) == ", "
end
-- For quotations in the object: no infinitives (répondre au « sentiment »), no names of works.
local function has_speaking(m, doc)
   local who = speaker(m.cue, doc)
   return who ~= nil and not NEUTER[who.text:lower()]
      and (m.cue.ambiguity == "low" or can_speak(who) and m.cue.form ~= "infinitive" and m.cue.form ~= "participle")
      and not is_title(doc, m._q) and not is_apposed(doc, m._q)
      and m.cue.lemma ~= "s'appeler" and (m.cue.lemma ~= "se vouloir" or m.content.first == m._q.first)
end

-- X a dit que …: the clause goes on to the end of its sentence, or to the next cue.
que = W { "que", "qu'" }
local mark = W { "«", "»", "“", "”", '"' }
local hard = T.re "^[;:.!?…]"
local near_clause = any - (finite + comma + hard + mark)
local next_cue = (comma * joined ^ -1 + joined) * (cue { incise = true, que = true } * -W ":" + cue { form = "gerund" })
   + comma * joined * finite -- , mais a dû partir
   + comma * W "et" * W { "donc", "pourtant" } * A.np * rep(near_clause, 0, 4) * finite
   + comma * W { "mais", "tandis" } * W "que" ^ -1 * A.np * rep(near_clause, 0, 16) * finite -- , mais le port reste
   + comma * W { "et", "mais" } * L.according -- , mais selon lui
local aside_clause = comma * (W { "après", "bien" } * que + W { "puisque", "puisqu'" }
   + W "comme" * rep(near_clause, 1, 6) * cue { incise = true } -- , comme elle l'a dit
   + L.according * rep(near_clause, 1, 20) * #(T.re "^[.!?…]+$" * eos)) -- , selon la mairie.
local and_said = joined * L.cue { form = "participle", que = true } * L.adverb ^ 0 * #que -- et assuré que
-- « … », dans une tribune; « … », lors d'une visite: where it was said
local said_where = behind(W { "»", "”", '"' }) * comma * ((W { "dans", "par", "sur", "via" } * L.determiner ^ -1
      * L.adjective_before ^ -1 * (L.medium + L.media { word = false })
   + W { "lors", "suite" } + W "à" * W "l'" * W { "issue", "occasion" } + W "au" * W { "cours", "lendemain" }
   + W "en" * W "marge"))
local clause_end = T.re "^[;:]" + said_where + next_cue + aside_clause + and_said + T.re "^[.!?]+$" * #eos
clause = (A.quotation "_q" + (any - (clause_end + mark))) ^ 1
-- Adverbs, whom it is said to, where; not an object, which a relative clause would follow: reprend le chemin qu'il…
local aside_commas = (comma * (rep(A.quotation + (any - T.punctuation), 1, 14)
      + #L.preposition * gap(1, 25, T.punctuation)) * comma
   + W "(" * gap(1, 14, T.punctuation) * W ")") ^ -1
local stops = L.conjunction_subordinating - W { "même", "plutôt", "bien", "cependant", "maintenant" } * que
   - W "quand" * W "même"
   + L.pronoun_demonstrative - L.time_adjunct + T.punctuation
   + finite + A.verb { form = "infinitive" }
local date = W "le" * T.number * L.month
-- de: of a noun that a relative clause would follow: se souvient de la peur qu'il a eue
local of_noun = W { "de", "d'", "des", "du" } - W "de" * W { "sa", "son", "leur" }
   - W "d'" * W { "abord", "ailleurs", "autre", "emblée" }
local adjunct = -(of_noun + W { "autant", "moins", "plus" } * genitive) * #(L.preposition + L.preposition_locution
   + (L.contraction - W { "du", "des" }) + L.adverb + L.adverb_time + L.day
   + L.time_adjunct + T.re "ment$" + L.connective + W "cependant" + W { "tous", "toutes" }
   + W "quand" * W "même" + date + W { "même", "plutôt", "bien", "maintenant" }
   + W { "la", "l'" } * W { "semaine", "an", "année" })
-- dans « Le Phare du port » que; à ce sujet que
local title = W "dans" * gap(0, 4, finite + T.punctuation) * A.quotation
local about_this = W { "à", "sur" } * W { "ce", "cet" } * T.lowercase
local function between(stop)
   return aside_commas * (title + about_this) ^ -1 * (adjunct * gap(1, 12, stop + stops)) ^ -1 * aside_commas
end
local function object(stop)
   return gap(1, 8, stop + stops)
end
local fact = W { "le", "du", "au" } * W "fait" + W { "de", "d'" } ^ -1 * W { "l'", "la", "une" }
      * W { "hypothèse", "idée", "impression", "perspective", "possibilité" } + W "à" * W "ce"

rule "que" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   ((saying { que = true, passive = false } + behind(W "il") * saying { que = true, passive = true }
         + L.moved { passive = true }) "cue"
         * between(que) * fact ^ -1
      + saying { que = true, addressee = "obj", passive = false } "cue" * object(que)
      + saying { que = true, lemma = "attendre" } "cue" * #of_noun * object(que))
      * -behind(W { "autant", "mieux", "moins", "plus" }) * que * clause "content",
   when = function(m, doc)
      return has_speaker(m, doc) and is_clause(m, doc)
   end, emit = reported,
   yes = {
      { "La maire de Lorvac a dit que le pont tenait.", content = "le pont tenait", source = "La maire de Lorvac" },
      { "Il affirme mardi qu’il est « solide ».", content = "il est « solide »", source = "Il", type = "mixed" },
      { "Elle dit que le pont tient, mais selon lui, il cède.", content = "le pont tient", source = "Elle" },
      { "La maire voudrait que le pont tienne.", content = "le pont tienne", source = "La maire" },
      { "Aucun élu n’affirme que le pont tient.", content = "le pont tient", source = "Aucun élu" },
      { "La maire ne dit que « oui ».", content = "« oui »", source = "La maire", type = "mixed" },
      { "Je me suis dit que le pont tient.", content = "le pont tient", source = "Je" },
      { "Nous nous sommes rendu compte que le pont cède.", content = "le pont cède", source = "Nous" },
      { "Il attend de la mairie qu’elle paie.", content = "elle paie", source = "Il" },
      { "Il s’inquiète de la possibilité que la digue cède.", content = "la digue cède", source = "Il" },
      { "Le port a dit que le pont « tient », selon la mairie.", content = "le pont « tient »" },
      { "Il a dit que le pont « tient », lors d’une fête au port.", content = "le pont « tient »", source = "Il" },
      { "Elle a écrit dans « Le Phare du port » que le pont tient.", content = "le pont tient", source = "Elle" },
      { "Elle part, ajoutant à ce sujet que le pont tient.", content = "le pont tient", source = "Elle" },
      { "La mairie notant que le pont cède, et ajoutant que le bac tient.", content = "le bac tient",
         source = "La mairie" },
      { "Il disait en mai (à propos du port) que le pont tient.", content = "le pont tient", source = "Il" },
   },
   no = {
      "La maire a dit la vérité.", "Le pont que la maire inaugure tient.", "Elle n’attend qu’une chose du pont.",
      "La digue cède, y compris celle que la mer use.", "Elle se souvient de la peur que la mer a causée.",
      "La maire veut que le pont tienne.", "Elle ne sait que trop bien le prix.",
      "Elle a plus expliqué la digue que le pont.",
      "Sachez que la digue cède.", "Elle jure au même titre que le maire.", "Nul doute que la digue cède.",
      "Elle ne jure que par la mer.", "Vous pouvez vous assurer que la digue tient.",
   },
}
-- On sait qui paiera; elle explique ce qui l'a poussée.
lexicon("wondering", verbs({
   "comprendre", "demander", "expliquer", "ignorer", "préciser", "raconter", "savoir", "se demander",
}, { class = "question", ambiguity = "mid" }))
rule "who_what" { layer = "attribution", claim = { "cue" }, priority = -2, set = FIELDS,
   L.wondering { form = { "finite", "infinitive", "gerund" }, passive = false } "cue" * rep(L.adverb + aside, 0, 1)
      * #(W { "qui", "où", "quoi" } + W "ce" * W { "qui", "que", "qu'" } + L.preposition * W { "qui", "quoi" })
      * clause "content",
   when = has_speaker, emit = reported,
   yes = { { "Elle sait qui paiera le pont.", content = "qui paiera le pont", source = "Elle" } },
   no = { "Elle sait tout." },
}
rule "si" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   saying { si = true } "cue" * rep(L.adverb + aside, 0, 1) * (W "si" + W "s'" * #W { "il", "ils" }
         + #(W { "comment", "pourquoi", "combien" } + L.preposition ^ -1 * W { "quel", "quelle", "quels", "quelles" }
            + W { "d'", "de" } * W "où"))
      * clause "content",
   when = has_speaker, emit = reported,
   yes = { { "Elle demande si le pont tient.", content = "le pont tient", source = "Elle" } },
   no = { "Elle demande le pont." },
}

-- X promet de …, X dit …, X appelle Y à …: infinitives, where the verb makes an utterance of them.
local clitic = W { "le", "la", "les", "l'", "lui", "leur", "y", "en", "se", "s'", "ne", "n'", "pas", "plus" }
local no_infinitive = W { "acier", "avenir", "cancer", "cuir", "dernier", "fer", "hier", "hiver", "loisir",
   "mer", "noir", "or", "papier", "plaisir", "premier", "quartier", "soir", "souvenir", "tir" }
infinitive = #(mark ^ -1 * (clitic + L.adverb) ^ 0
   * (A.verb { form = "infinitive" } + #T.re "[eio]r$" * (T.lowercase - (L.adjective_before + no_infinitive))))
-- Only verbs that make an utterance of an infinitive: elle espère partir is none.
local function uttering(fields)
   fields.passive = fields.passive or false
   fields.ambiguity = { "low", "mid" }
   fields.class = fields.class or { "accusation", "claim", "demand", "denial", "promise", "statement" }
   return saying(fields) "cue"
end
local de, a = W { "de", "d'" }, W { "à", "au" }
-- Another verb, whose infinitive it would be: proposer un bal pour leur permettre de …; not: le pouvoir.
local other_verb = finite + L.cue { form = "gerund" } + A.verb { form = "infinitive" }
   - W "le" * W { "devoir", "pouvoir" }
-- Words with an infinitive of their own: demander l'autorisation de …, avant de …; demander et de …
local owner = W { "afin", "autorisation", "avant", "capable", "droit", "et", "lieu", "loin", "mesure", "moyen", "ou",
   "permission", "possibilité", "pouvoir", "susceptible" }
local function somebody(preposition)
   return gap(0, 12, preposition * infinitive + T.punctuation + other_verb) * -behind(owner) * preposition
end
local before_infinitive = uttering { de_inf = true } * aside_commas * gap(0, 4, de + T.punctuation + other_verb)
      * -behind(owner) * de
   + uttering { inf = true, class = { "claim", "statement", "agreement", "denial", "promise" } }
      * rep(L.adverb + L.connective + aside, 0, 2) * #(mark ^ -1 * (clitic + L.adverb) ^ 0
         * (A.verb { form = "infinitive" } + W { "avoir", "être" }))
   + saying { inf = true, class = "opinion", ambiguity = { "low", "mid" }, passive = false } "cue" * L.adverb ^ 0
      * #(clitic ^ 0 * W { "avoir", "devoir", "être", "pouvoir" }) -- estime avoir fait …
   + (uttering { obj_de_inf = true } + uttering { dat_de_inf = true }) * somebody(de)
   + (uttering { obj_a_inf = true } + uttering { a_inf = true }) * somebody(W "à")
   -- critique la maire pour avoir fermé le pont; justifie ce choix par le fait d'avoir voulu aider
   + saying { class = "accusation", ambiguity = { "low", "mid" }, passive = false } "cue"
      * gap(1, 8, T.punctuation + other_verb)
      * W "pour" * #(W "ne" ^ -1 * W "pas" ^ -1 * W { "avoir", "être", "s'être" })
   + saying { lemma = { "expliquer", "justifier" }, passive = false } "cue" * gap(1, 8, T.punctuation + other_verb)
      * W "par" * W "le" * W "fait" * de

-- An infinitive ends before a finite verb that is joined to it: elle dit aller mieux et part, … et le port rit
local subordinating = L.relative + L.conjunction_subordinating + que
   + W { "combien", "comment", "pourquoi", "quel", "quelle", "quelles", "quels" }
local main_clause = joined * -W { "de", "d'", "à" }
   * rep(any - (finite + subordinating + T.punctuation), 0, 16) * finite
local infinitive_clause = (A.quotation "_q"
      + (any - (clause_end + mark + main_clause + subordinating + comma * (finite - W "puis")))) ^ 1
   * (subordinating * clause) ^ -1

-- Si X admet que …, elle part; bien que X demande de …, elle part; X, qui promet de …, part: up to the main clause
local short_clause = (A.quotation "_q" + (any - (comma + clause_end + mark))) ^ 1
local before_clause = saying { que = true, passive = false } "cue" * between(que) * que
   + before_infinitive * #infinitive
rule "fronted" { layer = "attribution", claim = { "cue" }, priority = 1, set = FIELDS,
   (bos + behind(mark)) * (L.connective + L.conjunction_coordinating + comma) ^ 0
      * (L.conjunction_subordinating + W "s'" * #W { "il", "ils" })
      * (A.np * rep(near_clause, 0, 8) + A.np * comma * gap(1, 16, finite + hard) * comma) * before_clause
      * short_clause "content" * comma * -joined * A.np * rep(near_clause, 0, 12)
      * (comma * gap(1, 8, finite + hard) * comma) ^ -1 * finite,
   when = has_speaker, emit = reported,
   yes = {
      { "Si la maire admet que la digue cède, elle part.", content = "la digue cède", source = "la maire" },
      { "« S’il admet que la digue cède, elle part », dit le maire.", content = "la digue cède", source = "il" },
      { "Bien que la maire promette de refaire la digue, le port cède.", content = "refaire la digue" },
   },
   no = { "Si la maire admet que la digue cède." },
}
rule "relative" { layer = "attribution", claim = { "cue" }, priority = 1, set = FIELDS,
   (comma * W "qui" * before_clause * short_clause "content" * comma
      + bos * rep(near_clause, 2, 16) * W "qui" * before_clause * short_clause "content" * comma * A.np
         * rep(near_clause, 0, 12)) * finite,
   when = has_speaker, emit = reported,
   yes = {
      { "La maire, qui dit vouloir un pont, rentre au port.", content = "vouloir un pont", source = "La maire" },
      { "Même chez les élus qui promettent de refaire la digue, le doute demeure.", content = "refaire la digue" },
   },
   no = { "La maire, qui dit vouloir un pont." },
}

rule "infinitive" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   before_infinitive * -(W "partir" * genitive) * infinitive * infinitive_clause "content",
   when = says_to_do, emit = reported,
   yes = {
      { "La maire promet de rouvrir le pont.", content = "rouvrir le pont", source = "La maire" },
      { "Il promet de rouvrir le pont et la ville rit.", content = "rouvrir le pont", source = "Il" },
      { "La mairie estime avoir refait le port.", content = "avoir refait le port", source = "La mairie" },
      { "Elle dit aller mieux et travaille au port.", content = "aller mieux", source = "Elle" },
      { "Il a demandé aux habitants de ne pas se plaindre.", content = "ne pas se plaindre", source = "Il" },
      { "Il a promis d’« aider le port », dans une tribune.", content = "« aider le port »", source = "Il" },
      { "Le port critique la maire pour avoir fermé le pont.", content = "avoir fermé le pont", source = "Le port" },
      { "Elle justifie ce choix par le fait d’avoir vu une fuite.", content = "avoir vu une fuite", source = "Elle" },
      { "Le préfet appelle la ville à réparer le pont.", content = "réparer le pont", source = "Le préfet" },
   },
   no = {
      "La maire promet la lune.", "La maire espère partir.", "Il demande de l’aide.",
      "Il propose un pont de premier rang.",
      "La digue menace de céder.", "Elle appelle à la grève à partir de mai.", "Elle demande un délai avant de partir.",
   },
}

-- X dénonce une « … »: a quotation inside the object.
local object_start = any - (T.punctuation - comma + que + finite + A.verb { form = "gerund" }
   + (W { "à", "pour" } + comma) * A.verb { form = "infinitive" })
local object_end = clause_end + comma + dash
   + joined * L.adverb ^ 0 * L.cue { form = "participle", passive = false } -- et demandé
local function quoted_to(stop)
   return outside(A.quotation, rep(object_start, 0, 14) * A.quotation "_q"
      * (A.quotation "_q" + comma * #(rep(any - (finite + comma + T.re "^[;:.!?…]"), 0, 4) * A.quotation)
         + (any - stop)) ^ 0)
end
local quoted = quoted_to(object_end)
-- « gouffre » lors d'une visite, « gouffre » sur Twitter: what goes with the verb; but: « menace » pour le port
local called = quoted_to(object_end + finite + L.preposition_locution
   + W { "(", "après", "avant", "dans", "pendant", "sans", "sur" })
local function behind_it(construction, preposition)
   return saying { [construction] = true, passive = false } "cue" * aside * preposition
end
local prepositional = behind_it("de_quote", W { "de", "d'", "du", "des" })
   + saying { a_quote = true, passive = false } "cue" * gap(0, 10, T.punctuation + finite) * W { "à", "au", "aux" }
      * -infinitive
   + behind_it("sur_quote", W "sur") + behind_it("contre_quote", W "contre")
   + saying { comme_quote = true, passive = false } "cue" * gap(0, 10, T.punctuation + finite) * W "comme"
   + A.locution { lemma = { "se déclarer prêt", "se dire prêt" } } "cue" * W "à"
-- se dit décidée à dire « non »
local ready = saying { lemma = { "se déclarer", "se dire" }, passive = false } "cue"
local qualified = saying { qualifier_de = true, passive = false } "cue" * gap(0, 12, T.punctuation + finite) * de
   * #A.quotation
-- accuse le maire de « crimes », qualifie le pont de « gouffre »
rule "called" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   qualified * called "content",
   when = function(m, doc) return speaker(m.cue, doc) ~= nil end,
   emit = function(m, doc) return said(m, doc, { type = "mixed" }) end,
   yes = {
      { "La mairie qualifie le pont de Lorvac de « gouffre ».", content = "« gouffre »", source = "La mairie" },
      { "La mairie qualifie le pont de « gouffre » sans donner de chiffres.", content = "« gouffre »" },
   },
   no = { "La mairie qualifie le « gouffre »." },
}
local with_object = saying { obj_quote = true, passive = false } "cue" * aside_commas * aside
      * -(L.preposition - W { "pour" } + comma) + prepositional * aside
rule "object" { layer = "attribution", claim = { "cue" }, priority = -1, set = FIELDS,
   with_object * quoted "content"
      + ready * (T.lowercase * W { "à", "pour" } * A.verb { form = "infinitive" } * quoted) "content",
   when = has_speaking,
   emit = function(m, doc) return said(m, doc, { type = "mixed" }) end,
   yes = {
      { "Le syndicat dénonce une « faute grave » de la mairie.", content = "une « faute grave » de la mairie",
         source = "Le syndicat" },
      { "Le syndicat a dénoncé une « faute grave » et demandé une enquête.", content = "une « faute grave »" },
      { "La maire se dit prête à « discuter » du pont.", content = "« discuter » du pont", source = "La maire" },
      { "La maire se dit décidée à « négocier » avec le port.", content = "décidée à « négocier » avec le port" },
      { "La maire salue un « beau geste » – le premier du port.", content = "un « beau geste »" },
   },
   no = {
      "Le syndicat dénonce la mairie.", "La maire se veut une élue « de tous ».", "La maire a lancé un bac, « Titan ».",
   },
}

-- Celui qui dénonce une « … » part; ce qu'il appelle une « … » est …: up to the main verb
rule "object_relative" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   -behind(comma) * (L.relative + que) * A.np ^ -1 * rep(any - (finite + comma + hard), 0, 3)
      * (with_object + qualified) * quoted_to(object_end + finite + subordinating) "content" * #finite,
   when = has_speaking,
   emit = function(m, doc) return said(m, doc, { type = "mixed" }) end,
   yes = {
      { "L’élu qui dénonce un « complot » du port est parti.", content = "un « complot » du port", source = "L’élu" },
   },
   no = { "L’élu, qui dénonce un « complot », est parti.", "L’élu qui dénonce un « complot »." },
}
-- Y est accusé (par X) de …, qualifié de « … »: the source is the agent, if there is one.
local agent = (W "par" * A.np "source") ^ -1
   * gap(0, 6, T.punctuation + A.verb + W { "de", "d'", "comme", "que", "qu'" })
local function passive(construction)
   return saying { [construction] = true, passive = true, ambiguity = { "low", "mid" } } "cue"
end
local function participle(construction) -- un bilan jugé …
   return cue { [construction] = true, form = "participle", passive = false, ambiguity = { "low", "mid" } } "cue"
end
-- X, accusé de …, part; accusé de …, X part; les élus accusés de … partent: up to the comma, or to the main verb
local attribute = (A.quotation "_q" + (any - (comma + clause_end + mark + finite + L.relative - que))) ^ 1
   * ((L.relative + que) * short_clause) ^ -1
local function alone(m, doc)
   if m.cue.form == "participle" and m.cue.class == "opinion" and not m.source and not m._direct then
      return false -- considéré comme une « … »: what everybody thinks
   end
   return m.cue.form ~= "participle" or speaker(m.cue, doc) == nil
end
rule "passive" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   (passive "obj_de_inf" * agent * de + passive "obj_a_inf" * agent * a) * infinitive * clause "content"
      + (participle "obj_de_inf" * agent * de + participle "obj_a_inf" * agent * a) * infinitive * attribute "content"
      + ((passive "qualifier_de" + participle "qualifier_de") * (agent * de) "_direct"
            + (passive "comme_quote" + participle "comme_quote") * agent * W "comme")
         * (A.quotation "_q" "content" * W "par" * A.np "source" + quoted "content")
      + cue { form = "participle", obj_quote = true, class = { "opinion", "accusation" } } "cue" * #A.quotation
         * quoted "content" * (W "par" * A.np "source"),
   when = alone,
   emit = function(m, doc)
      return said(m, doc, { source = m.source or false, type = m._q and "mixed" or "indirect" })
   end,
   yes = {
      { "Yves Kerlo est accusé par la mairie d’avoir menti.", content = "avoir menti", source = "la mairie" },
      { "La loi est qualifiée de « recul » par le port.", content = "« recul »", source = "le port" },
      { "Un bilan jugé « frauduleux » par le préfet a été publié.", content = "« frauduleux »", source = "le préfet" },
      { "Yves Kerlo, accusé de « mentir », a quitté le port.", content = "« mentir »" },
      { "Accusée par le port de mentir, la maire part.", content = "mentir", source = "le port" },
      { "Les élus accusés de mentir ont quitté le port.", content = "mentir" },
   },
   no = { "Yves Kerlo est accusé.", "Considéré comme un élu « sûr », il part." },
}
-- Des « fuites » sont signalées (par X): the subject
rule "told_of" { layer = "attribution", claim = { "cue" }, priority = -2, set = FIELDS,
   bos * (A.np * comma) ^ -1 * (L.determiner ^ -1 * rep(T.lowercase - (finite + L.preposition), 0, 2) * A.quotation "_q"
         * rep(any - (finite + T.punctuation + L.relative), 0, 8)) "content"
      * cue { passive = true, obj_quote = true, class = { "accusation", "claim", "statement" } } "cue"
      * (aside * W "par" * A.np "source") ^ -1,
   when = function(m, doc) return not is_title(doc, m._q) end,
   emit = function(m, doc) return said(m, doc, { source = m.source or false, type = "mixed" }) end,
   yes = {
      { "Des « fuites » ont été signalées par le port.", content = "Des « fuites »", source = "le port" },
   },
   no = { "Des fuites ont été signalées.", "Un film, « La Digue », est sorti." },
}
