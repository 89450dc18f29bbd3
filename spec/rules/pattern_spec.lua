-- Every construct of the rule language, row by row: a pattern, a text, what is found in it.
local rules = require "spec.support.rules"

-- Rows of { pattern, text, found... }.
local function check(rows, prelude)
   for _, row in ipairs(rows) do
      local pattern, text = row[1], row[2]
      it(pattern .. " in “" .. text .. "”", function()
         assert.same({ table.unpack(row, 3) }, rules.matches(pattern, text, prelude))
      end)
   end
end

local NAMES = [[
   lexicon("name", { "Roux", "Mme Roux", "Paul Vernet", "Ida Morel" })
   lexicon("town", { "Corvel", "Saint-Aubin" }, { kind = "place" })
   phase "names"
   rule "person" { L.name "name", set = { kind = "person" } }
   rule "town" { layer = "person", L.town "name", set = { kind = "place", coastal = true } }
   rule "crowd" { W"la" * W"foule" "name" }
]]

describe("words", function()
   check {
      { 'W"pont"', "Le pont tient. LE PONT cède.", "pont", "PONT" },
      { 'W"mise en cause"', "La mise en cause du maire, mise en boîte.", "mise en cause" },
      { 'W"l\'usine"', "L’usine ferme, l'usine rouvre.", "L’usine", "l'usine" },
      { 'W{ "à", "au" }', "À Corvel, au port, a lui.", "À", "au" },
      { 'W{ "de", "de la", "de la part de" }', "De la part de la mairie.", "De la part de" },
      { 'W"a"', "A Corvel, il a à faire : À toi.", "A", "a" },
      { 'W"à"', "A Corvel, il a à faire : À toi.", "A", "à", "À" },
      { 'W"états"', "Les Etats, les États, les états, les etats.", "Etats", "États", "états" },
      { 'W"10" * W"3"', "De 10 3 font 7.", "10 3" },
      { '"le" * W"pont"', "Le pont.", "Le pont" },
      { 'W"le" * "pont"', "Le pont.", "Le pont" },
      { '-W"le" * W"pont" + "gué"', "Le pont, un gué.", "pont", "gué" },
   }
end)

describe("tokens by form, kind, shape", function()
   check {
      { 'X"SNCF"', "La SNCF, la sncf, la Sncf.", "SNCF" },
      { 'X{ "SNCF", "l\'eau" }', "La SNCF boit l'eau, pas l’eau.", "SNCF", "l'eau" },
      { "T.number", "Les 12 élus et 1 200 voix, 3,5 %.", "12", "1 200", "3,5" },
      { "T.punctuation", "Oui, non !", ",", "!" },
      { "T.symbol", "3 € ici", "€" },
      { "T.url", "Voir https://corvel.example/port ici", "https://corvel.example/port" },
      { "T.email", "Écrire à port@corvel.example vite", "port@corvel.example" },
      { "T.hashtag", "Le #port ouvre", "#port" },
      { "T.mention", "Selon @corvel ici", "@corvel" },
      { "T.emoji", "Bravo 😀 à tous", "😀" },
      { "T.word", "Oui, 3 non", "Oui", "non" },
      { "T.capitalized", "Le port de Corvel, l’Élan", "Le", "Corvel", "Élan" },
      { "T.uppercase", "La CGT et FO, pas Sud", "CGT", "FO" },
      { "T.lowercase", "La CGT et Sud", "et" },
      { "T.initials", "J. P. Vernet et J.-P. Morel", "J.", "P.", "J.-P." },
      { 'T.re"^covid"', "Le covid et covid-19, pas Covid", "covid", "covid-19" },
      { 'T.re"%u%u+$"', "La CGT, l’ÉTAT et Sud", "CGT", "ÉTAT" },
      { "any * eos", "Un deux. Trois quatre", ".", "quatre" },
   }
end)

