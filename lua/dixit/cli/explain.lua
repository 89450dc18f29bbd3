--- dixit explain: what stands at a place in a text, and why rules matched there, or did not.
local engines = require "dixit.cli.engines"
local failure = require "dixit.cli.failure"
local fault = require "dixit.fault"
local lines = require "dixit.formats.lines"
local scripts = require "dixit.cli.scripts"
local sheets = require "dixit.cli.sheets"
local utf8x = require "dixit.formats.utf8"

local M = {}

M.summary = "What stands at a place in a text, and why rules matched there or did not."

M.notes = [[
A PLACE is FILE, FILE:LINE or FILE:LINE:COLUMN; FILE is a text in UTF-8, or -
for standard input; lines and columns count from 1, columns in characters.
With a column, what is told is about the token that stands there: the rules
that were tried from it, took it, or failed because of it; without, about the
whole line or text.

Tokens: those of each sentence, between bars, with the kind of the less
obvious.
Marks: what each quotation mark, dash or apostrophe was taken for.
Layers: the annotations there, with rule, parts and fields; flags that are
true by their names alone, those that are false not at all.
Rules: for each one tried there

   found       its match stands
   lost        to which match, and why
   said no     its function when did not want the match
   failed      after how many steps, what it wanted next, and what it met

A rule that failed more than once is told with the attempt that got furthest;
those that failed at their first step are only counted. The rules are those of
the language's pack, or of --rules and what that extends.

With --rule only the section Rules is shown, and in it every attempt of that
rule that got behind its first step.

   dixit explain article.txt:12
   dixit explain --rules promises.lua --rule promises article.txt:12
   dixit explain --rules promises.lua article.txt:12:40

Exit status: 0 done; 2 usage, no such place, or the rules do not load; 3 the
text could not be read.]]

--- Declares the arguments.
---@param command table a command of argparse
function M.define(command)
   command:argument("PLACE", "FILE, FILE:LINE or FILE:LINE:COLUMN."):target "place"
   command:option("--rules", "A rule script; without, the language's pack."):argname "SCRIPT"
   command:option("--rule", "Tell only of this rule, but more; may be repeated.")
      :argname "NAME" :target "names" :count "*"
   command:option("--lang", "Language of the text."):argname "CODE" :default "fr"
end

-- ---- The place -----------------------------------------------------------------------------------------------------

local function is_file(path)
   local file <close> = io.open(path, "rb")
   return file ~= nil
end

-- A place as path, line and column.
local function read_place(place)
   if place ~= "-" and not is_file(place) then
      for _, form in ipairs { "^(.+):(%d+):(%d+)$", "^(.+):(%d+)$" } do
         local path, line, column = place:match(form)
         if path then
            return path, math.tointeger(line), math.tointeger(column)
         end
      end
   end
   return place
end

local function read_text(path, streams)
   local text, message
   if path == "-" then
      text, message = streams.stdin:read "a"
   else
      local file <close>, wrong = io.open(path, "rb")
      message = wrong
      if file then
         text, message = file:read "a"
      end
   end
   return text or failure.raise(failure.status.UNREAD, message)
end

