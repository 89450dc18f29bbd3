--- Patterns as Lua values: what the constructors and operators of the rule language make.
---
--- A pattern is an immutable node with an `op`, its operands by number, and the place in the script where it stands.
--- What is wrong with a pattern by itself is raised when it is made; what depends on lexicon and layers is left to
--- dixit.compile.
local core = require "dixit.core"
local fault = require "dixit.fault"
local suggest = require "dixit.suggest"

---@class dixit.Pattern
---@field op string
---@field place integer|nil where the script makes it: a mark of dixit.fault
---@field nullable boolean whether it may take nothing
---@field captures boolean whether something in it is captured
local Pattern = { __name = "dixit.pattern" }

local pattern = {}

--- Stands for a field that is not set, as a value in tests.
pattern.none = setmetatable({}, { __name = "dixit.none", __tostring = function() return "none" end })

--- Names that spans and annotations keep for themselves.
pattern.RESERVED = { text = true, first = true, last = true, layer = true, rule = true, parts = true, fields = true }

--- The values over which `agree` runs: fields that are closed sets, short enough to try each value.
pattern.AGREEMENT = { number = { "s", "p" }, gender = { "m", "f" }, person = { "1", "2", "3" } }

--- Whether a value is a pattern.
---@param value any
---@return boolean
function pattern.is(value)
   return getmetatable(value) == Pattern
end

-- ---- Nodes ---------------------------------------------------------------------------------------------------------

-- A node has all its fields from the beginning: thousands are made, and a table that grows is made anew.
local function node(fields)
   return setmetatable(fields, Pattern)
end

local mark = fault.mark

local function check_letters(list, what)
   for _, text in ipairs(list) do
      if not text:find "%S" then
         fault.raise("pattern_operand", nil, what, text)
      end
   end
end

local function word(list)
   check_letters(list, "W: a word has no letters")
   list.op, list.place = "word", mark()
   return node(list)
end

local function single_word(text)
   return word { text, op = "word", place = false }
end

-- What a value is called in messages.
local function kind_of(value)
   if value == pattern.none then
      return "none"
   end
   return pattern.is(value) and "a pattern" or value == nil and "nil" or "a " .. type(value)
end

-- The pattern that an operand stands for.
local function operand(value, what)
   if pattern.is(value) then
      return value
   elseif type(value) == "string" then
      return single_word(value)
   elseif type(value) == "number" then
      fault.raise("pattern_operand", nil, ('%s: a number is never a pattern, write W"%s"'):format(what, value),
         tostring(value))
   end
   fault.raise("pattern_operand", nil, ("%s: a pattern or string is expected, got %s"):format(what, kind_of(value)))
end

-- An operand that may not capture, since it takes nothing.
local function uncaptured(value, what)
   local p = operand(value, what)
   if p.captures then
      fault.raise("pattern_capture", nil, what .. ": nothing can be captured here, since it takes no token")
   end
   return p
end

local function integer(value, what, least)
   local number = math.type(value) == "integer" and value or math.type(value) == "float" and math.tointeger(value)
   if not number or number < least then
      fault.raise("pattern_operand", nil,
         ("%s: an integer of at least %d is expected, got %s"):format(what, least, tostring(value)))
   end
   return number
end

-- A sequence or choice, its operands in one row.
local function row(op, a, b, nullable)
   local list = { a, b, op = op, place = mark(), nullable = nullable, captures = a.captures or b.captures }
   if a.op == op then
      table.move(a, 1, rawlen(a), 1, list)
      list[rawlen(a) + 1] = b
   end
   if b.op == op then
      table.move(b, 1, rawlen(b), rawlen(list), list)
   end
   return node(list)
end

local function sequence(a, b)
   return row("sequence", a, b, a.nullable and b.nullable)
end

local function choice(a, b)
   return row("choice", a, b, a.nullable or b.nullable)
end

local function repetition(p, min, max)
   if not max and p.nullable then
      fault.raise("pattern_loop", nil, "a loop without end over what may take no token")
   end
   return node {
      op = "repetition", place = mark(), p, min = min, max = max, lazy = false, nullable = min == 0 or p.nullable,
      captures = p.captures,
   }
end

-- Looks: -p, #p, behind(p). What takes nothing itself needs no look around it, but for its denial.
local function ahead(p, negative, what)
   p = uncaptured(p, what)
   if p.op == "behind" then
      return negative
         and node { op = "behind", place = mark(), p[1], negative = not p.negative, nullable = true } or p
   end
   return node { op = "ahead", place = mark(), p, negative = negative, nullable = true }
end

