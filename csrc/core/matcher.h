/* A matcher: a run of a phase over a document, and what it found. */
#ifndef DIXIT_CORE_MATCHER_H
#define DIXIT_CORE_MATCHER_H

#include "match.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* A stretch of sentences that no step leaves but over eos and eop: one sentence, or several that annotations join. */
typedef struct dx_zone {
    uint32_t first, end;
} dx_zone;

/* A zone in which a rule is tried. */
typedef struct dx_work {
    uint32_t rule, zone;
} dx_work;

typedef struct dx_match {
    uint32_t rule;
    uint32_t first, end; /* tokens */
    uint32_t skipped;
    uint32_t first_capture, captures;
    double priority;
    uint32_t winner;
    dixit_reason reason;
} dx_match;

struct dixit_matcher {
    dixit_engine *engine;
    dx_memory memory;
    const dixit_phase *phase;
    dixit_document *document;
    dx_search search;
    uint64_t steps; /* beside the search's */

    /* where rules are tried */
    dx_array zones;    /* of dx_zone */
    dx_array found;    /* of dx_work: as the pass over the tokens finds it */
    dx_array work;     /* of uint32_t: zones, rule by rule */
    dx_array work_at;  /* of uint32_t: for each rule and the end, where its zones begin in `work` */
    dx_array seen;     /* of uint32_t: scratch, what stands somewhere in a zone */
    dx_array stepping; /* of uint32_t: for each layer, whether some rule steps over it */

    /* where the run stands */
    uint32_t rule;
    bool entered;   /* the rule's state has been set up */
    uint32_t place; /* in the rule's zones */
    uint32_t token; /* the next start */
    uint32_t limit; /* the end of the zone */
    bool explaining;
    uint32_t explain_first, explain_end;
    uint32_t last_start; /* of the match found last */
    uint32_t settled;    /* matches that dixit_matcher_settle has gone through */

    dx_array matches;  /* of dx_match */
    dx_array captures; /* of dixit_capture */
    dx_array tries;    /* of dixit_try */
    dx_array scratch;  /* of uint32_t */
    dx_memo owners;    /* (token, layer, 0) → the match that claims it */
};

#pragma GCC visibility pop

#endif
