-- Scare quotes: quotations that nobody says. Their kind: title (of a work, a programme, a paper), name (of a person,
-- a thing, an undertaking), term (other words that the writer mentions, or keeps at a distance).

phase "scare_quotes"

local quoted = A.quotation "_q" * ((comma + comma ^ -1 * coordination) * A.quotation "_q") ^ 0 -- « … » et « … »
-- le (film) culte de Jeanne Kerlo, « … »
local plain = T.lowercase - (L.preposition + L.preposition_locution + L.conjunction_coordinating
   + L.conjunction_subordinating + L.relative + L.determiner + L.contraction
   + A.verb { form = { "finite", "gerund", "infinitive" } })
local owner = genitive * L.determiner ^ 0 * (plain + capital) ^ 1
local behind_noun = (plain + T.number + capital) ^ -2 * owner ^ -1 * (comma + W "(" + W ":") ^ -1

-- Whether a span begins like a name: Le Bac, Étoile, 1984.
local function is_capitalized(span)
   return span.text:find "^[%u%d]" ~= nil or span.text:find "^\xC3[\x80-\x9E]" ~= nil or span.text:find "^Œ" ~= nil
end

-- How a quotation stands to what is said: "said" if it is the words of an attribution, "held" if it is among them.
local function standing(doc, quotation)
   local content = quotation.content
   if doc:with("attribution", "content", content) then
      return "said"
   end
   for found in doc:around("attribution", { first = content.first, last = content.first }) do
      for _, part in ipairs(found.content or {}) do
         if part.first <= content.first and content.first <= part.last then
            return (part.first < quotation.first or part.last > quotation.last) and "held" or "said"
         end
      end
   end
   return "apart"
end

-- Marks that are no marks of a speech that goes on: closed, with words in them.
local function is_closed(quotation)
   return quotation.content ~= nil and quotation.closed and quotation.kind ~= "dash"
end

