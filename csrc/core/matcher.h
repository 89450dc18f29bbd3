/* A matcher: a run of a phase over a document, and what it found. */
#ifndef DIXIT_CORE_MATCHER_H
#define DIXIT_CORE_MATCHER_H

#include "match.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* A stretch of sentences that no step leaves but over eos and eop: one sentence, or several that annotations join. */
typedef struct dx_zone {
    uint32_t first, end;
} dx_zone;

/* A place where a rule is tried. */
typedef struct dx_start {
    uint32_t rule, token;
} dx_start;

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
    dx_array zones;     /* of dx_zone */
    dx_array found;     /* of dx_start: as the pass over the tokens finds them */
    dx_array starts;    /* of uint32_t: their tokens, rule by rule */
    dx_array starts_at; /* of uint32_t: for each rule and the end, where its starts begin in `starts` */
    dx_array seen;      /* of uint32_t: scratch, what stands somewhere in a zone */
    dx_array tried;     /* of uint32_t: scratch, the rules that have all they need in a zone */
    dx_array stepping;  /* of uint32_t: for each layer, whether some rule steps over it */

    /* where the run stands */
    uint32_t rule;
    bool entered;   /* the rule's state has been set up */
    uint32_t place; /* in `starts` */
    uint32_t token; /* the next start */
    uint32_t zone;  /* where it stands; found when states may be forgotten */
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
