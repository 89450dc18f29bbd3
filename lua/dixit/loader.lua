--- Finds and loads rule scripts: from a text, from a file, from a language's pack.
local Script = require "dixit.script"
local fault = require "dixit.fault"
local lang = require "dixit.lang"
local lexicon = require "dixit.lexicon"

local loader = {}

local function folder_of(path)
   return path:match "^(.*)/[^/]*$" or "."
end

-- A path without ./ and name/.., so that a script has one path only.
local function normal(path)
   local parts = {}
   for part in path:gmatch "[^/]+" do
      if part == ".." and #parts > 0 and parts[#parts] ~= ".." then
         table.remove(parts)
      elseif part ~= "." then
         parts[#parts + 1] = part
      end
   end
   return (path:find "^/" and "/" or "") .. table.concat(parts, "/")
end

-- The text of a file; raises if it cannot be read.
local function read(path, place)
   local file, message = io.open(path, "rb")
   local text
   if file then
      text, message = file:read "a"
      file:close()
   end
   if not text then
      fault.raise("file", place, message, path)
   end
   return (text:gsub("^#[^\n]*", "", 1)) -- a first line for the shell
end

-- Runs the chunks of a script, and compiles it; errors get their position.
local function complete(script, chunks)
   local ok, err = pcall(function()
      for _, chunk in ipairs(chunks) do
         script:run(chunk.text, chunk.file)
      end
      script:finish()
   end)
   if not ok then
      if fault.is(err) and err.file and not err.position then
         err.position = script:position(err.file, err.line)
      end
      error(err, 0)
   end
   return script
end

local load_extended

-- Loads a script that others extend, once: `key` stands for it.
local function once(rules, key, make)
   local known = rules.scripts[key]
   if known == false then
      fault.raise("script", nil, ("extend: '%s' leads back to itself"):format(key), key)
   elseif known then
      return known
   end
   rules.scripts[key] = false
   local ok, script = pcall(make)
   rules.scripts[key] = ok and script or nil
   if not ok then
      error(script, 0)
   end
   return script
end

-- Gives the script of a pack the pack's lexicon.
local function add_lexicon(script, code)
   local name = ("dixit.lang.%s.lexicons"):format(code)
   for _, group in ipairs(package.searchpath(name, package.path) and require(name) or {}) do
      local value
      if group.locutions then
         local entries = {}
         for entry in group.words:gmatch "[^\n]+" do
            entries[#entries + 1] = entry
         end
         value = script.env.locutions(entries)
      else
         value = lexicon.group(group.words, group.verbs)
      end
      script:own_class(group.class):add(value, group.fields)
   end
end

local function load_pack(rules, code)
   local name = ("dixit.lang.%s.rules"):format(code)
   if code ~= rules.lang or not package.searchpath(name, package.path) then
      local codes = {}
      for _, known in ipairs(lang.codes) do
         codes[known] = known == rules.lang or nil
      end
      fault.unknown("unknown_pack", nil, "pack", code, codes,
         (" (the engine's language is '%s'; a script is named by its path)"):format(rules.lang))
   end
   return once(rules, code, function()
      local chunks = {}
      for i, file in ipairs(require(name)) do
         local path = assert(package.searchpath(("%s.%s"):format(name, file), package.path))
         chunks[i] = { text = read(path), file = path }
      end
      local script = Script.new(rules, { prefix = code, packed = true, load_extended = load_extended })
      rawset(script.env, "data", function(file) -- a data file of the pack, for its own rules alone
         return require(("dixit.lang.%s.%s"):format(code, file))
      end)
      add_lexicon(script, code)
      return complete(script, chunks)
   end)
end

-- The script or pack that a script extends. A path is relative to the script that names it.
function load_extended(self, name)
   if not name:find "[/.]" then
      return load_pack(self.rules, name)
   end
   local path = normal(name:find "^/" and name or (self.folder or ".") .. "/" .. name)
   local text = read(path, fault.place())
   return once(self.rules, path .. "\0" .. text, function() -- a file that has changed is another script
      return complete(Script.new(self.rules, {
         prefix = path:match "([^/]*)$":gsub("%.lua$", ""), folder = folder_of(path), load_extended = load_extended,
      }), { { text = text, file = path } })
   end)
end

-- Calls a function while the collector rests: most of what loading makes stays, so that looking through it over and
-- over would be in vain.
local function uncollected(f, ...)
   local runs = collectgarbage "isrunning"
   if runs then
      collectgarbage "stop"
   end
   local ok, result = pcall(f, ...)
   if runs then
      collectgarbage "restart"
   end
   if not ok then
      error(result, 0)
   end
   return result
end

--- Loads a script from a text.
---@param rules dixit.Rules
---@param text string
---@param file string its name in messages
---@param folder? string where the scripts stand that it extends
---@return dixit.Script
function loader.text(rules, text, file, folder)
   local script = Script.new(rules, { folder = folder, load_extended = load_extended })
   return uncollected(complete, script, { { text = text, file = file } })
end

--- Loads a script from a file.
---@param rules dixit.Rules
---@param path string
---@return dixit.Script
function loader.file(rules, path)
   return loader.text(rules, read(path), path, folder_of(path))
end

return loader
