--- What rules see of a document: spans, lists of spans, annotations with their parts and fields.
---
--- An annotation is read out of the core once: when it is asked for, or before it is taken back there. Spans make their
--- text when they are asked for it.
local core = require "dixit.core"
local fault = require "dixit.fault"

local annotations = core.annotations

---@class dixit.Span
---@field first integer byte, 1-based
---@field last integer byte, inclusive
---@field text string made when asked for
--- A span that is exactly one annotation or entry of the lexicon also has its fields and parts: `span.gender`.

---@class dixit.Spans: dixit.Span[]
--- One or several spans under one name, in the order of the text. What a span has, it has from the first one;
--- `a - b` is a without b, in parts.

---@class dixit.Annotation: dixit.Span
---@field layer string
---@field rule string|nil nil for what the core finds
---@field fields table<string, string|number|boolean>
---@field parts table<string, dixit.Spans>
--- Fields and parts are also found by name alone: `annotation.gender`, `annotation.content.text`.

---@class dixit.Reader reads the annotations of one document for one script
---@field document dixit.Document
---@field package script dixit.Script
---@field package known table<integer, dixit.Annotation> by number
---@field package lists table<string, dixit.Annotation[]> of layers, by name
---@field package holders table<string, table> by layer and part: annotations by that part's place
---@field read_only table|nil the document as functions of rules see it
local Reader = {}
Reader.__index = Reader

--- Fields whose values are numbers, however they came; written by rules that set others.
Reader.NUMERIC = { depth = true, person = true }

-- Keys that no field of an annotation can hide: the annotation that a span is exactly; its number, as long as the
-- document has it; of the part of an annotation, that it has both; of an annotation, that all has been read.
local EXACT, NUMBER, PART, SETTLED = {}, {}, {}, {}

local kinds = setmetatable({}, { __mode = "k" }) -- of metatables: "span", "spans", "annotation"

--- What a value is, if it is one of ours.
---@param value any
---@return "span"|"spans"|"annotation"|nil
function Reader.kind(value)
   local metatable = type(value) == "table" and getmetatable(value)
   return metatable and kinds[metatable] or nil
end

-- ---- Subtraction ---------------------------------------------------------------------------------------------------

-- A value as a list of spans.
local function as_list(value)
   local kind = Reader.kind(value)
   if kind == "spans" then
      return value
   elseif kind then
      return { value }
   end
   error(("a span can only be taken out of a span, got a %s"):format(type(value)), 3)
end

