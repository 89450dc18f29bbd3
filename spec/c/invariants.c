#include "invariants.h"

/* Steps that a token may cost on the average: about 190 where all of a text is marks that could be read in several
 * ways, and some room.  A text on which the stages take more is not read in linear time. */
#define STEPS_PER_TOKEN_MAX 512

#define HOLDS ((violation){NULL, 0})
#define REQUIRE(condition, index)                                                                                      \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            return (violation){#condition, (uint32_t)(index)};                                                         \
    } while (0)

/* ---- UTF-8 */

typedef struct character {
    int64_t code; /* -1: a maximal ill-formed part */
    uint32_t length;
} character;

/* The character at `at`, read as section 3.9 of Unicode 15 says, table 3-7 written out as conditions. */
static character read_character(const unsigned char *text, size_t at, size_t end) {
    unsigned char lead = text[at];
    if (lead < 0x80)
        return (character){lead, 1};
    uint32_t length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
    if (length == 1)
        return (character){-1, 1};
    int64_t code = lead & (0xFF >> (length + 1));
    for (uint32_t i = 1; i < length; i++) {
        if (at + i >= end || (text[at + i] & 0xC0) != 0x80)
            return (character){-1, i};
        code = code << 6 | (text[at + i] & 0x3F);
        /* After the second byte it is known whether the sequence is overlong, a surrogate, or beyond U+10FFFF. */
        int64_t shift = 6 * (int64_t)(length - i - 1);
        int64_t least = code << shift, most = least | ((INT64_C(1) << shift) - 1);
        bool overlong = (length == 3 && most < 0x800) || (length == 4 && most < 0x10000);
        if (overlong || least > 0x10FFFF || (least >= 0xD800 && most <= 0xDFFF))
            return (character){-1, i};
    }
    return (character){code, length};
}

