-- Verb groups as entries of the lexicon: verbs { … } and what L.x finds of them.
local rules = require "spec.support.rules"

local PRELUDE = [[
   lexicon("promise", verbs({ "promettre", "s'engager" }, { class = "promise" }))
   lexicon("promise", verbs({ "menacer" }, { class = "threat" }))
   lexicon("promise", { "parole d'honneur" })
]]

-- Rows of { pattern, text, found... }.
local ROWS = {
   { "L.promise", "Elle promet un pont.", "promet" },
   { "L.promise", "Elle n’a pas encore promis de pont.", "n’a pas encore promis" },
   { "L.promise", "Elle s’est également engagée à venir.", "s’est également engagée" },
   { "L.promise", "Elle engage un préfet." },
   { "L.promise", "Le préfet engagé hier parle." },
   { "L.promise", "Elle veut promettre un pont." },
   { 'L.promise{ form = "infinitive" }', "Elle veut promettre un pont.", "promettre" },
   { 'L.promise{ form = { "finite", "infinitive" } }', "Elle promet de promettre.", "promet", "promettre" },
   { "L.promise{ negated = false }", "Elle promet, il n’a pas promis.", "promet" },
   { "L.promise{ negated = true }", "Elle promet, il n’a pas promis.", "n’a pas promis" },
   { 'L.promise{ number = "p" }', "Elle promet, ils promettent.", "promettent" },
   { "L.promise{ person = 1 }", "Elle promet, nous promettons.", "promettons" },
   { 'L.promise{ mood = "conditional" }', "Elle promet, il promettrait.", "promettrait" },
   { 'L.promise{ lemma = "promettre" }', "Elle promet et s’engage.", "promet" },
   { 'L.promise{ class = "threat" }', "Elle promet et menace.", "menace" },
   { 'L.promise{ class = { "threat", "promise" }, negated = false }', "Elle promet et menace.", "promet", "menace" },
   { "L.promise", "Parole d’honneur, elle promet.", "Parole d’honneur", "promet" },
   { 'L.promise{ subject = T.re"elle$" }', "« Oui », promet-elle. « Oui », promet-il.", "promet-elle" },
   { 'A.verb{ lemma = "promettre" }', "Il promettait de promettre.", "promettait", "promettre" },
   { 'agree("number", function(n) return L.promise{ number = n } * W"ici" end)', "Ils promettent ici",
      "promettent ici" },
}

describe("verbs", function()
   for _, row in ipairs(ROWS) do
      it(row[1] .. " in “" .. row[2] .. "”", function()
         assert.same({ table.unpack(row, 3) }, rules.matches(row[1], row[2], PRELUDE))
      end)
   end

   it("give captures the fields of the group, and their own", function()
      local ruleset = rules.load(PRELUDE .. [[ rule "x" { L.promise "cue", set = { "class" },
         emit = function(m) return { class = m.cue.class } end } ]])
      local cue = rules.run(ruleset, "« Oui », a-t-elle menacé.").x[1].cue
      assert.equal("a-t-elle menacé", cue.text)
      assert.same({ "menacer", "threat", "finite", true, false, "elle" },
         { cue.lemma, cue.class, cue.form, cue.inverted, cue.negated, cue.subject.text })
      assert.equal("threat", rules.run(ruleset, "Il menace.").x[1].class)
   end)

   it("stay what they are when a script adds words to their class", function()
      local found = rules.run(rules.load 'extend "fr"\nlexicon("cue", { "motus" })\nrule "x" { L.cue }',
         "Elle a promis motus.").x
      assert.same({ "a promis", "motus" }, rules.texts(found))
   end)

   it("that no list of the language has are found by their class alone", function()
      local script = 'lexicon("act", verbs({ "dégoupiller", "dire" }, { kind = "deed" }))\nrule "x" { L.act "what" }\n'
         .. 'rule "y" { A.verb }'
      local result = rules.run(rules.load(script), "Elle dit qu’il a tout dégoupillé.")
      assert.same({ "dit", "a tout dégoupillé" }, rules.texts(result.x))
      assert.same({ "dégoupiller", "deed" }, { result.x[2].what.lemma, result.x[2].what.kind })
      assert.same({ "dit", "a" }, rules.texts(result.y))
   end)

   it("must be known to the language", function()
      local err = rules.load_error('lexicon("promise", verbs { "promesse" })\n\nrule "x" { L.promise }')
      assert.same({ "unknown_verb", 3, "promesse" }, { err.code, err.line, err.culprit })
   end)

   it("have closed lists of values", function()
      local err = rules.load_error(PRELUDE .. 'rule "x" { L.promise{ form = "infinitif" } }')
      assert.same({ "unknown_value", "infinitif", "infinitive" }, { err.code, err.culprit, err.suggestion })
      err = rules.load_error(PRELUDE .. 'rule "x" { L.promise{ class = "threats" } }')
      assert.same({ "unknown_value", "threats", "threat" }, { err.code, err.culprit, err.suggestion })
      err = rules.load_error(PRELUDE .. 'rule "x" { L.promise{ tens = "present" } }')
      assert.same({ "unknown_field", "tens", "tense" }, { err.code, err.culprit, err.suggestion })
   end)

   it("are not there in a language whose pack has none", function()
      local english = require "dixit".engine "en"
      local _, err = english:loadstring('lexicon("x", verbs { "say" })\nrule "x" { L.x }', "rules.lua")
      assert.equal("rules.lua:2: the language 'en' has no verb groups", tostring(err))
   end)
end)
