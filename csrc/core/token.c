#include "token.h"

#include "run.h"
#include "text.h"

#include <string.h>

/* The longest local part of an e-mail address (RFC 5321, 4.5.3.1.1), and so the farthest look ahead for its @. */
#define EMAIL_LOCAL_MAX 64
/* The longest domain name (RFC 1035, 2.3.4). */
#define DOMAIN_MAX 253
/* The longest letter in a run, in bytes: what is longer holds two. */
#define LETTER_MAX 2
/* The longest ending in brackets: maire(s), élu(es), français(es). */
#define BRACKET_ENDING_MAX 4

typedef struct dx_scanner {
    const dixit_engine *engine;
    const uint8_t *begin, *end;
    dx_token_sink *sink;
    void *user;
    uint8_t flags;   /* of the token that comes next */
    dixit_span last; /* the token before the batch */
    dx_batch batch;
} dx_scanner;

static bool is_alphanumeric(dx_class class) {
    return class == DX_LETTER || class == DX_DIGIT || class == DX_MARK;
}

static bool is_ascii_alphanumeric(uint8_t byte) {
    return byte < 0x80 && (dx_ascii_class[byte] == DX_LETTER || dx_ascii_class[byte] == DX_DIGIT);
}

static bool is_ascii_digit(uint8_t byte) {
    return byte >= '0' && byte <= '9';
}

static uint32_t entries(const dx_scanner *scanner, const uint8_t *from, const uint8_t *to) {
    size_t length = (size_t)(to - from);
    if (length <= DX_HEAD && scanner->end - from >= DX_HEAD) {
        uint64_t head = dx_head_with_room(from, (uint32_t)length);
        if (dx_is_ascii(head))
            return dx_profile_entries_short(scanner->engine, head, (uint32_t)length);
    }
    return dx_profile_entries(scanner->engine, from, length);
}

static bool has_entry(const dx_scanner *scanner, const uint8_t *from, const uint8_t *to, dixit_entry entry) {
    return entries(scanner, from, to) & (1u << entry);
}

static dx_rune look(const dx_scanner *scanner, const uint8_t *at) {
    return dx_rune_or_end(at, scanner->end);
}

static const uint8_t *skip_spaces(const dx_scanner *scanner, const uint8_t *at) {
    for (dx_rune rune = look(scanner, at); rune.class == DX_SPACE; rune = look(scanner, at))
        at += rune.length;
    return at;
}

/* ---- White space ---- */

#define PARAGRAPH_SEPARATOR 0x2029

static bool is_no_break(int32_t code) {
    return code == 0xA0 || code == 0x202F || code == 0x2007;
}

static const uint8_t *scan_white(dx_scanner *scanner, const uint8_t *at) {
    uint32_t lines = 0;
    while (at < scanner->end) {
        dx_rune rune = dx_rune_at(at, scanner->end);
        if (rune.class == DX_NEWLINE) {
            bool pair = *at == '\r' && at + 1 < scanner->end && at[1] == '\n';
            lines += rune.code == PARAGRAPH_SEPARATOR ? 2 : 1;
            at += pair ? 2 : rune.length;
        } else if (rune.class == DX_SPACE) {
            if (is_no_break(rune.code))
                scanner->flags |= DX_NO_BREAK_BEFORE;
            at += rune.length;
        } else
            break;
    }
    scanner->flags |= DX_SPACE_BEFORE;
    if (lines)
        scanner->flags |= DX_LINE_BEFORE;
    if (lines > 1)
        scanner->flags |= DX_BLANK_BEFORE;
    return at;
}

/* ---- Output ---- */

/* Hands the batch over; false when the sink wants no more. */
static bool flush(dx_scanner *scanner) {
    dx_batch *batch = &scanner->batch;
    if (batch->count == 0)
        return true;
    uint32_t last = batch->count - 1;
    scanner->last = (dixit_span){batch->starts[last], batch->starts[last] + batch->lengths[last]};
    bool taken = scanner->sink(scanner->user, batch);
    batch->count = 0;
    return taken;
}

static inline bool emit(dx_scanner *scanner, const uint8_t *from, const uint8_t *to, dixit_kind kind) {
    dx_batch *batch = &scanner->batch;
    if (batch->count == DX_BATCH_MAX && !flush(scanner))
        return false;
    uint32_t i = batch->count++;
    batch->starts[i] = (uint32_t)(from - scanner->begin);
    batch->lengths[i] = (uint32_t)(to - from);
    batch->kinds[i] = (uint8_t)kind;
    batch->flags[i] = scanner->flags;
    scanner->flags = 0;
    return true;
}

static inline const uint8_t *emit_one(dx_scanner *scanner, const uint8_t *from, const uint8_t *to, dixit_kind kind) {
    return emit(scanner, from, to, kind) ? to : NULL;
}

/* Whether a single quotation mark, as a token, touches `at`. */
static bool single_mark_before(const dx_scanner *scanner, const uint8_t *at) {
    const dx_batch *batch = &scanner->batch;
    uint32_t i = batch->count - 1;
    dixit_span last =
        batch->count ? (dixit_span){batch->starts[i], batch->starts[i] + batch->lengths[i]} : scanner->last;
    if (last.start == last.end || scanner->begin + last.end != at)
        return false;
    dx_rune rune = dx_rune_at(scanner->begin + last.start, at);
    return rune.length == last.end - last.start &&
           (rune.class == DX_APOSTROPHE || rune.code == 0x2018 || rune.code == 0x201A);
}

/* ---- Addresses ---- */

