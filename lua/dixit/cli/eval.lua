--- dixit eval: how much of what annotators marked is found, and how much of what is found is right.
local comparison = require "dixit.eval.comparison"
local engines = require "dixit.cli.engines"
local eval = require "dixit.eval.run"
local evaluation = require "dixit.formats.evaluation"
local failure = require "dixit.cli.failure"
local gold = require "dixit.cli.gold"
local json = require "dixit.formats.json"
local lines = require "dixit.formats.lines"
local need = require "dixit.cli.need"
local progress = require "dixit.cli.progress"
local scripts = require "dixit.cli.scripts"
local sheets = require "dixit.cli.sheets"

local M = {}

M.summary = "Precision and recall against texts that annotators marked."

M.notes = [[
GOLD is JSON Lines, one document a line:

   {"id", "lang", "text", "quotes": [{"spans": [[start, end], ...],
    "source": [[start, end], ...] or null, "cue": the same, "type",
    "speaker", "optional"}]}

in code points, 0-based, end exclusive; or NAME.ann in brat's standoff format,
with its text in NAME.txt. Without SCRIPT, the rules of the language's pack
are evaluated. A SCRIPT (its name ends in .lua) is evaluated on its layer
"attribution" or another one: the parts content (without one, the whole
annotation), cue and source of each annotation.

Two spans are compared as sets of letters and digits, so that marks,
punctuation and white space at the edges never decide, nor does a conjunction
at the head of a content. Pairs are one to one, best overlap first.

   exact       the same content
   lenient     an overlap of at least half of what both cover
   soft        each content counts with the share of it that overlaps
   attributed  lenient, and the right source
   source      of the lenient ones, those with the right source
   cue         of those marked with a cue, the lenient ones whose cue overlaps

exact, soft and attributed are F1. What is marked "optional" is neither asked
for nor counted as wrong. Under the figures of all stand the 95 % intervals of
a bootstrap over the documents. The rules are told with their precision.

--errors N shows the first N misses and false alarms in their context: missed
(nothing found there), span (too little overlap), source (another source),
spurious (nothing is marked there).

--save writes all figures and what became of each attribution; --compare
reads such a file, and says which attributions are attributed now that were
not then (won), the reverse (lost), and which false alarms came and went.

   dixit eval gold.jsonl --save before.json
   dixit eval --errors 20 rules.lua gold.jsonl --compare before.json

Exit status: 0 done; 2 usage, or the script does not load; 3 the gold could
not be read.]]

local SCRIPT = "%.lua$"

--- Declares the arguments.
---@param command table a command of argparse
function M.define(command)
   command:argument("FILE", "A rule script, if its name ends in .lua, and gold."):target "files" :args "+"
   command:option("--lang", "Language of texts that do not say theirs."):argname "CODE" :default "fr"
   command:option("--layer", "Layer of the script."):argname "NAME" :default "attribution"
   command:option("--errors", "Show the first N misses and false alarms."):argname "N" :default "0" :convert(tonumber)
   command:option("--save", "Write figures and outcomes to a file."):argname "NEW.json"
   command:option("--compare", "Tell what is won and lost against a file of --save."):argname "OLD.json"
   command:flag("--json", "Write figures, outcomes and comparison as JSON.")
end

-- ---- What to run ---------------------------------------------------------------------------------------------------

