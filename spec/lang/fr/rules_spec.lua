--- The rules of the French pack: all their examples, and the layers that every pack gives.
local dixit = require "dixit"

local engine = dixit.engine "fr"
local ruleset = assert(engine:loadstring('extend "fr"', "pack.lua"))

describe("the rules of the French pack", function()
   it("find what their examples say, and nothing in those that say no", function()
      local report = ruleset:check(true)
      assert.equal(("%d passed, 0 failed"):format(report.passed), tostring(report))
      assert.is_true(report.passed > 0)
   end)

   it("give persons, actors, clauses, verbs and attributions", function()
      local text = "La maire de Lorvac, Jeanne Kerlo, a dit qu’elle partait. « Je pars », a-t-elle dit."
      local result = ruleset:run(assert(engine:parse(text)))
      local found = {}
      for _, layer in ipairs { "person", "actor", "clause", "verb", "attribution" } do
         found[layer] = {}
         for i, annotation in ipairs(result:get(layer)) do
            found[layer][i] = annotation.text
         end
      end
      assert.same({
         person = { "Jeanne Kerlo" },
         actor = { "La maire de Lorvac, Jeanne Kerlo", "La maire de Lorvac", "elle" },
         clause = { "elle partait" },
         verb = { "a dit", "partait", "pars", "a-t-elle dit" },
         attribution = { "La maire de Lorvac, Jeanne Kerlo, a dit qu’elle partait", "Je pars », a-t-elle dit" },
      }, found)
   end)
end)
