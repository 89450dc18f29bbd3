--- Lists whose elements are made when they are asked for, and not kept: a document's tokens as records would take a
--- hundred times the memory of its text.

local Sequence = {}

function Sequence:__len()
   return rawget(self, "count")
end

function Sequence:__index(i)
   if math.type(i) == "integer" and 1 <= i and i <= rawget(self, "count") then
      return rawget(self, "element")(i)
   end
end

--- A list for `#`, `[i]` and ipairs, to be read only.
---@generic T
---@param count integer
---@param element fun(i: integer): T makes the element, never nil
---@return T[]
return function(count, element)
   return setmetatable({ count = count, element = element }, Sequence)
end
