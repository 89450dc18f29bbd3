--- What stands in the place of a document that could not be read.
local json = require "dixit.formats.json"
local version = require "dixit.formats.version"

local M = {}

M.shape = json.object { "format", "id", "line", { "error", json.object { "code", "message" } } }

--- The record of a failure.
---@param id string|integer|nil
---@param line integer|nil line of the input, where records are lines
---@param code string name of the rule that was broken
---@param message string
---@return table record to be written with M.shape
function M.record(id, line, code, message)
   return { format = version, id = id, line = line, error = { code = code, message = message } }
end

return M