-- What is left of [first, last] when the spans are taken out, as pairs.
local function cut(first, last, spans)
   local pieces = { { first, last } }
   for _, span in ipairs(spans) do
      local left = {}
      for _, piece in ipairs(pieces) do
         if span.last < piece[1] or span.first > piece[2] then
            left[#left + 1] = piece
         else
            left[#left + 1] = piece[1] < span.first and { piece[1], span.first - 1 } or nil
            left[#left + 1] = piece[2] > span.last and { span.last + 1, piece[2] } or nil
         end
      end
      pieces = left
   end
   return pieces
end

-- A piece without the white space around it and, at the end of what it was cut from, without the final full stop; nil
-- if nothing is left.
local function trim(document, first, last, ends)
   local from = document:find(first)
   if not from then
      return nil
   end
   first = math.max(first, (document:token(from)))
   local to = document:find(last) or document:count "tokens"
   if document:token(to) > last then
      to = to - 1
   end
   local start, stop = document:token(to)
   if stop and ends and document:slice(start, stop) == "." then
      to = to - 1
      stop = select(2, document:token(to))
   end
   if to < from or not stop then
      return nil
   end
   return first, math.min(last, stop)
end

local function subtract(reader, a, b)
   local from, out = as_list(a), as_list(b)
   local list = {}
   for _, span in ipairs(from) do
      for _, piece in ipairs(cut(span.first, span.last, out)) do
         local first, last = trim(reader.document, piece[1], piece[2], piece[2] == span.last)
         if first then
            list[#list + 1] = reader:span(first, last)
         end
      end
   end
   return reader:spans(list)
end

-- ---- Reading -------------------------------------------------------------------------------------------------------

--- A new reader.
---@param document dixit.Document
---@param script dixit.Script whose layers and lexicon are known
---@return dixit.Reader
function Reader.new(document, script)
   local self = setmetatable({ document = document, script = script, known = {}, holders = {}, lists = {} }, Reader)
   local function minus(a, b)
      return subtract(self, a, b)
   end
   self.span_metatable = {
      __sub = minus,
      __index = function(span, key)
         if key == "text" then
            return document:slice(span.first, span.last)
         end
         local annotation, number = rawget(span, EXACT), rawget(span, NUMBER)
         if not annotation and number and rawget(span, PART) then
            annotation = self:annotation(number)
            span[EXACT] = annotation
         end
         if not annotation and number then
            local known, value = self:field(number, key)
            if known then
               return value
            end
            annotation = self:annotation(number)
         end
         return annotation and annotation[key]
      end,
   }
   self.spans_metatable = {
      __sub = minus,
      __index = function(spans, key)
         if type(key) ~= "number" and #spans > 0 then
            return spans[1][key]
         end
      end,
   }
   self.annotation_metatable = {
      __sub = minus,
      __index = function(annotation, key)
         return self:look_up(annotation, key)
      end,
   }
   kinds[self.span_metatable], kinds[self.spans_metatable] = "span", "spans"
   kinds[self.annotation_metatable] = "annotation"
   return self
end

--- A span; `number` is that of the annotation that it is exactly.
---@param first integer
---@param last integer
---@param number? integer
---@return dixit.Span
function Reader:span(first, last, number)
   return setmetatable({ first = first, last = last, [NUMBER] = number }, self.span_metatable)
end

--- A match: lists of spans by the names of its captures, the whole match at 0.
---@param matcher dixit.core.Matcher
---@param match integer
---@return table
function Reader:view(matcher, match)
   return matcher:view(match, self.span_metatable, self.spans_metatable, NUMBER)
end

--- What a match has under a name: a list of spans; the whole match at 0; nil if nothing.
---@param matcher dixit.core.Matcher
---@param match integer
---@param name any
---@return dixit.Spans|dixit.Span|nil
function Reader:capture(matcher, match, name)
   return matcher:part(match, name, self.span_metatable, self.spans_metatable, NUMBER)
end

--- Forgets which annotation has which number, since that is about to change.
function Reader:forget()
   for _, annotation in pairs(self.known) do
      self:settle(annotation)
   end
   self.known, self.holders, self.lists = {}, {}, {}
end

--- Forgets which annotations are on which layer: there are more now.
function Reader:renew()
   self.lists = {}
end

--- The number of the annotation that a span or annotation is exactly, if any.
---@param span dixit.Span
---@return integer|nil
function Reader.number(span)
   return rawget(span, NUMBER)
end

--- A list of spans as one value.
---@param list dixit.Span[]
---@return dixit.Spans
function Reader:spans(list)
   return setmetatable(list, self.spans_metatable)
end

-- A field of an annotation: most ask for one, and there is no need to read all. False if it may be something else.
function Reader:field(number, key)
   if type(key) ~= "string" then
      return false
   end
   local value, layer, is_class = annotations.value(self.document, number, key)
   if value ~= nil then
      return true, self.NUMERIC[key] and tonumber(value) or value
   end
   local schema = not is_class and self.script:schema(layer)
   if schema and schema.parts[key] then -- a rule may give it as a part, another as a field
      return false
   end
   local field = schema and schema.fields[key]
   if field and field.flag then
      return true, false
   end
   return is_class or field ~= nil
end

--- The annotation with that number.
---@param number integer
---@return dixit.Annotation
function Reader:annotation(number)
   local known = self.known[number]
   if not known then
      local layer, is_class, rule, first, last = annotations.get(self.document, number)
      known = setmetatable({
         layer = is_class and self.script.rules.class_names[layer] or layer, rule = rule, first = first, last = last,
         [NUMBER] = number,
      }, self.annotation_metatable)
      self.known[number] = known
   end
   return known
end

-- Reads the fields and parts of an annotation.
function Reader:read(annotation)
   local fields, list = annotations.read(self.document, annotation[NUMBER])
   for name in pairs(self.NUMERIC) do
      fields[name] = tonumber(fields[name]) or fields[name]
   end
   if annotation.layer == "verb" then -- as a class, too: verbs beyond the language's list
      for field, value in pairs(self.script:verb_fields(fields.lemma)) do
         if fields[field] == nil then
            fields[field] = value
         end
      end
   end
   local parts = {}
   for k = 1, list and #list or 0, 4 do
      local name, number = list[k], list[k + 3] or nil
      local span = self:span(list[k + 1], list[k + 2], number)
      span[PART] = number and true
      local spans = parts[name] or self:spans {}
      spans[#spans + 1] = span
      parts[name] = spans
   end
   annotation.fields, annotation.parts = fields, parts
end

--- Reads all that an annotation leads to, so that it is independent of the document's annotations.
---@param annotation dixit.Annotation
function Reader:settle(annotation)
   if rawget(annotation, SETTLED) then
      return
   end
   annotation[SETTLED] = true -- before its parts: they may lead back to it
   for _, spans in pairs(annotation.parts) do
      for _, span in ipairs(spans) do
         local number = rawget(span, NUMBER)
         if number then
            span[EXACT] = rawget(span, EXACT) or self:annotation(number)
            self:settle(span[EXACT])
         end
      end
   end
end

--- All annotations of a layer, in the order of the text, the longer first; who changes the list takes a copy.
---@param name string
---@return dixit.Annotation[]
function Reader:layer(name)
   local list = self.lists[name]
   if not list then
      list = annotations.list(self.document, name)
      for k, number in ipairs(list) do
         list[k] = self:annotation(number)
      end
      self.lists[name] = list
   end
   return list
end

--- The annotation of a layer one of whose parts of that name begins where a span begins; the first of several.
---@param layer string
---@param part string
---@param span dixit.Span
---@return dixit.Annotation|nil
function Reader:with(layer, part, span)
   local document = self.document
   local count = annotations.layer(document, layer)
   local key = layer .. "\0" .. part
   local holders = self.holders[key]
   if not holders or holders.count ~= count then -- a phase has added some
      holders = annotations.holders(document, layer, false, part)
      holders.count = count
      self.holders[key] = holders
   end
   local number = holders[span.first]
   return number and self:annotation(number)
end

-- A field or part by name; raises if the layer has none of that name.
function Reader:look_up(annotation, key)
   if key == "text" then
      return self.document:slice(annotation.first, annotation.last)
   elseif key == "fields" or key == "parts" then
      self:read(annotation)
      return rawget(annotation, key)
   elseif type(key) ~= "string" or key == "rule" then -- what the core finds has no rule
      return nil
   end
   local schema = self.script:schema(annotation.layer)
   local field = schema and schema.fields[key]
   local value
   if field and annotation.layer ~= "verb" and not rawget(annotation, "fields") then -- most ask for one only
      value = annotations.value(self.document, annotation[NUMBER], key)
      value = self.NUMERIC[key] and tonumber(value) or value
      if value == nil and not schema.parts[key] then -- unset
         if field.flag then
            return false
         end
         return nil
      end
   end
   if value == nil then
      value = annotation.fields[key]
   end
   if value == nil then
      value = annotation.parts[key]
   end
   if value ~= nil then
      return value
   end
   if schema and not field and not schema.parts[key] then
      local known = {}
      for _, names in ipairs { schema.fields, schema.parts } do
         for name in pairs(names) do
            known[name] = true
         end
      end
      error(("unknown field or part '%s' of '%s'%s"):format(key, annotation.layer, (fault.hint(key, known))), 3)
   end
   if field and field.flag then
      return false
   end
   return nil
end

return Reader
