-- Words of saying that are more than a verb group: locutions, and groups that something stands in.

local locutions = data "locutions"

lexicon("light", verbs(locutions.verbs))
lexicon("complement", locutions.complements)

local CONSTRUCTIONS = {
   "incise", "que", "si", "inf", "de_inf", "a_inf", "dat_que", "dat_de_inf", "obj_de_inf", "obj_a_inf", "obj_quote",
   "comme_quote", "qualifier_de", "de_quote", "a_quote", "sur_quote", "contre_quote", "colon", "obj_only_not",
}
local FIELDS = { "all", "subject", "addressee", "lemma", "class", "ambiguity", "inverted", "negated", "passive", "form",
   "mood", "gender" }
table.move(CONSTRUCTIONS, 1, #CONSTRUCTIONS, #FIELDS + 1, FIELDS)

phase "cues"

-- exprime sa profonde inquiétude, met notamment l'accent
local filler = L.determiner + L.adjective_before + L.adverb + T.number + T.re "ment$"
local function frame_of(m)
   local frames = locutions.frames[m._verb.lemma]
   return frames and frames[m._complement.lemma]
end
local function flags(m, fields)
   fields.inverted, fields.negated = m._verb.inverted, m._verb.negated
   fields.passive = m._verb.passive and not m._verb.reflexive
   fields.form, fields.mood, fields.subject = m._verb.form, m._verb.mood, m._verb.subject
   fields.gender = m._verb.gender
   return fields
end

-- A class of verbs stands for finite groups unless it says which form.
local ANY <const> = { "finite", "gerund", "infinitive", "participle" }
rule "locution" { set = FIELDS, claim = { "_verb" },
   ((L.light { form = ANY, reflexive = true } + L.light { form = ANY }) "_verb" * rep(filler, 0, 4)
      * (behind(L.determiner) * (T.lowercase - (finite + L.complement))) ^ -1 * L.complement "_complement") "_all",
   when = function(m) return frame_of(m) ~= nil and not m._verb.text:find "^y " end, -- il y a eu le sentiment
   emit = function(m)
      local frame = frame_of(m)
      local fields = { lemma = m._verb.lemma .. " " .. frame.complement, class = frame.class, all = m._all,
         ambiguity = frame.ambiguity }
      for name in pairs(frame.constructions) do
         fields[name] = true
      end
      return flags(m, fields)
   end,
   yes = {
      { "La mairie a fait savoir qu’elle partait.", lemma = "faire savoir", class = "statement" },
      { "La mairie a fait une longue déclaration.", lemma = "faire déclaration" },
      { "Elle part, faisant savoir qu’elle rit.", lemma = "faire savoir", form = "gerund" },
   },
   no = { "La mairie a fait un pont." },
}

-- a, pour sa part, déclaré; a également, selon elle, promis: a group that something stands in
local inserted = comma * gap(1, 10, comma + finite) * comma
   + comma ^ -1 * (W { "pour", "de" } * W { "sa", "son", "leur" } * W { "part", "côté" }
      + W "quant" * W { "à", "au", "aux" } * T.word ^ -1) -- ^ -1: lui may belong to the verb
   + W { "dans", "par" } * W "la" * W "suite"
   + L.connective + L.adverb_time + L.adverb
rule "parted" { layer = "locution", set = FIELDS, claim = { "_verb" },
   (A.verb { lemma = { "avoir", "être" }, form = "finite" } "_auxiliary" * rep(inserted, 1, 3)
      * (L.cue { form = "participle" } + #W { "dit", "écrit" } * L.cue { form = "finite" }) "_verb") "_all",
   emit = function(m)
      local head = m._auxiliary
      local fields = { all = m._all, lemma = m._verb.lemma, class = m._verb.class, ambiguity = m._verb.ambiguity,
         addressee = m._verb.fields.addressee, inverted = head.inverted, subject = head.subject,
         negated = head.negated, gender = m._verb.gender, form = "finite", mood = head.mood,
         passive = head.lemma == "être" }
      for _, name in ipairs(CONSTRUCTIONS) do
         fields[name] = m._verb.fields[name]
      end
      return fields
   end,
   yes = {
      { "La mairie a, selon lui, annoncé une fête.", lemma = "annoncer", inverted = false },
      { "La mairie a, de son côté annoncé une fête.", lemma = "annoncer" },
      { "La mairie a quant à elle annoncé une fête.", lemma = "annoncer" },
      { "« Le pont tient », a-t-elle, selon lui, dit.", lemma = "dire", inverted = true, subject = "elle" },
   },
   no = { "La mairie a, selon lui, tout." },
}

-- Verbs whose passive tells what somebody thinks: il est convaincu que…
lexicon("moved", verbs({ "choquer", "convaincre", "étonner", "inquiéter", "persuader", "rassurer", "surprendre" },
   { class = "opinion", ambiguity = "low" }))

-- Forms of cues that are another word: nous ne sommes, est maintenant simple, y compris; à cela s'ajoute; de titres,
-- au même titre, nul doute que; or the author's voice: notons que, sachez que, force est de constater
local no_verb = W "maintenant" + W { "ne", "n'", "en", "y" } ^ 0 * W "sommes"
   + W "y" * T.re "^compri" + W { "s'", "se" } * T.re "^ajout" + behind(genitive) * L.cue { form = "finite" }
   + behind(W "même") * W "titre" + behind(W { "nul", "aucun" }) * W "doute" + W { "sachez", "sachons" }
   + behind(W "force" * A.verb { lemma = "être" } * W "de") * W { "constater", "reconnaître" }
   + -behind(W { "tu", "t'", "te" }) * L.cue { person = "2", number = "s" } -- vingt titres, les postes
   + behind(W "on") * W { "notera", "précisera", "rappellera", "remarquera", "retiendra", "soulignera" }
   + -behind(W "nous") * W { "admettons", "ajoutons", "constatons", "disons", "notons", "précisons", "rappelons",
      "remarquons", "signalons", "soulignons", "supposons" }
   + W { "assurez", "m'", "nous", "vous" } * (W "-vous" + W "assurer")

local as_verb = #(A.finite + A.verb { form = { "infinitive", "gerund", "participle" } })
-- me suis dit: reflexive, though its auxiliary is that of a passive
local function verb_of(fields)
   if fields.passive ~= false then
      return as_verb * L.cue(fields) - no_verb
   end
   local reflexive = { reflexive = true }
   for name, value in pairs(fields) do
      reflexive[name] = name ~= "passive" and value or reflexive[name]
   end
   return as_verb * (L.cue(fields) + L.cue(reflexive)) - no_verb
end
--- A cue: a finite verb group or a locution with one. Fields: those of cues.lua, and those of verb groups.
function cue(fields)
   fields.form = fields.form or "finite"
   return verb_of(fields) + A.locution(fields)
end
--- The same in any form that takes a content: dit que, disant que, dire que; (a promis …) et dit que.
function saying(fields)
   fields.form = fields.form or { "finite", "gerund", "infinitive", "participle" }
   return A.locution(fields) + verb_of(fields)
end
