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
local NEUTER = { ["c'"] = true, ["c’"] = true, ["ca"] = true, ["ce"] = true, ["cela"] = true, ["ça"] = true,
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
local RESTRICTED = { ["à"] = true, ["après"] = true, ["au"] = true, ["aux"] = true, ["avec"] = true, ["dans"] = true,
   ["de"] = true, ["depuis"] = true, ["des"] = true, ["en"] = true, ["par"] = true, ["pour"] = true, ["sous"] = true,
   ["sur"] = true, ["un"] = true, ["une"] = true }
-- Their verb has ne alone: aucun élu ne dit que …
local NOBODY = { ["aucun"] = true, ["aucune"] = true, ["nul"] = true, ["nulle"] = true, ["pas"] = true,
   ["personne"] = true }
local function has_word(text, words)
   for _, word in ipairs(words) do
      if (" " .. text .. " "):find(" " .. word .. " ", 1, true) then
         return true
      end
   end
   return false
end
local CLAIMING = { ["avancer"] = true, ["soutenir"] = true } -- ambiguous, but not before que
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
   elseif not negated or completed or m._q or has_word(text, { "plus" })
      or NOBODY[speaker(m.cue, doc).text:lower():match "^[^%s]+"] then
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
local close = #(T.re "^[.!?…]+$" * eos + eos)
-- Rather the verb of the main clause: not the imperfect (il dit que le pont était vieux, mais tenait) or conditional
local main_verb = finite - (A.verb { tense = { "imperfect", "pluperfect" } } + A.verb { mood = "conditional" })
local unsaid = saying { form = "infinitive", class = { "claim", "statement" } }
   + A.verb { form = "infinitive", lemma = { "donner", "fournir" } }
local next_cue = (comma * joined ^ -1 * W "tout" ^ -1 + joined)
      * (cue { incise = true, que = true, passive = false } * -W ":" + cue { form = "gerund" })
   + joined * #A.verb { tense = "perfect" } * cue { ambiguity = { "low", "mid" }, passive = false } -- et a appelé à …
   + comma * joined * main_verb -- , mais a dû partir
   + comma * W "et" * W { "donc", "pourtant" } * A.np * rep(near_clause, 0, 4) * finite
   + comma * (W "mais" + W "tandis" * que) * A.np * rep(near_clause, 0, 16) * finite -- , mais le port reste
   + comma * W { "et", "mais" } * L.according -- , mais selon lui
   + comma * (W "avant" * W { "de", "d'" } + W "sans") * L.connective ^ -1 * L.adverb ^ 0 * unsaid -- , avant d'ajouter
   + comma * (W "sans" * que + W { "en", "faisant" } * W { "allusion", "référence" }
      + W "suite" * W { "à", "au", "aux" })
local aside_clause = comma * ((W "après" * que + W { "puisque", "puisqu'" })
   + W "bien" * que * -(rep(any - hard, 1, 60) * comma * (A.np * rep(near_clause, 0, 3)) ^ -1 * finite)
   -- , comme elle l'a dit
   + W "comme" * rep(near_clause, 0, 6) * cue { incise = true, class = { "claim", "statement" } }
   + L.according * rep(any - T.punctuation, 1, 24) * (comma * rep(capital, 1, 4)) ^ -1 * close) -- , selon la mairie.
local and_said = joined * L.cue { form = "participle", que = true } * L.adverb ^ 0 * #que -- et assuré que
-- « … », dans une tribune; « … », lors d'une visite: where it was said
local said_where = behind(W { "»", "”", '"' }) * comma * ((W { "dans", "par", "sur", "via" } * L.determiner ^ -1
      * L.adjective_before ^ -1 * (L.medium + L.media { word = false })
   + W { "lors", "suite" } + W "à" * W "l'" * W { "issue", "occasion" } + W "au" * W { "cours", "lendemain" }
   + W "en" * W "marge"))
local clause_end = T.re "^[;:]" + said_where + next_cue + aside_clause + and_said + T.re "^[.!?]+$" * #eos
-- (dit) que, bien qu'il parte, elle reste: the comma behind que ends nothing
-- Taken whole, with its ; and : inside; a ) alone ends the clause: (il dit que le pont tient)
local bracket = W "(" * rep(A.quotation "_q" + (any - (W ")" + mark + T.re "^[.!?…]+$" * eos)), 1, 60) * W ")"
clause = (A.quotation "_q" + bracket + (any - (-(behind(que) * comma) * clause_end + mark + W ")"))) ^ 1
-- Adverbs, whom it is said to, where; not an object, which a relative clause would follow: reprend le chemin qu'il…
local aside_commas = (comma * (rep(A.quotation + (any - T.punctuation), 1, 14)
      + #L.preposition * gap(1, 25, T.punctuation)) * comma
   + W "(" * gap(1, 14, T.punctuation) * W ")") ^ -1
local stops = L.conjunction_subordinating - W { "ainsi", "bien", "cependant", "maintenant", "même", "plutôt" } * que
      - W "quand" * W "même"
   + L.pronoun_demonstrative - L.time_adjunct + T.punctuation
   + (W { "plus", "moins", "autant" } - W "plus" * W { "tard", "tôt" }) -- plus vieux que le port
   + finite + A.verb { form = "infinitive" }
local date = W "le" * T.number * L.month
-- de: of a noun that a relative clause would follow: se souvient de la peur qu'il a eue
local of_noun = genitive - W "de" * W { "sa", "son", "leur" } - W "d'" * W { "abord", "ailleurs", "autre", "emblée" }
local adjunct = -(of_noun + W { "autant", "moins", "plus" } * genitive)
   * #(L.preposition + L.preposition_locution + (L.contraction - W { "du", "des" }) + L.adverb + L.adverb_time + L.day
      + L.time_adjunct + T.re "ment$" + L.connective + W "cependant" + W { "tous", "toutes" } + W "quand" * W "même"
      + date + W { "ainsi", "bien", "elle", "eux", "lui", "maintenant", "même", "plutôt" }
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
      * -behind(W { "autant", "mieux", "moins", "plus" }) * que * comma ^ -1 * clause "content",
   when = function(m, doc)
      return (has_speaker(m, doc) or CLAIMING[m.cue.lemma] and speaker(m.cue, doc) ~= nil) and is_clause(m, doc)
   end, emit = reported,
   yes = {
      { "La maire de Lorvac a dit que le pont tenait.", content = "le pont tenait", source = "La maire de Lorvac" },
      { "Il affirme mardi qu’il est « solide ».", content = "il est « solide »", source = "Il", type = "mixed" },
      { "Il a dit que, bien que le pont cède, elle reste.", content = "bien que le pont cède, elle reste" },
      { "Elle dit que le pont tient, mais selon lui, il cède.", content = "le pont tient", source = "Elle" },
      { "Aucun élu n’affirme que le bac part.", content = "le bac part", source = "Aucun élu" },
      { "La maire voudrait que le pont tienne.", content = "le pont tienne", source = "La maire" },
      { "La maire ne dit que « oui ».", content = "« oui »", source = "La maire", type = "mixed" },
      { "Je me suis dit que le pont tient.", content = "le pont tient", source = "Je" },
      { "La maire a dit que le pont était vieux, mais tenait bon.", content = "le pont était vieux, mais tenait bon" },
      { "La maire a dit que le pont cédait et a appelé au calme.", content = "le pont cédait", source = "La maire" },
      { "La maire a dit que le pont cède, et tomberait.", content = "le pont cède, et tomberait" },
      { "La maire a dit que le pont tient, tout en estimant que le bac cède.", content = "le pont tient" },
      { "La maire a dit que le pont tient, avant d’ajouter que le bac cède.", content = "le pont tient" },
      { "La maire a dit que le pont tient, sans toutefois préciser sa date.", content = "le pont tient" },
      { "La maire a dit que le pont, bien que vieux, a tenu.", content = "le pont, bien que vieux, a tenu" },
      { "La maire a dit que le pont tient, bien qu’il ait cédé en mai.", content = "le pont tient" },
      { "La maire a dit que les débats prévus au port, étaient maintenus.",
         content = "les débats prévus au port, étaient maintenus" },
      { "La maire dit que le pont tient, selon un texte écrit il y a dix ans.", content = "le pont tient" },
      { "Mais d’autres soutiennent que le pont tient.", content = "le pont tient", source = "d’autres" },
      { "La mairie estime elle que le pont tient.", content = "le pont tient", source = "La mairie" },
      { "Les élus assurent ainsi que le pont tient.", content = "le pont tient", source = "Les élus" },
      { "Elle répond que le pont « tient », en référence à la crue.", content = "le pont « tient »", source = "Elle" },
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
      "Le port n’annonce ce bac que dans un an, tandis que le pont cède.", "On notera que le bac cède.",
      "Sachez que la digue cède.", "Le pont cède, mais notons que la digue tient.",
      "Elle jure au même titre que le maire.", "Nul doute que la digue cède.", "Elle ne jure que par la mer.",
      "Vous pouvez vous assurer que la digue tient.", "Elle aime le port plus que tout.",
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
local question = W "si" + W "s'" * #W { "il", "ils" }
   + -behind(W "importe") * #(W { "comment", "pourquoi", "combien" } + W { "d'", "de" } * W "où"
      + L.preposition ^ -1 * W { "quel", "quelle", "quels", "quelles" })
rule "si" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   saying { si = true } "cue" * (rep(L.adverb + aside, 0, 1) + between(question)) * question * clause "content",
   when = has_speaker, emit = reported,
   yes = {
      { "Elle demande si le pont tient.", content = "le pont tient", source = "Elle" },
      { "Elle raconte dans un message posté hier comment le pont tient.", content = "comment le pont tient" },
   },
   no = { "Elle demande le pont." },
}

