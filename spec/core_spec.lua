-- The binding: what Lua sees of the core. What the core finds in a text has specs of its own.
local core = require "dixit.core"

local PROFILE = {
   elisions = { "l", "d", "qu" },
   whole = { "aujourd'hui" },
   clitics = { "il", "elle" },
   linkers = { "t" },
   titles = { "M.", "Mme" },
   parts = { "'s" },
   group_spaces = true,
}

local TEXT = "L’usine de Corvel ferme.\n\n« Nous “restons” », dit Mme Aldine.\nPrès de 1 200 postes : a-t-il peur ?"

local engine = core.new(PROFILE)

local function parse(text)
   return assert(engine:parse(text))
end

-- The spans of a loop as "index:text" strings; with content parts and tokens alike.
local function spans(document, iterator, state, control)
   local list = {}
   for i, first, last in iterator, state, control do
      list[#list + 1] = i .. ":" .. document:slice(first, last)
   end
   return list
end

-- The message of a call that must raise, without the position.
local function message_of(f, ...)
   local ok, message = pcall(f, ...)
   assert.is_false(ok)
   return (message:gsub("^[^:]+:%d+: ", ""))
end

describe("dixit.core", function()
   it("tells the version and the names of the core", function()
      assert.equal("0.1.0", core.version)
      assert.equal(1, core.abi)
      assert.equal("word", core.kinds[1])
      assert.equal("invalid", core.kinds[#core.kinds])
      assert.equal("guillemets", core.quotation_kinds[1])
      assert.equal("dash", core.quotation_kinds[#core.quotation_kinds])
      assert.same({ "opens", "closes", "repeated", "apostrophe", "stray" }, core.verdicts)
      assert.same({ "split_hyphens", "group_spaces" }, core.options)
      assert.equal("elisions", core.entries[1])
      assert.equal("units", core.entries[#core.entries])
   end)

   it("takes every entry and option of the core in a profile", function()
      local profile = {}
      for _, name in ipairs(core.entries) do
         profile[name] = { "abc" }
      end
      for _, name in ipairs(core.options) do
         profile[name] = false
      end
      assert.equal("userdata", type(core.new(profile)))
   end)
end)

describe("a profile", function()
   local rows = {
      { "no table", nil, "bad argument #1 to 'new' (table expected, got nil)" },
      { "an unknown key", { elision = {} }, "unknown key 'elision', known are elisions, whole, " },
      { "a number as a key", { "l" }, "unknown key '1', known are " },
      { "a key with a NUL behind it", { ["elisions\0"] = {} }, "unknown key 'elisions" },
      { "a string for a list", { elisions = "l" }, "elisions: list of strings expected, got string" },
      { "a number in a list", { elisions = { "l", 5 } }, "elisions[2]: string expected, got number" },
      { "a set for a list", { titles = { Mme = true } }, "titles: a list has no key 'Mme'" },
      { "a word for an option", { group_spaces = "yes" }, "group_spaces: boolean expected, got string" },
      { "an empty entry", { elisions = { "l", "" } }, "elisions[2]: " },
      { "an entry that is too long", { whole = { ("x"):rep(65) } }, "whole[1]: " },
      { "an entry that is not UTF-8", { titles = { "M\xE9." } }, "titles[1]: " },
   }
   for _, row in ipairs(rows) do
      it("raises for " .. row[1], function()
         local message = message_of(function() core.new(row[2]) end)
         assert.truthy(message:find(row[3], 1, true), message)
         assert.truthy(message:find("bad argument #1 to 'new'", 1, true), message)
      end)
   end
end)

describe("a document", function()
   it("gives its tokens in a loop and one by one", function()
      local document = parse(TEXT)
      local first_sentence = { "1:L’", "2:usine", "3:de", "4:Corvel", "5:ferme", "6:." }
      assert.same(first_sentence, spans(document, document:tokens(1, 6)))
      for i, first, last in document:tokens() do
         local token_first, token_last, kind = document:token(i)
         assert.same({ first, last }, { token_first, token_last })
         assert.equal("string", type(kind))
      end
      local number = document:find(TEXT:find("200", 1, true))
      local first, last, kind = document:token(number)
      assert.same({ "1 200", "number" }, { TEXT:sub(first, last), kind })
   end)

   it("gives the tokens of a range, cut to what is there", function()
      local document = parse("un deux trois quatre")
      assert.same({ "2:deux", "3:trois" }, spans(document, document:tokens(2, 3)))
      assert.same({ "3:trois", "4:quatre" }, spans(document, document:tokens(3)))
      assert.same({ "1:un" }, spans(document, document:tokens(-5, 1)))
      assert.same({ "4:quatre" }, spans(document, document:tokens(4, math.maxinteger)))
      assert.same({}, spans(document, document:tokens(5)))
      assert.same({}, spans(document, document:tokens(3, 2)))
      assert.same({}, spans(document, document:tokens(math.maxinteger)))
   end)

   it("lets a loop be taken up again anywhere, with the bounds it had", function()
      local document = parse("un deux trois quatre")
      local step, state = document:tokens(1, 3)
      assert.equal(document, state)
      assert.same({ "3:trois" }, spans(document, step, state, 2))
      assert.same({ 1, 1, 2 }, { step(document, 0) })
      for _, control in ipairs { 3, -1, -2, 1 << 32, math.maxinteger, math.mininteger } do
         assert.is_nil((step(document, control)))
      end
   end)

   it("gives the parts of a token", function()
      local document = parse("a-t-il John's mot")
      local texts = {}
      for i in document:tokens() do
         local a, b, c, d = document:parts(i)
         texts[i] = document:slice(a, b) .. (c and "+" .. document:slice(c, d) or "")
      end
      assert.same({ "a", "-t-+il", "John+'s", "mot" }, texts)
   end)

   it("finds the token at a byte, or the next one", function()
      local document = parse("  été, ")
      assert.same({ 1, 1, 1, 1, 2 }, {
         document:find(1), document:find(3), document:find(4), document:find(7), document:find(8),
      })
      for _, position in ipairs { 0, -1, 9, 10, 1 << 32, (1 << 32) + 3, math.mininteger } do
         assert.is_nil((document:find(position)))
      end
   end)

   it("gives sentences and paragraphs with their tokens", function()
      local document = parse("Il pleut. Il vente.\n\nFin.")
      assert.same({ "1:Il pleut.", "2:Il vente.", "3:Fin." }, spans(document, document:sentences()))
      assert.same({ "1:Il pleut. Il vente.", "2:Fin." }, spans(document, document:paragraphs()))
      assert.same({ 11, 19, 4, 6 }, { document:sentence(2) })
      assert.same({ 1, 19, 1, 6 }, { document:paragraph(1) })
      assert.same({ 22, 25, 7, 8 }, { document:paragraph(2) })
   end)

   it("gives quotations with their marks, kind, depth and parent", function()
      local document = parse(TEXT)
      assert.same({ "1:« Nous “restons” »", "2:“restons”" }, spans(document, document:quotations()))
      local first, last = TEXT:find("« Nous “restons” »", 1, true)
      assert.same({ first, last, "guillemets", 0, nil, true, 7, 12 }, { document:quotation(1) })
      first, last = TEXT:find("“restons”", 1, true)
      assert.same({ first, last, "curly", 1, 1, true, 9, 11 }, { document:quotation(2) })
   end)

   it("gives the content of a quotation in its parts", function()
      local document = parse("« Le pont tient.\n\n« La route aussi », dit-il. «»\n\n« Et le port")
      assert.same({ "1:Le pont tient.", "2:La route aussi" }, spans(document, document:content(1)))
      local _, first, last = document:content(2)(document, 0)
      assert.equal(first - 1, last)
      assert.same({ "1:Et le port" }, spans(document, document:content(3)))
      assert.is_false((select(6, document:quotation(3))))
      for _, none in ipairs { 0, 4, -1, math.mininteger, (1 << 32) + 1 } do
         assert.same({}, spans(document, document:content(none)))
      end
   end)

   it("gives every mark with its verdict", function()
      local document = parse("« Oui », dit-il. »")
      local marks = {}
      for i, token in document:marks() do
         local mark_token, verdict, quotation = document:mark(i)
         assert.equal(token, mark_token)
         marks[i] = ("%d %s %s"):format(token, verdict, quotation)
      end
      assert.same({ "1 opens 1", "3 closes 1", "8 stray nil" }, marks)
   end)

   it("counts what it holds", function()
      local document = parse("« Oui. »\n\nNon. Si.")
      local counts = {}
      for _, what in ipairs { "tokens", "sentences", "paragraphs", "quotations", "marks" } do
         counts[what] = document:count(what)
      end
      assert.same({ tokens = 8, sentences = 3, paragraphs = 2, quotations = 1, marks = 2 }, counts)
   end)

   it("gives nil for an index that is out of range, whatever its size", function()
      local document = parse("« Oui. »")
      for _, method in ipairs { "token", "parts", "sentence", "paragraph", "quotation", "mark" } do
         assert.is_number((document[method](document, 1)))
         for _, index in ipairs { 0, -1, 5, 1 << 32, (1 << 32) + 1, math.maxinteger, math.mininteger } do
            assert.is_nil((document[method](document, index)), method .. " " .. index)
         end
      end
   end)

   it("slices as string.sub does", function()
      local text = "un été\0 !"
      local document = parse(text)
      local bounds = { 0, 1, 2, 4, 5, #text, #text + 1, -1, -3, -#text, -#text - 1, math.maxinteger, math.mininteger }
      for _, first in ipairs(bounds) do
         assert.equal(text:sub(first), document:slice(first))
         for _, last in ipairs(bounds) do
            assert.equal(text:sub(first, last), document:slice(first, last), first .. ", " .. last)
         end
      end
   end)

   it("is empty for an empty text", function()
      local document = parse ""
      assert.equal("", document:text())
      assert.equal("", document:slice(1, -1))
      for _, what in ipairs { "tokens", "sentences", "paragraphs", "quotations", "marks" } do
         assert.equal(0, document:count(what))
         assert.same({}, spans(document, document[what](document)))
      end
      assert.is_nil((document:token(1)))
      assert.is_nil((document:find(1)))
   end)

   it("keeps NULs and ill-formed bytes, and the offsets behind them", function()
      local text = "a\0b \xFF\xFE mot \xE2\x82."
      local document = parse(text)
      assert.equal(text, document:text())
      local tokens = {}
      for i, first, last in document:tokens() do
         tokens[i] = ("%q %s"):format(document:slice(first, last), (select(3, document:token(i))))
      end
      assert.same({
         [["a" word]], [["\0" control]], [["b" word]], '"\xFF" invalid', '"\xFE" invalid', [["mot" word]],
         '"\xE2\x82" invalid', [["." punctuation]],
      }, tokens)
   end)

   it("knows its text, its engine, its memory and its steps", function()
      local document = parse(TEXT)
      assert.equal(TEXT, document:text())
      assert.equal(engine, document:engine())
      assert.is_true(document:memory() > document:count "tokens" * 6)
      assert.is_true(document:steps() >= document:count "tokens")
      assert.is_true(engine:memory() > 0)
   end)

   it("comes out the same whatever was read before", function()
      local fresh = core.new(PROFILE)
      local expected = parse(TEXT)
      local document = fresh:parse(TEXT)
      assert.same(spans(expected, expected:tokens()), spans(document, document:tokens()))
      local forms = fresh:vocabulary()
      fresh:parse(TEXT)
      assert.equal(forms, fresh:vocabulary())
      fresh:parse("un mot nouveau")
      assert.is_true(fresh:vocabulary() > forms)
   end)
end)

describe("misuse of a document or engine", function()
   local document = parse("Un mot.")
   local rows = {
      { function() engine:parse() end, "bad argument #1 to 'parse' (string expected, got no value)" },
      { function() engine:parse(42) end, "bad argument #1 to 'parse' (string expected, got number)" },
      { function() engine.parse("x", "y") end, "bad argument #1 to 'parse' (dixit.engine expected, got string)" },
      { function() document:token() end, "bad argument #1 to 'token' (number expected, got no value)" },
      { function() document:token("x") end, "bad argument #1 to 'token' (number expected, got string)" },
      { function() document:token(1.5) end,
         "bad argument #1 to 'token' (number has no integer representation)" },
      { function() document:tokens(1, {}) end, "bad argument #2 to 'tokens' (number expected, got table)" },
      { function() document:content() end, "bad argument #1 to 'content' (number expected, got no value)" },
      { function() document:slice() end, "bad argument #1 to 'slice' (number expected, got no value)" },
      { function() document:count("words") end, "bad argument #1 to 'count' (invalid option 'words')" },
      { function() document.text(engine) end,
         "bad argument #1 to 'text' (dixit.document expected, got dixit.engine)" },
      { function() document.text(io.stdout) end, "bad argument #1 to 'text' (dixit.document expected, got FILE*)" },
      { function() document.text(setmetatable({}, getmetatable(document))) end, "(dixit.document expected, got " },
      { function() document.text() end, "bad argument #1 to 'text' (dixit.document expected, got no value)" },
      { function() document:tokens()({}, 1) end, "(dixit.document expected, got table)" },
      { function() document:tokens()(document, "x") end, "(number expected, got string)" },
   }
   for _, row in ipairs(rows) do
      it("raises: " .. row[2], function()
         local message = message_of(row[1])
         assert.truthy(message:find(row[2], 1, true), message)
      end)
   end
end)

describe("a closed document", function()
   local METHODS = {
      "text", "engine", "slice", "count", "steps", "memory", "token", "tokens", "parts", "find", "sentence",
      "sentences", "paragraph", "paragraphs", "quotation", "quotations", "content", "mark", "marks",
   }

   it("raises, whatever is asked, and can be closed again", function()
      local document = parse("Un mot.")
      document:close()
      document:close()
      getmetatable(document).__gc(document)
      for _, method in ipairs(METHODS) do
         local message = message_of(function() document[method](document, 1) end)
         assert.equal("attempt to use a closed document", message)
      end
   end)

   it("names all methods in this spec", function()
      local methods = { "close", table.unpack(METHODS) }
      local known = {}
      for name in pairs(getmetatable(parse("")).__index) do
         known[#known + 1] = name
      end
      table.sort(methods)
      table.sort(known)
      assert.same(methods, known)
   end)

   it("ends a loop over it with an error", function()
      local document = parse("un deux trois")
      local seen = {}
      local message = message_of(function()
         for i in document:tokens() do
            seen[#seen + 1] = i
            document:close()
         end
      end)
      assert.equal("attempt to use a closed document", message)
      assert.same({ 1 }, seen)
   end)

   it("is what a to-be-closed variable leaves", function()
      local kept
      do
         local document <close> = parse("Un mot.")
         kept = document
         assert.equal(3, document:count "tokens")
      end
      assert.equal("attempt to use a closed document", message_of(kept.count, kept, "tokens"))
   end)

   it("gives back its memory at once, and lets go of its text", function()
      local document = parse(("un deux trois "):rep(100000))
      local with_text, held = collectgarbage "count", core.memory()
      local size = document:memory()
      document:close()
      assert.equal(held - size, core.memory())
      collectgarbage()
      assert.is_true(collectgarbage "count" < with_text - 1000, "a text of 1400 kilobytes is still there")
   end)
end)

describe("the collector", function()
   -- As much as a document of this text takes, some hundred kilobytes.
   local LONG = ("Le conseil de Corvel a voté hier soir la fermeture du pont. "):rep(500)

   for _, mode in ipairs { "incremental", "generational" } do
      it("frees documents that nobody keeps, in " .. mode .. " mode", function()
         local previous = collectgarbage(mode)
         collectgarbage()
         -- What is alive may double before a collection, and a few megabytes are always allowed.
         local limit = 2 * collectgarbage "count" * 1024 + (8 << 20)
         local read, most = 0, 0
         while read < 4 * limit do
            local document = parse(LONG)
            read = read + document:memory()
            most = math.max(most, core.memory())
         end
         collectgarbage(previous)
         assert.is_true(most < limit, ("%d bytes in documents, allowed are %d"):format(most, limit))
      end)
   end

   it("is left alone where the program has stopped it", function()
      local count = 0
      local sentinel = setmetatable({}, { __gc = function() count = count + 1 end })
      assert.equal("table", type(sentinel))
      sentinel = nil -- luacheck: ignore
      collectgarbage "stop"
      local documents = {}
      for i = 1, 100 do
         documents[i] = engine:parse(LONG)
      end
      local seen = count
      for i = 1, 100 do
         documents[i]:close()
      end
      collectgarbage "restart"
      collectgarbage()
      assert.equal(0, seen)
      assert.equal(1, count)
   end)

   it("keeps text and engine as long as their document", function()
      local kept = setmetatable({}, { __mode = "v" })
      kept.engine = core.new(PROFILE)
      local document = kept.engine:parse(table.concat({ "L’usine", "ferme", "." }, " "))
      collectgarbage()
      collectgarbage()
      assert.equal("userdata", type(kept.engine))
      assert.equal(kept.engine, document:engine())
      assert.same({ "1:L’", "2:usine", "3:ferme", "4:." }, spans(document, document:tokens()))
      document = nil -- luacheck: ignore
      collectgarbage()
      assert.is_nil(kept.engine)
   end)

   it("gets all memory back with the last engine and document", function()
      collectgarbage()
      local before = core.memory()
      do
         local others = {}
         for i = 1, 5 do
            others[i] = core.new(PROFILE)
            others[i + 5] = others[i]:parse(TEXT)
         end
         assert.is_true(core.memory() > before)
      end
      collectgarbage()
      assert.equal(before, core.memory())
   end)

   it("may run at every instruction", function()
      debug.sethook(function() collectgarbage() end, "", 1)
      local ok, texts = pcall(function()
         local document = core.new(PROFILE):parse(table.concat({ "« Oui »", "dit Mme Aldine." }, ", "))
         local list = spans(document, document:tokens())
         list[#list + 1] = spans(document, document:content(1))[1]
         return list
      end)
      debug.sethook()
      assert.is_true(ok, texts)
      assert.same({ "1:«", "2:Oui", "3:»", "4:,", "5:dit", "6:Mme", "7:Aldine", "8:.", "1:Oui" }, texts)
   end)

   it("lets a finalizer read texts", function()
      local found
      setmetatable({}, { __gc = function() found = engine:parse("Un mot."):count "tokens" end })
      collectgarbage()
      assert.equal(3, found)
   end)

   it("does not finalize an engine by hand while a document is open", function()
      local other = core.new(PROFILE)
      local document = other:parse("Un mot.")
      local finalize = getmetatable(other).__gc
      finalize(other)
      assert.equal(3, document:count "tokens")
      document:close()
      finalize(other)
      finalize(other)
      assert.equal("attempt to use a finalized engine", message_of(function() other:parse("Un mot.") end))
   end)
end)