/* Characters that end an address where it touches them, and those that are not taken as its last one. */
static bool ends_address(const dx_rune *rune) {
    switch (rune->class) {
    case DX_SPACE:
    case DX_NEWLINE:
    case DX_CONTROL:
    case DX_INVALID:
    case DX_FORMAT: return true;
    case DX_APOSTROPHE: return rune->code != '\'';
    default: break;
    }
    switch (rune->code) {
    case '<':
    case '>':
    case '"':
    case '`':
    case 0xAB:   /* « */
    case 0xBB:   /* » */
    case 0x2018: /* single and double quotation marks */
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x2026: return true; /* … */
    default: return false;
    }
}

static const uint8_t *scan_address(const dx_scanner *scanner, const uint8_t *from, const uint8_t *at) {
    uint32_t open = 0; /* brackets opened inside: Wikipedia's addresses have them */
    const uint8_t *last = at;
    for (dx_rune rune = look(scanner, at); rune.length > 0 && !ends_address(&rune); rune = look(scanner, at)) {
        at += rune.length;
        if (rune.code == '(')
            open++;
        bool closes_own = rune.code == ')' && open > 0;
        if (closes_own)
            open--;
        if (closes_own || !(rune.code < 0x80 && strchr(".,;:!?'*)]}", rune.code)))
            last = at;
    }
    return last > from ? last : at;
}

/* The end of a domain name (labels joined by full stops, at least two) that begins at `at`, or NULL. */
static const uint8_t *scan_domain(const dx_scanner *scanner, const uint8_t *at) {
    const uint8_t *limit = scanner->end - at > DOMAIN_MAX ? at + DOMAIN_MAX : scanner->end;
    bool dotted = false;
    for (;;) {
        const uint8_t *label = at;
        while (at < limit && (is_ascii_alphanumeric(*at) || *at == '_' ||
                              (*at == '-' && at > label && at + 1 < limit && is_ascii_alphanumeric(at[1]))))
            at++;
        if (at == label)
            return NULL;
        if (at + 1 < limit && *at == '.' && is_ascii_alphanumeric(at[1])) {
            dotted = true;
            at++;
            continue;
        }
        return dotted ? at : NULL;
    }
}

/* The end of an e-mail address whose local part begins at `from` and reaches at least to `at`, or NULL. */
static const uint8_t *scan_email(const dx_scanner *scanner, const uint8_t *from, const uint8_t *at) {
    while (at < scanner->end && at - from < EMAIL_LOCAL_MAX &&
           (is_ascii_alphanumeric(*at) || strchr(".+-_%", *at ? *at : '@')))
        at++;
    if (at == scanner->end || *at != '@')
        return NULL;
    return scan_domain(scanner, at + 1);
}

/* Top-level domains (IANA root zone) that news texts write without a scheme, countries of Europe and the Francophonie
 * among them, sorted.  A full stop between other lower-case words is a missing space. */
static const char *const top_domains[] = {
    "ad",  "africa", "at",      "be",     "bf", "biz", "bj", "bzh", "ca", "cat", "cd", "cg",  "ch", "ci",  "cm",
    "co",  "com",    "corsica", "de",     "dz", "edu", "es", "eu",  "fr", "ga",  "gn", "gov", "ht", "ie",  "info",
    "int", "io",     "it",      "lu",     "ma", "mc",  "mg", "mil", "ml", "mu",  "ne", "net", "nl", "org", "paris",
    "pl",  "pt",     "qc",      "quebec", "ro", "ru",  "sn", "td",  "tg", "tn",  "tv", "uk",  "us", NULL};

/* The end of a bare domain name with a known top-level domain that begins at `from`, path included, or NULL. */
static const uint8_t *scan_bare_domain(const dx_scanner *scanner, const uint8_t *from) {
    const uint8_t *end = scan_domain(scanner, from);
    if (!end)
        return NULL;
    const uint8_t *label = end;
    while (label[-1] != '.')
        label--;
    for (const char *const *top = top_domains; *top; top++)
        if (strlen(*top) == (size_t)(end - label) && !memcmp(*top, label, (size_t)(end - label)))
            return end < scanner->end && *end == '/' ? scan_address(scanner, from, end) : end;
    return NULL;
}

/* ---- Words and numbers ---- */

/* Letters, digits, and what joins them without a space; `last` is the class of the code point before `at`. */
typedef struct dx_stretch {
    const uint8_t *from, *to;
    dx_class last; /* of the last code point */
    bool joined;   /* holds an apostrophe or a hyphen between letters */
    bool pure;     /* ASCII digits alone */
} dx_stretch;

/* Whether the brackets at `at` hold an ending of the word before: (s), (es), (ne)s is taken up to the bracket. */
static const uint8_t *scan_bracket_ending(const dx_scanner *scanner, const uint8_t *at) {
    const uint8_t *inner = at + 1;
    while (inner < scanner->end && inner - at <= BRACKET_ENDING_MAX && *inner < 0x80 &&
           dx_ascii_class[*inner] == DX_LETTER)
        inner++;
    return inner > at + 1 && inner < scanner->end && *inner == ')' ? inner + 1 : NULL;
}

/* The end of the joint at `at` (an apostrophe, a hyphen, a decimal comma...), if it joins what stands around it; else
 * NULL. */
