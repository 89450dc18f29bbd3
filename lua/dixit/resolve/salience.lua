--- Which entity a pronoun or a noun phrase takes up: each one that agrees gets a score, the best one wins if it is good
--- enough and far enough ahead.
local names = require "dixit.resolve.names"

---@class dixit.Salience
---@field package document dixit.Document
---@field package entities dixit.Entities
---@field package data table
---@field package sentences integer[] first bytes
---@field package paragraphs integer[]
---@field package last dixit.Entity|nil who spoke last
local Salience = {}
Salience.__index = Salience

local M = {}

-- What speaks for an entity, in points; found by trial on news.
local SENTENCE <const> = 0.8 -- lost with each sentence since it was mentioned
local PARAGRAPH <const> = 0.3
local FARTHEST <const> = 8 -- sentences; beyond, distance does not count any more
local SUBJECT <const> = 1.0 -- it may be the subject
local INITIAL <const> = 0.6 -- the first one mentioned in its sentence
local TOPIC <const> = 0.8 -- for each doubling of its mentions
local SPOKE_LAST <const> = 1.5
local CONTINUES <const> = 1.5 -- with a verb that goes on
local QUOTED <const> = -2.5 -- mentioned inside a quotation
local UNSURE_GENDER <const> = -0.4
local OUTER <const> = 1.0 -- the source of the indirect speech around a pronoun
local KINDS <const> = { person = 1.5, role = 0.5, organisation = -1.5, group = -0.5, document = -2.5, place = -2 }
local NO_KIND <const> = 0
local UNSURE_PERSON <const> = -0.5 -- a name that no list knows

local LEAST <const> = -2.5 -- of the best score
local AHEAD <const> = 0.1 -- of the second best
local AHEAD_UNASKED <const> = 1.0 -- the same for pronouns that are no sources

function M.new(document, entities, data)
   local self = setmetatable({
      document = document, entities = entities, data = data, sentences = {}, paragraphs = {}, quotations = {},
   }, Salience)
   for i, first in document:sentences() do
      self.sentences[i] = first
   end
   for i, first in document:paragraphs() do
      self.paragraphs[i] = first
   end
   for i, first, last in document:quotations() do
      self.quotations[i] = { first, last }
   end
   return self
end

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

function Salience:is_quoted(mention)
   if mention.quoted == nil then
      mention.quoted = false
      for _, span in ipairs(self.quotations) do
         if span[1] > mention.first then
            break
         elseif span[2] >= mention.last then
            mention.quoted = true
            break
         end
      end
   end
   return mention.quoted
end

-- Whether a mention may be a subject: nothing before it, or a mark, or a word that a clause begins behind.
function Salience:is_subject(mention)
   if mention.subject == nil then
      local before = self.document:slice(math.max(1, mention.first - 16), mention.first - 1)
      local word = names.fold(before):match "([%w\x80-\xff]+'?)[ \n]*$"
      mention.subject = word == nil or self.data.openers[word] or word:find "[»”]$" ~= nil
         or mention.first == self.sentences[self:sentence(mention)]
   end
   return mention.subject
end

function Salience:sentence(mention)
   mention.sentence = mention.sentence or index_of(self.sentences, mention.first)
   return mention.sentence
end

local function agrees(entity, gender, number)
   return (not gender or not entity.gender or entity.gender == gender)
      and (not number or not entity.number or entity.number == number)
end

local function is_inside(mention, attribution)
   for _, part in ipairs(attribution and attribution.content or {}) do
      if mention.first >= part.first and mention.last <= part.last then
         return true
      end
   end
   return false
end

-- The nearest mention of an entity before another one, outside of what is said there.
local function nearest(entity, mention, attribution)
   for i = #entity.mentions, 1, -1 do
      local other = entity.mentions[i]
      if other.last < mention.first and not is_inside(other, attribution) then
         return other, i
      end
   end
end

