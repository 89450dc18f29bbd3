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
---@field negated boolean
---@field conditional boolean
---@field nested_in integer|nil the index of the attribution in whose content it stands

local rulesets = setmetatable({}, { __mode = "k" }) -- by engine: the rules of its pack, or false

local function ruleset_of(engine)
   local ruleset = rulesets[engine]
   if ruleset == nil then
      local name = ("dixit.lang.%s.rules"):format(engine.lang)
      ruleset = package.searchpath(name, package.path) ~= nil
         and assert(engine:loadstring(("extend %q"):format(engine.lang), name))
      rulesets[engine] = ruleset
   end
   return ruleset
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
---@return dixit.Attribution[]
return function(engine, document)
   local ruleset = ruleset_of(engine)
   if not ruleset then
      return {}
   end
   local found = {}
   for i, annotation in ipairs(ruleset:run(document):get "attribution" or {}) do
      found[i] = attribution_of(document, annotation)
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
