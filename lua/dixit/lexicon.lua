--- The lexicon of a script: classes of word forms, multi-word entries and verbs.
---
---     lexicon("title", { "maire", { "mairesse", gender = "f" } }, { number = "s" })
---     lexicon("promise", verbs { "promettre", "s'engager" })
---     lexicon("during", locutions { "lors de" })
---
--- Entries are kept here until a rule asks for the class; only then do they go into the core.
local fault = require "dixit.fault"
local pattern = require "dixit.pattern"

local lexicon = {}

---@class dixit.Verbs what `verbs` makes: lemmas
local Verbs = { __name = "dixit.verbs" }

---@class dixit.Locutions what `locutions` makes: entries whose last word takes several forms
local Locutions = { __name = "dixit.locutions" }

-- ---- Values --------------------------------------------------------------------------------------------------------

-- The fields of entries: strings, numbers, booleans by name, as the core keeps them.
local function check_fields(fields, what)
   if fields == nil then
      return {}
   elseif type(fields) ~= "table" then
      fault.raise("lexicon_entry", nil, ("%s: fields are { name = value }, got a %s"):format(what, type(fields)))
   end
   local checked = {}
   for name, value in pairs(fields) do
      if name ~= 1 then -- the form of an entry that has fields of its own
         if type(name) ~= "string" then
            fault.raise("lexicon_entry", nil, ("%s: a field has no name: %s"):format(what, tostring(value)))
         end
         pattern.check_name(name, "field")
         if type(value) == "number" then
            value = tostring(value)
         elseif type(value) ~= "string" and type(value) ~= "boolean" then
            fault.raise("lexicon_entry", nil, ("%s: field '%s' must be a string, number or boolean, got a %s")
               :format(what, name, type(value)), name)
         end
         checked[name] = value
      end
   end
   return checked
end

local function check_form(form, what)
   if type(form) ~= "string" then
      fault.raise("lexicon_entry", nil, ("%s: an entry must be a string, got a %s"):format(what, type(form)))
   elseif not form:find "%S" then
      fault.raise("lexicon_entry", nil, ("%s: an entry is empty"):format(what), form)
   elseif not utf8.len(form) then
      fault.raise("lexicon_entry", nil, ("%s: an entry is not UTF-8: %q"):format(what, form), form)
   end
end

---@class dixit.Group what `group` makes: entries of a pack, as they stand in its file
local Group = { __name = "dixit.group" }

---@class dixit.List entries that share their fields
---@field forms string[]
---@field lemmas string[]|nil one a form; without, each form is its own lemma
---@field fields table<string, string|boolean>

---@class dixit.Batch the same for the core
---@field lines string an entry a line; behind a tab its lemma, if it is not the entry itself
---@field fields table<string, string|boolean>

