--- dixit quotes: what stands between quotation marks, whoever says it.
local lines = require "dixit.formats.lines"

local M = {}

M.summary = "What stands between quotation marks, found from the marks alone."
M.format = require "dixit.formats.quotations"

--- Quotations are known when a document has been read.
function M.find() end

-- Spaces before a quotation, for each one around it.
local INDENT = 3

--- Shows the quotations of a document with their marks, each under the one around it.
---@param page dixit.Page
---@param view dixit.cli.View
function M.show(page, view)
   local document = view.document
   local count = document:count "quotations"
   page:paragraph({
      { tostring(view.id), style = "strong" }, { (": %d quotation%s"):format(count, count == 1 and "" or "s") },
   }, 0, 2)
   local line_of = lines.finder(document:text())
   for i, first, last in document:quotations() do
      local _, _, kind, depth, parent, closed = document:quotation(i)
      local details = { kind }
      details[#details + 1] = parent and "in " .. parent
      details[#details + 1] = not closed and "not closed" or nil
      details[#details + 1] = "line " .. line_of(first)
      local number, margin = ("%d. "):format(i), depth * INDENT
      page:blank()
      page:paragraph({
         { number .. " " }, { document:slice(first, last) },
         { (" (%s)"):format(table.concat(details, ", ")), style = "faint", keep = true },
      }, margin, margin + #number)
   end
end

return M
