--- The vocabulary of an engine is bounded: a stream of any length takes so much memory and no more.
local dixit = require "dixit"

-- DIXIT_VOCABULARY_MAX, and what an engine may take then: half of the 100 MB that a long stream is given.
local FORMS_MAX <const> = 1 << 18
local BYTES_MAX <const> = 50 << 20

-- Words in a document that fills the vocabulary.
local BATCH <const> = 1024

describe("a full vocabulary", function()
   it("takes no more memory, and changes nothing of what comes out", function()
      local text = "« Le quai inédit rouvrira », a déclaré Mme Kerlouédec, hier."
      local expected = dixit.engine("fr"):extract(text)
      assert.equal(1, #expected)

      local engine = dixit.engine "fr"
      for first = 0, FORMS_MAX, BATCH do
         local words = {}
         for i = 1, BATCH do
            words[i] = ("mot%d"):format(first + i)
         end
         local document <close> = assert(engine:parse(table.concat(words, " ")))
         assert.equal(BATCH, document:count "tokens")
      end
      assert.equal(FORMS_MAX, engine.core:vocabulary())
      assert.is_true(engine.core:memory() < BYTES_MAX, engine.core:memory())
      assert.same(expected, engine:extract(text))
      assert.equal(FORMS_MAX, engine.core:vocabulary())
   end)
end)
