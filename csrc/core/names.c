/* The names of the closed sets, as they stand in files and in Lua, and the versions. */
#include "dixit.h"

#define NAME_OF(names, index) ((size_t)(index) < sizeof(names) / sizeof *(names) ? (names)[index] : NULL)

const char *dixit_version(void) {
    return DIXIT_VERSION;
}

unsigned dixit_abi_version(void) {
    return DIXIT_ABI_VERSION;
}

const char *dixit_status_name(dixit_status status) {
    static const char *const names[] = {
        "ok",
        "memory",
        "text_too_big",
        "entry_empty",
        "entry_too_long",
        "entry_encoding",
        "entry_late",
        "annotation_empty",
        "pattern_operand",
        "pattern_loop",
        "pattern_empty",
        "pattern_too_big",
        "pattern_too_deep",
        "foreign",
        "question",
        "verbs",
    };
    return NAME_OF(names, status);
}

const char *dixit_entry_name(dixit_entry entry) {
    static const char *const names[DIXIT_ENTRY_COUNT] = {
        [DIXIT_ELISION] = "elisions",
        [DIXIT_WHOLE] = "whole",
        [DIXIT_CLITIC] = "clitics",
        [DIXIT_LINKER] = "linkers",
        [DIXIT_ABBREVIATION_TITLE] = "titles",
        [DIXIT_ABBREVIATION_NUMBER] = "numbered",
        [DIXIT_ABBREVIATION] = "abbreviations",
        [DIXIT_PART] = "parts",
        [DIXIT_HYPHEN_PREFIX] = "hyphen_prefixes",
        [DIXIT_STARTER] = "starters",
        [DIXIT_UNIT] = "units",
    };
    return NAME_OF(names, entry);
}

const char *dixit_option_name(dixit_option option) {
    static const char *const names[DIXIT_OPTION_COUNT] = {
        [DIXIT_SPLIT_HYPHENS] = "split_hyphens",
        [DIXIT_GROUP_SPACES] = "group_spaces",
    };
    return NAME_OF(names, option);
}

const char *dixit_kind_name(dixit_kind kind) {
    static const char *const names[DIXIT_KIND_COUNT] = {
        "word",    "number",  "punctuation", "symbol", "url",     "email",
        "hashtag", "mention", "emoji",       "format", "control", "invalid",
    };
    return NAME_OF(names, kind);
}

const char *dixit_quotation_kind_name(dixit_quotation_kind kind) {
    static const char *const names[DIXIT_QUOTATION_KIND_COUNT] = {
        [DIXIT_GUILLEMETS] = "guillemets",
        [DIXIT_REVERSED_GUILLEMETS] = "reversed_guillemets",
        [DIXIT_SINGLE_GUILLEMETS] = "single_guillemets",
        [DIXIT_REVERSED_SINGLE_GUILLEMETS] = "reversed_single_guillemets",
        [DIXIT_CURLY] = "curly",
        [DIXIT_SINGLE_CURLY] = "single_curly",
        [DIXIT_LOW] = "low",
        [DIXIT_SINGLE_LOW] = "single_low",
        [DIXIT_SAME_CURLY] = "same_curly",
        [DIXIT_STRAIGHT] = "straight",
        [DIXIT_SINGLE_STRAIGHT] = "single_straight",
        [DIXIT_BACKTICK] = "backtick",
        [DIXIT_CORNER] = "corner",
        [DIXIT_WHITE_CORNER] = "white_corner",
        [DIXIT_ANGLE] = "angle",
        [DIXIT_ASCII_GUILLEMETS] = "ascii_guillemets",
        [DIXIT_DASH] = "dash",
    };
    return NAME_OF(names, kind);
}

const char *dixit_verdict_name(dixit_verdict verdict) {
    static const char *const names[DIXIT_VERDICT_COUNT] = {"opens", "closes", "repeated", "apostrophe", "stray"};
    return NAME_OF(names, verdict);
}

const char *dixit_shape_name(dixit_shape shape) {
    static const char *const names[DIXIT_SHAPE_COUNT] = {"capitalized", "uppercase", "lowercase", "initials",
                                                         "terminator",  "opener",    "closer",    "quote"};
    return NAME_OF(names, shape);
}

const char *dixit_reason_name(dixit_reason reason) {
    static const char *const names[DIXIT_REASON_COUNT] = {"won",    "phase", "priority", "skipped",
                                                          "length", "start", "order"};
    return NAME_OF(names, reason);
}

const char *dixit_verb_form_name(dixit_verb_form form) {
    static const char *const names[DIXIT_VERB_FORM_COUNT] = {"finite", "infinitive", "participle", "gerund"};
    return NAME_OF(names, form);
}

const char *dixit_particle_name(dixit_particle particle) {
    static const char *const names[DIXIT_PARTICLE_COUNT] = {
        [DIXIT_OBJECT] = "objects",
        [DIXIT_REFLEXIVE] = "reflexives",
        [DIXIT_PERSONAL] = "personals",
        [DIXIT_PLURAL_SUBJECT] = "plural_subjects",
        [DIXIT_NEGATION] = "negations",
        [DIXIT_NEGATOR] = "negators",
        [DIXIT_ADVERB] = "adverbs",
        [DIXIT_ADVERB_ENDING] = "adverb_endings",
        [DIXIT_SUBJECT] = "subjects",
        [DIXIT_DETERMINER] = "determiners",
        [DIXIT_OBJECT_ARTICLE] = "object_articles",
        [DIXIT_PREPOSITION] = "prepositions",
    };
    return NAME_OF(names, particle);
}
