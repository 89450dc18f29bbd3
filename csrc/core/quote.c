#include "quote.h"

#include <string.h>

/* How quotations are found.  Few marks say what they are: " opens and closes, ’ closes or is an apostrophe, » may be a
 * bullet, and some are forgotten.  So the pass over the marks keeps several readings of them side by side.  A reading
 * is a stack of the marks that are open in it, and a price: whatever a mark may do costs something, little where its
 * form and the spaces around it agree.  Readings with the same stack are one from there on, and the cheaper stands for
 * both.  Where a paragraph ends and the cheapest reading has nothing open, it is taken for the truth, so that an odd
 * mark is not felt beyond.  What was decided is then carried out, mark by mark. */

/* ---- Marks ---- */

/* The spaces around a mark. */
enum { OPENING, CLOSING, LOOSE, TIGHT, ASPECTS }; /* "mot, mot", a " b, a"b */

/* A price that is never paid. */
#define NEVER 255

/* The prices of opening, of closing, and of being nothing (a bullet, an apostrophe, a slip), by the spaces around. */
typedef struct dx_habit {
    uint8_t open[ASPECTS], close[ASPECTS], none[ASPECTS];
} dx_habit;

/* The yardstick is UNCLOSED, below.  An opening mark is dearer as nothing than as a quotation that nobody closes; what
 * may be a slip of the hand is cheaper. */

/* « ‹ “ ‟ „ `` */
static const dx_habit habit_left = {{0, 5, 0, 1}, {NEVER, 0, NEVER, 3}, {7, 3, 7, 5}};
/* » › ” */
static const dx_habit habit_right = {{2, NEVER, NEVER, NEVER}, {2, 0, 0, 1}, {2, 2, 2, 2}};
/* " and two apostrophes */
static const dx_habit habit_either = {{0, 8, 1, 2}, {8, 0, 1, 2}, {7, 6, 4, 4}};
/* << ` */
static const dx_habit habit_weak_left = {{0, 5, 0, 1}, {NEVER, NEVER, NEVER, NEVER}, {3, 1, 3, 1}};
/* 「 『 《 〈 */
static const dx_habit habit_fixed_left = {{0, 0, 0, 0}, {NEVER, NEVER, NEVER, NEVER}, {7, 7, 7, 7}};
/* >> 」 』 》 〉 */
static const dx_habit habit_fixed_right = {{NEVER, NEVER, NEVER, NEVER}, {0, 0, 0, 0}, {2, 2, 2, 2}};
/* ‘ ‛ ‚ */
static const dx_habit habit_single_left = {{0, 6, 1, 2}, {NEVER, 1, NEVER, 3}, {2, 1, 2, 1}};
/* ’ */
static const dx_habit habit_single_right = {{NEVER, NEVER, NEVER, NEVER}, {NEVER, 0, 0, 2}, {0, 2, 2, 1}};
/* ' */
static const dx_habit habit_single_either = {{0, NEVER, 1, 4}, {NEVER, 0, 1, 3}, {2, 2, 2, 0}};

/* Marks of one family may stand for each other by mistake: « … ”. */
enum { APART, DOUBLE, SINGLE };

#define BIT(mark) (1u << (mark))

typedef struct dx_trait {
    const dx_habit *habit;
    uint8_t family;
    uint8_t kind;     /* of the quotation that it opens */
    uint8_t nest;     /* the price of opening right inside its like */
    uint32_t closers; /* the marks that close what it opens */
} dx_trait;

static const dx_trait traits[] = {
    [DX_MARK_GUILLEMET_LEFT] = {&habit_left, DOUBLE, DIXIT_GUILLEMETS, 2, BIT(DX_MARK_GUILLEMET_RIGHT)},
    [DX_MARK_GUILLEMET_RIGHT] = {&habit_right, DOUBLE, DIXIT_REVERSED_GUILLEMETS, 2, BIT(DX_MARK_GUILLEMET_LEFT)},
    [DX_MARK_SINGLE_GUILLEMET_LEFT] = {&habit_left, DOUBLE, DIXIT_SINGLE_GUILLEMETS, 2,
                                       BIT(DX_MARK_SINGLE_GUILLEMET_RIGHT)},
    [DX_MARK_SINGLE_GUILLEMET_RIGHT] = {&habit_right, DOUBLE, DIXIT_REVERSED_SINGLE_GUILLEMETS, 2,
                                        BIT(DX_MARK_SINGLE_GUILLEMET_LEFT)},
    [DX_MARK_ASCII_LEFT] = {&habit_weak_left, DOUBLE, DIXIT_ASCII_GUILLEMETS, 2, BIT(DX_MARK_ASCII_RIGHT)},
    [DX_MARK_ASCII_RIGHT] = {&habit_fixed_right, DOUBLE, 0, 0, 0},
    [DX_MARK_CURLY_LEFT] = {&habit_left, DOUBLE, DIXIT_CURLY, 5, BIT(DX_MARK_CURLY_RIGHT)},
    [DX_MARK_CURLY_RIGHT] = {&habit_right, DOUBLE, DIXIT_SAME_CURLY, 5, BIT(DX_MARK_CURLY_RIGHT)},
    [DX_MARK_HIGH_REVERSED] = {&habit_left, DOUBLE, DIXIT_CURLY, 5, BIT(DX_MARK_CURLY_RIGHT)},
    [DX_MARK_LOW] = {&habit_left, DOUBLE, DIXIT_LOW, 5,
                     BIT(DX_MARK_CURLY_LEFT) | BIT(DX_MARK_CURLY_RIGHT) | BIT(DX_MARK_HIGH_REVERSED)},
    [DX_MARK_SINGLE_LEFT] = {&habit_single_left, SINGLE, DIXIT_SINGLE_CURLY, 8, BIT(DX_MARK_SINGLE_RIGHT)},
    [DX_MARK_SINGLE_RIGHT] = {&habit_single_right, SINGLE, 0, 0, 0},
    [DX_MARK_SINGLE_HIGH_REVERSED] = {&habit_single_left, SINGLE, DIXIT_SINGLE_CURLY, 8, BIT(DX_MARK_SINGLE_RIGHT)},
    [DX_MARK_SINGLE_LOW] = {&habit_single_left, SINGLE, DIXIT_SINGLE_LOW, 8,
                            BIT(DX_MARK_SINGLE_LEFT) | BIT(DX_MARK_SINGLE_RIGHT) | BIT(DX_MARK_SINGLE_HIGH_REVERSED)},
    [DX_MARK_STRAIGHT] = {&habit_either, DOUBLE, DIXIT_STRAIGHT, 7, BIT(DX_MARK_STRAIGHT)},
    [DX_MARK_SINGLE_STRAIGHT] = {&habit_single_either, SINGLE, DIXIT_SINGLE_STRAIGHT, 8, BIT(DX_MARK_SINGLE_STRAIGHT)},
    [DX_MARK_BACKTICK] = {&habit_weak_left, SINGLE, DIXIT_BACKTICK, 8,
                          BIT(DX_MARK_SINGLE_STRAIGHT) | BIT(DX_MARK_SINGLE_RIGHT)},
    [DX_MARK_DOUBLE_BACKTICK] = {&habit_left, DOUBLE, DIXIT_BACKTICK, 5, BIT(DX_MARK_DOUBLE_APOSTROPHE)},
    [DX_MARK_DOUBLE_APOSTROPHE] = {&habit_either, DOUBLE, DIXIT_STRAIGHT, 7, BIT(DX_MARK_DOUBLE_APOSTROPHE)},
    [DX_MARK_CORNER_LEFT] = {&habit_fixed_left, APART, DIXIT_CORNER, 2, BIT(DX_MARK_CORNER_RIGHT)},
    [DX_MARK_CORNER_RIGHT] = {&habit_fixed_right, APART, 0, 0, 0},
    [DX_MARK_WHITE_CORNER_LEFT] = {&habit_fixed_left, APART, DIXIT_WHITE_CORNER, 2, BIT(DX_MARK_WHITE_CORNER_RIGHT)},
    [DX_MARK_WHITE_CORNER_RIGHT] = {&habit_fixed_right, APART, 0, 0, 0},
    [DX_MARK_ANGLE_LEFT] = {&habit_fixed_left, APART, DIXIT_ANGLE, 2, BIT(DX_MARK_ANGLE_RIGHT)},
    [DX_MARK_ANGLE_RIGHT] = {&habit_fixed_right, APART, 0, 0, 0},
    [DX_MARK_SINGLE_ANGLE_LEFT] = {&habit_fixed_left, APART, DIXIT_ANGLE, 2, BIT(DX_MARK_SINGLE_ANGLE_RIGHT)},
    [DX_MARK_SINGLE_ANGLE_RIGHT] = {&habit_fixed_right, APART, 0, 0, 0},
    [DX_MARK_DASH] = {NULL, APART, DIXIT_DASH, 0, 0},
};

