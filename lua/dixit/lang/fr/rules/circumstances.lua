-- Whom something is said to (layer addressee) and by what means (layer medium): what stands beside the cue of an
-- attribution, and is joined to it by that cue. One of each a cue: the rules are candidates, the priority ranks them.

phase "means"

-- ---- Phrases -------------------------------------------------------------------------------------------------------

local to = W { "à", "au", "aux" }
local hard = T.re "^[;:.!?…]" + W { "«", "»", "“", "”", '"' }
local free = A.quotation + (any - (A.finite + hard)) -- what belongs to no other clause
local near = A.quotation + (any - (A.finite + hard + comma))
local determiners = L.determiner ^ 0 * L.adjective_before ^ 0

-- (communiqué) commun du ministère public: what goes on behind a noun
local noun = T.word - (L.preposition + L.preposition_locution + L.conjunction_coordinating + L.conjunction_subordinating
   + L.relative + L.determiner + L.contraction + L.pronoun_subject + L.pronoun_tonic + L.day + L.month + L.adverb
   + L.adverb_time + L.time_adjunct + L.issued + A.verb { form = "infinitive" } + W { "ne", "n'", "se", "s'" })
local word = noun - (A.finite + A.verb { form = "gerund" })
local to_do = W { "de", "d'" } * (A.verb { form = "infinitive" } + T.re "^%l.*[ei]r$") -- de partir
local of = -to_do * genitive * determiners * (noun + T.number) * word ^ 0
local tail = (word - capital) ^ 0 * of ^ 0

-- Those who listen: la presse, Mme Kerlo, ses partisans; no bodies that are places as well.
local name = X { "Radio", "Télé", "TV" } * capital + #capital * L.media -- a station that no list has
local proper = (capital - (A.person + L.not_person)) ^ 1
local venue = determiners * L.venue
local body = A.actor { kind = { "group", "organisation" } } - venue
local somebody = (A.actor { kind = { "person", "role" } } + body) - A.actor { role = to_do } + L.pronoun_tonic
   + (determiners * (L.role + L.person_noun + L.group) - venue) * tail
   + L.pronoun_indefinite { neuter = none } * -word + L.pronoun_demonstrative { neuter = none }
   + L.determiner ^ 0 * #capital * L.demonym
local press = L.determiner ^ -1 * name
   + determiners * (L.press - W "journal officiel") * tail * (L.determiner ^ -1 * name + proper + A.quotation) ^ -1
local hearer = press + determiners * L.audience * tail + somebody

-- dans un communiqué, sur X, au micro de Radio Lorvac, par la voix de son avocat
local outlet = L.determiner ^ -1 * name * (W "/" * name) ^ -1
local channel = outlet + X "X"
   + determiners * L.carrier * (genitive * outlet + tail * (X "X" + name + A.quotation) ^ -1)
local paper = outlet + determiners * L.press * tail * (name + A.quotation) ^ -1
local carried = (L.issued * lazy(aside)) ^ -1 * (W { "sur", "via" } * channel + W "dans" * paper)
   + L.issued * lazy(aside) * W "par" * (press + A.actor)

rule "means" { claim = { "_all" }, priority = 1,
   (W { "sur", "via" } * channel
      + W { "dans", "par", "via" } * determiners * L.utterance * tail * A.quotation ^ -1 * carried ^ -1
      + W "dans" * (paper + L.determiner * W { "colonnes", "pages" } * genitive * paper)
      + (W { "durant", "pendant" } + W { "à l'occasion", "au cours", "lors" } * genitive) * determiners * L.occasion
         * tail * carried ^ -1
      + L.by_voice * (somebody + determiners * word)
      + L.manner * (genitive * (press + A.actor) + -capital)) "_all",
   yes = {
      "Elle parle dans un message vidéo.", "Elle parle sur Radio France Bleu.", "Elle parle sur Radio Lorvac.",
      "Elle parle au micro de Radio France.",
      "Elle parle par la voix de son avocat.", "Elle parle lors d’une réunion publique.",
   },
   no = { "Elle parle sur le quai.", "Elle parle dans le port.", "Elle parle lors d’une promenade." },
}
phase "hearers"

