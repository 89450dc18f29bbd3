--- Which entity a pronoun or a noun phrase takes up: each one that agrees gets points, and the best one wins if it has
--- enough of them, and enough more than the second.
local names = require "dixit.resolve.names"

---@class dixit.Salience
---@field package document dixit.Document
---@field package entities dixit.Entities
---@field package mentions dixit.Mention[] of the document; those before the one that is asked about have been read
---@field package data table
---@field package sentences integer[] first bytes
---@field package paragraphs integer[]
---@field package starts integer[] first bytes of the quotations that stand in no other
---@field package stops integer[] their last bytes
---@field package last dixit.Entity|nil who spoke last
local Salience = {}
Salience.__index = Salience

local M = {}

-- Points for an entity by its nearest mention before; found by trial on news. Results change little with any of them.
local SENTENCE <const> = -0.8 -- for each sentence between
local PARAGRAPH <const> = -0.5
local FARTHEST <const> = 8 -- sentences and paragraphs; beyond, distance does not count any more
local SUBJECT <const> = 1 -- it may be the subject
local INITIAL <const> = 0.8 -- its sentence begins with it
local TOPIC <const> = 0.8 -- for each doubling of its mentions
local SPOKE_LAST <const> = 1.5
local QUOTED <const> = -2.5 -- mentioned inside a quotation
local NO_GENDER <const> = -0.4
local KINDS <const> = { person = 1.5, role = 0.5, organisation = -1.5, group = -0.5, document = -2.5, place = -2 }

local LEAST <const> = -2.5 -- of the best one
local AHEAD <const> = 0.1 -- of the second
local AHEAD_IF_NO_SOURCE <const> = 1 -- the same for a pronoun that is no source

-- How many mentions before and behind are looked at: those of a long article. The time that a document takes is not to
-- grow with the square of its length.
local WINDOW <const> = 128

--- Prepares for the questions about a document.
---@param document dixit.Document
---@param mentions dixit.Mention[]
---@param entities dixit.Entities
---@param data table
---@return dixit.Salience
function M.new(document, mentions, entities, data)
   local self = setmetatable({
      document = document, mentions = mentions, entities = entities, data = data,
      sentences = {}, paragraphs = {}, starts = {}, stops = {},
   }, Salience)
   for i, first in document:sentences() do
      self.sentences[i] = first
   end
   for i, first in document:paragraphs() do
      self.paragraphs[i] = first
   end
   local count = 0
   for _, first, last in document:quotations() do
      if count == 0 or first > self.stops[count] then
         count = count + 1
         self.starts[count], self.stops[count] = first, last
      end
   end
   for i, mention in ipairs(mentions) do
      mention.index = i
   end
   return self
end

-- ---- Places --------------------------------------------------------------------------------------------------------

-- The last of sorted bytes that is not behind a place, by number.
local function index_of(starts, position)
   local low, high = 1, #starts
   while low < high do
      local middle = (low + high + 1) // 2
      if starts[middle] <= position then
         low = middle
      else
         high = middle - 1
      end
   end
   return low
end

local function sentence_of(self, mention)
   local sentence = mention.sentence
   if not sentence then
      sentence = index_of(self.sentences, mention.first)
      mention.sentence, mention.paragraph = sentence, index_of(self.paragraphs, mention.first)
   end
   return sentence
end

--- The outermost quotation in which a place stands.
---@param place dixit.Span
---@return integer|nil first
---@return integer|nil last
function Salience:quotation_at(place)
   local k = index_of(self.starts, place.first)
   local first, last = self.starts[k], self.stops[k]
   if first and first <= place.first and place.last <= last then
      return first, last
   end
end

--- Whether a mention stands inside a quotation.
---@param mention dixit.Mention
---@return boolean
function Salience:is_quoted(mention)
   if mention.is_quoted == nil then
      mention.is_quoted = self:quotation_at(mention) ~= nil
   end
   return mention.is_quoted
end

-- The longest word that a clause begins behind, in bytes, and a space.
local BEFORE <const> = 16

-- Whether a mention may be a subject: it speaks, or there is nothing before it, a mark, or a word that a clause begins
-- behind.
local function is_subject(self, mention)
   if mention.is_subject == nil then
      local before = self.document:slice(math.max(1, mention.first - BEFORE), mention.first - 1)
      local word = names.fold(before):match "([%w\x80-\xff]+'?)%s*$"
      mention.is_subject = mention.spoke or word == nil or self.data.openers[word] or word:find "[»”]$" ~= nil
         or mention.first == self.sentences[sentence_of(self, mention)]
   end
   return mention.is_subject
end

-- ---- Pronouns ------------------------------------------------------------------------------------------------------

local function agrees(entity, gender, number)
   return (not gender or not entity.gender or entity.gender == gender)
      and (not number or not entity.number or entity.number == number)
end

local function is_inside(mention, attribution)
   if not attribution then
      return false
   end
   for _, part in ipairs(attribution.content) do
      if mention.first >= part.first and mention.last <= part.last then
         return true
      end
   end
   return false
