--- French conjugation: all simple forms of a verb from its infinitive, in the traditional spelling and in that of 1990.
---
--- A model is a verb whose forms others follow. It is written as its principal parts, as grammars print them, less the
--- letters that all its forms share. Compound tenses are an auxiliary and a participle: see conjugation.auxiliary.
--- Compiled from general knowledge of French.

---@class dixit.fr.Slot  a place in the conjugation
---@field mood "indicative"|"conditional"|"subjunctive"|"imperative"|"participle"|"infinitive"
---@field tense "present"|"imperfect"|"past"|"future"  the past of the indicative is the simple past
---@field person 1|2|3|nil
---@field number "s"|"p"|nil
---@field gender "m"|"f"|nil  of past participles

---@class dixit.fr.Form : dixit.fr.Slot
---@field form string  lower case, composed

local conjugation = {}

-- ---- The models ----------------------------------------------------------------------------------------------------

-- Name; ending: what is taken from the infinitive to get the letters shared by all forms; ends of the infinitives that
-- follow the model (the longest that fits wins). Then, behind the shared letters: the six forms of the present, the
-- first person of the simple past, and the participle (all four forms if not regular). "-": none; a/b: two spellings.
-- Given only where no rule gives it: future (first person), weak (the stem before -ons, -ais, -ant), subjunctive (first
-- persons, or all six), imperative, gerund; impersonal: third person singular only.
local MODELS = {
   { "finir", "ir", "ir", "is is it issons issez issent", "is", "i" },
   { "aller", "aller", "", "vais vas va allons allez vont", "allai", "allé", future = "irai",
      subjunctive = "aille allions", imperative = "va allons allez" },
   { "avoir", "avoir", "", "ai as a avons avez ont", "eus", "eu", future = "aurai",
      subjunctive = "aie aies ait ayons ayez aient", imperative = "aie ayons ayez", gerund = "ayant" },
   { "être", "être", "", "suis es est sommes êtes sont", "fus", "été - - -", future = "serai", weak = "ét",
      subjunctive = "sois sois soit soyons soyez soient", imperative = "sois soyons soyez" },
   -- in -ir
   { "acquérir", "érir", "quérir", "iers iers iert érons érez ièrent", "is", "is", future = "errai" },
   { "assaillir", "ir", "saillir défaillir", "e es e ons ez ent", "is", "i" },
   { "bouillir", "illir", "bouillir", "s s t illons illez illent", "illis", "illi" },
   { "courir", "rir", "courir", "rs rs rt rons rez rent", "rus", "ru", future = "rrai" },
   { "cueillir", "ir", "cueillir", "e es e ons ez ent", "is", "i", future = "erai" },
   { "dormir", "mir", "dormir", "s s t mons mez ment", "mis", "mi" },
   { "fuir", "ir", "fuir", "is is it yons yez ient", "is", "i" },
   { "haïr", "aïr", "haïr", "ais ais ait aïssons aïssez aïssent", "aïs", "aï" },
   { "mourir", "ourir", "mourir", "eurs eurs eurt ourons ourez eurent", "ourus", "ort", future = "ourrai" },
   { "ouvrir", "rir", "ouvrir offrir souffrir", "re res re rons rez rent", "ris", "ert" },
   { "partir", "tir", "partir sortir sentir mentir repentir", "s s t tons tez tent", "tis", "ti" },
   { "servir", "vir", "servir", "s s t vons vez vent", "vis", "vi" },
   { "venir", "enir", "tenir venir", "iens iens ient enons enez iennent", "ins", "enu", future = "iendrai" },
   { "vêtir", "tir", "vêtir", "ts ts t tons tez tent", "tis", "tu" },
   -- in -oir
   { "asseoir", "seoir", "asseoir", "sieds/sois sieds/sois sied/soit seyons/soyons seyez/soyez seyent/soient",
      "sis", "sis", future = "siérai/soirai" },
   { "devoir", "evoir", "devoir", "ois ois oit evons evez oivent", "us", "û ue us ues", future = "evrai" },
   { "falloir", "alloir", "falloir", "aux aux aut allons allez aillent", "allus", "allu - - -", future = "audrai",
      impersonal = true },
   { "mouvoir", "ouvoir", "mouvoir", "eus eus eut ouvons ouvez euvent", "us", "u", future = "ouvrai" },
   { "pleuvoir", "euvoir", "pleuvoir", "eus eus eut euvons euvez euvent", "us", "u - - -", future = "euvrai",
      impersonal = true },
   { "pourvoir", "oir", "pourvoir", "ois ois oit oyons oyez oient", "us", "u" },
   { "pouvoir", "ouvoir", "pouvoir", "eux/uis eux eut ouvons ouvez euvent", "us", "u", future = "ourrai",
      subjunctive = "uisse uissions", imperative = "-" },
   { "prévaloir", "aloir", "prévaloir", "aux aux aut alons alez alent", "alus", "alu", future = "audrai" },
   { "prévoir", "oir", "prévoir", "ois ois oit oyons oyez oient", "is", "u" },
   { "recevoir", "cevoir", "cevoir", "çois çois çoit cevons cevez çoivent", "çus", "çu", future = "cevrai" },
   { "savoir", "avoir", "savoir", "ais ais ait avons avez avent", "us", "u", future = "aurai",
      subjunctive = "ache achions", imperative = "ache achons achez", gerund = "achant" },
   { "valoir", "aloir", "valoir", "aux aux aut alons alez alent", "alus", "alu", future = "audrai",
      subjunctive = "aille alions" },
   { "voir", "oir", "voir", "ois ois oit oyons oyez oient", "is", "u", future = "errai" },
   { "vouloir", "ouloir", "vouloir", "eux eux eut oulons oulez eulent", "oulus", "oulu", future = "oudrai",
      subjunctive = "euille oulions", imperative = "euille/eux oulons euillez/oulez" },
   -- in -ire, -uire
   { "conduire", "uire", "uire", "uis uis uit uisons uisez uisent", "uisis", "uit" },
   { "dire", "ire", "dire", "is is it isons ites isent", "is", "it" },
   { "écrire", "ire", "crire", "is is it ivons ivez ivent", "ivis", "it" },
   { "lire", "ire", "lire", "is is it isons isez isent", "us", "u" },
   { "maudire", "ire", "maudire", "is is it issons issez issent", "is", "it" },
   { "nuire", "uire", "nuire luire", "uis uis uit uisons uisez uisent", "uisis", "ui - - -" },
   { "prédire", "ire", "contredire dédire interdire médire prédire", "is is it isons isez isent", "is", "it" },
   { "rire", "ire", "rire", "is is it ions iez ient", "is", "i - - -" },
   { "suffire", "ire", "suffire", "is is it isons isez isent", "is", "i - - -" },
   -- in -aire, -oire, -aître, -oître
   { "accroître", "oître", "accroître décroître", "ois ois oît/oit oissons oissez oissent", "us", "u",
      future = "oîtrai/oitrai" },
   { "boire", "oire", "boire", "ois ois oit uvons uvez oivent", "us", "u" },
   { "connaître", "aître", "connaître paraître", "ais ais aît/ait aissons aissez aissent", "us", "u",
      future = "aîtrai/aitrai" },
   { "croire", "oire", "croire", "ois ois oit oyons oyez oient", "us", "u" },
   { "faire", "aire", "faire", "ais ais ait aisons aites ont", "is", "ait", future = "erai",
      subjunctive = "asse assions" },
   { "naître", "aître", "naître", "ais ais aît/ait aissons aissez aissent", "aquis", "é", future = "aîtrai/aitrai" },
   { "plaire", "aire", "plaire", "ais ais aît/ait aisons aisez aisent", "us", "u" },
   { "taire", "aire", "taire", "ais ais ait aisons aisez aisent", "us", "u" },
   { "traire", "aire", "traire", "ais ais ait ayons ayez aient", "-", "ait" },
   -- in a consonant and -re
   { "battre", "ttre", "battre", "ts ts t ttons ttez ttent", "ttis", "ttu" },
   { "clore", "ore", "clore", "os os ôt/ot osons osez osent", "-", "os" },
   { "conclure", "ure", "clure", "us us ut uons uez uent", "us", "u" },
   { "coudre", "dre", "coudre", "ds ds d sons sez sent", "sis", "su" },
   { "craindre", "indre", "aindre eindre oindre", "ins ins int ignons ignez ignent", "ignis", "int" },
   { "dissoudre", "oudre", "absoudre dissoudre", "ous ous out olvons olvez olvent", "olus", "ous oute ous outes" },
   { "inclure", "ure", "inclure occlure", "us us ut uons uez uent", "us", "us" },
   { "mettre", "ettre", "mettre", "ets ets et ettons ettez ettent", "is", "is" },
   { "moudre", "dre", "moudre", "ds ds d lons lez lent", "lus", "lu" },
   { "prendre", "endre", "prendre", "ends ends end enons enez ennent", "is", "is" },
   { "rendre", "dre", "andre endre erdre ondre ordre", "ds ds d dons dez dent", "dis", "du" },
   { "résoudre", "oudre", "résoudre", "ous ous out olvons olvez olvent", "olus", "olu" },
   { "rompre", "pre", "rompre", "ps ps pt pons pez pent", "pis", "pu" },
   { "suivre", "ivre", "suivre", "is is it ivons ivez ivent", "ivis", "ivi" },
   { "vaincre", "cre", "vaincre", "cs cs c quons quez quent", "quis", "cu" },
   { "vivre", "ivre", "vivre", "is is it ivons ivez ivent", "écus", "écu" },
}

