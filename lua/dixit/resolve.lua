--- Resolution: who the source of each attribution is, by the mentions of the document.
---
--- Names, roles and nouns that stand for one another make entities (dixit.resolve.entities); a source that names nobody
--- is looked for among them: by role, by noun, or by what a pronoun agrees with and how much the text is about it.
--- What the words of the language mean stands in its pack: dixit.lang.<code>.resolution.
local Entities = require "dixit.resolve.entities"
local mentions_of = require "dixit.resolve.mentions"
local names = require "dixit.resolve.names"
local salience = require "dixit.resolve.salience"

---@class dixit.Source: dixit.Span
---@field kind dixit.SourceKind|nil
---@field gender "f"|"m"|nil of a person
---@field name string|nil the fullest that the document has; nil: unknown
---@field resolved_by dixit.ResolvedBy|nil how the name was found
---@field antecedent dixit.Span|nil where it was found, unless that is the source itself

---@class dixit.Resolution the work on one document
---@field package document dixit.Document
---@field package data table
---@field package entities dixit.Entities
---@field package salience dixit.Salience
---@field package attributions dixit.Attribution[]
local Resolution = {}
Resolution.__index = Resolution

-- ---- What a source is ----------------------------------------------------------------------------------------------

-- The first of the mentions, which are sorted, that ends behind a place.
local function first_behind(mentions, position)
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

-- How far before a source the mention may begin that holds it, in mentions.
local LOOK_BACK <const> = 4

-- The mention that a source is, or is the head of: the one that begins with it, or the one that holds it.
local function mention_at(mentions, source)
   local k = first_behind(mentions, source.first)
   local best = mentions[k]
   if best and best.first == source.first then
      return best
   end
   for i = k - 1, math.max(1, k - LOOK_BACK), -1 do
      local mention = mentions[i]
      if mention.last >= source.last and (mention.kind == "person" or mention.parts.determiner) then
         return mention
      end
   end
   return nil
end

-- The person at the end of a long source that a comma or a noun comes before: l'un des voisins qui a vu le feu, Yves
-- Kerlo; la rapporteuse à l'Assemblée Claire Roux. Not: l'avocat de Claire Roux.
function Resolution:named_at_end(source, mention)
   local k = first_behind(self.mentions, source.last + 1) - 1
   local last = self.mentions[k]
   while last and last.first > mention.first and last.last ~= source.last do
      k = k - 1
      last = self.mentions[k]
   end
   if not last or last.first <= mention.first or last.kind ~= "person" or last.parts.role
      or mention.number == "p" and not self:text(source):find(self.data.one_of) then
      return nil
   end
   local before = self.document:slice(mention.first, last.first - 1)
   local word = names.fold(before):match "([%w\x80-\xff]+'?) $"
   if before:find ", $" or word and not self.data.prepositions[word] and last.parts.name[2] == source.last
      and self:text(last.parts.name):find "%s" then
      return last
   end
end

-- A source grows to the person or body that it is a part of: la maire, of la maire de Lorvac, Claire Roux.
local function grow(source, mention)
   if mention.parts.name and mention.last > source.last or mention.first < source.first then
      source.first, source.last = math.min(source.first, mention.first), math.max(source.last, mention.last)
   end
end

-- What is known of a source that is a pronoun, or begins with one: celui qui était là.
function Resolution:pronoun_of(source)
   local text = names.fold(self:text(source))
   local known = self.data.pronouns[text]
   if known then
      return known
   end
   local first, second = text:match "^(%S+) ([%w\x80-\xff]+'?)"
   return first and self.data.relatives[second] and self.data.pronouns[first] or nil
end

-- ---- Ways to a name ------------------------------------------------------------------------------------------------

local function span_of(mention)
   return mention and { first = mention.first, last = mention.last } or nil
end

-- The mention of an entity that has its fullest name; the first one.
local function naming(self, entity)
   for _, mention in ipairs(entity.mentions) do
      local part = mention.parts.name
      if part and part[2] - part[1] + 1 >= #entity.name then
         return mention
      end
   end
   return entity.mentions[1]
end

