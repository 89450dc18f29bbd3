local core = require "dixit.core"
local profile = require "dixit.lang.fr.profile"
local verbs = require "dixit.lang.fr.verbs"

local FILES = {
   "circumstances", "groups", "labels", "media", "names", "not_persons", "organisations", "places", "roles", "sayings",
   "titles", "words",
}

local function set(text)
   local members = {}
   for word in text:gmatch "%S+" do
      members[word] = true
   end
   return members
end

-- The fields that the entries of a class may have, and their values; true: a flag.
local GENDER, NUMBER, PERSON = set "m f", set "s p", set "1 2 3"
local function fields(more)
   local all = { gender = GENDER, number = NUMBER }
   for name, values in pairs(more or {}) do
      all[name] = values
   end
   return all
end
local CLASSES = {
   saying_noun = {
      class = set "statement claim denial promise demand question accusation opinion agreement intention",
      que = true, de_inf = true, a_inf = true, selon_rel = true,
   },
   first_name = { gender = GENDER },
   first_name_word = { gender = GENDER },
   title = fields { abbreviated = true, capital = true },
   name_suffix = {},
   role = fields { sort = set "role kin witness member", grammatical = true, word = true },
   person_noun = fields { grammatical = true, word = true },
   group = fields { kind = set "group organisation document media anonymous", word = true },
   namable = fields(),
   organisation = fields { acronym = true, word = true },
   media = fields { sort = set "social", acronym = true, word = true },
   place = fields { sort = set "country region city continent", acronym = true, word = true },
   metonym = fields { sort = set "capital seat", ambiguous = true, word = true },
   demonym = fields { word = true },
   not_person_head = { link = set "direct de" },
   not_person_tail = {},
   not_person = { acronym = true },
   determiner = fields { sort = set "article possessive demonstrative indefinite numeral" },
   contraction = fields(),
   adjective_before = fields(),
   number_word = { number = NUMBER, quantity = true },
   pronoun_subject = fields { person = PERSON },
   pronoun_tonic = fields { person = PERSON },
   pronoun_demonstrative = fields { person = PERSON, neuter = true },
   pronoun_indefinite = fields { person = PERSON, neuter = true },
   relative = fields(),
   preposition = {},
   preposition_locution = {},
   conjunction_coordinating = {},
   conjunction_subordinating = {},
   connective = {},
   homograph = {},
   homograph_article = {},
   homograph_cue = {},
   adverb = { sort = set "negation interrogative place" },
   adverb_time = {},
   time_adjunct = {},
   day = {},
   daypart = {},
   month = {},
   utterance = {}, occasion = {}, carrier = {}, manner = {}, by_voice = {}, issued = {},
   press = {}, audience = {}, venue = {}, before_hearer = {},
   work = {}, authorship = {}, named = {}, naming = {}, titling = {}, mention = {},
}

-- Letters by the plain one that they are sorted with.
local PLAIN = {}
for plain, letters in pairs {
   a = "àáâãäåāăÀÁÂÄÅ", c = "çćčÇČ", d = "ðĐđ", e = "éèêëėęÉÈÊË", g = "ğĞ", i = "îïíìıịÎÏÍ", l = "łŁ", n = "ñņńÑ",
   o = "ôöóòõøōơőÔÖÓØ", r = "řŘ", s = "šşșśŠŞȘŚ", t = "țȚ", u = "ùúûüūưủűÙÚÛÜ", z = "žżźŽŻ", oe = "œŒ", th = "þÞ",
} do
   for _, code in utf8.codes(letters) do
      PLAIN[utf8.char(code)] = plain
   end
end

