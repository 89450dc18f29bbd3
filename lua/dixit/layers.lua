--- The layers that are always there, and what those of a pack hold: fields, with their closed lists, and parts.

---@class dixit.Field
---@field values table<string|boolean, true>|nil the closed list; nil: anything
---@field flag boolean|nil true or false, false unless set

---@class dixit.Schema what a layer holds
---@field fields table<string, dixit.Field>
---@field parts table<string, true>

local core = require "dixit.core"

local function set(...)
   local values = {}
   for _, value in ipairs { ... } do
      values[value] = true
   end
   return values
end

local function closed(...)
   return { values = set(...) }
end

local OPEN <const> = {}
local FLAG <const> = { values = set(true, false), flag = true }
local GENDER <const> = closed("f", "m")
local NUMBER <const> = closed("p", "s")
local CLASS <const> = closed("accusation", "agreement", "claim", "demand", "denial", "intention", "opinion", "promise",
   "question", "statement")
local KIND <const> = closed("anonymous", "document", "group", "organisation", "person", "place", "pronoun", "role")

local layers = {}

--- Found by the core in any text.
---@type table<string, dixit.Schema>
layers.always = {
   sentence = { fields = {}, parts = {} },
   paragraph = { fields = {}, parts = {} },
   quotation = {
      fields = { kind = closed(table.unpack(core.quotation_kinds)), depth = OPEN, closed = FLAG },
      parts = set "content",
   },
}

--- Found by the core where the language has a pack.
layers.verb = {
   fields = {
      lemma = OPEN, form = closed("finite", "gerund", "infinitive", "participle"),
      mood = closed("conditional", "imperative", "indicative", "subjunctive"), tense = OPEN,
      person = closed("1", "2", "3"), number = NUMBER, gender = GENDER,
      negated = FLAG, inverted = FLAG, reflexive = FLAG, passive = FLAG,
   },
   parts = set "subject",
}

--- What a pack's rules put there; DESIGN.md, sections 5 and 6.
---@type table<string, dixit.Schema>
layers.pack = {
   person = { fields = { kind = KIND, gender = GENDER, number = NUMBER }, parts = set("given", "name", "title") },
   actor = {
      fields = { kind = KIND, gender = GENDER, number = NUMBER },
      parts = set("acronym", "determiner", "head", "name", "role"),
   },
   clause = { fields = {}, parts = {} },
   attribution = {
      fields = {
         type = closed("direct", "indirect", "mixed"),
         class = CLASS,
         lemma = OPEN, negated = FLAG, conditional = FLAG,
      },
      parts = set("addressee", "content", "cue", "medium", "source"),
   },
   -- What else there is to an attribution, by its cue.
   addressee = { fields = {}, parts = set("addressee", "cue") },
   medium = { fields = {}, parts = set("cue", "medium") },
   force = { fields = { class = CLASS, negated = FLAG, conditional = FLAG }, parts = set "cue" },
   scare_quote = { fields = { kind = closed("name", "term", "title") }, parts = set "content" },
}

return layers
