-- Scripts on top of scripts and packs: extend, drop, what is shared and what is not.
local dixit = require "dixit"
local lfs = require "lfs"
local rules = require "spec.support.rules"

local folder = os.tmpname()

local function write(name, text)
   local file = assert(io.open(folder .. "/" .. name, "w"))
   file:write(text)
   file:close()
end

local PACKAGE_PATH = package.path

setup(function()
   os.remove(folder)
   for _, name in ipairs { "", "/sub", "/dixit", "/dixit/lang", "/dixit/lang/zz", "/dixit/lang/zz/rules" } do
      assert(lfs.mkdir(folder .. name))
   end
   package.path = folder .. "/?.lua;" .. folder .. "/?/init.lua;" .. package.path
   write("dixit/lang/zz/profile.lua", "return {}")
   write("dixit/lang/zz/rules/init.lua", 'return { "people", "acts" }')
   write("dixit/lang/zz/rules/people.lua", [[
      lexicon("name", { "Roux", "Vernet" })
      runs = 0
      phase "people"
      rule "person" { L.name "name", set = { "run", kind = "person" },
         emit = function() runs = runs + 1 return { run = runs } end,
         yes = { { "Roux dort", name = "Roux" } } }
      return { dozing = W"dort" }
   ]])
   write("dixit/lang/zz/rules/acts.lua", [[
      phase "acts"
      rule "sleep" { layer = "act", A.person{ kind = "person" } "who" * W"dort" "what" }
      rule "eat" { layer = "act", A.person "who" * W"mange" "what", no = { "Roux mange" } }
      return { feeding = W"mange" }
   ]])
   write("base.lua", [[
      lexicon("town", { "Corvel" })
      rule "town" { L.town "name", set = { size = "small" } }
      return { to = W"à" }
   ]])
   write("sub/more.lua", 'extend "../base.lua" phase "more" rule "far" { W"loin" * A.town }')
   write("circle.lua", 'extend "./circle.lua"')
   write("broken.lua", '\nrule "x" { A.nothing }')
end)

teardown(function()
   package.path = PACKAGE_PATH
   os.execute("rm -r " .. folder)
end)

local function load(script)
   write("main.lua", script)
   local ruleset, err = rules.engine:load(folder .. "/main.lua")
   assert(ruleset, tostring(err))
   return ruleset
end

describe("extend", function()
   it("brings the layers, classes and patterns of a script", function()
      local ruleset = load [[
         local base = extend "./base.lua"
         rule "x" { base.to * A.town{ size = "small" } "where" }
         rule "y" { W"de" * L.town }
      ]]
      local result = rules.run(ruleset, "à Corvel, de Corvel")
      assert.same({ "Corvel" }, rules.texts(result.x))
      assert.equal("base/town", result.x[1].where.rule)
      assert.same({ "de Corvel" }, rules.texts(result.y))
   end)

   it("finds paths beside the script that names them", function()
      local result = rules.run(load 'extend "./sub/more.lua"', "loin Corvel")
      assert.same({ "loin Corvel" }, rules.texts(result.far))
   end)

   it("runs the phases of what is extended before, and once", function()
      local result = rules.run(load [[ extend "./base.lua" extend "./sub/more.lua"
         rule "x" { A.far + A.town } ]], "loin Corvel")
      assert.same({ "loin Corvel" }, rules.texts(result.x))
      assert.same({ "Corvel" }, rules.texts(result.town))
   end)

   it("adds to a class without changing the rules it extends", function()
      local result = rules.run(load [[ extend "./base.lua" lexicon("town", { "Saint-Aubin" }) rule "x" { L.town } ]],
         "Corvel et Saint-Aubin")
      assert.same({ "Corvel", "Saint-Aubin" }, rules.texts(result.x))
      assert.same({ "Corvel" }, rules.texts(result.town))
   end)

   it("tells what a script does not export", function()
      write("main.lua", 'local base = extend "./base.lua"\nrule "x" { base.too }')
      local _, err = rules.engine:load(folder .. "/main.lua")
      assert.equal(folder .. "/main.lua:2: unknown name in what is extended 'too', did you mean 'to'?", tostring(err))
   end)

   it("names the file of an error", function()
      write("main.lua", '\n\nextend "./broken.lua"')
      local _, err = rules.engine:load(folder .. "/main.lua")
      assert.equal(folder .. "/broken.lua", err.file)
      assert.equal(2, err.line)
      assert.equal(2, err.position)
   end)

   it("refuses a circle", function()
      local ruleset, err = rules.engine:load(folder .. "/circle.lua")
      assert.is_nil(ruleset)
      assert.truthy(err.message:find("leads back to itself", 1, true))
   end)
end)

