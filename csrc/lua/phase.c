/* Phases in Lua.  Rules count from 1. */
#include "rules.h"

static binding_box *check_box(lua_State *L) {
    return binding_box_check(L, 1, PHASE_METATABLE);
}

/* The rule that is argument 2. */
static uint32_t check_rule(lua_State *L, const dixit_phase *phase) {
    uint32_t rule;
    if (!binding_index_get(luaL_checkinteger(L, 2), dixit_phase_count(phase), &rule))
        luaL_argerror(L, 2, "no such rule");
    return rule;
}

/* phase:add(builder, name, layer) -> rule | nil, err, label of what the error is about */
static int phase_add(lua_State *L) {
    binding_box *box = check_box(L);
    binding_box *builder = binding_box_check(L, 2, BUILDER_METATABLE);
    luaL_argcheck(L, builder->engine == box->engine, 2, "of another engine");
    dixit_engine *engine = box->engine->engine;
    uint32_t name = binding_name_check(L, 3, engine);
    uint32_t layer = binding_name_check(L, 4, engine);
    uint32_t rule;
    dixit_error error;
    dixit_status status = dixit_phase_add(box->object, builder->object, name, layer, &rule, &error);
    if (status == DIXIT_OK) {
        lua_pushinteger(L, binding_index_put(rule));
        return 1;
    }
    if (status == DIXIT_ERROR_MEMORY)
        return binding_error_memory(L);
    luaL_pushfail(L);
    binding_error_push(L, &error);
    binding_number_push(L, dixit_builder_culprit(builder->object));
    return 3;
}

/* phase:claim(rule, name | nil) */
static int phase_claim(lua_State *L) {
    binding_box *box = check_box(L);
    uint32_t rule = check_rule(L, box->object);
    dixit_error error;
    if (dixit_phase_claim(box->object, rule, binding_name_opt(L, 3, box->engine->engine), &error) != DIXIT_OK)
        return binding_error_raise(L, &error);
    return 0;
}

/* phase:prioritize(rule, number) */
static int phase_prioritize(lua_State *L) {
    dixit_phase *phase = check_box(L)->object;
    dixit_phase_prioritize(phase, check_rule(L, phase), luaL_checknumber(L, 3));
    return 0;
}

/* phase:set(rule, field, value) */
static int phase_set(lua_State *L) {
    binding_box *box = check_box(L);
    dixit_engine *engine = box->engine->engine;
    uint32_t rule = check_rule(L, box->object);
    uint32_t field = binding_name_check(L, 3, engine), value = binding_value_check(L, 4, engine);
    dixit_error error;
    if (dixit_phase_set(box->object, rule, field, value, &error) != DIXIT_OK)
        return binding_error_raise(L, &error);
    return 0;
}

/* phase:hear(rule, found, won) */
static int phase_hear(lua_State *L) {
    dixit_phase *phase = check_box(L)->object;
    dixit_phase_hear(phase, check_rule(L, phase), lua_toboolean(L, 3), lua_toboolean(L, 4));
    return 0;
}

static int phase_finalize(lua_State *L) {
    dixit_phase_free(binding_box_empty(L, PHASE_METATABLE));
    return 0;
}

int binding_phase_new(lua_State *L) {
    binding_engine *engine = binding_engine_check(L, 1);
    binding_box *box = binding_box_push(L, 1, PHASE_METATABLE, 0);
    binding_box_fill(L, box, dixit_phase_new(engine->engine, NULL));
    return 1;
}

void binding_phase_register(lua_State *L) {
    static const luaL_Reg methods[] = {{"add", phase_add}, {"claim", phase_claim}, {"prioritize", phase_prioritize},
                                       {"set", phase_set}, {"hear", phase_hear},   {NULL, NULL}};
    binding_box_register(L, PHASE_METATABLE, methods, phase_finalize);
}
