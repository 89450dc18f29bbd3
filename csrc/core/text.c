#include "text.h"

#include <utf8proc.h>

/* clang-format off */
enum { LE = DX_LETTER, DI = DX_DIGIT, SP = DX_SPACE, NL = DX_NEWLINE, AP = DX_APOSTROPHE, HY = DX_HYPHEN, ST = DX_STOP,
       PU = DX_PUNCTUATION, SY = DX_SYMBOL, CO = DX_CONTROL, FO = DX_FORMAT };
const uint8_t dx_ascii_class[128] = {
    CO, CO, CO, CO, CO, CO, CO, CO, CO, SP, NL, NL, NL, NL, CO, CO,
    CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO,
    SP, PU, PU, PU, SY, PU, PU, AP, PU, PU, PU, SY, PU, HY, ST, PU, /*   ! " # $ % & ' ( ) * + , - . / */
    DI, DI, DI, DI, DI, DI, DI, DI, DI, DI, PU, PU, SY, SY, SY, PU, /* 0 ... 9 : ; < = > ? */
    PU, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, /* @ A ... */
    LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, PU, PU, PU, SY, PU, /* ... Z [ \ ] ^ _ */
    PU, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, /* ` a ... */
    LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, LE, PU, SY, PU, SY, CO, /* ... z { | } ~ */
};

/* U+0080 to U+00BF and U+2000 to U+203F: what texts of Europe have beyond letters. */
static const uint8_t latin_class[64] = {
    CO, CO, CO, CO, CO, NL, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO,
    CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO, CO,
    SP, PU, SY, SY, SY, SY, SY, PU, SY, SY, LE, PU, SY, FO, SY, SY, /* U+00A0 ... « ... */
    SY, SY, DI, DI, SY, LE, PU, PU, SY, DI, LE, PU, DI, DI, DI, PU, /* U+00B0 ... » ... */
};
static const uint8_t general_class[64] = {
    SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, FO, FO, FO, FO, FO, /* spaces */
    HY, HY, PU, PU, PU, PU, PU, PU, PU, AP, PU, PU, PU, PU, PU, PU, /* dashes and quotation marks */
    PU, PU, PU, PU, PU, PU, PU, PU, NL, NL, FO, FO, FO, FO, FO, SP, /* bullets, dots, lines, directions */
    PU, PU, PU, PU, PU, PU, PU, PU, PU, PU, PU, PU, PU, PU, PU, PU, /* primes and others */
};
/* clang-format on */

#define FIRST_LATIN 0x80
#define FIRST_GENERAL 0x2000

/* Well-formed sequences by lead byte (Unicode 15, table 3-7): the range of the second byte; later ones are 80..BF. */
typedef struct lead_row {
    uint8_t first, last, length, low, high;
} lead_row;

static const lead_row leads[] = {
    {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF}, {0xE1, 0xEC, 3, 0x80, 0xBF}, {0xED, 0xED, 3, 0x80, 0x9F},
    {0xEE, 0xEF, 3, 0x80, 0xBF}, {0xF0, 0xF0, 4, 0x90, 0xBF}, {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F},
};

static const lead_row *find_lead(uint8_t byte) {
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++)
        if (byte >= leads[i].first && byte <= leads[i].last)
            return &leads[i];
    return NULL;
}

