--- Rules as values: what stands in `rule NAME { … }`, checked key by key.
local fault = require "dixit.fault"
local pattern = require "dixit.pattern"
local suggest = require "dixit.suggest"

local Rule = {}

---@class dixit.Example
---@field text string
---@field place string
---@field expected table<string, any> by name of a part or field

---@class dixit.Rule
---@field name string with the script that it comes from, if that was extended: "fr/incise"
---@field layer string
---@field pattern dixit.Pattern
---@field captures table<string, true> all names captured
---@field claim string[]|nil
---@field priority number|function
---@field names table<string, true> fields that emit fills
---@field constants table<string, string|boolean>
---@field when function|nil
---@field emit function|nil
---@field yes dixit.Example[]
---@field no dixit.Example[]
---@field place string
---@field phase dixit.Phase

--- Layers that no rule may write on, and names that results keep for themselves.
local RESERVED_LAYERS <const> = {
   sentence = true, paragraph = true, quotation = true, verb = true,
   errors = true, losers = true, document = true, get = true, settle = true,
}

-- The types that each key of a rule may have; the pattern is checked apart.
local KEYS <const> = {
   layer = { string = true }, claim = { table = true }, priority = { number = true, ["function"] = true },
   set = { table = true }, when = { ["function"] = true }, emit = { ["function"] = true },
   yes = { table = true, string = true }, no = { table = true, string = true },
}

local function check_keys(rule, body)
   for key, value in pairs(body) do
      if math.type(key) == "integer" then
         if key ~= 1 then
            fault.raise("rule", rule.place, ("rule '%s': one pattern is expected, join them with * or +"):format(
               rule.name))
         end
      elseif not KEYS[key] then
         fault.unknown("unknown_name", rule.place, ("key in rule '%s':"):format(rule.name), tostring(key), KEYS)
      elseif not KEYS[key][type(value)] or getmetatable(value) ~= nil and type(value) == "table" then
         fault.raise("rule", rule.place, ("rule '%s': %s must be a %s, got a %s"):format(rule.name, key,
            table.concat(suggest.sorted(KEYS[key]), " or "), pattern.is(value) and "pattern" or type(value)), key)
      end
   end
end

local function check_layer(rule)
   if rule.layer == "" or RESERVED_LAYERS[rule.layer] then
      fault.raise("reserved_name", rule.place, ("rule '%s': no rule writes on layer '%s'"):format(rule.name,
         rule.layer), rule.layer)
   end
end

local function check_claim(rule, claim)
   local names = {}
   for i, name in pairs(claim) do
      if type(name) ~= "string" or math.type(i) ~= "integer" then
         fault.raise("rule", rule.place, ("rule '%s': claim is a list of names of captures"):format(rule.name))
      elseif not rule.captures[name] then
         fault.unknown("unknown_capture", rule.place, ("capture in claim of rule '%s':"):format(rule.name), name,
            rule.captures)
      end
      names[#names + 1] = name
   end
   table.sort(names)
   return names
end

-- The fields of `set`: names that emit fills, and constants.
local function check_set(rule, set)
   for key, value in pairs(set) do
      local name = math.type(key) == "integer" and value or key
      if type(name) ~= "string" then
         fault.raise("rule", rule.place, ("rule '%s': set has names, and name = constant"):format(rule.name))
      end
      pattern.check_name(name, ("rule '%s': field"):format(rule.name))
      if rule.captures[name] then
         fault.raise("rule", rule.place, ("rule '%s': '%s' is both captured and in set"):format(rule.name, name), name)
      elseif name == value and math.type(key) == "integer" then
         rule.names[name] = true
      elseif type(value) == "number" then
         rule.constants[name] = tostring(value)
      elseif type(value) == "string" or type(value) == "boolean" then
         rule.constants[name] = value
      else
         fault.raise("rule", rule.place, ("rule '%s': constant '%s' must be a string, number or boolean, got a %s")
            :format(rule.name, name, type(value)), name)
      end
   end
end

-- The examples of `yes` or `no`: texts, or { text, name = expected }.
local function check_examples(rule, key, value)
   local examples = {}
   for i, example in pairs(type(value) == "string" and { value } or value) do
      if math.type(i) ~= "integer" then
         fault.raise("rule", rule.place, ("rule '%s': %s is a list of examples: write %s = { { …, %s = … } }"):format(
            rule.name, key, key, i), tostring(i))
      elseif type(example) == "string" then
         example = { example }
      elseif type(example) ~= "table" or type(example[1]) ~= "string" or #example ~= 1 then
         fault.raise("rule", rule.place, ("rule '%s': an example in %s is a text, or { text, name = … }"):format(
            rule.name, key))
      end
      local expected = {}
      for name, wanted in pairs(example) do
         if name ~= 1 then
            if key == "no" then
               fault.raise("rule", rule.place, ("rule '%s': an example in no is a text alone"):format(rule.name),
                  tostring(name))
            end
            expected[name] = type(wanted) == "number" and tostring(wanted) or wanted
         end
      end
      examples[i] = { text = example[1], expected = expected, place = rule.place }
   end
   return examples
end

-- The names that are captured in a pattern, as a set.
local function captures_of(p, names)
   names = names or {}
   if p.captures then
      if p.op == "capture" or p.op == "inside" and p.name then
         names[p.name] = true
      end
      for _, child in ipairs(p) do
         captures_of(child, names)
      end
   end
   return names
end

--- A rule; raises what is wrong with it.
---@param full_name string with the script that it is in: "fr/incise"
---@param name string as it is written
---@param place string
---@param body any
---@return dixit.Rule
function Rule.new(full_name, name, place, body)
   if type(body) ~= "table" or getmetatable(body) ~= nil then
      fault.raise("rule", place, ("rule '%s': { pattern, … } is expected, got a %s"):format(name,
         pattern.is(body) and "pattern" or type(body)))
   elseif body[1] == nil then
      fault.raise("rule", place, ("rule '%s': the pattern is missing"):format(name))
   end
   local rule = { name = full_name, place = place, names = {}, constants = {} }
   check_keys(rule, body)
   rule.pattern = pattern.operand(body[1], ("rule '%s'"):format(name))
   if rule.pattern.nullable then
      fault.raise("pattern_empty", place, ("rule '%s': the pattern may take no token"):format(name), name)
   end
   rule.captures = captures_of(rule.pattern)
   rule.layer = body.layer or name
   check_layer(rule)
   rule.claim = body.claim and check_claim(rule, body.claim)
   check_set(rule, body.set or {})
   rule.priority, rule.when, rule.emit = body.priority or 0, body.when, body.emit
   rule.yes, rule.no = check_examples(rule, "yes", body.yes or {}), check_examples(rule, "no", body.no or {})
   return rule
end

--- Raises if an example asks for what no match of the rule can have.
---@param rule dixit.Rule
---@param schema dixit.Schema of its layer
function Rule.check_expected(rule, schema)
   local known = {}
   for _, names in ipairs { schema.parts, schema.fields } do
      for name in pairs(names) do
         known[name] = true
      end
   end
   for _, example in ipairs(rule.yes) do
      for name in pairs(example.expected) do
         if not known[name] then
            fault.unknown("unknown_capture", rule.place, ("name in an example of rule '%s':"):format(rule.name),
               tostring(name), known)
         end
      end
   end
end

return Rule
