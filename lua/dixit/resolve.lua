--- Resolution: who the source of each attribution is, by the mentions of the document.
---
--- Names, roles and nouns that stand for one another make entities (dixit.resolve.entities). A source that names nobody
--- is looked for among them, by its role, its noun, or by what a pronoun agrees with and how much the text is about it
--- (dixit.resolve.salience). What the words of a language mean stands in its pack: dixit.lang.<code>.resolution.
local Entities = require "dixit.resolve.entities"
local Mentions = require "dixit.resolve.mentions"
local Salience = require "dixit.resolve.salience"
local names = require "dixit.resolve.names"

---@class dixit.Source: dixit.Span
---@field kind dixit.SourceKind|nil
---@field gender "f"|"m"|nil of a person, or of women; nil where it is only the grammar's
---@field name string|nil the fullest that the document has; nil: unknown
---@field resolved_by dixit.ResolvedBy|nil how the name was found
---@field antecedent dixit.Span|nil where it stands, if not in the source

---@class dixit.Resolution the work on one document
---@field package document dixit.Document
---@field package data table
---@field package attributions dixit.Attribution[]
---@field package mentions dixit.Mention[] in the order of the text
---@field package mention_of table<dixit.Attribution, dixit.Mention>
---@field package pronoun_of table<dixit.Attribution, table> what the pack says of it
---@field package entity_of table<dixit.Attribution, dixit.Entity>
---@field package places table<string, dixit.Entity> by name
---@field package asked table<string, true> kinds of mentions that a source may take up
---@field package entities dixit.Entities
---@field package salience dixit.Salience
---@field package previous dixit.Mention|nil the mention read last
local Resolution = {}
Resolution.__index = Resolution

function Resolution:text(span)
   return self.document:slice(span.first, span.last)
end

-- ---- Mentions of sources -------------------------------------------------------------------------------------------

-- The number of the first mention that begins at a place or behind it.
local function first_from(mentions, position)
   local low, high = 1, #mentions
   while low <= high do
      local middle = (low + high) // 2
      if mentions[middle].first < position then
         low = middle + 1
      else
         high = middle - 1
      end
   end
   return low
end

-- How many mentions may stand between the beginning of one and a source inside it: roles within roles.
local LOOK_BACK <const> = 4

-- The mention that a source is, or whose head it is: the one that begins with it, or a longer one that holds it.
local function mention_at(document, data, mentions, source)
   local k = first_from(mentions, source.first)
   local mention = mentions[k]
   if mention and (mention.first == source.first
      or mention.first <= source.last and document:slice(source.first, mention.first - 1):find(data.partitive)) then
      Mentions.complete(document, mention)
      return mention
   end
   for i = k - 1, math.max(1, k - LOOK_BACK), -1 do
      mention = mentions[i]
      if mention.last >= source.last then
         Mentions.complete(document, mention)
         if mention.kind == "person" or mention.determiner_first then
            return mention
         end
      end
   end
end

-- A source grows to the person or body of which it is a part: la maire, of la maire de Lorvac, Claire Roux.
local function grow(source, mention)
   if mention.name_first and mention.last > source.last or mention.first < source.first then
      source.first, source.last = math.min(source.first, mention.first), math.max(source.last, mention.last)
   end
end

-- What the pack knows of a pronoun; of celui qui était là, by its first word.
function Resolution:known_pronoun(source)
   local text = names.fold(self:text(source))
   local pronouns = self.data.pronouns
   if pronouns[text] then
      return pronouns[text]
   end
   local first, second = text:match "^(%S+) ([%w\x80-\xff]+'?)"
   return first and self.data.relatives[second] and pronouns[first] or nil
end

-- The words of the body that has its seat at a place: la place Beauvau.
function Resolution:seat(source)
   local place = names.fold(self:text(source)):gsub("^l[ae'] ?", "")
   return self.data.seats[place]
end

-- What a source asks about, by its kind; who speaks for a group may be "ils".
local ASKED <const> = {
   role = { "role" }, group = { "group" }, organisation = { "organisation" }, document = { "document", "organisation" },
}

