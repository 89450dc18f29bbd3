--- Runs a command over its input: every document in, what was found in it out, and a failure in the place of each
--- document that could not be read.
local engines = require "dixit.cli.engines"
local failure = require "dixit.cli.failure"
local failures = require "dixit.formats.failures"
local input = require "dixit.cli.input"
local output = require "dixit.cli.output"

-- Reads a document: a view, or nil and an error with code and message.
local function read(item, command, pool, options)
   if item.error then
      return nil, item.error
   end
   local engine, unknown = pool:get(item.lang or options.lang)
   if not engine then
      return nil, { code = "unknown_lang", message = unknown }
   end
   local document, problem = engine:parse(item.text)
   if not document then
      return nil, problem
   end
   local found = command.find(engine, document)
   return {
      id = item.id, lang = engine.lang, document = document, found = found,
      explanation = options.explain and command.explain(engine, document, found),
   }
end

--- Runs a command.
---@param command dixit.cli.Command
---@param options { files: string[], format: string, lang: string, offsets: string, input: string|nil,
---   explain: boolean|nil }
---@param streams dixit.cli.Streams
---@return integer status
return function(command, options, streams)
   local pool = engines.new()
   local known, unknown = pool:get(options.lang)
   if not known then
      failure.raise(failure.status.USAGE, unknown)
   end
   local several = #options.files > 1 or input.kind(options.files[1], options.input) == "jsonl"
   local out = output.new(options, command, streams, several)
   local status = failure.status.DONE

   local function say(item, message)
      status = math.max(status, failure.status.UNREAD)
      failure.say(streams, (item.line and item.path .. ":" .. item.line or item.path) .. ": " .. message)
   end

   local function fail(item, problem)
      say(item, problem.message)
      out:failure(failures.record(item.id, item.line, problem.code, problem.message))
   end

   local function process(item)
      local view, problem = read(item, command, pool, options)
      if view then
         out:document(view)
         view.document:close()
      else
         fail(item, problem)
      end
   end

   out:begin()
   input.each(options.files, options.input, streams.stdin, function(item)
      if item.unreadable then
         return say(item, item.unreadable)
      end
      -- An error of ours costs one document, not those behind it.
      local done, problem = failure.protect(process, item)
      if not done then
         fail(item, { code = "internal", message = problem.message })
         failure.debug(streams, problem)
         status = problem.status
      end
   end)
   out:finish()
   return status
end
