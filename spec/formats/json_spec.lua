local json = require "dixit.formats.json"

local span = json.object { "start", "end" }
local record = json.object { "id", { "spans", json.list(span) }, { "last", span } }

describe("JSON", function()
   local rows = {
      { "keys in the order of the shape", { ["end"] = 2, start = 1 }, span, '{"start":1,"end":2}' },
      { "null for what is not there", { start = 1 }, span, '{"start":1,"end":null}' },
      { "an empty list, an object that is not there", { id = "a", spans = {} }, record,
         '{"id":"a","spans":[],"last":null}' },
      { "lists of objects", { id = 1, spans = { { start = 0, ["end"] = 1 }, { start = 2, ["end"] = 3 } } }, record,
         '{"id":1,"spans":[{"start":0,"end":1},{"start":2,"end":3}],"last":null}' },
      { "lists of scalars", { "a", 1, true, false }, json.list(), '["a",1,true,false]' },
      { "long integers", 9007199254740992, nil, "9007199254740992" },
      { "floats that are whole numbers", 1e15, nil, "1000000000000000" },
      { "numbers with decimals where the shape says so", { { 0.5, 1, 2 / 3 } }, json.list(json.list(json.decimal(3))),
         "[[0.500,1.000,0.667]]" },
      { "quotation marks and backslashes", 'a"b\\c', nil, [["a\"b\\c"]] },
      { "control characters", "\0\b\t\n\v\f\r\27\127", nil, [["\u0000\b\t\n\u000b\f\r\u001b\u007f"]] },
      { "other characters as they are", "é\u{2028}😀", nil, '"é\u{2028}😀"' },
      { "ill-formed parts", "\xE2\x82", nil, '"\u{FFFD}"' },
   }
   for _, row in ipairs(rows) do
      local name, value, shape, expected = table.unpack(row, 1, 4)
      it("has " .. name, function()
         assert.equal(expected, json.encode(value, shape))
      end)
   end

   it("is laid out for reading where a depth is given", function()
      assert.equal('{\n  "id": 1,\n  "spans": [\n    {"start": 0, "end": 1}\n  ],\n  "last": {"start": 2, "end": 3}\n}',
         json.encode({ id = 1, spans = { { start = 0, ["end"] = 1 } }, last = { start = 2, ["end"] = 3 } }, record, 0))
      assert.equal('{\n    "id": 1,\n    "spans": [],\n    "last": null\n  }',
         json.encode({ id = 1, spans = {} }, record, 1))
   end)

   it("refuses what it cannot say", function()
      assert.error_matches(function() json.encode(0.5) end, "no integer representation")
      assert.error_matches(function() json.encode({}) end, "no JSON for a table")
   end)
end)
