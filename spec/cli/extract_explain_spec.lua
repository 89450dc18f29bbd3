--- dixit extract --explain: where rules stand, and which came nearest to a quotation that nobody says.
local command = require "spec.support.command"

local TEXT = "« Le quai ferme », a dit Jeanne Kerlo. Puis un « accélérateur de quais » est arrivé."

describe("dixit extract --explain", function()
   local ran = command.run({ "extract", "--explain" }, { stdin = TEXT, width = 300, env = { NO_COLOR = "1" } })

   it("tells where the rule of an attribution stands", function()
      assert.same({ 0, "" }, { ran.status, ran.err })
      assert.truthy(ran.out:find "\n1%. Jeanne Kerlo · a dit %(direct, fr/incise at [^ ]+%.lua:%d+, line 1%)\n",
         ran.out)
   end)

   it("tells of a quotation without one how far the nearest rules got", function()
      local near = ran.out:match "\nno attribution: « accélérateur de quais » %(line 1%)\n(.*)$"
      assert.truthy(near, ran.out)
      assert.truthy(near:find "^   fr/[%w_]+: matched “[^”]+”, but its function when said no\n", near)
      assert.truthy(near:find "\n   fr/[%w_]+: failed from “[^”]+” after %d+ steps: wanted [^ ]+%.lua:%d+: ", near)
      local count = select(2, near:gsub("\n", ""))
      assert.is_true(count >= 1 and count <= 3, near)
      assert.falsy(ran.out:find("no attribution: « Le quai", 1, true))
   end)

   it("says nothing of that without the option", function()
      local plain = command.run({ "extract" }, { stdin = TEXT, width = 300 })
      assert.falsy(plain.out:find("no attribution", 1, true))
      assert.falsy(plain.out:find(" at ", 1, true))
   end)
end)
