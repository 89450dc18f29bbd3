--- dixit explain: what stands at a place, and why rules matched or not.
local command = require "spec.support.command"

local RULES = [[
lexicon("promise", verbs{ "promettre" })
rule "promise" {
   W{ "le", "la" } * any "who" *
   L.promise{ negated = false } "cue" *
   W{ "à", "de" } * T.word "what",
}
rule "short" { layer = "promise", L.promise "cue" }
rule "absent" { W"bac" }
]]

local TEXT = "Le titre\nLa maire a promis de « voter » oui.\nLa maire n’a pas promis de venir.\n"

local wide = { width = 300, env = { NO_COLOR = "1" } }

local function explain(place, ...)
   return command.run({ "explain", "--rules", command.file("rules.lua", RULES),
      command.file("text.txt", TEXT) .. place, ... }, wide)
end

-- The lines under a heading.
local function section(ran, name)
   assert.equal(0, ran.status, ran.err)
   return (ran.out .. "\n"):match("\n\n" .. name .. "\n(.-\n)\n")
end

describe("dixit explain", function()
   after_each(command.remove)

   it("shows the tokens, marks and layers of a line", function()
      local ran = explain ":2"
      assert.truthy(ran.out:find "^[^\n]*text%.txt, line 2\n", ran.out)
      assert.equal("   sentence 2: La | maire | a | promis | de | « | voter | » | oui | .\n", section(ran, "Tokens"))
      assert.equal("   « opens quotation 1 (guillemets, depth 0, line 2)\n"
         .. "   » closes quotation 1 (guillemets, depth 0, line 2)\n", section(ran, "Marks"))
      assert.equal("   promise “a promis” (short) · cue: a promis\n"
         .. "   quotation “« voter »” · content: voter · closed · depth = 0 · kind = guillemets\n",
         section(ran, "Layers"):match "^(.-)   verb")
   end)

   it("tells why rules matched or failed on a line", function()
      local rules = section(explain ":2", "Rules")
      assert.truthy(rules:find("   short: found “a promis”\n", 1, true), rules)
      assert.truthy(rules:find('rules.lua:5: T.word, met “«”\n', 1, true), rules)
      assert.truthy(rules:find("   1 rule failed at the first step\n", 1, true), rules)
      assert.truthy(section(explain ":3", "Rules"):find("   promise: failed from “La” after 2 steps: wanted ", 1, true))
   end)

   it("tells of one token what took it and what failed because of it", function()
      local ran = explain ":2:12"
      assert.equal("   sentence 2: La | maire | a | [promis] | de | « | voter | » | oui | .\n", section(ran, "Tokens"))
      assert.truthy(section(ran, "Rules"):find("   short: found “a promis”\n", 1, true), ran.out)
      ran = explain ":2:22"
      assert.truthy(section(ran, "Tokens"):find("[«]", 1, true), ran.out)
      assert.truthy(section(ran, "Rules"):find("promise: failed from “La” after 4 steps: wanted ", 1, true), ran.out)
      assert.falsy(section(ran, "Rules"):find("found", 1, true), ran.out)
   end)

   it("counts columns in characters", function()
      assert.truthy(section(explain ":3:14", "Tokens"):find("[pas]", 1, true))
      assert.truthy(section(explain ":2:25", "Tokens"):find("[voter]", 1, true))
   end)

   it("tells of the rules that are asked for, first steps included", function()
      local rules = section(explain(":2", "--rule", "absent"), "Rules")
      assert.truthy(rules:find '^   absent: failed from “La” after 0 steps: wanted [^ ]*rules%.lua:8: W"bac", met',
         rules)
      assert.equal(1, select(2, rules:gsub("\n", "")))
      assert.truthy(explain(":2", "--rule", "absnt").err:find("unknown rule 'absnt', did you mean 'absent'?", 1, true))
   end)

   it("tells all attempts of a rule that is asked for, and nothing else", function()
      local text = command.file("text.txt", "La maire et la préfète, elles, ont promis de venir. Le port a promis.\n")
      local rules = command.file("rules.lua", RULES)
      local ran = command.run({ "explain", "--rules", rules, "--rule", "promise", text }, wide)
      local wanted = "   promise: failed from “%s” after %s: wanted " .. rules .. ":%s, met “%s”\n"
      assert.equal(text .. ", line 1\n\nRules\n"
         .. wanted:format("Le", "3 steps", '5: W{ "à", "de" }', ".")
         .. wanted:format("La", "2 steps", "4: L.promise{ negated = false }", "et")
         .. wanted:format("la", "2 steps", "4: L.promise{ negated = false }", ","), ran.out)
      rules = command.file("steps.lua", 'rule "x" { W"le" * W"quai" }')
      ran = command.run({ "explain", "--rules", rules, text }, wide)
      assert.equal(("   x: failed from “Le” after 1 step: wanted %s:1: W\"quai\", met “port”\n"):format(rules),
         ran.out:match "Rules\n(.*)$")
   end)

   it("shows lines only where a place has several", function()
      local ran = command.run({ "explain", "--rules", command.file("rules.lua", 'rule "x" { W"le" }'),
         command.file("text.txt", "Le quai.\nLe port.\n") }, wide)
      assert.equal("   x: found “Le” (line 1)\n   x: found “Le” (line 2)\n", section(ran, "Rules"))
   end)

   it("explains the language's pack, of a text from standard input", function()
      local ran = command.run({ "explain", "-" },
         { stdin = "« Le quai ferme », a dit Jeanne Kerlo.", width = 300, env = { NO_COLOR = "1" } })
      for _, line in ipairs {
         "   attribution “Le quai ferme », a dit Jeanne Kerlo” (fr/incise) ·",
         "   fr/incise: found “« Le quai ferme », a dit Jeanne Kerlo”\n",
      } do
         assert.truthy(ran.out:find(line, 1, true), ran.out)
      end
   end)

   it("shows what a function of a rule raised there", function()
      local rules = command.file("raises.lua", 'rule "x" { W"maire", when = function() error("no luck", 0) end }')
      local ran = command.run({ "explain", "--rules", rules, command.file("text.txt", TEXT) .. ":2" }, wide)
      assert.truthy(ran.out:find("\nx, when: no luck\n", 1, true), ran.out)
   end)

   it("says which places there are", function()
      for place, message in pairs {
         [":9"] = "there is no line 9: the text has 3", [":0"] = "there is no line 0: the text has 3",
         [":4"] = "there is no line 4: the text has 3",
         [":2:99"] = "there is no column 99: line 2 has 35 characters",
         [":2:0"] = "there is no column 0: line 2 has 35 characters",
      } do
         assert.same({ status = 2, out = "", err = "dixit: " .. message .. "\n" }, explain(place))
      end
      assert.same({ status = 2, out = "", err = "dixit: there is nothing there but white space\n" },
         command.run { "explain", command.file("text.txt", "Le quai\n \n") .. ":2" })
      assert.same({ status = 3, out = "", err = "dixit: /nowhere: No such file or directory\n" },
         command.run { "explain", "/nowhere:3" })
   end)

   it("does not run with rules that do not load", function()
      local ran = command.run { "explain", "--rules", command.file("wrong.lua", "rule 'x' { L.nothing }"), "-" }
      assert.equal(2, ran.status)
      assert.truthy(ran.err:find("wrong.lua:1: unknown lexicon class 'nothing'", 1, true), ran.err)
   end)
end)
