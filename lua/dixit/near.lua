--- Quotations that are in no attribution, and the rules that came nearest to making one of them.

local M = {}

--- Rules told of one quotation: more is noise.
M.RULES_MAX = 3

local LAYER <const> = "attribution"

---@class dixit.Near
---@field quotation integer
---@field first integer bytes, with the marks
---@field last integer
---@field attempts dixit.Attempt[] the nearest first: those that matched, then those that took most steps, then those
--- that got furthest in the text; one a rule

-- Whether a span holds some of an attribution's content.
local function is_held(first, last, attributions)
   for _, attribution in ipairs(attributions) do
      for _, part in ipairs(attribution.content) do
         if part.first <= last and part.last >= first then
            return true
         end
      end
   end
   return false
end

-- The bytes of the sentences in which a span stands.
local function sentences_of(document, first, last)
   local from, to
   for _, start, stop in document:sentences() do
      if start <= last and stop >= first then
         from, to = from or start, stop
      end
   end
   return from or first, to or last
end

-- Whether an attempt reached the quotation, or began in it or behind.
local function concerns(attempt, first)
   local furthest = attempt.status == "failed" and (attempt.position or math.huge) or attempt.last
   return attempt.first >= first or furthest >= first
end

local function before(a, b)
   local failed_a, failed_b = a.status == "failed", b.status == "failed"
   if failed_a ~= failed_b then
      return failed_b
   elseif (a.steps or 0) ~= (b.steps or 0) then
      return a.steps > b.steps
   end
   local furthest_a, furthest_b = a.position or math.huge, b.position or math.huge
   if furthest_a ~= furthest_b then
      return furthest_a > furthest_b
   end
   return a.at < b.at
end

-- The nearest attempts of the rules for attributions.
local function nearest(ruleset, document, rules, first, last)
   local list = {}
   for _, attempt in ipairs(ruleset:explain(document, sentences_of(document, first, last))) do
      if rules[attempt.rule] and attempt.steps ~= 0 and concerns(attempt, first) then
         list[#list + 1] = attempt
      end
   end
   table.sort(list, before)
   local told, attempts = {}, {}
   for _, attempt in ipairs(list) do
      if not told[attempt.rule] and #attempts < M.RULES_MAX then
         told[attempt.rule] = true
         attempts[#attempts + 1] = attempt
      end
   end
   return attempts
end

--- The quotations of a document that no attribution holds.
---@param ruleset dixit.Ruleset
---@param document dixit.Document
---@param attributions dixit.Attribution[]
---@return dixit.Near[]
function M.quotations(ruleset, document, attributions)
   local rules, list = {}, {}
   for _, rule in ipairs(ruleset:rules()) do
      rules[rule.name] = rule.layer == LAYER or nil
   end
   for i, first, last in document:quotations() do
      if not is_held(first, last, attributions) then
         list[#list + 1] = {
            quotation = i, first = first, last = last, attempts = nearest(ruleset, document, rules, first, last),
         }
      end
   end
   return list
end

return M