-- X promet de …, X dit …, X appelle Y à …: infinitives, where the verb makes an utterance of them.
local clitic = W { "le", "la", "les", "l'", "lui", "leur", "y", "en", "se", "s'", "ne", "n'", "pas", "plus" }
local no_infinitive = W {
   "acier", "air", "avenir", "cancer", "cuir", "dernier", "fer", "hier", "hiver", "loisir", "mer", "noir", "or",
   "papier", "plaisir", "premier", "quartier", "soir", "souvenir", "tir",
}
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
local other_verb = finite + L.cue { form = "gerund" }
   + A.verb { form = "infinitive" } - W "le" * W { "devoir", "pouvoir" }
-- Words with an infinitive of their own: demander l'autorisation de …, avant de …; demander et de …
local owner = W {
   "afin", "autorisation", "avant", "besoin", "but", "capable", "capacité", "chance", "danger", "difficulté", "droit",
   "et", "façon", "intention", "lieu", "loin", "manière", "mesure", "moyen", "nécessité", "objectif", "ou",
   "permission", "possibilité", "pouvoir", "risque", "susceptible", "volonté",
}
-- Up to it; with a relative clause: appelle les élus qui ont menti à partir
local function somebody(preposition)
   local stop = preposition * infinitive + T.punctuation + other_verb
   local who = W "qui" * gap(0, 4, stop) * finite * A.verb { form = "infinitive" } ^ -1 * gap(0, 12, stop)
   return gap(0, 12, stop) * who ^ -1 * -behind(owner) * preposition
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
   -- critique la maire pour avoir fermé le pont
   + saying { class = "accusation", ambiguity = { "low", "mid" }, passive = false } "cue"
      * gap(1, 8, T.punctuation + other_verb)
      * W "pour" * #(W "ne" ^ -1 * W "pas" ^ -1 * W { "avoir", "être", "s'être" })

