--- The attributions of a document: what the rules of the language's pack put on layer "attribution", and who the
--- sources are.
local core = require "dixit.core"
local resolve = require "dixit.resolve"

local annotations = core.annotations

---@class dixit.Attribution
---@field type "direct"|"mixed"|"indirect"
---@field rule string the rule that found it: "fr/incise"
---@field content dixit.Span[]
---@field cue dixit.Span[] empty if no words say that it is said
---@field lemma string|nil the cue's verb; nil where it is none
---@field class string the cue's class: "statement", "question"...
---@field source dixit.Source|nil who says it, as it stands, and who that is
---@field cue_gender "f"|"m"|nil what the participle of the cue agrees with: s'est-elle félicitée
---@field negated boolean the cue says that it is not said: n'a pas dit, sans dire
---@field conditional boolean the cue is in the conditional: aurait dit, pourrait dire
---@field addressee dixit.Span|nil whom it is said to, with the preposition: "à la presse"; or a pronoun: "lui"
---@field medium dixit.Span|nil by what it is said, with the preposition: "dans un communiqué", "sur X"
---@field nested_in integer|nil the index of the attribution in whose content it stands

---@class dixit.ScareQuote: dixit.Span words between marks that nobody says, without their marks
---@field kind "title"|"name"|"term"

---@class dixit.Attributions: dixit.Attribution[] in the order of their first words
---@field scare_quotes dixit.ScareQuote[] in the order of the text

local rulesets = setmetatable({}, { __mode = "k" }) -- by engine: the rules of its pack, or false
local layers_of = setmetatable({}, { __mode = "k" }) -- by engine: the names of the layers that they make

local function ruleset_of(engine)
   local ruleset = rulesets[engine]
   if ruleset == nil then
      local name = ("dixit.lang.%s.rules"):format(engine.lang)
      ruleset = package.searchpath(name, package.path) ~= nil
         and assert(engine:loadstring(("extend %q"):format(engine.lang), name))
      rulesets[engine], layers_of[engine] = ruleset, {}
      for _, layer in ipairs(ruleset and ruleset:layers() or {}) do
         layers_of[engine][layer] = true
      end
   end
   return ruleset, layers_of[engine]
end

-- An annotation: its fields, and its parts by name, each a list of spans. They are read out of the core as they are,
-- since nobody else sees them.
local function read(document, number)
   local fields, list = annotations.read(document, number)
   local parts = {}
   for k = 1, list and #list or 0, 4 do
      local name = list[k]
      local spans = parts[name] or {}
      spans[#spans + 1] = { first = list[k + 1], last = list[k + 2] }
      parts[name] = spans
      if name == "cue" and #spans == 1 and list[k + 3] then
         fields.cue_gender = annotations.value(document, list[k + 3], "gender") or nil
      end
   end
   return fields, parts
end

-- The content's parts without the final full stop of each.
local function content_of(document, spans)
   for _, span in ipairs(spans) do
      if document:slice(span.last - 1, span.last):find "[^.][.,]$" and span.last > span.first then
         span.last = span.last - 1
      end
   end
   return spans
end

-- Layers on which a pack says more of an attribution, by its cue; a pack may have none of them.
local BESIDE <const> = { "addressee", "medium", "force" }

-- The annotations of a layer, by their numbers.
local function list(document, layers, name)
   return layers[name] and annotations.list(document, name) or {}
end

-- What stands beside cues, by layer and by the first byte of the cue.
local function beside_cues(document, layers)
   local beside = {}
   for _, layer in ipairs(BESIDE) do
      beside[layer] = {}
      for _, number in ipairs(list(document, layers, layer)) do
         local fields, parts = read(document, number)
         fields.cue_gender = nil -- the attribution has its own
         beside[layer][parts.cue[1].first] = { fields = fields, span = parts[layer] and parts[layer][1] }
      end
   end
   return beside
end

-- Adds to an attribution what stands beside its cue, and makes a question of what ends as one.
local function complete(document, attribution, beside)
   local cue = attribution.cue[1]
   for _, layer in ipairs(cue and BESIDE or {}) do
      local annotation = beside[layer][cue.first]
      if annotation then
         attribution[layer] = annotation.span
         for name, value in pairs(annotation.fields) do
            attribution[name] = value
         end
      end
   end
   local last = attribution.content[#attribution.content]
   if attribution.type == "direct" and document:slice(last.first, last.last):find "%?%s*$" then
      attribution.class = "question"
   end
end

local function scare_quotes_of(document, layers)
   local found = {}
   for i, number in ipairs(list(document, layers, "scare_quote")) do
      local fields, parts = read(document, number)
      found[i] = { first = parts.content[1].first, last = parts.content[#parts.content].last, kind = fields.kind }
   end
   return found
end

local function attribution_of(document, number)
   local _, _, rule = annotations.get(document, number)
   local fields, parts = read(document, number)
   return {
      type = fields.type,
      rule = rule,
      content = content_of(document, parts.content),
      cue = parts.cue or {},
      cue_gender = fields.cue_gender,
      lemma = fields.lemma,
      class = fields.class or "statement",
      source = parts.source and parts.source[1],
      negated = fields.negated or false,
      conditional = fields.conditional or false,
   }
end

local function holds(outer, span)
   for _, part in ipairs(outer.content) do
      if part.first <= span.first and span.last <= part.last then
         return true
      end
   end
   return false
end

-- Says of each attribution in whose content its own content and cue stand; they are sorted, outer before inner.
local function nest(found)
   local open = {} -- indexes of those whose content is not over yet
   for i, inner in ipairs(found) do
      local first = inner.content[1]
      while open[1] and found[open[#open]].content[#found[open[#open]].content].last < first.first do
         open[#open] = nil
      end
      for k = #open, 1, -1 do
         local outer = found[open[k]]
         if holds(outer, first) and holds(outer, inner.cue[1] or first) then
            inner.nested_in = open[k]
            break
         end
      end
      open[#open + 1] = i
   end
end

--- The attributions of a document, in the order of their first words.
---@param engine dixit.Engine
---@param document dixit.Document
---@return dixit.Attributions
return function(engine, document)
   local ruleset, layers = ruleset_of(engine)
   if not ruleset then
      return { scare_quotes = {} }
   end
   ruleset:run(document)
   local beside = beside_cues(document, layers)
   local found = { scare_quotes = scare_quotes_of(document, layers) }
   for i, number in ipairs(list(document, layers, "attribution")) do
      found[i] = attribution_of(document, number)
      complete(document, found[i], beside)
   end
   table.sort(found, function(a, b) -- outer before inner
      local first_a, first_b = a.content[1], b.content[1]
      if first_a.first ~= first_b.first then
         return first_a.first < first_b.first
      end
      return a.content[#a.content].last > b.content[#b.content].last
   end)
   nest(found)
   if #found > 0 then
      resolve(document, found, engine.lang)
   end
   return found
end
