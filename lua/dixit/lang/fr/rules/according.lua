-- Who said what, where a phrase names the source: selon X, pour X, comme le dit X.

phase "attributions"

lexicon("according", locutions {
   "à écouter", "à en croire", "à lire", "au dire de", "aux dires de", "aux termes de", "aux yeux de", "d'après", "dans l'esprit de",
   "de l'avis de", "de l'aveu de", "du point de vue de", "selon", "suivant",
})

local source = speaking * A.np "source"
local near = A.quotation + (any - (finite + comma + T.re "^[;:.!?…]"))
local more = rep(near, 0, 12) -- publiée mardi
local long = rep(near + comma * -(rep(near, 0, 30) * finite), 0, 40) -- , spécialiste du sujet à Lorvac
-- , spécialiste du sujet; , le patron de Lorvac
local apposed = L.determiner ^ -1 * L.adjective_before ^ 0 * (L.role + L.person_noun + L.group + A.verb { form = "participle" })
local quoted_alone = A.quotation "_q" * T.re "^[.!?…]" ^ -1 * #eos
local opening = bos * (L.connective + L.conjunction_coordinating + T.re "ment$" + W "or") ^ 0 * comma ^ -1

-- according: a quotation alone is direct; else the sentence is the content.
local function according_to(m)
   if m.content then
      return { type = m._q and "mixed" or "indirect" }
   end
   local quoted = contents(m._q)
   return #quoted > 0 and { content = quoted, type = "direct" } or nil
end

-- In front, whatever is no measure: selon les cas, selon la saison
local measure = L.determiner ^ 0 * W { "âge", "besoin", "besoins", "calendrier", "cas", "circonstances", "critères", "école",
   "endroits", "époque", "humeur", "modalités", "moment", "nature", "procédure", "programme", "rang", "règle", "règles",
   "régions", "saison", "saisons", "scénario", "taille", "tradition", "type", "vent", "zones" }