-- The script and the gold among the files.
local function sort_files(files)
   local script, paths = nil, {}
   for _, path in ipairs(files) do
      if not path:find(SCRIPT) then
         paths[#paths + 1] = path
      elseif script then
         failure.raise(failure.status.USAGE, ("one script at a time: %s or %s"):format(script, path))
      else
         script = path
      end
   end
   if #paths == 0 then
      failure.raise(failure.status.USAGE, "gold is needed: FILE.jsonl or FILE.ann (try 'dixit eval --help')")
   end
   return script, paths
end

-- Ends the command if a rule set has no such layer; says so if no rule of the script itself writes on it.
local function check_layer(ruleset, name, script, streams)
   local known, own, found = ruleset:layers(), false, false
   for _, layer in ipairs(known) do
      found = found or layer == name
   end
   if not found then
      failure.raise(failure.status.USAGE, ("no layer '%s' (there are: %s); see --layer"):format(name,
         table.concat(known, ", ")))
   end
   for _, rule in ipairs(ruleset:rules()) do
      own = own or rule.own and rule.layer == name
   end
   if not own then
      failure.say(streams, ("no rule of %s writes on layer '%s': what it extends is evaluated; see --layer"):format(
         script, name))
   end
end

-- A function that gives the engine of a language and what finds with it; ends the command where there is none.
local function finders(options, script, streams)
   local pool, known = engines.new(), {}
   return function(lang)
      local engine, unknown = pool:get(lang or options.lang)
      if not engine then
         failure.raise(failure.status.USAGE, unknown)
      end
      if not known[engine] then
         if script then
            local ruleset = scripts.need(engine, script, streams)
            check_layer(ruleset, options.layer, script, streams)
            known[engine] = eval.layer_finder(ruleset, options.layer)
         else
            known[engine] = eval.pack_finder(engine)
         end
      end
      return engine, known[engine]
   end
end

local function score(documents, finder, streams)
   local scored, bar = {}, progress.new({}, streams) -- of unknown size: that of the files is mostly JSON
   for i, document in ipairs(documents) do
      local message
      scored[i], message = eval.document(document, finder(document.lang))
      if not scored[i] then
         bar:clear()
         failure.raise(failure.status.UNREAD, ("document %s: %s"):format(document.id, message))
      end
      bar:step(#document.text)
   end
   bar:clear()
   return scored
end

-- ---- Outcomes ------------------------------------------------------------------------------------------------------

-- Stands between the parts of a content, cue or source.
local PARTS_SEPARATOR = " […] "

-- A function that gives the text between two code points.
local function slicer(text)
   return function(first, behind)
      return text:sub(utf8.offset(text, first + 1), utf8.offset(text, behind + 1) - 1)
   end
end

local function text_of(slice, spans)
   local texts = {}
   for i, span in ipairs(spans or {}) do
      texts[i] = slice(span[1], span[2])
   end
   return table.concat(texts, PARTS_SEPARATOR)
end

-- What became of each attribution, in the order of documents and of the text.
local function entries_of(scored)
   local entries = {}
   for _, one in ipairs(scored) do
      local slice = slicer(one.text)
      for _, verdict in ipairs(one.score.verdicts) do
         local content = (verdict.gold or verdict.found).content
         entries[#entries + 1] = {
            id = one.id, outcome = verdict.outcome, content = content, text = text_of(slice, content),
            rule = verdict.found and verdict.found.rule,
         }
      end
   end
   return entries
end

-- ---- Errors in context ---------------------------------------------------------------------------------------------

-- Code points shown on each side of a content.
local CONTEXT <const> = 60

-- "direct «…» · source: … · cue: … · rule: …", as runs.
local function runs_of(head, slice, one, source)
   local runs = { { head .. " " }, { one.type or "untyped", style = "faint" } }
   for _, part in ipairs { { "source", source }, { "cue", one.cue } } do
      local text = text_of(slice, part[2])
      runs[#runs + 1] = { (" · %s: "):format(part[1]), style = "faint" }
      runs[#runs + 1] = { text == "" and "none" or text, style = text ~= "" and "accent" or "faint" }
   end
   if one.rule then
      runs[#runs + 1] = { " · rule: ", style = "faint" }
      runs[#runs + 1] = { one.rule }
   end
   return runs
end

local function show_verdict(sheet, scored, verdict, line_of, slice, length)
   local content = (verdict.gold or verdict.found).content
   local first, behind = content[1][1], content[#content][2]
   local from, to = math.max(0, first - CONTEXT), math.min(length, behind + CONTEXT)
   local at = line_of(utf8.offset(scored.text, first + 1))
   sheet:blank()
   sheet:paragraph({ { verdict.outcome, style = "strong" }, { (" %s, line %d"):format(scored.id, at) } }, 0, 3)
   sheet:paragraph({
      { (from > 0 and "…" or "") .. slice(from, first), style = "faint" },
      { "[" .. slice(first, behind) .. "]", style = "strong" },
      { slice(behind, to) .. (to < length and "…" or ""), style = "faint" },
   }, 3, 3)
   if verdict.gold then
      sheet:paragraph(runs_of("marked", slice, verdict.gold, verdict.gold.source), 3, 6)
   end
   if verdict.found then
      sheet:paragraph(runs_of("found", slice, verdict.found, { verdict.found.source }), 3, 6)
      if verdict.outcome == "span" then
         sheet:paragraph({ { text_of(slice, verdict.found.content) } }, 6, 6)
      end
   end
end

-- Shows the first misses and false alarms.
local function show_errors(sheet, scored, count)
   for _, one in ipairs(scored) do
      local line_of, slice = lines.finder(one.text), slicer(one.text)
      for _, verdict in ipairs(count > 0 and one.score.verdicts or {}) do
         if verdict.outcome ~= "right" and count > 0 then
            count = count - 1
            show_verdict(sheet, one, verdict, line_of, slice, utf8.len(one.text))
         end
      end
   end
end

-- ---- Saving and comparing ------------------------------------------------------------------------------------------

-- The attributions of a file that --save has written.
local function read_saved(path)
   local cjson = need "cjson"
   local file <close>, message = io.open(path, "rb")
   if not file then
      failure.raise(failure.status.USAGE, message)
   end
   local decoded, record = pcall(cjson.decode, file:read "a")
   local entries = decoded and type(record) == "table" and record.attributions
   if type(entries) ~= "table" then
      failure.raise(failure.status.USAGE, path .. ": dixit eval --save has not written this")
   end
   for _, entry in ipairs(entries) do
      for _, span in ipairs(entry.content) do -- lua-cjson reads all numbers as floats
         span[1], span[2] = math.tointeger(span[1]), math.tointeger(span[2])
      end
      entry.id = math.tointeger(entry.id) or entry.id
      entry.rule = entry.rule ~= cjson.null and entry.rule or nil
   end
   return entries
end

local function save(path, record)
   local file <close>, message = io.open(path, "wb")
   local written = file
   if file then
      written, message = file:write(json.encode(record, evaluation.shape, 0), "\n")
   end
   if not written then
      failure.raise(failure.status.USAGE, message)
   end
end

local CHANGES <const> = {
   { "won", "won" }, { "lost", "lost" }, { "alarms", "new false alarms" }, { "silenced", "false alarms gone" },
}

local function show_comparison(sheet, compared, path)
   sheet:blank()
   local runs = { { ("Against %s: "):format(path) } }
   for i, change in ipairs(CHANGES) do
      runs[#runs + 1] = { ("%s%s %d"):format(i > 1 and ", " or "", change[2], #compared[change[1]]), style = "strong" }
   end
   if compared.unknown > 0 then
      runs[#runs + 1] = { (", not there then %d"):format(compared.unknown) }
   end
   sheet:paragraph(runs, 0, 3)
   for _, change in ipairs(CHANGES) do
      for _, entry in ipairs(compared[change[1]]) do
         sheet:paragraph({
            { change[2] .. " ", style = "strong" }, { tostring(entry.id) .. " ", style = "faint" },
            { "“" .. entry.text .. "”" }, { entry.rule and (" (%s)"):format(entry.rule) or "", style = "faint" },
         }, 3, 6)
      end
   end
end

-- ---- The command ---------------------------------------------------------------------------------------------------

--- Runs the command.
---@param options { files: string[], lang: string, layer: string, errors: integer, save: string|nil,
---   compare: string|nil, json: boolean|nil }
---@param streams dixit.cli.Streams
---@return integer status
function M.run(options, streams)
   local script, paths = sort_files(options.files)
   local documents, message = gold.read(paths)
   if not documents then
      failure.raise(failure.status.UNREAD, message)
   end
   local before = options.compare and read_saved(options.compare)
   local scored = score(documents, finders(options, script, streams), streams)
   local summary, entries = eval.summary(scored), entries_of(scored)
   local compared = before and comparison.compare(before, entries)
   if options.save then
      save(options.save, evaluation.record(summary, entries))
   end
   if options.json then
      sheets.write(streams, json.encode(evaluation.record(summary, entries, compared), evaluation.shape, 0) .. "\n")
      return failure.status.DONE
   end
   sheets.write(streams, evaluation.table(summary))
   local sheet = sheets.new(streams)
   show_errors(sheet, scored, options.errors)
   if compared then
      show_comparison(sheet, compared, options.compare)
   end
   if options.errors > 0 or compared then
      sheets.put(streams, sheet)
   end
   return failure.status.DONE
end

return M
