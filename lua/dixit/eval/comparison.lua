--- Compares two runs over the same gold: which attributions were won, which were lost.

local M = {}

---@class dixit.eval.Entry what became of one attribution in a run
---@field id string|integer of its document
---@field outcome dixit.eval.Outcome
---@field content dixit.eval.Span[] as marked; of what is not marked, as found
---@field text string the content
---@field rule? string that found it

---@class dixit.eval.Comparison
---@field won dixit.eval.Entry[] right now, and not before
---@field lost dixit.eval.Entry[] right before, and not now
---@field alarms dixit.eval.Entry[] new false alarms
---@field silenced dixit.eval.Entry[] false alarms that are gone
---@field unknown integer marked attributions that the other run does not have

-- What an entry is known by in both runs. `seen` counts those that would be known by the same.
local function key_of(entry, seen)
   local parts = { entry.outcome == "spurious" and "found" or "gold", tostring(entry.id) }
   for _, span in ipairs(entry.content) do
      parts[#parts + 1] = ("%d-%d"):format(span[1], span[2])
   end
   local key = table.concat(parts, "\0")
   seen[key] = (seen[key] or 0) + 1
   return key .. "\0" .. seen[key]
end

local function by_key(entries)
   local known, seen = {}, {}
   for _, entry in ipairs(entries) do
      known[key_of(entry, seen)] = entry
   end
   return known
end

--- Compares.
---@param before dixit.eval.Entry[]
---@param now dixit.eval.Entry[]
---@return dixit.eval.Comparison
function M.compare(before, now)
   local comparison = { won = {}, lost = {}, alarms = {}, silenced = {}, unknown = 0 }
   local old, new, seen = by_key(before), by_key(now), {}
   for _, entry in ipairs(now) do
      local other = old[key_of(entry, seen)]
      if entry.outcome == "spurious" then
         comparison.alarms[#comparison.alarms + 1] = not other and entry or nil
      elseif not other then
         comparison.unknown = comparison.unknown + 1
      elseif (entry.outcome == "right") ~= (other.outcome == "right") then
         local list = entry.outcome == "right" and comparison.won or comparison.lost
         list[#list + 1] = entry
      end
   end
   seen = {}
   for _, entry in ipairs(before) do
      local key = key_of(entry, seen)
      if entry.outcome == "spurious" and not new[key] then
         comparison.silenced[#comparison.silenced + 1] = entry
      end
   end
   return comparison
end

return M
