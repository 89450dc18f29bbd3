--- dixit sources: who is quoted, how often and how long.
local cjson = require "cjson"
local command = require "spec.support.command"
local layers = require "dixit.layers"
local schema = require "spec.support.schema"
local sources = require "dixit.cli.sources"
local format = require "dixit.formats.sources"

-- An attribution as dixit.formats.attributions has it: who says it, and what; more fields if they matter.
local function said(who, content, fields)
   local attribution = {
      type = "direct", class = "statement", negated = false, source = who,
      content = type(content) == "table" and content or { { text = content } },
   }
   for name, value in pairs(fields or {}) do
      attribution[name] = value
   end
   return attribution
end

local function source(text, fields)
   local who = { text = text }
   for name, value in pairs(fields or {}) do
      who[name] = value
   end
   return who
end

-- What is counted of documents, each a list of attributions.
local function count(by, list, without)
   local tally = sources.tally(by, without)
   for _, attributions in ipairs(list) do
      tally:add { attributions = attributions }
   end
   return tally:voices(1, 0)
end

-- The groups: { name or false, attributions, characters, documents }.
local function groups(by, list, without)
   local rows = {}
   for i, group in ipairs(count(by, list, without).groups) do
      rows[i] = { group.name or false, group.attributions, group.characters, group.documents }
   end
   return rows
end

local KERLO <const> = { name = "Jeanne Kerlo", kind = "person", gender = "f" }
local SHE <const> = { kind = "pronoun", gender = "f" }