/* The property White_Space. */
static bool is_white(int64_t code) {
    return (code >= 0x09 && code <= 0x0D) || code == 0x20 || code == 0x85 || code == 0xA0 || code == 0x1680 ||
           (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F ||
           code == 0x3000;
}

/* ---- Tokens */

static violation check_tokens(const dixit_document *document) {
    size_t length;
    const unsigned char *text = (const unsigned char *)dixit_document_text(document, &length);
    size_t at = 0;
    uint32_t count = dixit_token_count(document);
    for (uint32_t i = 0; i < count; i++) {
        dixit_token token = dixit_token_at(document, i);
        REQUIRE(at <= token.start && token.start < token.end && token.end <= length, i);
        REQUIRE(dixit_kind_name(token.kind) != NULL, i);
        while (at < token.start) {
            character between = read_character(text, at, length);
            REQUIRE(is_white(between.code), i);
            at += between.length;
        }
        bool starts_on_border = at == token.start;
        REQUIRE(starts_on_border, i);
        character last = {0, 0};
        while (at < token.end) {
            last = read_character(text, at, length);
            bool begins_with_white = at == token.start && is_white(last.code);
            REQUIRE(!begins_with_white, i);
            bool ill_formed = last.code < 0;
            REQUIRE(ill_formed == (token.kind == DIXIT_INVALID), i);
            REQUIRE(!ill_formed || last.length == token.end - token.start, i);
            at += last.length;
        }
        bool ends_on_border = at == token.end;
        REQUIRE(ends_on_border, i);
        REQUIRE(!is_white(last.code), i);
        REQUIRE(dixit_token_find(document, token.start) == i, i);
        REQUIRE(dixit_token_find(document, token.end - 1) == i, i);
        dixit_span parts[DIXIT_PARTS_MAX];
        uint32_t part_count = dixit_token_parts(document, i, parts);
        REQUIRE(part_count >= 1 && part_count <= DIXIT_PARTS_MAX, i);
        REQUIRE(parts[0].start == token.start && parts[part_count - 1].end == token.end, i);
        for (uint32_t k = 0; k < part_count; k++) {
            REQUIRE(parts[k].start < parts[k].end, i);
            bool on_border = (text[parts[k].start] & 0xC0) != 0x80 || token.kind == DIXIT_INVALID;
            REQUIRE(on_border, i);
            REQUIRE(k == 0 || parts[k - 1].end == parts[k].start, i);
        }
    }
    REQUIRE(dixit_token_find(document, (uint32_t)at) == DIXIT_NONE, count);
    while (at < length) {
        character behind = read_character(text, at, length);
        REQUIRE(is_white(behind.code), count);
        at += behind.length;
    }
    REQUIRE(dixit_document_steps(document) <= STEPS_PER_TOKEN_MAX * ((uint64_t)count + 1), count);
    return HOLDS;
}

/* ---- Sentences and paragraphs */

typedef dixit_unit unit_reader(const dixit_document *document, uint32_t index);

/* The units have all tokens, each once, in order. */
static violation check_partition(const dixit_document *document, unit_reader *unit_at, uint32_t count) {
    uint32_t next_token = 0;
    for (uint32_t i = 0; i < count; i++) {
        dixit_unit unit = unit_at(document, i);
        REQUIRE(unit.first_token == next_token && unit.first_token < unit.end_token, i);
        REQUIRE(unit.end_token <= dixit_token_count(document), i);
        REQUIRE(unit.start == dixit_token_at(document, unit.first_token).start, i);
        REQUIRE(unit.end == dixit_token_at(document, unit.end_token - 1).end, i);
        next_token = unit.end_token;
    }
    REQUIRE(next_token == dixit_token_count(document), count);
    return HOLDS;
}

/* Every paragraph begins with a sentence. */
static violation check_paragraphs(const dixit_document *document) {
    uint32_t sentence = 0, sentences = dixit_sentence_count(document);
    for (uint32_t i = 0; i < dixit_paragraph_count(document); i++) {
        uint32_t first = dixit_paragraph_at(document, i).first_token;
        while (sentence < sentences && dixit_sentence_at(document, sentence).first_token < first)
            sentence++;
        REQUIRE(sentence < sentences && dixit_sentence_at(document, sentence).first_token == first, i);
    }
    return HOLDS;
}

/* ---- Quotations */

static violation check_parts(const dixit_document *document, uint32_t index) {
    dixit_quotation quotation = dixit_quotation_at(document, index);
    uint32_t from = dixit_token_at(document, quotation.first_token).end;
    uint32_t to = quotation.closed ? dixit_token_at(document, quotation.end_token - 1).start : quotation.end;
    if (quotation.kind == DIXIT_DASH)
        to = quotation.end; /* nothing but the end of its paragraph closes it */
    REQUIRE(quotation.parts >= 1, index);
    for (uint32_t k = 0; k < quotation.parts; k++) {
        dixit_span part = dixit_quotation_part(document, index, k);
        REQUIRE(from <= part.start && part.start <= part.end && part.end <= to, index);
        from = part.end;
        if (part.start == part.end)
            continue;
        uint32_t first = dixit_token_find(document, part.start), last = dixit_token_find(document, part.end - 1);
        REQUIRE(first != DIXIT_NONE && dixit_token_at(document, first).start == part.start, index);
        REQUIRE(last != DIXIT_NONE && dixit_token_at(document, last).end == part.end, index);
    }
    return HOLDS;
}

static violation check_quotations(const dixit_document *document) {
    uint32_t count = dixit_quotation_count(document);
    for (uint32_t i = 0; i < count; i++) {
        dixit_quotation quotation = dixit_quotation_at(document, i);
        REQUIRE(dixit_quotation_kind_name(quotation.kind) != NULL, i);
        REQUIRE(quotation.first_token < quotation.end_token, i);
        REQUIRE(quotation.end_token <= dixit_token_count(document), i);
        REQUIRE(quotation.start == dixit_token_at(document, quotation.first_token).start, i);
        REQUIRE(quotation.end == dixit_token_at(document, quotation.end_token - 1).end, i);
        /* The parent is the nearest of those before that reaches beyond the start. */
        uint32_t parent = i > 0 ? i - 1 : DIXIT_NONE;
        while (parent != DIXIT_NONE && dixit_quotation_at(document, parent).end_token <= quotation.first_token)
            parent = dixit_quotation_at(document, parent).parent;
        REQUIRE(quotation.parent == parent, i);
        REQUIRE(i == 0 || dixit_quotation_at(document, i - 1).first_token < quotation.first_token, i);
        if (parent == DIXIT_NONE)
            REQUIRE(quotation.depth == 0, i);
        else {
            REQUIRE(quotation.depth == dixit_quotation_at(document, parent).depth + 1, i);
            REQUIRE(quotation.end_token <= dixit_quotation_at(document, parent).end_token, i);
        }
        violation broken = check_parts(document, i);
        if (broken.what)
            return broken;
    }
    return HOLDS;
}

/* ---- Marks */

/* Each mark has a verdict that fits the quotation it names. */
static violation check_marks(const dixit_document *document) {
    uint32_t opened = 0, count = dixit_mark_count(document), quotations = dixit_quotation_count(document);
    for (uint32_t i = 0; i < count; i++) {
        dixit_mark mark = dixit_mark_at(document, i);
        REQUIRE(mark.token < dixit_token_count(document), i);
        REQUIRE(i == 0 || dixit_mark_at(document, i - 1).token < mark.token, i);
        REQUIRE(dixit_verdict_name(mark.verdict) != NULL, i);
        bool in_quotation =
            mark.verdict == DIXIT_OPENS || mark.verdict == DIXIT_CLOSES || mark.verdict == DIXIT_REPEATED;
        if (!in_quotation) {
            REQUIRE(mark.quotation == DIXIT_NONE, i);
            continue;
        }
        REQUIRE(mark.quotation < quotations, i);
        dixit_quotation quotation = dixit_quotation_at(document, mark.quotation);
        if (mark.verdict == DIXIT_OPENS)
            REQUIRE(quotation.first_token == mark.token, i);
        else if (mark.verdict == DIXIT_CLOSES)
            REQUIRE(quotation.closed && quotation.end_token - 1 == mark.token, i);
        else
            REQUIRE(quotation.first_token < mark.token && mark.token < quotation.end_token, i);
        opened += mark.verdict == DIXIT_OPENS;
    }
    REQUIRE(opened == quotations, count);
    return HOLDS;
}

/* The verdict on a token; DIXIT_VERDICT_COUNT if it is no mark. */
static dixit_verdict verdict_on(const dixit_document *document, uint32_t token) {
    uint32_t low = 0, high = dixit_mark_count(document);
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        dixit_mark mark = dixit_mark_at(document, middle);
        if (mark.token == token)
            return mark.verdict;
        if (mark.token < token)
            low = middle + 1;
        else
            high = middle;
    }
    return DIXIT_VERDICT_COUNT;
}

