-- The sieve: it gives the tests that string.find would.
local sieve = require "dixit.sieve"

local PATTERNS <const> = {
   "ment$", "ables?$", "és?$", "ée?$", "re$", "^re$", "[eio]r$", "e*s?$", "%as$", "a%$", "^%-", "^-", "^[,.;:!?…]",
   "^[!?]+$",
   "^[«“\"]$", "^a*b", "^[ab]?c", "^[^a]", "^[a-c]", "^%u%u", "^ex%-%l", "^é", "x", "", "^", "$", "(s)$", "%", "[a",
   "^%.", "d%.$",
}
local FORMS <const> = {
   "", "s", "re", "lire", "aimable", "aimables", "vraiment", "été", "née", "nés", "n\xA9", "a$", "-ci", ",", "…", "?!",
   "«", "« ", "b", "aab", "c", "bc", "PNB", "ex-maire", "élu", "xavier", "M.", ".d.", "%",
}

describe("a sieve", function()
   local one = sieve.new()
   for test, pattern in ipairs(PATTERNS) do
      one:add(test, pattern)
   end
   for _, form in ipairs(FORMS) do
      it(("lets “%s” pass as string.find does"):format(form), function()
         local expected = {}
         for test, pattern in ipairs(PATTERNS) do
            local ok, found = pcall(string.find, form, pattern)
            expected[test] = ok and found ~= nil or nil
         end
         assert.same(expected, one:pass(form))
      end)
   end
end)
