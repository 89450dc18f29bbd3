/* The vocabulary: each distinct form once, with whatever depends on the form alone. */
#ifndef DIXIT_CORE_VOCABULARY_H
#define DIXIT_CORE_VOCABULARY_H

#include "memory.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* Quotation marks, by form. */
typedef enum dx_mark {
    DX_NO_MARK,
    DX_MARK_GUILLEMET_LEFT,         /* « */
    DX_MARK_GUILLEMET_RIGHT,        /* » */
    DX_MARK_SINGLE_GUILLEMET_LEFT,  /* ‹ */
    DX_MARK_SINGLE_GUILLEMET_RIGHT, /* › */
    DX_MARK_ASCII_LEFT,             /* << */
    DX_MARK_ASCII_RIGHT,            /* >> */
    DX_MARK_CURLY_LEFT,             /* “ (also closes „) */
    DX_MARK_CURLY_RIGHT,            /* ” */
    DX_MARK_HIGH_REVERSED,          /* ‟ */
    DX_MARK_LOW,                    /* „ */
    DX_MARK_SINGLE_LEFT,            /* ‘ (also closes ‚) */
    DX_MARK_SINGLE_RIGHT,           /* ’ (also an apostrophe) */
    DX_MARK_SINGLE_HIGH_REVERSED,   /* ‛ */
    DX_MARK_SINGLE_LOW,             /* ‚ */
    DX_MARK_STRAIGHT,               /* " */
    DX_MARK_SINGLE_STRAIGHT,        /* ' */
    DX_MARK_BACKTICK,               /* ` */
    DX_MARK_DOUBLE_BACKTICK,        /* `` */
    DX_MARK_DOUBLE_APOSTROPHE,      /* '' */
    DX_MARK_CORNER_LEFT,            /* 「 */
    DX_MARK_CORNER_RIGHT,           /* 」 */
    DX_MARK_WHITE_CORNER_LEFT,      /* 『 */
    DX_MARK_WHITE_CORNER_RIGHT,     /* 』 */
    DX_MARK_ANGLE_LEFT,             /* 《 */
    DX_MARK_ANGLE_RIGHT,            /* 》 */
    DX_MARK_SINGLE_ANGLE_LEFT,      /* 〈 */
    DX_MARK_SINGLE_ANGLE_RIGHT,     /* 〉 */
    DX_MARK_DASH                    /* — – ―: quotes at the start of a line only */
} dx_mark;

/* What a form looks like. */
enum {
    DX_INITIAL_UPPER = 1 << 0, /* its first letter is upper or title case */
    DX_INITIAL_LOWER = 1 << 1, /* its first letter is lower case */
    DX_ALL_UPPER = 1 << 2,     /* has letters, and none is lower case */
    DX_TERMINATOR = 1 << 3,    /* . ! ? … and their runs, ideographic ones included: may end a sentence */
    DX_SUSPENSION = 1 << 4,    /* … ... .. : a terminator after which a sentence may go on */
    DX_OPENER = 1 << 5,        /* ( [ { and the like */
    DX_CLOSER = 1 << 6,        /* ) ] } and the like */
    DX_DOTTED = 1 << 7,        /* single letters with full stops: J., J.-P., U.S., a.m. */
    DX_WORD_LIKE = 1 << 8      /* has a letter */
};

/* What later stages look for in tokens, by their forms: bits of a token's flags, see document.h. */
enum {
    DX_MAY_END = 1 << 6, /* . ! ? …, or a word whose full stop may do both: may end a sentence */
    DX_IS_MARK = 1 << 7  /* has a dx_mark, or is a hyphen, which may stand for a dash */
};

typedef struct dx_type {
    const uint8_t *form; /* in the vocabulary's blocks, or in the document's text */
    uint64_t head;       /* its first eight bytes, see dx_head */
    uint32_t length;     /* of the form, in bytes: a token's end is its start and this */
    uint16_t shape;      /* flags above */
    uint16_t entry;      /* bits 1 << dixit_entry: what the profile says of the form */
    uint8_t kind;        /* dixit_kind; the same form of another kind is another type */
    uint8_t mark;        /* dx_mark */
    uint8_t flags;       /* flags above that each of its tokens has */
} dx_type;

/* A place in the table: hashes are compared here, so that a type is looked at only if it is the one. */
typedef struct dx_slot {
    uint32_t hash;
    uint32_t id; /* its id + 1, or 0 */
} dx_slot;

/* A set of forms with ids from 0, in the order they came.  A zeroed one is empty and valid. */
typedef struct dx_vocabulary {
    dx_array types;      /* of dx_type */
    dx_slot *table;      /* open addressing */
    uint32_t table_size; /* 0 or a power of two */
    dx_array blocks;     /* of dx_block: copies of the forms */
    uint32_t block_left; /* bytes free at the end of the last block */
    uint64_t form_bytes; /* bytes of all forms copied */
} dx_vocabulary;