/* ---- Prices ---- */

enum {
    UNCLOSED = 6,            /* to end without a closing mark */
    UNCLOSED_FAR = 12,       /* the same, after going on into a paragraph that does not repeat the mark */
    UNCLOSED_SINGLE = 20,    /* a single mark without its partner is an apostrophe */
    MISMATCH = 4,            /* to be closed by the mark of another kind */
    MISMATCH_TYPEWRITER = 2, /* the same, where one of the two is a straight mark, or both are single */
    SHARED = 2,              /* to close two at once: « a « b » */
    NEST_APART = 2,          /* to open inside its like, with another kind between */
    NEST_COLON = 3,          /* to open right inside its like behind a colon, at the most */
    REPEAT = 1,              /* to be said again at the head of a paragraph or line */
    REPEAT_EITHER = 3,       /* the same at the head of a line, of a mark that also closes */
    REPEAT_INLINE = 5,       /* the same inside a line, where paragraphs have been run together */
    TOLL_FIRST = 2,          /* to go on into another paragraph without a repeated mark */
    TOLL = 1,                /* to do so again; nothing if a dash stands there, for speakers take turns within « » */
    TOLL_SINGLE = 6,         /* the same with single marks open, which hardly ever go on */
    CUT_SHORT = 7,           /* to close there in the middle of a clause */
    HEAD_CLOSES = 4,         /* to close at the head of a line, with words behind */
    END_OPENS = 4,           /* to open at the end of a paragraph */
    DIGIT_OPENS = 2,         /* '90s */
    POSSESSIVE_CLOSES = 1,   /* the dogs' food */
    INCHES = 2               /* 6'2": to be nothing, behind a digit */
};

/* Marks open at once in a reading: a byte each in 64 bits.  Print has three at most, and deeper ones are nothing. */
#define DEPTH_MAX 8

/* Readings kept side by side, and how much dearer than the cheapest they may be: two slips in a row cost less than
 * that, and texts with more readings than that within it were made by machines. */
#define READINGS_MAX 12
#define MARGIN 24

/* Paragraphs that a quotation may run on through without a mark of it: a longer one was forgotten, not continued. */
#define PARAGRAPHS_MAX 8

/* Marks that may be waiting for a decision: bounds the memory for texts that never balance. */
#define UNDECIDED_MAX 4096

/* What stands behind the last word of a paragraph may be so many closing marks and brackets. */
#define TAIL_MAX 4

/* ---- Cues: what the text around a mark says ---- */

enum {
    AT_HEAD = 1 << 0,      /* first in its paragraph, or behind marks that are */
    AT_LINE = 1 << 1,      /* first in a line inside its paragraph */
    AT_END = 1 << 2,       /* last in its paragraph */
    ENDS_CLAUSE = 1 << 3,  /* a full stop before, or punctuation or the end of the line behind */
    WORDS_BEHIND = 1 << 4, /* neither punctuation nor the end of the line behind */
    DIGIT_BEFORE = 1 << 5,
    DIGIT_BEHIND = 1 << 6,
    POSSESSIVE = 1 << 7,    /* behind an s, with a word to follow */
    CONTRACTED = 1 << 8,    /* rock 'n' roll */
    SPEECH = 1 << 9,        /* a dash that quotes */
    TOUCHES_MARK = 1 << 10, /* another mark stands right behind: what is behind that is behind this one, too */
    AFTER_STOP = 1 << 11,   /* a full stop before */
    AFTER_COLON = 1 << 12,
    AFTER_FEET = 1 << 13, /* a digit before, and a single mark before that: 6'2" */
    TURN = 1 << 14        /* a dash between turns inside a paragraph */
};

typedef struct dx_cue {
    uint32_t paragraph;
    uint16_t hints;
    uint8_t mark;           /* dx_mark */
    uint8_t before, behind; /* what touches it: a side, see below */
    uint8_t aspect;
    uint8_t act; /* what it does in the reading that won */
} dx_cue;

/* Space or what counts as such, text, or what says nothing (hyphen, slash). */
enum { OUTSIDE, INSIDE, UNKNOWN };

static bool is_byte(const dx_type *type, char byte) {
    return type->length == 1 && *type->form == (uint8_t)byte;
}

static bool is_letter_n(const dx_type *type) {
    return is_byte(type, 'n') || is_byte(type, 'N');
}

static bool ends_in_digit(const dx_type *type) {
    uint8_t last = type->form[type->length - 1];
    return type->kind == DIXIT_NUMBER && last >= '0' && last <= '9';
}

