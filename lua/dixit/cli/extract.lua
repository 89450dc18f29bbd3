--- dixit extract: who said what.
local lines = require "dixit.formats.lines"
local near = require "dixit.near"
local scripts = require "dixit.cli.scripts"

local M = {}

M.summary = "Who said what: the attributions of each document."
M.format = require "dixit.formats.attributions"

---@param engine table
---@param document dixit.Document
---@return dixit.Attributions
function M.find(engine, document)
   return engine:extract(document)
end

-- A number of processes that no machine has cores for.
local JOBS_MAX = 1024

-- A converter for argparse: a whole number from 1 on.
local function whole_number(most)
   return function(text)
      local number = text:find "^%d+$" and math.tointeger(tonumber(text))
      if number and 1 <= number and number <= most then
         return number
      end
      return nil, ("a whole number from 1 to %d is expected, not '%s'"):format(most, text)
   end
end

--- Declares the options of this command.
---@param command table a command of argparse
function M.options(command)
   command:flag("--explain", "With format text: where the rule of each attribution stands, and of each quotation "
      .. "without one which rules came nearest, and what they met.")
   command:option("--jobs", "Read with N processes. The results are the same, in the same order; a document that a "
      .. "process dies of gives an error in its place."):argname "N":convert(whole_number(JOBS_MAX))
   command:option("--first-line", "The number of the first line, where what is read is a part of a larger file.")
      :argname "N":convert(whole_number(math.maxinteger))
end

--- What --explain tells of a document.
---@param engine table
---@param document dixit.Document
---@param attributions dixit.Attribution[]
---@return { places: table<string, string>, near: dixit.Near[] } explanation places by rule
function M.explain(engine, document, attributions)
   local ruleset, places = scripts.pack(engine), {}
   for _, rule in ipairs(ruleset:rules()) do
      places[rule.name] = rule.place
   end
   return { places = places, near = near.quotations(ruleset, document, attributions) }
end

local NO_SOURCE = "(no source)"

-- Stands between the parts of a content or cue.
local PARTS_SEPARATOR = " […] "

-- Spaces before what came nearest.
local INDENT = 3

local function text_of(document, parts)
   local texts = {}
   for i, part in ipairs(parts) do
      texts[i] = document:slice(part.first, part.last)
   end
   return table.concat(texts, PARTS_SEPARATOR)
end

-- A source, and who that is where it does not say so: elle (Claire Roux).
local function source_of(document, attribution)
   local source = attribution.source
   if not source then
      return NO_SOURCE
   end
   local text = document:slice(source.first, source.last)
   return source.name and not text:find(source.name, 1, true) and ("%s (%s)"):format(text, source.name) or text
end

-- The class that goes without saying.
local PLAIN_CLASS = "statement"

-- What is known of an attribution besides its texts: "direct, promise, in 2, negated, fr/incise, line 7".
local function details_of(attribution, line, places)
   local details = { attribution.type }
   if attribution.class ~= PLAIN_CLASS then
      details[#details + 1] = attribution.class
   end
   if attribution.nested_in then
      details[#details + 1] = "in " .. attribution.nested_in
   end
   for _, flag in ipairs { "negated", "conditional" } do
      if attribution[flag] then
         details[#details + 1] = flag
      end
   end
   local place = places and places[attribution.rule]
   details[#details + 1] = place and ("%s at %s"):format(attribution.rule, place) or attribution.rule
   details[#details + 1] = "line " .. line
   return table.concat(details, ", ")
end

-- Whom it is said to and by what, behind the cue: " · à l'AFP · dans un communiqué".
local function circumstances_of(document, attribution)
   local runs = {}
   for _, part in ipairs { attribution.addressee or false, attribution.medium or false } do
      if part then
         runs[#runs + 1] = " · " .. document:slice(part.first, part.last)
      end
   end
   return table.concat(runs)
end

-- Shows the scare quotes, each with its kind and place.
local function show_scare_quotes(page, document, quotations, line_of)
   local runs = {}
   for i, quotation in ipairs(quotations) do
      local place = (" (%s, line %d)"):format(quotation.kind, line_of(quotation.first))
      runs[#runs + 1] = { ("%s“%s”"):format(i > 1 and ", " or "", document:slice(quotation.first, quotation.last)) }
      runs[#runs + 1] = { place, style = "faint", keep = true }
   end
   if #runs > 0 then
      table.insert(runs, 1, { "scare quotes: ", style = "strong" })
      page:blank()
      page:paragraph(runs, 0, INDENT)
   end
end

-- Shows the quotations that are in no attribution, and which rules came nearest.
local function show_near(page, document, list, line_of)
   for _, one in ipairs(list) do
      page:blank()
      page:paragraph({
         { "no attribution: ", style = "strong" }, { document:slice(one.first, one.last) },
         { (" (line %d)"):format(line_of(one.first)), style = "faint", keep = true },
      }, 0, INDENT)
      for _, attempt in ipairs(one.attempts) do
         page:paragraph({ { tostring(attempt) } }, INDENT, 2 * INDENT)
      end
      if #one.attempts == 0 then
         page:paragraph({ { "no rule got behind its first step", style = "faint" } }, INDENT, 2 * INDENT)
      end
   end
end

--- Shows the attributions of a document: the source, the cue, the content under them.
---@param page dixit.Page
---@param view dixit.cli.View
function M.show(page, view)
   local document, explanation, count = view.document, view.explanation, #view.found
   page:paragraph({
      { tostring(view.id), style = "strong" }, { (": %d attribution%s"):format(count, count == 1 and "" or "s") },
   }, 0, 2)
   local line_of = lines.finder(document:text())
   for i, attribution in ipairs(view.found) do
      local number = ("%d. "):format(i)
      local cue = text_of(document, attribution.cue)
      page:blank()
      local details = details_of(attribution, line_of(attribution.content[1].first), explanation and explanation.places)
      page:paragraph({
         { number .. " " }, { source_of(document, attribution), style = "strong" },
         { cue == "" and "" or " · " }, { cue, style = "accent" },
         { circumstances_of(document, attribution) },
         { (" (%s)"):format(details), style = "faint", keep = true },
      }, 0, #number)
      page:paragraph({ { "“" .. text_of(document, attribution.content) .. "”" } }, #number, #number)
   end
   show_scare_quotes(page, document, view.found.scare_quotes or {}, line_of)
   if explanation then
      show_near(page, document, explanation.near, line_of)
   end
end

return M
