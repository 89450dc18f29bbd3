/* dixit: who said what to whom, in news text.
 *
 * This header is the manual of the C library.  Read it from top to bottom: versions, errors, memory, the engine,
 * documents, and then what a document knows: tokens, sentences and paragraphs, quotations.
 *
 *     dixit_engine *engine = dixit_engine_new(NULL, NULL);
 *     dixit_engine_add(engine, DIXIT_ELISION, "l", 1, NULL);
 *     dixit_document *document = dixit_document_new(engine, NULL);
 *     if (dixit_document_read(document, text, length, &error) == DIXIT_OK)
 *         for (uint32_t i = 0; i < dixit_quotation_count(document); i++) ...
 *     dixit_document_free(document);
 *     dixit_engine_free(engine);
 *
 * Offsets.  Every place in a text is a byte offset, 0-based; every span is [start, end), so that text[start..end) is
 * the extract, to the byte.  The text is never altered nor copied.
 *
 * Encoding.  Texts are UTF-8.  Ill-formed bytes stop nothing: each maximal ill-formed part (Unicode 15, section 3.9) is
 * a token of kind DIXIT_INVALID.  NUL is a character like any other.
 *
 * Threads.  An engine and its documents belong to one thread at a time.  There is no global state: two engines never
 * meet.
 */
#ifndef DIXIT_H
#define DIXIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef DIXIT_API
#if defined(_WIN32) || !defined(__GNUC__)
#define DIXIT_API
#else
#define DIXIT_API __attribute__((visibility("default")))
#endif
#endif

/* ---- 1  Versions ---- */

#define DIXIT_VERSION_MAJOR 0
#define DIXIT_VERSION_MINOR 1
#define DIXIT_VERSION_PATCH 0
#define DIXIT_VERSION "0.1.0"

/* Raised whenever a program compiled against an older header would no longer work. */
#define DIXIT_ABI_VERSION 1

/* The version of the library that runs, as "0.1.0". */
DIXIT_API const char *dixit_version(void);

/* The ABI version of the library that runs; compare it with DIXIT_ABI_VERSION. */
DIXIT_API unsigned dixit_abi_version(void);

/* ---- 2  Errors ---- */

/* What went wrong, named after the rule that was broken. */
typedef enum dixit_status {
    DIXIT_OK = 0,
    DIXIT_ERROR_MEMORY,         /* the allocator returned NULL */
    DIXIT_ERROR_TEXT_TOO_BIG,   /* the text is longer than DIXIT_TEXT_MAX bytes */
    DIXIT_ERROR_ENTRY_EMPTY,    /* a profile entry has no bytes */
    DIXIT_ERROR_ENTRY_TOO_LONG, /* a profile entry is longer than DIXIT_ENTRY_MAX bytes */
    DIXIT_ERROR_ENTRY_ENCODING, /* a profile entry is not UTF-8 */
    DIXIT_ERROR_ENTRY_LATE      /* the engine has already read a document */
} dixit_status;

/* An error as a value.  Functions that can fail take a pointer to one; NULL if the caller does not care.  It is written
 * only on failure. */
typedef struct dixit_error {
    dixit_status code;
    uint64_t position;   /* byte offset in what was given, 0 where none makes sense */
    const char *message; /* constant, English, one line, without a full stop */
} dixit_error;

/* The name of a status as it appears in files: "memory", "text_too_big", ... */
DIXIT_API const char *dixit_status_name(dixit_status status);

/* ---- 3  Memory ---- */

/* Where all memory comes from.  `resize` behaves like realloc: block NULL means allocate, new_size 0 means free (and
 * returns NULL), NULL with new_size > 0 means failure and leaves the block as it was.  old_size is the size the block
 * has.  Blocks must be aligned as malloc aligns them.  It must not call the library. */
typedef struct dixit_allocator {
    void *(*resize)(void *user, void *block, size_t old_size, size_t new_size);
    void *user;
} dixit_allocator;

/* ---- 4  The engine ---- */

/* An engine holds the profile of a language and the vocabulary of the forms it has met. */
typedef struct dixit_engine dixit_engine;

