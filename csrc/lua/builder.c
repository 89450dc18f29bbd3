/* Builders in Lua: each method is the dixit_build_ function of its name; errors stick until phase:add. */
#include "rules.h"

#include <string.h>

static binding_box *check_box(lua_State *L) {
    return binding_box_check(L, 1, BUILDER_METATABLE);
}

static dixit_builder *check_builder(lua_State *L) {
    return check_box(L)->object;
}

/* The name that is argument 2. */
static uint32_t check_name(lua_State *L) {
    return binding_name_check(L, 2, check_box(L)->engine->engine);
}

/* The bytes that are argument 2. */
static const char *check_bytes(lua_State *L, size_t *length) {
    luaL_checktype(L, 2, LUA_TSTRING);
    return lua_tolstring(L, 2, length);
}

/* The count that is an argument; raises where the core's type ends. */
static uint32_t check_count(lua_State *L, int index) {
    lua_Integer count = luaL_checkinteger(L, index);
    luaL_argcheck(L, count >= 0 && count < DIXIT_NONE, index, "out of range");
    return (uint32_t)count;
}

/* Which of `count` names argument 2 is. */
static int check_option(lua_State *L, int count, const char *(*name_at)(int)) {
    const char *name = luaL_checkstring(L, 2);
    for (int i = 0; i < count; i++) {
        lua_pushstring(L, name_at(i));
        bool same = lua_rawequal(L, 2, -1);
        lua_pop(L, 1);
        if (same)
            return i;
    }
    return luaL_argerror(L, 2, lua_pushfstring(L, "invalid option '%s'", name));
}

/* ---- Elements */

static int builder_word(lua_State *L) {
    size_t length;
    const char *bytes = check_bytes(L, &length);
    dixit_build_word(check_builder(L), bytes, length);
    return 0;
}

static int builder_word_or(lua_State *L) {
    size_t length;
    const char *bytes = check_bytes(L, &length);
    dixit_build_word_or(check_builder(L), bytes, length);
    return 0;
}

static int builder_exact(lua_State *L) {
    size_t length;
    const char *bytes = check_bytes(L, &length);
    dixit_build_exact(check_builder(L), bytes, length);
    return 0;
}

static const char *kind_at(int i) {
    return dixit_kind_name((dixit_kind)i);
}

static int builder_kind(lua_State *L) {
    dixit_build_kind(check_builder(L), (dixit_kind)check_option(L, DIXIT_KIND_COUNT, kind_at));
    return 0;
}

static const char *shape_at(int i) {
    return dixit_shape_name((dixit_shape)i);
}

static int builder_shape(lua_State *L) {
    dixit_build_shape(check_builder(L), (dixit_shape)check_option(L, DIXIT_SHAPE_COUNT, shape_at));
    return 0;
}

static int builder_test(lua_State *L) {
    dixit_build_test(check_builder(L), check_count(L, 2));
    return 0;
}

/* builder:element(layer, is_class) */
static int builder_element(lua_State *L) {
    binding_box *box = check_box(L);
    dixit_build_element(box->object, binding_layer_check(L, 2, box->engine->engine));
    return 0;
}

static int builder_any(lua_State *L) {
    dixit_build_any(check_builder(L));
    return 0;
}

static int builder_field(lua_State *L) {
    dixit_build_field(check_builder(L), check_name(L));
    return 0;
}

static int builder_value(lua_State *L) {
    binding_box *box = check_box(L);
    dixit_build_value(box->object, binding_value_check(L, 2, box->engine->engine));
    return 0;
}

/* builder:values(packed): values that engine:pack has looked up. */
static int builder_values(lua_State *L) {
    size_t length;
    const char *packed = check_bytes(L, &length);
    dixit_builder *builder = check_builder(L);
    for (size_t at = 0; at + sizeof(uint32_t) <= length; at += sizeof(uint32_t)) {
        uint32_t value;
        memcpy(&value, packed + at, sizeof value);
        dixit_build_value(builder, value);
    }
    return 0;
}

static int builder_part(lua_State *L) {
    dixit_build_part(check_builder(L), check_name(L));
    return 0;
}

