--- What is known of the terminal that stdout or stderr may be.
local need = require "dixit.cli.need"

local M = {}

--- The width where none is known.
M.WIDTH = 80

local STDOUT, STDERR = 1, 2

--- The width of the terminal in characters; nil if stdout is none, or does not tell.
---@return integer|nil
function M.width()
   local luv = need "luv"
   if luv.guess_handle(STDOUT) ~= "tty" then
      return nil
   end
   local tty = luv.new_tty(STDOUT, false)
   if not tty then
      return M.WIDTH
   end
   tty:set_blocking(true) -- new_tty made it non-blocking: a slow terminal would refuse what stdio writes to it
   local width = tty:get_winsize()
   return width and width > 0 and width or M.WIDTH
end

--- Whether stderr is a terminal, as far as we know.
---@return boolean
function M.watched()
   local found, luv = pcall(require, "luv")
   return found and luv.guess_handle(STDERR) == "tty"
end

return M
