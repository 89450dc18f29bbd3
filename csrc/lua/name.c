/* Names and values: strings and booleans in Lua, numbers in the core. */
#include "rules.h"

#include <stdlib.h>
#include <string.h>

uint32_t binding_name_check(lua_State *L, int index, dixit_engine *engine) {
    luaL_checktype(L, index, LUA_TSTRING);
    size_t length;
    const char *bytes = lua_tolstring(L, index, &length);
    uint32_t name = dixit_name(engine, bytes, length);
    if (name == DIXIT_NONE)
        binding_error_memory(L);
    return name;
}

uint32_t binding_name_opt(lua_State *L, int index, dixit_engine *engine) {
    return lua_isnoneornil(L, index) ? DIXIT_NONE : binding_name_check(L, index, engine);
}

uint32_t binding_value_check(lua_State *L, int index, dixit_engine *engine) {
    switch (lua_type(L, index)) {
    case LUA_TNIL: return DIXIT_UNSET;
    case LUA_TBOOLEAN: return lua_toboolean(L, index) ? DIXIT_TRUE : DIXIT_FALSE;
    default: return binding_name_check(L, index, engine);
    }
}

uint32_t binding_layer_check(lua_State *L, int index, dixit_engine *engine) {
    uint32_t name = binding_name_check(L, index, engine);
    return lua_toboolean(L, index + 1) ? DIXIT_CLASS | name : name;
}

void binding_name_push(lua_State *L, const dixit_engine *engine, uint32_t name) {
    size_t length;
    const char *bytes = name == DIXIT_NONE ? NULL : dixit_name_bytes(engine, name, &length);
    if (bytes == NULL)
        luaL_pushfail(L);
    else
        lua_pushlstring(L, bytes, length);
}

void binding_number_push(lua_State *L, uint32_t number) {
    if (number == DIXIT_NONE)
        luaL_pushfail(L);
    else
        lua_pushinteger(L, number);
}

void binding_value_push(lua_State *L, const dixit_engine *engine, uint32_t value) {
    switch (value) {
    case DIXIT_UNSET: luaL_pushfail(L); break;
    case DIXIT_FALSE: lua_pushboolean(L, 0); break;
    case DIXIT_TRUE: lua_pushboolean(L, 1); break;
    default: binding_name_push(L, engine, value);
    }
}

static int compare_numbers(const void *a, const void *b) {
    uint32_t one, other;
    memcpy(&one, a, sizeof one);
    memcpy(&other, b, sizeof other);
    return (one > other) - (one < other);
}

/* engine:pack(values) -> string: their numbers, for builder:values; sorted, so that the core need not sort them for
 * each pattern that they are built into. */
int binding_values_pack(lua_State *L) {
    dixit_engine *engine = binding_engine_check(L, 1)->engine;
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_Integer count = (lua_Integer)lua_rawlen(L, 2);
    uint32_t *numbers = lua_newuserdatauv(L, (size_t)count * sizeof *numbers, 0);
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(L, 2, i + 1);
        numbers[i] = binding_value_check(L, -1, engine);
        lua_pop(L, 1);
    }
    qsort(numbers, (size_t)count, sizeof *numbers, compare_numbers);
    lua_pushlstring(L, (const char *)numbers, (size_t)count * sizeof *numbers);
    return 1;
}
