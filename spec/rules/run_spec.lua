-- What happens when rules run: when, emit, set, priority, claims, phases, several rule sets on one document.
local dixit = require "dixit"
local rules = require "spec.support.rules"

local NAMES = [[
   lexicon("name", { "Roux", "Vernet", "Ida Morel" })
   phase "names"
   rule "person" { L.name "name", set = { kind = "person" } }
   phase "last"
]]

local function run(script, text)
   return rules.run(rules.load(script), text)
end

describe("set", function()
   it("gives constants to every annotation", function()
      local found = run('rule "x" { W"oui", set = { stance = "for", loud = true, weight = 3 } }', "oui et oui").x
      assert.same({ "oui", "oui" }, rules.texts(found))
      assert.same({ stance = "for", loud = true, weight = "3" }, found[2].fields)
      assert.equal("x", found[2].rule)
      assert.equal("x", found[2].layer)
   end)
end)

describe("when", function()
   it("decides whether a match counts, and sees captures and the document", function()
      local script = [[ rule "x" { W"le" * any "noun",
         when = function(m, doc)
            return doc:slice(m.noun.first, m.noun.last) == "pont" and #m.noun == 1 and m[0].text == "le pont"
         end } ]]
      assert.same({ "pont" }, rules.texts(run(script, "le gué, le pont").x))
   end)

   it("that always says no leaves nothing, and is asked once a start", function()
      local script = [[
         local asked = 0
         rule "x" { claim = {}, any^1 "all", when = function() asked = asked + 1 return false end }
         phase "two"
         rule "count" { bos * any "one", set = { "asked" }, emit = function() return { asked = asked } end }
      ]]
      local result = run(script:gsub("any%^1", "(any^1)"), "un deux trois")
      assert.same({}, result.x)
      assert.equal("3", result.count[1].asked)
   end)

   it("says no before matches compete", function()
      local script = [[
         rule "long" { layer = "x", W"un" * W"deux", when = function() return false end }
         rule "short" { layer = "x", W"un" }
      ]]
      local found = run(script, "un deux").x
      assert.same({ "un" }, rules.texts(found))
      assert.equal("short", found[1].rule)
   end)

   it("lets the rule go on at the next start after a no", function()
      local script = [[ rule "x" { any "a" * any "b", when = function(m) return m.a.text ~= "un" end } ]]
      assert.same({ "deux trois" }, rules.texts(run(script, "un deux trois").x))
   end)
end)

