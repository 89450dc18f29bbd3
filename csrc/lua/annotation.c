/* Annotations in Lua: core.annotations, functions whose first argument is a document.
 *
 * They are no methods of documents, since they change what a script may only read. */
#include "rules.h"

#include <limits.h>

/* The annotation that is argument 2. */
static uint32_t check_annotation(lua_State *L, const dixit_document *document) {
    uint32_t annotation;
    if (!binding_index_get(luaL_checkinteger(L, 2), dixit_annotation_count(document), &annotation))
        luaL_argerror(L, 2, "no such annotation");
    return annotation;
}

/* Gets first and last, arguments `index` and the next, as a span that is not empty; raises if the text has none. */
static dixit_span check_span(lua_State *L, int index, const dixit_document *document) {
    size_t length;
    dixit_document_text(document, &length);
    lua_Integer first = luaL_checkinteger(L, index);
    lua_Integer last = luaL_checkinteger(L, index + 1);
    luaL_argcheck(L, first >= 1 && first <= last && last <= (lua_Integer)length, index, "not a span of the text");
    return (dixit_span){(uint32_t)(first - 1), (uint32_t)last};
}

/* Pushes first and last of a span. */
static void push_span(lua_State *L, uint32_t start, uint32_t end) {
    lua_pushinteger(L, binding_index_put(start));
    lua_pushinteger(L, end); /* see binding_index_put */
}

/* Raises the error if the status is not DIXIT_OK. */
static void check_status(lua_State *L, dixit_status status, const dixit_error *error) {
    if (status != DIXIT_OK)
        binding_error_raise(L, error);
}

/* ---- Making them */

/* add(document, layer, rule | nil, first, last) -> annotation */
static int annotation_add(lua_State *L) {
    binding_engine *engine;
    dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t layer = binding_name_check(L, 2, engine->engine);
    uint32_t rule = binding_name_opt(L, 3, engine->engine);
    dixit_span span = check_span(L, 4, document);
    uint32_t annotation;
    dixit_error error;
    check_status(L, dixit_annotation_add(document, layer, rule, span.start, span.end, &annotation, &error), &error);
    lua_pushinteger(L, binding_index_put(annotation));
    return 1;
}

/* add_part(document, annotation, name, first, last, annotation that the part is | nil) */
static int annotation_add_part(lua_State *L) {
    binding_engine *engine;
    dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t annotation = check_annotation(L, document);
    dixit_span span = check_span(L, 4, document);
    dixit_part part = {binding_name_check(L, 3, engine->engine), span.start, span.end, DIXIT_NONE};
    if (!lua_isnoneornil(L, 6) &&
        !binding_index_get(luaL_checkinteger(L, 6), dixit_annotation_count(document), &part.annotation))
        luaL_argerror(L, 6, "no such annotation");
    dixit_error error;
    check_status(L, dixit_annotation_add_part(document, annotation, &part, &error), &error);
    return 0;
}

/* set(document, annotation, field, value) */
static int annotation_set(lua_State *L) {
    binding_engine *engine;
    dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t annotation = check_annotation(L, document);
    uint32_t field = binding_name_check(L, 3, engine->engine);
    uint32_t value = binding_value_check(L, 4, engine->engine);
    dixit_error error;
    check_status(L, dixit_annotation_set(document, annotation, field, value, &error), &error);
    return 0;
}

void binding_fields_set(lua_State *L, int index, dixit_document *document, dixit_engine *engine, uint32_t annotation) {
    luaL_checktype(L, index, LUA_TTABLE);
    lua_pushnil(L);
    while (lua_next(L, index)) {
        int top = lua_gettop(L);
        dixit_error error;
        check_status(L,
                     dixit_annotation_set(document, annotation, binding_name_check(L, top - 1, engine),
                                          binding_value_check(L, top, engine), &error),
                     &error);
        lua_pop(L, 1);
    }
}

/* set_all(document, annotation, fields) */
static int annotation_set_all(lua_State *L) {
    binding_engine *engine;
    dixit_document *document = binding_document_check(L, 1, &engine);
    binding_fields_set(L, 3, document, engine->engine, check_annotation(L, document));
    return 0;
}

/* index(document): makes the layers that fill themselves, and sorts all */
static int annotation_index(lua_State *L) {
    dixit_error error;
    check_status(L, dixit_document_index(binding_document_check(L, 1, NULL), &error), &error);
    return 0;
}

/* mark(document) -> annotations, claims: what truncate takes to come back here */
static int annotation_mark(lua_State *L) {
    const dixit_document *document = binding_document_check(L, 1, NULL);
    lua_pushinteger(L, dixit_annotation_count(document));
    lua_pushinteger(L, dixit_claim_count(document));
    return 2;
}

