--- dixit match: grep for token patterns.
local colour = require "dixit.cli.colour"
local constructors = require "dixit.pattern".constructors
local documents = require "dixit.cli.documents"
local engines = require "dixit.cli.engines"
local failure = require "dixit.cli.failure"
local lines = require "dixit.formats.lines"
local marks = require "dixit.formats.marks"
local output = require "dixit.cli.output"
local scripts = require "dixit.cli.scripts"

local M = {}

M.summary = "Show the sentences in which a pattern is found, like grep."

M.notes = [[
PATTERN is an expression of the rule language, on top of the language's pack:
its lexicon classes (L.cue), its layers (A.person, A.attribution) and, under
the language's code, what it exports (fr.noun_phrase). Names behind a pattern
give its parts a colour each. With -f the pattern stands in a file, and may
have comments and several lines.

The shell takes what is in single quotes as it is, so write words in double
quotes (W"pont"), and ’ for an apostrophe: W"l’eau" finds l'eau, too.

Where grep shows lines, this shows the sentences that a match is in, each on
one line; -A, -B and -C count sentences. Matches are those of a rule without
claim: the leftmost one, then on behind it. Where parts have names, a match
reaches from the first of them to the last, so that -o 'A.actor "who" * L.cue'
shows the actors alone.

A FILE is a text in UTF-8 or, if its name ends in .jsonl, JSON Lines: one
document a line, {"id", "lang", "text"}; -n is then the line of the record.
Without any FILE, standard input is read.

   dixit match 'W"pont" * gap(0, 5) * W{ "ferme", "rouvre" }' articles/*.txt
   dixit match -n 'A.person "who" * L.cue "verb"' news.jsonl
   dixit match -o 'A.verb{ mood = "conditional", negated = true }' a.txt
   dixit match -l 'A.attribution{ source = W"maire" }' articles/*.txt
   dixit match -c -f pattern.lua articles/*.txt

Exit status: 0 something was found; 1 nothing was; 2 usage, or a wrong pattern;
3 some files or records could not be read, whether or not something was found
in the others; 69 a Lua module is missing; 70 an error of dixit's; 130
interrupted.]]

-- Exit statuses where all was read, as grep's.
local FOUND <const>, NOTHING <const> = failure.status.DONE, 1

--- Declares the arguments.
---@param command table a command of argparse
function M.define(command)
   command:argument("PATTERN", "What to find; with -f a FILE like the others."):target "pattern" :args "?"
   command:argument("FILE", "What to read; - is standard input."):target "files" :args "*"
   command:option("-f --file", "Read the pattern from this file."):argname "FILE" :target "pattern_file"
   command:flag("-c --count", "Show only how many matches each file has.")
   command:flag("-l --files-with-matches", "Show only the names of files with a match."):target "list"
   command:flag("-o --only-matching", "Show only the matches, each on a line."):target "only"
   command:flag("-n --line-number", "Show the line at which a sentence or match begins."):target "number"
   for _, row in ipairs {
      { "-A --after-context", "behind", "after" }, { "-B --before-context", "before", "before" },
      { "-C --context", "before and behind", "context" },
   } do
      command:option(row[1], ("Also show N sentences %s."):format(row[2])):argname "N" :target(row[3])
         :convert(function(text)
            local number = math.tointeger(tonumber(text))
            return number and number >= 0 and number or nil, ("'%s' is no number of sentences"):format(text)
         end)
   end
   colour.define(command)
   command:option("--lang", "Language of pattern and texts."):argname "CODE" :default "fr"
   command:option("--input", "How files are read, whatever their names."):choices { "text", "jsonl" }
end

-- ---- The pattern ---------------------------------------------------------------------------------------------------

-- The name of a pattern of the command line in messages.
local CHUNK <const> = "PATTERN"

-- The one rule, its layer, and its phase.
local RULE <const> = "match"

-- The pattern as a script; it begins on the first line, so that lines in messages are its own.
local function script_of(pattern, pack)
   return ("%sphase %q rule %q { %s\n}"):format(pack, RULE, RULE, pattern)
end

-- What makes the language's pack seen; nothing if it has no rules.
local function prelude(engine)
   local has_rules = package.searchpath(("dixit.lang.%s.rules"):format(engine.lang), package.path)
   return has_rules and ("local %s = extend %q "):format(engine.lang, engine.lang) or ""
end

-- The rule set of a pattern. One that loads without the pack is run without, at many times the speed; but the pack says
-- which verbs are found on the core's layer `verb`.
local function compile(engine, pattern, name)
   local ruleset = not pattern:find("verb", 1, true) and engine:loadstring(script_of(pattern, ""), name)
   if ruleset then
      return ruleset
   end
   return engine:loadstring(script_of(pattern, prelude(engine)), name)
end

-- Shows a pattern of the command line, and points at what is wrong in it, if that stands there once.
local function point(pattern, problem, streams)
   local number = 0
   for line in (pattern .. "\n"):gmatch "(.-)\n" do
      number = number + 1
      if number == problem.line then
         streams.stderr:write("   ", marks.flat(line), "\n")
         local culprit = problem.culprit
         local first, last = line:find(culprit or "\n", 1, true)
         if first and not line:find(culprit, last + 1, true) then
            streams.stderr:write("   ", (" "):rep(utf8.len(marks.flat(line:sub(1, first - 1)))),
               ("^"):rep(utf8.len(marks.flat(culprit))), "\n")
         end
      end
   end
end

-- Whether a pattern is a word or more of a text, as grep takes them: the first is none of the rule language.
local function is_bare(text)
   local first = not text:find "%p" and text:match "%S+"
   return first and not constructors {}[first]
end

-- Ends the command with what is wrong with the pattern, in its own terms.
local function refuse(problem, pattern, streams)
   problem.message = problem.message:gsub(("rule '%s': "):format(RULE), "")
   -- Lua speaks of the braces that we have put around the pattern, and of the line where the last one stands.
   local _, ends = pattern:gsub("%s+$", ""):gsub("\n", "")
   local behind = problem.line and problem.line > ends + 1
   problem.line = behind and ends + 1 or problem.line
   if problem.code == "syntax" then
      if behind then
         problem.message = problem.message:gsub("near '}'$", "at the end")
      end
      problem.message = problem.message:gsub("'}' expected", "an operator is missing")
         :gsub(" %(to close '.' at line %d+%)", "")
   end
   problem.culprit = problem.culprit or problem.message:match "near '(.+)'$"
   if (problem.code == "syntax" or problem.code == "unknown_name") and is_bare(pattern) then
      problem.message = ("%s; words are written W\"%s\""):format(problem.message, pattern)
   end
   scripts.say(streams, problem)
   if problem.file == CHUNK then
      point(pattern, problem, streams)
   end
   failure.raise(failure.status.USAGE)
end

-- The rule set of the pattern.
local function load_pattern(engine, options, streams)
   local pattern, name = options.pattern, CHUNK
   if options.pattern_file then
      name = options.pattern_file
      local file <close>, message = io.open(name, "rb")
      pattern = file and file:read "a"
      if not pattern then
         failure.raise(failure.status.USAGE, message or name .. ": cannot be read")
      end
   end
   local ruleset, problem = compile(engine, pattern, name)
   return ruleset or refuse(problem, pattern, streams)
end

-- ---- What is shown -------------------------------------------------------------------------------------------------

-- Colours as grep's.
local STYLES <const> = { path = "\27[35m", number = "\27[32m", separator = "\27[36m" }
local MATCH <const> = "\27[1;31m"

---@class dixit.cli.Search the command while it runs
---@field options table
---@field streams dixit.cli.Streams
---@field painter dixit.marks.Painter
---@field named boolean whether lines begin with the name of the file
---@field context boolean whether groups of sentences are separated
local Search = {}
Search.__index = Search

function Search:put(text)
   output.check(self.streams.stdout:write(text, "\n"))
end

-- What stands before a line: "path:12:", with - for context.
function Search:prefix(path, line, separator)
   separator = self.painter:style(separator, STYLES.separator)
   return (self.named and self.painter:style(marks.flat(path), STYLES.path) .. separator or "")
      .. (line and self.painter:style(tostring(line), STYLES.number) .. separator or "")
end

-- A stretch of the text, painted.
function Search:paint(text, first, last, its_marks)
   local painted = {}
   for i, piece in ipairs(marks.pieces(text, first, last, its_marks)) do
      painted[i] = self.painter:paint(piece)
   end
   return table.concat(painted)
end

-- The sentence that holds a byte: they are in order, and no match begins between them.
local function sentence_at(document, position)
   local low, high = 1, document:count "sentences"
   while low < high do
      local middle = (low + high) // 2
      local _, last = document:sentence(middle)
      if last < position then
         low = middle + 1
      else
         high = middle
      end
   end
   return low
end

-- The sentences of a document that are shown: by number, the marks of the matches in it; none for context.
local function sentences_of(document, found, options)
   local shown, count = {}, document:count "sentences"
   local before, after = options.before or options.context or 0, options.after or options.context or 0
   for _, match in ipairs(found) do
      local from, to = sentence_at(document, match.first), sentence_at(document, match.last)
      for i = math.max(1, from - before), math.min(count, to + after) do
         shown[i] = shown[i] or {}
         if i >= from and i <= to then
            shown[i].matched = true
            table.move(marks.of(match), 1, 1 << 16, #shown[i] + 1, shown[i])
         end
      end
   end
   return shown, count
end

-- Shows the sentences with matches, and those around them.
function Search:show_sentences(document, found, item, line_of)
   local shown, count = sentences_of(document, found, self.options)
   local text, last_shown = item.text, nil
   for i = 1, count do
      local its_marks = shown[i]
      if its_marks then
         if self.context and self.begun and last_shown ~= i - 1 then
            self:put(self.painter:style("--", STYLES.separator))
         end
         local first, last = document:sentence(i)
         self:put(self:prefix(item.path, line_of(first), its_marks.matched and ":" or "-")
            .. self:paint(text, first, last, its_marks))
         last_shown, self.begun = i, true
      end
   end
end

-- Shows the matches alone.
function Search:show_matches(found, item, line_of)
   for _, match in ipairs(found) do
      self:put(self:prefix(item.path, line_of(match.first), ":")
         .. self:paint(item.text, match.first, match.last, marks.of(match)))
   end
end

-- Shows what was found in a document.
function Search:show(document, found, item)
   local finder
   local function line_of(position)
      if not self.options.number or item.line then
         return self.options.number and item.line
      end
      finder = finder or lines.finder(item.text)
      return finder(position)
   end
   if self.options.only then
      self:show_matches(found, item, line_of)
   else
      self:show_sentences(document, found, item, line_of)
   end
end

-- Shows the counts of files, or the names of those with a match.
function Search:sum(counts)
   for _, path in ipairs(self.options.files) do
      local count = counts[path] or 0
      if self.options.list then
         if count > 0 then
            self:put(self.painter:style(marks.flat(path), STYLES.path))
         end
      elseif self.options.count then
         self:put(self:prefix(path, nil, ":") .. count)
      end
   end
end

-- ---- The command ---------------------------------------------------------------------------------------------------

-- With -f there is no PATTERN: what was taken for it is the first file.
local function sort_arguments(options)
   if options.pattern_file and options.pattern then
      table.insert(options.files, 1, options.pattern)
      options.pattern = nil
   elseif not options.pattern and not options.pattern_file then
      failure.raise(failure.status.USAGE, "a PATTERN is needed, or -f FILE (try 'dixit match --help')")
   end
   options.files[1] = options.files[1] or "-"
end

--- Runs the command.
---@param options table
---@param streams dixit.cli.Streams
---@return integer status
function M.run(options, streams)
   sort_arguments(options)
   local engine, unknown = engines.new():get(options.lang)
   if not engine then
      failure.raise(failure.status.USAGE, unknown)
   end
   local ruleset = load_pattern(engine, options, streams)
   local search = setmetatable({
      options = options, streams = streams, named = #options.files > 1, begun = false,
      painter = colour.wanted(options, streams) and marks.coloured(MATCH) or marks.plain(),
      context = options.before ~= nil or options.after ~= nil or options.context ~= nil,
   }, Search)
   local counts, status = {}, NOTHING
   local read = documents.each {
      files = options.files, input = options.input, streams = streams, engine = engine,
      visit = function(document, item, progress)
         local found = ruleset:run(document, { own = true }):get(RULE)
         if #found == 0 then
            return
         end
         status = FOUND
         counts[item.path] = (counts[item.path] or 0) + #found
         if not options.count and not options.list then
            progress:step_aside()
            search:show(document, found, item)
         end
      end,
   }
   search:sum(counts)
   output.check(streams.stdout:flush())
   return read.status ~= failure.status.DONE and read.status or status
end

return M
