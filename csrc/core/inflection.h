/* The forms of verbs: stems with paradigms, by which the forms of a text are recognized.
 *
 * A verb has some fifty forms and a language thousands of verbs; texts hold few of them.  So no form is made before a
 * text has it: every stem and every ending is kept once, and a form is cut in two in every way that both are known. */
#ifndef DIXIT_CORE_INFLECTION_H
#define DIXIT_CORE_INFLECTION_H

#include "vocabulary.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* One reading of a form.  Values are numbers of names, or DIXIT_UNSET. */
typedef struct dx_verb {
    uint32_t lemma, auxiliary;
    dixit_verb_form form;
    uint32_t mood, tense, person, number, gender;
    bool reflexive;
    bool apart; /* see dixit_verbs_add */
} dx_verb;

/* A reading in the list of a form, which is sorted by verb and slot. */
typedef struct dx_verb_reading {
    dx_verb verb;
    uint32_t index, slot; /* of the verb in dx_inflection.stems; of its slot */
    uint32_t next;        /* or DIXIT_NONE */
} dx_verb_reading;

/* Letters of a stem or an ending, with their accents. */
typedef struct dx_letters {
    uint32_t at; /* in dx_inflection.letters */
    uint32_t length;
} dx_letters;

typedef struct dx_stem {
    dx_letters letters;
    uint32_t paradigm, lemma, auxiliary;
    uint32_t next; /* the next stem that is the same but for accents, or DIXIT_NONE */
    bool reflexive, apart;
} dx_stem;

/* An ending in one of its slots. */
typedef struct dx_ending {
    dx_letters letters;
    uint32_t slot;
    uint32_t list; /* in dx_inflection.ending_lists */
    uint32_t next; /* the next one of its paradigm that is the same but for accents, or DIXIT_NONE */
} dx_ending;

/* A zeroed one is empty and valid. */
typedef struct dx_inflection {
    dx_array slots;            /* of dixit_slot */
    dx_array letters;          /* of uint8_t */
    dx_array stems;            /* of dx_stem: one a verb */
    dx_array endings;          /* of dx_ending */
    dx_vocabulary stem_keys;   /* stems without accents */
    dx_array stem_lists;       /* of uint32_t: for each, the first of its list */
    dx_vocabulary ending_keys; /* the number of a paradigm and an ending without accents, as bytes */
    dx_array ending_lists;     /* of uint32_t: the same */
    uint32_t paradigms;
    uint32_t ending_longest; /* without accents */
    uint32_t plain, apart;   /* the number of the last verb of each kind, plus 1 */
} dx_inflection;

void dx_inflection_free(dx_inflection *inflection, dx_memory *memory);

/* Gives the forms that a type matches their readings; `folded` is its folded form.  False when memory is out. */
bool dx_verbs_recognize(dixit_engine *engine, const dx_type *type, const uint8_t *folded, size_t length);

#pragma GCC visibility pop

#endif
