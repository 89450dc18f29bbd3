-- Who said what, from Lua: build/dixit's paths, or an installed dixit, must be on the path.
--
--     LUA_PATH="lua/?.lua;lua/?/init.lua;;" LUA_CPATH="build/lua/?.so;;" lua5.4 examples/hello.lua
local dixit = require "dixit"

local text = [[
« Le bac reprendra jeudi », a promis Jeanne Kerlo. Selon le port, « rien n’est sûr ».
]]

local engine = dixit.engine { lang = "fr" }
local document = assert(engine:parse(text))

for i, first, last in document:quotations() do
   print(i, first, last, document:slice(first, last))
end

local function join(spans)
   local slices = {}
   for i, span in ipairs(spans) do
      slices[i] = document:slice(span.first, span.last)
   end
   return table.concat(slices, " ")
end

for _, attribution in ipairs(assert(engine:extract(document))) do
   local source = attribution.source
   print(source and join { source } or "?", join(attribution.cue), join(attribution.content))
end
