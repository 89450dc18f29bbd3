--- The nearest known name to one that is not known.

local suggest = {}

--- Names longer than this are compared by their beginning: nobody means another one by then.
local LENGTH_MAX <const> = 64

-- The characters of a name: code points, or bytes where it is no UTF-8.
local function characters(name)
   if utf8.len(name) then
      return { utf8.codepoint(name, 1, -1) }
   end
   return { name:byte(1, -1) }
end

--- How many characters must be put in, taken out, replaced or swapped with the next to make one name the other.
---@param a string
---@param b string
---@return integer
function suggest.distance(a, b)
   local from, to = characters(a:sub(1, LENGTH_MAX)), characters(b:sub(1, LENGTH_MAX))
   local before, previous = nil, {}
   for j = 0, #to do
      previous[j] = j
   end
   for i = 1, #from do
      local row = { [0] = i }
      for j = 1, #to do
         local replaced = previous[j - 1] + (from[i] == to[j] and 0 or 1)
         row[j] = math.min(previous[j] + 1, row[j - 1] + 1, replaced)
         if before and j > 1 and from[i] == to[j - 1] and from[i - 1] == to[j] then
            row[j] = math.min(row[j], before[j - 2] + 1)
         end
      end
      before, previous = previous, row
   end
   return previous[#to]
end

--- The nearest of the known names, if it is near enough to be meant: a third of the characters may differ, and case.
---@param name string
---@param known table<string, any> the keys that are strings are the names
---@return string|nil
function suggest.nearest(name, known)
   local length = #characters(name:sub(1, LENGTH_MAX))
   local best, least = nil, (length > 1 and math.max(1, length // 3) or 0) + 1
   for candidate in pairs(known) do
      if type(candidate) == "string" then
         local distance = suggest.distance(name:lower(), candidate:lower())
         if distance < least or distance == least and best and candidate < best then
            best, least = candidate, distance
         end
      end
   end
   return best
end

--- The known names, sorted.
---@param known table<string, any>
---@return string[]
function suggest.sorted(known)
   local names = {}
   for name in pairs(known) do
      if type(name) == "string" then
         names[#names + 1] = name
      end
   end
   table.sort(names)
   return names
end

return suggest
