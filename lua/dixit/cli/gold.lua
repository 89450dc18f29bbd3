--- Reads gold: texts with the attributions that annotators marked, as JSON Lines or in brat's standoff format.
local brat = require "dixit.eval.brat"
local need = require "dixit.cli.need"
local records = require "dixit.cli.records"

local M = {}

---@class dixit.cli.GoldDocument
---@field id string|integer
---@field lang? string
---@field text string
---@field gold dixit.eval.Gold[]

local ANNOTATIONS = "%.ann$"

local function is_span(value)
   return type(value) == "table" and math.tointeger(value[1]) and math.tointeger(value[2]) and #value == 2
end

-- Spans as integers; nil, and a message where they are none. No spans are an empty list.
local function spans_of(value, null)
   local spans = {}
   if value == nil or value == null then
      return spans
   elseif type(value) ~= "table" then
      return nil, "spans are a list of [start, end]"
   end
   for i, span in ipairs(value) do
      if not is_span(span) then
         return nil, "a span is [start, end], in code points"
      end
      spans[i] = { math.tointeger(span[1]), math.tointeger(span[2]) }
   end
   return spans
end

-- An attribution of a record, or nil and a message.
local function attribution_of(quote, null)
   if type(quote) ~= "table" then
      return nil, "a quote is an object"
   end
   local read = {}
   for name, key in pairs { content = "spans", source = "source", cue = "cue" } do
      local spans, message = spans_of(quote[key], null)
      if not spans then
         return nil, ("%s: %s"):format(key, message)
      end
      read[name] = spans
   end
   for _, key in ipairs { "type", "speaker" } do
      read[key] = type(quote[key]) == "string" and quote[key] or nil
   end
   read.optional = quote.optional == true
   return read
end

-- A line of JSON Lines as a document, or nil and a message.
local function document_of(line, number)
   local cjson = need "cjson"
   local record = records.read(line, number)
   if record.error then
      return nil, record.error.message
   end
   local decoded, whole = pcall(cjson.decode, line)
   local quotes = decoded and whole.quotes
   if type(quotes) ~= "table" then
      return nil, 'a record of gold has its attributions as a list under "quotes"'
   end
   local gold = {}
   for i, quote in ipairs(quotes) do
      local attribution, message = attribution_of(quote, cjson.null)
      if not attribution then
         return nil, ("quote %d: %s"):format(i, message)
      end
      gold[i] = attribution
   end
   return { id = record.id, lang = record.lang, text = record.text, gold = gold }
end

-- The text of a file, or nil and a message that has its path.
local function read_all(path)
   local file <close>, message = io.open(path, "rb")
   if not file then
      return nil, message
   end
   local text
   text, message = file:read "a"
   return text, message and path .. ": " .. message
end

local BOM = "^\xEF\xBB\xBF"

local function read_lines(path, text, documents)
   local number = 0
   for line in text:gsub(BOM, ""):gmatch "[^\n]*" do
      number = number + 1
      if line:find "%S" then
         local document, message = document_of(line, number)
         if not document then
            return ("%s:%d: %s"):format(path, number, message)
         end
         documents[#documents + 1] = document
      end
   end
end

local function read_brat(path, annotations, documents)
   local text, message = read_all((path:gsub(ANNOTATIONS, ".txt")))
   if not text then
      return message
   end
   local gold, wrong = brat.read(annotations)
   if not gold then
      return path .. ": " .. wrong
   end
   documents[#documents + 1] = { id = path, text = text, gold = gold }
end

--- The documents of gold files.
---@param paths string[] JSON Lines, or brat's .ann, whose text is in the .txt beside it
---@return dixit.cli.GoldDocument[]|nil documents nil if any file cannot be read: figures over a part would mislead
---@return string|nil message
function M.read(paths)
   local documents = {}
   for _, path in ipairs(paths) do
      local text, message = read_all(path)
      if not text then
         return nil, message
      end
      local read = path:find(ANNOTATIONS) and read_brat or read_lines
      message = read(path, text, documents)
      if message then
         return nil, message
      end
   end
   if #documents == 0 then
      return nil, table.concat(paths, ", ") .. ": no documents"
   end
   return documents
end

return M
