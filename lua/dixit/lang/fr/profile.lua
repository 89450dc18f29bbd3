--- French: how the language writes its words, as data for the tokenizer (the keys are those of dixit.h, section 4).
---
--- Entries are compared by folded form: case and the shape of apostrophes and hyphens do not count. Within a theme
--- they are sorted, accents ignored. Compiled from general knowledge of French; the cuts between words are those of
--- the surface tokens of Universal Dependencies (French GSD, Sequoia, ParTUT), without their inconsistencies.

return {
   -- Words that lose their last vowel, without the apostrophe. Not here, since what they begin is one word:
   -- aujourd', entr', grand', main-d', prud', and O', Mac' in names. (y: y'a, ç: ç'aurait.)
   elisions = {
      "c", "d", "j", "l", "m", "n", "s", "t", "y", "ç",
      "jusqu", "lorsqu", "presqu", "puisqu", "qu", "quelqu", "quoiqu",
   },

   -- One token although it begins like an elision or ends like a clitic.
   whole = {
      -- elided words
      "aujourd'hui", "c'est-à-dire", "jusqu'au-boutisme", "jusqu'au-boutiste", "jusqu'au-boutistes",
      "m'as-tu-vu", "m'dame", "m'man", "m'sieur", "presqu'ile", "presqu'iles", "presqu'île", "presqu'îles",
      "prud'homme", "prud'hommes", "qu'en-dira-t-on", "quelqu'un", "quelqu'une",
      -- names in which M', N', T' are no elision
      "M'Baye", "M'Bow", "N'Diaye", "N'Djamena", "N'Dour", "N'Golo", "N'Guessan", "N'Koulou", "N'Zonzi", "T'Challa",
      -- pronouns and adverbs with -ci and -là; nouns and determiners leave theirs: ce jour | -là
      "celle-ci", "celle-là", "celles-ci", "celles-là", "celui-ci", "celui-là", "ceux-ci", "ceux-là",
      "comme-ci", "de-ci", "de-là", "halte-là", "jusque-là", "oh-là-là", "ouh-là-là", "par-ci", "par-là",
      -- nouns that end in a pronoun or article
      "chez-elle", "chez-lui", "chez-moi", "chez-nous", "chez-toi", "chez-vous", "entre-nous", "garde-à-vous",
      "je-m'en-fous", "oh-la-la", "ouh-la-la", "rendez-vous", "revenez-y", "tra-la-la",
      -- English words in -on
      "add-on", "carry-on", "clip-on", "hands-on", "head-on", "log-on", "roll-on", "slip-on", "walk-on",
      -- Korean given names, and a place
      "Chang-il", "Chung-il", "Dong-il", "Hong-il", "Hyon-il", "Hyun-il", "Jae-il", "Jong-il", "Jung-il",
      "Kwang-il", "Kyong-il", "Myong-il", "Nam-il", "Sang-il", "Seung-il", "Shangri-La", "Song-il", "Sung-il",
      "Tae-il", "Yong-il", "Young-il",
      -- pronouns behind their verb, without the first hyphen: a t-il dit
      "t-elle", "t-elles", "t-il", "t-ils", "t-on",
      -- words with a sign
      "n°", "n°s",
   },

   -- Words that leave their host behind a hyphen: dit | -elle, donne | -le | -leur, ce mois | -ci.
   clitics = {
      "ce", "ci", "elle", "elles", "en", "il", "ils", "je", "la", "le", "les", "leur", "lui", "là", "moi", "nous",
      "on", "toi", "tu", "vous", "y",
   },

   -- What stands between a verb and its subject: a | -t-il.
   linkers = { "t" },

   -- Abbreviations with their full stop that never end a sentence, since what they belong to follows. Left out
   -- because they are words: cap., col., maj., part., prés., prof. (Mme, Mlle, Me, Mgr are written without a stop.)
   titles = {
      -- before the name of a person
      "Amb.", "Bx.", "Capt.", "Cdt.", "Dr.", "Drs.", "Dre.", "Gal.", "Gén.", "Lieut.", "Lt.", "M.", "Mgr.", "Mlle.",
      "Mlles.", "MM.", "Mme.", "Mmes.", "Mr.", "Mrs.", "Ms.", "Pr.", "Pre.", "Rev.", "Rév.", "Sén.", "Sgt.", "St.",
      "Ste.", "Sts.", "Vve.",
      -- before the name of a street, a place or a company
      "av.", "bd.", "blvd.", "boul.", "Éts.", "Ets.", "fg.", "Ft.", "Mt.", "rte.", "Sté.",
      -- before what they explain
      "apr.", "c.-à-d.", "cf.", "e.g.", "i.e.", "id.", "op.", "vs.",
   },

   -- One token with their full stop before a number only; elsewhere many are words of their own.
   numbered = {
      "al.", "alin.", "ann.", "app.", "art.", "ca.", "ch.", "chap.", "env.", "fasc.", "fig.", "l.", "n.", "no.",
      "nos.", "num.", "p.", "par.", "pl.", "pp.", "réf.", "sect.", "sept.", "t.", "tab.", "tél.", "vol.",
   },

   -- Abbreviations with their full stop that may end a sentence. Left out because they are words: jeu., mar., max.,
   -- sec., sept., vers. Initials (A., J.-P., U.S.) need no entry.
   abbreviations = {
      -- months
      "janv.", "fév.", "févr.", "avr.", "juil.", "juill.", "oct.", "nov.", "déc.",
      -- companies and names
      "Bros.", "Cie.", "Co.", "Corp.", "Inc.", "Jr.", "Ltd.", "Ltée.", "Sr.",
      -- times and phrases
      "a.m.", "cit.", "etc.", "ibid.", "J.-C.", "n.d.l.r.", "p.m.", "s.v.p.", "suiv.", "sq.", "sqq.",
      -- common nouns and adjectives
      "adj.", "adr.", "anc.", "approx.", "arr.", "dépt.", "dir.", "éd.", "ex.", "hab.", "min.", "qqch.", "qqn.",
      "rééd.", "suppl.", "trad.", "univ.",
   },

   -- Units written to their number: 20h, 160km. Left out: g and M, which stand for generations and brands (5G, 3M).
   units = {
      "cm", "go", "gw", "h", "ha", "kg", "km", "kw", "kwh", "min", "mm", "mn", "mo", "mw", "mwh", "twh",
   },

   -- Words that begin a sentence if they have a capital behind a full stop that may be an initial's or an
   -- abbreviation's: la vitamine D. Elle…
   starters = {
      "a", "ainsi", "alors", "après", "au", "aucun", "aucune", "aussi", "avant", "avec", "beaucoup", "c'", "car",
      "ce", "cela", "celle", "celui", "ces", "cet", "cette", "ceux", "chaque", "comme", "d'après", "dans", "depuis",
      "des", "dès", "deux", "donc", "elle", "elles", "en", "enfin", "et", "il", "ils", "je", "l'", "la", "le", "les",
      "leur", "leurs", "lors", "mais", "malgré", "nos", "notre", "nous", "on", "or", "où", "par", "parmi", "pendant",
      "pour", "pourtant", "puis", "quand", "quant", "que", "quelques", "qui", "sa", "sans", "selon", "ses", "seul",
      "si", "son", "sur", "tous", "tout", "toutes", "trois", "un", "une", "vers", "voilà", "vous", "y",
   },

   group_spaces = true,
}
