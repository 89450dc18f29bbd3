--- Quotations that no attribution holds, and the rules that came nearest.
local near = require "dixit.near"
local rules = require "spec.support.rules"

local RULES = [[
phase "said"
rule "long" { layer = "attribution", A.quotation "content" * W"dit" * W"enfin" * T.capitalized "source" }
rule "longer" { layer = "attribution", A.quotation "content" * W"dit" * W"enfin" * W"le" * T.word "source" }
rule "short" { layer = "attribution", A.quotation "content" * W"crie" }
rule "before" { layer = "attribution", W"hier" * W"et" * W"puis" * W"non" }
rule "other" { layer = "else", A.quotation "content" * W"dit" * W"enfin" * W"rien" * W"du" }
]]

local function quotations(text, attributions)
   local ruleset = rules.load(RULES)
   return near.quotations(ruleset, assert(rules.engine:parse(text)), attributions or {})
end

local function names(attempts)
   local list = {}
   for i, attempt in ipairs(attempts) do
      list[i] = attempt.rule
   end
   return list
end

describe("the nearest rules", function()
   it("are those for attributions that took most steps, the furthest first", function()
      local list = quotations "Hier et puis là « oui » dit enfin le. Rien."
      assert.equal(1, #list)
      assert.equal("« oui »", ("Hier et puis là « oui » dit enfin le. Rien."):sub(list[1].first, list[1].last))
      assert.same({ "longer", "long", "short" }, names(list[1].attempts))
      assert.same({ 4, ".", "failed" },
         { list[1].attempts[1].steps, list[1].attempts[1].found, list[1].attempts[1].status })
   end)

   it("begin with what matched", function()
      assert.same({ "long", "longer", "short" }, names(quotations("« oui » dit enfin Roux.")[1].attempts))
   end)

   it("are told of quotations only that hold no content", function()
      local text = "« oui » et « non »"
      local first, last = text:find("oui", 1, true)
      local list = quotations(text, { { content = { { first = first, last = last } } } })
      assert.equal(1, #list)
      assert.equal("« non »", text:sub(list[1].first, list[1].last))
      assert.equal(2, list[1].quotation)
   end)
end)
