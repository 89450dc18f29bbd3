/* Memo: a hash map from three numbers to one that is emptied in no time. */
#ifndef DIXIT_CORE_MEMO_H
#define DIXIT_CORE_MEMO_H

#include "memory.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

typedef struct dx_memo_slot {
    uint32_t a, b, c;
    uint32_t epoch; /* the slot is taken if this is the memo's */
    uint32_t value;
} dx_memo_slot;

/* A zeroed one is empty and valid once dx_memo_clear has been called. */
typedef struct dx_memo {
    dx_memo_slot *slots; /* open addressing, at most half full */
    uint32_t size;       /* in use: 0 or a power of two */
    uint32_t capacity;   /* the size once more, or more where fewer have come to do */
    uint32_t count;
    uint32_t epoch;
} dx_memo;

/* The value of a key, with DIXIT_NONE as that of a new one; NULL when memory is out.  The pointer holds until the next
 * call. */
uint32_t *dx_memo_at(dx_memo *memo, dx_memory *memory, uint32_t a, uint32_t b, uint32_t c);

/* Takes all keys out and keeps the memory. */
void dx_memo_clear(dx_memo *memo);

void dx_memo_free(dx_memo *memo, dx_memory *memory);

#pragma GCC visibility pop

#endif
