local utf8x = require "dixit.formats.utf8"

-- Ill-formed texts, and what is written for them: one U+FFFD for each maximal part (Unicode 15, tables 3-8 to 3-11).
local repairs = {
   { "nothing to repair", "déjà 😀\0", "déjà 😀\0" },
   { "a stray continuation byte", "a\x80b", "a�b" },
   { "two of them", "\x80\xBF", "��" },
   { "a byte that is in no character", "\xFF\xFE", "��" },
   { "an overlong form", "\xC0\xAF", "��" },
   { "an overlong form of three bytes", "\xE0\x80\xBF", "���" },
   { "an overlong form of four bytes", "\xF0\x81\x82A", "���A" },
   { "a surrogate", "\xED\xA0\x80", "���" },
   { "above U+10FFFF", "\xF4\x91\x92\x93", "����" },
   { "a lead byte of five", "\xF8\x88\x80\x80\x80", "�����" },
   { "two bytes of three", "\xE1\x80\xE2A", "��A" },
   { "three bytes of four", "\xF0\x9F\x98A", "�A" },
   { "two bytes of four", "\xF1\xBF", "�" },
   { "a lead byte at the end", "é\xC3", "é�" },
}

describe("ill-formed UTF-8", function()
   for _, row in ipairs(repairs) do
      local name, text, expected = table.unpack(row)
      it("is repaired: " .. name, function()
         assert.equal(expected, utf8x.repair(text))
         assert.equal(utf8.len(expected), (utf8x.length(text)))
      end)
   end

   it("counts as one character a part, the part behind a border included", function()
      local text = "é\xF0\x9F\x98z"
      assert.same({ 2, 6 }, { utf8x.length(text, 1, 3) })
      assert.same({ 1, 3 }, { utf8x.length(text, 1, 2) })
      assert.same({ 0, 3 }, { utf8x.length(text, 3, 2) })
   end)
end)
