--- Scores the attributions that were found in a document against those that annotators marked.
---
--- A span is compared as the set of its letters and digits, so that quotation marks, punctuation and white space at its
--- edges never decide; nor does the conjunction at the head of a content. Pairs of a marked and a found attribution are
--- one to one, best overlap first.
---
---   exact       the two contents are equal
---   lenient     what they share is at least half of what either has (LENIENT)
---   soft        each content counts with the share of it that overlaps (Johansson & Moschitti 2010)
---   attributed  lenient, and the right source
---
--- Spans are pairs { start, end }: code points, 0-based, end exclusive. Sets are lists of such pairs, but they count
--- the letters and digits of the text only: one that has n of them before it is { n, n + 1 }.
local core = require "dixit.core"
local utf8x = require "dixit.formats.utf8"

local M = {}

---@alias dixit.eval.Span integer[] start and end

---@class dixit.eval.Gold an attribution that annotators marked
---@field content dixit.eval.Span[]
---@field source? dixit.eval.Span[]
---@field cue? dixit.eval.Span[]
---@field type? string
---@field speaker? string the full name of the source
---@field optional? boolean neither asked for nor counted as wrong

---@class dixit.eval.Found an attribution that rules found
---@field content dixit.eval.Span[]
---@field source? dixit.eval.Span
---@field cue? dixit.eval.Span[]
---@field type? string
---@field name? string the resolved name of the source
---@field rule? string

---@class dixit.eval.Tally counts of one or more documents; `soft_p` and `soft_r` are sums of shares
---@field gold integer
---@field found integer
---@field exact integer
---@field lenient integer
---@field attributed integer
---@field soft_p number
---@field soft_r number
---@field cue integer
---@field cue_gold integer marked with a cue

---@alias dixit.eval.Outcome
---| "right" lenient, and the right source
---| "source" lenient, but another source
---| "span" a content that overlaps too little
---| "missed" marked, not found
---| "spurious" found, not marked

---@class dixit.eval.Verdict what became of one attribution
---@field outcome dixit.eval.Outcome
---@field gold? dixit.eval.Gold
---@field found? dixit.eval.Found

---@class dixit.eval.Score of a document
---@field all dixit.eval.Tally
---@field types table<string, dixit.eval.Tally> by the type that annotators gave; of what is not marked, its own
---@field rules table<string, dixit.eval.Tally> by rule; `gold` and `cue_gold` are 0: what was missed has none
---@field verdicts dixit.eval.Verdict[]

--- The share of two contents that they must have in common.
local LENIENT <const> = 0.5

--- The share of the shorter source that it must have in common with the other one.
local SOURCE_SHARE <const> = 0.5

--- A source that was found may be so many times as long as the one marked, and so many letters more: whoever gives back
--- half a sentence has not found the source.
local SOURCE_TIMES <const>, SOURCE_MORE <const> = 3, 12

--- The type of what has none.
local UNTYPED <const> = "untyped"

-- Conjunctions at the head of a reported clause.
local CONJUNCTIONS <const> = {
   that = true, que = true, ["qu'"] = true, ["qu’"] = true, dass = true, ["daß"] = true, che = true, dat = true,
}
local CONJUNCTION_MAX <const> = 4 -- code points of the longest

-- ---- Characters ----------------------------------------------------------------------------------------------------

-- Whether a code point is a letter or digit, once it was asked for.
local alphanumeric = setmetatable({}, {
   __index = function(known, code)
      known[code] = core.alphanumeric(code)
      return known[code]
   end,
})

---@class dixit.eval.Text
---@field codes integer[] code points, from index 0
---@field length integer in code points
---@field before integer[] letters and digits before each code point, and before the end

-- A text, ready for comparing spans of it.
local function read(text)
   local codes, before, length, count = {}, {}, 0, 0
   for _, code in utf8.codes(utf8x.repair(text)) do
      codes[length], before[length] = code, count
      length = length + 1
      count = alphanumeric[code] and count + 1 or count
   end
   before[length] = count
   return { codes = codes, before = before, length = length }
end

local UNDERSCORE <const>, APOSTROPHE <const>, CURLY <const> = 0x5F, 0x27, 0x2019
local CAPITAL_SHARP_S <const> = "ẞ"

local function is_word(code)
   return alphanumeric[code] or code == UNDERSCORE
end

-- The end of the conjunction at the head of [start, stop), or start if there is none.
local function behind_conjunction(text, start, stop)
   local codes, at = text.codes, start
   while at < stop and not is_word(codes[at]) do
      at = at + 1
   end
   local word = ""
   for behind = at + 1, math.min(at + CONJUNCTION_MAX, stop) do
      local code = codes[behind - 1]
      word = word .. utf8.char(code):gsub(CAPITAL_SHARP_S, "ß"):lower()
      local elided = code == APOSTROPHE or code == CURLY
      if CONJUNCTIONS[word] and (elided or behind < stop and not is_word(codes[behind])) then
         return behind
      end
   end
   return start
