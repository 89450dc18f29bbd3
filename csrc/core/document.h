/* A document's arrays, filled by the stages in order: token, sentence, quote; and what rules know of it. */
#ifndef DIXIT_CORE_DOCUMENT_H
#define DIXIT_CORE_DOCUMENT_H

#include "annotation.h"
#include "engine.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* The flags of a token: what precedes it. */
enum {
    DX_SPACE_BEFORE = 1 << 0,    /* white space, or the start of the text */
    DX_LINE_BEFORE = 1 << 1,     /* at least one line break, or the start of the text */
    DX_BLANK_BEFORE = 1 << 2,    /* at least one empty line, or the start of the text */
    DX_SENTENCE_START = 1 << 3,  /* set by the sentence stage */
    DX_PARAGRAPH_START = 1 << 4, /* set by the sentence stage */
    DX_NO_BREAK_BEFORE = 1 << 5  /* the white space before it is no-break spaces alone (« mot ») */
    /* the two above follow from the form, see vocabulary.h */
};

typedef struct dx_quotation {
    uint32_t open;       /* token of the opening mark */
    uint32_t end;        /* token after the closing mark, or after the last token of the chain */
    uint32_t parent;     /* or DIXIT_NONE */
    uint32_t first_part; /* in `parts` */
    uint32_t part_count;
    uint16_t depth;
    uint8_t kind;
    uint8_t closed;
} dx_quotation;

struct dixit_document {
    dixit_engine *engine;
    dx_memory memory;
    const uint8_t *text;
    uint32_t length;
    uint64_t steps;
    /* a struct of arrays: token i starts at starts[i], is of type types[i], and has flags[i] */
    dx_array starts;            /* of uint32_t: bytes */
    dx_array types;             /* of uint32_t: ids, see engine.h */
    dx_array flags;             /* of uint8_t: what precedes it */
    dx_vocabulary own;          /* forms that the engine's vocabulary did not take */
    dx_array sentences;         /* of uint32_t: the first token of each */
    dx_array paragraphs;        /* of uint32_t: the first token of each */
    dx_array quotations;        /* of dx_quotation */
    dx_array parts;             /* of dixit_span: bytes */
    dx_array marks;             /* of dixit_mark */
    dx_annotations annotations; /* made when rules first run */
};

static inline uint32_t dx_token_count(const dixit_document *document) {
    return document->starts.count;
}

/* The type with that id. */
static inline const dx_type *dx_type_of(const dixit_document *document, uint32_t id) {
    return id < DX_OWN_TYPE ? dx_vocabulary_type(&document->engine->vocabulary, id)
                            : dx_vocabulary_type(&document->own, id - DX_OWN_TYPE);
}

static inline const dx_type *dx_token_type(const dixit_document *document, uint32_t token) {
    return dx_type_of(document, ((const uint32_t *)document->types.items)[token]);
}

static inline uint32_t dx_token_start(const dixit_document *document, uint32_t token) {
    return ((const uint32_t *)document->starts.items)[token];
}

static inline uint32_t dx_token_end(const dixit_document *document, uint32_t token) {
    return dx_token_start(document, token) + dx_token_type(document, token)->length;
}

static inline uint8_t dx_token_flags(const dixit_document *document, uint32_t token) {
    return ((const uint8_t *)document->flags.items)[token];
}

/* The first token, from `token` on, that has one of the flags; the number of tokens if none has. */
uint32_t dx_next_flagged(const dixit_document *document, uint32_t token, uint8_t flags);

/* The first token of sentence (paragraph) `index`, and the first after it. */
static inline uint32_t dx_unit_first(const dx_array *units, uint32_t index) {
    return ((const uint32_t *)units->items)[index];
}

static inline uint32_t dx_unit_end(const dixit_document *document, const dx_array *units, uint32_t index) {
    return index + 1 < units->count ? dx_unit_first(units, index + 1) : dx_token_count(document);
}

#pragma GCC visibility pop

#endif
