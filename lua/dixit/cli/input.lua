--- Reads what the command is given: files, standard input, JSON Lines.
local records = require "dixit.cli.records"

local M = {}

local BOM = "\xEF\xBB\xBF"

---@class dixit.cli.Raw a document as it stands in its file, or why there is none
---@field path string
---@field line? integer of the record in its file
---@field data? string the line, or the text of the file
---@field unreadable? string message: the file, or the rest of it, cannot be read

---@class dixit.cli.Item a document, or why there is none
---@field path string
---@field line? integer of the record in its file
---@field size? integer bytes that it takes in its file
---@field id? string|integer
---@field lang? string
---@field text? string
---@field error? { code: string, message: string }
---@field unreadable? string message: the file, or the rest of it, cannot be read

--- How a file is read: JSON Lines or one text.
---@param path string
---@param input? "text"|"jsonl" given by the user
---@return "text"|"jsonl"
function M.kind(path, input)
   return input or path:find "%.jsonl$" and "jsonl" or "text"
end

local function read_text(file, path, visit)
   local text, message = file:read "a"
   visit { path = path, data = text, unreadable = not text and message or nil }
end

local function read_records(file, path, visit, first_line)
   local number = first_line - 1
   while true do
      local line, message = file:read "L"
      if not line then
         if message then
            visit { path = path, unreadable = message }
         end
         return
      end
      number = number + 1
      if number == first_line and line:sub(1, #BOM) == BOM then
         line = line:sub(#BOM + 1)
      end
      if line:find "%S" then
         visit { path = path, line = number, data = line }
      end
   end
end

--- Hands each document of the files to `visit`, in order, one at a time, as it stands there.
---@param paths string[] "-" is standard input
---@param input? "text"|"jsonl" how to read all of them; default: as their names say
---@param stdin { read: fun(self, what: "a"|"L"): string|nil, string|nil }
---@param visit fun(raw: dixit.cli.Raw)
---@param first_line? integer the number of a file's first line; default 1
function M.raw(paths, input, stdin, visit, first_line)
   for _, path in ipairs(paths) do
      local read = M.kind(path, input) == "jsonl" and read_records or read_text
      if path == "-" then
         read(stdin, path, visit, first_line or 1)
      else
         local file <close>, message = io.open(path, "rb")
         if file then
            read(file, path, visit, first_line or 1)
         else
            -- io.open begins its message with the path.
            visit { path = path, unreadable = message:sub(#path + 3) }
         end
      end
   end
end

--- Reads what stands in a file as a document.
---@param raw dixit.cli.Raw
---@return dixit.cli.Item
function M.item(raw)
   if raw.unreadable then
      return { path = raw.path, unreadable = raw.unreadable }
   end
   local item = raw.line and records.read(raw.data, raw.line) or { id = raw.path, text = raw.data }
   item.path, item.line, item.size = raw.path, raw.line, #raw.data
   return item
end

--- Hands each document of the files to `visit`, in order, one at a time.
---@param paths string[]
---@param input? "text"|"jsonl"
---@param stdin file*
---@param visit fun(item: dixit.cli.Item)
function M.each(paths, input, stdin, visit)
   M.raw(paths, input, stdin, function(raw) visit(M.item(raw)) end)
end

return M
