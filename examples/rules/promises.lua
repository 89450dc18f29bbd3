-- Which promises do governments make, and what do they promise?
--
-- Finds, on layer `promise`: who promises, what, and in which words (cue). A government is any body or office on the
-- list below, from the town hall up; a promise is a verb of promising, or "I will", "we will" in a government's mouth.
extend "fr"

lexicon("government", {
   "gouvernement", "exécutif", "ministère", "ministre", "premier ministre", "première ministre", "secrétaire d’État",
   "président de la République", "présidente de la République", "maire", "mairie", "conseil municipal",
})
lexicon("promise", verbs{ "promettre", "s'engager", "jurer", "garantir" })

-- An actor whose first noun is on the list: la ministre du logement, but not le frère de la ministre. Without a gender,
-- any will do.
local function government(gender)
   return -behind(W{ "de", "d'", "du", "des" }) * #(L.determiner^-1 * L.government) * A.actor{ gender = gender }
end
local promises = L.promise{ negated = false } "cue" * gap(0, 3) * W{ "de", "d'", "à", "que", "qu'" } * A.clause "what"
local will = W{ "je", "j'" } * W{ "ne", "n'" }^-1 * T.re"rai$" + W"nous" * W{ "ne", "n'" }^-1 * T.re"rons$"

phase "promises"

-- Le gouvernement s'engage à …; a name may stand beside the office: la ministre, Jeanne Kerlo, a promis …
rule "promises" { layer = "promise", claim = { "cue" }, priority = 2,
   government() "who" * (W"," * gap(1, 8) * W",")^-1 * promises,
   yes = {
      { "La mairie s’est engagée à rouvrir le pont.", who = "La mairie", cue = "s’est engagée",
         what = "rouvrir le pont" },
      { "La ministre, Jeanne Kerlo, a promis que le pont rouvrirait.", who = "La ministre",
         what = "le pont rouvrirait" },
   },
   no = {
      "La ministre n’a pas promis de rouvrir le pont.", "Le gardien promet de rouvrir le pont.",
      "Le frère de la ministre promet de rouvrir le pont.",
   },
}

-- La ministre … . Elle a promis que …: a pronoun that begins a sentence is who began the one before, if they agree. A
-- dateline may stand before: CORVEL, 3 mai – La ministre …
rule "goes_on" { layer = "promise", claim = { "cue" }, priority = 1,
   agree("gender", function(g)
      return bos * (gap(1, 6) * W{ "–", "—" })^-1 * government(g) "who" * gap(0, 60) * (eos + eop)
         * L.pronoun_subject{ gender = g } * promises
   end),
   yes = {
      { "La maire a reçu Paul Vernet. Elle a promis de rouvrir le pont.", who = "La maire", what = "rouvrir le pont" },
   },
   no = { "La maire a reçu Paul Vernet. Il a promis de rouvrir le pont." },
}

-- « Nous rouvrirons le pont », a dit la maire; « … », a juré la ministre.
rule "quoted" { layer = "promise", claim = {}, set = { "who", "what", "cue" },
   A.attribution{ source = government(), content = will } "_by"
      + A.attribution{ source = government(), type = "direct", class = "promise", negated = false } "_by",
   emit = function(m) return { who = m._by.source, what = m._by.content, cue = m._by.cue } end,
   yes = {
      { "« Nous rouvrirons le pont », a dit la maire.", who = "la maire", what = "Nous rouvrirons le pont" },
      { "« Aucun quai ne fermera », a juré la ministre.", who = "la ministre", cue = "a juré" },
   },
   no = { "« Le pont rouvrira », a dit la maire.", "« Nous rouvrirons », a dit Paul Vernet." },
}
