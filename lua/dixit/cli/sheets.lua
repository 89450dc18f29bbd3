--- Pages for the stream that a command writes to: as wide as the terminal, in colour where it is one.
local output = require "dixit.cli.output"
local page = require "dixit.formats.page"
local terminal = require "dixit.cli.terminal"

local M = {}

--- Whether stdout takes colours: it is a terminal, and nobody has said no (no-color.org).
---@param streams dixit.cli.Streams
---@return boolean
function M.coloured(streams)
   return streams.width() ~= nil and (streams.env "NO_COLOR" or "") == "" and streams.env "TERM" ~= "dumb"
end

--- A new page.
---@param streams dixit.cli.Streams
---@return dixit.Page
function M.new(streams)
   return page.new(streams.width() or terminal.WIDTH, M.coloured(streams))
end

--- Writes a text that is ready; ends the command if that fails.
---@param streams dixit.cli.Streams
---@param text string
function M.write(streams, text)
   output.check(streams.stdout:write(text))
   output.check(streams.stdout:flush())
end

--- Writes a page.
---@param streams dixit.cli.Streams
---@param sheet dixit.Page
function M.put(streams, sheet)
   M.write(streams, sheet:text())
end

return M
