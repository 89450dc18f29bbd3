/* Matchers in Lua.  Rules, matches, captures, tokens count from 1.
 *
 * A matcher anchors the phase and the document of its run, and every call of a run looks first whether the document is
 * still open: what Lua does between two calls is not known here. */
#include "rules.h"

#define MATCHER_PHASE (BOX_ENGINE + 1)    /* the user value that anchors the phase */
#define MATCHER_DOCUMENT (BOX_ENGINE + 2) /* ... and the document */

/* How many captures of a match there is room for before its table grows. */
#define MATCHER_VIEW_SIZE 8u

static dixit_matcher *check_matcher(lua_State *L) {
    return binding_box_check(L, 1, MATCHER_METATABLE)->object;
}

/* The matcher that is argument 1, within a run. */
static dixit_matcher *check_run(lua_State *L) {
    dixit_matcher *matcher = check_matcher(L);
    if (lua_getiuservalue(L, 1, MATCHER_DOCUMENT) == LUA_TNIL)
        luaL_error(L, "attempt to go on with a run that has not begun");
    binding_document_check(L, -1, NULL);
    lua_pop(L, 1);
    return matcher;
}

/* The match that is argument 2. */
static uint32_t check_match(lua_State *L, const dixit_matcher *matcher) {
    uint32_t match;
    if (!binding_index_get(luaL_checkinteger(L, 2), dixit_matcher_count(matcher), &match))
        luaL_argerror(L, 2, "no such match");
    return match;
}

/* Pushes an index of the core, nil for DIXIT_NONE. */
static void push_index(lua_State *L, uint32_t index) {
    if (index == DIXIT_NONE)
        luaL_pushfail(L);
    else
        lua_pushinteger(L, binding_index_put(index));
}

/* Pushes first and last of a span. */
static void push_span(lua_State *L, uint32_t start, uint32_t end) {
    lua_pushinteger(L, binding_index_put(start));
    lua_pushinteger(L, end); /* see binding_index_put */
}

/* ---- A run */

/* Lets go of the phase and the document of the run: there is none. */
static void let_go(lua_State *L) {
    lua_pushnil(L);
    lua_setiuservalue(L, 1, MATCHER_PHASE);
    lua_pushnil(L);
    lua_setiuservalue(L, 1, MATCHER_DOCUMENT);
}

/* matcher:begin(phase, document) */
static int matcher_begin(lua_State *L) {
    dixit_matcher *matcher = check_matcher(L);
    const dixit_phase *phase = binding_box_check(L, 2, PHASE_METATABLE)->object;
    dixit_document *document = binding_document_check(L, 3, NULL);
    lua_settop(L, 3);
    lua_setiuservalue(L, 1, MATCHER_DOCUMENT);
    lua_setiuservalue(L, 1, MATCHER_PHASE);
    dixit_error error;
    if (dixit_matcher_begin(matcher, phase, document, &error) == DIXIT_OK)
        return 0;
    let_go(L);
    return binding_error_raise(L, &error);
}

/* matcher:next() -> match, rule | nil */
static int matcher_next(lua_State *L) {
    dixit_matcher *matcher = check_run(L);
    uint32_t match;
    dixit_error error;
    if (dixit_matcher_next(matcher, &match, &error) != DIXIT_OK)
        return binding_error_raise(L, &error);
    push_index(L, match);
    if (match == DIXIT_NONE)
        return 1;
    lua_pushinteger(L, binding_index_put(dixit_match_at(matcher, match).rule));
    return 2;
}

static int matcher_reject(lua_State *L) {
    dixit_matcher_reject(check_run(L));
    return 0;
}

/* matcher:prioritize(match, number) */
static int matcher_prioritize(lua_State *L) {
    dixit_matcher *matcher = check_run(L);
    dixit_matcher_prioritize(matcher, check_match(L, matcher), luaL_checknumber(L, 3));
    return 0;
}

static int matcher_compete(lua_State *L) {
    dixit_error error;
    if (dixit_matcher_compete(check_run(L), &error) != DIXIT_OK)
        return binding_error_raise(L, &error);
    return 0;
}

/* matcher:finish(): lets go of phase and document; what was found is gone with them */
static int matcher_finish(lua_State *L) {
    check_matcher(L);
    let_go(L);
    return 0;
}

/* ---- What it has found */

static int matcher_count(lua_State *L) {
    lua_pushinteger(L, dixit_matcher_count(check_matcher(L)));
    return 1;
}

/* matcher:match(i) -> rule, first, last, first_token, last_token, captures, skipped */
static int matcher_match(lua_State *L) {
    const dixit_matcher *matcher = check_run(L);
    dixit_match match = dixit_match_at(matcher, check_match(L, matcher));
    push_index(L, match.rule);
    push_span(L, match.start, match.end);
    push_span(L, match.first_token, match.end_token);
    lua_pushinteger(L, match.captures);
    lua_pushinteger(L, match.skipped);
    return 7;
}

