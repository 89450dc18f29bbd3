--- brat's standoff format as gold.
local brat = require "dixit.eval.brat"

describe("brat", function()
   it("joins cues and sources to contents, by relations and through cues", function()
      local gold = brat.read(table.concat({
         "T1\tDirect-Quotation 0 10\tLe quai ferme",
         "T2\tCue 12 17\ta dit",
         "T3\tSource 18 30\tJeanne Kerlo",
         "T4\tIndirect_Content 40 50;60 70\tle bac tiendra",
         "T5\tSpeaker 35 39\tElle",
         "T6\tPlace 80 86\tLorvac",
         "R1\tindicates Arg1:T2 Arg2:T1",
         "R2\tsaid_by Arg1:T2 Arg2:T3",
         "R3\tsaid_by Arg1:T4 Arg2:T5",
         "A1\tSpeaker T4 Jeanne Kerlo",
         "A2\tOptional T4",
         "#1\tAnnotatorNotes T1\tclear",
         "",
      }, "\r\n"))
      assert.same({
         { content = { { 0, 10 } }, cue = { { 12, 17 } }, source = { { 18, 30 } }, type = "direct" },
         { content = { { 40, 50 }, { 60, 70 } }, cue = {}, source = { { 35, 39 } }, type = "indirect",
            speaker = "Jeanne Kerlo", optional = true },
      }, gold)
   end)

   it("joins what events join, and takes the type from an attribute", function()
      assert.same({ { content = { { 0, 3 } }, cue = { { 4, 7 } }, source = { { 8, 12 } }, type = "mixed" } },
         brat.read("T1\tContent 0 3\toui\nT2\tCue 4 7\tdit\nT3\tSource 8 12\tRoux\n"
            .. "E1\tCue:T2 What:T1 Who:T3\nA1\tType T1 Mixed\n"))
   end)

   it("names the line that it cannot read", function()
      assert.same({ n = 2, nil, "line 2 is no annotation of brat's" },
         table.pack(brat.read "T1\tContent 0 3\toui\nnonsense\n"))
      assert.same({ n = 2, nil, "line 1 is no annotation of brat's" }, table.pack(brat.read "T1\tContent 0\toui\n"))
   end)
end)
