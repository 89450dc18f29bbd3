--- dixit: who said what to whom, in news text.
---
---     local dixit = require "dixit"
---     local engine = dixit.engine { lang = "fr" }
---     local document = assert(engine:parse(text))
---     for i, first, last in document:quotations() do print(document:slice(first, last)) end
---     for _, attribution in ipairs(engine:extract(document)) do print(attribution.lemma) end
---
--- A place in a text is a span `first, last`: bytes, 1-based, inclusive, what `string.sub` takes. An index that is out
--- of range gives nil. Misuse raises; bad data gives nil and an error object (here only a text longer than
--- 4 GiB - 2 bytes: no bytes stop the reader). A lack of memory raises "not enough memory", as everywhere in Lua.

local Engine = require "dixit.engine"
local core = require "dixit.core"

---@class dixit.Error what comes beside nil; `tostring` makes a line of it
---@field code string the rule that was broken: "text_too_big"
---@field position integer byte, 1-based
---@field message string

---@alias dixit.Step fun(document: dixit.Document, index: integer): integer?, integer?, integer?

--- A text that has been read. It holds its string and its engine, and gives its memory back when it is collected, or at
--- once when it is closed. The loops give integers and make no objects: `for i, first, last in document:tokens() do`.
---@class dixit.Document: userdata
---@field text fun(self): string the string that was given
---@field slice fun(self, first: integer, last?: integer): string bounds as those of string.sub
---@field count fun(self, what: "tokens"|"sentences"|"paragraphs"|"quotations"|"marks"): integer
---@field tokens fun(self, from?: integer, to?: integer): dixit.Step, dixit.Document, integer i, first, last
---@field token fun(self, i: integer): integer?, integer?, string? first, last, kind
---@field parts fun(self, i: integer): integer?, integer?, integer?, integer? first, last of each part of a token
---@field find fun(self, position: integer): integer? the token that holds the byte, or the next one
---@field sentences fun(self): dixit.Step, dixit.Document, integer i, first, last
---@field sentence fun(self, i: integer): integer?, integer?, integer?, integer? first, last, first_token, last_token
---@field paragraphs fun(self): dixit.Step, dixit.Document, integer i, first, last
---@field paragraph fun(self, i: integer): integer?, integer?, integer?, integer? first, last, first_token, last_token
---@field quotations fun(self): dixit.Step, dixit.Document, integer i, first, last, with the marks
---@field quotation fun(self, i: integer): ... first, last, kind, depth, parent, closed, first_token, last_token
---@field content fun(self, i: integer): dixit.Step, dixit.Document, integer k, first, last of a quotation's parts
---@field marks fun(self): dixit.Step, dixit.Document, integer i, token
---@field mark fun(self, i: integer): integer?, string?, integer? token, verdict, quotation
---@field engine fun(self): dixit.core.Engine
---@field steps fun(self): integer steps that the core took, for tests of linear growth
---@field memory fun(self): integer bytes held, the text left out
---@field close fun(self) gives the memory back; may be called again; `local d <close>` does it

--- The engine of the core, without the rules.
---@class dixit.core.Engine: userdata
---@field parse fun(self, text: string): dixit.Document?, dixit.Error?
---@field vocabulary fun(self): integer distinct forms met so far
---@field memory fun(self): integer bytes held, documents left out

---@class dixit
---@field version string
local dixit = { version = core.version }

-- One default engine a language, held by the Lua state as long as this module is.
local defaults = {}

-- The default engine for the options of a call; blames the caller's caller for wrong ones.
local function default_engine(options)
   options = Engine.options(options, 4)
   local engine = defaults[options.lang] or Engine.new(options, 4)
   defaults[options.lang] = engine
   return engine
end

--- A new engine: `dixit.engine { lang = "fr" }`.
---@param options? dixit.EngineOptions|string a code is short for `{ lang = code }`
---@return dixit.Engine
function dixit.engine(options)
   local engine = Engine.new(options, 3) -- no tail call, which would hide a level
   return engine
end

--- Reads a text with the default engine of the language.
---@param text string
---@param options? dixit.EngineOptions|string
---@return dixit.Document|nil document
---@return dixit.Error|nil err
function dixit.parse(text, options)
   return default_engine(options):parse(text)
end

--- Finds who said what: in a text with the default engine of the language, in a document with its own engine.
---@param text_or_document string|dixit.Document
---@param options? dixit.EngineOptions|string
---@return dixit.Attribution[]|nil attributions
---@return dixit.Error|nil err
function dixit.extract(text_or_document, options)
   return (Engine.of(text_or_document) or default_engine(options)):extract(text_or_document)
end

return dixit
