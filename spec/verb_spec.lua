--- Verb groups: rows of a text and its groups in French, each as its words, its lemma and what else is set.
local core = require "dixit.core"
local verbs = require "dixit.verbs"

local engine = core.new(require "dixit.lang.fr.profile")
assert(verbs.teach(engine, "fr", {
   "accuser", "annoncer", "appeler", "dire", "déclarer", "engager", "interroger", "partir", "promettre", "rapporter",
   "s'engager", "s'interroger", "venir",
}))

-- The fields of a group in a fixed order; flags by name.
local FIELDS <const> = { "lemma", "form", "mood", "tense", "person", "number", "gender" }
local FLAGS <const> = { "negated", "inverted", "reflexive", "passive" }

local function describe_group(document, annotation)
   local _, _, _, first, last = core.annotations.get(document, annotation)
   local fields, words = {}, {}
   local k = 1
   local name, value = core.annotations.field(document, annotation, k)
   while name do
      fields[name] = value
      k = k + 1
      name, value = core.annotations.field(document, annotation, k)
   end
   for _, field in ipairs(FIELDS) do
      words[#words + 1] = fields[field]
   end
   for _, flag in ipairs(FLAGS) do
      words[#words + 1] = fields[flag] and flag or nil
   end
   local part, from, to = core.annotations.part(document, annotation, 1)
   if part then
      words[#words + 1] = part .. "=" .. document:slice(from, to)
   end
   return document:slice(first, last) .. ": " .. table.concat(words, " ")
end

local function groups(text)
   local document = assert(engine:parse(text))
   core.annotations.index(document)
   local found = {}
   for k = 1, core.annotations.layer(document, "verb", false) do
      found[k] = describe_group(document, (core.annotations.at(document, "verb", false, k)))
   end
   return found
end

local rows = {
   { "Elle annonce une fête.", "annonce: annoncer finite indicative present s" },
   { "Elles ont dit non.", "ont dit: dire finite indicative perfect 3 p" },
   { "Elle n’a pas encore déclaré cela.", "n’a pas encore déclaré: déclarer finite indicative perfect 3 s negated" },
   { "Elle n’annonce rien.", "n’annonce rien: annoncer finite indicative present s negated" },
   { "Il l’avait officiellement annoncé.",
      "l’avait officiellement annoncé: annoncer finite indicative pluperfect 3 s" },
   { "a-t-il dit", "a-t-il dit: dire finite indicative perfect 3 s inverted subject=il" },
   { "dit-elle", "dit-elle: dire finite indicative present 3 s inverted subject=elle" },
   { "N’a-t-elle pas promis ?",
      "N’a-t-elle pas promis: promettre finite indicative perfect 3 s negated inverted subject=elle" },
   { "Elle s’est engagée à venir.",
      "s’est engagée: s'engager finite indicative perfect 3 s f reflexive", "venir: venir infinitive" },
   { "s’est-il interrogé",
      "s’est-il interrogé: s'interroger finite indicative perfect 3 s m inverted reflexive subject=il" },
   { "Il a été accusé.", "a été accusé: accuser finite indicative perfect 3 s m passive" },
   { "Il est accusé.", "est accusé: accuser finite indicative present 3 s m passive" },
   { "Elle est partie.", "est partie: partir finite indicative perfect 3 s f" },
   { "Il aurait promis.", "aurait promis: promettre finite conditional perfect 3 s" },
   { "Je promettrais.", "promettrais: promettre finite conditional present s" },
   { "pour ne pas l’accuser", "ne pas l’accuser: accuser infinitive negated" },
   { "en accusant", "en accusant: accuser gerund" },
   { "accusée de vol", "accusée: accuser participle s f" },
   -- nouns
   { "Le rapporte-plume.", nil },
   { "Une annonce est prête.", "est: être finite indicative present 3 s" },
   { "Dans l’annonce, rien.", nil },
   { "L’annonce est claire.", "est: être finite indicative present 3 s" },
   { "Il l’annonce.", "l’annonce: annoncer finite indicative present s" },
   -- capitals
   { "A-t-il dit oui ?", "A-t-il dit: dire finite indicative perfect 3 s inverted subject=il" },
   { "DECLARE-T-IL", "DECLARE-T-IL: déclarer finite indicative present s inverted subject=IL" },
   -- edges
   { "Il a. Dit-elle vrai ?", "a: avoir finite indicative present 3 s",
      "Dit-elle: dire finite indicative present 3 s inverted subject=elle" },
   { "" },
}

describe("verb groups", function()
   for _, row in ipairs(rows) do
      it(row[1], function()
         assert.same({ table.unpack(row, 2) }, groups(row[1]))
      end)
   end

   it("of verbs taught later are found, too", function()
      local late = core.new(require "dixit.lang.fr.profile")
      assert(verbs.teach(late, "fr", { "dire" }))
      local document = assert(late:parse "Elle dit ce que l’autre jure.")
      core.annotations.index(document)
      assert.equal(1, core.annotations.layer(document, "verb", false))
      assert(verbs.teach(late, "fr", { "jurer" }))
      core.annotations.index(document)
      assert.equal("jure: jurer finite indicative present s",
         describe_group(document, (core.annotations.at(document, "verb", false, 2))))
   end)

   it("name the verb that the language cannot conjugate", function()
      assert.same({ nil, "blub" }, { verbs.teach(engine, "fr", { "dire", "blub" }) })
   end)
end)
