local frames = require "dixit.cli.frames"

-- What a function that writes to a file has written.
local function written(write)
   local file <close> = assert(io.tmpfile())
   write(file)
   file:seek "set"
   return file:read "a"
end

local answers = {
   { 0, nil, "" }, { 3, "no such language", "{}\n" }, { 70, "broken", ("é"):rep(5000) }, { 0, nil, "x" },
}

describe("answers", function()
   local bytes = written(function(file)
      for _, answer in ipairs(answers) do
         frames.write_answer(file, table.unpack(answer, 1, 3))
      end
   end)

   for _, size in ipairs { 1, 7, 13, 14, 4096, #bytes } do
      it(("come out of pieces of %d bytes as they were"):format(size), function()
         local list, read = frames.answers(), {}
         for first = 1, #bytes, size do
            list:add(bytes:sub(first, first + size - 1))
            for status, message, results in list.next, list do
               read[#read + 1] = { status, message, results }
            end
         end
         assert.same(answers, read)
      end)
   end
end)

describe("a task", function()
   it("is read as it was written, and what is cut off is none", function()
      local record = { path = "news.jsonl", line = 1 << 33, data = '{"text":"Un"}\r\n' }
      local text = { path = "a/é.txt", data = "" }
      local file <close> = assert(io.tmpfile())
      file:write(table.concat(frames.task(record)), table.concat(frames.task(text)), "cut off")
      file:seek "set"
      assert.same({ path = "", line = 1 << 33, data = '{"text":"Un"}\r\n' }, frames.read_task(file))
      assert.same(text, frames.read_task(file))
      assert.is_nil(frames.read_task(file))
   end)
end)
