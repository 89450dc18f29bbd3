-- French phrases, as patterns that the rules of the pack share, and noun phrases.

genitive = W { "de", "d'", "du", "des" }
coordination = W { "et", "ou" }
capital = T.capitalized
comma = W ","
dash = W { "-", "--", "–", "—", "―" }
joined = W { "et", "mais", "puis", "ou" }

-- Finite verbs; forms that are nouns as often (force, vote) only where a pronoun shows the verb.
phase "verbs"

-- Forms of the first and second person, which have their pronoun right before them.
local second_person = T.re "^[%l\195].*[eiu]s$" - W { "les", "nous", "vous" } -- \195: é, ê
local article_or_clitic = W { "le", "la", "l'", "les", "leur" }
local as_noun = (article_or_clitic + W "en") ^ -1 * L.homograph
   + article_or_clitic * (T.re "^[%l\195].*s$" + W "célèbre") -- les actions, les élus
   + -behind(W "comme") * article_or_clitic * (L.homograph_cue + L.homograph_article) -- la liste, le fait
   + behind(L.preposition - W "en") * L.homograph_cue
   + -bos * (-behind(T.punctuation) + behind(comma)) * T.capitalized -- Suez; la maire, Rose Kerlo
   + -bos * #T.re "^%u%u" * T.uppercase -- (AI)
   + W { "clos", "contre", "rue" } + behind(comma) * W "soit"
   + -bos * -behind(T.punctuation) * second_person -- plus, puis, élus, postes
   + behind(genitive) * T.lowercase + W "entre" * -W { "en", "dans" } -- de veille; entre mai et juin
-- qui le préside, but not: que le président
local shown = behind(L.pronoun_subject + W "qui")
   + behind(L.relative) * -(article_or_clitic * (L.homograph + L.homograph_cue + L.homograph_article))

