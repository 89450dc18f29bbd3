--- The engines of one run of the command: one a language, made when it is first met.
local lang = require "dixit.lang"

local M = {}

---@class dixit.cli.Engines
---@field private made table<string, table>
local Engines = {}
Engines.__index = Engines

---@return dixit.cli.Engines
function M.new()
   return setmetatable({ made = {} }, Engines)
end

-- The pack that a language tag names: "fr-CA" is read with "fr".
local function pack_of(tag)
   return tag:lower():match "^(%a%a%a?)$" or tag:lower():match "^(%a%a%a?)[-_]"
end

local function exists(pack)
   local module = "dixit.lang." .. pack .. ".profile"
   return package.preload[module] ~= nil or package.searchpath(module, package.path) ~= nil
end

--- What is wrong with a language tag; makes no engine.
---@param tag string
---@return string|nil message nil if there is a pack for it
function M.unknown(tag)
   local pack = pack_of(tag)
   if not (pack and exists(pack)) then
      return ("unknown language '%s' (known: %s)"):format(tag, table.concat(lang.codes, ", "))
   end
end

--- The engine for a language tag.
---@param tag string
---@return table|nil engine nil if there is no pack for it
---@return string|nil message
function Engines:get(tag)
   local pack = pack_of(tag)
   local engine = self.made[pack or ""]
   if engine then
      return engine
   end
   local unknown = M.unknown(tag)
   if unknown then
      return nil, unknown
   end
   self.made[pack] = require("dixit").engine { lang = pack }
   return self.made[pack]
end

return M
