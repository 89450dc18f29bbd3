--- Compiles the pattern of a rule with the core's builder, and checks what depends on lexicon and layers: the classes,
--- layers, fields, parts and values that it names.
local fault = require "dixit.fault"
local layers = require "dixit.layers"
local pattern = require "dixit.pattern"

local compile = {}

---@class dixit.Compilation of the rules of a script
---@field package builder dixit.core.Builder
---@field package rules dixit.Rules
---@field package layer fun(name: string, place: string): dixit.Schema raises where the layer is not there yet
---@field package built table<dixit.Pattern, integer> what has been built: rules share most of their patterns
local Compilation = {}
Compilation.__index = Compilation

-- ---- Tests of fields -----------------------------------------------------------------------------------------------

-- Whether a closed list of values takes a value; false stands for an unset flag.
local function takes(values, value)
   return values[value] or type(value) == "boolean" and (values[true] or values[false])
end

-- Raises if a tested value is in none of the closed lists that the field has. Values of `agree` are tried blindly.
local function check_values(test, place, values)
   if not values or test.values.agreeing then
      return
   end
   for _, value in ipairs(test.values) do
      if value ~= pattern.none and not takes(values, value) then
         local known = {}
         for known_value in pairs(values) do
            known[tostring(known_value)] = true
         end
         fault.unknown("unknown_value", place, ("value of '%s'"):format(test.name), tostring(value), known)
      end
   end
end

-- Narrows the element that was built last to those with one of these values.
local function build_values(builder, field, values)
   builder:field(field)
   for _, value in ipairs(values) do
      if value == pattern.none then
         builder:value(nil)
      else
         builder:value(value)
      end
   end
end

local build -- one function for each op

local function build_pattern(self, p)
   local builder, built = self.builder, self.built[p]
   if built then
      builder:again(built)
   else
      local label = self.rules:label(p)
      builder:label(label)
      build[p.op](self, p, label)
      self.built[p] = builder:top()
   end
end

-- Narrows the element that was built last by all tests of a layer's schema.
local function build_tests(self, tests, label)
   for _, test in ipairs(tests) do
      if test.pattern then
         build_pattern(self, test.pattern)
         self.builder:label(label)
         self.builder:part(test.name)
      else
         build_values(self.builder, test.name, test.values)
      end
   end
end

-- The names of fields and parts together, for suggestions.
local function names_of(...)
   local names = {}
   for _, set in ipairs { ... } do
      for name in pairs(set) do
         names[name] = true
      end
   end
   return names
end

-- ---- Elements ------------------------------------------------------------------------------------------------------

local function build_layer(self, p, label)
   local schema = self.layer(p.name, p.place)
   for _, test in ipairs(p.tests) do
      if test.pattern then
         if not schema.parts[test.name] then
            local what = schema.fields[test.name] and "('%s' is a field and takes a value, not a pattern)" or ""
            fault.unknown("unknown_field", p.place, ("part of A.%s"):format(p.name), test.name, schema.parts,
               what:format(test.name))
         end
      else
         local field = schema.fields[test.name]
         if not field then
            local hint = schema.parts[test.name] and (' (it is a part: write %s = W"…")'):format(test.name) or nil
            fault.unknown("unknown_field", p.place, ("field of A.%s"):format(p.name), test.name,
               hint and {} or names_of(schema.fields, schema.parts), hint)
         end
         check_values(test, p.place, field.values)
      end
   end
   self.builder:element(p.name)
   build_tests(self, p.tests, label)
end

-- The verbs of a class, as verb groups: finite ones, unless a form is asked for. Returns how many elements it builds.
local function build_verbs(self, p, class, label)
   local own, groups, has_form = {}, {}, false
   for _, test in ipairs(p.tests) do
      has_form = has_form or test.name == "form"
      local of_group = test.pattern or layers.verb.fields[test.name] and test.name ~= "lemma"
      table.insert(of_group and groups or own, test)
   end
   local listed, apart = class:select_verbs(own, self.rules, p.place)
   if not listed and not apart then
      listed = self.rules.core:pack { "" } -- no verb: never found
   end
   local count = 0
   for _, is_apart in ipairs { false, true } do -- a class layer has the verbs beyond the language's list
      local lemmas = is_apart and apart or not is_apart and listed
      if lemmas then
         self.builder:element("verb", is_apart)
         self.builder:field "lemma"
         self.builder:values(lemmas)
         if not has_form then
            build_values(self.builder, "form", { "finite" })
         end
         build_tests(self, groups, label)
         count = count + 1
      end
   end
   return count
end

