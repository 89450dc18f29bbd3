--- Line numbers of byte positions.
local M = {}

--- A function that tells the line of a position in `text`.
---@param text string
---@return fun(position: integer): integer line_of from a byte, 1-based, to the number of its line, from 1
function M.finder(text)
   local ends = {}
   for position in text:gmatch "()\n" do
      ends[#ends + 1] = position
   end
   return function(position)
      -- Binary search for the first line end at or behind the position.
      local low, high = 1, #ends + 1
      while low < high do
         local middle = (low + high) // 2
         if ends[middle] < position then
            low = middle + 1
         else
            high = middle
         end
      end
      return low
   end
end

return M
