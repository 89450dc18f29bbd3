--- Rule scripts: the environment that they run in, and what they make: lexicon classes, phases, rules.
---
--- A script sees the constructors of dixit.pattern, `lexicon`, `verbs`, `locutions`, `extend`, `drop`, `phase`, `rule`,
--- and copies of Lua's pure libraries. Its rules are compiled when it has ended, so that the order of classes and rules
--- in it does not matter.
local compile = require "dixit.compile"
local fault = require "dixit.fault"
local layers = require "dixit.layers"
local lexicon = require "dixit.lexicon"
local pattern = require "dixit.pattern"
local suggest = require "dixit.suggest"
local Rule = require "dixit.rule"

---@class dixit.Phase
---@field name string
---@field script dixit.Script
---@field rules dixit.Rule[] by index in the core's phase
---@field core dixit.core.Phase|nil once it is compiled
---@field package variants table<string, dixit.Phase> without rules that were dropped, by their names

---@class dixit.Scope what L.x is looked up in
---@field find_class fun(self, name: string): dixit.Class|nil
---@field class_names fun(self): table<string, true>

---@class dixit.Script : dixit.Scope
---@field rules dixit.Rules
---@field prefix string|nil "fr": its rules are named "fr/…"
---@field chain dixit.Phase[] all phases in the order they run, those of what it extends first
---@field short_chain dixit.Phase[] those that what its own rules find depends on
---@field own_phases dixit.Phase[]
---@field exports table<string, any> what its chunks returned
---@field package classes table<string, dixit.Class>
---@field package extended dixit.Script[]
---@field package layers table<string, dixit.Schema>
---@field package own_layers table<string, dixit.Schema> those of them that its own rules write on
local Script = {}
Script.__index = Script

--- The phase of rules that stand before any `phase`.
local FIRST_PHASE <const> = "main"

-- ---- Classes and layers --------------------------------------------------------------------------------------------

--- A class of this script, or of what it extends.
---@param name string
---@return dixit.Class|nil
function Script:find_class(name)
   local class = self.classes[name]
   for i = 1, class and 0 or #self.extended do
      class = class or self.extended[i]:find_class(name)
   end
   return class
end

--- The script's own class of that name, made if need be: with all that what it extends has there.
---@param name string
---@return dixit.Class
function Script:own_class(name)
   local class = self.classes[name] or lexicon.Class.new(name, self:find_class(name))
   self.classes[name] = class
   return class
end

--- The names of all classes that the script sees.
---@return table<string, true>
function Script:class_names()
   local names = {}
   for _, script in ipairs(self.extended) do
      for name in pairs(script:class_names()) do
         names[name] = true
      end
   end
   for name in pairs(self.classes) do
      names[name] = true
   end
   return names
end

--- The own fields of a verb in all classes that the script sees, when it has been loaded; of two classes that give it
--- the same field, the first one by name counts.
---@param lemma string|nil
---@return table<string, string|boolean>
function Script:verb_fields(lemma)
   self.verbs = self.verbs or {}
   local known = self.verbs[lemma or ""]
   if not known then
      known = {}
      for _, name in ipairs(suggest.sorted(self:class_names())) do
         for field, value in pairs(self:find_class(name).verbs[lemma] or {}) do
            if known[field] == nil then
               known[field] = value
            end
         end
      end
      self.verbs[lemma or ""] = known
   end
   return known
end

--- What a layer holds, when all rules of the script count.
---@param name string
---@return dixit.Schema|nil
function Script:schema(name)
   return self.layers[name]
end

--- The layers that the script knows.
---@return table<string, dixit.Schema>
function Script:known_layers()
   return self.layers
end

-- A schema that may be changed: those of what is extended are shared.
local function copy_schema(schema)
   local copy = { fields = {}, parts = {} }
   for name, field in pairs(schema.fields) do
      copy.fields[name] = field
   end
   for name in pairs(schema.parts) do
      copy.parts[name] = true
   end
   return copy
end

-- What a layer holds that two scripts write on.
local function merge(one, other)
   if not one or one == other then
      return other
   end
   local both = copy_schema(one)
   for name, field in pairs(other.fields) do
      both.fields[name] = both.fields[name] or field
   end
   for name in pairs(other.parts) do
      both.parts[name] = true
   end
   return both
end

-- A field that also takes a constant.
local function with_constant(field, value)
   if field and not field.values then
      return field
   end
   local values = { [value] = true }
   for known in pairs(field and field.values or {}) do
      values[known] = true
   end
   local flag = true
   for known in pairs(values) do
      flag = flag and type(known) == "boolean"
   end
   return { values = values, flag = flag }
