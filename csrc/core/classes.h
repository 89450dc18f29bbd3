/* Classes: what the formulas of a phase say of a position, worked out once for all positions alike.
 *
 * A class stands for a set of things at a position: properties of the token, elements that begin (or end) there, an
 * edge.  They are few, and stay from document to document, so that a search asks one bit. */
#ifndef DIXIT_CORE_CLASSES_H
#define DIXIT_CORE_CLASSES_H

#include "pattern.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* A phase owns one, see pattern.h. */
struct dx_classes {
    dx_memory memory;
    uint32_t generation;   /* of the lexicon, ... */
    uint32_t formulas;     /* ... how many of the phase's, */
    uint32_t rules;        /* ... and how many rules it has been made for */
    dx_vocabulary sets;    /* formulas that hold by themselves, sorted, as bytes; set 0 is empty */
    dx_memo unions;        /* (set, set, 0) → set */
    dx_array of_set;       /* of uint32_t: for each set its class, or DIXIT_NONE */
    dx_array of_signature; /* of uint32_t: for each signature its set, or DIXIT_NONE */
    uint32_t epoch;        /* of the kinds and shapes, see kind.h, */
    dx_array of_kind;      /* ... of uint32_t: for each kind its set, or DIXIT_NONE */
    dx_array of_shape;     /* ... and for each shape */
    dx_array kinds;        /* of uint32_t: the sets of the document's kinds */
    dx_array layers;       /* of dx_tested: for each layer */
    dx_array elements;     /* of uint32_t: formulas, layer by layer */
    dx_array atoms;        /* of uint32_t: formulas of properties */
    uint32_t edges[2];     /* the sets of the edge of a sentence and a paragraph */
    uint32_t stride;       /* of uint32_t in a row */
    uint32_t needs_at;     /* where the needs stand in a row */
    uint32_t preceded_at;  /* ... what precedes rules, */
    uint32_t formulas_at;  /* ... and the formulas; the openings stand first */
    dx_array rows;         /* of uint32_t: for each class, a bit for each rule that may begin, need, rule that may begin
                              behind it, and formula */
    dx_array scratch;      /* of uint32_t */
};

/* Gives each position of the document a class, by what stands behind it (`ahead`) and before it (`behind`): arrays of
 * uint32_t with one number more than the document has tokens.  False when memory is out. */
bool dx_classes_read(dx_classes *classes, const dixit_phase *phase, dixit_document *document, dx_memory *memory,
                     dx_array *ahead, dx_array *behind);

/* The row of a class. */
static inline const uint32_t *dx_class_row(const dx_classes *classes, uint32_t class) {
    return (const uint32_t *)classes->rows.items + (size_t) class * classes->stride;
}

static inline bool dx_row_has(const uint32_t *row, uint32_t bit) {
    return row[bit >> 5] >> (bit & 31) & 1;
}

/* Whether a formula holds in a class. */
static inline bool dx_class_holds(const dx_classes *classes, uint32_t class, uint32_t formula) {
    return dx_row_has(dx_class_row(classes, class) + classes->formulas_at, formula);
}

dx_classes *dx_classes_new(const dx_memory *memory);
void dx_classes_free(dx_classes *classes);

#pragma GCC visibility pop

#endif
