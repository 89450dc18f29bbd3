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
---@field package speakers dixit.Entity[] who spoke last, the last one first
local Salience = {}
Salience.__index = Salience

local M = {}

-- Points for an entity by its nearest mention before; found by trial on news. Results change little with any of them.
local SENTENCE <const> = -0.8 -- for each sentence between
local PARAGRAPH <const> = -0.5
local FARTHEST <const> = 8 -- sentences and paragraphs; beyond, distance does not count any more
local SUBJECT <const> = 1 -- it may be the subject
local INITIAL <const> = 0.8 -- its sentence begins with it
local TOPIC <const> = 1 -- for each doubling of its mentions
local SPOKE_LAST <const> = 1.3
local LONGEST_JOIN <const> = 12 -- what stands between two that are mentioned together: " et de la "
local QUOTED <const> = -2.5 -- mentioned inside a quotation
local NO_GENDER <const> = -0.4
local PAIR <const> = -0.7 -- several that are only mentioned together
local NO_NAME <const> = -3 -- no rule knows it, and it has no name
local REPORTER <const> = 2 -- it says the words around the pronoun, indirectly
local KINDS <const> = { person = 1.5, role = 0.5, organisation = -1.5, group = -0.5, document = -2.5, place = -2 }

local LEAST <const> = -2.5 -- of the best one
local AHEAD <const> = 0.1 -- of the second
local AHEAD_IF_NO_SOURCE <const> = 1 -- the same for a pronoun that is no source

-- How many mentions before and behind are looked at: those of a long article. The time that a document takes is not to
-- grow with the square of its length.
local WINDOW <const> = 128

-- Numbers the mentions, which are in order, and says in which sentence and paragraph each is, and whether quoted.
local function place_all(self)
   local sentences, paragraphs, starts, stops = self.sentences, self.paragraphs, self.starts, self.stops
   local sentence, paragraph, quotation = 1, 1, 1
   for i, mention in ipairs(self.mentions) do
      local first = mention.first
      while sentences[sentence + 1] and sentences[sentence + 1] <= first do
         sentence = sentence + 1
      end
      while paragraphs[paragraph + 1] and paragraphs[paragraph + 1] <= first do
         paragraph = paragraph + 1
      end
      while stops[quotation] and stops[quotation] < first do
         quotation = quotation + 1
      end
      mention.index, mention.sentence, mention.paragraph = i, sentence, paragraph
      mention.is_quoted = starts[quotation] ~= nil and starts[quotation] <= first and mention.last <= stops[quotation]
   end
end