end

-- The points of an entity whose nearest mention is `other`; those that cost more time are only asked for if the entity
-- may reach `enough`.
local function points(self, entity, other, mention, enough)
   local sentence, other_sentence = sentence_of(self, mention), sentence_of(self, other)
   local sum = (KINDS[entity.kind] or 0) + TOPIC * math.log(other.count + 1, 2)
      + SENTENCE * math.min(math.abs(sentence - other_sentence), FARTHEST)
      + PARAGRAPH * math.min(math.abs(mention.paragraph - other.paragraph), FARTHEST)
      + (entity == self.last and SPOKE_LAST or 0) + (entity.gender and 0 or NO_GENDER)
   if sum + SUBJECT + INITIAL < enough then
      return sum
   end
   return sum + (is_subject(self, other) and SUBJECT or 0) + (self:is_quoted(other) and QUOTED or 0)
      + (other.first - self.sentences[other_sentence] <= 1 and INITIAL or 0)
end

--- Who a pronoun stands for.
---@param mention dixit.Mention the pronoun
---@param pronoun { gender: string|nil, number: string|nil }
---@param attribution dixit.Attribution|nil of which it is the source
---@param teller dixit.Entity|nil in whose direct speech it stands, who would be "je"
---@return dixit.Entity|nil
---@return dixit.Mention|nil the nearest mention
function Salience:find_pronoun(mention, pronoun, attribution, teller)
   local best, best_points, best_mention, second = nil, LEAST, nil, LEAST
   local seen = {}
   for k = mention.index - 1, math.max(1, mention.index - WINDOW), -1 do
      local other = self.mentions[k]
      local entity = other.count and other.entity
      if entity and not seen[entity] and other.last < mention.first and not is_inside(other, attribution) then
         seen[entity] = true
         if entity ~= teller and agrees(entity, pronoun.gender, pronoun.number) then
            local sum = points(self, entity, other, mention, second)
            if sum > best_points then
               best, best_points, best_mention, second = entity, sum, other, best_points
            elseif sum > second then
               second = sum
            end
         end
      end
   end
   if best and best_points - second >= (attribution and AHEAD or AHEAD_IF_NO_SOURCE) then
      return best, best_mention
   end
end

-- ---- Noun phrases --------------------------------------------------------------------------------------------------

local ROLE_FIT <const> = 2 -- for each degree of fit
local NAMED <const> = 1 -- for an entity with a name
local ONLY_LATER <const> = -3 -- for one who is not mentioned before

-- The kinds of entities that a noun may take up, by its own kind.
local SAME <const> = {
   role = { role = true, person = true }, group = { group = true }, organisation = { organisation = true },
   document = { document = true },
}

-- The mention of an entity that was read last, outside of what is said there.
local function nearest(entity, mention, attribution)
   local other = entity.latest
   while other and (other.last >= mention.first or is_inside(other, attribution)) do
      other = other.before
   end
   return other
end

-- The entity whose role fits a noun phrase best, and by what it was found.
local function find_role(self, mention, words, attribution)
   local kinds = SAME[mention.kind]
   local best, best_points, best_fit
   for entity in pairs(self.entities:with_head(words[1])) do
      local fit = kinds[entity.kind] and agrees(entity, mention.gender, mention.number)
         and self.entities:role_fit(entity, words) or 0
      if fit > 0 then
         local other = nearest(entity, mention, attribution)
         if other or fit >= 2 then
            local sum = ROLE_FIT * fit + (entity.name and NAMED or 0)
               + (other and points(self, entity, other, mention, -math.huge) or ONLY_LATER)
            if not best or sum > best_points
               or sum == best_points and entity.mentions[1].first < best.mentions[1].first then
               best, best_points, best_fit = entity, sum, fit
            end
         end
      end
   end
   return best, best and best.name and best_fit >= 2 and "role" or "noun"
end

-- The kinds of named entities that a noun may stand for by which nobody is known, and points for each; "name": a name
-- that may be a person's, "none": one that may be anything's.
local FITTING <const> = { role = { person = 2, name = 2, none = 0 }, organisation = { organisation = 2, name = 1.5 } }
local NOUN_SENTENCE <const> = -0.4 -- for each sentence between
local NOUN_TOPIC <const> = 1.2 -- for each doubling of the mentions
local OTHER_ROLE <const> = -3 -- it has a role, and it is another one
local OTHER_COMPLEMENT <const> = -1 -- the same one, of something else
local LATER <const> = -1.5 -- named only later
local LEAD <const> = 2 -- sentences in which it is usual that the name follows later
local SPEAKS <const> = 1 -- it is a source by its name
local DEMONSTRATIVE <const> = 1.5 -- less is enough
local NOUN_LEAST <const> = { role = 1, organisation = -1 }
local NOUN_AHEAD <const> = 0.3