static const uint8_t *scan_joint(const dx_scanner *scanner, dx_stretch *stretch, const uint8_t *at,
                                 const dx_rune *rune) {
    const uint8_t *behind = at + rune->length;
    dx_rune next = look(scanner, behind);
    bool letter_before = stretch->last == DX_LETTER || stretch->last == DX_MARK;
    bool digit_before = stretch->last == DX_DIGIT;
    switch (rune->class) {
    case DX_FORMAT: { /* soft hyphens and joiners inside a word */
        const uint8_t *far = behind;
        for (; next.class == DX_FORMAT; next = look(scanner, far))
            far += next.length;
        return is_alphanumeric(next.class) ? far : NULL;
    }
    case DX_APOSTROPHE: {
        if (next.class == DX_LETTER) {
            stretch->joined = true;
            return behind;
        }
        bool thousand = digit_before && stretch->pure && scanner->end - behind >= 3 && is_ascii_digit(behind[0]) &&
                        is_ascii_digit(behind[1]) && is_ascii_digit(behind[2]) &&
                        look(scanner, behind + 3).class != DX_DIGIT;
        return thousand ? behind : NULL; /* 10'000, as the Swiss write */
    }
    case DX_HYPHEN:
        if (next.class != DX_LETTER && next.class != DX_DIGIT)
            return NULL;
        stretch->joined = true;
        return behind;
    case DX_STOP: return digit_before && next.class == DX_DIGIT ? behind : NULL;
    default: break;
    }
    switch (rune->code) {
    case ',':
    case ':':
    case '/': return digit_before && next.class == DX_DIGIT ? behind : NULL;
    case '_': return is_alphanumeric(next.class) ? behind : NULL;
    case DX_MIDDLE_DOT: return letter_before && next.class == DX_LETTER ? behind : NULL; /* élu·e·s */
    case '&': return letter_before && next.class == DX_LETTER && dx_is_upper(next.code) ? behind : NULL; /* R&D */
    case '(': return letter_before ? scan_bracket_ending(scanner, at) : NULL;
    case DX_DEGREE_SIGN: return has_entry(scanner, stretch->from, behind, DIXIT_WHOLE) ? behind : NULL; /* n° */
    default: return NULL;
    }
}

static dx_stretch scan_stretch(const dx_scanner *scanner, const uint8_t *from, const uint8_t *at) {
    dx_stretch stretch = {from, at, DX_LETTER, false, true};
    while (at < scanner->end) {
        if (*at < 0x80) {
            dx_class class = (dx_class)dx_ascii_class[*at];
            if (class == DX_LETTER || class == DX_DIGIT) {
                stretch.pure = stretch.pure && class == DX_DIGIT;
                stretch.last = class;
                at++;
                continue;
            }
            if (class == DX_SPACE || class == DX_NEWLINE)
                break;
        }
        dx_rune rune = dx_rune_at(at, scanner->end);
        if (is_alphanumeric(rune.class)) {
            stretch.pure = false;
            stretch.last = rune.class;
            at += rune.length;
            continue;
        }
        const uint8_t *behind = scan_joint(scanner, &stretch, at, &rune);
        if (!behind)
            break;
        at = behind;
        stretch.pure = stretch.pure && (rune.class == DX_APOSTROPHE);
        stretch.joined = stretch.joined || rune.class == DX_HYPHEN;
    }
    stretch.to = at;
    return stretch;
}

/* Takes in groups of three digits behind spaces, and decimals behind those: 1 234,56. */
static const uint8_t *scan_groups(const dx_scanner *scanner, const uint8_t *from, const uint8_t *to) {
    if (to - from > 3 || !scanner->engine->options[DIXIT_GROUP_SPACES])
        return to;
    const uint8_t *at = to;
    bool grouped = false;
    for (;;) {
        dx_rune space = look(scanner, at);
        const uint8_t *group = at + space.length;
        bool fits = space.class == DX_SPACE && space.code != '\t' && scanner->end - group >= 3 &&
                    is_ascii_digit(group[0]) && is_ascii_digit(group[1]) && is_ascii_digit(group[2]) &&
                    !is_alphanumeric(look(scanner, group + 3).class);
        if (!fits)
            break;
        at = group + 3;
        grouped = true;
    }
    if (grouped && scanner->end - at >= 2 && (*at == ',' || *at == '.') && is_ascii_digit(at[1]))
        for (at++; at < scanner->end && is_ascii_digit(*at);)
            at++;
    return at;
}

/* The first apostrophe in a stretch, or `to`. */
static const uint8_t *find_apostrophe(const dx_scanner *scanner, const uint8_t *at, const uint8_t *to) {
    while (at < to) {
        dx_rune rune = dx_rune_at(at, scanner->end);
        if (rune.class == DX_APOSTROPHE)
            return at;
        at += rune.length;
    }
    return to;
}

/* The last hyphen in [from, to), or NULL. */
static const uint8_t *find_hyphen(const dx_scanner *scanner, const uint8_t *from, const uint8_t *to) {
    for (const uint8_t *at = to; at-- > from;)
        if ((*at & 0xC0) != 0x80 && dx_rune_at(at, scanner->end).class == DX_HYPHEN)
            return at;
    return NULL;
}

static const uint8_t *behind(const dx_scanner *scanner, const uint8_t *at) {
    return at + dx_rune_at(at, scanner->end).length;
}

/* Clitics at the end of a word: the last, one before it (donne-le-leur), and a linker (a-t-il). */
#define CLITICS_MAX 2