-- The scare quotes of a match, whose words name them: of a kind if `always` or if they begin like a name. Within what
-- is said, others are somebody's words: elle dénonce une opération « honteuse ».
local function labelled(kind, always)
   return function(m, doc)
      local found = {}
      for i = 1, #m._q do
         local quotation = m._q[i]
         local place = is_closed(quotation) and standing(doc, quotation) or "said"
         local fits = always or place ~= "said" and is_capitalized(quotation.content)
         if place == "apart" and (fits or not is_speech(quotation)) or place == "held" and fits then
            found[#found + 1] = { content = quotation.content, kind = fits and kind or "term" }
         end
      end
      return found[1] and found
   end
end

local SET <const> = { "content", "kind" }

rule "titled" { layer = "scare_quote", claim = { "_q" }, priority = 9, set = SET,
   L.titling * (comma + W ":") ^ -1 * quoted,
   emit = labelled("title", true),
   yes = { { "On lit une lettre intitulée « adieu aux bacs ».", content = "adieu aux bacs", kind = "title" } },
   no = { "« Adieu », a dit la maire." },
}
lexicon("called", verbs {
   "appeler", "baptiser", "dénommer", "nommer", "prénommer", "rebaptiser", "renommer", "surnommer",
})
rule "named" { layer = "scare_quote", claim = { "_q" }, priority = 9, set = SET,
   (L.naming * genitive ^ -1 + L.called { form = "participle" } + L.called { passive = true }
         + L.called { lemma = { "baptiser", "prénommer", "rebaptiser", "surnommer" } } * L.determiner ^ 0 * plain ^ -2
         + behind(capital + comma) * W { "dit", "dite", "dits", "dites" })
      * genitive ^ -1 * L.determiner ^ -1 * quoted,
   emit = labelled("name", true),
   yes = { { "Le port a un gardien surnommé « le phoque ».", content = "le phoque", kind = "name" } },
   no = { "« Adieu », a dit la maire." },
}
rule "nickname" { layer = "scare_quote", claim = { "_q" }, priority = 8, set = SET,
   inside(A.person, A.quotation "_q"),
   emit = labelled("name", true),
   yes = { { "On a vu Jean « le Roc » Kerlo.", content = "le Roc", kind = "name" } },
   no = { "« Jean Kerlo est là », a dit la maire." },
}
rule "mentioned" { layer = "scare_quote", claim = { "_q" }, priority = 8, set = SET,
   L.mention * plain ^ -2 * (genitive + comma + W ":") ^ -1 * quoted,
   emit = labelled("term", true),
   yes = { { "Le mot « bac » a deux sens.", content = "bac", kind = "term" } },
   no = { "La maire a dit le mot juste." },
}
rule "paper" { layer = "scare_quote", claim = { "_q" }, priority = 8, set = SET,
   inside(A.quotation "_q", W { "«", "“", '"' } * L.determiner ^ -1 * #capital * L.media * W { "»", "”", '"' }),
   emit = labelled "title",
   yes = { { "On lisait « Le Monde » au port.", content = "Le Monde", kind = "title" } },
   no = { "On voyait le monde au port." },
}
rule "work" { layer = "scare_quote", claim = { "_q" }, priority = 7, set = SET,
   (L.work - W "série" * W { "limitée", "spéciale" }) * behind_noun * quoted
      + quoted * comma * L.determiner * L.adjective_before ^ 0 * T.lowercase ^ -1 * L.work,
   emit = labelled "title",
   yes = {
      { "On joue la dernière pièce d’Anne Kerlo, « Le Bac ».", content = "Le Bac", kind = "title" },
      { "On joue « Le Bac », sa première pièce.", content = "Le Bac", kind = "title" },
   },
   no = { "La pièce a été jouée." },
}
rule "authored" { layer = "scare_quote", claim = { "_q" }, priority = 6, set = SET,
   L.authorship * plain ^ -1 * genitive * quoted + W "dans" * quoted,
   emit = labelled "title",
   yes = {
      { "L’auteur de « La Digue » est mort.", content = "La Digue", kind = "title" },
      { "On danse dans « La Digue ».", content = "La Digue", kind = "title" },
   },
   no = { "L’auteur du coup est mort." },
}
rule "by_somebody" { layer = "scare_quote", claim = { "_q" }, priority = 4, set = SET,
   A.quotation "_q" * genitive * A.person,
   emit = labelled "title",
   yes = { { "Elle chantait « La Digue » d’Yves Kerlo.", content = "La Digue", kind = "title" } },
   no = { "Elle chantait la digue d’Yves Kerlo." },
}
rule "called_so" { layer = "scare_quote", claim = { "_q" }, priority = 5, set = SET,
   (L.named + L.group + L.namable) * behind_noun * quoted,
   emit = labelled "name",
   yes = { { "L’opération « Ports propres » commence.", content = "Ports propres", kind = "name" } },
   no = { "L’opération commence." },
}
-- Any other: le « Titan », ce « grand port ». What has a verb or a sentence's end, or stands behind a colon, may be
-- somebody's words.
rule "apart" { layer = "scare_quote", claim = { "_q" }, set = SET,
   -behind(W ":") * A.quotation "_q" - A.quotation { content = A.finite },
   when = function(m, doc)
      return is_closed(m._q) and not is_speech(m._q) and not m._q.content.text:find "[.!?]$"
         and standing(doc, m._q) == "apart"
   end,
   emit = function(m)
      return { content = m._q.content, kind = is_capitalized(m._q.content) and "name" or "term" }
   end,
   yes = {
      { "Le « vieux pont » est fermé.", content = "vieux pont", kind = "term" },
      { "On a revu le « Titan ».", content = "Titan", kind = "name" },
   },
   no = {
      "« Le pont tient », a dit la maire.", "La maire juge le pont « vieux ».", "La maire : « Le pont ! »",
   },
}
