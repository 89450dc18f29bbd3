#!/usr/bin/env lua5.4
-- Starts the command `dixit`: LuaRocks installs this file as it is, CMake wraps it with the paths of its own tree.
os.exit(require "dixit.cli.main"(arg), true)