static bool ends_in_s(const dx_type *type) {
    uint8_t last = type->form[type->length - 1];
    return type->kind == DIXIT_WORD && (last == 's' || last == 'S');
}

/* An elided word ends with its apostrophe: l', qu’. */
static bool is_elided(const dx_type *type) {
    return type->kind == DIXIT_WORD && (type->form[type->length - 1] == '\'' ||
                                        (type->length > 3 && type->form[type->length - 3] == 0xE2 &&
                                         type->form[type->length - 2] == 0x80 && type->form[type->length - 1] == 0x99));
}

/* The side that punctuation gives a mark before it (`behind`) or behind it. */
static uint8_t punctuation_side(const dx_type *type, bool behind) {
    bool colon = is_byte(type, ':');
    if (type->shape & DX_OPENER)
        return behind ? INSIDE : OUTSIDE;
    if (type->shape & DX_SUSPENSION && behind)
        return UNKNOWN; /* "… et puis", and mot"… */
    if (type->shape & (DX_CLOSER | DX_TERMINATOR) || is_byte(type, ',') || is_byte(type, ';') || (colon && behind))
        return behind ? OUTSIDE : INSIDE;
    return colon ? OUTSIDE : UNKNOWN;
}

/* Whether white space stands before a token.  No-break spaces join a mark to its text, but they also stand behind
 * colons and dashes. */
static bool space_before(const dixit_document *document, uint32_t token) {
    uint8_t flags = dx_token_flags(document, token);
    return flags & DX_SPACE_BEFORE && (flags & DX_LINE_BEFORE || !(flags & DX_NO_BREAK_BEFORE));
}

static uint8_t side_before(const dixit_document *document, uint32_t token, const dx_cue *previous) {
    if (token == 0 || space_before(document, token))
        return OUTSIDE;
    const dx_type *type = dx_token_type(document, token - 1);
    if (type->mark != DX_NO_MARK && type->mark != DX_MARK_DASH)
        return dx_token_flags(document, token) & DX_SPACE_BEFORE ? OUTSIDE : previous->before;
    if (type->kind == DIXIT_PUNCTUATION)
        return punctuation_side(type, false);
    return is_elided(type) ? OUTSIDE : INSIDE;
}

static uint8_t side_behind(const dixit_document *document, uint32_t token) {
    if (token + 1 == dx_token_count(document) || space_before(document, token + 1))
        return OUTSIDE;
    const dx_type *type = dx_token_type(document, token + 1);
    return type->kind == DIXIT_PUNCTUATION ? punctuation_side(type, true) : INSIDE;
}

static uint8_t aspect_of(uint8_t before, uint8_t behind) {
    if (before == UNKNOWN)
        before = behind == INSIDE ? OUTSIDE : INSIDE;
    if (behind == UNKNOWN)
        behind = before == INSIDE ? OUTSIDE : INSIDE;
    if (before == OUTSIDE)
        return behind == INSIDE ? OPENING : LOOSE;
    return behind == INSIDE ? TIGHT : CLOSING;
}

static uint16_t find_hints(const dixit_document *document, uint32_t token) {
    uint16_t hints = 0;
    uint8_t flags = dx_token_flags(document, token);
    bool last = token + 1 == dx_token_count(document);
    uint8_t flags_behind =
        last ? DX_SPACE_BEFORE | DX_LINE_BEFORE | DX_PARAGRAPH_START : dx_token_flags(document, token + 1);
    const dx_type *behind = last ? NULL : dx_token_type(document, token + 1);
    if (!(flags & DX_PARAGRAPH_START)) {
        const dx_type *before = dx_token_type(document, token - 1);
        if (flags & DX_LINE_BEFORE)
            hints |= AT_LINE;
        if (before->shape & DX_TERMINATOR)
            hints |= AFTER_STOP | ENDS_CLAUSE;
        if (is_byte(before, ':'))
            hints |= AFTER_COLON;
        if (!(flags & DX_SPACE_BEFORE)) {
            bool mark_before_word = token > 1 && !(dx_token_flags(document, token - 1) & DX_SPACE_BEFORE) &&
                                    traits[dx_token_type(document, token - 2)->mark].family == SINGLE;
            hints |= ends_in_digit(before) ? DIGIT_BEFORE : 0;
            hints |= ends_in_digit(before) && mark_before_word ? AFTER_FEET : 0;
            hints |= is_letter_n(before) && mark_before_word ? CONTRACTED : 0;
            if (ends_in_s(before) && behind && flags_behind & DX_SPACE_BEFORE && !(flags_behind & DX_LINE_BEFORE) &&
                (behind->kind == DIXIT_WORD || behind->kind == DIXIT_NUMBER))
                hints |= POSSESSIVE;
        }
    }
    if (flags_behind & DX_PARAGRAPH_START)
        hints |= AT_END;
    if (flags_behind & DX_LINE_BEFORE || punctuation_side(behind, true) == OUTSIDE)
        hints |= ENDS_CLAUSE;
    else
        hints |= WORDS_BEHIND;
    if (!(flags_behind & DX_SPACE_BEFORE)) {
        hints |= behind->kind == DIXIT_NUMBER ? DIGIT_BEHIND : 0;
        hints |= behind->mark != DX_NO_MARK && behind->mark != DX_MARK_DASH ? TOUCHES_MARK : 0;
        hints |= is_letter_n(behind) && token + 2 < dx_token_count(document) &&
                         dx_token_type(document, token + 2)->mark &&
                         !(dx_token_flags(document, token + 2) & DX_SPACE_BEFORE)
                     ? CONTRACTED
                     : 0;
    }
    return hints;
}

/* ---- Dialogue dashes ---- */

/* Where a dash stands: at the head of a paragraph, between turns inside one (Il entra. — Bonjour.), or elsewhere, as a
 * dash of parentheses does. */
typedef enum dx_place { ELSEWHERE, HEAD, BETWEEN_TURNS, PLACES } dx_place;

/* What the dashes of a document say together: a hyphen that is none, or a dash between sentences, is a turn where
 * others are.  The first index tells hyphens (1) from dashes (0). */
typedef struct dx_dialogue {
    uint32_t turns[2][PLACES];  /* what looks like speech */
    uint32_t asking[2][PLACES]; /* of these, whose first sentence ends with ? ! or … */
    uint32_t in_row[2];         /* of those between turns, which have the next one near */
    bool speaks[2][PLACES];     /* whether these are turns */
} dx_dialogue;

enum {
    TURNS_MIN = 3,    /* a list of two items may hold a question by chance */
    TURN_NEAR = 50,   /* tokens: speakers who take turns inside a paragraph are brief */
    ASKING_SHARE = 5, /* among hyphens at heads, one turn in so many asks or cries; lists and bulletins do not */
    BETWEEN_SHARE = 3 /* dashes between sentences are turns if one in so many asks or has the next one near: narrators
                         and chroniclers have them, too */
};

