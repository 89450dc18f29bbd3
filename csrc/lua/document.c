/* Documents in Lua: what engine:parse gives, and its methods.
 *
 * Iterators are a C function, the document, and the index before the first one: a step of a loop makes no object, and a
 * loop may be taken up again anywhere.
 *
 * Every function here, methods and iterators, has the metatable of documents as its first upvalue: to look for it in
 * the registry, as luaL_checkudata does, would be half of what a step costs.
 */
#include "rules.h"

#define DOCUMENT_METATABLE "dixit.document"
#define DOCUMENT_TEXT 1   /* the user value that anchors the string, whose bytes the core borrows */
#define DOCUMENT_ENGINE 2 /* the user value that anchors the engine */

typedef struct document_box {
    dixit_document *document; /* NULL until it is made, and again when it is closed */
    binding_engine *engine;
} document_box;

#define UPVALUE_METATABLE lua_upvalueindex(1)
#define UPVALUE_BOUND lua_upvalueindex(2) /* of an iterator: the last token, or the quotation */

/* The box that is argument 1. */
static document_box *check_box(lua_State *L) {
    document_box *box = lua_touserdata(L, 1);
    if (box != NULL && lua_getmetatable(L, 1)) {
        bool is_document = lua_rawequal(L, -1, UPVALUE_METATABLE);
        lua_pop(L, 1);
        if (is_document)
            return box;
    }
    luaL_typeerror(L, 1, DOCUMENT_METATABLE);
    return NULL;
}

/* The document that is argument 1 of a method or iterator. */
static const dixit_document *check_document(lua_State *L) {
    document_box *box = check_box(L);
    if (box->document == NULL)
        luaL_error(L, "attempt to use a closed document");
    return box->document;
}

/* The metatable of documents stands in the registry under the address of this, too: found faster than by its name. */
static const char metatable_key = 0;

dixit_document *binding_document_check(lua_State *L, int index, binding_engine **engine) {
    document_box *box = lua_touserdata(L, index);
    bool is_document = false;
    if (box != NULL && lua_getmetatable(L, index)) {
        lua_rawgetp(L, LUA_REGISTRYINDEX, &metatable_key);
        is_document = lua_rawequal(L, -1, -2);
        lua_pop(L, 2);
    }
    if (!is_document)
        luaL_typeerror(L, index, DOCUMENT_METATABLE);
    if (box->document == NULL)
        luaL_error(L, "attempt to use a closed document");
    if (engine != NULL)
        *engine = box->engine;
    return box->document;
}

/* ---- Making and closing */

/* Gives back what the core holds; the anchors go with it.  May be called any number of times. */
static void close_box(lua_State *L, int index) {
    document_box *box = lua_touserdata(L, index);
    if (box->document == NULL)
        return;
    dixit_document_free(box->document);
    box->document = NULL;
    box->engine->dependents--;
    lua_pushnil(L);
    lua_setiuservalue(L, index, DOCUMENT_TEXT);
    lua_pushnil(L);
    lua_setiuservalue(L, index, DOCUMENT_ENGINE);
}

/* Makes the document, if that is not done yet, and reads the text. */
static dixit_status read_text(document_box *box, const char *text, size_t length, dixit_error *error) {
    if (box->document == NULL) {
        box->document = dixit_document_new(box->engine->engine, error);
        if (box->document == NULL)
            return error->code;
        box->engine->dependents++;
    }
    return dixit_document_read(box->document, text, length, error);
}

int binding_document_read(lua_State *L, int engine, int text) {
    document_box *box = lua_newuserdatauv(L, sizeof *box, 2);
    int index = lua_gettop(L);
    *box = (document_box){.engine = lua_touserdata(L, engine)};
    luaL_setmetatable(L, DOCUMENT_METATABLE);
    lua_pushvalue(L, text);
    lua_setiuservalue(L, index, DOCUMENT_TEXT);
    lua_pushvalue(L, engine);
    lua_setiuservalue(L, index, DOCUMENT_ENGINE);

    size_t length;
    const char *bytes = lua_tolstring(L, text, &length);
    dixit_error error;
    dixit_status status = read_text(box, bytes, length, &error);
    if (status == DIXIT_ERROR_MEMORY) { /* as Lua does: collect, try once more, give up */
        lua_gc(L, LUA_GCCOLLECT);
        status = read_text(box, bytes, length, &error);
    }
    if (status == DIXIT_OK)
        return 1;
    close_box(L, index);
    if (status == DIXIT_ERROR_MEMORY)
        return binding_error_memory(L);
    luaL_pushfail(L);
    binding_error_push(L, &error);
    return 2;
}

/* document:close(), __close, __gc */
static int document_close(lua_State *L) {
    check_box(L);
    close_box(L, 1);
    return 0;
}

/* ---- Results */

/* Pushes nil: no such element, or the end of a loop. */
static int push_none(lua_State *L) {
    luaL_pushfail(L);
    return 1;
}

