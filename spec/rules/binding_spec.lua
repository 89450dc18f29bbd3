-- The binding of lexicon, builders, phases, matchers, annotations: what rules are made of, used by hand.
local core = require "dixit.core"

local annotations = core.annotations

local function message_of(f, ...)
   local ok, message = pcall(f, ...)
   assert.is_false(ok)
   return (tostring(message):gsub("^[^:]+:%d+: ", ""))
end

-- An engine with a phase of one rule: W"dit" * any "what".
local function made()
   local engine = core.new {}
   local builder, phase = engine:builder(), engine:phase()
   builder:label(7)
   builder:word "dit"
   builder:any()
   builder:capture "what"
   builder:sequence(2)
   assert(phase:add(builder, "said", "speech"))
   return engine, builder, phase
end

describe("a matcher", function()
   it("finds matches, lets them compete, and makes annotations of them", function()
      local engine, _, phase = made()
      local document = engine:parse "il dit oui, elle dit non"
      local matcher = engine:matcher()
      matcher:begin(phase, document)
      assert.same({ 1, 1 }, { matcher:next() })
      assert.same({ 2, 1 }, { matcher:next() })
      assert.is_nil((matcher:next()))
      matcher:compete()
      assert.equal(2, matcher:count())
      assert.same({ 1, 4, 10, 2, 3, 1, 0 }, { matcher:match(1) })
      assert.same({ 2, "won" }, { matcher:winner(2) })
      assert.same({ "what", 22, 24 }, { matcher:capture(2, 1) })
      assert.is_nil((matcher:capture(2, 2)))
      local number = matcher:annotate(2)
      annotations.index(document)
      assert.equal(1, annotations.layer(document, "speech"))
      assert.equal(number, annotations.at(document, "speech", false, 1))
      assert.same({ "speech", false, "said", 22, 24 }, { annotations.get(document, number) })
      assert.same({ "what", 22, 24 }, { annotations.part(document, number, 1) })
      assert.is_true(matcher:steps() > 0)
      assert.is_true(matcher:memory() > 0)
   end)

   it("annotates the matches that have won but for those of rules that want to hear of them", function()
      local engine, builder, phase = made()
      builder:word "il"
      builder:capture "who"
      assert(phase:add(builder, "he", "person"))
      phase:set(1, "kind", "speech")
      phase:set(1, "sure", true)
      phase:hear(1, false, false)
      local document = engine:parse "il dit oui"
      annotations.index(document)
      local before = annotations.count(document)
      local matcher = engine:matcher()
      matcher:begin(phase, document)
      assert.same({ 2, 2 }, { matcher:next() })
      assert.is_nil((matcher:next()))
      matcher:compete()
      assert.same({ 2, 2 }, { matcher:settle() })
      local span, spans, key = { __name = "span" }, { __name = "spans" }, {}
      local view = matcher:view(2, span, spans, key)
      assert.same({ [0] = { first = 1, last = 2 }, who = { { first = 1, last = 2 } } }, view)
      assert.equal(span, getmetatable(view[0]))
      assert.equal(spans, getmetatable(view.who))
      assert.same(view.who, matcher:part(2, "who", span, spans, key))
      assert.equal(spans, getmetatable(matcher:part(2, "who", span, spans, key)))
      assert.same({ first = 1, last = 2 }, matcher:part(2, 0, span, spans, key))
      assert.is_nil((matcher:part(2, "what", span, spans, key)))
      assert.is_nil((matcher:part(2, 1, span, spans, key)))
      local number = matcher:annotate(2, { gender = "m", sure = false })
      assert.is_nil((matcher:settle()))
      assert.same({ { kind = "speech", sure = true }, { "what", 8, 10, false } },
         { annotations.read(document, before + 1) })
      assert.same({ { gender = "m", sure = false }, { "who", 1, 2, false } }, { annotations.read(document, number) })
      annotations.set_all(document, number, { gender = "f", number = "s" })
      assert.same({ gender = "f", number = "s", sure = false }, (annotations.read(document, number)))
      annotations.index(document)
      assert.same({ number }, annotations.list(document, "person"))
      assert.same({ number, 1, 2 }, { annotations.place(document, "person", false, 1) })
      assert.is_nil((annotations.place(document, "person", false, 2)))
      assert.same({ [1] = number }, annotations.holders(document, "person", false, "who"))
      assert.same({}, annotations.holders(document, "person", false, "what"))
      assert.equal(0, annotations.before(document, "person", false, 1))
      assert.equal(1, annotations.before(document, "person", false, 2))
      assert.equal("f", annotations.value(document, number, "gender"))
      assert.same({ nil, "person", false }, { annotations.value(document, number, "kind") })
   end)

   it("holds its phase and document while it runs, and no longer", function()
      local engine, _, phase = made()
      local matcher = engine:matcher()
      local kept = setmetatable({}, { __mode = "v" })
      kept.document = engine:parse "il dit oui"
      matcher:begin(phase, kept.document)
      kept.phase, phase = phase, nil -- luacheck: ignore
      collectgarbage()
      collectgarbage()
      assert.equal(1, (matcher:next()))
      assert.equal("userdata", type(kept.phase))
      matcher:finish()
      collectgarbage()
      collectgarbage()
      assert.is_nil(kept.document)
      assert.is_nil(kept.phase)
   end)

   it("does not go on when the document is closed, nor before a run", function()
      local engine, _, phase = made()
      local matcher = engine:matcher()
      for _, method in ipairs { "next", "reject", "compete", "settle" } do
         assert.equal("attempt to go on with a run that has not begun", message_of(matcher[method], matcher))
      end
      local document = engine:parse "il dit oui"
      matcher:begin(phase, document)
      assert.is_false(pcall(matcher.begin, matcher, phase, core.new({}):parse "il dit oui"))
      assert.equal("attempt to go on with a run that has not begun", message_of(matcher.next, matcher))
      matcher:begin(phase, document)
      matcher:next()
      document:close()
      for _, method in ipairs { "next", "reject", "compete" } do
         assert.equal("attempt to use a closed document", message_of(matcher[method], matcher))
      end
      for _, method in ipairs { "match", "winner", "annotate" } do
         assert.equal("attempt to use a closed document", message_of(matcher[method], matcher, 1))
      end
   end)
end)

