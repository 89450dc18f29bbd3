--- Sentences and paragraphs: rows of a text and its sentences, written with | between them, ‖ between paragraphs.
local core = require "dixit.core"

local engines = {
   fr = core.new(require "dixit.lang.fr.profile"),
   en = core.new(require "dixit.lang.en.profile"),
}

local function sentences(lang, text)
   local document = assert(engines[lang]:parse(text))
   local starts = {} -- the first bytes of paragraphs
   for _, first in document:paragraphs() do
      starts[first] = true
   end
   local out = {}
   for i, first, last in document:sentences() do
      if i > 1 then
         out[#out + 1] = starts[first] and "‖" or "|"
      end
      out[#out + 1] = text:sub(first, last)
   end
   return table.concat(out)
end

local rows = {
   { "fr", "Il part. Elle reste.", "Il part.|Elle reste." },
   { "fr", "Il part ! Vraiment ? Oui…", "Il part !|Vraiment ?|Oui…" },
   { "fr", "M. Roux et Mme Lê partent. Ils rient.", "M. Roux et Mme Lê partent.|Ils rient." },
   { "fr", "Le Dr. Roux est là. A. Lê aussi.", "Le Dr. Roux est là.|A. Lê aussi." },
   { "fr", "Des pommes, etc. Puis des poires, etc., enfin.", "Des pommes, etc.|Puis des poires, etc., enfin." },
   { "fr", "C’est 50 ans av. J.-C. et rien d’autre.", "C’est 50 ans av. J.-C. et rien d’autre." },
   { "fr", "C’est 50 ans av. J.-C. Il pleut.", "C’est 50 ans av. J.-C.|Il pleut." },
   { "fr", "Voir l’art. 12. Il dit tout.", "Voir l’art. 12.|Il dit tout." },
   { "fr", "Euh... peut-être... Non.", "Euh... peut-être...|Non." },
   { "fr", "Les pays (…) signent.", "Les pays (…) signent." },
   { "fr", "Il a (déjà !) Paul en tête.", "Il a (déjà !) Paul en tête." },
   { "fr", "Il part. (Elle reste.) Tous rient.", "Il part.|(Elle reste.)|Tous rient." },
   { "fr", "« Vraiment ? » a-t-il dit.", "« Vraiment ? » a-t-il dit." },
   { "fr", "« Je pars », a déclaré Anne. « Demain. »", "« Je pars », a déclaré Anne.|« Demain. »" },
   { "fr", "« Je pars. Demain. », a déclaré Anne.", "« Je pars.|Demain. », a déclaré Anne." },
   { "fr", "« Je pars. » Anne sourit.", "« Je pars. »|Anne sourit." },
   { "fr", "Il a dit : « Venez. » Puis il est parti.", "Il a dit : « Venez. »|Puis il est parti." },
   { "fr", 'Il a dit : "Venez." Puis il est parti.', 'Il a dit : "Venez."|Puis il est parti.' },
   { "fr", 'Il a dit : " Venez. " Puis il est parti.', 'Il a dit : " Venez. "|Puis il est parti.' },
   { "fr", 'Elle rit. "Venez." Lui aussi.', 'Elle rit.|"Venez."|Lui aussi.' },
   { "fr", "Il est venu. « oui », dit-il.", "Il est venu.|« oui », dit-il." },
   { "fr", "Venez ! – Jamais ! – Bon.", "Venez !|– Jamais !|– Bon." },
   { "fr", "Un titre sans point\n\nLe texte commence. Il finit.", "Un titre sans point‖Le texte commence.|Il finit." },
   { "fr", "Un titre\nLe texte.", "Un titre‖Le texte." },
   { "fr", "Liste :\n1. Le premier\n2. Le second", "Liste :‖1. Le premier‖2. Le second" },
   { "fr", "Ce texte est coupé à\nla main au milieu de\nses phrases. Oui.\n\nFin.",
      "Ce texte est coupé à\nla main au milieu de\nses phrases.|Oui.‖Fin." },
   { "fr", "Ce texte est coupé à\nla main, puis au\nmilieu :\n— Viens.\n— Non.",
      "Ce texte est coupé à\nla main, puis au\nmilieu :‖— Viens.‖— Non." },
   { "fr", "Viens !\n--Jamais, dit-il.\n--Bon.", "Viens !‖--Jamais, dit-il.‖--Bon." },
   { "fr", "Un.\r\n\r\nDeux.\u{2029}Trois.", "Un.‖Deux.‖Trois." },
   { "fr", "En 2019. 2020 suit.", "En 2019.|2020 suit." },
   { "fr", "Il a 12.5 points. #Vote suit.", "Il a 12.5 points.|#Vote suit." },
   { "fr", "Bravo ! 👍 Merci.", "Bravo ! 👍|Merci." },
   { "fr", "Le roi Jean I. Il régna.", "Le roi Jean I.|Il régna." },
   { "en", "Mr. Hale left the U.S. in May. He won.", "Mr. Hale left the U.S. in May.|He won." },
   { "en", "He lives in the U.S. The law is new.", "He lives in the U.S.|The law is new." },
   { "en", "“Go.” She went.", "“Go.”|She went." },
   { "en", "“Really?” he asked. “Yes.”", "“Really?” he asked.|“Yes.”" },
   { "en", "'Go.' She went.", "'Go.'|She went." },
   { "fr", "これは。それも。", "これは。|それも。" },
}

describe("sentences", function()
   for _, row in ipairs(rows) do
      it(row[1] .. ": " .. row[2]:gsub("%c", "⏎"), function()
         assert.equal(row[3], sentences(row[1], row[2]))
      end)
   end

   it("know their tokens", function()
      local document = assert(engines.fr:parse("Il part. Elle reste."))
      assert.same({ 10, 20, 4, 6 }, { document:sentence(2) })
      assert.same({ 1, 20, 1, 6 }, { document:paragraph(1) })
   end)
end)
