--- Reads documents one after another: what is found in each goes to an output, or a failure in its place.
local engines = require "dixit.cli.engines"
local failure = require "dixit.cli.failure"
local failures = require "dixit.formats.failures"
local input = require "dixit.cli.input"

local M = {}

---@class dixit.cli.Desk
---@field private command dixit.cli.Command
---@field private options { lang: string, explain: boolean|nil }
---@field private out dixit.cli.Output
---@field private streams dixit.cli.Streams
---@field private pool dixit.cli.Engines
local Desk = {}
Desk.__index = Desk

--- A new desk.
---@param command dixit.cli.Command
---@param options { lang: string, explain: boolean|nil }
---@param out dixit.cli.Output
---@param streams dixit.cli.Streams
---@return dixit.cli.Desk
function M.new(command, options, out, streams)
   return setmetatable({
      command = command, options = options, out = out, streams = streams, pool = engines.new(),
   }, Desk)
end

-- Reads an item: nil, or an error with code and message.
local function read(self, item)
   if item.error then
      return item.error
   end
   local engine, unknown = self.pool:get(item.lang or self.options.lang)
   if not engine then
      return { code = "unknown_lang", message = unknown }
   end
   local document <close>, problem = engine:parse(item.text)
   if not document then
      return problem
   end
   local found = self.command.find(engine, document)
   self.out:document {
      id = item.id, lang = engine.lang, document = document, found = found,
      explanation = self.options.explain and self.command.explain(engine, document, found),
   }
end

--- Reads a document.
---@param raw dixit.cli.Raw
---@return integer status DONE; UNREAD: it is no document; INTERNAL: an error of ours, which costs this document, not
--- those behind it
---@return string|nil message why
function Desk:read(raw)
   if raw.unreadable then
      return failure.status.UNREAD, raw.unreadable
   end
   local id = not raw.line and raw.path or nil
   local done, problem = failure.protect(function()
      local item = input.item(raw)
      id = item.id
      return read(self, item)
   end)
   if done and not problem then
      return failure.status.DONE
   end
   local status, code = failure.status.UNREAD, problem.code
   if not done then
      if not self.out:withdraw() then
         error(problem, 0)
      end
      failure.debug(self.streams, problem)
      status, code = problem.status, "internal"
   end
   self.out:failure(failures.record(id, raw.line, code, problem.message))
   return status, problem.message
end

return M
