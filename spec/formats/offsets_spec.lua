local offsets = require "dixit.formats.offsets"

-- Byte offsets of a text, with their code points and UTF-16 units.
local rows = {
   { "ASCII", "abc", { { 0, 0, 0 }, { 2, 2, 2 }, { 3, 3, 3 } } },
   { "accents", "été", { { 0, 0, 0 }, { 2, 1, 1 }, { 3, 2, 2 }, { 5, 3, 3 } } },
   { "a pair of surrogates in UTF-16", "a😀b", { { 1, 1, 1 }, { 5, 2, 3 }, { 6, 3, 4 } } },
   { "a byte order mark", "\u{FEFF}a", { { 3, 1, 1 }, { 4, 2, 2 } } },
   { "carriage returns and NUL", "\r\n\0é", { { 2, 2, 2 }, { 3, 3, 3 }, { 5, 4, 4 } } },
   { "decomposed accents", "e\u{301}x", { { 3, 2, 2 }, { 4, 3, 3 } } },
   { "three bytes of four", "\xF0\x9F\x98z😀", { { 3, 1, 1 }, { 4, 2, 2 }, { 8, 3, 4 } } },
   { "an empty text", "", { { 0, 0, 0 } } },
}

-- Long enough for many blocks, with characters and ill-formed parts across their borders.
local function long_text()
   local pieces = {}
   for i = 1, 3000 do
      pieces[i] = ({ "a", "é", "—", "😀", "\xF0\x9F\x98", "\x80" })[i * i % 7 % 6 + 1]
   end
   return pieces
end

describe("offsets", function()
   for _, row in ipairs(rows) do
      local name, text, expected = table.unpack(row)
      it("are converted: " .. name, function()
         for unit, column in pairs { byte = 1, codepoint = 2, utf16 = 3 } do
            local convert = offsets.converter(text, unit)
            for _, offset in ipairs(expected) do
               assert.equal(offset[column], convert(offset[1]), unit)
            end
         end
      end)
   end

   it("are converted in whatever order they are asked for", function()
      local pieces = long_text()
      local text = table.concat(pieces)
      local expected, byte, codepoint, utf16 = {}, 0, 0, 0
      for i, piece in ipairs(pieces) do
         expected[i] = { byte, codepoint, utf16 }
         byte, codepoint, utf16 = byte + #piece, codepoint + 1, utf16 + (piece == "😀" and 2 or 1)
      end
      local to_codepoint, to_utf16 = offsets.converter(text, "codepoint"), offsets.converter(text, "utf16")
      for step = 0, #expected - 1 do
         local offset = expected[step * 1117 % #expected + 1] -- every offset once, back and forth
         assert.equal(offset[2], to_codepoint(offset[1]))
         assert.equal(offset[3], to_utf16(offset[1]))
      end
   end)
end)
