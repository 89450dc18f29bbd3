--- The mentions of a document: what its rules have put on the layer `actor`.
local core = require "dixit.core"

local annotations = core.annotations
local at, get, part, value = annotations.at, annotations.get, annotations.part, annotations.value

---@class dixit.Mention bytes, 1-based, inclusive
---@field first integer
---@field last integer
---@field kind dixit.SourceKind|nil nil: no rule knows it
---@field gender "f"|"m"|nil
---@field number "s"|"p"|nil
---@field rule string|nil that found it
---@field name_first integer|nil the name, of a person without the title
---@field name_last integer|nil
---@field role_first integer|nil the noun phrase without its article
---@field role_last integer|nil
---@field head_first integer|nil its noun
---@field head_last integer|nil
---@field determiner_first integer|nil
---@field determiner_last integer|nil
---@field acronym_first integer|nil with its brackets
---@field acronym_last integer|nil
---@field title_first integer|nil of a person
---@field title_last integer|nil
---@field title_gender "f"|"m"|nil what the title says
---@field has_given boolean|nil whether it has a first name
---@field annotation integer|nil its number, as long as it is not read as a whole
---@field entity dixit.Entity|nil who it is, once that is known
---@field by dixit.ResolvedBy|nil how that was found
---@field index integer|nil which mention of the text it is
---@field count integer|nil how often its entity has been mentioned up to there; nil: not read yet
---@field before dixit.Mention|nil the one of its entity that was read before
---@field spoke boolean|nil whether it is a source
---@field words string[]|nil what dixit.resolve.entities has made of its role
---@field sentence integer|nil and what dixit.resolve.salience has found about its place
---@field is_quoted boolean|nil
---@field is_subject boolean|nil

local M = {}

-- Where the parts of an actor are kept. Fields beside fields: a table a part would take most of the time.
local FIRST <const>, LAST <const> = {}, {}
for _, name in ipairs { "acronym", "determiner", "head", "name", "role" } do
   FIRST[name], LAST[name] = name .. "_first", name .. "_last"
end

-- What the name of a person consists of: the annotation on layer `person` that it is.
local function read_person(document, mention, number)
   local k = 1
   local name, first, last, exact = part(document, number, k)
   while name do
      if name == "name" then
         mention.name_first, mention.name_last = first, last
      elseif name == "title" then
         mention.title_first, mention.title_last = first, last
         mention.title_gender = exact and value(document, exact, "gender")
      else
         mention.has_given = true
      end
      k = k + 1
      name, first, last, exact = part(document, number, k)
   end
end

--- Reads the rest of a mention that M.read has given: agreement and parts.
---@param document dixit.Document
---@param mention dixit.Mention
function M.complete(document, mention)
   local number = mention.annotation
   if not number then
      return
   end
   mention.annotation = nil
   mention.gender, mention.number = value(document, number, "gender"), value(document, number, "number")
   local k, person = 1, nil
   local name, first, last, exact = part(document, number, k)
   while name do
      local field = FIRST[name]
      if not mention[field] then -- of two heads, the first
         mention[field], mention[LAST[name]] = first, last
         person = name == "name" and exact or person
      end
      k = k + 1
      name, first, last, exact = part(document, number, k)
   end
   if person and mention.kind == "person" then
      read_person(document, mention, person)
   end
end

--- The actors, in the order of the text, the longer first: where they are, and of what kind.
---@param document dixit.Document
---@return dixit.Mention[]
function M.read(document)
   local mentions = {}
   for i = 1, annotations.layer(document, "actor", false) do
      local number = at(document, "actor", false, i)
      local _, _, rule, first, last = get(document, number)
      mentions[i] = {
         first = first, last = last, rule = rule, kind = value(document, number, "kind"), annotation = number,
      }
   end
   return mentions
end

--- Merges mentions into others, both in the order of the text.
---@param mentions dixit.Mention[]
---@param added dixit.Mention[]
function M.merge(mentions, added)
   local k = #added
   for i = #mentions + k, 1, -1 do
      local other = mentions[i - k]
      if k == 0 then
         break
      elseif not other or other.first < added[k].first
         or other.first == added[k].first and other.last >= added[k].last then
         mentions[i], k = added[k], k - 1
      else
         mentions[i] = other
      end
   end
end

return M