describe("entries and annotations", function()
   check({
      { "L.name", "Mme Roux et Roux", "Mme Roux", "Roux" },
      { "L.town", "à Corvel et Saint-Aubin", "Corvel", "Saint-Aubin" },
      { 'L.town{ kind = "place" }', "à Corvel", "Corvel" },
      { 'L.town{ lemma = { "Corvel" } }', "à CORVEL et Saint-Aubin", "CORVEL" },
      { "A.person", "Paul Vernet à Corvel", "Paul Vernet", "Corvel" },
      { 'A.person{ kind = "place" }', "Paul Vernet à Corvel", "Corvel" },
      { 'A.person{ kind = { "place", "person" } }', "Paul Vernet à Corvel", "Paul Vernet", "Corvel" },
      { "A.person{ coastal = true }", "Paul Vernet à Corvel", "Corvel" },
      { "A.person{ coastal = false }", "Paul Vernet à Corvel", "Paul Vernet" },
      { "A.person{ coastal = none }", "Paul Vernet à Corvel", "Paul Vernet" },
      { "A.person{ coastal = { none, true } }", "Paul Vernet à Corvel", "Paul Vernet", "Corvel" },
      { 'A.person{ name = W"vernet" }', "Paul Vernet et Mme Roux", "Paul Vernet" },
      { 'A.person{ name = W"roux", kind = "person" }', "Paul Vernet et Mme Roux", "Mme Roux" },
      { 'A.person{ kind = "person" }{ name = W"roux" }', "Paul Vernet et Mme Roux", "Mme Roux" },
      { "A.quotation", "Il dit « oui » et “non”.", "« oui »", "“non”" },
      { 'A.quotation{ kind = "curly" }', "Il dit « oui » et “non”.", "“non”" },
      { "A.quotation{ depth = 1 }", "Il dit « oui, “non” ».", "“non”" },
      { 'A.quotation{ content = W"non" }', "Il dit « oui » et “non”.", "“non”" },
      { "A.sentence", "Un pont. Un gué.", "Un pont.", "Un gué." },
      { "A.paragraph", "Un pont. Un gué.\n\nFin.", "Un pont. Un gué.", "Fin." },
      { 'A.crowd * "crie"', "la foule crie", "foule crie" },
      { 'any * any * any * "a" * A.person', "Hier ce soir a Paul Vernet parlé", "Hier ce soir a Paul Vernet" },
   }, NAMES)

   it("counts an annotation as one step, forwards and backwards", function()
      local forwards = 'any * any * any * W"a" * A.person "who"'
      local backwards = 'A.person "who" * W"a" * any * any * any'
      local prelude = [[ lexicon("name", { "Jean de Corvel" }) phase "names" rule "person" { L.name } ]]
      assert.same({ "Jean de Corvel" }, rules.matches(forwards, "un deux trois a Jean de Corvel", prelude))
      assert.same({ "Jean de Corvel" }, rules.matches(backwards, "Jean de Corvel a un deux trois", prelude))
      assert.same({}, rules.matches(forwards, "un deux a Jean de Corvel", prelude))
      assert.same({}, rules.matches(backwards, "Jean de Corvel a un deux", prelude))
   end)
end)

describe("sequence, choice, repetition", function()
   check {
      { 'W"un" * W"deux"', "un deux un trois", "un deux" },
      { 'W"un" + W"un" * W"deux"', "un deux", "un" },
      { '(W"un" * W"deux") + W"un"', "un deux un", "un deux", "un" },
      { '(W"un" + W"deux") * W"trois"', "un trois deux trois", "un trois", "deux trois" },
      { 'W"un" * (W"deux" + W"deux" * W"trois") * W"quatre"', "un deux trois quatre", "un deux trois quatre" },
      { 'W"a"^0 * W"b"', "a a b b", "a a b", "b" },
      { 'W"a"^1', "a a b a", "a a", "a" },
      { 'W"a"^2', "a a a b a", "a a a" },
      { 'W"a"^-2 * W"b"', "a a a b", "a a b" },
      { 'rep(W"a", 2, 3)', "a b a a b a a a a", "a a", "a a a" },
      { 'rep(W"a", 2)', "a b a a a a", "a a a a" },
      { 'lazy(W"a"^1)', "a a a", "a", "a", "a" },
      { 'W"x" * lazy(any^0) * W"b"', "x a b a b", "x a b" },
      { 'W"x" * any^0 * W"b"', "x a b a b", "x a b a b" },
      { 'lazy(W"a"^-2) * W"b"', "a a a b", "a a b" },
      { 'W"x" * gap(0, 2) * W"y"', "x y x un y x un deux y x un deux trois y", "x y", "x un y", "x un deux y" },
      { 'W"x" * gap(2, 3) * W"y"', "x un y x un deux y", "x un deux y" },
      { 'W"x" * gap(0, 5, W"non") * W"y"', "x un y x non y", "x un y" },
      { 'W"x" * gap(0, 1) * W"y"', "x « un deux trois » y", "x « un deux trois » y" },
      { 'W"x" * gap(0, 9) * W"y"', "« un x deux » trois y" },
   }
end)

describe("zero-width patterns", function()
   check {
      { '-W"le" * T.word', "le pont", "pont" },
      { 'T.word - W{ "le", "un" }', "le pont un gué", "pont", "gué" },
      { 'T.word * #W","', "le pont, un gué, là", "pont", "gué" },
      { 'T.word * -W","', "pont, gué", "gué" },
      { 'behind(W"le") * T.word', "le pont un gué", "pont" },
      { 'behind(W"le" * any) * T.word', "le vieux pont un gué", "pont" },
      { '-behind(W"le") * W"pont"', "le pont un pont", "pont" },
      { '#behind(W"le") * T.word', "le pont un gué", "pont" },
      { '-(-W"pont") * any', "un pont", "pont" },
      { "bos * any", "Un pont. Le gué", "Un", "Le" },
      { "any * eos", "Un pont. Le gué", ".", "gué" },
      { "bop * any", "Un pont. Le gué\n\nFin ici", "Un", "Fin" },
      { "any * eop", "Un pont. Le gué\n\nFin ici", "gué", "ici" },
   }
end)

