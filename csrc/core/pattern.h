/* Patterns: built in postfix order, compiled to instructions.
 *
 * A compiled rule is immutable.  Its instructions are run by match.c, rightwards, or leftwards inside `behind`. */
#ifndef DIXIT_CORE_PATTERN_H
#define DIXIT_CORE_PATTERN_H

#include "formula.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* What an instruction does.  A thread stands at a position (before a token) with a level (see match.h); instructions
 * that say so take a step: forward from the position, or backward with DX_BACK. */
typedef enum dx_code {
    DX_MATCH,    /* the whole pattern has matched */
    DX_TOKEN,    /* steps over a token with property a */
    DX_ANY,      /* steps over a token */
    DX_ITEM,     /* steps over an annotation of layer a that is element b; several: each in turn */
    DX_PART,     /* the annotation just stepped over has, in one of its parts named a, what the instructions behind this
                    one match up to DX_LOOK_END; goes on at b */
    DX_SEEK,     /* tries the instruction behind it from here on, at each position to the end of the part */
    DX_GAP,      /* steps over a token, or a whole quotation; not over a closing mark */
    DX_SPLIT,    /* tries a, then b */
    DX_JUMP,     /* goes on at a */
    DX_ENTER,    /* begins a loop: no round has been taken */
    DX_LOOP,     /* tries the next round, which begins behind it, then a; DX_LAZY: the other way round.  After b rounds
                    only a.  Patterns have many long repetitions, and their copies would fill the caches */
    DX_ROUND,    /* ends a round of the loop a */
    DX_TEST,     /* the next token (DX_LEFT: the one before) has property a (DX_NOT: has not, or there is none) */
    DX_LOOK,     /* what the instructions from a to DX_LOOK_END match stands here (DX_NOT: does not); DX_LEFT: they run
                    leftwards; goes on at b */
    DX_LOOK_END, /* the look has succeeded */
    DX_EDGE,     /* the edge a, a dixit_edge */
    DX_INSIDE, /* confines what follows, up to DX_LEAVE, to an annotation of layer a around the position; captured as b,
                  unless that is DIXIT_NONE; several: each in turn, the innermost first */
    DX_LEAVE,  /* back to the bounds before */
    DX_OPEN,   /* a capture named a begins */
    DX_CLOSE
} dx_code;

enum {
    DX_BACK = 1, /* runs leftwards */
    DX_LEFT = 2,
    DX_NOT = 4,
    DX_IN_LOOK = 8, /* inside DX_LOOK or DX_PART, where there are no captures */
    DX_LAZY = 16
};

typedef struct dx_instruction {
    uint8_t code, flags;
    uint32_t a, b;
    uint32_t slot;    /* where paths may meet: a bit of the memo for failure, the next one for success; or DIXIT_NONE */
    uint32_t outside; /* steps: first of a list in dx_phase.outsides, or DIXIT_NONE */
    uint32_t need;  /* DX_ITEM, DX_TEST: the formula that must hold; DX_LOOK: the one that says the same, or DIXIT_NONE;
                       DX_SPLIT, DX_LOOP: without it, a (the next round) fails */
    uint32_t other; /* DX_SPLIT, DX_LOOP: the same for b (for a) */
    uint32_t label;
} dx_instruction;

/* A layer that steps stay out of, and those around it. */
typedef struct dx_outside {
    uint32_t layer, next;
} dx_outside;

/* How many formulas a rule keeps that must hold somewhere in the zone of a match's start: the ones expected to be the
 * rarest. */
#define DX_NEEDS_MAX 6

typedef struct dx_rule {
    uint32_t name, layer; /* layer: see dx_layer_index */
    double priority;
    uint32_t claims;              /* list in dx_phase.links, or DIXIT_NONE */
    bool partial;                 /* claims captures (or nothing) only: every start gives a match */
    uint32_t start;               /* its first instruction */
    uint32_t slots;               /* bits of the memo that it needs at a position */
    bool leftwards;               /* some part of it runs leftwards, and may go on in another sentence */
    uint32_t needs[DX_NEEDS_MAX]; /* in dx_phase.needs */
    uint32_t need_count;
    uint32_t later;            /* bits: which of these must hold at the start of a match or behind it */
    uint32_t fields;           /* list in dx_phase.fields, or DIXIT_NONE */
    bool hear_found, hear_won; /* the caller wants to hear of its matches */
    uint32_t opening;          /* the formula without which no match begins */
    uint32_t preceded;         /* the same for what stands before the match */
} dx_rule;

typedef struct dx_classes dx_classes;

struct dixit_phase {
    dixit_engine *engine;
    dx_memory memory;
    dx_array rules; /* of dx_rule */
    dx_array code;  /* of dx_instruction */
    dx_formulas formulas;
    dx_array needs;      /* of uint32_t: formulas that rules need in a zone, each once */
    dx_array outsides;   /* of dx_outside */
    dx_array links;      /* of dx_link: claims */
    dx_array fields;     /* of dx_field: those that rules give */
    dx_array stepping;   /* of uint32_t: layers that some rule steps over, each once */
    dx_array avoided;    /* of uint32_t: layers that some step stays out of, each once */
    uint32_t quotation;  /* the layer */
    bool steps_back;     /* some rule steps leftwards */
    dx_classes *classes; /* what has been worked out of formulas: grows while the phase runs */
};

/* The place of a layer in phase->avoided, which has it. */
uint32_t dx_phase_avoided(const dixit_phase *phase, uint32_t layer);

#pragma GCC visibility pop

#endif
