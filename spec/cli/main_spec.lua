--- The command as a whole: help, usage, statuses, and output that fails.
local command = require "spec.support.command"
local schema = require "spec.support.schema"

local USAGE = {
   { "no command", {}, "dixit: a command is needed: extract, sources, quotes, tokens, try, match, explain, test, new, "
      .. "eval (try 'dixit --help')\n" },
   { "an unknown command", { "extrat" },
      "dixit: unknown command 'extrat', did you mean 'extract'? (try 'dixit --help')\n" },
   { "an unknown option", { "quotes", "--colour" }, "dixit: unknown option '--colour' (try 'dixit quotes --help')\n" },
   { "an unknown format", { "extract", "--format", "xml" }, "dixit: argument for option '--format' must be one of "
      .. "'text', 'json', 'jsonl', 'csv' (try 'dixit extract --help')\n" },
   { "an unknown unit", { "tokens", "--offsets", "word" }, "dixit: argument for option '--offsets' must be one of "
      .. "'codepoint', 'byte', 'utf16' (try 'dixit tokens --help')\n" },
   { "an unknown language", { "extract", "--lang", "xx" }, "dixit: unknown language 'xx' (known: fr, en)\n" },
}

-- A file that refuses to be written.
local function refusing(message, code)
   return {
      write = function() return nil, message, code end,
      flush = function(self) return self end,
   }
end

-- Runs a function while a module cannot be found.
local function without(name, call)
   local loaded, preload = package.loaded[name], package.preload[name]
   package.loaded[name] = nil
   package.preload[name] = function() error(("module '%s' not found:\n\tno file"):format(name), 0) end
   local ran = call()
   package.loaded[name], package.preload[name] = loaded, preload
   return ran
end

