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
    DIXIT_ERROR_MEMORY,           /* the allocator returned NULL */
    DIXIT_ERROR_TEXT_TOO_BIG,     /* the text is longer than DIXIT_TEXT_MAX bytes */
    DIXIT_ERROR_ENTRY_EMPTY,      /* a profile entry has no bytes */
    DIXIT_ERROR_ENTRY_TOO_LONG,   /* a profile entry is longer than DIXIT_ENTRY_MAX bytes */
    DIXIT_ERROR_ENTRY_ENCODING,   /* a profile entry is not UTF-8 */
    DIXIT_ERROR_ENTRY_LATE,       /* the engine has already read a document */
    DIXIT_ERROR_ANNOTATION_EMPTY, /* an annotation touches no token */
    DIXIT_ERROR_PATTERN_OPERAND,  /* a call of the builder does not find what it needs on the stack */
    DIXIT_ERROR_PATTERN_LOOP,     /* a loop without end over what may be empty */
    DIXIT_ERROR_PATTERN_EMPTY,    /* a rule that may take no token */
    DIXIT_ERROR_PATTERN_TOO_BIG,  /* a pattern has more than DIXIT_PROGRAM_MAX instructions */
    DIXIT_ERROR_PATTERN_TOO_DEEP, /* a pattern nests deeper than DIXIT_DEPTH_MAX */
    DIXIT_ERROR_FOREIGN,          /* things of different engines meet */
    DIXIT_ERROR_QUESTION,         /* rules meet a document whose questions are not all answered */
    DIXIT_ERROR_VERBS             /* a table of verbs or a paradigm is malformed */
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
 * live with their document.  The first 2^18 forms are nearly all that a text has; a million would take 100 MB with the
 * French lexicon, and make an archive hardly faster. */
DIXIT_API uint32_t dixit_engine_vocabulary(const dixit_engine *engine);
#define DIXIT_VOCABULARY_MAX (1u << 18)

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

/* ---- 9  Names, values and tests ---- */

/* Layers, lexicon classes, fields, their values, parts, captures, rules: whatever has a name is known by a
 * number, which stands for the same bytes as long as the engine lives. */

/* The number of a name, made if it is new; DIXIT_NONE when memory is out. */
DIXIT_API uint32_t dixit_name(dixit_engine *engine, const char *bytes, size_t length);

/* The bytes of a name, which stay as long as the engine; not NUL-terminated.  NULL if no name has that number. */
DIXIT_API const char *dixit_name_bytes(const dixit_engine *engine, uint32_t name, size_t *length);

/* The value of a field is the number of a name, or one of these, which no name has.  Numbers are written as names. */
enum { DIXIT_UNSET = 0, DIXIT_FALSE = 1, DIXIT_TRUE = 2 };

/* A class of the lexicon is a layer, too, kept apart by this bit: the layer of class c is DIXIT_CLASS | c. */
#define DIXIT_CLASS 0x80000000u

/* What the form of a token may look like. */
typedef enum dixit_shape {
    DIXIT_CAPITALIZED, /* its first letter is upper case */
    DIXIT_UPPERCASE,   /* has letters, and none is lower case */
    DIXIT_LOWERCASE,   /* its first letter is lower case */
    DIXIT_INITIALS,    /* single letters with full stops: J., J.-P., U.S. */
    DIXIT_TERMINATOR,  /* . ! ? ... and the like: may end a sentence */
    DIXIT_OPENER,      /* an opening bracket */
    DIXIT_CLOSER,      /* a closing bracket */
    DIXIT_QUOTE,       /* may be a quotation mark */
    DIXIT_SHAPE_COUNT
} dixit_shape;

/* The name of a shape: "capitalized", "uppercase"...; NULL beyond the last one. */
DIXIT_API const char *dixit_shape_name(dixit_shape shape);

/* A new test of forms that the caller decides (a Lua pattern, say), known by a number; DIXIT_NONE when memory is out.
 * The answer for a form is asked once and kept as long as the form is. */
DIXIT_API uint32_t dixit_test_new(dixit_engine *engine);

/* The next question: does the form pass the test?  `test` is DIXIT_NONE when there is none left. */
typedef struct dixit_question {
    uint32_t test;
    const char *form; /* stays until the document is read again */
    size_t length;
} dixit_question;