-- Verbs that end like partir or servir, and are like finir.
local LIKE_FINIR = "asservir assortir impartir répartir"

-- Verbs in -eler and -eter that take è (martèle). The others double the consonant (étiquette) or, since 1990, take è
-- too, but for the families of appeler and jeter.
local LIKE_LEVER = [[
   acheter celer ciseler congeler corseter crocheter déceler dégeler démanteler écarteler fureter geler haleter
   harceler marteler modeler peler racheter receler surgeler
]]
local LIKE_JETER = "appeler interjeter interpeler jeter projeter rappeler rejeter"

-- Loans in which the e before the last consonant is not mute.
local LIKE_PARLER = "briefer débriefer retweeter tweeter"

local LIKE_ENVOYER = "envoyer renvoyer"

-- Models of the other verbs in -er, by the end of the infinitive: the first that fits.
local ER_MODELS = {
   { "ayer$", "payer" },
   { "[ou]yer$", "employer" },
   { "e[lt]er$", "étiqueter" },
   { "e[bcdfghjkmnpqrsvz]er$", "lever" },
   { "evrer$", "lever" },
   { "é[bcdfghj-np-tv-xz]+er$", "céder" },
   { "é[gq]uer$", "céder" },
   { "er$", "parler" },
}

-- Verbs whose compound tenses take être, and those that take either, by meaning. Reflexive verbs all take être.
local WITH_ETRE = [[
   advenir aller arriver décéder devenir échoir entrer intervenir mourir naître obvenir partir parvenir provenir
   redevenir repartir rester retomber revenir survenir tomber venir
]]
local WITH_BOTH = [[
   accourir apparaître convenir demeurer descendre monter passer redescendre remonter rentrer ressortir retourner
   sortir
]]

