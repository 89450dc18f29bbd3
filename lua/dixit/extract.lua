--- First attributions: quotations whose cue and source stand beside them.
---
--- A thin layer: it knows four shapes (a reporting clause behind the words, one inside the marks, a colon before them,
--- a source preposition) and a noun phrase as a run of words up to a closed-class word.  It gives nothing rather than
--- guess.
---
--- All positions here are token indexes; `emit` alone turns them into bytes.

---@class dixit.Span
---@field first integer byte, 1-based
---@field last integer byte, inclusive

---@class dixit.Attribution
---@field type "direct"|"mixed"|"indirect"
---@field rule string the rule that found it: "fr/incise"
---@field content dixit.Span[]
---@field cue dixit.Span[]
---@field lemma string|nil the cue's verb; nil where it is a preposition
---@field class string|nil the cue's class: "statement", "question"...
---@field source dixit.Span|nil
---@field negated boolean
---@field conditional boolean

--- Where the words of a reporting clause are looked for, at most so many tokens before a colon.
local COLON_REACH <const> = 14
--- A quotation shorter than this, right before a verb and without a comma, may be its subject: « Mot » a annoncé…
local SUBJECT_TOKENS <const> = 6

---@class dixit.Reader what the shapes below ask of a document
local Reader = {}
Reader.__index = Reader

local CAPITAL <const> = "^[%u\xC3]" -- ASCII, or a Latin-1 letter; the folded form tells which

function Reader:raw(i)
   local first, last = self.document:token(i)
   return first and self.document:slice(first, last) or ""
end

--- The folded form, with straight apostrophes.
function Reader:form(i)
   local form = self.forms[i]
   if not form then
      form = self.fold(self:raw(i))
      self.forms[i] = form
   end
   return form
end

function Reader:kind(i)
   local _, _, kind = self.document:token(i)
   return kind
end

function Reader:is_capitalized(i)
   local raw = self:raw(i)
   return self:kind(i) == "word" and raw:find(CAPITAL) ~= nil and raw:sub(1, 2) ~= self:form(i):sub(1, 2)
end

function Reader:is_comma(i)
   return self:form(i) == ","
end

--- The pronoun of an inverted verb: `-t-il` in `a-t-il`.
function Reader:inverted_subject(i)
   return self:form(i):sub(1, 1) == "-" and self.pack.words.pronouns[self:form(i):match "[^-]+$"] ~= nil
end

