--- Reads what the command is given: files, standard input, JSON Lines.
local records = require "dixit.cli.records"

local M = {}

local BOM = "\xEF\xBB\xBF"

---@class dixit.cli.Item a document, or why there is none
---@field path string
---@field line? integer of the record in its file
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
   if text then
      visit { path = path, id = path, text = text }
   else
      visit { path = path, unreadable = message }
   end
end

local function read_records(file, path, visit)
   local number = 0
   while true do
      local line, message = file:read "L"
      if not line then
         if message then
            visit { path = path, unreadable = message }
         end
         return
      end
      number = number + 1
      if number == 1 and line:sub(1, #BOM) == BOM then
         line = line:sub(#BOM + 1)
      end
      if line:find "%S" then
         local item = records.read(line, number)
         item.path, item.line = path, number
         visit(item)
      end
   end
end

--- Hands each document of the files to `visit`, in order, one at a time.
---@param paths string[] "-" is standard input
---@param input? "text"|"jsonl" how to read all of them; default: as their names say
---@param stdin file*
---@param visit fun(item: dixit.cli.Item)
function M.each(paths, input, stdin, visit)
   for _, path in ipairs(paths) do
      local read = M.kind(path, input) == "jsonl" and read_records or read_text
      if path == "-" then
         read(stdin, path, visit)
      else
         local file <close>, message = io.open(path, "rb")
         if file then
            read(file, path, visit)
         else
            -- io.open begins its message with the path.
            visit { path = path, unreadable = message:sub(#path + 3) }
         end
      end
   end
end

return M