/* A word with its clitics split off. */
static bool emit_with_clitics(dx_scanner *scanner, const uint8_t *from, const uint8_t *to, dixit_kind kind) {
    const uint8_t *cuts[CLITICS_MAX + 1];
    uint32_t count = 0;
    const uint8_t *rest = to;
    while (count < CLITICS_MAX) {
        const uint8_t *hyphen = find_hyphen(scanner, from, rest);
        if (!hyphen || hyphen == from)
            break;
        const uint8_t *clitic = behind(scanner, hyphen);
        const uint8_t *apostrophe = find_apostrophe(scanner, clitic, rest);
        if (apostrophe < rest) { /* va-t'en, parle-m'en: the clitic behind the elision, then the elided one */
            const uint8_t *second = behind(scanner, apostrophe);
            if (!has_entry(scanner, clitic, apostrophe, DIXIT_ELISION) ||
                !has_entry(scanner, second, rest, DIXIT_CLITIC))
                break;
            cuts[count++] = second;
            cuts[count++] = hyphen;
            break;
        }
        if (!has_entry(scanner, clitic, rest, DIXIT_CLITIC))
            break;
        const uint8_t *before = find_hyphen(scanner, from, hyphen);
        if (before && before > from && has_entry(scanner, behind(scanner, before), hyphen, DIXIT_LINKER))
            hyphen = before;
        cuts[count++] = hyphen;
        rest = hyphen;
        if (has_entry(scanner, from, rest, DIXIT_WHOLE))
            break;
    }
    while (count > 0) {
        const uint8_t *cut = cuts[--count];
        if (!emit(scanner, from, cut, kind))
            return false;
        from = cut;
        kind = DIXIT_WORD;
    }
    return emit(scanner, from, to, kind);
}

/* A word cut at its hyphens, as English treebanks do; numbers with hyphens and known prefixes stay whole. */
static bool emit_split(dx_scanner *scanner, const uint8_t *from, const uint8_t *to, dixit_kind kind) {
    const uint8_t *at = behind(scanner, from); /* a sign before a number is no joint: -3-4 */
    while (at < to) {
        dx_rune rune = dx_rune_at(at, scanner->end);
        bool prefix = rune.class == DX_HYPHEN && has_entry(scanner, from, at, DIXIT_HYPHEN_PREFIX);
        bool digits = rune.class == DX_HYPHEN && is_ascii_digit(at[-1]) && is_ascii_digit(at[rune.length]);
        if (rune.class == DX_HYPHEN && !prefix && !digits) {
            if (!emit(scanner, from, at, kind) || !emit(scanner, at, at + rune.length, DIXIT_PUNCTUATION))
                return false;
            from = at + rune.length;
            kind = is_ascii_digit(*from) ? DIXIT_NUMBER : DIXIT_WORD;
        }
        at += rune.length;
    }
    return emit(scanner, from, to, kind);
}

/* Emits the elided words at the head of a stretch (l', qu') and leaves the rest in it; false when memory is out. */
static bool emit_elisions(dx_scanner *scanner, dx_stretch *stretch) {
    while (stretch->joined) {
        if (has_entry(scanner, stretch->from, stretch->to, DIXIT_WHOLE)) {
            stretch->joined = false;
            break;
        }
        const uint8_t *apostrophe = find_apostrophe(scanner, stretch->from, stretch->to);
        if (apostrophe == stretch->to || !has_entry(scanner, stretch->from, apostrophe, DIXIT_ELISION))
            break;
        const uint8_t *next = behind(scanner, apostrophe);
        if (!emit(scanner, stretch->from, next, DIXIT_WORD))
            return false;
        stretch->from = next;
    }
    return true;
}

/* Emits a stretch without elided words at its head, cut as the profile says.  Returns the end of what was emitted: an
 * apostrophe behind an elided word belongs to it (d'« atteinte »). */
static const uint8_t *emit_stretch(dx_scanner *scanner, const dx_stretch *stretch, dixit_kind kind) {
    const uint8_t *from = stretch->from, *to = stretch->to;
    dx_rune after = look(scanner, to);
    if (after.class == DX_APOSTROPHE && look(scanner, to + after.length).class != DX_APOSTROPHE &&
        has_entry(scanner, from, to, DIXIT_ELISION)) {
        if (!single_mark_before(scanner, from)) /* 's' is a letter between quotation marks */
            return emit_one(scanner, from, to + after.length, kind);
    }
    bool done;
    if (!stretch->joined)
        done = emit(scanner, from, to, kind);
    else if (scanner->engine->options[DIXIT_SPLIT_HYPHENS])
        done = emit_split(scanner, from, to, kind);
    else
        done = emit_with_clitics(scanner, from, to, kind);
    return done ? to : NULL;
}

/* ---- Full stops that belong to a word ---- */

/* Whether [from, to) is one letter, with its marks. */
static bool is_single_letter(const dx_scanner *scanner, const uint8_t *from, const uint8_t *to, bool *upper) {
    dx_rune rune = dx_rune_at(from, scanner->end);
    *upper = dx_is_upper(rune.code);
    for (from += rune.length; from < to; from += rune.length) {
        dx_rune mark = dx_rune_at(from, scanner->end);
        if (mark.class != DX_MARK)
            return false;
        rune = mark;
    }
    return true;
}

/* The end of `letter . letter . letter .`, hyphens between allowed (J.-C.), that begins at `from` and whose first full
 * stop is at `stop`; `count` is the number of letters.  A word right behind two or more of them belongs to them
 * (R.I.Ma, D.III). */
static const uint8_t *scan_dotted(const dx_scanner *scanner, const uint8_t *stop, uint32_t *count) {
    const uint8_t *at = stop + 1;
    *count = 1;
    for (;;) {
        const uint8_t *letter = at;
        dx_rune rune = look(scanner, letter);
        if (rune.class == DX_HYPHEN) {
            letter += rune.length;
            rune = look(scanner, letter);
        }
        if (rune.class != DX_LETTER || look(scanner, letter + rune.length).class != DX_STOP)
            break;
        at = letter + rune.length + 1;
        ++*count;
    }
    dx_rune rune = look(scanner, at);
    if (rune.class == DX_LETTER && *count > 1)
        for (; is_alphanumeric(rune.class); rune = look(scanner, at))
            at += rune.length;
    return at;
}

