--- Runs rules over gold: what they find in each document, scored, and summed up.
local bootstrap = require "dixit.eval.bootstrap"
local offsets = require "dixit.formats.offsets"
local scorer = require "dixit.scorer"

local M = {}

--- What rules find in a document: from bytes, 1-based, to what the scorer compares.
---@alias dixit.eval.Finder fun(document: dixit.Document): dixit.eval.Found[]

-- A function that makes pairs of offsets of spans in bytes.
local function pairs_in(document)
   local convert = offsets.converter(document:text(), "codepoint")
   local function pair(span)
      return span and { convert(span.first - 1), convert(span.last) }
   end
   return pair, function(spans)
      local list = {}
      for i, span in ipairs(spans or {}) do
         list[i] = pair(span)
      end
      return list
   end
end

--- Finds with the rules of the engine's pack, as `engine:extract` gives them.
---@param engine dixit.Engine
---@return dixit.eval.Finder
function M.pack_finder(engine)
   return function(document)
      local pair, list = pairs_in(document)
      local found = {}
      for i, one in ipairs(engine:extract(document)) do
         found[i] = {
            content = list(one.content), cue = list(one.cue), source = pair(one.source), type = one.type,
            name = one.source and one.source.name, rule = one.rule,
         }
      end
      return found
   end
end

-- In the order of the contents, outer before inner, as the pack gives them.
local function before(a, b)
   local first_a, first_b = a.content[1], b.content[1]
   if first_a[1] ~= first_b[1] then
      return first_a[1] < first_b[1]
   end
   return a.content[#a.content][2] > b.content[#b.content][2]
end

--- Finds with a rule set: the annotations of a layer, with their parts `content` (without one: the whole annotation),
--- `cue` and `source`, and the field `type`.
---@param ruleset dixit.Ruleset
---@param layer string
---@return dixit.eval.Finder
function M.layer_finder(ruleset, layer)
   return function(document)
      local pair, list = pairs_in(document)
      local found = {}
      for i, one in ipairs(ruleset:run(document):get(layer)) do
         local source = one.parts.source and one.parts.source[1]
         found[i] = {
            content = list(one.parts.content or { one }), cue = list(one.parts.cue), source = pair(source),
            type = one.fields.type, rule = one.rule,
         }
      end
      table.sort(found, before)
      return found
   end
end

---@class dixit.eval.Scored a document with its score
---@field id string|integer
---@field text string
---@field score dixit.eval.Score

--- Scores a document.
---@param gold dixit.cli.GoldDocument
---@param engine dixit.Engine
---@param find dixit.eval.Finder
---@return dixit.eval.Scored|nil scored
---@return string|nil message
function M.document(gold, engine, find)
   local document <close>, problem = engine:parse(gold.text)
   if not document then
      return nil, problem.message
   end
   local found = find(document)
   local ok, score = pcall(scorer.score, gold.text, gold.gold, found)
   if not ok then
      return nil, score
   end
   return { id = gold.id, text = gold.text, score = score }
end

---@class dixit.eval.Summary
---@field documents integer
---@field all dixit.eval.Figures
---@field types { name: string, figures: dixit.eval.Figures }[] by name
---@field rules { name: string, figures: dixit.eval.Figures }[] the most frequent first
---@field intervals table<string, { low: number, high: number }>

local function named(tallies)
   local list = {}
   for name, tally in pairs(tallies) do
      list[#list + 1] = { name = name, figures = scorer.figures(tally) }
   end
   return list
end

local function add_all(sums, tallies)
   for name, tally in pairs(tallies) do
      sums[name] = sums[name] or scorer.tally()
      scorer.add(sums[name], tally)
   end
end

--- Sums up.
---@param scored dixit.eval.Scored[]
---@return dixit.eval.Summary
function M.summary(scored)
   local all, types, rules, tallies = scorer.tally(), {}, {}, {}
   for i, one in ipairs(scored) do
      tallies[i] = one.score.all
      scorer.add(all, one.score.all)
      add_all(types, one.score.types)
      add_all(rules, one.score.rules)
   end
   types, rules = named(types), named(rules)
   table.sort(types, function(a, b) return a.name < b.name end)
   table.sort(rules, function(a, b)
      if a.figures.found ~= b.figures.found then
         return a.figures.found > b.figures.found
      end
      return a.name < b.name
   end)
   return {
      documents = #scored, all = scorer.figures(all), types = types, rules = rules,
      intervals = bootstrap.intervals(tallies),
   }
end

return M