describe("the tally of sources", function()
   it("counts under the name where it is known, whatever the text calls the source", function()
      assert.same({ { "Jeanne Kerlo", 3, 12, 2 }, { "le port", 1, 4, 1 } }, groups("name", {
         { said(source("la maire", KERLO), "abcd"), said(source("le port"), "efgh") },
         { said(source("Mme Kerlo", KERLO), "ijkl"),
            said(source("elle", { name = "Jeanne Kerlo", kind = "pronoun", gender = "f" }), "mnop") },
      }))
   end)

   it("counts under the words of the text where no name is known, case, accents and marks aside", function()
      assert.same({ { "l’État", 3, 3, 2 }, { "Jeanne Kerlo", 2, 2, 1 } }, groups("name", {
         { said(source "L’ÉTAT", "a"), said(source "l’État", "b"), said(source "Jeanne  Kerlo", "c"),
            said(source("elle", KERLO), "d") },
         { said(source "l’État", "e") },
      }))
   end)

   it("has unresolved pronouns together, and attributions without a source", function()
      local voices = count("name", { {
         said(source("elle", SHE), "ab"), said(source("Il", { kind = "pronoun", gender = "m" }), "c"),
         said(nil, "d"), said(source "le port", "e"),
      } })
      assert.same({ "le port" }, { voices.groups[1].name })
      local unresolved, nobody = voices.groups[2], voices.groups[3]
      assert.same({ 2, 3, "pronoun" }, { unresolved.attributions, unresolved.characters, unresolved.kind })
      assert.is_nil(unresolved.name)
      assert.is_nil(unresolved.gender)
      assert.same({ 1, 1 }, { nobody.attributions, nobody.characters })
      assert.is_nil(nobody.name)
      assert.is_nil(nobody.kind)
   end)

   it("gives a source the kind and gender that are told most often, not those of pronouns", function()
      local group = count("name", { {
         said(source("elle", { name = "Jeanne Kerlo", kind = "pronoun", gender = "f" }), "a"),
         said(source("elle", { name = "Jeanne Kerlo", kind = "pronoun", gender = "f" }), "b"),
         said(source("le maire", { name = "Jeanne Kerlo", kind = "role", gender = "m" }), "c"),
         said(source("Jeanne Kerlo", { kind = "person" }), "d"),
         said(source("Mme Kerlo", KERLO), "e"),
      } }).groups[1]
      assert.same({ "Jeanne Kerlo", "person", "f" }, { group.name, group.kind, group.gender })
   end)

   it("counts characters in code points, over all parts, an ill-formed part as one", function()
      assert.same({ { "le port", 1, 6, 1 } }, groups("name", {
         { said(source "le port", { { text = "été" }, { text = "\xF0\x9F\xE2\x82€" } }) },
      }))
   end)

   it("counts types and classes", function()
      local group = count("name", { {
         said(source "le port", "a"), said(source "le port", "b", { type = "mixed", class = "denial" }),
         said(source "le port", "c", { type = "mixed", class = "statement" }),
      } }).groups[1]
      assert.same({ direct = 1, mixed = 2, indirect = 0 }, group.types)
      assert.same({ 2, 1, 0 }, { group.classes.statement, group.classes.denial, group.classes.claim })
   end)

   local MIXED <const> = { {
      said(source("Mme Kerlo", KERLO), "abc"), said(source("elle", SHE), "de", { class = "claim" }),
      said(source("M. Roux", { kind = "person", gender = "m" }), "f"), said(nil, "g", { class = "claim" }),
   } }

   for by, expected in pairs {
      gender = { { "f", 2, 5, 1 }, { "m", 1, 1, 1 }, { false, 1, 1, 1 } },
      kind = { { "person", 2, 4, 1 }, { "pronoun", 1, 2, 1 }, { false, 1, 1, 1 } },
      class = { { "statement", 2, 4, 1 }, { "claim", 2, 3, 1 } },
   } do
      it("counts by " .. by, function()
         assert.same(expected, groups(by, MIXED))
      end)
   end

   it("leaves out what is nested or negated, if that is asked for", function()
      local list = { {
         said(source "le port", "abcd"), said(source "la mairie", "bc", { nested_in = 1 }),
         said(source "le port", "e", { negated = true }),
      } }
      assert.same({ { "le port", 2, 5, 1 }, { "la mairie", 1, 2, 1 } }, groups("name", list))
      assert.same({ { "le port", 2, 5, 1 } }, groups("name", list, { "nested" }))
      assert.same({ { "le port", 1, 4, 1 }, { "la mairie", 1, 2, 1 } }, groups("name", list, { "negated" }))
      assert.same({ { "le port", 1, 4, 1 } }, groups("name", list, { "negated", "nested" }))
   end)

   it("sorts by attributions, characters and name, what has no name last", function()
      assert.same({ { "c", 2, 2, 1 }, { "b", 1, 3, 1 }, { "a", 1, 1, 1 }, { "d", 1, 1, 1 }, { false, 3, 3, 1 } },
         groups("name", { {
            said(source "d", "1"), said(source "a", "1"), said(source "b", "123"), said(source "c", "1"),
            said(source "c", "1"), said(nil, "1"), said(nil, "1"), said(nil, "1"),
         } }))
   end)
end)

