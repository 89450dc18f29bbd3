--- Tells on a terminal how far a long run has got: documents, rate, and time left where the end is known.
local M = {}

-- Seconds before anything is told, and between two lines: a short run stays silent, and nobody reads faster.
local DELAY, INTERVAL = 1, 0.2

-- A stretch of progress long enough to tell the time left from it.
local KNOWN_SHARE = 0.02

---@class dixit.cli.Progress
---@field package clock fun(): number seconds
local Progress = {}
Progress.__index = Progress

-- The bytes of all files together; nil if one of them does not tell.
local function size_of(paths)
   local total = 0
   for _, path in ipairs(paths) do
      local file <close> = path ~= "-" and io.open(path, "rb") or nil
      local size = file and file:seek "end"
      if not size then
         return nil
      end
      total = total + size
   end
   return total
end

local function silent() end

--- A progress over files.
---@param paths string[]
---@param streams dixit.cli.Streams
---@param clock? fun(): number seconds; default: real time
---@return dixit.cli.Progress
function M.new(paths, streams, clock)
   if not (streams.watched and streams.watched()) then
      return setmetatable({ step = silent, clear = silent, step_aside = silent }, Progress)
   end
   local luv = not clock and require "dixit.cli.need" "luv"
   clock = clock or function() return luv.hrtime() / 1e9 end
   local now = clock()
   return setmetatable({
      stderr = streams.stderr, clock = clock, begun = now, due = now + DELAY, documents = 0, bytes = 0,
      total = size_of(paths), shown = false, beside = streams.width() ~= nil,
   }, Progress)
end

--- One more document is done.
---@param bytes integer of its text
function Progress:step(bytes)
   self.documents, self.bytes = self.documents + 1, self.bytes + bytes
   local now = self.clock()
   if now < self.due then
      return
   end
   self.due = now + INTERVAL
   local passed = now - self.begun
   local line = ("%d documents, %.0f a second"):format(self.documents, self.documents / passed)
   local share = self.total and self.bytes / self.total or 0
   if share >= KNOWN_SHARE and share < 1 then
      line = ("%s, %.0f s left"):format(line, passed / share * (1 - share))
   end
   self.stderr:write("\r\27[K", line)
   self.shown = true
end

--- Takes the line away before results are written, if they go to a terminal, too.
function Progress:step_aside()
   if self.beside then
      self:clear()
   end
end

--- Takes the line away, before something else is said on stderr, and at the end.
function Progress:clear()
   if self.shown then
      self.stderr:write "\r\27[K"
      self.shown = false
   end
end

return M