function Resolution:ask(source, mention, pronoun)
   local asked = self.asked
   asked.organisation = asked.organisation or self:seat(source) ~= nil
   for _, kind in ipairs(ASKED[mention.kind] or {}) do
      asked[kind] = true
   end
   if pronoun and pronoun.stands_for == "third" then
      asked.pronoun, asked.role = true, true
      asked.group = asked.group or pronoun.number ~= "s"
      asked.organisation = asked.organisation or pronoun.number ~= "s"
   end
end

-- Finds the mentions of all sources; those that no rule has found are added.
function Resolution:attach()
   local mentions, added, at_byte = self.mentions, {}, {}
   for _, attribution in ipairs(self.attributions) do
      local source = attribution.source
      if source then
         local pronoun = self:known_pronoun(source)
         local mention = mention_at(self.document, self.data, mentions, source)
         if mention and pronoun and mention.kind ~= "pronoun" then
            mention = nil
         elseif mention and not pronoun then
            grow(source, mention)
         end
         if not mention then
            mention = at_byte[source.first]
            if not mention then
               mention = { first = source.first, last = source.last }
               at_byte[source.first] = mention
               added[#added + 1] = mention
            end
         end
         mention.spoke = true
         self.mention_of[attribution], self.pronoun_of[attribution] = mention, pronoun
         self:ask(source, mention, pronoun)
      end
   end
   table.sort(added, function(a, b) return a.first < b.first end)
   Mentions.merge(mentions, added)
end

-- ---- Answers -------------------------------------------------------------------------------------------------------

local function answer(source, name, resolved_by, antecedent)
   source.name, source.resolved_by = name and names.spaced(name), resolved_by
   if antecedent and resolved_by ~= "itself" and (antecedent.first > source.last or antecedent.last < source.first) then
      source.antecedent = { first = antecedent.first, last = antecedent.last }
   end
end

-- The first mention of an entity that has its fullest name.
local function naming(entity)
   for _, mention in ipairs(entity.mentions) do
      if mention.name_first and mention.name_last - mention.name_first + 1 >= #entity.name then
         return mention
      end
   end
   return entity.mentions[1]
end

-- What tells the full name, where a source has a name.
local function by_name(mention, entity, words)
   if #words >= #entity.words then
      return "itself"
   elseif mention.title_first then
      return words[1] == entity.words[1] and "short form" or "title+surname"
   elseif entity.kind == "person" then
      return words[#words] == entity.words[#entity.words] and "surname"
         or words[1] == entity.words[1] and "given name" or "short form"
   end
   return #words == 1 and (entity.acronym == words[1] or names.is_acronym(words[1], entity.words)) and "acronym"
      or "short form"
end

-- Where the source itself names somebody.
function Resolution:take_name(source, mention)
   local entity = mention.entity
   local words = names.words(names.fold(self.document:slice(mention.name_first, mention.name_last)))
   answer(source, entity.name, by_name(mention, entity, words), naming(entity))
end

-- The first determiner of a noun phrase, folded; nil where there is none, or within au, du.
function Resolution:determiner(mention)
   local first = mention.determiner_first
   return first and names.fold(self.document:slice(first, mention.determiner_last)):match "^%S+"
end

-- The fullest noun phrase of an entity that is never named: the first of those with most words.
function Resolution:fullest(entity, mention)
   local best, most = mention, 0
   for _, other in ipairs(entity.mentions) do
      local count = other.determiner_first and other.kind ~= "pronoun" and #self.entities:words(other) or 0
      if count > most then
         best, most = other, count
      end
   end
   return best
end

local NONE <const> = {}

-- A noun phrase as a name.
function Resolution:as_name(mention, kind)
   local text = self:text(mention)
   if kind == "document" then
      local noun, participle = text:match(self.data.last_word)
      text = noun and self.data.made[participle] and noun or text
   end
   for i, pattern in ipairs(kind == "organisation" and self.data.articles_before_body or NONE) do
      local rest = text:match(pattern)
      text = rest and (i == 1 or names.has_capital(rest)) and rest or text
   end
   return text
end

-- Whether a noun phrase only describes or points to somebody or something: un homme, sa mère, ce rapport.
function Resolution:is_description(mention)
   local data, head, determiner = self.data, self.entities:words(mention)[1], self:determiner(mention)
   return data.demonstrative[determiner] or data.possessive[determiner]
      or mention.kind == "role" and (data.generic[head] or data.kin[head]) or false
end

-- Where the source is a noun phrase whose entity is known.
function Resolution:take_noun(source, mention)
   local entity = mention.entity
   if entity.name then
      return answer(source, entity.name, mention.by, naming(entity))
   end
   local full = self:fullest(entity, mention)
   local more = full ~= mention and #self.entities:words(full) - #self.entities:words(mention) or -1
   if more > 0 or more == 0 and self.data.indefinite[self:determiner(full)] then -- une étude, for l'étude
      return answer(source, self:as_name(full, entity.kind), "noun", full)
   end
   if not self:is_description(mention) then
      answer(source, self:as_name(source, entity.kind), "itself")
   end
end

-- ---- Noun phrases --------------------------------------------------------------------------------------------------

-- The attribution in whose content another one stands.
function Resolution:outer(attribution)
   return attribution.nested_in and self.attributions[attribution.nested_in]
end

-- The attribution in whose direct speech another one stands.
function Resolution:teller(attribution)
   local outer = attribution and self:outer(attribution)
   return outer and outer.type == "direct" and outer or nil
end

-- The longest that is between a name and what is set off behind it, in bytes: a comma, a mark and spaces.
local LONGEST_COMMA <const> = 8

-- The longest words between a subject and what is said of him, in bytes, with their spaces.
local LONGEST_COPULA <const> = 24

-- The entity of the name right before a noun phrase that is set off behind it: Vrako, « une voisine », ; Tralis, le
-- géant du fret,
function Resolution:apposed(mention)
   local entity, document = self.previous and self.previous.entity, self.document
   local gap = entity and mention.first - self.previous.last - 1 or 0
   if gap > 0 and gap <= LONGEST_COMMA and entity.name and entity.kind ~= "place"
      and document:slice(self.previous.last + 1, mention.first - 1):find '^, ?[«“"]?%s?$'
      and document:slice(mention.last + 1, mention.last + 2):find "^ ?[%p\xC2\xE2]" then
      return entity
   end
end

-- The entity of which a noun phrase is said: Vrako est une artiste; Il est le maire de Lorvac.
function Resolution:predicated(mention)
   local previous = self.previous
   if not previous or mention.kind ~= "role" or previous.last >= mention.first
      or mention.first - previous.last > LONGEST_COPULA then
      return nil
   end
   local copula = names.fold(self.document:slice(previous.last + 1, mention.first - 1)):match "^ (.+) $"
   if copula and self.data.copulas[copula] then
      return previous.kind == "place" and self:place(previous) or previous.entity
   end
end

-- The body whose name begins with a noun that has a capital: le Fonds, for Fonds des ports de mer.
function Resolution:short_form(mention)
   local noun = mention.role_first and self.document:slice(mention.role_first, mention.role_last)
   return noun and noun:find "^[%uÃ]" and self.entities:body(noun, mention) or nil
end

-- The place that a mention names, without the article.
function Resolution:place(mention)
   Mentions.complete(self.document, mention)
   local name = mention.name_first and self.document:slice(mention.name_first, mention.name_last) or self:text(mention)
   local entity = self.places[name]
   if entity then
      self.entities:join(mention, entity)
      return entity
   end
   self.places[name] = self.entities:introduce(mention, name)
   return self.places[name]
end

-- Finds the entity of a noun phrase, or introduces it as a new one.
function Resolution:link(mention, attribution)
   local entities, data = self.entities, self.data
   local entity, by = self:apposed(mention), "role"
   local determiner = self:determiner(mention)
   local source = attribution and attribution.source
   if not determiner and source and source.first < mention.first then -- des ONG, which is no contraction there
      determiner = names.fold(self.document:slice(source.first, mention.first - 1)):match "^(%S+) $"
   end
   if not entity then
      entity = self:predicated(mention)
      mention.is_predicate = entity ~= nil
   end
   if not entity and determiner and mention.kind == "organisation" then -- le Fonds, for Fonds des ports de mer
      entity, by = self:short_form(mention), "short form"
   end
   if not entity and mention.role_first and (determiner and not data.indefinite[determiner]
      or not determiner and (mention.kind == "role" or mention.kind == "organisation")) then
      local noun = self.document:slice(mention.head_first, mention.role_last)
      entity, by = self.salience:find_noun(mention, {
         words = entities:words(mention), determiner = determiner, attribution = attribution,
         is_told = self:teller(attribution) ~= nil or attribution and self.salience:is_quoted(mention),
         is_name = names.has_capital(noun) and names.has_capital(noun:match "^%S* (.*)" or ""),
         is_proper = determiner and names.has_capital(noun),
      })
   end
   if entity then
      mention.by = by
      entities:join(mention, entity)
      return entity
   end
   return entities:introduce(mention)
end

-- The body that an inner mention of a source is, named or by a noun that tells which one: la mairie de Lorvac.
function Resolution:body(inner, attribution)
   Mentions.complete(self.document, inner)
   local determiner, head = self:determiner(inner), self.entities:words(inner)[1]
   if inner.entity or not head or determiner and self.data.indefinite[determiner] or self.data.containers[head] then
      return inner.entity
   elseif self.data.media_nouns[head] then
      return self:link(inner, attribution)
   end
   local known = inner.role_first and self.salience:find_known(inner, self.entities:words(inner))
   if known then
      self.entities:join(inner, known)
   elseif self.data.bodies[head] and #self.entities:words(inner) == 1 then -- l'entreprise
      return self:link(inner, attribution)
   end
   return known or self.entities:introduce(inner)
end

-- How many mentions apart a text and who has said something in it may be: those of a long sentence.
local PUBLISHER <const> = 8

-- How far behind a text its author may stand, in bytes: une étude publiée mardi par la FPM.
local AGENT <const> = 40

-- The body that a text is by: un rapport de la FPM, une étude publiée par la FPM. Not: un texte du chef de la FPM
function Resolution:author(source, mention, attribution)
   local mentions, head = self.mentions, self.entities:words(mention)[1]
   local noun_only
   local reach = 0 -- where a person ends in whose role a body may stand
   for k = first_from(mentions, mention.first + 1), #mentions do
      local inner = mentions[k]
      if inner.first > source.last + AGENT then
         break
      elseif inner.last > reach and (inner.last <= source.last and not self.data.works[head]
         or inner.first > source.last
         and self.document:slice(source.last + 1, inner.first - 1):find(self.data.agent)) then
         local entity = inner.kind == "organisation" and self:body(inner, attribution) or nil
         if inner.first > source.last then
            source.last = inner.last
         end
         if entity and entity.name then
            return entity, inner
         elseif entity and not noun_only and self.data.voices[head] then
            noun_only = { entity, inner }
         end
      end
      if inner.kind == "person" or inner.kind == "role" then
         reach = math.max(reach, inner.last)
      end
   end
   if noun_only then
      return noun_only[1], noun_only[2]
   end
end

-- The person that ends a long source, behind a comma or a noun: l'un des voisins qui ont vu le feu, Yves Kerlo; la
-- déléguée à l'eau Claire Roux. Not: l'avocat de Claire Roux.
function Resolution:named_at_end(source, mention)
   local mentions = self.mentions
   local k = first_from(mentions, source.last + 1) - 1
   while mentions[k] and mentions[k].first > mention.first and mentions[k].last ~= source.last do
      k = k - 1
   end
   local last = mentions[k]
   if not last or last.first <= mention.first or last.kind ~= "person" or last.role_first
      or mention.number == "p" and not self:text(source):find(self.data.one_of) then
      return nil
   end
   local before = self.document:slice(mention.first, last.first - 1)
   local word = names.fold(before):match "([%w\x80-\xff]+'?) $"
   if before:find ", $" or word and not self.data.prepositions[word]
      and self.document:slice(last.name_first, last.name_last):find "%s" then
      return last
   end
end

-- ---- Sources by kind -----------------------------------------------------------------------------------------------
-- Each gives the entity of the source, if there is one.

local by_kind = {}

-- Kinds of mentions that have names, or take up one.
local NAMING <const> = { organisation = true, person = true, role = true }

-- Whether a source goes on with a second one behind a mention.
function Resolution:is_several(source, mention)
   local behind = self.document:slice(mention.last + 1, source.last)
   for _, pattern in ipairs(self.data.several) do
      if behind:find(pattern) then
         return true
      end
   end
   return false
end

-- Where a source names several: Mes Claire Roux et Yves Kerlo.
function Resolution:take_several(source, attribution)
   local list, last, named, is_noun = {}, 0, 0, false
   for k = first_from(self.mentions, source.first), first_from(self.mentions, source.last) do
      local mention = self.mentions[k]
      if mention and mention.first > last and mention.last <= source.last and NAMING[mention.kind] then
         Mentions.complete(self.document, mention)
         mention.entity = mention.entity or self:link(mention, attribution)
         list[#list + 1], last = mention, mention.last
         named = named + (mention.entity.name and 1 or 0)
         is_noun = is_noun or not mention.name_first
      end
   end
   source.kind = "group"
   if is_noun and named == #list and list[1].entity ~= list[#list].entity then -- le parti et le syndicat
      local entity = self.entities:several(list)
      answer(source, entity.name, "noun", naming(list[1].entity))
      return entity
   end
   answer(source, self:text(source), "itself")
   return self.entities:several(#list > 1 and list or { { first = source.first, last = source.last } })
end

function by_kind.person(self, source, mention, attribution)
   if self:is_several(source, mention) then
      return self:take_several(source, attribution)
   end
   self:take_name(source, mention)
   return mention.entity
end

function by_kind.organisation(self, source, mention, attribution)
   if self:is_several(source, mention) then
      return self:take_several(source, attribution)
   elseif mention.name_first then
      self:take_name(source, mention)
      return mention.entity
   end
   local name = self.document:slice(mention.last + 1, source.last):match(self.data.name_behind)
   if name and mention.kind == "organisation" then -- le cabinet eVrako
      answer(source, name, "itself")
      mention.entity = mention.entity or self.entities:introduce(mention, name, names.words(names.fold(name)))
   else
      mention.entity = mention.entity or self:link(mention, attribution)
      self:take_noun(source, mention)
   end
   return mention.entity
end

function by_kind.role(self, source, mention, attribution)
   local last = self:named_at_end(source, mention)
   local alone = not last and self:text(source):match ", ([%u\xC3][^,%s]+)$"
   alone = alone and names.has_capital(alone) and alone
   if last then
      source.kind = "person"
      answer(source, last.entity.name, "itself")
      last.entity.gender = last.entity.gender or mention.gender
      return last.entity
   elseif alone then -- l'ami de la victime, Vrako
      source.kind = "person"
      answer(source, alone, "itself")
      return self.entities:introduce(mention, alone, names.words(names.fold(alone)))
   end
   return by_kind.organisation(self, source, mention, attribution)
end

by_kind.group = by_kind.role

-- The body that has said something in a text: a dit la FPM dans un communiqué.
function Resolution:publisher(mention)
   local document, data = self.document, self.data
   local index = mention.index or 1
   for k = math.max(1, index - PUBLISHER), math.min(#self.mentions, index + PUBLISHER) do
      local other = self.mentions[k]
      local entity = other.spoke and other.entity
      if entity and entity.kind == "organisation" and entity.name then
         if other.last < mention.first and document:slice(other.last + 1, mention.first - 1):find(data.said_in)
            or other.first > mention.last and document:slice(mention.last + 1, other.first - 1):find(data.in_which)
            and document:slice(math.max(1, mention.first - #data.within), mention.first - 1) == data.within then
            return entity
         end
      end
   end
end

function by_kind.document(self, source, mention, attribution)
   local entity = mention.entity or self:link(mention, attribution)
   entity.author = self:author(source, mention, attribution) or entity.author or self:publisher(entity.mentions[1])
   local author = entity.author
   if author then
      local full = author.name and naming(author) or self:fullest(author, author.mentions[1])
      answer(source, author.name or self:as_name(full, author.kind), "author", full)
   else
      self:take_noun(source, mention)
   end
   return entity
end

-- How well a noun phrase fits a role by its head alone: see dixit.resolve.entities.
local HEAD_ALONE <const> = 2

-- What may stand in brackets before a place, in bytes: Vrako (PNV, Corvie).
local LONGEST_BRACKET <const> = 60
-- How many mentions may stand behind the name there, and within the role before the brackets.
local MOST_IN_BRACKET <const> = 8

-- The mention before the brackets that a place stands in, where a rule has taken it for the source: Vrako (Corvie).
function Resolution:before_bracket(source)
   local before = self.document:slice(math.max(1, source.first - LONGEST_BRACKET), source.first - 1)
   local gap = before:match " ?%([^()]*$"
   local last = gap and source.first - #gap - 1
   local from = first_from(self.mentions, source.first) - 1
   for k = from, last and math.max(1, from - MOST_IN_BRACKET) or from + 1, -1 do
      local mention = self.mentions[k]
      if mention.last == last and mention.kind == "person" then
         return mention
      end
   end
end

-- The body that has its seat at a place, if the document names it: la place Beauvau, for le ministère de l'Intérieur.
function Resolution:seated(source)
   local words = self:seat(source)
   for entity in pairs(words and self.entities:with_head(words[1]) or NONE) do
      if entity.kind == "organisation" and self.entities:role_fit(entity, words) > HEAD_ALONE then
         local full = entity.name and naming(entity) or self:fullest(entity, entity.mentions[1])
         answer(source, entity.name or self:as_name(full, entity.kind), "noun", full)
         source.kind = "organisation"
         return entity
      end
   end
end

function by_kind.place(self, source, mention)
   local person = self:before_bracket(source)
   if person then
      source.first, source.last, source.kind = person.first, person.last, "person"
      self:take_name(source, person)
      return person.entity
   end
   local body = self:seated(source)
   if body then
      return body
   end
   local entity = mention.entity or self:place(mention)
   local is_place = source.first == mention.first and source.last == mention.last
   answer(source, is_place and entity.name or self:text(source), "itself")
   return entity
end

function by_kind.anonymous(self, _, mention)
   return self.entities:introduce(mention)
end

-- How far behind a pronoun a passive may reach, in bytes.
local PASSIVE <const> = 48

-- A name that no list knows has few words; what has more is a phrase.
local MOST_WORDS <const> = 4

-- Whether a word is one that a noun phrase begins with, and a name only if a capital follows: Un exemple; Le Phare.
function Resolution:is_determiner(word)
   local data = self.data
   return word ~= nil and (data.fillers[word] or data.indefinite[word] or data.demonstrative[word]
      or data.possessive[word]) ~= nil
end

-- A source that no rule knows: a name, if it begins with a capital, with an article before it or without.
function Resolution:unknown(source, mention)
   local last = self:named_at_end(source, mention)
   if last then
      source.kind = "person"
      answer(source, last.entity.name, "itself")
      return last.entity
   end
   local body = self:seated(source)
   if body then
      return body
   end
   local text = self:text(source)
   local name = text:match(self.data.article_before_name)
   name = name and names.has_capital(name) and name or text
   local entity, words = self.entities:named(name, mention)
   if entity then
      source.kind = entity.kind
      answer(source, entity.name, by_name(mention, entity, words), naming(entity))
      self.entities:join(mention, entity)
      return entity
   end
   answer(source, name, "itself")
   local proper = name:match(self.data.article_in_name)
   if proper and names.has_capital(proper) then
      source.kind, mention.kind = "organisation", "organisation"
   end
   local grammar = self.data.grammar[names.fold(text):match "^%S+"]
   if grammar then
      mention.gender, mention.number = grammar.gender, grammar.number
   end
   local rest = self:is_determiner(words[1]) and name:match "^%S-[%s'’]+(.*)$" or name
   local is_name = names.has_capital(rest) and names.has_capital(name) and #words <= MOST_WORDS
   return self.entities:introduce(mention, is_name and name or nil, is_name and words or nil)
end

-- Whether a pronoun stands for nobody, by what is around it: il a été révélé que; est-il précisé; il est possible que.
function Resolution:is_impersonal_clause(source)
   local data, document = self.data, self.document
   local behind = names.fold(document:slice(source.last + 1, source.last + PASSIVE))
   local participle = behind:match(data.passive) or behind:match(data.passive_present)
   if not participle and names.fold(document:slice(math.max(1, source.first - #data.inverted), source.first - 1))
      == data.inverted then
      participle = behind:match(data.participle)
   end
   local state, conjunction = behind:match(data.state)
   return data.reported[participle] or state ~= nil and data.states[conjunction][state] or false
end

-- Whether a demonstrative stands for somebody else: celui de la Justice, but not celui qui part.
function Resolution:is_other(source)
   local behind = names.fold(self.document:slice(source.first, source.last + PASSIVE)):match "^%S+ ([%w\x80-\xff]+'?)"
   return not self.data.relatives[behind]
end

function Resolution:pronoun(source, pronoun, mention, attribution)
   source.kind = "pronoun"
   if pronoun.number == "s" or pronoun.gender == "f" then -- ils may be women, too
      source.gender = pronoun.gender
   end
   if pronoun.stands_for ~= "third" or pronoun.impersonal and self:is_impersonal_clause(source)
      or pronoun.is_open and self:is_other(source) then
      return nil
   end
   local teller, outer = self:teller(attribution), self:outer(attribution)
   local is_reported = outer and not teller and not self.data.asks[outer.class]
   local entity, antecedent = self.salience:find_pronoun(mention, pronoun, attribution,
      teller and self.entity_of[teller], is_reported and self.entity_of[outer])
   if entity then
      mention.gender, mention.number = pronoun.gender, pronoun.number
      self.entities:join(mention, entity)
      antecedent = entity.name and naming(entity) or self:fullest(entity, antecedent)
      answer(source, entity.name or self:as_name(antecedent, entity.kind), "pronoun", antecedent)
      if entity.kind ~= "person" and entity.kind ~= "role" and pronoun.number == "s" then
         source.gender = nil
      end
   end
   return entity
end

-- The gender of the person, or of the women, that a source is.
local function gender_of(source, mention, entity)
   if source.kind == "person" or source.kind == "role" then
      return entity and entity.gender or mention.gender
   elseif source.kind == "group" then
      return mention.gender == "f" and mention.number == "p" and "f" or nil
   end
end

function Resolution:take(attribution, mention)
   local source, pronoun = attribution.source, self.pronoun_of[attribution]
   local entity
   if pronoun then
      entity = self:pronoun(source, pronoun, mention, attribution)
   else
      source.kind = mention.kind
      if by_kind[mention.kind] then
         entity = by_kind[mention.kind](self, source, mention, attribution)
      else
         entity = self:unknown(source, mention)
      end
      source.gender = gender_of(source, mention, entity)
   end
   self.entity_of[attribution] = entity
   return entity
end

-- ---- Reading the text ----------------------------------------------------------------------------------------------

-- A pronoun that is no source tells whom the text goes on about.
function Resolution:follow(mention)
   local pronoun = self:known_pronoun(mention)
   if not pronoun or pronoun.stands_for ~= "third" or self.salience:is_quoted(mention) then
      return
   end
   if pronoun.impersonal then -- il faut
      local word = self.document:slice(mention.last + 1, mention.last + 12):match "^%s+(%S+)"
      if not word or self.data.impersonal[names.fold(word)] then
         return
      end
   end
   local entity = self.salience:find_pronoun(mention, pronoun)
   if entity then
      self.entities:join(mention, entity)
   end
end

-- Notes that a mention has been read: its entity is known, or will not be.
local function note(mention)
   local entity = mention.entity
   if entity and not mention.is_predicate then
      entity.read = entity.read + 1
      mention.count, mention.before = entity.read, entity.latest
      entity.latest = mention
   end
end

-- Takes the next mention of the text, and the attributions whose source it is.
function Resolution:read(mention, attributions)
   local previous = self.previous
   if not attributions and previous and previous.kind == "person" and mention.last <= previous.last then
      return -- la maire, of la maire Claire Roux
   elseif attributions then
      local entity
      for _, attribution in ipairs(attributions) do
         entity = self:take(attribution, mention)
      end
      self.salience:spoke(entity)
   elseif mention.kind == "place" and self.asked.pronoun and not mention.entity
      and self.salience:begins_sentence(mention) then
      self:place(mention)
   elseif not mention.entity and self.asked[mention.kind] then
      Mentions.complete(self.document, mention)
      if mention.kind == "pronoun" then
         self:follow(mention)
      elseif mention.role_first then
         self:link(mention)
      end
   end
   note(mention)
   self.previous = mention
end

-- Who was meant by a noun before he was named: la maire ment. … « Jamais », dit Claire Roux.
function Resolution:look_ahead(attribution)
   local source, entity = attribution.source, self.entity_of[attribution]
   if not entity or entity.name or entity.kind ~= "role" or self:teller(attribution) then
      return
   end
   local mention = entity.mentions[1]
   local determiner = self:determiner(mention)
   if not entity.alias and not self.data.indefinite[determiner] and not self.data.demonstrative[determiner] then
      entity.alias = self.salience:find_later(mention, {
         words = self.entities:words(mention), determiner = determiner, attribution = attribution,
      })
   end
   if entity.alias then
      answer(source, entity.alias.name, source.kind == "pronoun" and "pronoun" or "noun", naming(entity.alias))
      source.gender = entity.alias.gender or source.gender
   end
end

-- How many attributions before and behind may say other parts of the same quotation.
local FELLOWS <const> = 8

local PERSONAL <const> = { person = true, pronoun = true, role = true }

-- The attribution with a name that says another part of the quotation in which the source of the i-th one stands.
function Resolution:fellow(i)
   local first, last = self.salience:quotation_at(self.attributions[i].source)
   if not first then
      return nil
   end
   for k = math.max(1, i - FELLOWS), math.min(#self.attributions, i + FELLOWS) do
      local attribution = self.attributions[k]
      local part, source = attribution.content[1], attribution.source
      if k ~= i and part.first <= last and part.last >= first and attribution.type ~= "indirect" and source
         and source.name then
         return attribution
      end
   end
end

-- The nearest attribution of a person in the same paragraph, before or behind: who speaks where it says nothing more.
function Resolution:neighbour(i)
   local attribution = self.attributions[i]
   if not self.salience:is_quoted(attribution.source) then
      return nil
   end
   for _, step in ipairs { -1, 1 } do
      for k = i + step, i + step * FELLOWS, step do
         local other = self.attributions[k]
         local source = other and other.source
         if not other or not self.salience:same_paragraph(other.content[1], attribution.content[1]) then
            break
         elseif source and source.name and PERSONAL[source.kind] and not self.salience:is_quoted(source) then
            return other
         end
      end
   end
end

-- "je" is the source of the words around it: « je pense que… », a dit Claire Roux.
function Resolution:speaker(i)
   local attribution = self.attributions[i]
   local source, pronoun = attribution.source, self.pronoun_of[attribution]
   if not pronoun or pronoun.stands_for ~= "speaker" then
      return
   end
   local outer = self:outer(attribution)
   while outer and not (outer.source and outer.source.name) do
      outer = self:outer(outer)
   end
   outer = outer or self:fellow(i) or self:neighbour(i)
   if outer then
      source.gender = outer.source.gender
      answer(source, outer.source.name, "speaker", outer.source)
   end
end

-- The attributions by the mention that is their source. A name tells by itself: what is said before it may need it.
function Resolution:sources()
   local sources = {}
   for _, attribution in ipairs(self.attributions) do
      local mention = self.mention_of[attribution]
      if mention then
         sources[mention] = sources[mention] or {}
         table.insert(sources[mention], attribution)
         local entity = mention.entity
         if entity then
            self.entity_of[attribution] = entity
            entity.speaks = true
            entity.gender = entity.gender or entity.kind == "person" and attribution.cue_gender or nil
         end
      end
   end
   return sources
end

local packs = {} -- by language: what its pack knows, or false

local function pack_of(lang)
   if packs[lang] == nil then
      local name = ("dixit.lang.%s.resolution"):format(lang)
      packs[lang] = package.searchpath(name, package.path) ~= nil and require(name)
   end
   return packs[lang]
end

--- Says of the sources of attributions who they are, if the pack of the language knows how. A source that is part of a
--- name with its role grows to all of it.
---@param document dixit.Document on which the rules of the pack have run
---@param attributions dixit.Attribution[] in the order of the text; their sources get the fields of dixit.Source
---@param lang string
return function(document, attributions, lang)
   local data = pack_of(lang)
   if not data or #attributions == 0 then
      return
   end
   local mentions = Mentions.read(document)
   local self = setmetatable({
      document = document, data = data, attributions = attributions, mentions = mentions,
      mention_of = {}, pronoun_of = {}, entity_of = {}, places = {}, asked = {},
      entities = Entities.new(document, mentions, data),
   }, Resolution)
   self:attach()
   self.salience = Salience.new(document, mentions, self.entities, data)
   local sources = self:sources()
   for _, mention in ipairs(mentions) do
      self:read(mention, sources[mention])
   end
   for _, attribution in ipairs(attributions) do
      self:look_ahead(attribution)
   end
   for i in ipairs(attributions) do
      self:speaker(i)
   end
end