static bool is_hyphen(const dx_type *type) {
    return is_byte(type, '-');
}

static bool is_dash(const dx_type *type) {
    return type->mark == DX_MARK_DASH || is_hyphen(type);
}

/* Whether a turn may end before the token: behind a stop, also with a closing mark, a colon or an opening mark. */
static bool follows_turn(const dixit_document *document, uint32_t token) {
    const dx_type *before = dx_token_type(document, token - 1);
    if (before->mark == DX_NO_MARK)
        return before->shape & DX_TERMINATOR || is_byte(before, ':');
    if (traits[before->mark].habit == &habit_left)
        return true;
    return before->mark != DX_MARK_DASH && token > 1 && dx_token_type(document, token - 2)->shape & DX_TERMINATOR;
}

/* The place of a dash or hyphen.  Marks behind a dash between turns do its work: — « Oui. » */
static dx_place place_of(const dixit_document *document, uint32_t dash) {
    if (dash + 1 == dx_token_count(document))
        return ELSEWHERE;
    const dx_type *behind = dx_token_type(document, dash + 1);
    uint8_t flags = dx_token_flags(document, dash), flags_behind = dx_token_flags(document, dash + 1);
    bool hyphen = is_hyphen(dx_token_type(document, dash));
    if (flags & DX_PARAGRAPH_START)
        return hyphen && behind->kind == DIXIT_NUMBER ? ELSEWHERE : HEAD;
    if (hyphen && !(flags & flags_behind & DX_SPACE_BEFORE))
        return ELSEWHERE;
    if (flags_behind & DX_PARAGRAPH_START || !follows_turn(document, dash))
        return ELSEWHERE;
    return behind->shape & (DX_INITIAL_UPPER | DX_SUSPENSION | DX_OPENER) ? BETWEEN_TURNS : ELSEWHERE;
}

/* Whether marks behind a dash do its work (— « Oui », dit-elle.) rather than name something (— « Le Phare »
 * est là.): punctuation stands beside the closing one.  Looks no further than the next opening one, so that all dashes
 * together look at each mark once. */
static bool is_quoted(dixit_document *document, uint32_t dash, uint32_t end) {
    uint8_t opener = dx_token_type(document, dash + 1)->mark;
    const dx_trait *trait = &traits[opener];
    if (trait->family != DOUBLE || trait->closers == 0)
        return false;
    for (uint32_t i = dash + 1; (i = dx_next_flagged(document, i + 1, DX_IS_MARK)) < end;) {
        document->steps++;
        uint8_t mark = dx_token_type(document, i)->mark;
        if (BIT(mark) & trait->closers)
            return i + 1 == end || dx_token_type(document, i + 1)->kind == DIXIT_PUNCTUATION ||
                   dx_token_type(document, i - 1)->kind == DIXIT_PUNCTUATION;
        if (mark == opener)
            return false;
    }
    return false;
}

/* Whether what stands between a dash at the head of a paragraph and the paragraph's end looks like speech: it begins
 * like a sentence and ends like one, or with a colon where the document is full of dialogue.  Items of a list mostly do
 * not, nor do headings (– Titre –). */
static bool is_speech(dixit_document *document, uint32_t dash, uint32_t end, bool full) {
    if (dash + 1 >= end || dx_token_type(document, dash + 1)->shape & DX_INITIAL_LOWER ||
        is_quoted(document, dash, end))
        return false;
    uint32_t last = end - 1;
    for (uint32_t tail = 0; tail < TAIL_MAX && last > dash + 1; tail++, last--) {
        const dx_type *type = dx_token_type(document, last);
        if (!(type->shape & DX_CLOSER) && (type->mark == DX_NO_MARK || type->mark == DX_MARK_DASH))
            break;
    }
    const dx_type *stop = dx_token_type(document, last);
    return (stop->shape & DX_TERMINATOR || (full && is_byte(stop, ':'))) && !is_dash(dx_token_type(document, last - 1));
}

/* Whether the first sentence behind a dash ends with more than a full stop.  Looks no further than the next dash, so
 * that all dashes together look at each token once. */
static bool asks(dixit_document *document, uint32_t dash) {
    const uint8_t wanted = DX_PARAGRAPH_START | DX_MAY_END | DX_IS_MARK;
    uint32_t count = dx_token_count(document);
    for (uint32_t i = dash; (i = dx_next_flagged(document, i + 1, wanted)) < count;) {
        document->steps++;
        const dx_type *type = dx_token_type(document, i);
        if (dx_token_flags(document, i) & DX_PARAGRAPH_START || is_dash(type))
            return false;
        if (type->shape & DX_TERMINATOR)
            return !is_byte(type, '.');
    }
    return false;
}

/* Learns from all dashes of the document which of them are turns. */
static dx_dialogue survey_dashes(dixit_document *document) {
    dx_dialogue found = {0};
    uint32_t last = DIXIT_NONE; /* dash between turns in the paragraph */
    uint32_t count = dx_token_count(document);
    uint32_t paragraph = UINT32_MAX; /* wraps around to 0 at the first token */
    for (uint32_t i = 0; (i = dx_next_flagged(document, i, DX_PARAGRAPH_START | DX_IS_MARK)) < count; i++) {
        document->steps++;
        if (dx_token_flags(document, i) & DX_PARAGRAPH_START) {
            paragraph++;
            last = DIXIT_NONE;
        }
        const dx_type *type = dx_token_type(document, i);
        dx_place place = is_dash(type) ? place_of(document, i) : ELSEWHERE;
        if (place == ELSEWHERE ||
            (place == HEAD && !is_speech(document, i, dx_unit_end(document, &document->paragraphs, paragraph), false)))
            continue;
        found.turns[is_hyphen(type)][place]++;
        found.asking[is_hyphen(type)][place] += asks(document, i);
        if (place == BETWEEN_TURNS) {
            found.in_row[is_hyphen(type)] += last != DIXIT_NONE && i - last <= TURN_NEAR;
            last = i;
        }
    }
    for (int hyphen = 0; hyphen < 2; hyphen++) {
        const uint32_t *turns = found.turns[hyphen], *asking = found.asking[hyphen];
        uint32_t between = turns[BETWEEN_TURNS], asking_between = asking[BETWEEN_TURNS], near = found.in_row[hyphen];
        bool full = turns[HEAD] >= TURNS_MIN && asking[HEAD] > 0 && asking[HEAD] >= turns[HEAD] / ASKING_SHARE;
        bool ask = asking_between > 1 && asking_between >= (between + BETWEEN_SHARE - 1) / BETWEEN_SHARE;
        bool alternate = !hyphen && near > 1 && near >= (between + BETWEEN_SHARE - 1) / BETWEEN_SHARE;
        found.speaks[hyphen][HEAD] = full;
        found.speaks[hyphen][BETWEEN_TURNS] = full || (between >= TURNS_MIN && (ask || alternate));
    }
    return found;
}

