local lines = require "dixit.formats.lines"

describe("line numbers", function()
   it("count line feeds before a byte", function()
      local line_of = lines.finder "a\nbc\r\n\nd"
      local found = {}
      for position = 1, 8 do
         found[position] = line_of(position)
      end
      assert.same({ 1, 1, 2, 2, 2, 2, 3, 4 }, found)
   end)

   it("are 1 in a text of one line", function()
      assert.equal(1, lines.finder "a"(1))
      assert.equal(1, lines.finder ""(1))
   end)
end)