/* Asks for the next answer that the document's forms still need.  Before rules run on a document, the caller answers
 * until none is left:
 *
 *     while (dixit_document_ask(document, &question, &error) == DIXIT_OK && question.test != DIXIT_NONE)
 *         dixit_document_answer(document, matches(question.form, question.length), &error);
 */
DIXIT_API dixit_status dixit_document_ask(dixit_document *document, dixit_question *question, dixit_error *error);

/* Answers the question asked last. */
DIXIT_API dixit_status dixit_document_answer(dixit_document *document, bool yes, dixit_error *error);

/* ---- 10  The lexicon ---- */

/* The longest entry of the lexicon, in bytes. */
#define DIXIT_LEXICON_FORM_MAX 1024

/* A field of an entry: its gender, say. */
typedef struct dixit_field {
    uint32_t name, value;
} dixit_field;

/* Adds entries to a class, one a line: UTF-8, cut into tokens as a text is, and found by folded form.  Entries of
 * several tokens match as one step.  All get the same fields; unless `lemma_field` is DIXIT_NONE, each has its own text
 * in that field, or what its line has behind a tab.  The profile must be complete.  Adding an entry twice is no error.
 * An entry that is wrong stays out, as do those behind it; `position` in the error is its first byte. */
DIXIT_API dixit_status dixit_lexicon_add(dixit_engine *engine, uint32_t class_name, const char *lines, size_t length,
                                         const dixit_field *fields, uint32_t count, uint32_t lemma_field,
                                         dixit_error *error);

/* Entries of the lexicon, all classes together. */
DIXIT_API uint32_t dixit_lexicon_count(const dixit_engine *engine);

/* ---- 11  Annotations ---- */

/* An annotation is a stretch of tokens on a layer, with parts and fields.  They are known by numbers from 0, in the
 * order they came, until the document is read again.  The layers "sentence", "paragraph", "quotation" (fields kind,
 * depth, closed; part content), and those of the lexicon's classes, fill themselves when rules first run on the
 * document, or when dixit_document_index is called. */
typedef struct dixit_annotation {
    uint32_t layer;                  /* the number of a name, or DIXIT_CLASS | that */
    uint32_t rule;                   /* the number of a name, or DIXIT_NONE */
    uint32_t start, end;             /* bytes; may begin and end inside a token (il in -t-il) */
    uint32_t first_token, end_token; /* the tokens that it touches, end exclusive; at least one */
} dixit_annotation;

typedef struct dixit_part {
    uint32_t name;
    uint32_t start, end; /* bytes */
    uint32_t annotation; /* the one that the part is exactly, or DIXIT_NONE */
} dixit_part;

/* Adds an annotation on bytes [start, end), which must touch a token; its number in *annotation.  Rules see it from the
 * next dixit_matcher_begin on. */
DIXIT_API dixit_status dixit_annotation_add(dixit_document *document, uint32_t layer, uint32_t rule, uint32_t start,
                                            uint32_t end, uint32_t *annotation, dixit_error *error);

/* Adds a part behind the others that it has, of the same name or not. */
DIXIT_API dixit_status dixit_annotation_add_part(dixit_document *document, uint32_t annotation, const dixit_part *part,
                                                 dixit_error *error);

/* Sets a field, in place of what it was. */
DIXIT_API dixit_status dixit_annotation_set(dixit_document *document, uint32_t annotation, uint32_t field,
                                            uint32_t value, dixit_error *error);

/* Makes the layers that fill themselves, and sorts all; called by dixit_matcher_begin, too. */
DIXIT_API dixit_status dixit_document_index(dixit_document *document, dixit_error *error);

/* What phases have claimed so far on the document: a number of stretches. */
DIXIT_API uint32_t dixit_claim_count(const dixit_document *document);

/* Takes back what has come since there were so many annotations and claims: annotations that were added, and claims.
 * Entries of the lexicon and verb groups stay, with lower numbers. */
DIXIT_API void dixit_annotation_truncate(dixit_document *document, uint32_t annotations, uint32_t claims);

/* All annotations of the document. */
DIXIT_API uint32_t dixit_annotation_count(const dixit_document *document);
DIXIT_API dixit_annotation dixit_annotation_at(const dixit_document *document, uint32_t annotation);

/* The value of a field, DIXIT_UNSET if it has none. */
DIXIT_API uint32_t dixit_annotation_get(const dixit_document *document, uint32_t annotation, uint32_t field);