static bool is_item(const dixit_document *document, uint32_t end) {
    const dx_type *last = dx_token_type(document, end - 1);
    return is_byte(last, ';') || is_byte(last, ',');
}

/* Of the paragraphs in a row that begin with a dash, so many may end like items of a list: one, and they are one. */
#define ITEM_SHARE 4

/* Tells speech from lists among the dashes at the heads of paragraphs.  Paragraphs in a row that begin with a dash are
 * a list if one in ITEM_SHARE of them ends like an item of one. */
static void judge_dashes(dixit_document *document, dx_cue *cues, bool full) {
    const dixit_mark *marks = document->marks.items;
    uint32_t count = document->marks.count;
    for (uint32_t i = 0; i < count;) {
        uint32_t paragraph = cues[i].paragraph, from = i;
        uint32_t items = 0, heads = 0;
        for (; i < count && cues[i].paragraph <= paragraph; i++) {
            document->steps++;
            if (cues[i].mark != DX_MARK_DASH || cues[i].hints & TURN)
                continue;
            uint32_t end = dx_unit_end(document, &document->paragraphs, cues[i].paragraph);
            if (is_speech(document, marks[i].token, end, full))
                cues[i].hints |= SPEECH;
            heads++;
            items += is_item(document, end);
            paragraph = cues[i].paragraph + 1;
        }
        for (; items > 0 && items >= heads / ITEM_SHARE && from < i; from++)
            cues[from].hints &= (uint16_t)~SPEECH;
    }
}

/* ---- Readings ---- */

/* What a mark does in a reading. */
enum { BE_NOTHING, OPEN, CLOSE, CLOSE_BOTH, SAY_AGAIN, OPEN_ANEW }; /* anew: what was open had no closing mark */

/* Added to an act: all that was open before ended, unclosed, with the paragraph of the mark before. */
#define SETTLED 0x80

typedef struct dx_reading {
    uint64_t open; /* the open marks, the innermost in the lowest byte */
    uint32_t price;
    uint32_t trace;  /* of the mark before, then of the mark at hand; or DIXIT_NONE */
    uint8_t act;     /* of the mark at hand */
    uint8_t settled; /* SETTLED or 0, for the mark at hand */
    uint8_t toll;    /* to pay with the next mark, unless that is repeated */
    uint8_t crossed; /* paragraphs gone through without a mark of what is open */
} dx_reading;

/* How readings came about: a chain of acts backwards, one for each mark since the last decision. */
typedef struct dx_trace {
    uint32_t previous; /* or DIXIT_NONE */
    uint8_t act;
} dx_trace;

/* A quotation that is open while the decisions are carried out. */
typedef struct dx_frame {
    uint32_t quotation;
    uint32_t limit; /* of a dash: the token after its paragraph */
    uint8_t mark;
} dx_frame;

/* One reading's marks, and a dash around or inside each of them. */
#define FRAMES_MAX (2 * DEPTH_MAX + 1)

typedef struct dx_finder {
    dixit_document *document;
    dx_array cues;    /* of cue, one for each of the document's marks */
    dx_array traces;  /* of trace */
    uint32_t decided; /* marks whose act is known and carried out */
    uint32_t borders; /* paragraph borders between the paragraph at hand and the mark before it */
    uint32_t count, next_count;
    dx_reading readings[READINGS_MAX], next[READINGS_MAX];
    uint32_t frame_count;
    dx_frame frames[FRAMES_MAX];
} dx_finder;

static const dx_cue *cue_at(const dx_finder *finder, uint32_t index) {
    return (const dx_cue *)finder->cues.items + index;
}

static dx_quotation *quotation_at(const dx_finder *finder, uint32_t index) {
    return (dx_quotation *)finder->document->quotations.items + index;
}

static uint8_t innermost(uint64_t open) {
    return (uint8_t)(open & 0xFF);
}

/* Whether a mark of the set is open. */
static bool has_open(dx_finder *finder, uint64_t open, uint32_t set) {
    for (; open; open >>= 8) {
        finder->document->steps++;
        if (BIT(innermost(open)) & set)
            return true;
    }
    return false;
}

/* Puts a reading among the next ones, unless its stack is there already and no dearer. */
static void put(dx_finder *finder, const dx_reading *new) {
    uint32_t dearest = 0;
    for (uint32_t i = 0; i < finder->next_count; i++) {
        finder->document->steps++;
        if (finder->next[i].open == new->open) {
            if (new->price < finder->next[i].price)
                finder->next[i] = *new;
            return;
        }
        if (finder->next[i].price > finder->next[dearest].price)
            dearest = i;
    }
    if (finder->next_count < READINGS_MAX)
        finder->next[finder->next_count++] = *new;
    else if (new->price < finder->next[dearest].price)
        finder->next[dearest] = *new;
}

/* What becomes of a reading when the mark at hand does `act`. */
static void offer(dx_finder *finder, const dx_reading *from, uint64_t open, uint32_t price, uint8_t act) {
    dx_reading new = *from;
    new.open = open;
    new.price += price + (act == SAY_AGAIN ? 0 : new.toll);
    new.act = act;
    new.toll = 0;
    if (act == SAY_AGAIN || open == 0)
        new.crossed = 0;
    put(finder, &new);
}

/* The price of ending unclosed. */
static uint32_t unclosed(const dx_reading *reading, uint8_t mark) {
    if (traits[mark].family == SINGLE)
        return UNCLOSED_SINGLE;
    return reading->crossed ? UNCLOSED_FAR : UNCLOSED;
}

static void offer_closing(dx_finder *finder, const dx_reading *from, const dx_cue *cue) {
    uint8_t top = innermost(from->open);
    uint32_t price = traits[cue->mark].habit->close[cue->aspect];
    if (!top || price == NEVER)
        return;
    if (!(traits[top].closers & BIT(cue->mark))) {
        uint8_t family = traits[cue->mark].family;
        if (family == APART || family != traits[top].family)
            return;
        bool typewriter =
            family == SINGLE || traits[cue->mark].habit == &habit_either || traits[top].habit == &habit_either;
        price += typewriter ? MISMATCH_TYPEWRITER : MISMATCH;
    }
    if (cue->hints & (AT_HEAD | AT_LINE) && cue->hints & WORDS_BEHIND)
        price += HEAD_CLOSES;
    if (cue->hints & POSSESSIVE && traits[cue->mark].family == SINGLE)
        price += POSSESSIVE_CLOSES;
    if (from->crossed && from->open >> 8 == 0 && !(cue->hints & ENDS_CLAUSE))
        price += CUT_SHORT;
    offer(finder, from, from->open >> 8, price, CLOSE);
    if (innermost(from->open >> 8) == top && traits[top].family == DOUBLE)
        offer(finder, from, from->open >> 16, price + SHARED, CLOSE_BOTH);
}

