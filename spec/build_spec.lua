-- The two builds and the installed files stay together; what the libraries show is what they mean to show.
local core = require "dixit.core"
local lfs = require "lfs"

local ROCKSPEC = "rockspec/dixit-scm-1.rockspec"

local function read(path)
   local file = assert(io.open(path, "rb"))
   local text = file:read "a"
   file:close()
   return text
end

-- What a command prints; fails if it does.
local function run(command)
   local pipe = assert(io.popen(command .. " 2>&1", "r"))
   local output = pipe:read "a"
   local ok = pipe:close()
   assert(ok, command .. ":\n" .. output)
   return output
end

local function load_rockspec()
   local rockspec = {}
   assert(loadfile(ROCKSPEC, "t", rockspec))()
   return rockspec
end

-- All files below a folder whose names end so, sorted.
local function find(folder, ending, found)
   found = found or {}
   for name in lfs.dir(folder) do
      local path = folder .. "/" .. name
      if name:sub(1, 1) == "." then
         goto continue
      elseif lfs.attributes(path, "mode") == "directory" then
         find(path, ending, found)
      elseif name:sub(-#ending) == ending then
         found[#found + 1] = path
      end
      ::continue::
   end
   table.sort(found)
   return found
end

-- The names of functions and objects that a shared library exports, sorted.
local function exports(path)
   local names = {}
   for name in run("nm -D --defined-only " .. path):gmatch "%x+ %a ([%w_]+)" do
      names[#names + 1] = name
   end
   table.sort(names)
   return names
end

describe("the sources", function()
   local sources = find("csrc/core", ".c")
   table.move(find("csrc/lua", ".c"), 1, 99, #sources + 1, sources)

   it("are all named in CMakeLists.txt", function()
      local named, seen = {}, {}
      for path in read("CMakeLists.txt"):gmatch "csrc/%w+/[%w_]+%.c%f[%W]" do
         assert.is_nil(seen[path])
         seen[path] = true
         named[#named + 1] = path
      end
      table.sort(named)
      assert.are.same(sources, named)
   end)

   it("are all named in the rockspec", function()
      local named = load_rockspec().build.modules["dixit.core"].sources
      table.sort(named)
      assert.are.same(sources, named)
   end)
end)

describe("the rockspec", function()
   it("names every file in lua/ under its module's name", function()
      local expected, modules = {}, load_rockspec().build.modules
      modules["dixit.core"] = nil
      for _, path in ipairs(find("lua", ".lua")) do
         local name = path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", ".")
         expected[name] = path
      end
      assert.are.same(expected, modules)
   end)

   it("depends on Lua and utf8proc alone", function()
      local rockspec = load_rockspec()
      assert.are.same({ "lua >= 5.4, < 5.6" }, rockspec.dependencies)
      assert.is_not_nil(rockspec.external_dependencies.UTF8PROC)
      assert.is_nil(next(rockspec.external_dependencies, "UTF8PROC"))
   end)
end)

describe("the version", function()
   it("is that of dixit.h everywhere", function()
      local version = read("csrc/include/dixit.h"):match '#define DIXIT_VERSION "([^"]+)"'
      assert.are.equal(version, core.version)
      assert.are.equal(version, require("dixit").version)
      assert.are.equal("dixit " .. version .. "\n", run "build/dixit --version")
      assert.is_not_nil(read("build/CMakeCache.txt"):find("CMAKE_PROJECT_VERSION:STATIC=" .. version, 1, true))
   end)
end)

describe("the Lua module", function()
   it("runs under the Lua that these specs are meant for", function()
      assert.are.equal("Lua 5.4", _VERSION)
   end)

   it("exports its one function", function()
      assert.are.same({ "luaopen_dixit_core" }, exports "build/lua/dixit/core.so")
   end)

   it("needs utf8proc and the C library, and neither Lua's library nor the shared dixit", function()
      local needed = {}
      for name in run("objdump -p build/lua/dixit/core.so"):gmatch "NEEDED%s+lib([%w_+]+)" do
         needed[#needed + 1] = name
      end
      table.sort(needed)
      assert.are.same({ "c", "utf8proc" }, needed)
   end)
end)

describe("the C library", function()
   it("exports the functions of dixit.h and nothing else", function()
      local declared = {}
      for name in read("csrc/include/dixit.h"):gmatch "DIXIT_API [%w_ *]-(dixit_[%w_]+)%(" do
         declared[#declared + 1] = name
      end
      table.sort(declared)
      assert.are.same(declared, exports "build/libdixit.so")
   end)
end)

describe("an installation", function()
   local prefix

   setup(function()
      prefix = run("mktemp -d"):match "[^\n]+"
      run("cmake --install build --prefix " .. prefix)
   end)

   teardown(function()
      run("rm -r " .. prefix)
   end)

   it("has a command that runs on the installed files", function()
      local output = run(("cd / && printf '« Oui », dit-il.' | %s/bin/dixit quotes --format jsonl"):format(prefix))
      assert.is_not_nil(output:find('"start":0,"end":7', 1, true), output)
      assert.is_not_nil(read(prefix .. "/bin/dixit"):find(prefix .. "/share/lua/5.4/?.lua;", 1, true))
   end)

   it("has a library that pkg-config finds and C programs run with", function()
      local pc = run(("find %s -name dixit.pc"):format(prefix)):match "[^\n]+"
      local libdir = pc:match "^(.*)/pkgconfig/"
      run(("cc examples/embed.c -o %s/embed $(PKG_CONFIG_PATH=%s/pkgconfig pkg-config --cflags --libs dixit)")
         :format(prefix, libdir))
      local output = run(("LD_LIBRARY_PATH=%s %s/embed"):format(libdir, prefix))
      assert.is_not_nil(output:find("Le bac reprendra jeudi", 1, true), output)
   end)

   it("has packages for CMake, shared and static", function()
      local project = prefix .. "/project"
      assert(lfs.mkdir(project))
      local file = assert(io.open(project .. "/CMakeLists.txt", "w"))
      file:write(([[
cmake_minimum_required(VERSION 3.16)
project(host C)
find_package(dixit %s REQUIRED)
foreach(library dixit dixit_static)
  add_executable(host_${library} "%s/examples/embed.c")
  target_link_libraries(host_${library} dixit::${library})
endforeach()
]]):format(core.version, lfs.currentdir()))
      file:close()
      run(("cmake -S %s -B %s/build -DCMAKE_PREFIX_PATH=%s && cmake --build %s/build")
         :format(project, project, prefix, project))
      for _, library in ipairs { "dixit", "dixit_static" } do
         local output = run(("%s/build/host_%s"):format(project, library))
         assert.is_not_nil(output:find("première étape", 1, true), output)
      end
   end)
end)
