--- First attributions: rows of a text and what is found in it, one string an attribution:
--- type rule | content parts joined by " … " | cue | source | lemma.
local dixit = require "dixit"

local engine = dixit.engine { lang = "fr" }

local function spans(document, list)
   local texts = {}
   for i, span in ipairs(list) do
      texts[i] = document:slice(span.first, span.last)
   end
   return table.concat(texts, " … ")
end

local function extract(text)
   local document = assert(engine:parse(text))
   local found = {}
   for i, a in ipairs(engine:extract(document)) do
      local source = a.source and document:slice(a.source.first, a.source.last) or "-"
      local parts = { spans(document, a.content), spans(document, a.cue), source, a.lemma or "-" }
      found[i] = ("%s %s | %s"):format(a.type, a.rule, table.concat(parts, " | "))
   end
   return found
end

local rows = {
   -- behind the words
   { "« Le pont sera rouvert lundi », a déclaré Claire Roux.",
      "direct fr/incise | Le pont sera rouvert lundi | a déclaré | Claire Roux | déclarer" },
   { "« Le pont sera rouvert », a-t-elle annoncé.",
      "direct fr/incise | Le pont sera rouvert | a-t-elle annoncé | elle | annoncer" },
   { '"Le pont sera rouvert", précise la mairie de Lorvac.',
      "direct fr/incise | Le pont sera rouvert | précise | la mairie de Lorvac | préciser" },
   { "« Le pont sera rouvert, affirme le maire. Nous y tenons. »",
      "direct fr/inside | Le pont sera rouvert | affirme | le maire | affirmer",
      "direct fr/inside | Nous y tenons |  | le maire | -" },
   { "« Le pont, a-t-il dit, sera rouvert. »", "direct fr/inside | Le pont … sera rouvert | a-t-il dit | il | dire" },
   { "« Le pont tient », assure M. Abel, « mais il faudra le refaire ».",
      "direct fr/incise | Le pont tient … mais il faudra le refaire | assure | M. Abel | assurer" },
   { "Le pont est « solide », a assuré mardi la préfète.",
      "mixed fr/final | Le pont est « solide » | a assuré | la préfète | assurer" },
   { "Le pont sera rouvert, a indiqué la préfecture.",
      "indirect fr/final | Le pont sera rouvert | a indiqué | la préfecture | indiquer" },
   { "« Nous n’avons rien signé », n’a pas nié Mme Lê.",
      "direct fr/incise | Nous n’avons rien signé | n’a pas nié | Mme Lê | nier" },
   { "« Qui paiera ? demande-t-elle. Nous. »",
      "direct fr/inside | Qui paiera ? | demande-t-elle | elle | demander", "direct fr/inside | Nous |  | elle | -" },
   -- before them
   { "Claire Roux a déclaré : « Le pont tient. »",
      "direct fr/colon | Le pont tient | a déclaré | Claire Roux | déclarer" },
   { "La maire de Lorvac, Claire Roux, a précisé : « Le pont tient. »",
      "direct fr/colon | Le pont tient | a précisé | La maire de Lorvac, Claire Roux | préciser" },
   { "Selon la préfecture, « le pont tient ».", "direct fr/selon | le pont tient | Selon | la préfecture | -" },
   { "Le pont tient, d’après les experts.", "indirect fr/selon_final | Le pont tient | d’après | les experts | -" },
   -- going on
   { "« Le pont tient », a dit Mme Lê. « Il est vieux, pourtant. »",
      "direct fr/incise | Le pont tient | a dit | Mme Lê | dire",
      "direct fr/continued | Il est vieux, pourtant |  | Mme Lê | -" },
   -- nothing said
   { "« Le Courrier de Lorvac » annonce une grève." },
   { "Le « pont des fées » est fermé." },
   { "Il a franchi le pont, a pris la rue et a disparu." },
   { "« Le pont »" },
   { "" },
}

describe("first attributions", function()
   for _, row in ipairs(rows) do
      it(row[1], function()
         assert.same({ table.unpack(row, 2) }, extract(row[1]))
      end)
   end

   it("flag negation and the conditional", function()
      local text = "« Le pont tient », aurait assuré le maire. « Il tiendra », n’a-t-il pas nié."
      local document = assert(engine:parse(text))
      local found = engine:extract(document)
      assert.same({ true, false }, { found[1].conditional, found[1].negated })
      assert.same({ false, true }, { found[2].conditional, found[2].negated })
   end)

   it("tell which stands in whose content", function()
      local text = "« Je pense que le pont tient », a dit Mme Lê. La mairie assure qu’il tient."
      local found = engine:extract(assert(engine:parse(text)))
      local shown = {}
      for i, a in ipairs(found) do
         shown[i] = { text:sub(a.content[1].first, a.content[1].last), a.nested_in or "-" }
      end
      assert.same({
         { "Je pense que le pont tient", "-" }, { "le pont tient", 1 }, { "il tient", "-" },
      }, shown)
   end)

   it("has no rules for a language without cues", function()
      local english = dixit.engine { lang = "en" }
      assert.same({ scare_quotes = {} }, english:extract(assert(english:parse("“Go”, he said."))))
   end)
end)