-- What tells the name of a mention that has one itself.
local function by_name(mention, entity, words)
   if #words >= #entity.words then
      return "itself"
   elseif mention.title then
      return #words > 1 and "itself" or "title+surname"
   elseif entity.kind == "person" then
      return words[#words] == entity.words[#entity.words] and "surname"
         or words[1] == entity.words[1] and "given name" or "short form"
   end
   return #words == 1 and (entity.acronym == words[1] or names.is_acronym(words[1], entity.words)) and "acronym"
      or "short form"
end

local function answer(source, name, resolved_by, antecedent)
   source.name, source.resolved_by = name, resolved_by
   if antecedent and (antecedent.first > source.last or antecedent.last < source.first) then
      source.antecedent = span_of(antecedent)
   end
end

function Resolution:text(part)
   return self.document:slice(part[1] or part.first, part[2] or part.last)
end

-- The first determiner of a noun phrase; nil where there is none, or within au, du.
function Resolution:determiner(mention)
   local determiner = mention.parts.determiner
   return determiner and names.fold(self:text(determiner)):match "^%S+"
end

-- Where a person or body is named.
function Resolution:take_name(source, mention)
   local entity = mention.entity
   local part = mention.parts.name
   local words = names.words(names.fold(self:text(part)))
   answer(source, entity.name, by_name(mention, entity, words), naming(self, entity))
end

-- The entity of the name right before a noun phrase, whose apposition it is: Vrako, « une voisine »; Tralis, le géant.
local function apposed(self, mention, previous)
   return previous and previous.entity and previous.entity.name and previous.last < mention.first
      and previous.entity.kind ~= "place"
      and self.document:slice(previous.last + 1, mention.first - 1):find '^, ?[«“"]?%s?$'
      and self.document:slice(mention.last + 1, mention.last + 2):find '^ ?[%p\xC2\xE2]' and previous.entity
end

-- Finds the entity of a noun phrase, or introduces it as a new one.
function Resolution:link(mention, attribution)
   local entities = self.entities
   local entity_before = apposed(self, mention, self.previous)
   if entity_before then
      mention.by = "role"
      entities:join(mention, entity_before)
      return entity_before
   end
   local words = entities:role_words(mention)
   local determiner = self:determiner(mention)
   if words and (determiner and not self.data.indefinite[determiner] or not determiner and mention.kind == "role") then
      local entity, by = self.salience:find_noun(mention, words, attribution, determiner,
         attribution and self:is_told(attribution))
      if entity then
         mention.by = by
         entities:join(mention, entity)
         return entity
      end
   end
   return entities:introduce(mention)
end

-- The fullest noun phrase of somebody who is never named: the first of those with most words.
function Resolution:fullest(entity, mention)
   local best, most = mention, 0
   for _, other in ipairs(entity.mentions) do
      local words = other.parts.determiner and self.entities:role_words(other)
      if words and #words > most then
         best, most = other, #words
      end
   end
   return best
end

function Resolution:take_noun(source, mention, entity, by)
   if entity.name then
      return answer(source, entity.name, by, naming(self, entity))
   end
   local full = self:fullest(entity, mention)
   local more = full ~= mention and #self.entities:role_words(full) - #self.entities:role_words(mention) or -1
   if more > 0 or more == 0 and self.data.indefinite[self:determiner(full)] then -- une étude, l'étude
      return answer(source, self:text(full), "noun", full)
   end
   answer(source, self:text(source), "itself")
end

-- The body that a report is by: un rapport de la FPM, publié par la FPM.
function Resolution:author(source, mention, attribution)
   for _, inner in ipairs(self.mentions) do
      if inner.first > source.last then
         break
      elseif inner.first > mention.first and inner.last <= source.last and inner.kind == "organisation" then
         local entity = inner.entity or self:link(inner, attribution)
         if entity.name then
            return entity, inner
         end
      end
   end
end

-- ---- Sources by kind -----------------------------------------------------------------------------------------------

local by_kind = {}

function by_kind.person(self, source, mention)
   local behind = self.document:slice(mention.last + 1, source.last)
   if behind:find(self.data.several) then -- Mes Claire Roux et Yves Kerlo
      source.kind = "group"
      answer(source, self:text(source), "itself")
      return nil
   end
   self:take_name(source, mention)
   return mention.entity
end

function by_kind.organisation(self, source, mention, attribution)
   if mention.parts.name and mention.entity then
      self:take_name(source, mention)
      return mention.entity
   end
   local entity = mention.entity or self:link(mention, attribution)
   self:take_noun(source, mention, entity, mention.by)
   return entity
end

by_kind.role = by_kind.organisation
by_kind.group = by_kind.organisation

function by_kind.document(self, source, mention, attribution)
   local author, place = self:author(source, mention, attribution)
   local entity = mention.entity or self:link(mention, attribution)
   entity.author = author or entity.author
   if entity.author then
      answer(source, entity.author.name, "author", place or naming(self, entity.author))
   else
      self:take_noun(source, mention, entity, "noun")
   end
   return entity
end

function by_kind.place(self, source, mention)
   local name = self:text(source)
   answer(source, name, "itself")
   for _, entity in ipairs(self.entities.list) do
      if entity.kind == "place" and entity.name == name then
         self.entities:join(mention, entity)
         return entity
      end
   end
   return self.entities:introduce(mention, name)
end

function by_kind.anonymous(self, _, mention)
   return self.entities:introduce(mention)
end

-- ---- Pronouns ------------------------------------------------------------------------------------------------------

-- The attribution in whose content a source stands.
local function outer_of(self, attribution)
   return attribution.nested_in and self.attributions[attribution.nested_in] or nil
end

function Resolution:pronoun(source, pronoun, mention, attribution)
   local entity, antecedent
   source.kind = "pronoun"
   source.gender = (pronoun.number == "s" or pronoun.gender == "f") and pronoun.gender or nil
   local outer = outer_of(self, attribution)
   if pronoun.stands_for == "third" or pronoun.stands_for == "last" then
      entity, antecedent = self.salience:find_pronoun(mention, pronoun, attribution, outer and self.entity_of[outer],
         outer and outer.type)
      if entity then
         mention.gender, mention.number = pronoun.gender, pronoun.number
         self.entities:join(mention, entity)
         local name = entity.name
         if not name then
            antecedent = self:fullest(entity, antecedent)
            name = self:text(antecedent)
         else
            antecedent = naming(self, entity)
         end
         answer(source, name, "pronoun", antecedent)
      end
   end
   return entity
end

-- The speaker himself is the source around him: « je pense que… », a dit Claire Roux.
function Resolution:speaker(attribution)
   local source = attribution.source
   local pronoun = self:pronoun_of(source)
   if pronoun.stands_for ~= "speaker" then
      return
   end
   local outer = outer_of(self, attribution)
   while outer and not (outer.source and outer.source.name) do
      outer = outer_of(self, outer)
   end
   if outer then
      source.gender = outer.source.gender
      answer(source, outer.source.name, "speaker", outer.source)
   end
end

-- Whether an attribution stands in the words of somebody, who may not mean whom the text is about.
function Resolution:is_told(attribution)
   local outer = outer_of(self, attribution)
   return outer ~= nil and outer.type == "direct"
end

-- Who was meant by a noun before he was named: le maire, a-t-il dit… Yves Kerlo a ajouté.
function Resolution:look_ahead(attribution)
   local entity, source = self.entity_of[attribution], attribution.source
   if not entity or entity.name or entity.kind ~= "role" or self:is_told(attribution) then
      return
   end
   local mention = entity.mentions[1]
   local determiner = self:determiner(mention)
   if not entity.alias and not (determiner and (self.data.indefinite[determiner] or self.data.possessive[determiner])) then
      entity.alias = self.salience:find_lead(mention, self.entities:role_words(mention)) or nil
   end
   if entity.alias then
      answer(source, entity.alias.name, source.kind == "pronoun" and "pronoun" or "noun", naming(self, entity.alias))
      source.gender = entity.alias.gender or source.gender
   end
end

-- ---- A document ----------------------------------------------------------------------------------------------------

function Resolution:source(attribution, mention)
   local source = attribution.source
   local pronoun = self:pronoun_of(source)
   if pronoun then
      return self:pronoun(source, pronoun, mention, attribution)
   end
   local entity
   local named = mention.kind ~= "person" and self:named_at_end(source, mention)
   local alone = not named and mention.kind == "role" and self:text(source):match ", ([%u\xC3][^,%s]+)$"
   if alone then -- l'ami de la victime, Vrako
      source.kind = "person"
      answer(source, alone, "itself")
      entity = self.entities:introduce(mention, alone, names.words(names.fold(alone)))
   elseif named then
      source.kind = "person"
      self:take_name(source, named)
      source.resolved_by, source.antecedent = "itself", nil
      entity = named.entity
      if mention.gender and not entity.gender then
         entity.gender = mention.gender
      end
      mention = named
   elseif mention.kind and by_kind[mention.kind] then
      source.kind = mention.kind
      entity = by_kind[mention.kind](self, source, mention, attribution)
   else
      entity = self:unknown(source, mention)
   end
   source.gender = self:gender(source, mention, entity)
   return entity
end

-- The gender of a person, or of women in the plural; what is grammatical only does not count.
function Resolution:gender(source, mention, entity)
   if source.kind == "person" then
      return entity and entity.gender or mention.gender
   elseif source.kind == "role" then
      return entity and entity.kind == "person" and entity.gender or mention.gender
   elseif source.kind == "group" then
      return mention.gender == "f" and "f" or nil
   end
end

-- A source that the rules do not know: a name, if it begins with a capital, with an article or without.
function Resolution:unknown(source, mention)
   local text = self:text(source)
   local bare = text:match("^%l%l%l? ([%u\xC3].*)$") or text
   local entity, words = self.entities:named(bare, mention)
   if entity then
      source.kind = entity.kind
      answer(source, entity.name, by_name(mention, entity, words), naming(self, entity))
      self.entities:join(mention, entity)
      return entity
   end
   answer(source, bare, "itself")
   if bare:find "^L[ea]s? [%u\xC3]" or bare:find "^L'[%u\xC3]" or bare:find "^L’[%u\xC3]" then -- Le Phare
      source.kind, mention.kind = "organisation", "organisation"
   end
   return self.entities:introduce(mention, bare:find "^[%u\xC3]" and #words <= 4 and bare or nil, words)
end

-- Mentions of the sources, by attribution; those that no rule has found are added.
function Resolution:attach()
   local attributions, mentions, added = self.attributions, self.mentions, {}
   local mention_of = {}
   for _, attribution in ipairs(attributions) do
      local source = attribution.source
      if source then
         local pronoun = self:pronoun_of(source)
         local mention = mention_at(mentions, source)
         if mention and pronoun and mention.kind ~= "pronoun" then
            mention = nil
         end
         if mention and not pronoun then
            grow(source, mention)
         elseif not mention then
            local key = source.first
            mention = added[key] or { first = source.first, last = source.last, parts = {} }
            added[key] = mention
         end
         mention_of[attribution] = mention
      end
   end
   for _, mention in pairs(added) do
      mentions[#mentions + 1] = mention
   end
   table.sort(mentions, function(a, b)
      if a.first ~= b.first then
         return a.first < b.first
      end
      return a.last > b.last
   end)
   return mention_of
end

local LINKED <const> = { role = true, group = true, document = true }

-- A pronoun that is no source tells whom the text goes on about: elle, and il where it stands for somebody.
function Resolution:follow(mention)
   local pronoun = self:pronoun_of(mention)
   local next_word = self.document:slice(mention.last + 1, mention.last + 12):match "^%s+([^%s]+)"
   if pronoun and pronoun.stands_for == "third" and not self.salience:is_quoted(mention)
      and not (pronoun.impersonal and self.data.impersonal[names.fold(next_word or "")]) then
      local entity = self.salience:find_pronoun(mention, pronoun)
      if entity then
         self.entities:join(mention, entity)
      end
   end
end

-- Takes the next mention of the text.
function Resolution:read(mention, attributions)
   self:take(mention, attributions)
   self.previous = mention
end

function Resolution:take(mention, attributions)
   if attributions then
      local entity
      for _, attribution in ipairs(attributions) do
         entity = self:source(attribution, mention)
         self.entity_of[attribution] = entity
      end
      self.salience:spoke(entity)
   elseif mention.kind == "pronoun" then
      self:follow(mention)
   elseif not mention.entity and (LINKED[mention.kind] or mention.kind == "organisation" and mention.parts.head) then
      self:link(mention)
   end
end

--- Fills in who the sources of attributions are.
---@param document dixit.Document on which the rules of the pack have run
---@param attributions dixit.Attribution[] their sources get the fields of dixit.Source
---@param lang string
return function(document, attributions, lang)
   local data = require(("dixit.lang.%s.resolution"):format(lang))
   local self = setmetatable({
      document = document, data = data, attributions = attributions, entity_of = {},
      mentions = mentions_of.read(document),
   }, Resolution)
   self.entities = Entities.new(document, self.mentions, data)
   local mention_of = self:attach()
   self.salience = salience.new(document, self.entities, data)
   local sources = {} -- by mention: the attributions of which it is the source
   for _, attribution in ipairs(attributions) do
      local mention = mention_of[attribution]
      if mention then
         sources[mention] = sources[mention] or {}
         table.insert(sources[mention], attribution)
         mention.spoke = true
         if mention.entity then -- a name tells by itself: what is said before it may need it
            self.entity_of[attribution] = mention.entity
            mention.entity.speaks = true
         end
      end
   end
   for _, mention in ipairs(self.mentions) do
      self:read(mention, sources[mention])
   end
   for _, attribution in ipairs(attributions) do
      self:look_ahead(attribution)
   end
   for _, attribution in ipairs(attributions) do
      if attribution.source and attribution.source.kind == "pronoun" and not attribution.source.name then
         self:speaker(attribution)
      end
   end
end
