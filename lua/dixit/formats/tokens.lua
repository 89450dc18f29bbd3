--- Tokens and sentences of a document, as they leave the program: the JSON object and the rows of CSV.
local json = require "dixit.formats.json"
local sequence = require "dixit.formats.sequence"

local M = {}

M.shape = json.object {
   "id",
   { "tokens", json.list(json.object { "start", "end", "kind" }) },
   { "sentences", json.list(json.object { "start", "end" }) },
}

--- The record of a document.
---@param head { id: string|integer }
---@param document dixit.Document
---@param _ nil
---@param convert fun(offset: integer): integer see dixit.formats.offsets
---@return table record to be written with M.shape; its tokens and sentences are made as they are asked for
function M.record(head, document, _, convert)
   local function token(i)
      local first, last, kind = document:token(i)
      return { start = convert(first - 1), ["end"] = convert(last), kind = kind }
   end
   local function sentence(i)
      local first, last = document:sentence(i)
      return { start = convert(first - 1), ["end"] = convert(last) }
   end
   return {
      id = head.id,
      tokens = sequence(document:count "tokens", token),
      sentences = sequence(document:count "sentences", sentence),
   }
end

--- The columns of CSV: one row a token; sentences are numbered from 0.
M.columns = { "id", "sentence", "start", "end", "kind", "text" }

--- Hands each row of a record to `emit`.
---@param record table what M.record gave
---@param document dixit.Document
---@param emit fun(row: any[])
function M.rows(record, document, emit)
   for i in document:sentences() do
      local _, _, first_token, last_token = document:sentence(i)
      for index = first_token, last_token do
         local token = record.tokens[index]
         local first, last = document:token(index)
         emit { record.id, i - 1, token.start, token["end"], token.kind, document:slice(first, last) }
      end
   end
end

return M
