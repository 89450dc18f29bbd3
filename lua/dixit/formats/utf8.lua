--- UTF-8 that may be ill-formed: the length of ill-formed parts, and their repair.
---
--- An ill-formed part is maximal (Unicode 15, section 3.9, "U+FFFD substitution of maximal subparts"): the core makes
--- one token of each, and every output counts each as one character.
local M = {}

--- U+FFFD, what is written in the place of an ill-formed part.
M.REPLACEMENT = "\u{FFFD}"

local CONTINUATION_MIN, CONTINUATION_MAX = 0x80, 0xBF

-- Lead bytes whose second byte is bounded more narrowly than a continuation byte (Unicode 15, table 3-7): no overlong
-- forms, no surrogates, nothing above U+10FFFF.
local SECOND_MIN = { [0xE0] = 0xA0, [0xF0] = 0x90 }
local SECOND_MAX = { [0xED] = 0x9F, [0xF4] = 0x8F }

--- The length in bytes of the ill-formed part that begins at `position`.
---@param text string
---@param position integer where utf8.len found an ill-formed sequence
---@return integer length 1 to 3
function M.invalid_length(text, position)
   local lead, second, third = text:byte(position, position + 2)
   if lead < 0xC2 or lead > 0xF4 or not second then
      return 1
   end
   if second < (SECOND_MIN[lead] or CONTINUATION_MIN) or second > (SECOND_MAX[lead] or CONTINUATION_MAX) then
      return 1
   end
   -- The sequence is ill-formed although its second byte is right: three bytes were due at least.
   if lead >= 0xF0 and third and third >= CONTINUATION_MIN and third <= CONTINUATION_MAX then
      return 3
   end
   return 2
end

--- The text with U+FFFD in the place of each ill-formed part; the same string if there is none.
---@param text string
---@return string
function M.repair(text)
   if utf8.len(text) then
      return text
   end
   local pieces, from = {}, 1
   repeat
      local length, bad = utf8.len(text, from)
      if not length then
         pieces[#pieces + 1] = text:sub(from, bad - 1)
         pieces[#pieces + 1] = M.REPLACEMENT
         from = bad + M.invalid_length(text, bad)
      end
   until length
   pieces[#pieces + 1] = text:sub(from)
   return table.concat(pieces)
end

-- The length in bytes of a well-formed character, from its lead byte.
local function character_length(lead)
   return lead < 0x80 and 1 or lead < 0xE0 and 2 or lead < 0xF0 and 3 or 4
end

--- The number of characters that begin between two bytes, each ill-formed part being one.
---@param text string
---@param first? integer byte, 1-based, where a character begins; default 1
---@param last? integer byte, inclusive; default the last one
---@return integer count
---@return integer next the byte behind the last of these characters
function M.length(text, first, last)
   first, last = first or 1, last or #text
   local count = 0
   while true do
      local length, bad = utf8.len(text, first, last)
      if length then
         if length == 0 then
            return count, first
         end
         local start = utf8.offset(text, 0, last)
         return count + length, start + character_length(text:byte(start))
      end
      count = count + utf8.len(text, first, bad - 1) + 1
      first = bad + M.invalid_length(text, bad)
   end
end

return M
