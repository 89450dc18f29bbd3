--- Writes lang/fr/inflections.lua, the French verbs that every engine knows, from cues.lua, frequent_verbs.lua and
--- conjugation.lua. To be run when one of them has changed, from the top of the project:
---
---     lua5.4 spec/support/inflections.lua
---
--- spec/lang/fr/inflections_spec.lua compares what it writes with what is there.
package.path = "lua/?.lua;lua/?/init.lua;" .. package.path
local verbs = require "dixit.verbs"

local PATH <const> = "lua/dixit/lang/fr/inflections.lua"

local HEAD <const> = [==[
--- French: stems and paradigms of the verbs that every engine knows. Generated, not to be edited:
---
---     lua5.4 spec/support/inflections.lua
---
--- dixit.h, section 16, tells the format; the slots are those of conjugation.lua.
-- luacheck: no max line length

---@type dixit.Inflections
return {
   paradigms = [[
%s]],
   verbs = [[
%s]],
}
]==]

-- The auxiliaries, then the others, sorted: of several readings of a form, that of the earlier verb counts.
local function lemmas()
   local list, seen = {}, {}
   for _, row in ipairs(require "dixit.lang.fr.verbs".auxiliaries) do
      list[#list + 1] = row.lemma
      seen[row.lemma] = true
   end
   local others = {}
   for _, cue in ipairs(require "dixit.lang.fr.cues".verbs) do
      others[#others + 1] = cue.lemma
   end
   table.move(require "dixit.lang.fr.frequent_verbs", 1, #require "dixit.lang.fr.frequent_verbs", #others + 1, others)
   table.sort(others)
   for _, lemma in ipairs(others) do
      if not seen[lemma] then
         list[#list + 1] = lemma
         seen[lemma] = true
      end
   end
   return list
end

--- The text of the file.
---@return string
local function generate()
   local conjugation = require "dixit.lang.fr.conjugation"
   local numbers, paradigms, lines = {}, {}, {}
   for i, lemma in ipairs(lemmas()) do
      local stem, endings = verbs.inflect(conjugation, (conjugation.bare(lemma)))
      if not numbers[endings] then
         numbers[endings] = #paradigms
         paradigms[#paradigms + 1] = endings .. "\n"
      end
      lines[i] = verbs.line(conjugation, lemma, stem, numbers[endings])
   end
   return HEAD:format(table.concat(paradigms), table.concat(lines))
end

if ... ~= "spec.support.inflections" then
   local file <close> = assert(io.open(PATH, "w"))
   file:write(generate())
end

return { generate = generate, PATH = PATH }
