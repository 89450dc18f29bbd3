-- Who may speak or be spoken of: persons by their names, then all actors.
--
-- An actor reaches over what belongs to its name: title, role, apposition of a role. Its parts tell what is what: head
-- (the noun: maire), role (maire de Lorvac), name (Jeanne Kerlo, without article and title). Actors may hold others:
-- la maire de Lorvac, Jeanne Kerlo, holds la maire de Lorvac, and that Lorvac.

local closed = L.preposition + L.preposition_locution + L.conjunction_coordinating + L.conjunction_subordinating
   + L.relative + L.determiner + L.contraction + L.pronoun_subject + L.day + L.month + L.adverb_time + T.re "^%-"
   + L.adverb { sort = "interrogative" } + W { "ne", "n'", "se", "s'", "y", "lors", "pas" }
local article = L.determiner - genitive
local determiners = article ^ 1
local singular = { number = { "s", none } }
local person_noun = L.role(singular) + L.person_noun(singular)

-- What may be an adjective behind a noun, by its ending; common verbs have others.
local ending
for _, letters in ipairs {
   "able", "ain", "aine", "aire", "ais", "aise", "al", "ale", "ales", "and", "ande", "ant", "ante", "aux", "chef", "ec",
   "ecque", "el", "elle", "enne", "ère", "ert", "erte", "eur", "euse", "eux", "i", "ible", "ic", "ien", "ier", "if",
   "ine", "ique", "iste", "ive", "ois", "oise", "oint", "ointe", "oire", "ol", "ole", "u", "ue", "é", "ée",
} do
   local one = T.re(letters .. "s?$")
   ending = ending and ending + one or one
end

phase "persons"

local particle = W {
   "al", "ben", "bin", "d'", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "van",
   "von",
}
-- el-Ghali, al-Ghali
local arabic = T.re "^[ae]l%-%u"
local in_capitals = { acronym = true }
local body = #T.uppercase * (L.organisation(in_capitals) + L.media(in_capitals))
local surname = (particle ^ -1 * particle ^ -1 * (capital - body) + arabic)
   - (L.not_person_head + L.not_person_tail + L.adverb { sort = "interrogative" })
local initial = T.initials
-- the Jeanne Kerlo Institute
local no_tail = -(capital ^ -2 * L.not_person_tail)
local given = #capital * (L.first_name + L.first_name_word)
-- de la Vrako, the first surname
local of_the = W "de" * W { "la", "los", "las" } * capital
-- A second surname: no word that begins another sentence, where a title or caption without a full stop ends before it.
-- Nor the body that somebody is of: Jeanne Kerlo de Port Vivant International.
local further = surname - (closed * -(capital - (closed + L.place))
   + W { "d'", "de", "du" } * (T.uppercase + capital * capital + L.place + L.organisation))
-- The surnames behind a given name: Roux, F. Kerlo, « Petit Lu » Kerlo.
local surnames = (initial + A.quotation) ^ -1 * (given ^ -1 * of_the
   + surname * rep(further - W { "la", "le" }, 0, 2) * L.name_suffix ^ -1 * no_tail)
-- Paris Match begins with a first name; a name goes on behind: Mercedes Kerlo.
local no_body = -((L.organisation + L.media + L.not_person) * -(capital - L.place))
-- rue Jeanne Kerlo; Jeanne Yves Kerlo behind another capital or as a place: la Maison Blanche Yves Kerlo, la procureure
-- de Paris Jeanne Kerlo
local no_street = -behind(L.not_person_head) - behind(capital - closed) * given * given * surname
   - behind(genitive + L.preposition + L.contraction) * L.place * given * surname
-- A capital that no list knows as anything else.
local unknown = capital - (closed + T.re "^Sainte?%-" + L.organisation { acronym = none } + L.media { acronym = none }
   + L.place { acronym = none } + L.metonym + L.demonym + L.not_person { acronym = none } + L.not_person_head
   + L.not_person_tail + L.title + L.role + L.group + T.uppercase + W "the")
local no_capital = -behind(capital - closed)
local alone = unknown - (L.first_name + L.pronoun_demonstrative + L.pronoun_indefinite)
-- What makes something else of the name behind it.
local determined = determiners + L.contraction + genitive + L.not_person_head * genitive ^ -1

