-- The scripts of examples/rules on the articles of examples/articles: what they find, span by span.
local dixit = require "dixit"

local ARTICLES <const> = { "figures", "harbour", "pledge", "summit" }

local engine = dixit.engine "fr"

local function load(name)
   local ruleset, err = engine:load(("examples/rules/%s.lua"):format(name))
   assert(ruleset, tostring(err))
   return ruleset
end

-- The spaces of French typography, which do not break: « 45 000 ».
local NO_BREAK <const> = { "\u{A0}", "\u{202F}" }

local function plain(text)
   for _, space in ipairs(NO_BREAK) do
      text = text:gsub(space, " ")
   end
   return text
end

-- What a script finds on a layer of an article: the texts of the named parts, or values of fields; a list for several.
local function found(ruleset, article, layer, names)
   local file = assert(io.open(("examples/articles/%s.fr.txt"):format(article)))
   local text = file:read "a"
   file:close()
   local result = ruleset:run(assert(engine:parse(text)))
   assert.same({}, result.errors)
   local rows = {}
   for i, annotation in ipairs(result:get(layer)) do
      rows[i] = { annotation.rule }
      for _, name in ipairs(names) do
         local texts = {}
         for k, span in ipairs(annotation.parts[name] or {}) do
            assert.equal(text:sub(span.first, span.last), span.text)
            texts[k] = plain(span.text)
         end
         table.insert(rows[i], #texts > 1 and texts or texts[1] or annotation.fields[name])
      end
   end
   return rows
end

-- Script, layer, parts and fields that are shown; by article, what is found. An article without a row has nothing.
local SCRIPTS <const> = {
   { "promises", "promise", { "who", "cue", "what" }, {
      harbour = {
         { "quoted", "la maire", "a déclaré", "Nous ne fermerons pas la criée tant qu’un bateau voudra y vendre" },
      },
      pledge = {
         { "goes_on", "La ministre du logement, Clémence Harquevaux", "a promis",
            "45 000 logements sociaux seraient lancés avant la fin de l’année prochaine" },
         { "promises", "Le gouvernement", "s’engage",
            "verser une prime de 2 000 euros aux communes pour chaque permis accordé" },
         { "quoted", "la ministre", "a juré", "Aucun dossier ne restera plus de quatre mois sans réponse" },
         { "quoted", "Le Premier ministre", "avait déjà assuré",
            "Je ne laisserai pas le chantier du pays à l’arrêt." },
      },
   } },
   { "stances", "stance", { "who", "side", "cue", "whom" }, {
      harbour = {
         { "active", "Aurélien Stéfanic", "against", "dénonce", "un chèque" },
      },
      summit = {
         { "active", "La Vardanie", "against", "condamne", "les tirs" },
         { "quoted", "la ministre vardane", "against", "condamnons", "cette attaque" },
         { "active", "Elle", "against", "a accusé", "la Kolmérie" },
         { "active", "Il", "for", "soutient", "la proposition" },
         { "attitude", "l’Union des archipels", "for", "solidaire du", "peuple vardane" },
         { "active", "La République d’Oustrie", "against", "a rejeté", "le projet de déclaration commune" },
      },
   } },
   { "figures", "figures", { "source", "figure" }, {
      figures = {
         { "behind", "le rapport annuel", { "38,4 millions de voyageurs", "6,2 %" } },
         { "behind", "le document", { "71 000 montées", "64 500" } },
         { "before", "son propre relevé", "1 150 trajets" },
         { "behind", "le vice-président de la métropole chargé des transports, Rodolphe Annequin",
            { "1,70 €", "1,80 €" } },
         { "said", "il", "39 euros" },
         { "said", "La métropole", "45 millions de voyageurs" },
      },
      harbour = {
         { "before", "ses services", "800 000 euros" },
      },
      pledge = {
         { "before", "Elle", "45 000 logements" },
         { "said", "Le gouvernement", "2 000 euros" },
      },
   } },
}

for _, script in ipairs(SCRIPTS) do
   local name, layer, names, expected = table.unpack(script)
   describe(("examples/rules/%s.lua"):format(name), function()
      local ruleset = load(name)

      it("passes its own examples", function()
         local report = ruleset:check()
         assert.equal(("%d passed, 0 failed"):format(report.passed), tostring(report))
         assert.is_true(report.passed > 0)
      end)

      for _, article in ipairs(ARTICLES) do
         it("finds what it should in " .. article, function()
            assert.same(expected[article] or {}, found(ruleset, article, layer, names))
         end)
      end
   end)
end