/* Each quotation begins with a mark that opens, and ends, if it is closed, with one that closes: one mark may close a
 * quotation and those inside that end with it. */
static violation check_ends(const dixit_document *document) {
    for (uint32_t i = 0; i < dixit_quotation_count(document); i++) {
        dixit_quotation quotation = dixit_quotation_at(document, i);
        REQUIRE(verdict_on(document, quotation.first_token) == DIXIT_OPENS, i);
        if (quotation.closed && quotation.kind != DIXIT_DASH)
            REQUIRE(verdict_on(document, quotation.end_token - 1) == DIXIT_CLOSES, i);
    }
    return HOLDS;
}

violation find_violation(const dixit_document *document) {
    violation broken = check_tokens(document);
    if (!broken.what)
        broken = check_partition(document, dixit_sentence_at, dixit_sentence_count(document));
    if (!broken.what)
        broken = check_partition(document, dixit_paragraph_at, dixit_paragraph_count(document));
    if (!broken.what)
        broken = check_paragraphs(document);
    if (!broken.what)
        broken = check_quotations(document);
    if (!broken.what)
        broken = check_marks(document);
    if (!broken.what)
        broken = check_ends(document);
    return broken;
}

/* ---- The digest */

static void mix(uint64_t *digest, uint64_t value) {
    *digest = (*digest ^ value) * UINT64_C(0x100000001B3); /* the prime of FNV-1a */
}

static void mix_units(uint64_t *digest, const dixit_document *document, unit_reader *unit_at, uint32_t count) {
    mix(digest, count);
    for (uint32_t i = 0; i < count; i++)
        mix(digest, unit_at(document, i).first_token);
}

uint64_t document_digest(const dixit_document *document) {
    uint64_t digest = UINT64_C(0xCBF29CE484222325); /* the offset basis of FNV-1a */
    for (uint32_t i = 0; i < dixit_token_count(document); i++) {
        dixit_token token = dixit_token_at(document, i);
        mix(&digest, token.start);
        mix(&digest, token.end);
        mix(&digest, token.kind);
    }
    mix_units(&digest, document, dixit_sentence_at, dixit_sentence_count(document));
    mix_units(&digest, document, dixit_paragraph_at, dixit_paragraph_count(document));
    for (uint32_t i = 0; i < dixit_quotation_count(document); i++) {
        dixit_quotation quotation = dixit_quotation_at(document, i);
        mix(&digest, quotation.start);
        mix(&digest, quotation.end);
        mix(&digest, quotation.kind);
        mix(&digest, quotation.closed);
        for (uint32_t k = 0; k < quotation.parts; k++) {
            dixit_span part = dixit_quotation_part(document, i, k);
            mix(&digest, part.start);
            mix(&digest, part.end);
        }
    }
    for (uint32_t i = 0; i < dixit_mark_count(document); i++) {
        dixit_mark mark = dixit_mark_at(document, i);
        mix(&digest, mark.token);
        mix(&digest, mark.verdict);
        mix(&digest, mark.quotation);
    }
    return digest;
}
