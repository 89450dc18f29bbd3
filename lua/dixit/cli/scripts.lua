--- Loads the rule scripts that commands are given, and says what is wrong with one that does not load.
local failure = require "dixit.cli.failure"

local M = {}

-- A line of a file, without its end; nil if there is none.
local function line_of(path, number)
   local file <close> = io.open(path, "rb")
   if not file then
      return nil
   end
   local at = 0
   for line in file:lines() do
      at = at + 1
      if at == number then
         return line
      end
   end
end

--- Says why a script does not load: the place and what is wrong, and under it the line.
---@param streams dixit.cli.Streams
---@param problem dixit.ScriptError
function M.say(streams, problem)
   failure.say(streams, tostring(problem))
   local line = problem.file and line_of(problem.file, problem.line)
   if line and line:find "%S" then
      streams.stderr:write(("%7d | %s\n"):format(problem.line, (line:gsub("%c", " "))))
   end
end

--- Loads a script.
---@param engine dixit.Engine
---@param path string
---@param streams dixit.cli.Streams where what is wrong is said
---@return dixit.Ruleset|nil ruleset
---@return dixit.ScriptError|nil problem
function M.load(engine, path, streams)
   local ruleset, problem = engine:load(path)
   if not ruleset then
      M.say(streams, problem)
   end
   return ruleset, problem
end

--- The rules of the engine's pack; those of none, if the pack has none.
---@param engine dixit.Engine
---@return dixit.Ruleset
function M.pack(engine)
   local has_rules = package.searchpath(("dixit.lang.%s.rules"):format(engine.lang), package.path)
   return assert(engine:loadstring(has_rules and ("extend %q"):format(engine.lang) or "", "pack"))
end

--- The rules that a command works with: those of a script, or of the engine's pack; ends the command if they do not
--- load.
---@param engine dixit.Engine
---@param path string|nil
---@param streams dixit.cli.Streams
---@return dixit.Ruleset
function M.need(engine, path, streams)
   if not path then
      return M.pack(engine)
   end
   return M.load(engine, path, streams) or failure.raise(failure.status.USAGE)
end

return M
