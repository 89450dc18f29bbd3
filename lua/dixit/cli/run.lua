--- Runs a command over its input: every document in, what was found in it out, and a failure in the place of each
--- document that could not be read.
local documents = require "dixit.cli.documents"
local engines = require "dixit.cli.engines"
local failure = require "dixit.cli.failure"
local input = require "dixit.cli.input"
local output = require "dixit.cli.output"
local progress = require "dixit.cli.progress"
local reading = require "dixit.cli.reading"

--- Runs a command.
---@param command dixit.cli.Command
---@param options { files: string[], format: string, lang: string, offsets: string, input: string|nil,
---   explain: boolean|nil, jobs: integer|nil, first_line: integer|nil }
---@param streams dixit.cli.Streams
---@return integer status
return function(command, options, streams)
   local unknown = engines.unknown(options.lang)
   if unknown then
      failure.raise(failure.status.USAGE, unknown)
   end
   local several = #options.files > 1 or input.kind(options.files[1], options.input) == "jsonl"
   local out = output.new(options, command, streams, several)
   local bar = progress.new(options.files, streams)
   local status = failure.status.DONE

   -- Takes note of a document that is done.
   local function settle(raw, its_status, message)
      status = math.max(status, its_status)
      if message then
         bar:clear()
         failure.say(streams, documents.place(raw) .. ": " .. message)
      end
      bar:step(raw.data and #raw.data or 0)
   end

   out:begin()
   if options.jobs then
      require "dixit.cli.jobs" {
         options = options, several = several, streams = streams, out = out, settle = settle,
         before = function() bar:step_aside() end,
      }
   else
      local desk = reading.new(command, options, out, streams)
      input.raw(options.files, options.input, streams.stdin, function(raw)
         bar:step_aside()
         settle(raw, desk:read(raw))
      end, options.first_line)
   end
   bar:clear()
   out:finish()
   return status
end