/* Whether a name may follow an initial: a capital behind spaces on the same line, in a word that does not begin
 * sentences. */
static bool name_follows(const dx_scanner *scanner, const uint8_t *at) {
    const uint8_t *word = skip_spaces(scanner, at);
    dx_rune rune = look(scanner, word);
    if (word == at || rune.class != DX_LETTER || !dx_is_upper(rune.code))
        return false;
    const uint8_t *to = scan_stretch(scanner, word, word).to;
    const uint8_t *apostrophe = find_apostrophe(scanner, word, to);
    return !has_entry(scanner, word, apostrophe, apostrophe < to ? DIXIT_ELISION : DIXIT_STARTER);
}

/* The end of the word whose stretch ends at a full stop: behind the stop if that belongs to it, else the stop. */
static const uint8_t *scan_abbreviation(const dx_scanner *scanner, const dx_stretch *stretch) {
    const uint8_t *stop = stretch->to;
    if (look(scanner, stop + 1).class == DX_STOP)
        return stop; /* etc... */
    bool upper, single = is_single_letter(scanner, stretch->from, stop, &upper);
    if (single) {
        uint32_t letters;
        const uint8_t *end = scan_dotted(scanner, stop, &letters);
        if (letters > 1)
            return end;
        if (upper && (name_follows(scanner, end) || look(scanner, end).class == DX_LETTER))
            return end;
    }
    uint32_t known = entries(scanner, stretch->from, stop + 1);
    if (known & 1u << DIXIT_ABBREVIATION || (known & 1u << DIXIT_ABBREVIATION_TITLE && (upper || !single)))
        return stop + 1; /* M. Roux, but not: 12 m. */
    if (known & 1u << DIXIT_ABBREVIATION_NUMBER && look(scanner, skip_spaces(scanner, stop + 1)).class == DX_DIGIT)
        return stop + 1;
    return stop;
}

/* ---- One token after the other ---- */

/* A number, and a unit written to it where the profile splits it off: 5pm. */
static const uint8_t *scan_number(dx_scanner *scanner, const uint8_t *from, const uint8_t *at) {
    dx_stretch stretch = scan_stretch(scanner, from, at);
    const uint8_t *to = stretch.to;
    if (stretch.pure)
        return emit_one(scanner, from, scan_groups(scanner, at, to), DIXIT_NUMBER);
    const uint8_t *unit = to;
    while (unit > at && unit[-1] < 0x80 && dx_ascii_class[unit[-1]] == DX_LETTER)
        unit--;
    if (unit > at && unit < to && is_ascii_digit(unit[-1]) && has_entry(scanner, unit, to, DIXIT_UNIT)) {
        if (!emit(scanner, from, unit, DIXIT_NUMBER))
            return NULL;
        if (to < scanner->end && *to == '.' && has_entry(scanner, unit, to + 1, DIXIT_ABBREVIATION))
            to++;
        return emit_one(scanner, unit, to, DIXIT_WORD);
    }
    return emit_stretch(scanner, &stretch, DIXIT_NUMBER);
}

/* The end of the address that the stretch begins, or NULL; `kind` says which. */
static const uint8_t *find_address(const dx_scanner *scanner, const dx_stretch *stretch, dixit_kind *kind) {
    const uint8_t *from = stretch->from, *to = stretch->to, *end = scanner->end;
    *kind = DIXIT_URL;
    if (end - to > 3 && *to == ':' && to[1] == '/' && to[2] == '/')
        return scan_address(scanner, from, to + 3);
    if (to == end || !strchr(".@+%", *to ? *to : ' ') || !is_ascii_alphanumeric(*from))
        return NULL;
    const uint8_t *email = scan_email(scanner, from, to);
    if (email) {
        *kind = DIXIT_EMAIL;
        return email;
    }
    if (*to != '.')
        return NULL;
    if (to - from == 3 && !memcmp(from, "www", 3) && look(scanner, to + 1).class == DX_LETTER)
        return scan_address(scanner, from, to);
    return scan_bare_domain(scanner, from);
}

static const uint8_t *scan_word(dx_scanner *scanner, const uint8_t *from) {
    dx_stretch stretch = scan_stretch(scanner, from, from);
    /* Most words: nothing in them to split, and nothing behind them that could belong to them. */
    if (!stretch.joined && (stretch.to == scanner->end || *stretch.to == ' ' || *stretch.to == ','))
        return emit_one(scanner, from, stretch.to, DIXIT_WORD);
    if (!emit_elisions(scanner, &stretch))
        return NULL;
    dixit_kind kind;
    const uint8_t *address = find_address(scanner, &stretch, &kind);
    if (address)
        return emit_one(scanner, stretch.from, address, kind);
    if (look(scanner, stretch.to).class == DX_STOP) {
        const uint8_t *abbreviation = scan_abbreviation(scanner, &stretch);
        if (abbreviation > stretch.to)
            return emit_one(scanner, stretch.from, abbreviation, DIXIT_WORD);
    }
    return emit_stretch(scanner, &stretch, DIXIT_WORD);
}

/* A pictograph with its modifiers, and those joined to it. */
static const uint8_t *scan_emoji(const dx_scanner *scanner, const uint8_t *at) {
    for (;;) {
        dx_rune rune = look(scanner, at);
        at += rune.length;
        while ((rune = look(scanner, at)).class == DX_MARK)
            at += rune.length;
        if (rune.code != DX_ZERO_WIDTH_JOINER || look(scanner, at + rune.length).class != DX_EMOJI)
            return at;
        at += rune.length;
    }
}

/* A run of one character: ..., --, ===. */
static const uint8_t *scan_run(const dx_scanner *scanner, const uint8_t *at) {
    for (uint8_t byte = *at; at < scanner->end && *at == byte;)
        at++;
    return at;
}