describe("the table of sources", function()
   it("has aligned columns, what is left out in one line, and all in the last", function()
      local tally = sources.tally "name"
      tally:add { attributions = {
         said(source("la maire", KERLO), "dix lettres"), said(source("elle", KERLO), "dix", { class = "denial" }),
         said(source("Mme Kerlo", KERLO), "six", { class = "denial" }), said(source("elle", SHE), "a"),
         said(source("elle", SHE), "b"), said(source "Élodie Roux", "c"), said(source "le port", "d"),
      } }
      assert.equal([[
source        kind     gender  texts  times  characters    share  classes
Jeanne Kerlo  person   f           1      3          17   81.0 %  denial 2, statement 1
(unresolved)  pronoun  -           1      2           2    9.5 %  statement 2
(2 more)                                  2           2    9.5 %
total                              1      7          21  100.0 %
]], format.table(tally:voices(2, 0)))
   end)

   it("has no columns that say the same twice, and a name for what is unknown", function()
      local tally = sources.tally "gender"
      tally:add { attributions = { said(source("elle", SHE), "abc"), said(nil, "d") } }
      assert.equal([[
gender     texts  times  characters    share  classes
f              1      1           3   75.0 %  statement 1
(unknown)      1      1           1   25.0 %  statement 1
total          1      2           4  100.0 %
]], format.table(tally:voices(1, 0)))
      tally = sources.tally "class"
      assert.equal("class  texts  times  characters  share\ntotal      0      0           0      -\n",
         format.table(tally:voices(1, 0)))
   end)

   it("fits a terminal", function()
      local tally = sources.tally "name"
      tally:add { attributions = {
         said(source("le comité des usagers du port", { kind = "organisation", gender = "m" }), "abc"),
         said(source "le comité des usagers du port", "abc", { class = "accusation" }),
      } }
      assert.equal([[
source                kind          gender  texts  times  characters    share  …
le comité des usage…  organisation  m           1      2           6  100.0 %  …
total                                           1      2           6  100.0 %
]], format.table(tally:voices(1, 0), 80))
   end)

   it("cuts a long name, and shows no control character", function()
      local tally = sources.tally "name"
      tally:add { attributions = { said(source(("é"):rep(41)), "a"), said(source "le\27[31m\nport", "b"),
         said(source(("o"):rep(40)), "c") } }
      local shown = format.table(tally:voices(1, 0))
      assert.truthy(shown:find("\n" .. ("é"):rep(39) .. "…  -", 1, true), shown)
      assert.truthy(shown:find("\n" .. ("o"):rep(40) .. "  -", 1, true), shown)
      assert.truthy(shown:find("\nle\u{FFFD}[31m port ", 1, true), shown)
   end)
end)

local ARTICLE <const> = "« Le bac reprendra », a déclaré Jeanne Kerlo. « Jeudi », a ajouté Paul Vernet.\n"
local OTHER <const> = "Jeanne Kerlo a nié que le quai fermerait.\n"

