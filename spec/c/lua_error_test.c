/* The error object of Lua, made from an error of the core that no spec can afford to cause: a text of 4 GiB. */
#include "../../csrc/lua/binding.h"
#include "test.h"

#include <string.h>

static bool field_is(lua_State *L, const char *name, const char *expected) {
    lua_getfield(L, -1, name);
    bool same = strcmp(luaL_tolstring(L, -1, NULL), expected) == 0;
    lua_pop(L, 2);
    return same;
}

static void text_too_big(void) {
    lua_State *L = luaL_newstate();
    binding_error_register(L);
    dixit_engine *engine = dixit_engine_new(NULL, NULL);
    dixit_document *document = dixit_document_new(engine, NULL);
    dixit_error error = {0};
    CHECK(dixit_document_read(document, "", (size_t)DIXIT_TEXT_MAX + 1, &error) == DIXIT_ERROR_TEXT_TOO_BIG);
    binding_error_push(L, &error);

    CHECK(field_is(L, "code", "text_too_big"));
    CHECK(field_is(L, "position", "4294967295")); /* the first byte too many, counted from 1 */
    CHECK(field_is(L, "message", error.message));
    char line[256];
    snprintf(line, sizeof line, "text_too_big: %s (byte 4294967295)", error.message);
    CHECK(strcmp(luaL_tolstring(L, -1, NULL), line) == 0);

    dixit_document_free(document);
    dixit_engine_free(engine);
    lua_close(L);
}

int main(void) {
    RUN(text_too_big);
    return test_result();
}