-- Cuts a list up: its strings together, and every entry with fields of its own.
---@return dixit.List[]
local function lists_of(list, fields, what)
   if type(list) ~= "table" or getmetatable(list) ~= nil then
      fault.raise("lexicon_entry", nil, ("%s: a list of entries is expected, got a %s"):format(what, type(list)))
   end
   fields = check_fields(fields, what)
   for key in pairs(list) do
      if math.type(key) ~= "integer" then
         fault.raise("lexicon_entry", nil, ("%s: a list has no key '%s'"):format(what, tostring(key)), tostring(key))
      end
   end
   local plain = { forms = {}, fields = fields }
   local lists = { plain }
   for _, entry in ipairs(list) do
      if type(entry) == "table" then
         check_form(entry[1], what)
         local own = check_fields(entry, what)
         for name, value in pairs(fields) do
            if own[name] == nil then
               own[name] = value
            end
         end
         lists[#lists + 1] = { forms = { entry[1] }, fields = own }
      else
         check_form(entry, what)
         plain.forms[#plain.forms + 1] = entry
      end
   end
   return lists
end

--- `verbs { "promettre", "s'engager" }`: lemmas, which stand for whole verb groups.
---@param list string[]
---@param fields? table<string, string|number|boolean>
function lexicon.verbs(list, fields)
   return setmetatable({ lists = lists_of(list, fields, "verbs") }, Verbs)
end

--- `locutions { "lors de" }`: each with all forms of its last word.
---@param forms table<string, string[]> of last words: de -> de, du, des, d'
---@param list string[]
---@param fields? table<string, string|number|boolean>
function lexicon.locutions(forms, list, fields)
   local lists = lists_of(list, fields, "locutions")
   for _, one in ipairs(lists) do
      local expanded, lemmas = {}, {}
      for _, form in ipairs(one.forms) do
         local head, last = form:match "^(.-)([^%s'’]+)%s*$"
         local endings = last and forms[last:lower()] or { last }
         for _, ending in ipairs(last and endings or { "" }) do
            expanded[#expanded + 1] = last and head .. ending or form
            lemmas[#lemmas + 1] = form
         end
      end
      one.forms, one.lemmas = expanded, lemmas
   end
   return setmetatable({ lists = lists }, Locutions)
end

--- Entries or verbs of a pack, which its specs have checked: thousands of lines that Lua does not look at.
---@param lines string one a line
---@param is_verbs boolean|nil they are lemmas of verbs
function lexicon.group(lines, is_verbs)
   return setmetatable({ lines = lines, is_verbs = is_verbs }, Group)
end

-- ---- Classes -------------------------------------------------------------------------------------------------------

---@class dixit.Class
---@field name string
---@field package place string where it was first made
---@field package batches dixit.Batch[]
---@field verbs table<string, table<string, string|boolean>> fields by lemma
---@field has_verbs boolean
---@field has_entries boolean
---@field package apart table<string, true>|nil once its verbs are taught: those beyond the language's list, and others
---@field package index table<string, table<string|boolean, string[]>>|nil lemmas by field and value
---@field package lacking table<string, string[]> lemmas without a field
---@field package selections table<string, table<integer, string>> of verbs, packed, by tests
---@field package known_fields table<string, true>|nil
---@field package known_values table<string, table<string|boolean, true>|false> by field
---@field package layer string|nil its name in the core, once it is there
local Class = {}
Class.__index = Class

--- A new class; with `base`, one that has all that base has.
---@param name string
---@param base? dixit.Class
---@return dixit.Class
function Class.new(name, base)
   local self = setmetatable({
      name = name, place = fault.place(), batches = {}, verbs = {}, has_verbs = false, has_entries = false,
      known_values = {}, lacking = {}, selections = {},
   }, Class)
   if base then
      table.move(base.batches, 1, #base.batches, 1, self.batches)
      for lemma, fields in pairs(base.verbs) do
         self.verbs[lemma] = fields
      end
      self.has_verbs, self.has_entries = base.has_verbs, base.has_entries
   end
   return self
end

local function add_verb(self, lemma, fields)
   self.verbs[lemma] = fields
   self.has_verbs = true
end

-- What the core reads as a line: white space within an entry is a blank.
local function line_of(form, lemma)
   local line = form:find "[\t\n]" and form:gsub("[\t\n]", " ") or form
   return lemma and lemma ~= form and line .. "\t" .. lemma:gsub("[\t\n]", " ") or line
end

local function add_batch(self, lines, fields)
   self.batches[#self.batches + 1] = { lines = lines, fields = fields }
   self.has_entries = true
end

local function add_list(self, list, fields, is_verbs)
   if is_verbs then
      for _, lemma in ipairs(list.forms) do
         add_verb(self, lemma, fields)
      end
   elseif #list.forms > 0 then
      local lines = {}
      for i, form in ipairs(list.forms) do
         lines[i] = line_of(form, list.lemmas and list.lemmas[i])
      end
      add_batch(self, table.concat(lines, "\n"), fields)
   end
end

local function add_group(self, group, fields)
   if group.is_verbs and not group.lines:find("\n", 1, true) then
      add_verb(self, group.lines, fields)
   elseif group.is_verbs then
      for lemma in group.lines:gmatch "[^\n]+" do
         add_verb(self, lemma, fields)
      end
   else
      add_batch(self, group.lines, fields)
   end
end

-- The fields of a list, and those that are given to the class besides.
local function merged(fields, own)
   local all = {}
   for name, value in pairs(fields) do
      all[name] = value
   end
   for name, value in pairs(own) do
      all[name] = value
   end
   return all
end

-- Forgets what has been found out about the entries: there are more.
function Class:forget()
   self.known_fields, self.apart, self.index = nil, nil, nil
   self.known_values = next(self.known_values) and {} or self.known_values
   self.lacking = next(self.lacking) and {} or self.lacking
   self.selections = next(self.selections) and {} or self.selections
end

--- Adds what `lexicon(name, value, fields)` gives.
---@param value any verbs, locutions or a list
---@param fields? table<string, string|number|boolean>
function Class:add(value, fields)
   local what = ("lexicon '%s'"):format(self.name)
   local metatable = getmetatable(value)
   self:forget()
   if metatable == Group then
      add_group(self, value, fields or {})
   elseif metatable == Verbs or metatable == Locutions then
      fields = check_fields(fields, what)
      for _, list in ipairs(value.lists) do
         add_list(self, list, merged(fields, list.fields), metatable == Verbs)
      end
   else
      for _, list in ipairs(lists_of(value, fields, what)) do
         add_list(self, list, list.fields)
      end
   end
end

-- The lemmas of the verbs by the fields that they have, and their values.
local function verb_index(self)
   if not self.index then
      local by_fields, index = {}, {}
      for lemma, fields in pairs(self.verbs) do
         local alike = by_fields[fields] or {}
         alike[#alike + 1] = lemma
         by_fields[fields] = alike
      end
      for fields, alike in pairs(by_fields) do
         for field, value in pairs(fields) do
            local by_value = index[field] or {}
            local lemmas = by_value[value] or {}
            table.move(alike, 1, #alike, #lemmas + 1, lemmas)
            by_value[value], index[field] = lemmas, by_value
         end
      end
      self.index = index
   end
   return self.index
end

local function find_values(self, field)
   local values
   local function note(value)
      if value ~= nil then
         values = values or {}
         values[value] = true
      end
   end
   for _, batch in ipairs(self.batches) do
      if field == "lemma" and batch.fields.lemma == nil then
         for line in batch.lines:gmatch "[^\n]+" do
            note(line:match "\t(.*)" or line)
         end
      else
         note(batch.fields[field])
      end
   end
   for value in pairs(verb_index(self)[field] or {}) do
      note(value)
   end
   for lemma in pairs(field == "lemma" and self.verbs or {}) do
      note(lemma)
   end
   return values
end

--- The values that a field has among the entries, as a set; nil if none has the field. Booleans may be among them.
---@param field string
---@return table<string|boolean, true>|nil
function Class:values(field)
   local values = self.known_values[field]
   if values == nil then
      values = find_values(self, field) or false
      self.known_values[field] = values
   end
   return values or nil
end

--- The names of the fields that entries have; not to be changed.
---@return table<string, true>
function Class:fields()
   if not self.known_fields then
      local names = { lemma = true }
      for _, batch in ipairs(self.batches) do
         for name in pairs(batch.fields) do
            names[name] = true
         end
      end
      for name in pairs(verb_index(self)) do
         names[name] = true
      end
      self.known_fields = names
   end
   return self.known_fields
end

-- Teaches the engine the verbs when they are first asked for; those beyond the language's list are marked.
local function teach(self, rules, place)
   if not self.apart then
      local lemmas = {}
      for lemma in pairs(self.verbs) do
         lemmas[#lemmas + 1] = lemma
      end
      self.apart = rules:teach(lemmas, place)
   end
end

-- The lemmas whose field is not set.
local function lemmas_without(self, field)
   local lemmas = self.lacking[field]
   if not lemmas then
      lemmas = {}
      for lemma, fields in pairs(self.verbs) do
         if fields[field] == nil then
            lemmas[#lemmas + 1] = lemma
         end
      end
      self.lacking[field] = lemmas
   end
   return lemmas
end

-- The lists of lemmas that pass a test, and how many those are together.
local function lists_passing(self, test)
   local by_value, lists, count = verb_index(self)[test.name] or {}, {}, 0
   for _, value in ipairs(test.values) do
      lists[#lists + 1] = by_value[value]
      if test.name == "lemma" then -- a verb without the field is its own lemma
         lists[#lists + 1] = self.verbs[value] and self.verbs[value].lemma == nil and { value } or nil
      elseif value == pattern.none or value == false then -- a flag that is not set is false
         lists[#lists + 1] = lemmas_without(self, test.name)
      end
   end
   for _, lemmas in ipairs(lists) do
      count = count + #lemmas
   end
   return lists, count
end

-- Whether a verb passes a test.
local function passes(self, lemma, test)
   local value = self.verbs[lemma][test.name]
   if value == nil then
      value = test.name == "lemma" and lemma or pattern.none
   end
   for _, wanted in ipairs(test.values) do
      if wanted == value or wanted == false and value == pattern.none then
         return true
      end
   end
   return false
end

-- The lemmas that pass all tests, as keys: those of the test that fewest pass are asked for the others.
local function select_lemmas(self, tests)
   if #tests == 0 then
      return self.verbs
   end
   local rarest, lists, least = nil, nil, math.huge
   for _, test in ipairs(tests) do
      local found, count = lists_passing(self, test)
      if count < least then
         rarest, lists, least = test, found, count
      end
   end
   local selected = {}
   for _, lemmas in ipairs(lists) do
      for _, lemma in ipairs(lemmas) do
         local all = true
         for _, test in ipairs(tests) do
            all = all and (test == rarest or passes(self, lemma, test))
         end
         selected[lemma] = all or nil
      end
   end
   return selected
end

-- Tests that are written alike have the same key.
local function key_of(tests)
   local words = {}
   for _, test in ipairs(tests) do
      words[#words + 1] = test.name
      for _, value in ipairs(test.values) do
         words[#words + 1] = type(value) == "string" and "=" .. value or tostring(value)
      end
   end
   return table.concat(words, "\0")
end

-- Packs verbs that are the keys of a table for the core: those of the language's list and the others, nil where there
-- are none.
local function pack_verbs(self, core, verbs)
   local listed, apart = {}, {}
   for lemma in pairs(verbs) do
      local list = self.apart[lemma] and apart or listed
      list[#list + 1] = lemma
   end
   return { #listed > 0 and core:pack(listed) or nil, #apart > 0 and core:pack(apart) or nil }
end

--- The verbs whose own fields pass the tests, packed for the core; the engine has been taught all verbs of the class.
---@param tests dixit.Test[] of fields
---@param rules dixit.Rules
---@param place string where they are asked for
---@return string|nil listed, string|nil apart lemmas, as Rules:teach tells them apart; nil where there are none
function Class:select_verbs(tests, rules, place)
   teach(self, rules, place)
   local key = key_of(tests)
   if not self.selections[key] then
      self.selections[key] = pack_verbs(self, rules.core, select_lemmas(self, tests))
   end
   return self.selections[key][1], self.selections[key][2]
end

-- Puts a batch into the core.
local function fill(engine, layer, batch, place)
   local names = {}
   for name in pairs(batch.fields) do
      names[#names + 1] = name
   end
   table.sort(names)
   local fields = {}
   for _, name in ipairs(names) do
      fields[#fields + 1] = name
      fields[#fields + 1] = batch.fields[name]
   end
   local ok, err = engine:add_entries(layer, batch.lines, fields, batch.fields.lemma == nil and "lemma" or nil)
   if not ok then
      local form = batch.lines:match("[^\t\n]*", err.position)
      fault.raise("lexicon_entry", place, ("entry '%s': %s"):format(form, err.message), form)
   end
end

--- The name under which the core knows the class; its entries go there when it is first asked for.
---@param rules dixit.Rules
---@return string
function Class:core_name(rules)
   if not self.layer then
      local layer = rules:new_class(self)
      for _, batch in ipairs(self.batches) do
         fill(rules.core, layer, batch, self.place)
      end
      self.layer = layer
   end
   return self.layer
end

lexicon.Class = Class

return lexicon
