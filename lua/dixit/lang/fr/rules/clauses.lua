-- Reported clauses: what stands behind que, si, or behind à and de with an infinitive, up to the next comma or stop;
-- and subjects of a second clause.

phase "clauses"

local infinitive = T.re "[eioï]r$" + T.re "re$" + A.verb { form = "infinitive" }
local stop = T.re "^[,.;:!?…]"
local rest = outside(A.quotation, (A.quotation + any - stop) ^ 1)

rule "clause" { claim = {},
   behind(W { "que", "qu'", "si" }) * rest + behind(W { "à", "de", "d'" }) * #infinitive * rest,
   yes = {
      "Elle promet d’aider Lorvac.", "Elle dit que le pont tient, et part.",
   },
   no = { "Le pont de Lorvac." },
}
-- Elle aime le pont et la maire dit oui: le pont et la maire is no noun phrase, but the maire may be the subject.
rule "second" { layer = "np", claim = {}, set = { speaking = true },
   behind(coordination) * (#(L.determiner - W { "de", "d'", "des", "du" } + L.title) * speaking * noun_phrase) "_all"
      * #(L.adverb ^ 0 * finite),
   yes = { { "Elle aime le pont et la maire de Lorvac dit oui.", speaking = true } },
   no = { "Elle aime le pont et la maire de Lorvac." },
}
