-- The façade: engines by language, default engines, what is told to those who misuse them.
local core = require "dixit.core"
local dixit = require "dixit"
local lang = require "dixit.lang"

local TEXT = "« Le pont rouvrira mardi », a déclaré Mme Aldine."

-- What a call that must raise says, and where it puts the blame.
local function error_of(f, ...)
   local ok, message = pcall(f, ...)
   assert.is_false(ok)
   local file, text = message:match "^([^:]+):%d+: (.*)$"
   assert.truthy(file and file:find "dixit_spec.lua$", message)
   return text
end

local function texts(document, ...)
   local list = {}
   for i, first, last in ... do
      list[i] = document:slice(first, last)
   end
   return list
end

describe("dixit", function()
   it("has the version of the core", function()
      assert.equal(core.version, dixit.version)
   end)

   it("reads French by default", function()
      assert.equal("fr", dixit.engine().lang)
      assert.equal("fr", dixit.engine({}).lang)
      local document = assert(dixit.parse "L’usine a-t-elle fermé ?")
      assert.same({ "L’", "usine", "a", "-t-elle", "fermé", "?" }, texts(document, document:tokens()))
   end)

   it("reads the language that it is told, as an option or as a code", function()
      local expected = { "We", "don't", "know", "." }
      for _, options in ipairs { "en", { lang = "en" } } do
         assert.equal("en", dixit.engine(options).lang)
         local document = assert(dixit.parse("We don't know.", options))
         assert.same(expected, texts(document, document:tokens()))
      end
   end)

   it("has a pack for each of its languages", function()
      for _, code in ipairs(lang.codes) do
         assert.equal(code, dixit.engine(code).lang)
      end
   end)

   it("keeps one default engine a language", function()
      local french = dixit.parse("Un mot."):engine()
      assert.equal(french, dixit.parse("Un autre.", "fr"):engine())
      assert.equal(french, dixit.parse("Un autre.", { lang = "fr" }):engine())
      assert.not_equal(french, dixit.parse("A word.", "en"):engine())
      assert.not_equal(french, dixit.engine("fr"):parse("Un mot."):engine())
   end)

   it("finds packs wherever require does, and passes their errors on", function()
      package.preload["dixit.lang.qaa.profile"] = function() return { elisions = { "zz" } } end
      package.preload["dixit.lang.qab.profile"] = function() error("the pack is broken", 0) end
      local document = dixit.engine("qaa"):parse "zz'mot"
      assert.same({ "zz'", "mot" }, texts(document, document:tokens()))
      local ok, message = pcall(dixit.engine, "qab")
      package.preload["dixit.lang.qaa.profile"] = nil
      package.preload["dixit.lang.qab.profile"] = nil
      assert.is_false(ok)
      assert.equal("the pack is broken", message:match "^[^\n]+")
   end)

   it("blames the caller for wrong options", function()
      local rows = {
         { 42, "options must be a table or a language code, got number" },
         { { language = "fr" }, "unknown option 'language' (known: lang)" },
         { { "fr" }, "unknown option '1' (known: lang)" },
         { { lang = true }, "option 'lang' must be a string, got boolean" },
         { { lang = "xx" }, "unknown language 'xx' (known: fr, en)" },
         { "", "unknown language '' (known: fr, en)" },
      }
      for _, row in ipairs(rows) do
         assert.equal(row[2], error_of(function() local _ = dixit.engine(row[1]) end))
         assert.equal(row[2], error_of(function() local _ = dixit.parse("Un mot.", row[1]) end))
         assert.equal(row[2], error_of(function() local _ = dixit.extract("Un mot.", row[1]) end))
      end
   end)

   it("blames the caller for what is no text", function()
      local engine = dixit.engine()
      assert.equal("the text must be a string, got nil", error_of(function() local _ = engine:parse() end))
      assert.equal("the text must be a string, got number", error_of(function() local _ = dixit.parse(42) end))
      local message = "a document or string is expected, got "
      assert.equal(message .. "nil", error_of(function() local _ = engine:extract() end))
      assert.equal(message .. "table", error_of(function() local _ = dixit.extract {} end))
      assert.equal(message .. "userdata", error_of(function() local _ = engine:extract(io.stdout) end))
   end)
end)

describe("extract", function()
   local function sources(attributions, text)
      local list = {}
      for i, attribution in ipairs(attributions) do
         local content, source = attribution.content[1], attribution.source
         list[i] = text:sub(source.first, source.last) .. ": " .. text:sub(content.first, content.last)
      end
      return list
   end
   local EXPECTED = { "Mme Aldine: Le pont rouvrira mardi" }

   it("takes a document or a text", function()
      local engine = dixit.engine { lang = "fr" }
      assert.same(EXPECTED, sources(engine:extract(TEXT), TEXT))
      assert.same(EXPECTED, sources(engine:extract(engine:parse(TEXT)), TEXT))
      assert.same(EXPECTED, sources(dixit.extract(TEXT), TEXT))
      assert.same(EXPECTED, sources(dixit.extract(dixit.parse(TEXT)), TEXT))
   end)

   it("runs under the engine that read the document", function()
      local called_with
      local extract = package.loaded["dixit.extract"]
      package.loaded["dixit.extract"] = function(engine) called_with = engine end
      local engine = dixit.engine "en"
      dixit.extract(engine:parse "A word.")
      package.loaded["dixit.extract"] = extract
      assert.equal(engine, called_with)
   end)

   it("refuses the document of another engine", function()
      local document = dixit.engine("fr"):parse(TEXT)
      local engine = dixit.engine "fr"
      assert.equal("the document was read by another engine",
         error_of(function() local _ = engine:extract(document) end))
   end)

   it("refuses a closed document", function()
      local document = dixit.parse(TEXT)
      document:close()
      local ok, message = pcall(dixit.extract, document)
      assert.is_false(ok)
      assert.truthy(message:find("attempt to use a closed document", 1, true), message)
   end)

   it("lets engines be collected with their documents", function()
      local kept = setmetatable({}, { __mode = "v" })
      kept.engine = dixit.engine "fr"
      kept.document = kept.engine:parse(TEXT)
      collectgarbage()
      collectgarbage()
      assert.is_nil(kept.document)
      assert.is_nil(kept.engine)
   end)
end)
