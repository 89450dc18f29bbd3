#include "accent.h"

#include <utf8proc.h>

#include <string.h>

/* A code point decomposes to fewer than so many. */
#define DECOMPOSED_MAX 18

static bool is_accent(int32_t code) {
    return code >= 0x80 && utf8proc_category(code) == UTF8PROC_CATEGORY_MN;
}

/* Decomposes a code point, case-folded if asked; returns how many code points it writes. */
static uint32_t decompose(int32_t code, bool fold, int32_t *out) {
    int boundary = 0;
    utf8proc_option_t options = fold ? UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD : UTF8PROC_DECOMPOSE;
    utf8proc_ssize_t count = utf8proc_decompose_char(code, out, DECOMPOSED_MAX, options, &boundary);
    return count < 0 || count > DECOMPOSED_MAX ? 0 : (uint32_t)count;
}

size_t dx_strip_accents(const uint8_t *folded, size_t length, uint8_t *out) {
    size_t written = 0;
    for (const uint8_t *at = folded, *end = folded + length; at < end;) {
        dx_rune rune = dx_rune_at(at, end);
        if (rune.code < 0x80) {
            out[written++] = *at++;
            continue;
        }
        at += rune.length;
        int32_t codes[DECOMPOSED_MAX];
        uint32_t count = decompose(rune.code, false, codes);
        for (uint32_t i = 0; i < count; i++)
            if (!is_accent(codes[i]))
                written += (size_t)utf8proc_encode_char(codes[i], out + written);
    }
    return written;
}

bool dx_has_bare_capital(const uint8_t *form, size_t length) {
    for (const uint8_t *at = form, *end = form + length; at < end;) {
        dx_rune rune = dx_rune_at(at, end);
        int32_t codes[DECOMPOSED_MAX];
        if (rune.code >= 0 && dx_is_upper(rune.code) && decompose(rune.code, true, codes) == 1)
            return true;
        at += rune.length;
    }
    return false;
}

/* A decomposed form read code point by code point. */
typedef struct dx_reader {
    const uint8_t *at, *end;
    int32_t codes[DECOMPOSED_MAX];
    uint32_t next, count;
    bool fold;
    bool capital; /* the last code point came from an upper-case letter */
} dx_reader;

/* The next code point, or -1 at the end; `take` goes on behind it. */
static int32_t read_code(dx_reader *reader, bool take) {
    while (reader->next == reader->count) {
        if (reader->at == reader->end)
            return -1;
        dx_rune rune = dx_rune_at(reader->at, reader->end);
        reader->at += rune.length;
        reader->next = reader->count = 0;
        int32_t code = rune.code;
        if (rune.class == DX_APOSTROPHE)
            code = '\'';
        else if (rune.class == DX_HYPHEN)
            code = '-';
        else if (rune.class == DX_FORMAT || code < 0)
            continue; /* folding leaves these out */
        reader->count = decompose(code, reader->fold, reader->codes);
        reader->capital = reader->fold && dx_is_upper(code);
    }
    return reader->codes[take ? reader->next++ : reader->next];
}

bool dx_stands_for(const uint8_t *form, size_t length, const uint8_t *folded, size_t folded_length) {
    dx_reader bare = {.at = form, .end = form + length, .fold = true};
    dx_reader full = {.at = folded, .end = folded + folded_length};
    bool may_lack = false; /* the last letter was a capital, and no accent of its own followed */
    for (;;) {
        int32_t wanted = read_code(&full, false), here = read_code(&bare, false);
        if (wanted == here) {
            if (wanted < 0)
                return true;
            read_code(&full, true);
            read_code(&bare, true);
            may_lack = bare.capital && !is_accent(here);
        } else if (wanted >= 0 && is_accent(wanted) && may_lack)
            read_code(&full, true);
        else
            return false;
    }
}