-- First and last byte of a line without its end, or nil. The end of the last line begins no other one.
local function line_bounds(text, number)
   local first = 1
   for _ = 2, number do
      local at = text:find("\n", first, true)
      if not at or at == #text then
         return nil
      end
      first = at + 1
   end
   return first, (text:find("\r?\n", first) or #text + 1) - 1
end

local function count_lines(text)
   local _, ends = text:gsub("\n", "")
   return text:find "[^\n]$" and ends + 1 or ends
end

-- The byte at which a character of text[first..last] begins, or nil.
local function column_byte(text, first, last, column)
   local at = first
   for _ = 2, column do
      if at > last then
         return nil
      end
      local whole = utf8.len(text, at, at)
      at = whole and utf8.offset(text, 2, at) or at + utf8x.invalid_length(text, at)
   end
   return at <= last and at or nil
end

---@class dixit.cli.Stretch what is to be explained
---@field first integer bytes
---@field last integer
---@field from integer tokens
---@field to integer
---@field point boolean it is one token, that of a column

-- The stretch of a place; ends the command if there is none.
local function stretch_of(document, line, column)
   local text = document:text()
   local first, last = 1, #text
   local function nowhere(message, ...)
      failure.raise(failure.status.USAGE, message:format(...))
   end
   if line then
      first, last = line_bounds(text, line)
      if line == 0 or not first then
         nowhere("there is no line %d: the text has %d", line, count_lines(text))
      end
   end
   if column then
      local at = column > 0 and column_byte(text, first, last, column)
      if not at then
         nowhere("there is no column %d: line %d has %d characters", column, line, (utf8x.length(text, first, last)))
      end
      first, last = at, at
   end
   local from = document:find(first)
   local to = document:find(last) or document:count "tokens"
   if from and to > from and document:token(to) > last then
      to = to - 1
   end
   if not from or not column and document:token(from) > last then
      nowhere("there is nothing there but white space")
   end
   if column then
      first, last = document:token(from)
      to = from
   end
   return { first = first, last = last, from = from, to = to, point = column ~= nil }
end

-- ---- What stands there ---------------------------------------------------------------------------------------------

local SEPARATOR = " | "
local PLAIN = { word = true, punctuation = true }

local function head(sheet, title)
   sheet:blank()
   sheet:paragraph({ { title, style = "strong" } }, 0, 0)
end

-- The tokens of the sentences there; of one token, its whole sentence, in which it stands out.
local function show_tokens(sheet, document, stretch)
   head(sheet, "Tokens")
   for i in document:sentences() do
      local _, _, from, to = document:sentence(i)
      if to >= stretch.from and from <= stretch.to then
         local number = ("sentence %d: "):format(i)
         local runs = { { number, style = "faint" } }
         from = stretch.point and from or math.max(from, stretch.from)
         to = stretch.point and to or math.min(to, stretch.to)
         for token = from, to do
            local first, last, kind = document:token(token)
            local here = stretch.point and token == stretch.from
            runs[#runs + 1] = { here and "[" .. document:slice(first, last) .. "]" or document:slice(first, last),
               style = here and "strong" or nil }
            runs[#runs + 1] = { PLAIN[kind] and "" or "/" .. kind, style = "accent" }
            runs[#runs + 1] = { token < to and SEPARATOR or "", style = "faint" }
         end
         sheet:paragraph(runs, 3, 6)
      end
   end
end

local function show_marks(sheet, document, stretch, line_of)
   local shown = false
   for i, token in document:marks() do
      if token >= stretch.from and token <= stretch.to then
         if not shown then
            head(sheet, "Marks")
            shown = true
         end
         local _, verdict, quotation = document:mark(i)
         local first, last = document:token(token)
         local runs = { { document:slice(first, last) .. " " }, { verdict, style = "accent" } }
         if quotation then
            local start, stop, kind, depth, _, closed = document:quotation(quotation)
            local from, to = line_of(start), line_of(stop)
            runs[#runs + 1] = { (" quotation %d (%s, depth %d%s, %s)"):format(quotation, kind, depth,
               closed and "" or ", not closed",
               from == to and "line " .. from or ("lines %d to %d"):format(from, to)), style = "faint" }
         end
         sheet:paragraph(runs, 3, 6)
      end
   end
end

-- Layers that the tokens show already.
local LEFT_OUT = { sentence = true, paragraph = true }

local function sorted_names(values)
   local names = {}
   for name in pairs(values) do
      names[#names + 1] = name
   end
   table.sort(names)
   return names
end

local function show_annotation(sheet, layer, annotation)
   local runs = {
      { layer .. " ", style = "accent" }, { "“" .. annotation.text .. "”" },
      { annotation.rule and " (" .. annotation.rule .. ")" or "", style = "faint" },
   }
   for _, name in ipairs(sorted_names(annotation.parts)) do
      for _, span in ipairs(annotation.parts[name]) do
         runs[#runs + 1] = { (" · %s: "):format(name), style = "faint" }
         runs[#runs + 1] = { span.text }
      end
   end
   for _, name in ipairs(sorted_names(annotation.fields)) do
      local value = annotation.fields[name]
      if value then
         runs[#runs + 1] = { " · ", style = "faint" }
         runs[#runs + 1] = { value == true and name or ("%s = %s"):format(name, value) }
      end
   end
   sheet:paragraph(runs, 3, 6)
end

local function show_layers(sheet, ruleset, result, stretch)
   local shown = false
   for _, layer in ipairs(ruleset:layers()) do
      for _, annotation in ipairs(LEFT_OUT[layer] and {} or result:get(layer)) do
         if annotation.first <= stretch.last and annotation.last >= stretch.first then
            if not shown then
               head(sheet, "Layers")
               shown = true
            end
            show_annotation(sheet, layer, annotation)
         end
      end
   end
end

-- ---- Rules ---------------------------------------------------------------------------------------------------------

-- The rules that were asked for, as a set; nil: all.
local function wanted_rules(ruleset, names)
   if #names == 0 then
      return nil
   end
   local known, wanted = {}, {}
   for _, rule in ipairs(ruleset:rules()) do
      known[rule.name] = true
   end
   for _, name in ipairs(names) do
      if not known[name] then
         failure.raise(failure.status.USAGE, ("unknown rule '%s'%s"):format(name, (fault.hint(name, known))))
      end
      wanted[name] = true
   end
   return wanted
end

-- The explanation of a stretch; of one token, that of its sentence up to it, for a rule may have begun before.
local function explanation_of(ruleset, document, stretch)
   local first = stretch.first
   for i in document:sentences() do
      local start, _, from, to = document:sentence(i)
      if stretch.point and from <= stretch.from and stretch.from <= to then
         first = start
      end
   end
   return ruleset:explain(document, first, stretch.last)
end

-- Whether an attempt is about the stretch: it began there, took of it, or failed because of what stands there.
local function concerns(attempt, stretch)
   if attempt.first >= stretch.first then
      return true
   elseif attempt.status ~= "failed" then
      return attempt.last >= stretch.first
   end
   return attempt.position and attempt.position >= stretch.first and attempt.position <= stretch.last
end

-- The attempts to tell: all that matched; of those that failed, the one of each rule that got furthest, which comes
-- first; of a rule that was asked for, all that got behind the first step. Returns also how many rules did not.
local function telling(explanation, stretch, wanted)
   local attempts, told, others = {}, {}, 0
   for _, attempt in ipairs(explanation) do
      local again = attempt.status == "failed" and told[attempt.rule] and (not wanted or attempt.steps == 0)
      if concerns(attempt, stretch) and (not wanted or wanted[attempt.rule]) and not again then
         told[attempt.rule] = true
         if attempt.steps == 0 and not wanted then
            others = others + 1
         else
            attempts[#attempts + 1] = attempt
         end
      end
   end
   return attempts, others
end

local STYLES = { won = "strong" }

local function show_rules(sheet, ruleset, document, stretch, wanted, line_of)
   head(sheet, "Rules")
   local attempts, others = telling(explanation_of(ruleset, document, stretch), stretch, wanted)
   local several = line_of(stretch.first) ~= line_of(stretch.last) -- lines
   for _, attempt in ipairs(attempts) do
      local rule, told = tostring(attempt):match "^(.-): (.*)$"
      sheet:paragraph({
         { rule .. ": ", style = STYLES[attempt.status] or "accent" }, { told },
         { several and (" (line %d)"):format(line_of(attempt.first)) or "", style = "faint", keep = true },
      }, 3, 6)
   end
   if others > 0 then
      sheet:paragraph({
         { ("%d %s failed at the first step"):format(others, others == 1 and "rule" or "rules"), style = "faint" },
      }, 3, 6)
   elseif #attempts == 0 then
      sheet:paragraph({ { "no rules were tried", style = "faint" } }, 3, 6)
   end
end

local function show_errors(sheet, result, stretch)
   for _, err in ipairs(result.errors) do
      if err.position >= stretch.first and err.position <= stretch.last then
         sheet:blank()
         sheet:paragraph({ { ("%s, %s: %s"):format(err.rule, err.where, err.message) } }, 0, 3)
      end
   end
end

--- Runs the command.
---@param options { place: string, rules: string|nil, names: string[], lang: string }
---@param streams dixit.cli.Streams
---@return integer status
function M.run(options, streams)
   local engine, unknown = engines.new():get(options.lang)
   if not engine then
      failure.raise(failure.status.USAGE, unknown)
   end
   local ruleset = scripts.need(engine, options.rules, streams)
   local wanted = wanted_rules(ruleset, options.names)
   local path, line, column = read_place(options.place)
   local document <close>, problem = engine:parse(read_text(path, streams))
   if not document then
      failure.raise(failure.status.UNREAD, path .. ": " .. problem.message)
   end
   local stretch = stretch_of(document, line, column)
   local line_of = lines.finder(document:text())
   local result = ruleset:run(document)
   local sheet = sheets.new(streams)
   sheet:paragraph({ { ("%s, line %d"):format(path, line_of(stretch.first)), style = "strong" } }, 0, 3)
   if not wanted then
      show_tokens(sheet, document, stretch)
      show_marks(sheet, document, stretch, line_of)
      show_layers(sheet, ruleset, result, stretch)
   end
   show_rules(sheet, ruleset, document, stretch, wanted, line_of)
   show_errors(sheet, result, stretch)
   sheets.put(streams, sheet)
   return failure.status.DONE
end

return M
