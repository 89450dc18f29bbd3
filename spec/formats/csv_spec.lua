local csv = require "dixit.formats.csv"

describe("a row of CSV", function()
   local rows = {
      { "plain", { "a", 1, true }, 3, "a,1,true\r\n" },
      { "with empty fields, at its end too", { nil, "", nil }, 3, ",,\r\n" },
      { "with commas", { "a, b", "c" }, 2, '"a, b",c\r\n' },
      { "with quotation marks", { 'dit "oui"' }, 1, '"dit ""oui"""\r\n' },
      { "with line ends", { "a\nb", "c\rd" }, 2, '"a\nb","c\rd"\r\n' },
      { "with ill-formed parts", { "a\xFF" }, 1, "a\u{FFFD}\r\n" },
   }
   for _, row in ipairs(rows) do
      local name, fields, count, expected = table.unpack(row)
      it(name, function()
         assert.equal(expected, csv.row(fields, count))
      end)
   end
end)