-- An infinitive ends before a finite verb that is joined to it: elle dit aller mieux et part, … et le port rit
local subordinating = L.relative + L.conjunction_subordinating + que
   + W { "combien", "comment", "pourquoi", "quel", "quelle", "quelles", "quels" }
local main_clause = joined * -W { "de", "d'", "à" }
   * rep(any - (finite + subordinating + T.punctuation), 0, 16) * finite
-- , et exprimé; , est
local resumed = comma * (joined * L.cue { form = "participle", passive = false } + (finite - T.re "^%l*s$"))
local infinitive_clause = (A.quotation "_q"
      + (any - (clause_end + mark + main_clause + resumed + subordinating))) ^ 1
   * (subordinating * clause) ^ -1

-- Si X admet que …, elle part; bien que X demande de …, elle part; X, qui promet de …, part: up to the main clause
local short_clause = (A.quotation "_q" + (any - (comma + clause_end + mark))) ^ 1
local before_clause = saying { que = true, passive = false } "cue" * between(que) * que
   + saying { si = true } "cue" * between(question) * question
   + before_infinitive * #infinitive
local to_main_clause = comma * -joined * A.np * rep(near_clause, 0, 12)
   * (comma * gap(1, 8, finite + hard) * comma) ^ -1 * finite
local long_part = lazy((A.quotation "_q" + (any - (clause_end + mark))) ^ 0)
local connected = (L.connective + L.conjunction_coordinating + comma) ^ 0
rule "fronted" { layer = "attribution", claim = { "cue" }, priority = 1, set = FIELDS,
   (bos + behind(mark)) * connected * (L.conjunction_subordinating + W "s'" * #W { "il", "ils" })
      * (A.np * rep(near_clause, 0, 8) + A.np * comma * gap(1, 16, finite + hard) * comma) * before_clause
      * short_clause "content" * to_main_clause,
   when = has_speaker, emit = reported,
   yes = {
      { "Si la maire admet que la digue cède, elle part.", content = "la digue cède", source = "la maire" },
      { "« S’il admet que la digue cède, elle part », dit le maire.", content = "la digue cède", source = "il" },
      { "Bien que la maire promette de refaire la digue, le port cède.", content = "refaire la digue" },
      { "Quand on lui a demandé si la digue cédait, la maire a ri.", content = "la digue cédait", source = "on" },
   },
   no = { "Si la maire admet que la digue cède." },
}
-- Estimant que le pont cède, la maire part: up to the main clause
rule "fronted_gerund" { layer = "attribution", claim = { "cue" }, priority = 1, set = FIELDS,
   bos * connected * #cue { form = "gerund" } * before_clause * -L.conjunction_subordinating
      * (long_part * (finite + A.verb { form = "infinitive" }) * long_part) "content" * to_main_clause,
   when = has_speaker, emit = reported,
   yes = {
      { "Estimant que le pont cède, la maire a ri.", content = "le pont cède", source = "la maire" },
      { "Jugeant qu’au vu de la crue, le pont cède, elle a ri.", content = "au vu de la crue, le pont cède" },
      { "Promettant d’aider le pont, le bac et la digue, elle part.", content = "aider le pont, le bac et la digue" },
   },
   no = { "Estimant que le pont cède, elle." },
}
rule "relative" { layer = "attribution", claim = { "cue" }, priority = 1, set = FIELDS,
   (comma * W "qui" * before_clause * short_clause "content" * comma
      + dash * rep(near_clause, 0, 4) * W "qui" * before_clause
         * ((A.quotation "_q" + (any - (dash + clause_end + mark))) ^ 1) "content" * dash
         * comma ^ -1 * rep(near_clause, 0, 8)
      + bos * rep(near_clause, 2, 16) * W "qui" * before_clause * short_clause "content" * comma * A.np
         * rep(near_clause, 0, 12)) * finite,
   when = has_speaker, emit = reported,
   yes = {
      { "La maire, qui dit vouloir un pont, rentre au port.", content = "vouloir un pont", source = "La maire" },
      { "Un texte – celui qui dit que le pont, vieux, est « sûr » –, ment.", content = "le pont, vieux, est « sûr »" },
      { "Même chez les élus qui promettent de refaire la digue, le doute demeure.", content = "refaire la digue" },
   },
   no = { "La maire, qui dit vouloir un pont." },
}
-- Celui qui promet de partir a souri: up to the main verb
rule "relative_subject" { layer = "attribution", claim = { "cue" }, priority = 1, set = FIELDS,
   bos * (L.connective + comma) ^ 0 * rep(near_clause, 1, 16) * W "qui" * gap(0, 20, T.re "^[,;:.!?…]")
      * before_infinitive * #infinitive
      * rep(A.quotation "_q" + (any - (finite + L.relative + que + T.punctuation)), 1, 30) "content" * comma ^ -1
      * finite,
   when = has_speaker, emit = reported,
   yes = { { "Celui qui promet de partir est vieux.", content = "partir", source = "Celui" } },
   no = { "Celui qui promet de partir." },
}

rule "infinitive" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   before_infinitive * -(W "partir" * genitive) * infinitive * infinitive_clause "content",
   when = says_to_do, emit = reported,
   yes = {
      { "La maire promet de rouvrir le pont.", content = "rouvrir le pont", source = "La maire" },
      { "Il promet de rouvrir le pont et la ville rit.", content = "rouvrir le pont", source = "Il" },
      { "La mairie estime avoir refait le port.", content = "avoir refait le port", source = "La mairie" },
      { "Un pont qu’elle estime être un « gouffre », a été fermé.", content = "être un « gouffre »" },
      { "Il a reconnu avoir menti, et exprimé des regrets.", content = "avoir menti", source = "Il" },
      { "Elle dit aller mieux et travaille au port.", content = "aller mieux", source = "Elle" },
      { "Il a demandé aux habitants de ne pas se plaindre.", content = "ne pas se plaindre", source = "Il" },
      { "Il a promis d’« aider le port », dans une tribune.", content = "« aider le port »", source = "Il" },
      { "Le port critique la maire pour avoir fermé le pont.", content = "avoir fermé le pont", source = "Le port" },
      { "Le préfet appelle la ville à réparer le pont.", content = "réparer le pont", source = "Le préfet" },
      { "Elle appelle les maires qui ont fui le port à rentrer.", content = "rentrer", source = "Elle" },
      { "Elle demande à ceux qui savent nager de venir.", content = "venir", source = "Elle" },
   },
   no = {
      "La maire promet la lune.", "La maire espère partir.", "Il demande de l’aide.",
      "Il propose un pont de premier rang.",
      "La digue menace de céder.", "Elle appelle à la grève à partir de mai.", "Elle demande un délai avant de partir.",
   },
}

