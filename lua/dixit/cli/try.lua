--- dixit try: runs a rule script on files and shows its matches in context, again and again while it is being written.
local Selection = require "dixit.cli.selection"
local colour = require "dixit.cli.colour"
local documents = require "dixit.cli.documents"
local engines = require "dixit.cli.engines"
local failure = require "dixit.cli.failure"
local kwic = require "dixit.formats.kwic"
local lines = require "dixit.formats.lines"
local marks = require "dixit.formats.marks"
local output = require "dixit.cli.output"
local scripts = require "dixit.cli.scripts"

local M = {}

M.summary = "Run a rule script on texts and show its matches in context."

M.notes = [[
A line for each match: where it is (file and line), the rule, the match with
what stands before and behind it. The parts of a match are in colours by name,
a match without parts is bold; without colours each part is in brackets with
its name behind: [La maire]who. On a terminal long matches are shortened in
their middle, elsewhere they are whole. At the end matches are counted by rule;
rules that found nothing are named, too.

The script's own rules are shown, not those of the pack or scripts that it
extends; --layer and --rule choose otherwise: --layer actor shows all actors
that the pack finds, --layer verb all verb groups.

--lost also shows the matches that another one has displaced, and by which. A
match that is missing altogether is a matter for 'dixit explain'.

--watch stays, and runs again when the script, a script that it extends or a
file is saved. It then shows the matches that were gained (+) and lost (-) by
the change. A script with an error is told of, and the last matches count on.
Ctrl-C ends it.

A function of a rule that raises an error loses its match; the error is told
at the end, with its rule, its place in the script and the first text.

A FILE is a text in UTF-8 or, if its name ends in .jsonl, JSON Lines: one
document a line, {"id", "lang", "text"}; the line is then that of the record.
Without any FILE, standard input is read.

   dixit try promises.lua articles/*.txt
   dixit try promises.lua news.jsonl --lost --rule promise
   dixit try promises.lua articles/*.txt --watch

Exit status: 0 done; 2 usage, or the script does not load; 3 some files or
records could not be read; 69 a Lua module is missing; 70 an error of dixit's;
130 interrupted.]]

--- Declares the arguments.
---@param command table a command of argparse
function M.define(command)
   command:argument("RULES", "The rule script."):target "script"
   command:argument("FILE", "What to read; - is standard input."):target "files" :args "*"
   command:option("--layer", "Show this layer; may be repeated."):argname "NAME" :count "*" :target "layers"
   command:option("--rule", "Show this rule; may be repeated."):argname "NAME" :count "*" :target "rules"
   command:flag("--lost", "Also show matches that lost to another one, and to which.")
   command:flag("--watch", "Run again whenever the script or a file is saved, and show what changed.")
   colour.define(command)
   command:option("--lang", "Language of script and texts."):argname "CODE" :default "fr"
   command:option("--input", "How files are read, whatever their names."):choices { "text", "jsonl" }
end

-- ---- What is shown -------------------------------------------------------------------------------------------------

local FAINT <const>, GAINED <const>, LOST <const> = "\27[2m", "\27[32m", "\27[31m"

-- Columns of a line number: more make a line longer.
local NUMBER_WIDTH <const> = 4

-- Place and rule take no more of a line than this; what is longer keeps its end.
local LABEL_SHARE <const> = 1 / 4

-- What a change is marked with stands in so many columns.
local CHANGE_WIDTH <const> = 2

-- Why a match lost.
local REASONS <const> = {
   priority = "higher priority", skipped = "fewer tokens skipped", length = "longer", start = "earlier",
   order = "rule written earlier",
}

---@class dixit.cli.Trial the command while it runs
---@field options table
---@field streams dixit.cli.Streams
---@field engine dixit.Engine
---@field painter dixit.marks.Painter
---@field width integer|nil of the terminal
---@field watch dixit.cli.Watch|nil
---@field runs integer while files are watched
---@field cache table<string, { text: string, document: dixit.Document }> of documents, while files are watched
local Trial = {}
Trial.__index = Trial

-- The characters of a name or path, as it is shown.
local function length_of(label)
   return utf8.len(marks.flat(label))
end

-- A label in its column; the last `keep` characters of a longer one.
local function column(label, width, keep)
   label = marks.flat(label)
   local length = utf8.len(label)
   if keep and length > keep then
      return "…" .. label:sub(utf8.offset(label, -(keep - 1)))
   end
   return label .. (" "):rep(width - length)
end

-- Columns wide enough for all labels, as far as the terminal has room.
local function measure(trial, selection)
   local place, rule = 0, 0
   for _, path in ipairs(trial.options.files) do
      place = math.max(place, length_of(path) + 1 + NUMBER_WIDTH)
   end
   for _, name in ipairs(selection.names) do
      rule = math.max(rule, length_of(name))
   end
   local keep = trial.width and math.max(math.floor(trial.width * LABEL_SHARE), 8)
   return { place = math.min(place, keep or place), rule = math.min(rule, keep or rule), keep = keep }
end

---@class dixit.cli.Shown a match as it is shown
---@field key string the same in two runs for what is the same match
---@field line string

-- A match as it is shown.
function Trial:show(match, text, place, columns)
   local its_marks = marks.of(match)
   local prefix = column(place, columns.place, columns.keep) .. "  "
      .. column(match.name, columns.rule, columns.keep) .. "  "
   local room = self.width and self.width - utf8.len(prefix) - (self.watch and CHANGE_WIDTH or 0)
   local line = self.painter:style(prefix, FAINT) .. kwic.line(text, match, its_marks, self.painter, room)
   if match.lost then
      local winner = match.lost.winner
      local why = winner and ("lost to rule '%s': %s: “%s”"):format(winner.rule,
         REASONS[match.lost.reason] or match.lost.reason, marks.flat(winner.text))
         or "lost: an earlier phase has claimed it"
      line = line .. "\n" .. self.painter:style((" "):rep(4) .. why, FAINT)
   end
   return line
end

-- What makes a match the same one in two runs: all but its position.
local function key_of(match, text, path)
   local key = { path, match.name, match.lost and "lost" or "found", text:sub(match.first, match.last) }
   for name, spans in pairs(match.parts or {}) do
      local texts = { name }
      for _, span in ipairs(spans) do
         texts[#texts + 1] = text:sub(span.first, span.last)
      end
      key[#key + 1] = table.concat(texts, "\0")
   end
   table.sort(key)
   return table.concat(key, "\0\0")
end

local function count_of(count, noun, plural)
   return ("%d %s"):format(count, count == 1 and noun or plural or noun .. "s")
end

-- ---- One run -------------------------------------------------------------------------------------------------------

---@class dixit.cli.Pass what one run has given
---@field shown dixit.cli.Shown[]
---@field counts table<string, { found: integer, lost: integer, documents: integer }> by rule
---@field names string[] of all rules
---@field parts table<string, true> names met
---@field problems table[] errors of rules' functions, each once, with their count
---@field read dixit.cli.Read

-- A document that the last run has read already, or a new one.
function Trial:parse(item)
   local key = documents.place(item)
   local known = self.cache[key]
   if known and known.text == item.text then
      return known.document
   end
   local document, problem = self.engine:parse(item.text)
   self.cache[key] = document and { text = item.text, document = document }
   return document, problem
end

-- Notes an error of a rule's function, once for all documents.
local function note_problem(pass, problem, place)
   local key = table.concat({ problem.rule, problem.where, problem.message }, "\0")
   local known = pass.problems[key]
   if not known then
      known = { rule = problem.rule, where = problem.where, message = problem.message, place = place, count = 0 }
      pass.problems[key] = known
      table.insert(pass.problems, known)
   end
   known.count = known.count + 1
end

-- Counts a match.
local function count(pass, match, met)
   local counts = pass.counts[match.name]
   if match.lost then
      counts.lost = counts.lost + 1
      return
   end
   counts.found = counts.found + 1
   if not met[match.name] then
      counts.documents = counts.documents + 1
      met[match.name] = true
   end
   for name in pairs(match.parts) do
      pass.parts[name] = true
   end
end

--- Runs a rule set on all files.
---@param ruleset dixit.Ruleset
---@param put? fun(line: string) shows a match at once
---@return dixit.cli.Pass
function Trial:pass(ruleset, put)
   local options = self.options
   local selection = Selection.new(ruleset, options.layers, options.rules)
   local columns = measure(self, selection)
   local pass = { shown = {}, counts = {}, names = selection.names, parts = {}, problems = {} }
   for _, name in ipairs(selection.names) do
      pass.counts[name] = { found = 0, lost = 0, documents = 0 }
   end

   local function visit(document, item, progress)
      if self.watch and self.watch:glance() then
         failure.raise(failure.status.INTERRUPTED)
      end
      local result = ruleset:run(document, {
         losers = options.lost, own = #options.layers == 0 and #options.rules == 0,
      })
      local matches = selection:matches(result)
      local text, line_of, met = item.text, nil, {}
      local function place(position)
         line_of = line_of or not item.line and lines.finder(text) or nil
         return ("%s:%d"):format(item.path, item.line or line_of(position))
      end
      for _, match in ipairs(matches) do
         count(pass, match, met)
         local line = self:show(match, text, place(match.first), columns)
         if self.watch then
            table.insert(pass.shown, { key = key_of(match, text, item.path), line = line })
         end
         if put then
            progress:step_aside()
            put(line)
         end
      end
      for _, problem in ipairs(result.errors) do
         note_problem(pass, problem, place(problem.position))
      end
   end

   pass.read = documents.each {
      files = options.files, input = options.input, streams = self.streams, engine = self.engine, visit = visit,
      parse = self.watch and function(item) return self:parse(item) end or nil,
   }
   return pass
end

function Trial:put(line)
   output.check(self.streams.stdout:write(line, "\n"))
end

-- Shows the counts by rule, and the names of parts in their colours; tells of errors in rules' functions.
function Trial:sum(pass)
   local width, total = 0, 0
   for _, name in ipairs(pass.names) do
      width = math.max(width, length_of(name))
      total = total + pass.counts[name].found
   end
   for _, name in ipairs(pass.names) do
      local counts = pass.counts[name]
      local line = ("%s  %s"):format(column(name, width), count_of(counts.found, "match", "matches"))
      if counts.found > 0 then
         line = ("%s in %s"):format(line, count_of(counts.documents, "document"))
      end
      self:put(self.options.lost and ("%s, %d lost"):format(line, counts.lost) or line)
   end
   local parts = {}
   for name in pairs(pass.parts) do
      parts[#parts + 1] = name
   end
   table.sort(parts)
   for i, name in ipairs(parts) do
      parts[i] = self.painter:name(name)
   end
   self:put(("%s in %s%s"):format(count_of(total, "match", "matches"), count_of(pass.read.documents, "document"),
      #parts > 0 and "; parts: " .. table.concat(parts, ", ") or ""))
   output.check(self.streams.stdout:flush())
   if #pass.names == 0 then
      failure.say(self.streams, "the script has no rules of its own; --layer NAME shows a layer of what it extends")
   end
   for _, problem in ipairs(pass.problems) do
      failure.say(self.streams, ("rule '%s', %s: %s (%s%s)"):format(problem.rule, problem.where, problem.message,
         problem.place, problem.count > 1 and (" and %d more"):format(problem.count - 1) or ""))
   end
end

-- ---- Watching ------------------------------------------------------------------------------------------------------

-- What is in `list` and not in `other`, where a key may come several times.
local function without(list, other)
   local counts, left = {}, {}
   for _, shown in ipairs(other) do
      counts[shown.key] = (counts[shown.key] or 0) + 1
   end
   for _, shown in ipairs(list) do
      if (counts[shown.key] or 0) > 0 then
         counts[shown.key] = counts[shown.key] - 1
      else
         left[#left + 1] = shown
      end
   end
   return left
end

-- Shows what has changed from one run to the next.
function Trial:compare(old, new)
   local gained, lost = without(new.shown, old.shown), without(old.shown, new.shown)
   for _, shown in ipairs(lost) do
      self:put(self.painter:style("-", LOST) .. " " .. shown.line)
   end
   for _, shown in ipairs(gained) do
      self:put(self.painter:style("+", GAINED) .. " " .. shown.line)
   end
   self:put(("%d gained, %d lost"):format(#gained, #lost))
end

-- An engine keeps the lexicons of all scripts that it has loaded: after so many runs a new one is cheaper.
local RUNS_MAX <const> = 50

-- Runs the script if it loads: all matches the first time, then what has changed.
function Trial:turn(last)
   self.runs = self.runs + 1
   if self.runs % RUNS_MAX == 0 then
      self.engine, self.cache = engines.new():get(self.options.lang), {}
   end
   local loaded, problem = scripts.load(self.engine, self.options.script, self.streams)
   if not loaded then
      self.watch:add { problem.file } -- perhaps one that the script extends
      return last
   end
   self.watch:add(loaded:files())
   local pass = self:pass(loaded, not last and function(line) self:put(line) end or nil)
   if last then
      self:compare(last, pass)
   end
   self:sum(pass)
   return pass
end

-- Runs again and again, until the user interrupts.
function Trial:loop()
   self.watch:add { self.options.script }
   self.watch:add(self.options.files)
   local last, saved
   repeat
      -- A wrong name in --layer or --rule ends the command at first; later the script may be in the middle of a change.
      local done, result = xpcall(self.turn, failure.handler, self, last)
      if done then
         last = result
      elseif not last or not result.message then
         error(result, 0)
      else
         failure.say(self.streams, result.message)
         failure.debug(self.streams, result)
      end
      self:put(self.painter:style("-- waiting for a change; Ctrl-C ends --", FAINT))
      output.check(self.streams.stdout:flush())
      saved = self.watch:wait()
      if saved then
         self:put(self.painter:style(("-- %s: saved %s --"):format(os.date "%H:%M:%S", table.concat(saved, ", ")),
            FAINT))
      end
   until not saved
   failure.raise(failure.status.INTERRUPTED)
end

-- ---- The command ---------------------------------------------------------------------------------------------------

--- Runs the command.
---@param options table
---@param streams dixit.cli.Streams
---@param watch? dixit.cli.Watch default for --watch: one on the file system
---@return integer status
function M.run(options, streams, watch)
   local engine, unknown = engines.new():get(options.lang)
   if not engine then
      failure.raise(failure.status.USAGE, unknown)
   end
   options.files[1] = options.files[1] or "-"
   local trial = setmetatable({
      options = options, streams = streams, engine = engine, width = streams.width(), cache = {}, runs = 0,
      painter = colour.wanted(options, streams) and marks.coloured() or marks.bracketed(),
   }, Trial)
   if not options.watch then
      local pass = trial:pass(scripts.need(engine, options.script, streams), function(line) trial:put(line) end)
      trial:sum(pass)
      return pass.read.status
   end
   for _, path in ipairs(options.files) do
      if path == "-" then
         failure.raise(failure.status.USAGE, "--watch needs files: standard input is read only once")
      end
   end
   trial.watch = watch or require "dixit.cli.watch".new()
   local _, raised = xpcall(trial.loop, failure.handler, trial)
   trial.watch:close()
   error(raised, 0)
end

return M
