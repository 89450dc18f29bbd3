-- The lexicon: plain lists, entries with fields, several words, locutions.
local rules = require "spec.support.rules"

local function found(script, text)
   return rules.run(rules.load(script), text).x
end

describe("a lexicon class", function()
   it("finds forms whatever their case, and the longest entry first", function()
      local list = found([[ lexicon("role", { "président", "président de la République" }) rule "x" { L.role } ]],
         "Le Président de la République, le PRÉSIDENT, la présidente")
      assert.same({ "Président de la République", "PRÉSIDENT" }, rules.texts(list))
   end)

   it("can be added to, before and behind the rules", function()
      local script = [[
         lexicon("role", { "maire" })
         rule "x" { L.role }
         lexicon("role", { "préfet" })
      ]]
      assert.same({ "maire", "préfet" }, rules.texts(found(script, "le maire, le préfet")))
   end)

   it("gives entries fields: of the list, and their own", function()
      local script = [[
         lexicon("role", { "maire", { "mairesse", gender = "f" }, { "élus", number = "p", rank = 2, paid = true } },
            { number = "s" })
         rule "x" { L.role "who" }
      ]]
      local list = found(script, "maire mairesse élus")
      local fields = {}
      for i, annotation in ipairs(list) do
         fields[i] = { annotation.who.lemma, annotation.who.gender, annotation.who.number, annotation.who.rank,
            annotation.who.paid }
      end
      assert.same({ "maire", nil, "s" }, fields[1])
      assert.same({ "mairesse", "f", "s" }, fields[2])
      assert.same({ "élus", nil, "p", "2", true }, fields[3])
   end)

   it("is what lexicon gives", function()
      assert.same({ "maire" }, rules.texts(found([[ local role = lexicon("role", { "maire" }) rule "x" { role } ]],
         "un maire")))
   end)

   it("may be empty", function()
      assert.same({}, found([[ lexicon("role", {}) rule "x" { L.role } ]], "un maire"))
   end)

   it("takes a hundred thousand names of several words, and finds them as single steps", function()
      local script = [[
         local names = {}
         for i = 1, 100000 do names[i] = "Nom" .. i .. " de Corvel" end
         lexicon("name", names)
         rule "x" { W"dit" * L.name "who" * W"hier" }
      ]]
      local start = os.clock()
      local ruleset = rules.load(script)
      assert.is_true(os.clock() - start < 2, "loading takes " .. os.clock() - start)
      local list = rules.run(ruleset, "dit nom77777 de corvel hier").x
      assert.same({ "nom77777 de corvel" }, rules.texts(list))
      assert.equal("Nom77777 de Corvel", list[1].who.lemma)
   end)
end)

describe("locutions", function()
   local ROWS = {
      { "lors de", "lors du vote, lors d’un vote, lors des votes, lors de la fin, lors un", "lors du", "lors d’",
         "lors des", "lors de" },
      { "grâce à", "grâce au vote, grâce aux élus, grâce à lui", "grâce au", "grâce aux", "grâce à" },
      { "jusqu'à", "jusqu’au bout, jusqu’à demain", "jusqu’au", "jusqu’à" },
      { "parce que", "parce qu’il dort, parce que non", "parce qu’", "parce que" },
      { "en face", "en face de lui", "en face" },
   }
   for _, row in ipairs(ROWS) do
      it("finds all forms of " .. row[1], function()
         local list = found(('lexicon("place", locutions { "%s" }) rule "x" { L.place "p" }'):format(row[1]), row[2])
         assert.same({ table.unpack(row, 3) }, rules.texts(list))
         assert.equal(row[1], list[1].p.lemma)
      end)
   end

   it("have fields", function()
      local list = found([[
         lexicon("when", locutions({ "lors de" }, { kind = "time" }), { near = true })
         rule "x" { L.when{ kind = "time", near = true } }
      ]], "lors du vote")
      assert.same({ "lors du" }, rules.texts(list))
   end)
end)
