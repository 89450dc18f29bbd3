--- The matches of a rule set that lost a competition.
local rules = require "spec.support.rules"

local RULES = [[
rule "long" { layer = "x", W"un" * any }
rule "short" { layer = "x", W"pont" }
rule "first" { layer = "x", priority = 1, W"un" * #W"bac" }
phase "later"
rule "late" { layer = "x", W"pont" }
]]

describe("losers", function()
   local ruleset = rules.load(RULES)

   -- What is told of a loser, on one line.
   local function told(loser)
      local winner = loser.winner
      return ("%s %s %s %s"):format(loser.rule, loser.text, loser.reason,
         winner and winner.rule .. " " .. winner.text or "-")
   end

   it("are told with winner and reason when they are asked for", function()
      local result = ruleset:run(assert(rules.engine:parse "Un pont, un bac."), { losers = true })
      local list = {}
      for i, loser in ipairs(result.losers) do
         list[i] = told(loser)
      end
      table.sort(list)
      assert.same({
         "late pont phase -",
         "long un bac priority first un",
         "short pont length long Un pont",
      }, list)
      assert.equal("x", result.losers[1].layer)
      assert.same({ "Un pont", "un" }, rules.texts(result.x))
   end)

   it("are told of a document on which the rules have run already", function()
      local document = assert(rules.engine:parse "Un pont.")
      assert.is_nil(ruleset:run(document).losers)
      assert.equal(2, #ruleset:run(document, { losers = true }).losers)
      assert.equal(2, #ruleset:run(document, { losers = true }).losers)
      assert.same({ "Un pont" }, rules.texts(ruleset:run(document).x))
   end)

   it("are no layer", function()
      assert.equal("reserved_name", rules.load_error('rule "losers" { W"a" }').code)
   end)
end)

describe("a rule set", function()
   it("names its rules, and those that it extends", function()
      local ruleset = rules.load('extend "fr"\nphase "z"\nrule "pont" { layer = "bridge", W"pont" }')
      local list = ruleset:rules()
      assert.same({ name = "pont", layer = "bridge", place = "rules.lua:3", own = true }, list[#list])
      assert.is_false(list[1].own)
      assert.equal("fr/finite", list[1].name)
   end)
end)
