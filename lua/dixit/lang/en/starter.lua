--- The script that `dixit new` writes: $NAME stands for its name.
return [=[
-- $NAME.lua: who announces what?
--
--    dixit test --lang en $NAME.lua                 runs the examples at the end of each rule
--    dixit try --lang en $NAME.lua article.txt      shows what the rules find in a text
--    dixit explain --lang en --rules $NAME.lua article.txt:3      tells why, or why not
--
-- The cookbook, examples/README.md, has one example for each construct.

-- Words of your own: a class of the lexicon.
lexicon("$NAME_verb", { "announces", "announced", "has announced", "unveils", "unveiled" })

-- A name, the verb, up to three tokens in between, and a noun with its article. What stands in quotation marks behind a
-- pattern names what it takes. claim: two matches may share a place, but not their cue.
rule "$NAME" { claim = { "cue" },
   (T.capitalized^1) "who" * L.$NAME_verb "cue" * gap(0, 3) * (W{ "a", "an", "the" } * T.word) "what",

   -- Whole texts, in which the rule must find something; behind a text, what the parts must be.
   yes = {
      { "Mayor Hollis announced a festival.", who = "Mayor Hollis", cue = "announced", what = "a festival" },
      { "Hollis unveils at last the timetable.", who = "Hollis", what = "the timetable" },
   },
   -- Texts in which it must find nothing: begin with the sentence that almost fits.
   no = {
      "Hollis awaits a festival.",
      "The festival was announced.",
   },
}
]=]
