--- The worker processes of a run: each is given tasks, answers them in their order, and is replaced when it dies.
---
--- What luv calls back only takes notes, since an error raised there would end the process; all else is done by
--- whoever runs the loop.
local frames = require "dixit.cli.frames"
local failure = require "dixit.cli.failure"

local M = {}

-- What a worker is given ahead of its answers: so much that it never waits for the next task, and so little that
-- none waits long behind a slow one. Bytes, and tasks whatever their bytes.
local QUEUE_BYTES <const> = 128 << 10
local QUEUE_TASKS <const> = 2

-- Workers that may end one after the other before one of them is ready: then none will ever be.
local FALSE_STARTS_MAX <const> = 3

local STDERR <const> = 2

---@class dixit.cli.Task
---@field raw dixit.cli.Raw

---@class dixit.cli.Workers
---@field private luv table
---@field private count integer
---@field private arguments string[] of the interpreter that a worker is
---@field private living table[]
---@field private false_starts integer since a worker was ready
local Workers = {}
Workers.__index = Workers

-- A table of strings, numbers and booleans as Lua has it.
local function literal(values)
   local fields = {}
   for name, value in pairs(values) do
      fields[#fields + 1] = ("%s = %q"):format(name, value)
   end
   return "{ " .. table.concat(fields, ", ") .. " }"
end

-- Starts a worker. It is a session of its own, so that an interruption from the terminal reaches the run alone; and it
-- ends by itself with its standard input, whatever becomes of the run.
local function start(self)
   local luv = self.luv
   local worker = {
      input = luv.new_pipe(false), output = luv.new_pipe(false), answers = frames.answers(), ready = false,
      tasks = {}, first = 1, last = 0, bytes = 0,
   }
   local message
   worker.process, message = luv.spawn(luv.exepath(), {
      args = self.arguments, stdio = { worker.input, worker.output, STDERR }, detached = true,
   }, function(status, signal)
      worker.exit = { status = status, signal = signal }
   end)
   if not worker.process then
      worker.input:close()
      worker.output:close()
      failure.raise(failure.status.INTERNAL, "cannot start a worker: " .. tostring(message))
   end
   worker.output:read_start(function(_, piece)
      if piece then
         worker.answers:add(piece)
      else
         worker.ended = true
      end
   end)
   return worker
end

local function close(worker)
   for _, handle in ipairs { worker.process, worker.input, worker.output } do
      if not handle:is_closing() then
         handle:close()
      end
   end
end

--- Starts workers.
---@param luv table
---@param count integer
---@param options dixit.cli.WorkerOptions
---@return dixit.cli.Workers to be closed
function M.new(luv, count, options)
   local self = setmetatable({ luv = luv, count = count, living = {}, false_starts = 0 }, Workers)
   self.arguments = { "-e", ("package.path, package.cpath = %q, %q"):format(package.path, package.cpath),
      "-e", ("require 'dixit.cli.worker' %s"):format(literal(options)) }
   return self
end

--- How many there are to be.
---@return integer
function Workers:size()
   return self.count
end

-- Whether a worker may be given one more task.
local function has_room(worker)
   return not worker.ended and (worker.bytes < QUEUE_BYTES or worker.last - worker.first + 1 < QUEUE_TASKS)
end

--- The worker that is to have the next task: that with the least to do. A missing one is started.
---@return table|nil worker nil: all have enough to do
function Workers:free()
   while #self.living < self.count do
      table.insert(self.living, start(self))
   end
   local free
   for _, worker in ipairs(self.living) do
      if has_room(worker) and (not free or worker.bytes < free.bytes) then
         free = worker
      end
   end
   return free
end

--- Gives a worker a task.
---@param worker table
---@param task dixit.cli.Task
function Workers:give(worker, task) -- luacheck: no self
   worker.last = worker.last + 1
   worker.tasks[worker.last] = task
   worker.bytes = worker.bytes + #task.raw.data
   worker.input:write(frames.task(task.raw)) -- one that does not arrive is found with the dead worker
end

local function take(worker)
   local task = worker.tasks[worker.first]
   worker.tasks[worker.first] = nil
   worker.first = worker.first + 1
   worker.bytes = worker.bytes - #task.raw.data
   return task
end

-- Hands the answers that a worker has given to `visit`.
local function collect(self, worker, visit)
   for status, message, results in worker.answers.next, worker.answers do
      if worker.ready then
         visit(take(worker), status, message, results)
      else
         worker.ready, self.false_starts = true, 0
      end
   end
end

-- How a worker ended: "was killed by signal 9".
local function fate(exit)
   local killed = exit.signal ~= 0
   return (killed and "was killed by signal %d" or "ended with status %d"):format(killed and exit.signal or exit.status)
end

-- Takes leave of a dead worker: the task that it was at fails, the others are to be given again.
local function bury(self, worker, visit, again)
   close(worker)
   if not worker.ready then
      self.false_starts = self.false_starts + 1
      if self.false_starts >= FALSE_STARTS_MAX then
         failure.raise(failure.status.INTERNAL, "no worker gets ready: the last one " .. fate(worker.exit))
      end
   elseif worker.first <= worker.last then
      visit(take(worker), nil, ("the worker that read it %s"):format(fate(worker.exit)))
   end
   while worker.first <= worker.last do
      again(take(worker))
   end
end

--- Looks at what has come from the workers since.
---@param visit fun(task: dixit.cli.Task, status: integer|nil, message: string|nil, results: string|nil) takes an
--- answer; no status: the worker has died of the task
---@param again fun(task: dixit.cli.Task) takes a task that a dead worker has not come to
function Workers:look(visit, again)
   for i = #self.living, 1, -1 do
      local worker = self.living[i]
      collect(self, worker, visit)
      if worker.ended and worker.exit then
         table.remove(self.living, i)
         bury(self, worker, visit, again)
      end
   end
end

--- Lets the workers end, which have nothing to do any more.
function Workers:finish()
   for _, worker in ipairs(self.living) do
      worker.input:close()
   end
   self:wait()
end

--- Waits until all are gone.
function Workers:wait()
   for _, worker in ipairs(self.living) do
      while not worker.exit do
         self.luv.run "once"
      end
      close(worker)
   end
   self.living = {}
end

--- Ends those that are left, whatever they are at.
function Workers:close()
   for _, worker in ipairs(self.living) do
      worker.process:kill "sigkill"
   end
   self:wait()
end

Workers.__close = Workers.close

return M