-- The score of an entity whose nearest mention is the i-th.
function Salience:score(entity, other, i, mention, attribution)
   local distance = math.min(math.abs(self:sentence(mention) - self:sentence(other)), FARTHEST)
   local apart = math.abs(index_of(self.paragraphs, mention.first) - index_of(self.paragraphs, other.first))
   apart = math.min(apart, FARTHEST)
   local score = (KINDS[entity.kind] or NO_KIND) - SENTENCE * distance - PARAGRAPH * apart + TOPIC * math.log(i + 1, 2)
   if other.spoke or self:is_subject(other) then
      score = score + SUBJECT
   end
   if other.first - self.sentences[self:sentence(other)] < 4 then
      score = score + INITIAL
   end
   if self:is_quoted(other) then
      score = score + QUOTED
   end
   if entity == self.last then
      score = score + SPOKE_LAST
      if attribution and attribution.lemma and self.data.continuing[attribution.lemma] then
         score = score + CONTINUES
      end
   end
   return score
end

--- Who a pronoun stands for, and the mention that tells.
function Salience:find_pronoun(mention, pronoun, attribution, outer, outer_type)
   local best, best_score, best_mention, second = nil, LEAST, nil, LEAST
   for _, entity in ipairs(self.entities.list) do
      if agrees(entity, pronoun.gender, pronoun.number) and not (entity == outer and outer_type == "direct") then
         local other, i = nearest(entity, mention, attribution)
         if other then
            local score = self:score(entity, other, i, mention, attribution)
            if not entity.gender then
               score = score + UNSURE_GENDER
            end
            if entity == outer then
               score = score + OUTER
            end
            if score > best_score then
               best, best_score, best_mention, second = entity, score, other, best_score
            elseif score > second then
               second = score
            end
         end
      end
   end
   if best and best_score - second >= (attribution and AHEAD or AHEAD_UNASKED) then
      return best, best_mention
   end
end

local ROLE_FIT <const> = 2 -- points for each point of fit
local NAMED <const> = 1 -- for an entity with a name
local AHEAD_OF_ALL <const> = -3 -- of one who is not mentioned before

-- The kinds of entities that a noun may take up, by its own kind.
local SAME <const> = {
   role = { role = true, person = true }, group = { group = true }, organisation = { organisation = true },
   document = { document = true },
}

-- The entity whose role fits a noun phrase best.
local function find_role(self, mention, words, attribution)
   local kinds = SAME[mention.kind]
   local best, best_score, best_by
   for _, entity in ipairs(self.entities.list) do
      local fit = kinds[entity.kind] and agrees(entity, mention.gender, mention.number)
         and self.entities:role_fit(entity, words) or 0
      if fit >= 1 then
         local other, i = nearest(entity, mention, attribution)
         if other or fit >= 2 then
            local score = ROLE_FIT * fit + (entity.name and NAMED or 0)
               + (other and self:score(entity, other, i, mention, attribution) or AHEAD_OF_ALL)
            if not best or score > best_score then
               best, best_score, best_by = entity, score, entity.name and fit >= 2 and "role" or "noun"
            end
         end
      end
   end
   return best, best_by
end

-- The kinds of named entities that a noun may stand for that nobody is known by, and what speaks for them.
local FITTING <const> = {
   role = { person = 2, none = 0 }, organisation = { organisation = 2, unsure = 1.5 },
}
local NOUN_SENTENCE <const> = 0.4 -- lost with each sentence between
local NOUN_TOPIC <const> = 1.2 -- for each doubling of the mentions
local OTHER_ROLE <const> = -3 -- the entity has a role, and it is another one
local OTHER_COMPLEMENT <const> = -1 -- the same one, of something else
local DEMONSTRATIVE <const> = 1.5
local FORWARD <const> = -1.5 -- named only later
local LEAD <const> = 2 -- sentences in which it is usual that the name follows later
local SPEAKS <const> = 1 -- is quoted by name somewhere
local NOUN_LEAST <const> = { role = 1, organisation = -1 }
local NOUN_AHEAD <const> = 0.3

