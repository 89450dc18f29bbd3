--- Writes lang/fr/inflections.lua, the French verbs that every engine knows: those that the pack's files name, by
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

-- The files of the pack that name verbs, as far as it has them: a text with a lemma a line, or a table with `verbs`.
local SOURCES <const> = { "cues", "frequent_verbs", "locutions" }

local function lemmas_of(source)
   local name = "dixit.lang.fr." .. source
   local module = package.searchpath(name, package.path) and require(name) or { verbs = {} }
   local list = {}
   if type(module) == "string" then
      for lemma in module:gmatch "[^\n]+" do
         list[#list + 1] = lemma
      end
   else
      for i, verb in ipairs(module.verbs) do
         list[i] = type(verb) == "table" and verb.lemma or verb
      end
   end
   return list
end

-- The auxiliaries, then the others, sorted: of several readings of a form, that of the earlier verb counts.
local function all_lemmas()
   local auxiliaries, others, seen = {}, {}, {}
   for _, row in ipairs(require "dixit.lang.fr.verbs".auxiliaries) do
      auxiliaries[#auxiliaries + 1] = row.lemma
      seen[row.lemma] = true
   end
   for _, source in ipairs(SOURCES) do
      for _, lemma in ipairs(lemmas_of(source)) do
         others[#others + 1] = not seen[lemma] and lemma or nil
         seen[lemma] = true
      end
   end
   table.sort(others)
   return table.move(others, 1, #others, #auxiliaries + 1, auxiliaries)
end

--- The text of the file.
---@return string
local function generate()
   local conjugation = require "dixit.lang.fr.conjugation"
   local numbers, paradigms, lines = {}, {}, {}
   for i, lemma in ipairs(all_lemmas()) do
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

return { generate = generate, lemmas = all_lemmas, PATH = PATH }
