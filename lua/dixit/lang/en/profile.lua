--- English: how the language writes its words, as data for the tokenizer (the keys are those of dixit.h, section 4).
---
--- Entries are compared by folded form: case and the shape of apostrophes and hyphens do not count. Within a theme
--- they are sorted. Compiled from general knowledge of English; the cuts between words are those of the surface
--- tokens of Universal Dependencies (English EWT), without their inconsistencies.

return {
   -- Ends that are parts of their token: do | n't, John | 's. They stay in one token with their host.
   parts = { "'d", "'ll", "'m", "'re", "'s", "'ve", "n't" },

   -- well | - | known: a hyphen between words is a token,
   split_hyphens = true,

   -- but behind these it is not: non-smoker, e-mail, re-wording.
   hyphen_prefixes = {
      "a", "agro", "ante", "anti", "arch", "be", "bi", "bio", "co", "counter", "cross", "cyber", "de", "e", "eco",
      "ex", "extra", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "mis", "multi", "neo", "non", "over",
      "pan", "para", "peri", "post", "pre", "pro", "pseudo", "quasi", "re", "semi", "sub", "super", "tri", "u",
      "ultra", "un", "uni", "vice", "x",
   },

   -- Abbreviations with their full stop that never end a sentence, since what they belong to follows.
   titles = {
      -- before the name of a person
      "Adm.", "Amb.", "Atty.", "Brig.", "Capt.", "Cmdr.", "Col.", "Cpl.", "Cpt.", "Det.", "Dr.", "Drs.", "Fr.",
      "Gen.", "Gens.", "Gov.", "Govs.", "Hon.", "Insp.", "Lt.", "Maj.", "Messrs.", "Mr.", "Mrs.", "Ms.", "Msgr.",
      "Mses.", "Pfc.", "Pres.", "Prof.", "Profs.", "Pvt.", "Rep.", "Reps.", "Rev.", "Rt.", "Sen.", "Sens.", "Sgt.",
      "Supt.",
      -- before the name of a place
      "Ft.", "Mt.", "St.", "Ste.", "Sts.",
      -- before what they explain or compare
      "cf.", "e.g.", "i.e.", "v.", "viz.", "vs.",
   },

   -- One token with their full stop before a number only; elsewhere many are words of their own.
   numbered = {
      "art.", "ca.", "ch.", "chap.", "fig.", "figs.", "jun.", "mar.", "n.", "no.", "nos.", "p.", "para.", "pp.",
      "sec.", "sep.", "vol.", "vols.",
   },

   -- Abbreviations with their full stop that may end a sentence. Left out because they are words: fri., ill., mass.,
   -- max., me., miss., ore., sat., sun., wash. Initials (J., U.S., L.P.) need no entry.
   abbreviations = {
      -- months and days
      "Jan.", "Feb.", "Apr.", "Jul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "Tue.", "Tues.", "Thu.", "Thurs.",
      -- companies and names
      "Assn.", "Bros.", "Co.", "Corp.", "Cos.", "Dept.", "Esq.", "Inc.", "Intl.", "Jr.", "Ltd.", "Mfg.", "Ph.D.",
      "Sr.", "Univ.",
      -- states of the USA
      "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ind.", "Kan.", "Ky.", "Md.",
      "Mich.", "Minn.", "Mo.", "Mont.", "Neb.", "Nev.", "Okla.", "Pa.", "Tenn.", "Tex.", "Va.", "Vt.", "Wis.", "Wyo.",
      -- streets
      "Ave.", "Blvd.", "Hwy.", "Pkwy.", "Rd.",
      -- times, measures, phrases
      "a.m.", "approx.", "est.", "etc.", "ext.", "hrs.", "lb.", "lbs.", "misc.", "oz.", "p.m.", "sq.", "tel.", "yrs.",
   },

   -- Units written to their number: 5pm, $3.5m.
   units = {
      "am", "bn", "cm", "ft", "gb", "hr", "hrs", "k", "kg", "km", "lb", "lbs", "m", "mb", "mg", "ml", "mm", "mph",
      "pm", "tn",
   },

   -- Words that begin a sentence if they have a capital behind a full stop that may be an initial's or an
   -- abbreviation's: in the U.S. The…
   starters = {
      "a", "after", "all", "also", "although", "an", "and", "as", "at", "because", "before", "but", "by", "during",
      "even", "for", "from", "he", "here", "his", "how", "however", "if", "in", "instead", "it", "its", "many",
      "most", "much", "my", "no", "none", "not", "now", "of", "on", "once", "one", "or", "other", "our", "she",
      "since", "so", "some", "still", "such", "that", "the", "their", "then", "there", "these", "they", "this",
      "those", "though", "to", "two", "until", "we", "what", "when", "where", "which", "while", "who", "why", "with",
      "yet", "you", "your",
   },
}
