/* What the files of the Lua binding share.
 *
 * The binding turns Lua values into calls of dixit.h and their results into Lua values; it computes nothing.  Misuse
 * raises, bad data gives nil and an error object (error.c), and a lack of memory raises Lua's own message.  Whatever
 * the core gives is owned before it is acquired: the userdata stands on the stack with its metatable, still empty, when
 * the core is asked to fill it, so that no Lua error can leak.
 */
#ifndef DIXIT_BINDING_H
#define DIXIT_BINDING_H

#include "dixit.h"

#include <lauxlib.h>
#include <lua.h>

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* ---- Memory (account.c) */

/* Counts what the engines of one Lua state and their documents hold. */
typedef struct binding_account binding_account;

/* Pushes a new account, a userdata that must be kept as long as any engine uses it. */
binding_account *binding_account_push(lua_State *L);

/* The account as an allocator: memory comes from the allocator of the Lua state. */
dixit_allocator binding_account_allocator(binding_account *account);

/* Bytes held at the moment. */
size_t binding_account_bytes(const binding_account *account);

/* Runs a full collection if enough has been taken since the last one; to be called before more is taken. */
void binding_account_settle(lua_State *L, binding_account *account);

/* ---- Errors (error.c) */

/* Pushes an error object: { code =, position =, message = }, with a __tostring. */
void binding_error_push(lua_State *L, const dixit_error *error);

/* Raises "not enough memory", as Lua does. */
int binding_error_memory(lua_State *L);

/* Makes the metatable of error objects. */
void binding_error_register(lua_State *L);

/* ---- Engines (engine.c) */

typedef struct binding_engine {
    dixit_engine *engine;     /* NULL until it is made, and again when it is finalized */
    size_t dependents;        /* documents, phases... that are open: the engine must outlive them */
    binding_account *account; /* anchored by the first user value */
} binding_engine;

/* core.new(profile) -> engine; its first upvalue is the account. */
int binding_engine_new(lua_State *L);

/* Makes the metatable of engines. */
void binding_engine_register(lua_State *L);

/* ---- Documents (document.c) */

/* Reads the string at stack index `text` under the engine at stack index `engine`.  Pushes a document and returns 1, or
 * nil and an error object and returns 2. */
int binding_document_read(lua_State *L, int engine, int text);

/* Makes the metatable of documents. */
void binding_document_register(lua_State *L);

/* ---- Indexes: the only place where those of the core and of Lua meet.  Tokens, quotations, bytes count from 0 in the
 * core and from 1 in Lua; a span [start, end) is first, last in Lua, the last one included. */

_Static_assert(sizeof(lua_Integer) > sizeof(uint32_t), "a Lua integer must hold every offset");

/* The core's index for Lua's; false if it is not within 1..count. */
static inline bool binding_index_get(lua_Integer index, uint32_t count, uint32_t *result) {
    lua_Unsigned zero_based = (lua_Unsigned)index - 1; /* what was below 1 is now above every count */
    *result = (uint32_t)zero_based;
    return zero_based < count;
}

/* Lua's index for the core's.  An exclusive end needs none: counted from 0, it is the last one counted from 1. */
static inline lua_Integer binding_index_put(uint32_t index) {
    return (lua_Integer)index + 1;
}

#pragma GCC visibility pop

#endif
