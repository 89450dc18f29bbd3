--- Runs the examples that rules carry: each is a whole document, run through all phases.
local explain = require "dixit.explain"

---@class dixit.Failure an example that came out otherwise
---@field rule string
---@field kind "yes"|"no"
---@field text string the example
---@field place string of the rule: "rules.lua:12"
---@field message string what was expected and what was found, in lines

---@class dixit.Outcome of an example
---@field rule string
---@field kind "yes"|"no"
---@field text string the example
---@field failure dixit.Failure|nil nil: it passed

---@class dixit.Report what `ruleset:check()` gives; `tostring` makes it readable
---@field passed integer
---@field failed integer
---@field failures dixit.Failure[]
---@field outcomes dixit.Outcome[] of all examples, in the order they were run
local Report = { __name = "dixit.report" }

function Report:__tostring()
   local lines = {}
   for _, failure in ipairs(self.failures) do
      lines[#lines + 1] = ("%s: rule '%s', %s: %s"):format(failure.place, failure.rule, failure.kind, failure.text)
      lines[#lines + 1] = "   " .. failure.message:gsub("\n", "\n   ")
   end
   lines[#lines + 1] = ("%d passed, %d failed"):format(self.passed, self.failed)
   return table.concat(lines, "\n")
end

-- A value as it would be written in an example.
local function show(value)
   if type(value) == "string" then
      return '"' .. value .. '"'
   elseif type(value) ~= "table" then
      return value == nil and "nothing" or tostring(value)
   end
   local shown = {}
   for i, one in ipairs(value) do
      shown[i] = show(one)
   end
   return "{ " .. table.concat(shown, ", ") .. " }"
end

-- What an annotation has under a name, as it would be written: the text of a span, a list of texts, a value.
local function actual(annotation, name)
   local spans = annotation.parts[name]
   if not spans then
      local value = annotation.fields[name]
      return type(value) == "number" and tostring(value) or value
   elseif #spans == 1 then
      return spans[1].text
   end
   local texts = {}
   for i, span in ipairs(spans) do
      texts[i] = span.text
   end
   return texts
end

local function same(expected, found)
   if type(expected) ~= "table" then
      return expected == found or expected == false and found == nil
   elseif type(found) ~= "table" then
      return #expected == 1 and expected[1] == found
   end
   for i = 1, math.max(#expected, #found) do
      if expected[i] ~= found[i] then
         return false
      end
   end
   return true
end

-- The names whose values are not as expected, sorted, with a line each.
local function differences(annotation, expected)
   local lines = {}
   for name, wanted in pairs(expected) do
      local found = actual(annotation, name)
      if not same(wanted, found) then
         lines[#lines + 1] = ("%s: expected %s, got %s"):format(name, show(wanted), show(found))
      end
   end
   table.sort(lines)
   return lines
end

-- The annotations of a rule in a result.
local function found_by(rule, result)
   local list = {}
   for _, annotation in ipairs(result:get(rule.layer)) do
      if annotation.rule == rule.name then
         list[#list + 1] = annotation
      end
   end
   return list
end

-- What a `yes` misses, or nil.
local function miss(ruleset, rule, example, document, found)
   local closest
   for _, annotation in ipairs(found) do
      local lines = differences(annotation, example.expected)
      if #lines == 0 then
         return nil
      elseif not closest or #lines < #closest.lines then
         closest = { annotation = annotation, lines = lines }
      end
   end
   if closest then
      return ("found %s, but\n%s"):format(show(closest.annotation.text), table.concat(closest.lines, "\n"))
   end
   local tried = explain(ruleset, document, 1, #example.text)
   local best = tried:best(rule.name)
   return "found nothing" .. (best and "\n" .. tostring(best) or "")
end

-- What a `no` finds, or nil.
local function excess(found)
   local lines = {}
   for i, annotation in ipairs(found) do
      lines[i] = "found " .. show(annotation.text)
   end
   return #lines > 0 and table.concat(lines, "\n") or nil
end

-- Runs one example; what is wrong, or nil.
local function try(ruleset, rule, kind, example)
   local document <close> = assert(ruleset.core:parse(example.text))
   local result = ruleset:run(document)
   local found = found_by(rule, result)
   local message
   if kind == "yes" then
      message = miss(ruleset, rule, example, document, found)
   else
      message = excess(found)
   end
   for _, err in ipairs(result.errors) do
      if err.rule == rule.name then
         message = ("%s%s: %s"):format(message and message .. "\n" or "", err.where, err.message)
      end
   end
   return message
end

--- Runs the examples of a rule set.
---@param ruleset dixit.Ruleset
---@param all? boolean also those of what it extends
---@return dixit.Report
return function(ruleset, all)
   local report = setmetatable({ passed = 0, failed = 0, failures = {}, outcomes = {} }, Report)
   local script = ruleset.script
   for _, phase in ipairs(script.chain) do
      for _, rule in ipairs((all or phase.script == script) and phase.rules or {}) do
         for _, kind in ipairs { "yes", "no" } do
            for _, example in ipairs(rule[kind]) do
               local message = try(ruleset, rule, kind, example)
               local failure = message and {
                  rule = rule.name, kind = kind, text = example.text, place = example.place, message = message,
               }
               if failure then
                  report.failed = report.failed + 1
                  table.insert(report.failures, failure)
               else
                  report.passed = report.passed + 1
               end
               table.insert(report.outcomes, {
                  rule = rule.name, kind = kind, text = example.text, failure = failure,
               })
            end
         end
      end
   end
   return report
end