/* Punctuation and symbols: runs that are written as one, pairs that make a quotation mark, else one code point. */
static const uint8_t *scan_sign(const dx_scanner *scanner, const uint8_t *at, const dx_rune *rune) {
    uint8_t next = at + 1 < scanner->end ? at[1] : 0;
    switch (rune->code) {
    case '.':
    case '-':
    case '=':
    case '*':
    case '_':
    case '~':
    case '+':
    case '$': return scan_run(scanner, at);
    case '!':
    case '?':
        while (at < scanner->end && (*at == '!' || *at == '?'))
            at++;
        return at;
    case '<':
    case '>':
    case '`':
    case '\'': return at + (next == (uint8_t)rune->code ? 2 : 1);
    default: at += rune->length; break;
    }
    for (dx_rune mark = look(scanner, at); mark.class == DX_MARK; mark = look(scanner, at))
        at += mark.length;
    return at;
}

/* The token that begins at `at` with `rune`: emits it, or the tokens its stretch is cut into, and returns their end;
 * NULL when memory is out. */
static const uint8_t *scan_token(dx_scanner *scanner, const uint8_t *at, dx_rune rune) {
    const uint8_t *behind_rune = at + rune.length;
    dx_rune next;
    switch (rune.class) {
    case DX_LETTER:
    case DX_MARK: return scan_word(scanner, at);
    case DX_DIGIT: return scan_number(scanner, at, at);
    case DX_IDEOGRAPH:
        while ((next = look(scanner, behind_rune)).class == DX_MARK)
            behind_rune += next.length;
        return emit_one(scanner, at, behind_rune, DIXIT_WORD);
    case DX_EMOJI: return emit_one(scanner, at, scan_emoji(scanner, at), DIXIT_EMOJI);
    case DX_REGIONAL:
        next = look(scanner, behind_rune);
        return emit_one(scanner, at, behind_rune + (next.class == DX_REGIONAL ? next.length : 0), DIXIT_EMOJI);
    case DX_FORMAT: return emit_one(scanner, at, behind_rune, DIXIT_FORMAT);
    case DX_CONTROL: return emit_one(scanner, at, behind_rune, DIXIT_CONTROL);
    case DX_INVALID: return emit_one(scanner, at, behind_rune, DIXIT_INVALID);
    default: break;
    }
    next = look(scanner, behind_rune);
    bool apart = scanner->flags & DX_SPACE_BEFORE;
    if ((rune.code == '-' || rune.code == '+') && apart && next.class == DX_DIGIT)
        return scan_number(scanner, at, behind_rune);
    if (rune.code == '#' && next.class == DX_LETTER)
        return emit_one(scanner, at, scan_stretch(scanner, behind_rune, behind_rune).to, DIXIT_HASHTAG);
    if (rune.code == '@' && behind_rune < scanner->end && is_ascii_alphanumeric(*behind_rune)) {
        while (behind_rune < scanner->end && (is_ascii_alphanumeric(*behind_rune) || *behind_rune == '_'))
            behind_rune++;
        return emit_one(scanner, at, behind_rune, DIXIT_MENTION);
    }
    bool symbol = rune.class == DX_SYMBOL;
    return emit_one(scanner, at, scan_sign(scanner, at, &rune), symbol ? DIXIT_SYMBOL : DIXIT_PUNCTUATION);
}

/* ---- Runs of letters, and what usually stands between them ---- */

/* All of this is a short cut: it takes what a few bytes tell for sure, in the very way that the functions above would,
 * and leaves the rest to them; specs and the fuzzer hold the two against each other.  It reads up to DX_RUN_MARGIN
 * bytes behind a run. */

/* What the byte behind a run of letters says of it. */
enum {
    LOOK,         /* nothing: the word is scanned with care */
    APART,        /* it is a word */
    APART_BEFORE, /* the same, if white space follows */
    FULL_STOP,    /* the same, unless it is an abbreviation */
    APOSTROPHE,   /* it may be elided */
    TWO_BYTES,    /* the next byte tells */
    THREE_BYTES   /* the next two bytes tell */
};

static const uint8_t behind_run[256] = {
    [' '] = APART,        ['\n'] = APART,    ['\r'] = APART,      ['\t'] = APART,     ['!'] = APART,
    ['"'] = APART,        ['#'] = APART,     ['$'] = APART,       [')'] = APART,      ['*'] = APART,
    [';'] = APART,        ['<'] = APART,     ['='] = APART,       ['>'] = APART,      ['?'] = APART,
    ['['] = APART,        ['\\'] = APART,    [']'] = APART,       ['^'] = APART,      ['`'] = APART,
    ['{'] = APART,        ['|'] = APART,     ['}'] = APART,       ['~'] = APART,      [','] = APART_BEFORE,
    [':'] = APART_BEFORE, ['.'] = FULL_STOP, ['\''] = APOSTROPHE, [0xC2] = TWO_BYTES, [0xE2] = THREE_BYTES,
};

/* Characters of two and three bytes in UTF-8, as one number. */
static uint32_t two_bytes(const uint8_t *at) {
    return (uint32_t)at[0] << 8 | at[1];
}

static uint32_t three_bytes(const uint8_t *at) {
    return two_bytes(at) << 8 | at[2];
}

#define NO_BREAK_SPACE 0xC2A0u
#define GUILLEMET_LEFT 0xC2ABu
#define GUILLEMET_RIGHT 0xC2BBu
#define CURLY_APOSTROPHE 0xE28099u
#define NARROW_NO_BREAK_SPACE 0xE280AFu

