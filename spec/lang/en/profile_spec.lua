local core = require "dixit.core"
local profile = require "dixit.lang.en.profile"

local engine = core.new(profile)

local function tokens(text)
   local list = {}
   for _, first, last in assert(engine:parse(text)):tokens() do
      list[#list + 1] = text:sub(first, last)
   end
   return table.concat(list, " | ")
end

local function parts(text)
   local document = assert(engine:parse(text))
   local first, last, second_first, second_last = document:parts(1)
   return text:sub(first, last), second_first and text:sub(second_first, second_last)
end

local ROWS = {
   { "They don't know John's plan", "They | don't | know | John's | plan" },
   { "a well-known non-smoker's e-mail", "a | well | - | known | non-smoker's | e-mail" },
   { "Mr. Lowe of Ashby Corp. and Sen. Vane", "Mr. | Lowe | of | Ashby | Corp. | and | Sen. | Vane" },
   { "at 5pm on Jan. 4, at 11 a.m. sharp", "at | 5 | pm | on | Jan. | 4 | , | at | 11 | a.m. | sharp" },
   { "No. 7 and fig. 2, but no.", "No. | 7 | and | fig. | 2 | , | but | no | ." },
   { "the U.S. vs. Brand Ltd. etc.", "the | U.S. | vs. | Brand | Ltd. | etc." },
}

describe("the English profile", function()
   for _, row in ipairs(ROWS) do
      it(row[1], function()
         assert.equal(row[2], tokens(row[1]))
      end)
   end

   for whole, halves in pairs {
      ["don't"] = { "do", "n't" }, ["John's"] = { "John", "'s" }, ["we'll"] = { "we", "'ll" }, ["I'm"] = { "I", "'m" },
   } do
      it("has the parts of " .. whole, function()
         assert.same(halves, { parts(whole) })
      end)
   end

   it("has no entry twice in a list", function()
      for name, list in pairs(profile) do
         local seen = {}
         for _, entry in ipairs(type(list) == "table" and list or {}) do
            assert.is_nil(seen[entry:lower()], name .. ": " .. entry)
            seen[entry:lower()] = true
         end
      end
   end)
end)
