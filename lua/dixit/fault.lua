--- Errors of rule scripts: where, what, which name is to blame, and which one was meant.
---
--- They are raised while a script is loaded, and come out of `engine:load` as its second result.
local suggest = require "dixit.suggest"

---@class dixit.ScriptError
---@field code string the rule that was broken: "unknown_class", "pattern_loop"...
---@field message string one line, without the place
---@field file string|nil
---@field line integer|nil
---@field position integer|nil byte of the script at which the line begins, 1-based
---@field culprit string|nil the name or value that is wrong
---@field suggestion string|nil the nearest known one
local ScriptError = { __name = "dixit.script_error" }
ScriptError.__index = ScriptError

function ScriptError:__tostring()
   return (self.file and ("%s:%d: "):format(self.file, self.line) or "") .. self.message
end

local fault = {}

--- So many known names are listed where none is near.
local LISTED_MAX <const> = 12

-- The sources of the chunks of scripts: the place of an error is in one of them.
local scripts = {}

--- Makes a name known as that of a script's chunk.
---@param file string
---@return string source for `load`
function fault.source(file)
   scripts["=" .. file] = true
   return "=" .. file
end

-- The sources of functions, false for those of no script: asking Lua anew for each pattern would take most of loading.
local sources = setmetatable({}, { __mode = "k" })

local function source_of(f, level)
   local source = sources[f]
   if source == nil then
      source = debug.getinfo(level + 1, "S").source
      source = scripts[source] and source:sub(2)
      sources[f] = source or false
   end
   return source
end

--- Where the script is: "rules.lua:12"; nil if none is running.
---@return string|nil
function fault.place()
   local level = 2
   while true do
      local info = debug.getinfo(level, "f")
      if not info then
         return nil
      end
      local source = source_of(info.func, level)
      if source then
         return source .. ":" .. debug.getinfo(level, "l").currentline
      end
      level = level + 1
   end
end

--- An error as a value.
---@param code string
---@param place string|nil "rules.lua:12"
---@param message string
---@param culprit? string
---@return dixit.ScriptError
function fault.new(code, place, message, culprit)
   local file, line
   if place then
      file, line = place:match "^(.*):(%d+)$"
   end
   return setmetatable({
      code = code, message = message, file = file, line = math.tointeger(tonumber(line)), culprit = culprit,
   }, ScriptError)
end

--- Raises an error.
---@param code string
---@param place string|nil where the script is, if nil
---@param message string
---@param culprit? string
function fault.raise(code, place, message, culprit)
   error(fault.new(code, place or fault.place(), message, culprit), 0)
end

--- The end of a message on a name that is not known: the nearest, or else all that are.
---@param name string
---@param known table<string, any>
---@return string text
---@return string|nil suggestion
function fault.hint(name, known)
   local nearest = suggest.nearest(name, known)
   if nearest then
      return (", did you mean '%s'?"):format(nearest), nearest
   end
   local names = suggest.sorted(known)
   if #names == 0 or #names > LISTED_MAX then
      return ""
   end
   return ", known are " .. table.concat(names, ", ")
end

--- Raises that a name is not known.
---@param code string
---@param place string|nil
---@param what string "lexicon class"
---@param name string
---@param known table<string, any>
---@param more? string
function fault.unknown(code, place, what, name, known, more)
   local hint, suggestion = fault.hint(name, known)
   local message = ("unknown %s '%s'%s%s"):format(what, name, hint, more or "")
   local err = fault.new(code, place or fault.place(), message, name)
   err.suggestion = suggestion
   error(err, 0)
end

--- Whether a value is such an error.
---@param value any
---@return boolean
function fault.is(value)
   return getmetatable(value) == ScriptError
end

return fault
