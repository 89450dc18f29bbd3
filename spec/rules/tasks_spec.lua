--- Whole tasks that made the rule language what it is: several constructs together, spans asserted.
local rules = require "spec.support.rules"

local NAMES <const> = [[
   lexicon("name", { "Roux", "Mme Roux", "Paul Van Hecke", "Ida Morel", "Lê" })
   phase "names"
   rule "person" { L.name "name" }
   phase "last"
]]

-- What a script finds on a layer: for each annotation the texts of its parts, by name.
local function parts(script, text, layer)
   local found = {}
   for i, annotation in ipairs(rules.run(rules.load(NAMES .. script), text):get(layer)) do
      found[i] = {}
      for name, spans in pairs(annotation.parts) do
         found[i][name] = rules.texts(spans)
      end
   end
   return found
end

describe("a task of the rule language", function()
   it("one name twice keeps both spans", function()
      local script = [[ rule "pair" { A.person "who" * W "et" * A.person "who" } ]]
      local found = parts(script, "Mme Roux et Ida Morel.", "pair")
      assert.same({ { who = { "Mme Roux", "Ida Morel" } } }, found)
   end)

   it("a match stops at the end of a title without a full stop", function()
      local script = [[ rule "line" { W "grève" * any ^ 0 } ]]
      assert.same({ "grève au port" },
         rules.texts(rules.run(rules.load(NAMES .. script), "La grève au port\nMme Roux est là.").line))
   end)

   it("attributions of one rule nest: X dit que Y a dit que", function()
      local found = parts([[
         rule "said" { claim = { "cue" },
            A.person "source" * (W "a" ^ -1 * W "dit") "cue" * W { "que", "qu'" }
               * ((any - T.punctuation) ^ 1) "content" }
      ]], "Roux dit que Lê a dit que le pont tient.", "said")
      assert.same({
         { source = { "Roux" }, cue = { "dit" }, content = { "Lê a dit que le pont tient" } },
         { source = { "Lê" }, cue = { "a dit" }, content = { "le pont tient" } },
      }, found)
   end)

   it("a content has two parts around a reporting clause", function()
      local found = parts([[
         rule "selon" { claim = { "cue" },
            inside(A.sentence "_all", (W "," ^ -1 * W "selon" "cue" * A.person "source" * W "," ^ -1) "_cut"),
            emit = function(m) return { content = m._all - m._cut } end, set = { "content" } }
      ]], "Le pont, selon Ida Morel, tiendra.", "selon")
      assert.same({ { source = { "Ida Morel" }, cue = { "selon" }, content = { "Le pont", "tiendra" } } }, found)
   end)

   it("the source stands inside the cue", function()
      local found = parts([[
         lexicon("say", verbs { "dire" })
         rule "said" { L.say { inverted = true } "cue", set = { "source" },
            emit = function(m) return { source = m.cue.subject } end }
      ]], "Le pont, a-t-elle dit, tient.", "said")
      assert.same({ { cue = { "a-t-elle dit" }, source = { "elle" } } }, found)
   end)

   it("tokens and annotations of other lengths are all tried, whichever is written first", function()
      local text = "Paul Van Hecke Roux"
      assert.same({ { a = { "Paul Van Hecke" }, b = { "Roux" } } },
         parts([[ rule "x" { (any * any * any) "a" * A.person "b" + A.person "b" } ]], text, "x"))
      local found = parts([[ rule "x" { A.person "b" + (any * any * any) "a" * A.person "b" } ]], text, "x")
      assert.same({ { b = { "Paul Van Hecke" } }, { b = { "Roux" } } }, found)
   end)

   it("three phases build on each other", function()
      local script = [[
         phase "pairs" rule "pair" { A.person "who" * W "et" * A.person "who" }
         phase "meetings" rule "meeting" { A.pair "pair" * W "dînent" }
      ]]
      local found = parts(script, "Roux et Lê dînent, Ida Morel et Roux non.", "meeting")
      assert.same({ { pair = { "Roux et Lê" } } }, found)
   end)
end)
