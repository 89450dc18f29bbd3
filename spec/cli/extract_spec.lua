local extract = require "dixit.cli.extract"
local page = require "dixit.formats.page"

local text = "Titre\n\n« Non, a répondu Mme Ory, pas ce soir », selon M. Lam.\n"

-- A span: the extract, which the text has once.
local function span(piece, more)
   local part = more or {}
   part.first, part.last = text:find(piece, 1, true)
   return part
end

local found = {
   { type = "mixed", rule = "fr/according", content = { span "« Non, a répondu Mme Ory, pas ce soir »" },
      cue = { span "selon" }, source = span "M. Lam" },
   { type = "direct", rule = "fr/incise", content = { span "Non", span "pas ce soir" }, cue = { span "a répondu" },
      source = span("Mme Ory", { name = "Anne Ory" }), nested_in = 1, negated = true, conditional = true },
   { type = "direct", rule = "fr/bare", content = { span "Titre" }, cue = {} },
}

local function shown(width, colour, attributions)
   local document = assert(require("dixit").parse(text))
   local sheet = page.new(width, colour)
   extract.show(sheet, { id = 7, lang = "fr", document = document, found = attributions })
   return sheet:text()
end

describe("dixit extract", function()
   it("shows the source, the cue and the content", function()
      assert.equal([[
7: 3 attributions

1. M. Lam · selon (mixed, fr/according, line 3)
   “« Non, a répondu Mme Ory, pas ce soir »”

2. Mme Ory (Anne Ory) · a répondu
   (direct, in 1, negated, conditional, fr/incise, line 3)
   “Non […] pas ce soir”

3. (no source) (direct, fr/bare, line 1)
   “Titre”
]], shown(60, false, found))
   end)

   it("has the source in bold, the cue in colour, the rest faint", function()
      assert.equal("\27[1m7\27[0m: 1 attribution\n\n"
         .. "1. \27[1mM.\27[0m \27[1mLam\27[0m · \27[36mselon\27[0m \27[2m(mixed, fr/according, line 3)\27[0m\n"
         .. "   “« Non, a répondu Mme Ory, pas ce soir »”\n", shown(60, true, { found[1] }))
   end)
end)
