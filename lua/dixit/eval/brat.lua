--- Gold in brat's standoff format: a text, and a file of annotations of it (brat.nlplab.org/standoff.html).
---
--- Labels are read by the words in them: "content" or "quotation" (with "direct", "mixed" or "indirect": its type),
--- "cue", "source" or "speaker". What relations or events join belongs together, whatever they are called: a cue or
--- source that is joined to a content is its own, and so is a source that is joined to its cue. An attribute "Type" of
--- a content, with a value, is its type; "Optional" takes it out of the count, "Speaker" has a name.

local M = {}

-- What an annotation with that label is: "content", "cue" or "source", and a type; nil if it is none of ours.
local function role_of(label)
   label = label:lower()
   if label:find "cue" then
      return "cue"
   elseif label:find "source" or label:find "speaker" then
      return "source"
   elseif label:find "content" or label:find "quotation" then
      return "content", label:match "indirect" or label:match "direct" or label:match "mixed"
   end
end

-- "Content 0 10;15 20" as label and spans; nil if it is none.
local function read_bound(text)
   local label, offsets = text:match "^(%S+) (%d[%d ;]*)$"
   if not label then
      return nil
   end
   local spans = {}
   for offset in offsets:gmatch "[^;]+" do
      local first, behind = offset:match "^(%d+) (%d+)$"
      if not first then
         return nil
      end
      spans[#spans + 1] = { math.tointeger(first), math.tointeger(behind) }
   end
   return label, spans
end

---@class dixit.eval.brat.Bound
---@field role string
---@field type string|nil
---@field spans dixit.eval.Span[]
---@field joined string[] ids of what it is joined to
---@field optional boolean|nil
---@field speaker string|nil

local function join(bound, a, b)
   if bound[a] and bound[b] and a ~= b then
      table.insert(bound[a].joined, b)
      table.insert(bound[b].joined, a)
   end
end

-- The annotations of a file by id, joined as it says. Returns nil and the number of a line that cannot be read.
local function read(annotations)
   local bound, order, links, triggers = {}, {}, {}, {}
   local number = 0
   for line in (annotations .. "\n"):gmatch "(.-)\r?\n" do
      number = number + 1
      local id, rest = line:match "^([TREAM*]%d*)\t([^\t]*)"
      local kind = id and id:sub(1, 1)
      if kind == "T" then
         local label, spans = read_bound(rest)
         if not label then
            return nil, number
         end
         local role, type_ = role_of(label)
         bound[id] = { role = role, type = type_, spans = spans, joined = {} }
         order[#order + 1] = id
      elseif kind == "R" then
         links[#links + 1] = { rest:match "^%S+ %S-:(%w+) %S-:(%w+)" }
      elseif kind == "E" then
         local trigger = rest:match "^%S-:(%w+)"
         triggers[id] = trigger
         for argument in rest:gmatch " %S-:(%w+)" do
            links[#links + 1] = { trigger, argument }
         end
      elseif kind == "A" or kind == "M" then
         links[#links + 1] = { attribute = rest }
      elseif line:find "%S" and not line:find "^[#N*]" then
         return nil, number
      end
   end
   for _, link in ipairs(links) do
      if link.attribute then
         local name, id, value = link.attribute:match "^(%S+) (%w+) ?(.*)$"
         local one = bound[triggers[id] or id]
         name = name and name:lower()
         if one and (name == "type" or name == "speaker") and value ~= "" then
            one[name] = name == "type" and value:lower() or value
         elseif one and name == "optional" then
            one.optional = true
         end
      elseif link[1] and link[2] then
         join(bound, triggers[link[1]] or link[1], triggers[link[2]] or link[2])
      end
   end
   return bound, order
end

local function append(list, spans)
   return table.move(spans, 1, #spans, #list + 1, list)
end

-- The spans of a role that are joined to an annotation.
local function joined_to(bound, one, role)
   local found = {}
   for _, id in ipairs(one.joined) do
      if bound[id].role == role then
         append(found, bound[id].spans)
      end
   end
   return found
end

local function attribution_of(bound, one)
   local source = joined_to(bound, one, "source")
   for _, id in ipairs(one.joined) do
      if bound[id].role == "cue" and #source == 0 then
         append(source, joined_to(bound, bound[id], "source"))
      end
   end
   return {
      content = one.spans, source = source, cue = joined_to(bound, one, "cue"), type = one.type,
      speaker = one.speaker, optional = one.optional,
   }
end

--- The attributions of a file of annotations, in its order.
---@param annotations string the text of the file
---@return dixit.eval.Gold[]|nil gold
---@return string|nil message
function M.read(annotations)
   local bound, order = read(annotations)
   if not bound then
      return nil, ("line %d is no annotation of brat's"):format(order)
   end
   local gold = {}
   for _, id in ipairs(order) do
      local one = bound[id]
      if one.role == "content" then
         gold[#gold + 1] = attribution_of(bound, one)
      end
   end
   return gold
end

return M
