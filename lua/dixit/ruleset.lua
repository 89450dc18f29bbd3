--- Rule sets: what `engine:load` gives, and what they find in a document.
local Execution = require "dixit.execution"
local fault = require "dixit.fault"
local suggest = require "dixit.suggest"

---@class dixit.Result what a rule set has found in a document; `result.promise` is short for `result:get "promise"`
---@field errors dixit.RuleError[] functions of rules that raised
---@field losers dixit.Loser[]|nil matches that lost a competition, if they were asked for
---@field document dixit.Document
local Result = {}

---@class dixit.Ruleset
---@field private script dixit.Script
---@field private core dixit.core.Engine
local Ruleset = {}
Ruleset.__index = Ruleset

-- ---- Results -------------------------------------------------------------------------------------------------------

-- What a result keeps to itself, so that its fields are layers.
local private = setmetatable({}, { __mode = "k" })

--- The annotations of a layer, in the order of the text, the longer first.
---@param name string
---@return dixit.Annotation[]
function Result:get(name)
   local own = private[self]
   local list = own.layers[name]
   if not list then
      if not own.script:schema(name) then
         error(("unknown layer '%s'%s"):format(tostring(name),
            (fault.hint(tostring(name), own.script:known_layers()))), 2)
      end
      list = own.reader:layer(name)
      list = table.move(list, 1, #list, 1, {})
      for _, annotation in ipairs(list) do
         own.reader:settle(annotation)
      end
      own.layers[name] = list
   end
   return list
end

--- Reads layers that are about to change on the document.
---@param names table<string, true>
function Result:settle(names)
   for name in pairs(names) do
      if private[self].script:schema(name) then
         Result.get(self, name)
      end
   end
end

local RESULT_METATABLE = {
   __index = function(result, name)
      if name == "losers" then -- not asked for
         return nil
      elseif name == "get" or name == "settle" then
         return Result[name]
      end
      return Result.get(result, name)
   end,
}

-- ---- Rule sets -----------------------------------------------------------------------------------------------------

--- A rule set of a script.
---@param script dixit.Script
---@return dixit.Ruleset
function Ruleset.new(script)
   return setmetatable({ script = script, core = script.rules.core }, Ruleset)
end

-- Raises if a value is no document of this engine.
local function check_document(self, document)
   local metatable = type(document) == "userdata" and getmetatable(document)
   if not metatable or metatable.__name ~= "dixit.document" then
      error(("a document is expected, got a %s"):format(type(document)), 3)
   elseif document:engine() ~= self.core then
      error("the document was read by another engine", 3)
   end
end

--- Runs all phases on a document; those that have just run there are not run again.
---@param document dixit.Document
---@param options? { losers: boolean, own: boolean } losers: also tell which matches lost; own: only what the script's
--- own rules find is asked for, so that phases of what it extends need not run where these do not look
---@return dixit.Result
function Ruleset:run(document, options)
   check_document(self, document)
   local execution = Execution.of(document)
   options = options or {}
   local chain = options.own and self.script.short_chain or self.script.chain
   local errors, losers = execution:reach(chain, options.losers)
   local result = setmetatable({ errors = errors, losers = losers, document = document }, RESULT_METATABLE)
   private[result] = { script = self.script, reader = execution:reader(self.script), layers = {} }
   execution:note(result)
   return result
end

---@class dixit.RuleInfo
---@field name string "promise", "fr/incise"
---@field layer string
---@field place string "rules.lua:12"
---@field own boolean whether it stands in the script itself, not in what that extends

--- Its rules, in the order in which they run.
---@return dixit.RuleInfo[]
function Ruleset:rules()
   local list = {}
   for _, phase in ipairs(self.script.chain) do
      for _, rule in ipairs(phase.rules) do
         list[#list + 1] = {
            name = rule.name, layer = rule.layer, place = rule.place, own = phase.script == self.script,
         }
      end
   end
   return list
end

--- The files of all scripts that its engine has read for others to extend, sorted; packs are not among them.
---@return string[]
function Ruleset:files()
   local paths = {}
   for key in pairs(self.script.rules.scripts) do
      paths[key:match "^(.-)%z" or false] = true
   end
   paths[false] = nil
   return suggest.sorted(paths)
end

--- The names of its layers, sorted.
---@return string[]
function Ruleset:layers()
   return suggest.sorted(self.script:known_layers())
end

--- Runs the examples of its rules.
---@param all? boolean also those of the rules that it extends
---@return dixit.Report
function Ruleset:check(all)
   return require "dixit.check"(self, all)
end

--- Tells which rules were tried at a place in a document, how far each got, and who won.
---@param document dixit.Document
---@param first integer byte, 1-based
---@param last? integer byte, inclusive; without, the token at `first`
---@return dixit.Explanation
function Ruleset:explain(document, first, last)
   check_document(self, document)
   if math.type(first) ~= "integer" or last ~= nil and math.type(last) ~= "integer" then
      error("a byte, or the first and last byte of a span, is expected", 2)
   end
   return require "dixit.explain"(self, document, first, last or first)
end

return Ruleset
