/* Memory: the only way to the caller's allocator, and growing arrays. */
#ifndef DIXIT_CORE_MEMORY_H
#define DIXIT_CORE_MEMORY_H

#include "dixit.h"

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
bool dx_array_reserve(dx_memory *memory, dx_array *array, uint32_t extra, size_t item_size);

void dx_array_free(dx_memory *memory, dx_array *array, size_t item_size);

/* Appends a copy of an item; false when memory is out. */
bool dx_array_push(dx_memory *memory, dx_array *array, const void *item, size_t item_size);

#pragma GCC visibility pop

#endif
