--- The entities of a document: who is meant by its names, roles and nouns.
local Mentions = require "dixit.resolve.mentions"
local names = require "dixit.resolve.names"

---@class dixit.Entity
---@field kind dixit.SourceKind|nil of its first mention
---@field name string|nil its fullest form; nil: never named
---@field words string[]|nil of the name, folded
---@field acronym string|nil folded
---@field gender "f"|"m"|nil
---@field number "s"|"p"|nil
---@field roles (dixit.Mention|string[])[] mentions that say what it is, or words that a title or its name stands for
---@field mentions dixit.Mention[] in the order of the text
---@field read integer how many of them have been read
---@field latest dixit.Mention|nil the last of them that has been read
---@field is_sure boolean|nil whether a title, a first name or a role says that the name is a person's
---@field is_doubtful boolean|nil whether it may as well be a place's: à Vrako
---@field is_pair boolean|nil whether it is several that are mentioned together
---@field is_media boolean|nil
---@field speaks boolean|nil whether it is a source by its name
---@field author dixit.Entity|nil of a document
---@field alias dixit.Entity|nil the one with a name that it turned out to be

---@class dixit.Entities
---@field list dixit.Entity[]
---@field package document dixit.Document
---@field package data table what the pack knows: dixit.lang.<code>.resolution
---@field package by_head table<string, dixit.Entity[]> by the head nouns of their roles
---@field package by_word table<string, dixit.Entity[]> by the words of their names
---@field package late table|nil while names are read: entities with mentions out of order, and those mentions
---@field package by_initial table<string, dixit.Entity[]> bodies, by the first byte of their name
local Entities = {}
Entities.__index = Entities

local M = {}

-- ---- Roles ---------------------------------------------------------------------------------------------------------

