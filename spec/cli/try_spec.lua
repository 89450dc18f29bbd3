--- dixit try: matches in context, counts, losers, errors of rules' functions, and watching.
local command = require "spec.support.command"
local try = require "dixit.cli.try"

local TEXT = "Roux promet un pont. Vernet jure, puis promet.\n\nPersonne ne rit.\n"

local RULES = [[
lexicon("promise", verbs{ "promettre", "jurer" })
rule "promise" { T.capitalized "who" * L.promise "cue" }
rule "short" { layer = "promise", L.promise }
rule "laugh" { W"rit" * W"fort" }
]]

local function run(arguments, options)
   return command.run({ "try", table.unpack(arguments) }, options)
end

describe("dixit try", function()
   after_each(command.remove)

   it("shows matches with place, rule and context, and counts them by rule", function()
      local rules, text = command.file("r.lua", RULES), command.file("a", TEXT)
      assert.same({ status = 0, err = "", out = table.concat({
         text .. ":1     promise  [Roux]who [promet]cue un pont. Vernet jure, puis promet. ¶ P…",
         text .. ":1     promise  Roux promet un pont. [Vernet]who [jure]cue, puis promet. ¶ Personne ne rit.",
         text .. ":1     short    Roux promet un pont. Vernet jure, puis [promet]. ¶ Personne ne rit.",
         "promise  2 matches in 1 document",
         "short    1 match in 1 document",
         "laugh    0 matches",
         "3 matches in 1 document; parts: cue, who", "" }, "\n") }, run { rules, text })
   end)

   it("shows which match lost, to which, and why", function()
      local rules, text = command.file("r.lua", RULES), command.file("a", "Roux promet.")
      local ran = run { rules, text, "--lost" }
      assert.truthy(ran.out:find("short    Roux [promet].\n    lost to rule 'promise': longer: “Roux promet”\n", 1,
         true), ran.out)
      assert.truthy(ran.out:find("\nshort    0 matches, 1 lost\n", 1, true), ran.out)
   end)

   it("shows the layers and rules that are asked for, also of the pack", function()
      local rules = command.file("r.lua", 'extend "fr"\nrule "pont" { W"pont" }')
      local text = command.file("a", "La maire a promis un pont.")
      local function shown(...)
         return run({ rules, text, ... }).out
      end
      assert.truthy(shown():find("  pont  La maire a promis un [pont].\npont  1 match", 1, true))
      assert.falsy(shown():find("fr/role", 1, true))
      assert.truthy(shown("--layer", "actor"):find("fr/role%s+%[La%]determiner %[%[maire%]role%]head"))
      assert.truthy(shown("--rule", "fr/role"):find("\nfr/role  1 match in 1 document\n", 1, true))
      assert.truthy(shown("--layer", "verb"):find("verb  La maire [a promis] un pont.\nverb  1 match", 1, true))
   end)

   it("says what may have been meant by an unknown layer or rule", function()
      local rules = command.file("r.lua", RULES)
      assert.same({ status = 2, out = "", err = "dixit: unknown rule 'shrt', did you mean 'short'?\n" },
         run { rules, "--rule", "shrt" })
      assert.same({ status = 2, out = "", err = "dixit: unknown layer 'promis', did you mean 'promise'?\n" },
         run { rules, "--layer", "promis" })
   end)

   it("fits its lines to the terminal, with a colour for each name", function()
      local rules, text = command.file("r.lua", RULES), command.file("a", TEXT)
      local out = run({ rules, text }, { width = 100 }).out
      local line = out:match "[^\n]*promise  [^\n]*"
      assert.equal(100, utf8.len((line:gsub("\27%[%d*m", ""))), line)
      assert.truthy(line:find("\27[32mRoux\27[0m\27[1m \27[0m\27[36mpromet\27[0m", 1, true), line)
      assert.truthy(out:find("; parts: \27[36mcue\27[0m, \27[32mwho\27[0m\n", 1, true))
      assert.falsy(run({ rules, text, "--color", "never" }, { width = 100 }).out:find "\27")
      assert.truthy(run({ rules, text, "--color", "always" }).out:find "\27")
   end)

   it("tells once of an error in a rule's function, with the rule, its place and the first text", function()
      local rules = command.file("r.lua", 'rule "x" { W"a",\n when = function(m) return m.b.text end }')
      local ran = run({ rules }, { stdin = "b\na a" })
      assert.equal(("dixit: rule 'x', when: %s:2: unknown capture 'b' (-:2 and 1 more)\n"):format(rules), ran.err)
      assert.equal(0, ran.status)
   end)

   it("shows why a script does not load, with the line", function()
      local rules = command.file("r.lua", 'lexicon("promise", { "jure" })\nrule "x" { L.promis }\n')
      assert.same({ status = 2, out = "", err = ("dixit: %s:2: unknown lexicon class 'promis', did you mean "
         .. "'promise'?\n      2 | rule \"x\" { L.promis }\n"):format(rules) }, run { rules })
   end)

   it("names the records of JSON Lines, leaves out other languages, and says what cannot be read", function()
      local rules = command.file("r.lua", 'rule "a" { W"a" }')
      local ran = run({ rules, "--input", "jsonl", "-", "/none" },
         { stdin = '{"text":"b a"}\n{"lang":"en","text":"a"}\n{}\n{"lang":"fr-CA","text":"a"}\n' })
      assert.equal("-:1         a  b [a]\n-:4         a  [a]\na  2 matches in 2 documents\n2 matches in 2 documents\n",
         ran.out)
      assert.equal("dixit: -:3: a record has its text as a string under \"text\"\n"
         .. "dixit: /none: No such file or directory\n"
         .. "dixit: 1 document in another language than 'fr' left out\n", ran.err)
      assert.equal(3, ran.status)
   end)

   it("tells of a script without rules how to see something", function()
      local ran = run({ command.file("r.lua", 'extend "fr"') }, { stdin = "a" })
      assert.equal("dixit: the script has no rules of its own; --layer NAME shows a layer of what it extends\n",
         ran.err)
   end)

   it("finds in the example articles what the example scripts promise", function()
      local ran = run { "examples/rules/promises.lua", "examples/articles/pledge.fr.txt" }
      assert.truthy(ran.out:find("\n[^\n]*pledge.fr.txt:9     quoted    …urs détachée dans chaque préfecture. «[^\n]* "
         .. "%[la ministre%]who. Elle a aussi annoncé que la taxe sur …\n"), ran.out)
      assert.truthy(ran.out:find("[Aucun dossier ne restera plus de quatre mois sans réponse]what", 1, true), ran.out)
   end)

   it("stops in silence when nobody reads any more", function()
      local ran = run({ command.file("r.lua", 'rule "a" { W"a" }') }, { stdin = "a", stdout = {
         write = function() return nil, "Broken pipe", 32 end,
      } })
      assert.same({ status = 0, out = "", err = "" }, ran)
   end)
end)

