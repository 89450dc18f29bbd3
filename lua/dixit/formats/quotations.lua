--- Quotations of a document, as they leave the program: the JSON object and the rows of CSV.
local json = require "dixit.formats.json"
local sequence = require "dixit.formats.sequence"

local M = {}

local span = json.object { "start", "end" }

--- `start` and `end` include the marks, `content` does not; `parent` is the index in this list, from 0, of the
--- quotation around it.
M.shape = json.object {
   "id",
   { "quotations", json.list(json.object {
      "start", "end", "kind", "depth", "parent", "closed", { "content", json.list(span) },
   }) },
}

--- The record of a document.
---@param head { id: string|integer }
---@param document dixit.Document
---@param _ nil
---@param convert fun(offset: integer): integer see dixit.formats.offsets
---@return table record to be written with M.shape; its quotations are made as they are asked for
function M.record(head, document, _, convert)
   local function quotation(i)
      local first, last, kind, depth, parent, closed = document:quotation(i)
      local content = {}
      for part, part_first, part_last in document:content(i) do
         content[part] = { start = convert(part_first - 1), ["end"] = convert(part_last) }
      end
      return {
         start = convert(first - 1), ["end"] = convert(last), kind = kind, depth = depth,
         parent = parent and parent - 1, closed = closed, content = content,
      }
   end
   return { id = head.id, quotations = sequence(document:count "quotations", quotation) }
end

--- The columns of CSV: one row a quotation, numbered from 0 as `parent` is, the text with its marks.
M.columns = { "id", "quotation", "kind", "depth", "parent", "closed", "start", "end", "text" }

--- Hands each row of a record to `emit`.
---@param record table what M.record gave
---@param document dixit.Document
---@param emit fun(row: any[])
function M.rows(record, document, emit)
   for i, quotation in ipairs(record.quotations) do
      local first, last = document:quotation(i)
      emit {
         record.id, i - 1, quotation.kind, quotation.depth, quotation.parent, quotation.closed,
         quotation.start, quotation["end"], document:slice(first, last),
      }
   end
end

return M
