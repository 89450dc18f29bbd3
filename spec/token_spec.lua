--- Tokens: rows of a text and its tokens, written with | between them; white space between tokens is not shown.
local core = require "dixit.core"

local engines = {
   fr = core.new(require "dixit.lang.fr.profile"),
   en = core.new(require "dixit.lang.en.profile"),
   none = core.new {},
}

local function tokens(lang, text)
   local document = assert(engines[lang]:parse(text))
   local forms = {}
   for _, first, last in document:tokens() do
      forms[#forms + 1] = text:sub(first, last)
   end
   return table.concat(forms, "|")
end

local NBSP, NARROW, SOFT, ZWSP, BOM = "\u{A0}", "\u{202F}", "\u{AD}", "\u{200B}", "\u{FEFF}"

local rows = {
   -- elision
   { "fr", "l'arbre d’Anna", "l'|arbre|d’|Anna" },
   { "fr", "qu'il jusqu’à lorsqu'elle puisqu’on", "qu'|il|jusqu’|à|lorsqu'|elle|puisqu’|on" },
   { "fr", "Qu'aujourd'hui", "Qu'|aujourd'hui" },
   { "fr", "aujourd’hui presqu'île prud'homme quelqu'un", "aujourd’hui|presqu'île|prud'homme|quelqu'un" },
   { "fr", "d'« atteinte » d’“un mot”", "d'|«|atteinte|»|d’|“|un|mot|”" },
   { "fr", "plus d'1,5 million", "plus|d'|1,5|million" },
   { "fr", "l’on dit", "l’|on|dit" },
   { "fr", "le pluriel en 's' final", "le|pluriel|en|'|s|'|final" },
   { "fr", "Villeneuve-d'Ormont", "Villeneuve-d'Ormont" },
   { "fr", "rock'n'roll", "rock'n'roll" },
   -- clitics
   { "fr", "a-t-il dit", "a|-t-il|dit" },
   { "fr", "disent-elles, vas-y, est-ce", "disent|-elles|,|vas|-y|,|est|-ce" },
   { "fr", "donne-le-leur allez-vous-en", "donne|-le|-leur|allez|-vous|-en" },
   { "fr", "va-t'en parle-m’en", "va|-t'|en|parle|-m’|en" },
   { "fr", "s’est‑elle félicitée", "s’|est|‑elle|félicitée" }, -- U+2011
   { "fr", "n’a-t-elle pas", "n’|a|-t-elle|pas" },
   { "fr", "celui-ci c'est-à-dire au-delà rendez-vous", "celui-ci|c'est-à-dire|au-delà|rendez-vous" },
   { "fr", "ce mois-ci", "ce|mois|-ci" },
   { "fr", "porte-parole arc-en-ciel", "porte-parole|arc-en-ciel" },
   { "fr", "Rappelez-vous-le", "Rappelez|-vous|-le" },
   -- abbreviations, initials
   { "fr", "M. Roux, Mme Lê et MM. Abel", "M.|Roux|,|Mme|Lê|et|MM.|Abel" },
   { "fr", "M.Roux", "M.|Roux" },
   { "fr", "pommes, poires, etc.", "pommes|,|poires|,|etc." },
   { "fr", "etc...", "etc|..." },
   { "fr", "50 av. J.-C. environ", "50|av.|J.-C.|environ" },
   { "fr", "J.-P. Vidal et A. Roux", "J.-P.|Vidal|et|A.|Roux" },
   { "fr", "d'A. Roux, l'U.R.S.S. d'hier", "d'|A.|Roux|,|l'|U.R.S.S.|d'|hier" },
   { "fr", "la vitamine D. Elle aide", "la|vitamine|D|.|Elle|aide" },
   { "fr", "l'art. 12 est un art.", "l'|art.|12|est|un|art|." },
   { "fr", "n° 5", "n°|5" },
   { "fr", "long de 12 m. Il", "long|de|12|m|.|Il" },
   -- numbers
   { "fr", "la 69e et le 1er", "la|69e|et|le|1er" },
   { "fr", "1 234,56 et 12 000" .. NBSP .. "000", "1 234,56|et|12 000" .. NBSP .. "000" },
   { "fr", "10" .. NARROW .. "000 euros", "10" .. NARROW .. "000|euros" },
   { "fr", "en 2001 500 personnes", "en|2001|500|personnes" },
   { "fr", "12 345678", "12|345678" },
   { "fr", "3 000e", "3|000e" },
   { "fr", "10h30, 08:15, 25/01/06, 1990-1991", "10h30|,|08:15|,|25/01/06|,|1990-1991" },
   { "fr", "à -5 °C, +3,2 %", "à|-5|°|C|,|+3,2|%" },
   { "fr", "10'000 francs, 6'2\"", "10'000|francs|,|6|'|2|\"" },
   { "fr", "12.5.", "12.5|." },
   { "none", "1 234", "1|234" },
   { "none", "l'arbre a-t-il", "l'arbre|a-t-il" },
   -- addresses
   { "fr", "voir https://exemple.fr/a?b=c(d). Puis", "voir|https://exemple.fr/a?b=c(d)|.|Puis" },
   { "fr", "(www.exemple.fr)", "(|www.exemple.fr|)" },
   { "fr", "«https://exemple.fr»", "«|https://exemple.fr|»" },
   { "fr", "sur exemple.fr, mot.et", "sur|exemple.fr|,|mot|.|et" },
   { "fr", "à l'adresse jean.roux@mairie.exemple.fr.", "à|l'|adresse|jean.roux@mairie.exemple.fr|." },
   { "fr", "@mairie #Ormont2030 #1", "@mairie|#Ormont2030|#|1" },
   -- joints
   { "fr", "R&D, élu·e·s, maire(s), maire (s)", "R&D|,|élu·e·s|,|maire(s)|,|maire|(|s|)" },
   { "fr", "et/ou", "et|/|ou" },
   { "fr", "un_deux", "un_deux" },
   -- punctuation
   { "fr", "Quoi ?! Oui... non…", "Quoi|?!|Oui|...|non|…" },
   { "fr", "--- ==== <<mot>> ``mot''", "---|====|<<|mot|>>|``|mot|''" },
   { "fr", "«mot»", "«|mot|»" },
   { "fr", "«" .. NBSP .. "mot" .. NARROW .. "!" .. NBSP .. "»", "«|mot|!|»" },
   { "fr", "3 € à 5$", "3|€|à|5|$" },
   -- English
   { "en", "don't John's Iran’s they'll", "don't|John's|Iran’s|they'll" },
   { "en", "the U.S. and Mr. Hale", "the|U.S.|and|Mr.|Hale" },
   { "en", "$3.5m at 5pm", "$|3.5|m|at|5|pm" },
   { "en", "well-known non-smokers, e-mail, 2010-2012", "well|-|known|non-smokers|,|e-mail|,|2010-2012" },
   { "en", "No. 5? No.", "No.|5|?|No|." },
   { "en", "of -34-56 and -2-way", "of|-34-56|and|-2|-|way" },
   { "fr", "de -34-56", "de|-34-56" },
   { "en", "’Tis rock 'n' roll", "’|Tis|rock|'|n|'|roll" },
   -- whatever comes
   { "none", "", "" },
   { "none", " \t\r\n" .. NBSP .. "\u{2028}", "" },
   { "fr", "a\0b", "a|\0|b" },
   { "fr", BOM .. "Le mot", BOM .. "|Le|mot" },
   { "fr", "co" .. SOFT .. "mmune mot" .. SOFT .. " " .. ZWSP .. " x",
      "co" .. SOFT .. "mmune|mot|" .. SOFT .. "|" .. ZWSP .. "|x" },
   { "fr", "e\u{301}te\u{301} l'e\u{301}te\u{301}", "e\u{301}te\u{301}|l'|e\u{301}te\u{301}" }, -- NFD
   { "fr", "a\xFFb", "a|\xFF|b" },
   { "fr", "\xE2\x82 \xF0\x9F\x98 \xC3", "\xE2\x82|\xF0\x9F\x98|\xC3" }, -- maximal ill-formed parts
   { "fr", "\xC0\x80\xED\xA0\x80", "\xC0|\x80|\xED|\xA0|\x80" }, -- overlong, surrogate
   { "fr", "ok👍🏽 👩‍👧 🇫🇷🇧🇪", "ok|👍🏽|👩‍👧|🇫🇷|🇧🇪" },
   { "fr", "東京です。", "東|京|で|す|。" },
   { "fr", "Москва, Αθήνα, القاهرة", "Москва|,|Αθήνα|,|القاهرة" },
   { "fr", "x²+½", "x²|+|½" },
}

describe("tokens", function()
   for _, row in ipairs(rows) do
      local lang, text, expected = row[1], row[2], row[3]
      it(lang .. ": " .. text:gsub("%c", "·"), function()
         assert.equal(expected, tokens(lang, text))
      end)
   end
end)

describe("token kinds", function()
   for form, kind in pairs {
      ["l'"] = "word", ["M."] = "word", ["東"] = "word", ["69e"] = "number", ["1 234,56"] = "number", ["-5"] = "number",
      ["…"] = "punctuation", ["«"] = "punctuation", ["€"] = "symbol", ["+"] = "symbol",
      ["https://exemple.fr"] = "url", ["a@b.fr"] = "email", ["#mot"] = "hashtag", ["@mot"] = "mention",
      ["👍🏽"] = "emoji", [BOM] = "format", ["\0"] = "control", ["\xFF"] = "invalid",
   } do
      it(kind .. ": " .. form:gsub("%c", "·"), function()
         local document = assert(engines.fr:parse(form == "l'" and "l'an" or form == "M." and "M. Roux" or form))
         local first, last, found = document:token(1)
         assert.same({ 1, #form, kind }, { first, last, found })
      end)
   end
end)

describe("parts of tokens", function()
   for _, row in ipairs {
      { "fr", "a-t-il", 2, "-t-|il" },
      { "fr", "disent-elles", 2, "-|elles" },
      { "fr", "vas-y", 1, "vas" },
      { "fr", "porte-parole", 1, "porte-parole" },
      { "en", "John's", 1, "John|'s" },
      { "en", "don’t", 1, "do|n’t" },
      { "en", "they'll", 1, "they|'ll" },
      { "en", "its", 1, "its" },
   } do
      it(row[2], function()
         local document = assert(engines[row[1]]:parse(row[2]))
         local parts, bounds = {}, { document:parts(row[3]) }
         for i = 1, #bounds, 2 do
            parts[#parts + 1] = document:slice(bounds[i], bounds[i + 1])
         end
         assert.equal(row[4], table.concat(parts, "|"))
      end)
   end
end)

describe("the vocabulary", function()
   it("does not change what comes out", function()
      local text = "Mme Lê l’a-t-elle dit ? « Oui », dit-on."
      local fresh, used = core.new(require "dixit.lang.fr.profile"), core.new(require "dixit.lang.fr.profile")
      for i = 1, 50 do
         assert(used:parse(("mot%d dit%d-il « %d »"):format(i, i, i)))
      end
      local function everything(engine)
         local document, all = assert(engine:parse(text)), {}
         for i, first, last in document:tokens() do
            all[i] = { first, last, select(3, document:token(i)) }
         end
         return all
      end
      assert.same(everything(fresh), everything(used))
   end)

   it("holds each form once", function()
      local engine = core.new {}
      assert(engine:parse("un deux un deux un"))
      assert.equal(2, engine:vocabulary())
      assert(engine:parse("deux un trois"))
      assert.equal(3, engine:vocabulary())
   end)

   it("leaves long forms to their document", function()
      local engine = core.new {}
      local long = ("a"):rep(1000)
      local document = assert(engine:parse(long .. " " .. long .. " b"))
      assert.equal(1, engine:vocabulary())
      assert.same({ 1002, 2001, "word" }, { document:token(2) })
   end)
end)