static void offer_repeating(dx_finder *finder, const dx_reading *from, const dx_cue *cue) {
    bool head = cue->hints & AT_HEAD && finder->borders == 1;
    if (cue->aspect != OPENING && cue->aspect != LOOSE)
        return;
    if (head || cue->hints & AT_LINE) {
        uint32_t same = BIT(cue->mark);
        if (cue->mark == DX_MARK_GUILLEMET_RIGHT)
            same |= BIT(DX_MARK_GUILLEMET_LEFT); /* old French print repeats the closing one */
        bool either = traits[cue->mark].habit == &habit_either;
        if (has_open(finder, from->open, same))
            offer(finder, from, from->open, either && !head ? REPEAT_EITHER : REPEAT, SAY_AGAIN);
    } else if (cue->hints & AFTER_STOP && cue->aspect == OPENING && innermost(from->open) == cue->mark &&
               from->crossed == 0)
        offer(finder, from, from->open, REPEAT_INLINE, SAY_AGAIN);
}

static void offer_opening(dx_finder *finder, const dx_reading *from, const dx_cue *cue) {
    const dx_trait *trait = &traits[cue->mark];
    uint32_t price = trait->habit->open[cue->aspect];
    if (price == NEVER)
        return;
    if (cue->hints & AT_END)
        price += END_OPENS;
    if (cue->hints & DIGIT_BEHIND && trait->family == SINGLE)
        price += DIGIT_OPENS;
    uint32_t nest = 0;
    if (innermost(from->open) == cue->mark) {
        offer(finder, from, from->open, price + unclosed(from, cue->mark), OPEN_ANEW);
        nest = cue->hints & AFTER_COLON && trait->nest > NEST_COLON ? NEST_COLON : trait->nest;
    } else if (has_open(finder, from->open, BIT(cue->mark)))
        nest = NEST_APART;
    if (from->open >> 8 * (DEPTH_MAX - 1) == 0)
        offer(finder, from, from->open << 8 | cue->mark, price + nest, OPEN);
}

static void offer_nothing(dx_finder *finder, const dx_reading *from, const dx_cue *cue) {
    const dx_trait *trait = &traits[cue->mark];
    uint32_t price = trait->habit->none[cue->aspect];
    if (trait->family == SINGLE && cue->hints & (DIGIT_BEFORE | DIGIT_BEHIND | POSSESSIVE | CONTRACTED))
        price = 0;
    else if (cue->hints & AFTER_FEET)
        price = 0;
    else if (cue->hints & DIGIT_BEFORE && price > INCHES)
        price = INCHES;
    offer(finder, from, from->open, price, BE_NOTHING);
}

/* Takes every reading past a mark. */
static void read_mark(dx_finder *finder, const dx_cue *cue) {
    finder->next_count = 0;
    for (uint32_t i = 0; i < finder->count; i++) {
        const dx_reading *from = &finder->readings[i];
        finder->document->steps++;
        if (cue->mark == DX_MARK_DASH) {
            dx_reading same = *from;
            same.act = BE_NOTHING;
            put(finder, &same);
            continue;
        }
        if (!(cue->hints & CONTRACTED && traits[cue->mark].family == SINGLE)) {
            offer_closing(finder, from, cue);
            offer_repeating(finder, from, cue);
            offer_opening(finder, from, cue);
        }
        offer_nothing(finder, from, cue);
    }
}

/* The cheapest reading; among equals, one with nothing open. */
static const dx_reading *cheapest(const dx_finder *finder) {
    const dx_reading *best = &finder->readings[0];
    for (uint32_t i = 1; i < finder->count; i++) {
        const dx_reading *other = &finder->readings[i];
        if (other->price < best->price || (other->price == best->price && other->open == 0))
            best = other;
    }
    return best;
}

/* Makes the next readings the readings at hand, without those that are too dear, and leaves their traces; false when
 * memory is out. */
static bool keep_readings(dx_finder *finder) {
    dx_memory *memory = &finder->document->memory;
    uint32_t least = UINT32_MAX;
    for (uint32_t i = 0; i < finder->next_count; i++)
        if (finder->next[i].price < least)
            least = finder->next[i].price;
    finder->count = 0;
    for (uint32_t i = 0; i < finder->next_count; i++) {
        finder->document->steps++;
        dx_reading kept = finder->next[i];
        if (kept.price - least > MARGIN)
            continue;
        dx_trace step = {kept.trace, kept.act | kept.settled};
        kept.trace = finder->traces.count;
        kept.price -= least;
        kept.settled = 0;
        finder->readings[finder->count++] = kept;
        if (!dx_array_push(memory, &finder->traces, &step, sizeof step))
            return false;
    }
    return true;
}

/* Ends a reading's open marks, unclosed. */
static void settle(dx_finder *finder, dx_reading *reading) {
    uint32_t price = 0;
    for (uint64_t open = reading->open; open; open >>= 8) {
        finder->document->steps++;
        price += unclosed(reading, innermost(open));
        reading->settled = SETTLED;
    }
    reading->open = 0;
    reading->price += price;
    reading->toll = reading->crossed = 0;
}

/* The price of leaving a paragraph with these marks open. */
static uint8_t toll(dx_finder *finder, const dx_reading *reading, bool speech) {
    for (uint64_t open = reading->open; open; open >>= 8) {
        finder->document->steps++;
        if (traits[innermost(open)].family == SINGLE)
            return TOLL_SINGLE;
    }
    if (reading->crossed == 0)
        return TOLL_FIRST;
    return speech ? 0 : TOLL;
}

/* Takes every reading over a border between paragraphs, or several: what is open ends there unclosed, or goes on.
 * `speech` tells whether a dialogue dash follows. */
static void cross_border(dx_finder *finder, bool speech) {
    finder->next_count = 0;
    for (uint32_t i = 0; i < finder->count; i++) {
        dx_reading ended = finder->readings[i], gone_on = ended;
        settle(finder, &ended);
        put(finder, &ended);
        uint32_t crossed = gone_on.crossed + finder->borders;
        uint32_t due = gone_on.toll + toll(finder, &gone_on, speech);
        if (gone_on.open == 0 || due > MARGIN || (crossed > PARAGRAPHS_MAX && !speech))
            continue;
        gone_on.toll = (uint8_t)due;
        gone_on.crossed = (uint8_t)(crossed < PARAGRAPHS_MAX ? crossed : PARAGRAPHS_MAX);
        put(finder, &gone_on);
    }
    finder->count = finder->next_count;
    memcpy(finder->readings, finder->next, finder->count * sizeof *finder->readings);
}

