-- Quotations without a cue that go on with somebody's words.

phase "continuations"

-- Pronouns that name nobody: the source of the sentence before is more likely.
local VAGUE = { ["on"] = true, ["je"] = true, ["j'"] = true, ["j’"] = true, ["nous"] = true, ["vous"] = true,
   ["tu"] = true, ["ce"] = true, ["c'"] = true, ["c’"] = true, ["ceux"] = true, ["celui"] = true, ["celle"] = true,
   ["celles"] = true }
local function names_somebody(span)
   return span ~= nil and span.speaking ~= false and not VAGUE[span.text:lower()]
end
local function in_quotation(doc, span)
   for quotation in doc:around("quotation", span) do
      if quotation.first < span.first and quotation.last > span.last then
         return true
      end
   end
   return false
end
-- Whether somebody who is named speaks or acts, by a part of an annotation, and not in somebody's words.
local function is_speaker(doc, span)
   return names_somebody(span) and not in_quotation(doc, span)
end
-- A source so near is that of the next quotation too, whoever acts in between. In bytes: two sentences.
local NEAR <const> = 250
-- Who spoke last before a place: the source of an attribution or, if it is nearer, the subject of a cue.
local function last_speaker(doc, first)
   local reported
   for found in doc:before("attribution", first) do
      if is_speaker(doc, found.source) then
         reported = found
         break
      end
   end
   if reported and first - reported.last < NEAR then
      return reported.source
   end
   for found in doc:before("predicate", first) do
      if reported and found.last <= reported.last then
         break
      end
      if is_speaker(doc, found.subject) then
         return found.subject
      end
   end
   return reported and reported.source
end
-- « Je pars. » Anne Lê a vendu son bateau: who comes right behind a quotation, where nobody has spoken yet.
local function name_behind(doc, quotation)
   for found in doc:behind("np", quotation.last) do
      if found.first - quotation.last > 3 then
         return nil
      elseif found.speaking and found.text:find "^%u[^%s]+ %u" and not found.text:find "^L[ae]s? " then
         return found
      end
   end
end
local function next_speaker(doc, last)
   for found in doc:behind("attribution", last) do
      if is_speaker(doc, found.source) then
         return found.source
      end
   end
end

-- A quotation whose words are no attribution's content yet; others may stand in it: « Je crois qu'il tient. »
local function unattributed(behind_it)
   return #(A.quotation * behind_it) * inside(A.quotation "_q", W { "«", "“", '"', "‘", "'", "‹" } "_open")
end
--- Whether the words between marks are what an attribution says, or among them.
function is_attributed(doc, quotation)
   local content = quotation.content
   if doc:with("attribution", "content", content) then
      return true
   end
   for found in doc:around("attribution", { first = content.first, last = content.first }) do
      for _, part in ipairs(found.content or {}) do
         if part.first <= content.first and content.first <= part.last then
            return true
         end
      end
   end
   return false
end
local function is_new(m, doc)
   return m._q.content ~= nil and not is_attributed(doc, m._q)
end
local stop = T.re "^[.!?…]"