-- X justifie la fête par le fait que …, d'avoir …
rule "justified" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   saying { lemma = { "expliquer", "justifier", "motiver" }, passive = false } "cue"
      * gap(1, 16, T.punctuation + finite) * W "par" * W "le" * W "fait"
      * (que * clause "content" + W { "de", "d'" } * infinitive * infinitive_clause "content"),
   when = function(m, doc) return speaker(m.cue, doc) ~= nil end,
   emit = reported,
   yes = {
      { "Elle justifie ces travaux par le fait que le pont cède.", content = "le pont cède", source = "Elle" },
      { "La mairie a justifié son choix par le fait d’avoir « aidé » le port.", content = "avoir « aidé » le port" },
   },
   no = { "Elle justifie ces travaux par la crue." },
}

-- X se dit prêt à …, s'est déclarée heureuse de …: the adjective with its infinitive
local adjective = T.lowercase - (que + L.preposition + L.preposition_locution + L.contraction + L.determiner + L.adverb
   + L.pronoun_subject + infinitive)
rule "declared" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   #W { "se", "s'" } * saying { lemma = { "se déclarer", "se dire" } } "cue" * (L.adverb + T.re "ment$") ^ 0
      * (adjective * rep(near_clause - infinitive, 0, 6) * -behind(owner) * W { "à", "de", "d'" } * infinitive
         * infinitive_clause) "content",
   when = has_speaker, emit = reported,
   yes = {
      { "Le maire s’est dit bien prêt mardi à fermer le pont.", content = "prêt mardi à fermer le pont" },
      { "Anne Kerlo se déclare heureuse d’aider Lorvac.", content = "heureuse d’aider Lorvac" },
      { "La maire se dit prête à « discuter » du pont.", content = "prête à « discuter » du pont", type = "mixed" },
   },
   no = { "Le maire s’est dit prêt.", "Le maire se dit de partir.", "Il me dit encore de partir." },
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
   + saying { comme_quote = true, passive = false } "cue" * gap(0, 10, T.punctuation + finite)
      * (comma * gap(1, 10, T.punctuation + finite) * comma) ^ -1 * W "comme" * W "étant" ^ -1
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
local with_object = saying { obj_quote = true, passive = false } "cue" * aside * aside_commas * aside
      * -(L.preposition - W { "pour" } + comma) + prepositional * aside
rule "object" { layer = "attribution", claim = { "cue" }, priority = -1, set = FIELDS,
   with_object * quoted "content",
   when = has_speaking,
   emit = function(m, doc) return said(m, doc, { type = "mixed" }) end,
   yes = {
      { "Le syndicat dénonce une « faute grave » de la mairie.", content = "une « faute grave » de la mairie",
         source = "Le syndicat" },
      { "Le syndicat a dénoncé une « faute grave » et demandé une enquête.", content = "une « faute grave »" },
      { "La maire salue un « beau geste » – le premier du port.", content = "un « beau geste »" },
      { "La maire décrit le bac, ainsi que d’autres bateaux, comme un « gouffre ».", content = "un « gouffre »" },
      { "La maire a dénoncé sur BFMTV, dimanche 8 avril, une « faute » du port.", content = "une « faute » du port" },
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
      { "Celui qui se dit « vieux » a souri.", content = "« vieux »", source = "Celui" },
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
            + (passive "comme_quote" + participle "comme_quote") * agent * W "comme" * W "étant" ^ -1)
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
      { "Les plans sont décrits par le port comme étant « injustes ».", content = "« injustes »", source = "le port" },
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
