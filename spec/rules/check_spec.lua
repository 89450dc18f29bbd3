-- The examples that rules carry.
local rules = require "spec.support.rules"

local function check(script)
   return rules.load(script):check()
end

describe("check", function()
   it("passes what is as written", function()
      local report = check [[
         rule "x" { (T.capitalized "who")^1 * W"dit" "cue" * (any^-1) "what",
            set = { kind = "word", loud = true, n = 2 },
            yes = {
               "Roux dit oui",
               { "Roux dit oui", who = "Roux", what = "oui" },
               { "Roux Vernet dit oui", who = { "Roux", "Vernet" }, what = { "oui" },
                  kind = "word", loud = true, n = 2 },
            },
            no = { "roux dit oui", "Roux parle" },
         }
      ]]
      assert.same({ 5, 0, {} }, { report.passed, report.failed, report.failures })
      assert.equal("5 passed, 0 failed", tostring(report))
   end)

   it("shows what is different in the closest match", function()
      local report = check('\nrule "x" { T.capitalized "who" * W"dit" * any "what",\n'
         .. '   yes = { { "Roux dit oui", who = "Roux", what = "non" } } }')
      assert.equal(1, report.failed)
      local failure = report.failures[1]
      assert.same({ "x", "yes", "Roux dit oui", "rules.lua:2" },
         { failure.rule, failure.kind, failure.text, failure.place })
      assert.equal('found "Roux dit oui", but\nwhat: expected "non", got "oui"', failure.message)
      assert.equal([[
rules.lua:2: rule 'x', yes: Roux dit oui
   found "Roux dit oui", but
   what: expected "non", got "oui"
0 passed, 1 failed]], tostring(report))
   end)

   it("shows a list of spans where one is expected, and what is missing", function()
      local report = check [[ rule "x" { (any "a")^1 * W"fin" * (any "b")^0,
         yes = { { "un deux fin", a = "un", b = "trois" } } } ]]
      assert.equal('found "un deux", but\na: expected "un", got { "un", "deux" }\nb: expected "trois", got nothing',
         report.failures[1].message)
   end)

   it("shows how far a rule got that found nothing", function()
      local report = check 'rule "x" { W"le" * W"maire" * W"dit", yes = { "Ici le maire parle" } }'
      assert.equal('found nothing\nx: failed from “le” after 2 steps: wanted rules.lua:1: W"dit", met “parle”',
         report.failures[1].message)
   end)

   it("shows what a no finds", function()
      local report = check 'rule "x" { W"le" * any, no = { "le maire et le préfet" } }'
      assert.equal('found "le maire"\nfound "le préfet"', report.failures[1].message)
      assert.equal("no", report.failures[1].kind)
   end)

   it("counts an example as failed where a function of the rule raises", function()
      local report = check 'rule "x" { W"le", when = function(m) return m.y end, no = { "le" } }'
      assert.equal("when: rules.lua:1: unknown capture 'y'", report.failures[1].message)
   end)

   it("runs examples as whole documents, through all phases", function()
      local report = check [[
         phase "one" rule "name" { T.capitalized "name" }
         phase "two" rule "x" { A.name "who" * W"dit", yes = { { "Hier Roux dit. Fin", who = "Roux" } } }
      ]]
      assert.equal("1 passed, 0 failed", tostring(report))
   end)
end)
