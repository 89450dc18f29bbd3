--- Verb groups: rows of a text and its groups in French, each as its words, its lemma and what else is set.
local core = require "dixit.core"
local verbs = require "dixit.verbs"

local engine = core.new(require "dixit.lang.fr.profile")
assert(verbs.teach(engine, "fr", {}))

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
   { "a t-elle encore dit", "a t-elle encore dit: dire finite indicative perfect 3 s inverted subject=elle" },
   { "a -t-il dit", "a -t-il dit: dire finite indicative perfect 3 s inverted subject=il" },
   { "Elle dit - elle reste.", "dit: dire finite indicative present 3 s", "reste: rester finite indicative present s" },
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
   { "Une annonce est rouge.", "est: être finite indicative present 3 s" },
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

   describe("of verbs that are not on the language's list", function()
      local TEXT <const> = "Elle dit qu’il l’a vite dégoupillé."

      local function all(core_engine, document, is_class)
         core.annotations.index(document)
         local found = {}
         for k = 1, core.annotations.layer(document, "verb", is_class) do
            found[k] = describe_group(document, (core.annotations.at(document, "verb", is_class, k)))
         end
         assert.equal(core_engine, document:engine())
         return found
      end

      local LISTED <const> = {
         "dit: dire finite indicative present 3 s", "l’a: avoir finite indicative present 3 s",
      }
      local APART <const> = { "l’a vite dégoupillé: dégoupiller finite indicative perfect 3 s" }

      it("are on a layer of their own, and change nothing on the other", function()
         local late = core.new(require "dixit.lang.fr.profile")
         assert(verbs.teach(late, "fr", { "dégoupiller" }))
         local document = assert(late:parse(TEXT))
         assert.same(LISTED, all(late, document, false))
         assert.same(APART, all(late, document, true))
      end)

      it("are found in documents read before", function()
         local late = core.new(require "dixit.lang.fr.profile")
         assert(verbs.teach(late, "fr", {}))
         local document = assert(late:parse(TEXT))
         assert.same({ LISTED, {} }, { all(late, document, false), all(late, document, true) })
         assert(verbs.teach(late, "fr", { "dégoupiller" }))
         assert.same({ LISTED, APART }, { all(late, document, false), all(late, document, true) })
      end)
   end)

   it("do not depend on what was read before", function()
      local text = "JUGES, JUGÉS ET JUGEES : ETE, ÉTÉ, Etes. ELLE A DECLARE QU’IL DÉCLARE."
      local fresh = groups(text)
      local used = core.new(require "dixit.lang.fr.profile")
      assert(verbs.teach(used, "fr", {}))
      for _, word in ipairs { "déclaré", "declare", "jugés", "étés", "êtes" } do
         core.annotations.index(assert(used:parse(word)))
      end
      local document = assert(used:parse(text))
      core.annotations.index(document)
      local found = {}
      for k = 1, core.annotations.layer(document, "verb", false) do
         found[k] = describe_group(document, (core.annotations.at(document, "verb", false, k)))
      end
      assert.same(fresh, found)
      assert.equal("JUGES: juger finite indicative present 2 s", found[1])
   end)

   -- What is wrong, the method, its argument, the message.
   local MALFORMED <const> = {
      { "an ending without slots", "add_paradigm", "e:A es", "verbs: a paradigm is a list of ending:slots" },
      { "a slot that is not there", "add_paradigm", "e:Az", "verbs: no slot has that letter" },
      { "a verb without lemma", "add_verbs", "d 0 avoir ", "verbs: a verb is a stem" },
      { "a verb with three words", "add_verbs", "d 0 avoir", "verbs: a verb is a stem" },
      { "a paradigm that is not there", "add_verbs", "d 7 avoir dire", "verbs: a verb is a stem" },
      { "a paradigm that is no number", "add_verbs", "d -1 avoir dire", "verbs: a verb is a stem" },
      { "a paradigm beyond all numbers", "add_verbs", "d 99999999999999999999 avoir dire", "verbs: a verb is a stem" },
      { "an endless stem", "add_verbs", ("d"):rep(49) .. " 0 avoir dire", "verbs: a verb is a stem" },
   }
   for _, row in ipairs(MALFORMED) do
      it("refuse " .. row[1], function()
         local bare = core.new(require "dixit.lang.fr.profile")
         bare:add_slot("finite", "indicative", "present", "3", "s")
         assert.equal(0, bare:add_paradigm "t:A")
         assert.has_error(function() bare[row[2]](bare, row[3]) end)
         local _, message = pcall(bare[row[2]], bare, row[3])
         assert.equal(row[4], message:match "verbs: .*":sub(1, #row[4]))
         bare:add_verbs "di 0 avoir dire\n" -- and goes on
         local document = assert(bare:parse "Il dit.")
         core.annotations.index(document)
         assert.equal(1, core.annotations.layer(document, "verb", false))
      end)
   end

   it("name the verb that the language cannot conjugate", function()
      assert.same({ nil, "blub" }, { verbs.teach(engine, "fr", { "dire", "blub" }) })
   end)
end)
