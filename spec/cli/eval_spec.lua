--- dixit eval: figures, errors in context, and runs compared. The gold is ours.
local cjson = require "cjson"
local command = require "spec.support.command"

-- A document whose attributions are given by their words.
local function record(id, text, ...)
   local function spans(words)
      local list = {}
      for i, one in ipairs(type(words) == "table" and words or { words }) do
         local first, last = text:find(one, 1, true)
         assert(first, one)
         list[i] = { utf8.len(text, 1, first) - 1, utf8.len(text, 1, last) }
      end
      return #list > 0 and list or cjson.null
   end
   local quotes = {}
   for i, words in ipairs { ... } do
      quotes[i] = {
         spans = spans(words[1]), source = spans(words.source), cue = spans(words.cue), type = words.type,
         speaker = words.speaker, optional = words.optional, nested = false,
      }
   end
   return cjson.encode { id = id, lang = "fr", text = text, quotes = quotes } .. "\n"
end

-- Finds `X dit : Y.` and `X crie : Y.`; with `more`, `X chante : Y.`, too.
local function rules(more)
   return command.file("rules.lua", ([[
phase "said"
rule "said" { layer = "attribution", claim = { "cue" }, set = { type = "indirect" },
   T.capitalized "source" * W{ "dit", "crie"%s } "cue" * W":" * (T.word^1) "content" }
]]):format(more and ', "chante"' or ""))
end

local function gold()
   return command.file("gold.jsonl",
      record("a", "Roux dit : le quai ferme. Été : Kerlo chante : vive le bac.",
         { "le quai ferme", source = "Roux", cue = "dit", type = "direct" },
         { "vive le bac", source = "Kerlo", cue = "chante", type = "indirect" })
      .. "\n"
      .. record("b", "Puis Vernet crie : rien du tout. Roux dit : le bac va partir demain.",
         { "le bac va partir", source = "Vernet", cue = "dit", type = "direct" }))
end

local wide = { width = 200, env = { NO_COLOR = "1" } }

local function evaluate(...)
   return command.run({ "eval", ... }, wide)
end

local function decoded(...)
   local ran = evaluate("--json", ...)
   assert.equal(0, ran.status, ran.err)
   return cjson.decode(ran.out)
end

