/* Kinds: what stands at a position of a document before any rule has run.
 *
 * A token's signature, the edge before it, the annotations that begin (or end) there: positions that have all of them
 * alike are of one kind.  A document has few kinds, and they stay from document to document: what a phase asks of a
 * position is worked out once per kind.  An annotation counts by its *shape*: its layer, its entry, and those of its
 * own fields that some phase tests. */
#ifndef DIXIT_CORE_KIND_H
#define DIXIT_CORE_KIND_H

#include "annotation.h"
#include "vocabulary.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* The kinds that documents of an engine have had.  A zeroed one is empty and valid. */
typedef struct dx_kinds {
    uint32_t described;   /* what the lexicon's `described` was when they began */
    uint32_t epoch;       /* goes up when all are forgotten */
    dx_array tested;      /* of uint32_t: bits, for each name whether it is that of a tested field */
    dx_vocabulary shapes; /* layer, entry, and tested fields, as bytes */
    dx_array of_entry;    /* of uint32_t: for each entry of the lexicon its shape without fields, or DIXIT_NONE */
    dx_vocabulary all;    /* edge, signature and shapes, as bytes */
    dx_array places;      /* of dx_kind_place: for each kind */
    uint32_t reading;     /* goes up with each document that is read */
    dx_array scratch;     /* of uint32_t */
} dx_kinds;

/* A kind of a document. */
typedef struct dx_kind {
    uint32_t number; /* in the engine */
    uint32_t at;     /* a position of that kind, ... */
    bool back;       /* ... for what ends there */
} dx_kind;

/* Notes that a phase tests a field; false when memory is out. */
bool dx_kinds_test(dixit_engine *engine, uint32_t field);

/* Works out the kinds of a document that is indexed, unless they are known; false when memory is out. */
bool dx_kinds_read(dixit_document *document);

/* The shape of an annotation; DIXIT_NONE when memory is out. */
uint32_t dx_item_shape(dixit_document *document, dx_item *item);

void dx_kinds_free(dx_kinds *kinds, dx_memory *memory);

#pragma GCC visibility pop

#endif
