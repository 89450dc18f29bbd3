--- dixit tokens: the tokens of each sentence.
local lines = require "dixit.formats.lines"

local M = {}

M.summary = "The tokens and sentences of each document."
M.format = require "dixit.formats.tokens"

--- Tokens are known when a document has been read.
function M.find() end

local SEPARATOR = " | "

-- Kinds that the eye sees.
local plain = { word = true, punctuation = true }

--- Shows the sentences of a document, their tokens between bars, the less obvious with their kind.
---@param page dixit.Page
---@param view dixit.cli.View
function M.show(page, view)
   local document = view.document
   local count = document:count "sentences"
   page:paragraph({
      { tostring(view.id), style = "strong" },
      { (": %d tokens, %d sentence%s"):format(document:count "tokens", count, count == 1 and "" or "s") },
   }, 0, 2)
   local line_of = lines.finder(document:text())
   for i, sentence_first in document:sentences() do
      local _, _, first_token, last_token = document:sentence(i)
      local number = ("%d. "):format(i)
      local runs = { { number .. " " } }
      for index = first_token, last_token do
         local first, last, kind = document:token(index)
         runs[#runs + 1] = { document:slice(first, last) }
         runs[#runs + 1] = { plain[kind] and "" or "/" .. kind, style = "accent" }
         runs[#runs + 1] = { index < last_token and SEPARATOR or "", style = "faint" }
      end
      runs[#runs + 1] = { (" (line %d)"):format(line_of(sentence_first)), style = "faint", keep = true }
      page:blank()
      page:paragraph(runs, 0, #number)
   end
end

return M
