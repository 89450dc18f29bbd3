--- Runs phases of rules over a document, and keeps for each document which have run.
---
--- Of two rule sets that extend the same pack, the second one finds the pack's annotations there, and takes back those
--- of the first one's own phases: rule sets do not see each other.
local Reader = require "dixit.annotation"
local core = require "dixit.core"
local fault = require "dixit.fault"
local neighbours = require "dixit.neighbours"

local annotations = core.annotations

---@class dixit.RuleError a function of a rule that raised; the rest has gone on
---@field rule string
---@field where "when"|"priority"|"emit"
---@field position integer byte of the match, 1-based
---@field message string

---@class dixit.Loser a match that lost a competition
---@field rule string
---@field layer string
---@field first integer bytes
---@field last integer
---@field text string
---@field reason string why: "phase", "priority", "skipped", "length", "start", "order"
---@field winner { rule: string, first: integer, last: integer, text: string }|nil nil: what an earlier phase claimed

---@class dixit.Execution what has run on one document
---@field document dixit.Document
---@field package phases dixit.Phase[] in the order they ran
---@field package marks integer[][] annotations and claims that were there before each; one more than phases where the
--- last one was broken off by an error (for want of memory, say)
---@field package errors dixit.RuleError[][] by phase
---@field package losers table<integer, dixit.Loser[]> by phase, where they were asked for
---@field package readers table<dixit.Script, dixit.Reader>
---@field package results table<dixit.Result, true> weak: those that have not read everything yet
local Execution = {}
Execution.__index = Execution

-- By document; a document keeps its own alive.
local executions = setmetatable({}, { __mode = "k" })

--- What has run on a document.
---@param document dixit.Document
---@return dixit.Execution
function Execution.of(document)
   local self = executions[document]
   if not self then
      self = setmetatable({
         document = document, phases = {}, errors = {}, losers = {}, marks = {}, readers = {},
         results = setmetatable({}, { __mode = "k" }),
      }, Execution)
      executions[document] = self
   end
   return self
end

-- ---- What `when` and `emit` see ------------------------------------------------------------------------------------

-- What a script may ask of a document: everything that only reads.
local READS <const> = {
   "text", "slice", "count", "token", "parts", "find", "sentence", "paragraph", "quotation", "mark",
}
local LOOPS <const> = { "tokens", "sentences", "paragraphs", "quotations", "content", "marks" }

local function check_layer(reader, name)
   local known = reader.script:known_layers()
   if not known[name] then
      fault.unknown("unknown_layer", nil, "layer", tostring(name), known)
   end
end