-- ---- The places of the conjugation ---------------------------------------------------------------------------------

--- All places, in the order of grammars; the numbers that conjugation.each gives are indexes into it.
---@type dixit.fr.Slot[]
conjugation.slots = {}
local slots = conjugation.slots

-- Adds the six persons of a tense; returns the index before the first.
local function add_tense(mood, tense)
   local offset = #slots
   for n = 1, 6 do
      slots[offset + n] = { mood = mood, tense = tense, person = (n - 1) % 3 + 1, number = n <= 3 and "s" or "p" }
   end
   return offset
end

local PRESENT = add_tense("indicative", "present")
local IMPERFECT = add_tense("indicative", "imperfect")
local PAST = add_tense("indicative", "past")
local FUTURE = add_tense("indicative", "future")
local CONDITIONAL = add_tense("conditional", "present")
local SUBJUNCTIVE = add_tense("subjunctive", "present")
local PAST_SUBJUNCTIVE = add_tense("subjunctive", "imperfect")
local IMPERATIVE = #slots
slots[IMPERATIVE + 1] = { mood = "imperative", tense = "present", person = 2, number = "s" }
slots[IMPERATIVE + 2] = { mood = "imperative", tense = "present", person = 1, number = "p" }
slots[IMPERATIVE + 3] = { mood = "imperative", tense = "present", person = 2, number = "p" }
local PARTICIPLE = #slots
slots[PARTICIPLE + 1] = { mood = "participle", tense = "past", gender = "m", number = "s" }
slots[PARTICIPLE + 2] = { mood = "participle", tense = "past", gender = "f", number = "s" }
slots[PARTICIPLE + 3] = { mood = "participle", tense = "past", gender = "m", number = "p" }
slots[PARTICIPLE + 4] = { mood = "participle", tense = "past", gender = "f", number = "p" }
local GERUND = #slots + 1
slots[GERUND] = { mood = "participle", tense = "present" }
local INFINITIVE = #slots + 1
slots[INFINITIVE] = { mood = "infinitive", tense = "present" }

