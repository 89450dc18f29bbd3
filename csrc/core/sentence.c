#include "sentence.h"

/* How many opening marks and brackets are looked through to the word that may begin a sentence. */
#define OPENERS_MAX 4

/* A number before a full stop that stands first in its sentence counts a list if it is no longer than this: 1. 12. */
#define LIST_NUMBER_MAX 3

static bool has_entry(const dx_type *type, dixit_entry entry) {
    return type->entry & (1u << entry);
}

/* What a single line break is: the end of a paragraph, white space, or white space unless the line is indented. */
typedef enum dx_layout { LINES, WRAPPED, INDENTED } dx_layout;

/* Spaces that indent a line; a single one is a slip. */
#define INDENTATION_MIN 2

/* Whether the line that begins at a token is indented, by a tabulator or spaces. */
static bool is_indented(const dixit_document *document, uint32_t token) {
    uint32_t start = dx_token_start(document, token);
    const uint8_t *at = document->text + start;
    return token > 0 && start >= INDENTATION_MIN &&
           (at[-1] == '\t' || (at[-1] == ' ' && at[1 - INDENTATION_MIN] == ' '));
}

/* Single line breaks are white space in mail and old electronic books: of the lines that end without a full stop, at
 * least two and a third of all lines go on in lower case.  Where few of these are indented, indentation begins a
 * paragraph. */
static dx_layout find_layout(const dixit_document *document) {
    uint32_t lines = 0, continued = 0, indented = 0, both = 0, count = dx_token_count(document);
    for (uint32_t i = 0; (i = dx_next_flagged(document, i + 1, DX_LINE_BEFORE)) < count;) {
        if (dx_token_flags(document, i) & DX_BLANK_BEFORE)
            continue;
        bool goes_on = !(dx_token_type(document, i - 1)->shape & DX_TERMINATOR) &&
                       dx_token_type(document, i)->shape & DX_INITIAL_LOWER;
        lines++;
        continued += goes_on;
        indented += is_indented(document, i);
        both += goes_on && is_indented(document, i);
    }
    if (continued < 2)
        return LINES;
    if (indented > 1 && both <= indented / 4)
        return continued >= (lines - indented) / 3 ? INDENTED : LINES;
    return continued >= lines / 3 ? WRAPPED : LINES;
}

/* A hyphen, which may stand for a dash: - Oui. */
static bool is_hyphen(const dx_type *type) {
    return type->length == 1 && *type->form == '-';
}

/* Whether a line of a wrapped text begins like a turn of a dialogue or an item of a list. */
static bool has_dash(const dixit_document *document, uint32_t token) {
    const dx_type *type = dx_token_type(document, token);
    return type->mark == DX_MARK_DASH || (is_hyphen(type) && token + 1 < dx_token_count(document) &&
                                          dx_token_type(document, token + 1)->shape & DX_INITIAL_UPPER);
}

static bool starts_paragraph(const dixit_document *document, uint32_t token, dx_layout layout) {
    uint8_t flags = dx_token_flags(document, token);
    if (flags & DX_BLANK_BEFORE)
        return true;
    if (!(flags & DX_LINE_BEFORE))
        return false;
    return layout == LINES || has_dash(document, token) || (layout == INDENTED && is_indented(document, token));
}

static bool space_before(const dixit_document *document, uint32_t token) {
    return token >= dx_token_count(document) || dx_token_flags(document, token) & DX_SPACE_BEFORE;
}

/* Whether a mark or bracket closes, judged by its form and the spaces around it; `straight` tells whether an odd number
 * of straight marks stands before it in its paragraph. */
static bool closes(const dixit_document *document, uint32_t token, bool straight) {
    const dx_type *type = dx_token_type(document, token);
    bool before = space_before(document, token), after = space_before(document, token + 1);
    bool word_after =
        token + 1 < dx_token_count(document) && !after && dx_token_type(document, token + 1)->shape & DX_WORD_LIKE;
    switch ((dx_mark)type->mark) {
    case DX_NO_MARK: return type->shape & DX_CLOSER || type->kind == DIXIT_EMOJI;
    case DX_MARK_DASH: return false;
    case DX_MARK_GUILLEMET_RIGHT:
    case DX_MARK_SINGLE_GUILLEMET_RIGHT:
    case DX_MARK_ASCII_RIGHT:
    case DX_MARK_CURLY_RIGHT:
    case DX_MARK_SINGLE_RIGHT:
    case DX_MARK_DOUBLE_APOSTROPHE:
    case DX_MARK_CORNER_RIGHT:
    case DX_MARK_WHITE_CORNER_RIGHT:
    case DX_MARK_ANGLE_RIGHT:
    case DX_MARK_SINGLE_ANGLE_RIGHT: return !(before && word_after);
    case DX_MARK_STRAIGHT:
        if (before && after)
            return straight;
        return !before && !word_after;
    default: return !before && !word_after;
    }
}

