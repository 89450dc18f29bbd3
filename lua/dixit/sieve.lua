--- A sieve: which of many Lua patterns a form matches.
---
--- Most of them ask for an ending (`"ables?$"`), which is looked up; some for how a form begins (`"^[,;:]"`), and are
--- tried on those that begin so. Only what is left is tried on all forms.
local Sieve = {}
Sieve.__index = Sieve

local NONE <const> = {}

---@class dixit.Sieve
---@field private endings table<string, integer[]> tests that forms with this ending pass
---@field private longest integer bytes of an ending
---@field private others { test: integer, pattern: string, first: table<integer, true>|nil }[] with the bytes that a
--- form must begin with; nil: any

---@return dixit.Sieve
function Sieve.new()
   return setmetatable({ endings = {}, longest = 0, others = {} }, Sieve)
end

-- The bytes that a form must begin with, by what stands behind "^" in the pattern: a character, or a set without
-- ranges, classes or complement. Nil: any.
local function first_of(pattern)
   local set, behind = pattern:match "^%^%[([^%^%%%]%-][^%%%]%-]*)%](.?)"
   if not set then
      set, behind = pattern:match "^%^%%([%-.])(.?)"
   end
   if not set then
      set, behind = pattern:match "^%^([%w\x80-\xFF])(.?)"
   end
   if not set or behind:find "[*?%-]" then
      return nil
   end
   local bytes = {}
   for _, byte in ipairs { set:byte(1, -1) } do
      bytes[byte] = true
   end
   return bytes
end

-- The endings that a pattern asks for, if it asks for nothing else: one, or two, where the last byte may be missing.
local function endings_of(pattern)
   local ending = pattern:match "^([%w\x80-\xFF]+)%$$"
   if ending then
      return { ending }
   end
   local short, last = pattern:match "^([%w\x80-\xFF]+)([%w\x80-\xFF])%?%$$"
   return short and { short, short .. last }
end

--- Adds a test.
---@param test integer
---@param pattern string
function Sieve:add(test, pattern)
   local endings = endings_of(pattern)
   if not endings then
      table.insert(self.others, { test = test, pattern = pattern, first = first_of(pattern) })
      return
   end
   for _, ending in ipairs(endings) do
      self.endings[ending] = self.endings[ending] or {}
      table.insert(self.endings[ending], test)
      self.longest = math.max(self.longest, #ending)
   end
end

--- The tests that a form passes. A pattern that turns out to be malformed matches nothing.
---@param form string
---@return table<integer, true>
function Sieve:pass(form)
   local passed = {}
   for length = 1, math.min(self.longest, #form) do
      for _, test in ipairs(self.endings[form:sub(-length)] or NONE) do
         passed[test] = true
      end
   end
   local first = form:byte(1)
   for _, other in ipairs(self.others) do
      if not other.first or other.first[first] then
         local ok, found = pcall(string.find, form, other.pattern)
         passed[other.test] = ok and found ~= nil or nil
      end
   end
   return passed
end

return Sieve