/* matcher:winner(i) -> match that won, reason; nil, reason where it lost to an earlier phase */
static int matcher_winner(lua_State *L) {
    const dixit_matcher *matcher = check_run(L);
    dixit_match match = dixit_match_at(matcher, check_match(L, matcher));
    push_index(L, match.winner);
    lua_pushstring(L, dixit_reason_name(match.reason));
    return 2;
}

/* matcher:capture(match, k) -> name, first, last, annotation | nil */
static int matcher_capture(lua_State *L) {
    const dixit_matcher *matcher = check_run(L);
    const binding_box *box = lua_touserdata(L, 1);
    uint32_t match = check_match(L, matcher);
    uint32_t k;
    if (!binding_index_get(luaL_checkinteger(L, 3), dixit_match_at(matcher, match).captures, &k)) {
        luaL_pushfail(L);
        return 1;
    }
    dixit_capture capture = dixit_match_capture(matcher, match, k);
    binding_name_push(L, box->engine->engine, capture.name);
    push_span(L, capture.start, capture.end);
    push_index(L, capture.annotation);
    return 4;
}

/* matcher:settle() -> match, rule | nil: the next match that has won and that its rule wants to hear of */
static int matcher_settle(lua_State *L) {
    dixit_matcher *matcher = check_run(L);
    uint32_t match;
    dixit_error error;
    if (dixit_matcher_settle(matcher, &match, &error) != DIXIT_OK)
        return binding_error_raise(L, &error);
    push_index(L, match);
    if (match == DIXIT_NONE)
        return 1;
    lua_pushinteger(L, binding_index_put(dixit_match_at(matcher, match).rule));
    return 2;
}

/* matcher:annotate(match, fields | nil) -> annotation: the match as an annotation, with the rule's fields and these */
static int matcher_annotate(lua_State *L) {
    dixit_matcher *matcher = check_run(L);
    uint32_t annotation, index = check_match(L, matcher);
    dixit_error error;
    if (dixit_matcher_annotate(matcher, index, &annotation, &error) != DIXIT_OK)
        return binding_error_raise(L, &error);
    if (!lua_isnoneornil(L, 3)) {
        const binding_box *box = lua_touserdata(L, 1);
        lua_getiuservalue(L, 1, MATCHER_DOCUMENT);
        binding_fields_set(L, 3, binding_document_check(L, -1, NULL), box->engine->engine, annotation);
    }
    lua_pushinteger(L, binding_index_put(annotation));
    return 1;
}

/* Pushes a new span: a table with first and last, and, where it is exactly one, the number of its annotation. */
static void push_span_table(lua_State *L, uint32_t start, uint32_t end, uint32_t annotation) {
    lua_createtable(L, 0, annotation == DIXIT_NONE ? 2 : 3);
    lua_pushinteger(L, binding_index_put(start));
    lua_setfield(L, -2, "first");
    lua_pushinteger(L, end); /* see binding_index_put */
    lua_setfield(L, -2, "last");
    if (annotation != DIXIT_NONE) {
        lua_pushvalue(L, 5);
        lua_pushinteger(L, binding_index_put(annotation));
        lua_rawset(L, -3);
    }
    lua_pushvalue(L, 3);
    lua_setmetatable(L, -2);
}

/* matcher:view(match, metatable of spans, metatable of lists of spans, key) -> table: for each capture a list of spans
 * by its name, the whole match at 0; spans that are exactly one annotation have its number under the key. */
static int matcher_view(lua_State *L) {
    const dixit_matcher *matcher = check_run(L);
    const binding_box *box = lua_touserdata(L, 1);
    uint32_t index = check_match(L, matcher);
    luaL_checktype(L, 3, LUA_TTABLE);
    luaL_checktype(L, 4, LUA_TTABLE);
    luaL_checkany(L, 5);
    lua_settop(L, 5);
    dixit_match match = dixit_match_at(matcher, index);
    lua_createtable(L, 0, (int)(match.captures < MATCHER_VIEW_SIZE ? match.captures + 1 : MATCHER_VIEW_SIZE));
    push_span_table(L, match.start, match.end, DIXIT_NONE);
    lua_rawseti(L, -2, 0);
    for (uint32_t k = 0; k < match.captures; k++) {
        dixit_capture capture = dixit_match_capture(matcher, index, k);
        binding_name_push(L, box->engine->engine, capture.name);
        lua_pushvalue(L, -1);
        if (lua_rawget(L, 6) == LUA_TNIL) { /* the first one of that name */
            lua_pop(L, 1);
            lua_createtable(L, 1, 0);
            lua_pushvalue(L, 4);
            lua_setmetatable(L, -2);
            lua_pushvalue(L, -2);
            lua_pushvalue(L, -2);
            lua_rawset(L, 6);
        }
        push_span_table(L, capture.start, capture.end, capture.annotation);
        lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
        lua_pop(L, 2);
    }
    return 1;
}

