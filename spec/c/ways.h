/* The ways of finding runs, held against each other: tokens are the same whichever is taken. */
#ifndef DIXIT_TEST_WAYS_H
#define DIXIT_TEST_WAYS_H

#include "dixit.h"

/* Reads a text once with care, without any run, and once in each way that this processor has.  NULL if tokens, types,
 * flags, sentences and quotations are the same each time, else what differs first. */
const char *find_difference(dixit_engine *engine, const char *text, size_t length);

#endif
