local page = require "dixit.formats.page"

-- A paragraph on a page of its own.
local function paragraph(width, colour, runs, indent, hanging)
   local sheet = page.new(width, colour)
   sheet:paragraph(runs, indent, hanging)
   return sheet:text()
end

describe("a page", function()
   it("wraps at its width, with the indents that were given", function()
      assert.equal(
         "  Le maire a promis\n    de rouvrir la\n    halle.\n",
         paragraph(20, false, { { "Le maire a promis de  rouvrir\nla halle." } }, 2, 4))
   end)

   it("fills a line to its last character, accents counting one", function()
      assert.equal("éééééééééé ààààààààà\nx\n", paragraph(20, false, { { "éééééééééé ààààààààà x" } }, 0, 0))
   end)

   it("does not break at a no-break space", function()
      assert.equal("Elle dit tout bas :\n«\u{A0}Oui\u{A0}»\n", paragraph(20, false,
         { { "Elle dit tout bas : «\u{A0}Oui\u{A0}»" } }, 0, 0))
   end)

   it("does not break between runs that touch", function()
      assert.equal("aaaaaaaaa bbbbbbbb\n(cccc)\n", paragraph(20, false,
         { { "aaaaaaaaa " }, { "bbbbbbbb (" }, { "cccc" }, { ")" } }, 0, 0))
   end)

   it("does not break within a run that is to be kept", function()
      assert.equal("aaaaaaaaa bbbbb\n(line 12)\n", paragraph(20, false,
         { { "aaaaaaaaa bbbbb" }, { " (line 12)", keep = true } }, 0, 0))
   end)

   it("leaves a word that is longer than a line whole", function()
      local url = "https://port-belrive.example/criee"
      assert.equal("voir\n" .. url .. "\nici\n", paragraph(20, false, { { "voir " .. url .. " ici" } }, 0, 0))
   end)

   it("is never narrower than 20 characters", function()
      assert.equal("aaaaaaaaa bbbbbbbbbb\n", paragraph(5, false, { { "aaaaaaaaa bbbbbbbbbb" } }, 0, 0))
   end)

   it("styles words where colour is wanted, at no cost in width", function()
      assert.equal("\27[1maaaaaaaaa\27[0m \27[1mbbbbbbbbbb\27[0m\n",
         paragraph(20, true, { { "aaaaaaaaa bbbbbbbbbb", style = "strong" } }, 0, 0))
      assert.equal("aaaaaaaaa bbbbbbbbbb\n",
         paragraph(20, false, { { "aaaaaaaaa bbbbbbbbbb", style = "strong" } }, 0, 0))
   end)

   it("lets no control character through", function()
      assert.equal("a\u{FFFD}[31mb \u{FFFD}c \u{FFFD}\n", paragraph(40, false, { { "a\27[31mb \u{9B}c \xFF" } }, 0, 0))
   end)
end)
