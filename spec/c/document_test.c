/* The invariants of documents, on the seeds of the fuzzer and on texts that were hard once; engines that have read
 * before and new ones agree on them. */
#include "invariants.h"
#include "profiles.h"
#include "test.h"

#include <stdlib.h>
#include <string.h>

/* Larger than any seed. */
#define SEED_MAX 65536

static int seed_count;
static char **seeds;

static dixit_document *read_new(dixit_engine *engine, const char *text, size_t length) {
    dixit_document *document = dixit_document_new(engine, NULL);
    if (!document || dixit_document_read(document, text, length, NULL) != DIXIT_OK)
        exit(EXIT_FAILURE);
    return document;
}

static void check_text(dixit_engine *engine, const char *text, size_t length, const char *name) {
    dixit_document *document = read_new(engine, text, length);
    violation broken = find_violation(document);
    if (!CHECK(broken.what == NULL))
        printf("# %s, %u: %s\n", name, broken.index, broken.what);
    dixit_document_free(document);
}

/* The seed's bytes; ends the program if it cannot be read. */
static size_t read_seed(const char *path, char *text) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    size_t length = fread(text, 1, SEED_MAX, file);
    fclose(file);
    return length;
}

static void seeds_keep_the_invariants(void) {
    static char text[SEED_MAX];
    dixit_engine *french = new_engine(add_french), *english = new_engine(add_english);
    CHECK(seed_count > 0);
    for (int i = 0; i < seed_count; i++) {
        size_t length = read_seed(seeds[i], text);
        CHECK(length > 0 && length < SEED_MAX);
        check_text(french, text, length, seeds[i]);
        check_text(english, text, length, seeds[i]);
    }
    dixit_engine_free(french);
    dixit_engine_free(english);
}

/* Every text of up to three characters from a set that the stages treat each in its own way. */
static void all_short_texts_keep_the_invariants(void) {
    static const char *const characters[] = {
        "a", "l", "T",      "1",      " ",      "\n",     "\r", ".", "-",      "'", "’",    "‘",        "\"", "«",
        "»", "“", "”",      "„",      "`",      "<",      ">",  "–", "(",      ")", "@",    "#",        "/",  ":",
        "…", "é", "\u0301", "\u00AD", "\u200B", "\u00A0", "語", "😀", "\u200D", "🇫", "\xFF", "\xE2\x82", "",
    };
    enum { COUNT = sizeof characters / sizeof *characters };
    dixit_engine *engine = new_engine(add_french);
    dixit_document *document = dixit_document_new(engine, NULL);
    for (size_t i = 0; i < COUNT * COUNT * COUNT && !test_failed; i++) {
        char text[32];
        int length = snprintf(text, sizeof text, "%s%s%s", characters[i % COUNT], characters[i / COUNT % COUNT],
                              characters[i / COUNT / COUNT]);
        CHECK(dixit_document_read(document, text, (size_t)length, NULL) == DIXIT_OK);
        violation broken = find_violation(document);
        if (!CHECK(broken.what == NULL))
            printf("# '%s', %u: %s\n", text, broken.index, broken.what);
    }
    dixit_document_free(document);
    dixit_engine_free(engine);
}

static void nul_is_a_character(void) {
    static const char text[] = "ab\0 « c\0 »";
    dixit_engine *engine = new_engine(add_french);
    check_text(engine, text, sizeof text - 1, "NUL");
    dixit_document *document = read_new(engine, text, sizeof text - 1);
    dixit_token token = dixit_token_at(document, 1);
    CHECK(token.start == 2 && token.end == 3 && token.kind == DIXIT_CONTROL);
    if (CHECK(dixit_quotation_count(document) == 1)) {
        dixit_span part = dixit_quotation_part(document, 0, 0);
        CHECK(part.start == 7 && part.end == 9); /* c and NUL */
    }
    dixit_document_free(document);
    dixit_engine_free(engine);
}

/* What is read does not depend on what was read before. */
static void documents_do_not_depend_on_the_past(void) {
    static const char text[] = "« Elle l’a dit, etc. » M. Aubrac, 1 234 élus : “Oui.”";
    dixit_engine *used = new_engine(add_french), *fresh = new_engine(add_french);
    dixit_document *document = read_new(used, "Aubrac « etc. élus l’ : “ 234 M", 33);
    CHECK(dixit_document_read(document, text, strlen(text), NULL) == DIXIT_OK);
    dixit_document *expected = read_new(fresh, text, strlen(text));
    CHECK(dixit_token_count(expected) > 15);
    CHECK(document_digest(document) == document_digest(expected));
    dixit_document_free(document);
    dixit_document_free(expected);
    dixit_engine_free(used);
    dixit_engine_free(fresh);
}

int main(int argc, char **argv) {
    seed_count = argc - 1;
    seeds = argv + 1;
    RUN(seeds_keep_the_invariants);
    RUN(all_short_texts_keep_the_invariants);
    RUN(nul_is_a_character);
    RUN(documents_do_not_depend_on_the_past);
    return test_result();
}
