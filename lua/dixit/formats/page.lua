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

---@class dixit.Page
---@field private width integer
---@field private colour boolean
---@field private lines string[]
local Page = {}
Page.__index = Page

--- A new, empty page.
---@param width integer in characters
---@param colour boolean
---@return dixit.Page
function M.new(width, colour)
   return setmetatable({ width = math.max(width, WIDTH_MIN), colour = colour, lines = {} }, Page)
end

-- Words of the runs, ready to be shown: { text =, length = }.  Where no white space stands between two runs, a word
-- goes on from one to the next.
local function words_of(runs, colour)
   local words, broken = {}, true
   for _, run in ipairs(runs) do
      local style = colour and STYLES[run.style]
      for space, piece in run[1]:gmatch(run.keep and "(%s*)(.*)" or "(%s*)(%S*)") do
         broken = broken or space ~= ""
         if piece ~= "" then
            if broken then
               words[#words + 1] = { text = "", length = 0 }
            end
            local word, safe = words[#words], shown(piece)
            word.text = word.text .. (style and style .. safe .. PLAIN or safe)
            word.length = word.length + utf8x.length(safe)
            broken = false
         end
      end
   end
   return words
end

--- Adds a paragraph, wrapped at white space; no-break spaces hold.
---@param runs dixit.page.Run[]
---@param indent integer spaces before the first line
---@param hanging integer spaces before the other lines
function Page:paragraph(runs, indent, hanging)
   local line, column, space = { (" "):rep(indent) }, indent, ""
   for _, word in ipairs(words_of(runs, self.colour)) do
      if column + #space + word.length > self.width and space ~= "" then
         self.lines[#self.lines + 1] = table.concat(line)
         line, column, space = { (" "):rep(hanging) }, hanging, ""
      end
      line[#line + 1] = space .. word.text
      column, space = column + #space + word.length, " "
   end
   self.lines[#self.lines + 1] = table.concat(line)
end

--- Adds an empty line.
function Page:blank()
   self.lines[#self.lines + 1] = ""
end

--- The page, with its line ends.
---@return string
function Page:text()
   return table.concat(self.lines, "\n") .. "\n"
end

return M
