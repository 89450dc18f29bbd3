--- dixit new: a script that loads, whose examples pass, and that finds something in the example articles.
local command = require "spec.support.command"
local lang = require "dixit.lang"

-- The path of a script that is not there yet, without its ending; removed with the other files.
local function path_for(name)
   local stem = os.tmpname():match "^(.*)/" .. "/dixit_spec_" .. name
   os.remove(stem .. ".lua")
   table.insert(command.files, stem .. ".lua")
   return stem
end

local function read(path)
   local file <close> = assert(io.open(path, "rb"))
   return file:read "a"
end

describe("dixit new", function()
   after_each(command.remove)

   for _, code in ipairs(lang.codes) do
      it("writes a script whose examples pass: " .. code, function()
         local stem = path_for(code)
         assert.same({
            status = 0, err = "", out = ("%s.lua is written; next: dixit test %s.lua\n"):format(stem, stem),
         }, command.run { "new", "--lang", code, stem })
         assert.same({ status = 0, out = "4 passed, 0 failed\n", err = "" },
            command.run { "test", "--lang", code, stem .. ".lua" })
         assert.truthy(read(stem .. ".lua"):find(('rule "dixit_spec_%s"'):format(code), 1, true))
      end)
   end

   it("finds what is announced in an article", function()
      local dixit = require "dixit"
      local engine = dixit.engine "fr"
      local ruleset = assert(engine:loadstring(require("dixit.cli.new").script("fr", "announces")))
      local found = ruleset:run(engine:parse "Hier, la ministre a enfin dévoilé un plan de relance.").announces
      assert.equal(1, #found)
      assert.same({ "la ministre", "a enfin dévoilé", "un plan" },
         { found[1].who.text, found[1].cue.text, found[1].what.text })
   end)

   it("leaves a file alone that is there", function()
      local path = path_for "mine" .. ".lua"
      assert.equal(0, command.run({ "new", path }).status)
      local file = assert(io.open(path, "ab"))
      file:write "-- mine\n"
      file:close()
      assert.same({ status = 2, out = "", err = ("dixit: %s is there already: choose another name\n"):format(path) },
         command.run { "new", path })
      assert.truthy(read(path):find "\n%-%- mine\n$")
   end)

   it("refuses what is no name, an unknown language, and a folder that is not there", function()
      for _, name in ipairs { "9lives", "deux mots", "é", "", "dir/" } do
         assert.same({ status = 2, out = "",
            err = ("dixit: '%s' is no name for a script: letters, digits, _ and -, a letter first\n"):format(name) },
            command.run { "new", name })
      end
      assert.equal("dixit: unknown language 'xx' (known: fr, en)\n", command.run({ "new", "--lang", "xx", "a" }).err)
      assert.equal("dixit: /nowhere/a.lua: No such file or directory\n", command.run({ "new", "/nowhere/a" }).err)
   end)
end)
