/* Memory running out under Lua: the same piece of work is done again and again, and each time the allocator of the Lua
 * state refuses at another place.  Whatever it refuses, the work ends with its result or with "not enough memory", and
 * when the state is closed nothing is left. */
#include "test.h"

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int luaopen_dixit_core(lua_State *L);

/* Every kind of object the binding makes: engines, documents closed in three ways, loops, errors. */
static const char WORK[] =
    "local core = ...\n"
    "local engine = core.new { elisions = { 'l', 'd' }, titles = { 'Mme' }, group_spaces = true }\n"
    "local result = ''\n"
    "do\n"
    "  local document <close> = engine:parse('« L’usine ferme », dit Mme Roux.')\n"
    "  for _, first, last in document:tokens(2, 4) do result = result .. document:slice(first, last) .. '|' end\n"
    "  for i in document:quotations() do\n"
    "    for _, first, last in document:content(i) do result = result .. document:slice(first, last) .. '|' end\n"
    "  end\n"
    "end\n"
    "local closed = engine:parse('Trois mots.')\n"
    "result = result .. closed:token(2) .. '|'\n"
    "closed:close()\n"
    "local left = engine:parse('Un texte ' .. 'sans variable.')\n"
    "local ok, message = pcall(core.new, { elision = {} })\n"
    "if message == 'not enough memory' then error(message, 0) end\n"
    "return result .. left:text()\n";

static const char RESULT[] = "L’|usine|ferme|L’usine ferme|7|Un texte sans variable.";

/* When the allocator refuses. */
typedef enum refusal {
    NEVER,
    ONCE,            /* the request number `at` */
    FROM,            /* that one and all after it */
    OBJECTS_AT_FIRST /* each new object of Lua once: it then runs a full collection, and asks again */
} refusal;

typedef struct heap {
    refusal when;
    uint64_t at;    /* counted from 1 */
    uint64_t count; /* requests for more memory so far */
    size_t live;    /* bytes that are out */
    bool refused;
    bool again;   /* the last request was refused at first */
    bool misused; /* some old size was not the size of its block */
} heap;

/* Stands before each block, and keeps its alignment. */
typedef union header {
    size_t size;
    max_align_t alignment;
} header;

static bool refuses(heap *memory, const void *block, size_t old_size) {
    bool new_object = block == NULL && old_size != 0; /* then Lua tells the type of the object as the old size */
    memory->count++;
    switch (memory->when) {
    case ONCE: return memory->count == memory->at;
    case FROM: return memory->count >= memory->at;
    case OBJECTS_AT_FIRST: return memory->again = new_object && !memory->again;
    case NEVER: break;
    }
    return false;
}

/* A lua_Alloc. */
static void *resize(void *user, void *block, size_t old_size, size_t new_size) {
    heap *memory = user;
    header *old = block ? (header *)block - 1 : NULL;
    size_t held = old ? old->size : 0;
    if (old && old_size != held)
        memory->misused = true;
    if (new_size == 0) {
        memory->live -= held;
        free(old);
        return NULL;
    }
    /* Lua counts on blocks that can always be made smaller. */
    if (new_size > held && refuses(memory, block, old_size)) {
        memory->refused = true;
        return NULL;
    }
    header *moved = realloc(old, sizeof *moved + new_size);
    if (moved == NULL)
        return NULL;
    moved->size = new_size;
    memory->live += new_size - held;
    return moved + 1;
}

static int work(lua_State *L) {
    luaL_requiref(L, LUA_GNAME, luaopen_base, 1);
    lua_pop(L, 1);
    if (luaL_loadbuffer(L, WORK, sizeof WORK - 1, "=work") != LUA_OK)
        return lua_error(L);
    luaL_requiref(L, "dixit.core", luaopen_dixit_core, 0);
    lua_call(L, 1, 1);
    return 1;
}

/* Does the work in a new Lua state that lives on this memory, which refuses as `when` says. */
static void run(heap *memory, refusal when) {
    memory->when = when == OBJECTS_AT_FIRST ? NEVER : when; /* a state that is being made cannot collect yet */
#if LUA_VERSION_NUM >= 505
    lua_State *L = lua_newstate(resize, memory, 0);
#else
    lua_State *L = lua_newstate(resize, memory);
#endif
    if (L != NULL) {
        memory->when = when;
        lua_pushcfunction(L, work);
        bool done = lua_pcall(L, 0, 1, 0) == LUA_OK;
        const char *result = lua_tostring(L, -1); /* a string as it is: nothing is allocated */
        if (!CHECK(result != NULL && strcmp(result, done ? RESULT : "not enough memory") == 0))
            printf("# request %llu: %s\n", (unsigned long long)memory->at, result ? result : "no string");
        CHECK(done || memory->refused);
        lua_close(L);
    }
    CHECK(L != NULL || memory->refused);
    CHECK(memory->live == 0);
    CHECK(!memory->misused);
}

/* Refuses at the first request, at the second, and so on, until the work is done without that many. */
static void sweep(refusal when) {
    for (uint64_t at = 1; !test_failed; at++) {
        heap memory = {.at = at};
        run(&memory, when);
        if (!memory.refused)
            break;
    }
}

static void enough_memory(void) {
    heap memory = {0};
    run(&memory, NEVER);
}

static void each_request_fails_once(void) {
    sweep(ONCE);
}

static void all_requests_fail_from_one_on(void) {
    sweep(FROM);
}

/* What is not anchored at that moment is gone. */
static void a_collection_at_each_new_object(void) {
    heap memory = {0};
    run(&memory, OBJECTS_AT_FIRST);
    CHECK(memory.refused);
}

int main(void) {
    RUN(enough_memory);
    RUN(each_request_fails_once);
    RUN(all_requests_fail_from_one_on);
    RUN(a_collection_at_each_new_object);
    return test_result();
}
