local command = require "spec.support.command"
local schema = require "spec.support.schema"

local text = "L’été, 3 élus. Oui 😀 !\n"

local formats = {
   jsonl = '{"id":"-","tokens":[{"start":0,"end":2,"kind":"word"},{"start":2,"end":5,"kind":"word"},'
      .. '{"start":5,"end":6,"kind":"punctuation"},{"start":7,"end":8,"kind":"number"},'
      .. '{"start":9,"end":13,"kind":"word"},{"start":13,"end":14,"kind":"punctuation"},'
      .. '{"start":15,"end":18,"kind":"word"},{"start":19,"end":20,"kind":"emoji"},'
      .. '{"start":21,"end":22,"kind":"punctuation"}],"sentences":[{"start":0,"end":14},{"start":15,"end":22}]}\n',
   json = [[
{
  "id": "-",
  "tokens": [
    {"start": 0, "end": 2, "kind": "word"},
    {"start": 2, "end": 5, "kind": "word"},
    {"start": 5, "end": 6, "kind": "punctuation"},
    {"start": 7, "end": 8, "kind": "number"},
    {"start": 9, "end": 13, "kind": "word"},
    {"start": 13, "end": 14, "kind": "punctuation"},
    {"start": 15, "end": 18, "kind": "word"},
    {"start": 19, "end": 20, "kind": "emoji"},
    {"start": 21, "end": 22, "kind": "punctuation"}
  ],
  "sentences": [
    {"start": 0, "end": 14},
    {"start": 15, "end": 22}
  ]
}
]],
   csv = "id,sentence,start,end,kind,text\r\n"
      .. "-,0,0,2,word,L’\r\n"
      .. "-,0,2,5,word,été\r\n"
      .. '-,0,5,6,punctuation,","\r\n'
      .. "-,0,7,8,number,3\r\n"
      .. "-,0,9,13,word,élus\r\n"
      .. "-,0,13,14,punctuation,.\r\n"
      .. "-,1,15,18,word,Oui\r\n"
      .. "-,1,19,20,emoji,😀\r\n"
      .. "-,1,21,22,punctuation,!\r\n",
   text = [[
-: 9 tokens, 2 sentences

1. L’ | été | , | 3/number | élus | . (line 1)

2. Oui | 😀/emoji | ! (line 1)
]],
}

describe("dixit tokens", function()
   for format, expected in pairs(formats) do
      it("writes " .. format, function()
         assert.same({ status = 0, out = expected, err = "" },
            command.run({ "tokens", "--format", format }, { stdin = text }))
      end)
   end

   it("follows its schema", function()
      assert.is_nil(schema.check("tokens", formats.jsonl))
      assert.is_nil(schema.check("tokens", formats.json))
   end)

   it("counts in the unit that is asked for", function()
      for unit, emoji in pairs { byte = { 24, 28 }, codepoint = { 19, 20 }, utf16 = { 19, 21 } } do
         local ran = command.run({ "tokens", "--format", "csv", "--offsets", unit }, { stdin = text })
         assert.truthy(ran.out:find(("-,1,%d,%d,emoji,"):format(table.unpack(emoji)), 1, true), unit)
      end
   end)

   it("reads a text in the language that is asked for", function()
      local ran = command.run({ "tokens", "--lang", "en" }, { stdin = "don’t l’été" })
      assert.truthy(ran.out:find("don’t | l’été", 1, true), ran.out)
   end)
end)
