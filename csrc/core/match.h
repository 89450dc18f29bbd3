/* Match: one rule, one start, the match that the pattern prefers.
 *
 * A search tries the ways through a rule's instructions in the order of preference, and goes back to the last choice
 * where it fails.  What cannot succeed from a state (instruction, position, level, frame) never will, whatever the
 * start; what has succeeded will succeed in the same way.  The memo keeps both from start to start, so that all starts
 * together cost no more than there are states, plus the captures of the matches found. */
#ifndef DIXIT_CORE_MATCH_H
#define DIXIT_CORE_MATCH_H

#include "classes.h"
#include "document.h"
#include "memo.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* How a thread stands at an edge.  Elsewhere the level is DX_ARRIVED.  Running leftwards it is the mirror image. */
typedef enum dx_level {
    DX_ARRIVED,        /* from this side: no step goes on */
    DX_OVER_SENTENCE,  /* eos: steps go on into the next sentence */
    DX_OVER_PARAGRAPH, /* eop: steps go on into the next paragraph */
    DX_STARTED         /* on the other side, where steps begin */
} dx_level;

/* How far the annotations that `inside` tries reach out, from the innermost. */
#define DX_INSIDE_MAX 8

/* How many matches that begin at one token, with first steps of different ends, are found. */
#define DX_FIRST_ENDS_MAX 8

typedef struct dx_thread {
    uint32_t pc, at;
    uint32_t frame;   /* the bounds that it moves in */
    uint32_t steps;   /* taken; in a look, since it began */
    uint32_t skipped; /* tokens taken by gaps */
    uint32_t item;    /* the annotation stepped over last */
    uint32_t first;   /* where its first step ended */
    uint8_t level;
} dx_thread;

/* Bounds: steps stay in tokens [low, high).  A loop has the bounds around it, in a frame for each number of rounds. */
typedef struct dx_frame {
    uint32_t low, high, parent;
    uint32_t bounds; /* the frame that has set the bounds: itself, unless it is that of a loop */
    uint32_t rounds; /* taken */
    uint32_t next;   /* the frame for one round more, or DIXIT_NONE */
} dx_frame;

/* What has happened on the way to where a thread stands. */
typedef enum dx_event_kind {
    DX_EVENT_MARK,  /* came to the state whose bit is b in the row at a */
    DX_EVENT_OPEN,  /* capture a began at token b */
    DX_EVENT_CLOSE, /* capture a ended at token b */
    DX_EVENT_ITEM,  /* stepped over annotation a */
    DX_EVENT_INSIDE /* capture a is annotation b */
} dx_event_kind;

typedef struct dx_event {
    uint32_t kind, a, b;
    uint32_t steps, skipped; /* of the thread then */
} dx_event;

/* What happens on the way from a state that has succeeded: an event, and what comes behind it. */
typedef struct dx_path {
    uint32_t kind, a, b;
    uint32_t steps_left, skipped_left; /* from here to the end of the match */
    uint32_t end;                      /* of the match */
    uint32_t next;                     /* or DIXIT_NONE */
} dx_path;

/* A match: what happened is first in `trail`, then on the path `rest`. */
typedef struct dx_result {
    uint32_t end, first, steps, skipped;
    uint32_t rest;
} dx_result;

/* Where a failed search came furthest. */
typedef struct dx_furthest {
    uint32_t at, steps, label;
    bool wall;
} dx_furthest;

typedef enum dx_found { DX_FOUND, DX_NOT_FOUND, DX_TOO_LONG, DX_NO_MEMORY } dx_found;

/* A search's state, apart from the immutable rules; a zeroed one is empty and valid. */
typedef struct dx_search {
    dx_memory *memory;
    const dixit_document *document;
    const dixit_phase *phase;
    uint64_t steps;
    /* the memo: states of the rule that runs */
    dx_memo memo;        /* (position, frame, level and stretch of slots) → row; (annotation or part, frame,
                            instruction) → frame; (row, bit, DX_PATH_KEY) → path */
    dx_array rows;       /* of uint32_t: bits, DX_ROW_WORDS a row */
    uint32_t reach;      /* the furthest position in the memo */
    dx_memo_slot cached; /* the row asked for last */
    dx_array frames;     /* of dx_frame; the first one holds the whole document */
    dx_array paths;      /* of dx_path */
    /* the search */
    dx_array stack;                   /* what is left to try */
    dx_array trail;                   /* of dx_event */
    uint32_t ends[DX_FIRST_ENDS_MAX]; /* where the first step must not end */
    uint32_t end_count;
    dx_result result;     /* of a search that has succeeded */
    dx_furthest furthest; /* of one that has failed, only when explaining */
    /* the document */
    const dx_classes *classes;
    dx_array ahead, behind; /* of uint32_t: for each position the class of what stands there, see classes.h */
    dx_array avoided;       /* of uint32_t: for each of phase->avoided, a bit for each position strictly inside one */
    uint32_t avoided_words;
} dx_search;

/* Words of 32 bits in a row of the memo: rows of big rules, of which a search comes to few states, are in several. */
#define DX_ROW_WORDS 4u

/* Prepares for a run; false when memory is out. */
bool dx_search_begin(dx_search *search, dx_memory *memory, const dixit_phase *phase, dixit_document *document);

/* Forgets all states; to be called before another rule. */
bool dx_search_forget(dx_search *search);

/* Looks for the match that begins at a token, which is described by `result`.  With `explain`,
 * a failure's furthest point is in `furthest`. */
dx_found dx_search_at(dx_search *search, const dx_rule *rule, uint32_t start, bool explain);

/* Goes through the events of a match, marks left out: *next counts from 0, *left gets the steps from there to the end.
 * False behind the last one. */
bool dx_search_event(const dx_search *search, uint32_t *next, dx_event *event, uint32_t *left);

void dx_search_free(dx_search *search, dx_memory *memory);

#pragma GCC visibility pop

#endif
