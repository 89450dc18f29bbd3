local extract = require "dixit.cli.extract"
local page = require "dixit.formats.page"

local text = "Titre\n\n« Non, a répondu Mme Ory, pas ce soir », selon M. Lam.\n"
   .. "Elle l’a dit à l’AFP sur X, dans « Le Bac ».\n"

-- A span: the extract, which the text has once.
local function span(piece, more)
   local part = more or {}
   part.first, part.last = text:find(piece, 1, true)
   return part
end

local found = {
   { type = "mixed", rule = "fr/according", content = { span "« Non, a répondu Mme Ory, pas ce soir »" },
      cue = { span "selon" }, source = span "M. Lam", class = "statement" },
   { type = "direct", rule = "fr/incise", content = { span "Non", span "pas ce soir" }, cue = { span "a répondu" },
      source = span("Mme Ory", { name = "Anne Ory" }), nested_in = 1, negated = true, conditional = true,
      class = "statement" },
   { type = "direct", rule = "fr/bare", content = { span "Titre" }, cue = {}, class = "statement" },
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

   it("shows the class, whom it is said to, by what, and the scare quotes", function()
      local attributions = {
         { type = "indirect", rule = "fr/colon", class = "promise", content = { span "l’" }, cue = { span "a dit" },
            source = span "Elle", addressee = span "à l’AFP", medium = span "sur X" },
         scare_quotes = { span("Le Bac", { kind = "title" }), span("Titre", { kind = "term" }) },
      }
      assert.equal([[
7: 1 attribution

1. Elle · a dit · à l’AFP · sur X
   (indirect, promise, fr/colon, line 4)
   “l’”

scare quotes: “Le Bac” (title, line 4), “Titre”
   (term, line 1)
]], shown(60, false, attributions))
   end)

   it("has the source in bold, the cue in colour, the rest faint", function()
      assert.equal("\27[1m7\27[0m: 1 attribution\n\n"
         .. "1. \27[1mM.\27[0m \27[1mLam\27[0m · \27[36mselon\27[0m \27[2m(mixed, fr/according, line 3)\27[0m\n"
         .. "   “« Non, a répondu Mme Ory, pas ce soir »”\n", shown(60, true, { found[1] }))
   end)
end)
