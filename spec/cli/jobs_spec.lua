--- dixit extract --jobs: the same results from several processes, whatever becomes of them.
local cjson = require "cjson"
local command = require "spec.support.command"
local schema = require "spec.support.schema"

local DIXIT = "build/dixit extract "

-- Runs a shell script; standard error goes to a file.
local function sh(script)
   local path = command.file("err", "")
   local pipe = assert(io.popen(("exec 2>%s; %s"):format(path, script)))
   local out = pipe:read "a"
   local _, _, status = pipe:close()
   local file <close> = assert(io.open(path))
   return { status = status, out = out, err = file:read "a" }
end

-- Documents of different sizes, of which the first is the longest, and lines that are none.
local function archive(count)
   local lines = {}
   for i = 1, count do
      local said = ("« Le bac %d reprendra jeudi », a promis Jeanne Kerlo. "):format(i)
      lines[i] = i % 7 == 0 and "{" or i % 11 == 0 and "" or i % 5 == 0 and ('{"text":"%s"}'):format(said)
         or ('{"id":"n%d","lang":"%s","text":"%s"}'):format(i, i % 3 == 0 and "en" or "fr",
            said:rep(i == 1 and 200 or i % 4))
   end
   return table.concat(lines, "\n")
end

describe("dixit extract --jobs", function()
   after_each(command.remove)

   for _, format in ipairs { "jsonl", "json", "csv", "text" } do
      it("gives what one process gives, as " .. format, function()
         local path = command.file("jsonl", archive(60))
         local one = sh(("%s --format %s %s"):format(DIXIT, format, path))
         assert.equal(3, one.status)
         assert.truthy(one.out:find("Jeanne Kerlo", 1, true))
         for _, jobs in ipairs { 1, 3 } do
            assert.same(one, sh(("%s --format %s --jobs %d %s"):format(DIXIT, format, jobs, path)))
         end
      end)
   end

   it("reads several files, texts too, and names those that cannot be read", function()
      local lines, text = command.file("jsonl", archive(5)), command.file("txt", "« Non », a dit Paul Ory.")
      local arguments = ("--format jsonl --offsets byte %s no/such.txt spec %s"):format(lines, text)
      local one = sh(DIXIT .. arguments)
      assert.truthy(one.err:find("dixit: no/such.txt: No such file or directory\n", 1, true), one.err)
      assert.truthy(one.err:find("dixit: spec: Is a directory\n", 1, true), one.err)
      assert.truthy(one.out:find(text, 1, true))
      assert.same(one, sh(DIXIT .. "--jobs 2 " .. arguments))
   end)

   it("explains", function()
      local one = sh(DIXIT .. "--explain examples/articles/pledge.fr.txt")
      assert.truthy(one.out:find("rules/", 1, true))
      assert.same(one, sh(DIXIT .. "--explain --jobs 1 examples/articles/pledge.fr.txt"))
   end)

   it("answers a document of standard input before the next one comes", function()
      local fifo = command.file("fifo", "")
      local ran = sh(([[rm %s; mkfifo %s
         (echo '{"id":"first","text":"Un"}'; read -r answer <%s; echo '{"id":"second","text":"Deux"}') |
            %s --input jsonl --format jsonl --jobs 2 | tee %s]]):format(fifo, fifo, fifo, DIXIT, fifo))
      assert.same({ "first", "second" }, { cjson.decode(ran.out:match "^[^\n]+").id,
         cjson.decode(ran.out:match "\n([^\n]+)\n$").id })
   end)

   it("takes a text from standard input, and nothing at all", function()
      local ran = sh("printf '« Non », a dit Paul Ory.' | " .. DIXIT .. "--jobs 2 --format csv")
      assert.truthy(ran.out:find(",Non,", 1, true))
      assert.same({ status = 0, out = "[]\n", err = "" },
         sh("printf '' | " .. DIXIT .. "--jobs 2 --format json --input jsonl"))
   end)

   -- What a worker, no other process, runs first: it dies of one document, and never ends with another.
   local PREPARE = [[
      if arg[0]:find "dixit" then
         return
      end
      package.preload["dixit.cli.reading"] = function()
         local reading = assert(loadfile(package.searchpath("dixit.cli.reading", package.path)))()
         local new = reading.new
         function reading.new(...)
            local desk = new(...)
            local read = desk.read
            function desk:read(raw)
               if raw.data:find "deadly" then
                  local luv = require "luv"
                  luv.kill(luv.os_getpid(), "sigkill")
               end
               repeat until not raw.data:find "endless"
               return read(self, raw)
            end
            return desk
         end
         return reading
      end
   ]]

   it("reports the documents that workers die of, and does the rest", function()
      local lines = archive(40)
      local deadly = '{"id":"x%d","text":"deadly"}'
      local path = command.file("jsonl", table.concat({ deadly:format(1), lines, deadly:format(42), deadly:format(43),
         lines }, "\n")) -- each with its line in its id
      local one = sh(("%s --format jsonl %s"):format(DIXIT, path))
      for _, jobs in ipairs { 1, 3 } do
         local ran = sh(("LUA_INIT=@%s %s --format jsonl --jobs %d %s"):format(command.file("lua", PREPARE), DIXIT,
            jobs, path))
         local expected, deaths = {}, 0
         for line in one.out:gmatch "[^\n]+" do
            local number = line:match '"id":"x(%d+)"'
            if number then
               deaths = deaths + 1
               line = ('{"format":1,"id":"x%d","line":%d,"error":{"code":"worker_died",'
                  .. '"message":"the worker that read it was killed by signal 9"}}'):format(number, number)
               assert.is_nil(schema.check("failure", line))
               local message = ("dixit: %s:%d: the worker that read it was killed by signal 9\n"):format(path, number)
               assert.truthy(ran.err:find(message, 1, true), ran.err)
            end
            expected[#expected + 1] = line
         end
         assert.equal(3, deaths)
         assert.equal(table.concat(expected, "\n") .. "\n", ran.out)
         assert.equal(70, ran.status)
      end
   end)

   it("ends with its workers when it is interrupted", function()
      local path = command.file("jsonl", ('{"text":"endless"}\n'):rep(3))
      local ran = sh(([[LUA_INIT=@%s %s --format jsonl --jobs 2 %s & run=$!
         children=/proc/$run/task/$run/children
         until [ "$(wc -w <$children)" -eq 2 ]; do sleep 0.01; done
         workers=$(cat $children)
         kill -INT $run
         status=0; wait $run || status=$?
         for worker in $workers; do ! kill -0 $worker 2>&- || echo "left: $worker" >&2; done
         exit $status]]):format(command.file("lua", PREPARE), DIXIT, path))
      assert.same({ status = 130, out = "", err = "" }, ran)
   end)

   it("ends with its workers when its output is lost", function()
      local path = command.file("jsonl", archive(600))
      local ran = sh(("(%s --format jsonl --jobs 2 %s; echo $? >&2) 2>&1 >/dev/full | tail -n 2"):format(DIXIT, path))
      assert.equal("dixit: cannot write: No space left on device\n70\n", ran.out)
   end)

   it("gives up when no worker gets ready", function()
      local ran = sh("echo | LUA_INIT='if not arg[0]:find \"dixit\" then os.exit(9) end' " .. DIXIT .. "--jobs 2")
      assert.same({ status = 70, out = "",
         err = "dixit: no worker gets ready: the last one ended with status 9\n" }, ran)
   end)

   it("wants a number", function()
      for _, number in ipairs { "0", "two", "1.5", "1025" } do
         local ran = command.run { "extract", "--jobs", number }
         assert.equal(2, ran.status)
         assert.truthy(ran.err:find("from 1 to 1024 is expected, not '" .. number .. "'", 1, true), ran.err)
      end
   end)
end)

describe("dixit extract --first-line", function()
   it("numbers lines as they are in the larger file", function()
      local lines = '{"text":"Un"}\n{\n'
      local ran = command.run({ "extract", "--input", "jsonl", "--format", "jsonl", "--first-line", "41" },
         { stdin = lines })
      local first, second = ran.out:match "^([^\n]*)\n([^\n]*)\n$"
      assert.equal(41, cjson.decode(first).id)
      assert.equal(42, cjson.decode(second).line)
      assert.equal("dixit: -:42: ", ran.err:match "^dixit: %-:%d+: ")
   end)
end)