describe("a pack", function()
   local engine

   before_each(function()
      engine = dixit.engine "zz"
   end)

   local function load_pack(script)
      local ruleset, err = engine:loadstring(script, "mine.lua")
      assert(ruleset, tostring(err))
      return ruleset
   end

   it("is a list of files, whose rules have its code in their names", function()
      local result = load_pack [[
         local zz = extend "zz"
         rule "nap" { A.person "who" * zz.dozing }
         rule "meal" { A.person "who" * zz.feeding }
      ]]:run(engine:parse "Roux dort, Vernet mange")
      assert.same({ "zz/sleep", "zz/eat" }, { result.act[1].rule, result.act[2].rule })
      assert.same({ "Roux" }, rules.texts(result.nap))
      assert.same({ "Vernet" }, rules.texts(result.meal))
   end)

   it("runs once on a document, whatever rule sets extend it", function()
      local document = engine:parse "Roux dort"
      local one = load_pack [[ extend "zz" rule "x" { A.act "a" } ]]
      local two = load_pack [[ extend "zz" rule "y" { A.person "a" * W"dort" } ]]
      assert.equal("1", one:run(document).person[1].run)
      assert.equal("1", two:run(document).person[1].run)
      assert.equal("1", one:run(document).person[1].run)
      assert.same({ "Roux" }, rules.texts(two:run(document).person))
   end)

   it("does not see what a rule set has added to its layers", function()
      local document = engine:parse "Roux dort"
      local one = load_pack [[ extend "zz" rule "x" { layer = "act", W"dort" "what", claim = {} } ]]
      local two = load_pack [[ extend "zz" rule "y" { A.act "a" } ]]
      assert.same({ "Roux dort", "dort" }, rules.texts(one:run(document).act))
      assert.same({ "Roux dort" }, rules.texts(two:run(document).y))
   end)

   it("leaves its results as they were when a rule set adds to its layers", function()
      local document = engine:parse "Roux dort"
      local result = load_pack [[ extend "zz" ]]:run(document)
      local more = load_pack [[ extend "zz" rule "x" { layer = "act", W"dort" "what", claim = {} } ]]:run(document)
      assert.same({ "Roux dort" }, rules.texts(result.act))
      assert.same({ "Roux dort", "dort" }, rules.texts(more.act))
   end)

   it("keeps what it has put on a layer", function()
      local result = load_pack [[ extend "zz" rule "x" { layer = "act", priority = 5, any^1 * W"dort" "what" } ]]
         :run(engine:parse "Roux dort")
      assert.same({ "zz/sleep" }, { result.act[1].rule, result.act[2] and result.act[2].rule })
   end)

   it("can do without a rule", function()
      local result = load_pack [[ extend "zz" drop "zz/eat" ]]:run(engine:parse "Roux dort, Vernet mange")
      assert.same({ "Roux dort" }, rules.texts(result.act))
      local whole = load_pack [[ extend "zz" ]]:run(engine:parse "Roux dort, Vernet mange")
      assert.same({ "Roux dort", "Vernet mange" }, rules.texts(whole.act))
   end)

   it("has fields that are closed lists", function()
      local _, err = engine:loadstring('extend "zz"\nrule "x" { A.person{ kind = "persn" } }', "mine.lua")
      assert.equal("mine.lua:2: unknown value of 'kind' 'persn', did you mean 'person'?", tostring(err))
   end)

   it("is that of the engine's language", function()
      local _, err = rules.engine:loadstring('extend "zz"', "mine.lua")
      assert.equal("unknown_pack", err.code)
      assert.truthy(err.message:find("the engine's language is 'fr'", 1, true))
   end)

   it("has its own examples checked on demand", function()
      local ruleset = load_pack [[ extend "zz" rule "x" { W"oui", yes = "oui" } ]]
      assert.same({ 1, 0 }, { ruleset:check().passed, ruleset:check().failed })
      local report = ruleset:check(true)
      assert.same({ 2, 1 }, { report.passed, report.failed })
      assert.equal("zz/eat", report.failures[1].rule)
   end)
end)
