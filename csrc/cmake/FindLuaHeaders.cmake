# Finds the headers of Lua 5.4 or 5.5: LUA_INCLUDE_DIR, and LUA_VERSION as "5.4".  A module needs no Lua library; tests
# do, and it is LUA_LIBRARY if there is one.

find_path(LUA_INCLUDE_DIR lua.h PATH_SUFFIXES lua5.4 lua-5.4 lua/5.4 lua54 lua5.5 lua-5.5 lua/5.5 lua55)
mark_as_advanced(LUA_INCLUDE_DIR)

if(LUA_INCLUDE_DIR)
  # 5.4 writes LUA_VERSION_MINOR "4", 5.5 writes LUA_VERSION_MINOR_N 5.
  file(STRINGS ${LUA_INCLUDE_DIR}/lua.h _minor REGEX "^#define LUA_VERSION_MINOR(_N)?[ \t]+\"?[0-9]+\"?")
  string(REGEX REPLACE ".*[ \t]\"?([0-9]+)\"?.*" "5.\\1" LUA_VERSION "${_minor}")
  if(NOT LUA_VERSION MATCHES "^5\\.[45]$")
    message(FATAL_ERROR "${LUA_INCLUDE_DIR}/lua.h is Lua ${LUA_VERSION}; dixit needs 5.4 or 5.5 (-DLUA_INCLUDE_DIR=...)")
  endif()
  string(REPLACE "." "" _digits ${LUA_VERSION})
  find_library(LUA_LIBRARY NAMES lua${LUA_VERSION} lua-${LUA_VERSION} lua${_digits} lua)
  mark_as_advanced(LUA_LIBRARY)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LuaHeaders
  FAIL_MESSAGE "The headers of Lua are missing: apt-get install liblua5.4-dev, or -DDIXIT_BUILD_LUA=OFF for C alone"
  REQUIRED_VARS LUA_INCLUDE_DIR VERSION_VAR LUA_VERSION)
