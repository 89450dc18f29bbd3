-- Reported clauses: what stands behind que, si, or behind à and de with an infinitive, up to the next comma or stop.

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
