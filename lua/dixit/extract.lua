--- The attributions of a document: what the rules of the language's pack put on layer "attribution", and who the
--- sources are.
local resolve = require "dixit.resolve"

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

local function spans(list)
   local found = {}
   for i = 1, list and #list or 0 do
      found[i] = { first = list[i].first, last = list[i].last }
   end
   return found
end

-- The content's parts without the final full stop of each.
local function content_of(document, parts)
   local found = spans(parts)
   for _, span in ipairs(found) do
      if document:slice(span.last - 1, span.last):find "[^.][.,]$" and span.last > span.first then
         span.last = span.last - 1
      end
   end
   return found
end

-- Layers on which a pack says more of an attribution, by its cue; a pack may have none of them.
local BESIDE <const> = { "addressee", "medium", "force" }

local function get(result, layers, name)
   return layers[name] and result:get(name) or {}
end

-- What stands beside cues, by layer and by the first byte of the cue.
local function beside_cues(result, layers)
   local beside = {}
   for _, layer in ipairs(BESIDE) do
      beside[layer] = {}
      for _, annotation in ipairs(get(result, layers, layer)) do
         beside[layer][annotation.parts.cue[1].first] = annotation
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
         attribution[layer] = spans(annotation.parts[layer])[1]
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

local function scare_quotes_of(result, layers)
   local found = {}
   for i, annotation in ipairs(get(result, layers, "scare_quote")) do
      local content = annotation.parts.content
      found[i] = { first = content[1].first, last = content[#content].last, kind = annotation.fields.kind }
   end
   return found
end

local function attribution_of(document, annotation)
   local parts, fields = annotation.parts, annotation.fields
   return {
      type = fields.type,
      rule = annotation.rule,
      content = content_of(document, parts.content),
      cue = spans(parts.cue),
      cue_gender = parts.cue and parts.cue[1] and parts.cue[1].gender,
      lemma = fields.lemma,
      class = fields.class or "statement",
      source = spans(parts.source)[1],
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
   local result = ruleset:run(document)
   local beside = beside_cues(result, layers)
   local found = { scare_quotes = scare_quotes_of(result, layers) }
   for i, annotation in ipairs(result:get "attribution") do
      found[i] = attribution_of(document, annotation)
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
