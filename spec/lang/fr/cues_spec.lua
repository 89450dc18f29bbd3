local cues = require "dixit.lang.fr.cues"

local function set(text)
   local members = {}
   for word in text:gmatch "%S+" do
      members[word] = true
   end
   return members
end

local CLASSES = set "statement claim denial promise demand question accusation opinion agreement intention"
local ADDRESSEES = set "à obj devant"
local AMBIGUITIES = set "low mid high"
local CONSTRUCTIONS = set [[
   incise que si inf de_inf a_inf dat_que dat_de_inf obj_de_inf obj_a_inf obj_quote comme_quote qualifier_de de_quote
   a_quote sur_quote contre_quote colon obj_only_not
]]

local PLAIN = {
   ["à"] = "a", ["â"] = "a", ["ç"] = "c", ["é"] = "e", ["è"] = "e", ["ê"] = "e", ["ë"] = "e", ["î"] = "i", ["ï"] = "i",
   ["ô"] = "o", ["û"] = "u", ["ü"] = "u",
}

local function plain(text)
   return (text:gsub("\xC3.", PLAIN))
end

local function find(lemma)
   for _, cue in ipairs(cues.verbs) do
      if cue.lemma == lemma then
         return cue
      end
   end
end

-- The rows as the file holds them: one that the reader did not understand would be missing from cues.verbs.
local function read_rows()
   local path = assert(package.searchpath("dixit.lang.fr.cues", package.path))
   local file <close> = assert(io.open(path))
   local rows = {}
   for row in file:read("a"):match("%[%[\n(.-)%]%]"):gmatch "[^\n]+" do
      rows[#rows + 1] = row
   end
   return rows
end

describe("French cue verbs", function()
   it("reads every row", function()
      for n, row in ipairs(read_rows()) do
         assert.equal(row:match "^[^:/]+", cues.verbs[n].lemma)
      end
      assert.equal(#read_rows(), #cues.verbs)
   end)

   it("has sorted rows without a lemma twice", function()
      for n = 2, #cues.verbs do
         local before, after = cues.verbs[n - 1].lemma, cues.verbs[n].lemma
         assert.is_true(plain(before) < plain(after), before .. " before " .. after)
      end
   end)

   it("has no spelling twice", function()
      local seen = {}
      for _, cue in ipairs(cues.verbs) do
         for _, spelling in ipairs { cue.lemma, cue.also } do
            assert.is_nil(seen[spelling], spelling)
            seen[spelling] = true
         end
      end
   end)

   it("uses known values only", function()
      for _, cue in ipairs(cues.verbs) do
         assert.is_true(CLASSES[cue.class], cue.lemma .. ": " .. cue.class)
         assert.is_true(cue.addressee == nil or ADDRESSEES[cue.addressee], cue.lemma .. ": " .. tostring(cue.addressee))
         assert.is_true(AMBIGUITIES[cue.ambiguity], cue.lemma .. ": " .. cue.ambiguity)
         assert.is_not_nil(next(cue.constructions), cue.lemma)
         for construction in pairs(cue.constructions) do
            assert.is_true(CONSTRUCTIONS[construction], cue.lemma .. ": " .. construction)
         end
      end
   end)

   it("has the addressee that the constructions name", function()
      for _, cue in ipairs(cues.verbs) do
         local frames = cue.constructions
         if frames.dat_que or frames.dat_de_inf then
            assert.equal("à", cue.addressee, cue.lemma)
         elseif frames.obj_de_inf or frames.obj_a_inf then
            assert.equal("obj", cue.addressee, cue.lemma)
         end
      end
   end)

   it("knows how verbs of saying are used", function()
      assert.same({
         lemma = "affirmer", class = "claim", addressee = "à", ambiguity = "low",
         constructions = set "incise que inf obj_quote dat_que colon",
      }, find "affirmer")
      assert.same({
         lemma = "tacler", also = "tâcler", class = "accusation", addressee = "obj", ambiguity = "mid",
         constructions = set "incise obj_quote colon",
      }, find "tacler")
      assert.same({
         lemma = "se plaindre", class = "accusation", ambiguity = "low",
         constructions = set "incise que de_inf de_quote colon",
      }, find "se plaindre")
      assert.equal("promise", find("s'engager").class)
      assert.equal("question", find("s'interroger").class)
      assert.equal("denial", find("démentir").class)
   end)
end)