-- devant la presse, auprès de l'AFP, à l'AFP: with any verb; à ses partisans: with those that are said to somebody
rule "hearer" { claim = { "_all" }, set = { "open" },
   (((W "devant" + L.before_hearer + W "face" * to) * hearer + to * press) "_open" + to * hearer) "_all" - A.means,
   emit = function(m) return { open = m._open ~= nil } end,
   yes = {
      { "Elle parle devant la presse.", open = true }, { "Elle parle au Monde.", open = true },
      { "Elle parle à ses voisins.", open = false },
   },
   no = { "Elle parle devant la mairie.", "Elle parle à Lorvac.", "Elle parle à la tribune." },
}
-- interrogé par l'AFP
rule "asker" {
   A.verb {
      lemma = { "contacter", "interroger", "interviewer", "joindre", "questionner", "rencontrer", "solliciter" },
      form = "participle",
   } "asked" * aside * W "par" * hearer "who",
   yes = { { "Interrogée par l’AFP, elle part.", who = "l’AFP" } },
   no = { "Interrogée par hasard, elle part." },
}

phase "circumstances"

local cues, locutions = data "cues", data "locutions"

-- The place of a phrase: behind the subject that stands behind its cue (a dit mardi Anne Kerlo, maire de Lorvac, …)
local parenthesis = comma * gap(1, 14, comma + A.finite + hard) * comma
local behind_subject = cue { incise = true, inverted = false } "cue" * aside * noun_phrase "_subject"
   * parenthesis ^ -1 * comma ^ -1 * lazy(aside)
-- …; before the sentence's first verb (Lundi, …, la maire a dit); between subject and verb (La maire, …, a dit).
local opening = bos * (L.connective + L.conjunction_coordinating + L.adverb_time + L.day + comma) ^ 0
local onwards = rep(near, 0, 15) * comma * rep(free, 0, 30) * cue {} "cue"
local across = rep(near, 0, 15) * comma * aside * cue {} "cue"

-- ---- What is asked of a match --------------------------------------------------------------------------------------

-- Whether the cue is one of an attribution, and a span no part of its content and not its source, which it may end:
-- a dit le maire aux élus.
local function belongs(m, doc, span)
   local attribution = doc:with("attribution", "cue", m.cue)
   for _, part in ipairs(attribution and attribution.content or {}) do
      if part.first <= span.last and span.first <= part.last then
         return false
      end
   end
   local source = attribution and attribution.source
   return attribution ~= nil and not (source and span.first <= source.first and source.first <= span.last)
end
local function is_subject(m, doc)
   local attribution = doc:with("attribution", "cue", m.cue)
   return attribution ~= nil and attribution.source ~= nil and attribution.source.first == m._subject.first
end
local function of_addressee(m, doc) return belongs(m, doc, m.addressee) end
local function of_medium(m, doc) return belongs(m, doc, m.medium) end

-- ---- Whom it is said to --------------------------------------------------------------------------------------------

-- Verbs that are said to somebody, by how that is written. What one is reproached with is no address.
local DATIVE <const>, OBJECT <const> = {}, {}
local OBJECT_CLASSES <const> = { "demand", "promise", "question", "statement" }
for _, row in ipairs(cues.verbs) do
   DATIVE[row.lemma] = row.addressee == "à" and row.class ~= "accusation"
   for _, class in ipairs(OBJECT_CLASSES) do
      OBJECT[row.lemma] = OBJECT[row.lemma] or row.addressee == "obj" and row.class == class
   end
end
for verb, frames in pairs(locutions.frames) do
   for _, frame in pairs(frames) do
      local takes = frame.constructions
      DATIVE[verb .. " " .. frame.complement] = (takes.dat_que or takes.dat_de_inf) and frame.class ~= "accusation"
   end
end
local function is_dative(m, doc)
   local attribution = doc:with("attribution", "cue", m.cue)
   return attribution ~= nil and DATIVE[attribution.lemma] or false
end

