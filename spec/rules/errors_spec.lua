-- What is wrong with a script is told when it is loaded: file, line, culprit, and the nearest name that is known.
local rules = require "spec.support.rules"

-- Rows of { what, script, line, code, message, culprit, suggestion }.
local ROWS = {
   { "an unknown lexicon class", [[
lexicon("promise", { "jure" })
rule "x" {
   W"il" *
   L.promis }]], 4, "unknown_class", "unknown lexicon class 'promis', did you mean 'promise'?", "promis", "promise" },
   { "a lexicon class where none is near", 'lexicon("promise", { "jure" })\nrule "x" { L.town }', 2, "unknown_class",
      "unknown lexicon class 'town', known are promise", "town" },
   { "an unknown layer", 'rule "x" {\n A.sentense }', 2, "unknown_layer",
      "unknown layer 'sentense', did you mean 'sentence'?", "sentense", "sentence" },
   { "a layer of a pack without the pack", 'rule "x" { A.person }', 1, "unknown_layer",
      '(it comes with a pack: extend "fr")', "person" },
   { "a layer that the same phase makes", 'rule "x" { W"un" }\nrule "y" {\n A.x }', 3, "layer_not_made",
      "layer 'x' is not made yet: rule 'x' makes it in phase 'main', which is not an earlier one", "x" },
   { "a layer that a later phase makes", 'phase "a"\nrule "y" { A.x }\nphase "b"\nrule "x" { W"un" }', 2,
      "layer_not_made", "layer 'x' is not made yet: rule 'x' makes it in phase 'b', which is not an earlier one", "x" },
   { "an unknown layer in a part", 'rule "x" { A.quotation{ content = A.perzon } }', 1, "unknown_layer",
      "unknown layer 'perzon'", "perzon" },
   { "an unknown layer of inside", 'rule "x" { inside(A.sentance, any) }', 1, "unknown_layer",
      "unknown layer 'sentance', did you mean 'sentence'?", "sentance", "sentence" },
   { "an unknown layer of outside", 'rule "x" { outside(A.quotatoin, any) }', 1, "unknown_layer",
      "unknown layer 'quotatoin', did you mean 'quotation'?", "quotatoin", "quotation" },
   { "an unknown field of a layer", 'rule "x" { A.quotation{ kid = "dash" } }', 1, "unknown_field",
      "unknown field of A.quotation 'kid', did you mean 'kind'?", "kid", "kind" },
   { "an unknown part of a layer", 'rule "x" { A.quotation{ contant = W"a" } }', 1, "unknown_field",
      "unknown part of A.quotation 'contant', did you mean 'content'?", "contant", "content" },
   { "a string for a part", 'rule "x" { A.quotation{ content = "a" } }', 1, "unknown_field",
      [[unknown field of A.quotation 'content' (it is a part: write content = W"…")]], "content" },
   { "an unknown value of a field", 'rule "x" { A.quotation{ kind = "dashes" } }', 1, "unknown_value",
      "unknown value of 'kind' 'dashes', did you mean 'dash'?", "dashes", "dash" },
   { "an unknown value in a list", 'rule "x" { A.quotation{ kind = { "dash", "curlie" } } }', 1, "unknown_value",
      "unknown value of 'kind' 'curlie', did you mean 'curly'?", "curlie", "curly" },
   { "a value of a field that rules set", [[
rule "a" { W"oui", layer = "vote", set = { stance = "for" } }
rule "b" { W"non", layer = "vote", set = { stance = "against" } }
phase "two"
rule "c" { A.vote{ stance = "agianst" } }]], 4, "unknown_value",
      "unknown value of 'stance' 'agianst', did you mean 'against'?", "agianst", "against" },
   { "a string for a flag", 'rule "x" { A.quotation{ closed = "yes" } }', 1, "unknown_value",
      "unknown value of 'closed' 'yes', known are false, true", "yes" },
   { "an unknown field of a class", 'lexicon("n", { "un" }, { gender = "m" })\nrule "x" { L.n{ gendre = "m" } }', 2,
      "unknown_field", "unknown field of L.n 'gendre', did you mean 'gender'?", "gendre", "gender" },
   { "an unknown value of a class", 'lexicon("n", { "un" }, { gender = "m" })\nrule "x" { L.n{ gender = "f" } }', 2,
      "unknown_value", "unknown value of 'gender' 'f', known are m", "f" },
   { "an unknown lemma", 'lexicon("n", { "maire", "élu" })\nrule "x" { L.n{ lemma = "maires" } }', 2,
      "unknown_value", "unknown value of 'lemma' 'maires', did you mean 'maire'?", "maires", "maire" },
   { "a claim on what is not captured", 'rule "x" { claim = { "cue" },\n W"dit" "clue" }', 1, "unknown_capture",
      "unknown capture in claim of rule 'x': 'cue', did you mean 'clue'?", "cue", "clue" },
   { "an example with an unknown name", 'rule "x" { W"dit" "cue", yes = { { "Il dit.", cu = "dit" } } }', 1,
      "unknown_capture", "unknown name in an example of rule 'x': 'cu', did you mean 'cue'?", "cu", "cue" },
   { "a reserved name of a capture", 'rule "x" {\n W"dit" "text" }', 2, "reserved_name",
      "capture 'text': this name is reserved", "text" },
   { "a reserved name of a field", 'rule "x" { W"dit",\n set = { first = "a" } }', 1, "reserved_name",
      "rule 'x': field 'first': this name is reserved", "first" },
   { "a reserved name in a lexicon", 'lexicon("n", { "un" }, { layer = "m" })', 1, "reserved_name",
      "field 'layer': this name is reserved", "layer" },
   { "a name that is none", 'rule "x" { W"dit" "the cue" }', 1, "reserved_name",
      "capture 'the cue': a name has letters, digits and _ only", "the cue" },
   { "a layer of the core", 'rule "x" { layer = "sentence", W"dit" }', 1, "reserved_name",
      "rule 'x': no rule writes on layer 'sentence'", "sentence" },
   { "a word of the language as a variable", "any = 3", 1, "reserved_name", "'any' is a word of the rule language",
      "any" },
   { "a loop over what may be empty", 'rule "x" {\n W"a" *\n (W"b"^0)^0 }', 3, "pattern_loop",
      "a loop without end over what may take no token" },
   { "a loop over an edge", 'rule "x" { W"a" * bos^1 }', 1, "pattern_loop",
      "a loop without end over what may take no token" },
   { "a loop over a gap", 'rule "x" { W"a" * rep(gap(0, 3), 1) }', 1, "pattern_loop",
      "a loop without end over what may take no token" },
   { "a rule that may take no token", 'rule "x" { W"a"^0 }', 1, "pattern_empty",
      "rule 'x': the pattern may take no token", "x" },
   { "a rule of edges alone", 'rule "x" { bos * #W"a" }', 1, "pattern_empty", "rule 'x': the pattern may take no token",
      "x" },
   { "a lookbehind that may take no token", 'rule "x" { behind(W"a"^0) * W"b" }', 1, "pattern_empty",
      "behind: the pattern may take no token" },
   { "a pattern that is too big", 'rule "x" {\n rep(rep(W"a", 900), 1000) }', 2, "pattern_too_big", "rule 'x': " },
   { "a number as a pattern", 'rule "x" { W"en" * 2026 }', 1, "pattern_operand",
      '*: a number is never a pattern, write W"2026"', "2026" },
   { "strings that Lua multiplies", 'rule "x" { "10" * "3" * W"a" }', 1, "pattern_operand",
      '*: a number is never a pattern, write W"30"', "30" },
   { "the length of a string", 'rule "x" { W"a" * #"que" }', 1, "pattern_operand",
      '*: a number is never a pattern, write W"3"', "3" },
   { "nil as a pattern", 'rule "x" { W"a" * nil }', 1, "pattern_operand",
      "*: a pattern or string is expected, got nil" },
   { "a table as a pattern", 'rule "x" { W"a" + {} }', 1, "pattern_operand",
      "+: a pattern or string is expected, got a table" },
   { "a missing *", 'rule "x" { W"a" (W"b") }', 1, "pattern_operand",
      "a pattern stands right behind a pattern: is a * missing?" },
   { "a fraction of a repetition", 'rule "x" { W"a"^1.5 }', 1, "pattern_operand", "^: an integer of at least" },
   { "an empty word", 'rule "x" { W" " }', 1, "pattern_operand", "W: a word has no letters", " " },
   { "an empty list of words", 'rule "x" { W{} }', 1, "pattern_operand",
      "W: a string or a list of strings is expected, got an empty list" },
   { "a malformed Lua pattern", 'rule "x" { T.re"[a" }', 1, "pattern_operand", "T.re: malformed pattern", "[a" },
   { "an unknown shape", 'rule "x" { T.capitalised }', 1, "unknown_name",
      "unknown kind or shape of tokens 'capitalised', did you mean 'capitalized'?", "capitalised", "capitalized" },
   { "gap without bounds", 'rule "x" { W"a" * gap() * W"b" }', 1, "pattern_operand",
      "gap: an integer of at least 0 is expected, got nil" },
   { "gap with its bounds turned round", 'rule "x" { W"a" * gap(3, 1) * W"b" }', 1, "pattern_operand",
      "gap: an integer of at least 3 is expected, got 1" },
   { "lazy without a repetition", 'rule "x" { lazy(W"a") }', 1, "pattern_operand", "lazy: a repetition is expected" },
   { "inside of a class", 'lexicon("n", { "un" })\nrule "x" { inside(L.n, any) }', 2, "pattern_operand",
      "inside: A.x is expected first, got a pattern" },
   { "inside with fields", 'rule "x" { inside(A.quotation{ depth = 0 }, any) }', 1, "pattern_field",
      "inside: A.quotation takes no { … } here", "quotation" },
   { "fields behind a word", 'rule "x" { W"a"{ kind = "b" } }', 1, "pattern_field",
      'only A.x and L.x have fields: { … } stands behind W"a"' },
   { "a capture in a lookahead", 'rule "x" { W"a" * #(W"b" "b") }', 1, "pattern_capture",
      "#: nothing can be captured here, since it takes no token" },
   { "a capture in a lookbehind", 'rule "x" { behind(W"b" "b") * W"a" }', 1, "pattern_capture",
      "behind: nothing can be captured here, since it takes no token" },
   { "agree over an open field", 'rule "x" { agree("lemma", function(v) return any end) }', 1, "unknown_field",
      "unknown field of agreement 'lemma', known are gender, number, person", "lemma" },
   { "an agreeing value in another field", [[
lexicon("n", { "un" }, { gender = "m" })
rule "x" { agree("number", function(v) return L.n{ gender = v } end) }]], 2, "pattern_field",
      "field 'gender': the value agrees in 'number'", "gender" },
   { "an unknown name", 'rule "x" { w"dit" }', 1, "unknown_name", "unknown name 'w', did you mean 'W'?", "w", "W" },
   { "a library that is not pure", 'rule "x" { W(os.getenv "HOME") }', 1, "unknown_name",
      "unknown name 'os': a script sees Lua's pure libraries only", "os" },
   { "a key of a rule", 'rule "x" { W"a", clam = {} }', 1, "unknown_name",
      "unknown key in rule 'x': 'clam', did you mean 'claim'?", "clam", "claim" },
   { "a value of a key", 'rule "x" { W"a", when = true }', 1, "rule",
      "rule 'x': when must be a function, got a boolean", "when" },
   { "two patterns", 'rule "x" { W"a", W"b" }', 1, "rule",
      "rule 'x': one pattern is expected, join them with * or +" },
   { "a rule without a pattern", 'rule "x" { layer = "y" }', 1, "rule", "rule 'x': the pattern is missing" },
   { "a rule without a body", '\nrule "x"', 2, "rule", "rule 'x' has no { pattern, … }", "x" },
   { "a rule written twice", 'rule "x" { W"a" }\nrule "x" { W"b" }', 2, "rule",
      "rule 'x' is there already, at rules.lua:1", "x" },
   { "an example that is no text", 'rule "x" { W"a", yes = { {} } }', 1, "rule",
      "rule 'x': an example in yes is a text, or { text, name = … }" },
   { "an example outside the list", 'rule "x" { W"a" "b", yes = { "a", b = "a" } }', 1, "rule",
      "rule 'x': yes is a list of examples", "b" },
   { "names in a counterexample", 'rule "x" { W"a" "b", no = { { "a", b = "a" } } }', 1, "rule",
      "rule 'x': an example in no is a text alone", "b" },
   { "a field that is captured, too", 'rule "x" { W"a" "b", set = { "b" } }', 1, "rule",
      "rule 'x': 'b' is both captured and in set", "b" },
   { "an entry that is no string", 'lexicon("n", { 3 })', 1, "lexicon_entry",
      "lexicon 'n': an entry must be a string, got a number" },
   { "an empty entry", 'lexicon("n", { "un", "" })', 1, "lexicon_entry", "lexicon 'n': an entry is empty", "" },
   { "a list with a key", 'lexicon("n", { "un", deux = true })', 1, "lexicon_entry",
      "lexicon 'n': a list has no key 'deux'", "deux" },
   { "an unknown pack", 'extend "de"', 1, "unknown_pack", "unknown pack 'de'", "de" },
   { "a script that is not there", 'extend "./nowhere.lua"', 1, "file", "nowhere.lua: No such file", "nowhere.lua" },
   { "a rule to drop that is not there", 'rule "x" { W"a" }\ndrop "fr/incise"', 2, "unknown_rule",
      "unknown rule to drop 'fr/incise'", "fr/incise" },
   { "a syntax error", 'rule "x" {\n W"a" *\n}', 3, "syntax", "unexpected symbol near '}'" },
   { "a name right behind a repetition", 'rule "x" {\n W"a"^1 "name" }', 2, "syntax",
      "near '\"name\"' (a repetition is named in brackets: (p^1) \"name\")" },
   { "bytecode", "\27Lua", 1, "syntax", "attempt to load a binary chunk" },
   { "an error of the script's own", 'local n = 1\nerror("no such thing")', 2, "script", "no such thing" },
   { "an error of Lua", "local n = nil\nlocal m = n.x", 2, "script", "attempt to index a nil value (local 'n')" },
}

