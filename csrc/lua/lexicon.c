/* The lexicon and the tests of forms in Lua: methods of the engine. */
#include "rules.h"

/* Reads a list of names and values, { "gender", "f", ... }, into a block on the stack. */
static dixit_field *check_fields(lua_State *L, int index, dixit_engine *engine, uint32_t *count) {
    luaL_checktype(L, index, LUA_TTABLE);
    *count = (uint32_t)(lua_rawlen(L, index) / 2);
    dixit_field *fields = lua_newuserdatauv(L, *count * sizeof *fields, 0);
    for (uint32_t i = 0; i < *count; i++) {
        lua_rawgeti(L, index, (lua_Integer)i * 2 + 1);
        fields[i].name = binding_name_check(L, -1, engine);
        lua_rawgeti(L, index, (lua_Integer)i * 2 + 2);
        fields[i].value = binding_value_check(L, -1, engine);
        lua_pop(L, 2);
    }
    return fields;
}

/* engine:add_entries(class, lines, fields, lemma_field) -> true | nil, err */
int binding_lexicon_add(lua_State *L) {
    dixit_engine *engine = binding_engine_check(L, 1)->engine;
    uint32_t class_name = binding_name_check(L, 2, engine);
    luaL_checktype(L, 3, LUA_TSTRING);
    size_t length;
    const char *lines = lua_tolstring(L, 3, &length);
    lua_settop(L, 5);
    uint32_t lemma_field = binding_name_opt(L, 5, engine), count;
    const dixit_field *fields = check_fields(L, 4, engine, &count);
    dixit_error error;
    dixit_status status = dixit_lexicon_add(engine, class_name, lines, length, fields, count, lemma_field, &error);
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
