--- Checks a JSON text against a JSON Schema (2020-12): the keywords that the schemas here use, and an error for any
--- other, so that none is passed over in silence.
local cjson = require "cjson"

local M = {}

local function is_table(value)
   return type(value) == "table"
end

-- lua-cjson makes a table of both; an empty one may be either.
local types = {
   null = function(value) return value == cjson.null end,
   boolean = function(value) return type(value) == "boolean" end,
   string = function(value) return type(value) == "string" end,
   integer = function(value) return type(value) == "number" and math.tointeger(value) ~= nil end,
   array = function(value) return is_table(value) and (next(value) == nil or value[1] ~= nil) end,
   object = function(value) return is_table(value) and value[1] == nil end,
}

local check

-- Each keyword: what it asks of a value, nil if that is given, else what is wrong.
local keywords = {
   type = function(expected, value)
      for _, name in ipairs(is_table(expected) and expected or { expected }) do
         if types[name](value) then
            return nil
         end
      end
      return "has the wrong type"
   end,
   enum = function(expected, value)
      for _, allowed in ipairs(expected) do
         if allowed == value then
            return nil
         end
      end
      return ("'%s' is not in the list"):format(tostring(value))
   end,
   const = function(expected, value)
      return value ~= expected and "is not " .. tostring(expected) or nil
   end,
   minimum = function(expected, value)
      return type(value) == "number" and value < expected and "is below " .. expected or nil
   end,
   maximum = function(expected, value)
      return type(value) == "number" and value > expected and "is above " .. expected or nil
   end,
   minItems = function(expected, value)
      return is_table(value) and #value < expected and "has too few items" or nil
   end,
   required = function(expected, value)
      for _, key in ipairs(is_table(value) and expected or {}) do
         if value[key] == nil then
            return "lacks " .. key
         end
      end
   end,
   properties = function(expected, value, root)
      for key, schema in pairs(is_table(value) and expected or {}) do
         local wrong = value[key] ~= nil and check(schema, value[key], root)
         if wrong then
            return key .. ": " .. wrong
         end
      end
   end,
   additionalProperties = function(_, value, _, schema)
      for key in pairs(is_table(value) and value or {}) do
         if not schema.properties[key] then
            return "has an unknown key: " .. key
         end
      end
   end,
   items = function(expected, value, root)
      for i, item in ipairs(is_table(value) and value or {}) do
         local wrong = check(expected, item, root)
         if wrong then
            return ("[%d] %s"):format(i, wrong)
         end
      end
   end,
   anyOf = function(expected, value, root)
      local wrong
      for _, schema in ipairs(expected) do
         wrong = check(schema, value, root)
         if not wrong then
            return nil
         end
      end
      return wrong
   end,
   ["$ref"] = function(expected, value, root)
      return check(root["$defs"][expected:match "^#/%$defs/([%w_]+)$"], value, root)
   end,
}

local annotations = { ["$schema"] = true, ["$defs"] = true, title = true, description = true }

function check(schema, value, root)
   for keyword, expected in pairs(schema) do
      if not annotations[keyword] then
         local test = keywords[keyword] or error("the checker does not know the keyword " .. keyword)
         local wrong = test(expected, value, root, schema)
         if wrong then
            return wrong
         end
      end
   end
end

--- Checks a JSON text against spec/schema/<name>.schema.json.
---@param name string
---@param text string
---@return string|nil wrong nil if the text follows the schema
function M.check(name, text)
   local file <close> = assert(io.open(("spec/schema/%s.schema.json"):format(name)))
   local schema = cjson.decode(file:read "a")
   return check(schema, cjson.decode(text), schema)
end

return M
