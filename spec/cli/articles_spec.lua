--- Every command on every article of examples/articles: each object follows its schema, and each span is its text.
local cjson = require "cjson"
local command = require "spec.support.command"
local lfs = require "lfs"
local schema = require "spec.support.schema"

local FOLDER = "examples/articles/"

-- The schema of what each command writes.
local schemas = { extract = "attributions", quotes = "quotations", tokens = "tokens" }

local function read(path)
   local file <close> = assert(io.open(path, "rb"))
   return file:read "a"
end

-- Calls `visit` with each span of an object, however deep.
local function each_span(value, visit)
   if type(value) == "table" then
      if value.start then
         visit(value)
      end
      for _, inner in pairs(value) do
         each_span(inner, visit)
      end
   end
end

-- The extract that a span names in code points.
local function extract(text, span)
   return text:sub(utf8.offset(text, span.start + 1), utf8.offset(text, span["end"] + 1) - 1)
end

-- What is checked of the spans of each command besides.
local checks = {
   extract = function(span, piece)
      assert.equal(span.text or piece, piece)
   end,
   quotes = function(span, piece)
      local marks = { guillemets = "^«.+»$", curly = "^“.+”$" }
      assert.truthy(not span.kind or piece:find(marks[span.kind]), piece)
   end,
   tokens = function(span, piece)
      assert.truthy(span.kind == nil or span.kind == "number" or not piece:find "%s", piece)
   end,
}

for name in lfs.dir(FOLDER) do
   local lang = name:match "%.(%a+)%.txt$"
   for verb, schema_name in pairs(lang and schemas or {}) do
      it(("dixit %s on %s"):format(verb, name), function()
         local text = read(FOLDER .. name)
         local ran = command.run { verb, "--lang", lang, "--format", "jsonl", FOLDER .. name }
         assert.same({ "", 0 }, { ran.err, ran.status })
         assert.is_nil(schema.check(schema_name, ran.out))

         local in_bytes = command.run { verb, "--lang", lang, "--format", "jsonl", "--offsets", "byte", FOLDER .. name }
         local pieces, count = {}, 0
         each_span(cjson.decode(in_bytes.out), function(span)
            pieces[text:sub(span.start + 1, span["end"])] = true
         end)
         each_span(cjson.decode(ran.out), function(span)
            local piece = extract(text, span)
            checks[verb](span, piece)
            assert.truthy(pieces[piece], piece)
            count = count + 1
         end)
         assert.truthy(count > 0 or verb == "extract" and lang == "en", "no span at all")
      end)
   end
end
