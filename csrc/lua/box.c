/* Boxes: userdata that own what the core makes for an engine. */
#include "rules.h"

binding_box *binding_box_push(lua_State *L, int engine, const char *metatable, int values) {
    binding_box *box = lua_newuserdatauv(L, sizeof *box, BOX_ENGINE + values);
    *box = (binding_box){.engine = lua_touserdata(L, engine)};
    luaL_setmetatable(L, metatable);
    lua_pushvalue(L, engine);
    lua_setiuservalue(L, -2, BOX_ENGINE);
    return box;
}

void binding_box_fill(lua_State *L, binding_box *box, void *object) {
    if (object == NULL)
        binding_error_memory(L);
    box->object = object;
    box->engine->dependents++;
}

binding_box *binding_box_check(lua_State *L, int index, const char *metatable) {
    binding_box *box = luaL_checkudata(L, index, metatable);
    if (box->object == NULL)
        luaL_argerror(L, index, "finalized");
    return box;
}

void *binding_box_empty(lua_State *L, const char *metatable) {
    binding_box *box = luaL_checkudata(L, 1, metatable);
    void *object = box->object;
    if (object != NULL) {
        box->object = NULL;
        box->engine->dependents--;
    }
    return object;
}

void binding_box_register(lua_State *L, const char *metatable, const luaL_Reg *methods, lua_CFunction finalize) {
    luaL_newmetatable(L, metatable);
    lua_pushcfunction(L, finalize);
    lua_setfield(L, -2, "__gc");
    lua_newtable(L);
    luaL_setfuncs(L, methods, 0);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
}
