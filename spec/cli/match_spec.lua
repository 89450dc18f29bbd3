--- dixit match: grep for token patterns.
local command = require "spec.support.command"

local TEXT = "Titre\n\nRoux promet un pont. Vernet  se tait. L’eau monte.\nUn pont ferme. Un autre pont rouvre.\n"

local function run(arguments, options)
   return command.run({ "match", table.unpack(arguments) }, options or { stdin = TEXT })
end

-- What is written for arguments; fails unless the status is 0.
local function out(...)
   local ran = run { ... }
   assert.same({ "", 0 }, { ran.err, ran.status })
   return ran.out
end

describe("dixit match", function()
   after_each(command.remove)

   it("shows the sentences in which a pattern is found, each on a line, like grep", function()
      assert.same({ status = 0, err = "", out = "Roux promet un pont.\nUn pont ferme.\nUn autre pont rouvre.\n" },
         run { 'W"pont"' })
      assert.equal("Vernet se tait.\n", out 'W"se"')
      assert.same({ status = 1, out = "", err = "" }, run { 'W"quai"' })
   end)

   it("takes a string for a word, and ’ for an apostrophe", function()
      assert.equal("L’eau monte.\n", out '"eau"')
      local ran = run({ 'W"l’eau"' }, { stdin = "L'eau monte. L’eau baisse. Loeau." })
      assert.equal("L'eau monte.\nL’eau baisse.\n", ran.out)
   end)

   it("has the pack of the language: its lexicons, layers and exports", function()
      local ran = run({ "-o", 'A.actor{ kind = "role" } "who" * L.cue "verb"' },
         { stdin = "La maire a déclaré forfait." })
      assert.equal("La maire a déclaré\n", ran.out)
      ran = run({ "-o", 'fr.noun_phrase * W"tient"' }, { stdin = "Le vieux pont tient bon." })
      assert.truthy(ran.out:find "pont tient\n$")
      ran = run({ "-o", "A.verb{ negated = true }" }, { stdin = "Il n’a pas promis, elle n’a rien déclaré." })
      assert.equal("n’a pas promis\nn’a rien déclaré\n", ran.out)
      assert.equal(0, run({ "--lang", "en", 'W"town"' }, { stdin = "The town." }).status)
   end)

   it("shows only the matches, with numbers of lines, with names of several files", function()
      local a, b = command.file("a", TEXT), command.file("b", "Un pont.")
      assert.equal("3:un pont\n4:Un pont\n", out("-o", "-n", 'W"un" * W"pont"'))
      assert.equal(("%s:3:Roux promet un pont.\n%s:4:Un pont ferme.\n%s:1:Un pont.\n"):format(a, a, b),
         out("-n", 'W"un" * W"pont"', a, b))
   end)

   it("counts matches, and names the files that have some", function()
      local a, b, none = command.file("a", TEXT), command.file("b", "Un pont, un pont."), command.file("c", "")
      assert.equal("3\n", out("-c", 'W"pont"'))
      assert.equal(("%s:3\n%s:2\n%s:0\n"):format(a, b, none), out("-c", 'W"pont"', a, b, none))
      assert.equal(("%s\n%s\n"):format(a, b), out("-l", 'W"pont"', a, b, none))
      assert.same({ status = 1, out = "0\n", err = "" }, run { "-c", 'W"quai"' })
   end)

   it("shows sentences around, groups of them apart", function()
      assert.equal("3:Roux promet un pont.\n3-Vernet se tait.\n--\n4:Un pont ferme.\n4-Un autre pont rouvre.\n",
         out("-n", "-A", "1", 'W"un" * W"pont"'))
      assert.equal("Vernet se tait.\nL’eau monte.\nUn pont ferme.\n", out("-B2", 'W"ferme"'))
      assert.equal("Roux promet un pont.\nVernet se tait.\nL’eau monte.\n", out("-C", "1", 'W"se"'))
      local a, b = command.file("a", "Un. Deux."), command.file("b", "Un.")
      assert.equal(("%s:Un.\n%s-Deux.\n--\n%s:Un.\n"):format(a, a, b), out("-C1", 'W"un"', a, b))
   end)

   it("shows all sentences of a match that goes from one to the next", function()
      assert.equal("Roux promet un pont.\nVernet se tait.\n", out 'W"pont" * any * eos * W"Vernet"')
   end)

   it("colours matches, parts by name, and places as grep does", function()
      local ran = run { "--color", "always", "-n", 'T.capitalized "who" * W"promet" * W"un" "what"' }
      assert.equal("\27[32m3\27[0m\27[36m:\27[0m\27[32mRoux\27[0m\27[1;31m promet \27[0m\27[36mun\27[0m pont.\n",
         ran.out)
      assert.truthy(run({ 'W"a"' }, { stdin = "a", width = 80 }).out:find("\27[1;31ma\27[0m", 1, true))
      assert.equal("a\n", run({ 'W"a"' }, { stdin = "a", width = 80, env = { NO_COLOR = "1" } }).out)
      assert.equal("a\n", run({ "--color", "never", 'W"a"' }, { stdin = "a", width = 80 }).out)
   end)

   it("reads the pattern from a file, with comments and lines", function()
      local pattern = command.file("p", '-- who\nW"un"\n   * W"pont" -- what')
      assert.equal("Roux promet un pont.\nUn pont ferme.\n", out("-f", pattern))
      assert.equal("Un pont.\n", out("-f", pattern, command.file("a", "Un pont.")))
      local wrong = command.file("p", 'W"un"\n   * L.cu\n\n')
      assert.same({ status = 2, out = "", err = ("dixit: %s:2: unknown lexicon class 'cu', did you mean 'cue'?\n"
         .. "      2 |    * L.cu\n"):format(wrong) }, run { "-f", wrong })
      assert.same({ status = 2, out = "", err = "dixit: /none: No such file or directory\n" }, run { "-f", "/none" })
   end)

   it("names the lines of JSON Lines", function()
      local ran = run({ "-n", "--input", "jsonl", 'W"a"' }, { stdin = '{"text":"b"}\n{"text":"b.\\nA a."}\n' })
      assert.equal("2:A a.\n", ran.out)
   end)

   for _, row in ipairs {
      { "an unknown class", "A.actor * L.cu", "unknown lexicon class 'cu', did you mean 'cue'?",
         "   A.actor * L.cu\n               ^^\n" },
      { "an unknown value, behind accents", 'W"été" * A.actor{ kind = "persn" }',
         "unknown value of 'kind' 'persn', did you mean 'person'?",
         '   W"été" * A.actor{ kind = "persn" }\n                             ^^^^^\n' },
      { "an unknown class, alone", "L.cu", "unknown lexicon class 'cu', did you mean 'cue'?",
         "   L.cu\n     ^^\n" },
      { "a word as grep has it", "maire", "unknown name 'maire'; words are written W\"maire\"",
         "   maire\n   ^^^^^\n" },
      { "words as grep has them", "Mme maire", "an operator is missing near 'maire'; words are written "
         .. 'W"Mme maire"', "   Mme maire\n       ^^^^^\n" },
      { "a missing operator", 'any 12', "an operator is missing near '12'", "   any 12\n       ^^\n" },
      { "a bracket that is not closed", '(any', "')' expected at the end", "   (any\n" },
      { "what may take nothing", "any^0", "the pattern may take no token", "   any^0\n" },
      { "nothing", "", "the pattern is missing", "   \n" },
   } do
      it("shows where a pattern is wrong: " .. row[1], function()
         assert.same({ status = 2, out = "", err = "dixit: PATTERN:1: " .. row[3] .. "\n" .. row[4] }, run { row[2] })
      end)
   end

   it("has status 3 where something cannot be read, found or not, and 2 for wrong usage", function()
      local text = command.file("a", "Un pont.")
      assert.same({ status = 3, out = text .. ":Un pont.\n", err = "dixit: /none: No such file or directory\n" },
         run { 'W"pont"', "/none", text })
      assert.same({ status = 3, out = "", err = "dixit: /none: No such file or directory\n" },
         run { 'W"quai"', "/none", text })
      assert.same({ status = 3, out = "a\n", err = 'dixit: -:1: a record has its text as a string under "text"\n' },
         run({ "--input", "jsonl", 'W"a"' }, { stdin = '{}\n{"text":"a"}\n' }))
      assert.same({ status = 2, out = "", err = "dixit: a PATTERN is needed, or -f FILE (try 'dixit match --help')\n" },
         run {})
      assert.same({ status = 2, out = "", err = "dixit: 'x' is no number of sentences (try 'dixit match --help')\n" },
         run { "-A", "x", "any" })
   end)

   it("tells its options, examples and statuses in its help", function()
      local help = run({ "--help" }).out
      for _, words in ipairs { "Usage: dixit match", "-l", "--line-number", "--color", "3 some files or" } do
         assert.truthy(help:find(words, 1, true), words)
      end
   end)
end)
