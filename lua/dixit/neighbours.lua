--- Annotations near a place in a document: before it, behind it, around it, nearest first. They take a search by halves
--- and a bounded look around, so that rules that ask for them stay linear in the text.
local core = require "dixit.core"

local annotations = core.annotations

local neighbours = {}

-- How many annotations of a layer are looked at, since one that is farther away is nobody's neighbour: more than the
-- attributions of two long paragraphs, or the quotations that lie in one another.
local FARTHEST <const> = 64

-- How many annotations of a layer begin before a byte.
local function begun_before(document, layer, position)
   local low, high = 0, annotations.layer(document, layer)
   while low < high do
      local middle = (low + high + 1) // 2
      local _, _, _, first = annotations.get(document, annotations.at(document, layer, false, middle))
      if first < position then
         low = middle
      else
         high = middle - 1
      end
   end
   return low
end

-- An iterator over the annotations number k, k + step… of a layer that `is_wanted(first, last)` takes.
local function walk(reader, layer, k, step, is_wanted)
   local document, count = reader.document, annotations.layer(reader.document, layer)
   local left = FARTHEST
   return function()
      while left > 0 and k >= 1 and k <= count do
         local number = annotations.at(document, layer, false, k)
         local _, _, _, first, last = annotations.get(document, number)
         k, left = k + step, left - 1
         if is_wanted(first, last) then
            return reader:annotation(number)
         end
      end
   end
end

--- Those that end before a byte; of several, the one that begins last comes first.
---@param reader dixit.Reader
---@param layer string
---@param position integer byte
---@return fun(): dixit.Annotation|nil
function neighbours.before(reader, layer, position)
   return walk(reader, layer, begun_before(reader.document, layer, position), -1, function(_, last)
      return last < position
   end)
end

--- Those that begin behind a byte.
---@param reader dixit.Reader
---@param layer string
---@param position integer byte
---@return fun(): dixit.Annotation|nil
function neighbours.behind(reader, layer, position)
   return walk(reader, layer, begun_before(reader.document, layer, position + 1) + 1, 1, function()
      return true
   end)
end

--- Those in which a span lies, the innermost first.
---@param reader dixit.Reader
---@param layer string
---@param span dixit.Span
---@return fun(): dixit.Annotation|nil
function neighbours.around(reader, layer, span)
   return walk(reader, layer, begun_before(reader.document, layer, span.first + 1), -1, function(_, last)
      return last >= span.last
   end)
end

return neighbours