describe("walls", function()
   check {
      { 'W"pont" * any', "Un pont\n\nLe maire parle" },
      { 'W"." * any', "Un pont. Le gué" },
      { 'W"." * eos * any', "Un pont. Le gué", ". Le" },
      { 'W"." * eos * any', "Un pont.\n\nLe gué" },
      { 'W"." * eop * any', "Un pont.\n\nLe gué", ".\n\nLe" },
      { 'W"." * eos * bos * W"le"', "Un pont. Le gué", ". Le" },
      { 'W"dit" * A.quotation * W"hier"', "Il dit « Un. Deux. » hier", "dit « Un. Deux. » hier" },
   }
end)

describe("inside and outside", function()
   check({
      { 'inside(A.quotation, W"oui")', "oui « oui » oui", "oui" },
      { 'inside(A.quotation, any * W"oui")', "oui « oui »", "« oui" },
      { 'inside(A.quotation, W"oui" * any * any)', "« oui » non" },
      { 'outside(A.quotation, W"oui")', "« oui » oui", "oui" },
      { 'outside(A.quotation, any * any)', "un « oui » non non", "non non" },
      { 'outside(A.person, any * any)', "Paul Vernet dit oui", "dit oui" },
      { 'outside(A.person, W"et" * A.person)', "et Paul Vernet", "et Paul Vernet" },
   }, NAMES)

   it("captures the innermost around", function()
      local ruleset = rules.load [[ rule "found" { inside(A.quotation "around", W"oui" "word") } ]]
      local found = rules.run(ruleset, "Il dit « non, “oui” ».").found[1]
      assert.equal("“oui”", found.around.text)
      assert.equal("oui", found.word.text)
      assert.equal("curly", found.around.kind)
   end)
end)

describe("agree", function()
   local prelude = [[
      lexicon("noun", { { "maire", number = "s" }, { "élus", number = "p" }, "gens" })
      lexicon("verb", { { "parle", number = "s" }, { "parlent", number = "p" } })
   ]]
   check({
      { 'agree("number", function(n) return L.noun{ number = n } * L.verb{ number = n } end)',
         "maire parle élus parlent maire parlent élus parle", "maire parle", "élus parlent" },
      { 'agree("number", function(n) return L.noun{ number = n } * L.verb{ number = n } end)',
         "gens parle gens parlent", "gens parle", "gens parlent" },
   }, prelude)
end)

describe("a match", function()
   check {
      { 'W"pont" * T.word^0', "pont un pont deux", "pont un pont deux" },
      { 'T.word * T.word', "un deux trois", "un deux" },
      { 'W"a" * any^0 * W"b" + any', "a c", "a", "c" },
   }

   it("with claim begins at every start", function()
      local claimed = [[ rule "found" { claim = {}, T.word "one" * T.word "two" } ]]
      assert.same({ "un deux", "deux trois" }, rules.texts(rules.run(rules.load(claimed), "un deux trois").found))
   end)

   it("with claim takes every entry that begins at a token", function()
      local ruleset = rules.load [[
         lexicon("name", { "ministre", "ministre de la Mer", "ministre de la Mer noire" })
         rule "found" { claim = {}, L.name "who" }
      ]]
      assert.same({ "ministre de la Mer noire", "ministre de la Mer", "ministre" },
         rules.texts(rules.run(ruleset, "le ministre de la Mer noire").found))
   end)
end)

describe("captures", function()
   local function found(source, text, prelude)
      local ruleset = rules.load((prelude or "") .. '\nphase "last" rule "found" { ' .. source .. " }")
      return rules.run(ruleset, text).found[1]
   end

   it("keep every span of a name, in order", function()
      local match = found('W"entre" * T.word "who" * W"et" * T.word "who"', "Rixe entre Roux et Vernet.")
      assert.same({ "Roux", "Vernet" }, rules.texts(match.who))
      assert.equal("Roux", match.who.text)
      assert.equal("Vernet", match.who[2].text)
      assert.equal(2, #match.who)
      assert.same({ 12, 15 }, { match.who.first, match.who.last })
      assert.same({ 20, 25 }, { match.who[2].first, match.who[2].last })
   end)

   it("in a repetition give a span each; around it, one", function()
      assert.same({ "a", "a" }, rules.texts(found('(W"a" "x")^1', "a a b").x))
      assert.same({ "a a" }, rules.texts(found('(W"a"^1) "x"', "a a b").x))
   end)

   it("that took nothing are not there", function()
      local match = found('(W"a"^0) "x" * W"b" "y"', "b")
      assert.is_nil(match.parts.x)
      assert.equal("b", match.y.text)
   end)

   it("of exactly one annotation have its fields and parts", function()
      local match = found('A.person "who" * W"dit"', "Paul Vernet dit", NAMES)
      assert.equal("person", match.who.kind)
      assert.equal("Paul Vernet", match.who.name.text)
      assert.equal(false, match.who.coastal)
   end)

   it("make the annotation reach from the first part to the last", function()
      local match = found('W"le" * T.word "a" * W"et" * T.word "b" * W"dit"', "Hier le maire et Vernet dit oui")
      assert.equal("maire et Vernet", match.text)
   end)

   it("named _ stay with the rule", function()
      local match = found('W"le" "_article" * T.word', "le maire")
      assert.same({}, match.parts)
      assert.equal("le maire", match.text)
   end)
end)