local anybody = source + -measure * A.np "source"
rule "selon" { layer = "attribution", claim = { "cue" }, set = { "type" },
   (opening + behind(W { "mais", "et", "car", "or", "que", "qu'", ";" })) * L.according "cue"
      * (anybody * more * comma * (quoted_alone + #(rep(near, 0, 40) * finite) * stretch "content")
         + L.pronoun_tonic "source" * comma ^ -1 * (quoted_alone + stretch "content")
         + anybody * long * comma * (quoted_alone + #(rep(near, 0, 40) * finite) * stretch "content")
         + anybody * more * comma * stretch "content"),
   emit = according_to,
   yes = {
      { "Selon la préfecture, « le pont tient ».", content = "le pont tient", type = "direct" },
      { "D’après les experts, le pont tient.", content = "le pont tient.", source = "les experts" },
      { "Mais selon Anne Kerlo, ingénieure à Lorvac, le pont tient.", content = "le pont tient.",
         source = "Anne Kerlo" },
   },
   no = { "Ils jouent selon les règles.", "Selon la saison, le pont ferme." },
}
rule "selon_final" { layer = "attribution", claim = { "cue" }, set = { "type" },
   (opening + behind(T.re "^[;:]")) * (A.quotation "_q" + stretch "content") * (comma + -behind(comma)) * L.according "cue" * source
      * (L.cue { form = "gerund" } + A.verb * #W "par") ^ -1 -- confirmant une information; repris par X
      * rep(L.preposition_locution + any - (A.verb { form = { "finite", "gerund", "infinitive" } } + comma
         + T.re "^[;:.!?…]"), 0, 24)
      * (comma * (apposed * rep(any - (finite + T.re "^[;:.!?…]"), 0, 20) + L.relative * any ^ 1) + L.relative * any ^ 1)^ -1 * (#T.re "^[.!?…;:]" + #eos),
   emit = according_to,
   yes = { { "Le pont tient, d’après les experts.", content = "Le pont tient", source = "les experts" } },
   no = { "Ils jouent selon les règles." },
}
rule "selon_inside" { layer = "attribution", claim = { "cue" }, priority = -1, set = { "type" },
   opening * stretch "content" * comma * L.according "cue" * source * more * comma * stretch "content",
   emit = according_to,
   yes = {
      { "Le pont, selon la préfecture, tient bon.", content = { "Le pont", "tient bon." }, source = "la préfecture" },
   },
   no = { "Ils jouent, selon les règles, à onze." },
}

-- The port, « un gouffre » selon la mairie, …: the quotation alone
rule "selon_quotation" { layer = "attribution", claim = { "cue" }, priority = 2, set = { "type" },
   behind(comma) * A.quotation "_q" * comma ^ -1 * L.according "cue" * source * more * (#comma + #T.re "^[.!?…]"),
   emit = function(m) return { content = contents(m._q), type = "direct" } end,
   yes = { { "Le port, « un gouffre », selon la mairie, fermera.", content = "un gouffre", source = "la mairie" } },
   no = { "Le port « d’avant », selon la mairie, fermera." },
}
-- …, qui, selon X, …; …, qui …, selon X, …: the relative clause
rule "selon_relative" { layer = "attribution", claim = { "cue" }, priority = 2, set = { "type" },
   behind(L.relative) * comma * L.according "cue" * source * more * comma
      * ((A.quotation "_q" + (any - (comma + T.re "^[;:.!?…]"))) ^ 1) "content"
      + behind(comma) * (L.relative * rep(near, 0, 4) * finite * rep(near, 0, 20)) "content" * comma * L.according "cue" * source
         * more * comma,
   emit = according_to,
   yes = {
      { "Le port, qui, selon la mairie, coûte trop cher, fermera.", content = "coûte trop cher" },
      { "Le port, qui coûte trop cher, selon la mairie, fermera.", content = "qui coûte trop cher" },
   },
   no = { "Le port, selon la mairie, coûte trop cher." },
}

-- Pour X, …: only before a clause, and of what can speak.
rule "pour" { layer = "attribution", claim = { "cue" }, priority = -1, set = { "type" },
   opening * W "pour" "cue" * -(L.determiner ^ 0 * L.adjective_before ^ 0 * W "fois") * (source - L.pronoun_tonic { person = { "1", "2" } }) * long * comma
      * (quoted_alone + (#(rep(near, 0, 40) * finite) + #(rep(near, 1, 12) * comma * A.quotation)) * stretch "content"),
   emit = according_to,
   yes = {
      { "Pour la préfète, le pont tient.", content = "le pont tient.", source = "la préfète" },
   },
   no = { "Pour l’instant, le pont tient.", "Pour Lorvac." },
}

-- Comme le rappelle X, …; …, comme l'a dit X.
local like = (W "comme" + W { "ainsi" } * W { "que", "qu'" })
   * (cue { incise = true, form = "finite", inverted = false } "cue" * aside * A.np "source"
      + A.np "source" * cue { incise = true, form = "finite", inverted = false } "cue")
local function as_said(m, doc)
   return said(m, doc, { source = m.source, type = m._q and "mixed" or "indirect" })
end
rule "comme" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   opening * like * long * comma * stretch "content",
   emit = as_said,
   yes = { { "Comme le rappelle la mairie, le pont tient.", content = "le pont tient.", source = "la mairie" } },
   no = { "Comme le pont, la mairie tient." },
}
rule "comme_colon" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   opening * like * rep(near + comma, 0, 12) * W ":" * A.quotation "_q",
   emit = function(m, doc) return said(m, doc, { source = m.source, content = contents(m._q), type = "direct" }) end,
   yes = { { "Comme l’a dit la mairie : « Le pont tient. »", content = "Le pont tient.", source = "la mairie" } },
   no = { "Comme la mairie : « Le pont tient. »" },
}
rule "comme_final" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   opening * stretch "content" * comma * like * more * (#T.re "^[.!?…;:]" + comma + #eos),
   emit = as_said,
   yes = { { "Le pont tient, comme l’a dit la mairie.", content = "Le pont tient", source = "la mairie" } },
   no = { "Il part, comme le pont." },
}

-- l'affirmation de X selon laquelle …, X, selon qui …
local noun_cue = L.saying_noun { selon_rel = true } "_noun"
rule "selon_which" { layer = "attribution", claim = { "cue" }, set = { "type", "class" },
   (noun_cue * (genitive * noun_phrase "source") ^ -1 + A.np "source" * comma ^ -1 * #W { "selon", "d'après" } * #(L.preposition * W "qui"))
      * comma ^ -1
      * (W { "selon", "d'après" } * W { "laquelle", "lequel", "lesquelles", "lesquels", "qui" }) "cue" * clause "content",
   emit = function(m)
      return { source = m.source, type = m._q and "mixed" or "indirect", class = m._noun and m._noun.class or "statement" }
   end,
   yes = {
      { "Il dément l’affirmation de la mairie selon laquelle le pont tient.", content = "le pont tient",
         source = "la mairie" },
      { "On écoute la maire, selon qui le pont tient.", content = "le pont tient", source = "la maire" },
   },
   no = { "L’idée selon la mairie." },
}
-- sa promesse de …, l'espoir de X que …
rule "noun" { layer = "attribution", claim = { "cue" }, priority = -1, set = { "type", "class", "source" },
   (L.determiner { sort = "possessive" } "_whose" * L.adjective_before ^ -1 * (L.saying_noun { que = true } "cue" * que * clause "content"
      + L.saying_noun { de_inf = true } "cue" * W { "de", "d'" } * infinitive * clause "content"))
   + L.saying_noun { que = true } "cue" * (genitive + W "par") * (speaking * noun_phrase "_who") * que * clause "content",
   emit = function(m)
      return { source = m._who or m._whose, type = m._q and "mixed" or "indirect", class = m.cue.class }
   end,
   yes = {
      { "Sa promesse de refaire le pont inquiète.", content = "refaire le pont inquiète", source = "Sa" },
   },
   no = { "La promesse inquiète.", "Sa promesse de mardi." },
}

-- …, c'est ce qu'a dit X. C'est ce que dit X: the clause or the sentence before.
local this_is = W "c'" * A.verb { lemma = "être" } * (T.re "ment$" + L.adverb) ^ -1 * W "ce" * que * cue { incise = true, form = "finite", inverted = false } "cue"
   * aside * A.np "source"
rule "this_is" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   bos * stretch "content" * (comma + T.re "^[.!?…]+$" * eos) * this_is,
   emit = as_said,
   yes = {
      { "Le pont tient, c’est ce qu’a déclaré la mairie.", content = "Le pont tient", source = "la mairie" },
      { "Le pont tient. C’est ce qu’explique la mairie.", content = "Le pont tient", source = "la mairie" },
   },
   no = { "Le pont tient, c’est ce que je crois." },
}
-- Le message est que …, l'idée est de …
rule "noun_is" { layer = "attribution", claim = { "cue" }, priority = -1, set = { "type", "class" },
   L.determiner * L.adjective_before ^ -1 * L.saying_noun { que = true } "cue" * (genitive * noun_phrase "source") ^ -1
      * rep(any - (finite + T.punctuation), 0, 3) * A.verb { lemma = "être", form = "finite" } * que * clause "content",
   emit = function(m) return { type = m._q and "mixed" or "indirect", class = m.cue.class } end,
   yes = { { "Le message de la mairie est que la digue cède.", content = "la digue cède", source = "la mairie" } },
   no = { "Le message est clair." },
}
