-- Why, and why not.
local rules = require "spec.support.rules"

-- Explains the place of a string in a text.
local function explain(script, text, place)
   local first, last = text:find(place or text, 1, true)
   return rules.load(script):explain(assert(rules.engine:parse(text)), first, last)
end

describe("explain", function()
   it("tells the furthest element of a near miss, what it wanted and what stood there", function()
      local text = "Hier, le maire a promis des ponts."
      local explanation = explain('lexicon("promise", { "a promis" })\nrule "promise" {\n  W"maire" *\n  L.promise *\n'
         .. '  W{ "à", "de" } * any }', text, "maire")
      assert.equal(1, #explanation)
      local attempt = explanation[1]
      assert.same({ "promise", "failed", 2, "des" },
         { attempt.rule, attempt.status, attempt.steps, attempt.found })
      assert.equal('rules.lua:5: W{ "à", "de" }', attempt.wanted)
      assert.equal(text:find "des", attempt.position)
      assert.equal('promise: failed from “maire” after 2 steps: wanted rules.lua:5: W{ "à", "de" }, met “des”',
         tostring(attempt))
   end)

   it("tells of an edge that no step crosses, and of the end of the text", function()
      local script = 'rule "x" { W"un" * W"deux" }'
      local attempt = explain(script, "un\n\ndeux", "un")[1]
      assert.same({ "failed", true, "deux" }, { attempt.status, attempt.wall, attempt.found })
      attempt = explain(script, "dit un", "un")[1]
      assert.same({ "failed", nil, 'rules.lua:1: W"deux"' }, { attempt.status, attempt.found, attempt.wanted })
      assert.truthy(tostring(attempt):find("met the end of the text", 1, true))
   end)

   it("tells who won, and why", function()
      local explanation = explain([[
         rule "short" { layer = "x", W"un" }
         rule "long" { layer = "x", W"un" * W"deux" }
      ]], "un deux", "un")
      assert.same({ "long", "won" }, { explanation[1].rule, explanation[1].status })
      local lost = explanation[2]
      assert.same({ "short", "lost", "length", "long", "un deux" },
         { lost.rule, lost.status, lost.reason, lost.winner.rule, lost.winner.text })
      assert.equal("short: matched “un”, but lost to “un deux” of rule 'long', which is longer", tostring(lost))
   end)

   it("tells what an earlier phase has claimed", function()
      local explanation = explain([[
         phase "one" rule "short" { layer = "x", W"un" }
         phase "two" rule "long" { layer = "x", W"un" * W"deux" }
      ]], "un deux", "un")
      assert.same({ "lost", "phase" }, { explanation[2].status, explanation[2].reason })
      assert.equal("long: matched “un deux”, but an earlier phase has claimed it", tostring(explanation[2]))
   end)

   it("tells what when has rejected", function()
      local attempt = explain('rule "x" { W"un", when = function() return false end }', "un")[1]
      assert.same({ "rejected", "un" }, { attempt.status, attempt.text })
   end)

   it("tells of matches that an earlier one of the rule overlaps", function()
      local attempt = explain('rule "x" { any * any }', "un deux trois", "deux")[1]
      assert.same({ "overlapped", "deux trois" }, { attempt.status, attempt.text })
   end)

   it("tries all rules of all phases, at every start in the span", function()
      local explanation = explain([[
         phase "one" rule "a" { W"un" }
         phase "two" rule "b" { A.a * W"trois" } rule "c" { W"deux" }
      ]], "un deux")
      local told = {}
      for i, attempt in ipairs(explanation) do
         told[i] = ("%s %s %s"):format(attempt.rule, attempt.status, attempt.text)
      end
      assert.same({ "a won un", "c won deux", "b failed un", "c failed un", "a failed deux", "b failed deux" }, told)
   end)

   it("tells of a match that would take too many steps", function()
      local text = ("mot, "):rep(3000) .. "fin"
      local attempt = explain('rule "x" { W"mot" * (any * eos^-1)^0 * W"zz" }', text, "mot")[1]
      assert.equal("failed", attempt.status)
   end)

   it("takes a byte alone, and nothing behind the text", function()
      local ruleset = rules.load 'rule "x" { W"deux" }'
      local document = rules.engine:parse "un deux"
      assert.same({ "deux" }, { ruleset:explain(document, 5)[1].text })
      assert.equal(0, #ruleset:explain(document, 99))
      assert.has_error(function() ruleset:explain(document) end,
         "a byte, or the first and last byte of a span, is expected")
   end)

   it("leaves the document as it was", function()
      local ruleset = rules.load 'rule "x" { W"deux" }'
      local document = rules.engine:parse "un deux"
      local result = ruleset:run(document)
      ruleset:explain(document, 1, 7)
      assert.same({ "deux" }, rules.texts(result.x))
      assert.same({ "deux" }, rules.texts(ruleset:run(document).x))
   end)
end)