/* The kind of what is no form of a text, in vocabularies that serve as maps. */
#define DX_NO_KIND DIXIT_KIND_COUNT

/* The hash of a form. */
uint32_t dx_hash(const uint8_t *form, uint32_t length);

/* The head of a form: its first bytes, with zeros behind a shorter one. */
#define DX_HEAD 8
uint64_t dx_head(const uint8_t *form, uint32_t length);

/* The same, faster, where so many bytes can be read however short the form is. */
static inline uint64_t dx_head_with_room(const uint8_t *form, uint32_t length);

/* The hash of a form whose head is known. */
static inline uint32_t dx_hash_with_head(uint64_t head, const uint8_t *form, uint32_t length);

/* The id of a form of that kind, or DIXIT_NONE. */
uint32_t dx_vocabulary_find(const dx_vocabulary *vocabulary, const uint8_t *form, uint32_t length, uint8_t kind,
                            uint32_t hash);

/* For each hash, the id that stands first where it belongs in the table, if it has that hash, else DIXIT_NONE.  Who
 * wants to be sure asks dx_type_has, and then dx_vocabulary_find.  No step waits for the one before, which hides much
 * of the time that memory takes. */
void dx_vocabulary_guess(const dx_vocabulary *vocabulary, const uint32_t *hashes, uint32_t count, uint32_t *ids);

/* Whether a type is that of a form. */
static inline bool dx_type_has(const dx_type *type, uint64_t head, const uint8_t *form, uint32_t length, uint8_t kind);

/* Adds a form that is not there yet: its id, or DIXIT_NONE when memory is out.  With `copy` the bytes are copied, else
 * they are borrowed.  Fills form, length, kind, shape and mark. */
uint32_t dx_vocabulary_add(dx_vocabulary *vocabulary, dx_memory *memory, const uint8_t *form, uint32_t length,
                           uint8_t kind, uint32_t hash, bool copy);

/* Makes room for so many more forms; false when memory is out. */
bool dx_vocabulary_reserve(dx_vocabulary *vocabulary, dx_memory *memory, uint32_t extra);

/* Takes all forms out and keeps the memory; only for vocabularies whose forms are borrowed. */
void dx_vocabulary_clear(dx_vocabulary *vocabulary);

void dx_vocabulary_free(dx_vocabulary *vocabulary, dx_memory *memory);

static inline dx_type *dx_vocabulary_type(const dx_vocabulary *vocabulary, uint32_t id) {
    return (dx_type *)vocabulary->types.items + id;
}

/* ---- Here for speed ---- */

static inline uint64_t dx_load_eight(const uint8_t *at) {
    uint64_t word;
    memcpy(&word, at, sizeof word);
    return word;
}

/* As many set bytes as the head is long, then zeros. */
extern const uint8_t dx_head_masks[2 * DX_HEAD];

static inline uint64_t dx_head_with_room(const uint8_t *form, uint32_t length) {
    uint64_t head = dx_load_eight(form);
    return length < DX_HEAD ? head & dx_load_eight(dx_head_masks + DX_HEAD - length) : head;
}

/* Multiply and fold; the constants here and below are odd and without pattern (golden ratio, square root of two). */
static inline uint64_t dx_mix(uint64_t a) {
    a *= 0x9E3779B97F4A7C15u;
    return a ^ (a >> 29);
}

static inline uint32_t dx_hash_with_head(uint64_t head, const uint8_t *form, uint32_t length) {
    uint64_t hash = dx_mix(head ^ length * 0xB504F333F9DE6485u);
    if (length > DX_HEAD) {
        for (uint32_t at = DX_HEAD; at + DX_HEAD < length; at += DX_HEAD)
            hash = dx_mix(hash ^ dx_load_eight(form + at));
        hash = dx_mix(hash ^ dx_load_eight(form + length - DX_HEAD)); /* the last eight, read before or not */
    }
    return (uint32_t)(dx_mix(hash) >> 32);
}

static inline bool dx_type_has(const dx_type *type, uint64_t head, const uint8_t *form, uint32_t length, uint8_t kind) {
    if (type->head != head || type->length != length || type->kind != kind)
        return false;
    if (length <= DX_HEAD)
        return true;
    for (uint32_t at = DX_HEAD; at + DX_HEAD < length; at += DX_HEAD)
        if (dx_load_eight(type->form + at) != dx_load_eight(form + at))
            return false;
    return dx_load_eight(type->form + length - DX_HEAD) == dx_load_eight(form + length - DX_HEAD);
}

#pragma GCC visibility pop

#endif
