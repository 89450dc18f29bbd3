/* Engines in Lua: core.new(profile) and the methods of what it gives. */
#include "rules.h"

#define ENGINE_METATABLE "dixit.engine"
#define ENGINE_ACCOUNT 1 /* the user value that anchors the account */

binding_engine *binding_engine_check(lua_State *L, int index) {
    binding_engine *box = luaL_checkudata(L, index, ENGINE_METATABLE);
    if (box->engine == NULL)
        luaL_error(L, "attempt to use a finalized engine");
    return box;
}

/* The engine that is argument 1 of a method. */
static binding_engine *check_engine(lua_State *L) {
    return binding_engine_check(L, 1);
}

/* ---- The profile: a table { elisions = { "l", ... }, group_spaces = true, ... } */

/* The keys of a profile in one row: first the entries, then the options. */
#define KEY_COUNT ((int)DIXIT_ENTRY_COUNT + (int)DIXIT_OPTION_COUNT)

static const char *key_name(int key) {
    return key < (int)DIXIT_ENTRY_COUNT ? dixit_entry_name((dixit_entry)key)
                                        : dixit_option_name((dixit_option)(key - (int)DIXIT_ENTRY_COUNT));
}

/* The key that the value at that index names; raises if there is none. */
static int check_key(lua_State *L, int index) {
    index = lua_absindex(L, index);
    for (int key = 0; key < KEY_COUNT; key++) {
        lua_pushstring(L, key_name(key));
        bool same = lua_rawequal(L, index, -1);
        lua_pop(L, 1);
        if (same)
            return key;
    }
    luaL_Buffer known;
    luaL_buffinit(L, &known);
    for (int key = 0; key < KEY_COUNT; key++) {
        luaL_addstring(&known, key > 0 ? ", " : "");
        luaL_addstring(&known, key_name(key));
    }
    luaL_pushresult(&known);
    const char *name = luaL_tolstring(L, index, NULL);
    return luaL_argerror(L, 1, lua_pushfstring(L, "unknown key '%s', known are %s", name, lua_tostring(L, -2)));
}

/* Raises that the value on the top of the stack, found at `place` in the profile, has the wrong type. */
static void wrong_type(lua_State *L, const char *place, const char *expected) {
    luaL_argerror(L, 1, lua_pushfstring(L, "%s: %s expected, got %s", place, expected, luaL_typename(L, -1)));
}

/* Raises what the core says of the profile. */
static void raise_error(lua_State *L, const char *place, const dixit_error *error) {
    if (error->code == DIXIT_ERROR_MEMORY)
        binding_error_memory(L);
    luaL_argerror(L, 1, lua_pushfstring(L, "%s: %s", place, error->message));
}

/* Adds the list on the top of the stack to the engine. */
static void add_entries(lua_State *L, binding_engine *box, dixit_entry entry) {
    const char *name = dixit_entry_name(entry);
    if (!lua_istable(L, -1))
        wrong_type(L, name, "list of strings");
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        if (!lua_isinteger(L, -2))
            luaL_argerror(L, 1, lua_pushfstring(L, "%s: a list has no key '%s'", name, luaL_tolstring(L, -2, NULL)));
        const char *place = lua_pushfstring(L, "%s[%I]", name, (LUAI_UACINT)lua_tointeger(L, -2));
        lua_insert(L, -2);
        if (lua_type(L, -1) != LUA_TSTRING)
            wrong_type(L, place, "string");
        size_t length;
        const char *form = lua_tolstring(L, -1, &length);
        dixit_error error;
        if (dixit_engine_add(box->engine, entry, form, length, &error) != DIXIT_OK)
            raise_error(L, place, &error);
        lua_pop(L, 2);
    }
}

/* Sets the option to the value on the top of the stack. */
static void set_option(lua_State *L, binding_engine *box, dixit_option option) {
    const char *name = dixit_option_name(option);
    if (!lua_isboolean(L, -1))
        wrong_type(L, name, "boolean");
    dixit_error error;
    if (dixit_engine_set(box->engine, option, lua_toboolean(L, -1), &error) != DIXIT_OK)
        raise_error(L, name, &error);
}

/* ---- core.new */

int binding_engine_new(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    binding_account *account = lua_touserdata(L, lua_upvalueindex(1));
    binding_account_settle(L, account);

    binding_engine *box = lua_newuserdatauv(L, sizeof *box, 1);
    *box = (binding_engine){.account = account};
    luaL_setmetatable(L, ENGINE_METATABLE);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_setiuservalue(L, 2, ENGINE_ACCOUNT);

    dixit_allocator allocator = binding_account_allocator(account);
    box->engine = dixit_engine_new(&allocator, NULL);
    if (box->engine == NULL)
        return binding_error_memory(L);

    lua_pushnil(L);
    while (lua_next(L, 1)) {
        int key = check_key(L, -2);
        if (key < (int)DIXIT_ENTRY_COUNT)
            add_entries(L, box, (dixit_entry)key);
        else
            set_option(L, box, (dixit_option)(key - (int)DIXIT_ENTRY_COUNT));
        lua_pop(L, 1);
    }
    return 1;
}

/* ---- Methods */

static int engine_parse(lua_State *L) {
    binding_engine *box = check_engine(L);
    luaL_checktype(L, 2, LUA_TSTRING);
    lua_settop(L, 2);
    binding_account_settle(L, box->account);
    return binding_document_read(L, 1, 2);
}

static int engine_vocabulary(lua_State *L) {
    lua_pushinteger(L, dixit_engine_vocabulary(check_engine(L)->engine));
    return 1;
}

static int engine_memory(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)dixit_engine_memory(check_engine(L)->engine));
    return 1;
}

/* __gc.  What depends on an engine anchors it, so Lua finalizes that first; called by hand before, it waits. */
static int engine_finalize(lua_State *L) {
    binding_engine *box = luaL_checkudata(L, 1, ENGINE_METATABLE);
    if (box->dependents == 0) {
        dixit_engine_free(box->engine);
        box->engine = NULL;
    }
    return 0;
}

void binding_engine_register(lua_State *L) {
    static const luaL_Reg methods[] = {
        {"parse", engine_parse},
        {"vocabulary", engine_vocabulary},
        {"memory", engine_memory},
        {"add_entries", binding_lexicon_add},
        {"pack", binding_values_pack},
        {"entries", binding_lexicon_count},
        {"test", binding_test_new},
        {"add_slot", binding_verb_slot},
        {"add_paradigm", binding_verb_paradigm},
        {"add_verbs", binding_verbs_add},
        {"add_auxiliary", binding_verb_auxiliary},
        {"add_compound", binding_verb_compound},
        {"add_particle", binding_verb_particle},
        {"builder", binding_builder_new},
        {"phase", binding_phase_new},
        {"matcher", binding_matcher_new},
        {NULL, NULL},
    };
    luaL_newmetatable(L, ENGINE_METATABLE);
    lua_pushcfunction(L, engine_finalize);
    lua_setfield(L, -2, "__gc");
    luaL_newlib(L, methods);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
}