describe("a script is refused for", function()
   for _, row in ipairs(ROWS) do
      local what, script, line, code, message, culprit, suggestion = table.unpack(row, 1, 7)
      it(what, function()
         local err = rules.load_error(script)
         assert.equal(code, err.code)
         assert.truthy(err.message:find(message, 1, true), err.message)
         assert.equal("rules.lua", err.file)
         assert.equal(line, err.line)
         assert.equal(culprit, err.culprit)
         assert.equal(suggestion, err.suggestion)
         assert.equal(("rules.lua:%d: %s"):format(line, err.message), tostring(err))
      end)
   end
end)

describe("an error", function()
   it("tells the byte at which its line begins", function()
      local script = '-- été\nrule "x" {\n A.sentense }'
      assert.equal(script:find(" A", 1, true), rules.load_error(script).position)
   end)

   it("names the place where L.x was written, not where the rule is", function()
      local err = rules.load_error('local p = W"a" *\n  L.none\n\n\nrule "x" { p }')
      assert.equal(2, err.line)
   end)

   it("in a function of the script is where the function made the pattern", function()
      local err = rules.load_error('local function f(name)\n   return W"a" * A[name]\nend\nrule "x" { f "nothing" }')
      assert.equal(2, err.line)
   end)

   it("can be caught by nobody but the caller of load", function()
      assert.has_error(function() rules.engine:loadstring(3) end, "the script must be a string, got number")
      assert.has_error(function() rules.engine:load {} end, "the path of a script must be a string, got table")
      local ruleset, err = rules.engine:load "/nowhere/rules.lua"
      assert.is_nil(ruleset)
      assert.equal("file", err.code)
      assert.equal("/nowhere/rules.lua", err.culprit)
   end)
end)

describe("the environment of a script", function()
   it("holds copies of Lua's pure libraries", function()
      rules.load [[
         assert(string.upper "a" == "A" and table.concat { "a", "b" } == "ab" and math.max(1, 2) == 2)
         assert(utf8.len "é" == 1 and select("#", 1, 2) == 2 and tonumber "3" == 3 and type(nil) == "nil")
         assert(not pcall(error, "x"))
         string.upper = nil
      ]]
      assert.equal("A", string.upper "a")
   end)

   for _, name in ipairs { "io", "os", "require", "load", "loadstring", "dofile", "debug", "package", "_G", "print",
      "setmetatable", "getmetatable", "rawset", "collectgarbage", "coroutine" } do
      it("does not hold " .. name, function()
         local err = rules.load_error("local x = " .. name)
         assert.equal("unknown_name", err.code)
         assert.equal(name, err.culprit)
      end)
   end

   it("keeps variables to the script", function()
      rules.load "mine = 3 assert(mine == 3)"
      assert.is_nil(rawget(_G, "mine"))
      assert.equal("unknown_name", rules.load_error("local x = mine").code)
   end)
end)
