--- A line of JSON Lines: { "id", "lang", "text" } and whatever else, which is left alone.
local failure = require "dixit.cli.failure"
local need = require "dixit.cli.need"
local utf8x = require "dixit.formats.utf8"

local M = {}

-- Integers are exact up to here in every JSON reader, lua-cjson's included: it reads numbers as doubles.
local ID_MAX = 1 << 53
local ID_MAX_DIGITS = ("%d"):format(ID_MAX)

-- Surrogates, as JSON escapes them.
local HIGH_MIN, LOW_MIN, LOW_MAX = 0xD800, 0xDC00, 0xDFFF
local ESCAPED_REPLACEMENT = "\\ufffd"

-- The code of the escape \uXXXX at `position`, or nil.
local function unicode_escape(line, position)
   return tonumber(line:match("^\\u(%x%x%x%x)", position) or "", 16)
end

-- The line with \ufffd in the place of each surrogate without its partner, which lua-cjson refuses.  It counts as one
-- in code points and in UTF-16 units, and so does what takes its place.
local function without_lone_surrogates(line)
   local pieces, from, at = {}, 1, line:find("\\", 1, true)
   while at do
      local behind = at + 2
      local code = unicode_escape(line, at)
      if code and code >= HIGH_MIN and code <= LOW_MAX then
         behind = at + 6
         local low = code < LOW_MIN and unicode_escape(line, behind)
         if low and low >= LOW_MIN and low <= LOW_MAX then
            behind = behind + 6
         else
            pieces[#pieces + 1] = line:sub(from, at - 1) .. ESCAPED_REPLACEMENT
            from = behind
         end
      end
      at = line:find("\\", behind, true)
   end
   pieces[#pieces + 1] = line:sub(from)
   return table.concat(pieces)
end

-- The id as it has to come back, or nil if it could not.
local function exact_id(id, line, repaired)
   if type(id) == "string" then
      local altered = not utf8.len(id) or repaired and id:find(utf8x.REPLACEMENT, 1, true)
      return not altered and id or nil
   end
   local integer = type(id) == "number" and math.tointeger(id)
   if not integer or math.abs(integer) > ID_MAX then
      return nil
   end
   -- 2^53 + 1 is read as 2^53.
   if math.abs(integer) == ID_MAX and not line:find(ID_MAX_DIGITS, 1, true) then
      return nil
   end
   return integer
end

local function refused(id, code, message)
   return { id = id, error = { code = code, message = message } }
end

--- Reads a line.
---@param line string
---@param number integer of the line: the id of a record that has none
---@return { id?: string|integer, lang?: string, text?: string, error?: table } record with `text` or `error`
function M.read(line, number)
   local cjson = need "cjson"
   local decoded, record = failure.protect(cjson.decode, line)
   local repaired = not decoded and without_lone_surrogates(line) or line
   if repaired ~= line then
      decoded, record = failure.protect(cjson.decode, repaired)
   end
   if not decoded then
      return refused(nil, "invalid_json", record.message)
   elseif type(record) ~= "table" then
      return refused(nil, "invalid_record", "a record is an object")
   end
   for _, key in ipairs { "id", "lang", "text" } do
      if record[key] == cjson.null then
         record[key] = nil
      end
   end
   local id = number
   if record.id ~= nil then
      id = exact_id(record.id, line, repaired ~= line)
   end
   if not id then
      return refused(nil, "invalid_id", "an id is a string in UTF-8 or an integer up to 2^53")
   elseif type(record.text) ~= "string" then
      return refused(id, "invalid_text", "a record has its text as a string under \"text\"")
   elseif record.lang ~= nil and type(record.lang) ~= "string" then
      return refused(id, "unknown_lang", "a language is a string: \"fr\"")
   end
   return { id = id, lang = record.lang, text = record.text }
end

return M