/* The fields and parts one after the other, from index 0; false beyond the last one. */
DIXIT_API bool dixit_annotation_field_at(const dixit_document *document, uint32_t annotation, uint32_t index,
                                         uint32_t *field, uint32_t *value);
DIXIT_API bool dixit_annotation_part_at(const dixit_document *document, uint32_t annotation, uint32_t index,
                                        dixit_part *part);

/* The annotations of a layer as they were when last sorted: by their first token, the longest first. */
DIXIT_API uint32_t dixit_layer_count(const dixit_document *document, uint32_t layer);
DIXIT_API uint32_t dixit_layer_at(const dixit_document *document, uint32_t layer, uint32_t index);

/* How many of them begin before that byte. */
DIXIT_API uint32_t dixit_layer_before(const dixit_document *document, uint32_t layer, uint32_t byte);

/* ---- 12  Patterns ---- */

/* A builder makes one pattern after the other, in postfix order, on a stack:
 *
 *     dixit_build_word(builder, "dit", 3);           -- W"dit"
 *     dixit_build_element(builder, person);          -- A.person
 *     dixit_build_capture(builder, who);             -- "who"
 *     dixit_build_sequence(builder, 2);              -- W"dit" * A.person "who"
 *     dixit_phase_add(phase, builder, name, layer, &rule, &error);
 *
 * An error sticks: calls after it do nothing, and dixit_phase_add reports it and empties the stack. */
typedef struct dixit_builder dixit_builder;

DIXIT_API dixit_builder *dixit_builder_new(dixit_engine *engine, dixit_error *error);
DIXIT_API void dixit_builder_free(dixit_builder *builder); /* NULL is allowed */

/* Empties the stack, and forgets an error and all that has been built. */
DIXIT_API void dixit_builder_clear(dixit_builder *builder);

/* The number of the pattern on top of the stack, for dixit_build_again; DIXIT_NONE after an error. */
DIXIT_API uint32_t dixit_builder_top(const dixit_builder *builder);

/* Pushes a pattern that has been built, perhaps for another rule, since the builder was new or cleared; with its label.
 * It costs the same however large the pattern is. */
DIXIT_API void dixit_build_again(dixit_builder *builder, uint32_t pattern);

/* The longest repetition that is counted, and the largest pattern, in instructions: repetitions are unrolled. */
#define DIXIT_REPEAT_MAX 1024
#define DIXIT_PROGRAM_MAX 32768
/* How deep patterns may nest: compiling recurses. */
#define DIXIT_DEPTH_MAX 200

/* What is pushed from now on was written there: a number of the caller's own, such as that of a name
 * ("rules.lua:12: L.promise"), for errors and for explanations; DIXIT_NONE at first. */
DIXIT_API void dixit_build_label(dixit_builder *builder, uint32_t label);

/* The label of what the last error was about, after dixit_phase_add has failed; DIXIT_NONE if it had none. */
DIXIT_API uint32_t dixit_builder_culprit(const dixit_builder *builder);

/* Pushes one element.
 * word: tokens in a row by folded form, cut as a text is (DIXIT_ERROR_ENTRY_EMPTY if there is none).
 * exact: a token by its bytes.  kind, shape: a token of that kind or shape.  test: one whose form passes the test.
 * element: an annotation of a layer, or an entry of a class (DIXIT_CLASS | c), in one step.
 * any: a token. */
DIXIT_API void dixit_build_word(dixit_builder *builder, const char *bytes, size_t length);
DIXIT_API void dixit_build_exact(dixit_builder *builder, const char *bytes, size_t length);
DIXIT_API void dixit_build_kind(dixit_builder *builder, dixit_kind kind);
DIXIT_API void dixit_build_shape(dixit_builder *builder, dixit_shape shape);
DIXIT_API void dixit_build_test(dixit_builder *builder, uint32_t test);
DIXIT_API void dixit_build_element(dixit_builder *builder, uint32_t layer);
DIXIT_API void dixit_build_any(dixit_builder *builder);

/* Makes the last word a list, or adds to it: one of them, those of several tokens first, the longest first. */
DIXIT_API void dixit_build_word_or(dixit_builder *builder, const char *bytes, size_t length);