-- la société, la société russe: its name is no person's.
local of_namable = L.namable * (ending + L.demonym) ^ 0

local title = L.title { number = { "s", none }, capital = none }
   + #capital * L.title { number = { "s", none }, capital = true }
-- M., but not le général, who may be of a place.
local short_title = L.title { number = { "s", none }, capital = none, abbreviated = true }
   + #capital * L.title { number = { "s", none }, capital = true, abbreviated = true }
local PERSON = { "gender", kind = "person", number = "s" }

local function gender_of(m)
   return { gender = m.title and m.title.gender or m.given and m.given.gender or nil }
end

rule "person" { set = PERSON, priority = 2,
   no_street * (title "title" * (given "given" * surnames) "name"
      + title "title" * -genitive * (surname * rep(further, 0, 2)) "name" -- not: le général de Lorvac
      + short_title "title" * (of_the + surname * rep(further, 0, 2) + capital) "name"
      + no_body * (given "given" * surnames) "name"),
   emit = gender_of,
   yes = {
      { "On a vu Jeanne Kerlo à Lorvac.", gender = "f" },
      { "M. Le Dreff part.", gender = "m", name = "Le Dreff" },
      { "Selon le docteur Anne de Kervran, tout va.", gender = "f", name = "Anne de Kervran" },
      { "On a vu Jean « Le Roc » Kerlo.", name = "Jean « Le Roc » Kerlo" },
      { "On a vu Samir el-Ghali.", name = "Samir el-Ghali" },
      { "On a vu Jeanne de la Vrako.", name = "Jeanne de la Vrako" },
      { "On a vu M. de Kervran.", name = "de Kervran" },
      { "On a vu Me Hall.", name = "Hall" },
      { "La présidente a vu Jeanne van der Kervran.", name = "Jeanne van der Kervran" },
      { "Le départ de Jeanne Kerlo De nombreux voisins partent.", name = "Jeanne Kerlo" },
      { "On a vu Jeanne Kerlo de Port Vivant.", name = "Jeanne Kerlo" },
   },
   no = { "La rue Jeanne Kerlo est fermée.", "Il habite Lorvac.", "La direction générale de Lorvac." },
}
-- Names that no list knows: behind a role, before an age, before a verb, or several capitals that no article begins.
rule "unlisted" { layer = "person", set = { kind = "person", number = "s" }, priority = 1,
   behind(person_noun + #capital * L.demonym(singular)) * (unknown * further ^ -2) "name"
      + behind(person_noun * ending ^ -1) * (T.re "^%u%u?$" * unknown * surname ^ -1) "name" -- l'écrivain JP Vrakovic
      + no_capital * -behind(determined) * alone "name" * #(comma * T.number * W { "an", "ans" })
      + -bos * no_capital * -behind(determined + of_namable) * alone "name" * #finite
      + no_capital * -behind(determined + of_namable + T.re "^[«“\"]$")
         * (unknown * (unknown + initial + A.quotation) ^ -2 * (particle ^ -1 * unknown + arabic)) "name" * no_tail,
   yes = {
      { "La députée Vrakovic part.", name = "Vrakovic" },
      { "Le blog de la Norvégienne Ozgül Vrakovic plaît.", name = "Ozgül Vrakovic" },
      { "L’écrivain sportif JP Vrakovic part.", name = "JP Vrakovic" },
      { "Le bac attend Ozgül Vrakovic.", name = "Ozgül Vrakovic" },
      { "Selon Vrakovic, 42 ans, le bac attend.", name = "Vrakovic" },
      { "Le soir, Vrakovic a tout dit.", name = "Vrakovic" },
   },
   no = { "Le maire de Lorvac part.", "La Coupe Vrakovic commence.", "Le soir, la société corse Lorvina ferme." },
}
-- la présidente de la commission Jeanne Kerlo: it is the president who has the name. Not: à la Maison Blanche
rule "of_body" { layer = "person", claim = { "name" }, set = PERSON, priority = 2,
   person_noun * ending ^ 0 * (genitive + W { "à", "au", "aux" }) * article ^ -1 * -(#capital * L.metonym)
      * L.not_person_head * ending ^ 0 * (given "given" * surnames) "name",
   emit = function(m) return { gender = m.given.gender } end,
   yes = { { "La présidente de la commission Jeanne Kerlo ment.", name = "Jeanne Kerlo", gender = "f" } },
   no = { "La maire de la rue Kerlo ment." },
}
-- A given name alone.
rule "given" { layer = "person", set = PERSON,
   no_street * no_capital * no_body * (#capital * L.first_name "given") "name" * -capital,
   emit = function(m) return { gender = m.given.gender } end,
   yes = { { "Selon Jeanne, le bac attend.", gender = "f", name = "Jeanne" } },
   no = { "La rue Jeanne est fermée." },
}

phase "actors"

-- ---- Noun phrases --------------------------------------------------------------------------------------------------

-- le, les deux; or the article within au, du, aux, des
local article_before = determiners "determiner"
local start = article_before + behind(L.contraction)
local before = (L.adjective_before + T.number) ^ 0
local word = (T.word - closed) - finite

local adjective = (capital + ending)
   - (closed + A.verb { form = { "finite", "gerund", "infinitive" } } + L.adverb + L.time_adjunct)
local word_of = word - A.verb { form = "infinitive" } -- accusé de mentir
local of = genitive * article ^ -1 * L.adjective_before ^ 0 * word_of * adjective ^ 0
local title_of_work = A.quotation -- la candidate de « La Danse »; le collectif « Port vivant »
local complement = of * (W { "et", "&" } * of + title_of_work) ^ -1 + genitive * title_of_work
-- délégué régional de Lorvac, ministre de l'Eau et des Forêts
local tail = adjective ^ 0 * complement ^ 0
-- The same of no person: le rapport annuel publié en mai is not named so.
local body_tail = (adjective - A.verb { form = "participle" }) ^ 0 * complement ^ 0
-- Where a name begins or ends it, anything else that is no verb: chargée des relations avec la presse à Lorvac.
local loose_tail = (word + (W { "et", "&" } ^ -1 * genitive + W "avec") * article ^ -1 * word) ^ 0
local workplace = W { "à", "au", "aux", "chez", "en", "pour", "auprès", "et" } * genitive ^ -1 * article ^ -1 * word
local long_tail = (loose_tail * (workplace + title_of_work + T.number)) ^ 0 * loose_tail

local noun = L.role + L.person_noun
local former = T.re "^ex%-%l" + T.re "^vice%-%l"
local one = (person_noun + former) "head"
-- The same without an article: no words that are mostly something else (accusé), nor adjectives (écologiste).
local no_adjective = { number = { "s", none }, word = none }
local bare = -behind(L.role { word = none }) * (L.role(no_adjective) + L.person_noun(no_adjective) + former) "head"

local NONE <const> = {}

-- Gender and number of the head noun; where it has none, the determiner tells.
local function grammar(m)
   local head, determiner = m.head or NONE, m.determiner or NONE
   return { gender = head.gender or determiner.gender, number = head.number or determiner.number }
end
-- The same by the determiner alone.
local function agreement(m)
   local determiner = m.determiner or NONE
   return { gender = determiner.gender, number = determiner.number }
end

-- ---- Persons -------------------------------------------------------------------------------------------------------

local noun_of = (person_noun - T.re "ée?$") "head" * #genitive -- responsable du port
-- , maire de Lorvac; , la maire de Lorvac,; , du port de Lorvac,
local ends = #(T.punctuation + L.preposition + L.preposition_locution + eos)
local apposition = comma * ((before * (bare + noun_of) * long_tail) "role"
   + start * (before * one * long_tail) "role" * ends
   + (genitive * L.determiner { sort = "article" } ^ -1 * word ^ 1 * complement ^ 0) "role" * ends)
-- la maire de Lorvac; son avocat; maire sortant. No role ends what is behind: l'avocat du maire Yves Kerlo
local in_places = W { "à", "au", "aux", "chez", "en", "sur" } * article ^ -1 * word
local over = adjective ^ 0
   + loose_tail * (in_places * loose_tail) ^ -1 * -behind(person_noun * adjective ^ 0 + (noun - capital))
-- la journaliste et professeure de chant
local joint = (W "et" * before * person_noun * over) ^ -1
local lead = start * (before * one * over * joint) "role" + (before * bare * over * joint) "role"
   + article_before * (#capital * L.demonym(singular) "head") "role" -- la Corvéloise Vrako
-- la députée de Lorvac, ; l'un des adjoints au maire,
local second = (W "et" * article ^ -1 * noun * long_tail) ^ -1 -- et militant contre la pêche,
local introduction = start * (before * one * loose_tail * second) "role" + (before * bare * loose_tail * second) "role"
   + W { "un", "une", "l'un", "l'une" } "determiner" * W "des" * (before * noun "head" * loose_tail) "role"
-- Selon la maire, Claire Roux ment: a name with a verb is no apposition there.
local set_off = comma * (L.determiner ^ -1 * A.person "name" * -finite * apposition ^ -1
   + (alone * surname ^ -2) "name" * #T.punctuation -- l'amie de la victime, Vrako,
   + ((capital - (closed + body + L.organisation + L.media + L.place + L.demonym)) * rep(surname, 1, 2)) "name"
      * #T.punctuation) -- the same of words that look like something else: Parc Vrako
-- le maire de Lorvac (Corvie) Yves Kerlo; la directrice du PNV Parc Vrako
local bracket = W "(" * rep(T.word, 1, 4) * W ")"
local behind_acronym = behind(T.uppercase) * (unknown * rep(surname, 1, 2)) "name" * #(T.punctuation + finite)
local at_once = comma * A.person "name" * #finite

local function person(m)
   return { gender = m.name.kind and m.name.gender or grammar(m).gender }
end
local NAMED = { "gender", kind = "person", number = "s" }

rule "role_name" { layer = "actor", claim = { "name" }, priority = 5, set = NAMED,
   lead * bracket ^ -1 * L.determiner ^ -1 * A.person "name" * apposition ^ -1 + lead * behind_acronym
      + introduction * bracket ^ -1 * set_off + bos * introduction * at_once,
   emit = person,
   yes = {
      { "Le maire Yves Kerlo parle.", kind = "person", gender = "m", name = "Yves Kerlo" },
      { "La maire de Lorvac, Claire Roux, parle.", name = "Claire Roux", role = "maire de Lorvac" },
      { "Son avocate, Claire Roux, parle.", name = "Claire Roux", determiner = "Son", gender = "f" },
      { "La cheffe des Républicains (LRC) Claire Roux parle.", name = "Claire Roux" },
      { "La candidate à la Maison Blanche Claire Roux parle.", name = "Claire Roux" },
      { "La procureure de Paris Claire Roux parle.", name = "Claire Roux", role = "procureure de Paris" },
      { "La journaliste et professeure de chant Claire Roux parle.", role = "journaliste et professeure de chant" },
      { "La maire de Lorvac, Claire Roux a menti.", name = "Claire Roux", role = "maire de Lorvac" },
   },
   no = {
      "Le pont est fermé.", "Les avocats d’Yves Kerlo parlent.", "Selon la maire, Claire Roux a menti.",
   },
}
rule "name_role" { layer = "actor", claim = { "name" }, priority = 4, set = NAMED,
   L.determiner "determiner" ^ -1 * A.person "name" * apposition,
   emit = person,
   yes = {
      { "Claire Roux, maire de Lorvac, parle.", name = "Claire Roux", role = "maire de Lorvac" },
      { "Claire Roux, du port de Lorvac, parle.", name = "Claire Roux", role = "du port de Lorvac" },
      { "Claire Roux, responsable du bac, parle.", name = "Claire Roux", role = "responsable du bac" },
      { "Claire Roux, membre du collectif « Port vivant », parle.", role = "membre du collectif « Port vivant »" },
   },
   no = { "Selon Claire Roux, la maire a menti.", "On a vu Yves Kerlo, parti hier." },
}
rule "name" { layer = "actor", claim = { "name" }, priority = 3, set = NAMED,
   L.determiner "determiner" ^ -1 * A.person "name",
   emit = function(m) return { gender = m.name.gender } end,
   yes = { { "On a vu le docteur Claire Roux.", kind = "person", gender = "f", determiner = "le" } },
   no = { "Le pont est fermé." },
}
rule "role" { layer = "actor", claim = { "head" }, priority = 2, set = { "gender", "number", "kind" },
   start * (before * (noun + former) "head" * tail * (W "et" * before * person_noun * tail) ^ -1) "role",
   emit = function(m)
      local found = grammar(m)
      found.kind = found.number == "p" and "group" or "role"
      return found
   end,
   yes = {
      { "La maire de Lorvac parle.", kind = "role", gender = "f", number = "s", role = "maire de Lorvac" },
      { "L’avis du préfet compte.", head = "préfet" },
      { "Vrako est un peintre et sculpteur de Lorvac.", role = "peintre et sculpteur de Lorvac" },
      { "Les avocats d’Yves Kerlo parlent.", kind = "group", number = "p" },
      { "Le maire de la petite ville parle.", role = "maire de la petite ville" },
   },
   no = { "Maire, c’est un métier." },
}

rule "demonym" { layer = "actor", claim = { "head" }, priority = 1, set = { "gender", kind = "role", number = "s" },
   start * (before * (#capital * L.demonym { number = { "s", none }, word = none }) "head") "role",
   when = function(m) return grammar(m).number == "s" end, -- not: les Français
   emit = grammar,
   yes = { { "Le Norvégien parle.", kind = "role", gender = "m", number = "s", head = "Norvégien" } },
   no = { "Le pont norvégien cède.", "Les Norvégiens parlent.", "Les Français parlent." },
}

-- ---- Bodies --------------------------------------------------------------------------------------------------------

-- Names that are no other word, and acronyms in capitals: l'ONU, but not elle, though there is a magazine Elle. Names
-- that are words have their article and capital: Le Monde.
local plain, in_capitals_only = { word = none, acronym = none }, { word = none, acronym = true }
local media = (#capital + #W "franceinfo") * L.media(plain) + #T.uppercase * L.media(in_capitals_only)
local organisation = #capital * L.organisation(plain) + #T.uppercase * L.organisation(in_capitals_only)
local titled = #capital * L.media { word = true }
local with_article = X { "L'", "L’", "La", "Le", "Les" } -- within the name
local unlisted = with_article ^ -1 * (capital - (closed + A.person { gender = { "f", "m" } })) ^ 1

-- The acronym behind a name: its letters begin words of the name, the first one the first.
local function is_acronym_of(name, acronym)
   local initials = {}
   for letter in name:gsub("[%s%-]%a['’]", " "):gmatch "%f[%w\x80-\xff](%w)" do
      initials[#initials + 1] = letter:lower()
   end
   local at = 0
   for letter in acronym:lower():gmatch "%a" do
      repeat
         at = at + 1
      until at == 1 or at > #initials or initials[at] == letter
      if initials[at] ~= letter then
         return false
      end
   end
   return at > 1
end
local BODY = { "gender", "number", kind = "organisation" }

-- la Fédération des ports (FDP), le Centre national des mers (NCS)
rule "long_form" { layer = "actor", claim = { "name" }, priority = 7, set = BODY,
   -(article * -#capital) * article_before ^ -1 * (#capital * (L.group "head" + T.word) * rep(T.word, 1, 12)) "name"
      * (W "(" * (T.capitalized + T.uppercase) * W ")") "acronym",
   when = function(m) return m.head ~= nil or is_acronym_of(m.name.text, m.acronym.text) end,
   emit = grammar,
   yes = {
      { "La Fédération des ports de mer (FPM) proteste.", name = "Fédération des ports de mer", acronym = "(FPM)" },
      { "Ligue Bleue Marine (LBM) proteste.", name = "Ligue Bleue Marine" },
   },
   no = {
      "Le président des Rapides (LR) proteste.", "Claire Roux (LR) proteste.",
      "Selon la ligue pour la mer (LPM), tout va.",
   },
}
local one_body = L.group { kind = "organisation", number = { "s", none } }

-- le groupe de réflexion, whose name begins with the next capital
local quality = (ending + L.demonym - (closed + capital)) ^ 0
local common_complement = (genitive * article ^ -1 + W "en") * (word_of - capital) * quality
-- le syndicat Tralis, la chaîne Corvel Info, le collectif « Port vivant »
rule "group_name" { layer = "actor", claim = { "head", "name" }, priority = 3, set = BODY,
   start * before * (L.namable "head" * quality * common_complement ^ 0) "role"
      * (organisation + media + titled + unlisted + A.quotation) "name"
      + start * (before * (L.namable + one_body) "head" * tail) "role"
         * comma * (organisation + unlisted) "name" * #comma, -- la fédération des ports, Tralis,
   emit = grammar,
   yes = {
      { "Le syndicat Tralis proteste.", kind = "organisation", name = "Tralis", gender = "m" },
      { "Le collectif « Port vivant » proteste.", name = "« Port vivant »" },
      { "Le groupe de réflexion International Port Group proteste.", name = "International Port Group" },
      { "La société de transports corse Lorvina proteste.", name = "Lorvina" },
      { "Le constructeur français Tralis proteste.", name = "Tralis" },
      { "La société d’analyse Lorvina Tower proteste.", name = "Lorvina Tower" },
      { "Le géant du commerce en ligne Tralis proteste.", name = "Tralis" },
      { "La fédération des ports, Tralis, proteste.", name = "Tralis", head = "fédération" },
   },
   no = { "Le syndicat proteste." },
}
local function agreement_of_name(m)
   return { gender = m.name.gender, number = m.name.number }
end

rule "organisation" { layer = "actor", claim = { "name" }, priority = 1, set = BODY,
   L.determiner "determiner" ^ -1 * organisation "name",
   emit = agreement_of_name,
   yes = { { "L’ONU proteste.", kind = "organisation", name = "ONU" } },
   no = { "Elle proteste." },
}
rule "media" { layer = "actor", claim = { "name" }, priority = 1, set = BODY,
   L.determiner "determiner" ^ -1 * media "name" + L.determiner { sort = "article" } "determiner" * titled "name"
      + behind(L.contraction) * titled "name",
   emit = agreement_of_name,
   yes = {
      { "L’AFP proteste.", kind = "organisation", name = "AFP" }, { "Le Monde proteste.", determiner = "Le" },
      { "Il l’a dit au Monde.", name = "Monde" },
   },
   no = { "Le monde entier proteste.", "Elle proteste." },
}
-- l'OPLV: no list knows it. A row of words in capitals is a heading.
rule "acronym" { layer = "actor", claim = { "name" }, set = BODY,
   start * T.uppercase "name" + -behind(T.uppercase) * #T.re "^%u%u" * T.uppercase "name" * -T.uppercase,
   emit = agreement,
   yes = { { "L’OPLV proteste.", kind = "organisation", name = "OPLV" } },
   no = { "L’optique proteste.", "DOSSIER DE PORT" },
}
rule "group" { layer = "actor", claim = { "head" }, priority = 1, set = { "gender", "number", "kind" },
   (start + behind(L.preposition)) * (before * (L.group + L.namable) "head" * body_tail) "role",
   emit = function(m)
      local found = grammar(m)
      local kind = m.head.kind
      found.kind = (not kind or kind == "media") and "organisation" or kind
      return found
   end,
   yes = {
      { "Le gouvernement recule.", kind = "organisation", gender = "m", number = "s" },
      { "Un rapport de la mairie le dit.", kind = "document", role = "rapport de la mairie" },
      { "Selon des sources concordantes, il part.", kind = "anonymous", head = "sources concordantes" },
   },
   no = { "Gouverner, c’est prévoir." },
}
rule "place" { layer = "actor", claim = { "name" }, set = { "gender", "number", kind = "place" },
   L.determiner "determiner" ^ -1 * (#capital * (L.place { acronym = none } + L.metonym)
      + #T.uppercase * L.place { acronym = true }) "name",
   emit = agreement_of_name,
   yes = { { "La Norvège proteste.", kind = "place" } },
   no = { "Le pont est fermé." },
}

-- ---- Pronouns ------------------------------------------------------------------------------------------------------

rule "pronoun" { layer = "actor", claim = { "head" }, set = { "gender", "number", kind = "pronoun" },
   (L.pronoun_subject { person = "3" } + L.pronoun_tonic { person = "3" }
      + L.pronoun_demonstrative { neuter = none }) "head",
   emit = function(m) return { gender = m.head.gender, number = m.head.number } end,
   yes = {
      { "Selon elle, tout va.", kind = "pronoun", gender = "f", number = "s" },
      { "Ce dernier a menti.", head = "Ce dernier" },
   },
   no = { "Nous partons." },
}
