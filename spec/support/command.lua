--- Runs the command `dixit` inside this process, with strings for its streams, and makes files for it to read.
local main = require "dixit.cli.main"

local M = {}

-- What the command uses of a file, for reading.
local Reader = {}
Reader.__index = Reader

function Reader:read(what)
   local text = self.text:match(what == "a" and ".*" or "^[^\n]*\n?", self.at)
   self.at = self.at + #text
   return (text ~= "" or what == "a") and text or nil
end

-- And for writing.
local Writer = {}
Writer.__index = Writer

function Writer:write(...)
   for i = 1, select("#", ...) do
      self[#self + 1] = (select(i, ...))
   end
   return self
end

function Writer:flush()
   return self
end

---@class spec.Ran
---@field status integer
---@field out string
---@field err string

--- Runs the command.
---@param arguments string[]
---@param options? { stdin?: string|table, stdout?: table, env?: table<string, string>, width?: integer }
---@return spec.Ran ran `out` is empty if another stdout was given
function M.run(arguments, options)
   options = options or {}
   local stdin = options.stdin or ""
   local stdout, stderr = options.stdout or setmetatable({}, Writer), setmetatable({}, Writer)
   local status = main(arguments, {
      stdin = type(stdin) == "string" and setmetatable({ text = stdin, at = 1 }, Reader) or stdin,
      stdout = stdout,
      stderr = stderr,
      env = function(name) return (options.env or {})[name] end,
      width = function() return options.width end,
   })
   return { status = status, out = options.stdout and "" or table.concat(stdout), err = table.concat(stderr) }
end

--- Writes a file, and returns its path; M.remove removes it.
---@param name string its last part
---@param text string
---@return string path
function M.file(name, text)
   local path = os.tmpname()
   os.remove(path)
   path = path .. "." .. name
   local file <close> = assert(io.open(path, "wb"))
   file:write(text)
   M.files[#M.files + 1] = path
   return path
end

M.files = {}

--- Removes the files that were made.
function M.remove()
   for i, path in ipairs(M.files) do
      os.remove(path)
      M.files[i] = nil
   end
end

return M
