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

---@class dixit.cli.Output
---@field document fun(self, view: dixit.cli.View)
---@field failure fun(self, record: table) a document that could not be read, see dixit.formats.failures
---@field begin fun(self)
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

function Output:put(text)
   M.check(self.stream:write(text))
end

-- The record of a document, in the offsets that were asked for.
function Output:record(view)
   local convert = offsets.converter(view.document:text(), self.offsets)
   return self.command.format.record(view, view.document, view.found, convert)
end

function Output.begin() end

function Output.failure() end

function Output:finish()
   M.check(self.stream:flush())
end

local function subclass()
   local class = setmetatable({}, Output)
   class.__index = class
   return class
end

local Jsonl = subclass()

function Jsonl:document(view)
   self:put(json.encode(self:record(view), self.command.format.shape) .. "\n")
end

function Jsonl:failure(record)
   self:put(json.encode(record, failures.shape) .. "\n")
end

-- One object, or an array of them.
local Json = subclass()

function Json:begin()
   self.depth = self.several and 1 or 0
   self.separator = self.several and "[\n  " or ""
   self.empty = self.several and "[" or ""
end

function Json:object(record, shape)
   self:put(self.separator .. json.encode(record, shape, self.depth))
   self.separator, self.empty = ",\n  ", "\n"
end

function Json:document(view)
   self:object(self:record(view), self.command.format.shape)
end

function Json:failure(record)
   self:object(record, failures.shape)
end

function Json:finish()
   self:put(self.empty .. (self.several and "]\n" or ""))
   Output.finish(self)
end

local Csv = subclass()

function Csv:begin()
   local columns = self.command.format.columns
   self:put(csv.row(columns, #columns))
end

function Csv:document(view)
   local rows, count = {}, #self.command.format.columns
   self.command.format.rows(self:record(view), view.document, function(row)
      rows[#rows + 1] = csv.row(row, count)
   end)
   self:put(table.concat(rows))
end

local Text = subclass()

function Text:begin()
   local width = self.streams.width()
   local plain = self.streams.env "NO_COLOR" or ""
   self.width = width or terminal.WIDTH
   self.colour = width ~= nil and plain == "" and self.streams.env "TERM" ~= "dumb"
   self.separator = ""
end

function Text:document(view)
   local sheet = page.new(self.width, self.colour)
   self.command.show(sheet, view)
   self:put(self.separator .. sheet:text())
   self.separator = "\n"
end

local classes = { text = Text, json = Json, jsonl = Jsonl, csv = Csv }

--- The formats, in the order in which help names them.
M.formats = { "text", "json", "jsonl", "csv" }

--- An output.
---@param options { format: string, offsets: string }
---@param command dixit.cli.Command
---@param streams dixit.cli.Streams
---@param several boolean more than one document may come
---@return dixit.cli.Output
function M.new(options, command, streams, several)
   return setmetatable({
      command = command, streams = streams, stream = streams.stdout, offsets = options.offsets, several = several,
   }, classes[options.format])
end

return M
