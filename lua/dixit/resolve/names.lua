--- Names as lists of words: whether one is a shorter form of another, or its acronym.
local M = {}

-- Quotation marks around a nickname: no words, though they are no ASCII.
local MARKS <const> = { ["«"] = true, ["»"] = true, ["“"] = true, ["”"] = true }

-- A capital of the Latin-1 letters of UTF-8 (À to Þ) as its small letter.
local function small(letter)
   return "\xC3" .. string.char(letter:byte(2) + 0x20)
end

--- A text with plain spaces: a name may go on behind a no-break space or on another line.
---@param text string
---@return string
function M.spaced(text)
   if text:find "[\n\xC2\xE2]" then
      text = text:gsub("\xC2\xA0", " "):gsub("\xE2\x80\xAF", " "):gsub("%s+", " ")
   end
   return text
end

--- A text in small letters, as far as Latin-1 goes, with one kind of apostrophe and of space.
---@param text string
---@return string
function M.fold(text)
   text = text:lower()
   if text:find "[\n\xC2\xC3\xE2]" then
      text = M.spaced(text):gsub("\xC3[\x80-\x96\x98-\x9E]", small):gsub("’", "'")
   end
   return text
end

--- Whether a text begins with a capital, as far as Latin-1 goes: Éloïse, but not équipe.
---@param text string
---@return boolean
function M.has_capital(text)
   return text:find "^%u" ~= nil or text:find "^\xC3[\x80-\x9E]" ~= nil
end

-- The Latin-1 letters with accents (à to ÿ) by their second byte, without them; the others stay.
local PLAIN <const> = {}
for bytes, letter in pairs {
   ["\xA0-\xA5"] = "a", ["\xA7"] = "c", ["\xA8-\xAB"] = "e", ["\xAC-\xAF"] = "i", ["\xB1"] = "n",
   ["\xB2-\xB6"] = "o", ["\xB9-\xBC"] = "u", ["\xBD\xBF"] = "y",
} do
   for code = 0xA0, 0xBF do
      local byte = string.char(code)
      if byte:find("[" .. bytes .. "]") then
         PLAIN["\xC3" .. byte] = letter
      end
   end
end

--- The words of a folded name, in order: letters and hyphens, elisions cut off. Accents do not count: who is Gutiérrez
--- here is Gutierrez there.
---@param folded string
---@return string[]
function M.words(folded)
   local words = {}
   if folded:find("\xC3", 1, true) then
      folded = folded:gsub("\xC3[\xA0-\xBF]", PLAIN)
   end
   for word in folded:gmatch "[%w\x80-\xff.&-]+'?" do
      if not MARKS[word] then
         words[#words + 1] = word
      end
   end
   return words
end

--- Whether words stand in a row in a name: Vrako, in Port Vrako.
---@param short string[]
---@param long string[]
---@return boolean
function M.is_part(short, long)
   for start = 0, #long - #short do
      local k = 1
      while k <= #short and short[k] == long[start + k] do
         k = k + 1
      end
      if k > #short then
         return true
      end
   end
   return false
end

-- Words that tell a person from the one with the same name: Yves Kerlo, Yves Kerlo Junior.
local GENERATIONS <const> = { fils = true, ii = true, iii = true, iv = true, jr = true, ["jr."] = true, junior = true }

--- Whether the name of a person is a shorter form of another: some of its words in a row (Kerlo), or its first and last
--- ones, or with an initial: Jeanne Anne Kerlo, Jeanne Kerlo, J. Kerlo.
---@param short string[]
---@param long string[]
---@return boolean
function M.is_short_form(short, long)
   if #short == 0 or #short > #long
      or #short > 1 and GENERATIONS[long[#long]] and short[#short] ~= long[#long] then
      return false
   elseif M.is_part(short, long) then
      return true
   elseif #short < 2 or short[#short] ~= long[#long] then
      return false
   end
   local first = short[1]
   return first == long[1] or #first == 2 and first:sub(2) == "." and first:sub(1, 1) == long[1]:sub(1, 1)
end

-- Acronyms may leave out words as short as these, in bytes: de, la, les, et.
local SHORT <const> = 3

--- Whether a word is the acronym of a name: the initials of its words (Fédération des ports de mer: FPM), or of the
--- first of them.
---@param acronym string folded
---@param words string[] of the name
---@return boolean
function M.is_acronym(acronym, words)
   if #words < 2 or #acronym < 2 then
      return false
   end
   local at = 0
   for i = 1, #words do
      local word = words[i]
      if word:sub(1, 1) == acronym:sub(at + 1, at + 1) then
         at = at + 1
      elseif at == #acronym then
         break
      elseif #word > SHORT or i == 1 then
         return false
      end
   end
   return at == #acronym
end

return M