/* truncate(document, annotations, claims): takes back what has come since */
static int annotation_truncate(lua_State *L) {
    dixit_document *document = binding_document_check(L, 1, NULL);
    lua_Integer annotations = luaL_checkinteger(L, 2);
    lua_Integer claims = luaL_checkinteger(L, 3);
    luaL_argcheck(L, annotations >= 0 && annotations <= dixit_annotation_count(document), 2, "out of range");
    luaL_argcheck(L, claims >= 0 && claims <= dixit_claim_count(document), 3, "out of range");
    dixit_annotation_truncate(document, (uint32_t)annotations, (uint32_t)claims);
    return 0;
}

/* ---- Reading them */

/* count(document) -> integer */
static int annotation_count(lua_State *L) {
    lua_pushinteger(L, dixit_annotation_count(binding_document_check(L, 1, NULL)));
    return 1;
}

/* get(document, annotation) -> layer, is_class, rule | nil, first, last */
static int annotation_get(lua_State *L) {
    binding_engine *engine;
    const dixit_document *document = binding_document_check(L, 1, &engine);
    dixit_annotation annotation = dixit_annotation_at(document, check_annotation(L, document));
    binding_name_push(L, engine->engine, annotation.layer & ~DIXIT_CLASS);
    lua_pushboolean(L, (annotation.layer & DIXIT_CLASS) != 0);
    binding_name_push(L, engine->engine, annotation.rule);
    push_span(L, annotation.start, annotation.end);
    return 5;
}

/* value(document, annotation, field) -> value; if unset nil, layer, is_class */
static int annotation_value(lua_State *L) {
    binding_engine *engine;
    const dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t annotation = check_annotation(L, document);
    uint32_t field = binding_name_check(L, 3, engine->engine);
    uint32_t value = dixit_annotation_get(document, annotation, field);
    binding_value_push(L, engine->engine, value);
    if (value != DIXIT_UNSET)
        return 1;
    uint32_t layer = dixit_annotation_at(document, annotation).layer;
    binding_name_push(L, engine->engine, layer & ~DIXIT_CLASS);
    lua_pushboolean(L, (layer & DIXIT_CLASS) != 0);
    return 3;
}

/* field(document, annotation, k) -> name, value | nil */
static int annotation_field(lua_State *L) {
    binding_engine *engine;
    const dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t annotation = check_annotation(L, document);
    uint32_t k, field, value;
    if (!binding_index_get(luaL_checkinteger(L, 3), DIXIT_NONE, &k) ||
        !dixit_annotation_field_at(document, annotation, k, &field, &value)) {
        luaL_pushfail(L);
        return 1;
    }
    binding_name_push(L, engine->engine, field);
    binding_value_push(L, engine->engine, value);
    return 2;
}

/* part(document, annotation, k) -> name, first, last, annotation that it is | nil */
static int annotation_part(lua_State *L) {
    binding_engine *engine;
    const dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t annotation = check_annotation(L, document);
    uint32_t k;
    dixit_part part;
    if (!binding_index_get(luaL_checkinteger(L, 3), DIXIT_NONE, &k) ||
        !dixit_annotation_part_at(document, annotation, k, &part)) {
        luaL_pushfail(L);
        return 1;
    }
    binding_name_push(L, engine->engine, part.name);
    push_span(L, part.start, part.end);
    if (part.annotation == DIXIT_NONE)
        luaL_pushfail(L);
    else
        lua_pushinteger(L, binding_index_put(part.annotation));
    return 4;
}

/* read(document, annotation) -> fields, parts | nil: fields by name; of each part its name, first, last, and the
 * annotation that it is or false, one behind the other. */
static int annotation_read(lua_State *L) {
    binding_engine *engine;
    const dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t annotation = check_annotation(L, document);
    lua_newtable(L);
    uint32_t field, value;
    for (uint32_t k = 0; dixit_annotation_field_at(document, annotation, k, &field, &value); k++) {
        binding_name_push(L, engine->engine, field);
        binding_value_push(L, engine->engine, value);
        lua_rawset(L, -3);
    }
    dixit_part part;
    lua_Integer at = 0;
    for (uint32_t k = 0; dixit_annotation_part_at(document, annotation, k, &part); k++) {
        if (k == 0)
            lua_createtable(L, 4, 0);
        binding_name_push(L, engine->engine, part.name);
        lua_rawseti(L, -2, ++at);
        lua_pushinteger(L, binding_index_put(part.start));
        lua_rawseti(L, -2, ++at);
        lua_pushinteger(L, part.end); /* see binding_index_put */
        lua_rawseti(L, -2, ++at);
        if (part.annotation == DIXIT_NONE)
            lua_pushboolean(L, 0);
        else
            lua_pushinteger(L, binding_index_put(part.annotation));
        lua_rawseti(L, -2, ++at);
    }
    return at ? 2 : 1;
}

/* list(document, name, is_class) -> the annotations of the layer */
static int annotation_list(lua_State *L) {
    binding_engine *engine;
    const dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t layer = binding_layer_check(L, 2, engine->engine), count = dixit_layer_count(document, layer);
    luaL_argcheck(L, count <= INT_MAX, 1, "too many annotations");
    lua_createtable(L, (int)count, 0);
    for (uint32_t k = 0; k < count; k++) {
        lua_pushinteger(L, binding_index_put(dixit_layer_at(document, layer, k)));
        lua_rawseti(L, -2, binding_index_put(k));
    }
    return 1;
}