/* matcher:part(match, name, metatable of spans, metatable of lists of spans, key) -> what matcher:view has under the
 * name, nil if that is nothing */
static int matcher_part(lua_State *L) {
    const dixit_matcher *matcher = check_run(L);
    const binding_box *box = lua_touserdata(L, 1);
    uint32_t index = check_match(L, matcher);
    luaL_checktype(L, 4, LUA_TTABLE);
    luaL_checktype(L, 5, LUA_TTABLE);
    luaL_checkany(L, 6);
    lua_settop(L, 6);
    lua_rotate(L, 3, -1); /* the name goes behind what push_span_table takes from 3 to 5 */
    dixit_match match = dixit_match_at(matcher, index);
    if (lua_type(L, 6) != LUA_TSTRING) {
        if (lua_isinteger(L, 6) && lua_tointeger(L, 6) == 0)
            push_span_table(L, match.start, match.end, DIXIT_NONE);
        else
            luaL_pushfail(L);
        return 1;
    }
    uint32_t name = binding_name_check(L, 6, box->engine->engine);
    lua_Integer count = 0;
    for (uint32_t k = 0; k < match.captures; k++) {
        dixit_capture capture = dixit_match_capture(matcher, index, k);
        if (capture.name != name)
            continue;
        if (count == 0) {
            lua_createtable(L, 1, 0);
            lua_pushvalue(L, 4);
            lua_setmetatable(L, -2);
        }
        push_span_table(L, capture.start, capture.end, capture.annotation);
        lua_rawseti(L, -2, ++count);
    }
    if (count == 0)
        luaL_pushfail(L);
    return 1;
}

/* ---- Explanations */

/* matcher:explain(first_token, last_token) */
static int matcher_explain(lua_State *L) {
    dixit_matcher *matcher = check_run(L);
    uint32_t first, last;
    if (!binding_index_get(luaL_checkinteger(L, 2), DIXIT_NONE, &first))
        luaL_argerror(L, 2, "no token");
    if (!binding_index_get(luaL_checkinteger(L, 3), DIXIT_NONE, &last))
        luaL_argerror(L, 3, "no token");
    dixit_matcher_explain(matcher, first, last + 1);
    return 0;
}

static int matcher_tries(lua_State *L) {
    lua_pushinteger(L, dixit_matcher_tries(check_matcher(L)));
    return 1;
}

/* matcher:try(i) -> rule, start token, match | nil, furthest token, label | nil, steps before it, wall, limit */
static int matcher_try(lua_State *L) {
    const dixit_matcher *matcher = check_run(L);
    uint32_t index;
    if (!binding_index_get(luaL_checkinteger(L, 2), dixit_matcher_tries(matcher), &index)) {
        luaL_pushfail(L);
        return 1;
    }
    dixit_try tried = dixit_matcher_try(matcher, index);
    push_index(L, tried.rule);
    push_index(L, tried.start_token);
    push_index(L, tried.match);
    push_index(L, tried.token);
    binding_number_push(L, tried.label);
    lua_pushinteger(L, tried.reached);
    lua_pushboolean(L, tried.wall);
    lua_pushboolean(L, tried.limit);
    return 8;
}

/* ---- The matcher itself */

static int matcher_steps(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)dixit_matcher_steps(check_matcher(L)));
    return 1;
}

static int matcher_memory(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)dixit_matcher_memory(check_matcher(L)));
    return 1;
}

static int matcher_finalize(lua_State *L) {
    dixit_matcher_free(binding_box_empty(L, MATCHER_METATABLE));
    return 0;
}

int binding_matcher_new(lua_State *L) {
    binding_engine *engine = binding_engine_check(L, 1);
    binding_box *box = binding_box_push(L, 1, MATCHER_METATABLE, 2);
    binding_box_fill(L, box, dixit_matcher_new(engine->engine, NULL));
    return 1;
}

void binding_matcher_register(lua_State *L) {
    static const luaL_Reg methods[] = {
        {"begin", matcher_begin},
        {"explain", matcher_explain},
        {"next", matcher_next},
        {"reject", matcher_reject},
        {"prioritize", matcher_prioritize},
        {"compete", matcher_compete},
        {"finish", matcher_finish},
        {"count", matcher_count},
        {"match", matcher_match},
        {"winner", matcher_winner},
        {"capture", matcher_capture},
        {"settle", matcher_settle},
        {"annotate", matcher_annotate},
        {"view", matcher_view},
        {"part", matcher_part},
        {"tries", matcher_tries},
        {"try", matcher_try},
        {"steps", matcher_steps},
        {"memory", matcher_memory},
        {NULL, NULL},
    };
    binding_box_register(L, MATCHER_METATABLE, methods, matcher_finalize);
}
