--- dixit sources: who is quoted, how often and how long.
local attributions = require "dixit.formats.attributions"
local core = require "dixit.core"
local csv = require "dixit.formats.csv"
local documents = require "dixit.cli.documents"
local engines = require "dixit.cli.engines"
local failure = require "dixit.cli.failure"
local json = require "dixit.formats.json"
local sheets = require "dixit.cli.sheets"
local sources = require "dixit.formats.sources"
local utf8x = require "dixit.formats.utf8"

local M = {}

M.summary = "Who is quoted, how often and how long, over all documents."

M.notes = [[
Counts the attributions that 'dixit extract' finds. Without --by there is a
line for each source: by its name where it is known whom the words in the text
mean (Mme Kerlo, she), else by these words (the mayor). Case, accents and
punctuation make no difference. Pronouns of which it is not known whom they
mean are together under (unresolved), attributions without a source under
(no source). --by kind, gender or class has a line for each of these instead;
what is not known is under (unknown).

   kind          person, group, organisation, place, document, role,
                 anonymous or pronoun
   texts         in how many documents
   times         how many attributions: direct, mixed and indirect
   characters    how long: code points of what is said, without the quotation
                 marks around it and the words that say who says it
   share         of all characters
   classes       of the verbs: statement, claim, denial, promise, demand,
                 question, accusation, opinion, agreement, intention

What somebody says within the words of somebody else counts for both;
--without nested leaves it out, --without negated what is said not to be said.

--min N shows those with N attributions or more; in the table, a line sums the
others up. The total is always that of all.

Formats: text is a table, made for reading; long names are cut, and on a
terminal long lines. csv has a header and a row for each line of the table,
with a column for each type and class, but no totals. json is one object with
the totals and the same counts. In both, names are whole, texts and times are
documents and attributions; (unresolved) has no name and kind pronoun, (no
source) and (unknown) have no name.

A FILE is a text in UTF-8 or, if its name ends in .jsonl, JSON Lines: one
document a line, {"id", "lang", "text"}. Without any FILE, standard input is
read.

   dixit sources articles/*.txt
   dixit sources --by gender --without nested news.jsonl
   dixit sources --min 2 --format csv news.jsonl > sources.csv

Exit status: 0 done; 2 usage; 3 some records or files could not be read, and
are not counted; 69 a Lua module is missing; 70 an error of dixit's; 130
interrupted.]]

-- What --without leaves out.
local LEFT_OUT <const> = {
   nested = function(attribution) return attribution.nested_in ~= nil end,
   negated = function(attribution) return attribution.negated end,
}

--- Declares the arguments.
---@param command table a command of argparse
function M.define(command)
   command:argument("FILE", "What to read; - is standard input."):target "files" :args "*"
   command:option("--by", "What a line is for."):choices { "name", "kind", "gender", "class" } :default "name"
   command:option("--min", "Only those with N attributions or more."):argname "N" :default "1" :convert(function(text)
      local number = math.tointeger(tonumber(text))
      return number and number >= 1 and number or nil, ("'%s' is no number of attributions"):format(text)
   end)
   command:option("--without", "Do not count these; may be repeated."):choices { "nested", "negated" } :count "*"
   command:option("--format", "How results are written."):choices { "text", "csv", "json" } :default "text"
   command:option("--lang", "Language of texts that do not say theirs."):argname "CODE" :default "fr"
   command:option("--input", "How files are read, whatever their names."):choices { "text", "jsonl" }
end

-- ---- Counting ------------------------------------------------------------------------------------------------------

-- A name without case, accents and punctuation: two with the same are one.
local function folded(name)
   local letters, open = {}, false
   for _, code in utf8.codes(utf8x.repair(name)) do
      local plain = utf8.char(core.plain(code))
      if plain == "" then
         open = #letters > 0
      else
         letters[#letters + 1] = open and " " .. plain or plain
         open = false
      end
   end
   return table.concat(letters)
end

-- Keys of groups without a name; no folded name is like them.
local UNRESOLVED <const>, NOBODY <const>, UNKNOWN <const> = "\0unresolved", "\0nobody", "\0unknown"

-- The group of an attribution: its key, and its name where it has one.
local KEYS <const> = {
   name = function(attribution)
      local source = attribution.source
      if not source then
         return NOBODY
      elseif source.kind == "pronoun" and not source.name then
         return UNRESOLVED
      end
      local name = (source.name or source.text):gsub("%s+", " ")
      return folded(name), name
   end,
   kind = function(attribution)
      local kind = attribution.source and attribution.source.kind
      return kind or UNKNOWN, kind
   end,
   gender = function(attribution)
      local gender = attribution.source and attribution.source.gender
      return gender or UNKNOWN, gender
   end,
   class = function(attribution)
      return attribution.class or UNKNOWN, attribution.class
   end,
}

-- Counts values, to know the one that comes most often.
local function vote(votes, value)
   if value then
      if not votes[value] then
         votes[value] = 0
         votes[#votes + 1] = value
      end
      votes[value] = votes[value] + 1
   end
end

-- The value that came most often, of several the one that came first.
local function winner(votes)
   local best
   for _, value in ipairs(votes) do
      if not best or votes[value] > votes[best] then
         best = value
      end
   end
   return best
end

-- A table with a zero for each name.
local function zeros(names)
   local counts = {}
   for _, name in ipairs(names) do
      counts[name] = 0
   end
   return counts
end

---@class dixit.cli.Tally counts the attributions of documents
---@field private by "name"|"kind"|"gender"|"class"
---@field private without string[]
---@field private groups table<string, table> by key
---@field private document integer the number of the document
local Tally = {}
Tally.__index = Tally

--- A new tally.
---@param by "name"|"kind"|"gender"|"class"
---@param without? ("nested"|"negated")[]
---@return dixit.cli.Tally
function M.tally(by, without)
   return setmetatable({ by = by, without = without or {}, groups = {}, documents = 0, attributions = 0,
      characters = 0 }, Tally)
end

-- The group of an attribution, with what the source tells of its name, kind and gender.
function Tally:group(attribution)
   local key, name = KEYS[self.by](attribution)
   local group = self.groups[key]
   if not group then
      group = {
         key = key, names = {}, kinds = {}, genders = {}, documents = 0, attributions = 0, characters = 0,
         types = zeros(sources.types), classes = zeros(sources.classes),
      }
      self.groups[key] = group
      table.insert(self.groups, group)
   end
   vote(group.names, name)
   local source = attribution.source
   if source and self.by == "name" then
      -- A pronoun tells nothing of what kind the one is whom it means.
      vote(group.kinds, (key == UNRESOLVED or source.kind ~= "pronoun") and source.kind or nil)
      vote(group.genders, key ~= UNRESOLVED and source.gender or nil)
   end
   return group
end

-- Whether an attribution is not to be counted.
function Tally:leaves_out(attribution)
   for _, name in ipairs(self.without) do
      if LEFT_OUT[name](attribution) then
         return true
      end
   end
   return false
end

--- Counts the attributions of one more document.
---@param record table see dixit.formats.attributions
function Tally:add(record)
   self.documents = self.documents + 1
   for _, attribution in ipairs(record.attributions) do
      if not self:leaves_out(attribution) then
         local group, length = self:group(attribution), 0
         for _, part in ipairs(attribution.content) do
            length = length + utf8x.length(part.text)
         end
         for _, counts in ipairs { group, self } do
            counts.attributions, counts.characters = counts.attributions + 1, counts.characters + length
         end
         if group.document ~= self.documents then
            group.document, group.documents = self.documents, group.documents + 1
         end
         group.types[attribution.type] = group.types[attribution.type] + 1
         if attribution.class then
            group.classes[attribution.class] = group.classes[attribution.class] + 1
         end
      end
   end
end

-- Groups with a name first, then the more attributions, the longer, the alphabet.
local function before(a, b)
   if (a.name == nil) ~= (b.name == nil) then
      return b.name == nil
   elseif a.attributions ~= b.attributions then
      return a.attributions > b.attributions
   elseif a.characters ~= b.characters then
      return a.characters > b.characters
   end
   return a.key < b.key
end

--- What was counted.
---@param min integer groups with fewer attributions are left out
---@param unread integer files and records that could not be read
---@return dixit.formats.Voices
function Tally:voices(min, unread)
   local groups, others = {}, {}
   for _, group in ipairs(self.groups) do
      group.name, group.kind, group.gender = winner(group.names), winner(group.kinds), winner(group.genders)
      table.insert(group.attributions >= min and groups or others, group)
   end
   table.sort(groups, before)
   return {
      by = self.by, documents = self.documents, unread = unread, attributions = self.attributions,
      characters = self.characters, groups = groups, others = others,
   }
end

-- ---- The command ---------------------------------------------------------------------------------------------------

local WRITERS <const> = {
   text = function(voices, streams) return sources.table(voices, streams.width()) end,
   json = function(voices) return json.encode(sources.record(voices), sources.shape, 0) .. "\n" end,
   csv = function(voices)
      local rows, count = { csv.row(sources.columns, #sources.columns) }, #sources.columns
      sources.rows(voices, function(row)
         rows[#rows + 1] = csv.row(row, count)
      end)
      return table.concat(rows)
   end,
}

-- Offsets are not shown.
local function identity(offset)
   return offset
end

--- Runs the command.
---@param options { files: string[], by: string, min: integer, without: string[], format: string, lang: string,
---   input: string|nil }
---@param streams dixit.cli.Streams
---@return integer status
function M.run(options, streams)
   local pool = engines.new()
   local known, unknown = pool:get(options.lang)
   if not known then
      failure.raise(failure.status.USAGE, unknown)
   end
   options.files[1] = options.files[1] or "-"
   local tally = M.tally(options.by, options.without)
   local function engine_of(item)
      return pool:get(item.lang or options.lang)
   end
   local read = documents.each {
      files = options.files, input = options.input, streams = streams, engine_of = engine_of,
      visit = function(document, item)
         local engine = engine_of(item)
         local head = { id = item.id, lang = engine.lang }
         tally:add(attributions.record(head, document, engine:extract(document), identity))
      end,
   }
   sheets.write(streams, WRITERS[options.format](tally:voices(options.min, read.unread), streams))
   return read.status
end

return M
