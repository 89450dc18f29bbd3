/* memory.c: the account of what is out, and growing arrays. */
#include "allocator.h"
#include "memory.h"
#include "test.h"

#include <string.h>

static void account_follows_every_change(void) {
    test_allocator allocator = {0};
    dixit_allocator interface = test_allocator_interface(&allocator);
    dx_memory memory;
    dx_memory_open(&memory, &interface);
    char *block = dx_resize(&memory, NULL, 0, 100);
    CHECK(memory.used == 100 && allocator.live == 100);
    memcpy(block, "quai", 5);
    block = dx_resize(&memory, block, 100, 40);
    CHECK(memory.used == 40 && allocator.live == 40);
    CHECK(strcmp(block, "quai") == 0);
    dx_free(&memory, block, 40);
    CHECK(memory.used == 0 && allocator.live == 0);
    dx_free(&memory, NULL, 0);
    CHECK(memory.used == 0 && !allocator.misused);
}

static void failure_leaves_the_block(void) {
    test_allocator allocator = {.fail_at = 2};
    dixit_allocator interface = test_allocator_interface(&allocator);
    dx_memory memory;
    dx_memory_open(&memory, &interface);
    char *block = dx_resize(&memory, NULL, 0, 8);
    memcpy(block, "marée", 7);
    CHECK(dx_resize(&memory, block, 8, 800) == NULL);
    CHECK(memory.used == 8 && strcmp(block, "marée") == 0);
    dx_free(&memory, block, 8);
    CHECK(allocator.live == 0);
}

static void malloc_stands_in_for_no_allocator(void) {
    dx_memory memory;
    dx_memory_open(&memory, NULL);
    char *block = dx_resize(&memory, NULL, 0, 16);
    if (!CHECK(block != NULL))
        return;
    memset(block, 'a', 16);
    dx_free(&memory, block, 16);
    CHECK(memory.used == 0);
}

static void arrays_grow_and_keep_their_items(void) {
    enum { COUNT = 1000 };
    test_allocator allocator = {0};
    dixit_allocator interface = test_allocator_interface(&allocator);
    dx_memory memory;
    dx_memory_open(&memory, &interface);
    dx_array array = {0};
    for (uint32_t i = 0; i < COUNT; i++)
        CHECK(dx_array_push(&memory, &array, &i, sizeof i));
    CHECK(array.count == COUNT && array.capacity >= COUNT);
    bool kept = true;
    for (uint32_t i = 0; i < COUNT; i++)
        kept = kept && ((uint32_t *)array.items)[i] == i;
    CHECK(kept);
    CHECK(allocator.count < 20); /* in proportion to its size, not item by item */
    CHECK(allocator.live == array.capacity * sizeof(uint32_t));
    dx_array_free(&memory, &array, sizeof(uint32_t));
    CHECK(array.items == NULL && array.count == 0 && array.capacity == 0);
    CHECK(allocator.live == 0 && memory.used == 0 && !allocator.misused);
}

static void array_is_unchanged_when_memory_is_out(void) {
    test_allocator allocator = {.fail_at = 2};
    dixit_allocator interface = test_allocator_interface(&allocator);
    dx_memory memory;
    dx_memory_open(&memory, &interface);
    dx_array array = {0};
    uint32_t item = 7;
    CHECK(dx_array_push(&memory, &array, &item, sizeof item));
    dx_array before = array;
    CHECK(!dx_array_reserve(&memory, &array, 1000, sizeof item));
    CHECK(array.items == before.items && array.count == 1 && array.capacity == before.capacity);
    CHECK(*(uint32_t *)array.items == 7);
    dx_array_free(&memory, &array, sizeof item);
    CHECK(allocator.live == 0);
}

static void array_counts_do_not_wrap_around(void) {
    test_allocator allocator = {0};
    dixit_allocator interface = test_allocator_interface(&allocator);
    dx_memory memory;
    dx_memory_open(&memory, &interface);
    char item = 0;
    dx_array array = {.items = &item, .count = UINT32_MAX - 1, .capacity = UINT32_MAX - 1};
    CHECK(!dx_array_reserve(&memory, &array, 2, 1));
    CHECK(array.items == &item && array.capacity == UINT32_MAX - 1);
    CHECK(allocator.count == 0);
}

int main(void) {
    RUN(account_follows_every_change);
    RUN(failure_leaves_the_block);
    RUN(malloc_stands_in_for_no_allocator);
    RUN(arrays_grow_and_keep_their_items);
    RUN(array_is_unchanged_when_memory_is_out);
    RUN(array_counts_do_not_wrap_around);
    return test_result();
}