end

-- The schema of a layer that the script's own rules write on.
local function own_schema(self, name)
   local schema = self.own_layers[name]
   if not schema then
      schema = copy_schema(self.layers[name] or self.packed and layers.pack[name] or { fields = {}, parts = {} })
      self.own_layers[name], self.layers[name] = schema, schema
   end
   return schema
end

-- Adds to a layer what a rule puts there.
local function contribute(self, rule)
   local schema = own_schema(self, rule.layer)
   for name in pairs(rule.captures) do
      if name:sub(1, 1) ~= "_" then
         schema.parts[name] = true
      end
   end
   for name in pairs(rule.names) do
      schema.parts[name] = true
      schema.fields[name] = schema.fields[name] or {}
   end
   local closed = self.packed and layers.pack[rule.layer]
   for name, value in pairs(rule.constants) do
      local field = closed and closed.fields[name]
      if field and field.values and not field.values[value] then
         fault.unknown("unknown_value", rule.place, ("rule '%s': value of '%s'"):format(rule.name, name),
            tostring(value), field.values)
      elseif not field then
         schema.fields[name] = with_constant(schema.fields[name], value)
      end
   end
end

-- ---- The words of the language -------------------------------------------------------------------------------------

local words = {}

function words.lexicon(self, name, value, fields)
   if type(name) ~= "string" or name == "" then
      fault.raise("lexicon_entry", nil, "lexicon: the name of a class is expected first")
   end
   self:own_class(name):add(value, fields)
   return pattern.class(name, self)
end

function words.verbs(_, list, fields)
   return lexicon.verbs(list, fields)
end

function words.locutions(self, list, fields)
   return lexicon.locutions(self.rules:contractions(), list, fields)
end

function words.extend(self, name)
   if type(name) ~= "string" then
      fault.raise("script", nil, ("extend: the code of a pack or the path of a script is expected, got a %s")
         :format(type(name)))
   end
   local script = self.load_extended(self, name)
   for _, known in ipairs(self.extended) do
      if known == script then
         return script.exports
      end
   end
   table.insert(self.extended, script)
   self.packed = self.packed or script.packed
   return script.exports
end

function words.drop(self, name)
   if type(name) ~= "string" then
      fault.raise("script", nil, "drop: the name of a rule is expected, got a " .. type(name))
   end
   table.insert(self.drops, { name = name, place = fault.place() })
end

function words.phase(self, name)
   if type(name) ~= "string" or name == "" then
      fault.raise("script", nil, "phase: a name is expected, got " .. tostring(name))
   end
   local phase = self.phases[name]
   if not phase then
      phase = { name = name, script = self, rules = {}, variants = {} }
      self.phases[name] = phase
      table.insert(self.own_phases, phase)
   end
   self.phase = phase
end

-- ---- Rules ---------------------------------------------------------------------------------------------------------

local function add_rule(self, name, place, body)
   local rule = Rule.new(self.prefix and self.prefix .. "/" .. name or name, name, place, body)
   if not self.phase then
      words.phase(self, FIRST_PHASE)
   end
   rule.phase = self.phase
   table.insert(self.phase.rules, rule)
end

function words.rule(self, name)
   if type(name) ~= "string" or name == "" then
      fault.raise("rule", nil, "rule: a name is expected, got " .. tostring(name))
   end
   local place = fault.place()
   if self.rule_places[name] then
      fault.raise("rule", place, ("rule '%s' is there already, at %s"):format(name, self.rule_places[name]), name)
   end
   self.rule_places[name] = place
   self.open_rules[name] = true
   return function(body)
      self.open_rules[name] = nil
      add_rule(self, name, place, body)
   end
end

-- ---- The environment -----------------------------------------------------------------------------------------------

local LIBRARIES <const> = { "string", "table", "math", "utf8" }
local FUNCTIONS <const> = {
   "ipairs", "pairs", "select", "tostring", "tonumber", "type", "error", "assert", "pcall",
}
-- Parts of those libraries that are not pure, or make code.
local IMPURE <const> = { math = { random = true, randomseed = true }, string = { dump = true } }