-- The words of a noun phrase that tell it from others.
local function content_words(data, folded)
   local words, fillers = {}, data.fillers
   if folded:find("-", 1, true) then
      folded = folded:gsub(data.prefixes, "")
   end
   folded = folded:gsub(data.two_words, data.as_one_word)
   for word in folded:gmatch "[%w\x80-\xff-]+'?" do
      if not fillers[word] then
         words[#words + 1] = word
      end
   end
   return words
end

local NONE <const> = {}

--- The words of the role of a mention, those of its head noun first; none if it has no role.
---@param mention dixit.Mention
---@return string[]
function Entities:words(mention)
   local words, head, role = mention.words, mention.head_first, mention.role_first
   if not words and head and role then
      local document, data = self.document, self.data
      local compound = role < head and names.fold(document:slice(role, mention.role_last)):match(data.compound)
      local folded = compound or names.fold(document:slice(head, mention.role_last))
      words = content_words(data, folded)
      words.folded = folded
      if role < head and not compound then -- adjectives
         for _, word in ipairs(content_words(data, names.fold(document:slice(role, head - 1)))) do
            words[#words + 1] = word
         end
      end
      mention.words = words
   end
   return words or NONE
end

-- Whether a word stands behind the head of a role.
local function has(role, word)
   for i = 2, #role do
      if role[i] == word then
         return true
      end
   end
   return false
end

-- Whether a word behind the head of a noun phrase is the acronym of what stands behind that of another, with the words
-- that tell nothing (FDP: Fédération des ports) or without.
local function has_acronym(data, words, others)
   local rest = table.move(others, 2, #others, 1, {})
   local all = names.words(others.folded or "")
   repeat
      table.remove(all, 1)
   until not data.fillers[all[1]]
   for i = 2, #words do
      if names.is_acronym(words[i], rest) or names.is_acronym(words[i], all) then
         return true
      end
   end
   return false
end

-- How well a noun phrase fits a role: 0 not at all, 1 by a wider noun, 2 by the head alone, more with what follows it.
local function fit(data, words, role)
   local wider = data.wider[words[1]]
   local value = role[1] == words[1] and 2 or wider and wider[role[1]] and 1 or 0
   if value == 0 then
      return 0
   end
   local shared = 0
   for i = 2, #words do
      shared = shared + (has(role, words[i]) and 1 or 0)
   end
   if shared == 0 and #words > 1 and #role > 1 then
      if not has_acronym(data, words, role) and not has_acronym(data, role, words) then
         return 0 -- la maire de Lorvac, la maire de Pérenne
      end
      shared = 1 -- le chef de la FPM, chef de la Fédération des ports de mer
   end
   return value + math.min(shared, 2)
end

-- The words of a role, which is a mention or already words.
local function role_words(self, role)
   return role.first and self:words(role) or role
end

--- How well a noun phrase fits one of the roles of an entity, from 0.
---@param entity dixit.Entity
---@param words string[]
---@return number
function Entities:role_fit(entity, words)
   local best = 0
   for _, role in ipairs(entity.roles) do
      best = math.max(best, fit(self.data, words, role_words(self, role)))
   end
   return best
end

-- Whether a role is that of a place or body with a name: le maire de Lorvac.
local function is_of_name(self, role)
   return role.first ~= nil and role.role_last > role.head_last
      and self.document:slice(role.head_last + 1, role.role_last):find "[ '’][%u\xC3]" ~= nil
end

--- Whether an entity has a role with that head, and whether it may be the one of a noun phrase, which the maire de
--- Lorvac is not for the maire de Corvel.
---@param entity dixit.Entity
---@param head string folded
---@param mention dixit.Mention|nil the noun phrase
---@return boolean
---@return boolean|nil
function Entities:has_head(entity, head, mention)
   for _, role in ipairs(entity.roles) do
      if role_words(self, role)[1] == head then
         return true, mention and not (is_of_name(self, mention) and is_of_name(self, role))
      end
   end
   return false
end

-- Where many share a noun or name, the last ones: the time that a document takes is not to grow with the square of its
-- length.
local MOST_ALIKE <const> = 32

--- The entities that a noun phrase may fit, by its head or a narrower one.
---@param head string folded
---@return table<dixit.Entity, true>
function Entities:with_head(head)
   local found = {}
   local function add(noun)
      local list = self.by_head[noun] or NONE
      for i = math.max(1, #list - MOST_ALIKE + 1), #list do
         found[list[i]] = true
      end
   end
   add(head)
   for noun in pairs(self.data.wider[head] or NONE) do
      add(noun)
   end
   return found
end

--- The words that a complement of a noun phrase begins with: claire, of l'avocat de Claire Roux, who is another one.
---@param mention dixit.Mention
---@return table<string, true>
function Entities:complements(mention)
   local found = {}
   for word in names.fold(self.document:slice(mention.first, mention.last)):gmatch(self.data.complement) do
      found[names.words(word)[1] or ""] = true
   end
   return found
end

-- Who has many roles is rarely called by one more.
local MOST_ROLES <const> = 12

local function add_role(self, entity, role)
   local words = role_words(self, role)
   local is_known = words[1] and self:has_head(entity, words[1])
   if not words[1] or #entity.roles >= MOST_ROLES or is_known and #words == 1 then
      return
   end
   entity.roles[#entity.roles + 1] = role
   if not is_known then
      self.by_head[words[1]] = self.by_head[words[1]] or {}
      table.insert(self.by_head[words[1]], entity)
   end
end

-- Adds the roles that a conjunction joins to another: chef et porte-parole de la FPM.
local function add_joined_roles(self, entity, mention)
   local data = self.data
   local folded = names.fold(self.document:slice(mention.role_first, mention.role_last))
   local _, last = folded:find(data.conjunction, 1, true)
   while last do
      local rest = folded:sub(last + 1)
      if not data.prepositions[rest:match "^[%w\x80-\xff]+'?"] then -- not: ministre de l'Eau et des Forêts
         local words = content_words(data, rest)
         words.folded = rest
         add_role(self, entity, words)
      end
      _, last = folded:find(data.conjunction, last + 1, true)
   end
end

-- ---- Mentions ------------------------------------------------------------------------------------------------------

local function list_under(index, key, entity)
   local list = index[key]
   if list then
      list[#list + 1] = entity
   else
      index[key] = { entity }
   end
end

-- Gives an entity a name, or a fuller one.
local function call(self, entity, name, words)
   local old = entity.words
   entity.name, entity.words = name, words
   for _, word in ipairs(words) do
      if #words == 1 or not self.data.fillers[word] then -- many have de
         list_under(self.by_word, word, entity)
      end
   end
   if entity.kind == "organisation" and not old then
      list_under(self.by_initial, words[1]:sub(1, 1), entity)
   end
   if entity.kind == "organisation" and #words > 1 then -- la fédération, for Fédération des ports de mer
      local role = content_words(self.data, names.fold(name))
      role.is_name = true
      add_role(self, entity, role)
   end
end

local function add(self, kind, name, words, number)
   local entity = { kind = kind, number = number, roles = {}, mentions = {}, read = 0 }
   self.list[#self.list + 1] = entity
   if name and words then
      call(self, entity, name, words)
   else
      entity.name = name
   end
   return entity
end

-- Puts a mention where it belongs among those of its entity. While all names are being read, those that come out of
-- order wait: the time is not to grow with the square of their number.
local function insert(self, entity, mention)
   local list = entity.mentions
   local at = #list + 1
   if self.late and at > 1 and list[at - 1].first > mention.first then
      if not self.late[entity] then
         self.late[entity] = {}
         table.insert(self.late, entity)
      end
      table.insert(self.late[entity], mention)
      return
   end
   while at > 1 and list[at - 1].first > mention.first do
      at = at - 1
   end
   table.insert(list, at, mention)
end

-- Puts those that have waited where they belong.
local function insert_late(self)
   for _, entity in ipairs(self.late) do
      local late = self.late[entity]
      table.sort(late, function(a, b) return a.first < b.first end)
      Mentions.merge(entity.mentions, late)
   end
   self.late = nil
end

--- Makes a mention one of an entity.
---@param mention dixit.Mention
---@param entity dixit.Entity
function Entities:join(mention, entity)
   mention.entity = entity
   insert(self, entity, mention)
   if mention.title_gender or not entity.gender then
      entity.gender = mention.title_gender or mention.gender
   end
   entity.is_sure = entity.is_sure or mention.has_given or mention.title_first ~= nil or mention.role_first ~= nil
   if mention.role_first then
      add_role(self, entity, mention)
      add_joined_roles(self, entity, mention)
   end
   if mention.rule == self.data.media_rule or self.data.media_nouns[self:words(mention)[1] or ""] then
      entity.is_media = true
   end
   if mention.title_first then
      local title = names.fold(self.document:slice(mention.title_first, mention.title_last))
      add_role(self, entity, { title })
      for noun in pairs(self.data.titles[title] or NONE) do
         add_role(self, entity, { noun })
      end
   end
end

--- A new entity for a mention.
---@param mention dixit.Mention
---@param name string|nil
---@param words string[]|nil of the name
---@return dixit.Entity
function Entities:introduce(mention, name, words)
   local entity = add(self, mention.kind, name, words, mention.number)
   self:join(mention, entity)
   return entity
end

--- A new entity of several that are mentioned together, by their names: Claire Roux et Yves Kerlo; or, without, as it
--- stands.
---@param list dixit.Mention[] in the order of the text
---@return dixit.Entity
function Entities:several(list)
   local genders, found = {}, {}
   for i, mention in ipairs(list) do
      genders[mention.entity and mention.entity.gender or mention.gender or "unknown"] = true
      found[i] = mention.entity and mention.entity.name
   end
   local gender = genders.m and "m" or not genders.unknown and "f" or nil
   local first, last = list[1].first, list[#list].last
   local name = #found == #list and table.concat(found, ", ", 1, #list - 1) .. self.data.conjunction .. found[#list]
      or self.document:slice(first, last)
   local entity = self:introduce(
      { first = first, last = last, kind = "group", number = "p", gender = gender, count = 1 }, name)
   entity.is_pair = true
   return entity
end

-- ---- Names ---------------------------------------------------------------------------------------------------------

-- Whether a name may be a form of that of an entity; bodies also have acronyms, and names that go on behind a hyphen.
-- A body that is known by one word is not the longer one: Tralis, Tralis Mer.
local function is_form(words, entity, is_known)
   if entity.kind ~= "organisation" then
      return names.is_short_form(words, entity.words)
   elseif #words == 0 or #words > 1 or not is_known and names.is_part(words, entity.words) then
      return names.is_part(words, entity.words)
   end
   local word = words[1]
   return entity.acronym == word or names.is_acronym(word, entity.words)
      or entity.words[1]:find(word .. "-", 1, true) == 1
end

-- How far a mention is from the nearest one of an entity.
local function distance_to(entity, mention)
   local list, low, high = entity.mentions, 1, #entity.mentions
   while low < high do
      local middle = (low + high) // 2
      if list[middle].first < mention.first then
         low = middle + 1
      else
         high = middle
      end
   end
   local distance = math.abs(list[low].first - mention.first)
   return low > 1 and math.min(distance, math.abs(list[low - 1].first - mention.first)) or distance
end

-- How many times as often one of the same family is named as another, to be who is meant by the surname alone.
local MUCH_MORE <const> = 2

-- Whether a short name is rather that of one entity than of another: by the role beside it (le président Kerlo), by how
-- often they are named, or by the nearest mention.
local function is_rather(self, entity, other, mention)
   local head = self:words(mention)[1]
   local holds = head and self:has_head(entity, head) or false
   if holds ~= (head and self:has_head(other, head) or false) then
      return holds
   end
   local count, other_count = #entity.mentions, #other.mentions
   if count >= MUCH_MORE * other_count or other_count >= MUCH_MORE * count then
      return count > other_count
   end
   return distance_to(entity, mention) < distance_to(other, mention)
end

-- Of the entities of a kind whose name a short one may be, the one that is meant.
local function find_named(self, kind, words, mention)
   local is_known = self.data.known_rules[mention.rule]
   local best
   local function look_at(list)
      for i = math.max(1, #(list or NONE) - MOST_ALIKE + 1), #(list or NONE) do
         local entity = list[i]
         if entity ~= best and entity.kind == kind and is_form(words, entity, is_known)
            and (not mention.title_gender or not entity.gender or entity.gender == mention.title_gender)
            and (not best or is_rather(self, entity, best, mention)) then
            best = entity
         end
      end
   end
   local first, last = words[1], words[#words]
   look_at(self.by_word[first])
   if last ~= first then
      look_at(self.by_word[last]) -- J. Kerlo
   elseif kind == "organisation" and first then
      look_at(self.by_initial[first:sub(1, 1)]) -- FPM
   end
   return best
end

-- The entity of a long name: one that has it, or a form of it. A name that was given twice as it is and then once with
-- more to it has run into what stands beside it.
local function find_full(self, kind, text, words)
   for _, word in ipairs(words) do
      for _, entity in ipairs(self.by_word[word] or NONE) do
         if entity.kind == kind then
            local is_shorter = kind == "person" and names.is_short_form or names.is_part
            if is_shorter(words, entity.words) then
               return entity
            elseif is_shorter(entity.words, words) then
               if kind ~= "person" or #entity.mentions < MUCH_MORE then
                  call(self, entity, text, words)
               end
               return entity
            end
         end
      end
   end
end

-- What stands around names: quotation marks, and spaces within them.
local AROUND <const> = { "«", "»", "“", "”", '"', " ", "\u{A0}", "\u{202F}" }

-- A text without one of these at an edge; nil if there is none.
local function cut(text)
   for _, mark in ipairs(AROUND) do
      if text:sub(1, #mark) == mark then
         return text:sub(#mark + 1)
      elseif text:sub(-#mark) == mark then
         return text:sub(1, -#mark - 1)
      end
   end
end

-- A name without marks around it, and its words.
local function name_of(written)
   local text, rest = names.spaced(written), nil
   if written:find "^[^%w]" then
      rest = cut(text)
   end
   while rest and rest ~= "" do
      text, rest = rest, cut(rest)
   end
   return text, names.words(names.fold(text))
end

-- The entity that a short name with a title is a form of, though its given name is of the other gender: texts that are
-- translated have M. for Mme. Not where the text has both, who are two.
local function find_misgendered(self, kind, words, mention, genders)
   local title = mention.title_gender
   if not title or next(genders) ~= title or next(genders, title) then
      return nil
   end
   mention.title_gender = nil
   local entity = find_named(self, kind, words, mention)
   if entity then
      entity.gender, mention.gender = nil, nil
   else
      mention.title_gender = title
   end
   return entity
end

-- Makes entities of all names of a kind: those of several words first, since one word is a form of them.
local function add_names(self, mentions, kind)
   local short, known = {}, {} -- known: entities by names as they are written
   local titles = {} -- the genders of the titles before names, by their last word
   for _, mention in ipairs(mentions) do
      if mention.kind == kind then
         Mentions.complete(self.document, mention)
      end
      if mention.kind == kind and mention.name_first then
         local written = self.document:slice(mention.name_first, mention.name_last)
         local entity = known[written]
         if not entity then
            local text, words = name_of(written)
            local last = words[#words]
            if last and mention.title_gender then
               titles[last] = titles[last] or {}
               titles[last][mention.title_gender] = true
            end
            if #words > 1 then
               entity = find_full(self, kind, text, words) or add(self, kind, text, words, mention.number)
               known[written] = entity
            elseif words[1] then
               short[#short + 1] = { mention, text, words }
            end
         end
         if entity then
            self:join(mention, entity)
         end
         if entity and mention.acronym_first then
            entity.acronym = names.fold(self.document:slice(mention.acronym_first + 1, mention.acronym_last - 1))
         end
      end
   end
   for _, one in ipairs(short) do
      local mention, text, words = one[1], one[2], one[3]
      local entity = find_named(self, kind, words, mention)
         or find_misgendered(self, kind, words, mention, titles[words[#words]] or NONE)
      self:join(mention, entity or add(self, kind, text, words, mention.number))
   end
end

-- The longest word before a name that tells places from persons, in bytes, with its spaces.
local LONGEST_BEFORE <const> = 7

-- The word right before a place in the text, if it is a short one.
local function word_before(self, first)
   return self.document:slice(math.max(1, first - LONGEST_BEFORE), first - 1):match "([%w\x80-\xff]+) $"
end

-- How often a name that is a given name and a place must stand by itself to be taken for a person's.
local OFTEN <const> = 2
-- How many times as often as behind such words.
local RARELY <const> = 3

-- Who is called by a given name that is also a place: Florence Kerlo, Florence; or by that alone, if the text rarely
-- has what places have before them.
local function rename_places(self, mentions)
   local given = {}
   for _, entity in ipairs(self.list) do
      if #entity.words > 1 then
         given[entity.name:match "^%S+"] = entity
      end
   end
   local found = {} -- mentions by a given name alone, by that, and in order
   for _, mention in ipairs(mentions) do
      local text = mention.kind == "place" and self.document:slice(mention.first, mention.last)
      local word = text and text:match "%S+$"
      if given[word] and text == word or self.data.given_places[word] then
         local list = found[word] or { word = word, places = 0 }
         if not found[word] then
            found[word], found[#found + 1] = list, list
         end
         list[#list + 1] = mention
         if not given[word] and self.data.before_place[word_before(self, mention.first)] then
            list.places = list.places + 1
         elseif text ~= word then -- la Lorraine
            list.places = math.huge
         end
      end
   end
   for _, list in ipairs(found) do
      local word = list.word
      if #list > RARELY * list.places and (given[word] or #list >= OFTEN) then
         local entity = given[word] or add(self, "person", word, names.words(names.fold(word)), "s")
         entity.gender = entity.gender or self.data.given_places[word]
         for _, mention in ipairs(list) do
            mention.kind, mention.annotation, mention.has_given = "person", nil, true
            mention.name_first, mention.name_last = mention.first, mention.last
            self:join(mention, entity)
         end
      end
   end
end

-- So many names are looked for one by one, which is fast; more of them among all words with a capital, since the time
-- is not to grow with the text and with the names in it.
local FEW_NAMES <const> = 32

-- Where some words stand in a text, in its order, and which.
local function places_of(text, words)
   local places, word_at = {}, {}
   local function note(first, word)
      places[#places + 1], word_at[first] = first, word
   end
   local count = 0
   for _ in pairs(words) do
      count = count + 1
   end
   if count > FEW_NAMES then
      for first, word in text:gmatch "()%f[%w\x80-\xff-]([%u\xC3][%w\x80-\xff-]+)" do
         if words[word] then
            note(first, word)
         end
      end
      return places, word_at
   end
   for word in pairs(words) do
      local first, last = text:find(word, 1, true)
      while first do
         local goes_on = text:find("^[%w\x80-\xff-]", last + 1)
         if not goes_on and not (first > 1 and text:find("^[%w\x80-\xff-]", first - 1)) then
            note(first, word)
         end
         first, last = text:find(word, last + 1, true)
      end
   end
   table.sort(places)
   return places, word_at
end

-- Mentions of persons by their last or only name, outside of the mentions of persons that the rules have found.
local function add_surnames(self, mentions)
   local surnames, families = {}, {} -- families: the surnames that several have
   for _, entity in ipairs(self.list) do
      local surname = entity.name:match "%S+$"
      families[surname] = surnames[surname] ~= nil
      surnames[surname] = entity
   end
   if not next(surnames) then
      return
   end
   local found, k, reach = {}, 1, 0 -- reach: where the persons end that have begun
   local places = {} -- by entities of one word: how much more often they stand as a place does than as a person does
   local starts, word_at = places_of(self.document:text(), surnames)
   for _, first in ipairs(starts) do
      local word = word_at[first]
      local entity = surnames[word]
      if #entity.words == 1 and not entity.is_sure then
         local beside = word_before(self, first)
         places[entity] = (places[entity] or 0)
            + (self.data.before_place[beside] and 1 or self.data.before_either[beside] and 0 or -1)
      end
      while mentions[k] and mentions[k].first <= first do
         reach = mentions[k].kind == "person" and math.max(reach, mentions[k].last) or reach
         k = k + 1
      end
      if first > reach then
         local last = first + #word - 1
         local mention = { first = first, last = last, kind = "person", name_first = first, name_last = last }
         entity = families[word] and find_named(self, "person", names.words(names.fold(word)), mention) or entity
         self:join(mention, entity)
         found[#found + 1] = mention
      end
   end
   Mentions.merge(mentions, found)
   for entity, count in pairs(places) do
      entity.is_doubtful = count >= 0
   end
end

--- The entities that are named in a document. Mentions by the last name alone are added to the others.
---@param document dixit.Document
---@param mentions dixit.Mention[]
---@param data table
---@return dixit.Entities
function M.new(document, mentions, data)
   local self = setmetatable({
      document = document, data = data, list = {}, by_head = {}, by_word = {}, by_initial = {}, late = {},
   }, Entities)
   add_names(self, mentions, "person")
   rename_places(self, mentions)
   add_surnames(self, mentions)
   add_names(self, mentions, "organisation")
   insert_late(self)
   return self
end

--- The body that a short name may stand for.
---@param text string
---@param mention dixit.Mention
---@return dixit.Entity|nil
function Entities:body(text, mention)
   return find_named(self, "organisation", names.words(names.fold(text)), mention)
end

--- The entity of a name that is no mention: a surname alone, a name that no list knows.
---@param text string
---@param mention dixit.Mention
---@return dixit.Entity|nil
---@return string[] words of the name
function Entities:named(text, mention)
   local words = names.words(names.fold(text))
   return find_named(self, "person", words, mention) or find_named(self, "organisation", words, mention)
      or find_named(self, nil, words, mention), words
end

return M
