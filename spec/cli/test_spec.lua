--- dixit test: the examples of scripts, for reading and as TAP.
local command = require "spec.support.command"

local GOOD = [[
rule "bridge" { W"le" * W"pont" "what", yes = { { "Le pont tient.", what = "pont" } }, no = { "Un pont tient." } }
]]

local BAD = [[
rule "refuses" {
   T.capitalized "who" * W"refuse" * any "what",
   yes = { { "Roux refuse le budget.", who = "Roux", what = "budget" }, "Roux et Vernet refusent." },
   no = { "Lorvac refuse tout # le reste." },
}
]]

describe("dixit test", function()
   after_each(command.remove)

   it("counts examples that pass", function()
      assert.same({ status = 0, out = "2 passed, 0 failed\n", err = "" },
         command.run { "test", command.file("good.lua", GOOD) })
   end)

   it("shows what was expected and what was found", function()
      local good, bad = command.file("good.lua", GOOD), command.file("bad.lua", BAD)
      local ran = command.run({ "test", good, bad }, { width = 200, env = { NO_COLOR = "1" } })
      assert.same({
         status = 1, err = "",
         out = bad .. [[:1: rule 'refuses', yes: Roux refuse le budget.
   found "Roux refuse le", but
   what: expected "budget", got "le"
]] .. bad .. [[:1: rule 'refuses', yes: Roux et Vernet refusent.
   found nothing
   refuses: failed from “Roux” after 1 step: wanted ]] .. bad .. [[:2: W"refuse", met “et”
]] .. bad .. [[:1: rule 'refuses', no: Lorvac refuse tout # le reste.
   found "Lorvac refuse tout"
2 passed, 3 failed
]],
      }, ran)
   end)

   it("says so where a script has no examples", function()
      local path = command.file("bare.lua", 'rule "x" { W"pont" }\n')
      assert.same({ status = 0, out = path .. ": no examples\n0 passed, 0 failed\n", err = "" },
         command.run({ "test", path }, { width = 200, env = { NO_COLOR = "1" } }))
   end)

   it("shows where a script does not load, and goes on with the others", function()
      local wrong = command.file("wrong.lua", 'lexicon("promise", { "jure" })\nrule "x" {\n   L.promis }\n')
      assert.same({
         status = 2, out = "2 passed, 0 failed\n",
         err = ("dixit: %s:3: unknown lexicon class 'promis', did you mean 'promise'?\n      3 |    L.promis }\n")
            :format(wrong),
      }, command.run { "test", wrong, command.file("good.lua", GOOD) })
      local missing = command.run { "test", wrong .. ".lua" }
      assert.equal(2, missing.status)
      assert.equal(("dixit: %s.lua: No such file or directory\n"):format(wrong), missing.err)
   end)

   it("writes TAP", function()
      local bad, wrong = command.file("bad.lua", BAD), command.file("wrong.lua", "rule 'x' { W'a' + }")
      local ran = command.run { "test", "--tap", bad, wrong }
      assert.equal(2, ran.status)
      assert.equal(([[
TAP version 13
not ok 1 - B: refuses yes: Roux refuse le budget.
  ---
  at: 'B:1'
  message: |
    found "Roux refuse le", but
    what: expected "budget", got "le"
  ...
not ok 2 - B: refuses yes: Roux et Vernet refusent.
  ---
  at: 'B:1'
  message: |
    found nothing
    refuses: failed from “Roux” after 1 step: wanted B:2: W"refuse", met “et”
  ...
not ok 3 - B: refuses no: Lorvac refuse tout \# le reste.
  ---
  at: 'B:1'
  message: |
    found "Lorvac refuse tout"
  ...
not ok 4 - C loads
  ---
  at: 'C:1'
  message: |
    unexpected symbol near '}'
  ...
1..4
]]):gsub("%f[%w][BC]%f[ :]", { B = bad, C = wrong }), ran.out)
      assert.equal("TAP version 13\nok 1 - G: bridge yes: Le pont tient.\nok 2 - G: bridge no: Un pont tient.\n1..2\n",
         (command.run({ "test", "--tap", command.file("good.lua", GOOD) }).out:gsub("/[^:]*good%.lua", "G")))
   end)

   it("also runs the examples of what a script extends, if that is asked for", function()
      local bad = command.file("bad.lua", BAD)
      local path = command.file("more.lua", ("extend %q\n"):format(bad) .. GOOD)
      assert.equal("2 passed, 0 failed\n", command.run({ "test", path }).out)
      assert.truthy(command.run({ "test", "--all", path }).out:find "2 passed, 3 failed\n$")
   end)

   it("refuses an unknown language, and needs a script", function()
      assert.same({ status = 2, out = "", err = "dixit: unknown language 'xx' (known: fr, en)\n" },
         command.run { "test", "--lang", "xx", "a.lua" })
      assert.equal(2, command.run({ "test" }).status)
   end)
end)