/* builder:edge "bos" */
static int builder_edge(lua_State *L) {
    static const char *const names[] = {"bos", "eos", "bop", "eop", NULL};
    dixit_build_edge(check_builder(L), (dixit_edge)luaL_checkoption(L, 2, NULL, names));
    return 0;
}

/* ---- Operators */

static int builder_sequence(lua_State *L) {
    dixit_build_sequence(check_builder(L), check_count(L, 2));
    return 0;
}

static int builder_choice(lua_State *L) {
    dixit_build_choice(check_builder(L), check_count(L, 2));
    return 0;
}

/* builder:repetition(min, max | nil, lazy) */
static int builder_repetition(lua_State *L) {
    uint32_t max = lua_isnil(L, 3) ? DIXIT_NONE : check_count(L, 3);
    dixit_build_repeat(check_builder(L), check_count(L, 2), max, lua_toboolean(L, 4));
    return 0;
}

/* builder:gap(min, max, barrier) */
static int builder_gap(lua_State *L) {
    dixit_build_gap(check_builder(L), check_count(L, 2), check_count(L, 3), lua_toboolean(L, 4));
    return 0;
}

static int builder_ahead(lua_State *L) {
    dixit_build_ahead(check_builder(L), lua_toboolean(L, 2));
    return 0;
}

static int builder_behind(lua_State *L) {
    dixit_build_behind(check_builder(L), lua_toboolean(L, 2));
    return 0;
}

/* builder:inside(layer, name | nil) */
static int builder_inside(lua_State *L) {
    binding_box *box = check_box(L);
    uint32_t layer = binding_name_check(L, 2, box->engine->engine);
    dixit_build_inside(box->object, layer, binding_name_opt(L, 3, box->engine->engine));
    return 0;
}

static int builder_outside(lua_State *L) {
    dixit_build_outside(check_builder(L), check_name(L));
    return 0;
}

static int builder_capture(lua_State *L) {
    dixit_build_capture(check_builder(L), check_name(L));
    return 0;
}

/* builder:top() -> pattern, for builder:again; nil after an error */
static int builder_top(lua_State *L) {
    binding_number_push(L, dixit_builder_top(check_builder(L)));
    return 1;
}

static int builder_again(lua_State *L) {
    dixit_build_again(check_builder(L), check_count(L, 2));
    return 0;
}

/* ---- The builder itself */

/* builder:label(number | nil): the caller knows what it stands for. */
static int builder_label(lua_State *L) {
    dixit_build_label(check_builder(L), lua_isnil(L, 2) ? DIXIT_NONE : check_count(L, 2));
    return 0;
}

static int builder_clear(lua_State *L) {
    dixit_builder_clear(check_builder(L));
    return 0;
}

static int builder_finalize(lua_State *L) {
    dixit_builder_free(binding_box_empty(L, BUILDER_METATABLE));
    return 0;
}

int binding_builder_new(lua_State *L) {
    binding_engine *engine = binding_engine_check(L, 1);
    binding_box *box = binding_box_push(L, 1, BUILDER_METATABLE, 0);
    binding_box_fill(L, box, dixit_builder_new(engine->engine, NULL));
    return 1;
}

void binding_builder_register(lua_State *L) {
    static const luaL_Reg methods[] = {
        {"word", builder_word},
        {"word_or", builder_word_or},
        {"exact", builder_exact},
        {"kind", builder_kind},
        {"shape", builder_shape},
        {"test", builder_test},
        {"element", builder_element},
        {"any", builder_any},
        {"field", builder_field},
        {"value", builder_value},
        {"values", builder_values},
        {"part", builder_part},
        {"edge", builder_edge},
        {"sequence", builder_sequence},
        {"choice", builder_choice},
        {"repetition", builder_repetition},
        {"gap", builder_gap},
        {"ahead", builder_ahead},
        {"behind", builder_behind},
        {"inside", builder_inside},
        {"outside", builder_outside},
        {"capture", builder_capture},
        {"top", builder_top},
        {"again", builder_again},
        {"label", builder_label},
        {"clear", builder_clear},
        {NULL, NULL},
    };
    binding_box_register(L, BUILDER_METATABLE, methods, builder_finalize);
}