-- ---- Endings -------------------------------------------------------------------------------------------------------

local function words(text)
   local list = {}
   for word in text:gmatch("%S+") do
      list[#list + 1] = word
   end
   return list
end

local PRESENT_ENDINGS = words "e es e ons ez ent" -- of verbs in -er
local IMPERFECT_ENDINGS = words "ais ais ait ions iez aient"
local FUTURE_ENDINGS = words "ai as a ons ez ont"
local SUBJUNCTIVE_ENDINGS = words "e es e ions iez ent"

-- Simple past and imperfect subjunctive, by the end of the first person of the simple past.
local PAST_ENDINGS = {
   ai = { words "ai as a âmes âtes èrent", words "asse asses ât assions assiez assent" },
   is = { words "is is it îmes îtes irent", words "isse isses ît issions issiez issent" },
   us = { words "us us ut ûmes ûtes urent", words "usse usses ût ussions ussiez ussent" },
   ins = { words "ins ins int înmes întes inrent", words "insse insses înt inssions inssiez inssent" },
   ["ïs"] = { words "ïs ïs ït ïmes ïtes ïrent", words "ïsse ïsses ït ïssions ïssiez ïssent" },
}

-- A stem and an ending; c and g keep their sound before a and o: plaçons, mangeait.
local function join(stem, ending)
   local last = stem:sub(-1)
   if (last == "c" or last == "g") and (ending:find("^[ao]") or ending:find("^â")) then
      return (last == "c" and stem:sub(1, -2) .. "ç" or stem .. "e") .. ending
   end
   return stem .. ending
end

-- Each of the list without its last bytes.
local function cut(list, length)
   local stems = {}
   for n, form in ipairs(list) do
      stems[n] = form:sub(1, -length - 1)
   end
   return stems
end

-- The spellings in a cell of a model, behind the letters shared by all forms.
local function spell(shared, cell)
   local list = {}
   for part in cell:gmatch("[^/]+") do
      list[#list + 1] = shared .. part
   end
   return list
end

local function spell_all(shared, cells)
   local lists = {}
   for n, cell in ipairs(cells) do
      lists[n] = spell(shared, cell)
   end
   return lists
end

-- ---- Which model ---------------------------------------------------------------------------------------------------

local by_name, by_verb, by_end = {}, {}, {}
for _, row in ipairs(MODELS) do
   local name, ending, followers, present, past, participle = table.unpack(row)
   by_name[name] = {
      ending = ending, present = words(present), past = past ~= "-" and past or nil, participle = words(participle),
      future = row.future, weak = row.weak, gerund = row.gerund, impersonal = row.impersonal,
      subjunctive = row.subjunctive and words(row.subjunctive), imperative = row.imperative and words(row.imperative),
   }
   by_verb[name] = name
   for _, follower in ipairs(words(followers)) do
      by_end[follower] = name
   end
end
for name, verbs in pairs {
   finir = LIKE_FINIR, lever = LIKE_LEVER, jeter = LIKE_JETER, parler = LIKE_PARLER, envoyer = LIKE_ENVOYER,
} do
   for _, verb in ipairs(words(verbs)) do
      by_verb[verb] = name
   end
end

--- The verb without its reflexive pronoun, in the spelling before 1990, and whether there was a pronoun.
---@param infinitive string  "dire", "s'écrier", "se plaindre"
---@return string verb, boolean reflexive
function conjugation.bare(infinitive)
   local rest = infinitive:match("^s'(.+)") or infinitive:match("^se (.+)")
   return ((rest or infinitive):gsub("([ao])itre$", "%1ître"):gsub("ssoir$", "sseoir")), rest ~= nil
end
local bare = conjugation.bare

local function find_model(verb)
   if by_verb[verb] then
      return by_verb[verb]
   end
   for from = 1, #verb do
      local name = by_end[verb:sub(from)]
      if name then
         return name
      end
   end
   for _, row in ipairs(ER_MODELS) do
      if verb:find(row[1]) then
         return row[2]
      end
   end
   return nil
end

-- ---- From a model to the parts of a verb ---------------------------------------------------------------------------

-- Parts: lists of spellings by person: present, imperative, perhaps subjunctive; lists of stems: strong (before a mute
-- e), weak, future, perhaps weak_subjunctive; past and past_kind, unless there is none; participle: its forms; perhaps
-- gerund, impersonal.

-- The last `vowel` of the stem, changed to è.
local function grave(stem, vowel)
   local before, behind = stem:match("^(.*)" .. vowel .. "(.-)$")
   return before .. "è" .. behind
end

-- Verbs in -er, by model: the stem gives the stems before a mute e, and the stems of the future where they are others.
local STRONG = {
   ["parler"] = function(stem) return { stem } end,
   ["céder"] = function(stem) return { grave(stem, "é") }, { stem, grave(stem, "é") } end,
   ["lever"] = function(stem) return { grave(stem, "e") } end,
   ["jeter"] = function(stem) return { stem .. stem:sub(-1) } end,
   ["étiqueter"] = function(stem) return { stem .. stem:sub(-1), grave(stem, "e") } end,
   ["employer"] = function(stem) return { stem:sub(1, -2) .. "i" } end,
   ["payer"] = function(stem) return { stem:sub(1, -2) .. "i", stem } end,
   ["envoyer"] = function(stem) return { stem:sub(1, -2) .. "i" }, { stem:sub(1, -3) .. "err" } end,
}

local function er_parts(verb, name)
   local stem = verb:sub(1, -#"er" - 1)
   local strong, future = STRONG[name](stem)
   local parts = {
      present = {}, strong = strong, weak = { stem }, future = {}, past = stem, past_kind = "ai",
      participle = { stem .. "é", stem .. "ée", stem .. "és", stem .. "ées" },
   }
   for person, ending in ipairs(PRESENT_ENDINGS) do
      parts.present[person] = {}
      for n, base in ipairs((person == 4 or person == 5) and parts.weak or strong) do
         parts.present[person][n] = join(base, ending)
      end
   end
   parts.imperative = { parts.present[1], parts.present[4], parts.present[5] }
   if name == "envoyer" then
      parts.future = future
   else
      for n, base in ipairs(future or strong) do
         parts.future[n] = base .. "er"
      end
   end
   return parts
end

local function participle_forms(shared, endings)
   local first = shared .. endings[1]
   if #endings == 1 then
      return { first, first .. "e", first:find("s$") and first or first .. "s", first .. "es" }
   end
   local forms = { first }
   for n = 2, #endings do
      forms[n] = endings[n] ~= "-" and shared .. endings[n] or nil
   end
   return forms
end

local function model_parts(verb, model)
   local shared = verb:sub(1, -#model.ending - 1)
   local present = spell_all(shared, model.present)
   local parts = {
      present = present, strong = cut(present[6], #"ent"),
      weak = model.weak and { shared .. model.weak } or cut(present[4], #"ons"),
      future = model.future and cut(spell(shared, model.future), #"ai") or { (verb:gsub("re$", "r")) },
      participle = participle_forms(shared, model.participle),
      gerund = model.gerund and shared .. model.gerund, impersonal = model.impersonal,
   }
   if model.imperative then
      parts.imperative = model.imperative[1] ~= "-" and spell_all(shared, model.imperative) or {}
   else
      local singular = present[2][1]:find("es$") and cut(present[2], #"s") or present[2] -- ouvre, but finis
      parts.imperative = { singular, present[4], present[5] }
   end
   if model.subjunctive and #model.subjunctive == 6 then
      parts.subjunctive = spell_all(shared, model.subjunctive)
   elseif model.subjunctive then
      parts.strong = cut(spell(shared, model.subjunctive[1]), #"e")
      parts.weak_subjunctive = cut(spell(shared, model.subjunctive[2]), #"ions")
   end
   for kind in pairs(model.past and PAST_ENDINGS or {}) do
      if model.past:sub(-#kind) == kind then
         parts.past, parts.past_kind = shared .. model.past:sub(1, -#kind - 1), kind
      end
   end
   return parts
end

-- The bare verb and the name of its model; raises if there is none. For functions called by the user.
local function resolve(infinitive, model)
   local verb = bare(infinitive)
   local name = model or find_model(verb)
   if not name then
      error(("no French infinitive: '%s'"):format(infinitive), 3)
   elseif not STRONG[name] and not by_name[name] then
      error(("no model of conjugation: '%s'"):format(name), 3)
   end
   return verb, name
end

local function parts_of(verb, name)
   return STRONG[name] and er_parts(verb, name) or model_parts(verb, by_name[name])
end

-- ---- From the parts to the forms -----------------------------------------------------------------------------------

local function visit_parts(parts, visit)
   local function give(form, slot)
      local place = slots[slot]
      if not parts.impersonal or not place.person or (place.person == 3 and place.number == "s") then
         visit(form, slot)
      end
   end
   local function give_lists(offset, lists)
      for n, forms in ipairs(lists) do
         for _, form in ipairs(forms) do
            give(form, offset + n)
         end
      end
   end
   local function give_tense(offset, stems, endings)
      for _, stem in ipairs(stems) do
         for n, ending in ipairs(endings) do
            give(join(stem, ending), offset + n)
         end
      end
   end
   give_lists(PRESENT, parts.present)
   give_tense(IMPERFECT, parts.weak, IMPERFECT_ENDINGS)
   if parts.past then
      local past, subjunctive = table.unpack(PAST_ENDINGS[parts.past_kind])
      give_tense(PAST, { parts.past }, past)
      give_tense(PAST_SUBJUNCTIVE, { parts.past }, subjunctive)
   end
   give_tense(FUTURE, parts.future, FUTURE_ENDINGS)
   give_tense(CONDITIONAL, parts.future, IMPERFECT_ENDINGS)
   if parts.subjunctive then
      give_lists(SUBJUNCTIVE, parts.subjunctive)
   else
      local weak = parts.weak_subjunctive or parts.weak
      for n, ending in ipairs(SUBJUNCTIVE_ENDINGS) do
         for _, stem in ipairs((n == 4 or n == 5) and weak or parts.strong) do
            give(stem .. ending, SUBJUNCTIVE + n)
         end
      end
   end
   give_lists(IMPERATIVE, parts.imperative)
   for n, form in ipairs(parts.participle) do
      give(form, PARTICIPLE + n)
   end
   for _, stem in ipairs(parts.gerund and { "" } or parts.weak) do
      give(parts.gerund or join(stem, "ant"), GERUND)
   end
end

-- ---- What others call ----------------------------------------------------------------------------------------------

--- The model that the infinitive follows by its spelling; nil if it is no infinitive.
---@param infinitive string
---@return string?
function conjugation.model(infinitive)
   return find_model((bare(infinitive)))
end

--- Calls visit(form, slot) for every form, each spelling by itself, without building tables; slot is an index into
--- conjugation.slots. Raises if the infinitive or the model is unknown.
---@param infinitive string
---@param visit fun(form: string, slot: integer)
---@param model? string  only where the spelling does not tell
function conjugation.each(infinitive, visit, model)
   local verb, name = resolve(infinitive, model)
   visit_parts(parts_of(verb, name), visit)
   visit(verb, INFINITIVE)
   local reform = verb:gsub("ître$", "itre"):gsub("sseoir$", "ssoir")
   if reform ~= verb then
      visit(reform, INFINITIVE)
   end
end

--- All simple forms of a verb. `reflexive` tells whether the infinitive had its pronoun; the forms are without.
---@param infinitive string
---@param model? string
---@return dixit.fr.Form[] | { reflexive: boolean }
function conjugation.forms(infinitive, model)
   local forms = { reflexive = select(2, bare(infinitive)) }
   resolve(infinitive, model) -- so that an error blames the caller
   conjugation.each(infinitive, function(form, slot)
      local place = slots[slot]
      forms[#forms + 1] = {
         form = form, mood = place.mood, tense = place.tense, person = place.person, number = place.number,
         gender = place.gender,
      }
   end, model)
   return forms
end

--- The past participle, masculine singular.
---@param infinitive string
---@param model? string
---@return string
function conjugation.participle(infinitive, model)
   return parts_of(resolve(infinitive, model)).participle[1]
end

-- The bytes in which two strings begin alike.
local function common(a, b)
   local n = 0
   while n < #a and a:byte(n + 1) == b:byte(n + 1) do
      n = n + 1
   end
   return a:sub(1, n)
end

--- The bytes with which every form of the verb begins; perhaps none, perhaps half a character.
---@param infinitive string
---@param model? string
---@return string
function conjugation.shared(infinitive, model)
   local verb, name = resolve(infinitive, model)
   if by_name[name] then
      return verb:sub(1, -#by_name[name].ending - 1)
   end
   local stem = verb:sub(1, -#"er" - 1)
   local strong, future = STRONG[name](stem)
   local shared = common(stem, join(stem, "ons"))
   for _, base in ipairs(strong) do
      shared = common(shared, base)
   end
   return future and common(shared, future[1]) or shared
end

local auxiliary_of = {}
for auxiliary, verbs in pairs { ["être"] = WITH_ETRE, both = WITH_BOTH } do
   for _, verb in ipairs(words(verbs)) do
      auxiliary_of[verb] = auxiliary
   end
end

--- The auxiliary of the compound tenses; "both": one or the other, by meaning.
---@param infinitive string
---@return "avoir"|"être"|"both"
function conjugation.auxiliary(infinitive)
   local verb, reflexive = bare(infinitive)
   return reflexive and "être" or auxiliary_of[verb] or "avoir"
end

return conjugation
