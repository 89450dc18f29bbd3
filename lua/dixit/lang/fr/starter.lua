--- The script that `dixit new` writes: $NAME stands for its name.
return [=[
-- $NAME.lua: who announces what?
--
--    dixit test $NAME.lua                 runs the examples at the end of each rule
--    dixit try $NAME.lua article.txt      shows what the rules find in a text
--    dixit explain --rules $NAME.lua article.txt:3      tells why, or why not
--
-- The cookbook, examples/README.md, has one example for each construct.

-- What the French pack knows: verbs, actors (A.actor), clauses (A.clause), attributions (A.attribution).
extend "fr"

-- Words of your own. A class of verbs finds their forms: annonce, ont annoncé, n'avait pas encore dévoilé.
lexicon("$NAME_verb", verbs{ "annoncer", "dévoiler" })

-- Rules run in phases; those of a phase see what earlier ones have found.
phase "$NAME"

-- Somebody, the verb, up to three tokens in between, and a noun with its article. What stands in quotation marks behind
-- a pattern names what it takes. claim: two matches may share a place, but not their cue.
rule "$NAME" { claim = { "cue" },
   A.actor "who" * L.$NAME_verb{ negated = false } "cue" * gap(0, 3)
      * (W{ "un", "une", "le", "la", "l'" } * T.word) "what",

   -- Whole texts, in which the rule must find something; behind a text, what the parts must be.
   yes = {
      { "Le maire a annoncé une fête.", who = "Le maire", cue = "a annoncé", what = "une fête" },
      { "La préfète dévoile enfin le calendrier.", who = "La préfète", what = "le calendrier" },
   },
   -- Texts in which it must find nothing: begin with the sentence that almost fits.
   no = {
      "Le maire n’a pas annoncé une fête.",
      "Le maire attend une fête.",
   },
}
]=]
