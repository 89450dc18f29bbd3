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

---@class dixit.Batch entries that share their fields
---@field forms string[]
---@field lemmas string[]|nil one a form; without, each form is its own lemma
---@field fields table<string, string|boolean>

-- Cuts a list into batches: its strings together, and every entry with fields of its own.
local function batches_of(list, fields, what)
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
   local batches = { plain }
   for _, entry in ipairs(list) do
      if type(entry) == "table" then
         check_form(entry[1], what)
         local own = check_fields(entry, what)
         for name, value in pairs(fields) do
            if own[name] == nil then
               own[name] = value
            end
         end
         batches[#batches + 1] = { forms = { entry[1] }, fields = own }
      else
         check_form(entry, what)
         plain.forms[#plain.forms + 1] = entry
      end
   end
   return batches
end

--- `verbs { "promettre", "s'engager" }`: lemmas, which stand for whole verb groups.
---@param list string[]
---@param fields? table<string, string|number|boolean>
function lexicon.verbs(list, fields)
   return setmetatable({ batches = batches_of(list, fields, "verbs") }, Verbs)
end

--- `locutions { "lors de" }`: each with all forms of its last word.
---@param forms table<string, string[]> of last words: de -> de, du, des, d'
---@param list string[]
---@param fields? table<string, string|number|boolean>
function lexicon.locutions(forms, list, fields)
   local batches = batches_of(list, fields, "locutions")
   for _, batch in ipairs(batches) do
      local expanded, lemmas = {}, {}
      for _, form in ipairs(batch.forms) do
         local head, last = form:match "^(.-)([^%s'’]+)%s*$"
         local endings = last and forms[last:lower()] or { last }
         for _, ending in ipairs(last and endings or { "" }) do
            expanded[#expanded + 1] = last and head .. ending or form
            lemmas[#lemmas + 1] = form
         end
      end
      batch.forms, batch.lemmas = expanded, lemmas
   end
   return setmetatable({ batches = batches }, Locutions)
end

-- ---- Classes -------------------------------------------------------------------------------------------------------

---@class dixit.Class
---@field name string
---@field package place string where it was first made
---@field package batches dixit.Batch[]
---@field verbs table<string, table<string, string|boolean>> fields by lemma
---@field has_verbs boolean
---@field has_entries boolean
---@field package listed string[]|nil its verbs, once they are taught
---@field package apart string[]|nil
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

--- Adds what `lexicon(name, value, fields)` gives.
---@param value any verbs, locutions or a list
---@param fields? table<string, string|number|boolean>
function Class:add(value, fields)
   local what = ("lexicon '%s'"):format(self.name)
   local metatable = getmetatable(value)
   local batches
   if metatable == Verbs or metatable == Locutions then
      batches = {}
      fields = check_fields(fields, what)
      for i, batch in ipairs(value.batches) do
         local all = {}
         for name, field in pairs(fields) do
            all[name] = field
         end
         for name, field in pairs(batch.fields) do
            all[name] = field
         end
         batches[i] = { forms = batch.forms, lemmas = batch.lemmas, fields = all }
      end
   else
      batches = batches_of(value, fields, what)
   end
   for _, batch in ipairs(batches) do
      if metatable == Verbs then
         for _, lemma in ipairs(batch.forms) do
            self.verbs[lemma] = batch.fields
            self.has_verbs, self.listed, self.apart = true, nil, nil
         end
      elseif #batch.forms > 0 then
         self.batches[#self.batches + 1] = batch
         self.has_entries = true
      end
   end
end

--- The values that a field has among the entries, as a set; nil if none has the field. Booleans may be among them.
---@param field string
---@return table<string|boolean, true>|nil
function Class:values(field)
   local values
   local function note(value)
      if value ~= nil then
         values = values or {}
         values[value] = true
      end
   end
   for _, batch in ipairs(self.batches) do
      if field == "lemma" and batch.fields.lemma == nil then
         for _, lemma in ipairs(batch.lemmas or batch.forms) do
            note(lemma)
         end
      else
         note(batch.fields[field])
      end
   end
   for lemma, fields in pairs(self.verbs) do
      note(fields[field])
      if field == "lemma" then
         note(lemma)
      end
   end
   return values
end

--- The names of the fields that entries have.
---@return table<string, true>
function Class:fields()
   local names = { lemma = true }
   for _, batch in ipairs(self.batches) do
      for name in pairs(batch.fields) do
         names[name] = true
      end
   end
   for _, fields in pairs(self.verbs) do
      for name in pairs(fields) do
         names[name] = true
      end
   end
   return names
end

--- Teaches the engine the verbs when they are first asked for. Their lemmas, sorted:
---@param rules dixit.Rules
---@param place string where they are asked for
---@return string[] listed, string[] apart as Rules:teach gives them
function Class:taught(rules, place)
   if not self.listed then
      local lemmas = {}
      for lemma in pairs(self.verbs) do
         lemmas[#lemmas + 1] = lemma
      end
      table.sort(lemmas)
      self.listed, self.apart = rules:teach(lemmas, place)
   end
   return self.listed, self.apart
end

-- Puts a batch into the core.
local function fill(engine, layer, batch, place)
   local fields = {}
   for name, value in pairs(batch.fields) do
      fields[#fields + 1] = { name, value }
   end
   table.sort(fields, function(a, b) return a[1] < b[1] end)
   for i, form in ipairs(batch.forms) do
      local ok, err = engine:add_entry(layer, form)
      if not ok then
         fault.raise("lexicon_entry", place, ("entry '%s': %s"):format(form, err.message), form)
      end
      if batch.fields.lemma == nil then
         engine:set_entry("lemma", batch.lemmas and batch.lemmas[i] or form)
      end
      for _, field in ipairs(fields) do
         engine:set_entry(field[1], field[2])
      end
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