describe("dixit eval", function()
   after_each(command.remove)

   it("tells precision, recall and F1, by type and by rule", function()
      local figures = decoded(rules(), gold())
      assert.equal(2, figures.documents)
      assert.same({ gold = 3, found = 3, source = 0.5, cue = 0.6667,
         exact = { p = 0.3333, r = 0.3333, f1 = 0.3333 }, lenient = { p = 0.6667, r = 0.6667, f1 = 0.6667 },
         soft = { p = 0.5614, r = 0.6667, f1 = 0.6095 }, attributed = { p = 0.3333, r = 0.3333, f1 = 0.3333 },
      }, figures.all)
      local types = {}
      for i, one in ipairs(figures.types) do
         types[i] = { one.name, one.gold, one.found, one.lenient.f1 }
      end
      assert.same({ { "direct", 2, 2, 1 }, { "indirect", 1, 1, 0 } }, types)
      assert.same({ { name = "said", found = 3, exact = 0.3333, lenient = 0.6667, attributed = 0.3333 } },
         figures.rules)
   end)

   it("shows them as a table", function()
      local ran = evaluate(rules(), gold())
      assert.equal(0, ran.status, ran.err)
      local shown = ran.out:gsub("from .-\n", "from …\n"):gsub("to  .-\n", "to …\n")
      assert.equal([[
            gold  found   exact  lenient: P      R     F1    soft  attributed  source    cue
all            3      3   0.333       0.667  0.667  0.667   0.610       0.333   0.500  0.667
          95 %, from …
                  to …
direct         2      2   0.500       1.000  1.000  1.000   0.914       0.500   0.500  1.000
indirect       1      1   0.000       0.000  0.000  0.000   0.000       0.000   0.000  0.000

precision  found   exact  lenient  attributed
said           3   0.333    0.667       0.333
]], shown)
   end)

   it("gives intervals over the documents, the same each time", function()
      local path, script = gold(), rules()
      local intervals = decoded(script, path).intervals
      -- One document has an attributed F1 of 2 * 1 * 0.5 / 1.5, the other of 0: no draw gives anything else but a mix.
      assert.same({ low = 0, high = 0.6667 }, intervals.attributed)
      assert.same(intervals, decoded(script, path).intervals)
   end)

   it("shows misses and false alarms in their context", function()
      local ran = evaluate("--errors", "2", rules(), gold())
      assert.truthy(ran.out:find([[

missed a, line 1
   Roux dit : le quai ferme. Été : Kerlo chante : [vive le bac].
   marked indirect · source: Kerlo · cue: chante

source b, line 1
   Puis Vernet crie : rien du tout. Roux dit : [le bac va partir] demain.
   marked direct · source: Vernet · cue: dit
   found indirect · source: Roux · cue: dit · rule: said
]], 1, true), ran.out)
      assert.falsy(ran.out:find("spurious", 1, true))
      assert.truthy(evaluate("--errors", "9", rules(), gold()).out:find([[
spurious b, line 1
   Puis Vernet crie : [rien du tout]. Roux dit : le bac va partir demain.
   found indirect · source: Vernet · cue: crie · rule: said
]], 1, true))
   end)

   it("saves a run, and says what another has won and lost", function()
      local path, old = gold(), command.file("old.json", "")
      assert.equal(0, evaluate("--save", old, rules(), path).status)
      local ran = evaluate("--compare", old, rules(true), path)
      assert.equal(0, ran.status, ran.err)
      assert.equal(([[
Against %s: won 1, lost 0, new false alarms 0, false alarms gone 0
   won a “vive le bac” (said)
]]):format(old), ran.out:match "\n\n(Against.*)$")
      local new = command.file("new.json", "")
      assert.equal(0, evaluate("--save", new, rules(true), path).status)
      local silent = command.file("silent.lua",
         'rule "x" { layer = "attribution", W"Roux" "source" * W"dit" "cue" * W":" * (T.word^1) "content" }')
      ran = evaluate("--compare", new, silent, path)
      assert.equal(([[
Against %s: won 0, lost 1, new false alarms 0, false alarms gone 1
   lost a “vive le bac”
   false alarms gone b “rien du tout” (said)
]]):format(new), ran.out:match "\n\n(Against.*)$")
      local comparison = decoded("--compare", new, silent, path).comparison
      assert.same({ "vive le bac", "rien du tout" }, { comparison.lost[1].text, comparison.silenced[1].text })
      assert.same({ {}, {} }, { comparison.won, comparison.alarms })
   end)

   it("evaluates another layer, whole annotations where they have no content", function()
      local script = command.file("rules.lua", 'rule "said" { W"le" * "quai" * "ferme" }')
      assert.equal(1, decoded("--layer", "said", script, gold()).all.exact.p)
      local ran = evaluate("--layer", "sad", script, gold())
      assert.equal(2, ran.status)
      assert.truthy(ran.err:find("no layer 'sad' (there are: ", 1, true), ran.err)
   end)

   it("says so when a script leaves the layer to what it extends", function()
      local script = command.file("rules.lua", 'extend "fr" phase "x" rule "x" { W"quai" }')
      local ran = evaluate(script, gold())
      assert.same({ 0, ("dixit: no rule of %s writes on layer 'attribution': what it extends is evaluated; "
         .. "see --layer\n"):format(script) }, { ran.status, ran.err })
      assert.equal("", evaluate("--layer", "x", script, gold()).err)
   end)

   it("evaluates the language's pack, as dixit extract finds", function()
      local text = "« Le quai ferme », a dit Jeanne Kerlo."
      local figures = decoded(command.file("gold.jsonl", record(1, text,
         { "« Le quai ferme »", source = "Jeanne Kerlo", cue = "a dit", type = "direct", speaker = "Jeanne Kerlo" })))
      local all = figures.all
      assert.same({ 1, 1, 1, 1 }, { all.exact.f1, all.attributed.f1, all.cue, all.soft.f1 })
      assert.same({
         id = 1, outcome = "right", rule = "fr/incise", content = { { 0, 17 } }, text = "« Le quai ferme »",
      }, figures.attributions[1])
   end)

   it("reads brat's standoff format", function()
      local annotations = command.file("gold.ann",
         "T1\tIndirect-Content 11 24\tle quai ferme\nT2\tSource 0 4\tRoux\nR1\tby Arg1:T1 Arg2:T2\n")
      local text = annotations:gsub("ann$", "txt")
      command.files[#command.files + 1] = text
      local file <close> = assert(io.open(text, "wb"))
      file:write "Roux dit : le quai ferme."
      file:close()
      local figures = decoded(rules(), annotations)
      assert.same({ 1, 1 }, { figures.all.exact.f1, figures.all.attributed.f1 })
      os.remove(text)
      local ran = evaluate(rules(), annotations)
      assert.same({ 3, ("dixit: %s: No such file or directory\n"):format(text) }, { ran.status, ran.err })
   end)

   it("refuses gold that it cannot read whole", function()
      for line, message in pairs {
         ["nonsense"] = "", ['{"text":"a"}'] = 'a record of gold has its attributions as a list under "quotes"',
         ['{"text":"a","quotes":[{"spans":[[0]]}]}'] = "quote 1: spans: a span is [start, end], in code points",
         ['{"text":"a","quotes":[{"spans":[[0,0.5]]}]}'] = "quote 1: spans: a span is [start, end], in code points",
      } do
         local path = command.file("gold.jsonl", "\n" .. line .. "\n")
         local ran = evaluate(path)
         assert.equal(3, ran.status)
         assert.truthy(ran.err:find(("dixit: %s:2: %s"):format(path, message), 1, true), ran.err)
      end
      local path = command.file("gold.jsonl", '{"id":"x","text":"ab","quotes":[{"spans":[[1,9]]}]}\n')
      assert.same({ status = 3, out = "", err = "dixit: document x: span 1..9 outside a text of 2 characters\n" },
         evaluate(path))
      assert.equal("dixit: /nowhere.jsonl: No such file or directory\n", evaluate("/nowhere.jsonl").err)
      assert.equal(3, evaluate(command.file("empty.jsonl", "")).status)
   end)

   it("says what is wrong with its arguments", function()
      local script = rules()
      assert.equal("dixit: gold is needed: FILE.jsonl or FILE.ann (try 'dixit eval --help')\n", evaluate(script).err)
      assert.equal(("dixit: one script at a time: %s or %s\n"):format(script, script),
         evaluate(script, script, gold()).err)
      local path = command.file("other.json", "[]{")
      assert.equal(("dixit: %s: dixit eval --save has not written this\n"):format(path),
         evaluate("--compare", path, script, gold()).err)
      assert.equal(2, evaluate("--errors", "many", script, gold()).status)
   end)
end)
