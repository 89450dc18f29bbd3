--- The packs that come with dixit. A pack is a folder beside this file; others are found wherever `require` looks.

---@class dixit.lang
---@field codes string[] ISO 639-1 codes, sorted as they are to be shown
return { codes = { "fr", "en" } }