-- The first mention of an entity behind another one.
local function next_mention(entity, mention)
   for _, other in ipairs(entity.mentions) do
      if other.first > mention.last then
         return other
      end
   end
end

-- What an entity loses that is known by another role than that of a noun phrase.
local function other_role(self, entity, words)
   if #entity.roles == 0 or self.data.generic[words[1]] then
      return 0
   end
   for _, role in ipairs(entity.roles) do
      if role[1] == words[1] then
         return OTHER_COMPLEMENT
      end
   end
   return OTHER_ROLE
end

-- What speaks for a named entity where a noun may stand for it.
local function noun_score(self, entity, mention, attribution, words)
   local other = nearest(entity, mention, attribution)
   local score = 0
   if not other then
      other, score = next_mention(entity, mention), self:sentence(mention) > LEAD and FORWARD or 0
   end
   if not other then
      return nil
   end
   local distance = math.abs(self:sentence(mention) - self:sentence(other))
   score = score - NOUN_SENTENCE * math.min(distance, FARTHEST) + NOUN_TOPIC * math.log(#entity.mentions, 2)
      + other_role(self, entity, words) + (self:is_subject(other) and SUBJECT or 0)
      + (entity.speaks and SPEAKS or 0) + (entity == self.last and SPOKE_LAST or 0)
   return score
end

-- The named entity that the text is most about, for a noun that nobody is known by: le quadragénaire, le quotidien.
local function find_topic(self, mention, words, attribution, demonstrative)
   local kinds = FITTING[mention.kind]
   local media = self.data.media_nouns[words[1]] or false
   local best, best_score, second = nil, NOUN_LEAST[mention.kind] - (demonstrative and DEMONSTRATIVE or 0), -math.huge
   for _, entity in ipairs(self.entities.list) do
      local kind = entity.kind == "person" and not entity.sure and kinds.unsure and "unsure" or entity.kind or "none"
      if kinds[kind] and entity.name and agrees(entity, kind ~= "organisation" and mention.gender, mention.number)
         and (mention.kind == "role" or (entity.is_media or false) == media) then
         local score = noun_score(self, entity, mention, attribution, words)
         score = score and score + kinds[kind]
         if score and score > best_score then
            best, best_score, second = entity, score, best_score
         elseif score and score > second then
            second = score
         end
      end
   end
   if best and best_score - second >= NOUN_AHEAD then
      return best, "noun"
   end
end

--- Who a noun phrase takes up, and by what: "role" or "noun".
---@param mention dixit.Mention
---@param words string[] its head noun first
---@param attribution dixit.Attribution|nil of which it is the source
---@param determiner string|nil folded
---@param is_told boolean|nil whether it stands in the direct speech of somebody
function Salience:find_noun(mention, words, attribution, determiner, is_told)
   local entity, by = find_role(self, mention, words, attribution)
   if entity and entity.name then
      return entity, by
   end
   local data, demonstrative = self.data, self.data.demonstrative[determiner] or false
   if not FITTING[mention.kind] or data.possessive[determiner] and not data.of_the_paper[determiner]
      or mention.kind == "organisation" and (not data.bodies[words[1]] or mention.is_proper)
      or is_told
      or not (attribution or demonstrative or determiner and data.generic[words[1]]) then
      return entity, by
   end
   local topic = find_topic(self, mention, words, attribution, demonstrative)
   if topic and entity then -- whoever took up that one meant this one
      entity.alias = topic
   end
   return topic or entity, topic and "noun" or by
end

--- Who is meant by one who is introduced by a noun phrase and never named with it, as far as the text tells.
---@param mention dixit.Mention
---@param words string[]
function Salience:find_lead(mention, words)
   if FITTING[mention.kind] and mention.kind == "role" then
      return find_topic(self, mention, words, nil, false)
   end
end

--- Notes who has spoken.
---@param entity dixit.Entity|nil
function Salience:spoke(entity)
   self.last = entity or self.last
end

return M
