--- Runs every example of the cookbook, examples/README.md, and compares what it prints with what stands there.
---
--- Every box of Lua is saved as a file, named by its first line (`-- bridge.lua`), and run as a reader would, in a
--- process of its own: a script by the cookbook's own program show.lua, a program by itself. The box of text behind it
--- has the texts, behind `>`, and what is printed for each; an empty `>` line is a break between paragraphs.
---
--- Every box of a session (console) has commands, behind `$`, and what each prints on a terminal without colours. They
--- run in this process, one after the other, in a folder that has the articles and the files (lua file) before them.
local cli = require "spec.support.command"
local lfs = require "lfs"
local pattern = require "dixit.pattern"

local COOKBOOK <const> = "examples/README.md"
local SHOW <const> = "show.lua"

-- Columns of the terminal on which sessions run.
local WIDTH <const> = 120

local folder, walk = os.tmpname(), os.tmpname()
local top = lfs.currentdir()

-- A search path of Lua's, as seen from another folder.
local function absolute(path)
   local parts = {}
   for part in path:gmatch "[^;]+" do
      parts[#parts + 1] = part:find "^/" and part or top .. "/" .. part
   end
   return table.concat(parts, ";")
end

local function quoted(text)
   return "'" .. text:gsub("'", [['\'']]) .. "'"
end

-- What a command of a session prints; the shell takes its line apart, file names with * included.
local function run_command(line)
   local pipe = assert(io.popen(("cd %s && printf '%%s\\n' %s"):format(quoted(walk), line), "r"))
   local arguments = {}
   for argument in pipe:lines() do
      arguments[#arguments + 1] = argument
   end
   pipe:close()
   assert.equal("dixit", table.remove(arguments, 1))
   local path, cpath = package.path, package.cpath
   package.path, package.cpath = absolute(path), absolute(cpath)
   assert(lfs.chdir(walk))
   local ran = cli.run(arguments, { width = WIDTH, env = { NO_COLOR = "1" } })
   assert(lfs.chdir(top))
   package.path, package.cpath = path, cpath
   assert.same({ 0, "" }, { ran.status, ran.err })
   return ran.out
end

-- What a program in the folder prints, errors included.
local function run(program, ...)
   local command = ("cd %s && LUA_PATH=%s LUA_CPATH=%s lua5.4 %s"):format(quoted(folder),
      quoted(absolute(package.path)), quoted(absolute(package.cpath)), program)
   for _, argument in ipairs { ... } do
      command = command .. " " .. quoted(argument)
   end
   local pipe = assert(io.popen(command .. " 2>&1", "r"))
   local output = pipe:read "a"
   pipe:close()
   return output
end

---@class dixit.spec.Box
---@field kind string what stands behind the fence: "lua", "lua program", "text"; "console", "lua file"
---@field line integer where it begins
---@field lines string[]

---@return dixit.spec.Box[]
local function boxes()
   local list, box, number = {}, nil, 0
   for line in io.lines(COOKBOOK) do
      number = number + 1
      local fence = line:match "^```(.*)$"
      if fence and box then
         list[#list + 1], box = box, nil
      elseif fence then
         box = { kind = fence, line = number, lines = {} }
      elseif box then
         table.insert(box.lines, line)
      end
   end
   return list
end

-- The kinds of boxes that have a program or a script for the folder.
local PROGRAMS <const> = { lua = true, ["lua program"] = true }

-- The texts of a box, each with what is printed for it.
local function samples(box)
   local list = {}
   local inside = false -- the text of the last sample
   for _, line in ipairs(box.lines) do
      local text = line:match "^> ?(.*)$"
      local sample = list[#list]
      if text and inside and (text == "" or sample.text:find "\n$") then
         sample.text = sample.text .. "\n" .. text
      elseif text then
         list[#list + 1] = { text = text, output = "" }
      else
         if not sample then
            sample = { text = "", output = "" }
            list[1] = sample
         end
         sample.output = sample.output .. line .. "\n"
      end
      inside = text ~= nil
   end
   return list
end

-- The commands of a session, each with what it prints.
local function commands(box)
   local list = {}
   for _, line in ipairs(box.lines) do
      local typed = line:match "^%$ (.*)$"
      if typed then
         list[#list + 1] = { line = typed, output = "" }
      else
         list[#list].output = list[#list].output .. line .. "\n"
      end
   end
   return list
end

-- The name in a box's first line, if it has one.
local function name_of(box)
   return box.lines[1]:match "^%-%- ([%w_]+%.lua)"
end

-- Saves a box of Lua, in a folder; gives the name of the file.
local function save(box, where)
   local name = name_of(box) or "script.lua"
   local file = assert(io.open(where .. "/" .. name, "w"))
   file:write(table.concat(box.lines, "\n"), "\n")
   file:close()
   return name
end

describe("the cookbook", function()
   local list = boxes()
   local scripts = {}

   setup(function()
      os.remove(folder)
      os.remove(walk)
      assert(lfs.mkdir(folder) and lfs.mkdir(walk))
      assert(lfs.link(top .. "/examples/articles", walk .. "/articles", true))
      for _, box in ipairs(list) do
         if PROGRAMS[box.kind] and name_of(box) then
            save(box, folder)
         end
      end
   end)

   teardown(function()
      os.execute(("rm -r %s %s"):format(quoted(folder), quoted(walk)))
   end)

   for i, box in ipairs(list) do
      local code = list[i - 1]
      if box.kind == "text" then
         it(("prints what line %d says"):format(box.line), function()
            assert.truthy(code.kind:find "^lua", "no script stands before it")
            local name = save(code, folder)
            local found = samples(box)
            assert.is_true(#found > 0, "nothing is expected")
            for _, sample in ipairs(found) do
               assert.equal(sample.output, code.kind == "lua" and run(SHOW, name, sample.text) or run(name))
            end
         end)
      elseif box.kind == "console" then
         it(("shows the session of line %d"):format(box.line), function()
            if code and code.kind == "lua file" then
               save(code, walk)
            end
            for _, typed in ipairs(commands(box)) do
               assert.equal("$ " .. typed.line .. "\n" .. typed.output, "$ " .. typed.line .. "\n"
                  .. run_command(typed.line))
            end
         end)
      elseif PROGRAMS[box.kind] and (not list[i + 1] or list[i + 1].kind ~= "text") then
         it(("has a name for the file of line %d, which others use"):format(box.line), function()
            assert.truthy(name_of(box))
         end)
      end
      if box.kind == "lua" then
         scripts[#scripts + 1] = table.concat(box.lines, "\n")
      end
   end

   it("shows every word of the rule language", function()
      local all = table.concat(scripts, "\n")
      for word in pairs(pattern.constructors {}) do
         assert.truthy(all:find("%f[%w_]" .. word .. "%f[^%w_]"), word .. " is not shown")
      end
      for _, word in ipairs { "lexicon", "verbs", "locutions", "extend", "drop", "phase", "rule", "layer", "claim",
         "priority", "set", "when", "emit", "yes", "no" } do
         assert.truthy(all:find("%f[%w_]" .. word .. "%f[^%w_]"), word .. " is not shown")
      end
   end)
end)