describe("dixit", function()
   after_each(command.remove)

   it("tells its version", function()
      assert.same({ status = 0, out = "dixit " .. require("dixit").version .. "\n", err = "" },
         command.run { "--version" })
   end)

   it("names its commands and options in its help", function()
      local help = command.run { "--help" }
      assert.equal(0, help.status)
      for _, name in ipairs { "extract", "quotes", "tokens", "try", "match", "explain", "test", "new", "eval",
         "--version" } do
         assert.truthy(help.out:find("\n   " .. name, 1, true), name)
      end
      help = command.run { "extract", "-h" }
      assert.equal("Usage: dixit extract", help.out:match "^[^[]*%w")
      for _, name in ipairs { "FILE", "--format {text,json,jsonl,csv}", "--lang CODE",
         "--offsets {codepoint,byte,utf16}", "--input {text,jsonl}" } do
         assert.truthy(help.out:find("\n   " .. name, 1, true), name)
      end
   end)

   it("helps with every command, whatever else is missing on its line", function()
      for _, name in ipairs { "extract", "quotes", "tokens", "try", "match", "explain", "test", "new", "eval" } do
         local help = command.run { name, "--help" }
         assert.same({ 0, "" }, { help.status, help.err })
         assert.equal("Usage: dixit " .. name, help.out:match "^Usage: dixit %w+")
         assert.truthy(help.out:find("Exit status", 1, true), name)
      end
   end)

   for _, row in ipairs(USAGE) do
      local name, arguments, message = table.unpack(row)
      it("refuses " .. name, function()
         assert.same({ status = 2, out = "", err = message }, command.run(arguments))
      end)
   end

   it("reads standard input when no file is named, and a file behind --", function()
      local ran = command.run({ "quotes" }, { stdin = "«a»" })
      assert.equal("-: 1 quotation\n\n1. «a» (guillemets, line 1)\n", ran.out)
      assert.equal("dixit: --x: No such file or directory\n", command.run({ "quotes", "--", "--x" }).err)
   end)

   it("separates documents for reading by a blank line, and wraps at 80 characters", function()
      local a, b = command.file("a", ("mot "):rep(20) .. "«a»"), command.file("b", "")
      assert.equal(a .. ": 1 quotation\n\n1. «a» (guillemets, line 1)\n\n" .. b .. ": 0 quotations\n",
         command.run({ "quotes", a, b }).out)
      assert.truthy(command.run({ "tokens", a }).out:find("\n1. " .. ("mot | "):rep(12) .. "mot |\n   mot", 1, true))
   end)

   it("has colour on a terminal only, and never with NO_COLOR or on a dumb one", function()
      local coloured = "\27[1m-\27[0m: 0 quotations\n"
      for _, row in ipairs {
         { {}, nil, "-: 0 quotations\n" },
         { {}, 60, coloured },
         { { NO_COLOR = "" }, 60, coloured },
         { { NO_COLOR = "1" }, 60, "-: 0 quotations\n" },
         { { TERM = "dumb" }, 60, "-: 0 quotations\n" },
      } do
         assert.equal(row[3], command.run({ "quotes" }, { env = row[1], width = row[2] }).out)
      end
   end)

   it("wraps at the width of the terminal", function()
      assert.equal("-: 0 tokens, 0\n  sentences\n",
         command.run({ "tokens" }, { width = 20, env = { NO_COLOR = "1" } }).out)
   end)

   it("writes one JSON array for several documents, empty or not", function()
      local a, b = command.file("a", ""), command.file("b", "")
      local ran = command.run { "quotes", "--format", "json", a, b }
      local one = '  {\n    "id": "%s",\n    "quotations": []\n  }'
      assert.equal(("[\n" .. one .. ",\n" .. one .. "\n]\n"):format(a, b), ran.out)
      assert.equal("[]\n", command.run({ "quotes", "--format", "json", "--input", "jsonl" }).out)
   end)

   it("has errors in their place in a JSON array, and rows for the rest in CSV", function()
      local stdin = '{"id":1}\n{"id":2,"text":"«a»"}\n'
      local ran = command.run({ "quotes", "--format", "json", "--input", "jsonl" }, { stdin = stdin })
      local failure = ran.out:match "^%[\n(  {.-\n  }),\n"
      assert.is_nil(schema.check("failure", failure))
      assert.equal(3, ran.status)
      ran = command.run({ "quotes", "--format", "csv", "--input", "jsonl" }, { stdin = stdin })
      assert.equal("id,quotation,kind,depth,parent,closed,start,end,text\r\n"
         .. "2,0,guillemets,0,,true,0,3,«a»\r\n", ran.out)
      assert.equal(3, ran.status)
   end)

   it("stops in silence when nobody reads any more", function()
      local ran = command.run({ "tokens" }, { stdin = "Un", stdout = refusing("Broken pipe", 32) })
      assert.same({ status = 0, out = "", err = "" }, ran)
   end)

   it("says when its output is lost", function()
      local full <close> = assert(io.open("/dev/full", "w"))
      for _, stdout in ipairs { refusing("No space left on device", 28), full } do
         local ran = command.run({ "tokens" }, { stdin = "Un", stdout = stdout })
         assert.equal("dixit: cannot write: No space left on device\n", ran.err)
         assert.equal(70, ran.status)
      end
   end)

   it("is interrupted in silence", function()
      local stdin = { read = function() error("main.lua:1: interrupted!") end }
      assert.same({ status = 130, out = "", err = "" }, command.run({ "tokens" }, { stdin = stdin }))
   end)

   it("tells of an error of its own on one line, and where it arose to whoever asks", function()
      local stdin = { read = function() error("first\nsecond", 0) end }
      assert.same({ status = 70, out = "", err = "dixit: first\n" }, command.run({ "tokens" }, { stdin = stdin }))
      local ran = command.run({ "tokens" }, { stdin = stdin, env = { DIXIT_DEBUG = "1" } })
      assert.equal("dixit: first\nfirst\nsecond\nstack traceback:\n", ran.err:match "^.-traceback:\n")
   end)

   it("loses one document to an error of its own, not those behind it", function()
      local quotes = require "dixit.cli.quotes"
      local find = quotes.find
      quotes.find = function(_, document)
         return document:text() == "b" and error("broken\nrule", 0) or nil
      end
      local ran = command.run({ "quotes", "--format", "jsonl", "--input", "jsonl" },
         { stdin = '{"text":"a"}\n{"text":"b"}\n{"text":"c"}\n' })
      quotes.find = find
      assert.same({
         status = 70,
         out = '{"id":1,"quotations":[]}\n'
            .. '{"format":1,"id":2,"line":2,"error":{"code":"internal","message":"broken"}}\n'
            .. '{"id":3,"quotations":[]}\n',
         err = "dixit: -:2: broken\n",
      }, ran)
   end)

   it("says which module is missing, what for, and how to get it", function()
      for _, row in ipairs {
         { "argparse", { "--help" },
            "read the command line: apt-get install lua-argparse, or luarocks install argparse" },
         { "cjson", { "tokens", "--input", "jsonl" },
            "read JSON Lines: apt-get install lua-cjson, or luarocks install lua-cjson" },
      } do
         local ran = without(row[1], function()
            return command.run(row[2], { stdin = "{}\n" })
         end)
         assert.same({ status = 69, out = "",
            err = ("dixit: the Lua module %s is needed to %s\n"):format(row[1], row[3]) }, ran)
      end
   end)

   it("needs no module of others for what does not use it", function()
      local ran = without("cjson", function()
         return without("luv", function()
            return command.run({ "quotes", "--format", "jsonl" }, { stdin = "" })
         end)
      end)
      assert.same({ status = 0, out = '{"id":"-","quotations":[]}\n', err = "" }, ran)
   end)
end)