/* ---- Carrying out ---- */

/* Ends the innermost open quotation before the token `end`. */
static void end_quotation(dx_finder *finder, uint32_t end, bool closed) {
    const dx_frame *ended = &finder->frames[--finder->frame_count];
    dx_quotation *quotation = quotation_at(finder, ended->quotation);
    quotation->end = end;
    quotation->closed = closed;
    dx_frame *around = ended == finder->frames ? NULL : &finder->frames[finder->frame_count - 1];
    if (around && around->mark == DX_MARK_DASH && around->limit < end)
        around->limit = end; /* a speaker goes on as long as what he quotes */
}

/* Ends the dash quotations that are innermost, at `end` at the latest. */
static void end_dashes(dx_finder *finder, uint32_t end) {
    while (finder->frame_count > 0 && finder->frames[finder->frame_count - 1].mark == DX_MARK_DASH) {
        uint32_t limit = finder->frames[finder->frame_count - 1].limit;
        finder->document->steps++;
        end_quotation(finder, limit < end ? limit : end, true);
    }
}

/* Ends all that is open, unclosed but for dashes. */
static void end_all(dx_finder *finder, uint32_t end) {
    for (end_dashes(finder, end); finder->frame_count > 0; end_dashes(finder, end)) {
        finder->document->steps++;
        end_quotation(finder, end, false);
    }
}

/* Begins a quotation; false when memory is out. */
static bool begin_quotation(dx_finder *finder, dixit_mark *mark, uint8_t form, uint32_t limit) {
    dixit_document *document = finder->document;
    uint32_t index = document->quotations.count;
    uint32_t depth = finder->frame_count;
    dx_quotation quotation = {.open = mark->token,
                              .parent = depth ? finder->frames[depth - 1].quotation : DIXIT_NONE,
                              .part_count = 1,
                              .depth = (uint16_t)depth,
                              .kind = traits[form].kind};
    mark->quotation = index;
    mark->verdict = DIXIT_OPENS;
    finder->frames[finder->frame_count++] = (dx_frame){index, limit, form};
    return dx_array_push(&document->memory, &document->quotations, &quotation, sizeof quotation);
}

/* Closes the innermost quotation with a mark; dashes inside it end before the token `dash_end`. */
static void close_quotation(dx_finder *finder, dixit_mark *mark, uint32_t dash_end) {
    end_dashes(finder, dash_end);
    mark->quotation = finder->frames[finder->frame_count - 1].quotation;
    mark->verdict = DIXIT_CLOSES;
    end_quotation(finder, mark->token + 1, true);
}

static void repeat_mark(dx_finder *finder, dixit_mark *mark, uint8_t form) {
    uint32_t same = BIT(form) | (form == DX_MARK_GUILLEMET_RIGHT ? BIT(DX_MARK_GUILLEMET_LEFT) : 0);
    uint32_t i = finder->frame_count - 1;
    for (; i > 0 && !(BIT(finder->frames[i].mark) & same); i--)
        finder->document->steps++;
    mark->quotation = finder->frames[i].quotation;
    mark->verdict = DIXIT_REPEATED;
    quotation_at(finder, mark->quotation)->part_count++;
}

/* An apostrophe touches letters; behind a digit, it is feet or minutes. */
static dixit_verdict verdict_of_none(const dx_cue *cue) {
    bool apostrophe = traits[cue->mark].family == SINGLE && cue->mark != DX_MARK_BACKTICK &&
                      cue->mark != DX_MARK_SINGLE_LOW && cue->aspect != LOOSE && !(cue->hints & DIGIT_BEFORE);
    return apostrophe ? DIXIT_APOSTROPHE : DIXIT_STRAY;
}

/* Does what was decided for a mark; false when memory is out. */
static bool carry_out(dx_finder *finder, uint32_t index) {
    const dx_cue *cue = cue_at(finder, index);
    const dixit_document *document = finder->document;
    dixit_mark *mark = (dixit_mark *)document->marks.items + index;
    while (finder->frame_count > 0 && finder->frames[finder->frame_count - 1].mark == DX_MARK_DASH &&
           finder->frames[finder->frame_count - 1].limit <= mark->token)
        end_quotation(finder, finder->frames[finder->frame_count - 1].limit, true);
    if (cue->act & SETTLED)
        end_all(finder, dx_unit_end(document, &document->paragraphs, cue_at(finder, index - 1)->paragraph));
    switch (cue->act & ~SETTLED) {
    case CLOSE: close_quotation(finder, mark, mark->token); return true;
    case CLOSE_BOTH: /* the mark names the outer one, and belongs to all that stands between the two */
        close_quotation(finder, mark, mark->token);
        close_quotation(finder, mark, mark->token + 1);
        return true;
    case SAY_AGAIN: repeat_mark(finder, mark, cue->mark); return true;
    case OPEN_ANEW:
        end_dashes(finder, mark->token);
        end_quotation(finder, mark->token, false);
        return begin_quotation(finder, mark, cue->mark, 0);
    case OPEN: return begin_quotation(finder, mark, cue->mark, 0);
    default: break;
    }
    if (cue->hints & SPEECH) {
        end_dashes(finder, mark->token); /* the turn before it in the paragraph */
        return begin_quotation(finder, mark, cue->mark, dx_unit_end(document, &document->paragraphs, cue->paragraph));
    }
    mark->verdict = verdict_of_none(cue);
    return true;
}

/* Takes the cheapest reading for the truth as far as the mark `end`, exclusive; false when memory is out. */
static bool decide(dx_finder *finder, uint32_t end) {
    dx_reading truth = *cheapest(finder);
    const dx_trace *traces = finder->traces.items;
    uint32_t step = truth.trace;
    for (uint32_t i = end; i-- > finder->decided; step = traces[step].previous)
        ((dx_cue *)finder->cues.items)[i].act = traces[step].act;
    for (; finder->decided < end; finder->decided++) {
        finder->document->steps++;
        if (!carry_out(finder, finder->decided))
            return false;
    }
    truth.trace = DIXIT_NONE;
    truth.price = 0;
    finder->readings[0] = truth;
    finder->count = 1;
    finder->traces.count = 0;
    return true;
}

/* ---- The stage ---- */