describe("dixit try --watch", function()
   after_each(command.remove)

   -- Writes another text to a file.
   local function save(path, text)
      local file <close> = assert(io.open(path, "wb"))
      file:write(text)
   end

   -- A stream that keeps what it is given.
   local function stream()
      local list = { flush = function(self) return self end }
      function list:write(...)
         self[#self + 1] = table.concat { ... }
         return self
      end
      return list
   end

   -- Runs the command; each function of `steps` saves files, returns their paths, and then the command runs again.
   local function watch(options, steps)
      local out, err, watched = stream(), stream(), {}
      local step, outputs = 0, {}
      local fake = {
         add = function(_, paths) table.move(paths, 1, #paths, #watched + 1, watched) end,
         glance = function() return false end,
         close = function(self) self.closed = true end,
      }
      function fake.wait()
         step = step + 1
         outputs[step] = table.concat(out) .. table.concat(err)
         for i = #out, 1, -1 do out[i] = nil end
         for i = #err, 1, -1 do err[i] = nil end
         return steps[step] and steps[step]() or nil
      end
      options.lang, options.color, options.watch = "fr", "never", true
      options.layers, options.rules = options.layers or {}, options.rules or {}
      local _, raised = pcall(try.run, options, {
         stdout = out, stderr = err, env = function() end, width = function() end,
      }, fake)
      return raised.status, outputs, watched, fake.closed
   end

   it("shows what a change of the script or a text gained and lost, and survives an error", function()
      local rules, text = command.file("r.lua", 'rule "a" { W"un" * any }'), command.file("a", "un pont, un bac")
      local status, outputs, watched, closed = watch({ script = rules, files = { text } }, {
         function() save(rules, 'rule "a" { W"un" * W"bac" }') return { rules } end,
         function() save(rules, 'rule "a" { W"un" * }') return { rules } end,
         function() save(rules, 'rule "a" { W"un" * W"bac" }') return { rules } end,
         function() save(text, "un bac, un bac") return { text } end,
      })
      assert.equal(130, status)
      assert.is_true(closed)
      assert.same({ rules, text, rules }, { watched[1], watched[2], watched[3] })
      assert.truthy(outputs[1]:find("  a  [un pont], un bac\n", 1, true), outputs[1])
      assert.truthy(outputs[2]:find("\n- " .. text .. ":1     a  [un pont], un bac\n0 gained, 1 lost\n"
         .. "a  1 match in 1 document\n", 1, true), outputs[2])
      assert.truthy(outputs[3]:find(("dixit: %s:1: unexpected symbol near '}'\n"):format(rules), 1, true), outputs[3])
      assert.falsy(outputs[3]:find("gained", 1, true))
      assert.truthy(outputs[4]:find("\n0 gained, 0 lost\n", 1, true), outputs[4])
      assert.truthy(outputs[5]:find("\n+ " .. text .. ":1     a  un bac, [un bac]\n1 gained, 0 lost\n", 1, true),
         outputs[5])
   end)

   it("watches the scripts that the script extends, also one with an error", function()
      local base = command.file("base.lua", 'phase "one" rule "b" { W"un" }')
      local rules = command.file("r.lua", ('extend "./%s" phase "two" rule "a" { A.b }'):format(base:match "[^/]+$"))
      local text = command.file("a", "un deux")
      local _, outputs, watched = watch({ script = rules, files = { text } }, {
         function() save(base, 'phase "one" rule "b" { W"deux" }') return { base } end,
      })
      assert.truthy(outputs[1]:find("[un] deux", 1, true), outputs[1])
      assert.truthy(outputs[2]:find("1 gained, 1 lost", 1, true), outputs[2])
      table.sort(watched)
      assert.truthy(table.concat(watched, "\n"):find(base, 1, true))
   end)

   it("finds the same in a long session", function()
      local rules, text = command.file("r.lua", 'rule "a" { W"un" }'), command.file("a", "un")
      local steps = {}
      for i = 1, 60 do
         steps[i] = function() return { rules } end
      end
      local _, outputs = watch({ script = rules, files = { text } }, steps)
      assert.equal(61, #outputs)
      for i = 2, 61 do
         assert.truthy(outputs[i]:find("\n0 gained, 0 lost\na  1 match in 1 document\n", 1, true), outputs[i])
      end
   end)

   it("survives a rule name that is gone for a while, not one that never was", function()
      local rules, text = command.file("r.lua", 'rule "a" { W"un" }'), command.file("a", "un")
      local options = { script = rules, files = { text }, rules = { "a" } }
      local status, outputs = watch(options, {
         function() save(rules, 'rule "b" { W"un" }') return { rules } end,
      })
      assert.equal(130, status)
      assert.truthy(outputs[2]:find("dixit: unknown rule 'a', known are b\n", 1, true), outputs[2])
      assert.equal(2, (watch(options, {})))
   end)

   it("refuses standard input", function()
      local rules = command.file("r.lua", 'rule "a" { W"un" }')
      assert.same({ status = 2, out = "", err = "dixit: --watch needs files: standard input is read only once\n" },
         run { rules, "--watch" })
   end)
end)
