-- French phrases, as patterns that the rules of the pack share.

genitive = W { "de", "d'", "du", "des" }
coordination = W { "et", "ou" }
capital = T.capitalized
comma = W ","

-- What ends a noun phrase: closed-class words.
local closed = L.preposition + L.preposition_locution + L.conjunction_coordinating + L.conjunction_subordinating
   + L.relative + L.determiner + L.pronoun_subject + L.day + L.adverb_time + T.re "^%-"
   + W { "ne", "n'", "se", "s'", "y" }
local noun = T.word - closed
local verb = A.verb { form = "finite" }

-- le maire, les deux anciens ministres; Jeanne Kerlo; M. Kerlo
local determiners = (L.determiner - genitive) ^ 1
local head = determiners * (noun + T.number) + L.title ^ 1 * capital + (capital - closed)
-- de Lorvac, et de son adjoint, Le Roux
local more = capital - (L.preposition + L.conjunction_subordinating)
   + noun - verb
   + genitive * L.determiner ^ -1 * noun
   + coordination * L.determiner ^ -1 * noun
noun_phrase = head * more ^ 0 + L.pronoun_demonstrative + L.pronoun_tonic + L.pronoun_indefinite + L.pronoun_subject

-- What may stand between a verb and the subject behind it: mardi matin, encore, à l'AFP.
local when = (L.adverb + L.adverb_time + L.day + L.time_adjunct + T.re "ment$") ^ 1
aside = when ^ -1 * (W { "à", "au" } * L.determiner ^ -1 * capital) ^ -1

-- A stretch of a sentence that enters no quotation but takes whole ones, captured as _q.
stretch = outside(A.quotation, (A.quotation "_q" + any) ^ 1)

return {
   aside = aside, capital = capital, coordination = coordination, genitive = genitive, noun_phrase = noun_phrase,
}
