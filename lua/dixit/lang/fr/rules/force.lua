-- How it is said (layer force): the class of cues that their verb does not tell, negation and the conditional where
-- another verb has them. Joined to the attribution by its cue.

phase "force"

local ANY_FORM <const> = { "finite", "gerund", "infinitive", "participle" }
local hard = T.re "^[;:.!?…]" + W { "«", "»", "“", "”", '"' }
local free = A.quotation + (any - (A.finite + hard)) -- what belongs to no other clause
local near = A.quotation + (any - (A.finite + hard + comma))

local function is_cue(m, doc)
   return doc:with("attribution", "cue", m.cue) ~= nil
end
local infinitive_cue = saying { form = "infinitive" } "cue"
local adverbs = rep(L.adverb + L.adverb_time + L.connective + W "même", 0, 2)

-- demande si, pourquoi, ce que …: a question, while demande que is a demand
rule "asking" { layer = "force", claim = { "cue" }, set = { class = "question" },
   L.cue { lemma = { "demander", "redemander" }, form = ANY_FORM } "cue" * aside * A.hearer ^ -1 * aside
      * (W { "combien", "comment", "où", "pourquoi", "quand", "qui", "s'", "si" }
         + T.re "^quel" + W "ce" * W { "que", "qu'", "qui" } + L.preposition * (W { "qui", "quoi" } + T.re "^quel")),
   when = is_cue,
   yes = { { "Le préfet demande à l’AFP si le pont tient.", class = "question", cue = "demande" } },
   no = { "Le préfet a demandé à la maire que le pont tienne." },
}
-- What a phrase that names the source says of the content, by its first words; the others only state.
local PHRASES <const> = {
   [" en croire"] = "claim", ["^aux? dires? "] = "claim", ["^aux yeux "] = "opinion",
   ["^dans l'esprit "] = "opinion", ["^de l'aveu "] = "agreement", ["^de l'avis "] = "opinion",
   ["^du point de vue "] = "opinion", ["^pour$"] = "opinion",
}
local function class_of_phrase(text)
   for first_words, class in pairs(PHRASES) do
      if text:find(first_words) then
         return class
      end
   end
   return "statement"
end
rule "phrase_class" { layer = "force", claim = { "cue" }, set = { "class" },
   L.according "cue" + W "pour" "cue",
   when = is_cue,
   emit = function(m) return { class = class_of_phrase(folded(m.cue.text)) } end,
   yes = {
      { "À en croire la maire, le pont tient.", class = "claim" },
   },
   no = { "Ils jouent selon les règles." },
}
-- sans dire si …, ni affirmé que …
rule "without" { layer = "force", claim = { "cue" }, set = { negated = true },
   W "sans" * adverbs * infinitive_cue + W "ni" * saying { form = { "infinitive", "participle" } } "cue",
   when = is_cue,
   yes = { { "Elle part sans dire si le pont tient.", negated = true, cue = "dire" } },
   no = { "Elle part pour dire que le pont tient." },
}
-- Personne ne dit que …, aucun élu n'affirme que …
rule "nobody" { layer = "force", claim = { "cue" }, set = { negated = true },
   (W { "personne", "nul", "nulle" } + (W { "aucun", "aucune" } + W "pas" * W { "un", "une" }) * rep(near, 1, 8))
      * cue { negated = false } "cue",
   when = function(m, doc) return is_cue(m, doc) and m.cue.text:find "^n" ~= nil end,
   yes = { { "Aucun élu n’affirme que le pont tient.", negated = true, cue = "n’affirme" } },
   no = { "Une personne affirme que le pont tient." },
}
lexicon("refusal", verbs {
   "éviter", "négliger", "omettre", "oublier", "refuser", "s'abstenir", "s'interdire", "se garder", "se refuser",
})
lexicon("modal", verbs { "aller", "devoir", "falloir", "oser", "pouvoir", "savoir", "souhaiter", "vouloir" })
-- refuse de dire si …, ne peut pas dire si …, pourrait dire que …: an infinitive is what the verb before it is
rule "governed" { layer = "force", claim = { "cue" }, set = { "negated", "conditional" },
   (L.refusal { form = ANY_FORM } "_refusal" * adverbs * W { "à", "de", "d'" }
         + L.modal { form = ANY_FORM } "_modal" * adverbs)
      * infinitive_cue,
   when = is_cue,
   emit = function(m)
      local governor = m._refusal or m._modal -- two negations undo each other
      local negated = (governor.negated or false) ~= (m.cue.negated or false)
      return { negated = negated ~= (m._refusal ~= nil), conditional = governor.mood == "conditional" }
   end,
   yes = {
      { "Elle a refusé de dire si le pont tenait.", negated = true, conditional = false },
      { "Elle pourrait annoncer que le pont tient.", negated = false, conditional = true },
   },
   no = { "Elle est venue dire que le pont tient." },
}
-- aurait promis un pont et assuré que …
rule "carried" { layer = "force", claim = { "cue" }, priority = -1, set = { conditional = true },
   A.verb { mood = "conditional" } * rep(free, 0, 25) * joined * adverbs * L.cue { form = "participle" } "cue",
   when = is_cue,
   yes = { { "Elle aurait promis un pont et assuré qu’il tenait.", conditional = true, cue = "assuré" } },
   no = { "Elle a promis un pont et assuré qu’il tenait." },
}
