-- Who said what, where a phrase names the source: selon X, pour X, comme le dit X.

phase "attributions"

lexicon("according", locutions {
   "à écouter", "à en croire", "à lire", "au dire de", "aux dires de", "aux termes de", "aux yeux de", "d'après",
   "de l'avis de", "de l'avis même de", "de l'aveu de", "de l'aveu même de", "de l'opinion de", "du point de vue de",
   "selon", "suivant",
})

-- What selon and the like cite, though it does not speak: selon les mots de X, selon les deux parties
lexicon("cited", {
   "baromètre", "constatations", "hypothèse", "indicateur", "indicateurs", "investigations", "parties",
   "pronostics", "récit", "récits", "vague",
})
lexicon("wording", { "dires", "expression", "mots", "propos", "termes" })
local cited = #(L.determiner ^ 1 * T.number ^ -1 * L.adjective_before ^ 0 * (L.cited + L.wording))
-- un changeur contacté par l'AFP: whoever is asked speaks.
local asked = A.verb { form = "participle", lemma = { "citer", "consulter", "contacter", "interroger", "joindre",
   "rencontrer" } }
local source = (speaking + cited) * A.np "source" + speaking * contracted_phrase "source"
   + A.np "source" * #(rep(any - (finite + T.punctuation + asked), 0, 6) * asked)
local near = A.quotation + (any - (finite + comma + T.re "^[;:.!?…]"))
local relative = comma ^ -1 * L.relative * rep(any - (comma + T.re "^[;:.!?…]"), 1, 30) -- , qui suit le dossier
local more = rep(near, 0, 12) * relative ^ -1 -- publiée mardi
local noun_of_role = L.adjective_before ^ 0 * (L.role + L.person_noun + L.group)
-- , spécialiste du sujet à Lorvac; not: , le pont, qui …
local long = rep(near + comma * -(rep(near, 0, 30) * finite + L.determiner * -noun_of_role * rep(near, 1, 12) * comma
   * L.relative), 0, 40)
local sentence = -L.relative * #(rep(near, 0, 40) * finite)
-- , spécialiste du sujet; , le patron de Lorvac
local role = L.determiner ^ -1 * noun_of_role
   + (T.lowercase - (L.preposition_locution + L.conjunction_subordinating)) * #(L.relative - W { "que", "qu'" })
local apposed = role + L.adjective_before ^ 0 * A.verb { form = "participle" }
local listed = -(apposed + L.relative) * #(#(L.determiner + T.number) * A.np * rep(near + comma, 0, 40) * finite)
local quoted_alone = A.quotation "_q" * T.re "^[.!?…]" ^ -1 * #eos
-- Ainsi, … but not: alors que …
local opening = bos * (L.connective + L.conjunction_coordinating + T.re "ment$" + W "or") ^ 0 * comma ^ -1
   * -W { "que", "qu'" }

-- according: a quotation alone is direct; else the sentence is the content.
local function according_to(m)
   if m.content then
      return { type = m._q and "mixed" or "indirect" }
   end
   local quoted = contents(m._q)
   return #quoted > 0 and { content = quoted, type = "direct" } or nil
end

-- In front, whatever is no measure: selon les cas, selon la saison
local measure = L.determiner ^ 0 * W {
   "âge", "besoin", "besoins", "calendrier", "cas", "circonstances", "critères", "école", "endroits", "époque",
   "humeur", "modalités", "moment", "nature", "ordre", "procédure", "programme", "rang", "règle", "règles", "régions",
   "saison", "saisons", "scénario", "taille", "tradition", "type", "vent", "zones",
}
local anybody = -(L.determiner * W { "montant", "somme" }) * (source + -measure * A.np "source")

