--- The entities of a document: who is meant by the mentions of names, roles and nouns.
local names = require "dixit.resolve.names"

---@class dixit.Entity
---@field kind string of its fullest mention
---@field name string|nil its fullest form; nil: never named
---@field words string[] of the name, folded
---@field gender string|nil
---@field number string|nil
---@field roles string[][] the words of its roles, the head noun first
---@field heads table<string, true> its head nouns
---@field mentions dixit.Mention[] in the order of the text, but for those that were found late
---@field position integer byte of its first mention

---@class dixit.Entities
---@field list dixit.Entity[]
---@field package document dixit.Document
---@field package data table what the pack knows: dixit.lang.<code>.resolution
local Entities = {}
Entities.__index = Entities

local M = {}

local NONE <const> = {}

-- ---- Words ---------------------------------------------------------------------------------------------------------

-- The words of a noun phrase that tell it from others.
local function content_words(data, folded)
   local words, fillers = {}, data.role_fillers
   for word in folded:gmatch "[%w\x80-\xff-]+'?" do
      if not fillers[word] then
         words[#words + 1] = word:gsub("^ex%-", ""):gsub("^vice%-", "")
      end
   end
   return words
end

--- The words of the role of a mention, its head noun first; nil if it has none.
---@param mention dixit.Mention
---@return string[]|nil
function Entities:role_words(mention)
   local part = mention.parts.role
   if not part then
      return nil
   elseif mention.role == nil then
      local head = mention.parts.head
      local words = content_words(self.data, names.fold(self.document:slice(part[1], part[2])))
      local noun = head and content_words(self.data, names.fold(self.document:slice(head[1], head[2])))[1]
      for i = 2, #words do
         if words[i] == noun then
            table.insert(words, 1, table.remove(words, i))
         end
      end
      mention.role = words[1] and words or false
   end
   return mention.role or nil
end

local function has(words, word)
   for i = 2, #words do
      if words[i] == word then
         return true
      end
   end
   return false
end

-- How well a noun phrase fits a role: 0 not at all, 1 by a wider noun, 2 by the head alone, more with what stands behind.
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
   if shared == 0 and #words > 1 and #role > 1 then -- la maire de Lorvac, la maire de Pérenne
      return 0
   end
   return value + math.min(shared, 2)
end

--- How well a noun phrase fits one of the roles of an entity, from 0.
---@param entity dixit.Entity
---@param words string[]
---@return number
function Entities:role_fit(entity, words)
   local best = 0
   for i = 1, #entity.roles do
      best = math.max(best, fit(self.data, words, entity.roles[i]))
   end
   return best
end

-- ---- Making --------------------------------------------------------------------------------------------------------

local function add(self, kind, name, words, mention)
   local entity = {
      kind = kind, name = name, words = words, roles = {}, heads = {}, mentions = {}, position = mention.first,
      gender = nil, number = mention.number,
   }
   self.list[#self.list + 1] = entity
   return entity
end

--- Makes a mention one of an entity.
---@param mention dixit.Mention
---@param entity dixit.Entity
function Entities:join(mention, entity)
   mention.entity = entity
   local list = entity.mentions
   local at = #list + 1
   while at > 1 and list[at - 1].first > mention.first do
      at = at - 1
   end
   table.insert(list, at, mention)
   entity.position = math.min(entity.position, mention.first)
   if mention.titled_gender or not entity.gender then
      entity.gender = mention.titled_gender or mention.gender
   end
   entity.sure = entity.sure or mention.given ~= nil or mention.title ~= nil or mention.parts.role ~= nil
   local role = mention.parts.head and self:role_words(mention)
   if mention.rule == self.data.media_rule or role and self.data.media_nouns[role[1]] then
      entity.is_media = true
   end
   if role then
      entity.roles[#entity.roles + 1] = role
      entity.heads[role[1]] = true
   end
   if mention.title then
      local title = names.fold(mention.title)
      entity.roles[#entity.roles + 1] = { title }
      for word in pairs(self.data.titles[title] or NONE) do
         entity.roles[#entity.roles + 1] = { word }
      end
   end
end

-- The name of a mention as text and words.
local function name_of(self, mention)
   local part = mention.parts.name
   local text = self.document:slice(part[1], part[2])
   text = text:gsub("^[«“\"]%s*(.-)%s*[»”\"]$", "%1")
   return text, names.words(names.fold(text))
end

-- Of the entities of a kind that a name may be a form of, the one whose mentions are nearest.
local function find_named(self, kind, words, mention)
   local best, best_distance
   for _, entity in ipairs(self.list) do
      if entity.kind == kind and entity.words
         and (names.is_short_form(words, entity.words) or kind == "organisation" and #words == 1
            and (names.is_acronym(words[1], entity.words) or entity.acronym == words[1]
               or entity.words[1]:find(words[1] .. "-", 1, true) == 1)) then
         local agrees = not mention.titled_gender or not entity.gender or entity.gender == mention.titled_gender
         if agrees then
            local distance = math.abs(mention.first - entity.position)
            if not best or distance < best_distance then
               best, best_distance = entity, distance
            end
         end
      end
   end
   return best
end

-- Names of several words first: what is shorter is a form of them.
local function add_names(self, mentions, kind)
   local short = {}
   for _, mention in ipairs(mentions) do
      if mention.kind == kind and mention.parts.name then
         local text, words = name_of(self, mention)
         if #words > 1 then
            local entity
            for _, known in ipairs(self.list) do
               if known.kind == kind and known.words then
                  if names.is_short_form(words, known.words) then
                     entity = known
                     break
                  elseif #known.words > 1 and names.is_short_form(known.words, words) then
                     known.name, known.words = text, words
                     entity = known
                     break
                  end
               end
            end
            self:join(mention, entity or add(self, kind, text, words, mention))
            if mention.parts.acronym then
               local acronym = mention.parts.acronym
               mention.entity.acronym = names.fold(self.document:slice(acronym[1] + 1, acronym[2] - 1))
            end
         elseif words[1] then
            short[#short + 1] = { mention, text, words }
         end
      end
   end
   for _, one in ipairs(short) do
      local mention, text, words = table.unpack(one)
      self:join(mention, find_named(self, kind, words, mention) or add(self, kind, text, words, mention))
   end
end

-- Whether a byte of the text belongs to a word.
local function is_letter(byte)
   return byte and (byte >= 0x80 or byte >= 0x61 and byte <= 0x7A or byte >= 0x41 and byte <= 0x5A or byte == 0x2D)
end

-- The last names of persons where they stand alone, as mentions.
local function add_surnames(self, mentions)
   local text = self.document:text()
   local found = {}
   for _, entity in ipairs(self.list) do
      local surname = entity.kind == "person" and #entity.words > 1 and entity.name:match "([^%s]+)$"
      if surname then
         local at = 1
         while true do
            local first, last = text:find(surname, at, true)
            if not first then
               break
            end
            at = last + 1
            if not is_letter(text:byte(first - 1)) and not is_letter(text:byte(last + 1)) then
               found[#found + 1] = { first = first, last = last, kind = "person", number = "s",
                  parts = { name = { first, last } }, bare = entity }
            end
         end
      end
   end
   table.sort(found, function(a, b) return a.first < b.first end)
   local i = 1
   local reach, k = 0, 1 -- where the person mentions met so far end
   for _, mention in ipairs(found) do
      while mentions[k] and mentions[k].first <= mention.first do
         local name = mentions[k].kind == "person" and mentions[k].parts.name
         if name and name[2] > reach then
            reach = name[2]
         end
         k = k + 1
      end
      if mention.first > reach and (i == 1 or found[i - 1] == nil or true) then
         self:join(mention, mention.bare)
      end
      i = i + 1
   end
end

--- The entities that are named in a document.
---@param document dixit.Document
---@param mentions dixit.Mention[]
---@param data table
---@return dixit.Entities
function M.new(document, mentions, data)
   local self = setmetatable({ document = document, data = data, list = {} }, Entities)
   add_names(self, mentions, "person")
   add_surnames(self, mentions)
   add_names(self, mentions, "organisation")
   return self
end

--- The entity that a name belongs to which is no mention: a surname alone, a name that no list knows.
---@param text string
---@param mention { first: integer }
---@return dixit.Entity|nil
---@return string[] words of the name
function Entities:named(text, mention)
   local words = names.words(names.fold(text))
   return find_named(self, "person", words, mention) or find_named(self, "organisation", words, mention)
      or find_named(self, nil, words, mention), words
end

--- A new entity for somebody who has no name.
---@param mention dixit.Mention
---@param name string|nil
---@param words string[]|nil of the name
---@return dixit.Entity
function Entities:introduce(mention, name, words)
   local entity = add(self, mention.kind, name, name and words, mention)
   self:join(mention, entity)
   return entity
end

return M
