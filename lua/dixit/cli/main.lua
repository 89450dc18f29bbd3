--- The command `dixit`: reads the command line and runs what it names.
local failure = require "dixit.cli.failure"
local need = require "dixit.cli.need"
local terminal = require "dixit.cli.terminal"

-- The commands, in the order in which help names them.
local COMMANDS = { "extract", "quotes", "tokens" }

-- What holds for every command.
local NOTES = [[
A FILE is a text in UTF-8, or, if its name ends in .jsonl, JSON Lines: one
document a line, {"id", "lang", "text"}. Without id, the line's number is the
id; without lang, --lang holds. Without any FILE, standard input is read.

Formats: text is made for reading. jsonl has one object a document. json has
the same, indented: one object for one text, an array for several files or
JSON Lines. csv has a header and one row for each thing found.

A record that cannot be read gives an object with "error" in its place.

Exit status: 0 done; 2 usage; 3 some records or files could not be read;
69 a Lua module is missing; 70 an error of dixit's (DIXIT_DEBUG=1 shows
where); 130 interrupted.]]

---@class dixit.cli.Streams what the command touches of the world
---@field stdin file*
---@field stdout file*
---@field stderr file*
---@field env fun(name: string): string|nil
---@field width fun(): integer|nil of the terminal that stdout is, nil if it is none

---@return dixit.cli.Streams
local function standard_streams()
   return { stdin = io.stdin, stdout = io.stdout, stderr = io.stderr, env = os.getenv, width = terminal.width }
end

local function load_command(name)
   return require("dixit.cli." .. name)
end

-- The parser, and those of the commands by name.
local function make_parsers()
   local argparse = need "argparse"
   local output = require "dixit.cli.output"
   local offsets = require "dixit.formats.offsets"

   local function help(parser)
      parser:add_help(false):flag("-h --help", "Show this help and exit.")
   end

   local parser = argparse("dixit", "Tells who said what to whom in news texts.")
   parser:require_command(false):command_target "command"
   parser:epilog "'dixit COMMAND --help' tells more about a command."
   help(parser)
   parser:flag("--version", "Show the version and exit.")

   local parsers = {}
   for _, name in ipairs(COMMANDS) do
      local summary = load_command(name).summary
      local command = parser:command(name, summary):summary(summary):epilog(NOTES)
      help(command)
      command:argument("FILE", "What to read; - is standard input."):target "files" :args "*"
      command:option("--format", "How results are written."):choices(output.formats):default "text"
      command:option("--lang", "Language of texts that do not say theirs."):argname "CODE" :default "fr"
      command:option("--offsets", "What offsets count."):choices(offsets.units):default "codepoint"
      command:option("--input", "How files are read, whatever their names."):choices { "text", "jsonl" }
      parsers[name] = command
   end
   return parser, parsers
end

local function usage(parser, message)
   local name = parser:get_usage():match "^Usage: (.-) %["
   failure.raise(failure.status.USAGE, ("%s (try '%s --help')"):format(message, name))
end

local function run(argv, streams)
   local parser, parsers = make_parsers()
   local parsed, options = parser:pparse(argv)
   if not parsed then
      usage(parsers[argv[1]] or parser, options)
   elseif options.help then
      streams.stdout:write((parsers[options.command] or parser):get_help(), "\n")
   elseif options.version then
      streams.stdout:write("dixit ", require("dixit").version, "\n")
   elseif not options.command then
      usage(parser, "a command is needed: " .. table.concat(COMMANDS, ", "))
   else
      options.files[1] = options.files[1] or "-"
      return require "dixit.cli.run"(load_command(options.command), options, streams)
   end
   return failure.status.DONE
end

--- Runs the command.
---@param argv string[] what stands behind the name of the program
---@param streams? dixit.cli.Streams default: those of the process
---@return integer status to exit with
return function(argv, streams)
   streams = streams or standard_streams()
   local done, result = xpcall(run, failure.handler, argv, streams)
   if done then
      return result
   end
   if result.message then
      failure.say(streams, result.message)
   end
   failure.debug(streams, result)
   return result.status
end
