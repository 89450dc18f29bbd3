local conjugation = require "dixit.lang.fr.conjugation"
local cues = require "dixit.lang.fr.cues"
local locutions = require "dixit.lang.fr.locutions"

local CLASSES, CONSTRUCTIONS, AMBIGUITIES = {}, {}, { low = true, mid = true, high = true }
for _, cue in ipairs(cues.verbs) do
   CLASSES[cue.class] = true
   for construction in pairs(cue.constructions) do
      CONSTRUCTIONS[construction] = true
   end
end

-- The rows as the file holds them: verb, complement, class, ambiguity, constructions.
local function rows()
   local file <close> = assert(io.open(assert(package.searchpath("dixit.lang.fr.locutions", package.path))))
   local list = {}
   for row in file:read("a"):match("%[%[\n(.-)%]%]"):gmatch "[^\n]+" do
      local verb, complement, class, ambiguity, constructions = row:match "^([^|]+) | ([^:]+): (%l+) (%l+): ([%l_ ]+)$"
      assert(verb, "no row: " .. row)
      list[#list + 1] = {
         verb = verb, complement = complement, class = class, ambiguity = ambiguity, constructions = constructions,
      }
   end
   return list
end

describe("French locutions", function()
   it("have known verbs, classes and constructions", function()
      for _, row in ipairs(rows()) do
         local name = row.verb .. " " .. row.complement
         assert.truthy(conjugation.model(row.verb), name)
         assert.truthy(CLASSES[row.class], name .. ": " .. row.class)
         assert.truthy(AMBIGUITIES[row.ambiguity], name .. ": " .. row.ambiguity)
         for construction in row.constructions:gmatch "%S+" do
            assert.truthy(CONSTRUCTIONS[construction], name .. ": " .. construction)
         end
      end
   end)

   it("stand once each", function()
      local seen = {}
      for _, row in ipairs(rows()) do
         local name = row.verb .. " " .. row.complement
         assert.is_nil(seen[name], name)
         seen[name] = true
      end
   end)

   it("are found with the plural and the feminine of their complement", function()
      for _, row in ipairs {
         { "exprimer", "inquiétudes", "inquiétude" }, { "être", "persuadées", "persuadé" }, { "être", "fière", "fier" },
         { "être", "soucieuse", nil }, { "faire", "savoir", "savoir" }, { "se dire", "certaine", "certain" },
      } do
         local frame = locutions.frames[row[1]][row[2]]
         assert.equal(row[3], frame and frame.complement, row[2])
      end
   end)
end)
