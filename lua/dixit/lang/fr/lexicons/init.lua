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
for _, cue in ipairs(cues.verbs) do
   local fields = { class = cue.class, addressee = cue.addressee, ambiguity = cue.ambiguity }
   for construction in pairs(cue.constructions) do
      fields[construction] = true
   end
   groups[#groups + 1] = { class = "cue", fields = fields, words = cue.lemma, verbs = true }
end

return groups
