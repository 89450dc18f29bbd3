--- A run over several processes: documents go to workers, and what these answer is written in the order of the input.
local failure = require "dixit.cli.failure"
local failures = require "dixit.formats.failures"
local input = require "dixit.cli.input"
local need = require "dixit.cli.need"
local stdin = require "dixit.cli.stdin"
local workers = require "dixit.cli.workers"

-- What is in memory at a time, documents and results that wait for their turn: so much that a document may take a
-- hundred times as long as others before these wait. Bytes, and documents whatever their bytes.
local HELD_BYTES <const> = 8 << 20
local HELD_DOCUMENTS <const> = 4096

---@class dixit.cli.Run a run over several processes
---@field private out dixit.cli.Output
---@field private settle fun(raw: dixit.cli.Raw, status: integer, message: string|nil)
---@field private before fun() is called before something is written
---@field private interrupted boolean|nil
---@field private workers dixit.cli.Workers
---@field private source dixit.cli.Stdin|nil
---@field private reader thread reads the input
---@field private raw dixit.cli.Raw|nil a document that is read and not taken in
---@field private queue table<integer, table> tasks in the order of the input, until they are written
---@field private first integer the task to be written next
---@field private last integer
---@field private held integer bytes of them
---@field private again table[] tasks to be given once more, as a worker has died before it came to them

-- Whether one more document may be taken in. A worker without any is always given one, however big it is.
local function has_room(self)
   local documents = self.last - self.first + 1
   return #self.again == 0 and documents < HELD_DOCUMENTS
      and (self.held < HELD_BYTES or documents < self.workers:size()) and self.workers:free() ~= nil
end

-- Takes in a document.
local function take(self, raw)
   self.last = self.last + 1
   local task = { raw = raw, number = self.last }
   self.queue[self.last] = task
   if raw.unreadable then
      task.status, task.message, task.results = failure.status.UNREAD, raw.unreadable, ""
   else
      self.held = self.held + #raw.data
      self.workers:give(self.workers:free(), task)
   end
end

-- Lets the coroutine read on; it yields a document, or nothing where standard input has nothing yet.
local function resume(self)
   local done, result = coroutine.resume(self.reader)
   if not done then
      error(result, 0)
   end
   return result
end

-- Whether there are documents to be read.
local function has_more(self)
   return self.raw or coroutine.status(self.reader) ~= "dead"
end

-- Reads and takes in as many documents as there is room for.
local function read_on(self)
   while has_more(self) and not (self.source and self.source.waiting) do
      if self.raw and not has_room(self) then
         return
      elseif self.raw then
         take(self, self.raw)
      end
      self.raw = coroutine.status(self.reader) ~= "dead" and resume(self) or nil
   end
end

-- Notes what a worker has answered, or that it has died.
local function note(self, task, status, message, results)
   task.status, task.message, task.results = status or failure.status.INTERNAL, message, results
   self.held = self.held + #(results or "")
end

-- Writes what stands in the place of a task.
local function write(self, task)
   self.before()
   if not task.results then
      local item = input.item(task.raw)
      self.out:failure(failures.record(item.id, item.line, "worker_died", task.message))
   elseif task.results ~= "" then
      self.out:ready(task.results)
   end
   self.settle(task.raw, task.status, task.message)
end

-- Writes the tasks that are done, up to the first one that is not.
local function write_ready(self)
   local task = self.queue[self.first]
   while task and task.status do
      write(self, task)
      self.held = self.held - #(task.raw.data or "") - #(task.results or "")
      self.queue[self.first] = nil
      self.first = self.first + 1
      task = self.queue[self.first]
   end
end

-- Gives the tasks of dead workers to others, the earliest first.
local function give_again(self)
   table.sort(self.again, function(a, b) return a.number < b.number end)
   while self.again[1] do
      local worker = self.workers:free()
      if not worker then
         return
      end
      self.workers:give(worker, table.remove(self.again, 1))
   end
end

-- Until what it returns is closed, an interruption ends the run instead of the process, and what is written to a worker
-- that has died ends nothing.
local function watch(self, luv)
   local interruption, broken_pipe = luv.new_signal(), luv.new_signal()
   interruption:start("sigint", function() self.interrupted = true end)
   broken_pipe:start("sigpipe", function() end)
   return setmetatable({}, {
      __close = function()
         interruption:close()
         broken_pipe:close()
         luv.run "nowait" -- closes handles for good: when the Lua state ends, luv frees what is half closed
      end,
   })
end

-- The standard input that is read, if it is.
local function open_stdin(job, luv)
   for _, path in ipairs(job.options.files) do
      if path == "-" and job.streams.stdin == io.stdin then
         return stdin.new(luv)
      end
   end
end

-- Ends the command if what the workers will need is missing.
local function need_all(options)
   for _, path in ipairs(options.files) do
      if input.kind(path, options.input) == "jsonl" then
         need "cjson"
      end
   end
   return need "luv"
end

---@class dixit.cli.Job
---@field options table of the command line
---@field several boolean more than one document may come
---@field streams dixit.cli.Streams
---@field out dixit.cli.Output
---@field settle fun(raw: dixit.cli.Raw, status: integer, message: string|nil) is called behind each document, in order
---@field before fun() is called before something is written

--- Reads all documents.
---@param job dixit.cli.Job
return function(job)
   local options = job.options
   local luv = need_all(options)
   local self = {
      out = job.out, settle = job.settle, before = job.before, queue = {}, first = 1, last = 0, held = 0, again = {},
   }
   local _ <close> = watch(self, luv)
   local source <close> = open_stdin(job, luv)
   local pool <close> = workers.new(luv, options.jobs, {
      command = options.command, format = options.format, lang = options.lang, offsets = options.offsets,
      explain = options.explain, several = job.several, width = job.streams.width(),
   })
   self.workers, self.source = pool, source
   self.reader = coroutine.create(function()
      input.raw(options.files, options.input, source or job.streams.stdin, coroutine.yield, options.first_line)
   end)

   read_on(self)
   write_ready(self)
   while has_more(self) or self.first <= self.last do
      luv.run "once"
      if self.interrupted then
         failure.raise(failure.status.INTERRUPTED)
      end
      pool:look(function(...) note(self, ...) end, function(task) table.insert(self.again, task) end)
      give_again(self)
      read_on(self)
      write_ready(self)
   end
   pool:finish()
end
