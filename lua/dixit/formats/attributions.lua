--- Attributions of a document, as they leave the program: the JSON object and the rows of CSV.
local json = require "dixit.formats.json"
local version = require "dixit.formats.version"

local M = {}

local bare_span = json.object { "start", "end" }
local span = json.object { "start", "end", "text" }
local source = json.object {
   "start", "end", "text", "kind", "gender", "name", "resolved_by", { "antecedent", bare_span },
}

M.shape = json.object {
   "format", "id", "lang",
   { "attributions", json.list(json.object {
      "id", "type", "rule", "nested_in", { "content", json.list(span) }, { "cue", json.list(span) }, "lemma", "class",
      "negated", "conditional", { "source", source }, { "addressee", span }, { "medium", span },
   }) },
   { "scare_quotes", json.list(json.object { "start", "end", "text", "kind" }) },
}

-- Stands between the parts of a content or cue where they share one field.
local PARTS_SEPARATOR = " […] "

-- Functions that convert the spans of one document.
local function converters(document, convert)
   local function to_bare(part)
      return part and { start = convert(part.first - 1), ["end"] = convert(part.last) }
   end
   local function to_span(part)
      local converted = to_bare(part)
      if converted then
         converted.text = document:slice(part.first, part.last)
      end
      return converted
   end
   local function to_spans(parts)
      local spans = {}
      for i, part in ipairs(parts) do
         spans[i] = to_span(part)
      end
      return spans
   end
   return to_bare, to_span, to_spans
end

--- The record of a document.
---@param head { id: string|integer, lang: string }
---@param document dixit.Document
---@param attributions dixit.Attributions what engine:extract gave; `nested_in` is an index, and so are the ids
---@param convert fun(offset: integer): integer see dixit.formats.offsets
---@return table record to be written with M.shape
function M.record(head, document, attributions, convert)
   local to_bare, to_span, to_spans = converters(document, convert)
   local written = {}
   for i, attribution in ipairs(attributions) do
      local who = to_span(attribution.source)
      if who then
         who.kind, who.gender, who.name = attribution.source.kind, attribution.source.gender, attribution.source.name
         who.resolved_by = attribution.source.resolved_by
         who.antecedent = to_bare(attribution.source.antecedent)
      end
      written[i] = {
         id = i, type = attribution.type, rule = attribution.rule, nested_in = attribution.nested_in,
         content = to_spans(attribution.content), cue = to_spans(attribution.cue),
         lemma = attribution.lemma, class = attribution.class,
         negated = attribution.negated or false, conditional = attribution.conditional or false,
         source = who, addressee = to_span(attribution.addressee), medium = to_span(attribution.medium),
      }
   end
   local scare_quotes = {}
   for i, quotation in ipairs(attributions.scare_quotes or {}) do
      scare_quotes[i] = to_span(quotation)
      scare_quotes[i].kind = quotation.kind
   end
   return { format = version, id = head.id, lang = head.lang, attributions = written, scare_quotes = scare_quotes }
end

--- The columns of CSV: one row an attribution, and behind those of a document one a scare quote, with its words as
--- content and its kind in the last column.
M.columns = {
   "id", "attribution", "type", "rule", "nested_in", "content_start", "content_end", "content",
   "cue_start", "cue_end", "cue", "lemma", "class", "negated", "conditional",
   "source_start", "source_end", "source", "source_kind", "source_gender", "source_name", "resolved_by",
   "addressee_start", "addressee_end", "addressee", "medium_start", "medium_end", "medium", "scare_quote",
}

local COLUMN <const> = {} -- their numbers
for i, name in ipairs(M.columns) do
   COLUMN[name] = i
end

-- Start of the first part, end of the last one, and their texts.
local function joined(parts)
   local texts = {}
   for i, part in ipairs(parts) do
      texts[i] = part.text
   end
   local first, last = parts[1] or {}, parts[#parts] or {}
   return first.start, last["end"], table.concat(texts, PARTS_SEPARATOR)
end

--- Hands each row of a record to `emit`.
---@param record table what M.record gave
---@param _ dixit.Document
---@param emit fun(row: any[])
function M.rows(record, _, emit)
   for _, attribution in ipairs(record.attributions) do
      local content_start, content_end, content = joined(attribution.content)
      local cue_start, cue_end, cue = joined(attribution.cue)
      local who, to, by = attribution.source or {}, attribution.addressee or {}, attribution.medium or {}
      emit {
         record.id, attribution.id, attribution.type, attribution.rule, attribution.nested_in,
         content_start, content_end, content, cue_start, cue_end, cue,
         attribution.lemma, attribution.class, attribution.negated, attribution.conditional,
         who.start, who["end"], who.text, who.kind, who.gender, who.name, who.resolved_by,
         to.start, to["end"], to.text, by.start, by["end"], by.text,
      }
   end
   for _, quotation in ipairs(record.scare_quotes) do
      local row = { record.id }
      row[COLUMN.content_start], row[COLUMN.content_end] = quotation.start, quotation["end"]
      row[COLUMN.content], row[COLUMN.scare_quote] = quotation.text, quotation.kind
      emit(row)
   end
end

return M
