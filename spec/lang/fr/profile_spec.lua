local core = require "dixit.core"
local profile = require "dixit.lang.fr.profile"

local engine = core.new(profile)

local function tokens(text)
   local list = {}
   for _, first, last in assert(engine:parse(text)):tokens() do
      list[#list + 1] = text:sub(first, last)
   end
   return table.concat(list, " | ")
end

local ROWS = {
   -- elision
   { "L'usine qu'il jugeait jusqu'alors", "L' | usine | qu' | il | jugeait | jusqu' | alors" },
   { "Lorsqu’elle s’arrêta, ç’aurait dû", "Lorsqu’ | elle | s’ | arrêta | , | ç’ | aurait | dû" },
   { "quoiqu'absent puisqu'élu", "quoiqu' | absent | puisqu' | élu" },
   { "Aujourd'hui, quelqu'un d'entre eux", "Aujourd'hui | , | quelqu'un | d' | entre | eux" },
   { "la presqu’île, presqu'achevée", "la | presqu’île | , | presqu' | achevée" },
   { "les prud'hommes d'aujourd'hui", "les | prud'hommes | d' | aujourd'hui" },
   { "C'est-à-dire un jusqu'au-boutiste", "C'est-à-dire | un | jusqu'au-boutiste" },
   { "à N'Djamena, M. N'Golo", "à | N'Djamena | , | M. | N'Golo" },
   -- clitics
   { "a-t-il dit, ont-elles promis", "a | -t-il | dit | , | ont | -elles | promis" },
   { "Ce mois-ci, ce jour-là", "Ce | mois | -ci | , | ce | jour | -là" },
   { "celui-ci, ceux-là, jusque-là, par-là", "celui-ci | , | ceux-là | , | jusque-là | , | par-là" },
   { "allez-vous-en, donne-le-leur, vas-y", "allez | -vous | -en | , | donne | -le | -leur | , | vas | -y" },
   { "un rendez-vous au garde-à-vous", "un | rendez-vous | au | garde-à-vous" },
   { "le qu'en-dira-t-on", "le | qu'en-dira-t-on" },
   { "Park Jong-il au Shangri-La", "Park | Jong-il | au | Shangri-La" },
   { "un porte-parole de Lons-la-Ville", "un | porte-parole | de | Lons-la-Ville" },
   -- abbreviations and numbers
   { "M. Roux et MM. Caron", "M. | Roux | et | MM. | Caron" },
   { "art. 12, sept. 2031, ils sont sept.", "art. | 12 | , | sept. | 2031 | , | ils | sont | sept | ." },
   { "en 52 av. J.-C. à 20h", "en | 52 | av. | J.-C. | à | 20 | h" },
   { "un réseau 5G de 1 234,56 km", "un | réseau | 5G | de | 1 234,56 | km" },
}

describe("the French profile", function()
   for _, row in ipairs(ROWS) do
      it(row[1], function()
         assert.equal(row[2], tokens(row[1]))
      end)
   end

   it("has no entry twice in a list", function()
      for name, list in pairs(profile) do
         local seen = {}
         for _, entry in ipairs(type(list) == "table" and list or {}) do
            assert.is_nil(seen[entry:lower()], name .. ": " .. entry)
            seen[entry:lower()] = true
         end
      end
   end)

   it("has abbreviations with their full stop, and elisions without apostrophe", function()
      for _, name in ipairs { "titles", "numbered", "abbreviations" } do
         for _, entry in ipairs(profile[name]) do
            assert.equal(".", entry:sub(-1), name .. ": " .. entry)
         end
      end
      for _, entry in ipairs(profile.elisions) do
         assert.is_nil(entry:find "['’]", entry)
      end
   end)
end)
