#include "memo.h"

#include <string.h>

#define FIRST_SIZE 256u

/* A memo that is emptied with fewer keys than this part of its size is then used at half its size: what is scattered
 * over much memory is slow to find. */
#define SPARSE_PART 8u

/* Beyond this, memory counts as out: the bytes still fit 32 bits. */
#define SLOTS_MAX (1u << 26)

static uint32_t place(uint32_t a, uint32_t b, uint32_t c, uint32_t size) {
    uint64_t hash = ((uint64_t)a << 32 | b) * 0x9E3779B97F4A7C15u ^ (uint64_t)c * 0xC2B2AE3D27D4EB4Fu;
    hash ^= hash >> 32;
    hash *= 0x9E3779B97F4A7C15u;
    return (uint32_t)(hash >> 32) & (size - 1);
}

/* The slot of the key, or the free one where it would be. */
static dx_memo_slot *find(dx_memo_slot *slots, uint32_t size, uint32_t epoch, uint32_t a, uint32_t b, uint32_t c) {
    for (uint32_t i = place(a, b, c, size);; i = (i + 1) & (size - 1)) {
        dx_memo_slot *slot = slots + i;
        if (slot->epoch != epoch || (slot->a == a && slot->b == b && slot->c == c))
            return slot;
    }
}

static bool grow(dx_memo *memo, dx_memory *memory) {
    if (memo->size >= SLOTS_MAX)
        return false;
    uint32_t size = memo->size ? memo->size * 2 : FIRST_SIZE;
    dx_memo_slot *slots = dx_resize(memory, NULL, 0, size * sizeof *slots);
    if (!slots)
        return false;
    memset(slots, 0, size * sizeof *slots); /* no epoch is 0 */
    for (uint32_t i = 0; i < memo->size; i++) {
        const dx_memo_slot *old = memo->slots + i;
        if (old->epoch == memo->epoch)
            *find(slots, size, memo->epoch, old->a, old->b, old->c) = *old;
    }
    dx_free(memory, memo->slots, memo->capacity * sizeof *slots);
    memo->slots = slots;
    memo->size = memo->capacity = size;
    return true;
}

uint32_t *dx_memo_at(dx_memo *memo, dx_memory *memory, uint32_t a, uint32_t b, uint32_t c) {
    if (memo->count >= memo->size / 2 && !grow(memo, memory))
        return NULL;
    dx_memo_slot *slot = find(memo->slots, memo->size, memo->epoch, a, b, c);
    if (slot->epoch != memo->epoch) {
        *slot = (dx_memo_slot){a, b, c, memo->epoch, DIXIT_NONE};
        memo->count++;
    }
    return &slot->value;
}

void dx_memo_clear(dx_memo *memo) {
    if (memo->size > FIRST_SIZE && memo->count < memo->size / SPARSE_PART)
        memo->size /= 2;
    memo->count = 0;
    if (++memo->epoch == 0) {
        if (memo->capacity)
            memset(memo->slots, 0, memo->capacity * sizeof *memo->slots);
        memo->epoch = 1;
    }
}

void dx_memo_free(dx_memo *memo, dx_memory *memory) {
    dx_free(memory, memo->slots, memo->capacity * sizeof *memo->slots);
    *memo = (dx_memo){0};
}
