/* Verb groups in Lua: methods of the engine that teach it verbs and particles. */
#include "rules.h"

/* Raises what the core says of a form. */
static int check_status(lua_State *L, dixit_status status, const dixit_error *error) {
    return status == DIXIT_OK ? 0 : binding_error_raise(L, error);
}

/* The verb form that is named at that index. */
static dixit_verb_form check_form(lua_State *L, int index) {
    const char *name = luaL_checkstring(L, index);
    for (int i = 0; i < (int)DIXIT_VERB_FORM_COUNT; i++) {
        lua_pushstring(L, dixit_verb_form_name((dixit_verb_form)i));
        bool same = lua_rawequal(L, index, -1);
        lua_pop(L, 1);
        if (same)
            return (dixit_verb_form)i;
    }
    luaL_argerror(L, index, lua_pushfstring(L, "invalid verb form '%s'", name));
    return DIXIT_FINITE;
}

/* engine:add_slot(verb_form, mood, tense, person, number, gender) */
int binding_verb_slot(lua_State *L) {
    dixit_engine *engine = binding_engine_check(L, 1)->engine;
    lua_settop(L, 7);
    dixit_slot slot = {
        .form = check_form(L, 2),
        .mood = binding_value_check(L, 3, engine),
        .tense = binding_value_check(L, 4, engine),
        .person = binding_value_check(L, 5, engine),
        .number = binding_value_check(L, 6, engine),
        .gender = binding_value_check(L, 7, engine),
    };
    dixit_error error;
    return check_status(L, dixit_verb_slot(engine, &slot, &error), &error);
}

/* engine:add_paradigm(endings) -> its number */
int binding_verb_paradigm(lua_State *L) {
    dixit_engine *engine = binding_engine_check(L, 1)->engine;
    size_t length;
    const char *endings = luaL_checklstring(L, 2, &length);
    uint32_t paradigm = 0;
    dixit_error error;
    check_status(L, dixit_verb_paradigm(engine, endings, length, &paradigm, &error), &error);
    lua_pushinteger(L, paradigm);
    return 1;
}

/* engine:add_verbs(table, apart) */
int binding_verbs_add(lua_State *L) {
    dixit_engine *engine = binding_engine_check(L, 1)->engine;
    size_t length;
    const char *table = luaL_checklstring(L, 2, &length);
    dixit_error error;
    return check_status(L, dixit_verbs_add(engine, table, length, lua_toboolean(L, 3), &error), &error);
}

/* engine:add_auxiliary(lemma, verb_form, passive): it takes that form of the next verb. */
int binding_verb_auxiliary(lua_State *L) {
    binding_engine *box = binding_engine_check(L, 1);
    uint32_t lemma = binding_name_check(L, 2, box->engine);
    dixit_verb_form takes = check_form(L, 3);
    dixit_error error;
    return check_status(L, dixit_verb_auxiliary(box->engine, lemma, takes, lua_toboolean(L, 4), &error), &error);
}

/* engine:add_compound(tense, compound) */
int binding_verb_compound(lua_State *L) {
    binding_engine *box = binding_engine_check(L, 1);
    uint32_t tense = binding_name_check(L, 2, box->engine);
    uint32_t compound = binding_name_check(L, 3, box->engine);
    dixit_error error;
    return check_status(L, dixit_verb_compound(box->engine, tense, compound, &error), &error);
}

/* engine:add_particle(kind, form): kind is "objects", "negators"... */
int binding_verb_particle(lua_State *L) {
    binding_engine *box = binding_engine_check(L, 1);
    const char *name = luaL_checkstring(L, 2);
    luaL_checktype(L, 3, LUA_TSTRING);
    size_t length;
    const char *form = lua_tolstring(L, 3, &length);
    int particle = 0;
    for (; particle < (int)DIXIT_PARTICLE_COUNT; particle++) {
        lua_pushstring(L, dixit_particle_name((dixit_particle)particle));
        bool same = lua_rawequal(L, 2, -1);
        lua_pop(L, 1);
        if (same)
            break;
    }
    if (particle == (int)DIXIT_PARTICLE_COUNT)
        return luaL_argerror(L, 2, lua_pushfstring(L, "invalid particle '%s'", name));
    dixit_error error;
    return check_status(L, dixit_verb_particle(box->engine, (dixit_particle)particle, form, length, &error), &error);
}
