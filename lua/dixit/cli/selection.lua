--- Which annotations and losers a command shows: those of the script's own rules, or of the layers and rules asked for.
local failure = require "dixit.cli.failure"
local fault = require "dixit.fault"

local M = {}

---@class dixit.cli.Selection
---@field names string[] of the rules whose matches are shown, and of layers that no rule writes on, in their order
---@field private layers table<string, true>
---@field private rules table<string, true>
local Selection = {}
Selection.__index = Selection

-- Ends the command unless all names are known.
local function check(what, names, known)
   for _, name in ipairs(names) do
      if not known[name] then
         failure.raise(failure.status.USAGE, ("unknown %s '%s'%s"):format(what, name, (fault.hint(name, known))))
      end
   end
end

local function set_of(list)
   local set = {}
   for _, name in ipairs(list) do
      set[name] = true
   end
   return set
end

--- What to show of a rule set.
---@param ruleset dixit.Ruleset
---@param layers string[] none: those of the rules
---@param rules string[] none: the script's own, or with layers all
---@return dixit.cli.Selection
function M.new(ruleset, layers, rules)
   local layer_of, own = {}, {}
   for _, rule in ipairs(ruleset:rules()) do
      layer_of[rule.name] = rule.layer
      own[rule.name] = rule.own
   end
   check("layer", layers, set_of(ruleset:layers()))
   check("rule", rules, layer_of)
   local wanted_layers, wanted_rules = set_of(layers), set_of(rules)
   local self = setmetatable({ names = {}, layers = {}, rules = {} }, Selection)
   local written = {}
   for _, rule in ipairs(ruleset:rules()) do
      written[rule.layer] = true
      local wanted = #rules > 0 and wanted_rules[rule.name] or #rules == 0 and (#layers > 0 or own[rule.name])
      if wanted and (#layers == 0 or wanted_layers[rule.layer]) then
         self.rules[rule.name], self.layers[rule.layer] = true, true
         table.insert(self.names, rule.name)
      end
   end
   for _, layer in ipairs(#rules == 0 and layers or {}) do
      if not written[layer] then -- found by the core
         self.layers[layer] = true
         table.insert(self.names, layer)
      end
   end
   return self
end

---@class dixit.cli.Match
---@field name string of its rule, or of its layer if there is none
---@field first integer
---@field last integer
---@field parts table<string, dixit.Span[]>|nil
---@field lost dixit.Loser|nil

-- In the order of the text, the longer first, what has won before what has lost.
local function before(a, b)
   if a.first ~= b.first then
      return a.first < b.first
   elseif a.last ~= b.last then
      return a.last > b.last
   elseif (a.lost == nil) ~= (b.lost == nil) then
      return a.lost == nil
   end
   return a.at < b.at
end

--- What is to be shown of a result.
---@param result dixit.Result
---@return dixit.cli.Match[]
function Selection:matches(result)
   local list = {}
   local function add(name, span, parts, lost)
      list[#list + 1] = { name = name, first = span.first, last = span.last, parts = parts, lost = lost, at = #list }
   end
   local layers = {}
   for layer in pairs(self.layers) do
      layers[#layers + 1] = layer
   end
   table.sort(layers)
   for _, layer in ipairs(layers) do
      for _, found in ipairs(result:get(layer)) do
         if not found.rule or self.rules[found.rule] then
            add(found.rule or layer, found, found.parts)
         end
      end
   end
   for _, lost in ipairs(result.losers or {}) do
      if self.rules[lost.rule] then
         add(lost.rule, lost, nil, lost)
      end
   end
   table.sort(list, before)
   return list
end

return M
