local sequence = require "dixit.formats.sequence"

describe("a sequence", function()
   it("makes its elements each time they are asked for, and none outside", function()
      local made = {}
      local list = sequence(3, function(i)
         made[#made + 1] = i
         return { i * i }
      end)
      assert.equal(3, #list)
      local seen = {}
      for i, element in ipairs(list) do
         seen[i] = element[1]
      end
      assert.same({ 1, 4, 9 }, seen)
      assert.is_nil(list[0])
      assert.is_nil(list[4])
      assert.is_nil(list[1.5])
      assert.is_nil(list.count_of)
      assert.same({ 9 }, list[3])
      assert.same({ 1, 2, 3, 3 }, made)
   end)
end)
