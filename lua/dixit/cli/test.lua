--- dixit test: runs the examples that rules carry.
local engines = require "dixit.cli.engines"
local failure = require "dixit.cli.failure"
local scripts = require "dixit.cli.scripts"
local sheets = require "dixit.cli.sheets"

local M = {}

M.summary = "Run the examples that rules carry: their yes and no."

M.notes = [[
Each example is a whole document and is run through all phases of its script.
A yes asks for one match of its rule whose parts and fields are as written, a
no for none. For each example that comes out otherwise, its rule and place are
shown, and under them what was expected and what was found; where nothing was
found, how far the rule got and what it met there.

   rules.lua:12: rule 'promise', yes: Mme Roux a promis de venir.
      found "a promis", but
      who: expected "Mme Roux", got nothing

Without --all, only the rules that stand in the scripts themselves are tested;
with it also those of the packs and scripts that they extend.

--tap writes TAP 13, one test point an example, and one for a script that does
not load.

   dixit test rules.lua
   dixit test --tap rules/*.lua | tee examples.tap

Exit status: 0 all passed; 1 some failed; 2 usage, or a script does not load.]]

-- Exit status where an example failed.
local FAILED = 1

--- Declares the arguments.
---@param command table a command of argparse
function M.define(command)
   command:argument("SCRIPT", "A rule script."):target "scripts" :args "+"
   command:flag("--tap", "Write TAP 13, for other programs to read.")
   command:flag("--all", "Also run the examples of what the scripts extend.")
   command:option("--lang", "Language of the examples."):argname "CODE" :default "fr"
end

-- A text on one line.
local function flat(text)
   return (text:gsub("%s+", " "))
end

---@class dixit.cli.TestReporter
---@field report fun(self, path: string, report: dixit.Report)
---@field unloaded fun(self, path: string, problem: dixit.ScriptError)
---@field finish fun(self)

-- For reading.
local Text = {}
Text.__index = Text

local KINDS = { yes = "yes: ", no = "no: " }

function Text:report(path, report)
   local sheet = sheets.new(self.streams)
   for _, one in ipairs(report.failures) do
      sheet:paragraph({
         { one.place .. ":", style = "faint" }, { (" rule '%s', "):format(one.rule) },
         { KINDS[one.kind] .. flat(one.text), style = "strong" },
      }, 0, 3)
      for line in one.message:gmatch "[^\n]+" do
         sheet:paragraph({ { line } }, 3, 6)
      end
   end
   if #report.outcomes == 0 then
      sheet:paragraph({ { path .. ": no examples" } }, 0, 3)
   end
   self.passed, self.failed = self.passed + report.passed, self.failed + report.failed
   if #report.failures > 0 or #report.outcomes == 0 then
      sheets.put(self.streams, sheet)
   end
end

function Text.unloaded() end

function Text:finish()
   local sheet = sheets.new(self.streams)
   sheet:paragraph({ { ("%d passed, %d failed"):format(self.passed, self.failed), style = "strong" } }, 0, 0)
   sheets.put(self.streams, sheet)
end

-- For other programs: testanything.org, version 13.
local Tap = {}
Tap.__index = Tap

-- A description cannot have what begins a directive.
local function described(text)
   return (flat(text):gsub("[\\#]", "\\%0"))
end

function Tap:point(ok, description, message, place)
   self.count = self.count + 1
   local lines = { ("%sok %d - %s"):format(ok and "" or "not ", self.count, described(description)) }
   if not ok then
      lines[#lines + 1] = "  ---"
      lines[#lines + 1] = "  at: '" .. place:gsub("'", "''") .. "'"
      lines[#lines + 1] = "  message: |"
      for line in message:gmatch "[^\n]+" do
         lines[#lines + 1] = "    " .. line
      end
      lines[#lines + 1] = "  ..."
   end
   sheets.write(self.streams, table.concat(lines, "\n") .. "\n")
end

function Tap:report(path, report)
   for _, one in ipairs(report.outcomes) do
      local why = one.failure or { message = "", place = "" }
      self:point(not one.failure, ("%s: %s %s: %s"):format(path, one.rule, one.kind, one.text), why.message, why.place)
   end
   self.passed, self.failed = self.passed + report.passed, self.failed + report.failed
end

function Tap:unloaded(path, problem)
   self:point(false, path .. " loads", problem.message,
      problem.file and ("%s:%d"):format(problem.file, problem.line) or path)
end

function Tap:finish()
   sheets.write(self.streams, ("1..%d\n"):format(self.count))
end

--- Runs the command.
---@param options { scripts: string[], tap: boolean|nil, all: boolean|nil, lang: string }
---@param streams dixit.cli.Streams
---@return integer status
function M.run(options, streams)
   local engine, unknown = engines.new():get(options.lang)
   if not engine then
      failure.raise(failure.status.USAGE, unknown)
   end
   local reporter = setmetatable({ streams = streams, passed = 0, failed = 0, count = 0 }, options.tap and Tap or Text)
   if options.tap then
      sheets.write(streams, "TAP version 13\n")
   end
   local status = failure.status.DONE
   for _, path in ipairs(options.scripts) do
      local ruleset, problem = scripts.load(engine, path, streams)
      if ruleset then
         reporter:report(path, ruleset:check(options.all))
      else
         reporter:unloaded(path, problem)
         status = failure.status.USAGE
      end
   end
   reporter:finish()
   if status == failure.status.DONE and reporter.failed > 0 then
      status = FAILED
   end
   return status
end

return M