/* Narrows the element on top of the stack.  field: begins a test of that field, which holds if its value is one of
 * those that follow with dixit_build_value (DIXIT_FALSE also takes an unset one).  part: takes the pattern on top of
 * the stack, and narrows the element below it to those with that pattern somewhere in that part. */
DIXIT_API void dixit_build_field(dixit_builder *builder, uint32_t field);
DIXIT_API void dixit_build_value(dixit_builder *builder, uint32_t value);
DIXIT_API void dixit_build_part(dixit_builder *builder, uint32_t part);

/* Edges, zero width. */
typedef enum dixit_edge {
    DIXIT_SENTENCE_START, /* bos */
    DIXIT_SENTENCE_END,   /* eos: steps behind it may go on into the next sentence of the paragraph */
    DIXIT_PARAGRAPH_START,
    DIXIT_PARAGRAPH_END /* eop: ... into the next paragraph */
} dixit_edge;
DIXIT_API void dixit_build_edge(dixit_builder *builder, dixit_edge edge);

/* Each takes its operands from the stack and pushes the result.
 * sequence, choice: of the `count` patterns on top; a sequence of none takes nothing and always succeeds.
 * repeat: min to max times (DIXIT_NONE: without end), as often as possible, or as rarely if lazy.
 * gap: min to max steps (a token, or a whole quotation), as few as possible; with barrier, no step begins where the
 * pattern on top of the stack, which it takes, would match.
 * ahead, behind: zero width: the pattern matches from here, or up to here; or it does not.
 * inside: within one annotation of a layer, the innermost tried first, captured unless name is DIXIT_NONE.
 * outside: no step in an annotation of that layer, unless it takes it whole.
 * capture: the stretch taken, under that name. */
DIXIT_API void dixit_build_sequence(dixit_builder *builder, uint32_t count);
DIXIT_API void dixit_build_choice(dixit_builder *builder, uint32_t count);
DIXIT_API void dixit_build_repeat(dixit_builder *builder, uint32_t min, uint32_t max, bool lazy);
DIXIT_API void dixit_build_gap(dixit_builder *builder, uint32_t min, uint32_t max, bool barrier);
DIXIT_API void dixit_build_ahead(dixit_builder *builder, bool negative);
DIXIT_API void dixit_build_behind(dixit_builder *builder, bool negative);
DIXIT_API void dixit_build_inside(dixit_builder *builder, uint32_t layer, uint32_t name);
DIXIT_API void dixit_build_outside(dixit_builder *builder, uint32_t layer);
DIXIT_API void dixit_build_capture(dixit_builder *builder, uint32_t name);

/* ---- 13  Phases ---- */

/* A phase is a list of rules that run together; rules are known by their index in it.  A phase may run on any number of
 * documents, and on any that an engine reads at the same time. */
typedef struct dixit_phase dixit_phase;

DIXIT_API dixit_phase *dixit_phase_new(dixit_engine *engine, dixit_error *error);
DIXIT_API void dixit_phase_free(dixit_phase *phase); /* NULL is allowed */

/* Compiles the one pattern on the builder's stack into a rule, and empties the stack, also on failure.  A new rule
 * claims its whole matches and has priority 0.  Errors: DIXIT_ERROR_PATTERN_LOOP (a loop without end over what may be
 * empty), DIXIT_ERROR_PATTERN_EMPTY (the rule may take no token), DIXIT_ERROR_PATTERN_TOO_BIG,
 * DIXIT_ERROR_PATTERN_TOO_DEEP, DIXIT_ERROR_PATTERN_OPERAND (the stack does not hold what a call needs). */
DIXIT_API dixit_status dixit_phase_add(dixit_phase *phase, dixit_builder *builder, uint32_t name, uint32_t layer,
                                       uint32_t *rule, dixit_error *error);

/* Makes the rule claim the captures of that name, besides those named before; DIXIT_NONE: nothing.  From the first call
 * on it no longer claims whole matches, and every start gives a match. */
DIXIT_API dixit_status dixit_phase_claim(dixit_phase *phase, uint32_t rule, uint32_t name, dixit_error *error);

/* Gives a field to every annotation that dixit_matcher_annotate makes of the rule's matches. */
DIXIT_API dixit_status dixit_phase_set(dixit_phase *phase, uint32_t rule, uint32_t field, uint32_t value,
                                       dixit_error *error);

