--- Writes what the benchmark in C reads: a French text, and the profile of a language as lines "entry form".
---
---    lua5.4 spec/bench/write.lua FOLDER MB
local root = (arg[0]:match "^(.*)/" or ".") .. "/../.."
package.path = ("%s/lua/?.lua;%s/spec/bench/?.lua;%s"):format(root, root, package.path)

local corpus = require "corpus"
local profile = require "dixit.lang.fr.profile"

local MEGABYTE <const> = 1000000
local DOCUMENT_SIZE <const> = 3000

local folder, megabytes = arg[1], tonumber(arg[2])
if not folder or not megabytes or megabytes <= 0 then
   io.stderr:write "usage: lua5.4 spec/bench/write.lua FOLDER MB\n"
   os.exit(2)
end

local function write(name, content)
   local file <close> = assert(io.open(folder .. "/" .. name, "wb"))
   assert(file:write(content))
end

local lines = {}
for key, value in pairs(profile) do
   if value == true then
      table.insert(lines, key)
   else
      for _, form in ipairs(value) do
         table.insert(lines, key .. " " .. form)
      end
   end
end
table.sort(lines)

write("profile.txt", table.concat(lines, "\n") .. "\n")
write("corpus.txt", table.concat(corpus.documents(root, math.floor(megabytes * MEGABYTE), DOCUMENT_SIZE), "\n\n"))
