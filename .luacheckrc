std = "lua54+busted"
max_line_length = 120

-- Rule scripts see the words of the rule language as globals, and share their own.
files["lua/dixit/lang/*/rules/*.lua"] = { global = false, allow_defined = true }
files["examples/rules/*.lua"] = { global = false, allow_defined = true }
