--- Loads the modules of others that the command uses, each when it is first needed.
local failure = require "dixit.cli.failure"

-- Where a module comes from, and what for.
local modules = {
   argparse = { purpose = "to read the command line", debian = "lua-argparse", rock = "argparse" },
   cjson = { purpose = "to read JSON Lines", debian = "lua-cjson", rock = "lua-cjson" },
   luv = { purpose = "to know the terminal", debian = "lua-luv", rock = "luv" },
}

--- The module, or the end of the command with one line that says how to get it.
---@param name "argparse"|"cjson"|"luv"
---@return table
return function(name)
   local found, module = pcall(require, name)
   if found then
      return module
   end
   local missing = modules[name]
   failure.raise(failure.status.MODULE, ("the Lua module %s is needed %s: apt-get install %s, or luarocks install %s")
      :format(name, missing.purpose, missing.debian, missing.rock))
end