/* Says whether the caller wants to hear of the rule's matches when they are found (dixit_matcher_next), and when they
 * have won (dixit_matcher_settle): at first of all of them. */
DIXIT_API void dixit_phase_hear(dixit_phase *phase, uint32_t rule, bool found, bool won);

/* The priority of the rule's matches, where dixit_matcher_prioritize does not say otherwise. */
DIXIT_API void dixit_phase_prioritize(dixit_phase *phase, uint32_t rule, double priority);

DIXIT_API uint32_t dixit_phase_count(const dixit_phase *phase);
DIXIT_API uint32_t dixit_phase_name(const dixit_phase *phase, uint32_t rule);
DIXIT_API uint32_t dixit_phase_layer(const dixit_phase *phase, uint32_t rule);

/* ---- 14  Matches ---- */

/* A matcher runs phases over documents, and keeps its memory from one run to the next:
 *
 *     dixit_matcher_begin(matcher, phase, document, &error);
 *     while (dixit_matcher_next(matcher, &match, &error) == DIXIT_OK && match != DIXIT_NONE)
 *         if (!wanted(...)) dixit_matcher_reject(matcher);
 *     dixit_matcher_compete(matcher, &error);
 *     while (dixit_matcher_settle(matcher, &match, &error) == DIXIT_OK && match != DIXIT_NONE)
 *         dixit_matcher_annotate(matcher, match, &annotation, &error);
 *
 * Time is linear in the text.  A wall stands after every DIXIT_SENTENCE_TOKENS tokens without a sentence's end, and a
 * match that would take more than DIXIT_MATCH_STEPS steps is none: both bound what one start can cost. */
typedef struct dixit_matcher dixit_matcher;
#define DIXIT_SENTENCE_TOKENS 1024
#define DIXIT_MATCH_STEPS 4096

DIXIT_API dixit_matcher *dixit_matcher_new(dixit_engine *engine, dixit_error *error);
DIXIT_API void dixit_matcher_free(dixit_matcher *matcher); /* NULL is allowed */

/* Begins a run; what the last one found is forgotten.  Phase and document must outlive the run; documents of another
 * engine are refused (DIXIT_ERROR_FOREIGN), and so are those with open questions (DIXIT_ERROR_QUESTION).  No other run
 * may begin on the document, and nothing may be added to it, before dixit_matcher_compete. */
DIXIT_API dixit_status dixit_matcher_begin(dixit_matcher *matcher, const dixit_phase *phase, dixit_document *document,
                                           dixit_error *error);

/* Finds the next match that the caller wants to hear of, rule by rule, from left to right: its index in *match,
 * DIXIT_NONE if there is none left.  After a failure the run has to begin again. */
DIXIT_API dixit_status dixit_matcher_next(dixit_matcher *matcher, uint32_t *match, dixit_error *error);

/* Takes back the match found last: there is none from that start, and the next start is tried. */
DIXIT_API void dixit_matcher_reject(dixit_matcher *matcher);

/* Gives a match its own priority. */
DIXIT_API void dixit_matcher_prioritize(dixit_matcher *matcher, uint32_t match, double priority);

/* Decides which matches win: those on one layer compete if they share a token of what they claim.  The document keeps
 * what the winners claim, against matches of later phases. */
DIXIT_API dixit_status dixit_matcher_compete(dixit_matcher *matcher, dixit_error *error);

/* Goes through the matches that have won, in the order they were found, and makes annotations of them, up to the next
 * one that the caller wants to hear of: its index in *match, DIXIT_NONE behind the last one. */
DIXIT_API dixit_status dixit_matcher_settle(dixit_matcher *matcher, uint32_t *match, dixit_error *error);

/* Makes an annotation of a match: its parts are the captures, but for those whose names begin with "_", and it reaches
 * from the first part to the last one, or, without parts, as far as the match.  It has the fields that the rule gives.
 */
DIXIT_API dixit_status dixit_matcher_annotate(dixit_matcher *matcher, uint32_t match, uint32_t *annotation,
                                              dixit_error *error);

/* Why a match lost. */
typedef enum dixit_reason {
    DIXIT_WON,
    DIXIT_PHASE,    /* an earlier phase has claimed it */
    DIXIT_PRIORITY, /* the winner has a higher priority */
    DIXIT_SKIPPED,  /* ... fewer tokens skipped by gaps */
    DIXIT_LENGTH,   /* ... more tokens */
    DIXIT_START,    /* ... an earlier start */
    DIXIT_ORDER,    /* ... a rule written earlier, or was found earlier */
    DIXIT_REASON_COUNT
} dixit_reason;

