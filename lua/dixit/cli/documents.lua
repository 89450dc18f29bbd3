--- Reads the documents that a rule script is run on, and tells of those that cannot be read.
local failure = require "dixit.cli.failure"
local input = require "dixit.cli.input"
local progress = require "dixit.cli.progress"

local M = {}

---@class dixit.cli.Reading
---@field files string[]
---@field input? "text"|"jsonl"
---@field streams dixit.cli.Streams
---@field engine dixit.Engine
---@field visit fun(document: dixit.Document, item: dixit.cli.Item, progress: dixit.cli.Progress)
---@field parse? fun(item: dixit.cli.Item): dixit.Document|nil, dixit.Error|nil a document that lives on; default: reads
--- the text, and closes the document behind `visit`

---@class dixit.cli.Read what became of the input
---@field documents integer that were visited
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
   local read = { documents = 0, foreign = 0, status = failure.status.DONE }
   local bar = progress.new(reading.files, streams)

   local function process(item)
      local parse = reading.parse or function() return engine:parse(item.text) end
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
      read.status = math.max(read.status, status)
      failure.say(streams, M.place(item) .. ": " .. message)
   end

   input.each(reading.files, reading.input, streams.stdin, function(item)
      if item.unreadable or item.error then
         return say(item, item.unreadable or item.error.message, failure.status.UNREAD)
      elseif not is_ours(engine, item) then
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
