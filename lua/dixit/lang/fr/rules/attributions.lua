-- Who said what, where the cue and the source stand beside the words.

phase "attributions"

-- A reporting clause: a-t-il dit; a dit mardi la maire.
local inverted = L.cue { incise = true, inverted = true } "cue"
local subject = aside * noun_phrase "source"
local reporting = inverted + L.cue { incise = true, inverted = false } "cue" * subject
-- The same where no quotation shows that it is one: no verbs that often have a noun as their object (saluer, demander).
local plain = L.cue { incise = true, inverted = false, class = { "statement", "claim" }, ambiguity = { "low", "mid" } }
   + L.cue { incise = true, inverted = false, ambiguity = "low", obj_only_not = none }
local sure = inverted + plain "cue" * subject
-- The subject ends there: no verb, no clause of its own goes on.
local over = #(T.punctuation + L.preposition - W "de" + L.relative + L.day + L.time_adjunct + L.adverb_time
   + L.determiner) + #eos

-- What all attributions with a verb say of it; an inverted verb holds its source. Nothing where nothing is said: «».
local function said(m, fields)
   if fields.content and #fields.content == 0 then
      return nil
   end
   fields.source = fields.source or m.source or m.cue.subject
   fields.lemma, fields.class = m.cue.lemma, m.cue.class
   fields.negated, fields.conditional = m.cue.negated, m.cue.mood == "conditional"
   return fields
end

local function contents(quotations)
   local parts = {}
   for i = 1, #quotations do
      for k = 1, quotations[i].content and #quotations[i].content or 0 do
         parts[#parts + 1] = quotations[i].content[k]
      end
   end
   return parts
end

local FIELDS = { "type", "lemma", "class", "negated", "conditional" }

-- A short quotation without a comma may be the verb's subject: « Mot » a annoncé…
local function stands_alone(m)
   local text = m._q.content and m._q.content.text or ""
   return m.cue.inverted or #text > 30 or text:find "[,.!?]$" ~= nil or text:find "…$" ~= nil
end

-- « … », a dit X; « … », a dit X, « … »
rule "incise" { layer = "attribution", claim = { "cue" }, priority = 2, set = FIELDS,
   (bos + behind(W ":")) * A.quotation "_q" * comma "_comma" ^ -1 * reporting * (comma * A.quotation "_q") ^ -1,
   when = function(m) return m._comma or stands_alone(m) end,
   emit = function(m) return said(m, { content = contents(m._q), type = "direct" }) end,
   yes = {
      { "« Le pont tient », a dit mardi Claire Roux.", content = "Le pont tient", source = "Claire Roux" },
      { "« Le pont tient », dit-elle, « je le sais. »", content = { "Le pont tient", "je le sais." }, source = "elle" },
   },
   no = { "« Le Courrier de Lorvac » annonce une grève." },
}

-- La maire est « prête », a dit X; la mairie a promis, selon X, …
rule "final" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   bos * stretch "content" * comma * sure * over * (comma * stretch "content") ^ -1,
   emit = function(m) return said(m, { type = m._q and "mixed" or "indirect" }) end,
   yes = {
      { "Le pont est « solide », a assuré mardi la préfète.", content = "Le pont est « solide »",
         source = "la préfète", type = "mixed" },
      { "Le pont, a-t-il dit, sera rouvert.", content = { "Le pont", "sera rouvert." }, source = "il" },
   },
   no = { "Il a franchi le pont, a pris la rue et a disparu." },
}
rule "final_quotation" { layer = "attribution", claim = { "cue" }, priority = 1, set = FIELDS,
   bos * (outside(A.quotation, any ^ 1) * A.quotation "_q") "content" * comma ^ -1 * reporting * over,
   when = stands_alone,
   emit = function(m) return said(m, { type = "mixed" }) end,
   yes = { { "Le pont est « bien plus solide qu’on ne le croit ici » assure la préfète.", source = "la préfète" } },
   no = { "La lectrice du « Courrier » annonce une grève." },
}

-- « Oui, dit X, demain. Et puis… »: what comes after the sentence is an attribution of its own, without a cue.
local stop = T.re "^[.!?…]"
local name_behind = comma * capital ^ 1 * #stop -- a dit la maire, Claire Roux.
local goes_on = name_behind + comma + over * any ^ 0

