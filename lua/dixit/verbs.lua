--- Teaches an engine the verbs of a language, for verb groups: their forms, the auxiliaries and the particles.
---
--- What belongs to the language stands in its pack: lang/<code>/verbs.lua (particles, auxiliaries, tenses of compounds)
--- and lang/<code>/conjugation.lua.
local M = {}

local known = setmetatable({}, { __mode = "k" }) -- by core engine: the lemmas that it knows

-- The verb form of a place in the conjugation.
local function verb_form(slot)
   if slot.mood == "infinitive" then
      return "infinitive"
   elseif slot.mood ~= "participle" then
      return "finite"
   end
   return slot.tense == "past" and "participle" or "gerund"
end

local function add_verb(core, conjugation, lemma)
   local verb, reflexive = conjugation.bare(lemma)
   local auxiliary = conjugation.auxiliary(lemma)
   if auxiliary == "both" then
      auxiliary = nil
   end
   conjugation.each(verb, function(form, number)
      local slot = conjugation.slots[number]
      local person = slot.person and tostring(slot.person)
      local shape = verb_form(slot)
      local mood, tense = nil, nil
      if shape == "finite" then
         mood, tense = slot.mood, slot.tense
      end
      core:add_verb(form, lemma, shape, auxiliary, reflexive, mood, tense, person, slot.number, slot.gender)
   end)
end

local function add_language(core, verbs)
   for kind, forms in pairs(verbs.particles) do
      for _, form in ipairs(forms) do
         core:add_particle(kind, form)
      end
   end
   for _, row in ipairs(verbs.auxiliaries) do
      core:add_auxiliary(row.lemma, row.takes, row.passive)
   end
   for tense, compound in pairs(verbs.compounds) do
      core:add_compound(tense, compound)
   end
end

--- Teaches the forms of verbs; those that the engine knows are passed over.
---@param core dixit.Core the engine
---@param code string of its language
---@param lemmas string[] infinitives, with their pronoun if reflexive
---@return boolean|nil done
---@return string|nil culprit the lemma that the language's conjugation does not know
function M.teach(core, code, lemmas)
   local verbs = require("dixit.lang." .. code .. ".verbs")
   local conjugation = require("dixit.lang." .. code .. ".conjugation")
   local taught = known[core]
   if not taught then
      taught = {}
      known[core] = taught
      add_language(core, verbs)
      for _, row in ipairs(verbs.auxiliaries) do
         taught[row.lemma] = true
         add_verb(core, conjugation, row.lemma)
      end
   end
   for _, lemma in ipairs(lemmas) do
      if not taught[lemma] then
         if not conjugation.model(lemma) then
            return nil, lemma
         end
         taught[lemma] = true
         add_verb(core, conjugation, lemma)
      end
   end
   return true
end

return M
