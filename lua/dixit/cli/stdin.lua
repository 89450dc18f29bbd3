--- Standard input for a run with workers: where a read would wait for whoever writes, the coroutine that reads waits
--- instead, and everything else goes on.
local M = {}

local STDIN <const> = 0

---@class dixit.cli.Stdin
---@field waiting boolean the coroutine is not to be resumed yet
---@field private handle table of luv
---@field private text string what has come, from `at` on not read yet
---@field private at integer
---@field private ended boolean
---@field private message string|nil why, if it was no end of file
local Stdin = {}
Stdin.__index = Stdin

-- A handle on what standard input is; nil: a file.
local function open(luv)
   local kind = luv.guess_handle(STDIN)
   if kind == "tty" then
      return luv.new_tty(STDIN, true)
   elseif kind == "pipe" then
      local pipe = luv.new_pipe(false)
      pipe:open(STDIN)
      return pipe
   end
end

--- The standard input of the process.
---@param luv table
---@return dixit.cli.Stdin|nil stdin to be closed; nil: it is a file, which never lets anyone wait
function M.new(luv)
   local handle = open(luv)
   return handle and setmetatable({ waiting = false, handle = handle, text = "", at = 1, ended = false }, Stdin)
end

-- Waits for more; false: there is none.
local function fill(self)
   if self.ended then
      return false
   end
   self.text, self.at, self.waiting = "", 1, true
   self.handle:read_start(function(message, piece)
      self.handle:read_stop()
      self.text, self.message, self.ended, self.waiting = piece or "", message, not piece, false
   end)
   coroutine.yield()
   return not self.ended
end

--- Reads a line with its end ("L"), or all ("a"), as a file does; yields while it waits.
---@param what "L"|"a"
---@return string|nil text
---@return string|nil message
function Stdin:read(what)
   local pieces = {}
   repeat
      local last = what == "L" and self.text:find("\n", self.at, true)
      pieces[#pieces + 1] = self.text:sub(self.at, last or -1)
      self.at = (last or #self.text) + 1
   until last or not fill(self)
   local text = table.concat(pieces)
   if self.message then
      return nil, self.message
   end
   return (text ~= "" or what == "a") and text or nil
end

--- Leaves standard input as it was.
function Stdin:__close()
   self.handle:set_blocking(true) -- others may share the pipe
   self.handle:close()
end

return M