rule "inside" { layer = "attribution", claim = { "_cue" }, priority = 3, set = FIELDS,
   inside(A.quotation "_q",
      ((comma + behind(W { "?", "!", "…" })) * (L.cue { incise = true, inverted = true } "_cue"
         + L.cue { incise = true, inverted = false } "_cue" * aside * noun_phrase "_source") * goes_on) "_cut"
      * any ^ 0 * (((eos * any ^ 1) ^ 1) "_rest") ^ -1),
   emit = function(m)
      local source = m._source or m._cue.subject
      local all = m._q.content
      if not all then
         return nil
      end
      local here = m._rest and all - m._rest or all
      local said_here = here - m._cut
      if #said_here == 0 then
         return nil
      end
      local first = { content = said_here, source = source, cue = m._cue, type = "direct", lemma = m._cue.lemma,
         class = m._cue.class, negated = m._cue.negated, conditional = m._cue.mood == "conditional" }
      if not m._rest then
         return first
      end
      local rest = all - here
      return { first, #rest > 0 and { content = rest, source = source, type = "direct", class = m._cue.class } or nil }
   end,
   yes = {
      { "« Le pont, a-t-il dit, sera rouvert. »", content = { "Le pont", "sera rouvert" }, source = "il" },
      { "« Le pont tient, affirme le maire. Nous y veillons. »", content = "Le pont tient", source = "le maire" },
      { "« Le pont tient, affirme le maire. Nous y veillons. »", content = "Nous y veillons", source = "le maire" },
      { "« Qui paiera ? demande-t-elle. Nous. »", content = "Qui paiera ?", source = "elle" },
      { "« Non, a dit la maire, Claire Roux. Jamais. »", content = "Non", source = "la maire" },
      { "« Non, a-t-elle lancé en séance. Jamais. »", content = "Non", source = "elle" },
   },
   no = { "« Le pont, monsieur le maire. Nous attendons. »" },
}

-- X a dit que …: the clause goes on to the end of its sentence, or to the next cue.
local que = W { "que", "qu'" }
local joined = W { "et", "mais", "puis" }
local next_cue = (comma * joined ^ -1 + joined) * (L.cue { incise = true, que = true } + L.cue { form = "gerund" })
local clause_end = T.re "^[;:]" + next_cue + T.re "^[.!?]+$" * #eos
local clause = outside(A.quotation, (A.quotation "_q" + (any - clause_end)) ^ 1)
   + inside(A.quotation, (any - (clause_end + W { "»", "”", '"' })) ^ 1)
local subject_before = noun_phrase "source" * (comma * gap(1, 12) * comma) ^ -1

rule "que" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   (subject_before * L.cue { que = true, inverted = false } "cue" + L.cue { que = true, inverted = true } "cue")
      * gap(0, 8, que + T.punctuation) * que * clause "content",
   emit = function(m) return said(m, { type = m._q and "mixed" or "indirect" }) end,
   yes = {
      { "La maire de Lorvac a dit que le pont tenait.", content = "le pont tenait", source = "La maire de Lorvac" },
      { "Il affirme mardi qu’il est « solide ».", content = "il est « solide »", source = "Il", type = "mixed" },
   },
   no = { "La maire a dit la vérité.", "Le pont que la maire inaugure tient." },
}

-- X promet de …, X dit …, X appelle Y à …: infinitives, where the verb makes an utterance of them.
local clitic = W { "le", "la", "les", "l'", "lui", "leur", "y", "en", "se", "s'", "ne", "n'", "pas", "plus" }
local infinitive = #(clitic ^ 0 * (A.verb { form = "infinitive" } + #(T.re "[eio]r$" + T.re "re$") * T.lowercase))
-- Only verbs that make an utterance of an infinitive: elle espère partir is none.
local function uttering(fields)
   fields.passive = false
   fields.class = fields.class or { "accusation", "claim", "demand", "denial", "promise", "statement" }
   return L.cue(fields) "cue"
end
local de = W { "de", "d'" }
local before_infinitive = uttering { de_inf = true, inverted = false } * gap(0, 4, de + T.punctuation) * de
   + uttering { inf = true, class = { "claim", "statement" }, inverted = false }
   + (uttering { obj_de_inf = true } + uttering { dat_de_inf = true })
      * gap(0, 8, de * infinitive + T.punctuation) * de
   + (uttering { obj_a_inf = true } + uttering { a_inf = true })
      * gap(0, 8, W "à" * infinitive + T.punctuation) * W "à"

rule "infinitive" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   subject_before * before_infinitive * infinitive * clause "content",
   emit = function(m) return said(m, { type = m._q and "mixed" or "indirect" }) end,
   yes = {
      { "La maire promet de rouvrir le pont.", content = "rouvrir le pont", source = "La maire" },
      { "Il a demandé aux habitants de ne pas se plaindre.", content = "ne pas se plaindre", source = "Il" },
      { "Le préfet appelle la ville à réparer le pont.", content = "réparer le pont", source = "Le préfet" },
   },
   no = { "La maire promet la lune.", "Il demande de l’aide." },
}

