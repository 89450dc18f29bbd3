-- The examples run, and print what they should.

local function run(command)
   local pipe = assert(io.popen(command, "r"))
   local output = pipe:read "a"
   assert(pipe:close(), command)
   return output
end

describe("examples", function()
   it("embed.c prints the quotations of its text", function()
      assert.are.equal([[
guillemets 0-28 Le bac reprendra jeudi
curly 102-124 première étape
]], run "build/embed")
   end)

   it("embed.c prints the quotations of a file", function()
      local path = os.tmpname()
      local file = assert(io.open(path, "w"))
      file:write "« Un quai.\n\n» Un phare. » ‘Vu’"
      file:close()
      local output = run("build/embed " .. path)
      os.remove(path)
      assert.are.equal("guillemets 0-28 Un quai. | Un phare.\nsingle_curly 29-37 Vu\n", output)
   end)

   it("embed.c tells why it cannot read a file", function()
      local pipe = assert(io.popen("build/embed /nowhere/at-all 2>&1", "r"))
      assert.are.equal("embed: /nowhere/at-all: No such file or directory\n", pipe:read "a")
      local _, _, status = pipe:close()
      assert.are.equal(1, status)
   end)

   it("hello.lua prints quotations and attributions", function()
      local hello = 'LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="build/lua/?.so;;" lua5.4 examples/hello.lua'
      assert.are.equal(table.concat({
         "1\t1\t28\t« Le bac reprendra jeudi »",
         "2\t69\t91\t« rien n’est sûr »",
         "Jeanne Kerlo\ta promis\tLe bac reprendra jeudi",
         "le port\tSelon\trien n’est sûr",
         "",
      }, "\n"), run(hello))
   end)
end)

describe("README.md", function()
   it("shows what the command prints", function()
      local file = assert(io.open "README.md")
      local readme = file:read "a"
      file:close()
      local samples = 0
      for command, output in readme:gmatch "```console\n%$ ([^\n]+)\n(.-)```" do
         samples = samples + 1
         assert.are.equal(run(command), output)
      end
      assert.is_true(samples > 0)
   end)

   it("shows a rule whose examples come out", function()
      local file <close> = assert(io.open("README.md", "rb"))
      local script = assert(file:read "a":match "```lua\n(local fr = extend.-)```")
      assert.equal("2 passed, 0 failed", tostring(assert(require "dixit".engine "fr":loadstring(script)):check()))
   end)
end)