rule "finite" {
   A.verb { form = "finite" } - as_noun + shown * A.verb { form = "finite" } + A.verb { inverted = true },
   yes = {
      "Le pont cède.", "Il vote.", "Vote-t-il ?", "Tu postes un mot.", "Elle le fait.", "Comme l’annonce la mairie.",
   },
   no = {
      "Le vote utile.", "Un institut de veille.", "Un prix que le président.", "Le pont plus vieux.",
      "La lutte contre le port.", "Des élus en fête.", "Les actions du port.", "Plusieurs élus de Lorvac.",
      "Augmenter la liste.", "Le port (AI) de Lorvac.", "Ainsi que le reste du port.",
   },
}
finite = A.finite
-- A sentence glued to the heading or caption before it; but not: le quotidien La Montagne
rule "restart" { claim = {},
   (-bos * behind(T.lowercase - (L.preposition + L.contraction + L.determiner + L.conjunction_coordinating)
         + W { "»", "”", '"' }) * #capital * -(W "les" * capital) * (L.determiner + L.pronoun_subject)) "_all"
      * #(T.lowercase + L.role + A.verb { form = "finite" }),
   yes = { "Un pont fermé Le maire part." },
   no = {
      "Le maire part.", "Le quotidien La Montagne part.", "Le maire de La Roche part.", "Un élu Les Républicains part.",
   },
}
-- Not: le média militant Lorvac Libre.
local verbal = A.finite + A.verb { form = "infinitive" } + (L.cue { form = "gerund" } - L.role * #capital)

phase "phrases"

-- What ends a noun phrase: closed-class words.
local closed = L.preposition + L.preposition_locution + L.contraction + L.conjunction_coordinating
   + L.conjunction_subordinating + L.relative + L.determiner + L.pronoun_subject + L.day + L.adverb_time + T.re "^%-"
   + W { "ne", "n'", "se", "s'", "y" }
local time = W { "an", "ans", "année", "années", "fois", "heure", "heures", "jour", "jours", "minute", "minutes",
   "mois", "semaine", "semaines", "soir", "matin" }
local noun = T.word - closed - time + W "proche" -- un proche du maire: also a locution, proche de
local age = W { "de", "d'" } * T.number * W "ans"

-- le maire, les deux anciens ministres; Jeanne Kerlo; M. Kerlo; des élus
local article = L.determiner { sort = "article" } - W { "du", "des" }
local other = L.determiner { sort = { "demonstrative", "numeral", "possessive" } }
local clitic_verb = L.cue { form = "finite" } - article_or_clitic * L.homograph_cue -- le révèle
-- Words at the head of a sentence that are no names: Toutefois, Interrogé par X
local opener = bos * (T.re "^[Mm]i%-%l" + L.connective + L.adverb + A.verb { form = { "participle", "gerund" } }
   + A.verb { inverted = true } -- Est-il
   + L.conjunction_coordinating)
local view = behind(W "de") * W "l'" * W { "aveu", "avis", "opinion" } * genitive -- de l'avis de X: like selon
local determiners = -(clitic_verb + view) * (article + other + W "des") ^ 1
local indefinite = L.determiner { sort = "indefinite" } * (article + other) ^ -1
local of = genitive * -(A.verb { form = "infinitive" } + W { "celle", "celui" }) * L.determiner ^ -1
   * L.adjective_before ^ -1 * (noun - verbal + T.number + A.quotation) + W "d'" * W "or"
local particle_name = -behind(L.preposition + L.determiner) * #capital * genitive * capital -- De Kerlo
-- Nouns that make a preposition of what they stand in: à la suite de, dans le cadre de, sur la base de
lexicon("framing", {
   "aune", "base", "cadre", "demande", "faveur", "fin", "image", "initiative", "insu", "instar", "issue", "lendemain",
   "lumière", "occasion", "suite", "veille",
})
local framing = behind(W { "à", "dans", "sur" }) * L.determiner * L.framing * genitive
-- un des élus; les « gilets »; not: le 14 septembre
local determined = -(W "le" * T.number * L.month + framing) * determiners * L.determiner { sort = "indefinite" } ^ -1
   * (W "numéro" * (T.number + W { "un", "deux", "trois" }) + noun - A.finite + T.number + of + A.quotation)
-- 40 % des marins, plus de la moitié des marins, près de 600 marins, 18 des 40 marins
local about = W { "plus", "moins", "près" } * W { "de", "d'" }
share = about ^ -1 * (T.number * W "%" + W "la" * W { "majorité", "moitié" }) * genitive
   + about * (T.number + W { "un", "une" })
   + T.number * W "des"
local head = particle_name + determined
   + share * (L.determiner + T.number) ^ -1 * L.adjective_before ^ 0 * (noun - verbal)
   + T.number * W "%" -- 36 % disent
   + indefinite * (noun - verbal + T.number + of) -- certains élus, but not: certains demandent
   + bos * W "de" * L.adjective_before * noun + T.number * (noun - verbal - L.month) -- de hauts responsables; 46 élus
   + L.title ^ 1 * capital + (capital - closed - opener) + L.media { acronym = false, word = false }
-- publié par X, repris jeudi, née à Lorvac
local reduced = (A.verb { form = "participle" } + T.re "^%l.*[iu]s$") * (W { "dans", "depuis", "par", "sur" } + L.day)
   + A.verb { form = "participle" } * W { "à", "en" }
-- de Lorvac, et de son adjoint, Le Roux, de la « Nuit des phares »
local more = capital - (L.preposition + L.conjunction_subordinating + A.restart)
   + (noun - verbal)
   + age + of
   + coordination * (noun - verbal - L.cue { form = "participle" } + L.determiner * (noun - verbal)) -- et affirmé
   + A.quotation * #capital
local clitic = -behind(L.preposition) * #W "lui" * A.verb -- elle lui a dit
-- Il ferme le pont et la mairie part: an object is not joined to the subject of the next clause.
local next_clause = coordination * L.determiner * rep(noun - verbal + of, 1, 6) * finite
-- Rather without what tells where a thing is from: un rapport publié par X.
local grown = (more - reduced) ^ 0 * #reduced + more ^ 0
noun_phrase = behind(finite) * head * ((more - next_clause) ^ 0 * #next_clause + grown) + -behind(finite) * head * grown
   + L.pronoun_demonstrative + (L.pronoun_tonic - clitic) + L.pronoun_subject
   + (L.pronoun_indefinite - (W "tout" * W "en" + W "peu" * W { "après", "avant" }))
contracted_phrase = behind(L.contraction) * L.adjective_before ^ 0 * (noun - verbal) * more ^ 0 -- (aux yeux du) maire

lexicon("medium", {
   "allocution", "article", "billet", "blog", "colonnes", "communiqué", "compte", "conférence", "courriel",
   "courrier", "débat", "déclaration", "discours", "document", "émission", "entretien", "interview", "journal",
   "lettre", "livre", "matinale", "message", "micro", "note", "page", "pages", "plateau", "point", "post", "rapport",
   "réunion", "séance", "site", "texte", "tribune", "tweet", "téléphone", "vidéo", "visite",
})
-- What may stand between a verb and the subject behind it: mardi matin, peu après, à l'AFP, de son côté.
local a_while = W "peu" + (T.number + L.determiner { sort = { "indefinite", "numeral" } } + W { "un", "une" }) * time
local later = (a_while + W "un" * W "peu") ^ -1 * W "plus" * W { "tard", "tôt" } + a_while * W { "après", "avant" }
   + W "dans" * W "la" * W { "journée", "matinée", "nuit", "soirée" } * (W "de" * L.day * W "à" * L.day) ^ -1
local when = L.adverb + L.adverb_time + L.day + L.time_adjunct * (#(T.number * -L.month) * T.number) ^ -1
   + T.re "ment$" + later
local place = W { "à", "au", "aux", "devant", "sur", "chez", "dans", "pour" } + L.preposition_locution
local to_whom = place * (L.media { word = false } + L.determiner ^ -1 * (capital ^ 1 * T.number ^ -1 * #L.determiner
      + capital * lazy(rep(capital, 0, 3)) + W { "presse", "journalistes" }))
   + W "devant" * W { "les", "des", "ses" } * T.lowercase * #capital -- devant les députés | Anne Kerlo
   + W "à" * W { "ce", "cet" } * T.lowercase + W { "dans", "par" } * W "la" * W "suite"
local on_part = W { "de", "pour" } * W { "sa", "son", "leur" } * W { "côté", "part", "tour" }
   + W "à" * W "son" * W "tour"
local date = W { "le", "ce" } ^ -1 * T.number * L.month * (T.number + W { "dernier", "prochain" }) ^ -1
   + W "en" * T.number
   + W { "en", "dès", "depuis" } * (W "le" * W "mois" * W "de") ^ -1 * L.month
-- dans un communiqué, lors d'un point de presse, sur son compte
local medium = (W { "dans", "par", "via", "sur", "au" } + W "lors" * W { "de", "d'" }
   + W "à" * W "l'" * W "occasion" * W { "de", "d'", "du" })
   * L.determiner ^ -1 * L.adjective_before ^ -1 * L.medium
   * (W { "de", "d'", "du" } * (L.media + T.lowercase) + W { "presse", "télévisé", "vidéo" }) ^ -1
local to = W { "à", "au", "aux" }
-- à l'issue de la réunion, face aux élus de Lorvac; au quotidien (Anne Kerlo)
local hearer = L.determiner ^ -1 * L.adjective_before ^ -1 * (T.lowercase - (closed + verbal + L.title + L.role))
local amid = (L.preposition_locution + W { "après", "depuis", "devant", "face" } * to ^ -1) * hearer
   * (genitive * (noun - verbal)) ^ -1 * #(L.determiner - genitive)
   + to * hearer * (W { "du", "des" } * hearer) ^ -1 * #(L.determiner - genitive + capital)
-- deux mois après la crue soudaine
local long_after = a_while * W { "après", "avant" } * hearer * (noun - verbal) ^ -1 * #(L.determiner - genitive)
local smiling = A.verb { form = "gerund", lemma = { "hurler", "plaisanter", "pleurer", "rigoler", "rire", "sangloter",
   "soupirer", "sourire", "trembler" } }
aside = rep(long_after + to_whom + when + on_part + date + medium + amid + smiling, 0, 5)

-- A stretch of a sentence that enters no quotation but takes whole ones, captured as _q.
stretch = outside(A.quotation, (A.quotation "_q" + any) ^ 1)

-- Things that are read, whose words count as somebody's.
lexicon("testimony", {
   "analyse", "analyses", "arrêté", "audit", "autopsie", "avis", "base", "bilan", "bilans", "calculs", "chiffres",
   "circulaire", "classement", "communiqué", "conclusions", "courrier", "décret", "document", "documents", "données",
   "droit", "enquête", "enquêtes", "essai", "essais", "estimation", "estimations", "étude", "études", "expertise",
   "informations", "intentions", "légende", "lettre", "liste", "loi", "mythologie", "note", "observations",
   "ordonnance", "prévisions", "rapport", "rapports", "recherche", "recherches", "règlement", "révélation",
   "révélations", "résultats", "sondage", "sondages", "statistiques", "témoignage", "témoignages", "texte",
   "tradition", "version",
})
local neuter = W { "cela", "ça", "ce", "c'", "rien", "tout" }
-- What can speak, by its first words: not les règles, l'instant.
speaking = #(share ^ -1 * (L.determiner + L.contraction) ^ 0 * T.number ^ -1 * L.adjective_before ^ 0
   * (L.role + L.group + L.person_noun + L.organisation + L.media + L.place + L.metonym + L.demonym + L.title
      + L.testimony + L.pronoun_indefinite { neuter = none } + W "numéro" + T.re "^ex%-%l"
      + W "%" + capital - L.determiner - opener - L.pronoun_demonstrative - neuter))
   + #(L.pronoun_indefinite { neuter = none } * -(noun - verbal)) -- certains, but not: certains ponts
   + #L.pronoun_tonic + #L.pronoun_subject + #L.pronoun_demonstrative { neuter = none }

rule "speaker" { layer = "np", claim = { "_all" }, set = { speaking = true },
   (speaking * noun_phrase) "_all",
   yes = {
      "La maire de Lorvac parle.", "Des élus de la « Nuit des phares » partent.", "Près de la moitié des élus parlent.",
      "36 % parlent.", "Certains parlent.", "Un proche du maire parle.",
      "Le numéro 2 du port Yves Kerlo parle.", "Près d’un marin sur deux parle.",
   },
   no = { "Le pont cède.", "Certains ponts cèdent." },
}
rule "np" { claim = { "_all" },
   (-speaking * noun_phrase) "_all",
   yes = { "Le pont cède.", "Le pont militant Lorvac cède.", "Le ballon d’or cède." },
   no = { "vite, vite !", "La maire de Lorvac parle." },
}

return {
   aside = aside, capital = capital, coordination = coordination, genitive = genitive, noun_phrase = noun_phrase,
}
