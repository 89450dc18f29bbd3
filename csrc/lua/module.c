/* The Lua module dixit.core: the table of what it offers.
 *
 *     version, abi        of the library
 *     new(profile)        an engine (engine.c), whose method parse gives documents (document.c)
 *     memory()            bytes that all engines and documents of this Lua state hold (account.c)
 *     alphanumeric(code)  whether a code point is a letter or a digit (text.c)
 *     plain(code)         the letters and digits that a code point stands for, without case and accents
 *     place(scripts)      which line of a script runs (place.c)
 *     annotations         functions on the annotations of documents (annotation.c)
 *     entries, options, kinds, quotation_kinds, verdicts, shapes
 *                         the names of the core, in its order
 */
#include "rules.h"

/* The only symbol of the module that a loader sees; all else is compiled hidden. */
#if defined(_WIN32)
#define MODULE_API __declspec(dllexport)
#elif defined(__GNUC__)
#define MODULE_API __attribute__((visibility("default")))
#else
#define MODULE_API
#endif

MODULE_API int luaopen_dixit_core(lua_State *L);

/* core.memory() */
static int core_memory(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)binding_account_bytes(lua_touserdata(L, lua_upvalueindex(1))));
    return 1;
}

/* Each list of names is known by the function that gives the i-th one, NULL beyond the last. */
static const char *entry_at(int i) {
    return dixit_entry_name((dixit_entry)i);
}

static const char *option_at(int i) {
    return dixit_option_name((dixit_option)i);
}

static const char *kind_at(int i) {
    return dixit_kind_name((dixit_kind)i);
}

static const char *quotation_kind_at(int i) {
    return dixit_quotation_kind_name((dixit_quotation_kind)i);
}

static const char *verdict_at(int i) {
    return dixit_verdict_name((dixit_verdict)i);
}

static const char *shape_at(int i) {
    return dixit_shape_name((dixit_shape)i);
}

/* Sets a field of the table on the top of the stack to an array of names. */
static void set_names(lua_State *L, const char *field, int count, const char *(*name_at)(int)) {
    lua_createtable(L, count, 0);
    for (int i = 0; i < count; i++) {
        lua_pushstring(L, name_at(i));
        lua_rawseti(L, -2, i + 1);
    }
    lua_setfield(L, -2, field);
}

int luaopen_dixit_core(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"new", binding_engine_new}, {"memory", core_memory},  {"alphanumeric", binding_alphanumeric},
        {"plain", binding_plain},    {"place", binding_place}, {NULL, NULL},
    };
    luaL_checkversion(L);
    binding_error_register(L);
    binding_engine_register(L);
    binding_document_register(L);
    binding_builder_register(L);
    binding_phase_register(L);
    binding_matcher_register(L);
    luaL_newlibtable(L, functions);
    binding_account_push(L);
    luaL_setfuncs(L, functions, 1);
    lua_pushstring(L, dixit_version());
    lua_setfield(L, -2, "version");
    lua_pushinteger(L, dixit_abi_version());
    lua_setfield(L, -2, "abi");
    set_names(L, "entries", DIXIT_ENTRY_COUNT, entry_at);
    set_names(L, "options", DIXIT_OPTION_COUNT, option_at);
    set_names(L, "kinds", DIXIT_KIND_COUNT, kind_at);
    set_names(L, "quotation_kinds", DIXIT_QUOTATION_KIND_COUNT, quotation_kind_at);
    set_names(L, "verdicts", DIXIT_VERDICT_COUNT, verdict_at);
    set_names(L, "shapes", DIXIT_SHAPE_COUNT, shape_at);
    binding_annotations_push(L);
    lua_setfield(L, -2, "annotations");
    return 1;
}
