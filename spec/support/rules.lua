--- What specs of the rule language share: scripts from texts, and their results as plain tables.
local dixit = require "dixit"

local rules = {}

--- One engine for all specs; rule sets do not see each other.
rules.engine = dixit.engine "fr"

--- The rule set of a script; fails if it does not load.
function rules.load(text, name)
   local ruleset, err = rules.engine:loadstring(text, name or "rules.lua")
   assert(ruleset, tostring(err))
   return ruleset
end

--- The error of a script that does not load.
function rules.load_error(text, name)
   local ruleset, err = rules.engine:loadstring(text, name or "rules.lua")
   assert(ruleset == nil, "the script has been loaded")
   return err
end

--- What a rule set finds in a text.
function rules.run(ruleset, text)
   return ruleset:run(assert(rules.engine:parse(text)))
end

--- The texts of a list of spans or annotations.
function rules.texts(list)
   local texts = {}
   for i, span in ipairs(list or {}) do
      texts[i] = span.text
   end
   return texts
end

--- The texts that a pattern, written in Lua, takes in a text; `prelude` stands before the rule.
function rules.matches(source, text, prelude)
   local ruleset = rules.load((prelude or "") .. "\nphase 'last' rule 'found' { " .. source .. " }")
   return rules.texts(rules.run(ruleset, text).found)
end

return rules
