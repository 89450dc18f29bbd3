--- The scorer: which spans are the same, which pairs are made, and what the figures are.
local core = require "dixit.core"
local scorer = require "dixit.scorer"

-- The span of words in a text, in code points.
local function span(text, words)
   local first, last = text:find(words, 1, true)
   assert(first, words)
   return { utf8.len(text, 1, first) - 1, utf8.len(text, 1, last) }
end

-- An attribution from its words: content (a text or a list), source, cue.
local function attribution(text, words)
   local function spans(value)
      local list = {}
      for i, one in ipairs(type(value) == "table" and value or { value }) do
         list[i] = span(text, one)
      end
      return list
   end
   return {
      content = spans(words[1]), cue = spans(words.cue), source = words.source and spans(words.source),
      type = words.type, speaker = words.speaker, optional = words.optional, name = words.name, rule = words.rule,
   }
end

local function gold(text, ...)
   local list = {}
   for i, words in ipairs { ... } do
      list[i] = attribution(text, words)
   end
   return list
end

local function found(text, ...)
   local list = gold(text, ...)
   for _, one in ipairs(list) do
      one.source = one.source and one.source[1]
   end
   return list
end

local function outcomes(text, marked, given)
   local list = {}
   for i, verdict in ipairs(scorer.score(text, marked, given).verdicts) do
      list[i] = verdict.outcome
   end
   return list
end

describe("characters", function()
   it("are letters and digits of any script, or not", function()
      for _, one in ipairs { "a", "É", "ß", "ж", "中", "5", "½", "Ⅷ", "٣", "ª" } do
         assert.is_true(core.alphanumeric(utf8.codepoint(one)), one)
      end
      for _, one in ipairs { " ", "'", "’", "«", "-", "_", "€", "\u{301}", "😀", "\u{200B}", "\u{10FFFF}" } do
         assert.is_false(core.alphanumeric(utf8.codepoint(one)), one)
      end
      for _, code in ipairs { -1, 0x110000, math.maxinteger, math.mininteger } do
         assert.is_false(core.alphanumeric(code))
         assert.equal(0, select("#", core.plain(code)))
      end
   end)

   it("have a plain form without case, accents and ligatures", function()
      for one, plain in pairs { ["É"] = "e", ["ß"] = "ss", ["ﬁ"] = "fi", ["Ⅷ"] = "viii", ["-"] = "", ["中"] = "中" } do
         assert.equal(plain, utf8.char(core.plain(utf8.codepoint(one))))
      end
      assert.equal(15, select("#", core.plain(0xFDFA)))
   end)
end)