describe("misuse of what rules are made of", function()
   local engine, builder, phase = made()
   local matcher = engine:matcher()
   local document = engine:parse "il dit oui"
   local other = core.new {}
   local rows = {
      { function() builder:word(3) end, "bad argument #1 to 'word' (string expected, got number)" },
      { function() builder:kind "words" end, "bad argument #1 to 'kind' (invalid option 'words')" },
      { function() builder:shape "big" end, "bad argument #1 to 'shape' (invalid option 'big')" },
      { function() builder:edge "eol" end, "bad argument #1 to 'edge' (invalid option 'eol')" },
      { function() builder:sequence(-1) end, "bad argument #1 to 'sequence' (out of range)" },
      { function() builder:sequence(1 << 32) end, "bad argument #1 to 'sequence' (out of range)" },
      { function() builder:value {} end, "bad argument #1 to 'value' (string expected, got table)" },
      { function() phase:add(other:builder(), "a", "b") end, "bad argument #1 to 'add' (of another engine)" },
      { function() phase:add(matcher, "a", "b") end,
         "bad argument #1 to 'add' (dixit.builder expected, got dixit.matcher)" },
      { function() phase:claim(2, "a") end, "bad argument #1 to 'claim' (no such rule)" },
      { function() phase:set(2, "a", "b") end, "bad argument #1 to 'set' (no such rule)" },
      { function() phase:hear(2, true, true) end, "bad argument #1 to 'hear' (no such rule)" },
      { function() annotations.set_all(document, 0, {}) end, "bad argument #2 to 'set_all' (no such annotation)" },
      { function() annotations.read(document, 99) end, "bad argument #2 to 'read' (no such annotation)" },
      { function() annotations.answer(document, true) end,
         "bad argument #2 to 'answer' (table expected, got boolean)" },
      { function() phase:prioritize(0, 1) end, "bad argument #1 to 'prioritize' (no such rule)" },
      { function() matcher:begin(phase, phase) end,
         "bad argument #2 to 'begin' (dixit.document expected, got dixit.phase)" },
      { function() matcher:begin(phase, other:parse "dit") end, "foreign: " },
      { function() annotations.add(document, "x", nil, 0, 1) end, "bad argument #4 to 'add' (not a span of the text)" },
      { function() annotations.add(document, "x", nil, 2, 1) end, "bad argument #4 to 'add' (not a span of the text)" },
      { function() annotations.add(document, "x", nil, 1, 11) end,
         "bad argument #4 to 'add' (not a span of the text)" },
      { function() annotations.add(document, "x", nil, 3, 3) end, "annotation_empty: " },
      { function() annotations.get(document, 99) end, "bad argument #2 to 'get' (no such annotation)" },
      { function() annotations.set(document, 0, "a", "b") end, "bad argument #2 to 'set' (no such annotation)" },
      { function() engine:add_entries("a", 3, {}) end,
         "bad argument #2 to 'add_entries' (string expected, got number)" },
      { function() engine:add_entries("a", "b") end, "bad argument #3 to 'add_entries' (table expected, got nil)" },
      { function() engine:add_entries("a", "b", { 3, "c" }) end, "(string expected, got number)" },
      { function() engine:builder().word(engine, "x") end,
         "bad argument #1 to 'word' (dixit.builder expected, got dixit.engine)" },
   }
   for _, row in ipairs(rows) do
      it("raises: " .. row[2], function()
         local message = message_of(row[1])
         assert.truthy(message:find(row[2], 1, true), message)
      end)
   end

   it("is an error of the entry where it is one", function()
      local ok, err = engine:add_entries("a", "oui\n \nnon", {})
      assert.is_nil(ok)
      assert.same({ "entry_empty", 5 }, { err.code, err.position })
   end)

   it("shows when the phase is made, with the label of what is wrong", function()
      builder:label(9)
      builder:any()
      builder:repetition(0, nil, false)
      builder:repetition(0, nil, false)
      local rule, err, label = phase:add(builder, "a", "b")
      assert.is_nil(rule)
      assert.same({ "pattern_loop", 9 }, { err.code, label })
   end)
end)