/* The least byte that a combining mark begins with: a sign before what begins with less is a token by itself. */
#define LEAD_OF_MARKS 0xCC

static bool is_plain_white(uint8_t byte) {
    return byte == ' ' || byte == '\n';
}

/* Whether the full stop behind a run belongs to it.  A single letter before one is another matter, see above. */
static bool is_abbreviation(const dx_scanner *scanner, const uint8_t *from, const uint8_t *stop) {
    static const dixit_entry kinds[] = {DIXIT_ABBREVIATION, DIXIT_ABBREVIATION_TITLE, DIXIT_ABBREVIATION_NUMBER};
    uint32_t asked = 0; /* kinds that have entries as long as that */
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        asked |= (uint32_t)(stop + 1 - from <= scanner->engine->longest[kinds[i]]) << kinds[i];
    return asked && entries(scanner, from, stop + 1) & asked;
}

/* Whether a run that begins with a letter is a word by itself. */
static bool is_word(const dx_scanner *scanner, const uint8_t *from, const uint8_t *to) {
    switch (behind_run[*to]) {
    case APART: return true;
    case APART_BEFORE: return is_plain_white(to[1]);
    case FULL_STOP: return is_plain_white(to[1]) && to - from > LETTER_MAX && !is_abbreviation(scanner, from, to);
    case TWO_BYTES: return two_bytes(to) == NO_BREAK_SPACE || two_bytes(to) == GUILLEMET_RIGHT;
    case THREE_BYTES: return three_bytes(to) == NARROW_NO_BREAK_SPACE;
    default: return false;
    }
}

/* The end of the elided word that a run is, apostrophe included, or NULL.  What it is elided before is the next run,
 * which is a word. */
static const uint8_t *scan_elided(const dx_scanner *scanner, const uint8_t *from, const uint8_t *to,
                                  const uint8_t *next, const uint8_t *next_end) {
    const uint8_t *end = *to == '\'' ? to + 1 : three_bytes(to) == CURLY_APOSTROPHE ? to + 3 : NULL;
    if (end != next || to - from > scanner->engine->longest[DIXIT_ELISION] || is_ascii_digit(*next) ||
        !is_word(scanner, next, next_end))
        return NULL;
    uint32_t known = entries(scanner, from, to);
    bool elided =
        known & 1u << DIXIT_ELISION && !(known & DX_WHOLE_HEAD && has_entry(scanner, from, next_end, DIXIT_WHOLE));
    return elided ? end : NULL;
}

/* Scans what begins at `at`, white space or a token, with care; NULL when memory is out. */
static const uint8_t *scan_next(dx_scanner *scanner, const uint8_t *at) {
    dx_rune rune = dx_rune_at(at, scanner->end);
    if (rune.class == DX_SPACE || rune.class == DX_NEWLINE)
        return scan_white(scanner, at);
    return scan_token(scanner, at, rune);
}

/* Whether an ASCII character at `at` is a token by itself: a sign before white space. */
static bool is_plain_sign(const uint8_t *at) {
    if (*at >= 0x80 || !is_plain_white(at[1]))
        return false;
    switch ((dx_class)dx_ascii_class[*at]) {
    case DX_APOSTROPHE:
    case DX_HYPHEN:
    case DX_STOP:
    case DX_PUNCTUATION:
    case DX_SYMBOL: return true;
    default: return false;
    }
}

/* Scans white space and signs from `at` to the run at `from`; returns where the last token ends, which may be behind
 * that, or NULL when memory is out. */
static const uint8_t *scan_gap(dx_scanner *scanner, const uint8_t *at, const uint8_t *from) {
    while (at && at < from) {
        uint32_t pair = two_bytes(at);
        if (*at == ' ') {
            scanner->flags |= DX_SPACE_BEFORE;
            at++;
        } else if (pair == NO_BREAK_SPACE) {
            scanner->flags |= DX_SPACE_BEFORE | DX_NO_BREAK_BEFORE;
            at += 2;
        } else if (is_plain_sign(at))
            at = emit_one(scanner, at, at + 1, dx_ascii_class[*at] == DX_SYMBOL ? DIXIT_SYMBOL : DIXIT_PUNCTUATION);
        else if ((pair == GUILLEMET_LEFT || pair == GUILLEMET_RIGHT) && at[2] < LEAD_OF_MARKS)
            at = emit_one(scanner, at, at + 2, DIXIT_PUNCTUATION);
        else
            at = scan_next(scanner, at);
    }
    return at;
}

/* Scans the token that begins in a run at `at`, and those that it is cut into; `next` is the run behind.  Returns their
 * end, or NULL when memory is out. */
static const uint8_t *scan_letters(dx_scanner *scanner, const uint8_t *at, const uint8_t *to, const uint8_t *next,
                                   const uint8_t *next_end) {
    if (is_ascii_digit(*at))
        return scan_number(scanner, at, at);
    if (is_word(scanner, at, to))
        return emit_one(scanner, at, to, DIXIT_WORD);
    const uint8_t *elided = scan_elided(scanner, at, to, next, next_end);
    return elided ? emit_one(scanner, at, elided, DIXIT_WORD) : scan_word(scanner, at);
}

/* Scans as far as the last run, at least; returns where, or NULL when memory is out. */
static const uint8_t *scan_runs(dx_scanner *scanner, const uint8_t *base, const dx_run *runs, uint32_t count) {
    const uint8_t *at = base;
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *from = base + runs[i].start, *to = base + runs[i].end;
        if (at < from && !(at = scan_gap(scanner, at, from)))
            return NULL;
        if (at >= to)
            continue; /* a token took it in */
        if (behind_run[*to] == APART && !is_ascii_digit(*at))
            at = emit_one(scanner, at, to, DIXIT_WORD);
        else {
            const dx_run *next = i + 1 < count ? &runs[i + 1] : &runs[i];
            at = scan_letters(scanner, at, to, base + next->start, base + next->end);
        }
        if (!at)
            return NULL;
        if (at < scanner->end && *at == ' ') {
            scanner->flags = DX_SPACE_BEFORE;
            at++;
        }
    }
    return at;
}

