/* The lexicon and the tests of forms in Lua: methods of the engine. */
#include "rules.h"

int binding_lexicon_add(lua_State *L) {
    binding_engine *box = binding_engine_check(L, 1);
    uint32_t class_name = binding_name_check(L, 2, box->engine);
    luaL_checktype(L, 3, LUA_TSTRING);
    size_t length;
    const char *form = lua_tolstring(L, 3, &length);
    dixit_error error;
    dixit_status status = dixit_lexicon_add(box->engine, class_name, form, length, &error);
    if (status == DIXIT_ERROR_MEMORY)
        return binding_error_memory(L);
    if (status != DIXIT_OK) {
        luaL_pushfail(L);
        binding_error_push(L, &error);
        return 2;
    }
    lua_pushboolean(L, 1);
    return 1;
}

int binding_lexicon_set(lua_State *L) {
    binding_engine *box = binding_engine_check(L, 1);
    uint32_t field = binding_name_check(L, 2, box->engine);
    uint32_t value = binding_value_check(L, 3, box->engine);
    dixit_error error;
    if (dixit_lexicon_set(box->engine, field, value, &error) != DIXIT_OK)
        return binding_error_raise(L, &error);
    return 0;
}

int binding_lexicon_count(lua_State *L) {
    lua_pushinteger(L, dixit_lexicon_count(binding_engine_check(L, 1)->engine));
    return 1;
}

int binding_test_new(lua_State *L) {
    uint32_t test = dixit_test_new(binding_engine_check(L, 1)->engine);
    if (test == DIXIT_NONE)
        return binding_error_memory(L);
    lua_pushinteger(L, test);
    return 1;
}
