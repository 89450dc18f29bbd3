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
 * is as long as it can be and holds ASCII letters, ASCII digits, and letters from U+00C0 to U+023F that do not end in
 * the byte 0x97, 0xB7 or 0xBF: the signs × and ÷, the long s, and a few rare ones.  So the folded form of a run is no
 * shorter than the run.  Runs that reach into the last DX_RUN_MARGIN bytes are left out. */
typedef uint32_t dx_run_finder(const uint8_t *text, uint32_t length, dx_run runs[DX_RUNS_MAX]);

/* The ways to find them.  Which one an engine takes changes nothing but its speed: specs and the fuzzer compare them.
 */
typedef enum dx_run_way {
    DX_RUNS_NONE,        /* none is found, so that each token is scanned with care */
    DX_RUNS_PLAIN,       /* eight bytes at a time, in C */
    DX_RUNS_VECTOR,      /* 16 bytes: SSE2 */
    DX_RUNS_WIDE_VECTOR, /* 32 bytes: AVX2 */
    DX_RUNS_WAYS
} dx_run_way;

/* The finder of a way, or NULL if this processor does not have it. */
dx_run_finder *dx_choose_run_finder(dx_run_way way);

/* The finder of the last way that this processor has. */
dx_run_finder *dx_fastest_run_finder(void);

#pragma GCC visibility pop

#endif
