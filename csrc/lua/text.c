/* Characters: dixit.h, section 17. */
#include "rules.h"

/* The code point at that index, or one that is none: whatever else a lua_Integer may be. */
static int32_t check_code(lua_State *L, int index) {
    lua_Integer code = luaL_checkinteger(L, index);
    return code < 0 || code > INT32_MAX ? -1 : (int32_t)code;
}

int binding_alphanumeric(lua_State *L) {
    lua_pushboolean(L, dixit_is_alphanumeric(check_code(L, 1)));
    return 1;
}

int binding_plain(lua_State *L) {
    int32_t plain[DIXIT_PLAIN_MAX];
    uint32_t count = dixit_plain(check_code(L, 1), plain);
    luaL_checkstack(L, DIXIT_PLAIN_MAX, NULL);
    for (uint32_t i = 0; i < count; i++)
        lua_pushinteger(L, plain[i]);
    return (int)count;
}
