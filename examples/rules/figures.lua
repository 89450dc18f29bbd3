-- Which figures does a text give, and who is the source of each?
--
-- Finds, on layer `figures`: the figures of one statement, with their units, and the source. Figures without a source
-- are not found; neither are dates and years, which are no figures of anything.
extend "fr"

lexicon("month", {
   "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
   "décembre",
})
lexicon("scale", { "mille", "million", "millions", "milliard", "milliards" })
lexicon("according", locutions{ "selon", "d'après", "à en croire" })

-- 38,4 millions de voyageurs; 6,2 %; 52,7 M€; 71 000 montées; alone only if it is large: 64 500. Not: en 2027.
local no_unit = L.preposition + L.determiner + L.pronoun_subject + L.relative + L.conjunction_coordinating + L.month
local unit = W"M"^-1 * T.symbol + W"%" + L.scale * (W{ "de", "d'" } * T.word)^-1 + (T.word - no_unit)
local figure = -behind(W"en" + L.month) * T.number * unit + T.re"^%d+[^%d,.]+%d%d%d$"
local figures = figure "figure" * (gap(0, 25) * figure "figure")^0
local says = L.cue{ que = true, negated = false } * gap(0, 3) * W{ "que", "qu'" }

phase "figures"

-- Selon X, …; X précise que …
rule "before" { layer = "figures", priority = 2,
   (L.according * A.actor "source" + A.actor "source" * says) * gap(0, 25) * figures,
   yes = {
      { "Selon la mairie, 40 bacs ont transporté 3,2 millions de voyageurs.", source = "la mairie",
         figure = { "40 bacs", "3,2 millions de voyageurs" } },
      { "La maire a précisé mardi que le pont coûterait 52 M€.", source = "La maire", figure = "52 M€" },
   },
   no = { "Selon la mairie, le pont rouvrira le 12 mars 2027." },
}

-- …, selon X; …, indique X
rule "behind" { layer = "figures", priority = 1,
   figures * gap(0, 25) * (L.according + W"," * L.cue{ incise = true }) * A.actor "source",
   yes = {
      { "Le bac a perdu 6,2 % de ses voyageurs, d’après un rapport.", source = "un rapport", figure = "6,2 %" },
      { "Le bac compte 300 places, indique la mairie.", source = "la mairie", figure = "300 places" },
   },
   no = { "Le bac a perdu 6,2 % de ses voyageurs.", "Le bac a 300 places et la mairie indique qu’il est neuf." },
}

-- « … », dit X: whatever the pack has found to be said by somebody.
local function is_said(m)
   for _, part in ipairs(m._by.content) do -- an attribution reaches from its source to its words
      if part.first <= m.figure.first and m.figure.last <= part.last then
         return true
      end
   end
end
rule "said" { layer = "figures", set = { "source" },
   inside(A.attribution "_by", figures),
   when = is_said,
   emit = function(m) return { source = m._by.source } end,
   yes = {
      { "« Nous avons perdu 300 voyageurs », a dit Jeanne Kerlo.", source = "Jeanne Kerlo", figure = "300 voyageurs" },
   },
   no = { "« Nous avons perdu des voyageurs en 2027 », a dit Jeanne Kerlo." },
}