local function environment(self)
   local known = pattern.constructors(self)
   for _, name in ipairs(FUNCTIONS) do
      known[name] = _G[name]
   end
   for _, library in ipairs(LIBRARIES) do
      known[library] = {}
      for name, value in pairs(_G[library]) do
         if not (IMPURE[library] and IMPURE[library][name]) then
            known[library][name] = value
         end
      end
   end
   for name, word in pairs(words) do
      known[name] = function(...) return word(self, ...) end
   end
   return setmetatable({}, {
      __index = function(env, name)
         local value = known[name]
         if value == nil then
            if _G[name] ~= nil then
               fault.raise("unknown_name", nil, ("unknown name '%s': a script sees Lua's pure libraries only"):format(
                  name), name)
            end
            local visible = {}
            for _, names in ipairs { known, env } do
               for visible_name in next, names do
                  visible[visible_name] = true
               end
            end
            fault.unknown("unknown_name", nil, "name", tostring(name), visible)
         end
         return value
      end,
      __newindex = function(env, name, value)
         if known[name] ~= nil then
            fault.raise("reserved_name", nil, ("'%s' is a word of the rule language: choose another name"):format(name),
               name)
         end
         rawset(env, name, value)
      end,
      __metatable = false,
   })
end

-- ---- Loading -------------------------------------------------------------------------------------------------------

---@class dixit.ScriptOptions
---@field prefix string|nil "fr"
---@field packed boolean|nil it is a pack
---@field folder string|nil where it stands
---@field load_extended fun(self: dixit.Script, name: string): dixit.Script

--- A script without chunks.
---@param rules dixit.Rules
---@param options dixit.ScriptOptions
---@return dixit.Script
function Script.new(rules, options)
   local self = setmetatable({
      rules = rules, prefix = options.prefix, packed = options.packed or false, folder = options.folder,
      load_extended = options.load_extended, chain = {}, own_phases = {}, phases = {}, exports = {}, classes = {},
      extended = {}, drops = {}, rule_places = {}, open_rules = {}, texts = {}, layers = {}, own_layers = {},
   }, Script)
   self.env = environment(self)
   return self
end

-- What a chunk raised, as one of our errors; called where it was raised.
local function caught(err)
   if fault.is(err) then
      return err
   end
   return fault.new("script", fault.place(), (tostring(err):gsub("^[^\n]-:%d+: ", "", 1)))
end

-- What Lua says of a syntax error, and what is behind the one that everybody makes: ^ binds tighter than a call.
local function syntax_message(message, text, line)
   local number = 0
   for source in (text .. "\n"):gmatch "(.-)\n" do
      number = number + 1
      if number == line and source:find "%^%s*%-?%d+%s*[\"']" then
         return message .. ' (a repetition is named in brackets: (p^1) "name")'
      end
   end
   return message
end

--- Runs a chunk of the script; raises what is wrong with it.
---@param text string
---@param file string as messages show it
function Script:run(text, file)
   self.texts[file] = text
   local chunk, message = load(text, fault.source(file), "t", self.env)
   if not chunk then
      local line, rest = message:match ":(%d+): (.*)$"
      line = math.tointeger(tonumber(line)) or 1
      fault.raise("syntax", ("%s:%d"):format(file, line), syntax_message(rest or message, text, line))
   end
   local ok, result = xpcall(chunk, caught)
   if not ok then
      error(result, 0)
   elseif result ~= nil then
      if type(result) ~= "table" or getmetatable(result) ~= nil then
         fault.raise("script", file .. ":1", ("a script returns a table of what it exports, not a %s"):format(
            pattern.is(result) and "pattern" or type(result)))
      end
      for name, value in pairs(result) do
         self.exports[name] = value
      end
   end
   for name in pairs(self.open_rules) do
      fault.raise("rule", self.rule_places[name], ("rule '%s' has no { pattern, … }"):format(name), name)
   end
end

-- Compiles the rules of a phase, as far as they are not left out.
local function compile_phase(self, phase, compilation)
   phase.core = self.rules.core:phase()
   for _, rule in ipairs(phase.rules) do
      local index = compilation:rule(phase.core, rule)
      if type(rule.priority) == "number" then
         phase.core:prioritize(index, rule.priority)
      end
      if rule.claim then
         phase.core:claim(index, nil)
         for _, name in ipairs(rule.claim) do
            phase.core:claim(index, name)
         end
      end
   end
end

