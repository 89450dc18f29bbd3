--- The mentions of a document: what its rules have put on the layers `person` and `actor`.
local core = require "dixit.core"

local annotations = core.annotations

---@class dixit.Mention bytes, 1-based, inclusive
---@field first integer
---@field last integer
---@field kind string
---@field gender string|nil
---@field number string|nil
---@field rule string that found it
---@field parts table<string, integer[]> by name: first, last of the first one
---@field title string|nil of a person, as it is written
---@field titled_gender string|nil gender that the title says
---@field entity dixit.Entity|nil

local M = {}

-- The parts of an annotation, the first of each name, with the number of the annotation that it is.
local function parts_of(document, number)
   local parts = {}
   local k = 1
   local name, first, last, exact = annotations.part(document, number, 1)
   while name do
      if not parts[name] then
         parts[name] = { first, last, exact }
      end
      k = k + 1
      name, first, last, exact = annotations.part(document, number, k)
   end
   return parts
end

--- The actors, in the order of the text, the longer first. The part `name` of a person is the name without its title.
---@param document dixit.Document
---@return dixit.Mention[]
function M.read(document)
   local mentions = {}
   for k = 1, annotations.layer(document, "actor", false) do
      local number = annotations.at(document, "actor", false, k)
      local _, _, rule, first, last = annotations.get(document, number)
      local parts = parts_of(document, number)
      local mention = {
         first = first, last = last, kind = annotations.value(document, number, "kind"),
         gender = annotations.value(document, number, "gender"), number = annotations.value(document, number, "number"),
         parts = parts, rule = rule,
      }
      if mention.kind == "person" then
         local inner = parts_of(document, parts.name[3])
         if inner.title then
            mention.title = document:slice(inner.title[1], inner.title[2])
            mention.titled_gender = inner.title[3] and annotations.value(document, inner.title[3], "gender")
         end
         mention.given = inner.given
         parts.name = inner.name

      end
      if parts.head and mention.kind == "organisation" then -- la Fédération, but not: La fédération
         mention.is_proper = document:slice(parts.head[1], parts.head[1]):find "[%u\xC3]" ~= nil
            and parts.determiner ~= nil
      end
      mentions[k] = mention
   end
   return mentions
end

return M
