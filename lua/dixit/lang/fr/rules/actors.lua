-- Who may speak or be spoken of: persons by their names, then all actors.

phase "persons"

local particle = W {
   "al", "ben", "bin", "d'", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "van",
   "von",
}
local surname = particle ^ -1 * capital - L.not_person_head
local given = #capital * (L.first_name + L.first_name_word)
local no_street = -behind(L.not_person_head * genitive ^ -1) -- rue Jeanne Kerlo

rule "person" { set = { "gender", kind = "person", number = "s" },
   no_street * (L.title { number = { "s", none } } "_title" * given "_given" * rep(surname, 1, 3)
      + L.title { number = { "s", none } } "_title" * -genitive * rep(surname, 1, 3) -- not: le général de Lorvac
      + #capital * L.first_name "_given" * rep(surname, 1, 3)
      + #capital * L.first_name_word "_given" * rep(surname, 1, 3)),
   emit = function(m)
      return { gender = m._title and m._title.gender or m._given and m._given.gender or nil }
   end,
   yes = {
      { "On a vu Jeanne Kerlo à Lorvac.", gender = "f" },
      { "M. Le Dreff part.", gender = "m" },
      { "Selon le docteur Anne de Kervran, tout va.", gender = "f" },
   },
   no = { "La rue Jeanne Kerlo est fermée.", "Il habite Lorvac.", "La direction générale de Lorvac." },
}

phase "actors"

local determiners = (L.determiner - genitive) ^ 1
local complement = genitive * (L.determiner - genitive) ^ -1 * rep(capital + L.organisation + L.place + L.group, 1, 4)

-- Gender and number of the head noun; where it has none, the determiner tells.
local function grammar(m)
   local head, determiner = m._head, m._determiner
   return { gender = head.gender or determiner.gender, number = head.number or determiner.number }
end
local function group(m)
   local found = grammar(m)
   found.kind = m._head.kind or "group"
   return found
end

rule "named" { layer = "actor", priority = 3, set = { "gender", "number", kind = "person" },
   (determiners * L.role) ^ -1 * A.person "_person",
   emit = function(m) return { gender = m._person.gender, number = m._person.number } end,
   yes = { { "Le maire Yves Kerlo parle.", kind = "person", gender = "m" } },
   no = { "Le pont est fermé." },
}
rule "role" { layer = "actor", priority = 2, set = { "gender", "number", kind = "role" },
   L.determiner "_determiner" * T.number ^ -1 * (L.role + L.person_noun) "_head" * complement ^ -1,
   emit = grammar,
   yes = { { "La maire de Lorvac parle.", kind = "role", gender = "f", number = "s" } },
   no = { "Maire, c’est un métier." },
}
rule "group" { layer = "actor", priority = 1, set = { "gender", "number", "kind" },
   L.determiner "_determiner" * T.number ^ -1 * L.group "_head" * complement ^ -1,
   emit = group,
   yes = { { "Le gouvernement recule.", gender = "m", number = "s" } },
   no = { "Gouverner, c’est prévoir." },
}
-- Names that are no other word, and acronyms in capitals: l'ONU, but not elle, though there is a magazine Elle.
local plain = { word = false, acronym = false }
local acronym = { word = false, acronym = true }
local organisation = #capital * (L.organisation(plain) + L.media(plain))
   + #T.uppercase * (L.organisation(acronym) + L.media(acronym))

rule "organisation" { layer = "actor", priority = 1, set = { "gender", "number", kind = "organisation" },
   L.determiner ^ -1 * organisation "_head",
   emit = function(m) return { gender = m._head.gender, number = m._head.number } end,
   yes = { { "L’ONU proteste.", kind = "organisation" } },
   no = { "Le monde entier proteste.", "Elle proteste." },
}
rule "place" { layer = "actor", set = { "gender", "number", kind = "place" },
   L.determiner ^ -1 * #capital * (L.place + L.metonym) "_head",
   emit = function(m) return { gender = m._head.gender, number = m._head.number } end,
   yes = { { "La Norvège proteste.", kind = "place" } },
   no = { "Le pont est fermé." },
}
rule "pronoun" { layer = "actor", set = { "gender", "number", kind = "pronoun" },
   (L.pronoun_subject { person = "3" } + L.pronoun_tonic { person = "3" }) "_head",
   emit = function(m) return { gender = m._head.gender, number = m._head.number } end,
   yes = { { "Selon elle, tout va.", kind = "pronoun", gender = "f", number = "s" } },
   no = { "Nous partons." },
}