-- A document that a script can only read.
local function read_only(reader)
   if reader.read_only then -- made for the first function that sees it
      return reader.read_only
   end
   local document, methods = reader.document, {}
   for _, name in ipairs(READS) do
      methods[name] = function(_, ...) return document[name](document, ...) end
   end
   for _, name in ipairs(LOOPS) do
      methods[name] = function(_, ...)
         local step, _, control = document[name](document, ...)
         return function(_, i) return step(document, i) end, nil, control
      end
   end
   function methods.layer(_, name)
      check_layer(reader, name)
      local list = reader:layer(name)
      return table.move(list, 1, #list, 1, {}) -- the rule may change its own
   end
   for name, find in pairs(neighbours) do
      methods[name] = function(_, layer, place)
         check_layer(reader, layer)
         return find(reader, layer, place)
      end
   end
   function methods.with(_, layer, part, span)
      check_layer(reader, layer)
      return reader:with(layer, part, span)
   end
   reader.read_only = setmetatable({}, {
      __index = function(_, name)
         return methods[name] or fault.unknown("unknown_name", nil, "method of the document", tostring(name), methods)
      end,
      __newindex = function() error("the document can only be read", 2) end,
      __metatable = false,
   })
   return reader.read_only
end

-- Keys of a match: the run of its phase, and its number there, as long as not all of it has been read.
local RUN <const>, MATCH <const> = {}, {}

-- The run of a match that has not been read as a whole; nil if it has been. Raises if that is over.
local function run_of(view)
   local run = rawget(view, RUN)
   if run and not run.matcher then
      error("a match can only be read while its rule is asked about it", 3)
   end
   return run
end

-- Reads what a match still lacks.
local function complete(view)
   local run = run_of(view)
   if run then
      for name, spans in pairs(run.reader:view(run.matcher, view[MATCH])) do
         view[name] = rawget(view, name) or spans
      end
      view[RUN], view[MATCH] = nil, nil
   end
end

-- The matches of a rule: captures are read when they are asked for; names that it does not capture are errors.
local function match_metatable(rule)
   return {
      __index = function(view, name)
         local run = run_of(view)
         local spans = run and run.reader:capture(run.matcher, view[MATCH], name)
         if spans then
            view[name] = spans
            return spans
         elseif not rule.captures[name] and name ~= 0 then
            error(("unknown capture '%s'%s"):format(tostring(name), (fault.hint(tostring(name), rule.captures))), 2)
         end
      end,
      __pairs = function(view)
         complete(view)
         return next, view
      end,
   }
end

-- A match as its rule's functions see it.
local function match_view(run, match, rule)
   rule.match_metatable = rule.match_metatable or match_metatable(rule)
   return setmetatable({ [RUN] = run, [MATCH] = match }, rule.match_metatable)
end

-- ---- Emission ------------------------------------------------------------------------------------------------------

-- The spans that an emitted value stands for; nil if it is no span, nor a list of spans.
local function spans_of(value)
   local kind = Reader.kind(value)
   if kind == "spans" then
      return value
   elseif kind then
      return { value }
   elseif type(value) ~= "table" then
      return nil
   end
   local list = {}
   for _, item in ipairs(value) do
      local spans = spans_of(item)
      if not spans then
         return nil
      end
      table.move(spans, 1, #spans, #list + 1, list)
   end
   return list
end

-- The names of the parts and fields that a rule may emit.
local function emitted_names(rule, schema)
   local known = {}
   for _, names in ipairs { rule.names, rule.captures, schema.parts, schema.fields } do
      for name in pairs(names) do
         known[name] = true
      end
   end
   return known
end

-- What is wrong with a name that a rule may not emit.
local function unknown_name(rule, schema, name)
   if type(name) ~= "string" then
      return ("a value without a name: %s"):format(tostring(name))
   end
   return ("unknown name '%s'%s (name it in set)"):format(name, (fault.hint(name, emitted_names(rule, schema))))
end

-- Whether a table that emit has returned has nothing but strings and booleans under names that the rule may emit.
local function has_fields_only(names, emitted)
   for name, value in pairs(emitted) do
      if not names[name] or type(value) ~= "string" and type(value) ~= "boolean" then
         return false
      end
   end
   return true
end

-- Sorts one table that emit has returned into fields and parts, nil if there are none; or gives nil, what is wrong.
local function sort_emitted(rule, schema, emitted)
   rule.emitted = rule.emitted or emitted_names(rule, schema)
   if has_fields_only(rule.emitted, emitted) then -- as most have: no need to copy them
      return emitted
   end
   local fields, parts = {}, nil
   for name, value in pairs(emitted) do
      if not rule.emitted[name] then
         return nil, unknown_name(rule, schema, name)
      elseif type(value) == "string" or type(value) == "boolean" then
         fields[name] = value
      elseif type(value) == "number" then
         fields[name] = tostring(value)
      else
         parts = parts or {}
         parts[name] = spans_of(value)
         if not parts[name] then
            return nil, ("'%s': a span, a list of spans, a string, number or boolean is expected, got a %s"):format(
               name, type(value))
         end
      end
   end
   return fields, parts
end

-- Adds an annotation with the parts that were emitted, and the captures of the match besides.
local function add_with_parts(document, rule, view, parts)
   local list = {}
   for name, spans in pairs(view) do
      if type(name) == "string" and name:sub(1, 1) ~= "_" and not parts[name] then
         parts[name] = spans
      end
   end
   for name, spans in pairs(parts) do
      for _, span in ipairs(spans) do
         list[#list + 1] = {
            name = name, first = span.first, last = span.last, number = Reader.number(span), at = #list,
         }
      end
   end
   table.sort(list, function(a, b)
      if a.first ~= b.first then
         return a.first < b.first
      elseif a.last ~= b.last then
         return a.last > b.last
      elseif a.name ~= b.name then
         return a.name < b.name
      end
      return a.at < b.at
   end)
   local first, last = view[0].first, view[0].last
   for i, part in ipairs(list) do
      first = i == 1 and part.first or first
      last = i == 1 and part.last or math.max(last, part.last)
   end
   local annotation = annotations.add(document, rule.layer, rule.name, first, last)
   for _, part in ipairs(list) do
      annotations.add_part(document, annotation, part.name, part.first, part.last, part.number)
   end
   return annotation
end

-- ---- A phase -------------------------------------------------------------------------------------------------------

---@class dixit.PhaseRun one phase while it runs
---@field package reader dixit.Reader
---@field package document dixit.Document
---@field package matcher dixit.core.Matcher
---@field package phase dixit.Phase
---@field package errors dixit.RuleError[]
---@field package views table<integer, table> of matches, made for `when` and kept for `emit`
---@field package rejected table[]|nil matches that `when` did not want, if somebody asks
local PhaseRun = {}
PhaseRun.__index = PhaseRun

-- Calls a function of a rule; notes what it raises. Returns ok, result.
function PhaseRun:call(rule, where, f, view, ...)
   local ok, result = pcall(f, ...)
   if not ok then
      table.insert(self.errors, {
         rule = rule.name, where = where, position = view[0].first, message = tostring(result),
      })
   end
   return ok, result
end

-- Asks `when` and the priority function of a rule about the match that was found last.
function PhaseRun:ask(rule, match)
   local view = match_view(self, match, rule)
   if rule.when then
      local ok, wanted = self:call(rule, "when", rule.when, view, view, read_only(self.reader))
      if not ok or not wanted then
         if self.rejected then
            table.insert(self.rejected, { rule = rule.name, first = view[0].first, last = view[0].last })
         end
         view[RUN], view[MATCH] = nil, nil
         self.matcher:reject()
         return
      end
   end
   if type(rule.priority) == "function" then
      local ok, priority = self:call(rule, "priority", rule.priority, view, view, read_only(self.reader))
      if ok and type(priority) ~= "number" then
         self:call(rule, "priority", error, view, ("a number is expected, got %s"):format(tostring(priority)), 0)
      elseif ok then
         self.matcher:prioritize(match, priority)
      end
   end
   self.views[match] = rule.emit and view or nil
end

-- Finds all matches, asks the rules that have functions for that, and lets them compete.
function PhaseRun:find()
   local matcher, rules = self.matcher, self.phase.rules
   local match, index = matcher:next()
   while match do
      self:ask(rules[index], match)
      match, index = matcher:next()
   end
   matcher:compete()
end

-- Notes what is wrong with what `emit` has given.
function PhaseRun:refuse(rule, view, message)
   table.insert(self.errors, { rule = rule.name, where = "emit", position = view[0].first, message = message })
end

-- Adds an annotation with what was emitted.
function PhaseRun:add(rule, match, view, fields, parts)
   if parts then
      local annotation = add_with_parts(self.document, rule, view, parts)
      annotations.set_all(self.document, annotation, rule.constants)
      annotations.set_all(self.document, annotation, fields)
   else
      self.matcher:annotate(match, fields)
   end
end

-- Adds what `emit` makes of a match.
function PhaseRun:emit(rule, match)
   local view = self.views[match] or match_view(self, match, rule)
   local ok, emitted = self:call(rule, "emit", rule.emit, view, view, read_only(self.reader))
   if not ok or not emitted then
      return
   elseif type(emitted) ~= "table" or Reader.kind(emitted) then
      return self:refuse(rule, view, ("a table or nil is expected, got a %s"):format(Reader.kind(emitted)
         or type(emitted)))
   end
   local schema = self.phase.script:schema(rule.layer)
   if emitted[1] == nil then
      local fields, parts = sort_emitted(rule, schema, emitted)
      if not fields then
         return self:refuse(rule, view, parts)
      end
      return self:add(rule, match, view, fields, parts)
   end
   local fields, parts = {}, {}
   for i, one in ipairs(emitted) do -- all of them before the first one is added: what is wrong leaves none
      fields[i], parts[i] = sort_emitted(rule, schema, one)
      if not fields[i] then
         return self:refuse(rule, view, parts[i])
      end
   end
   for i = 1, #fields do
      self:add(rule, match, view, fields[i], parts[i])
   end
end

-- Makes annotations of the matches that have won: of those without `emit` the matcher does.
function PhaseRun:annotate()
   local matcher, rules = self.matcher, self.phase.rules
   local match, index = matcher:settle()
   while match do
      self:emit(rules[index], match)
      match, index = matcher:settle()
   end
end

--- What a script reads the document with.
---@param script dixit.Script
---@return dixit.Reader
function Execution:reader(script)
   local reader = self.readers[script]
   if not reader then
      reader = Reader.new(self.document, script)
      self.readers[script] = reader
   end
   return reader
end

-- Runs one more phase; `watch` is called when the matches have competed.
local function run_phase(self, phase, watch)
   local document, rules = self.document, phase.script.rules
   local reader = self:reader(phase.script)
   local run = setmetatable({
      reader = reader, document = document, phase = phase, errors = {}, views = {},
      rejected = watch and {},
   }, PhaseRun)
   annotations.index(document)
   rules:answer(document)
   self.marks[#self.phases + 1] = { annotations.mark(document) }
   rules:with_matcher(function(matcher)
      run.matcher = matcher
      matcher:begin(phase.core, document)
      run:find()
      if watch then
         watch(matcher, run)
      end
      run:annotate()
   end)
   run.matcher = nil
   annotations.index(document)
   for _, other in pairs(self.readers) do
      other:renew()
   end
   self.errors[#self.phases + 1] = run.errors
   self.phases[#self.phases + 1] = phase -- now it has run
end

-- A match that has lost, with the one that won.
local function loser(self, phase, matcher, match)
   local winner, reason = matcher:winner(match)
   if not winner then
      return { status = "lost", reason = reason }
   end
   local rule, first, last = matcher:match(winner)
   return {
      status = "lost", reason = reason,
      winner = {
         rule = phase.rules[rule].name, first = first, last = last, text = self.document:slice(first, last),
      },
   }
end

-- All matches of a phase that have lost.
local function losers_of(self, phase, matcher)
   local list = {}
   for match = 1, matcher:count() do
      if matcher:winner(match) ~= match then
         local rule, first, last = matcher:match(match)
         local one = loser(self, phase, matcher, match)
         list[#list + 1] = {
            rule = phase.rules[rule].name, layer = phase.rules[rule].layer, first = first, last = last,
            text = self.document:slice(first, last), reason = one.reason, winner = one.winner,
         }
      end
   end
   return list
end

-- ---- A chain of phases ---------------------------------------------------------------------------------------------

-- Lets results read the layers that are about to change: those that any of the phases from `first` on writes on.
function Execution:settle(phases, first)
   local layers = {}
   for i = first, #phases do
      for _, rule in ipairs(phases[i].rules) do
         layers[rule.layer] = true
      end
   end
   for result in pairs(self.results) do
      result:settle(layers)
   end
end

-- Takes back all phases but the first `count`.
function Execution:rewind(count)
   for i = #self.phases, count + 1, -1 do
      self.phases[i] = nil
   end
   for _, reader in pairs(self.readers) do
      reader:forget()
   end
   annotations.truncate(self.document, table.unpack(self.marks[count + 1]))
   for i = #self.marks, count + 1, -1 do
      self.errors[i], self.losers[i], self.marks[i] = nil, nil, nil
   end
end

--- Brings the document to where exactly these phases have run.
---@param chain dixit.Phase[]
---@param with_losers? boolean
---@return dixit.RuleError[] errors of all of them
---@return dixit.Loser[]|nil losers of all of them
function Execution:reach(chain, with_losers)
   local common = 0
   while common < #chain and self.phases[common + 1] == chain[common + 1]
      and (not with_losers or self.losers[common + 1]) do
      common = common + 1
   end
   self:settle(self.phases, common + 1)
   self:settle(chain, common + 1)
   if #self.marks > common then
      self:rewind(common)
   end
   for i = common + 1, #chain do
      run_phase(self, chain[i], with_losers and function(matcher)
         self.losers[i] = losers_of(self, chain[i], matcher)
      end)
   end
   local errors, losers = {}, with_losers and {} or nil
   for i = 1, #chain do
      table.move(self.errors[i], 1, #self.errors[i], #errors + 1, errors)
      if losers then
         table.move(self.losers[i], 1, #self.losers[i], #losers + 1, losers)
      end
   end
   return errors, losers
end

--- Notes a result that reads from the document when it is asked.
---@param result dixit.Result
function Execution:note(result)
   self.results[result] = true
end

-- ---- Explanations --------------------------------------------------------------------------------------------------

--- Tries the rules of a phase, which is the next one to run, at each start in a stretch of tokens.
---@param phase dixit.Phase
---@param from integer token
---@param to integer
---@return table[] tries: rule, and first, last of a match, or how far it got
function Execution:try(phase, from, to)
   local tries, rules = {}, phase.script.rules
   annotations.index(self.document)
   rules:answer(self.document)
   rules:with_matcher(function(matcher)
      matcher:begin(phase.core, self.document)
      matcher:explain(from, to)
      repeat until not matcher:next()
      for i = 1, matcher:tries() do
         local rule, start, match, token, label, steps, wall, limit = matcher:try(i)
         local place = phase.rules[rule].place
         tries[i] = { rule = phase.rules[rule].name }
         if match then
            local _, first, last = matcher:match(match)
            tries[i].first, tries[i].last = first, last
         else
            tries[i].start, tries[i].token, tries[i].label = start, token, rules:label_text(label, place)
            tries[i].steps, tries[i].wall, tries[i].limit = steps, wall, limit
         end
      end
   end)
   return tries
end

--- Runs one more phase, and tells what became of its matches, by rule and bytes.
---@param phase dixit.Phase
---@return table<string, table>
function Execution:fates(phase)
   local fates = {}
   run_phase(self, phase, function(matcher, run)
      for match = 1, matcher:count() do
         local rule, first, last = matcher:match(match)
         local won = matcher:winner(match) == match
         fates[("%s\0%d\0%d"):format(phase.rules[rule].name, first, last)] = won and { status = "won" }
            or loser(self, phase, matcher, match)
      end
      for _, one in ipairs(run.rejected) do
         fates[("%s\0%d\0%d"):format(one.rule, one.first, one.last)] = { status = "rejected" }
      end
   end)
   return fates
end

return Execution