--- Prepares for the questions about a document.
---@param document dixit.Document
---@param mentions dixit.Mention[]
---@param entities dixit.Entities
---@param data table
---@return dixit.Salience
function M.new(document, mentions, entities, data)
   local self = setmetatable({
      document = document, mentions = mentions, entities = entities, data = data,
      sentences = {}, paragraphs = {}, starts = {}, stops = {}, speakers = {},
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
   place_all(self)
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

--- Whether a sentence outside of quotations begins with a mention.
---@param mention dixit.Mention
---@return boolean
function Salience:begins_sentence(mention)
   return mention.first == self.sentences[sentence_of(self, mention)] and not self:is_quoted(mention)
end

--- Whether two places are in one paragraph.
---@param a dixit.Span
---@param b dixit.Span
---@return boolean
function Salience:same_paragraph(a, b)
   return index_of(self.paragraphs, a.first) == index_of(self.paragraphs, b.first)
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

-- Whether a pronoun or noun may stand for an entity; never for what may be a place.
local function agrees(entity, gender, number)
   return not entity.is_doubtful and (not gender or not entity.gender or entity.gender == gender)
      and (not number or not entity.number or entity.number == number)
end

local function is_inside(mention, attribution)
   if not attribution then
      return false
   end
   local content = attribution.content
   for i = 1, #content do
      local part = content[i]
      if mention.first >= part.first and mention.last <= part.last then
         return true
      end
   end
   return false
end

-- Whether an entity is one of many, as what a plural pronoun stands for.
local function is_plural(entity)
   return entity.number == "p" or entity.kind == "group"
end

-- How far apart two sentences or paragraphs are, as far as it counts.
local function distance(a, b)
   local apart = a > b and a - b or b - a
   return apart < FARTHEST and apart or FARTHEST
end

-- Binary logarithms, those of the counts of mentions that are usual worked out.
local logs = {}
for count = 1, WINDOW do
   logs[count] = math.log(count, 2)
end

local function log(count)
   return logs[count] or math.log(count, 2)
end

-- The points of an entity whose nearest mention is `other`; those that cost more time are only asked for if the entity
-- may reach `enough`. `last`: who has spoken last.
local function points(self, entity, other, mention, enough, last)
   local sentence, other_sentence = sentence_of(self, mention), sentence_of(self, other)
   local sum = (KINDS[entity.kind] or entity.name and 0 or NO_NAME)
      + (entity.is_pair and PAIR or 0) + TOPIC * log(other.count + 1)
      + SENTENCE * distance(sentence, other_sentence) + PARAGRAPH * distance(mention.paragraph, other.paragraph)
      + (entity == last and SPOKE_LAST or 0) + (entity.gender and 0 or NO_GENDER)
   if sum + SUBJECT + INITIAL < enough then
      return sum
   end
   return sum + (is_subject(self, other) and SUBJECT or 0) + (self:is_quoted(other) and QUOTED or 0)
      + (other.first - self.sentences[other_sentence] <= 1 and INITIAL or 0)
end

-- How many speakers a pronoun may look back over: those that it does not agree with.
local MOST_SPEAKERS <const> = 3

-- Who has spoken last of those that a pronoun agrees with.
local function last_speaker(self, pronoun)
   for _, entity in ipairs(self.speakers) do
      if not entity.is_media and agrees(entity, pronoun.gender, pronoun.number) then
         return entity
      end
   end
end

-- How many mentions before one may be parts of the one that et joins to it.
local INNER <const> = 4

local JOINED <const> = { person = "person", role = "person", group = "person", organisation = "organisation" }

-- The mention that a conjunction joins to the k-th one: Claire Roux, of Claire Roux et Yves Kerlo.
local function partner(self, k, joins)
   local mention = self.mentions[k]
   for i = k - 1, math.max(1, k - INNER), -1 do
      local other = self.mentions[i]
      if other.last < mention.first and other.entity and JOINED[other.kind] == JOINED[mention.kind]
         and other.entity ~= mention.entity then
         local between = self.document:slice(other.last + 1, mention.first - 1)
         if #between <= LONGEST_JOIN and joins[names.fold(between)] then
            return other, i
         end
      end
   end
end

-- Several that are mentioned together, the k-th mention being the last of them.
local function several(self, k)
   local mention = self.mentions[k]
   if mention.several == nil then
      mention.several = false
      local first, i = nil, nil
      if mention.entity and JOINED[mention.kind] then
         first, i = partner(self, k, self.data.joins)
      end
      if first then
         local another = partner(self, i, self.data.commas)
         mention.several = self.entities:several { another or first, another and first or mention,
            another and mention or nil }
      end
   end
   return mention.several
end

-- How many sentences ce dernier reaches back.
local LATEST <const> = 2

-- Who was mentioned last, for a pronoun that means him: ce dernier.
function Salience:find_latest(mention, pronoun, attribution)
   local sentence, is_quoted = sentence_of(self, mention), self:is_quoted(mention)
   for k = mention.index - 1, math.max(1, mention.index - WINDOW), -1 do
      local other = self.mentions[k]
      local entity = other.count and other.entity
      if pronoun.number == "p" then
         local all = other.last < mention.first and several(self, k)
         entity, other = all or entity, all and all.mentions[1] or other
      end
      if sentence - sentence_of(self, other) > LATEST then
         return nil
      elseif entity and other.last < mention.first and (is_quoted or not self:is_quoted(other))
         and (entity.kind == "person" or is_plural(entity) or entity.kind == "role" and other.determiner_first)
         and agrees(entity, pronoun.gender, pronoun.number) and not is_inside(other, attribution) then
         return entity, other
      end
   end
end

--- Who a pronoun stands for.
---@param mention dixit.Mention the pronoun
---@param pronoun { gender: string|nil, number: string|nil }
---@param attribution dixit.Attribution|nil of which it is the source
---@param teller dixit.Entity|nil in whose direct speech it stands, who would be "je"
---@param reporter dixit.Entity|nil in whose reported words it stands: elle dit qu'elle le sait
---@return dixit.Entity|nil
---@return dixit.Mention|nil the nearest mention
function Salience:find_pronoun(mention, pronoun, attribution, teller, reporter)
   if pronoun.is_latest then
      return self:find_latest(mention, pronoun, attribution)
   end
   local best, best_points, best_mention, second = nil, LEAST, nil, LEAST
   local seen, last = {}, last_speaker(self, pronoun)
   for k = mention.index - 1, math.max(1, mention.index - WINDOW), -1 do
      local other = self.mentions[k]
      local entity = other.count and other.entity
      if pronoun.number == "p" then
         local all = other.last < mention.first and several(self, k)
         entity, other = all or entity, all and all.mentions[1] or other
      end
      if entity and not seen[entity] and other.last < mention.first and not is_inside(other, attribution) then
         seen[entity] = true
         if entity ~= teller and agrees(entity, pronoun.gender, pronoun.number)
            and (pronoun.number ~= "p" or is_plural(entity)) then
            local sum = points(self, entity, other, mention, second - (entity == reporter and REPORTER or 0), last)
               + (entity == reporter and REPORTER or 0)
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
               + (other and points(self, entity, other, mention, -math.huge, self.speakers[1]) or ONLY_LATER)
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
-- The same of nouns for both: le géant, le constructeur.
local EITHER <const> = { person = 0.5, name = 1.5, organisation = 2 }
local NOUN_SENTENCE <const> = -0.4 -- for each sentence between
local NOUN_TOPIC <const> = 1.2 -- for each doubling of the mentions
local THIS_SENTENCE <const>, THIS_TOPIC <const> = -1.5, 0.3 -- the same for a demonstrative
local OTHER_ROLE <const> = -3 -- it has a role, and it is another one
local OTHER_COMPLEMENT <const> = -1 -- the same one, of something else
local LATER <const> = -1.5 -- named only later
local LEAD <const> = 2 -- sentences in which it is usual that the name follows later
local SPEAKS <const> = 1 -- it is a source by its name
local DEMONSTRATIVE <const> = 4 -- less is enough
local NOUN_LEAST <const> = { role = 1, organisation = -1 }
local NOUN_AHEAD <const> = 0.3

-- What an entity loses that is known by another role than that of a noun phrase.
local function other_role(self, entity, mention, words)
   local role = entity.roles[1]
   if not role or role.is_name or not words or self.data.generic[words[1]] then -- no words: no head
      return 0
   end
   local has_head, is_same = self.entities:has_head(entity, words[1], mention)
   return has_head and is_same and OTHER_COMPLEMENT or OTHER_ROLE
end

-- The points of a named entity that a noun may stand for; `other` is its nearest mention before or, else, behind. A
-- demonstrative (ce viticulteur) is for who was mentioned last.
local function noun_points(self, entity, other, mention, words, is_demonstrative)
   local sum = other.first > mention.first and sentence_of(self, mention) > LEAD and LATER or 0
   local apart = distance(sentence_of(self, mention), sentence_of(self, other))
   if is_demonstrative then
      return sum + THIS_SENTENCE * apart + THIS_TOPIC * log(#entity.mentions)
         + (is_subject(self, other) and SUBJECT or 0)
   end
   return sum + NOUN_SENTENCE * apart + NOUN_TOPIC * log(#entity.mentions)
      + other_role(self, entity, mention, words) + (is_subject(self, other) and SUBJECT or 0)
      + (entity.speaks and SPEAKS or 0) + (entity == self.speakers[1] and SPOKE_LAST or 0)
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

-- Whether one of some words is part of the name of an entity.
local function has_word(entity, words)
   for i = 1, next(words) and entity.words and #entity.words or 0 do
      if words[entity.words[i]] then
         return true
      end
   end
   return false
end

-- The kind of a named entity, as FITTING has it.
local function kind_of(entity)
   if entity.is_doubtful then
      return "none"
   end
   return entity.kind == "person" and not entity.is_sure and "name" or entity.kind or "none"
end

-- The named entity that the text is most about, for a noun by which nobody is known: le quadragénaire, le quotidien.
local function find_topic(self, mention, words, attribution, is_demonstrative)
   local kinds = mention.kind == "role" and self.data.bodies[words[1]] and EITHER or FITTING[mention.kind]
   local is_media = self.data.media_nouns[words[1]] or false
   local least = NOUN_LEAST[mention.kind] - (is_demonstrative and DEMONSTRATIVE or 0)
   local best, best_points, second = nil, least, -math.huge
   local complements = self.entities:complements(mention)
   local list, nearest_of = around(self, mention, attribution)
   for _, entity in ipairs(list) do
      local value = kinds[kind_of(entity)]
      if value and not has_word(entity, complements)
         and agrees(entity, entity.kind ~= "organisation" and mention.gender, mention.number)
         and (mention.kind == "role" or (entity.is_media or false) == is_media) then
         local sum = value + noun_points(self, entity, nearest_of[entity], mention, words, is_demonstrative)
         if sum > best_points then
            best, best_points, second = entity, sum, best_points
         elseif sum > second then
            second = sum
         end
      end
   end
   return best and best_points - second >= NOUN_AHEAD and best or nil
end

--- Whom a noun phrase takes up by a role that is known.
---@param mention dixit.Mention
---@param words string[]
---@return dixit.Entity|nil
function Salience:find_known(mention, words)
   return (find_role(self, mention, words))
end

---@class dixit.NounQuestion
---@field words string[] of the noun phrase, its head first
---@field determiner string|nil folded; nil within au, du
---@field attribution dixit.Attribution|nil of which it is the source
---@field is_told boolean|nil whether it stands in the direct speech of somebody
---@field is_name boolean|nil whether it is one of several words: Le Marin Bleu
---@field is_proper boolean|nil whether it is a name by itself: l'Association des ports

-- Whether a noun phrase by which nobody is known may stand for whom the text is about.
local function may_be_topic(self, mention, question)
   local data, determiner, head = self.data, question.determiner, question.words[1]
   if not FITTING[mention.kind] or question.is_told or mention.kind == "role" and question.is_name then
      return false
   elseif data.possessive[determiner] and not data.of_the_paper[determiner] then -- son avocate is somebody else
      return false
   elseif mention.kind == "organisation" and (question.is_proper or not data.bodies[head]
      or #question.words > 1 and data.own_bodies[head] and not data.demonstrative[determiner]) then
      return false
   elseif #question.words > 1 and data.kin[head] and not data.generic[head] then -- le père de la victime is another one
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
---@param question dixit.NounQuestion
---@return dixit.Entity|nil
function Salience:find_later(mention, question)
   return may_be_topic(self, mention, question) and find_topic(self, mention, question.words, nil, false) or nil
end

--- Notes who has spoken.
---@param entity dixit.Entity|nil
function Salience:spoke(entity)
   if entity and entity ~= self.speakers[1] then
      table.insert(self.speakers, 1, entity)
      self.speakers[MOST_SPEAKERS + 1] = nil
   end
end

return M
