--- Why and why not: which rules were tried at a place in a text, how far each got, what it met there, and who won.
---
--- It runs all phases again on a copy of the document, so that it costs nothing where nobody asks.
local Execution = require "dixit.execution"

---@class dixit.Attempt a rule tried at a start
---@field rule string
---@field phase string
---@field status "won"|"lost"|"overlapped"|"rejected"|"failed" overlapped: by an earlier match of the rule
---@field first integer bytes of the match, or of the token where the rule was tried
---@field last integer
---@field text string
---@field reason string|nil lost: why: "phase", "priority", "skipped", "length", "start", "order"
---@field winner { rule: string, first: integer, last: integer, text: string }|nil lost: to which match of its phase
---@field steps integer|nil failed: steps that were taken
---@field wanted string|nil failed: the element that wanted something else, with its place: "rules.lua:3: L.promise"
---@field position integer|nil failed: byte of what stood there; nil at the end of the text
---@field found string|nil failed: what stood there
---@field wall boolean|nil failed: an edge of a sentence, quotation... stood there, which no step crosses
---@field limit boolean|nil failed: the match would have taken more steps than are allowed
local Attempt = { __name = "dixit.attempt" }

-- Why a match lost, after "lost to …, which ".
local REASONS <const> = {
   priority = "has a higher priority", skipped = "skips fewer tokens", length = "is longer", start = "starts earlier",
   order = "comes from a rule written earlier",
}

local TELL = {
   won = function(self) return ("found “%s”"):format(self.text) end,
   rejected = function(self) return ("matched “%s”, but its function when said no"):format(self.text) end,
   overlapped = function(self)
      return ("matched “%s”, which an earlier match of the rule overlaps"):format(self.text)
   end,
   lost = function(self)
      if not self.winner then
         return ("matched “%s”, but an earlier phase has claimed it"):format(self.text)
      end
      return ("matched “%s”, but lost to “%s” of rule '%s', which %s"):format(self.text, self.winner.text,
         self.winner.rule, REASONS[self.reason] or self.reason)
   end,
   failed = function(self)
      if self.limit then
         return ("failed from “%s”: the match takes too many steps"):format(self.text)
      end
      return ("failed from “%s” after %d step%s: wanted %s, met %s"):format(self.text, self.steps,
         self.steps == 1 and "" or "s",
         self.wanted or "something else",
         self.found and (self.wall and "an edge before “%s”" or "“%s”"):format(self.found) or "the end of the text")
   end,
}

function Attempt:__tostring()
   return ("%s: %s"):format(self.rule, TELL[self.status](self))
end

---@class dixit.Explanation `tostring` leaves out what failed at its first step, and counts it
---@field [integer] dixit.Attempt those that matched first, then those that got furthest
local Explanation = { __name = "dixit.explanation" }
Explanation.__index = Explanation

function Explanation:__tostring()
   local lines, others = {}, 0
   for _, attempt in ipairs(self) do
      if attempt.steps == 0 then
         others = others + 1
      else
         lines[#lines + 1] = tostring(attempt)
      end
   end
   if others > 0 then
      lines[#lines + 1] = ("%d more failed at their first step"):format(others)
   end
   return table.concat(lines, "\n")
end

--- The attempt of a rule that got furthest.
---@param rule string
---@return dixit.Attempt|nil
function Explanation:best(rule)
   for _, attempt in ipairs(self) do
      if attempt.rule == rule then
         return attempt
      end
   end
end

local ORDER <const> = { won = 1, lost = 2, rejected = 3, overlapped = 4, failed = 5 }

local function before(a, b)
   if a.status ~= b.status then
      return ORDER[a.status] < ORDER[b.status]
   elseif (a.steps or 0) ~= (b.steps or 0) then
      return a.steps > b.steps
   elseif a.first ~= b.first then
      return a.first < b.first
   end
   return a.at < b.at
end

-- An attempt that did not match, from what the core tells.
local function failed(document, start, token, label, steps, wall, limit)
   local first, last = document:token(start)
   local position, stop = document:token(token)
   return {
      status = "failed", first = first, last = last, text = document:slice(first, last), steps = steps,
      wanted = label, position = position, found = position and document:slice(position, stop), wall = wall,
      limit = limit,
   }
end

-- What became of a match: `fates` are those of the run without explanation.
local function matched(document, fates, rule, first, last)
   local fate = fates[("%s\0%d\0%d"):format(rule, first, last)] or { status = "overlapped" }
   return {
      status = fate.status, reason = fate.reason, winner = fate.winner, first = first, last = last,
      text = document:slice(first, last),
   }
end

--- Explains a place.
---@param ruleset dixit.Ruleset
---@param document dixit.Document
---@param first integer
---@param last integer
---@return dixit.Explanation
return function(ruleset, document, first, last)
   local copy <close> = assert(ruleset.core:parse(document:text()))
   local execution = Execution.of(copy)
   local explanation = setmetatable({}, Explanation)
   local from = copy:find(first)
   local to = copy:find(last) or copy:count "tokens"
   if not from then
      return explanation
   end
   if to > from and copy:token(to) > last then
      to = to - 1
   end
   for _, phase in ipairs(ruleset.script.chain) do
      local tries = execution:try(phase, from, to)
      local fates = execution:fates(phase)
      for _, tried in ipairs(tries) do
         local attempt = tried.first and matched(copy, fates, tried.rule, tried.first, tried.last)
            or failed(copy, tried.start, tried.token, tried.label, tried.steps, tried.wall, tried.limit)
         attempt.rule, attempt.phase, attempt.at = tried.rule, phase.name, #explanation
         explanation[#explanation + 1] = setmetatable(attempt, Attempt)
      end
   end
   table.sort(explanation, before)
   return explanation
end
