/* Annotations: labelled stretches of a document, on layers, sorted for those who look for one at a place. */
#ifndef DIXIT_CORE_ANNOTATION_H
#define DIXIT_CORE_ANNOTATION_H

#include "memory.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

typedef struct dx_item {
    uint32_t layer; /* see dx_layer_index */
    uint32_t rule;
    uint32_t start, stop; /* bytes */
    uint32_t first, end;  /* tokens */
    uint32_t fields;      /* its own: first of a list in dx_annotations.fields, or DIXIT_NONE */
    uint32_t entry;       /* the entry of the lexicon that it is, or DIXIT_NONE */
    uint32_t first_part, last_part;
    uint32_t outer; /* of the same layer: the last one before it in order that reaches over its start, or DIXIT_NONE */
    uint32_t shape; /* see kind.h; DIXIT_NONE: not worked out */
} dx_item;

typedef struct dx_item_part {
    dixit_part part;
    uint32_t next;
} dx_item_part;

/* Tokens that a match of an earlier phase has claimed on a layer. */
typedef struct dx_claim {
    uint32_t layer, first, end;
} dx_claim;

/* What stands at the position before a token (or behind the last one). */
enum {
    DX_NO_EDGE = 0,
    DX_SENTENCE_EDGE = 1,
    DX_PARAGRAPH_EDGE = 2,
    DX_WALL = 3,
    DX_EDGE_MASK = 3,
    DX_QUOTATION_OPENS = 4, /* a quotation begins with the token */
    DX_QUOTATION_CLOSES = 8 /* the token is the closing mark of one */
};

/* All that rules know of a document.  A zeroed one is empty and valid. */
typedef struct dx_annotations {
    dx_array items;  /* of dx_item */
    dx_array fields; /* of dx_field */
    dx_array parts;  /* of dx_item_part */
    dx_array claims; /* of dx_claim */

    /* the lexicon's view, see lexicon.c */
    dx_array own_states; /* of dx_type_state: for the types of the document's own */
    dx_array own_links;  /* of dx_link */
    dx_array signatures; /* of uint32_t: one a token */
    uint32_t described;  /* what the lexicon's `described` was then */
    uint32_t tests, asked;

    dx_array edges;   /* of uint8_t: one a position; empty until made */
    uint32_t entries; /* of the lexicon that have been looked for */
    uint32_t verbs;   /* verbs that have been looked for */

    /* sorted */
    uint32_t indexed;  /* items when sorted last, plus 1; 0: never */
    uint32_t backed;   /* the same, for `back` */
    dx_array order;    /* of uint32_t: items by first token, the longest first */
    dx_array at;       /* of uint32_t: for each token and the end, where its items begin in `order` */
    dx_array back;     /* of uint32_t: items by end, the longest first */
    dx_array back_at;  /* of uint32_t: for each position, where the items that end there begin in `back` */
    dx_array by_layer; /* of uint32_t: `order`, layer by layer */
    dx_array layer_at; /* of uint32_t: for each layer and the end, where its items begin in `by_layer` */
    dx_array scratch;  /* of uint32_t */

    /* what stood at the positions before rules ran, see kind.h */
    uint32_t kinds_epoch;   /* what the epoch was then; 0: not worked out */
    uint32_t fixed;         /* the first items, which kinds are made of; 0: all there are then */
    dx_array kinds;         /* of dx_kind */
    dx_array ahead, behind; /* of uint32_t: for each position the kind of what begins and what ends there */
} dx_annotations;

/* Takes all annotations out and keeps the memory; called when the document reads a text. */
void dx_annotations_clear(dx_annotations *annotations);

void dx_annotations_free(dx_annotations *annotations, dx_memory *memory);

/* Makes the edges, the built-in layers and the entries of the lexicon, as far as they are not there yet, and sorts. */
bool dx_annotations_index(dixit_document *document);

/* Sorts the annotations by their end, too. */
bool dx_annotations_index_back(dixit_document *document);

/* The innermost annotation of a layer that holds the token, or DIXIT_NONE; `steps` counts what was looked at. */
uint32_t dx_annotation_around(const dixit_document *document, uint32_t layer, uint32_t token, uint64_t *steps);

/* The next one outwards, or DIXIT_NONE. */
uint32_t dx_annotation_outwards(const dixit_document *document, uint32_t item, uint32_t token, uint64_t *steps);

/* The value of a field of an annotation. */
uint32_t dx_annotation_value(const dixit_document *document, const dx_item *item, uint32_t field);

#pragma GCC visibility pop

#endif