-- A quotation that is a sentence of its own goes on with somebody's words.
rule "continued" { layer = "attribution", claim = { "_open" }, set = { "source", "content", "type", "class" },
   -bop * bos * unattributed(stop ^ -1 * #eos),
   when = is_new,
   emit = function(m, doc)
      return { content = m._q.content, source = last_speaker(doc, m._q.first), type = "direct", class = "statement" }
   end,
   yes = { { "« Le pont tient », a dit Mme Lê. « Il est vieux. »", content = "Il est vieux.", source = "Mme Lê" } },
   no = { "« Le pont tient », a dit Mme Lê. Le « vieux pont » aussi." },
}
-- Who says the same words further down.
local function speaker_of_same(doc, quotation)
   local words = quotation.content.text:lower()
   for found in doc:behind("attribution", quotation.last) do
      for _, part in ipairs(found.source and found.content or {}) do
         if part.text:lower():find(words, 1, true) then
            return found.source
         end
      end
   end
end
-- A quotation alone in its paragraph: a heading, whose words somebody says below; or a speech that goes on.
rule "heading" { layer = "attribution", claim = { "_open" }, set = { "source", "content", "type", "class" },
   bop * dash ^ -1 * unattributed(stop ^ -1 * dash ^ -1 * #eop),
   when = function(m, doc)
      return m._q.kind ~= "dash" and is_new(m, doc)
         and (m._q.content.text:find "%s%S+%s" ~= nil or speaker_of_same(doc, m._q) ~= nil) -- more than two words
   end,
   emit = function(m, doc)
      local source = speaker_of_same(doc, m._q) or next_speaker(doc, m._q.last) or last_speaker(doc, m._q.first)
      return { content = m._q.content, source = source, type = "direct", class = "statement" }
   end,
   yes = {
      { "« Bien vieux »\n\n« Le pont tient », a dit Mme Lê. Il est « bien vieux », selon M. Kerlo.",
         content = "Bien vieux", source = "M. Kerlo" },
      { "« Le pont tient »\n\n« Il est vieux », a dit Mme Lê.", content = "Le pont tient", source = "Mme Lê" },
   },
   no = { "« Le pont tient », a dit Mme Lê." },
}
-- A shorter quotation in a sentence right behind an attribution, behind an indirect one only in its paragraph; less
-- than four words only if they are what is told of something: le port est « fermé », « va céder »; no name, unless it
-- heads the sentence.
local FAR <const> = 2000 -- bytes, more than two sentences
local function goes_on(doc, quotation, at_head, told)
   local words = quotation.content and quotation.content.text or ""
   local _, spaces = words:gsub("%s+", "")
   local short = spaces < 3
   if short and not told or not at_head and words:find "^[%u%d]" then
      return false
   end
   for found in doc:before("attribution", quotation.first) do
      if found.source then
         local between = doc:slice(found.last, math.min(quotation.first, found.last + FAR))
         return #between <= FAR and not between:find "[\n.!?][^.!?]*[.!?]%s"
            and not ((short or found.type == "indirect") and between:find "\n")
      end
   end
   return false
end
-- X réagit au sujet du port : « … »
rule "colon_uncued" { layer = "attribution", claim = { "_open" }, set = { "source", "content", "type", "class" },
   behind(W ":") * inside(A.quotation "_q", W { "«", "“", '"', "‘", "'", "‹" } "_open"),
   when = function(m, doc) return is_speech(m._q) and is_new(m, doc) end,
   emit = function(m, doc)
      return { content = m._q.content, source = last_speaker(doc, m._q.first), type = "direct", class = "statement" }
   end,
   yes = { { "Mme Lê a dit non. Avant de conclure : « Le pont tient bien debout. »", source = "Mme Lê" } },
   no = { "Un port : « Lorvac »." },
}
-- « … », X raconte comment …; « … », X, maire de Lorvac, raconte …
local near = any - (comma + T.re "^[;:.!?…]" + A.finite)
rule "followed" { layer = "attribution", claim = { "_comma" }, set = { "content", "type", "class" },
   bos * A.quotation "_q" * comma "_comma" * A.np "source" * rep(near, 0, 6) * (comma * rep(near, 1, 12) * comma) ^ -1
      * cue { incise = true, inverted = false },
   when = function(m, doc) return is_speech(m._q) and is_new(m, doc) and names_somebody(m.source) end,
   emit = function(m) return { content = m._q.content, type = "direct", class = "statement" } end,
   yes = {
      { "« Je ne dors plus la nuit », Anne Lê raconte sa peur.", content = "Je ne dors plus la nuit",
         source = "Anne Lê" },
   },
   no = { "« Je ne dors plus la nuit », a raconté Anne Lê." },
}
-- Marks around the name of something, or around what somebody is tried for: no words of a speaker.
local label = L.titling * (comma + W ":") ^ -1 * A.quotation
   + (W "pour" + W { "chef", "chefs", "faits", "thème" } * W { "de", "d'", "pour" } ^ -1) * A.quotation
      * (coordination * A.quotation) ^ 0
   + (L.work + L.named + L.naming + L.mention + W "tournée") * (comma + W ":") ^ -1 * #(any * capital) * A.quotation
   + W "(" * A.quotation * W ")" + W "dans" * #(any * (capital + T.number)) * A.quotation -- dans « La Digue »
-- What of a sentence is a quotation at its head, though no stop parts it from what follows: « Je pars » Anne Lê …,
-- « Je pars » : Anne Lê …; all of it, where a mark opens that seems to close: "Je pars. "Il le faut.
local function head(m)
   local quotation, sentence = m._q, m._sentence
   if quotation.first ~= sentence.first or not quotation.content then
      return nil
   end
   local rest = sentence.text:sub(#quotation.text + 1)
   if rest:find "^%s*[.!?…]*%s*$" or rest:find "^%s+%u" or rest:find "^%s*:%s" then
      return quotation.content
   end
   return quotation.text:find "[.!?]%s\"$" and rest:find "^%u" and sentence or nil
end
-- est « bien vieux », reste toujours « fermée »
local predicate = -W "s'" * A.verb { lemma = { "devenir", "être", "paraître", "rester", "sembler" } }
   * (L.adverb + T.re "ment$") ^ -2 * A.quotation "_q" "_told"
-- « n'osait pas parler », « aider Lorvac »
local function opens_with_verb(doc, quotation)
   local from = quotation.content and quotation.content.first
   if not from then
      return false
   end
   local finite_form, verb = doc:behind("finite", from - 1)(), doc:behind("verb", from - 1)()
   return finite_form ~= nil and finite_form.first == from
      or verb ~= nil and verb.first == from and verb.form == "infinitive"
end
local function holds_words(m, doc)
   for i = 1, m._q and #m._q or 0 do
      local quotation = m._q[i]
      local told = opens_with_verb(doc, quotation)
      for k = 1, m._told and #m._told or 0 do
         told = told or m._told[k].first == quotation.first
      end
      if (is_speech(quotation) or goes_on(doc, quotation, quotation.first == m[0].first, told))
         and not is_title(doc, quotation) then
         return true
      end
   end
   return false
end
local see_also = W { "à", "a" } ^ -1 * W { "lire", "voir" } * W { "aussi", "également" } -- a link to another article
-- A sentence with somebody's words in it, though nothing says that they are said.
rule "uncued" { layer = "attribution", claim = { "_all" }, priority = -1,
   set = { "source", "content", "type", "class" },
   outside(A.attribution, bos * -see_also * outside(A.quotation,
      (label + predicate + A.quotation "_q" + (any - W ":" * A.quotation)) ^ 1) "_sentence") "_all" * #eos,
   when = holds_words,
   emit = function(m, doc)
      local alone = head(m)
      local at_head = m._q.first == m[0].first
      local opens = at_head and doc:slice(math.max(1, m[0].first - 1), m[0].first - 1) == "\n" -- a paragraph
      local source = opens and name_behind(doc, m._q) or last_speaker(doc, m[0].first)
         or at_head and (name_behind(doc, m._q) or next_speaker(doc, m._q.last)) or nil
      return { source = source, content = alone or m._sentence, type = alone and "direct" or "mixed",
         class = "statement" }
   end,
   yes = {
      { "« Je ne dormais plus du tout la nuit. » Anne Lê a vendu son bateau.", source = "Anne Lê" },
      { "Le préfet est parti.\n« Je ne dors plus du tout la nuit » Anne Lê a vendu son bateau.", source = "Anne Lê",
         content = "Je ne dors plus du tout la nuit", type = "direct" },
      { "« Je ne dors plus du tout la nuit »: le port de Lorvac a fermé mardi.",
         content = "Je ne dors plus du tout la nuit" },
      { "« Le pont tient », a dit Mme Lê. Mais la route « reste fermée aux camions jusqu’à la fin de l’été ».",
         source = "Mme Lê", type = "mixed" },
      { "« Le pont tient », a dit Mme Lê. Mais le bac est « bien vieux ».", source = "Mme Lê" },
      { "« Le pont tient », a dit Mme Lê. Un élu « n’osait pas parler ».", source = "Mme Lê", type = "mixed" },
      { "Le bac part, dit Mme Lê. Pour la « Nuit des bacs », le port « reste fermé à tous les camions ».",
         source = "Mme Lê" },
   },
   no = {
      "« Le pont tient », a dit Mme Lê. Le « vieux pont » aussi.", "Le pont tient, dit Mme Lê.\nIl est « vieux ».",
      "À lire aussi Le port « n’a jamais été aussi vide que cette année ».",
      "« Le pont tient », a dit Mme Lê. On danse mardi au port sur le thème « la mer et les marins du nord ».",
      "On joue mardi une pièce titrée « Ne fermez pas le port de Lorvac ! »",
      "Il est l’auteur de « Last Night in the Old Harbour of Lorvac ».",
      "Elle est jugée pour « mise en danger de la vie d’autrui et faux ».",
   },
}

-- — Oui. Speech behind a dialogue dash is somebody's, though nothing says whose; until the narrator goes on.
local mark = W { "«", "“", '"' }
rule "dialogue" { layer = "attribution", claim = { "_dash" }, priority = 1, set = { "type", "class" },
   inside(A.quotation "_q",
      dash "_dash" * -(mark ^ -1 * A.attribution { type = "direct" }) * until_narrated),
   when = function(m) return m._dash.first == m._q.first and m._q.content ~= nil end,
   emit = function(m)
      local content = m._after and m._q.content - m._after or m._q.content
      return #content > 0 and { content = content, type = "direct", class = "statement" } or nil
   end,
   yes = {
      { "Elle rit.\n— Jamais je ne partirai d’ici.\n— Alors reste.", content = "Alors reste." },
      { "— Je sais qu’il dort.\n— Non.", content = "Je sais qu’il dort." },
      { "— Partez. Elle ferma la porte.\n— Non.", content = "Partez." },
   },
   no = { "Le pont – vieux – tient." },
}
-- « Oui. » Speech between marks that is a paragraph's head, or stands behind a colon, with a dash between: — « Oui. »
rule "speech" { layer = "attribution", claim = { "_mark" }, priority = -2, set = { "source", "type", "class" },
   bop * dash ^ -1 * inside(A.quotation "_q", mark "_mark" * any "_head")
      + behind(W ":" * dash ^ -1) * inside(A.quotation "_q", mark "_mark" * any),
   when = function(m, doc) return m._mark.first == m._q.first and is_new(m, doc) and is_speech(m._q) end,
   emit = function(m, doc)
      local source = m._head and next_speaker(doc, m._q.last) or last_speaker(doc, m._q.first)
      return { content = m._q.content, source = source, type = "direct", class = "statement" }
   end,
   yes = { { "Elle cria :— « Je sais qu’il dort, va. »", content = "Je sais qu’il dort, va." } },
   no = { "« Le Phare » est là." },
}
