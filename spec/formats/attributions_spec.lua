local attributions = require "dixit.formats.attributions"
local json = require "dixit.formats.json"
local offsets = require "dixit.formats.offsets"
local schema = require "spec.support.schema"

local text = "« Oui, a-t-elle dit, demain. » Mme Ory (« l’amie ») l’a confirmé à la presse au port."

-- What a format asks of a document.
local document = {
   slice = function(_, first, last) return text:sub(first, last) end,
}

-- The span of an extract that the text has once.
local function span(extract)
   local first, last = text:find(extract, 1, true)
   return { first = first, last = last }
end

local scare_quote = span "l’amie"
scare_quote.kind = "name"

local source = span "Mme Ory"
source.kind, source.gender, source.name = "person", "f", "Anne Ory"
source.resolved_by, source.antecedent = "title+surname", span "elle"

local found = {
   {
      type = "direct", rule = "fr/incise", content = { span "Oui", span "demain" }, cue = { span "a-t-elle dit" },
      lemma = "dire", class = "statement", negated = false, conditional = false, source = span "elle",
   },
   {
      type = "indirect", rule = "fr/that", content = { span "l’" }, cue = {}, negated = true, conditional = true,
      source = source, addressee = span "à la presse", medium = span "au port", nested_in = 1,
   },
   scare_quotes = { scare_quote },
}

local head = { id = 9007199254740992, lang = "fr" }

local function record(unit)
   return attributions.record(head, document, found, offsets.converter(text, unit))
end

describe("the record of attributions", function()
   it("has every key in its order", function()
      assert.equal('{"format":1,"id":9007199254740992,"lang":"fr","attributions":['
         .. '{"id":1,"type":"direct","rule":"fr/incise","nested_in":null,'
         .. '"content":[{"start":2,"end":5,"text":"Oui"},{"start":21,"end":27,"text":"demain"}],'
         .. '"cue":[{"start":7,"end":19,"text":"a-t-elle dit"}],"lemma":"dire","class":"statement",'
         .. '"negated":false,"conditional":false,'
         .. '"source":{"start":11,"end":15,"text":"elle","kind":null,"gender":null,"name":null,"resolved_by":null,'
         .. '"antecedent":null},"addressee":null,"medium":null},'
         .. '{"id":2,"type":"indirect","rule":"fr/that","nested_in":1,'
         .. '"content":[{"start":42,"end":44,"text":"l’"}],"cue":[],"lemma":null,"class":null,'
         .. '"negated":true,"conditional":true,'
         .. '"source":{"start":31,"end":38,"text":"Mme Ory","kind":"person","gender":"f","name":"Anne Ory",'
         .. '"resolved_by":"title+surname","antecedent":{"start":11,"end":15}},'
         .. '"addressee":{"start":65,"end":76,"text":"à la presse"},'
         .. '"medium":{"start":77,"end":84,"text":"au port"}}],'
         .. '"scare_quotes":[{"start":42,"end":48,"text":"l’amie","kind":"name"}]}',
         json.encode(record "codepoint", attributions.shape))
   end)

   it("follows its schema", function()
      assert.is_nil(schema.check("attributions", json.encode(record "codepoint", attributions.shape)))
      assert.is_nil(schema.check("attributions", json.encode(record "byte", attributions.shape)))
   end)

   it("has its offsets in the unit that was asked for", function()
      assert.equal(3, record("byte").attributions[1].content[1].start)
      assert.equal(2, record("utf16").attributions[1].content[1].start)
   end)

   it("is a row of CSV for each attribution, parts joined", function()
      local rows = {}
      attributions.rows(record "codepoint", document, function(row)
         rows[#rows + 1] = row
      end)
      assert.same({ 9007199254740992, 1, "direct", "fr/incise", nil, 2, 27, "Oui […] demain", 7, 19, "a-t-elle dit",
         "dire", "statement", false, false, 11, 15, "elle" }, rows[1])
      assert.same({ 9007199254740992, 2, "indirect", "fr/that", 1, 42, 44, "l’", nil, nil, "", nil, nil, true, true,
         31, 38, "Mme Ory", "person", "f", "Anne Ory", "title+surname", 65, 76, "à la presse", 77, 84,
         "au port" }, rows[2])
      assert.equal("addressee", attributions.columns[25])
      assert.equal("medium", attributions.columns[28])
   end)

   it("is a row of CSV for each scare quote, behind them", function()
      local rows = {}
      attributions.rows(record "codepoint", document, function(row)
         rows[#rows + 1] = row
      end)
      assert.equal(3, #rows)
      local last = {}
      for i, column in ipairs(attributions.columns) do
         last[column] = rows[3][i]
      end
      assert.same({ id = 9007199254740992, content_start = 42, content_end = 48, content = "l’amie",
         scare_quote = "name" }, last)
   end)
end)

describe("the schema", function()
   local valid = json.encode(record "codepoint", attributions.shape)
   local rows = {
      { '"direct"', '"spoken"', "'spoken' is not in the list" },
      { '"lang":"fr",', "", "lacks lang" },
      { '"lang":"fr"', '"lang":null', "lang: has the wrong type" },
      { '"nested_in":1', '"nested_in":0', "nested_in: is below 1" },
      { '"cue":[]', '"cues":[]', "cue" },
      { '"kind":"name"', '"kind":"joke"', "'joke' is not in the list" },
      { '"start":2,', '"start":2.5,', "start: has the wrong type" },
   }
   for _, row in ipairs(rows) do
      local from, to, expected = table.unpack(row)
      it("refuses " .. to .. " for " .. from, function()
         local first, last = valid:find(from, 1, true)
         local wrong = schema.check("attributions", valid:sub(1, first - 1) .. to .. valid:sub(last + 1))
         assert.truthy(wrong and wrong:find(expected, 1, true), wrong)
      end)
   end
end)