/* Scans a chunk that has no runs but for such as reach into its margin; returns where, or NULL when memory is out. */
static const uint8_t *scan_chunk(dx_scanner *scanner, const uint8_t *at, uint32_t length) {
    const uint8_t *limit = at + (length > DX_RUN_MARGIN ? length - DX_RUN_MARGIN : 1);
    while (at && at < limit)
        at = scan_next(scanner, at);
    return at;
}

bool dx_scan(const dixit_engine *engine, const uint8_t *text, uint32_t length, dx_token_sink *sink, void *user) {
    dx_scanner scanner;
    scanner.engine = engine;
    scanner.begin = text;
    scanner.end = text + length;
    scanner.sink = sink;
    scanner.user = user;
    scanner.flags = DX_SPACE_BEFORE | DX_LINE_BEFORE | DX_BLANK_BEFORE;
    scanner.last = (dixit_span){0, 0};
    scanner.batch.count = 0;
    dx_run runs[DX_RUNS_MAX];
    for (const uint8_t *at = text; at < scanner.end;) {
        size_t rest = (size_t)(scanner.end - at);
        uint32_t chunk = rest < DX_CHUNK_MAX ? (uint32_t)rest : DX_CHUNK_MAX;
        uint32_t count = engine->find_runs(at, chunk, runs);
        at = count ? scan_runs(&scanner, at, runs, count) : scan_chunk(&scanner, at, chunk);
        if (!at)
            return false;
    }
    return flush(&scanner);
}

/* ---- Into a document ---- */

/* Beyond what a text seems to need, room is made for one token in so many: prose is not quite even. */
#define SPARE_SHARE 32

/* Makes room for a batch, and at once for what follows it if the text goes on like this, so that a document holds
 * little more than it needs; false when memory is out. */
static bool reserve(dixit_document *document, const dx_batch *batch) {
    dx_array *arrays[] = {&document->starts, &document->types, &document->flags};
    static const size_t item_sizes[] = {sizeof(uint32_t), sizeof(uint32_t), sizeof(uint8_t)};
    uint32_t last = batch->count - 1, need = document->starts.count + batch->count;
    uint64_t read = (uint64_t)batch->starts[last] + batch->lengths[last];
    uint64_t expected = (uint64_t)need * document->length / read;
    uint64_t capacity = expected + expected / SPARE_SHARE;
    if (capacity > document->length)
        capacity = document->length; /* a token has at least one byte */
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        if (need > arrays[i]->capacity &&
            !dx_array_resize(&document->memory, arrays[i], (uint32_t)capacity, item_sizes[i]))
            return false;
    return true;
}

/* A document that is being filled, and what is known of the batch at hand. */
typedef struct dx_filler {
    dixit_document *document;
    uint64_t heads[DX_BATCH_MAX];
    uint32_t hashes[DX_BATCH_MAX];
    uint32_t guesses[DX_BATCH_MAX];
} dx_filler;

static void hash_batch(dx_filler *filler, const dx_batch *batch) {
    const uint8_t *text = filler->document->text;
    uint32_t length = filler->document->length;
    for (uint32_t i = 0; i < batch->count; i++) {
        const uint8_t *form = text + batch->starts[i];
        bool room = length - batch->starts[i] >= sizeof *filler->heads;
        uint64_t head = room ? dx_head_with_room(form, batch->lengths[i]) : dx_head(form, batch->lengths[i]);
        filler->heads[i] = head;
        filler->hashes[i] = dx_hash_with_head(head, form, batch->lengths[i]);
    }
}

/* Finds the type of each token.  One loop a step, so that the processor waits for many tokens' memory at once. */
static bool take_batch(void *user, const dx_batch *batch) {
    dx_filler *filler = user;
    dixit_document *document = filler->document;
    if (!reserve(document, batch))
        return false;
    hash_batch(filler, batch);
    dx_vocabulary_guess(&document->engine->vocabulary, filler->hashes, batch->count, filler->guesses);
    uint32_t count = document->starts.count;
    memcpy((uint32_t *)document->starts.items + count, batch->starts, batch->count * sizeof *batch->starts);
    uint32_t *types = (uint32_t *)document->types.items + count;
    uint8_t *flags = (uint8_t *)document->flags.items + count;
    for (uint32_t i = 0; i < batch->count; i++) {
        const uint8_t *form = document->text + batch->starts[i];
        uint32_t length = batch->lengths[i], id = filler->guesses[i];
        const dx_type *type = id == DIXIT_NONE ? NULL : dx_vocabulary_type(&document->engine->vocabulary, id);
        if (!type || !dx_type_has(type, filler->heads[i], form, length, batch->kinds[i])) {
            id = dx_engine_intern(document->engine, &document->own, &document->memory, form, length, batch->kinds[i],
                                  filler->hashes[i]);
            if (id == DIXIT_NONE)
                return false;
            type = dx_type_of(document, id);
        }
        types[i] = id;
        flags[i] = (uint8_t)(batch->flags[i] | type->flags);
    }
    document->starts.count = document->types.count = document->flags.count = count + batch->count;
    return true;
}

bool dx_tokenize(dixit_document *document) {
    dx_filler filler;
    filler.document = document;
    return dx_scan(document->engine, document->text, document->length, take_batch, &filler);
}
