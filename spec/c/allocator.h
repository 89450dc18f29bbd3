/* An allocator for tests: it counts what is out, checks what it is told, and fails when it is asked to. */
#ifndef DIXIT_TEST_ALLOCATOR_H
#define DIXIT_TEST_ALLOCATOR_H

#include "dixit.h"

typedef struct test_allocator {
    size_t live;      /* bytes that are out */
    uint64_t count;   /* requests for memory so far; frees are none */
    uint64_t fail_at; /* this request fails, counted from 1; 0 for none */
    bool failed;      /* it did */
    bool misused;     /* some old_size was not the size of its block */
} test_allocator;

/* The allocator as the library takes it. */
dixit_allocator test_allocator_interface(test_allocator *allocator);

#endif