-- A phase without some of its rules; made once.
local function without(self, phase, dropped)
   local rules, names = {}, {}
   for _, rule in ipairs(phase.rules) do
      if dropped[rule.name] then
         names[#names + 1] = rule.name
      else
         rules[#rules + 1] = rule
      end
   end
   if #names == 0 then
      return phase
   end
   local key = table.concat(names, "\0")
   local variant = phase.variants[key]
   if not variant then
      variant = { name = phase.name, script = phase.script, rules = rules, variants = {} }
      compile_phase(self, variant, compile.begin(self.rules, function(name) return self.layers[name] end))
      phase.variants[key] = variant
   end
   return variant
end

-- The phases of what is extended, each once, without the rules that are dropped.
local function inherit(self)
   local phases, seen, rules = {}, {}, {}
   for _, script in ipairs(self.extended) do
      for _, phase in ipairs(script.chain) do
         if not seen[phase] then
            seen[phase] = true
            phases[#phases + 1] = phase
            for _, rule in ipairs(phase.rules) do
               rules[rule.name] = true
            end
         end
      end
      for name, schema in pairs(script.layers) do
         self.layers[name] = merge(self.layers[name], schema)
      end
   end
   local dropped = {}
   for _, drop in ipairs(self.drops) do
      if not rules[drop.name] then
         fault.unknown("unknown_rule", drop.place, "rule to drop", drop.name, rules)
      end
      dropped[drop.name] = true
   end
   for _, phase in ipairs(phases) do
      table.insert(self.chain, without(self, phase, dropped))
   end
end

-- The layer of that name for the rules of a phase; raises if no earlier phase makes it.
local function layer_for(self, name, place)
   local schema = self.layers[name]
   if schema then
      if name == "verb" then
         self.rules:teach({}, place)
      end
      return schema
   end
   for _, phase in ipairs(self.own_phases) do
      for _, rule in ipairs(phase.rules) do
         if rule.layer == name then
            fault.raise("layer_not_made", place, ("layer '%s' is not made yet: rule '%s' makes it in phase '%s', which "
               .. "is not an earlier one"):format(name, rule.name, phase.name), name)
         end
      end
   end
   fault.unknown("unknown_layer", place, "layer", name, self.layers,
      not self.packed and layers.pack[name] and (' (it comes with a pack: extend "%s")'):format(self.rules.lang) or nil)
end

-- The chain without the inherited phases behind the last one that a script's own rules look at; all of it where these
-- have functions, which may look anywhere. `asked`: the layers in their patterns.
local function short_chain(self, asked)
   for _, phase in ipairs(self.own_phases) do
      for _, rule in ipairs(phase.rules) do
         if rule.when or rule.emit or type(rule.priority) == "function" then
            return self.chain
         end
         asked[rule.layer] = true -- what others write there competes with it
      end
   end
   local inherited, last = #self.chain - #self.own_phases, 0
   for i = 1, inherited do
      for _, rule in ipairs(self.chain[i].rules) do
         last = asked[rule.layer] and i or last
      end
   end
   local chain = table.move(self.chain, 1, last, 1, {})
   return table.move(self.chain, inherited + 1, #self.chain, last + 1, chain)
end

--- Compiles all rules when the last chunk has run; raises what is wrong with them.
function Script:finish()
   for name, schema in pairs(layers.always) do
      self.layers[name] = schema
   end
   if self.rules:has_verbs() then
      self.layers.verb = layers.verb
   end
   inherit(self)
   local asked = {}
   local compilation = compile.begin(self.rules, function(name, place)
      asked[name] = true
      return layer_for(self, name, place)
   end)
   for _, phase in ipairs(self.own_phases) do
      compile_phase(self, phase, compilation)
      for _, rule in ipairs(phase.rules) do
         contribute(self, rule)
      end
      table.insert(self.chain, phase)
   end
   self.short_chain = short_chain(self, asked)
   for _, phase in ipairs(self.own_phases) do
      for _, rule in ipairs(phase.rules) do
         Rule.check_expected(rule, self.layers[rule.layer])
      end
   end
   local exports = self.exports
   self.exports = setmetatable({}, {
      __index = function(_, name)
         if exports[name] == nil then
            fault.unknown("unknown_name", nil, "name in what is extended", tostring(name), exports)
         end
         return exports[name]
      end,
      __newindex = function(_, name)
         fault.raise("reserved_name", nil, ("'%s': what is extended cannot be changed"):format(tostring(name)))
      end,
   })
   self.drops, self.open_rules, self.env, self.texts = nil, nil, nil, nil
end

--- The byte at which a line of a chunk begins; nil if the chunk is not of this script.
---@param file string
---@param line integer
---@return integer|nil
function Script:position(file, line)
   local text = self.texts[file]
   if not text then
      return nil
   end
   local position = 1
   for _ = 2, line do
      position = (text:find("\n", position, true) or #text) + 1
   end
   return position
end

return Script