rule "selon" { layer = "attribution", claim = { "cue" }, set = { "type" },
   (opening + behind(W { "mais", "et", "car", "or", "que", "qu'", ";", ":" }) * comma ^ -1
         + #X { "D'", "D’", "Selon" }) * L.according "cue" -- Selon: behind a heading or colon
      * (anybody * more * comma * (quoted_alone + sentence * stretch "content")
         + L.pronoun_tonic "source" * comma ^ -1 * (quoted_alone + stretch "content")
         + anybody * more * comma * listed * stretch "content" -- Selon X, les bus, les trains et les bacs …
         + #(L.determiner ^ 0 * L.testimony) * source * more * comma * -(apposed + L.relative)
            * #(A.np * comma * rep(near, 0, 12) * comma * rep(near, 0, 8) * finite) * stretch "content"
         + anybody * long * comma * (quoted_alone + sentence * stretch "content")
         + anybody * more * W ":" * quoted_alone
         + anybody * more * comma * stretch "content"),
   emit = according_to,
   yes = {
      { "Aux yeux du maire de Lorvac, le pont tient.", content = "le pont tient.", source = "maire de Lorvac" },
      { "À lire aussi : Selon la mairie, le pont tient.", content = "le pont tient.", source = "la mairie" },
      { "Selon la mairie, les bus, les trains et les bacs cèdent.", source = "la mairie",
         content = "les bus, les trains et les bacs cèdent." },
      { "De l’avis des experts, le pont tient.", content = "le pont tient.", source = "experts" },
      { "Le port ferme : selon Anne Kerlo, maire de Lorvac, le pont cède.", content = "le pont cède." },
      { "Il dit que, selon un rapport, publié entre mai et juin, le pont tient.", content = "le pont tient." },
      { "Selon les calculs de la ville, Lorvac, port de mer, cède.", content = "Lorvac, port de mer, cède." },
      { "Selon la préfecture, « le pont tient ».", content = "le pont tient", type = "direct" },
      { "Selon la même source : « Le pont tient. »", content = "Le pont tient.", type = "direct" },
      { "D’après les experts, le pont tient.", content = "le pont tient.", source = "les experts" },
      { "Mais selon Anne Kerlo, ingénieure à Lorvac, le pont tient.", content = "le pont tient.",
         source = "Anne Kerlo" },
   },
   no = { "Ils jouent selon les règles.", "Selon la saison, le pont ferme.", "Selon la somme, le pont cède." },
}
-- calculé selon la méthode de X; varient selon X
local graded = A.verb { lemma = { "adapter", "calculer", "choisir", "classer", "définir", "différer", "établir",
   "évaluer", "évoluer", "fixer", "mesurer", "organiser", "répartir", "sélectionner", "trier", "varier" } }
-- What selon X stands in: the clause behind the last colon
local full = #(rep(near + comma, 0, 40) * finite)
local clause_mark = T.re "^[;:]" * full
local lead = outside(A.quotation, (A.quotation "_q" + (any - clause_mark)) ^ 1)
local lead_start = opening + behind(T.re "^[;:]") * full
local to_end = (any - comma * finite) ^ 1
-- Il ajoute, selon X : « … »
local told = A.np * cue { colon = true, ambiguity = { "low", "mid" } } * rep(near, 0, 8) * comma * L.according
   * rep(near + comma, 0, 16) * W ":" * A.quotation
rule "selon_final" { layer = "attribution", claim = { "cue" }, set = { "type" },
   lead_start * -told * (A.quotation "_q" + lead "content")
      * (comma + W "(" + -behind(comma + W "(" + graded)
         * -(L.according * W "les" * W { "cas", "pays", "régions", "saisons" }))
      * L.according "cue" * source
      * (L.cue { form = "gerund" } + A.verb * #W "par") ^ -1 -- confirmant une information; repris par X
      * rep(L.preposition_locution + W "il" * W "y" * W "a"
         + any - (finite + A.verb { form = { "gerund", "infinitive" } } + comma + T.re "^[;:.!?…]"), 0, 24)
      * (comma * (apposed * rep(any - (finite + T.re "^[;:.!?…]"), 0, 20) * ((L.relative - que) * to_end) ^ -1
         + L.relative * to_end)
         + comma * L.determiner ^ -1 * rep(capital, 1, 3) * #(T.re "^[.!?…]+$" * eos)
         + (L.relative - W { "que", "qu'" }) * to_end) ^ -1
      * (#T.re "^[.!?…;:]" + #eos + #(comma * cue { incise = true, class = { "statement", "claim" } })),
   emit = according_to,
   yes = {
      { "Le pont tient, selon un marin contacté par l’AFP.", content = "Le pont tient", source = "un marin" },
      { "Le pont tient, selon un plan dévoilé il y a un an.", content = "Le pont tient" },
      { "Le pont tient, selon un rapport de la mairie (AI) publié jeudi.", content = "Le pont tient" },
      { "Le pont tient selon la CGT, relate Radio Lorvac.", content = "Le pont tient", source = "la CGT" },
      { "Le pont tient, d’après les experts.", content = "Le pont tient", source = "les experts" },
      { "Alors que la mer monte, le pont tient, selon elle.", content = "Alors que la mer monte, le pont tient" },
      { "Le pont tient, selon la Mora, association qui aide le port.", content = "Le pont tient" },
      { "Le pont tient, selon l’exploitant des bacs, la Mora.", content = "Le pont tient" },
      { "Le pont tient (selon la mairie).", content = "Le pont tient", source = "la mairie" },
   },
   no = {
      "Il dit encore, selon la mairie : « Le pont tient. »",
      "Ils jouent selon les règles.", "Les prix varient selon les régions.", "Le vent est mesuré selon la mairie.",
   },
}
local inserted = comma * L.according "cue" * source * more * (comma * apposed * rep(near, 0, 20) * relative ^ -1) ^ -1
   * comma * -(role * rep(near, 0, 20) * relative ^ -1 * #T.re "^[,;:.!?…]" + L.relative)
rule "selon_inside" { layer = "attribution", claim = { "cue" }, priority = -1, set = { "type" },
   lead_start * lead "content" * inserted * stretch "content",
   emit = according_to,
   yes = {
      { "Le pont, selon la préfecture, tient bon.", content = { "Le pont", "tient bon." }, source = "la préfecture" },
      { "Le pont, selon Yves Kerlo, un marin qui vit à Lorvac, tient.", content = { "Le pont", "tient." } },
      { "Une fuite au port : le pont, selon la mairie, tient.", content = { "le pont", "tient." } },
   },
   no = { "Ils jouent, selon les règles, à onze." },
}
-- Le pont est selon X « vieux »; le pont est, selon X, soutenu par des câbles: between a verb and what it needs
local lacking = A.verb { form = "finite", lemma = { "aller", "devoir", "être", "faire", "paraître", "pouvoir",
   "rester", "sembler", "vouloir" } }
local needed = A.quotation + A.verb { form = { "infinitive", "participle" } }
   + W { "de", "d'" } * A.verb { form = "infinitive" }
rule "selon_between" { layer = "attribution", claim = { "cue" }, priority = 1, set = { "type" },
   lead_start * lead "content"
      * (behind(finite + A.verb { form = "infinitive" } - graded) * L.according "cue" * source * comma ^ -1 * #needed
         + behind(lacking) * comma * L.according "cue" * source * more * comma ^ -1 * #needed)
      * stretch "content",
   emit = according_to,
   yes = {
      { "Le pont est, selon elle, soutenu par la mer.", content = { "Le pont est", "soutenu par la mer." } },
      { "Le pont reste selon Anne Kerlo « un danger ».", content = { "Le pont reste", "« un danger »." } },
   },
   no = { "Le pont tient selon la mairie.", "Les prix varient selon les régions « du port ».", "Le pont, selon elle." },
}
-- Elle dit que le pont, selon X, tient: the clause. Not: bien que le pont …
local conjunction = W { "afin", "ainsi", "alors", "après", "autant", "avant", "bien", "depuis", "dès", "lors", "moins",
   "parce", "plus", "pour", "puis", "sans", "sauf", "tandis" }
rule "selon_inside_clause" { layer = "attribution", claim = { "cue" }, set = { "type" },
   behind(que) * -(behind(conjunction * que) + comma)
      * outside(A.quotation, (A.quotation "_q" + (any - (que + clause_mark))) ^ 1) "content" * inserted
      * clause "content",
   emit = according_to,
   yes = {
      { "On dit que le pont, selon la maire, tient bon.", content = { "le pont", "tient bon" }, source = "la maire" },
   },
   no = { "Le pont, selon la maire, tient bon." },
}

-- dit que selon X le pont tient: no comma
rule "selon_open" { layer = "attribution", claim = { "cue" }, priority = -1, set = { "type" },
   (behind(W { "mais", "et", "car", "que", "qu'" }) * L.according "cue" * source
         + opening * L.according "cue" * source * #(L.determiner + L.pronoun_subject))
      * #(A.np * rep(near, 0, 12) * finite)
      * clause "content",
   emit = according_to,
   yes = {
      { "Il dit que selon la maire le pont tient.", content = "le pont tient", source = "la maire" },
      { "Selon Anne Kerlo le pont tient.", content = "le pont tient", source = "Anne Kerlo" },
   },
   no = { "Il dit que selon la maire ou le préfet, il part." },
}

-- The port, « un gouffre » selon la mairie, …: the quotation alone
rule "selon_quotation" { layer = "attribution", claim = { "cue" }, priority = 2, set = { "type" },
   behind(comma) * (A.quotation "_q" - behind(W { "»", "”", '"' } * comma) * A.quotation * comma) * comma ^ -1
         * L.according "cue" * source * more * (#comma + #T.re "^[.!?…]")
      + A.quotation "_q" * comma ^ -1 * L.according "cue" * #(L.determiner * L.adjective_before ^ -1 * L.wording)
         * source,
   emit = function(m) return { content = contents(m._q), type = "direct" } end,
   yes = {
      { "Le port, « un gouffre », selon la mairie, fermera.", content = "un gouffre", source = "la mairie" },
      { "La ville ferme ce « gouffre », selon les mots du maire.", content = "gouffre", source = "les mots du maire" },
   },
   no = { "Le port « d’avant », selon la mairie, fermera.", "Elle veut « un bac », « un port », selon la mairie." },
}
-- …, qui, selon X, …; …, qui …, selon X, …: the relative clause
rule "selon_relative" { layer = "attribution", claim = { "cue" }, priority = 2, set = { "type" },
   (behind(L.relative - W { "que", "qu'" }) * comma * L.according "cue" * source * more * comma
         + behind(W "qui") * L.according "cue" * source)
      * ((A.quotation "_q" + (any - (comma + T.re "^[;:.!?…]"))) ^ 1) "content"
      + behind(comma) * (L.relative * rep(near, 0, 4) * finite) "content" * comma * L.according "cue" * source * more
         * comma * #needed * (rep(near, 1, 30)) "content"
      + behind(comma) * (L.relative * rep(near, 0, 4) * finite * rep(near, 0, 20)) "content" * comma
         * L.according "cue" * source * more * comma,
   emit = according_to,
   yes = {
      { "Le port, qui, selon la mairie, coûte trop cher, fermera.", content = "coûte trop cher" },
      { "Le port, qui selon la mairie coûte trop cher, fermera.", content = "coûte trop cher" },
      { "Le port, qui coûte trop cher, selon la mairie, fermera.", content = "qui coûte trop cher" },
      { "Le port, qui doit, selon la mairie, fermer, est vide.", content = { "qui doit", "fermer" } },
   },
   no = { "Le port, selon la mairie, coûte trop cher." },
}

-- À ses yeux, …; …, à mon avis: the possessive is the source.
local own = (W "à" * L.determiner { sort = "possessive" } "source" * W { "avis", "sens", "yeux" }
   + W "de" * L.determiner { sort = "possessive" } "source" * W "propre" * W { "aveu", "avis" }) "cue"
rule "own" { layer = "attribution", claim = { "cue" }, set = { "type" },
   opening * own * comma ^ -1 * (quoted_alone + stretch "content")
      + opening * stretch "content" * comma * own * #T.re "^[.!?…;:]"
      + opening * lead "content" * comma * own * comma * stretch "content",
   emit = according_to,
   yes = {
      { "À ses yeux, le pont tient.", content = "le pont tient.", source = "ses", cue = "À ses yeux" },
      { "Le pont tient, à mon avis.", content = "Le pont tient", source = "mon" },
      { "Le pont, à ses yeux, tient.", content = { "Le pont", "tient." }, source = "ses" },
      { "De leur propre aveu, le pont cède.", content = "le pont cède.", source = "leur" },
   },
   no = { "Il tient à ses yeux.", "À ses côtés, le pont tient." },
}

-- Whom things concern rather than who thinks of them: pour les enfants, …
lexicon("concerned", {
   "acheteurs", "adultes", "automobilistes", "auteur", "bébés", "candidats", "citoyens", "clients", "conducteurs",
   "constructeurs", "consommateurs", "couples", "cyclistes", "défense", "élèves", "employés", "enfants", "entreprises",
   "établissement", "établissements", "étudiants", "fans", "familles", "femmes", "foyers", "gens", "habitants",
   "hommes", "internautes", "investisseurs", "jeunes", "joueurs", "locataires", "malades", "mêmes", "ménages",
   "migrants", "mineurs", "particuliers", "passagers", "patients", "pays", "personnes", "plupart",
   "propriétaires", "réfugiés", "retraités", "salariés", "spectateurs", "téléspectateurs", "touristes",
   "travailleurs", "usagers", "utilisateurs", "véhicules", "victimes", "villes", "visiteurs", "voyageurs",
})
local concerned = (L.determiner + L.adjective_before + T.number + genitive) ^ 0 * (L.concerned + L.testimony + W "même")
   + L.determiner { number = "p" } * #capital * L.demonym + L.determiner * #capital * L.place
-- Pour X, …: only before a clause, and of what can speak.
rule "pour" { layer = "attribution", claim = { "cue" }, priority = -1, set = { "type" },
   (opening + behind(W ":")) * W "pour" "cue"
      * -(L.determiner ^ 0 * L.adjective_before ^ 0 * W { "fois", "type" } + concerned)
      * (L.pronoun_tonic { person = "3" } "source" * comma * (quoted_alone + #(rep(near + comma, 0, 40) * finite)
            * stretch "content")
         + (source - L.pronoun_tonic) * long * (#comma * relative) ^ -1 * comma
            * (quoted_alone + (sentence + #(W "pas" * W "question")
                  + #(rep(near, 1, 12) * comma * (A.quotation + L.relative)))
               * stretch "content")),
   emit = according_to,
   yes = {
      { "Pour elle, le pont, bien vieux, tient.", content = "le pont, bien vieux, tient.", source = "elle" },
      { "Pour la préfète, pas question de partir.", content = "pas question de partir.", source = "la préfète" },
      { "Lorvac : pour la préfète, le pont tient.", content = "le pont tient.", source = "la préfète" },
      { "Pour certains, le pont, qui a cédé en mai, est laid.", content = "le pont, qui a cédé en mai, est laid." },
   },
   no = { "Pour l’instant, le pont tient.", "Pour Lorvac.", "Pour l’analyse, on prend le pont.",
      "Pour la plupart des familles, le pont est loin.", "Pour les Corses, le pont est loin." },
}

-- Comme le rappelle X, …; …, comme l'a dit X. Not: comme on l'appelle, comme en témoigne X.
lexicon("noticed", verbs({ "documenter", "observer", "pointer", "relayer", "repérer", "retracer" },
   { class = "statement", ambiguity = "low" }))
local saying_so = cue { incise = true, form = "finite", inverted = false }
   - (L.cue { lemma = { "appeler", "témoigner" } } + L.cue { passive = true })
   + #W { "le", "l'" } * L.noticed { form = "finite" }
local like = (W "comme" * -(L.determiner * W { "nom", "titre" }) + W { "ainsi" } * W { "que", "qu'" })
   * (saying_so "cue" * aside * A.np "source" + A.np "source" * saying_so "cue")
local function as_said(m, doc)
   return said(m, doc, { source = m.source, type = m._q and "mixed" or "indirect" })
end
rule "comme" { layer = "attribution", claim = { "cue" }, priority = 1, set = FIELDS,
   (opening + behind((joined + que) * comma)) * like * (more * comma * sentence + long * comma) * stretch "content",
   emit = as_said,
   yes = {
      { "Comme le rappelle la mairie, le pont tient.", content = "le pont tient.", source = "la mairie" },
      { "Comme le dit la maire, qui a vu le pont, il tient.", content = "il tient.", source = "la maire" },
      { "Il cède et, comme le dit la maire, Lorvac tremble.", content = "Lorvac tremble.", source = "la maire" },
      { "Comme l’a repéré Le Lorvacois, le pont tient.", content = "le pont tient.", source = "Le Lorvacois" },
      { "Rappelons que, comme le dit la maire, le pont tient.", content = "le pont tient.", source = "la maire" },
   },
   no = {
      "Comme le pont, la mairie tient.", "Comme les élus sont situés loin, le pont tient.",
      "Comme son nom l’indique, le pont tient.",
   },
}
rule "comme_colon" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   opening * like * rep(near + comma, 0, 12) * W ":" * A.quotation "_q",
   emit = function(m, doc) return said(m, doc, { source = m.source, content = contents(m._q), type = "direct" }) end,
   yes = { { "Comme l’a dit la mairie : « Le pont tient. »", content = "Le pont tient.", source = "la mairie" } },
   no = { "Comme la mairie : « Le pont tient. »" },
}
rule "comme_final" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   opening * stretch "content" * comma * like * more * (#T.re "^[.!?…;:]" + #eos + comma * stretch "content"),
   emit = as_said,
   yes = {
      { "Le pont tient, comme l’a dit la mairie.", content = "Le pont tient", source = "la mairie" },
      { "Le pont, comme l’a dit la mairie, tient.", content = { "Le pont", "tient." }, source = "la mairie" },
   },
   no = { "Il part, comme le pont." },
}

-- What a noun is said to tell, before the verb whose subject that noun is: la nouvelle que le pont cède | inquiète X
local inner = near - (L.relative + que)
local of_subject = A.np * rep(inner, 0, 12) * finite * rep(inner - joined, 0, 14) * #finite
-- l'affirmation de X selon laquelle …, X, selon qui …
local noun_cue = L.saying_noun { selon_rel = true } "_noun"
rule "selon_which" { layer = "attribution", claim = { "cue" }, set = { "type", "class" },
   (noun_cue * (genitive * (noun_phrase + contracted_phrase) "source") ^ -1
         + L.determiner { sort = "possessive" } "source" * L.adjective_before ^ -1 * T.lowercase
         + A.np "source" * comma ^ -1 * #W { "selon", "d'après" } * #(L.preposition * W "qui")
         + #(L.title + capital - L.determiner) * A.np "source" * comma ^ -1 * #(W "pour" * W "qui")
         + #(L.determiner ^ 1 * L.adjective_before ^ 0 * (L.testimony - L.saying_noun)) * A.np "source"
            * #(W "selon" * W { "laquelle", "lequel", "lesquelles", "lesquels" })
         + speaking * A.np "source" * comma * #W { "selon", "d'après" }) * comma ^ -1
      * (W { "selon", "d'après", "pour" } * W { "laquelle", "lequel", "lesquelles", "lesquels", "qui" }) "cue"
      * (of_subject "content" + clause "content"),
   emit = function(m)
      return { source = m.source, type = m._q and "mixed" or "indirect",
         class = m._noun and m._noun.class or "statement" }
   end,
   yes = {
      { "Il dément l’affirmation de la mairie selon laquelle le pont tient.", content = "le pont tient",
         source = "la mairie" },
      { "Le bac part, dit M. Kerlo, pour qui le port « cède ».", content = "le port « cède »", source = "M. Kerlo" },
      { "Il donne son chiffre selon lequel la mer monte.", content = "la mer monte", source = "son" },
      { "L’avis des marins selon lequel la mer a monté a surpris Lorvac.", content = "la mer a monté",
         source = "marins" },
      { "Il tient, rapporte le Lorvacois, selon lequel le pont cède.", content = "le pont cède",
         source = "le Lorvacois" },
      { "On lit un rapport des services du port selon lequel il tient.", content = "il tient" },
      { "On écoute la maire, selon qui le pont tient.", content = "le pont tient", source = "la maire" },
   },
   no = { "L’idée selon la mairie." },
}
-- sa promesse de …, l'espoir de X que …, la promesse de X de …
local promised = W { "de", "d'" } * infinitive * (rep(inner - joined, 1, 14) * #finite + clause) "content"
local whose = (genitive + W "par") * (speaking * noun_phrase + speaking * contracted_phrase) "_who"
rule "noun" { layer = "attribution", claim = { "cue" }, priority = -1, set = { "type", "class", "source" },
   L.determiner { sort = "possessive" } "_whose" * L.adjective_before ^ -1
         * (L.saying_noun { que = true } "cue" * que * (of_subject + clause) "content"
            + L.saying_noun { de_inf = true } "cue" * promised)
      + L.saying_noun { que = true } "cue" * whose * que * -W { "je", "j'", "nous", "vous" }
         * (of_subject + clause) "content"
      + L.saying_noun { de_inf = true, class = { "claim", "demand", "promise", "statement" } } "cue" * whose * promised,
   emit = function(m)
      return { source = m._who or m._whose, type = m._q and "mixed" or "indirect", class = m.cue.class }
   end,
   yes = {
      { "Sa promesse de refaire le pont inquiète.", content = "refaire le pont", source = "Sa" },
      { "La promesse du maire de refaire le pont a ému.", content = "refaire le pont", source = "maire" },
   },
   no = { "La promesse inquiète.", "Sa promesse de mardi." },
}

lexicon("reply", { "commentaire", "explication", "réaction", "réplique", "réponse", "verdict" })
-- Claire Roux : « … »; réponse de Claire Roux, un peu plus tard : « … »
rule "named_colon" { layer = "attribution", claim = { "_colon" }, set = { "type", "class", "content" },
   bos * dash ^ -1 * (L.determiner ^ -1 * L.reply * genitive) ^ -1 * (A.actor { kind = { "person", "role" } } "source")
      * (W "(" * gap(1, 8) * W ")") ^ -1 * (comma * rep(near, 1, 8)) ^ -1 * W ":" "_colon" * A.quotation "_q",
   emit = function(m) return { content = contents(m._q), type = "direct", class = "statement" } end,
   yes = {
      { "La maire : « Le pont tient. »", content = "Le pont tient.", source = "La maire" },
      { "Réponse de Claire Roux : « Le pont tient. »", content = "Le pont tient.", source = "Claire Roux" },
   },
   no = { "Lorvac : « Le pont tient. »" },
}
-- Le mot d'ordre de X : « … »; son message : « … »
rule "noun_colon" { layer = "attribution", claim = { "_colon" }, priority = 1,
   set = { "type", "class", "source", "content" },
   (L.determiner { sort = "possessive" } "_whose" * L.adjective_before ^ -1 * L.saying_noun "cue"
         + L.saying_noun "cue" * genitive * (speaking * noun_phrase "_who"))
      * rep(near + comma, 0, 10) * W ":" "_colon" * A.quotation "_q" * -(comma ^ -1 * cue { incise = true }),
   emit = function(m)
      return { source = m._who or m._whose, content = contents(m._q), type = "direct", class = m.cue.class }
   end,
   yes = {
      { "Le message de la maire à la presse : « Le pont tient. »", content = "Le pont tient.", source = "la maire" },
      { "Son message : « Le pont tient. »", content = "Le pont tient.", source = "Son" },
   },
   no = { "Son pont : « Lorvac ».", "Il redit son message : « Le pont tient », affirme Anne Kerlo." },
}

-- …, c'est ce qu'a dit X. C'est ce que dit X: the clause or the sentence before.
local this_is = W "c'" * A.verb { lemma = "être" } * (T.re "ment$" + L.adverb + W "en" * W "tout" * W "cas") ^ -1
   * W "ce" * que * (cue { incise = true, form = "finite", inverted = false } "cue" * aside * A.np "source"
      + -W { "je", "j'", "nous", "on", "tu", "vous" } * speaking * A.np "source" * rep(near, 0, 6)
         * cue { incise = true, form = "finite", inverted = false } "cue" * -que)
rule "this_is" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   bos * -(L.connective * comma) * (A.quotation "_q" * (comma + T.re "^[.!?…]+$" ^ -1 * eos) ^ -1
      + sentence * stretch "content" * comma
      + stretch "content" * T.re "^[.!?…]+$" * eos + A.quotation "_q" * W ":") * this_is,
   emit = function(m, doc)
      return said(m, doc, { source = m.source, content = m.content or contents(m._q),
         type = not m.content and "direct" or m._q and "mixed" or "indirect" })
   end,
   yes = {
      { "« Le pont tient bon » : c’est ce qu’aurait dit Anne Kerlo.", content = "Le pont tient bon", type = "direct" },
      { "Le pont tient, c’est ce qu’a déclaré la mairie.", content = "Le pont tient", source = "la mairie" },
      { "Le pont tient. C’est ce qu’explique la mairie.", content = "Le pont tient", source = "la mairie" },
      { "« Le pont tient. » C’est ce qu’affirme Yves Kerlo.", content = "Le pont tient.", source = "Yves Kerlo" },
      { "Le pont tient, c’est en tout cas ce que la mairie a dit.", content = "Le pont tient", source = "la mairie" },
   },
   no = { "Le pont tient, c’est ce que je crois.", "Un pont en mai, c’est ce que craint la mairie." },
}
-- Ce que X a dit, c'est que …
rule "what" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   W "ce" * que * A.np "source" * cue { que = true, inverted = false } "cue" * rep(near, 0, 8) * comma * W "c'"
      * A.verb { lemma = "être" } * que * clause "content",
   emit = as_said,
   yes = { { "Tout ce qu’elle a dit, c’est que le pont tient.", content = "le pont tient", source = "elle" } },
   no = { "Ce qu’elle a dit, c’est la vérité." },
}
-- Le message est que …, l'idée est de …
rule "noun_is" { layer = "attribution", claim = { "cue" }, priority = -1, set = { "type", "class" },
   (L.determiner { sort = "possessive" } "source" + L.determiner) * L.adjective_before ^ -1
      * L.saying_noun { que = true } "cue" * (genitive * (noun_phrase + contracted_phrase) "source") ^ -1
      * rep(any - (finite + T.punctuation), 0, 3) * -W { "n'", "ne" } * A.verb { lemma = "être", form = "finite" }
      * que * clause "content",
   emit = function(m) return { type = m._q and "mixed" or "indirect", class = m.cue.class } end,
   yes = { { "Le message de la mairie est que la digue cède.", content = "la digue cède", source = "la mairie" } },
   no = { "Le message est clair.", "Ton inquiétude n’est que légère." },
}
