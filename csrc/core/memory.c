#include "memory.h"

#include <stdlib.h>

static void *resize_with_malloc(void *user, void *block, size_t old_size, size_t new_size) {
    (void)user;
    (void)old_size;
    if (new_size == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, new_size);
}

void dx_memory_open(dx_memory *memory, const dixit_allocator *allocator) {
    memory->used = 0;
    if (allocator)
        memory->allocator = *allocator;
    else
        memory->allocator = (dixit_allocator){resize_with_malloc, NULL};
}

void *dx_resize(dx_memory *memory, void *block, size_t old_size, size_t new_size) {
    void *moved = memory->allocator.resize(memory->allocator.user, block, old_size, new_size);
    if (moved || new_size == 0)
        memory->used += new_size - old_size; /* wraps around when it shrinks, as unsigned arithmetic may */
    return moved;
}

void dx_free(dx_memory *memory, void *block, size_t size) {
    if (block)
        dx_resize(memory, block, size, 0);
}

bool dx_array_grow(dx_memory *memory, dx_array *array, uint32_t extra, size_t item_size) {
    /* In 64 bits nothing here can overflow: counts are 32-bit and items are small. */
    uint64_t need = (uint64_t)array->count + extra;
    uint64_t capacity = array->capacity + array->capacity / 2u + 16u;
    if (capacity < need)
        capacity = need;
    if (capacity > UINT32_MAX)
        capacity = UINT32_MAX;
    return capacity >= need && dx_array_resize(memory, array, (uint32_t)capacity, item_size);
}

bool dx_array_resize(dx_memory *memory, dx_array *array, uint32_t capacity, size_t item_size) {
    if (capacity > SIZE_MAX / item_size)
        return false;
    void *items = dx_resize(memory, array->items, (size_t)array->capacity * item_size, (size_t)capacity * item_size);
    if (!items)
        return false;
    array->items = items;
    array->capacity = capacity;
    return true;
}

void dx_array_free(dx_memory *memory, dx_array *array, size_t item_size) {
    dx_free(memory, array->items, (size_t)array->capacity * item_size);
    *array = (dx_array){0};
}
