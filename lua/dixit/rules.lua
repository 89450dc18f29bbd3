--- What the rule scripts of one engine share: packs that are loaded, verbs, tests of forms, matchers.
local core = require "dixit.core"
local fault = require "dixit.fault"
local pattern = require "dixit.pattern"
local sieve = require "dixit.sieve"
local verbs = require "dixit.verbs"

local annotations = core.annotations

---@alias dixit.core.Edge "bos"|"eos"|"bop"|"eop"

--- Makes patterns in postfix order (dixit.h, section 12); what is wrong shows in phase:add.
---@class dixit.core.Builder: userdata
---@field label fun(self, label?: integer) what is built from now on was written there
---@field word fun(self, text: string)
---@field word_or fun(self, text: string) adds to the last word
---@field exact fun(self, form: string)
---@field kind fun(self, kind: string)
---@field shape fun(self, shape: string)
---@field test fun(self, test: integer)
---@field element fun(self, layer: string, is_class?: boolean)
---@field any fun(self)
---@field field fun(self, field: string)
---@field value fun(self, value: string|boolean|nil)
---@field values fun(self, packed: string) many values, looked up once by the core engine's `pack`
---@field part fun(self, part: string)
---@field edge fun(self, edge: dixit.core.Edge)
---@field sequence fun(self, count: integer)
---@field choice fun(self, count: integer)
---@field repetition fun(self, min: integer, max: integer|nil, lazy: boolean)
---@field gap fun(self, min: integer, max: integer, barrier: boolean)
---@field ahead fun(self, negative: boolean)
---@field behind fun(self, negative: boolean)
---@field inside fun(self, layer: string, name?: string)
---@field outside fun(self, layer: string)
---@field capture fun(self, name: string)
---@field top fun(self): integer|nil the pattern built last, for `again`
---@field again fun(self, pattern: integer) pushes a pattern that has been built since the builder was cleared
---@field clear fun(self)

---@class dixit.core.Phase: userdata
---@field add fun(self, builder: dixit.core.Builder, name: string, layer: string): integer?, dixit.Error?, integer?
---@field claim fun(self, rule: integer, name: string|nil)
---@field prioritize fun(self, rule: integer, priority: number)
---@field set fun(self, rule: integer, field: string, value: string|boolean) of each annotation of the rule
---@field hear fun(self, rule: integer, found: boolean, won: boolean) which matches `next` and `settle` return

--- Runs phases (dixit.h, section 14): begin, next until nil, compete, settle until nil, finish.
---@class dixit.core.Matcher: userdata
---@field begin fun(self, phase: dixit.core.Phase, document: dixit.Document)
---@field explain fun(self, first_token: integer, last_token: integer)
---@field next fun(self): integer?, integer? match, rule
---@field reject fun(self)
---@field prioritize fun(self, match: integer, priority: number)
---@field compete fun(self)
---@field count fun(self): integer
---@field match fun(self, match: integer): ... rule, first, last, first_token, last_token, captures, skipped
---@field winner fun(self, match: integer): integer?, string match, reason
---@field capture fun(self, match: integer, k: integer): ... name, first, last, annotation, or nil
---@field settle fun(self): integer?, integer? match that has won, rule
---@field annotate fun(self, match: integer, fields?: table<string, string|boolean>): integer annotation
---@field view fun(self, match: integer, span: table, spans: table, key: any): table captures, as rules see them
---@field part fun(self, match: integer, name: any, span: table, spans: table, key: any): table|nil one of these
---@field tries fun(self): integer
---@field try fun(self, try: integer): ... rule, start, match, token, label, steps, wall, limit
---@field steps fun(self): integer
---@field memory fun(self): integer
---@field finish fun(self) lets go of phase and document

---@class dixit.Rules
---@field core dixit.core.Engine
---@field lang string
---@field scripts table<string, dixit.Script> what has been extended, by pack or by path
---@field package tests table<string, integer> by Lua pattern
---@field package sieve dixit.Sieve of these tests
---@field package classes integer how many classes went into the core
---@field package class_names table<string, string> of classes, by their names in the core; there, "verb" is that of
--- verbs beyond the language's list
---@field package labeled dixit.Pattern[] by label
---@field package last_label integer
---@field package idle dixit.core.Matcher|nil a matcher that nobody runs
local Rules = {}
Rules.__index = Rules

