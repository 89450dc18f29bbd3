--- Results are written while they are made, and memory does not grow with them.
local command = require "spec.support.command"

-- Kilobytes of Lua objects that writing may take besides the text and the document, whatever is written.
local EXTRA_MAX <const> = 6 << 10

-- A stdout that keeps nothing but figures: the bytes written, the longest piece, the most memory in use at a write.
local function meter()
   return {
      bytes = 0, longest = 0, most = 0,
      write = function(self, text)
         self.bytes, self.longest = self.bytes + #text, math.max(self.longest, #text)
         collectgarbage()
         self.most = math.max(self.most, collectgarbage "count")
         return self
      end,
      flush = function(self) return self end,
   }
end

describe("results", function()
   -- 30,000 quotations, each a table of 500 bytes or more if it were kept.
   local text = ("« mot "):rep(30000)

   for _, name in ipairs { "quotes", "tokens" } do
      for _, format in ipairs { "jsonl", "json" } do
         it(("of %s are written piece by piece as %s"):format(name, format), function()
            collectgarbage()
            local before, stdout = collectgarbage "count", meter()
            local ran = command.run({ name, "--format", format }, { stdin = text, stdout = stdout })
            assert.equal(0, ran.status)
            assert.is_true(stdout.bytes > 2 << 20)
            assert.is_true(stdout.longest < 2 << 20)
            assert.is_true(stdout.most - before < EXTRA_MAX, stdout.most - before)
         end)
      end
   end

   it("for reading are written piece by piece", function()
      local stdout = meter()
      assert.equal(0, command.run({ "quotes" }, { stdin = ("« mot »\n"):rep(60000), stdout = stdout }).status)
      assert.is_true(stdout.bytes > 2 << 20)
      assert.is_true(stdout.longest < 2 << 20)
   end)

   it("of a document reach the reader before the next one is read", function()
      local lines, seen, out = { '{"text":"Un"}\n', '{"text":"Deux"}\n' }, {}, {}
      local stdin = {
         read = function()
            seen[#seen + 1] = table.concat(out)
            return table.remove(lines, 1)
         end,
      }
      local kept = {}
      local stdout = {
         write = function(self, piece)
            kept[#kept + 1] = piece
            return self
         end,
         flush = function(self)
            out[#out + 1] = table.concat(kept)
            kept = {}
            return self
         end,
      }
      command.run({ "quotes", "--format", "jsonl", "--input", "jsonl" }, { stdin = stdin, stdout = stdout })
      assert.same({ "", '{"id":1,"quotations":[]}\n', '{"id":1,"quotations":[]}\n{"id":2,"quotations":[]}\n' }, seen)
   end)

   it("that are written in part cannot be taken back: the command ends", function()
      local format = require "dixit.formats.quotations"
      local record = format.record
      format.record = function(...)
         local made = record(...)
         local quotations = made.quotations
         made.quotations = setmetatable({}, {
            __len = function() return #quotations + 1 end,
            __index = function(_, i) return quotations[i] or error("broken", 0) end,
         })
         return made
      end
      local short = command.run({ "quotes", "--format", "jsonl", "--input", "jsonl" },
         { stdin = '{"text":"« Un »"}\n{"text":"« Deux »"}\n' })
      local long = command.run({ "quotes", "--format", "jsonl" }, { stdin = text })
      format.record = record
      assert.equal('{"format":1,"id":1,"line":1,"error":{"code":"internal","message":"broken"}}\n'
         .. '{"format":1,"id":2,"line":2,"error":{"code":"internal","message":"broken"}}\n', short.out)
      assert.equal(70, short.status)
      assert.is_nil(long.out:find("error", 1, true))
      assert.same({ 70, "dixit: broken\n" }, { long.status, long.err })
   end)
end)
