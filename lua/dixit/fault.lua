--- Errors of rule scripts: where, what, which name is to blame, and which one was meant.
---
--- They are raised while a script is loaded, and come out of `engine:load` as its second result.
local core = require "dixit.core"
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

-- The chunks of scripts: their numbers by source, and their files by number. The place of an error is in one of them.
local scripts, files = {}, {}

--- Bits of a mark for the line; the number of the chunk stands above them.
local LINE_BITS <const> = 32

--- Makes a name known as that of a script's chunk.
---@param file string
---@return string source for `load`
function fault.source(file)
   local source = "=" .. file
   if not scripts[source] then
      files[#files + 1] = file
      scripts[source] = #files
   end
   return source
end

--- Where the script is, as a number: thousands of patterns keep it, and few are asked for it.
---@return integer|nil mark nil if none is running
function fault.mark()
   local chunk, line = core.place(scripts)
   return chunk and chunk << LINE_BITS | line
end

-- The file and the line of a mark.
local function unmark(mark)
   return files[mark >> LINE_BITS], mark & (1 << LINE_BITS) - 1
end

--- A mark as it is shown: "rules.lua:12".
---@param mark integer|nil
---@return string|nil
function fault.shown(mark)
   return mark and ("%s:%d"):format(unmark(mark))
end

--- Where the script is: "rules.lua:12"; nil if none is running.
---@return string|nil
function fault.place()
   return fault.shown(fault.mark())
end

--- An error as a value.
---@param code string
---@param place string|integer|nil "rules.lua:12", or its mark
---@param message string
---@param culprit? string
---@return dixit.ScriptError
function fault.new(code, place, message, culprit)
   local file, line
   if math.type(place) == "integer" then
      file, line = unmark(place)
   elseif place then
      file, line = place:match "^(.*):(%d+)$"
   end
   return setmetatable({
      code = code, message = message, file = file, line = math.tointeger(tonumber(line)), culprit = culprit,
   }, ScriptError)
end

--- Raises an error.
---@param code string
---@param place string|integer|nil where the script is, if nil
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
---@param place string|integer|nil
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
