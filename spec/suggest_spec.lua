-- The nearest known name.
local suggest = require "dixit.suggest"

describe("suggest.distance", function()
   local ROWS = {
      { "", "", 0 }, { "cue", "cue", 0 }, { "", "cue", 3 }, { "cue", "clue", 1 }, { "cue", "cu", 1 },
      { "cue", "que", 1 }, { "agianst", "against", 1 }, { "sitting", "kitten", 3 }, { "élu", "elu", 1 },
      { "\xFF", "a", 1 },
   }
   for _, row in ipairs(ROWS) do
      it(("of '%s' and '%s'"):format(row[1], row[2]), function()
         assert.equal(row[3], suggest.distance(row[1], row[2]))
         assert.equal(row[3], suggest.distance(row[2], row[1]))
      end)
   end

   it("looks at the beginning of very long names only", function()
      assert.equal(0, suggest.distance(("a"):rep(64), ("a"):rep(100000)))
   end)
end)

describe("suggest.nearest", function()
   local KNOWN = { person = 1, place = 1, promise = 1, A = 1, [1] = "list" }

   it("is the name with the fewest changes", function()
      assert.equal("person", suggest.nearest("perzon", KNOWN))
      assert.equal("promise", suggest.nearest("promises", KNOWN))
      assert.equal("place", suggest.nearest("PLACE", KNOWN))
      assert.equal("A", suggest.nearest("a", KNOWN))
   end)

   it("is none where too much is different", function()
      assert.is_nil(suggest.nearest("town", KNOWN))
      assert.is_nil(suggest.nearest("b", KNOWN))
      assert.is_nil(suggest.nearest("", KNOWN))
   end)

   it("is the first of several in the order of letters", function()
      assert.equal("bat", suggest.nearest("at", { cat = 1, bat = 1, hat = 1 }))
   end)
end)

describe("suggest.sorted", function()
   it("gives the names that are strings", function()
      assert.same({ "a", "b" }, suggest.sorted { b = true, a = true, "c" })
   end)
end)
