/* Text: UTF-8 read strictly, and what a code point is.  Everything the core knows of Unicode is asked here. */
#ifndef DIXIT_CORE_TEXT_H
#define DIXIT_CORE_TEXT_H

#include "dixit.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* What a code point is to the tokenizer. */
typedef enum dx_class {
    DX_LETTER,      /* letters and letter-like numbers */
    DX_MARK,        /* combining marks, variation selectors, emoji modifiers: continue what they follow */
    DX_DIGIT,       /* digits of any script, superscripts and fractions included */
    DX_IDEOGRAPH,   /* scripts without spaces that are cut at each character: Han, hiragana */
    DX_SPACE,       /* white space within a line */
    DX_NEWLINE,     /* LF, CR, VT, FF, NEL, LS, PS */
    DX_APOSTROPHE,  /* ' and U+2019 */
    DX_HYPHEN,      /* - U+2010 U+2011 */
    DX_STOP,        /* full stop */
    DX_PUNCTUATION, /* other punctuation */
    DX_SYMBOL,      /* mathematics, currency, other symbols, unassigned code points */
    DX_EMOJI,       /* pictographs that modifiers and joiners attach to */
    DX_REGIONAL,    /* regional indicators: two make a flag */
    DX_FORMAT,      /* invisible format characters, soft hyphen included */
    DX_CONTROL,     /* control characters that are no white space */
    DX_INVALID      /* ill-formed */
} dx_class;

/* A code point in the text: its length in bytes and its class.  An ill-formed part (maximal, Unicode 15 section 3.9)
 * has class DX_INVALID and code -1. */
typedef struct dx_rune {
    int32_t code;
    uint32_t length;
    dx_class class;
} dx_rune;

#define DX_ZERO_WIDTH_JOINER 0x200D
#define DX_DEGREE_SIGN 0xB0
#define DX_MIDDLE_DOT 0xB7

/* The class of a code point. */
dx_class dx_classify(int32_t code);

/* The same beyond ASCII by what utf8proc says alone: the measure of the tables that dx_classify looks into first. */
dx_class dx_classify_by_category(int32_t code);

/* The class of each ASCII character. */
extern const uint8_t dx_ascii_class[128];

/* The code point at `at`, which is below `end` and not ASCII. */
dx_rune dx_rune_beyond_ascii(const uint8_t *at, const uint8_t *end);

/* The code point at `at`, which is below `end`. */
static inline dx_rune dx_rune_at(const uint8_t *at, const uint8_t *end) {
    return *at < 0x80 ? (dx_rune){*at, 1, (dx_class)dx_ascii_class[*at]} : dx_rune_beyond_ascii(at, end);
}

/* The same, or class DX_NEWLINE and length 0 where `at` is `end`. */
static inline dx_rune dx_rune_or_end(const uint8_t *at, const uint8_t *end) {
    return at < end ? dx_rune_at(at, end) : (dx_rune){-1, 0, DX_NEWLINE};
}

bool dx_is_upper(int32_t code); /* upper or title case */
bool dx_is_lower(int32_t code);

/* Whether eight bytes are ASCII. */
static inline bool dx_is_ascii(uint64_t bytes) {
    return !(bytes & UINT64_C(0x8080808080808080));
}

/* Eight bytes of ASCII in lower case, which is their folded form. */
static inline uint64_t dx_fold_ascii(uint64_t bytes) {
    const uint64_t each = UINT64_C(0x0101010101010101);
    uint64_t from_a = bytes + each * (0x80 - 'A'), behind_z = bytes + each * (0x7F - 'Z');
    return bytes | (from_a & ~behind_z & each * 0x80) >> 2; /* 0x80 becomes 0x20 */
}

/* The longest text that is folded on the stack. */
#define DX_FOLD_MAX 128

/* Room for the folded form of so many bytes: a code point grows threefold at most (U+0390 and its like). */
#define DX_FOLD_ROOM(length) ((size_t)(length)*3)

/* Writes the folded form of `length` bytes (DX_FOLD_MAX at most) to `out`, which has DX_FOLD_ROOM(length) bytes of
 * room: case-folded, composed, apostrophes and hyphens unified, invisible characters out; ill-formed bytes out, too.
 * Returns the folded length. */
size_t dx_fold(const uint8_t *text, size_t length, uint8_t *out);

#pragma GCC visibility pop

#endif