/* The name of a reason: "won", "phase"...; NULL beyond the last one. */
DIXIT_API const char *dixit_reason_name(dixit_reason reason);

typedef struct dixit_match {
    uint32_t rule;                   /* index in the phase */
    uint32_t start, end;             /* bytes */
    uint32_t first_token, end_token; /* tokens */
    uint32_t skipped;                /* tokens taken by gaps */
    uint32_t captures;               /* their number */
    uint32_t winner;                 /* after dixit_matcher_compete: itself, or the match that it lost to; DIXIT_NONE
                                        if it lost to an earlier phase */
    dixit_reason reason;
} dixit_match;

typedef struct dixit_capture {
    uint32_t name;
    uint32_t start, end;             /* bytes */
    uint32_t first_token, end_token; /* tokens */
    uint32_t annotation;             /* the annotation or entry that it is exactly, or DIXIT_NONE */
} dixit_capture;

/* Matches that were not rejected, in the order they were found, and their captures, in the order in which the pattern
 * began them: from left to right, outer before inner.  A capture that took nothing is left out. */
DIXIT_API uint32_t dixit_matcher_count(const dixit_matcher *matcher);
DIXIT_API dixit_match dixit_match_at(const dixit_matcher *matcher, uint32_t match);
DIXIT_API dixit_capture dixit_match_capture(const dixit_matcher *matcher, uint32_t match, uint32_t capture);

/* Steps taken since dixit_matcher_begin: instructions, candidates, and what the index looked at. */
DIXIT_API uint64_t dixit_matcher_steps(const dixit_matcher *matcher);

/* Bytes held by the matcher. */
DIXIT_API size_t dixit_matcher_memory(const dixit_matcher *matcher);

/* ---- 15  Explanations ---- */

/* To be called after dixit_matcher_begin and before the first dixit_matcher_next: every rule is tried at the starts in
 * tokens [first, end) only, whatever the index says, and each try is kept. */
DIXIT_API void dixit_matcher_explain(dixit_matcher *matcher, uint32_t first, uint32_t end);

/* A try of a rule at a start. */
typedef struct dixit_try {
    uint32_t rule;
    uint32_t start_token;
    uint32_t match;   /* the match that was found; DIXIT_NONE if there is none, or it was rejected */
    uint32_t token;   /* failed: the furthest token that was looked at; the token count at the end of the text */
    uint32_t label;   /* failed: the label of the element that wanted another there, or DIXIT_NONE */
    uint32_t reached; /* failed: steps taken before that */
    bool rejected;    /* a match was found, and dixit_matcher_reject took it back */
    bool wall;        /* failed: what stood there was a wall or an edge that no step crosses */
    bool limit;       /* failed: it took more than DIXIT_MATCH_STEPS steps */
} dixit_try;

DIXIT_API uint32_t dixit_matcher_tries(const dixit_matcher *matcher);
DIXIT_API dixit_try dixit_matcher_try(const dixit_matcher *matcher, uint32_t index);

/* ---- 16  Verb groups ---- */

/* A verb group is a verb with its clitics, negation, auxiliaries, inverted subject and inserted adverbs: n'a-t-elle pas
 * encore dit.  The language's verbs and particles are data; what follows holds for all of them:
 *
 *     group := (clitic | negation)* verb subject? ((adverb | negator)* verb)*
 *
 * in which each verb but the last is an auxiliary that takes the form of the next.  Groups are annotations on layer
 * "verb", one for each lemma that they may be of, with the fields lemma, form, mood, tense, person, number, gender,
 * negated, inverted, reflexive, passive, and the part "subject" for an inverted pronoun. */

typedef enum dixit_verb_form {
    DIXIT_FINITE,
    DIXIT_INFINITIVE,
    DIXIT_PARTICIPLE, /* past */
    DIXIT_GERUND,     /* present participle */
    DIXIT_VERB_FORM_COUNT
} dixit_verb_form;

/* The name of a verb form: "finite"...; NULL beyond the last one. */
DIXIT_API const char *dixit_verb_form_name(dixit_verb_form form);

