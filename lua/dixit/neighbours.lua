--- Annotations near a place in a document: before it, behind it, around it, nearest first. They take a search by halves
--- and a bounded look around, so that rules that ask for them stay linear in the text.
local core = require "dixit.core"

local place, before = core.annotations.place, core.annotations.before

local neighbours = {}

-- How many annotations of a layer are looked at, since one that is farther away is nobody's neighbour: more than the
-- attributions of two long paragraphs, or the quotations that lie in one another.
local FARTHEST <const> = 64

-- An iterator over the annotations number k, k + step… of a layer that end from byte `from` to byte `to`.
local function walk(reader, layer, k, step, from, to)
   local document = reader.document
   local stop = k + step * FARTHEST
   return function()
      while k ~= stop do
         local number, _, last = place(document, layer, false, k)
         if not number then
            return nil
         end
         k = k + step
         if from <= last and last <= to then
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
   return walk(reader, layer, before(reader.document, layer, false, position), -1, 1, position - 1)
end

--- Those that begin behind a byte.
---@param reader dixit.Reader
---@param layer string
---@param position integer byte
---@return fun(): dixit.Annotation|nil
function neighbours.behind(reader, layer, position)
   return walk(reader, layer, before(reader.document, layer, false, position + 1) + 1, 1, 1, math.maxinteger)
end

--- Those in which a span lies, the innermost first.
---@param reader dixit.Reader
---@param layer string
---@param span dixit.Span
---@return fun(): dixit.Annotation|nil
function neighbours.around(reader, layer, span)
   return walk(reader, layer, before(reader.document, layer, false, span.first + 1), -1, span.last, math.maxinteger)
end

return neighbours
