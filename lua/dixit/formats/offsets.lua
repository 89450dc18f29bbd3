--- Byte offsets of a text, as offsets in code points or UTF-16 units.
---
--- One sweep over the text notes the count at the head of every block; a lookup counts inside one block only.  A
--- document is thus converted in time linear in its text and its spans, in whatever order these come.
local utf8x = require "dixit.formats.utf8"

local M = {}

--- The units an offset may be counted in.
M.units = { "codepoint", "byte", "utf16" }

-- Bytes between two checkpoints: a lookup counts at most this many, and the table costs 32 bytes a block.
local BLOCK = 256

-- Lead bytes of the characters that take two UTF-16 units.
local PAIRED = "()[\xF0-\xF4]"

-- UTF-16 units between two bytes.  A lead byte of four in an ill-formed part is a single unit, so such characters are
-- counted where they stand.
local function utf16_length(text, first, last)
   local count, next_first = utf8x.length(text, first, last)
   for position in text:sub(first, last):gmatch(PAIRED) do
      local at = first + position - 1
      if utf8.len(text, at, at) then
         count = count + 1
      end
   end
   return count, next_first
end

local function identity(offset)
   return offset
end

--- A function that converts the offsets of `text`.
---@param text string
---@param unit "codepoint"|"byte"|"utf16"
---@return fun(offset: integer): integer convert from a byte offset, 0-based, where a character begins or the text ends
function M.converter(text, unit)
   if unit == "byte" or not text:find("[\x80-\xFF]") then
      return identity
   end
   local count = utf8x.length
   if unit == "utf16" and text:find(PAIRED) then -- without such characters both units are the same
      count = utf16_length
   end

   -- Block k begins with the first character that starts at byte offset k * BLOCK or later: one that reaches over the
   -- border belongs to the block before.
   local heads, counts = { [0] = 0 }, { [0] = 0 }
   for block = 1, #text // BLOCK do
      local counted, behind = count(text, heads[block - 1] + 1, block * BLOCK)
      heads[block], counts[block] = behind - 1, counts[block - 1] + counted
   end

   -- The lookup before, which the next one mostly follows closely.
   local last_offset, last_count = 0, 0
   return function(offset)
      local block = offset // BLOCK
      if heads[block] > offset then
         block = block - 1
      end
      local from, before = heads[block], counts[block]
      if from <= last_offset and last_offset <= offset then
         from, before = last_offset, last_count
      end
      last_offset, last_count = offset, before + (count(text, from + 1, offset))
      return last_count
   end
end

return M
