--- Keyword-in-context lines: a match with what stands before and behind it, all matches under one another.
local marks = require "dixit.formats.marks"

local M = {}

-- Characters on either side where no width is given: half a line of 80.
local CONTEXT = 40

-- A narrower line would have no context.
local WIDTH_MIN = 40

-- The part of a line that stands before the match, and the characters of it that a long match leaves.
local LEFT_SHARE, LEFT_MIN = 1 / 3, 10

-- A piece is not shortened below its first and last character.
local PIECE_MIN = 3

local CUT = "…"

-- A character of UTF-8 takes at most so many bytes.
local BYTES_MAX = 4

local function head(text, count)
   return text:sub(1, (utf8.offset(text, count + 1) or #text + 1) - 1)
end

local function tail(text, count)
   return count > 0 and text:sub(utf8.offset(text, -count) or 1) or ""
end

-- The context before a match: exactly `count` characters, or fewer if `loose`.
local function before(text, first, count, loose)
   local from = math.max(1, first - count * BYTES_MAX)
   while from > 1 and text:find("^[\x80-\xBF]", from) do -- within a character
      from = from + 1
   end
   local context = marks.flat(text:sub(from, first - 1)):gsub("^ ", "")
   local length = utf8.len(context)
   if length > count then
      return CUT .. tail(context, count - 1)
   end
   return loose and context or (" "):rep(count - length) .. context
end

-- The context behind a match: at most `count` characters.
local function behind(text, last, count)
   local to = math.min(#text, last + count * BYTES_MAX)
   while to < #text and text:find("^[\x80-\xBF]", to + 1) do -- within a character
      to = to + 1
   end
   local context = marks.flat(text:sub(last + 1, to)):gsub(" $", "")
   return utf8.len(context) > count and head(context, math.max(count - 1, 0)) .. (count > 0 and CUT or "") or context
end

-- The length of all pieces.
local function total(pieces)
   local sum = 0
   for _, piece in ipairs(pieces) do
      sum = sum + piece.length
   end
   return sum
end

-- The longest that pieces may be, so that together they are no longer than `room`.
local function cap_of(pieces, room)
   for cap = room, PIECE_MIN + 1, -1 do
      local sum = 0
      for _, piece in ipairs(pieces) do
         sum = sum + math.min(piece.length, cap)
      end
      if sum <= room then
         return cap
      end
   end
   return PIECE_MIN
end

-- Shortens the longest pieces in their middle, so that together they are no longer than `room`, if they can be.
local function shorten(pieces, room)
   local cap = cap_of(pieces, room)
   for _, piece in ipairs(pieces) do
      if piece.length > cap then
         local half = cap // 2
         piece.text = head(piece.text, cap - 1 - half) .. CUT .. tail(piece.text, half)
         piece.length = cap
      end
   end
end

-- Makes all pieces fit: what stands between parts is shortened first.
local function fit(pieces, room)
   local between = {}
   for _, piece in ipairs(pieces) do
      if not piece.inner.name then
         between[#between + 1] = piece
      end
   end
   shorten(between, room - total(pieces) + total(between))
   shorten(pieces, room)
end

--- A line.
---@param text string
---@param match { first: integer, last: integer }
---@param its_marks dixit.Mark[] in the match
---@param painter dixit.marks.Painter
---@param width? integer of the line; nil: no match is shortened, and lines are as long as they come
---@return string
function M.line(text, match, its_marks, painter, width)
   local pieces = marks.pieces(text, match.first, match.last, its_marks)
   local left, right = CONTEXT, CONTEXT
   if width then
      width = math.max(width, WIDTH_MIN)
      left = math.floor(width * LEFT_SHARE)
      local room = width - left
      for _, piece in ipairs(pieces) do
         room = room - painter:width(piece)
      end
      local wanted = math.max(math.min(total(pieces) - room, left - LEFT_MIN), 0)
      left, room = left - wanted, room + wanted
      fit(pieces, room)
      right = math.max(room - total(pieces), 0)
   end
   local line = { before(text, match.first, left, not width) }
   for _, piece in ipairs(pieces) do
      line[#line + 1] = painter:paint(piece)
   end
   line[#line + 1] = behind(text, match.last, right)
   return table.concat(line)
end

return M