function Reader:is_adverb(i)
   local form = self:form(i)
   return self.pack.words.adverbs[form] ~= nil or (#form > 6 and form:find "ment$" ~= nil)
end

--- The cue verb that a token is a form of, if it is a finite one (or a past participle).
function Reader:cue(i, participle)
   for _, analysis in ipairs(self.pack.lookup(self:form(i)) or {}) do
      local is_participle = analysis.mood == "participle" and analysis.tense == "past"
      local is_finite = analysis.mood == "indicative" or analysis.mood == "conditional"
      if participle and is_participle or not participle and is_finite then
         return analysis
      end
   end
end

---@class dixit.VerbGroup
---@field first integer
---@field last integer
---@field analysis table the cue verb's analysis
---@field subject integer|nil the token that holds an inverted pronoun
---@field negated boolean
---@field conditional boolean

--- The verb group that begins at a token: clitics, a finite cue verb, or an auxiliary, adverbs and a participle.
---@return dixit.VerbGroup|nil
function Reader:verb_group(first)
   local words = self.pack.words
   local i, negated = first, false
   while words.clitics[self:form(i)] and i < first + 3 do
      negated = negated or self:form(i) == "ne" or self:form(i) == "n'"
      i = i + 1
   end
   local finite = i
   local group = { first = first, negated = negated }
   if words.auxiliaries[self:form(i)] then
      i = i + 1
      if self:inverted_subject(i) then
         group.subject = i
         i = i + 1
      end
      while self:is_adverb(i) and i < finite + 5 do
         i = i + 1
      end
      group.analysis = self:cue(i, true)
      group.conditional = self:form(finite):find "rai[st]?$" ~= nil or self:form(finite):find "raient$" ~= nil
   else
      group.analysis = self:cue(i, false)
      group.conditional = group.analysis ~= nil and group.analysis.mood == "conditional"
      if group.analysis and self:inverted_subject(i + 1) then
         i = i + 1
         group.subject = i
      end
   end
   group.last = i
   return group.analysis and group or nil
end

--- The end of the noun phrase that begins at a token, or nil: a pronoun, or a determiner, title or capital and what
--- follows up to a closed-class word, a mark or a verb group.
function Reader:noun_phrase(first, limit)
   local words = self.pack.words
   local head = self:form(first)
   if words.pronouns[head] then
      return first
   end
   if not (words.determiners[head] or words.titles[head] or self:is_capitalized(first)) or words.genitives[head] then
      return nil
   end
   local last = nil
   local linked = true -- after a genitive, a conjunction or a determiner, which do not end a noun phrase
   for i = first, limit do
      local form, kind = self:form(i), self:kind(i)
      local in_name = i > first and self:is_capitalized(i) -- Yves Le Roux
      local determiner = words.determiners[form] and not words.genitives[form] and not in_name
      if kind ~= "word" and not (kind == "number" and linked) then
         break
      elseif i > first and (words.relatives[form] or words.stops[form] or form:sub(1, 1) == "-") then
         break
      elseif determiner and not linked then
         break
      elseif not linked and (self:cue(i, false) or words.auxiliaries[form]) and not self:is_capitalized(i) then
         break
      end
      linked = determiner or words.genitives[form] or words.coordination[form]
      if not linked then
         last = i
      end
   end
   return last
end

--- The noun phrase right before a token, as `first, last`; over an apposition between commas, and from `qui` to what it
--- takes up.
function Reader:noun_phrase_before(verb, from)
   local last = verb - 1
   if self:form(last) == "qui" then
      last = last - 1
   end
   if self:is_comma(last) then
      local opening = last - 1
      while opening > from and not self:is_comma(opening) do
         opening = opening - 1
      end
      last = opening - 1
   end
   for first = from, last do
      if self:noun_phrase(first, last) == last then
         return first, last
      end
   end
end

--- The subject behind a verb group, over adverbs and a short addressee: `a déclaré mardi à l'AFP le maire`.
function Reader:subject_after(group, limit)
   if group.subject then
      return group.subject, group.subject
   end
   local words = self.pack.words
   local i = group.last + 1
   while i <= limit and (self:is_adverb(i) or self.pack.days[self:form(i)]) do
      i = i + 1
   end
   if self:form(i) == "à" or self:form(i) == "au" then
      local skipped = words.determiners[self:form(i + 1)] and i + 2 or i + 1
      if self:is_capitalized(skipped) then
         i = skipped + 1
      end
   end
   local last = self:noun_phrase(i, limit)
   if last then
      return i, last
   end
end

--- ---- Spans --------------------------------------------------------------------------------------------------------

function Reader:bytes(first, last)
   return { first = (self.document:token(first)), last = select(2, self.document:token(last)) }
end

--- The pronoun alone where the token is an inverted one.
function Reader:source_span(first, last)
   if first == last and self:form(first):sub(1, 1) == "-" then
      local _, _, from, to = self.document:parts(first)
      return { first = from, last = to }
   end
   return self:bytes(first, last)
end

--- ---- Shapes -------------------------------------------------------------------------------------------------------

---@class dixit.Extraction the attributions of one document while they are collected
local Extraction = {}
Extraction.__index = Extraction

--- The sentence that holds a token, as tokens.
function Extraction:sentence_of(token)
   local low, high = 1, #self.sentences
   while low < high do
      local middle = (low + high + 1) // 2
      if self.sentences[middle].first <= token then
         low = middle
      else
         high = middle - 1
      end
   end
   return self.sentences[low], low
end

--- The index of the last quotation that begins at or before a token, 0 if there is none.
function Extraction:quotation_index(token)
   local low, high = 0, #self.quotations
   while low < high do
      local middle = (low + high + 1) // 2
      if self.quotations[middle].first <= token then
         low = middle
      else
         high = middle - 1
      end
   end
   return low
end

--- The innermost quotation around a token that is none of its marks.
function Extraction:quotation_around(token)
   local quotation = self.quotations[self:quotation_index(token - 1)]
   while quotation and token >= quotation.last do
      quotation = self.quotations[quotation.parent]
   end
   return quotation
end

--- Whether quotations cover a part wholly, and whether any touches it.
function Extraction:quotations_in(first, last)
   local touched = false
   for i = self:quotation_index(last), 1, -1 do
      local quotation = self.quotations[i]
      if quotation.first < first - 1 then
         break
      end
      touched = true
      if quotation.first <= first + 1 and quotation.last >= last - 1 then
         return true, true
      end
   end
   return false, touched
end

--- The type of a content: whether quotations cover its parts wholly, in part or not at all.
function Extraction:type_of(content)
   local all, any = true, false
   for _, part in ipairs(content) do
      local covered, touched = self:quotations_in(part[1], part[2])
      if self:quotation_around(part[1]) then
         covered, touched = true, true
      end
      all, any = all and covered, any or touched
   end
   return all and "direct" or any and "mixed" or "indirect"
end

function Extraction:add(rule, content, group, source, fields)
   local reader = self.reader
   local attribution = {
      rule = self.reader.pack.code .. "/" .. rule,
      content = {},
      cue = fields.cue,
      source = source and reader:source_span(source[1], source[2]) or nil,
      negated = group ~= nil and group.negated,
      conditional = group ~= nil and group.conditional,
      lemma = group and group.analysis.lemma,
      class = group and group.analysis.class or "statement",
   }
   attribution.type = fields.type or self:type_of(content)
   for _, part in ipairs(content) do
      local first, last = part[1], part[2]
      while last > first and reader:kind(last) == "punctuation" and reader:form(last):find "^[.,]$" do
         last = last - 1
      end
      attribution.content[#attribution.content + 1] = reader:bytes(first, last)
   end
   self.found[#self.found + 1] = attribution
   return attribution
end

function Extraction:cue_of(group)
   return { self.reader:bytes(group.first, group.last) }
end

--- The content of a quotation as tokens, without its marks.
local function inner(quotation)
   return quotation.first + 1, quotation.closed and quotation.last - 1 or quotation.last
end

--- A reporting clause at `group`, its subject behind it: `…, a dit X`, `« …, a dit X, … »`, `« … », a dit X, « … »`.
function Extraction:reporting_clause(group, first, last)
   local reader = self.reader
   local behind = math.max(group.last, last) + 1
   local sentence = self:sentence_of(group.first)
   local edge = group.first - 1 -- the last token of the words before: a comma, a closing mark
   if reader:is_comma(edge) then
      edge = edge - 1
   end
   local left = self.closing[edge]
   local around = self:quotation_around(group.first)
   local content
   if around then
      local from, to = inner(around)
      content = { { from, edge } }
      if reader:is_comma(behind) then
         local ends = math.min(self:sentence_of(behind).last, to)
         if ends > behind then
            content[2] = { behind + 1, ends }
         end
      end
      around.used = true
   elseif left then
      local from, to = inner(left)
      local opening = self:sentence_of(left.first)
      local stands_alone = left.first == opening.first or reader:form(left.first - 1) == ":"
      content = { stands_alone and { from, to } or { opening.first, left.last } }
      if not stands_alone and reader:form(left.last + 1) ~= "," and left.last - left.first < SUBJECT_TOKENS then
         return
      end
      left.used = true
      local right = reader:is_comma(behind) and self.opening[behind + 1]
      if right then
         content[2] = { inner(right) }
         right.used = true
      end
   else
      content = { { sentence.first, edge } }
      if reader:is_comma(behind) then
         content[2] = { behind + 1, sentence.last }
      end
   end
   if content[1][2] >= content[1][1] then
      return self:add("incise", content, group, { first, last }, { cue = self:cue_of(group) })
   end
end

function Extraction:find_reporting_clauses()
   local reader = self.reader
   local count = reader.document:count "tokens"
   local i = 2
   while i <= count do
      local before = i - 1
      local asked = reader:form(before):find "^[?!]" or reader:form(before) == "…" -- « Qui ? demande-t-il. »
      if reader:is_comma(before) or self.closing[before] or asked then
         local group = reader:verb_group(i)
         if group and group.analysis.constructions.incise then
            local sentence = self:sentence_of(i)
            local first, last = reader:subject_after(group, sentence.last)
            local bare = not reader:is_comma(before) and not asked and not group.subject
            local quotation = self.closing[before]
            local subject = bare and quotation and quotation.last - quotation.first < SUBJECT_TOKENS
            if first and not subject and before > sentence.first - 2 then
               local found = self:reporting_clause(group, first, last)
               if found then
                  i = last
               end
            end
         end
      end
      i = i + 1
   end
end

--- `X a déclaré : « … »`: the last verb group before the colon, and its subject.
function Extraction:find_colons()
   local reader = self.reader
   for _, quotation in ipairs(self.quotations) do
      local colon = quotation.first - 1
      if not quotation.used and quotation.depth == 0 and colon > 1 and reader:form(colon) == ":" then
         local sentence = self:sentence_of(colon)
         for i = colon - 1, math.max(sentence.first, colon - COLON_REACH), -1 do
            local group = reader:verb_group(i)
            if group and not self:quotation_around(i) then
               if reader.pack.words.clitics[reader:form(i - 1)] then -- l'a dit, nous a dit
                  group = reader:verb_group(i - 1) or group
               end
               local first, last = reader:noun_phrase_before(group.first, sentence.first)
               if group.subject then
                  first, last = group.subject, group.subject
               end
               if first then
                  local from, to = inner(quotation)
                  quotation.used = true
                  self:add("colon", { { from, to } }, group, { first, last },
                     { cue = self:cue_of(group), type = "direct" })
               end
               break
            end
         end
      end
   end
end

--- `Selon X, …` and `…, selon X.`
function Extraction:find_prepositions()
   local reader = self.reader
   for _, sentence in ipairs(self.sentences) do
      for i = sentence.first, sentence.last do
         local form = reader:form(i)
         local after = form == "d'" and reader:form(i + 1) == "après"
         if (reader.pack.words.source_prepositions[form] or after) and not self:quotation_around(i) then
            local from = after and i + 2 or i + 1
            local last = reader:noun_phrase(from, sentence.last)
            local cue = { reader:bytes(i, from - 1) }
            if not last then
               break
            elseif i == sentence.first and reader:is_comma(last + 1) and last + 2 <= sentence.last then
               local right = self.opening[last + 2]
               local whole = right and right.last >= sentence.last - 1
               local content = whole and { inner(right) } or { last + 2, sentence.last }
               self:add("selon", { content }, nil, { from, last }, { cue = cue })
               if right then
                  right.used = true
               end
            elseif i > sentence.first + 2 and reader:is_comma(i - 1) and last + 1 >= sentence.last then
               local left = self.closing[i - 2]
               local whole = left and left.first <= sentence.first
               local content = whole and { inner(left) } or { sentence.first, i - 2 }
               self:add("selon", { content }, nil, { from, last }, { cue = cue })
               if left then
                  left.used = true
               end
            end
            break
         end
      end
   end
end

--- A quotation that is a sentence of its own behind an attributed one, in the same paragraph, goes on with its words.
function Extraction:find_continuations()
   local last -- the attribution found last, in the order of the text
   local by_place = {}
   for _, attribution in ipairs(self.found) do
      by_place[#by_place + 1] = attribution
   end
   table.sort(by_place, function(a, b)
      return a.content[1].first < b.content[1].first
   end)
   local next_one = 1
   local reader = self.reader
   for _, quotation in ipairs(self.quotations) do
      local from, to = inner(quotation)
      local place = (reader.document:token(quotation.first))
      while by_place[next_one] and by_place[next_one].content[1].first <= place do
         last = by_place[next_one]
         next_one = next_one + 1
      end
      local sentence, index = self:sentence_of(quotation.first)
      local before = self.sentences[index - 1]
      local alone = sentence.first == quotation.first and self:sentence_of(quotation.last).last <= quotation.last + 1
      if not quotation.used and quotation.depth == 0 and alone and before and to > from + 1 and last
         and before.paragraph == sentence.paragraph and last.source then
         local start = (reader.document:token(before.first))
         if last.content[#last.content].last >= start or last.source.first >= start then
            local found = self:add("continued", { { from, to } }, nil, nil, { cue = {}, type = "direct" })
            found.source = last.source
            quotation.used = true
         end
      end
   end
end

--- ---- Entry --------------------------------------------------------------------------------------------------------

local function collect(reader)
   local document = reader.document
   local self = setmetatable({
      reader = reader, found = {}, sentences = {}, quotations = {}, opening = {}, closing = {},
   }, Extraction)
   local paragraph, paragraph_last = 0, 0
   for i in document:sentences() do
      local _, _, first, last = document:sentence(i)
      if first > paragraph_last then
         paragraph = paragraph + 1
         paragraph_last = select(4, document:paragraph(paragraph))
      end
      self.sentences[i] = { first = first, last = last, paragraph = paragraph }
   end
   for i in document:quotations() do
      local _, _, _, depth, parent, closed, first, last = document:quotation(i)
      local quotation = { first = first, last = last, depth = depth, closed = closed, parent = parent or 0 }
      self.quotations[i] = quotation
      self.opening[first] = quotation
      if closed then
         self.closing[last] = quotation
      end
   end
   return self
end

--- The attributions of a document, in the order of their first words.
---@param engine dixit.Engine
---@param document dixit.Document
---@return dixit.Attribution[]
return function(engine, document)
   local name = "dixit.lang." .. engine.lang .. ".extraction"
   if not package.searchpath(name, package.path) then
      return {}
   end
   local pack = require(name)
   local reader = setmetatable({ document = document, pack = pack, forms = {}, fold = pack.fold }, Reader)
   local extraction = collect(reader)
   extraction:find_reporting_clauses()
   extraction:find_colons()
   extraction:find_prepositions()
   extraction:find_continuations()
   table.sort(extraction.found, function(a, b)
      if a.content[1].first ~= b.content[1].first then
         return a.content[1].first < b.content[1].first
      end
      return (a.cue[1] and a.cue[1].first or 0) < (b.cue[1] and b.cue[1].first or 0)
   end)
   return extraction.found
end
