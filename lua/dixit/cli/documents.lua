--- Reads documents one after the other, in one language or each in its own, and tells of those that cannot be read.
local failure = require "dixit.cli.failure"
local input = require "dixit.cli.input"
local progress = require "dixit.cli.progress"

local M = {}

---@class dixit.cli.Reading
---@field files string[]
---@field input? "text"|"jsonl"
---@field streams dixit.cli.Streams
---@field engine? dixit.Engine reads all documents; those in another language are left out
---@field engine_of? fun(item: dixit.cli.Item): dixit.Engine|nil, string|nil in its place: the engine of a document,
--- or why there is none
---@field visit fun(document: dixit.Document, item: dixit.cli.Item, progress: dixit.cli.Progress)
---@field parse? fun(item: dixit.cli.Item): dixit.Document|nil, dixit.Error|nil a document that lives on; default: reads
--- the text, and closes the document behind `visit`

---@class dixit.cli.Read what became of the input
---@field documents integer that were visited
---@field unread integer files and records that were not
---@field foreign integer that are in another language
---@field status integer DONE, UNREAD or INTERNAL

--- Where an item is: "news.jsonl:12", "news.txt".
---@param item dixit.cli.Item
---@return string
function M.place(item)
   return item.line and ("%s:%d"):format(item.path, item.line) or item.path
end

-- Whether a document is to be read with that engine.
local function is_ours(engine, item)
   return not item.lang or item.lang:lower():match "^%a+" == engine.lang
end

--- Reads all documents, one at a time.
---@param reading dixit.cli.Reading
---@return dixit.cli.Read
function M.each(reading)
   local engine, streams = reading.engine, reading.streams
   local read = { documents = 0, unread = 0, foreign = 0, status = failure.status.DONE }
   local bar = progress.new(reading.files, streams)

   local function parse_text(item)
      local its_engine, unknown = engine, nil
      if reading.engine_of then
         its_engine, unknown = reading.engine_of(item)
      end
      if not its_engine then
         return nil, { message = unknown }
      end
      return its_engine:parse(item.text)
   end

   local parse = reading.parse or parse_text
   local function process(item)
      local document, problem = parse(item)
      if not document then
         return problem
      end
      read.documents = read.documents + 1
      reading.visit(document, item, bar)
      if not reading.parse then
         document:close()
      end
   end

   local function say(item, message, status)
      bar:clear()
      read.unread = read.unread + 1
      read.status = math.max(read.status, status)
      failure.say(streams, M.place(item) .. ": " .. message)
   end

   input.each(reading.files, reading.input, streams.stdin, function(item)
      if item.unreadable or item.error then
         return say(item, item.unreadable or item.error.message, failure.status.UNREAD)
      elseif engine and not is_ours(engine, item) then
         read.foreign = read.foreign + 1
         return
      end
      -- An error of ours costs one document, not those behind it.
      local done, problem = failure.protect(process, item)
      if not done then
         failure.debug(streams, problem)
         say(item, problem.message, failure.status.INTERNAL)
      elseif problem then
         say(item, problem.message, failure.status.UNREAD)
      end
      bar:step(item.size)
   end)
   bar:clear()
   if read.foreign > 0 then
      failure.say(streams, ("%d document%s in another language than '%s' left out"):format(read.foreign,
         read.foreign == 1 and "" or "s", engine.lang))
   end
   return read
end

return M
