-- Who is said to support or condemn whom or what?
--
-- Finds, on layer `stance`: who, whom, the verb (cue), and `side`: "for" or "against".
local fr = extend "fr"

lexicon("stance", verbs({ "applaudir", "approuver", "défendre", "saluer", "soutenir" }, { side = "for" }))
lexicon("stance", verbs({ "accuser", "condamner", "critiquer", "dénoncer", "fustiger", "rejeter" },
   { side = "against" }))

local adverb = (L.adverb + T.re "ment$") ^ -2
local firmness = (W { "avec", "sans" } * rep(any, 1, 4)) ^ -1 -- condamnons avec la plus grande fermeté
local target = -behind(W { "que", "qu'" }) * #(L.determiner + T.capitalized) * fr.noun_phrase

local function side(m)
   return { side = m.cue.side }
end

phase "stances"

-- La maire soutient le projet; le projet, elle l'a toujours rejeté, has no target behind the verb and is not found.
rule "active" { layer = "stance", claim = { "cue" }, set = { "side" }, emit = side,
   A.actor "who" * (W "," * gap(1, 8) * W ",") ^ -1
      * L.stance { negated = false, passive = false, inverted = false } "cue"
      * adverb * firmness * target "whom",
   yes = {
      { "Le gouvernement a aussitôt rejeté ce projet.", who = "Le gouvernement", whom = "ce projet", side = "against" },
      { "Jeanne Kerlo soutient la grève.", who = "Jeanne Kerlo", whom = "la grève", side = "for" },
   },
   no = { "Jeanne Kerlo ne soutient pas la grève.", "Jeanne Kerlo soutient que le pont tient." },
}
