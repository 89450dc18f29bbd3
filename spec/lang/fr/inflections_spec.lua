-- The verbs that every French engine knows: the generated table against the files that it comes from.
local conjugation = require "dixit.lang.fr.conjugation"
local generator = require "spec.support.inflections"
local inflections = require "dixit.lang.fr.inflections"

-- The slot that a letter of a paradigm names.
local function slot_of(letter)
   local byte = letter:byte()
   return byte <= 90 and byte - 64 or byte - 70
end

local function paradigms()
   local list = {}
   for line in inflections.paradigms:gmatch "[^\n]+" do
      list[#list + 1] = line
   end
   return list
end

-- All forms of a stem, as "form slot".
local function expand(stem, paradigm)
   local forms = {}
   for ending, slots in paradigm:gmatch "([^ :]*):(%a+)" do
      for letter in slots:gmatch "%a" do
         forms[#forms + 1] = stem .. ending .. " " .. slot_of(letter)
      end
   end
   table.sort(forms)
   return forms
end

-- All forms by conjugation.lua, each once.
local function conjugate(lemma)
   local forms, seen = {}, {}
   conjugation.each(lemma, function(form, slot)
      local key = form .. " " .. slot
      forms[#forms + 1] = not seen[key] and key or nil
      seen[key] = true
   end)
   table.sort(forms)
   return forms
end

describe("the French inflections", function()
   it("are what their generator writes (run: lua5.4 spec/support/inflections.lua)", function()
      local file <close> = assert(io.open(generator.PATH))
      assert.is_true(generator.generate() == file:read "a", "lang/fr/inflections.lua is out of date")
   end)

   it("hold exactly the forms of conjugation.lua", function()
      local known, count = paradigms(), 0
      for stem, paradigm, auxiliary, lemma in inflections.verbs:gmatch "(%S*) (%d+) (%S+) ([^\n]+)" do
         assert.same(conjugate(lemma), expand(stem, known[paradigm + 1]), lemma)
         local verb, reflexive = conjugation.bare(lemma)
         local takes = conjugation.auxiliary(lemma)
         assert.equal((reflexive and "+" or "") .. (takes == "both" and "-" or takes), auxiliary, verb)
         count = count + 1
      end
      assert.equal(#generator.lemmas(), count)
   end)
end)
