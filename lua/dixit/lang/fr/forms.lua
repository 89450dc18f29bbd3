--- The forms of the French cue verbs, looked up: which verb, which mood and tense.
---
--- A table of all forms would take 0.1 s and 5 MB. Instead a verb is conjugated when the first word is looked up that
--- begins with the letters all its forms share; then its forms are known for good.
local conjugation = require "dixit.lang.fr.conjugation"
local cues = require "dixit.lang.fr.cues"

---@class dixit.fr.Analysis : dixit.fr.Slot  one reading of a form; shared: not to be changed
---@field cue dixit.fr.Cue
---@field lemma string of the cue
---@field class string of the cue
---@field constructions table<string, true> of the cue
---@field reflexive boolean the cue has its reflexive pronoun: s'engager

local forms = {}

-- A reading, packed so that readings sort by the number of the cue, then by the place in the conjugation.
local READING <const> = ">I2B"

local pending -- by shared letters: the verbs that are not conjugated yet, as a map from infinitive to numbers of cues
local readings = {} -- by form: packed readings
local analyses = {} -- by form: what lookup has returned

local function collect_verbs()
   pending = {}
   for number, cue in ipairs(cues.verbs) do
      for _, spelling in ipairs { cue.lemma, cue.also } do
         local verb = conjugation.bare(spelling)
         local shared = conjugation.shared(verb)
         pending[shared] = pending[shared] or {}
         local verbs = pending[shared]
         verbs[verb] = verbs[verb] or {}
         table.insert(verbs[verb], number)
      end
   end
end

local function conjugate(verb, numbers)
   conjugation.each(verb, function(form, slot)
      local packed = readings[form] or ""
      for _, number in ipairs(numbers) do
         packed = packed .. READING:pack(number, slot)
      end
      readings[form] = packed
   end)
end

local function analyse(packed)
   local found = {}
   for at = 1, #packed, READING:packsize() do
      found[#found + 1] = packed:sub(at, at + READING:packsize() - 1)
   end
   table.sort(found) -- so that the order does not depend on that in which verbs were conjugated
   local list = {}
   for n, reading in ipairs(found) do
      if reading ~= found[n - 1] then -- interpelle is a form of interpeller in both its spellings
         local index, slot = READING:unpack(reading)
         local cue, place = cues.verbs[index], conjugation.slots[slot]
         list[#list + 1] = {
            cue = cue,
            lemma = cue.lemma,
            class = cue.class,
            constructions = cue.constructions,
            reflexive = select(2, conjugation.bare(cue.lemma)),
            mood = place.mood,
            tense = place.tense,
            person = place.person,
            number = place.number,
            gender = place.gender,
         }
      end
   end
   return list
end

--- The readings of a word form as a form of cue verbs, in the order of cues.verbs, then of conjugation.slots; nil if it
--- is none.
---@param form string  lower case, composed, without apostrophes or pronouns
---@return dixit.fr.Analysis[]|nil
function forms.lookup(form)
   local known = analyses[form]
   if known then
      return known
   end
   if not pending then
      collect_verbs()
   end
   for length = 0, #form do
      local shared = form:sub(1, length)
      local verbs = pending[shared]
      if verbs then
         pending[shared] = nil
         for verb, numbers in pairs(verbs) do
            conjugate(verb, numbers)
         end
      end
   end
   local packed = readings[form]
   if packed then
      analyses[form] = analyse(packed)
      return analyses[form]
   end
end

return forms
