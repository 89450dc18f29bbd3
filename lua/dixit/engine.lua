--- Engines: the core with the profile of one language, and the rules of its pack.
local core = require "dixit.core"
local lang = require "dixit.lang"

---@class dixit.EngineOptions
---@field lang? string code of a pack: "fr" (default), "en"

---@class dixit.Engine
---@field lang string code of its pack
---@field private core dixit.core.Engine
---@field private rules dixit.Rules|nil
local Engine = {}
Engine.__index = Engine

local DEFAULT_LANG = "fr"

-- Each option with its type.
local OPTIONS = { lang = "string" }

-- The engine that stands around a core engine: a document knows only the latter.
local engine_of = setmetatable({}, { __mode = "k" })

local function sorted_keys(set)
   local keys = {}
   for key in pairs(set) do
      keys[#keys + 1] = key
   end
   table.sort(keys)
   return keys
end

-- Where a function takes a `level`, it is what the function itself would hand to `error`: 2 blames its caller.

--- The options with their defaults; raises if they are wrong.
---@param options? dixit.EngineOptions|string a code is short for `{ lang = code }`
---@param level integer
---@return dixit.EngineOptions
function Engine.options(options, level)
   if options == nil or type(options) == "string" then
      options = { lang = options }
   elseif type(options) ~= "table" then
      error(("options must be a table or a language code, got %s"):format(type(options)), level)
   end
   for key, value in pairs(options) do
      local expected = OPTIONS[key]
      if not expected then
         local known = table.concat(sorted_keys(OPTIONS), ", ")
         error(("unknown option '%s' (known: %s)"):format(tostring(key), known), level)
      elseif type(value) ~= expected then
         error(("option '%s' must be a %s, got %s"):format(key, expected, type(value)), level)
      end
   end
   return { lang = options.lang or DEFAULT_LANG }
end

-- The profile of a pack. An error inside a pack goes on as it is; only a pack that is not there is misuse.
local function load_profile(code, level)
   local name = "dixit.lang." .. code .. ".profile"
   local ok, profile = pcall(require, name)
   if ok then
      return profile
   elseif type(profile) == "string" and profile:find(("module '%s' not found"):format(name), 1, true) then
      error(("unknown language '%s' (known: %s)"):format(code, table.concat(lang.codes, ", ")), level)
   end
   error(profile, 0)
end

--- A new engine.
---@param options? dixit.EngineOptions|string a code is short for `{ lang = code }`
---@param level? integer
---@return dixit.Engine
function Engine.new(options, level)
   level = level or 2
   local code = Engine.options(options, level + 1).lang
   local self = setmetatable({ lang = code, core = core.new(load_profile(code, level + 1)) }, Engine)
   engine_of[self.core] = self
   return self
end

-- Whether a value is a document, of whatever engine.
local function is_document(value)
   local metatable = type(value) == "userdata" and getmetatable(value)
   return metatable and metatable.__name == "dixit.document" or false
end

--- The engine that read a document.
---@param value any
---@return dixit.Engine|nil engine nil if the value is no document
function Engine.of(value)
   return is_document(value) and engine_of[value:engine()] or nil
end

--- Reads a text.
---@param text string UTF-8; ill-formed bytes are tokens of kind "invalid"
---@return dixit.Document|nil document
---@return dixit.Error|nil err
function Engine:parse(text)
   if type(text) ~= "string" then
      error(("the text must be a string, got %s"):format(type(text)), 2)
   end
   return self.core:parse(text)
end

-- What the rule scripts of an engine share, made when the first one is loaded.
local function rules_of(self)
   self.rules = self.rules or require "dixit.rules".new(self.core, self.lang)
   return self.rules
end

-- Calls a function of the loader; what is wrong with the script comes out as nil and an error object.
local function load_script(load, ...)
   local ok, script = pcall(load, ...)
   if ok then
      return require "dixit.ruleset".new(script)
   elseif require "dixit.fault".is(script) then
      return nil, script
   end
   error(script, 0)
end

--- Loads a rule script from a file.
---@param path string
---@return dixit.Ruleset|nil ruleset
---@return dixit.ScriptError|nil err
function Engine:load(path)
   if type(path) ~= "string" then
      error(("the path of a script must be a string, got %s"):format(type(path)), 2)
   end
   return load_script(require "dixit.loader".file, rules_of(self), path)
end

--- Loads a rule script from a text.
---@param text string
---@param chunkname? string its name in messages: "rules.lua"
---@return dixit.Ruleset|nil ruleset
---@return dixit.ScriptError|nil err
function Engine:loadstring(text, chunkname)
   if type(text) ~= "string" then
      error(("the script must be a string, got %s"):format(type(text)), 2)
   end
   local file = (chunkname or "script"):gsub("^[@=]", "")
   return load_script(require "dixit.loader".text, rules_of(self), text, file)
end

--- Finds who said what.
---@param document dixit.Document|string a text is parsed first
---@return dixit.Attribution[]|nil attributions in the order of the text
---@return dixit.Error|nil err
function Engine:extract(document)
   if type(document) == "string" then
      local parsed, err = self.core:parse(document)
      if not parsed then
         return nil, err
      end
      document = parsed
   elseif not is_document(document) then
      error(("a document or string is expected, got %s"):format(type(document)), 2)
   elseif document:engine() ~= self.core then
      error("the document was read by another engine", 2)
   end
   return require "dixit.extract"(self, document)
end

return Engine
