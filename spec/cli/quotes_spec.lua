local command = require "spec.support.command"
local schema = require "spec.support.schema"

local text = "« Non, dit-il, “jamais” ! »\n« Et voilà\n"

-- Each format, with what it makes of the text.
local formats = {
   jsonl = '{"id":"-","quotations":['
      .. '{"start":0,"end":27,"kind":"guillemets","depth":0,"parent":null,"closed":true,'
      .. '"content":[{"start":2,"end":25}]},'
      .. '{"start":15,"end":23,"kind":"curly","depth":1,"parent":0,"closed":true,"content":[{"start":16,"end":22}]},'
      .. '{"start":28,"end":38,"kind":"guillemets","depth":0,"parent":null,"closed":false,'
      .. '"content":[{"start":30,"end":38}]}]}\n',
   json = [[
{
  "id": "-",
  "quotations": [
    {
      "start": 0,
      "end": 27,
      "kind": "guillemets",
      "depth": 0,
      "parent": null,
      "closed": true,
      "content": [
        {"start": 2, "end": 25}
      ]
    },
    {
      "start": 15,
      "end": 23,
      "kind": "curly",
      "depth": 1,
      "parent": 0,
      "closed": true,
      "content": [
        {"start": 16, "end": 22}
      ]
    },
    {
      "start": 28,
      "end": 38,
      "kind": "guillemets",
      "depth": 0,
      "parent": null,
      "closed": false,
      "content": [
        {"start": 30, "end": 38}
      ]
    }
  ]
}
]],
   csv = "id,quotation,kind,depth,parent,closed,start,end,text\r\n"
      .. '-,0,guillemets,0,,true,0,27,"« Non, dit-il, “jamais” ! »"\r\n'
      .. "-,1,curly,1,0,true,15,23,“jamais”\r\n"
      .. "-,2,guillemets,0,,false,28,38,« Et voilà\r\n",
   text = [[
-: 3 quotations

1. « Non, dit-il, “jamais” ! » (guillemets, line 1)

   2. “jamais” (curly, in 1, line 1)

3. « Et voilà (guillemets, not closed, line 2)
]],
}

describe("dixit quotes", function()
   for format, expected in pairs(formats) do
      it("writes " .. format, function()
         assert.same({ status = 0, out = expected, err = "" },
            command.run({ "quotes", "--format", format }, { stdin = text }))
      end)
   end

   it("follows its schema", function()
      assert.is_nil(schema.check("quotations", formats.jsonl))
      assert.is_nil(schema.check("quotations", formats.json))
   end)
end)