/* Lists the marks and what stands around them; false when memory is out. */
static bool collect_marks(dx_finder *finder) {
    dixit_document *document = finder->document;
    const dx_dialogue dialogue = survey_dashes(document);
    uint32_t count = dx_token_count(document);
    uint32_t paragraph = UINT32_MAX; /* wraps around to 0 at the first token */
    bool head = false;
    uint32_t visited = 0; /* the token behind the last one that was looked at */
    const uint8_t wanted = DX_PARAGRAPH_START | DX_IS_MARK;
    for (uint32_t i = 0; (i = dx_next_flagged(document, i, wanted)) < count; visited = ++i) {
        document->steps++;
        head = head && i == visited;
        if (dx_token_flags(document, i) & DX_PARAGRAPH_START) {
            paragraph++;
            head = true;
        }
        const dx_type *type = dx_token_type(document, i);
        bool dash = is_dash(type), hyphen = is_hyphen(type);
        if (dash && !(dx_token_flags(document, i) & DX_PARAGRAPH_START))
            head = head && !is_dash(dx_token_type(document, i - 1));
        bool turn = dash && !head && place_of(document, i) == BETWEEN_TURNS && dialogue.speaks[hyphen][BETWEEN_TURNS];
        head = head && (!hyphen || dialogue.speaks[hyphen][HEAD]);
        uint8_t form = dash ? DX_MARK_DASH : type->mark;
        if (form == DX_NO_MARK || (dash && !head && !turn)) {
            head = false;
            continue;
        }
        const dx_cue *previous = finder->cues.count ? cue_at(finder, finder->cues.count - 1) : NULL;
        dx_cue new = {.paragraph = paragraph,
                      .hints = (uint16_t)(find_hints(document, i) | (head ? AT_HEAD : 0) | (turn ? TURN | SPEECH : 0)),
                      .mark = form,
                      .before = side_before(document, i, previous),
                      .behind = side_behind(document, i)};
        dixit_mark mark = {i, DIXIT_NONE, DIXIT_STRAY};
        if (!dx_array_push(&document->memory, &finder->cues, &new, sizeof new) ||
            !dx_array_push(&document->memory, &document->marks, &mark, sizeof mark))
            return false;
    }
    dx_cue *cues = finder->cues.items;
    for (uint32_t i = finder->cues.count; i-- > 0;) {
        document->steps++;
        if (cues[i].hints & TOUCHES_MARK)
            cues[i].behind = cues[i + 1].behind;
        cues[i].aspect = aspect_of(cues[i].before, cues[i].behind);
    }
    judge_dashes(document, cues, dialogue.speaks[0][HEAD] || dialogue.speaks[1][HEAD]);
    return true;
}

/* Reads the marks from left to right and makes the quotations; false when memory is out. */
static bool read_marks(dx_finder *finder) {
    dixit_document *document = finder->document;
    uint32_t count = finder->cues.count;
    if (!dx_array_reserve(&document->memory, &document->quotations, count / 2, sizeof(dx_quotation)))
        return false; /* most have two marks */
    finder->readings[0] = (dx_reading){.trace = DIXIT_NONE};
    finder->count = 1;
    for (uint32_t i = 0; i < count; i++) {
        const dx_cue *cue = cue_at(finder, i);
        if (i > 0 && cue->paragraph != cue[-1].paragraph) {
            finder->borders = cue->paragraph - cue[-1].paragraph;
            if (cheapest(finder)->open == 0 && !decide(finder, i))
                return false;
            cross_border(finder, cue->hints & SPEECH && !(cue->hints & TURN));
        }
        if (i - finder->decided == UNDECIDED_MAX && !decide(finder, i))
            return false;
        read_mark(finder, cue);
        if (!keep_readings(finder))
            return false;
    }
    if (count == 0)
        return true;
    for (uint32_t i = 0; i < finder->count; i++)
        settle(finder, &finder->readings[i]);
    if (!decide(finder, count))
        return false;
    end_all(finder, dx_unit_end(document, &document->paragraphs, cue_at(finder, count - 1)->paragraph));
    return true;
}

/* Cuts the content of each quotation at its marks; false when memory is out. */
static bool cut_parts(dixit_document *document) {
    dx_quotation *quotations = document->quotations.items;
    dx_array *parts = &document->parts;
    uint32_t count = 0;
    for (uint32_t i = 0; i < document->quotations.count; i++) {
        document->steps++;
        quotations[i].first_part = count;
        count += quotations[i].part_count;
        quotations[i].part_count = 0;
    }
    if (!dx_array_reserve(&document->memory, parts, count, sizeof(dixit_span)))
        return false;
    parts->count = count;
    /* First in tokens: a part begins behind a mark, and ends before the next one of its quotation. */
    dixit_span *spans = parts->items;
    uint32_t head = 0; /* the first of the repeated marks that stand in a row: what they repeat ends before it */
    for (uint32_t i = 0; i < document->marks.count; i++) {
        document->steps++;
        const dixit_mark *mark = (const dixit_mark *)document->marks.items + i;
        if (mark->verdict != DIXIT_OPENS && mark->verdict != DIXIT_REPEATED)
            continue;
        bool in_row = i > 0 && mark[-1].verdict == DIXIT_REPEATED && mark[-1].token + 1 == mark->token;
        head = in_row ? head : mark->token;
        dx_quotation *quotation = &quotations[mark->quotation];
        dixit_span *part = spans + quotation->first_part + quotation->part_count++;
        *part = (dixit_span){mark->token + 1, quotation->end - (quotation->closed && quotation->kind != DIXIT_DASH)};
        if (mark->verdict == DIXIT_REPEATED)
            part[-1].end = head;
        if (quotation->kind == DIXIT_DASH && quotation->parent != DIXIT_NONE) {
            const dx_quotation *around = &quotations[quotation->parent];
            dixit_span *last = spans + around->first_part + around->part_count - 1;
            if (around->kind != DIXIT_DASH && last->end > mark->token)
                last->end = mark->token; /* the turns of others are not the first speaker's */
        }
    }
    for (uint32_t i = 0; i < parts->count; i++) {
        document->steps++;
        uint32_t first = spans[i].start, end = spans[i].end;
        uint32_t edge = dx_token_end(document, first - 1); /* where an empty part stands: behind its mark */
        spans[i] = first < end ? (dixit_span){dx_token_start(document, first), dx_token_end(document, end - 1)}
                               : (dixit_span){edge, edge};
    }
    return true;
}

bool dx_quote(dixit_document *document) {
    dx_finder finder = {.document = document};
    bool done = collect_marks(&finder) && read_marks(&finder) && cut_parts(document);
    dx_array_free(&document->memory, &finder.cues, sizeof(dx_cue));
    dx_array_free(&document->memory, &finder.traces, sizeof(dx_trace));
    return done;
}
