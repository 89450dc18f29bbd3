/* Formulas: what must stand at a position for a pattern to go on from there.
 *
 * They are made with the rules of a phase.  Equal ones have one number, and what a formula is made of has smaller
 * numbers than itself.  classes.h says what holds where. */
#ifndef DIXIT_CORE_FORMULA_H
#define DIXIT_CORE_FORMULA_H

#include "annotation.h"
#include "memo.h"
#include "vocabulary.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

typedef enum dx_formula_kind {
    DX_ALWAYS,
    DX_NEVER,
    DX_STEP,     /* there is a token */
    DX_PROPERTY, /* ... with property a */
    DX_ELEMENT,  /* an annotation begins here that is element a */
    DX_AT_EDGE,  /* what begins at edge a begins here */
    DX_NEITHER,  /* not a */
    DX_BOTH,     /* a and b */
    DX_EITHER    /* a or b */
} dx_formula_kind;

typedef struct dx_formula {
    uint32_t kind, a, b;
} dx_formula;

/* The formulas that hold everywhere and nowhere. */
#define DX_FORMULA_ALWAYS 0u
#define DX_FORMULA_NEVER 1u

/* A zeroed one is empty and valid. */
typedef struct dx_formulas {
    dx_array all;           /* of dx_formula */
    dx_memo numbers;        /* (kind, a, b) → formula */
    dx_vocabulary elements; /* what elements take, as bytes: a layer, and tests of fields; ids are elements */
} dx_formulas;

/* The number of a formula, in its simplest form; DIXIT_NONE when memory is out, or if an operand is DIXIT_NONE. */
uint32_t dx_formula_make(dx_formulas *formulas, dx_memory *memory, dx_formula_kind kind, uint32_t a, uint32_t b);

/* Sorts values in place; those that are sorted cost little. */
void dx_sort_values(uint32_t *values, uint32_t count);

/* The number of an element, described by its layer, and, for each test that an annotation must pass, the field, how
 * many values it may have (DIXIT_FALSE also takes an unset one), and these, which are sorted here.  DIXIT_NONE when
 * memory is out. */
uint32_t dx_element_make(dx_formulas *formulas, dx_memory *memory, uint32_t *numbers, uint32_t length);

/* The description of an element. */
static inline const uint32_t *dx_element_at(const dx_formulas *formulas, uint32_t element, uint32_t *length) {
    const dx_type *type = dx_vocabulary_type(&formulas->elements, element);
    *length = type->length / (uint32_t)sizeof(uint32_t);
    return (const uint32_t *)(const void *)type->form;
}

/* Whether an annotation of the element's layer passes its tests. */
bool dx_element_takes(const dx_formulas *formulas, const dixit_document *document, const dx_item *item,
                      uint32_t element);

void dx_formulas_free(dx_formulas *formulas, dx_memory *memory);

#pragma GCC visibility pop

#endif
