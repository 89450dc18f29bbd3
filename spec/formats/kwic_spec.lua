local kwic = require "dixit.formats.kwic"
local marks = require "dixit.formats.marks"

local TEXT = "Le conseil s’est réuni mardi à Corvel.\n\nÀ la fin, la maire de Corvel a longuement promis, devant "
   .. "une salle pleine, de rouvrir le vieux pont. Personne n’a ri. Le bac, lui, reste à quai."

local function span(piece, parts)
   local first, last = TEXT:find(piece, 1, true)
   return { first = first, last = last, parts = parts }
end

local function line(match, width, painter)
   return kwic.line(TEXT, match, marks.of(match), painter or marks.bracketed(), width)
end

describe("a keyword in context", function()
   it("has matches under one another in lines of exactly the width that was given", function()
      assert.equal("… maire de Corvel a [longuement] promis, devant une salle p…", line(span "longuement", 60))
      assert.equal("…ine, de rouvrir le [vieux pont]. Personne n’a ri. Le bac, …", line(span "vieux pont", 60))
   end)

   it("pads a match at the beginning of the text, and ends with the text", function()
      assert.equal((" "):rep(20) .. "[Le conseil] s’est réuni mardi à Corvel…", line(span "Le conseil", 60))
      assert.equal("…a ri. Le bac, lui, [reste à quai].", line(span "reste à quai", 60))
   end)

   it("shortens a long match in the middle of its longest pieces, and keeps the parts", function()
      local found = span("la maire de Corvel a longuement promis, devant une salle pleine, de rouvrir le vieux pont", {
         who = { span "la maire" }, what = { span "le vieux pont" },
      })
      local shown = line(found, 80)
      assert.equal(80, utf8.len(shown))
      assert.truthy(shown:find("[la maire]who", 1, true), shown)
      assert.truthy(shown:find("[le vieux pont]what", 1, true), shown)
      assert.truthy(shown:find("]who de .-….- rouvrir %["), shown)
   end)

   it("gives a long match some of the room before it", function()
      local found = span("la maire de Corvel a longuement promis", { who = { span "la maire" } })
      assert.equal("…. ¶ À la fin, [la maire]who de Corvel a longuement promis", line(found, 58))
      assert.equal("… la fin, [la maire]who de Corv…t promis", line(found, 40))
   end)

   it("shortens what stands between the parts before the parts", function()
      local found = span("la maire de Corvel a longuement promis, devant une salle pleine, de rouvrir le vieux pont", {
         who = { span "la maire de Corvel" }, what = { span "rouvrir le vieux pont" },
      })
      assert.equal("… la fin, [la maire de Corvel]who a…e [rouvrir le vieux pont]what", line(found, 65))
      assert.equal("… la fin, [la mair…e Corvel]who … [rouvrir…eux pont]what", line(found, 56))
   end)

   it("leaves matches whole where no width is given, with 40 characters on either side", function()
      assert.equal("…a fin, la maire de Corvel a longuement [promis, devant une salle pleine], de rouvrir le "
         .. "vieux pont. Personne n’…", line(span "promis, devant une salle pleine"))
   end)

   it("costs no width for colours", function()
      local match = span "longuement"
      local plain = line(match, 60, marks.coloured()):gsub("\27%[%d*m", "")
      assert.equal(60, utf8.len(plain))
   end)

   it("is never narrower than 40 characters", function()
      assert.equal(40, utf8.len(line(span "longuement", 5)))
   end)

   it("does not cut within a character, even an ill-formed one", function()
      local text = ("é"):rep(50) .. "\xE2\x82 mot \xE2\x82" .. ("é"):rep(50)
      local first, last = text:find("mot", 1, true)
      local shown = kwic.line(text, { first = first, last = last }, marks.of { first = first, last = last },
         marks.plain(), 44)
      assert.equal("…" .. ("é"):rep(11) .. "\u{FFFD} mot \u{FFFD}" .. ("é"):rep(24) .. "…", shown)
   end)
end)