describe("a match", function()
   it("has all its captures in a loop over it", function()
      local script = [[ rule "x" { any "a" * (any * any) "b" * (W"z"^-1) "c", set = { "names" }, emit = function(m)
         local names = {}
         for name, spans in pairs(m) do
            names[#names + 1] = name .. "=" .. (name == 0 and spans.text or spans[1].text)
         end
         table.sort(names)
         return { names = table.concat(names, ", ") }
      end } ]]
      assert.equal("0=un deux trois, a=un, b=deux trois", run(script, "un deux trois").x[1].names)
   end)

   it("that a script keeps still has what was read, and no more", function()
      local script = [[
         local kept
         rule "x" { any "a" * any "b", set = { "word" }, emit = function(m)
            kept = m
            return { word = m.a.text }
         end }
         phase "later"
         rule "y" { bos * any "one", set = { "a" }, emit = function() return { a = kept.a.text } end }
         rule "z" { bos * any "one", set = { "b" }, emit = function() return { b = kept.b.text } end }
      ]]
      local result = run(script, "un deux")
      assert.equal("un", result.y[1].a)
      assert.same({}, result.z)
      assert.matches("a match can only be read while its rule is asked about it", result.errors[1].message, 1, true)
   end)
end)

describe("emit", function()
   it("makes parts of spans and fields of values, besides the captures", function()
      local script = [[ rule "x" { W"dit" "cue" * any "what", set = { "echo", "size", stance = "for" },
         emit = function(m) return { echo = m.what, size = #m.what.text } end } ]]
      local found = run(script, "il dit oui").x[1]
      assert.equal("dit oui", found.text)
      assert.equal("dit", found.cue.text)
      assert.equal("oui", found.echo.text)
      assert.same({ size = "3", stance = "for" }, found.fields)
   end)

   it("puts a span in place of a capture, and the annotation reaches over it", function()
      local script = [[ rule "x" { inside(A.sentence "_all", W"dit" "cue" * any "what"),
         emit = function(m) return { what = m._all } end } ]]
      local found = run(script, "Hier il dit oui.").x[1]
      assert.equal("Hier il dit oui.", found.text)
      assert.equal("Hier il dit oui.", found.what.text)
      assert.equal("dit", found.cue.text)
   end)

   it("makes several annotations of a list, and none of nil", function()
      local script = [[ rule "x" { (any "one")^1, emit = function(m)
         local list = {}
         for i, span in ipairs(m.one) do
            if span.text ~= "deux" then list[#list + 1] = { one = span } end
         end
         if #list > 1 then return list end
      end } ]]
      assert.same({ "un", "trois" }, rules.texts(run(script, "un deux trois").x))
      assert.same({}, run(script, "un deux").x)
   end)

   it("may give a list of spans as one part", function()
      local script = [[ rule "x" { W"entre" * any "a" * W"et" * any "b", set = { "both" },
         emit = function(m) return { both = { m.a, m.b } } end } ]]
      assert.same({ "Roux", "Vernet" }, rules.texts(run(script, "Rixe entre Roux et Vernet").x[1].both))
   end)

   it("may hand on a part of what was captured, with its fields", function()
      local script = NAMES .. [[
         rule "said" { A.person "who" * W"dit" * any "what" }
         phase "more"
         rule "x" { A.said{ what = W"oui" } "by", set = { "yes" }, emit = function(m) return { yes = m.by.who } end }
      ]]
      local found = run(script, "Ida Morel dit oui. Roux dit non.").x
      assert.same({ "Ida Morel dit oui" }, rules.texts(found))
      assert.equal("Ida Morel", found[1].yes.text)
      assert.equal("person", found[1].yes.kind)
      assert.equal("person", found[1].by.who.kind)
   end)

   it("runs for matches that have won only", function()
      local script = [[
         local emitted = {}
         rule "long" { layer = "x", W"un" * W"deux" }
         rule "short" { layer = "x", W"deux", emit = function() emitted[1] = true return {} end }
         phase "two"
         rule "count" { W"un", set = { "any" }, emit = function() return { any = #emitted } end }
      ]]
      assert.equal("0", run(script, "un deux").count[1]["any"])
   end)
end)

describe("a span without another", function()
   local function difference(text)
      return rules.texts(run([[ rule "x" {
         inside(A.sentence "_all", (W","^-1 * W"selon" * any "source" * W","^-1) "_cut"),
         set = { "content" }, emit = function(m) return { content = m._all - m._cut } end } ]], text).x[1].content)
   end

   it("is what is left, in parts, without spaces and the final full stop", function()
      assert.same({ "Elle a", "menti" }, difference "Elle a, selon lui, menti.")
      assert.same({ "Elle a menti" }, difference "Elle a menti, selon lui.")
      assert.same({ "elle a menti" }, difference "Selon lui, elle a menti.")
      assert.same({ "Elle a", "menti !" }, difference "Elle a, selon lui, menti !")
   end)

   it("may be nothing", function()
      local found = run([[ rule "x" { W"a" "a" * W"b", set = { "rest" },
         emit = function(m) return { rest = m.a - m[0] } end } ]], "a b").x[1]
      assert.is_nil(found.parts.rest)
   end)
end)

describe("errors in functions of rules", function()
   local SCRIPT = [[
      rule "bad" { W"un" "a", when = function(m) return m.b.text end }
      rule "worse" { W"deux" "a", emit = function(m) return { nonsense = m.a } end }
      rule "odd" { W"trois", priority = function() return "high" end }
      rule "good" { W"un" }
   ]]

   it("are reported with rule and position, and the rest goes on", function()
      local result = run(SCRIPT, "zéro un deux trois")
      assert.same({ "un" }, rules.texts(result.good))
      assert.same({}, result.bad)
      assert.same({}, result.worse)
      assert.same({ "trois" }, rules.texts(result.odd))
      local errors = {}
      for i, err in ipairs(result.errors) do
         errors[i] = ("%s %s %d %s"):format(err.rule, err.where, err.position, err.message)
      end
      assert.same({
         "bad when 7 rules.lua:1: unknown capture 'b', known are a",
         "odd priority 15 a number is expected, got high",
         "worse emit 10 unknown name 'nonsense', known are a (name it in set)",
      }, errors)
   end)

   it("name the field that an annotation does not have", function()
      local result = run(NAMES .. [[ rule "x" { A.person "who", when = function(m) return m.who.knid end } ]], "Roux")
      assert.truthy(result.errors[1].message:find("unknown field or part 'knid' of 'person', did you mean 'kind'?", 1,
         true))
   end)

   it("do not let a script change the document", function()
      local result = run([[ rule "x" { W"un", when = function(_, doc) doc.text = nil end }
         rule "y" { W"un", when = function(_, doc) return doc:close() end } ]], "un")
      assert.truthy(result.errors[1].message:find("the document can only be read", 1, true))
      assert.truthy(tostring(result.errors[2].message):find("unknown method of the document 'close'", 1, true))
   end)
end)

describe("the document in when and emit", function()
   it("can be read", function()
      local script = [[
         rule "x" { W"oui", set = { "seen" }, emit = function(m, doc)
            local words = {}
            for i, first, last in doc:tokens() do words[i] = doc:slice(first, last) end
            local first, last, kind = doc:quotation(1)
            return { seen = table.concat(words, "|") .. kind .. #doc:layer "sentence" .. doc:layer("sentence")[2].text }
         end }
      ]]
      assert.equal("Un|.|«|oui|»guillemets2« oui »", run(script, "Un. « oui »").x[1].seen)
   end)

   it("finds the annotation one of whose parts begins with a span", function()
      local script = [[
         rule "pair" { W"un" "a" * any "b" }
         phase "z"
         rule "x" { any "word", claim = { "word" }, set = { "before" }, emit = function(m, doc)
            local pair = doc:with("pair", "b", m.word)
            return { before = pair and pair.a.text or "nothing" }
         end }
      ]]
      local texts = {}
      for i, found in ipairs(run(script, "un quai un pont là").x) do
         texts[i] = found.text .. ": " .. found.before
      end
      assert.same({ "un: nothing", "quai: un", "un: nothing", "pont: un", "là: nothing" }, texts)
   end)

   it("finds annotations before, behind and around a place, the nearest first", function()
      local script = [[
         rule "word" { any }
         rule "words" { claim = {}, W"un" * any ^ -1 }
         phase "z"
         rule "x" { W"pont" "here", set = { "before", "behind", "around" }, emit = function(m, doc)
            local function texts(...)
               local list = {}
               for found in ... do list[#list + 1] = found.text end
               return table.concat(list, "|")
            end
            return { before = texts(doc:before("word", m.here.first)), behind = texts(doc:behind("word", m.here.last)),
               around = texts(doc:around("words", m.here)) }
         end }
      ]]
      local found = run(script, "un quai un pont là bas").x[1].fields
      assert.same({ before = "un|quai|un", behind = "là|bas", around = "un pont" }, found)
   end)

   it("knows no annotations of a layer that nobody has made", function()
      local result = run('rule "x" { W"un", when = function(m, doc) return doc:with("pairs", "a", m[0]) end }', "un")
      assert.truthy(tostring(result.errors[1].message):find("unknown layer 'pairs'", 1, true))
   end)
end)

describe("competition", function()
   local function winners(script, text, layer)
      local list = {}
      for i, annotation in ipairs(run(script, text)[layer or "x"]) do
         list[i] = annotation.rule .. ":" .. annotation.text
      end
      return list
   end

   it("goes to the higher priority", function()
      assert.same({ "short:deux" }, winners([[ rule "long" { layer = "x", W"un" * W"deux" }
         rule "short" { layer = "x", priority = 1, W"deux" } ]], "un deux"))
   end)

   it("goes to the higher score", function()
      assert.same({ "b:deux trois" }, winners([[
         local function score(m) return m[0].text == "deux trois" and 2 or 1 end
         rule "a" { layer = "x", priority = score, W"un" * W"deux" }
         rule "b" { layer = "x", priority = score, W"deux" * W"trois" } ]], "un deux trois"))
   end)

   it("goes to fewer tokens skipped, then to the longer, the earlier, the rule written earlier", function()
      assert.same({ "b:x y" }, winners([[ rule "a" { layer = "x", W"un" * gap(0, 3) * W"y" }
         rule "b" { layer = "x", W"x" * W"y" } ]], "un deux x y"))
      assert.same({ "b:un deux trois" }, winners([[ rule "a" { layer = "x", W"un" * W"deux" }
         rule "b" { layer = "x", W"un" * W"deux" * W"trois" } ]], "un deux trois"))
      assert.same({ "b:un deux" }, winners([[ rule "a" { layer = "x", W"deux" * W"trois" }
         rule "b" { layer = "x", W"un" * W"deux" } ]], "un deux trois"))
      assert.same({ "a:un" }, winners([[ rule "a" { layer = "x", W"un" } rule "b" { layer = "x", any } ]], "un"))
   end)

   it("is about what is claimed", function()
      assert.same({ "x:Roux dit que Vernet dit que non", "x:Vernet dit que non" }, winners([[
         rule "x" { claim = { "cue" }, T.capitalized "who" * W"dit" "cue" * W"que" * (any^1) "what" }
      ]], "Roux dit que Vernet dit que non"))
      assert.same({ "x:un deux", "x:deux trois" }, winners([[ rule "x" { claim = {}, any "a" * any "b" } ]],
         "un deux trois"))
   end)

   it("is within one layer", function()
      local result = run([[ rule "a" { W"un" * W"deux" } rule "b" { W"deux" } ]], "un deux")
      assert.same({ "un deux" }, rules.texts(result.a))
      assert.same({ "deux" }, rules.texts(result.b))
   end)

   it("lets stand what an earlier phase has put there", function()
      assert.same({ "short:deux" }, winners([[ phase "one" rule "short" { layer = "x", W"deux" }
         phase "two" rule "long" { layer = "x", priority = 9, W"un" * W"deux" } ]], "un deux"))
   end)

   it("lets the nearest source win where every start is tried", function()
      local found = run(NAMES .. [[
         rule "said" { claim = { "cue" }, A.person "source" * gap(0, 8) * W"a" * W"déclaré" "cue" }
      ]], "Après son appel à Ida Morel, Vernet a déclaré la fin.").said
      assert.same({ "Vernet a déclaré" }, rules.texts(found))
   end)
end)

describe("phases", function()
   it("see the layers of earlier ones", function()
      local script = [[
         phase "one"   rule "a" { W"un" }
         phase "two"   rule "b" { A.a * W"deux" }
         phase "three" rule "c" { A.b * W"trois" * A.a }
      ]]
      assert.same({ "un deux trois un" }, rules.texts(run(script, "un deux trois un").c))
   end)

   it("can be gone back to", function()
      local script = [[
         phase "one" rule "a" { W"un" }
         phase "two" rule "b" { A.a + A.c }
         phase "one" rule "c" { W"deux" }
      ]]
      assert.same({ "un", "deux" }, rules.texts(run(script, "un deux").b))
   end)

   it("do not see what they make themselves", function()
      local script = [[
         phase "one" rule "a" { W"un" }
         phase "two" rule "more" { layer = "a", W"deux" } rule "b" { A.a }
      ]]
      local result = run(script, "un deux")
      assert.same({ "un", "deux" }, rules.texts(result.a))
      assert.same({ "un" }, rules.texts(result.b))
   end)
end)

describe("a result", function()
   it("has the layers of the core, and those of the rules", function()
      local result = run('rule "x" { W"non" }', "Il dit « oui ». Non.")
      assert.same({ "Il dit « oui ».", "Non." }, rules.texts(result.sentence))
      assert.same({ "« oui »" }, rules.texts(result.quotation))
      assert.same({ "oui" }, rules.texts(result.quotation[1].content))
      assert.same({ kind = "guillemets", depth = 0, closed = true }, result:get("quotation")[1].fields)
      assert.same({ "Non" }, rules.texts(result.x))
   end)

   it("does not have others", function()
      local result = run('rule "promise" { W"non" }', "non")
      assert.has_error(function() return result.promises end, "unknown layer 'promises', did you mean 'promise'?")
   end)

   it("stays as it was when another rule set runs on the document", function()
      local document = rules.engine:parse "un deux"
      local one = rules.load 'rule "x" { W"un" "a", set = { n = "1" } }'
      local two = rules.load 'rule "x" { W"deux" "a" }'
      local first = one:run(document)
      local second = two:run(document)
      local third = one:run(document)
      assert.same({ "un" }, rules.texts(first.x))
      assert.equal("1", first.x[1].n)
      assert.equal("un", first.x[1].a.text)
      assert.same({ "deux" }, rules.texts(second.x))
      assert.same({ "un" }, rules.texts(third.x))
   end)

   it("is the same when the rule set runs again, without doing it again", function()
      local ruleset = rules.load [[
         local runs = 0
         rule "x" { W"un", set = { "run" }, emit = function() runs = runs + 1 return { run = runs } end }
      ]]
      local document = rules.engine:parse "un un"
      assert.equal("2", ruleset:run(document).x[2].run)
      assert.equal("2", ruleset:run(document).x[2].run)
   end)

   it("leaves nothing behind that grows, however often rule sets take turns", function()
      local annotations = require "dixit.core".annotations
      local one = rules.load 'lexicon("n", { "un" }) rule "x" { L.n "a", set = { n = "1" } }'
      local two = rules.load 'lexicon("n", { "deux" }) rule "x" { L.n "b" } rule "y" { A.sentence }'
      local document = rules.engine:parse "un deux"
      one:run(document)
      two:run(document)
      local count = annotations.count(document)
      for _ = 1, 50 do
         assert.same({ "un" }, rules.texts(one:run(document).x))
         assert.same({ "deux" }, rules.texts(two:run(document).x))
         assert.equal(count, annotations.count(document))
      end
   end)

   it("comes out the same after a run that was broken off anywhere", function()
      local ruleset = rules.load [[
         phase "one" rule "a" { W"un" "x" } rule "b" { layer = "a", claim = {}, any "x" }
         phase "two" rule "c" { A.a "y" * W"deux", set = { kind = "k" } }
      ]]
      local broken = 0
      for steps = 1, 1000, 3 do
         local document = rules.engine:parse "un deux un"
         local ok = pcall(function()
            debug.sethook(function()
               debug.sethook()
               error "stop"
            end, "", steps)
            ruleset:run(document)
            debug.sethook()
         end)
         broken = broken + (ok and 0 or 1)
         local result = ruleset:run(document)
         assert.same({ "un", "un", "deux", "un", "un" }, rules.texts(result.a))
         assert.same({ "un" }, rules.texts(result.c))
      end
      assert.is_true(broken > 50, broken .. " runs were broken off")
   end)

   it("is refused for a document of another engine, or none", function()
      local ruleset = rules.load 'rule "x" { W"un" }'
      local other = dixit.engine "fr"
      assert.has_error(function() ruleset:run(other:parse "un") end, "the document was read by another engine")
      assert.has_error(function() ruleset:run "un" end, "a document is expected, got a string")
   end)

   it("is freed with its document", function()
      local ruleset = rules.load 'rule "x" { W"un" }'
      local kept = setmetatable({}, { __mode = "v" })
      do
         local document = rules.engine:parse "un un un"
         kept.result = ruleset:run(document)
         kept.document = document
         assert.equal(3, #kept.result.x)
      end
      collectgarbage()
      collectgarbage()
      assert.is_nil(kept.result)
      assert.is_nil(kept.document)
   end)
end)

describe("a run that is asked for the script's own layers", function()
   local TEXT = "Le pont tient, dit Jeanne Kerlo."
   local function found(script, layer)
      local result = assert(rules.engine:loadstring(script)):run(rules.engine:parse(TEXT), { own = true })
      return { own = rules.texts(result.own), layer = rules.texts(result[layer]) }
   end

   it("leaves out what these do not look at", function()
      assert.same({ own = { "Jeanne Kerlo" }, layer = {} },
         found('extend "fr" rule "own" { A.person }', "attribution"))
      assert.same({ own = { "pont" }, layer = {} }, found('extend "fr" rule "own" { W"pont" }', "person"))
   end)
   it("has the phases before those that they look at", function()
      assert.same({ own = { TEXT:sub(1, -2) }, layer = { "Jeanne Kerlo" } },
         found('extend "fr" rule "own" { A.attribution }', "person"))
   end)
   it("has all where a function may look anywhere, or the pack writes on the same layer", function()
      local all = { own = { "pont" }, layer = { TEXT:sub(1, -2) } }
      for _, how in ipairs { "when = function() return true end", "emit = function() return {} end",
         "priority = function() return 1 end" } do
         assert.same(all, found(('extend "fr" rule "own" { W"pont", %s }'):format(how), "attribution"))
      end
      assert.same({ own = { "pont" }, layer = { TEXT:sub(1, -2), "tient" } }, found(
         'extend "fr" rule "own" { W"pont" } rule "b" { layer = "attribution", W"tient" "content" }', "attribution"))
   end)
   it("does not keep a whole run from the rest", function()
      local set = assert(rules.engine:loadstring 'extend "fr" rule "own" { W"pont" }')
      local document = rules.engine:parse(TEXT)
      local own = set:run(document, { own = true })
      assert.same({ TEXT:sub(1, -2) }, rules.texts(set:run(document).attribution))
      assert.same({ "pont" }, rules.texts(own.own))
   end)
end)

describe("rules on lexicons of two scripts", function()
   it("do not meet", function()
      local one = rules.load 'lexicon("n", { "un" }) rule "x" { L.n }'
      local two = rules.load 'lexicon("n", { "deux" }) rule "x" { L.n }'
      assert.same({ "un" }, rules.texts(rules.run(one, "un deux").x))
      assert.same({ "deux" }, rules.texts(rules.run(two, "un deux").x))
   end)

   it("find entries in a document that was run before they were loaded", function()
      local document = rules.engine:parse "un deux"
      local one = rules.load 'lexicon("n", { "un" }) rule "x" { L.n }'
      assert.same({ "un" }, rules.texts(one:run(document).x))
      local two = rules.load 'lexicon("n", { "deux" }) rule "x" { L.n } rule "y" { T.re"^d" }'
      assert.same({ "deux" }, rules.texts(two:run(document).x))
      assert.same({ "deux" }, rules.texts(two:run(document).y))
   end)
end)

describe("loading a script", function()
   it("leaves the collector as it was, also where the script is wrong", function()
      for _, state in ipairs { "stop", "restart" } do
         collectgarbage(state)
         rules.load 'rule "x" { W"oui" }'
         local running = { collectgarbage "isrunning" }
         rules.load_error 'rule "x" { W"oui"^0 }'
         running[2] = collectgarbage "isrunning"
         collectgarbage "restart"
         assert.same({ state == "restart", state == "restart" }, running)
      end
   end)
end)