dx_rune dx_rune_beyond_ascii(const uint8_t *at, const uint8_t *end) {
    if (*at >= 0xC2 && *at <= 0xDF && end - at >= 2 && (at[1] & 0xC0) == 0x80) { /* two bytes: letters of Europe */
        int32_t code = (*at & 0x1F) << 6 | (at[1] & 0x3F);
        return (dx_rune){code, 2, dx_classify(code)};
    }
    if (*at == 0xE2 && end - at >= 3 && at[1] == 0x80 && (at[2] & 0xC0) == 0x80)
        return (dx_rune){FIRST_GENERAL + (at[2] & 0x3F), 3, (dx_class)general_class[at[2] & 0x3F]};
    const lead_row *lead = find_lead(*at);
    if (!lead)
        return (dx_rune){-1, 1, DX_INVALID};
    int32_t code = *at & (0x7F >> lead->length);
    uint8_t low = lead->low, high = lead->high;
    for (uint32_t i = 1; i < lead->length; i++) {
        if (at + i == end || at[i] < low || at[i] > high)
            return (dx_rune){-1, i, DX_INVALID};
        code = code << 6 | (at[i] & 0x3F);
        low = 0x80;
        high = 0xBF;
    }
    return (dx_rune){code, lead->length, dx_classify(code)};
}

typedef struct range {
    int32_t first, last;
    dx_class class;
} range;

/* Code points that their general category does not class, in order. */
static const range exceptions[] = {
    {0x0085, 0x0085, DX_NEWLINE},     /* NEL */
    {0x2010, 0x2011, DX_HYPHEN},      /* hyphen, no-break hyphen */
    {0x2019, 0x2019, DX_APOSTROPHE},  /* right single quotation mark */
    {0x2028, 0x2029, DX_NEWLINE},     /* line and paragraph separator */
    {0x3041, 0x309F, DX_IDEOGRAPH},   /* hiragana */
    {0x3400, 0x4DBF, DX_IDEOGRAPH},   /* Han, extension A */
    {0x4E00, 0x9FFF, DX_IDEOGRAPH},   /* Han */
    {0xF900, 0xFAFF, DX_IDEOGRAPH},   /* Han, compatibility */
    {0x1F1E6, 0x1F1FF, DX_REGIONAL},  /* regional indicators */
    {0x1F3FB, 0x1F3FF, DX_MARK},      /* emoji modifiers */
    {0x20000, 0x3FFFD, DX_IDEOGRAPH}, /* Han, supplementary planes */
};

/* From here on, "other symbols" that are pictographs take emoji modifiers; below are (C), (R), arrows and the like. */
#define FIRST_EMOJI 0x231A

dx_class dx_classify(int32_t code) {
    if (code < 0x80)
        return dx_ascii_class[code];
    if (code < 0xC0)
        return (dx_class)latin_class[code - FIRST_LATIN];
    if (code <= 0x24F) /* Latin letters, but for two signs */
        return code == 0xD7 || code == 0xF7 ? DX_SYMBOL : DX_LETTER;
    if (code >= FIRST_GENERAL && code < FIRST_GENERAL + 64)
        return (dx_class)general_class[code - FIRST_GENERAL];
    return dx_classify_by_category(code);
}

dx_class dx_classify_by_category(int32_t code) {
    for (size_t i = 0; i < sizeof exceptions / sizeof *exceptions && code >= exceptions[i].first; i++)
        if (code <= exceptions[i].last)
            return exceptions[i].class;
    const utf8proc_property_t *property = utf8proc_get_property(code);
    switch (property->category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL: return DX_LETTER;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return DX_MARK;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NO: return DX_DIGIT;
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO: return DX_PUNCTUATION;
    case UTF8PROC_CATEGORY_ZS: return DX_SPACE;
    case UTF8PROC_CATEGORY_CF: return DX_FORMAT;
    case UTF8PROC_CATEGORY_CC: return DX_CONTROL;
    case UTF8PROC_CATEGORY_SO:
        if (code >= FIRST_EMOJI && property->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC)
            return DX_EMOJI;
        return DX_SYMBOL;
    default: return DX_SYMBOL;
    }
}

bool dx_is_upper(int32_t code) {
    if (code < 0x80)
        return code >= 'A' && code <= 'Z';
    utf8proc_category_t category = utf8proc_category(code);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool dx_is_lower(int32_t code) {
    if (code < 0x80)
        return code >= 'a' && code <= 'z';
    return utf8proc_category(code) == UTF8PROC_CATEGORY_LL;
}

bool dixit_is_alphanumeric(int32_t code) {
    switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return true;
    default: return false;
    }
}