describe("the scorer", function()
   local text = "« Le quai ferme », a dit Jeanne Kerlo. Elle assure que le bac, dit-elle, tiendra bon."

   it("compares letters and digits, whatever stands around them", function()
      assert.same({ "right" }, outcomes(text, gold(text, { "« Le quai ferme », ", source = "Jeanne Kerlo" }),
         found(text, { "Le quai ferme", source = "Jeanne Kerlo" })))
   end)

   it("leaves out the conjunction at the head of a content, and no other word", function()
      for _, row in ipairs {
         { "que le bac tient", "le bac tient", 1 }, { "« que » le bac tient", "le bac tient", 1 },
         { "QU’un bac tient", "un bac tient", 1 }, { "Qu'un bac tient", "un bac tient", 1 },
         { "DAẞ sie kommt", "sie kommt", 1 }, { "that ferry holds", "ferry holds", 1 },
         { "quelque bac tient", "bac tient", 0 }, { "quel bac tient", "bac tient", 0 },
         { "data hold", "a hold", 0 }, { "que", "que", 1 },
      } do
         local line, words, exact = table.unpack(row)
         local score = scorer.score(line, gold(line, { line }), found(line, { words }))
         assert.equal(exact, score.all.exact, line)
      end
   end)

   it("joins the parts of a content that a reporting clause divides", function()
      local marked = gold(text, { { "le bac", "tiendra bon" } })
      local score = scorer.score(text, marked, found(text, { "le bac, dit-elle, tiendra bon" }))
      assert.same({ 0, 1 }, { score.all.exact, score.all.lenient })
      assert.equal(1, score.all.soft_r)
      assert.near(15 / 22, score.all.soft_p, 1e-9)
      assert.equal(1, scorer.score(text, marked, found(text, { { "tiendra bon", "le bac" } })).all.exact)
   end)

   it("asks of lenient contents that half of both is shared", function()
      local line = "abcd efgh"
      assert.same({ "right" }, outcomes(line, gold(line, { "abcd" }), found(line, { "abcd efgh" })))
      assert.same({ "span" }, outcomes(line, gold(line, { "abc" }), found(line, { "abcd efgh" })))
   end)

   it("pairs one to one, the best overlap first, then the right source", function()
      local line = "Roux dit oui. Vernet dit oui, oui."
      local score = scorer.score(line, gold(line, { "oui, oui", source = "Vernet", type = "direct" }),
         found(line, { "oui, oui", source = "Roux", rule = "a" }, { "oui, oui", source = "Vernet", rule = "b" },
            { "dit oui, oui", source = "Vernet", rule = "c" }))
      assert.same({ "right", "spurious", "spurious" },
         { score.verdicts[1].outcome, score.verdicts[2].outcome, score.verdicts[3].outcome })
      assert.same({ "b", "a", "c" },
         { score.verdicts[1].found.rule, score.verdicts[2].found.rule, score.verdicts[3].found.rule })
      assert.same({ 0, 1, 0 }, { score.rules.a.exact, score.rules.b.exact, score.rules.c.exact })
   end)

   it("takes a source that shares half of the shorter one and is not much longer", function()
      local line = "Elle part, dit Mme Roux, la préfète des deux Vallées du Nord et du Sud réunies."
      for _, row in ipairs {
         { "Mme Roux", "Roux", "right" }, { "Roux", "Mme Roux, la préfète", "right" },
         { "Roux", "Mme Roux, la préfète des deux Vallées du Nord", "source" },
         { "Mme Roux", "Elle", "source" }, { "Mme Roux", nil, "source" }, { nil, "Elle", "source" },
         { nil, nil, "right" }, { "Mme Roux", "Mme", "right" },
      } do
         assert.same({ row[3] }, outcomes(line, gold(line, { "Elle part", source = row[1] }),
            found(line, { "Elle part", source = row[2] })), (row[1] or "") .. "/" .. (row[2] or ""))
      end
   end)

   it("takes a name that means the speaker instead", function()
      local line = "Elle part, dit-elle."
      for name, outcome in pairs {
         ["KERLO"] = "right", ["Jeanne"] = "right", ["jeanne le kerlo"] = "right", ["Le"] = "source",
         ["Jeanne Vernet"] = "source", ["’"] = "source",
      } do
         local marked = gold(line, { "Elle part", source = "dit", speaker = "Jeanne Le Kérlo" })
         assert.same({ outcome }, outcomes(line, marked,
            found(line, { "Elle part", source = "elle.", name = name })), name)
      end
   end)

   it("neither asks for what is optional nor counts it as wrong", function()
      local marked = gold(text, { "Le quai ferme", optional = true }, { "le bac", type = "indirect" })
      local score = scorer.score(text, marked, found(text, { "Le quai ferme" }, { "Jeanne Kerlo", type = "mixed" }))
      assert.same({ 1, 1, 0 }, { score.all.gold, score.all.found, score.all.lenient })
      assert.same({ 1, 0 }, { score.types.indirect.gold, score.types.indirect.found })
      assert.same({ 0, 1 }, { score.types.mixed.gold, score.types.mixed.found })
   end)

   it("counts cues of lenient contents only", function()
      local marked = gold(text, { "Le quai ferme", cue = "a dit" }, { "le bac", cue = "assure" },
         { "bon", cue = "bon" })
      local score = scorer.score(text, marked,
         found(text, { "Le quai ferme", cue = "dit" }, { "le bac, dit-elle, tiendra", cue = "assure" }))
      assert.same({ 1, 3 }, { score.all.cue, score.all.cue_gold })
      assert.near(1 / 3, scorer.figures(score.all).cue, 1e-9)
   end)

   it("gives precision, recall and F1", function()
      local tally = scorer.tally()
      assert.same({ p = 0, r = 0, f1 = 0 }, scorer.figures(tally).lenient)
      tally.gold, tally.found, tally.lenient, tally.attributed, tally.exact = 8, 4, 3, 2, 1
      tally.soft_p, tally.soft_r = 3.5, 3
      local figures = scorer.figures(tally)
      assert.same({ p = 0.75, r = 0.375, f1 = 0.5 }, figures.lenient)
      assert.same({ p = 0.875, r = 0.375, f1 = 0.525 }, figures.soft)
      assert.near(2 / 3, figures.source, 1e-9)
      assert.equal(0.25, figures.exact.p)
   end)

   it("refuses spans that are not in the text", function()
      for _, bad in ipairs { { 3, 2 }, { 0, 99 }, { -1, 2 } } do
         assert.error_matches(function() scorer.score("abc", { { content = { bad } } }, {}) end, "outside a text of 3")
      end
   end)
end)