-- X dénonce une « … »: a quotation inside the object.
rule "object" { layer = "attribution", claim = { "cue" }, priority = -1, set = FIELDS,
   subject_before * L.cue { obj_quote = true, inverted = false, passive = false, ambiguity = { "low", "mid" } } "cue"
      * -L.preposition * outside(A.quotation, rep(any - (T.punctuation + que + A.verb), 0, 6) * A.quotation "_q"
         * (A.quotation "_q" + (any - (clause_end + comma))) ^ 0) "content",
   emit = function(m) return said(m, { type = "mixed" }) end,
   yes = {
      { "Le syndicat dénonce une « faute grave » de la mairie.", content = "une « faute grave » de la mairie",
         source = "Le syndicat" },
   },
   no = { "Le syndicat dénonce la mairie." },
}

-- X a dit : « … »; of two verbs before a colon, the nearer one.
rule "colon" { layer = "attribution", claim = { "cue", "_colon" }, priority = 1, set = FIELDS,
   (noun_phrase "source" * (comma * gap(1, 12) * comma) ^ -1 * L.cue { inverted = false } "cue"
      + L.cue { inverted = true } "cue") * gap(0, 14) * W ":" "_colon" * A.quotation "_q",
   emit = function(m) return said(m, { content = contents(m._q), type = "direct" }) end,
   yes = {
      { "La maire de Lorvac, Claire Roux, a précisé : « Le pont tient. »", source = "La maire de Lorvac" },
      { "Claire Roux promet de réparer le pont et elle ajoute : « Il tient. »", source = "elle" },
      { "Claire Roux a déclaré mardi à la presse : « Le pont tient. »", source = "Claire Roux" },
   },
   no = { "Un seul mot d’ordre : « Le pont tient. »" },
}

-- Selon X, …; …, selon X.
lexicon("according", locutions { "selon", "d'après", "à en croire", "aux yeux de", "de l'avis de", "au dire de" })
local according = L.according "cue" * noun_phrase "source"
local function according_to(m)
   if m.content then
      return { type = m._q and "mixed" or "indirect" }
   end
   local quoted = contents(m._q)
   return #quoted > 0 and { content = quoted, type = "direct" } or nil
end

rule "selon" { layer = "attribution", claim = { "cue" }, set = { "type" },
   bos * according * comma * (A.quotation "_q" * T.re "^[.!?…]" ^ -1 * #eos + stretch "content"),
   emit = according_to,
   yes = {
      { "Selon la préfecture, « le pont tient ».", content = "le pont tient", type = "direct" },
      { "D’après les experts, le pont tient.", content = "le pont tient.", source = "les experts" },
   },
   no = { "Ils jouent selon les règles." },
}
rule "selon_final" { layer = "attribution", claim = { "cue" }, set = { "type" },
   bos * (A.quotation "_q" + stretch "content") * comma * according * #(T.re "^[.!?…]" ^ -1 * eos),
   emit = according_to,
   yes = { { "Le pont tient, d’après les experts.", content = "Le pont tient", source = "les experts" } },
   no = { "Le pont tient selon les experts de Lorvac et leurs voisins." },
}

-- X a dit que … et a ajouté que …, soulignant que …: the subject stands before the first verb alone.
phase "chains"

local function went_on(m)
   return said(m, { source = m._a.source, type = m._q and "mixed" or "indirect" })
end
rule "chain" { layer = "attribution", claim = { "cue" }, set = FIELDS,
   A.attribution "_a" * (comma * joined ^ -1 + joined)
      * (L.cue { que = true, form = { "finite", "gerund" }, inverted = false, passive = false } "cue"
         * gap(0, 8, que + T.punctuation) * que + before_infinitive * infinitive) * clause "content",
   when = function(m) return m._a.source ~= nil and m._a.source.first < m.cue.first end,
   emit = went_on,
   yes = {
      { "La maire a dit que le pont tenait, ajoutant qu’il était vieux.", content = "il était vieux",
         source = "La maire" },
      { "Elle assure que le pont tient et promet de le refaire.", content = "le refaire", source = "Elle" },
   },
   no = { "La maire a dit que le pont tenait. Ajoutons qu’il est vieux." },
}

-- A quotation that is a sentence of its own behind an attributed one goes on with its words.
phase "continuations"

local unattributed = outside(A.attribution, A.quotation "_q")

rule "continued" { layer = "attribution", claim = { "_q" }, set = { "type", "class" },
   A.attribution "_a" * outside(A.quotation, any ^ 0) * (eos * unattributed * W "." ^ -1) ^ 1 * #eos,
   when = function(m) return m._a.source ~= nil end,
   emit = function(m)
      local found = {}
      for i = 1, #m._q do
         if m._q[i].content then
            local content = m._q[i].content
            found[#found + 1] = { content = content, source = m._a.source, type = "direct", class = "statement" }
         end
      end
      return found
   end,
   yes = { { "« Le pont tient », a dit Mme Lê. « Il est vieux. »", content = "Il est vieux.", source = "Mme Lê" } },
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