uint32_t dixit_plain(int32_t code, int32_t plain[DIXIT_PLAIN_MAX]) {
    int boundary = 0;
    utf8proc_ssize_t length = utf8proc_decompose_char(
        code, plain, DIXIT_PLAIN_MAX, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD, &boundary);
    if (length < 0 || length > DIXIT_PLAIN_MAX) /* no code point */
        return 0;
    uint32_t kept = 0;
    for (utf8proc_ssize_t i = 0; i < length; i++)
        if (dixit_is_alphanumeric(plain[i]))
            plain[kept++] = plain[i];
    return kept;
}

/* What a code point is before case folding: itself, its unified form, or -1 for none. */
static int32_t unify(const dx_rune *rune) {
    switch (rune->class) {
    case DX_APOSTROPHE: return '\'';
    case DX_HYPHEN: return '-';
    case DX_FORMAT:
    case DX_INVALID: return -1;
    default: return rune->code == 0x02BC ? '\'' : rune->code; /* modifier letter apostrophe */
    }
}

/* Folds a text of ASCII, letters U+00C0 to U+00FF and apostrophes U+2019, which is nearly all of French and needs no
 * table: its length, or SIZE_MAX if the text has anything else. */
static size_t fold_western(const uint8_t *text, size_t length, uint8_t *out) {
    const uint8_t *at = text, *end = text + length;
    uint8_t *to = out;
    while (at < end) {
        if (*at < 0x80) {
            *to++ = *at >= 'A' && *at <= 'Z' ? (uint8_t)(*at | 0x20) : *at;
            at++;
        } else if (*at == 0xC3 && end - at >= 2 && (at[1] & 0xC0) == 0x80 && at[1] != 0x9F) { /* all but ß */
            bool upper = at[1] < 0x9F && at[1] != 0x97;                                       /* the sign × is none */
            *to++ = *at;
            *to++ = (uint8_t)(at[1] + (upper ? 0x20 : 0));
            at += 2;
        } else if (*at == 0xE2 && end - at >= 3 && at[1] == 0x80 && at[2] == 0x99) {
            *to++ = '\'';
            at += 3;
        } else
            return SIZE_MAX;
    }
    return (size_t)(to - out);
}

size_t dx_fold(const uint8_t *text, size_t length, uint8_t *out) {
    size_t western = fold_western(text, length, out);
    if (western != SIZE_MAX)
        return western;
    /* Two bytes of text decompose to three code points at most, so twice the bytes is room enough. */
    int32_t codes[DX_FOLD_MAX * 2];
    utf8proc_ssize_t count = 0;
    int boundary = 0;
    const utf8proc_option_t fold = UTF8PROC_CASEFOLD | UTF8PROC_DECOMPOSE;
    for (const uint8_t *at = text, *end = text + length; at < end;) {
        dx_rune rune = dx_rune_at(at, end);
        at += rune.length;
        int32_t code = unify(&rune);
        if (code >= 0)
            count += utf8proc_decompose_char(code, codes + count, DX_FOLD_MAX * 2 - count, fold, &boundary);
    }
    /* Canonical order of combining marks, then composition: both stay inside the array. */
    for (utf8proc_ssize_t i = 1; i < count; i++)
        for (utf8proc_ssize_t k = i; k > 0; k--) {
            utf8proc_propval_t here = utf8proc_get_property(codes[k])->combining_class;
            if (here == 0 || utf8proc_get_property(codes[k - 1])->combining_class <= here)
                break;
            int32_t code = codes[k];
            codes[k] = codes[k - 1];
            codes[k - 1] = code;
        }
    count = utf8proc_normalize_utf32(codes, count, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    size_t written = 0;
    for (utf8proc_ssize_t i = 0; i < count; i++)
        written += (size_t)utf8proc_encode_char(codes[i], out + written);
    return written;
}