/* Pushes an index of the core, nil for DIXIT_NONE. */
static int push_index(lua_State *L, uint32_t index) {
    if (index == DIXIT_NONE)
        return push_none(L);
    lua_pushinteger(L, binding_index_put(index));
    return 1;
}

/* Pushes first and last of a span, of bytes or of tokens. */
static int push_span(lua_State *L, uint32_t start, uint32_t end) {
    lua_pushinteger(L, binding_index_put(start));
    lua_pushinteger(L, end); /* see binding_index_put */
    return 2;
}

/* Pushes a step of a loop: index, first, last. */
static int push_step(lua_State *L, uint32_t index, uint32_t start, uint32_t end) {
    push_index(L, index);
    push_span(L, start, end);
    return 3;
}

/* Pushes a sentence or paragraph. */
static int push_unit(lua_State *L, dixit_unit unit) {
    push_span(L, unit.start, unit.end);
    push_span(L, unit.first_token, unit.end_token);
    return 4;
}

/* Gets argument 2 of a method, an index; false if it is out of range. */
static bool get_index(lua_State *L, uint32_t count, uint32_t *index) {
    return binding_index_get(luaL_checkinteger(L, 2), count, index);
}

/* Gets the index behind argument 2 of an iterator, the control variable; false at the end. */
static bool next_index(lua_State *L, uint32_t count, uint32_t *index) {
    lua_Unsigned control = (lua_Unsigned)luaL_checkinteger(L, 2); /* unsigned, so that the largest one may be stepped */
    return binding_index_get((lua_Integer)(control + 1), count, index);
}

/* Pushes what a generic for needs to go through the document from the beginning. */
static int push_loop(lua_State *L, lua_CFunction next) {
    check_document(L);
    lua_pushvalue(L, UPVALUE_METATABLE);
    lua_pushcclosure(L, next, 1);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

/* ---- The text */

static int document_text(lua_State *L) {
    check_document(L);
    lua_getiuservalue(L, 1, DOCUMENT_TEXT);
    return 1;
}

static int document_engine(lua_State *L) {
    check_document(L);
    lua_getiuservalue(L, 1, DOCUMENT_ENGINE);
    return 1;
}

/* A bound of document:slice, as string.sub takes it: negative ones count from the end. */
static lua_Integer slice_bound(lua_Integer bound, size_t length) {
    if (bound >= 0)
        return bound;
    return bound < -(lua_Integer)length ? 0 : (lua_Integer)length + bound + 1;
}

static int document_slice(lua_State *L) {
    size_t length;
    const char *text = dixit_document_text(check_document(L), &length);
    lua_Integer first = slice_bound(luaL_checkinteger(L, 2), length);
    lua_Integer last = slice_bound(luaL_optinteger(L, 3, -1), length);
    if (first < 1)
        first = 1;
    if (last > (lua_Integer)length)
        last = (lua_Integer)length;
    if (first > last)
        lua_pushliteral(L, "");
    else
        lua_pushlstring(L, text + (first - 1), (size_t)(last - first) + 1);
    return 1;
}

static int document_count(lua_State *L) {
    static const char *const names[] = {"tokens", "sentences", "paragraphs", "quotations", "marks", NULL};
    static uint32_t (*const counts[])(const dixit_document *) = {
        dixit_token_count, dixit_sentence_count, dixit_paragraph_count, dixit_quotation_count, dixit_mark_count};
    const dixit_document *document = check_document(L);
    lua_pushinteger(L, counts[luaL_checkoption(L, 2, NULL, names)](document));
    return 1;
}

static int document_steps(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)dixit_document_steps(check_document(L)));
    return 1;
}

static int document_memory(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)dixit_document_memory(check_document(L)));
    return 1;
}

/* ---- Tokens */

static int document_token(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!get_index(L, dixit_token_count(document), &index))
        return push_none(L);
    dixit_token token = dixit_token_at(document, index);
    push_span(L, token.start, token.end);
    lua_pushstring(L, dixit_kind_name(token.kind));
    return 3;
}

static int document_parts(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!get_index(L, dixit_token_count(document), &index))
        return push_none(L);
    dixit_span parts[DIXIT_PARTS_MAX];
    uint32_t count = dixit_token_parts(document, index, parts);
    int results = 0;
    for (uint32_t part = 0; part < count; part++)
        results += push_span(L, parts[part].start, parts[part].end);
    return results;
}

static int next_token(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!next_index(L, dixit_token_count(document), &index) ||
        binding_index_put(index) > lua_tointeger(L, UPVALUE_BOUND))
        return push_none(L);
    dixit_token token = dixit_token_at(document, index);
    return push_step(L, index, token.start, token.end);
}

/* document:tokens([from [, to]]) */
static int document_tokens(lua_State *L) {
    check_document(L);
    lua_Integer from = luaL_optinteger(L, 2, 1);
    lua_Integer to = luaL_optinteger(L, 3, LUA_MAXINTEGER);
    lua_pushvalue(L, UPVALUE_METATABLE);
    lua_pushinteger(L, to);
    lua_pushcclosure(L, next_token, 2);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, from > 1 ? from - 1 : 0);
    return 3;
}

