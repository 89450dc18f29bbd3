--- What the first extraction (lua/dixit/extract.lua) asks of a pack: word classes, cue verbs by form, and folding.
local forms = require "dixit.lang.fr.forms"
local words = require "dixit.lang.fr.words"

local days = {}
for day in ("lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui matin soir midi"):gmatch "%S+" do
   days[day] = true
end

return {
   code = "fr",
   words = words,
   days = days,
   lookup = forms.lookup,

   --- Lower case for the letters of French, and straight apostrophes.
   ---@param form string
   ---@return string
   fold = function(form)
      if form:find "^[%l%p%d]*$" then
         return form
      end
      return (form:lower():gsub("\xC3[\x80-\x9E]", function(letter)
         return "\xC3" .. string.char(letter:byte(2) + 0x20)
      end):gsub("\u{152}", "\u{153}"):gsub("\u{2019}", "'"))
   end,
}
