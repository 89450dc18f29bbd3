#include "allocator.h"

#include <stddef.h>
#include <stdlib.h>

/* Stands before each block, and keeps its alignment. */
typedef union header {
    size_t size;
    max_align_t alignment;
} header;

static void *resize(void *user, void *block, size_t old_size, size_t new_size) {
    test_allocator *allocator = user;
    header *old = block ? (header *)block - 1 : NULL;
    if (old_size != (old ? old->size : 0))
        allocator->misused = true;
    if (new_size == 0) {
        allocator->live -= old_size;
        free(old);
        return NULL;
    }
    if (++allocator->count == allocator->fail_at) {
        allocator->failed = true;
        return NULL;
    }
    header *moved = realloc(old, sizeof *moved + new_size);
    if (!moved)
        return NULL;
    moved->size = new_size;
    allocator->live += new_size - old_size;
    return moved + 1;
}

dixit_allocator test_allocator_interface(test_allocator *allocator) {
    return (dixit_allocator){resize, allocator};
}