-- Raises if a class has no such field, or no such value of it.
local function check_class_tests(p, class)
   local fields = class:fields()
   local verb = class.has_verbs and layers.verb or { fields = {}, parts = {} }
   for _, test in ipairs(p.tests) do
      if test.pattern then
         if not verb.parts[test.name] then
            fault.unknown("unknown_field", p.place, ("part of L.%s"):format(p.name), test.name, verb.parts)
         end
      elseif not fields[test.name] and not verb.fields[test.name] then
         fault.unknown("unknown_field", p.place, ("field of L.%s"):format(p.name), test.name,
            names_of(fields, verb.fields, verb.parts))
      else
         local values = class:values(test.name)
         local of_group = test.name ~= "lemma" and verb.fields[test.name]
         if of_group then
            values = of_group.values and names_of(of_group.values, values or {})
         end
         check_values(test, p.place, values)
      end
   end
end

local function build_class(self, p, label)
   local class = p.scope:find_class(p.name)
   if not class then
      fault.unknown("unknown_class", p.place, "lexicon class", p.name, p.scope:class_names())
   end
   check_class_tests(p, class)
   local count = 0
   if class.has_verbs then
      count = build_verbs(self, p, class, label)
   end
   if class.has_entries or not class.has_verbs then
      self.builder:element(class:core_name(self.rules), true)
      for _, test in ipairs(p.tests) do
         if test.pattern then -- entries have no parts
            build_values(self.builder, "lemma", { "" })
         else
            build_values(self.builder, test.name, test.values)
         end
      end
      count = count + 1
   end
   if count > 1 then
      self.builder:choice(count)
   end
end

-- An exact form, token by token as a text is cut.
local function build_exact(self, p)
   for _, form in ipairs(p) do
      local document = assert(self.rules.core:parse(form))
      for _, first, last in document:tokens() do
         self.builder:exact(document:slice(first, last))
      end
      if document:count "tokens" > 1 then
         self.builder:sequence(document:count "tokens")
      end
      document:close()
   end
   if rawlen(p) > 1 then
      self.builder:choice(rawlen(p))
   end
end

-- ---- All ops -------------------------------------------------------------------------------------------------------

local function build_row(self, p, label)
   for i = 1, rawlen(p) do
      build_pattern(self, p[i])
   end
   self.builder:label(label)
   self.builder[p.op](self.builder, rawlen(p))
end

local function build_word(self, p)
   self.builder:word(p[1])
   for i = 2, rawlen(p) do
      self.builder:word_or(p[i])
   end
end

-- Builds the operand, and sets the label back to the operator.
local function build_operand(self, p, label)
   build_pattern(self, p[1])
   self.builder:label(label)
end

build = {
   word = build_word,
   exact = build_exact,
   layer = build_layer,
   class = build_class,
   sequence = build_row,
   choice = build_row,
   kind = function(self, p) self.builder:kind(p.name) end,
   shape = function(self, p) self.builder:shape(p.name) end,
   test = function(self, p) self.builder:test(self.rules:test(p.text)) end,
   any = function(self) self.builder:any() end,
   edge = function(self, p) self.builder:edge(p.name) end,
   repetition = function(self, p, label)
      build_operand(self, p, label)
      self.builder:repetition(p.min, p.max, p.lazy)
   end,
   gap = function(self, p, label)
      if p[1] then
         build_operand(self, p, label)
      end
      self.builder:gap(p.min, p.max, p[1] ~= nil)
   end,
   ahead = function(self, p, label)
      build_operand(self, p, label)
      self.builder:ahead(p.negative)
   end,
   behind = function(self, p, label)
      build_operand(self, p, label)
      self.builder:behind(p.negative)
   end,
   inside = function(self, p, label)
      self.layer(p.layer.name, p.layer.place)
      build_operand(self, p, label)
      self.builder:inside(p.layer.name, p.name)
   end,
   outside = function(self, p, label)
      self.layer(p.layer.name, p.layer.place)
      build_operand(self, p, label)
      self.builder:outside(p.layer.name)
   end,
   capture = function(self, p, label)
      build_operand(self, p, label)
      self.builder:capture(p.name)
   end,
}

--- Begins to compile the rules of a script; whatever they name must not change any more.
---@param rules dixit.Rules
---@param layer fun(name: string, place: string): dixit.Schema
---@return dixit.Compilation
function compile.begin(rules, layer)
   local builder = rules:builder()
   builder:clear() -- also of what an error has left there
   return setmetatable({ builder = builder, rules = rules, layer = layer, built = {} }, Compilation)
end

--- Adds a rule to a phase of the core.
---@param phase dixit.core.Phase
---@param rule dixit.Rule
---@return integer index of the rule in the phase
function Compilation:rule(phase, rule)
   build_pattern(self, rule.pattern)
   local index, err, label = phase:add(self.builder, rule.name, rule.layer)
   if not index then
      local place, what = self.rules:labeled_by(label)
      fault.raise(err.code, place or rule.place,
         ("rule '%s': %s%s"):format(rule.name, err.message, what and ": " .. what or ""))
   end
   for field, value in pairs(rule.constants) do
      phase:set(index, field, value)
   end
   phase:hear(index, rule.when ~= nil or type(rule.priority) == "function", rule.emit ~= nil)
   return index
end

return compile
