local progress = require "dixit.cli.progress"

-- A progress on a clock that the function moves, and what it has written.
local function watched(paths, seen, width)
   local written, now = {}, 0
   local bar = progress.new(paths, {
      stderr = { write = function(_, ...) written[#written + 1] = table.concat { ... } end },
      watched = function() return seen end,
      width = function() return width end,
   }, function() return now end)
   return bar, written, function(seconds) now = now + seconds end
end

describe("a progress", function()
   local path = "examples/articles/pledge.fr.txt"

   it("is silent for a second, then tells the documents, their rate and the time left", function()
      local bar, written, pass = watched({ path }, true)
      pass(0.5)
      bar:step(100)
      assert.same({}, written)
      pass(1.5)
      bar:step(490)
      assert.same({ "\r\27[K2 documents, 1 a second, 6 s left" }, written)
      bar:step(1)
      assert.equal(1, #written)
      bar:clear()
      bar:clear()
      assert.same({ "\r\27[K2 documents, 1 a second, 6 s left", "\r\27[K" }, written)
   end)

   it("steps aside for results that go to the terminal, not for others", function()
      for _, width in ipairs { 80, false } do
         local bar, written, pass = watched({ "-" }, true, width or nil)
         pass(2)
         bar:step(10)
         bar:step_aside()
         assert.equal(width and "\r\27[K" or nil, written[2])
      end
   end)

   it("does not tell the time left of standard input", function()
      local bar, written, pass = watched({ path, "-" }, true)
      pass(2)
      bar:step(10)
      assert.same({ "\r\27[K1 documents, 0 a second" }, written)
   end)

   it("is silent where stderr is no terminal", function()
      local bar, written, pass = watched({ path }, false)
      pass(5)
      bar:step(10)
      bar:clear()
      assert.same({}, written)
   end)
end)
