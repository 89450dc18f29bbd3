--- Writes documents to a stream in the format that was asked for.
local csv = require "dixit.formats.csv"
local failure = require "dixit.cli.failure"
local failures = require "dixit.formats.failures"
local json = require "dixit.formats.json"
local offsets = require "dixit.formats.offsets"
local page = require "dixit.formats.page"
local terminal = require "dixit.cli.terminal"

local M = {}

-- What a reader that has gone gives (EPIPE, on Linux and macOS): it has seen enough, and there is nothing to say.
local BROKEN_PIPE = 32

---@class dixit.cli.Command one of the commands that read documents
---@field summary string
---@field format table how its results leave the program: shape, record, columns, rows
---@field find fun(engine: table, document: dixit.Document): any what it looks for beyond the document itself
---@field show fun(page: dixit.Page, view: dixit.cli.View) writes a document for reading
---@field options? fun(command: table) declares what options it has besides those that all have
---@field explain? fun(engine: table, document: dixit.Document, found: any): any for `show`, with --explain

---@class dixit.cli.View a document that was read
---@field id string|integer
---@field lang string
---@field document dixit.Document
---@field found any what the command's `find` gave
---@field explanation any what its `explain` gave

-- Bytes of one document's results that are kept before they are written: an error in a document whose results are
-- shorter leaves nothing of it, and longer ones take no more memory than this.
local KEPT_MAX = 1 << 20

---@class dixit.cli.Output
---@field begin fun(self) writes what stands before all documents
---@field document fun(self, view: dixit.cli.View)
---@field failure fun(self, record: table) a document that could not be read, see dixit.formats.failures
---@field ready fun(self, text: string) what another output, made as a part, has written of a document or a failure
---@field withdraw fun(self): boolean takes back what is kept of a document; false: a part of it has been written
---@field finish fun(self)
local Output = {}
Output.__index = Output

--- Ends the command if something was not written: takes what `write` and `flush` return.
---@param written any
---@param message? string
---@param code? integer
function M.check(written, message, code)
   if written then
      return
   elseif code == BROKEN_PIPE then
      failure.raise(failure.status.DONE)
   end
   failure.raise(failure.status.INTERNAL, "cannot write: " .. tostring(message))
end

-- Writes what is kept.
local function write(self)
   if #self.kept > 0 then
      M.check(self.stream:write(table.concat(self.kept)))
      self.kept, self.size, self.written = {}, 0, true
   end
end

function Output:put(text)
   if text == "" then
      return
   end
   self.kept[#self.kept + 1] = text
   self.size = self.size + #text
   if self.size >= self.kept_max then
      write(self)
   end
end

-- Begins a document: what stands between it and the one before.
function Output:join()
   self:put(self.empty and self.opening or self.separator)
end

-- Ends a document: whoever reads has it at once.
function Output:done()
   write(self)
   M.check(self.stream:flush())
   self.empty, self.written = false, false
end

function Output:document(view)
   self:join()
   self:body(view)
   self:done()
end

function Output:failure(record)
   if self.shape_of_failure then
      self:join()
      self:put(json.encode(record, self.shape_of_failure, self.depth) .. self.ending)
      self:done()
   end
end

function Output:ready(text)
   self:join()
   self:put(text)
   self:done()
end

function Output:withdraw()
   self.kept, self.size = {}, 0
   return not self.written
end

-- The record of a document, in the offsets that were asked for.
function Output:record(view)
   local convert = offsets.converter(view.document:text(), self.offsets)
   return self.command.format.record(view, view.document, view.found, convert)
end

function Output:begin()
   self:put(self.heading)
   write(self)
   self.written = false
end

function Output:finish()
   self:put(self.empty and self.nothing or self.closing)
   write(self)
   M.check(self.stream:flush())
end

-- What a format has to know of the streams before the first document.
function Output.prepare() end

-- What stands around documents and between them.
local NOTHING_AROUND = { heading = "", opening = "", separator = "", closing = "", nothing = "" }

local function subclass()
   local class = setmetatable({}, Output)
   class.__index = class
   return class
end

local Jsonl = subclass()

Jsonl.shape_of_failure, Jsonl.ending = failures.shape, "\n"

function Jsonl.around()
   return NOTHING_AROUND
end

function Jsonl:body(view)
   json.write(function(text) self:put(text) end, self:record(view), self.command.format.shape)
   self:put(self.ending)
end

-- One object, or an array of them.
local Json = subclass()

Json.shape_of_failure, Json.ending = failures.shape, ""

function Json:prepare()
   self.depth = self.several and 1 or 0
end

function Json:around()
   if not self.several then
      return { heading = "", opening = "", separator = "", closing = "\n", nothing = "" }
   end
   return { heading = "", opening = "[\n  ", separator = ",\n  ", closing = "\n]\n", nothing = "[]\n" }
end

function Json:body(view)
   json.write(function(text) self:put(text) end, self:record(view), self.command.format.shape, self.depth)
end

local Csv = subclass()

function Csv:around()
   local columns = self.command.format.columns
   return { heading = csv.row(columns, #columns), opening = "", separator = "", closing = "", nothing = "" }
end

function Csv:body(view)
   local count = #self.command.format.columns
   self.command.format.rows(self:record(view), view.document, function(row)
      self:put(csv.row(row, count))
   end)
end

local Text = subclass()

function Text.around()
   return { heading = "", opening = "", separator = "\n", closing = "", nothing = "" }
end

function Text:prepare(streams)
   local width = streams.width()
   self.width = width or terminal.WIDTH
   self.colour = width ~= nil and (streams.env "NO_COLOR" or "") == "" and streams.env "TERM" ~= "dumb"
end

function Text:body(view)
   local sheet = page.new(self.width, self.colour, function(text) self:put(text) end)
   self.command.show(sheet, view)
   self:put(sheet:text())
end

local classes = { text = Text, json = Json, jsonl = Jsonl, csv = Csv }

--- The formats, in the order in which help names them.
M.formats = { "text", "json", "jsonl", "csv" }

--- An output.
---@param options { format: string, offsets: string }
---@param command dixit.cli.Command
---@param streams dixit.cli.Streams
---@param several boolean more than one document may come
---@param part? boolean the results are for the `ready` of another output: nothing stands around documents, and each
--- is written as a whole
---@return dixit.cli.Output
function M.new(options, command, streams, several, part)
   local self = setmetatable({
      command = command, stream = streams.stdout, offsets = options.offsets, several = several,
      kept = {}, size = 0, kept_max = part and math.huge or KEPT_MAX, written = false, empty = true,
   }, classes[options.format])
   self:prepare(streams)
   for place, text in pairs(part and NOTHING_AROUND or self:around()) do
      self[place] = text
   end
   return self
end

return M
