local conjugation = require "dixit.lang.fr.conjugation"
local cues = require "dixit.lang.fr.cues"
local forms = require "dixit.lang.fr.forms"

-- "dire indicative present 3s", one line a reading.
local function readings(form)
   local lines = {}
   for _, analysis in ipairs(forms.lookup(form) or {}) do
      local place = (analysis.gender or analysis.person or "") .. (analysis.number or "")
      lines[#lines + 1] = table.concat({ analysis.lemma, analysis.mood, analysis.tense, place }, " ")
   end
   return lines
end

describe("the forms of French cue verbs", function()
   for form, expected in pairs {
      ["affirma"] = { "affirmer indicative past 3s" },
      ["prédisez"] = { "prédire indicative present 2p", "prédire imperative present 2p" },
      ["reconnait"] = { "reconnaître indicative present 3s" },
      ["interpelons"] = { "interpeller indicative present 1p", "interpeller imperative present 1p" },
      ["dîtes"] = { "dire indicative past 2p", "se dire indicative past 2p" },
      ["engagée"] = { "engager participle past fs", "s'engager participle past fs" },
      ["écriant"] = { "s'écrier participle present " },
      ["concevoir"] = { "concevoir infinitive present " },
      ["contre-attaqua"] = { "contre-attaquer indicative past 3s" },
      ["interpellera"] = { "interpeller indicative future 3s" },
      ["pressent"] = {
         "pressentir indicative present 3s", "presser indicative present 3p", "presser subjunctive present 3p",
      },
      ["promirent"] = { "promettre indicative past 3p", "se promettre indicative past 3p" },
   } do
      it("reads " .. form, function()
         assert.same(expected, readings(form))
      end)
   end

   it("finds nothing in other words", function()
      for _, form in ipairs { "", "a", "maison", "affirmas-tu", "Affirma", "direz-vous", "affirm", "dixi" } do
         assert.is_nil(forms.lookup(form), form)
      end
   end)

   it("tells what is known of the cue", function()
      local analysis = forms.lookup("engageait")[2]
      assert.equal("s'engager", analysis.cue.lemma)
      assert.equal("promise", analysis.class)
      assert.is_true(analysis.reflexive)
      assert.is_true(analysis.constructions.a_inf)
      assert.is_false(forms.lookup("engageait")[1].reflexive)
   end)

   local function has_reading(form, cue, slot)
      local place = conjugation.slots[slot]
      for _, analysis in ipairs(forms.lookup(form) or {}) do
         local same = analysis.cue == cue
         for _, field in ipairs { "mood", "tense", "person", "number", "gender" } do
            same = same and analysis[field] == place[field]
         end
         if same then
            return true
         end
      end
      return false
   end

   it("has every form of every verb", function()
      for _, cue in ipairs(cues.verbs) do
         for _, spelling in ipairs { cue.lemma, cue.also } do
            conjugation.each(spelling, function(form, slot)
               if not has_reading(form, cue, slot) then -- an assertion for each would be slow
                  error(("%s has no reading as %s, place %d"):format(form, cue.lemma, slot))
               end
            end)
         end
      end
   end)
end)
