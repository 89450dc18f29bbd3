--- Waits until files are saved, in a terminal that the user may interrupt.
---
--- Editors write a new file and rename it to the old one's name, so folders are watched rather than files; and some
--- file systems tell nothing, so files are also looked at from time to time.
local need = require "dixit.cli.need"

local M = {}

-- Milliseconds between two looks at the files, where no event comes.
local POLL <const> = 1000

-- Milliseconds behind an event: an editor is given the time to end what it does.
local SETTLE <const> = 20

---@class dixit.cli.Watch
---@field interrupted boolean
---@field private luv table
---@field private seen table<string, string> what each file was like
---@field private folders table<string, table> handles of events
local Watch = {}
Watch.__index = Watch

--- A new watch; until it is closed, an interruption is noted instead of ending the program.
---@return dixit.cli.Watch
function M.new()
   local luv = need "luv"
   local self = setmetatable({ luv = luv, seen = {}, folders = {}, interrupted = false }, Watch)
   self.signal = luv.new_signal()
   self.signal:start("sigint", function()
      self.interrupted = true
      luv.stop()
   end)
   self.timer, self.poll = luv.new_timer(), luv.new_timer()
   return self
end

-- What a file is like: it has been saved when this is another.
local function look(luv, path)
   local stat = luv.fs_stat(path)
   return stat and ("%d %d %d %d"):format(stat.ino, stat.size, stat.mtime.sec, stat.mtime.nsec) or "none"
end

local function folder_of(path)
   return path:match "^(.*/)[^/]*$" or "."
end

--- Adds files; those that are there already are left alone. What is saved from now on counts.
---@param paths string[]
function Watch:add(paths)
   for _, path in ipairs(paths) do
      self.seen[path] = self.seen[path] or look(self.luv, path)
      local folder = folder_of(path)
      if not self.folders[folder] then
         local event = self.luv.new_fs_event()
         event:start(folder, {}, function() -- one that fails is made good by the poll
            self.timer:start(SETTLE, 0, function() self.luv.stop() end)
         end)
         self.folders[folder] = event
      end
   end
end

-- The files that have been saved since the last look, sorted.
local function saved(self)
   local list = {}
   for path, before in pairs(self.seen) do
      local now = look(self.luv, path)
      if now ~= before then
         self.seen[path] = now
         list[#list + 1] = path
      end
   end
   table.sort(list)
   return list
end

--- Waits.
---@return string[]|nil paths that were saved; nil: the user has interrupted
function Watch:wait()
   self.poll:start(POLL, POLL, function() self.luv.stop() end)
   local list = saved(self)
   while #list == 0 and not self.interrupted do
      self.luv.run()
      list = saved(self)
   end
   self.poll:stop()
   return not self.interrupted and list or nil
end

--- Lets events come in during a long run.
---@return boolean interrupted
function Watch:glance()
   self.luv.run "nowait"
   return self.interrupted
end

--- Ends it.
function Watch:close()
   for _, handle in pairs(self.folders) do
      handle:close()
   end
   self.signal:close()
   self.timer:close()
   self.poll:close()
   self.luv.run "nowait"
end

return M
