-- Who said what, where the reporting clause stands inside or behind the words, or before a colon.

phase "attributions"

-- A reporting clause: a-t-il dit; a dit mardi la maire.
local inverted_cue = cue { incise = true, inverted = true }
-- a-t-on appris de source policière: the source stands behind
local origin = (W "de" * (W "même" ^ -1 * W { "source", "sources" } * (T.lowercase - L.preposition) ^ 0) "source"
   + W "auprès" * (W { "de", "d'" } * noun_phrase "source"
      + genitive * (T.word * (T.lowercase - (L.preposition + finite)) ^ 0
         * (genitive * L.determiner ^ -1 * T.word) ^ 0) "source"))
local inverted = inverted_cue "cue" * (aside * origin) ^ -1
-- peut-on lire dans le rapport
local readable = A.verb { lemma = "pouvoir", inverted = true } * aside
   * L.cue { form = "infinitive", lemma = { "entendre", "lire" } }
local read_in = readable "cue" * (aside * W { "dans", "sur", "à" } * A.np "source") ^ -1
local parenthesis = comma * gap(1, 10, comma + finite + T.re "^[;:.!?…]") * comma -- , dans un sourire,
local to_somebody = #L.preposition * gap(1, 10, comma + finite + T.re "^[;:.!?…]") * comma -- à un journaliste,
local within = -behind(L.preposition * L.determiner) -- dans Le | Journal
-- dans le journal local X; lors d'un point de presse à Lorvac le maire: somebody with two names or a role
local placed = -(L.preposition * T.re "^%l+[eio]r$") * #(L.preposition + L.contraction + L.preposition_locution)
   * gap(2, 14, finite + A.verb { form = "infinitive" } + T.re "^[;:.!?…]")
   * -behind(L.preposition + L.contraction + L.determiner + genitive + coordination + comma)
   * (#A.person
      + #(W { "le", "la", "l'", "un", "une", "son", "sa" } * L.adjective_before ^ 0
         * (L.role + L.person_noun + L.organisation + L.group + W "proche"))
      + #(W { "celui", "celle" } * W "qui"))
local subject = (aside * within + aside * (parenthesis + to_somebody) * speaking + placed) * noun_phrase "source"
-- vient de déclarer X; tente d'expliquer X; a tenu à préciser X, a-t-elle voulu rassurer
local function modal(fields)
   local function verb(lemma)
      fields.lemma, fields.form = lemma, "finite"
      return A.verb(fields)
   end
   return verb { "devoir", "pouvoir", "vouloir" } + verb { "essayer", "tenter", "venir" } * W { "de", "d'" }
      + verb "tenir" * W "à"
end
local infinitive_cue = L.cue { incise = true, form = "infinitive" } "cue"
local just = modal { inverted = false } * infinitive_cue * subject + modal { inverted = true } "_modal" * infinitive_cue
-- déplore-t-il auprès de X: only on says nothing of who speaks
local function clitic_of(m)
   local clitic = m.cue.inverted and m.cue.subject
   return clitic and not clitic.text:lower():find "on$" and clitic or nil
end
local function source_of(m)
   return clitic_of(m) or m.source or m._modal and m._modal.subject
end
local reporting = inverted + read_in + just + cue { incise = true, inverted = false, passive = false } "cue" * subject
-- The same where no quotation shows that it is one: no verbs that often have a noun as their object (saluer, demander),
-- or only with somebody who speaks.
local plain = (cue { incise = true, inverted = false, class = { "statement", "claim" }, ambiguity = { "low", "mid" } }
   + cue { incise = true, inverted = false, ambiguity = "low", obj_only_not = none }) "cue" * subject
   + cue { incise = true, inverted = false, class = "statement", ambiguity = "high", que = true } "cue"
      * aside * speaking * noun_phrase "source"
   + cue {
      incise = true, inverted = false, class = { "opinion", "agreement", "denial" }, ambiguity = { "low", "mid" },
   } "cue" * aside * speaking * noun_phrase "source"
