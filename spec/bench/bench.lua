--- What Lua sees of the speed: parsing, beside LPeg and Lua's own patterns; parsing with 10, 100 and 300 rules, and the
--- same rules as Lua string patterns; the whole French pack; the command, and how long things take to start.
---
---    lua5.4 spec/bench/bench.lua [MB]
---
--- sh spec/bench/run.sh runs it behind its counterpart in C. Reads 10 MB of French, unless told otherwise, in documents
--- of 3 KB, and prints Markdown tables of medians. It uses the module of the build tree, or the one on LUA_CPATH. Times
--- are of the processor, on one core.
local root = (arg[0]:match "^(.*)/" or ".") .. "/../.."
package.path = ("%s/lua/?.lua;%s/lua/?/init.lua;%s/spec/bench/?.lua;%s"):format(root, root, root, package.path)
package.cpath = ("%s;%s/build/lua/?.so"):format(package.cpath, root)

local corpus = require "corpus"
local dixit = require "dixit"
local has_lpeg, lpeg = pcall(require, "lpeg")

local MEGABYTE <const> = 1000000
local DOCUMENT_SIZE <const> = 3000
local ROUNDS <const> = 5
local SIZES <const> = { 10, 100, 300 }

-- Of so many rules, those that Lua's string patterns can say are compared, on so much text only: each reads all of it.
local COMPARED <const> = 100
local STRINGS_BYTES <const> = MEGABYTE

-- An article, and how often one is read for one time.
local ARTICLE_SIZE <const> = 6000
local ARTICLE_TIMES <const> = 100

-- ---- Rules ---------------------------------------------------------------------------------------------------------

-- Words of rules: from one that stands in every tenth document to one that stands in every thousandth.
local FIRST_RANK <const> = 40
local LAST_RANK <const> = 3000

-- The words of one rule: those of another are of like frequency, but others.
local function words_of(rule, count)
   local words = {}
   for i = 1, count do
      local share = ((rule * 0.618 + i / count) % 1)
      words[i] = corpus.word(math.floor(FIRST_RANK * (LAST_RANK / FIRST_RANK) ^ share))
   end
   return words
end

local function quoted(words)
   return '"' .. table.concat(words, '", "') .. '"'
end

-- A word to Lua's patterns, letters with accents included.
local WORD <const> = "([%a\xC3\x80-\xBF]+)"

-- A rule as Lua's string patterns say it: one of them matches, and the word it captures is one of these. Letter case is
-- left aside.
local function string_rule(patterns, words)
   local set = {}
   for _, word in ipairs(words) do
      set[word] = true
   end
   return { patterns = patterns, words = set }
end

