/* Error objects: what a function gives beside nil when its data is bad. */
#include "rules.h"

#define ERROR_METATABLE "dixit.error"

/* __tostring: "text_too_big: the text is too long (byte 1)".  The fields are the caller's, whatever he put there. */
static int error_tostring(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_getfield(L, 1, "code");
    lua_getfield(L, 1, "message");
    lua_getfield(L, 1, "position");
    lua_pushfstring(L, "%s: %s (byte %s)", luaL_tolstring(L, 2, NULL), luaL_tolstring(L, 3, NULL),
                    luaL_tolstring(L, 4, NULL));
    return 1;
}

void binding_error_push(lua_State *L, const dixit_error *error) {
    lua_createtable(L, 0, 3);
    lua_pushstring(L, dixit_status_name(error->code));
    lua_setfield(L, -2, "code");
    lua_pushinteger(L, (lua_Integer)error->position + 1);
    lua_setfield(L, -2, "position");
    lua_pushstring(L, error->message);
    lua_setfield(L, -2, "message");
    luaL_setmetatable(L, ERROR_METATABLE);
}

int binding_error_raise(lua_State *L, const dixit_error *error) {
    if (error->code == DIXIT_ERROR_MEMORY)
        return binding_error_memory(L);
    return luaL_error(L, "%s: %s", dixit_status_name(error->code), error->message);
}

int binding_error_memory(lua_State *L) {
    lua_pushliteral(L, "not enough memory");
    return lua_error(L);
}

void binding_error_register(lua_State *L) {
    luaL_newmetatable(L, ERROR_METATABLE);
    lua_pushcfunction(L, error_tostring);
    lua_setfield(L, -2, "__tostring");
    lua_pop(L, 1);
}