rule "addressee_behind" { layer = "addressee", claim = { "cue" }, priority = 9,
   saying {} "cue" * aside * A.hearer "addressee",
   when = function(m, doc) return (m.addressee.open or is_dative(m, doc)) and of_addressee(m, doc) end,
   yes = {
      { "« Le pont tient », a-t-il déclaré mardi à l’AFP.", addressee = "à l’AFP", cue = "a-t-il déclaré" },
      { "Elle a promis aux pêcheurs que le port rouvrirait.", addressee = "aux pêcheurs" },
   },
   no = { "La maire a annoncé à Lorvac que le pont tenait.", "La maire a parlé à l’AFP." },
}
-- dans une lettre au préfet, adressée mardi au préfet: whatever the verb
local letter = A.means * (L.issued * aside) ^ -1 * A.hearer "addressee"
rule "addressee_of_letter" { layer = "addressee", claim = { "cue" }, priority = 10,
   (saying {} "cue" * lazy(aside) + behind_subject) * letter + opening * letter * onwards,
   when = of_addressee,
   yes = {
      { "« Le pont tient », écrit-elle dans une lettre adressée au préfet.", addressee = "au préfet" },
      { "Dans un entretien à Radio France, la maire assure que le pont tient.", addressee = "à Radio France" },
   },
   no = { "« Le pont tient », écrit-elle dans une lettre publiée mardi." },
}
rule "addressee_behind_subject" { layer = "addressee", claim = { "cue" }, priority = 8,
   behind_subject * A.hearer "addressee",
   when = function(m, doc)
      return is_subject(m, doc) and (m.addressee.open or is_dative(m, doc)) and of_addressee(m, doc)
   end,
   yes = { { "« Le pont tient », a assuré le maire de Lorvac à ses voisins.", addressee = "à ses voisins" } },
   no = { "« Le pont tient », a assuré le maire de Lorvac." },
}
rule "addressee_before" { layer = "addressee", claim = { "cue" }, priority = 4,
   opening * A.hearer { open = true } "addressee" * onwards + comma * A.hearer { open = true } "addressee" * across,
   when = of_addressee,
   yes = {
      { "Devant la presse, la maire a assuré que le pont tenait.", addressee = "Devant la presse" },
      { "La maire, devant les élus, a assuré que le pont tenait.", addressee = "devant les élus" },
   },
   no = { "Devant la mairie, la maire a assuré que le pont tenait." },
}
-- interrogé par l'AFP: who asks is answered
rule "addressee_asks" { layer = "addressee", claim = { "cue" }, priority = 3, set = { "addressee" },
   opening * A.asker "_asker" * onwards + comma * A.asker "_asker" * across + behind_subject * A.asker "_asker"
      + L.according "cue" * A.np * comma ^ -1 * A.asker "_asker",
   when = function(m, doc) return belongs(m, doc, m._asker.who) end,
   emit = function(m) return { addressee = m._asker.who } end,
   yes = {
      { "Interrogée par l’AFP, la maire a assuré que le pont tenait.", addressee = "l’AFP" },
      { "« Il tient », assure la maire, contactée par Radio France.", addressee = "Radio France" },
   },
   no = { "Interrogée par hasard, la maire a assuré que le pont tenait." },
}
-- …, s'adressant aux élus
rule "addressee_turned_to" { layer = "addressee", claim = { "cue" }, priority = 6,
   saying {} "cue" * aside * (noun_phrase * aside) ^ -1 * comma ^ -1 * W "en" ^ -1
      * A.verb { lemma = { "adresser", "s'adresser" }, form = "gerund" } * aside * A.hearer "addressee",
   when = of_addressee,
   yes = { { "« Le pont tient », a-t-elle dit, s’adressant aux pêcheurs.", addressee = "aux pêcheurs" } },
   no = { "« Le pont tient », a-t-elle dit, s’adressant à Lorvac." },
}
-- appelle la mairie à …, prévient les habitants que …: the object
rule "addressee_object" { layer = "addressee", claim = { "cue" }, priority = 7,
   saying { addressee = "obj", class = OBJECT_CLASSES, passive = false } "cue" * aside * A.np "addressee"
      * #(rep(near, 0, 12) * W { "à", "de", "d'", "que", "qu'", "si", "s'", ":" }),
   when = function(m, doc)
      local attribution = doc:with("attribution", "cue", m.cue)
      return of_addressee(m, doc) and attribution.content.first > m.addressee.last
   end,
   yes = {
      { "Le préfet appelle les riverains à partir.", addressee = "les riverains" },
      { "Elle a prévenu le préfet que le pont cédait.", addressee = "le préfet" },
   },
   no = { "« Le pont cède », prévient le préfet.", "Il accuse la mairie d’avoir menti." },
}
-- Le maire est prié de …: the subject
rule "addressee_subject" { layer = "addressee", claim = { "cue" }, priority = 2, set = { "addressee" },
   saying { addressee = "obj", class = OBJECT_CLASSES, passive = true } "cue",
   when = function(m, doc)
      return doc:with("attribution", "cue", m.cue) ~= nil and doc:with("predicate", "verb", m.cue) ~= nil
   end,
   emit = function(m, doc) return { addressee = doc:with("predicate", "verb", m.cue).subject } end,
   yes = { { "Les riverains sont priés par la mairie de partir.", addressee = "Les riverains" } },
   no = { "Le maire est accusé par la mairie d’avoir menti." },
}
-- lui a dit, nous a confié, l'a exhorté à …
local CASES <const> = {
   ["l'"] = "object", la = "object", le = "object", les = "object", leur = "dative", lui = "dative",
}
local BEFORE_CLITICS <const> = { en = true, ["l'"] = true, la = true, le = true, les = true, ["n'"] = true, ne = true }
function folded(text)
   return (text:lower():gsub("’", "'"))
