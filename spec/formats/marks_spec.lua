local marks = require "dixit.formats.marks"

local TEXT = "Hier, la maire a promis\nun pont."

-- A span: the extract, which the text has once.
local function span(piece)
   local first, last = TEXT:find(piece, 1, true)
   return { first = first, last = last }
end

local function painted(painter, annotation)
   local texts = {}
   for i, piece in ipairs(marks.pieces(TEXT, annotation.first, annotation.last, marks.of(annotation))) do
      texts[i] = painter:paint(piece)
   end
   return table.concat(texts)
end

describe("marks", function()
   local found = span "la maire a promis\nun pont"
   found.parts = { who = { span "la maire" }, cue = { span "a promis" } }

   it("put brackets around parts, with their names, and around a match that has none", function()
      assert.equal("[la maire]who [a promis]cue un pont", painted(marks.bracketed(), found))
      assert.equal("[la maire]", painted(marks.bracketed(), span "la maire"))
   end)

   it("nest, and keep parts that overlap", function()
      local nested = span "la maire a promis"
      nested.parts = { all = { span "la maire a promis" }, who = { span "la maire" }, two = { span "maire a" } }
      assert.equal("[[la [maire]who a]two promis]all", painted(marks.bracketed(), nested))
   end)

   it("give each name a colour, in the order of their first piece, and the rest bold", function()
      local painter = marks.coloured()
      assert.equal("\27[32mla maire\27[0m\27[1m \27[0m\27[36ma promis\27[0m\27[1m un pont\27[0m",
         painted(painter, found))
      assert.equal("\27[36mcue\27[0m", painter:name "cue")
   end)

   it("leave out empty parts", function()
      local empty = span "la maire"
      empty.parts = { what = { { first = empty.first, last = empty.first - 1 } } }
      assert.equal("[la maire]", painted(marks.bracketed(), empty))
   end)

   it("show a text on one line, paragraphs apart, and nothing that a terminal would obey", function()
      assert.equal("a b ¶ c \u{FFFD}[31m \u{FFFD} \u{FFFD}", marks.flat("a\n b\n \n\nc \27[31m \xFF \u{9B}"))
   end)
end)