local function check_name(name, what)
   if name == "" or not name:find "^[%a_\x80-\xFF][%w_\x80-\xFF]*$" then
      fault.raise("reserved_name", nil, ("%s '%s': a name has letters, digits and _ only"):format(what, name), name)
   elseif pattern.RESERVED[name] then
      fault.raise("reserved_name", nil, ("%s '%s': this name is reserved (%s)"):format(what, name,
         table.concat(suggest.sorted(pattern.RESERVED), ", ")), name)
   end
end

--- Raises if a name is reserved, or none.
---@param name string
---@param what string "capture", "field"
pattern.check_name = check_name

local function capture(p, name)
   check_name(name, "capture")
   return node { op = "capture", place = mark(), p, name = name, nullable = p.nullable, captures = true }
end

-- ---- Tests of fields and parts -------------------------------------------------------------------------------------

-- A value of `agree` while its function runs.
local Agreeing = { __name = "dixit.agreement" }
function Agreeing:__tostring()
   return self.value
end

-- Adds what one written value stands for to the list of values.
local function add_value(list, field, value)
   local metatable = getmetatable(value)
   if metatable == Agreeing then
      if value.field ~= field then
         fault.raise("pattern_field", nil, ("field '%s': the value agrees in '%s'"):format(field, value.field), field)
      end
      list[#list + 1] = value.value
      list[#list + 1] = pattern.none
      list.agreeing = true -- such a value need not be known
   elseif type(value) == "number" then
      list[#list + 1] = tostring(value)
   elseif type(value) == "string" or type(value) == "boolean" or value == pattern.none then
      list[#list + 1] = value
   else
      fault.raise("pattern_field", nil, ("field '%s': a string, number, boolean, none, or a list of these is expected, "
         .. "got %s"):format(field, kind_of(value)), field)
   end
end

-- The element with the tests of a table { field = value, part = pattern } besides those it has.
local function narrow(p, tests)
   if p.op ~= "class" and p.op ~= "layer" then
      fault.raise("pattern_field", nil, "only A.x and L.x have fields: { … } stands behind " .. pattern.describe(p))
   end
   local narrowed = node {
      op = p.op, place = p.place or mark(), name = p.name, scope = p.scope,
      tests = table.move(p.tests, 1, #p.tests, 1, {}),
   }
   local at = #narrowed.tests
   for field, value in pairs(tests) do
      if type(field) ~= "string" then
         fault.raise("pattern_field", nil, ("{ … } behind %s takes name = value, got a value without a name")
            :format(pattern.describe(p)))
      end
      local test = { name = field }
      if pattern.is(value) then
         test.pattern = uncaptured(value, ("part '%s'"):format(field))
         if test.pattern.nullable then
            fault.raise("pattern_empty", nil, ("part '%s': the pattern may take no token"):format(field), field)
         end
      elseif type(value) == "table" and getmetatable(value) == nil then
         test.values = {}
         for _, one in ipairs(value) do
            add_value(test.values, field, one)
         end
         if #test.values == 0 then
            fault.raise("pattern_field", nil, ("field '%s': the list of values is empty"):format(field), field)
         end
      else
         test.values = {}
         add_value(test.values, field, value)
      end
      narrowed.tests[#narrowed.tests + 1] = test
   end
   local added = table.move(narrowed.tests, at + 1, #narrowed.tests, 1, {})
   table.sort(added, function(a, b) return a.name < b.name end)
   table.move(added, 1, #added, at + 1, narrowed.tests)
   return narrowed
end

-- ---- Operators -----------------------------------------------------------------------------------------------------

function Pattern.__mul(a, b)
   return sequence(operand(a, "*"), operand(b, "*"))
end

function Pattern.__add(a, b)
   return choice(operand(a, "+"), operand(b, "+"))
end

function Pattern.__sub(a, b)
   return sequence(ahead(b, true, "-"), operand(a, "-"))
end

function Pattern.__unm(p)
   return ahead(p, true, "-")
end

function Pattern.__len(p)
   return ahead(p, false, "#")
end

function Pattern.__pow(p, n)
   n = integer(n, "^", math.mininteger)
   if n >= 0 then
      return repetition(operand(p, "^"), n, nil)
   end
   return repetition(operand(p, "^"), 0, -n)
end

function Pattern.__call(p, argument)
   if type(argument) == "string" then
      return capture(p, argument)
   elseif pattern.is(argument) then
      fault.raise("pattern_operand", nil, "a pattern stands right behind a pattern: is a * missing?")
   elseif type(argument) == "table" and getmetatable(argument) == nil then
      return narrow(p, argument)
   end
   fault.raise("pattern_operand", nil,
      ('behind a pattern, "name" captures and { … } tests fields, got %s'):format(kind_of(argument)))
end

-- ---- Constructors --------------------------------------------------------------------------------------------------

-- Pattern objects by name: what A and L are. A name that is no string is an error.
local function by_name(make, what)
   return setmetatable({}, {
      __index = function(_, name)
         if type(name) ~= "string" then
            fault.raise("pattern_operand", nil, ("%s: a name is expected, got %s"):format(what, kind_of(name)))
         end
         return make(name)
      end,
      __newindex = function(_, name)
         fault.raise("reserved_name", nil, ("%s.%s cannot be assigned"):format(what, tostring(name)), tostring(name))
      end,
      __call = function()
         fault.raise("pattern_operand", nil, ('%s is no function: write %s.name'):format(what, what))
      end,
   })
end

local function strings(value, what)
   local list = type(value) == "string" and { value } or value
   if type(list) ~= "table" or getmetatable(list) ~= nil or #list == 0 then
      fault.raise("pattern_operand", nil, ("%s: a string or a list of strings is expected, got %s"):format(what,
         type(list) == "table" and #list == 0 and "an empty list" or kind_of(value)))
   end
   local copy = {}
   for i, text in ipairs(list) do
      if type(text) ~= "string" then
         fault.raise("pattern_operand", nil, ("%s: a list of strings is expected, got %s in it"):format(what,
            kind_of(text)))
      end
      copy[i] = text
   end
   return copy
end

local function exact(value)
   local list = strings(value, "X")
   check_letters(list, "X: a form has no letters")
   list.op, list.place = "exact", mark()
   return node(list)
end

-- The kinds and shapes of tokens, by name.
local TOKENS = {}
for _, name in ipairs(core.kinds) do
   TOKENS[name] = "kind"
end
for _, name in ipairs(core.shapes) do
   TOKENS[name] = "shape"
end

-- T.re "lua pattern". Lua finds what is malformed when it gets there; most of it, it meets in an empty string.
local function re(text)
   if type(text) ~= "string" then
      fault.raise("pattern_operand", nil, "T.re: a Lua pattern is expected, got " .. kind_of(text))
   end
   local ok, message = pcall(string.find, "", text)
   if not ok then
      fault.raise("pattern_operand", nil, "T.re: " .. message:gsub("^.-:%d+: ", ""), text)
   end
   return node { op = "test", place = mark(), text = text }
end

local T = by_name(function(name)
   if name == "re" then
      return re
   elseif not TOKENS[name] then
      local known = { re = true }
      for known_name in pairs(TOKENS) do
         known[known_name] = true
      end
      fault.unknown("unknown_name", nil, "kind or shape of tokens", name, known)
   end
   return node { op = TOKENS[name], place = mark(), name = name }
end, "T")

local A = by_name(function(name)
   return node { op = "layer", place = mark(), name = name, tests = {} }
end, "A")

local function gap(min, max, barrier)
   min = integer(min, "gap", 0)
   max = integer(max, "gap", math.max(min, 1))
   return node {
      op = "gap", place = mark(), barrier ~= nil and uncaptured(barrier, "gap") or nil, min = min, max = max,
      nullable = min == 0,
   }
end

local function rep(p, min, max)
   p = operand(p, "rep")
   min = integer(min, "rep", 0)
   return repetition(p, min, max ~= nil and integer(max, "rep", math.max(min, 1)) or nil)
end

local function lazy(p)
   if not pattern.is(p) or p.op ~= "repetition" then
      fault.raise("pattern_operand", nil, "lazy: a repetition is expected, as in lazy(p^0), got " .. kind_of(p))
   end
   return node {
      op = "repetition", place = mark(), p[1], min = p.min, max = p.max, lazy = true, nullable = p.nullable,
      captures = p.captures,
   }
end

local function behind(p)
   p = uncaptured(p, "behind")
   if p.nullable then
      fault.raise("pattern_empty", nil, "behind: the pattern may take no token")
   end
   return node { op = "behind", place = mark(), p, negative = false, nullable = true }
end

-- The layer of inside and outside, and the name under which it is captured.
local function around(value, what)
   local p, name = value, nil
   if pattern.is(p) and p.op == "capture" then
      p, name = p[1], p.name
   end
   if not pattern.is(p) or p.op ~= "layer" then
      fault.raise("pattern_operand", nil, ("%s: A.x is expected first, got %s"):format(what, kind_of(value)))
   elseif #p.tests > 0 then
      fault.raise("pattern_field", nil, ("%s: A.%s takes no { … } here"):format(what, p.name), p.name)
   end
   return p, name
end

local function inside(layer, p)
   local element, name = around(layer, "inside")
   p = operand(p, "inside")
   return node {
      op = "inside", place = mark(), p, layer = element, name = name, nullable = p.nullable,
      captures = p.captures or name ~= nil,
   }
end

local function outside(layer, p)
   local element, name = around(layer, "outside")
   if name then
      fault.raise("pattern_capture", nil, "outside: there is nothing to capture around what stands outside", name)
   end
   p = operand(p, "outside")
   return node { op = "outside", place = mark(), p, layer = element, nullable = p.nullable, captures = p.captures }
end

local function agree(field, make)
   if type(field) ~= "string" or not pattern.AGREEMENT[field] then
      fault.unknown("unknown_field", nil, "field of agreement", tostring(field), pattern.AGREEMENT)
   elseif type(make) ~= "function" then
      fault.raise("pattern_operand", nil, "agree: a function of the value is expected, got " .. kind_of(make))
   end
   local alternatives
   for _, value in ipairs(pattern.AGREEMENT[field]) do
      local p = operand(make(setmetatable({ field = field, value = value }, Agreeing)), "agree")
      alternatives = alternatives and choice(alternatives, p) or p
   end
   return alternatives
end

--- An entry of a lexicon class, to be looked up in a scope when the rules are compiled.
---@param name string
---@param scope dixit.Scope
---@return dixit.Pattern
function pattern.class(name, scope)
   return node { op = "class", place = mark(), name = name, scope = scope, tests = {} }
end

--- The pattern that a value stands for, as an operand of `what`.
pattern.operand = operand

--- The constructors, as a script sees them.
---@param scope dixit.Scope whose classes L.x means
---@return table<string, any>
function pattern.constructors(scope)
   local function zero(name)
      return setmetatable({ op = "edge", name = name, nullable = true, captures = false }, Pattern)
   end
   return {
      W = function(value) return type(value) == "string" and single_word(value) or word(strings(value, "W")) end,
      X = exact,
      T = T,
      A = A,
      L = by_name(function(name) return pattern.class(name, scope) end, "L"),
      any = setmetatable({ op = "any", nullable = false, captures = false }, Pattern),
      bos = zero "bos", eos = zero "eos", bop = zero "bop", eop = zero "eop",
      none = pattern.none,
      gap = gap, rep = rep, lazy = lazy, behind = behind, inside = inside, outside = outside, agree = agree,
   }
end

-- ---- Descriptions --------------------------------------------------------------------------------------------------

--- So many of the strings of a list are shown.
local SHOWN_MAX <const> = 4

local function describe_value(value)
   return type(value) == "string" and ('"%s"'):format(value) or tostring(value)
end

local function describe_list(list)
   local shown = {}
   for i = 1, math.min(rawlen(list), SHOWN_MAX) do
      shown[i] = describe_value(list[i])
   end
   if rawlen(list) > SHOWN_MAX then
      shown[#shown + 1] = "…"
   end
   return rawlen(list) == 1 and shown[1] or "{ " .. table.concat(shown, ", ") .. " }"
end

local function describe_element(letter, p)
   local tests = {}
   for i, test in ipairs(p.tests) do
      tests[i] = ("%s = %s"):format(test.name, test.values and describe_list(test.values)
         or pattern.describe(test.pattern))
   end
   return letter .. "." .. p.name .. (#tests > 0 and "{ " .. table.concat(tests, ", ") .. " }" or "")
end

local DESCRIPTIONS = {
   word = function(p) return "W" .. describe_list(p) end,
   exact = function(p) return "X" .. describe_list(p) end,
   kind = function(p) return "T." .. p.name end,
   shape = function(p) return "T." .. p.name end,
   test = function(p) return ('T.re"%s"'):format(p.text) end,
   class = function(p) return describe_element("L", p) end,
   layer = function(p) return describe_element("A", p) end,
   any = function() return "any" end,
   edge = function(p) return p.name end,
   gap = function(p) return ("gap(%d, %d%s)"):format(p.min, p.max, p[1] and ", …" or "") end,
   capture = function(p) return ('%s "%s"'):format(pattern.describe(p[1]), p.name) end,
}

--- A pattern as it was written; nil if it does not fit in a line.
---@param p dixit.Pattern
---@return string|nil
function pattern.described(p)
   local describe = DESCRIPTIONS[p.op]
   return describe and describe(p)
end

--- The same, as far as it fits.
---@param p dixit.Pattern
---@return string
function pattern.describe(p)
   return pattern.described(p) or "(…)"
end

return pattern
