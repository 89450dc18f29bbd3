rockspec_format = "3.0"
package = "dixit"
version = "scm-1"
source = {
   url = ".", -- no public address yet: luarocks make, in a copy of the sources
}
description = {
   summary = "Who said what to whom, in news text",
   detailed = [[
Finds tokens, sentences and quotations in news text and attributes what is said to its source. A C core that links
utf8proc alone, and a Lua module; French first, English second.]],
   license = "MIT",
   labels = { "nlp", "text", "unicode" },
}
dependencies = {
   "lua >= 5.4, < 5.6",
}
external_dependencies = {
   UTF8PROC = { header = "utf8proc.h", library = "utf8proc" },
}
build = {
   type = "builtin",
   -- spec/build_spec.lua compares the C sources with those of CMakeLists.txt, and the modules with the files in lua/.
   modules = {
      ["dixit.core"] = {
         sources = {
            "csrc/core/document.c",
            "csrc/core/engine.c",
            "csrc/core/memory.c",
            "csrc/core/names.c",
            "csrc/core/quote.c",
            "csrc/core/sentence.c",
            "csrc/core/text.c",
            "csrc/core/token.c",
            "csrc/core/vocabulary.c",
            "csrc/lua/account.c",
            "csrc/lua/document.c",
            "csrc/lua/engine.c",
            "csrc/lua/error.c",
            "csrc/lua/module.c",
         },
         incdirs = { "csrc/include", "$(UTF8PROC_INCDIR)" },
         libdirs = { "$(UTF8PROC_LIBDIR)" },
         libraries = { "utf8proc" },
         -- The module keeps to its own core, whatever dixit library the host has loaded.
         defines = { [[DIXIT_API=__attribute__((visibility("hidden")))]] },
      },
      dixit = "lua/dixit/init.lua",
      ["dixit.cli.dixit"] = "lua/dixit/cli/dixit.lua",
      ["dixit.cli.engines"] = "lua/dixit/cli/engines.lua",
      ["dixit.cli.extract"] = "lua/dixit/cli/extract.lua",
      ["dixit.cli.failure"] = "lua/dixit/cli/failure.lua",
      ["dixit.cli.input"] = "lua/dixit/cli/input.lua",
      ["dixit.cli.main"] = "lua/dixit/cli/main.lua",
      ["dixit.cli.need"] = "lua/dixit/cli/need.lua",
      ["dixit.cli.output"] = "lua/dixit/cli/output.lua",
      ["dixit.cli.quotes"] = "lua/dixit/cli/quotes.lua",
      ["dixit.cli.records"] = "lua/dixit/cli/records.lua",
      ["dixit.cli.run"] = "lua/dixit/cli/run.lua",
      ["dixit.cli.terminal"] = "lua/dixit/cli/terminal.lua",
      ["dixit.cli.tokens"] = "lua/dixit/cli/tokens.lua",
      ["dixit.engine"] = "lua/dixit/engine.lua",
      ["dixit.extract"] = "lua/dixit/extract.lua",
      ["dixit.formats.attributions"] = "lua/dixit/formats/attributions.lua",
      ["dixit.formats.csv"] = "lua/dixit/formats/csv.lua",
      ["dixit.formats.failures"] = "lua/dixit/formats/failures.lua",
      ["dixit.formats.json"] = "lua/dixit/formats/json.lua",
      ["dixit.formats.lines"] = "lua/dixit/formats/lines.lua",
      ["dixit.formats.offsets"] = "lua/dixit/formats/offsets.lua",
      ["dixit.formats.page"] = "lua/dixit/formats/page.lua",
      ["dixit.formats.quotations"] = "lua/dixit/formats/quotations.lua",
      ["dixit.formats.tokens"] = "lua/dixit/formats/tokens.lua",
      ["dixit.formats.utf8"] = "lua/dixit/formats/utf8.lua",
      ["dixit.formats.version"] = "lua/dixit/formats/version.lua",
      ["dixit.lang"] = "lua/dixit/lang/init.lua",
      ["dixit.lang.en.profile"] = "lua/dixit/lang/en/profile.lua",
      ["dixit.lang.fr.conjugation"] = "lua/dixit/lang/fr/conjugation.lua",
      ["dixit.lang.fr.cues"] = "lua/dixit/lang/fr/cues.lua",
      ["dixit.lang.fr.extraction"] = "lua/dixit/lang/fr/extraction.lua",
      ["dixit.lang.fr.forms"] = "lua/dixit/lang/fr/forms.lua",
      ["dixit.lang.fr.profile"] = "lua/dixit/lang/fr/profile.lua",
      ["dixit.lang.fr.words"] = "lua/dixit/lang/fr/words.lua",
   },
   install = {
      bin = { dixit = "lua/dixit/cli/dixit.lua" },
   },
}
