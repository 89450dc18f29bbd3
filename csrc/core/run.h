/* Runs: stretches of plain letters and digits, found in blocks.  Most of a text is made of them. */
#ifndef DIXIT_CORE_RUN_H
#define DIXIT_CORE_RUN_H

#include "dixit.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* The longest text that is searched at once: places are 16-bit, and what is found stays in the nearest cache. */
#define DX_CHUNK_MAX 4096

/* Bytes behind a run that may be read without a look at the end of the text. */
#define DX_RUN_MARGIN 4

typedef struct dx_run {
    uint16_t start, end; /* bytes, from where the search began */
} dx_run;

/* A text of one byte has no two runs side by side. */
#define DX_RUNS_MAX (DX_CHUNK_MAX / 2)

/* Writes the runs in `length` bytes (DX_CHUNK_MAX at most) that begin at a character, and returns their number.  A run
 * is as long as it can be and holds ASCII letters, ASCII digits, and letters from U+00C0 to U+023F that have neither
 * 0x97 nor 0xB7 as their second byte: the signs × and ÷, and a few rare letters.  Runs that reach into the last
 * DX_RUN_MARGIN bytes are left out. */
typedef uint32_t dx_run_finder(const uint8_t *text, uint32_t length, dx_run runs[DX_RUNS_MAX]);

/* The finders: with the vector instructions that every processor of this kind has, if it has any; with plain integers;
 * and one that finds no run, so that each token is scanned with care.  Which of them an engine uses changes nothing but
 * its speed, and specs compare them. */
dx_run_finder dx_find_runs, dx_find_runs_portable, dx_find_no_runs;

#pragma GCC visibility pop

#endif