describe("dixit sources", function()
   after_each(command.remove)

   local function run(arguments, options)
      return command.run({ "sources", table.unpack(arguments) }, options)
   end

   local function object(arguments, options)
      local ran = run(arguments, options)
      assert.is_nil(schema.check("sources", ran.out))
      return cjson.decode(ran.out), ran
   end

   it("counts over all files", function()
      local ran = run { command.file("a", ARTICLE), command.file("b", OTHER) }
      assert.same({ 0, "" }, { ran.status, ran.err })
      local row = "\n%s +%%S+ +%%S+ +%s +%s +%s +%s %%%% +%s\n"
      assert.truthy(ran.out:find(row:format("Jeanne Kerlo", 2, 2, 33, "86.8", "statement 1, denial 1")), ran.out)
      assert.truthy(ran.out:find(row:format("Paul Vernet", 1, 1, 5, "13.2", "statement 1")), ran.out)
      assert.truthy(ran.out:find "\ntotal +2 +3 +38 +100.0 %%\n$", ran.out)
   end)

   it("writes JSON that follows its schema", function()
      local found = object { "--format", "json", command.file("a", ARTICLE), command.file("b", OTHER) }
      assert.same({ "name", 2, 0, 3, 38 },
         { found.by, found.documents, found.unread, found.attributions, found.characters })
      local first = found.groups[1]
      assert.same({ "Jeanne Kerlo", 2, 2, 33, 1, 1, 1, 1 }, { first.name, first.documents, first.attributions,
         first.characters, first.types.direct, first.types.indirect, first.classes.statement, first.classes.denial })
      assert.equal("Paul Vernet", found.groups[2].name)
      assert.equal(2, #found.groups)
   end)

   it("writes an object without groups for a text without attributions", function()
      local found = object({ "--format", "json" }, { stdin = "Le quai ferme." })
      assert.same({}, found.groups)
      assert.same({ 1, 0, 0 }, { found.documents, found.attributions, found.characters })
   end)

   it("writes CSV with a column for each type and class", function()
      local ran = run { "--format", "csv", "--by", "class", command.file("a", ARTICLE), command.file("b", OTHER) }
      assert.equal("name,kind,gender,documents,attributions,characters,direct,mixed,indirect,statement,claim,denial,"
         .. "promise,demand,question,accusation,opinion,agreement,intention\r\n"
         .. "statement,,,1,2,21,2,0,0,2,0,0,0,0,0,0,0,0,0\r\n"
         .. "denial,,,1,1,17,0,0,1,0,0,1,0,0,0,0,0,0,0\r\n", ran.out)
   end)

   it("shows those with so many attributions as are asked for", function()
      local paths = { command.file("a", ARTICLE), command.file("b", OTHER) }
      local found = object { "--min", "2", "--format", "json", table.unpack(paths) }
      assert.same({ 1, "Jeanne Kerlo", 3 }, { #found.groups, found.groups[1].name, found.attributions })
      assert.truthy(run({ "--min", "2", table.unpack(paths) }).out:find "\n%(1 more%) +1 +5 +13.2 %%\n")
   end)

   it("agrees with dixit extract on every French article", function()
      local names = {}
      for name in require "lfs".dir "examples/articles" do
         if name:find "%.fr%.txt$" then
            names[#names + 1] = "examples/articles/" .. name
         end
      end
      local extracted = command.run { "extract", "--format", "json", table.unpack(names) }
      local attributions, characters = 0, 0
      for _, record in ipairs(cjson.decode(extracted.out)) do
         for _, attribution in ipairs(record.attributions) do
            attributions = attributions + 1
            for _, part in ipairs(attribution.content) do
               characters = characters + part["end"] - part.start
            end
         end
      end
      for _, by in ipairs { "name", "kind", "gender", "class" } do
         local found = object { "--format", "json", "--by", by, table.unpack(names) }
         assert.same({ attributions, characters, #names }, { found.attributions, found.characters, found.documents })
         local sums = { 0, 0 }
         for _, group in ipairs(found.groups) do
            sums = { sums[1] + group.attributions, sums[2] + group.characters }
         end
         assert.same({ attributions, characters }, sums)
      end
   end)

   it("reads records in their own languages, and tells of what cannot be read", function()
      local records = '{"text":"Jeanne Kerlo a dit que le quai ferme."}\n{"lang":"en","text":"It closes."}\n'
         .. '{"lang":"xx","text":"a"}\n{}\n'
      local found, ran = object({ "--input", "jsonl", "--format", "json", "-", "/nowhere" }, { stdin = records })
      assert.equal(3, ran.status)
      assert.equal("dixit: -:3: unknown language 'xx' (known: fr, en)\n"
         .. "dixit: -:4: a record has its text as a string under \"text\"\n"
         .. "dixit: /nowhere: No such file or directory\n", ran.err)
      assert.same({ 2, 3, 1 }, { found.documents, found.unread, found.attributions })
   end)

   it("refuses wrong options", function()
      local try = " (try 'dixit sources --help')\n"
      for _, row in ipairs {
         { { "--by", "age" },
            "dixit: argument for option '--by' must be one of 'name', 'kind', 'gender', 'class'" .. try },
         { { "--min", "0" }, "dixit: '0' is no number of attributions" .. try },
         { { "--without", "x" }, "dixit: argument for option '--without' must be one of 'nested', 'negated'" .. try },
         { { "--lang", "xx" }, "dixit: unknown language 'xx' (known: fr, en)\n" },
      } do
         assert.same({ status = 2, out = "", err = row[2] }, run(row[1]))
      end
   end)

   it("knows the classes and types that rules may set", function()
      local fields = layers.pack.attribution.fields
      for name, list in pairs { class = format.classes, type = format.types } do
         local listed = {}
         for _, value in ipairs(list) do
            listed[value] = true
         end
         assert.same(fields[name].values, listed)
      end
   end)
end)
