--- French: what stands in a verb group beside its verb (n'a-t-elle pas encore dit), as data for the core. The keys are
--- those of dixit.h; the forms of the verbs come from conjugation.lua.
---
--- Particles are one token each, compared by folded form, and sorted within a theme, accents ignored. A form may be
--- several of them (lui, leur). Compiled from general knowledge of French.

return {
   particles = {
      -- Clitics before the verb. en: also a preposition, but then no verb follows but a gerund, whose clitic it may be.
      objects = { "en", "l'", "la", "le", "les", "leur", "lui", "y" },

      -- Clitics that are articles or possessives at a sentence's start and behind a preposition: dans leur porte.
      object_articles = { "l'", "la", "le", "les", "leur" },

      -- s' is also si, but never before a verb: s'il.
      reflexives = { "s'", "se" },
      -- Reflexive only if the subject is the same person: nous nous engageons, il nous engage.
      personals = { "m'", "me", "nous", "t'", "te", "vous" },
      plural_subjects = { "nous", "vous" },

      negations = { "n'", "ne" },
      -- What completes ne. plus, point and rien stay, since ne is before them nearly always; que and aucun do not
      -- belong here: the one restricts, the other is a determiner of what follows. ni: n'a ni confirmé ni démenti.
      negators = { "aucunement", "guère", "jamais", "ni", "nullement", "pas", "personne", "plus", "point", "rien" },

      -- Between the auxiliary and the verb; those in -ment have their ending below. Left out: numerals, since what
      -- follows is a noun: ils ont deux blessés.
      adverbs = {
         -- time
         "alors", "aujourd'hui", "auparavant", "aussitôt", "autrefois", "bientôt", "déjà", "demain", "depuis",
         "désormais", "dorénavant", "encore", "enfin", "ensuite", "entre-temps", "entretemps", "hier", "jadis",
         "longtemps", "maintenant", "naguère", "parfois", "quelquefois", "sitôt", "soudain", "souvent", "tantôt",
         "tard", "tôt", "toujours",
         -- days, as agencies write: a mardi annoncé
         "dimanche", "jeudi", "lundi", "mardi", "mercredi", "samedi", "vendredi",
         -- degree and manner
         "assez", "autant", "beaucoup", "bien", "davantage", "exprès", "fort", "haut", "juste", "mal", "mieux",
         "moins", "net", "peu", "pis", "plutôt", "presque", "quasi", "si", "surtout", "tant", "très", "trop", "vite",
         "volontiers",
         -- connection and attitude; non: non seulement
         "ainsi", "aussi", "cependant", "certes", "donc", "hélas", "là", "même", "néanmoins", "non", "peut-être",
         "pourtant", "toutefois",
         -- taking the subject up: a lui aussi dit, ont tous refusé
         "chacun", "chacune", "elle", "elle-même", "elles", "elles-mêmes", "eux", "eux-mêmes", "lui", "lui-même",
         "tous", "tout", "toutes",
      },
      adverb_endings = { "ment" },

      -- Inverted: dit-il, a-t-elle dit, est-ce.
      subjects = {
         "-ce", "-elle", "-elles", "-il", "-ils", "-je", "-nous", "-on", "-t-elle", "-t-elles", "-t-il", "-t-ils",
         "-t-on", "-tu", "-vous", "t-elle", "t-elles", "t-il", "t-ils", "t-on",
      },

      -- What follows is a noun: une plainte, son annonce. Left out because they are pronouns before a verb as often:
      -- certains, plusieurs, tous, numerals (deux ont dit), quel (quel est).
      determiners = {
         "au", "aux", "ce", "ces", "cet", "cette", "chaque", "des", "du", "leurs", "ma", "mes", "mon", "nos", "notre",
         "quelque", "quelques", "sa", "ses", "son", "ta", "tes", "ton", "un", "une", "vos", "votre",
      },

      -- Behind them le, la, les, l' and leur are no clitics of a finite verb. Left out: en (see objects), and comme,
      -- que, si, which are no prepositions: comme le dit X.
      prepositions = {
         "à", "après", "avant", "avec", "chez", "concernant", "contre", "d'", "dans", "de", "depuis", "derrière",
         "dès", "devant", "durant", "entre", "envers", "excepté", "hormis", "hors", "jusqu'", "jusque", "malgré",
         "moyennant", "nonobstant", "outre", "par", "parmi", "pendant", "pour", "sans", "sauf", "selon", "sous",
         "suivant", "sur", "vers", "via",
      },
   },

   -- être makes a passive with the verbs that have avoir themselves.
   auxiliaries = {
      { lemma = "avoir", takes = "participle" },
      { lemma = "être", takes = "participle", passive = true },
   },

   -- The tense of a compound by that of its auxiliary; conditional and subjunctive have the same tenses.
   compounds = { present = "perfect", imperfect = "pluperfect", past = "past_anterior", future = "future_perfect" },
}
