--- examples/scale: parts of an archive, read one by one, give what the whole gives. Neither GNU parallel nor Slurm is
--- needed here: a stand-in cuts the parts as the first does, and the tasks of an array are run one after the other.
local command = require "spec.support.command"

local function sh(script)
   local path = command.file("err", "")
   local pipe = assert(io.popen(("exec 2>%s; DIXIT=build/dixit; export DIXIT\n%s"):format(path, script)))
   local out = pipe:read "a"
   local _, _, status = pipe:close()
   local file <close> = assert(io.open(path))
   return { status = status, out = out, err = file:read "a" }
end

-- What parallel.sh uses of GNU parallel: --pipe with -N and {#}, in order, and the log of the parts.
local PARALLEL = [[#!/bin/sh
while [ $# -gt 1 ]; do
   case $1 in
      -N) lines=$2; shift 2 ;;
      --joblog) log=$2; shift 2 ;;
      --block) shift 2 ;;
      --pipe | -k) shift ;;
      *) echo "the stand-in for parallel does not know $1" >&2; exit 255 ;;
   esac
done
folder=$(mktemp -d)
split -a 4 -d -l "$lines" - "$folder/"
printf 'Seq\tHost\tStarttime\tJobRuntime\tSend\tReceive\tExitval\tSignal\tCommand\n' >"$log"
part=0
failed=0
for file in "$folder"/*; do
   part=$((part + 1))
   status=0
   sh -c "$(echo "$1" | sed "s/{#}/$part/g")" <"$file" || status=$?
   [ $status -eq 0 ] || failed=$((failed + 1))
   printf '%d\t:\t0\t0\t0\t0\t%d\t0\tdixit\n' $part $status >>"$log"
done
rm -r "$folder"
exit $failed
]]

-- Records with and without id, blank lines, one that cannot be read, and no end of the last line.
local lines = {}
for i = 1, 23 do
   local id = i % 2 == 0 and ('"id":"n%d",'):format(i) or ""
   lines[i] = i == 9 and " " or i == 17 and "{broken"
      or ('{%s"text":"« Le bac %d reprendra », a promis Jeanne Kerlo."}'):format(id, i)
end

describe("the scripts of examples/scale", function()
   local archive, whole, folder

   setup(function()
      folder = sh("mktemp -d").out:match "[^\n]+"
      archive = folder .. "/archive.jsonl"
      local file <close> = assert(io.open(archive, "w"))
      file:write(table.concat(lines, "\n"))
      file:close()
      whole = sh(("$DIXIT extract --format jsonl %s"):format(archive))
      assert.equal(3, whole.status)
   end)

   teardown(function()
      sh("rm -r " .. folder)
   end)

   after_each(command.remove)

   it("can be read by a POSIX shell", function()
      assert.same({ status = 0, out = "", err = "" },
         sh "sh -n examples/scale/parallel.sh && sh -n examples/scale/slurm.sh")
   end)

   it("rest on a filter: a line for each line, and the parts make up the whole", function()
      assert.equal(22, select(2, whole.out:gsub("\n", "")))
      for _, cut in ipairs { 8, 9, 17 } do
         local parts = sh(([[head -n %d %s | $DIXIT extract --input jsonl --format jsonl
            tail -n +%d %s | $DIXIT extract --input jsonl --format jsonl --first-line %d]]):format(
            cut, archive, cut + 1, archive, cut + 1))
         assert.equal(whole.out, parts.out)
      end
   end)

   for _, size in ipairs { 5, 100 } do
      it(("give the whole from GNU parallel with parts of %d lines, and its status"):format(size), function()
         local file <close> = assert(io.open(folder .. "/parallel", "w"))
         file:write(PARALLEL)
         file:close()
         local ran = sh(("chmod +x %s/parallel; PATH=%s:$PATH LINES=%d sh examples/scale/parallel.sh %s"):format(
            folder, folder, size, archive))
         assert.equal(whole.out, ran.out)
         assert.equal(3, ran.status)
      end)
   end

   for _, tasks in ipairs { 4, 25 } do
      it(("give the whole from an array of %d tasks"):format(tasks), function()
         local results = ("%s/results-%d"):format(folder, tasks)
         local ran = sh(([[tasks=%d; most=0
            for task in $(seq $tasks); do
               status=0
               SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_MAX=$tasks sh examples/scale/slurm.sh %s %s || status=$?
               [ $status -le $most ] || most=$status
            done
            cat %s/part-*.jsonl; exit $most]]):format(tasks, archive, results, results))
         assert.equal(whole.out, ran.out)
         assert.equal(3, ran.status)
         assert.equal("", sh(("ls %s | grep -v '^part-[0-9]*.jsonl$'"):format(results)).out)
      end)
   end

   it("do one task of an array again, and leave a part that is not complete where it is seen", function()
      local results = folder .. "/again"
      local task = ("TASKS=4 SLURM_ARRAY_TASK_ID=2 SLURM_ARRAY_TASK_MAX=2 %s sh examples/scale/slurm.sh %s %s")
      local short = assert(io.open(folder .. "/short", "w"))
      short:write "#!/bin/sh\nhead -n 1\n"
      short:close()
      local ran = sh(("chmod +x %s/short; "):format(folder)
         .. task:format(("DIXIT=%s/short"):format(folder), archive, results))
      assert.equal(70, ran.status)
      assert.equal("part-000002.jsonl.partial\n", sh("ls " .. results).out)
      ran = sh(task:format("", archive, results))
      assert.equal(0, ran.status)
      assert.equal("part-000002.jsonl\n", sh("ls " .. results).out)
      local part = sh("cat " .. results .. "/*").out
      assert.truthy(whole.out:find(part, 1, true))
      assert.equal('{"format":1,"id":7,', part:match "^.-7,")
   end)
end)
