--- Text made for reading: wrapped, indented, in colour where that is wanted.
local utf8x = require "dixit.formats.utf8"

local M = {}

--- A stretch of text in one style.
---@class dixit.page.Run
---@field [1] string
---@field style? "strong"|"accent"|"faint"
---@field keep? boolean whether the stretch stays on one line

-- ECMA-48 "select graphic rendition".
local STYLES = { strong = "\27[1m", accent = "\27[36m", faint = "\27[2m" }
local PLAIN = "\27[0m"

-- A narrower page would be a column of single words.
local WIDTH_MIN = 20

-- A word as it may be shown: no control character reaches the terminal, U+0080 to U+009F included.
local function shown(word)
   return (utf8x.repair(word):gsub("%c", utf8x.REPLACEMENT):gsub("\xC2[\x80-\x9F]", utf8x.REPLACEMENT))
end

-- Lines that are kept before they are handed on.
local LINES_MAX = 512

---@class dixit.Page
---@field private width integer
---@field private colour boolean
---@field private lines string[]
---@field private put? fun(text: string)
local Page = {}
Page.__index = Page

--- A new, empty page.
---@param width integer in characters
---@param colour boolean
---@param put? fun(text: string) takes what is ready of a long page; Page:text gives the rest
---@return dixit.Page
function M.new(width, colour, put)
   return setmetatable({ width = math.max(width, WIDTH_MIN), colour = colour, lines = {}, put = put }, Page)
end

-- Hands each word of the runs to `place`, ready to be shown, with its length. Where no white space stands between two
-- runs, a word goes on from one to the next.
local function each_word(runs, colour, place)
   local text, length, broken = nil, 0, true
   for _, run in ipairs(runs) do
      local style = colour and STYLES[run.style]
      for space, piece in run[1]:gmatch(run.keep and "(%s*)(.*)" or "(%s*)(%S*)") do
         broken = broken or space ~= ""
         if piece ~= "" then
            if broken and text then
               place(text, length)
            end
            local before, safe = broken and "" or text, shown(piece)
            text = before .. (style and style .. safe .. PLAIN or safe)
            length = (broken and 0 or length) + utf8x.length(safe)
            broken = false
         end
      end
   end
   if text then
      place(text, length)
   end
end

-- Adds a line.
function Page:add(line)
   local lines = self.lines
   if self.put and #lines >= LINES_MAX then
      self.put(self:text())
      self.lines = {}
   end
   self.lines[#self.lines + 1] = line
end

--- Adds a paragraph, wrapped at white space; no-break spaces hold.
---@param runs dixit.page.Run[]
---@param indent integer spaces before the first line
---@param hanging integer spaces before the other lines
function Page:paragraph(runs, indent, hanging)
   local line, column, space = { (" "):rep(indent) }, indent, ""
   each_word(runs, self.colour, function(text, length)
      if column + #space + length > self.width and space ~= "" then
         self:add(table.concat(line))
         line, column, space = { (" "):rep(hanging) }, hanging, ""
      end
      line[#line + 1] = space .. text
      column, space = column + #space + length, " "
   end)
   self:add(table.concat(line))
end

--- Adds an empty line.
function Page:blank()
   self:add ""
end

--- The page, or what has not been handed on of it, with its line ends.
---@return string
function Page:text()
   return table.concat(self.lines, "\n") .. "\n"
end

return M
