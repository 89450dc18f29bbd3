--- What the command reads, and what it says of what it cannot read.
local cjson = require "cjson"
local command = require "spec.support.command"
local schema = require "spec.support.schema"

local function tokens(arguments, options)
   return command.run({ "tokens", "--format", "jsonl", table.unpack(arguments) }, options)
end

local function objects(out)
   local list = {}
   for line in out:gmatch "[^\n]+" do
      list[#list + 1] = cjson.decode(line)
   end
   return list
end

-- Records: the line, the id as it comes back, the number of its tokens.
local records = {
   { "a string as id", '{"id":"a/é\\n","text":"Un deux"}', '"a/é\\n"', 2 },
   { "an integer as id", '{"id":42,"text":"Un"}', "42", 1 },
   { "a negative id", '{"id":-7,"text":"Un"}', "-7", 1 },
   { "the longest integer", '{"id":9007199254740992,"text":"Un"}', "9007199254740992", 1 },
   { "an id that is numerically an integer", '{"id":1e3,"text":"Un"}', "1000", 1 },
   { "digits as a string", '{"id":"90071992547409931","text":"Un"}', '"90071992547409931"', 1 },
   { "no id", '{"text":"Un"}', "1", 1 },
   { "null as id and language", '{"id":null,"lang":null,"text":"Un"}', "1", 1 },
   { "an empty text", '{"id":1,"text":""}', "1", 0 },
   { "other keys, in any order", '{"x":[{"y":null}],"text":"Un","id":"b"}', '"b"', 1 },
   { "a carriage return", '{"id":1,"text":"Un"}\r', "1", 1 },
   { "a byte order mark", '\xEF\xBB\xBF{"id":1,"text":"Un"}', "1", 1 },
   { "a NUL in the text", '{"id":1,"text":"Un\\u0000deux"}', "1", 3 },
   { "ill-formed bytes in the text", '{"id":1,"text":"Un \xFF"}', "1", 2 },
   { "a pair of surrogates", '{"id":1,"text":"\\ud83d\\ude00"}', "1", 1 },
   { "a high surrogate alone", '{"id":1,"text":"\\\\ud83d \\ud83d Un"}', "1", 4 },
   { "a low surrogate alone", '{"id":1,"text":"\\ude00 \\ud83d\\ude00"}', "1", 2 },
   { "a language with its region", '{"id":1,"lang":"EN-gb","text":"don\'t"}', "1", 1 },
}

-- Lines that give an error: the line, the id and code in the record.
local bad = {
   { "no JSON", "{", "null", "invalid_json" },
   { "two values", "{} {}", "null", "invalid_json" },
   { "no object", '"text"', "null", "invalid_record" },
   { "an array", '["text"]', "1", "invalid_text" },
   { "no text", '{"id":"a"}', '"a"', "invalid_text" },
   { "no text and no id", "{}", "1", "invalid_text" },
   { "null as text", '{"id":"a","text":null}', '"a"', "invalid_text" },
   { "a text that is no string", '{"id":"a","text":7}', '"a"', "invalid_text" },
   { "a fraction as id", '{"id":1.5,"text":"Un"}', "null", "invalid_id" },
   { "too long an integer as id", '{"id":9007199254740993,"text":"Un"}', "null", "invalid_id" },
   { "an object as id", '{"id":{},"text":"Un"}', "null", "invalid_id" },
   { "a boolean as id", '{"id":false,"text":"Un"}', "null", "invalid_id" },
   { "an ill-formed id", '{"id":"\xFF","text":"Un"}', "null", "invalid_id" },
   { "an id that is half a character", '{"id":"\\ud83d","text":"Un"}', "null", "invalid_id" },
   { "an unknown language", '{"id":3,"lang":"xx","text":"Un"}', "3", "unknown_lang" },
   { "a language that is no code", '{"id":3,"lang":"../fr","text":"Un"}', "3", "unknown_lang" },
   { "a language that is no string", '{"id":3,"lang":1,"text":"Un"}', "3", "unknown_lang" },
   { "too deep a record", ("["):rep(2000) .. ("]"):rep(2000), "null", "invalid_json" },
}

describe("JSON Lines", function()
   for _, row in ipairs(records) do
      local name, line, id, count = table.unpack(row)
      it("may have " .. name, function()
         local ran = tokens({ "--input", "jsonl", "-" }, { stdin = line .. "\n" })
         assert.equal("", ran.err)
         assert.equal(0, ran.status)
         assert.equal('{"id":' .. id .. ',"tokens":[', ran.out:match '^(.-"tokens":%[)')
         assert.equal(count, #cjson.decode(ran.out).tokens)
      end)
   end

   for _, row in ipairs(bad) do
      local name, line, id, code = table.unpack(row)
      it("give an error for " .. name .. ", and go on", function()
         local ran = tokens({ "--input", "jsonl" }, { stdin = line .. '\n{"id":"next","text":"Un"}\n' })
         local first, second = ran.out:match "^([^\n]*)\n([^\n]*)\n$"
         local start = ('{"format":1,"id":%s,"line":1,"error":{"code":"%s","message":"'):format(id, code)
         assert.equal(start, first:sub(1, #start))
         assert.is_nil(schema.check("failure", first))
         assert.equal('{"id":"next","tokens":[{"start":0,"end":2,"kind":"word"}],'
            .. '"sentences":[{"start":0,"end":2}]}', second)
         assert.equal("dixit: -:1: " .. cjson.decode(first).error.message .. "\n", ran.err)
         assert.equal(3, ran.status)
      end)
   end

   it("count their lines, blank ones included, and need no line end", function()
      local path = command.file("a.jsonl", '\n{"text":"Un"}\r\n \t\r\n{"text":"Deux"}\nnull\n{"text":"Trois"}')
      local ran = tokens { path }
      local ids = {}
      for i, object in ipairs(objects(ran.out)) do
         ids[i] = object.error and object.line or object.id
      end
      assert.same({ 2, 4, 5, 6 }, ids)
      assert.equal("dixit: " .. path .. ":5: a record is an object\n", ran.err)
      assert.equal(3, ran.status)
   end)

   it("are read with the language of the record before that of the option", function()
      local lines = '{"lang":"en","text":"don\'t"}\n{"text":"l\'an"}\n'
      local ran = tokens({ "--input", "jsonl", "--lang", "fr" }, { stdin = lines })
      local english, french = table.unpack(objects(ran.out))
      assert.equal(1, #english.tokens)
      assert.equal(2, #french.tokens)
   end)
end)

describe("files", function()
   after_each(command.remove)

   it("are texts whose names are their ids", function()
      local path = command.file("txt", "Un")
      assert.equal(path, objects(tokens({ path }).out)[1].id)
   end)

   it("may be empty", function()
      local text, lines = command.file("txt", ""), command.file("jsonl", "")
      assert.same({ status = 0, out = ('{"id":"%s","tokens":[],"sentences":[]}\n'):format(text), err = "" },
         tokens { text, lines })
   end)

   it("may hold any bytes", function()
      local bytes = {}
      for byte = 0, 255 do
         bytes[byte + 1] = string.char(byte)
      end
      local ran = tokens { command.file("bin", table.concat(bytes)) }
      assert.is_nil(schema.check("tokens", ran.out))
      local list = cjson.decode(ran.out).tokens
      assert.same({ start = 0, ["end"] = 1, kind = "control" }, list[1])
      assert.same({ start = 255, ["end"] = 256, kind = "invalid" }, list[#list])
      assert.equal(0, ran.status)
   end)

   it("are read as the option says", function()
      local path = command.file("txt", '{"id":5,"text":"Un"}\n')
      assert.equal(5, objects(tokens({ "--input", "jsonl", path }).out)[1].id)
   end)

   it("that cannot be read are named, and the rest goes on", function()
      local path = command.file("txt", "Un")
      local ran = tokens { "spec", "no/such.txt", path }
      assert.equal("dixit: spec: Is a directory\ndixit: no/such.txt: No such file or directory\n", ran.err)
      assert.equal(1, #objects(ran.out))
      assert.equal(path, objects(ran.out)[1].id)
      assert.equal(3, ran.status)
   end)

   it("with odd names are named on one line", function()
      assert.equal("dixit: a b: No such file or directory\n", tokens({ "a\nb" }).err)
   end)
end)