/* The longest entry of a profile, in bytes; no word of a profile comes near it, and buffers of this size live on the
 * stack. */
#define DIXIT_ENTRY_MAX 64

/* What a profile entry is.  Entries are compared by folded form (case and apostrophes do not count). */
typedef enum dixit_entry {
    DIXIT_ELISION, /* "l", "qu", "jusqu": with an apostrophe after it, it is a token of its own: l' | arbre */
    DIXIT_WHOLE,   /* "aujourd'hui", "celui-ci", "rendez-vous": one token whatever the rules say */
    DIXIT_CLITIC,  /* "il", "y", "leur": leaves its word after a hyphen: dit | -elle */
    DIXIT_LINKER,  /* "t": stands between a word and its clitic: a | -t-il */
    DIXIT_ABBREVIATION_TITLE,  /* "M.", "Dr.": one token with its full stop, never the end of a sentence */
    DIXIT_ABBREVIATION_NUMBER, /* "art.", "p.": one token with its full stop; no sentence ends between it and a number
                                */
    DIXIT_ABBREVIATION,        /* "etc.", "J.-C.": one token with its full stop; a capital after it begins a sentence */
    DIXIT_PART,                /* "'s", "n't": the end of a token that is a part of its own: John's = John + 's */
    DIXIT_HYPHEN_PREFIX,       /* "e", "non": stays with its word where hyphens split: non-smoker */
    DIXIT_STARTER, /* "il", "the": begins a sentence if a capital makes it stand out after an abbreviation */
    DIXIT_UNIT,    /* "pm", "m": leaves the number that it is written to: 5 | pm */
    DIXIT_ENTRY_COUNT
} dixit_entry;

/* How a language writes; each is off in a new engine. */
typedef enum dixit_option {
    DIXIT_SPLIT_HYPHENS, /* hyphens inside words are tokens: well | - | known */
    DIXIT_GROUP_SPACES,  /* spaces stand between groups of three digits: 1 234,56 is one number */
    DIXIT_OPTION_COUNT
} dixit_option;

/* A new engine without any profile; NULL on failure.  `allocator` is copied; NULL stands for malloc. */
DIXIT_API dixit_engine *dixit_engine_new(const dixit_allocator *allocator, dixit_error *error);

/* Gives the engine back.  All its documents must have been freed before.  NULL is allowed. */
DIXIT_API void dixit_engine_free(dixit_engine *engine);

/* Adds one entry to the profile: `length` bytes of UTF-8 at `form`, copied.  Adding an entry twice is no error.  All
 * entries come before the first document. */
DIXIT_API dixit_status dixit_engine_add(dixit_engine *engine, dixit_entry entry, const char *form, size_t length,
                                        dixit_error *error);

/* Sets an option of the profile, before the first document. */
DIXIT_API dixit_status dixit_engine_set(dixit_engine *engine, dixit_option option, bool value, dixit_error *error);

/* The name of an entry or option in a profile: "elisions", "split_hyphens"...; NULL beyond the last one. */
DIXIT_API const char *dixit_entry_name(dixit_entry entry);
DIXIT_API const char *dixit_option_name(dixit_option option);

/* Bytes held by the engine itself, its documents left out. */
DIXIT_API size_t dixit_engine_memory(const dixit_engine *engine);

/* Distinct forms in the engine's vocabulary.  It never exceeds DIXIT_VOCABULARY_MAX; forms that come when it is full
 * live with their document. */
DIXIT_API uint32_t dixit_engine_vocabulary(const dixit_engine *engine);
#define DIXIT_VOCABULARY_MAX (1u << 20)

/* ---- 5  Documents ---- */

/* A document is a text that has been read: its tokens, sentences, paragraphs and quotations. */
typedef struct dixit_document dixit_document;

/* The longest text, in bytes: offsets are 32-bit, and the largest value is kept free. */
#define DIXIT_TEXT_MAX (UINT32_MAX - 1)

/* Stands for "no token", "no quotation". */
#define DIXIT_NONE UINT32_MAX