end
rule "addressee_clitic" { layer = "addressee", claim = { "cue" }, priority = 1,
   inside(A.verb "cue", W {
      "l'", "la", "le", "les", "leur", "lui", "m'", "me", "nous", "t'", "te", "vous",
   } "addressee"),
   when = function(m, doc)
      local attribution = doc:with("attribution", "cue", m.cue)
      local case = CASES[folded(m.addressee.text)]
      if not attribution or not case and m.cue.reflexive and m.cue.person ~= 3 then -- je me dis
         return false
      end
      for before in folded(doc:slice(m.cue.first, m.addressee.first - 1)):gsub("'", "' "):gmatch "%S+" do
         if not BEFORE_CLITICS[before] then -- a lui aussi dit
            return false
         end
      end
      local calls = attribution.rule:find "comme" -- comme on l'appelle
      return case ~= "object" and DATIVE[attribution.lemma]
         or case ~= "dative" and OBJECT[attribution.lemma] and not calls or false
   end,
   yes = {
      { "La maire lui a promis que le pont tiendrait.", addressee = "lui" },
      { "Le préfet les a appelés à partir.", addressee = "les" },
   },
   no = { "La maire a lui aussi dit que le pont tenait.", "La maire l’a dit : « Le pont tient. »" },
}

-- ---- By what means -------------------------------------------------------------------------------------------------

rule "medium_behind" { layer = "medium", claim = { "cue" }, priority = 9,
   saying {} "cue" * lazy(aside) * A.hearer ^ -1 * comma ^ -1 * lazy(aside) * A.means "medium",
   when = of_medium,
   yes = {
      { "« Le pont tient », a-t-elle écrit mardi dans un communiqué.", medium = "dans un communiqué" },
      { "La maire a annoncé sur Facebook que le pont tenait.", medium = "sur Facebook" },
   },
   no = { "La maire a annoncé sur le port que le pont tenait." },
}
rule "medium_behind_subject" { layer = "medium", claim = { "cue" }, priority = 8,
   behind_subject * A.hearer ^ -1 * A.means "medium",
   when = function(m, doc) return is_subject(m, doc) and of_medium(m, doc) end,
   yes = {
      { "« Le pont tient », a dit la maire lors d’une réunion.", medium = "lors d’une réunion" },
   },
   no = { "« Le pont tient », a dit la maire lors d’une promenade." },
}
rule "medium_before" { layer = "medium", claim = { "cue" }, priority = 4,
   opening * A.means "medium" * onwards + comma * A.means "medium" * across,
   when = of_medium,
   yes = {
      { "Dans un communiqué, la maire a assuré que le pont tenait.", medium = "Dans un communiqué" },
      { "La maire, sur Radio France, a assuré que le pont tenait.", medium = "sur Radio France" },
   },
   no = { "Dans le port, la maire a assuré que le pont tenait." },
}
-- a, dans un communiqué, assuré; selon la maire dans un communiqué
rule "medium_inside" { layer = "medium", claim = { "cue" }, priority = 5,
   inside(A.locution "cue", comma * A.means "medium" * comma)
      + L.according "cue" * A.np * comma ^ -1 * (A.means "medium"
         + W { "cité", "citée", "cités", "citées" } * aside * (A.means + W "par" * A.actor) "medium"),
   when = of_medium,
   yes = {
      { "La maire a, dans un communiqué, assuré que le pont tenait.", medium = "dans un communiqué" },
      { "Selon la maire, citée par l’AFP, le pont tient.", medium = "par l’AFP" },
   },
   no = { "La maire a, dans un bac, assuré que le pont tenait." },
}
