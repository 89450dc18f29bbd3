--- The figures of an evaluation and what became of each attribution, as JSON, and the figures as a table for reading.
local json = require "dixit.formats.json"
local utf8x = require "dixit.formats.utf8"

local M = {}

-- Digits behind the point: one more than anybody should quote.
local share = json.decimal(4)

local measure = json.object { { "p", share }, { "r", share }, { "f1", share } }
local figures = {
   "gold", "found", { "exact", measure }, { "lenient", measure }, { "soft", measure }, { "attributed", measure },
   { "source", share }, { "cue", share },
}
local named = json.object { "name", table.unpack(figures) }
local interval = json.object { { "low", share }, { "high", share } }
local rule = json.object {
   "name", "found", { "exact", share }, { "lenient", share }, { "attributed", share },
}
local entry = json.object { "id", "outcome", "rule", { "content", json.list(json.list()) }, "text" }
local entries = json.list(entry)

--- The record of an evaluation.
M.shape = json.object {
   "format", "documents", { "all", json.object(figures) },
   { "intervals", json.object {
      { "exact", interval }, { "lenient", interval }, { "soft", interval }, { "attributed", interval },
      { "source", interval }, { "cue", interval },
   } },
   { "types", json.list(named) }, { "rules", json.list(rule) },
   { "comparison", json.object {
      "unknown", { "won", entries }, { "lost", entries }, { "alarms", entries }, { "silenced", entries },
   } },
   { "attributions", entries },
}

--- The version of the record.
local FORMAT <const> = 1

--- Makes the record.
---@param summary dixit.eval.Summary
---@param attributions dixit.eval.Entry[]
---@param comparison? dixit.eval.Comparison
---@return table record to be written with M.shape
function M.record(summary, attributions, comparison)
   local types, rules = {}, {}
   for i, one in ipairs(summary.types) do
      types[i] = setmetatable({ name = one.name }, { __index = one.figures })
   end
   for i, one in ipairs(summary.rules) do
      rules[i] = {
         name = one.name, found = one.figures.found, exact = one.figures.exact.p, lenient = one.figures.lenient.p,
         attributed = one.figures.attributed.p,
      }
   end
   return {
      format = FORMAT, documents = summary.documents, all = summary.all, intervals = summary.intervals, types = types,
      rules = rules, comparison = comparison, attributions = attributions,
   }
end

-- A cell, padded to a width in characters.
local function pad(text, width)
   return text .. (" "):rep(width - utf8x.length(text))
end

local HEAD <const> = "%s   gold  found   exact  lenient: P      R     F1    soft  attributed  source    cue"
local LINE <const> = "%s %6d %6d   %.3f       %.3f  %.3f  %.3f   %.3f       %.3f   %.3f  %.3f"
local RANGE <const> = "%s %s   %.3f                    %.3f   %.3f       %.3f   %.3f  %.3f"
local BOUNDS <const> = { low = "95 %, from", high = "        to" }
local RULE_HEAD <const> = "%s  found   exact  lenient  attributed"
local RULE_LINE <const> = "%s %6d   %.3f    %.3f       %.3f"

local function line(name, width, one)
   return LINE:format(pad(name, width), one.gold, one.found, one.exact.f1, one.lenient.p, one.lenient.r,
      one.lenient.f1, one.soft.f1, one.attributed.f1, one.source, one.cue)
end

local function width_of(list, least)
   for _, one in ipairs(list) do
      least = math.max(least, utf8x.length(one.name))
   end
   return least
end

--- The figures in lines: all, by type, by rule.
---@param summary dixit.eval.Summary
---@return string
function M.table(summary)
   local width = width_of(summary.types, #"untyped")
   local intervals = summary.intervals
   local lines = { HEAD:format(pad("", width)), line("all", width, summary.all) }
   for _, bound in ipairs { "low", "high" } do
      lines[#lines + 1] = RANGE:format(pad("", width), BOUNDS[bound], intervals.exact[bound], intervals.lenient[bound],
         intervals.soft[bound], intervals.attributed[bound], intervals.source[bound], intervals.cue[bound])
   end
   for _, one in ipairs(summary.types) do
      lines[#lines + 1] = line(one.name, width, one.figures)
   end
   if #summary.rules > 0 then
      width = width_of(summary.rules, #"precision")
      lines[#lines + 1] = ""
      lines[#lines + 1] = RULE_HEAD:format(pad("precision", width))
      for _, one in ipairs(summary.rules) do
         local rule_figures = one.figures
         lines[#lines + 1] = RULE_LINE:format(pad(one.name, width), rule_figures.found, rule_figures.exact.p,
            rule_figures.lenient.p, rule_figures.attributed.p)
      end
   end
   return table.concat(lines, "\n") .. "\n"
end

return M
