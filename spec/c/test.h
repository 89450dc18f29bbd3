/* The harness of the C tests.  A test is a function that CHECKs; main RUNs the tests and returns test_result().  One
 * line a test, "ok NAME" or "not ok NAME", which spec/run.sh counts; a failed check is told in a line before it. */
#ifndef DIXIT_TEST_H
#define DIXIT_TEST_H

#include <stdbool.h>
#include <stdio.h>

static bool test_failed;  /* the running test */
static int test_failures; /* tests that failed */

/* Checks a condition, tells where it fails, and gives its value, so that a test can stop. */
#define CHECK(condition) test_check((condition), #condition, __FILE__, __LINE__)
#define RUN(test) test_run(test, #test)

static inline bool test_check(bool holds, const char *condition, const char *file, int line) {
    if (!holds) {
        printf("# %s:%d: %s\n", file, line, condition);
        test_failed = true;
    }
    return holds;
}

static inline void test_run(void (*test)(void), const char *name) {
    test_failed = false;
    test();
    printf("%s %s\n", test_failed ? "not ok" : "ok", name);
    fflush(stdout);
    test_failures += test_failed;
}

static inline int test_result(void) {
    return test_failures > 0;
}

#endif
