--- Who is quoted, how often and how long, as it leaves the program: the JSON object, the rows of CSV, a table for
--- reading.
local json = require "dixit.formats.json"
local marks = require "dixit.formats.marks"
local version = require "dixit.formats.version"

local M = {}

--- Types and classes of attributions (DESIGN.md, section 6), in the order in which they are written.
M.types = { "direct", "mixed", "indirect" }
M.classes = {
   "statement", "claim", "denial", "promise", "demand", "question", "accusation", "opinion", "agreement", "intention",
}

---@class dixit.formats.Voice attributions that have something in common
---@field name string|nil what they have in common; nil: unknown
---@field kind string|nil by name: the kind of the source
---@field gender string|nil by name: the gender of the source
---@field documents integer in which they stand
---@field attributions integer
---@field characters integer of their contents, in code points
---@field types table<string, integer> attributions by type
---@field classes table<string, integer> attributions by class

---@class dixit.formats.Voices
---@field by "name"|"kind"|"gender"|"class"
---@field documents integer that were read
---@field unread integer files and records that could not be
---@field attributions integer in all of them, those of groups that are left out included
---@field characters integer
---@field groups dixit.formats.Voice[] most attributions first
---@field others dixit.formats.Voice[] groups that are left out for having fewer attributions than were asked for

M.shape = json.object {
   "format", "by", "documents", "unread", "attributions", "characters",
   { "groups", json.list(json.object {
      "name", "kind", "gender", "documents", "attributions", "characters", { "types", json.object(M.types) },
      { "classes", json.object(M.classes) },
   }) },
}

--- The record of what was counted.
---@param voices dixit.formats.Voices
---@return table record to be written with M.shape
function M.record(voices)
   return setmetatable({ format = version }, { __index = voices })
end

--- The columns of CSV: one row a group, its types and classes as columns.
M.columns = { "name", "kind", "gender", "documents", "attributions", "characters" }
table.move(M.types, 1, #M.types, #M.columns + 1, M.columns)
table.move(M.classes, 1, #M.classes, #M.columns + 1, M.columns)

--- Hands each row to `emit`.
---@param voices dixit.formats.Voices
---@param emit fun(row: any[])
function M.rows(voices, emit)
   for _, group in ipairs(voices.groups) do
      local row = {}
      for i, column in ipairs(M.columns) do
         row[i] = group[column] or group.types[column] or group.classes[column]
      end
      emit(row)
   end
end

-- ---- The table -----------------------------------------------------------------------------------------------------

-- A longer name is cut, on a terminal one that takes more of a line: CSV and JSON have the whole.
local NAME_MAX <const>, NAME_SHARE <const> = 40, 1 / 4

local UNKNOWN <const> = "-"
local GAP <const> = "  "

-- Columns of the table: what they show, the head if it is another (so that all but the classes have room on a
-- terminal), and whether it is a number.
local COLUMNS <const> = {
   { "kind" }, { "gender" }, { "documents", head = "texts", number = true },
   { "attributions", head = "times", number = true }, { "characters", number = true }, { "share", number = true },
   { "classes" },
}

-- What a table by something else than names has no column for.
local BY_NAME <const> = { kind = true, gender = true }

-- A text of at most so many characters.
local function cut(text, length)
   return utf8.len(text) > length and text:sub(1, utf8.offset(text, length) - 1) .. "…" or text
end

local function label_of(group, by, length)
   if group.name then
      return cut(marks.flat(group.name), length)
   elseif by ~= "name" then
      return "(unknown)"
   end
   return group.kind == "pronoun" and "(unresolved)" or "(no source)"
end

-- "statement 3, opinion 1"
local function told_classes(group)
   local list = {}
   for i, class in ipairs(M.classes) do
      local count = group.classes[class]
      if count > 0 then
         list[#list + 1] = { text = ("%s %d"):format(class, count), count = count, at = i }
      end
   end
   table.sort(list, function(a, b)
      return a.count > b.count or a.count == b.count and a.at < b.at
   end)
   for i, one in ipairs(list) do
      list[i] = one.text
   end
   return table.concat(list, ", ")
end

-- The cells of a row, its label first.
local function cells_of(label, columns, values)
   local cells = { label }
   for i, column in ipairs(columns) do
      cells[i + 1] = tostring(values[column[1]] or UNKNOWN)
   end
   return cells
end

local function share_of(characters, all)
   return all > 0 and ("%.1f %%"):format(100 * characters / all) or UNKNOWN
end

-- The groups that are left out, in one row.
local function others_of(voices)
   local sum = { documents = "", classes = "", kind = "", gender = "", attributions = 0, characters = 0 }
   for _, group in ipairs(voices.others) do
      sum.attributions = sum.attributions + group.attributions
      sum.characters = sum.characters + group.characters
   end
   sum.share = share_of(sum.characters, voices.characters)
   return ("(%d more)"):format(#voices.others), sum
end

-- Rows as lines: each column as wide as its widest cell, numbers to the right, nothing behind the last cell.
local function aligned(rows, columns, width)
   local widths = {}
   for _, row in ipairs(rows) do
      for i, cell in ipairs(row) do
         widths[i] = math.max(widths[i] or 0, utf8.len(cell))
      end
   end
   local lines = {}
   for k, row in ipairs(rows) do
      for i, cell in ipairs(row) do
         local space = (" "):rep(widths[i] - utf8.len(cell))
         row[i] = i > 1 and columns[i - 1].number and space .. cell or cell .. space
      end
      local line = table.concat(row, GAP):gsub(" +$", "")
      lines[k] = cut(line, width) .. "\n"
   end
   return table.concat(lines)
end

--- The table: a line for each group, one for those that are left out, one for all.
---@param voices dixit.formats.Voices
---@param width? integer of the terminal; nil: lines are as long as they come
---@return string
function M.table(voices, width)
   local by, columns, heads = voices.by, {}, {}
   local name_max = math.min(NAME_MAX, width and math.floor(width * NAME_SHARE) or NAME_MAX)
   for _, column in ipairs(COLUMNS) do
      if by == "name" or not BY_NAME[column[1]] and (column[1] ~= "classes" or by ~= "class") then
         columns[#columns + 1] = column
         heads[column[1]] = column.head or column[1]
      end
   end
   local rows = { cells_of(by == "name" and "source" or by, columns, heads) }
   for _, group in ipairs(voices.groups) do
      local values = { share = share_of(group.characters, voices.characters), classes = told_classes(group) }
      rows[#rows + 1] = cells_of(label_of(group, by, name_max), columns, setmetatable(values, { __index = group }))
   end
   if #voices.others > 0 then
      local label, sum = others_of(voices)
      rows[#rows + 1] = cells_of(label, columns, sum)
   end
   rows[#rows + 1] = cells_of("total", columns, {
      kind = "", gender = "", classes = "", documents = voices.documents, attributions = voices.attributions,
      characters = voices.characters, share = share_of(voices.characters, voices.characters),
   })
   return aligned(rows, columns, width or math.huge)
end

return M
