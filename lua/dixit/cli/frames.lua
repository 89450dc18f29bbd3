--- What a run and its workers say to each other over pipes: a task, and the answer to it, in the order of the tasks.
--- The first answer of a worker is to no task: it says that the worker is ready.
local M = {}

-- The line (0: a text that is no record), the lengths of path and data, which follow.
local TASK <const> = "<I8I4I8"

-- The status, the lengths of message and results, which follow.
local ANSWER <const> = "<I1I4I8"
local ANSWER_SIZE <const> = string.packsize(ANSWER)

--- A task, in pieces to be written one behind the other.
---@param raw dixit.cli.Raw
---@return string[]
function M.task(raw)
   local path = raw.line and "" or raw.path -- a worker asks for it only where it is the id
   return { TASK:pack(raw.line or 0, #path, #raw.data), path, raw.data }
end

--- The next task, read from a file.
---@param file file*
---@return dixit.cli.Raw|nil raw nil: there is none any more
function M.read_task(file)
   local head = file:read(TASK:packsize())
   if not head or #head < TASK:packsize() then
      return nil
   end
   local line, path, data = TASK:unpack(head)
   return {
      line = line > 0 and line or nil,
      path = path > 0 and file:read(path) or "",
      data = data > 0 and file:read(data) or "",
   }
end

--- Writes an answer to a file.
---@param file file*
---@param status integer
---@param message string|nil
---@param results string
function M.write_answer(file, status, message, results)
   message = message or ""
   file:write(ANSWER:pack(status, #message, #results), message, results)
   file:flush()
end

--- Answers that come in pieces.
---@class dixit.cli.Answers
---@field private text string read up to `at`
---@field private at integer
---@field private pieces string[] what came behind the text
---@field private size integer bytes that are not read yet
---@field private wanted integer bytes that the next answer takes, as far as is known
local Answers = {}
Answers.__index = Answers

---@return dixit.cli.Answers
function M.answers()
   return setmetatable({ text = "", at = 1, pieces = {}, size = 0, wanted = ANSWER_SIZE }, Answers)
end

--- Takes a piece.
---@param piece string
function Answers:add(piece)
   self.pieces[#self.pieces + 1] = piece
   self.size = self.size + #piece
end

--- The next answer.
---@return integer|nil status nil: it is not all there
---@return string|nil message
---@return string|nil results
function Answers:next()
   if self.size < self.wanted then
      return nil
   elseif #self.text - self.at + 1 < self.wanted then
      self.text, self.at, self.pieces = self.text:sub(self.at) .. table.concat(self.pieces), 1, {}
   end
   local text = self.text
   local status, message, results, from = ANSWER:unpack(text, self.at)
   self.wanted = ANSWER_SIZE + message + results
   if self.size < self.wanted then
      return nil
   elseif #text - self.at + 1 < self.wanted then
      return self:next() -- the rest is among the pieces
   end
   local middle = from + message
   self.at, self.size, self.wanted = middle + results, self.size - self.wanted, ANSWER_SIZE
   return status, message > 0 and text:sub(from, middle - 1) or nil, text:sub(middle, self.at - 1)
end

return M
