/* Verb groups: found once a document, from the language's verbs and particles. */
#ifndef DIXIT_CORE_VERB_H
#define DIXIT_CORE_VERB_H

#include "inflection.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* The names that groups are written with; 0 until the first verb comes. */
typedef struct dx_verb_names {
    uint32_t layer, subject;
    uint32_t lemma, form, mood, tense, person, number, gender, negated, inverted, reflexive, passive;
    uint32_t forms[DIXIT_VERB_FORM_COUNT];
    uint32_t first, second, plural; /* values of person and number */
} dx_verb_names;

/* What the language's verbs are.  A zeroed one is empty and valid. */
typedef struct dx_verbs {
    dx_array readings;    /* of dx_verb_reading: of the forms met so far */
    dx_array by_form;     /* of uint32_t, by number of form: its first reading, or DIXIT_NONE */
    dx_array roles;       /* of uint32_t, by number of form: what it may be in a group */
    dx_array auxiliaries; /* of dx_auxiliary */
    dx_array compounds;   /* of dx_pair: tense, tense of its compound */
    dx_array endings;     /* of dx_adverb_ending */
    dx_verb_names names;
    bool has_negation; /* some particle is a DIXIT_NEGATION */
} dx_verbs;

void dx_verbs_free(dx_verbs *verbs, dx_memory *memory);

/* Adds a reading of a folded form, unless it is there; false when memory is out. */
bool dx_verbs_read(dixit_engine *engine, const uint8_t *form, size_t length, const dx_verb_reading *reading);

/* Adds the verb groups of a described document as annotations: those of verbs from number `since` on.  False when
 * memory is out. */
bool dx_find_verbs(dixit_document *document, uint32_t since);

#pragma GCC visibility pop

#endif
