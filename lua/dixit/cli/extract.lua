--- dixit extract: who said what.
local lines = require "dixit.formats.lines"

local M = {}

M.summary = "Who said what: the attributions of each document."
M.format = require "dixit.formats.attributions"

---@param engine table
---@param document dixit.Document
---@return dixit.Attribution[]
function M.find(engine, document)
   return engine:extract(document)
end

local NO_SOURCE = "(no source)"

-- Stands between the parts of a content or cue.
local PARTS_SEPARATOR = " […] "

local function text_of(document, parts)
   local texts = {}
   for i, part in ipairs(parts) do
      texts[i] = document:slice(part.first, part.last)
   end
   return table.concat(texts, PARTS_SEPARATOR)
end

local function source_of(document, attribution)
   local source = attribution.source
   if not source then
      return NO_SOURCE
   end
   local text = document:slice(source.first, source.last)
   return source.name and source.name ~= text and ("%s (%s)"):format(text, source.name) or text
end

-- What is known of an attribution besides its texts: "direct, in 2, negated, fr/incise, line 7".
local function details_of(attribution, line)
   local details = { attribution.type }
   if attribution.nested_in then
      details[#details + 1] = "in " .. attribution.nested_in
   end
   for _, flag in ipairs { "negated", "conditional" } do
      if attribution[flag] then
         details[#details + 1] = flag
      end
   end
   details[#details + 1] = attribution.rule
   details[#details + 1] = "line " .. line
   return table.concat(details, ", ")
end

--- Shows the attributions of a document: the source, the cue, the content under them.
---@param page dixit.Page
---@param view dixit.cli.View
function M.show(page, view)
   local document, count = view.document, #view.found
   page:paragraph({
      { tostring(view.id), style = "strong" }, { (": %d attribution%s"):format(count, count == 1 and "" or "s") },
   }, 0, 2)
   local line_of = lines.finder(document:text())
   for i, attribution in ipairs(view.found) do
      local number = ("%d. "):format(i)
      local cue = text_of(document, attribution.cue)
      page:blank()
      local details = details_of(attribution, line_of(attribution.content[1].first))
      page:paragraph({
         { number .. " " }, { source_of(document, attribution), style = "strong" },
         { cue == "" and "" or " · " }, { cue, style = "accent" },
         { (" (%s)"):format(details), style = "faint", keep = true },
      }, 0, #number)
      page:paragraph({ { "“" .. text_of(document, attribution.content) .. "”" } }, #number, #number)
   end
end

return M