local sure = inverted + plain
-- The subject ends there: no verb, no clause of its own goes on.
local over = #(T.punctuation + (L.preposition - genitive) + L.preposition_locution + L.contraction + L.relative - que
   + L.day + L.time_adjunct + L.adverb_time + L.determiner) + #eos

function contents(quotations)
   local parts = {}
   for i = 1, #quotations do
      for k = 1, quotations[i].content and #quotations[i].content or 0 do
         parts[#parts + 1] = quotations[i].content[k]
      end
   end
   return parts
end

-- Whether a quotation is what somebody says rather than a title or a term: it has a sentence's length or its stops.
function is_speech(quotation)
   local text = quotation.text
   local bare, words = text, 0
   for _, mark in ipairs { "«", "»", "“", "”", '"', "–", "—", " - ", "\u{A0}", "\u{202F}" } do
      bare = bare:gsub(mark, " ")
   end
   for _ in bare:gmatch "[^%s]+" do
      words = words + 1
   end
   return words >= 6 or text:find "[.!?][%s»”\"]*$" ~= nil and words >= 3
end

-- A short quotation without a comma may be the verb's subject: « Mot » a annoncé…
local function stands_alone(m)
   local text = m._q.content and m._q.content.text or ""
   return m.cue.inverted or #text > 30 or text:find "[,.!?]$" ~= nil or text:find "…$" ~= nil
end

-- « … », a dit X; « … », a dit X, « … »
rule "incise" { layer = "attribution", claim = { "cue" }, priority = 2, set = FIELDS,
   (bos + behind(W { ":", ";" })) * A.quotation "_q" * comma "_comma" ^ -1 * reporting
      * (comma * A.quotation "_q") ^ -1,
   when = function(m) return m._comma or stands_alone(m) end,
   emit = function(m, doc)
      return said(m, doc, { source = source_of(m), content = contents(m._q), type = "direct" })
   end,
   yes = {
      { "« Le pont tient », a tenu à préciser la maire.", content = "Le pont tient", source = "la maire" },
      { "« Le pont tient », tente d’expliquer la maire.", source = "la maire", cue = "expliquer" },
      { "« Le pont tient », a-t-il voulu préciser.", content = "Le pont tient", source = "il" },
      { "« Le pont tient », a dit mardi Claire Roux.", content = "Le pont tient", source = "Claire Roux" },
      { "« Le pont tient », explique dans Le Journal du port celui qui le garde.", source = "celui" },
      { "« Le pont tient », a lancé au quotidien Claire Roux.", source = "Claire Roux" },
      { "« Le pont tient », a dit lors d’un point de presse à Lorvac, en Bretagne un ingénieur.",
         source = "un ingénieur" },
      { "« Le pont tient », peut-on encore lire dans le rapport.", source = "le rapport" },
      { "« Le pont tient », dit-elle, « je le sais. »", content = { "Le pont tient", "je le sais." }, source = "elle" },
   },
   no = {
      "« Le Courrier de Lorvac » annonce une grève.",
      "« Des portes trop étroites et des quais trop bas » sont épinglés dans le rapport de l’ingénieur.",
   },
}

-- Not where the cue has its subject before it: la maire, Anne Kerlo, a promis un pont.
local BEFORE = { ["fr/subject_far"] = true, ["fr/subject_far_relative"] = true, ["fr/subject_near"] = true,
   ["fr/subject_near_relative"] = true, ["fr/subject_open_relative"] = true, ["fr/subject_who"] = true }
-- A name does, also where it stands inside a noun phrase: explique à l'AFP Yves Kerlo.
local function speaks(m, doc)
   if m.source and m.source.text:find "^%u[^%s]+ %u" then
      return true
   end
   local found = m.source and doc:behind("np", m.source.first - 1)()
   return found ~= nil and found.first == m.source.first and found.speaking == true
end
local function is_somebody(m, doc)
   return m.cue.inverted or speaks(m, doc) or m.source ~= nil and m.source.text:find "^%u" ~= nil -- Me Roux
end
-- A statement by somebody with a name: no object of the verb, as an idea or a book would be.
local function is_named(m, doc)
   return m.source ~= nil and (m.cue.class == "statement" and m.source.text:find "^M[%. ml]" ~= nil
      or m.cue.ambiguity == "low" and (m.cue.class == "statement" or m.cue.class == "claim")
         and m.source.text:find "%u" ~= nil and speaks(m, doc))
end
local function has_no_subject(m, doc)
   local predicate = not m.cue.inverted and doc:with("predicate", "verb", m.cue)
   if not (predicate and BEFORE[predicate.rule]) then
      return true
   end
   -- Le port brûle depuis la visite d'un ingénieur, Yves Kerlo, ont dit …: a clause of its own before that subject
   local from = m.content and (m.content.first or m.content[1] and m.content[1].first) or 0
   local found = doc:behind("finite", from - 1)()
   if found and found.last < predicate.subject.first then
      local before = doc:slice(from, predicate.subject.first - 1)
      return not before:find "que%s*$" and (not before:find ",%s*$" or speaks(m, doc))
   end
   return is_named(m, doc)
end
-- Le voyage de la maire, le premier du mois, résume son idée: neither somebody who speaks nor a clause to be said.
local function is_said(m, doc)
   if m.cue.inverted or m._q or m.content[2] or speaks(m, doc) then
      return true
   end
   for found in doc:behind("finite", m.content.first - 1) do
      if found.first > m.cue.first then
         break
      elseif found.last < m.cue.first then
         local before = doc:slice(m.content.first, found.first - 1):match "[^,]*$"
         if not (before:find "%f[%a]qui%s" or before:find "%f[%a]que?%s" or before:find "%f[%a]dont%s") then
            return true
         end
      end
   end
   return false
end

-- …, a dit X, ajoutant que …; …, a dit X, tout en promettant de …: another cue
local adding = rep(L.adverb + L.connective + W { "tout", "avant", "de", "d'" }, 0, 3)
   * (L.cue { form = { "gerund", "infinitive" } } + A.locution { form = { "gerund", "infinitive" } })
-- …, a dit X à Radio Lorvac, …
local to_hearer = #(L.preposition + L.contraction) * gap(1, 10, comma + finite + T.re "^[;:.!?…]")
-- La maire est « prête », a dit X; la mairie a promis, selon X, …
rule "final" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   bos * stretch "content" * comma * sure * over
      * (to_hearer ^ -1 * comma * -adding * #(rep(any - comma, 0, 30) * finite) * stretch "content") ^ -1,
   when = function(m, doc) return has_no_subject(m, doc) and is_said(m, doc) end,
   emit = function(m, doc)
      return said(m, doc, { source = clitic_of(m) or m.source, type = m._q and "mixed" or "indirect" })
   end,
   yes = {
      { "Le pont tient, déplore-t-il auprès de la presse.", source = "il" },
      { "Le pont est « solide », a assuré mardi la préfète.", content = "Le pont est « solide »",
         source = "la préfète", type = "mixed" },
      { "Le pont, a-t-il dit, sera rouvert.", content = { "Le pont", "sera rouvert." }, source = "il" },
      { "Impossible de partir, explique à l’AFP Yves Kerlo.", content = "Impossible de partir", source = "Yves Kerlo" },
      { "Le pont est « solide », assure la maire, ajoutant qu’il est « neuf ».", content = "Le pont est « solide »" },
   },
   no = {
      "Il a franchi le pont, a pris la rue et a disparu.",
      "La marche sur le pont, la première de l’année, résume la philosophie du port.",
   },
}
-- Mais, dit X, …: what stands before it is no part of what is said
rule "opened" { layer = "attribution", claim = { "cue" }, priority = 1, set = FIELDS,
   bos * (L.connective + L.conjunction_coordinating + L.adverb) ^ 1 * comma * sure * over * to_hearer ^ -1 * comma
      * -adding * (A.quotation "_alone" * T.re "^[.!?…]" ^ -1 * #eos
         + #(rep(any - comma, 0, 30) * finite) * stretch "content"),
   emit = function(m, doc)
      return said(m, doc, { source = m.source, content = m.content or contents(m._alone),
         type = not m.content and "direct" or m._q and "mixed" or "indirect" })
   end,
   yes = {
      { "Mais, explique la maire à L’Écho, le pont est « vieux ».", content = "le pont est « vieux ».",
         type = "mixed" },
      { "Or, dit-elle, « le pont cède ».", content = "le pont cède", source = "elle", type = "direct" },
   },
   no = { "Mais, vieux, le pont cède.", "Le pont, dit-elle, cède." },
}
-- Le pont est « solide », dénonce X: with a quotation, any reporting verb
rule "final_mixed" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   bos * stretch "content" * comma * reporting * over,
   when = function(m, doc)
      return m._q ~= nil and m._q.last > m.cue.first - 60 and not is_title(doc, m._q) and has_no_subject(m, doc)
         and (m.cue.ambiguity == "low" or is_somebody(m, doc))
   end,
   emit = function(m, doc) return said(m, doc, { source = source_of(m), type = "mixed" }) end,
   yes = { { "La loi est un « chèque en blanc », dénonce la mairie.", source = "la mairie", type = "mixed" } },
   no = { "La loi est un chèque en blanc.", "Peinte en vert, la barque « Titan » du port, propose une balade." },
}
rule "final_quotation" { layer = "attribution", claim = { "cue" }, priority = 1, set = FIELDS,
   bos * (outside(A.quotation, (A.quotation + any) ^ 1) * A.quotation "_q") "content" * comma "_comma" ^ -1 * reporting
      * over,
   when = function(m, doc) return stands_alone(m) and (m._comma or is_somebody(m, doc)) end,
   emit = function(m, doc) return said(m, doc, { source = source_of(m), type = "mixed" }) end,
   yes = { { "Le pont est « bien plus solide qu’on ne le croit ici » assure la préfète.", source = "la préfète" } },
   no = {
      "La lectrice du « Courrier » annonce une grève.",
      "Le chef des « Enfants de Lorvac !!! » a lancé l’idée d’une fête.",
   },
}

-- « Oui, dit X, demain. Et puis… »: what comes after the sentence is an attribution of its own, without a cue.
local stop = T.re "^[.!?…]"
local name_behind = comma * capital ^ 1 * #stop -- a dit la maire, Claire Roux.
local goes_on = name_behind + comma + over * any ^ 0

rule "inside" { layer = "attribution", claim = { "_cue" }, priority = 3, set = FIELDS,
   inside(A.quotation "_q",
      ((comma + behind(W { "?", "!", "…" })) * (cue { incise = true, inverted = true } "_cue"
         + cue { incise = true, inverted = false } "_cue" * aside * noun_phrase "_source") * goes_on) "_cut"
      * any ^ 0 * (((eos * any ^ 1) ^ 1) "_rest") ^ -1),
   when = function(m) return m._q.kind ~= "dash" end,
   emit = function(m)
      local source = m._source or m._cue.subject
      local all = m._q.content
      if not all then
         return nil
      end
      local here = m._rest and all - m._rest or all
      local said_here = here - m._cut
      if #said_here == 0 then
         return nil
      end
      local first = { content = said_here, source = source, cue = m._cue, type = "direct", lemma = m._cue.lemma,
         class = m._cue.class, negated = m._cue.negated, conditional = m._cue.mood == "conditional" }
      if not m._rest then
         return first
      end
      local rest = all - here -- without a cue of its own, so that what is asked before it is no class of it
      return { first, #rest > 0 and { content = rest, source = source, type = "direct", class = "statement" } or nil }
   end,
   yes = {
      { "« Le pont, a-t-il dit, sera rouvert. »", content = { "Le pont", "sera rouvert" }, source = "il" },
      { "« Le pont tient, affirme le maire. Nous y veillons. »", content = "Le pont tient", source = "le maire" },
      { "« Le pont tient, affirme le maire. Nous y veillons. »", content = "Nous y veillons", source = "le maire" },
      { "« Qui paiera ? demande-t-elle. Nous. »", content = "Qui paiera ?", source = "elle" },
      { "« Qui paiera ? demande-t-elle. Nous. »", content = "Nous", class = "statement" },
      { "« Non, a dit la maire, Claire Roux. Jamais. »", content = "Non", source = "la maire" },
      { "« Non, a-t-elle lancé en séance. Jamais. »", content = "Non", source = "elle" },
   },
   no = { "« Le pont, monsieur le maire. Nous attendons. »" },
}

-- — Oui, dit-elle en riant, demain. Elle sortit. Speech behind a dialogue dash: all but the reporting clauses is said,
-- until the narrator goes on. What stands before the second clause and behind the first is one content.
local ending = T.re "^[,;:.!?…]"
local words = any - ending
local voice = W { "avec", "sans" } + W { "d'", "d’" } * W { "un", "une" }
local gesture = W "en" ^ -1 * A.verb { form = "gerund" } * words ^ 0 -- , se tournant vers elle
local told_of = W { "qui", "dont", "quand", "lorsque", "lorsqu'", "lorsqu’" } * lazy(rep(any, 0, 12))
   * A.verb { tense = { "past", "imperfect", "pluperfect" }, person = "3" } * any ^ 0 -- , qui entra avec lui
local teller = #A.verb { person = { "1", "3" } } * cue { incise = true, inverted = true } "_cue"
   + #A.verb { person = "3" } * cue { incise = true, inverted = false } "_cue" * aside * noun_phrase "_source"
local told = ((comma + behind(T.re "^[!?…]" + T.re "^%.%.")) * teller * words ^ 0
   * (comma * (gesture + told_of + voice * words ^ 0)) ^ 0 * ending ^ -1) "_cut"
local on = any + eos * any
-- The narrator: et il sortit
local narrated = bos * W { "et", "puis", "alors", "mais" } ^ -1 * comma ^ -1
   * (W { "il", "elle", "ils", "elles" } + A.np) * A.verb { tense = "past", person = "3" }
--- What is said, and behind it what is not.
until_narrated = lazy(on ^ 0) * eos * (#narrated * on ^ 1) "_after" + on ^ 0

-- An attribution by a reporting clause: its cue, and the source that stands in it, of all that were found.
local function told_by(verb, sources, cut)
   local source = verb.subject
   for _, found in ipairs(sources or {}) do
      source = found.first > verb.first and found.last <= cut.last and found or source
   end
   return { content = {}, source = source, cue = verb, type = "direct", lemma = verb.lemma, class = verb.class,
      negated = verb.negated, conditional = verb.mood == "conditional" }
end
rule "turn" { layer = "attribution", claim = { "_cue" }, priority = 3, set = FIELDS,
   inside(A.quotation "_q", told * (lazy(on ^ 0) * told) ^ 0 * until_narrated),
   when = function(m) return m._q.kind == "dash" and m._q.content ~= nil end,
   emit = function(m)
      local parts, found = m._q.content, {}
      for _, cut in ipairs(m._cut) do
         parts = parts - cut
      end
      parts = m._after and parts - m._after or parts
      local i = 1 -- the clause behind a part reports it; the last one, what is left
      for _, part in ipairs(parts) do
         while m._cut[i + 1] and m._cut[i].last < part.first do
            i = i + 1
         end
         found[i] = found[i] or told_by(m._cue[i], m._source, m._cut[i])
         table.insert(found[i].content, part)
      end
      local list = {}
      for k = 1, #m._cut do
         list[#list + 1] = found[k]
      end
      return #list > 0 and list or nil
   end,
   yes = {
      { "— Oui, dit-elle, demain.\n— Non.", content = { "Oui", "demain" }, source = "elle" },
      { "— Le pont tient, dit la vieille en riant. Va voir, petit.\n— Non.",
         content = { "Le pont tient", "Va voir, petit" }, source = "la vieille" },
      { "— Le pont tient, dit le meunier, qui ferma la porte. Il sortit.\n— Non.", content = "Le pont tient",
         source = "le meunier" },
   },
   no = { "Le pont, dit-elle, tient." },
}

-- X a dit : « … »; X, ajoutant : « … »; of two verbs before a colon, the nearer one.
local closing = -(comma ^ -1 * (inverted_cue + cue { incise = true, inverted = false } * aside * A.np))
rule "colon" { layer = "attribution", claim = { "_colon" }, priority = 2, set = FIELDS,
   (saying { colon = true, inverted = false, ambiguity = { "low", "mid" } } + cue { inverted = true }) "cue"
      * gap(0, 14) * W ":" "_colon" * A.quotation "_q" * closing,
   when = function(m, doc) return speaker(m.cue, doc) ~= nil end,
   emit = function(m, doc) return said(m, doc, { content = contents(m._q), type = "direct" }) end,
   yes = {
      { "La maire de Lorvac, Claire Roux, a précisé : « Le pont tient. »", source = "La maire de Lorvac" },
      { "Claire Roux promet de réparer le pont et elle ajoute : « Il tient. »", source = "elle" },
      { "Claire Roux a déclaré mardi à la presse : « Le pont tient. »", source = "Claire Roux" },
   },
   no = { "Un seul mot d’ordre : « Le pont tient. »" },
}
-- Other verbs and longer sentences, if what is quoted is a sentence.
rule "colon_far" { layer = "attribution", claim = { "_colon" }, priority = 1, set = FIELDS,
   saying { colon = true, inverted = false, ambiguity = { "low", "mid" } } "cue" * gap(15, 50) * W ":" "_colon"
      * A.quotation "_q" * closing,
   when = function(m, doc) return speaker(m.cue, doc) ~= nil and is_speech(m._q) end,
   emit = function(m, doc) return said(m, doc, { content = contents(m._q), type = "direct" }) end,
   yes = {
      { "Claire Roux a dit que le pont sur la petite rivière de Lorvac avait été vu par deux ingénieurs de la ville "
         .. "la semaine dernière : « Il tient encore très bien debout. »", source = "Claire Roux" },
   },
   no = { "Un seul mot d’ordre : « Le pont tient. »" },
}
rule "colon_weak" { layer = "attribution", claim = { "_colon" }, priority = 0, set = FIELDS,
   saying { inverted = false } "cue" * gap(0, 14) * W ":" "_colon" * A.quotation "_q" * closing,
   when = function(m, doc) return speaker(m.cue, doc) ~= nil and is_speech(m._q) end,
   emit = function(m, doc) return said(m, doc, { content = contents(m._q), type = "direct" }) end,
   yes = { { "La maire revient sur le prix : « Le pont coûte trop cher à la ville. »", source = "La maire" } },
   no = { "La maire cite : « Le Pont »." },
}
-- X le redit : le pont tient; X ne le cache pas, le pont cède
local has_finite = #(rep(any - T.re "^[!.?;]", 0, 30) * finite)
rule "colon_clause" { layer = "attribution", claim = { "cue" }, priority = -2, set = FIELDS,
   (saying { colon = true, inverted = false, passive = false, ambiguity = { "low", "mid" } } "cue"
         * gap(0, 4, T.punctuation) * W ":"
      + bos * A.np * (cue { que = true, inverted = false, passive = false } "cue" * comma "_comma"))
      * -(dash ^ -1 * A.quotation) * has_finite * (stretch "content" + inside(A.quotation, clause "content")),
   when = function(m, doc)
      return speaker(m.cue, doc) ~= nil and (not m._comma or m.cue.text:find "%f[%a]l['’]" ~= nil
         or m.cue.text:find "%f[%a]le%s" ~= nil)
   end,
   emit = function(m, doc) return said(m, doc, { type = m._q and "mixed" or "indirect" }) end,
   yes = {
      { "Elle le redit : le pont tient.", content = "le pont tient.", source = "Elle", type = "indirect" },
      { "Anne Kerlo ne le cache pas, le pont cède.", content = "le pont cède.", source = "Anne Kerlo" },
      { "« Il lui a dit : le pont tient », a raconté Claire Roux.", content = "le pont tient", source = "Il" },
   },
   no = { "Le pont : il tient.", "La maire affirme, le pont tient." },
}
