--- The lexicon of the French pack, as groups of entries that share a class and fields; each file says what they mean.
---
--- cue: verbs of saying and thinking, with their class (statement, promise...), addressee and constructions as fields:
--- those of cues.lua.
local cues = require "dixit.lang.fr.cues"

---@class dixit.LexiconGroup
---@field class string
---@field fields table<string, string|boolean>
---@field words string one entry a line
---@field verbs boolean|nil the words are infinitives, and stand for verb groups
---@field locutions boolean|nil the last word of each has several forms: lors de, lors du

local THEMES <const> = {
   "circumstances", "groups", "labels", "media", "names", "not_persons", "organisations", "places", "roles", "sayings",
   "titles", "words",
}

local groups = {} ---@type dixit.LexiconGroup[]
for _, theme in ipairs(THEMES) do
   for _, group in ipairs(require("dixit.lang.fr.lexicons." .. theme)) do
      groups[#groups + 1] = group
   end
end

-- The fields of a cue, with its constructions as flags.
local function fields_of(cue)
   local fields = { class = cue.class, addressee = cue.addressee, ambiguity = cue.ambiguity }
   for construction in pairs(cue.constructions) do
      fields[construction] = true
   end
   return fields
end

-- Cues with the same fields are one group.
local known = {} -- by constructions, then by the other fields
for _, cue in ipairs(cues.verbs) do
   local key = cue.class .. " " .. cue.ambiguity .. " " .. (cue.addressee or "")
   local alike = known[cue.constructions] or {}
   known[cue.constructions] = alike
   local group = alike[key]
   if group then
      group.words = group.words .. "\n" .. cue.lemma
   else
      group = { class = "cue", fields = fields_of(cue), words = cue.lemma, verbs = true }
      alike[key] = group
      groups[#groups + 1] = group
   end
end

return groups
