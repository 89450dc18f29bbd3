--- Text with marked spans, for reading: a match and the parts that have a name in it.
local utf8x = require "dixit.formats.utf8"

local M = {}

---@class dixit.Mark
---@field first integer byte, 1-based
---@field last integer byte, inclusive
---@field name? string of the part; nil: the whole match
---@field bare? boolean without brackets, since its parts have some

--- A stretch in which the same marks hold.
---@class dixit.marks.Piece
---@field text string on one line, safe to be shown
---@field length integer its characters
---@field inner? dixit.Mark the shortest one that holds
---@field before string brackets that open here
---@field after string brackets that close here, each with its name

-- Stands where a paragraph ends.
local PARAGRAPH = " ¶ "

--- A text on one line: white space is one space, the end of a paragraph a sign, and no control character is left.
---@param text string
---@return string
function M.flat(text)
   text = utf8x.repair(text):gsub("%s*\n%s*\n%s*", PARAGRAPH):gsub("%s+", " ")
   return (text:gsub("%c", utf8x.REPLACEMENT):gsub("\xC2[\x80-\x9F]", utf8x.REPLACEMENT))
end

--- The marks of an annotation: itself and its parts.
---@param annotation { first: integer, last: integer, parts: table<string, dixit.Span[]>|nil }
---@return dixit.Mark[]
function M.of(annotation)
   local marks = { { first = annotation.first, last = annotation.last } }
   for name, spans in pairs(annotation.parts or {}) do
      for _, span in ipairs(spans) do
         if span.last >= span.first then
            marks[#marks + 1] = { first = span.first, last = span.last, name = name }
         end
      end
   end
   marks[1].bare = #marks > 1
   return marks
end

-- Outer marks before inner ones, the whole match before parts as long as it, the rest by name.
local function outer(a, b)
   if a.last - a.first ~= b.last - b.first then
      return a.last - a.first > b.last - b.first
   end
   return (a.name or "") < (b.name or "")
end

-- Where marks begin or end in [first, last], sorted, both ends included.
local function borders_of(first, last, marks)
   local seen, borders = { [first] = true, [last + 1] = true }, { first, last + 1 }
   for _, mark in ipairs(marks) do
      for _, border in ipairs { mark.first, mark.last + 1 } do
         if border > first and border <= last and not seen[border] then
            seen[border] = true
            borders[#borders + 1] = border
         end
      end
   end
   table.sort(borders)
   return borders
end

--- Cuts a stretch of a text where marks begin and end.
---@param text string
---@param first integer
---@param last integer
---@param marks dixit.Mark[] is sorted
---@return dixit.marks.Piece[]
function M.pieces(text, first, last, marks)
   table.sort(marks, outer)
   local pieces, borders = {}, borders_of(first, last, marks)
   for i = 1, #borders - 1 do
      local from, to = borders[i], borders[i + 1] - 1
      local piece = { text = M.flat(text:sub(from, to)), before = "", after = "" }
      for _, mark in ipairs(marks) do
         if mark.first <= to and mark.last >= from then
            piece.inner = mark
            if not mark.bare then
               piece.before = piece.before .. (mark.first == from and "[" or "")
               piece.after = (mark.last == to and "]" .. (mark.name or "") or "") .. piece.after
            end
         end
      end
      piece.length = utf8.len(piece.text)
      pieces[i] = piece
   end
   return pieces
end

-- ---- Painters ------------------------------------------------------------------------------------------------------

-- ECMA-48 "select graphic rendition": colours that can be read on dark and light, for parts in the order in which their
-- names are met, then again from the first.
local COLOURS = { "\27[32m", "\27[36m", "\27[33m", "\27[35m", "\27[34m", "\27[31m" }
local PLAIN = "\27[0m"

---@class dixit.marks.Painter
---@field paint fun(self, piece: dixit.marks.Piece): string
---@field width fun(self, piece: dixit.marks.Piece): integer characters that paint takes, beyond those of the text
---@field name fun(self, name: string): string the name of a part, as it is painted
---@field style fun(self, text: string, style: string): string a text in a style, "\27[1m"

local function no_width()
   return 0
end

local function unchanged(_, text)
   return text
end

local Coloured = { width = no_width }
Coloured.__index = Coloured

function Coloured:colour(name)
   if not self.colours[name] then
      self.colours[name] = COLOURS[self.count % #COLOURS + 1]
      self.count = self.count + 1
   end
   return self.colours[name]
end

function Coloured:paint(piece)
   if not piece.inner or piece.text == "" then
      return piece.text
   end
   return (piece.inner.name and self:colour(piece.inner.name) or self.match) .. piece.text .. PLAIN
end

function Coloured:name(name)
   return self:colour(name) .. name .. PLAIN
end

function Coloured.style(_, text, style)
   return style .. text .. PLAIN
end

local Bracketed = { name = unchanged, style = unchanged }
Bracketed.__index = Bracketed

function Bracketed.paint(_, piece)
   return piece.before .. piece.text .. piece.after
end

function Bracketed.width(_, piece)
   return #piece.before + utf8x.length(piece.after)
end

local Plain = { name = unchanged, style = unchanged, width = no_width }
Plain.__index = Plain

function Plain.paint(_, piece)
   return piece.text
end

--- A painter in colours: parts by name, the rest of a match in a style of its own.
---@param match? string style, default bold
---@return dixit.marks.Painter
function M.coloured(match)
   return setmetatable({ match = match or "\27[1m", colours = {}, count = 0 }, Coloured)
end

--- A painter with brackets: "[La maire]who promet".
---@return dixit.marks.Painter
function M.bracketed()
   return setmetatable({}, Bracketed)
end

--- A painter that shows no marks.
---@return dixit.marks.Painter
function M.plain()
   return setmetatable({}, Plain)
end

return M