local function plain(word)
   return (word:lower():gsub(utf8.charpattern, function(letter)
      assert(#letter == 1 or PLAIN[letter], "a letter that the spec does not know: " .. word)
      return PLAIN[letter]
   end))
end

-- Close to the core's folding: lower case for the letters of French.
local function fold(word)
   return (word:lower():gsub("\xC3[\x80-\x9E]", function(letter)
      return "\xC3" .. string.char(letter:byte(2) + 0x20)
   end):gsub("Œ", "œ"))
end

local function groups()
   return coroutine.wrap(function()
      for _, file in ipairs(FILES) do
         for number, group in ipairs(require("dixit.lang.fr.lexicons." .. file)) do
            coroutine.yield(group, ("%s: group %d (%s)"):format(file, number, tostring(group.class)))
         end
      end
   end)
end

-- All entries: class -> form -> list of their fields.
local entries = {}
for group in groups() do
   local class = entries[group.class] or {}
   entries[group.class] = class
   for word in group.words:gmatch "[^\n]+" do
      class[word] = class[word] or {}
      table.insert(class[word], group.fields)
   end
end

describe("French lexicons", function()
   it("have known classes, fields and values", function()
      local seen = {}
      for group, where in groups() do
         local known = assert.is_table(CLASSES[group.class], where) and CLASSES[group.class]
         seen[group.class] = true
         for key in pairs(group) do
            assert.is_true(key == "class" or key == "fields" or key == "words" or key == "locutions", where .. key)
         end
         for name, value in pairs(group.fields) do
            local values = assert(known[name], ("%s: field %s"):format(where, name))
            assert.is_true(values == value or values ~= true and values[value], where .. ": " .. tostring(value))
         end
      end
      for class in pairs(CLASSES) do
         assert.is_true(seen[class], "no entries: " .. class)
      end
   end)

   it("have one group for the same class and fields", function()
      local seen = {}
      for group, where in groups() do
         local key = {}
         for name, value in pairs(group.fields) do
            key[#key + 1] = name .. "=" .. tostring(value)
         end
         table.sort(key)
         key = group.class .. tostring(group.locutions) .. table.concat(key, " ")
         assert.is_nil(seen[key], where)
         seen[key] = true
      end
   end)

   it("have sorted entries, one a line, none twice", function()
      for group, where in groups() do
         local before, seen = nil, {}
         assert.equal("\n", group.words:sub(-1), where)
         for word in group.words:gmatch "([^\n]*)\n" do
            assert.is_truthy(utf8.len(word), where)
            assert.is_truthy(word:find "^%S" and word:find "%S$", where .. ": " .. word)
            assert.is_nil(word:find("’", 1, true) or word:find("  ", 1, true), where .. ": " .. word)
            local folded = fold(word)
            assert.is_nil(seen[folded], where .. ": " .. word)
            seen[folded] = true
            if before then
               local a, b = plain(before), plain(word)
               assert.is_true(a < b or a == b and before < word, ("%s: %s before %s"):format(where, before, word))
            end
            before = word
         end
         assert.is_string(before, where)
      end
   end)

   it("load as locutions only what ends in a word that contracts", function()
      for group, where in groups() do
         if group.locutions then
            for word in group.words:gmatch "[^\n]+" do
               assert.is_truthy(word:find " de$" or word:find " à$", where .. ": " .. word)
            end
         end
      end
   end)

   it("say what entries are", function()
      for _, row in ipairs {
         { "first_name", "Camille", {} },
         { "first_name", "Isabelle", { gender = "f" } },
         { "first_name", "Éric", { gender = "m" } },
         { "first_name_word", "Florence", { gender = "f" } },
         { "title", "Mme", { gender = "f", number = "s", abbreviated = true } },
         { "title", "Me", { number = "s", abbreviated = true, capital = true } },
         { "title", "général", { gender = "m", number = "s" } },
         { "role", "porte-parole", { sort = "role" } },
         { "role", "maire", { number = "s", sort = "role" } },
         { "role", "directrices générales adjointes", { gender = "f", number = "p", sort = "role" } },
         { "role", "victime", { gender = "f", number = "s", sort = "witness", grammatical = true } },
         { "role", "républicains", { gender = "m", number = "p", sort = "role", word = true } },
         { "person_noun", "quadragénaire", { number = "s" } },
         { "group", "gouvernement", { gender = "m", number = "s", kind = "organisation" } },
         { "group", "manifestants", { gender = "m", number = "p", kind = "group" } },
         { "group", "communiqué", { gender = "m", number = "s", kind = "document" } },
         { "group", "source policière", { gender = "f", number = "s", kind = "anonymous" } },
         { "organisation", "CGT", { gender = "f", number = "s", acronym = true } },
         { "organisation", "Conseil d'État", { gender = "m", number = "s" } },
         { "media", "Monde", { gender = "m", number = "s", word = true } },
         { "media", "AFP", { gender = "f", number = "s", acronym = true } },
         { "media", "Instagram", { gender = "m", number = "s", sort = "social" } },
         { "place", "Pays-Bas", { gender = "m", number = "p", sort = "country" } },
         { "place", "Bretagne", { gender = "f", number = "s", sort = "region" } },
         { "metonym", "Élysée", { gender = "m", number = "s", sort = "seat" } },
         { "metonym", "Berlin", { gender = "m", number = "s", sort = "capital", ambiguous = true } },
         { "demonym", "Lyonnais", { gender = "m" } },
         { "demonym", "Belges", { number = "p" } },
         { "not_person_head", "loi", {} },
         { "not_person_head", "ville", { link = "de" } },
         { "determiner", "cette", { gender = "f", number = "s", sort = "demonstrative" } },
         { "pronoun_tonic", "eux-mêmes", { person = "3", gender = "m", number = "p" } },
         { "relative", "selon laquelle", { gender = "f", number = "s" } },
         { "adverb", "pas encore", { sort = "negation" } },
         { "time_adjunct", "mardi soir", {} },
         { "utterance", "communiqué", {} },
         { "before_hearer", "auprès de", {} },
         { "work", "film", {} },
      } do
         assert.same({ row[3] }, entries[row[1]][row[2]], row[2])
      end
   end)

   it("keep apart what is no first name by itself", function()
      for form in pairs(set "Can Chance Espérance Florence Lance Patience Per Prudence Sky Victoire Washington") do
         assert.is_nil(entries.first_name[form], form)
         assert.is_table(entries.first_name_word[form], form)
      end
   end)
end)

describe("French verb groups", function()
   local engine = core.new(profile)

   it("have particles of one token, none twice in a list", function()
      for kind, forms in pairs(verbs.particles) do
         local seen = {}
         for _, form in ipairs(forms) do
            assert.is_nil(seen[form], form)
            seen[form] = true
            -- an inverted subject needs its verb, an elided word what follows it
            local text = form:find "^-" and "dit" .. form or form:find "'$" and form .. "a" or form
            local document = assert(engine:parse(text))
            local wanted = text == form and 1 or 2
            assert.equal(wanted, document:count "tokens", form)
            assert.equal(form, document:slice(document:token(text:find("^dit%-") and 2 or 1)), kind)
         end
      end
   end)

   it("take as objects what may also be an article", function()
      local objects = set(table.concat(verbs.particles.objects, " "))
      for _, form in ipairs(verbs.particles.object_articles) do
         assert.is_true(objects[form], form)
      end
   end)

   it("have no determiner that is a clitic", function()
      local determiners = set(table.concat(verbs.particles.determiners, " "))
      for _, kind in ipairs { "objects", "personals", "reflexives" } do
         for _, form in ipairs(verbs.particles[kind]) do
            assert.is_nil(determiners[form], form)
         end
      end
   end)
end)