typedef struct dixit_span {
    uint32_t start, end;
} dixit_span;

/* A new, empty document of that engine; NULL on failure. */
DIXIT_API dixit_document *dixit_document_new(dixit_engine *engine, dixit_error *error);

/* Gives the document back.  NULL is allowed. */
DIXIT_API void dixit_document_free(dixit_document *document);

/* Reads a text: all that follows in this header is known when it returns.  The bytes are borrowed: they must stay where
 * they are, unchanged, until the document is freed or reads another text.  A document may read any number of texts, one
 * after the other; it keeps its memory from one to the next.  On failure the document is empty, and may be used again.
 */
DIXIT_API dixit_status dixit_document_read(dixit_document *document, const char *text, size_t length,
                                           dixit_error *error);

/* The text as given, and its length in bytes. */
DIXIT_API const char *dixit_document_text(const dixit_document *document, size_t *length);

/* Bytes held by the document, the text left out. */
DIXIT_API size_t dixit_document_memory(const dixit_document *document);

/* Steps that the stages after the tokenizer took on this document: loop turns, counted so that tests can assert linear
 * growth without a clock. */
DIXIT_API uint64_t dixit_document_steps(const dixit_document *document);

/* ---- 6  Tokens ---- */

/* Tokens come in order, do not overlap, begin and end on character borders, and cover all that is not white space. */
typedef enum dixit_kind {
    DIXIT_WORD,        /* letters; what elision, hyphens, abbreviation leave together: l', porte-parole, M. */
    DIXIT_NUMBER,      /* begins with a digit: 12, 1 234,56, 69e, 10h30, 25/01/06 */
    DIXIT_PUNCTUATION, /* a mark, or a run of full stops, exclamation and question marks */
    DIXIT_SYMBOL,      /* currency, mathematics, arrows... */
    DIXIT_URL,         /* https://..., www... */
    DIXIT_EMAIL,       /* name@host.tld */
    DIXIT_HASHTAG,     /* #word */
    DIXIT_MENTION,     /* @name */
    DIXIT_EMOJI,       /* one emoji with its modifiers and joiners */
    DIXIT_FORMAT,      /* an invisible character outside any word: BOM, zero-width space */
    DIXIT_CONTROL,     /* a control character that is no white space, NUL included */
    DIXIT_INVALID,     /* a maximal ill-formed part */
    DIXIT_KIND_COUNT
} dixit_kind;

/* The name of a token kind: "word", "number"...; NULL beyond the last one. */
DIXIT_API const char *dixit_kind_name(dixit_kind kind);

typedef struct dixit_token {
    uint32_t start, end;
    dixit_kind kind;
} dixit_token;

DIXIT_API uint32_t dixit_token_count(const dixit_document *document);

/* The token with that index, from 0; the index must be below the count. */
DIXIT_API dixit_token dixit_token_at(const dixit_document *document, uint32_t index);

/* The parts of a token: `-t-il` has `-t-` and `il`, `John's` has `John` and `'s`, any other token one, itself.  Writes
 * at most DIXIT_PARTS_MAX spans to `parts` and returns their number. */
#define DIXIT_PARTS_MAX 2
DIXIT_API uint32_t dixit_token_parts(const dixit_document *document, uint32_t index, dixit_span *parts);

/* The first token that ends behind the byte offset: the one that holds the byte, or else the next one; DIXIT_NONE if
 * there is none. */
DIXIT_API uint32_t dixit_token_find(const dixit_document *document, uint32_t offset);

/* ---- 7  Sentences and paragraphs ---- */

/* Every token belongs to one sentence, every sentence to one paragraph. */
typedef struct dixit_unit {
    uint32_t start, end;             /* bytes, from the first token to the end of the last */
    uint32_t first_token, end_token; /* tokens, end exclusive */
} dixit_unit;

DIXIT_API uint32_t dixit_sentence_count(const dixit_document *document);
DIXIT_API dixit_unit dixit_sentence_at(const dixit_document *document, uint32_t index);
DIXIT_API uint32_t dixit_paragraph_count(const dixit_document *document);
DIXIT_API dixit_unit dixit_paragraph_at(const dixit_document *document, uint32_t index);