/* layer(document, name, is_class) -> how many annotations it has */
static int annotation_layer(lua_State *L) {
    binding_engine *engine;
    const dixit_document *document = binding_document_check(L, 1, &engine);
    lua_pushinteger(L, dixit_layer_count(document, binding_layer_check(L, 2, engine->engine)));
    return 1;
}

/* at(document, name, is_class, k) -> the k-th annotation of the layer | nil */
static int annotation_at(lua_State *L) {
    binding_engine *engine;
    const dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t layer = binding_layer_check(L, 2, engine->engine);
    uint32_t k;
    if (!binding_index_get(luaL_checkinteger(L, 4), dixit_layer_count(document, layer), &k)) {
        luaL_pushfail(L);
        return 1;
    }
    lua_pushinteger(L, binding_index_put(dixit_layer_at(document, layer, k)));
    return 1;
}

/* place(document, name, is_class, k) -> the k-th annotation of the layer, first, last | nil */
static int annotation_place(lua_State *L) {
    if (annotation_at(L) == 1 && lua_isnil(L, -1))
        return 1;
    uint32_t number;
    binding_index_get(lua_tointeger(L, -1), DIXIT_NONE, &number);
    dixit_annotation annotation = dixit_annotation_at(binding_document_check(L, 1, NULL), number);
    push_span(L, annotation.start, annotation.end);
    return 3;
}

/* before(document, name, is_class, byte) -> how many annotations of the layer begin before the byte */
static int annotation_before(lua_State *L) {
    binding_engine *engine;
    const dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t layer = binding_layer_check(L, 2, engine->engine);
    lua_Integer byte = luaL_checkinteger(L, 4);
    uint32_t start = byte < 1 ? 0 : byte > UINT32_MAX ? UINT32_MAX : (uint32_t)(byte - 1);
    lua_pushinteger(L, dixit_layer_before(document, layer, start));
    return 1;
}

/* holders(document, name, is_class, part) -> for the first byte of each part of that name the first annotation of the
 * layer that has one there */
static int annotation_holders(lua_State *L) {
    binding_engine *engine;
    const dixit_document *document = binding_document_check(L, 1, &engine);
    uint32_t layer = binding_layer_check(L, 2, engine->engine), name = binding_name_check(L, 4, engine->engine);
    lua_newtable(L);
    for (uint32_t k = dixit_layer_count(document, layer); k-- > 0;) {
        uint32_t annotation = dixit_layer_at(document, layer, k);
        dixit_part part;
        for (uint32_t i = 0; dixit_annotation_part_at(document, annotation, i, &part); i++)
            if (part.name == name) {
                lua_pushinteger(L, binding_index_put(annotation));
                lua_rawseti(L, -2, binding_index_put(part.start));
            }
    }
    return 1;
}

/* ---- Questions about forms */

/* ask(document) -> test, form | nil */
static int document_ask(lua_State *L) {
    dixit_question question;
    dixit_error error;
    check_status(L, dixit_document_ask(binding_document_check(L, 1, NULL), &question, &error), &error);
    if (question.test == DIXIT_NONE) {
        luaL_pushfail(L);
        return 1;
    }
    lua_pushinteger(L, question.test);
    lua_pushlstring(L, question.form, question.length);
    return 2;
}

/* answer(document, passed): answers the question that is open, and all others about the form: yes to those whose tests
 * are in the table. */
static int document_answer(lua_State *L) {
    dixit_document *document = binding_document_check(L, 1, NULL);
    luaL_checktype(L, 2, LUA_TTABLE);
    const char *form = NULL;
    for (;;) {
        dixit_question question;
        dixit_error error;
        check_status(L, dixit_document_ask(document, &question, &error), &error);
        if (question.test == DIXIT_NONE || (form != NULL && question.form != form))
            return 0;
        form = question.form;
        lua_rawgeti(L, 2, question.test);
        check_status(L, dixit_document_answer(document, lua_toboolean(L, -1), &error), &error);
        lua_pop(L, 1);
    }
}

void binding_annotations_push(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"add", annotation_add},         {"add_part", annotation_add_part},
        {"set", annotation_set},         {"index", annotation_index},
        {"mark", annotation_mark},       {"truncate", annotation_truncate},
        {"count", annotation_count},     {"get", annotation_get},
        {"field", annotation_field},     {"value", annotation_value},
        {"part", annotation_part},       {"layer", annotation_layer},
        {"at", annotation_at},           {"place", annotation_place},
        {"before", annotation_before},   {"holders", annotation_holders},
        {"ask", document_ask},           {"answer", document_answer},
        {"set_all", annotation_set_all}, {"read", annotation_read},
        {"list", annotation_list},       {NULL, NULL},
    };
    luaL_newlib(L, functions);
}
