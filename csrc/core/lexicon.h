/* The lexicon: names; the properties of forms that patterns ask for; entries, and where they stand in a text.
 *
 * Whatever is asked of a form alone is a *property*, known by a number.  The set of properties that a form has is its
 * *signature*, worked out once per type; many types share one.  So a token is tested by one bit of its signature. */
#ifndef DIXIT_CORE_LEXICON_H
#define DIXIT_CORE_LEXICON_H

#include "vocabulary.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* What a property asks of a form. */
typedef enum dx_property_kind {
    DX_BEGINS_ENTRY, /* may begin an entry of the lexicon */
    DX_HAS_FORM,     /* its folded form is in a list */
    DX_HAS_BYTES,    /* these bytes and no other */
    DX_HAS_KIND,
    DX_HAS_SHAPE,
    DX_PASSES_TEST
} dx_property_kind;

/* The property that every lexicon has. */
#define DX_BEGINS_ENTRY_PROPERTY 0u

/* What a type is known to be; states stand beside the types of a vocabulary. */
typedef struct dx_type_state {
    uint32_t generation; /* of the lexicon when signature and forms were worked out */
    uint32_t signature;
    uint32_t forms;    /* 0: none; odd: one, forms >> 1; even: a list, (forms >> 1) - 1 in dx_lexicon.form_lists */
    uint32_t answered; /* tests below this one are decided */
    uint32_t passed;   /* list of tests passed, in the links beside the states, or DIXIT_NONE */
} dx_type_state;

/* A list of numbers. */
typedef struct dx_link {
    uint32_t value, next;
} dx_link;

typedef struct dx_field {
    uint32_t name, value, next;
} dx_field;

typedef struct dx_entry {
    uint32_t layer;  /* see dx_layer_index */
    uint32_t fields; /* first of its list in dx_lexicon.fields, or DIXIT_NONE */
    uint32_t next;   /* next entry of the same forms, or DIXIT_NONE */
} dx_entry;

/* A node of the tree of forms in a row; node 0 is the root. */
typedef struct dx_node {
    uint32_t first_entry, last_entry; /* or DIXIT_NONE */
} dx_node;

typedef struct dx_edge {
    uint32_t node, form, child; /* child 0: free */
} dx_edge;

/* A zeroed one is empty and valid. */
typedef struct dx_lexicon {
    dx_vocabulary names;
    dx_vocabulary layers;     /* layer numbers as bytes; their ids are dense */
    dx_vocabulary forms;      /* folded forms that somebody asks for */
    dx_array form_properties; /* of uint32_t: for each form, its list in `links` */
    dx_array form_nodes;      /* of uint32_t: for each form, the node that it leads to from the root, or 0 */
    dx_vocabulary stripped;   /* forms that have accents, without them */
    dx_array stripped_forms;  /* of uint32_t: for each, the list of those forms */
    dx_vocabulary exact;      /* forms asked for by their bytes */
    dx_array exact_property;  /* of uint32_t */
    dx_vocabulary properties; /* what each asks, as bytes */
    uint32_t kind_property[DIXIT_KIND_COUNT], shape_property[DIXIT_SHAPE_COUNT]; /* number + 1, or 0 */
    dx_array test_property;                                                      /* of uint32_t: number + 1, or 0 */
    dx_array links;                                                              /* of dx_link */
    dx_array entries;                                                            /* of dx_entry */
    dx_array fields;                                                             /* of dx_field */
    dx_array nodes;                                                              /* of dx_node */
    dx_edge *edges; /* open addressing; but for those from the root */
    uint32_t edges_size, edges_count;
    dixit_document *scratch; /* cuts entries into tokens */
    dx_array cut;            /* of uint32_t: the forms of what was cut last */

    uint32_t generation; /* goes up with every new form, property, entry or layer of entries */
    /* worked out for the generation `described` */
    uint32_t described;
    uint32_t words;           /* of 32 bits in the bit set of a signature */
    dx_vocabulary signatures; /* lists of properties as bytes */
    dx_array signature_bits;  /* of uint32_t: `words` for each signature */
    dx_vocabulary form_lists; /* lists of forms as bytes */
    dx_array states;          /* of dx_type_state: for the types of the engine's vocabulary */
    dx_array found;           /* of uint32_t: scratch */
} dx_lexicon;

void dx_lexicon_free(dixit_engine *engine);

/* The dense number of a layer, made if it is new; DIXIT_NONE when memory is out. */
uint32_t dx_layer_index(dixit_engine *engine, uint32_t layer);

/* The same, or DIXIT_NONE if it is not there. */
uint32_t dx_layer_find(const dixit_engine *engine, uint32_t layer);

/* The layer with that dense number. */
uint32_t dx_layer_number(const dx_lexicon *lexicon, uint32_t index);

/* Cuts bytes into tokens, and leaves their forms in lexicon.cut. */
dixit_status dx_lexicon_cut(dixit_engine *engine, const char *bytes, size_t length, dixit_error *error);

/* The number of bytes in a map, made if they are new; DIXIT_NONE when memory is out. */
uint32_t dx_intern(dx_vocabulary *map, dx_memory *memory, const void *bytes, size_t length);

/* The number of the form of one token, given by its bytes; made if it is new. */
dixit_status dx_lexicon_form(dixit_engine *engine, const char *form, size_t length, uint32_t *number,
                             dixit_error *error);

/* The same for a folded form, which nothing that has been described may match: the lexicon's generation stays. */
uint32_t dx_lexicon_folded(dixit_engine *engine, const uint8_t *folded, size_t length);

/* The number of a property, made if it is new; DIXIT_NONE when memory is out.  For DX_HAS_FORM, `values` are sorted
 * forms; for DX_HAS_BYTES see dx_exact_property; else there is one value. */
uint32_t dx_property(dixit_engine *engine, dx_property_kind kind, const uint32_t *values, uint32_t count);
uint32_t dx_exact_property(dixit_engine *engine, const uint8_t *bytes, uint32_t length);

/* Works out what depends on the forms of a document: the signature of each of its tokens.  False when memory is out. */
bool dx_lexicon_describe(dixit_document *document);

/* Whether all questions about the document's forms are answered, as far as dixit_document_ask has looked. */
bool dx_document_answered(const dixit_document *document);

/* The node that a form leads to from another, or 0. */
uint32_t dx_lexicon_child(const dx_lexicon *lexicon, uint32_t node, uint32_t form);

/* The forms that a described type matches: returns their number, and the first in *forms.  `single` is room for one. */
uint32_t dx_type_forms(const dx_lexicon *lexicon, const dx_type_state *state, uint32_t *single, const uint32_t **forms);

/* The state of a token's type, after dx_lexicon_describe. */
const dx_type_state *dx_token_state(const dixit_document *document, uint32_t token);

static inline bool dx_signature_has(const dx_lexicon *lexicon, uint32_t signature, uint32_t property) {
    const uint32_t *bits = (const uint32_t *)lexicon->signature_bits.items + (size_t)signature * lexicon->words;
    return bits[property >> 5] >> (property & 31) & 1;
}

/* The properties of a signature, sorted. */
static inline uint32_t dx_signature_list(const dx_lexicon *lexicon, uint32_t signature, const uint32_t **list) {
    const dx_type *type = dx_vocabulary_type(&lexicon->signatures, signature);
    *list = (const uint32_t *)(const void *)type->form;
    return type->length / (uint32_t)sizeof(uint32_t);
}

#pragma GCC visibility pop

#endif