/* ---- 8  Quotations ---- */

/* The marks a quotation stands between. */
typedef enum dixit_quotation_kind {
    DIXIT_GUILLEMETS,                 /* « » */
    DIXIT_REVERSED_GUILLEMETS,        /* » « */
    DIXIT_SINGLE_GUILLEMETS,          /* ‹ › */
    DIXIT_REVERSED_SINGLE_GUILLEMETS, /* › ‹ */
    DIXIT_CURLY,                      /* “ ” */
    DIXIT_SINGLE_CURLY,               /* ‘ ’ */
    DIXIT_LOW,                        /* „ “ or „ ” */
    DIXIT_SINGLE_LOW,                 /* ‚ ‘ or ‚ ’ */
    DIXIT_SAME_CURLY,                 /* ” ” */
    DIXIT_STRAIGHT,                   /* " " */
    DIXIT_SINGLE_STRAIGHT,            /* ' ' */
    DIXIT_BACKTICK,                   /* `` '' or ` ' */
    DIXIT_CORNER,                     /* 「 」 */
    DIXIT_WHITE_CORNER,               /* 『 』 */
    DIXIT_ANGLE,                      /* 《 》 or 〈 〉 */
    DIXIT_ASCII_GUILLEMETS,           /* << >> */
    DIXIT_DASH,                       /* a dialogue dash at the start of a line, to the end of its paragraph */
    DIXIT_QUOTATION_KIND_COUNT
} dixit_quotation_kind;

/* The name of a quotation kind: "guillemets", "curly"...; NULL beyond the last one. */
DIXIT_API const char *dixit_quotation_kind_name(dixit_quotation_kind kind);

typedef struct dixit_quotation {
    uint32_t start, end;             /* bytes, the marks included */
    uint32_t first_token, end_token; /* tokens, the marks included, end exclusive */
    dixit_quotation_kind kind;
    uint32_t depth;  /* 0 outermost */
    uint32_t parent; /* index of the quotation around it, or DIXIT_NONE */
    uint32_t parts;  /* number of parts of its content: one, or one a paragraph or line where the mark is repeated */
    bool closed;     /* false: no closing mark was found, and it ends with its paragraph chain */
} dixit_quotation;

/* Quotations come in the order of their starts, outer before inner; two either nest or do not touch. */
DIXIT_API uint32_t dixit_quotation_count(const dixit_document *document);
DIXIT_API dixit_quotation dixit_quotation_at(const dixit_document *document, uint32_t index);

/* A part of the content: without the marks and without white space at its edges; empty if nothing stands between them.
 */
DIXIT_API dixit_span dixit_quotation_part(const dixit_document *document, uint32_t index, uint32_t part);

/* What became of a mark. */
typedef enum dixit_verdict {
    DIXIT_OPENS,
    DIXIT_CLOSES,
    DIXIT_REPEATED,   /* an opening (French: also closing) mark said again at the head of a paragraph or line */
    DIXIT_APOSTROPHE, /* stands for letters left out, or a possessive */
    DIXIT_STRAY,      /* no quotation: a bullet, a bread crumb, inches, a mark without its partner */
    DIXIT_VERDICT_COUNT
} dixit_verdict;

/* The name of a verdict: "opens"...; NULL beyond the last one. */
DIXIT_API const char *dixit_verdict_name(dixit_verdict verdict);

/* Every token that may be a quotation mark, in order.  Apostrophes inside a word token are not listed. */
typedef struct dixit_mark {
    uint32_t token;
    uint32_t quotation; /* the one that it opens, closes or repeats; else DIXIT_NONE */
    dixit_verdict verdict;
} dixit_mark;

DIXIT_API uint32_t dixit_mark_count(const dixit_document *document);
DIXIT_API dixit_mark dixit_mark_at(const dixit_document *document, uint32_t index);

#ifdef __cplusplus
}
#endif

#endif
