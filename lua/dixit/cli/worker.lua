--- A worker: a process that reads the documents which a run hands it, and answers with what it would have written.
local failure = require "dixit.cli.failure"
local frames = require "dixit.cli.frames"
local output = require "dixit.cli.output"
local reading = require "dixit.cli.reading"

---@class dixit.cli.WorkerOptions
---@field command string its name
---@field format string
---@field lang string
---@field offsets string
---@field explain boolean|nil
---@field several boolean
---@field width integer|nil of the terminal that the results go to

--- Works until standard input ends.
---@param options dixit.cli.WorkerOptions
return function(options)
   local results = {}
   local streams = {
      stdout = {
         write = function(self, text)
            results[#results + 1] = text
            return self
         end,
         flush = function(self) return self end,
      },
      stderr = io.stderr, env = os.getenv, width = function() return options.width end,
   }
   local command = require("dixit.cli." .. options.command)
   local out = output.new(options, command, streams, options.several, true)
   local desk = reading.new(command, options, out, streams)
   frames.write_answer(io.stdout, failure.status.DONE, nil, "")
   for task in frames.read_task, io.stdin do
      local status, message = desk:read(task)
      frames.write_answer(io.stdout, status, message, table.concat(results))
      results = {}
   end
end
