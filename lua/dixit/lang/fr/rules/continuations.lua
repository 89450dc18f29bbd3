-- Quotations without a cue that go on with somebody's words.

phase "continuations"

-- Who spoke last before a place: the source of an attribution or the subject of a cue, in the same paragraph or the one
-- before it.
local function last_speaker(doc, first)
   local best, place
   for _, found in ipairs(doc:layer "attribution") do
      if found.source and found.last < first and (not place or found.last >= place) then
         best, place = found.source, found.last
      end
   end
   for _, found in ipairs(doc:layer "predicate") do
      if found.last < first and found.subject.speaking ~= false and (not place or found.last > place) then
         best, place = found.subject, found.last
      end
   end
   return best, place
end
local function next_speaker(doc, last)
   local best, place
   for _, found in ipairs(doc:layer "attribution") do
      if found.source and found.first > last and (not place or found.first < place) then
         best, place = found.source, found.first
      end
   end
   return best, place
end

local unattributed = outside(A.attribution, A.quotation "_q")
local stop = T.re "^[.!?…]"

-- A quotation that is a sentence of its own goes on with somebody's words.
rule "continued" { layer = "attribution", claim = { "_q" }, set = { "source", "content", "type", "class" },
   -bop * bos * unattributed * stop ^ -1 * #eos,
   when = function(m) return m._q.content ~= nil end,
   emit = function(m, doc)
      return { content = m._q.content, source = last_speaker(doc, m._q.first), type = "direct", class = "statement" }
   end,
   yes = { { "« Le pont tient », a dit Mme Lê. « Il est vieux. »", content = "Il est vieux.", source = "Mme Lê" } },
   no = { "« Le pont tient », a dit Mme Lê. Le « vieux pont » aussi." },
}
-- A quotation alone in its paragraph: a heading, whose words somebody says below; or a speech that goes on.
rule "heading" { layer = "attribution", claim = { "_q" }, set = { "source", "content", "type", "class" },
   bop * unattributed * stop ^ -1 * #eop,
   when = function(m) return m._q.content ~= nil and m._q.kind ~= "dash" end,
   emit = function(m, doc)
      return { content = m._q.content, source = next_speaker(doc, m._q.last), type = "direct", class = "statement" }
   end,
   yes = { { "« Le pont tient »\n\n« Il est vieux », a dit Mme Lê.", content = "Le pont tient", source = "Mme Lê" } },
   no = { "« Le pont tient », a dit Mme Lê." },
}
-- A sentence with somebody's words in it, though nothing says that they are said.
-- X réagit au sujet du port : « … »
rule "colon_uncued" { layer = "attribution", claim = { "_q" }, set = { "source", "content", "type", "class" },
   behind(W ":") * unattributed,
   when = function(m) return m._q.content ~= nil and is_speech(m._q) end,
   emit = function(m, doc)
      return { content = m._q.content, source = last_speaker(doc, m._q.first), type = "direct", class = "statement" }
   end,
   yes = { { "Mme Lê a dit non. Avant de conclure : « Le pont tient bien debout. »", source = "Mme Lê" } },
   no = { "Un port : « Lorvac »." },
}
rule "uncued" { layer = "attribution", claim = { "_all" }, priority = -1, set = { "source", "type", "class" },
   outside(A.attribution, bos * stretch "content") "_all" * #eos,
   when = function(m, doc) return m._q and is_speech(m._q) and not is_title(doc, m._q)
      and not doc:slice(1, m._q.first - 1):find "pour%s*$" end,
   emit = function(m, doc)
      return { source = last_speaker(doc, m[0].first), type = "mixed", class = "statement" }
   end,
   yes = {
      { "« Le pont tient », a dit Mme Lê. Mais la route « reste fermée aux camions jusqu’à la fin de l’été ».",
         source = "Mme Lê", type = "mixed" },
   },
   no = { "« Le pont tient », a dit Mme Lê. Le « vieux pont » aussi." },
}

-- — Oui. Speech behind a dialogue dash is somebody's, though nothing says whose.
rule "dialogue" { layer = "attribution", claim = { "_q" }, set = { "type", "class" },
   outside(A.attribution, A.quotation { kind = "dash" } "_q"),
   when = function(m) return m._q.content ~= nil end,
   emit = function(m) return { content = m._q.content, type = "direct", class = "statement" } end,
   yes = { { "Elle rit.\n— Jamais je ne partirai d’ici.\n— Alors reste.", content = "Alors reste." } },
   no = { "Le pont – vieux – tient." },
}