/* A place in the conjugation of the language.  Values are numbers of names, or DIXIT_UNSET. */
typedef struct dixit_slot {
    dixit_verb_form form;
    uint32_t mood, tense, person, number, gender;
} dixit_slot;

/* Adds a slot.  The first one is called A, then come B to Z and a to z. */
DIXIT_API dixit_status dixit_verb_slot(dixit_engine *engine, const dixit_slot *slot, dixit_error *error);

/* Adds a paradigm, the endings that follow a stem and the slots of each: "e:AC es:B :D".  Gives its number, from 0. */
DIXIT_API dixit_status dixit_verb_paradigm(dixit_engine *engine, const char *endings, size_t length, uint32_t *paradigm,
                                           dixit_error *error);

/* Adds verbs from a table, one a line: STEM PARADIGM AUXILIARY LEMMA, a blank between two.  A form is a stem and an
 * ending of its paradigm, both folded and one token together; the stem may be empty.  The auxiliary is the lemma of
 * that of the compound tenses (another that takes the participle is passive), or - where it is not known; + before it
 * says that the verb has a reflexive clitic, or is none: s'engager.  Of several readings of a form with the same lemma
 * and verb form, the first slot counts.
 *
 * Verbs added with `apart` are kept apart from the others: their groups are on the class layer "verb" (DIXIT_CLASS |
 * name), and what is on layer "verb" does not depend on them. */
DIXIT_API dixit_status dixit_verbs_add(dixit_engine *engine, const char *table, size_t length, bool apart,
                                       dixit_error *error);

/* Makes a verb an auxiliary that takes that form of the next verb.  With `passive`, it makes passives of the verbs
 * whose own auxiliary is another.  A participle behind it gives a compound tense (dixit_verb_compound), unless it is
 * passive. */
DIXIT_API dixit_status dixit_verb_auxiliary(dixit_engine *engine, uint32_t lemma, dixit_verb_form takes, bool passive,
                                            dixit_error *error);

/* The tense of a compound whose auxiliary has that tense: present -> perfect. */
DIXIT_API dixit_status dixit_verb_compound(dixit_engine *engine, uint32_t tense, uint32_t compound, dixit_error *error);

/* What else stands in a verb group, or shows that there is none. */
typedef enum dixit_particle {
    DIXIT_OBJECT,         /* clitics: le, lui, y */
    DIXIT_REFLEXIVE,      /* se, s' */
    DIXIT_PERSONAL,       /* me, nous: clitics that may be reflexive */
    DIXIT_PLURAL_SUBJECT, /* nous: those that are the subject before a verb in the first or second person plural */
    DIXIT_NEGATION,       /* before the verb: ne */
    DIXIT_NEGATOR,        /* behind it: pas, jamais; not */
    DIXIT_ADVERB,         /* déjà, encore */
    DIXIT_ADVERB_ENDING,  /* ment: of words that are adverbs, too */
    DIXIT_SUBJECT,        /* inverted: -il, -t-elle */
    DIXIT_DETERMINER,     /* un, cette, du: what follows is a noun */
    DIXIT_OBJECT_ARTICLE, /* le, la, l', les: a clitic, but an article at a sentence's start or behind a preposition */
    DIXIT_PREPOSITION,
    DIXIT_PARTICLE_COUNT
} dixit_particle;

/* The name of a particle in a pack: "objects", "reflexives"...; NULL beyond the last one. */
DIXIT_API const char *dixit_particle_name(dixit_particle particle);

/* Adds a particle, one token (an ending: the end of one). */
DIXIT_API dixit_status dixit_verb_particle(dixit_engine *engine, dixit_particle particle, const char *form,
                                           size_t length, dixit_error *error);

/* ---- 17  Characters ---- */

/* Whether a code point is a letter or a digit of any script: general categories L and N. */
DIXIT_API bool dixit_is_alphanumeric(int32_t code);

/* Writes the letters and digits that a code point stands for, without case and accents, compatibility forms taken
 * apart (U+FB01 gives f and i), to `plain`, and returns their number: 0 for what is neither. */
#define DIXIT_PLAIN_MAX 18 /* U+FDFA gives as many */
DIXIT_API uint32_t dixit_plain(int32_t code, int32_t plain[DIXIT_PLAIN_MAX]);

#ifdef __cplusplus
}
#endif

#endif