static bool opens(const dx_type *type) {
    return type->shape & DX_OPENER || type->mark != DX_NO_MARK || is_hyphen(type);
}

/* Whether a sentence begins at `next` when the token at `stop` may end the one before; `first` is the first token of
 * that. */
static bool begins(const dixit_document *document, uint32_t first, uint32_t stop, uint32_t next, bool bracket) {
    const dx_type *type = dx_token_type(document, stop);
    uint32_t word = next, count = dx_token_count(document);
    while (word + 1 < count && word - next < OPENERS_MAX && opens(dx_token_type(document, word)))
        word++;
    const dx_type *head = dx_token_type(document, word);
    bool quoted = word > next && dx_token_type(document, next)->mark != DX_NO_MARK &&
                  dx_token_type(document, next)->mark != DX_MARK_DASH;
    bool upper = head->shape & DX_INITIAL_UPPER;

    if (type->kind == DIXIT_WORD) { /* an abbreviation */
        if (has_entry(type, DIXIT_ABBREVIATION_TITLE) || head->shape & DX_INITIAL_LOWER)
            return false;
        if (type->shape & DX_DOTTED)
            return upper && has_entry(head, DIXIT_STARTER);
        return upper && !has_entry(type, DIXIT_ABBREVIATION_NUMBER);
    }
    if (bracket && type->length == 1 && *type->form != '.')
        return false; /* Elle (déjà !) partait */
    if (type->shape & DX_SUSPENSION)
        return upper;
    if (stop == first + 1 && *type->form == '.') {
        const dx_type *number = dx_token_type(document, first);
        if (number->kind == DIXIT_NUMBER && number->length <= LIST_NUMBER_MAX)
            return false;
    }
    if (head->shape & DX_INITIAL_LOWER)
        return quoted;
    switch ((dixit_kind)head->kind) {
    case DIXIT_PUNCTUATION:
    case DIXIT_FORMAT:
    case DIXIT_CONTROL:
    case DIXIT_INVALID: return false;
    default: return true;
    }
}

static bool start(dixit_document *document, dx_array *units, uint32_t token, uint8_t flag) {
    ((uint8_t *)document->flags.items)[token] |= flag;
    return dx_array_push(&document->memory, units, &token, sizeof token);
}

/* The next token behind `token` that begins or may end something, or is a mark. */
static uint32_t next_of_interest(const dixit_document *document, uint32_t token, uint32_t boundary) {
    uint32_t next = dx_next_flagged(document, token + 1, DX_LINE_BEFORE | DX_MAY_END | DX_IS_MARK);
    return boundary > token && boundary < next ? boundary : next;
}

bool dx_segment(dixit_document *document) {
    uint32_t count = dx_token_count(document);
    dx_layout layout = find_layout(document);
    uint32_t first = 0;    /* of the sentence */
    uint32_t boundary = 0; /* the next token that begins a sentence, as far as is known */
    bool straight = false; /* an odd number of straight marks so far in the paragraph */
    for (uint32_t i = 0; i < count; i = next_of_interest(document, i, boundary)) {
        document->steps++;
        bool paragraph = i == 0 || starts_paragraph(document, i, layout);
        if (paragraph) {
            straight = false;
            if (!start(document, &document->paragraphs, i, DX_PARAGRAPH_START))
                return false;
        }
        if (paragraph || i == boundary) {
            first = i;
            if (!start(document, &document->sentences, i, DX_SENTENCE_START))
                return false;
        }
        straight ^= dx_token_type(document, i)->mark == DX_MARK_STRAIGHT;
        if (!(dx_token_flags(document, i) & DX_MAY_END))
            continue;
        uint32_t next = i + 1;
        bool bracket = false, inner = straight;
        for (; next < count && !starts_paragraph(document, next, layout) && closes(document, next, inner); next++) {
            document->steps++;
            bracket = bracket || dx_token_type(document, next)->shape & DX_CLOSER;
            inner ^= dx_token_type(document, next)->mark == DX_MARK_STRAIGHT;
        }
        if (next < count && !(dx_token_type(document, next)->shape & DX_TERMINATOR) &&
            begins(document, first, i, next, bracket))
            boundary = next;
    }
    return true;
}