static int document_find(lua_State *L) {
    const dixit_document *document = check_document(L);
    size_t length;
    dixit_document_text(document, &length);
    uint32_t offset;
    if (!get_index(L, (uint32_t)length, &offset)) /* no text is longer than DIXIT_TEXT_MAX */
        return push_none(L);
    return push_index(L, dixit_token_find(document, offset));
}

/* ---- Sentences and paragraphs */

static int document_sentence(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!get_index(L, dixit_sentence_count(document), &index))
        return push_none(L);
    return push_unit(L, dixit_sentence_at(document, index));
}

static int next_sentence(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!next_index(L, dixit_sentence_count(document), &index))
        return push_none(L);
    dixit_unit sentence = dixit_sentence_at(document, index);
    return push_step(L, index, sentence.start, sentence.end);
}

static int document_sentences(lua_State *L) {
    return push_loop(L, next_sentence);
}

static int document_paragraph(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!get_index(L, dixit_paragraph_count(document), &index))
        return push_none(L);
    return push_unit(L, dixit_paragraph_at(document, index));
}

static int next_paragraph(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!next_index(L, dixit_paragraph_count(document), &index))
        return push_none(L);
    dixit_unit paragraph = dixit_paragraph_at(document, index);
    return push_step(L, index, paragraph.start, paragraph.end);
}

static int document_paragraphs(lua_State *L) {
    return push_loop(L, next_paragraph);
}

/* ---- Quotations and marks */

static int document_quotation(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!get_index(L, dixit_quotation_count(document), &index))
        return push_none(L);
    dixit_quotation quotation = dixit_quotation_at(document, index);
    push_span(L, quotation.start, quotation.end);
    lua_pushstring(L, dixit_quotation_kind_name(quotation.kind));
    lua_pushinteger(L, quotation.depth);
    push_index(L, quotation.parent);
    lua_pushboolean(L, quotation.closed);
    push_span(L, quotation.first_token, quotation.end_token);
    return 8;
}

static int next_quotation(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!next_index(L, dixit_quotation_count(document), &index))
        return push_none(L);
    dixit_quotation quotation = dixit_quotation_at(document, index);
    return push_step(L, index, quotation.start, quotation.end);
}

static int document_quotations(lua_State *L) {
    return push_loop(L, next_quotation);
}

/* A quotation that is out of range has no parts. */
static int next_part(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index, part;
    if (!binding_index_get(lua_tointeger(L, UPVALUE_BOUND), dixit_quotation_count(document), &index) ||
        !next_index(L, dixit_quotation_at(document, index).parts, &part))
        return push_none(L);
    dixit_span span = dixit_quotation_part(document, index, part);
    return push_step(L, part, span.start, span.end);
}

/* document:content(i) */
static int document_content(lua_State *L) {
    check_document(L);
    lua_Integer quotation = luaL_checkinteger(L, 2);
    lua_pushvalue(L, UPVALUE_METATABLE);
    lua_pushinteger(L, quotation);
    lua_pushcclosure(L, next_part, 2);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

static int document_mark(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!get_index(L, dixit_mark_count(document), &index))
        return push_none(L);
    dixit_mark mark = dixit_mark_at(document, index);
    push_index(L, mark.token);
    lua_pushstring(L, dixit_verdict_name(mark.verdict));
    push_index(L, mark.quotation);
    return 3;
}

static int next_mark(lua_State *L) {
    const dixit_document *document = check_document(L);
    uint32_t index;
    if (!next_index(L, dixit_mark_count(document), &index))
        return push_none(L);
    push_index(L, index);
    push_index(L, dixit_mark_at(document, index).token);
    return 2;
}

static int document_marks(lua_State *L) {
    return push_loop(L, next_mark);
}

/* ---- The metatable */

void binding_document_register(lua_State *L) {
    static const luaL_Reg methods[] = {
        {"close", document_close},
        {"text", document_text},
        {"engine", document_engine},
        {"slice", document_slice},
        {"count", document_count},
        {"steps", document_steps},
        {"memory", document_memory},
        {"token", document_token},
        {"tokens", document_tokens},
        {"parts", document_parts},
        {"find", document_find},
        {"sentence", document_sentence},
        {"sentences", document_sentences},
        {"paragraph", document_paragraph},
        {"paragraphs", document_paragraphs},
        {"quotation", document_quotation},
        {"quotations", document_quotations},
        {"content", document_content},
        {"mark", document_mark},
        {"marks", document_marks},
        {NULL, NULL},
    };
    static const luaL_Reg metamethods[] = {{"__gc", document_close}, {"__close", document_close}, {NULL, NULL}};
    luaL_newmetatable(L, DOCUMENT_METATABLE);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &metatable_key);
    lua_pushvalue(L, -1);
    luaL_setfuncs(L, metamethods, 1);
    luaL_newlibtable(L, methods);
    lua_pushvalue(L, -2);
    luaL_setfuncs(L, methods, 1);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
}
