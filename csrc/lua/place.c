/* Places: which line of a script runs. */
#include "rules.h"

#include <string.h>

int binding_place(lua_State *L) {
    lua_Debug frame;
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    for (int level = 1; lua_getstack(L, level, &frame); level++) {
        lua_getinfo(L, "S", &frame);
        if (*frame.source != '=' || !strcmp(frame.source, "=[C]")) /* no script has such a source */
            continue;
        lua_pushlstring(L, frame.source, frame.srclen);
        if (lua_rawget(L, 1) != LUA_TNIL) {
            lua_getinfo(L, "l", &frame);
            lua_pushinteger(L, frame.currentline);
            return 2;
        }
        lua_pop(L, 1);
    }
    return 0;
}