-- Writes a rule and what it needs; those that Lua's string patterns can say also return these.
local TEMPLATES <const> = {
   function(name, words) -- words in a row
      return ('rule "%s" { layer = "row", W"de la %s" }'):format(name, words[1]),
         string_rule({ "de la " .. WORD }, { words[1] })
   end,
   function(name, words) -- a list of words
      return ('rule "%s" { layer = "noun", W{ "le", "la", "les", "des" } * W{ %s } "what" }'):format(
         name, quoted(words)), string_rule({ "l[ea]s? " .. WORD, "des " .. WORD }, words)
   end,
   function(name, words) -- two classes with a gap between
      return ([[
         lexicon("first_%s", { %s, "%s de la %s" })
         lexicon("second_%s", { %s })
         rule "%s" { layer = "pair", L.first_%s "one" * gap(0, 8) * L.second_%s "other" }
      ]]):format(name, quoted { table.unpack(words, 1, 4) }, words[1], words[5], name,
         quoted { table.unpack(words, 5, 8) }, name, name, name)
   end,
   function(name, words) -- a figure and what it counts
      return ('rule "%s" { layer = "figure", T.number "count" * W"de"^-1 * W{ %s } "of" }'):format(name, quoted(words)),
         string_rule({ "%d " .. WORD, "%d de " .. WORD }, words)
   end,
   function(name, words, verbs) -- a verb and its object
      return ([[
         lexicon("says_%s", verbs { %s })
         lexicon("topic_%s", { %s })
         rule "%s" { layer = "says", L.says_%s{ negated = false } "cue" * gap(0, 4) * L.topic_%s "what" }
      ]]):format(name, quoted(verbs), name, quoted(words), name, name, name)
   end,
   function(name, words, verbs) -- who does it: begins with what is everywhere
      return ([[
         lexicon("acts_%s", verbs { %s })
         rule "%s" { layer = "actor", claim = { "cue" },
            (T.capitalized^1) "who" * gap(0, 3) * L.acts_%s "cue" * gap(0, 6) * W{ %s } }
      ]]):format(name, quoted(verbs), name, name, quoted(words))
   end,
   function(name, words) -- who is referred to
      return ('rule "%s" { layer = "source", W"selon" * W{ "le", "la", "les" } * W{ %s } "source" }'):format(
         name, quoted(words)), string_rule({ "[Ss]elon l[ea]s? " .. WORD }, words)
   end,
   function(name, words, verbs) -- a quotation and its verb
      return ([[
         lexicon("quotes_%s", verbs { %s })
         rule "%s" { layer = "said", A.quotation "content" * W","^-1 * L.quotes_%s "cue" * gap(0, 4) * W{ %s } }
      ]]):format(name, quoted(verbs), name, name, quoted(words))
   end,
   function(name, words) -- looks and choices
      return ([[
         rule "%s" { layer = "look",
            -behind(W{ "pas", "ni" } * any^-1) * (W"%s" * W"de" * any + W{ %s }) "what" * #(any - W",") }
      ]]):format(name, words[1], quoted(words))
   end,
   function(name, words) -- what stands anywhere in a sentence
      return ([[
         lexicon("this_%s", { %s })
         lexicon("that_%s", { %s })
         rule "%s" { layer = "whole",
            bos * any^0 * L.this_%s "this" * any^0 * L.that_%s "that" * any^0 * eos }
      ]]):format(name, quoted { table.unpack(words, 1, 4) }, name, quoted { table.unpack(words, 5, 8) },
         name, name, name)
   end,
}

-- The script of so many rules; and, of those that Lua's string patterns can say, the script and the string rules.
local function write_rules(count)
   local script, plain, strings = {}, {}, {}
   for i = 1, count do
      local verbs = {}
      for k = 1, 4 do
         verbs[k] = corpus.verbs[(i * 7 + k * 11) % #corpus.verbs + 1]
      end
      local rule, as_strings = TEMPLATES[(i - 1) % #TEMPLATES + 1]("r" .. i, words_of(i, 8), verbs)
      script[i] = rule
      if as_strings then
         table.insert(plain, rule)
         table.insert(strings, as_strings)
      end
   end
   return table.concat(script, "\n"), table.concat(plain, "\n"), strings
end

-- ---- What is measured ----------------------------------------------------------------------------------------------

local function parse_all(engine, documents)
   local tokens = 0
   for i = 1, #documents do
      tokens = tokens + assert(engine:parse(documents[i])):count "tokens"
   end
   return tokens
end

local function run_all(engine, ruleset, documents)
   for i = 1, #documents do
      ruleset:run(assert(engine:parse(documents[i])))
   end
end

-- Layers that no rule of the benchmark has filled.
local GIVEN <const> = { sentence = true, paragraph = true, quotation = true, verb = true }

-- The same, with all annotations read from Lua; their number.
local function read_all(engine, ruleset, documents)
   local layers, count = ruleset:layers(), 0
   for i = 1, #documents do
      local result = ruleset:run(assert(engine:parse(documents[i])))
      for _, layer in ipairs(layers) do
         count = count + (GIVEN[layer] and 0 or #result:get(layer))
      end
   end
   return count
end

local function find_all(rules, documents)
   local count = 0
   for i = 1, #documents do
      local text = documents[i]
      for _, rule in ipairs(rules) do
         for _, pattern in ipairs(rule.patterns) do
            local _, last, word = text:find(pattern)
            while last do
               count = count + (rule.words[word] and 1 or 0)
               _, last, word = text:find(pattern, last + 1)
            end
         end
      end
   end
   return count
end

local function count_code_points(documents)
   local count = 0
   for i = 1, #documents do
      count = count + utf8.len(documents[i])
   end
   return count
end

-- Finds tokens as LPeg does at its best: words with apostrophes and hyphens inside, numbers, signs; a table of places.
local function make_lpeg()
   local letter = lpeg.R("az", "AZ") + lpeg.R "\xC3\xC9" * lpeg.R "\x80\xBF"
   local digit = lpeg.R "09"
   local joint = lpeg.P "’" + lpeg.S "'-"
   local word = letter * (letter + digit) ^ 0 * (joint * (letter + digit) ^ 1) ^ 0
   local number = digit ^ 1 * (lpeg.S ".,:/" * digit ^ 1) ^ 0
   local sign = lpeg.P "..." + lpeg.R "\xC2\xF4" * lpeg.R "\x80\xBF" ^ 1 + 1
   return lpeg.Ct((lpeg.S " \t\r\n" ^ 0 * lpeg.Cp() * (word + number + sign)) ^ 0)
end

local function count_places(pattern, documents)
   local count = 0
   for i = 1, #documents do
      count = count + #pattern:match(documents[i])
   end
   return count
end

local function extract_all(engine, documents)
   local count = 0
   for i = 1, #documents do
      count = count + #assert(engine:extract(documents[i]))
   end
   return count
end

local function split_words(documents)
   local count = 0
   for i = 1, #documents do
      for _ in documents[i]:gmatch "%S+" do
         count = count + 1
      end
   end
   return count
end

-- ---- Measuring -----------------------------------------------------------------------------------------------------

---@class Stage
---@field name string
---@field documents string[]
---@field run fun(documents: string[])
---@field found string what it found, in words
---@field times number[]

local stages = {}

local function add(name, documents, run, found)
   local stage = { name = name, documents = documents, run = run, found = found, times = {} }
   table.insert(stages, stage)
   return stage
end

local function bytes_of(documents)
   local bytes = 0
   for i = 1, #documents do
      bytes = bytes + #documents[i]
   end
   return bytes
end

local function median(times)
   table.sort(times)
   return times[#times // 2 + 1]
end

-- Stages take turns, so that whatever slows the machine down for a while meets them all.
local function measure()
   for _ = 1, ROUNDS do
      for _, stage in ipairs(stages) do
         collectgarbage()
         local before = os.clock()
         stage.run(stage.documents)
         table.insert(stage.times, os.clock() - before)
      end
   end
   for _, stage in ipairs(stages) do
      stage.seconds = median(stage.times)
      stage.speed = bytes_of(stage.documents) / stage.seconds / MEGABYTE
   end
end

-- A stage that parses and runs a script with an engine of its own.
local function add_rules(name, script, documents)
   local engine = dixit.engine "fr"
   local ruleset = assert(engine:loadstring(script, "bench.lua"))
   return add(name, documents, function() run_all(engine, ruleset, documents) end,
      ("%d matches"):format(read_all(engine, ruleset, documents))), engine, ruleset
end

-- ---- What starts a process ------------------------------------------------------------------------------------------

-- What a shell command prints.
local function output_of(command)
   local pipe <close> = assert(io.popen(command))
   return pipe:read "a"
end

local function median_of(run)
   local times = {}
   for i = 1, ROUNDS do
      times[i] = run()
   end
   return median(times)
end

-- Seconds that Lua code takes in a process of its own, the start of Lua left out.
local function time_code(code)
   local script = ("package.path, package.cpath = %q, %q local before = os.clock() %s print(os.clock() - before)")
      :format(package.path, package.cpath, code)
   return median_of(function() return tonumber(output_of(("%s -e '%s'"):format(arg[-1], script))) end)
end

-- Seconds of the processor that a command takes.
local function time_command(command)
   return median_of(function()
      -- The shell prints its own times, then those of the commands it has run: 0m1.25s 0m0.04s.
      local minutes, seconds, system_minutes, system = output_of(command .. "; times"):match(
         "([%d.]+)m([%d.]+)s%s+([%d.]+)m([%d.]+)s%s*$")
      return (minutes + system_minutes) * 60 + seconds + system
   end)
end

-- The documents as JSON Lines in a file of its own; nothing in them needs an escape but these.
local function write_lines(documents)
   local path = os.tmpname()
   os.rename(path, path .. ".jsonl") -- the command goes by the name
   path = path .. ".jsonl"
   local file <close> = assert(io.open(path, "w"))
   for i, document in ipairs(documents) do
      file:write(('{"id":%d,"lang":"fr","text":"%s"}\n'):format(i, (document:gsub('[\n"\\]', {
         ["\n"] = "\\n", ['"'] = '\\"', ["\\"] = "\\\\",
      }))))
   end
   return path
end

-- ---- The benchmark -------------------------------------------------------------------------------------------------

local megabytes = tonumber(arg[1] or 10)
if not megabytes or megabytes <= 0 then
   io.stderr:write "usage: lua5.4 spec/bench/rules.lua [MB]\n"
   os.exit(1)
end

local documents = corpus.documents(root, math.floor(megabytes * MEGABYTE), DOCUMENT_SIZE)
local few = table.move(documents, 1, math.min(#documents, STRINGS_BYTES // DOCUMENT_SIZE), 1, {})

add("copy (table.concat)", documents, table.concat, ("%d bytes"):format(bytes_of(documents)))
add("count code points (utf8.len)", documents, count_code_points, ("%d"):format(count_code_points(documents)))
add("words between spaces (string.gmatch)", documents, split_words, ("%d words"):format(split_words(documents)))

if has_lpeg then
   local places = make_lpeg()
   add("tokens by LPeg", documents, function() count_places(places, documents) end,
      ("%d tokens"):format(count_places(places, documents)))
end

local plain_engine = dixit.engine "fr"
local parse = add("parse", documents, function() parse_all(plain_engine, documents) end,
   ("%d tokens"):format(parse_all(plain_engine, documents)))

local by_size, engine, ruleset = {}, nil, nil
for _, size in ipairs(SIZES) do
   local script = write_rules(size)
   by_size[size], engine, ruleset = add_rules(("parse + %d rules"):format(size), script, documents)
end
local most = SIZES[#SIZES]
add(("parse + %d rules, results read"):format(most), documents, function() read_all(engine, ruleset, documents) end,
   by_size[most].found)

local _, plain, string_rules = write_rules(COMPARED)
local compared = add_rules(("parse + %d plain rules"):format(#string_rules), plain, few)
local strings = add(("the same %d as Lua string patterns"):format(#string_rules), few,
   function() find_all(string_rules, few) end, ("%d matches"):format(find_all(string_rules, few)))

local pack_engine = dixit.engine "fr"
local pack = add("parse + the French pack (extract)", few, function() extract_all(pack_engine, few) end,
   ("%d attributions"):format(extract_all(pack_engine, few)))

measure()

print(("%d documents, %.1f MB, %d forms; medians of %d rounds\n"):format(
   #documents, bytes_of(documents) / MEGABYTE, plain_engine.core:vocabulary(), ROUNDS))
print "| stage | MB/s | time / parse | found |"
print "|---|---:|---:|---|"
for _, stage in ipairs(stages) do
   print(("| %s | %.1f | %.3f | %s |"):format(stage.name, stage.speed, parse.speed / stage.speed, stage.found))
end

print "\n| rules added | cost of one, µs / MB | all of them, time / parse |"
print "|---|---:|---:|"
local before, fewer = parse, 0
for _, size in ipairs(SIZES) do
   local cost = by_size[size].seconds - before.seconds
   print(("| %d to %d | %.1f | %.3f |"):format(
      fewer, size, cost / (size - fewer) / (bytes_of(documents) / MEGABYTE) * 1e6, cost / parse.seconds))
   before, fewer = by_size[size], size
end
print(("\nLua string patterns take %.1f times as long as parsing and the same rules."):format(
   compared.speed / strings.speed))
print(("Of the French pack, %.0f%% of the time is parsing."):format(pack.speed / parse.speed * 100))

local article = corpus.documents(root, ARTICLE_SIZE, ARTICLE_SIZE)[1]
local article_seconds = median_of(function()
   local start = os.clock()
   for _ = 1, ARTICLE_TIMES do
      pack_engine:extract(article)
   end
   return (os.clock() - start) / ARTICLE_TIMES
end)
local path = write_lines(few)
local command = ("%s/build/dixit extract --format jsonl %s > /dev/null"):format(root, path)
local command_seconds = time_command(command)
os.remove(path)

print "\n| what | ms | MB/s |"
print "|---|---:|---:|"
for _, row in ipairs {
   { 'require "dixit"', time_code 'require "dixit"' },
   { "the same and a French engine", time_code 'require "dixit".engine "fr"' },
   { "the same and the French pack", time_code 'require "dixit".engine "fr":extract ""' },
   { ("extract, an article of %d bytes in a running process"):format(#article), article_seconds, #article },
   { ("dixit extract, %d documents, JSON Lines in and out"):format(#few), command_seconds, bytes_of(few) },
} do
   local name, seconds, bytes = table.unpack(row)
   print(("| %s | %.2f | %s |"):format(name, seconds * 1000,
      bytes and ("%.1f"):format(bytes / seconds / MEGABYTE) or ""))
end
