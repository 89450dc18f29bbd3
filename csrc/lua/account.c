/* The account: makes the memory of the core known to Lua's collector.
 *
 * Lua counts only what it allocates itself, so a document looks to it like a userdata of a few bytes, however many
 * megabytes the core keeps behind it.  Of the ways to tell it:
 *
 *   - lua_gc(LUA_GCSTEP) means another thing, in another unit, in every version, and under a generational collector it
 *     never leads to the major collection that old documents wait for;
 *   - userdata as blocks would make the core call into Lua, which may raise;
 *   - a userdata as ballast, as big as the document, doubles the memory.
 *
 * So the account follows by itself the rule of Lua's default pause: when what the core took since the last collection
 * is as much as all that was alive after it, Lua's heap and the core's memory together, it is time for a full one. That
 * bounds memory at twice what is in use, under every collector mode, and its cost a byte is that of Lua's own
 * collector. Documents that were closed count no more, so that a program which closes them never pays.
 */
#include "binding.h"

/* Less than this is never worth a collection: the rules and the lexicon of a pack take most of it and stay, and a
 * program that reads a few articles ends before it needs one. */
#define ALLOWANCE_MIN ((size_t)16 << 20)

struct binding_account {
    lua_State *main;  /* lives as long as the state, which a coroutine does not */
    size_t bytes;     /* held now */
    size_t base;      /* held after the last collection */
    size_t allowance; /* what may be taken above the base before the next one */
};

/* The core's allocator.  It asks for Lua's each time, as Lua does: the host may have set another in between. */
static void *account_resize(void *user, void *block, size_t old_size, size_t new_size) {
    binding_account *account = user;
    if (block == NULL)
        old_size = 0; /* here Lua's allocator would read the type of a Lua object */
    void *lua_user = NULL;
    lua_Alloc resize = lua_getallocf(account->main, &lua_user);
    void *result = resize(lua_user, block, old_size, new_size);
    if (result != NULL || new_size == 0)
        account->bytes = account->bytes - old_size + new_size;
    return result;
}

binding_account *binding_account_push(lua_State *L) {
    binding_account *account = lua_newuserdatauv(L, sizeof *account, 0);
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_MAINTHREAD);
    *account = (binding_account){.main = lua_tothread(L, -1), .allowance = ALLOWANCE_MIN};
    lua_pop(L, 1);
    return account;
}

dixit_allocator binding_account_allocator(binding_account *account) {
    return (dixit_allocator){.resize = account_resize, .user = account};
}

size_t binding_account_bytes(const binding_account *account) {
    return account->bytes;
}

void binding_account_settle(lua_State *L, binding_account *account) {
    if (account->bytes <= account->base || account->bytes - account->base <= account->allowance)
        return;
    if (lua_gc(L, LUA_GCISRUNNING) != 1)
        return; /* 0: the program has stopped the collector; -1: a finalizer calls us */
    lua_gc(L, LUA_GCCOLLECT);
    /* The sum is of memory that exists, so it cannot overflow. */
    size_t alive = account->bytes + ((size_t)lua_gc(L, LUA_GCCOUNT) << 10);
    account->base = account->bytes;
    account->allowance = alive > ALLOWANCE_MIN ? alive : ALLOWANCE_MIN;
}
