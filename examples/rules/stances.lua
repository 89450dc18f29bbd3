-- Who is said to support or condemn whom, or what?
--
-- Finds, on layer `stance`: who, whom, the words that say so (cue), and `side`, "for" or "against". What an article
-- says of somebody and what somebody says of himself count alike; a stance that is denied does not count.
extend "fr"

lexicon("stance", verbs({ "applaudir", "approuver", "défendre", "saluer", "soutenir" }, { side = "for" }))
lexicon("stance", verbs({ "accuser", "condamner", "critiquer", "dénoncer", "rejeter" }, { side = "against" }))
lexicon("attitude", locutions({ "favorable à", "solidaire de" }, { side = "for" }))
lexicon("attitude", locutions({ "hostile à", "opposé à", "opposée à" }, { side = "against" }))

local noun = T.word - (L.preposition + L.preposition_locution + L.relative + L.conjunction_coordinating
   + L.conjunction_subordinating + L.determiner + L.day + T.re"^%-")
local of = W{ "de", "d'", "du", "des" } * -T.re"[ei]r$" * L.determiner^-1 * rep(noun, 1, 3) -- no infinitive
-- The pack's actors, other names, and what belongs to them: la Ligue des ports, la République d’Oustrie.
local actor = (A.actor + L.determiner^-1 * T.capitalized^1) * of^-2
local thing = L.determiner^-1 * rep(noun, 1, 3) * of^-2
local object = W"«"^-1 * #(L.determiner + T.capitalized) * thing "whom"
local manner = (L.adverb + T.re"ment$")^-2 * (W{ "avec", "sans" } * rep(any, 1, 4))^-1

local function side(m)
   return { side = m.cue.side }
end

phase "stances"

-- La maire a critiqué le préfet.
rule "active" { layer = "stance", claim = { "cue" }, set = { "side" }, emit = side,
   actor "who" * (W"," * gap(1, 9) * W",")^-1
      * L.stance{ negated = false, passive = false, inverted = false } "cue" * manner * object,
   yes = {
      { "Le gouvernement a aussitôt rejeté ce projet.", who = "Le gouvernement", whom = "ce projet", side = "against" },
      { "La Vardanie, elle, soutient la grève.", who = "La Vardanie", whom = "la grève", side = "for" },
      { "Jeanne Kerlo dénonce « un projet sans avenir ».", whom = "un projet" },
      { "La maire a accusé le préfet d’avoir menti.", who = "La maire", whom = "le préfet" },
   },
   no = { "La maire ne soutient pas la grève.", "La maire soutient que le pont tient." },
}

-- Le préfet est critiqué par la maire.
rule "passive" { layer = "stance", claim = { "cue" }, set = { "side" }, emit = side,
   thing "whom" * L.stance{ negated = false, passive = true } "cue" * manner * W"par" * actor "who",
   yes = { { "La grève est soutenue par Jeanne Kerlo.", who = "Jeanne Kerlo", whom = "La grève", side = "for" } },
   no = { "La grève est soutenue par endroits." },
}

-- « Nous condamnons la grève », a dit le maire.
rule "quoted" { layer = "stance", claim = { "cue" }, priority = 1, set = { "who", "side" },
   inside(A.attribution "_by", L.stance{ person = 1, negated = false } "cue" * manner * object),
   emit = function(m) return { who = m._by.source, side = m.cue.side } end,
   yes = { { "« Nous condamnons la grève », a dit Jeanne Kerlo.", who = "Jeanne Kerlo", whom = "la grève" } },
   no = { "« Nous ne condamnons pas la grève », a dit Jeanne Kerlo." },
}

-- L’Union se dit « solidaire du peuple vardane ».
rule "attitude" { layer = "stance", claim = { "cue" }, set = { "side" }, emit = side,
   actor "who" * A.verb{ negated = false } * (L.adverb + T.re"ment$" + W"«")^0 * L.attitude "cue"
      * thing "whom",
   yes = { { "La maire se dit « favorable au projet ».", who = "La maire", whom = "projet", side = "for" } },
   no = { "La maire n’est pas favorable au projet." },
}
