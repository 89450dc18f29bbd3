/* Memory: the only way to the caller's allocator, and growing arrays. */
#ifndef DIXIT_CORE_MEMORY_H
#define DIXIT_CORE_MEMORY_H

#include "dixit.h"

#include <string.h>

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* An allocator with an account of the bytes it has out. */
typedef struct dx_memory {
    dixit_allocator allocator;
    size_t used;
} dx_memory;

/* Sets the account up; NULL stands for malloc, realloc and free. */
void dx_memory_open(dx_memory *memory, const dixit_allocator *allocator);

/* Gives a block another size, as dixit_allocator.resize does: NULL to allocate, 0 to free. */
void *dx_resize(dx_memory *memory, void *block, size_t old_size, size_t new_size);

/* Frees a block of that size; NULL is allowed. */
void dx_free(dx_memory *memory, void *block, size_t size);

/* A growing array of items of one size.  A zeroed one is empty and valid. */
typedef struct dx_array {
    void *items;
    uint32_t count, capacity;
} dx_array;

/* Makes room for `extra` more items; false when memory is out or the count would not fit, and then nothing has changed.
 */
static inline bool dx_array_reserve(dx_memory *memory, dx_array *array, uint32_t extra, size_t item_size);

/* The same where room must be made: the slow path. */
bool dx_array_grow(dx_memory *memory, dx_array *array, uint32_t extra, size_t item_size);

/* Gives the array room for `capacity` items, which its items fit into and which is not 0; false when memory is out, and
 * then nothing has changed. */
bool dx_array_resize(dx_memory *memory, dx_array *array, uint32_t capacity, size_t item_size);

void dx_array_free(dx_memory *memory, dx_array *array, size_t item_size);

/* Appends a copy of an item; false when memory is out. */
static inline bool dx_array_push(dx_memory *memory, dx_array *array, const void *item, size_t item_size);

static inline bool dx_array_reserve(dx_memory *memory, dx_array *array, uint32_t extra, size_t item_size) {
    return extra <= array->capacity - array->count || dx_array_grow(memory, array, extra, item_size);
}

static inline bool dx_array_push(dx_memory *memory, dx_array *array, const void *item, size_t item_size) {
    if (!dx_array_reserve(memory, array, 1, item_size))
        return false;
    memcpy((char *)array->items + (size_t)array->count++ * item_size, item, item_size);
    return true;
}

#pragma GCC visibility pop

#endif
