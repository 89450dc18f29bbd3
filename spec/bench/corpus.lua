--- French text for benchmarks, as much as is asked for and always the same: paragraphs of the project's own articles
--- in a new order, with other names, numbers, long words and verbs, so that the vocabulary grows as an archive's does.
local corpus = {}

local ARTICLES <const> = { "figures", "harbour", "pledge", "summit" }

-- Ranks of the words and names that are drawn, each by 1 / rank as Zipf's law has it: the most frequent are no more so
-- than nouns of the news are, and new ones keep coming (90,000 forms in 10 MB).
local FIRST_RANK <const> = 30
local LAST_RANK <const> = 1000000

-- Of long words, how many are replaced, and from how many bytes on a word is long.
local REPLACED <const> = 0.5
local LONG <const> = 7

-- Shorter words with a capital are titles and abbreviations: Mme.
local SHORTEST_NAME <const> = 4

local SEED <const> = 20240229

local SYLLABLES <const> = {
   "ba", "ca", "dé", "fo", "ga", "cou", "jo", "li", "ma", "né", "par", "ré", "sa", "ten", "vi", "con", "pré", "for",
   "tra", "mon", "bre", "chau", "di", "fran", "gu", "lo", "mé", "nor", "po", "ri", "sou", "tu", "ver", "in", "dou",
   "plé",
}
local WORD_ENDINGS <const> = {
   "tion", "ment", "age", "eur", "ité", "isme", "ance", "ette", "ique", "sion", "aire", "ure", "oire", "eux",
}
local NAME_ENDINGS <const> = { "ard", "ec", "in", "oux", "et", "aud", "ier", "ois", "el", "and", "ville", "y" }

--- Verbs of the first group whose participles stand in the text, the first ones most often.
corpus.verbs = {
   "déclarer", "annoncer", "affirmer", "expliquer", "assurer", "ajouter", "estimer",
   "demander", "dénoncer", "regretter",
   "confirmer", "rappeler", "souhaiter", "accuser", "critiquer", "rejeter", "saluer", "exiger", "proposer", "condamner",
   "contester", "souligner", "évoquer", "refuser", "accepter", "juger", "raconter", "menacer", "jurer", "avouer",
   "réclamer", "plaider", "ironiser", "lancer", "marteler", "glisser", "préciser", "indiquer", "relever", "noter",
}

-- A number written with syllables as its digits; no two are alike.
local function syllables(number)
   local digits = {}
   repeat
      number = number - 1
      table.insert(digits, SYLLABLES[number % #SYLLABLES + 1])
      number = number // #SYLLABLES
   until number == 0
   return table.concat(digits)
end

--- The word of a rank.
---@param rank integer
---@return string
function corpus.word(rank)
   return syllables(rank + #SYLLABLES) .. WORD_ENDINGS[rank % #WORD_ENDINGS + 1]
end

local function name_of(rank)
   return (syllables(rank + #SYLLABLES):gsub("^%l", string.upper)) .. NAME_ENDINGS[rank % #NAME_ENDINGS + 1]
end

-- A rank from `first` to `last`, drawn by Zipf's law.
local function draw(first, last)
   return math.floor(first * ((last + 1) / first) ^ math.random())
end

local function draw_rank()
   return draw(FIRST_RANK, LAST_RANK)
end

-- The paragraphs of an article.
local function read_article(root, name, paragraphs)
   local file <close> = assert(io.open(("%s/examples/articles/%s.fr.txt"):format(root, name)))
   for line in file:lines() do
      if line ~= "" then
         paragraphs[#paragraphs + 1] = line
      end
   end
end

-- A paragraph with other words. Letters behind the first one are ASCII or U+00C0 to U+00FF; a word that begins with
-- an accent stays. `names` keeps a name the same throughout a document.
local function vary(paragraph, names)
   local varied = paragraph:gsub("%f[%a\xC3\x80-\xBF]%l[%a\xC3\x80-\xBF]+", function(word)
      if #word >= LONG and word:sub(-2) ~= "é" and math.random() < REPLACED then
         return corpus.word(draw_rank())
      end
   end)
   varied = varied:gsub("([%l,\xA0\xA9] )(%u[%a\xC3\x80-\xBF]+)", function(before, name)
      if #name >= SHORTEST_NAME then
         names[name] = names[name] or name_of(draw_rank())
         return before .. names[name]
      end
   end)
   varied = varied:gsub(" a %l[%a\xC3\x80-\xBF]*\xC3\xA9%f[%A]", function()
      return " a " .. corpus.verbs[draw(1, #corpus.verbs)]:sub(1, -3) .. "é"
   end)
   return (varied:gsub("%d+", function(digits)
      return (digits:gsub("%d", function() return math.random(1, 9) end))
   end))
end

--- Documents of about `size` bytes, `bytes` together.
---@param root string the project's top folder
---@param bytes integer
---@param size integer
---@return string[]
function corpus.documents(root, bytes, size)
   math.randomseed(SEED, 0)
   local paragraphs = {}
   for _, name in ipairs(ARTICLES) do
      read_article(root, name, paragraphs)
   end
   local documents, total = {}, 0
   while total < bytes do
      local document, names, length = {}, {}, 0
      while length < size do
         local paragraph = vary(paragraphs[math.random(#paragraphs)], names)
         document[#document + 1] = paragraph
         length = length + #paragraph + 2
      end
      documents[#documents + 1] = table.concat(document, "\n\n")
      total = total + length
   end
   return documents
end

return corpus