--- What is shared under an engine.
---@param core_engine dixit.core.Engine
---@param lang string
---@return dixit.Rules
function Rules.new(core_engine, lang)
   return setmetatable({
      core = core_engine, lang = lang, scripts = {}, tests = {}, classes = 0,
      class_names = { verb = "verb" }, labeled = {}, last_label = 0, sieve = sieve.new(),
   }, Rules)
end

--- The builder; rules are compiled one after the other.
---@return dixit.core.Builder
function Rules:builder()
   self.the_builder = self.the_builder or self.core:builder()
   return self.the_builder
end

--- A name in the core for a class; classes of two scripts never meet there.
---@param class dixit.Class
---@return string
function Rules:new_class(class)
   self.classes = self.classes + 1
   local name = ("%s#%d"):format(class.name, self.classes)
   self.class_names[name] = class.name
   return name
end

-- A file of the language's pack, or nil if it has none.
local function pack_file(lang, name)
   local path = ("dixit.lang.%s.%s"):format(lang, name)
   local ok, module = pcall(require, path)
   if ok then
      return module
   elseif type(module) == "string" and module:find(("module '%s' not found"):format(path), 1, true) then
      return nil
   end
   error(module, 0)
end

--- Whether the language's pack knows verbs.
---@return boolean
function Rules:has_verbs()
   return pack_file(self.lang, "verbs") ~= nil
end

--- Makes sure that the core finds the groups of these verbs.
---@param lemmas string[]
---@param place string where they are asked for
---@return table<string, true> apart verbs whose groups are on the class layer "verb", those of others among them; the
--- groups of all others are on layer "verb"
function Rules:teach(lemmas, place)
   if not self:has_verbs() then
      fault.raise("no_verbs", place, ("the language '%s' has no verb groups"):format(self.lang))
   end
   local apart, unknown = verbs.teach(self.core, self.lang, lemmas)
   if not apart then
      fault.raise("unknown_verb", place, ("no verb of the language: '%s'"):format(unknown), unknown)
   end
   return apart
end

--- The forms of the last words of locutions.
---@return table<string, string[]>
function Rules:contractions()
   return pack_file(self.lang, "contractions") or {}
end

--- A label under which the core knows a pattern. Its text is made when somebody asks for it: rules have thousands of
--- patterns, and only errors and explanations show some.
---@param p dixit.Pattern
---@return integer
function Rules:label(p)
   self.last_label = self.last_label + 1
   self.labeled[self.last_label] = p
   return self.last_label
end

--- What a label of the core stands for.
---@param label integer|nil
---@return integer|nil place the pattern's own
---@return string|nil what the pattern as it was written; nil if it does not fit in a line
function Rules:labeled_by(label)
   local p = self.labeled[label]
   if p then
      return p.place, pattern.described(p)
   end
end

--- The same in words.
---@param label integer|nil
---@param place string of the rule, if the pattern has none of its own
---@return string|nil
function Rules:label_text(label, place)
   local p = self.labeled[label]
   return p and ("%s: %s"):format(fault.shown(p.place) or place, pattern.describe(p))
end

--- The number of the test whether a form matches a Lua pattern.
---@param text string
---@return integer
function Rules:test(text)
   local test = self.tests[text]
   if not test then
      test = self.core:test()
      self.tests[text] = test
      self.sieve:add(test, text)
   end
   return test
end

--- Answers the core's questions about the forms of a document.
---@param document dixit.Document
function Rules:answer(document)
   local _, form = annotations.ask(document)
   while form do
      annotations.answer(document, self.sieve:pass(form))
      _, form = annotations.ask(document)
   end
end

--- Calls a function with a matcher of its own: a rule's function may start another run.
---@param run fun(matcher: dixit.core.Matcher)
function Rules:with_matcher(run)
   local matcher = self.idle or self.core:matcher()
   self.idle = nil
   run(matcher)
   matcher:finish()
   self.idle = matcher
end

return Rules
