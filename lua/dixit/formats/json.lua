--- A JSON writer: keys in the order of a shape, `[]` for empty lists, whole numbers, well-formed UTF-8.
---
--- A shape says what cannot be seen in a Lua table: the order of the keys, and whether an empty table is a list.
---
---     local span = json.object{ "start", "end" }
---     local record = json.object{ "id", { "spans", json.list(span) } }
---     json.encode({ id = 7, spans = {} }, record)   --> {"id":7,"spans":[]}
---
--- What has no shape is written after its type: string, integer, boolean; nil is null.
local utf8x = require "dixit.formats.utf8"

local M = {}

---@class dixit.json.Shape
---@field list? dixit.json.Shape|false shape of the elements; false: scalars
---@field keys? string[] keys of an object, in order
---@field shapes? table<string, dixit.json.Shape> shapes of the values that are no scalars
---@field heads? table<string, string> each key as it is written
---@field format? string of a number

local INDENT = "  "

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\b"] = "\\b", ["\f"] = "\\f", ["\n"] = "\\n", ["\r"] = "\\r",
   ["\t"] = "\\t" }

-- Quotation mark, backslash, and the control characters of ASCII.
local ESCAPED = '[%c"\\]'

local function escape(character)
   return ESCAPES[character] or string.format("\\u%04x", character:byte())
end

local function quote(text)
   return '"' .. utf8x.repair(text):gsub(ESCAPED, escape) .. '"'
end

--- The shape of a list.
---@param element? dixit.json.Shape
---@return dixit.json.Shape
function M.list(element)
   return { list = element or false }
end

--- The shape of a number that is not whole.
---@param places integer behind the point
---@return dixit.json.Shape
function M.decimal(places)
   return { format = ("%%.%df"):format(places) }
end

--- The shape of an object: keys in order, each a name, or { name, shape } where the value is an object or a list.
---@param fields (string|table)[]
---@return dixit.json.Shape
function M.object(fields)
   local shape = { keys = {}, shapes = {}, heads = {} }
   for i, field in ipairs(fields) do
      local key = type(field) == "table" and field[1] or field
      shape.keys[i] = key
      shape.heads[key] = quote(key) .. ":"
      if type(field) == "table" then
         shape.shapes[key] = field[2]
      end
   end
   return shape
end

local function scalar(value)
   local kind = type(value)
   if kind == "string" then
      return quote(value)
   elseif kind == "number" then
      return string.format("%d", value) -- raises on what is no whole number
   elseif kind == "boolean" then
      return tostring(value)
   elseif kind == "nil" then
      return "null"
   end
   error("no JSON for a " .. kind, 0)
end

local write

-- Pieces that are kept before they are handed on: some tens of kilobytes.
local PIECES_MAX = 8192

-- Hands on what has been written so far, and forgets it.
local function hand_on(out)
   out.put(table.concat(out))
   for i = #out, 1, -1 do
      out[i] = nil
   end
end

-- Elements between brackets: each on a line of its own where `depth` is given.
local function write_sequence(out, open, close, count, write_element, depth)
   out[#out + 1] = open
   local line = depth and "\n" .. INDENT:rep(depth + 1) or ""
   for i = 1, count do
      out[#out + 1] = i > 1 and "," or ""
      out[#out + 1] = line
      write_element(i)
      if #out >= PIECES_MAX then
         hand_on(out)
      end
   end
   out[#out + 1] = depth and count > 0 and "\n" .. INDENT:rep(depth) or ""
   out[#out + 1] = close
end

-- An object without objects or lists in it takes one line, however the rest is laid out.
local function write_flat(out, value, shape, space)
   local separator = "{"
   for _, key in ipairs(shape.keys) do
      out[#out + 1] = separator
      out[#out + 1] = shape.heads[key]
      out[#out + 1] = space
      out[#out + 1] = scalar(value[key])
      separator = "," .. space
   end
   out[#out + 1] = "}"
end

function write(out, value, shape, depth)
   local deeper = depth and depth + 1
   local space = depth and " " or ""
   if not shape or value == nil then
      out[#out + 1] = scalar(value)
   elseif shape.format then
      out[#out + 1] = shape.format:format(value)
   elseif shape.list ~= nil then
      write_sequence(out, "[", "]", #value, function(i)
         write(out, value[i], shape.list, deeper)
      end, depth)
   elseif not next(shape.shapes) then
      write_flat(out, value, shape, space)
   else
      write_sequence(out, "{", "}", #shape.keys, function(i)
         local key = shape.keys[i]
         out[#out + 1] = shape.heads[key]
         out[#out + 1] = space
         write(out, value[key], shape.shapes[key], deeper)
      end, depth)
   end
end

--- Writes a value as JSON, without a line end, in pieces: however long it is, little of it is in memory at a time.
---@param put fun(piece: string)
---@param value any
---@param shape? dixit.json.Shape
---@param depth? integer indent for reading, as at this depth of a larger value; default: all on one line
function M.write(put, value, shape, depth)
   local out = { put = put }
   write(out, value, shape, depth)
   hand_on(out)
end

--- A value as JSON, without a line end.
---@param value any
---@param shape? dixit.json.Shape
---@param depth? integer as above
---@return string
function M.encode(value, shape, depth)
   local pieces = {}
   M.write(function(piece) pieces[#pieces + 1] = piece end, value, shape, depth)
   return table.concat(pieces)
end

return M