-- What an entity loses that is known by another role than that of a noun phrase.
local function other_role(self, entity, words)
   if #entity.roles == 0 or not words or self.data.generic[words[1]] then -- no words: a head that only looked like one
      return 0
   end
   return self.entities:has_head(entity, words[1]) and OTHER_COMPLEMENT or OTHER_ROLE
end

-- The points of a named entity that a noun may stand for; `other` is its nearest mention before or, else, behind.
local function noun_points(self, entity, other, mention, words)
   local sum = other.first > mention.first and sentence_of(self, mention) > LEAD and LATER or 0
   local distance = math.abs(sentence_of(self, mention) - sentence_of(self, other))
   return sum + NOUN_SENTENCE * math.min(distance, FARTHEST) + NOUN_TOPIC * math.log(#entity.mentions, 2)
      + other_role(self, entity, words) + (is_subject(self, other) and SUBJECT or 0)
      + (entity.speaks and SPEAKS or 0) + (entity == self.last and SPOKE_LAST or 0)
end

-- The named entities that are mentioned around a noun, each with its nearest mention before or, else, behind.
local function around(self, mention, attribution)
   local list, nearest_of, mentions = {}, {}, self.mentions
   local function add(other)
      local entity = other.entity
      if entity and entity.name and not nearest_of[entity] then
         list[#list + 1], nearest_of[entity] = entity, other
      end
   end
   for k = mention.index - 1, math.max(1, mention.index - WINDOW), -1 do
      if mentions[k].last < mention.first and not is_inside(mentions[k], attribution) then
         add(mentions[k])
      end
   end
   for k = mention.index + 1, math.min(#mentions, mention.index + WINDOW) do
      if mentions[k].first > mention.last then
         add(mentions[k])
      end
   end
   return list, nearest_of
end

local function kind_of(entity)
   return entity.kind == "person" and not entity.is_sure and "name" or entity.kind or "none"
end

-- The named entity that the text is most about, for a noun by which nobody is known: le quadragénaire, le quotidien.
local function find_topic(self, mention, words, attribution, is_demonstrative)
   local kinds = FITTING[mention.kind]
   local is_media = self.data.media_nouns[words[1]] or false
   local least = NOUN_LEAST[mention.kind] - (is_demonstrative and DEMONSTRATIVE or 0)
   local best, best_points, second = nil, least, -math.huge
   local list, nearest_of = around(self, mention, attribution)
   for _, entity in ipairs(list) do
      local value = kinds[kind_of(entity)]
      if value and agrees(entity, entity.kind ~= "organisation" and mention.gender, mention.number)
         and (mention.kind == "role" or (entity.is_media or false) == is_media) then
         local sum = value + noun_points(self, entity, nearest_of[entity], mention, words)
         if sum > best_points then
            best, best_points, second = entity, sum, best_points
         elseif sum > second then
            second = sum
         end
      end
   end
   return best and best_points - second >= NOUN_AHEAD and best or nil
end

---@class dixit.NounQuestion
---@field words string[] of the noun phrase, its head first
---@field determiner string|nil folded; nil within au, du
---@field attribution dixit.Attribution|nil of which it is the source
---@field is_told boolean|nil whether it stands in the direct speech of somebody
---@field is_proper boolean|nil whether it is a name by itself: l'Association des ports

-- Whether a noun phrase by which nobody is known may stand for whom the text is about.
local function may_be_topic(self, mention, question)
   local data, determiner, head = self.data, question.determiner, question.words[1]
   if not FITTING[mention.kind] or question.is_told then
      return false
   elseif data.possessive[determiner] and not data.of_the_paper[determiner] then -- son avocate is somebody else
      return false
   elseif mention.kind == "organisation" and (question.is_proper or not data.bodies[head]) then
      return false
   end
   return question.attribution ~= nil or data.demonstrative[determiner] or determiner and data.generic[head] or false
end

--- Who a noun phrase takes up, and by what: "role" or "noun".
---@param mention dixit.Mention
---@param question dixit.NounQuestion
---@return dixit.Entity|nil
---@return dixit.ResolvedBy|nil
function Salience:find_noun(mention, question)
   local words, attribution = question.words, question.attribution
   local known, by = find_role(self, mention, words, attribution)
   if known and known.name then
      return known, by
   end
   local topic = may_be_topic(self, mention, question)
      and find_topic(self, mention, words, attribution, self.data.demonstrative[question.determiner])
   if not topic then
      return known, by
   elseif known then -- whoever took up the one without a name meant this one
      known.alias = topic
   end
   return topic, "noun"
end

--- Who is meant by a role in the first lines, if he is named later on: la maire ment. … Jeanne Kerlo, …
---@param mention dixit.Mention
---@param words string[]
---@return dixit.Entity|nil
function Salience:find_later(mention, words)
   return find_topic(self, mention, words, nil, false)
end

--- Notes who has spoken.
---@param entity dixit.Entity|nil
function Salience:spoke(entity)
   self.last = entity or self.last
end

return M
