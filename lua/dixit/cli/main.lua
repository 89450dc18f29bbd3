--- The command `dixit`: reads the command line and runs what it names.
local failure = require "dixit.cli.failure"
local need = require "dixit.cli.need"
local terminal = require "dixit.cli.terminal"

-- The commands, in the order in which help names them. Each is a module beside this one: a dixit.cli.Command if it only
-- reads documents, else a dixit.cli.Task.
local COMMANDS = { "extract", "sources", "quotes", "tokens", "try", "match", "explain", "test", "new", "eval" }

---@class dixit.cli.Task a command with a command line of its own
---@field summary string
---@field notes string the end of its help: how it works, examples, exit statuses
---@field define fun(command: table) declares its arguments and options with argparse
---@field run fun(options: table, streams: dixit.cli.Streams): integer status

-- What holds for every command that only reads documents.
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
---@field watched? fun(): boolean whether somebody sees stderr: it is a terminal; nil: nobody does

---@return dixit.cli.Streams
local function standard_streams()
   return {
      stdin = io.stdin, stdout = io.stdout, stderr = io.stderr, env = os.getenv, width = terminal.width,
      watched = terminal.watched,
   }
end

local function load_command(name)
   return require("dixit.cli." .. name)
end

-- Declares what the commands that only read documents share.
local function define_reader(command)
   local output = require "dixit.cli.output"
   local offsets = require "dixit.formats.offsets"
   command:argument("FILE", "What to read; - is standard input."):target "files" :args "*"
   command:option("--format", "How results are written."):choices(output.formats):default "text"
   command:option("--lang", "Language of texts that do not say theirs."):argname "CODE" :default "fr"
   command:option("--offsets", "What offsets count."):choices(offsets.units):default "codepoint"
   command:option("--input", "How files are read, whatever their names."):choices { "text", "jsonl" }
end

-- The commands to declare: one that is named needs no other, and none of their modules.
local function wanted(argv)
   for _, name in ipairs(COMMANDS) do
      if argv[1] == name then
         return { name }
      end
   end
   return COMMANDS
end

-- Ends the command with what is wrong with its line; argparse calls it with the parser that was at work.
local function usage(parser, message)
   local name = parser:get_usage():match "^Usage: (.-) %["
   message = message:gsub("'%s+Did you mean", "', did you mean")
   failure.raise(failure.status.USAGE, ("%s (try '%s --help')"):format(message, name))
end

-- The parser of the command line. Help is shown as soon as it is asked for, whatever else is missing.
local function make_parser(argv, streams)
   local argparse = need "argparse"

   local function help(parser)
      parser:add_help(false):flag("-h --help", "Show this help and exit."):action(function()
         streams.stdout:write(parser:get_help(), "\n")
         failure.raise(failure.status.DONE)
      end)
   end

   local parser = argparse("dixit", "Tells who said what to whom in news texts.")
   parser:require_command(false):command_target "command":help_max_width(terminal.WIDTH)
   parser:epilog "'dixit COMMAND --help' tells more about a command."
   help(parser)
   parser:flag("--version", "Show the version and exit.")
   parser.error = usage
   for _, name in ipairs(wanted(argv)) do
      local module = load_command(name)
      local command = parser:command(name, module.summary):summary(module.summary):epilog(module.notes or NOTES)
      help(command);
      (module.define or define_reader)(command)
      if module.options then
         module.options(command)
      end
   end
   return parser
end

local function run(argv, streams)
   local parser = make_parser(argv, streams)
   local options = parser:parse(argv)
   if options.version then
      streams.stdout:write("dixit ", require("dixit").version, "\n")
   elseif not options.command then
      usage(parser, "a command is needed: " .. table.concat(COMMANDS, ", "))
   else
      local command = load_command(options.command)
      if command.run then
         return command.run(options, streams)
      end
      options.files[1] = options.files[1] or "-"
      return require "dixit.cli.run"(command, options, streams)
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
