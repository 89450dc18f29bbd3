--- Confidence intervals by the bootstrap: documents are drawn again and again, with replacement, since what stands in
--- one document is no independent sample. The same documents always give the same intervals.
local scorer = require "dixit.scorer"

local M = {}

--- Draws: enough for two digits of a 95 % interval.
M.DRAWS = 1000

--- What lies outside the interval on each side.
M.TAIL = 0.025

-- A generator of our own, so that that of the host is neither used nor reset: splitmix64 (Steele, Lea, Flood 2014).
local function generator(seed)
   local state = seed
   return function(limit)
      state = state + 0x9E3779B97F4A7C15
      local mixed = (state ~ (state >> 30)) * 0xBF58476D1CE4E5B9
      mixed = (mixed ~ (mixed >> 27)) * 0x94D049BB133111EB
      mixed = mixed ~ (mixed >> 31)
      return (mixed >> 1) % limit + 1
   end
end

-- Any number would do.
local SEED <const> = 20260101

-- The figures that get an interval, from those of a tally.
local READ <const> = {
   exact = function(figures) return figures.exact.f1 end,
   lenient = function(figures) return figures.lenient.f1 end,
   soft = function(figures) return figures.soft.f1 end,
   attributed = function(figures) return figures.attributed.f1 end,
   source = function(figures) return figures.source end,
   cue = function(figures) return figures.cue end,
}

--- The 95 % intervals of F1 (exact, lenient, soft, attributed), source accuracy and cue recall.
---@param tallies dixit.eval.Tally[] one a document
---@return table<string, { low: number, high: number }>
function M.intervals(tallies)
   local drawn, draw = {}, generator(SEED)
   for name in pairs(READ) do
      drawn[name] = {}
   end
   for i = 1, M.DRAWS do
      local sum = scorer.tally()
      for _ = 1, #tallies do
         scorer.add(sum, tallies[draw(#tallies)])
      end
      local figures = scorer.figures(sum)
      for name, read in pairs(READ) do
         drawn[name][i] = read(figures)
      end
   end
   local intervals, outside = {}, math.floor(M.DRAWS * M.TAIL)
   for name, values in pairs(drawn) do
      table.sort(values)
      intervals[name] = { low = values[outside + 1], high = values[M.DRAWS - outside] }
   end
   return intervals
end

return M
