--- Teaches an engine the verbs of a language, for verb groups: stems and paradigms, the auxiliaries and the particles.
---
--- What belongs to the language stands in its pack, lang/<code>/: verbs.lua (particles, auxiliaries, tenses of
--- compounds), conjugation.lua, and inflections.lua, generated from it: the verbs that every engine of the language
--- knows. Verbs that scripts name beyond those are kept apart in the core, so that what A.verb finds does not depend on
--- the scripts that are loaded.
local M = {}

---@class dixit.Inflections what lang/<code>/inflections.lua returns
---@field paradigms string one a line, as the core reads them; the first has number 0
---@field verbs string one a line, as the core reads them: STEM PARADIGM AUXILIARY LEMMA

---@class dixit.KnownVerbs what an engine has been taught
---@field listed table<string, true>|nil lemmas of the language's list, once all of it is taught
---@field apart table<string, true> the others
---@field slots integer how many the core has; with paradigms, so that one can go on after a lack of memory
---@field paradigms table<string, integer> numbers, by endings

local known = setmetatable({}, { __mode = "k" }) -- by core engine: dixit.KnownVerbs

-- ---- From forms to a stem and a paradigm ---------------------------------------------------------------------------

-- The letter of a slot: A to Z, a to z.
local function slot_letter(number)
   return string.char(number <= 26 and 64 + number or 70 + number)
end

-- The letters in which two strings begin alike, cut between characters.
local function common(a, b)
   local n = 0
   while n < #a and a:byte(n + 1) == b:byte(n + 1) do
      n = n + 1
   end
   while n > 0 and (a:byte(n + 1) or 0) & 0xC0 == 0x80 do
      n = n - 1
   end
   return a:sub(1, n)
end

--- The stem of a verb, which all its forms share, and its endings with their slots: "e:ACS es:B :D".
---@param conjugation table of the language
---@param verb string
---@return string stem, string endings
function M.inflect(conjugation, verb)
   local forms, slots, stem = {}, {}, nil
   conjugation.each(verb, function(form, slot)
      stem = stem and common(stem, form) or form
      if not slots[form] then
         forms[#forms + 1] = form
         slots[form] = {}
      end
      table.insert(slots[form], slot)
   end)
   local endings = {}
   for i, form in ipairs(forms) do
      table.sort(slots[form])
      local letters, last = {}, nil
      for _, slot in ipairs(slots[form]) do -- two spellings may have been one
         letters[#letters + 1] = slot ~= last and slot_letter(slot) or nil
         last = slot
      end
      endings[i] = form:sub(#stem + 1) .. ":" .. table.concat(letters)
   end
   return stem, table.concat(endings, " ")
end

--- A verb's line in a table of verbs.
---@param conjugation table of the language
---@param lemma string
---@param stem string
---@param paradigm integer
---@return string
function M.line(conjugation, lemma, stem, paradigm)
   local _, reflexive = conjugation.bare(lemma)
   local auxiliary = conjugation.auxiliary(lemma)
   return ("%s %d %s%s %s\n"):format(stem, paradigm, reflexive and "+" or "", auxiliary == "both" and "-" or auxiliary,
      lemma)
end

-- ---- The language --------------------------------------------------------------------------------------------------

local function pack_file(code, name)
   return require(("dixit.lang.%s.%s"):format(code, name))
end

-- The verb form of a place in the conjugation.
local function verb_form(slot)
   if slot.mood == "infinitive" then
      return "infinitive"
   elseif slot.mood ~= "participle" then
      return "finite"
   end
   return slot.tense == "past" and "participle" or "gerund"
end

local function add_slot(core, slot)
   local form, mood, tense = verb_form(slot), nil, nil
   if form == "finite" then
      mood, tense = slot.mood, slot.tense
   end
   core:add_slot(form, mood, tense, slot.person and tostring(slot.person), slot.number, slot.gender)
end

local listed = {} -- by language: the lemmas of its list

local function listed_lemmas(code, verbs)
   if not listed[code] then
      local lemmas = {}
      for lemma in verbs:gmatch "%S* %d+ %S+ ([^\n]+)" do
         lemmas[lemma] = true
      end
      listed[code] = lemmas
   end
   return listed[code]
end

-- Teaches what an engine knows from the beginning: particles, auxiliaries, and the verbs of the list.
local function begin(core, code, taught)
   local verbs, inflections = pack_file(code, "verbs"), pack_file(code, "inflections")
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
   local slots = pack_file(code, "conjugation").slots
   for i = taught.slots + 1, #slots do
      add_slot(core, slots[i])
      taught.slots = i
   end
   for endings in inflections.paradigms:gmatch "[^\n]+" do
      taught.paradigms[endings] = taught.paradigms[endings] or core:add_paradigm(endings)
   end
   core:add_verbs(inflections.verbs)
   taught.listed = listed_lemmas(code, inflections.verbs)
end

-- Adds a verb that is not on the list.
local function add_apart(core, code, taught, lemma)
   local conjugation = pack_file(code, "conjugation")
   local stem, endings = M.inflect(conjugation, (conjugation.bare(lemma)))
   taught.paradigms[endings] = taught.paradigms[endings] or core:add_paradigm(endings)
   core:add_verbs(M.line(conjugation, lemma, stem, taught.paradigms[endings]), true)
   taught.apart[lemma] = true
end

--- Teaches verbs; those that the engine knows are passed over.
---@param core dixit.Core the engine
---@param code string of its language
---@param lemmas string[] infinitives, with their pronoun if reflexive
---@return table<string, true>|nil apart all verbs taught so far that are not on the language's list: their groups
--- are on the class layer "verb"
---@return string|nil culprit the lemma that the language's conjugation does not know
function M.teach(core, code, lemmas)
   local taught = known[core] or { apart = {}, slots = 0, paradigms = {} }
   known[core] = taught
   if not taught.listed then
      begin(core, code, taught)
   end
   local new = {}
   for _, lemma in ipairs(lemmas) do
      if not taught.listed[lemma] and not taught.apart[lemma] then
         new[#new + 1] = lemma
      end
   end
   table.sort(new) -- what the core knows does not depend on the order
   for _, lemma in ipairs(new) do
      if not pack_file(code, "conjugation").model(lemma) then
         return nil, lemma
      end
      add_apart(core, code, taught, lemma)
   end
   return taught.apart
end

return M
