--- Watching files: saved in place, saved by renaming, and an interruption.
local lfs = require "lfs"
local luv = require "luv"
local watch = require "dixit.cli.watch"

local function save(path, text)
   local file <close> = assert(io.open(path, "wb"))
   file:write(text)
end

describe("a watch", function()
   local folder, path, other, seen

   before_each(function()
      folder = os.tmpname()
      os.remove(folder)
      assert(lfs.mkdir(folder))
      path, other = folder .. "/rules.lua", folder .. "/other"
      save(path, "one")
      seen = watch.new()
      seen:add { path }
   end)

   after_each(function()
      seen:close()
      os.remove(path)
      os.remove(other)
      lfs.rmdir(folder)
   end)

   -- Calls a function while the watch waits.
   local function soon(call)
      local timer = luv.new_timer()
      timer:start(5, 0, function()
         timer:close()
         call()
      end)
   end

   it("tells of a file that was written", function()
      soon(function() save(path, "two, longer") end)
      assert.same({ path }, seen:wait())
   end)

   it("tells of a file that was replaced by another of the same name", function()
      for _ = 1, 2 do -- the second time shows that the first one has not cost the watch
         soon(function()
            save(other, "two")
            os.rename(other, path)
         end)
         assert.same({ path }, seen:wait())
      end
   end)

   it("tells of what was saved while nobody waited", function()
      save(path, "longer than before")
      assert.same({ path }, seen:wait())
   end)

   it("does not tell of other files in the folder", function()
      soon(function()
         save(other, "x")
         soon(function() luv.kill(luv.os_getpid(), "sigint") end)
      end)
      assert.is_nil(seen:wait())
   end)

   it("notes an interruption in a long run", function()
      assert.is_false(seen:glance())
      luv.kill(luv.os_getpid(), "sigint")
      assert.is_true(seen:glance())
   end)
end)
