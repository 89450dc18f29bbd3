--- Failures that end the command: an exit status and one line for stderr.
local utf8x = require "dixit.formats.utf8"

local M = {}

--- Exit statuses of the command.
M.status = { DONE = 0, UNREAD = 3, USAGE = 2, MODULE = 69, INTERNAL = 70, INTERRUPTED = 130 }

-- What lua raises when the user interrupts it (lua.c, laction).
local INTERRUPTED = "interrupted!$"

---@class dixit.cli.Failure
---@field status integer
---@field message? string one line; nil: nothing is said
---@field traceback? string of an error of ours

--- Ends the command.
---@param status integer
---@param message? string
function M.raise(status, message)
   error({ status = status, message = message }, 0)
end

--- Says a message on stderr: one line, whatever is in it.
---@param streams dixit.cli.Streams
---@param message string
function M.say(streams, message)
   streams.stderr:write("dixit: ", (utf8x.repair(message):gsub("%c+", " ")), "\n")
end

--- Shows where an error of ours arose, to whoever asks with DIXIT_DEBUG.
---@param streams dixit.cli.Streams
---@param raised dixit.cli.Failure
function M.debug(streams, raised)
   if raised.traceback and streams.env "DIXIT_DEBUG" then
      streams.stderr:write(raised.traceback, "\n")
   end
end

--- A message handler for xpcall: a failure as it was raised; anything else is an interruption or an error of ours.
---@param raised any
---@return dixit.cli.Failure
function M.handler(raised)
   if type(raised) == "table" and raised.status then
      return raised
   end
   local message = tostring(raised)
   if message:find(INTERRUPTED) then
      return { status = M.status.INTERRUPTED }
   end
   return {
      status = M.status.INTERNAL,
      message = message:match "^[^\n]*",
      traceback = debug.traceback(message, 2),
   }
end

--- Calls a function.  An error of ours is returned; what is meant to end the command, ends it.
---@param call function
---@param ... any its arguments
---@return boolean done
---@return any result or dixit.cli.Failure
function M.protect(call, ...)
   local done, result = xpcall(call, M.handler, ...)
   if not done and not result.traceback then
      error(result, 0)
   end
   return done, result
end

return M
