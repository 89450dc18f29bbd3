--- dixit new: a rule script to begin with.
local engines = require "dixit.cli.engines"
local failure = require "dixit.cli.failure"
local sheets = require "dixit.cli.sheets"

local M = {}

M.summary = "Write a rule script to begin with, whose examples pass."

M.notes = [[
Writes NAME.lua: a commented script with a lexicon, a rule and examples, which
is meant to be changed. A file that is there already is left alone. NAME may
have a folder before it; the rule and its layer are named after the rest.

   dixit new promises
   dixit test promises.lua
   dixit try promises.lua articles/*.txt

Exit status: 0 done; 2 usage, or the file is there already or cannot be
written.]]

--- Declares the arguments.
---@param command table a command of argparse
function M.define(command)
   command:argument("NAME", "Name of the script, with or without .lua."):target "name"
   command:option("--lang", "Language of its examples."):argname "CODE" :default "fr"
end

-- What a capture may be called too: a name in Lua.
local NAME = "^%a[%w_]*$"

--- The script of a starter, with its rule named.
---@param code string of a language
---@param name string
---@return string
function M.script(code, name)
   return (require("dixit.lang." .. code .. ".starter"):gsub("%$NAME", name))
end

local function exists(path)
   local file <close> = io.open(path, "rb")
   return file ~= nil
end

--- Runs the command.
---@param options { name: string, lang: string }
---@param streams dixit.cli.Streams
---@return integer status
function M.run(options, streams)
   local engine, unknown = engines.new():get(options.lang)
   if not engine then
      failure.raise(failure.status.USAGE, unknown)
   end
   local stem = options.name:gsub("%.lua$", "")
   local name, path = stem:match "[^/]*$":gsub("%-", "_"), stem .. ".lua"
   if not name:find(NAME) then
      failure.raise(failure.status.USAGE,
         ("'%s' is no name for a script: letters, digits, _ and -, a letter first"):format(options.name))
   elseif exists(path) then
      failure.raise(failure.status.USAGE, path .. " is there already: choose another name")
   end
   local file <close>, message = io.open(path, "wb")
   local written = file
   if file then
      written, message = file:write(M.script(engine.lang, name))
   end
   if not written then
      failure.raise(failure.status.USAGE, message)
   end
   sheets.write(streams, ("%s is written; next: dixit test %s\n"):format(path, path))
   return failure.status.DONE
end

return M