end

-- ---- Sets ----------------------------------------------------------------------------------------------------------

-- The letters and digits of spans: pairs in order that neither touch nor overlap, and their number in `size`.
local function set_of(text, spans)
   local pairs_, set = {}, { size = 0 }
   for _, span in ipairs(spans or {}) do
      local first, behind = text.before[span[1]], text.before[span[2]]
      if not first or not behind or span[1] > span[2] then
         error(("span %s..%s outside a text of %d characters"):format(span[1], span[2], text.length), 0)
      elseif first < behind then
         pairs_[#pairs_ + 1] = { first, behind }
      end
   end
   table.sort(pairs_, function(a, b) return a[1] < b[1] end)
   for _, pair in ipairs(pairs_) do
      local last = set[#set]
      if last and pair[1] <= last[2] then
         last[2] = math.max(last[2], pair[2])
      else
         set[#set + 1] = pair
      end
   end
   for _, pair in ipairs(set) do
      set.size = set.size + pair[2] - pair[1]
   end
   return set
end

-- How many letters and digits two sets share.
local function shared(a, b)
   local i, j, count = 1, 1, 0
   while a[i] and b[j] do
      count = count + math.max(0, math.min(a[i][2], b[j][2]) - math.max(a[i][1], b[j][1]))
      if a[i][2] < b[j][2] then
         i = i + 1
      else
         j = j + 1
      end
   end
   return count
end

-- A content as a set, without the conjunction at its head.
local function content_of(text, spans)
   local first = spans[1]
   if not first or not text.before[first[1]] or not text.before[first[2]] then
      return set_of(text, spans) -- empty, or an error
   end
   local rest = table.move(spans, 2, #spans, 2, {})
   rest[1] = { behind_conjunction(text, first[1], first[2]), first[2] }
   return set_of(text, rest)
end

-- ---- Names ---------------------------------------------------------------------------------------------------------

-- The words of a name without case, accents and punctuation.
local function words_of(name)
   local words, word = {}, {}
   for _, code in utf8.codes(utf8x.repair(name .. " ")) do
      local plain = { core.plain(code) }
      table.move(plain, 1, #plain, #word + 1, word)
      if utf8.char(code):find "^%s" or code == 0xA0 or code == 0x202F or code == 0x2009 then
         words[#words + 1] = #word > 0 and utf8.char(table.unpack(word)) or nil
         word = {}
      end
   end
   return words
end

-- Whether a name is meant by another: its words are all among those of the full one, the first or last one included.
local function same_name(full, name)
   local words, known = words_of(full), {}
   for _, word in ipairs(words) do
      known[word] = true
   end
   local given = words_of(name)
   local edge = false
   for _, word in ipairs(given) do
      if not known[word] then
         return false
      end
      edge = edge or word == words[1] or word == words[#words]
   end
   return edge
end

-- Whether the source that was found is the one marked.
local function source_right(text, gold, found)
   if gold.speaker and found.name and same_name(gold.speaker, found.name) then
      return true
   end
   local marked, given = set_of(text, gold.source), set_of(text, found.source and { found.source })
   if marked.size == 0 or given.size == 0 then
      return marked.size == given.size
   end
   return shared(marked, given) >= SOURCE_SHARE * math.min(marked.size, given.size)
      and given.size <= SOURCE_TIMES * marked.size + SOURCE_MORE
end

-- ---- Pairs ---------------------------------------------------------------------------------------------------------

-- Pairs what is marked with what was found: for each marked one, { found index, overlap, shared }, and the reverse.
local function pair(text, gold, found, gold_sets, found_sets)
   local candidates = {}
   for g, marked in ipairs(gold_sets) do
      for f, given in ipairs(found_sets) do
         local common = shared(marked, given)
         if common > 0 then
            candidates[#candidates + 1] = {
               g = g, f = f, common = common, overlap = common / (marked.size + given.size - common),
               right = source_right(text, gold[g], found[f]),
            }
         end
      end
   end
   table.sort(candidates, function(a, b)
      if a.overlap ~= b.overlap then
         return a.overlap > b.overlap
      elseif a.right ~= b.right then
         return a.right
      elseif a.g ~= b.g then
         return a.g < b.g
      end
      return a.f < b.f
   end)
   local by_gold, by_found = {}, {}
   for _, one in ipairs(candidates) do
      if not by_gold[one.g] and not by_found[one.f] then
         by_gold[one.g], by_found[one.f] = one, one
      end
   end
   return by_gold, by_found
end

-- ---- Tallies -------------------------------------------------------------------------------------------------------

local COUNTS <const> = { "gold", "found", "exact", "lenient", "attributed", "soft_p", "soft_r", "cue", "cue_gold" }

--- A tally of nothing.
---@return dixit.eval.Tally
function M.tally()
   local tally = {}
   for _, name in ipairs(COUNTS) do
      tally[name] = 0
   end
   return tally
end

--- Adds a tally to another.
---@param tally dixit.eval.Tally
---@param other dixit.eval.Tally
function M.add(tally, other)
   for _, name in ipairs(COUNTS) do
      tally[name] = tally[name] + other[name]
   end
end

-- Tallies by name, made when they are first asked for.
local function tallies()
   return setmetatable({}, {
      __index = function(made, name)
         made[name] = M.tally()
         return made[name]
      end,
   })
end

-- What a pair adds to tallies, the numbers of marked and found ones left out.
local function merits(one, text, gold, found, marked, given)
   local lenient = one.overlap >= LENIENT
   local cue = lenient and shared(set_of(text, gold.cue), set_of(text, found.cue)) > 0
   return {
      gold = 0, found = 0, cue_gold = 0,
      exact = one.overlap == 1 and 1 or 0, lenient = lenient and 1 or 0,
      attributed = lenient and one.right and 1 or 0,
      soft_r = one.common / marked.size, soft_p = one.common / given.size, cue = cue and 1 or 0,
   }
end

local function outcome_of(one)
   if not one then
      return "missed"
   elseif one.overlap < LENIENT then
      return "span"
   end
   return one.right and "right" or "source"
end

--- Scores a document.
---@param text string
---@param gold dixit.eval.Gold[]
---@param found dixit.eval.Found[]
---@return dixit.eval.Score score raises a message if a span is not in the text
function M.score(text, gold, found)
   local read_text = read(text)
   local gold_sets, found_sets = {}, {}
   for i, one in ipairs(gold) do
      gold_sets[i] = content_of(read_text, one.content)
   end
   for i, one in ipairs(found) do
      found_sets[i] = content_of(read_text, one.content)
   end
   local by_gold, by_found = pair(read_text, gold, found, gold_sets, found_sets)
   local all, types, rules, verdicts = M.tally(), tallies(), tallies(), {}
   for i, one in ipairs(gold) do
      if not one.optional then
         local paired = by_gold[i]
         local other = paired and found[paired.f]
         verdicts[#verdicts + 1] = { outcome = outcome_of(paired), gold = one, found = other }
         for _, tally in ipairs { all, types[one.type or UNTYPED] } do
            tally.gold = tally.gold + 1
            tally.cue_gold = tally.cue_gold + (one.cue and #one.cue > 0 and 1 or 0)
         end
         if paired then
            local gained = merits(paired, read_text, one, other, gold_sets[i], found_sets[paired.f])
            for _, tally in ipairs { all, types[one.type or UNTYPED], rules[other.rule or ""] } do
               M.add(tally, gained)
            end
         end
      end
   end
   for i, one in ipairs(found) do
      local paired = by_found[i]
      local marked = paired and gold[paired.g]
      if not (marked and marked.optional) then
         for _, tally in ipairs { all, types[(marked or one).type or UNTYPED], rules[one.rule or ""] } do
            tally.found = tally.found + 1
         end
         if not marked then
            verdicts[#verdicts + 1] = { outcome = "spurious", found = one }
         end
      end
   end
   return { all = all, types = setmetatable(types, nil), rules = setmetatable(rules, nil), verdicts = verdicts }
end

-- ---- Figures -------------------------------------------------------------------------------------------------------

local function ratio(part, whole)
   return whole > 0 and part / whole or 0
end

local function measure(right_p, right_r, tally)
   local p, r = ratio(right_p, tally.found), ratio(right_r, tally.gold)
   return { p = p, r = r, f1 = p + r > 0 and 2 * p * r / (p + r) or 0 }
end

---@class dixit.eval.Measure
---@field p number precision
---@field r number recall
---@field f1 number

---@class dixit.eval.Figures
---@field gold integer
---@field found integer
---@field exact dixit.eval.Measure
---@field lenient dixit.eval.Measure
---@field soft dixit.eval.Measure
---@field attributed dixit.eval.Measure
---@field source number of the lenient ones, the share with the right source
---@field cue number of those marked with a cue, the share that is lenient and whose cue overlaps

--- The figures of a tally; 0 where there is nothing to divide by.
---@param tally dixit.eval.Tally
---@return dixit.eval.Figures
function M.figures(tally)
   return {
      gold = tally.gold, found = tally.found,
      exact = measure(tally.exact, tally.exact, tally),
      lenient = measure(tally.lenient, tally.lenient, tally),
      soft = measure(tally.soft_p, tally.soft_r, tally),
      attributed = measure(tally.attributed, tally.attributed, tally),
      source = ratio(tally.attributed, tally.lenient),
      cue = ratio(tally.cue, tally.cue_gold),
   }
end

return M
