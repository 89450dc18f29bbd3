--- CSV as RFC 4180 has it: commas, CR LF, quotation marks where a field needs them.
local utf8x = require "dixit.formats.utf8"

local M = {}

-- A field with one of these stands between quotation marks.
local QUOTED = '[,"\r\n]'

local function field(value)
   if value == nil then
      return ""
   end
   local text = utf8x.repair(tostring(value))
   return text:find(QUOTED) and '"' .. text:gsub('"', '""') .. '"' or text
end

--- One row, with its line end.  A nil is an empty field, so the number of fields is given.
---@param fields any[] strings, integers, booleans
---@param count integer
---@return string
function M.row(fields, count)
   local row = {}
   for i = 1, count do
      row[i] = field(fields[i])
   end
   return table.concat(row, ",") .. "\r\n"
end

return M
