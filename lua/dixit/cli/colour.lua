--- The option --color of commands that show matches.
local sheets = require "dixit.cli.sheets"

local M = {}

--- Declares the option.
---@param command table a command of argparse
function M.define(command)
   command:option("--color", "Colours: auto is on a terminal, without NO_COLOR.")
      :choices { "auto", "always", "never" } :default "auto"
end

--- Whether results are coloured.
---@param options { color: "auto"|"always"|"never" }
---@param streams dixit.cli.Streams
---@return boolean
function M.wanted(options, streams)
   return options.color == "always" or options.color ~= "never" and sheets.coloured(streams)
end

return M