describe("annotations by hand", function()
   it("have a rule or none, fields and parts", function()
      local engine = core.new {}
      local document = engine:parse "il dit oui"
      local inner = annotations.add(document, "word", nil, 4, 6)
      local outer = annotations.add(document, "all", "hand", 1, 10)
      annotations.add_part(document, outer, "what", 4, 6, inner)
      annotations.set(document, outer, "loud", true)
      annotations.set(document, outer, "kind", "speech")
      annotations.set(document, outer, "kind", nil)
      annotations.index(document)
      assert.same({ "word", false, nil, 4, 6 }, { annotations.get(document, inner) })
      assert.same({ "what", 4, 6, inner }, { annotations.part(document, outer, 1) })
      assert.is_nil((annotations.part(document, outer, 2)))
      local fields = {}
      for k = 1, 3 do
         local name, value = annotations.field(document, outer, k)
         fields[name or 0] = value
      end
      assert.same({ loud = true }, fields)
      assert.equal(1, annotations.layer(document, "sentence"))
   end)
end)

describe("the collector", function()
   it("gets all memory back with the last engine, builder, phase, matcher and document", function()
      collectgarbage()
      local before = core.memory()
      do
         local engine, _, phase = made()
         local matcher = engine:matcher()
         matcher:begin(phase, engine:parse "il dit oui")
         matcher:next()
         engine:add_entries("name", "Ida Morel", { "gender", "f" }, "lemma")
         assert.is_true(core.memory() > before)
      end
      collectgarbage()
      collectgarbage()
      assert.equal(before, core.memory())
   end)

   it("may run at every instruction", function()
      debug.sethook(function() collectgarbage() end, "", 1)
      local ok, result = pcall(function()
         local engine, _, phase = made()
         local document = engine:parse "il dit oui"
         local matcher = engine:matcher()
         matcher:begin(phase, document)
         matcher:next()
         matcher:compete()
         local _, first, last = matcher:capture(1, 1)
         return document:slice(first, last)
      end)
      debug.sethook()
      assert.is_true(ok, result)
      assert.equal("oui", result)
   end)
end)

describe("core.place", function()
   it("tells which of the chunks runs, and its line", function()
      local chunk = assert(load("\nlocal call, scripts = ...\n\nlocal key, line = call(scripts)\nreturn key, line",
         "=a.lua"))
      local function through(scripts)
         local key, line = core.place(scripts)
         return key, line
      end
      assert.same({ 7, 4 }, { chunk(through, { ["=a.lua"] = 7 }) })
      assert.same({}, { chunk(through, { ["=b.lua"] = 7, ["=[C]"] = 8 }) })
   end)
end)
