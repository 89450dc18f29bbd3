/* dixit.h: versions, names, errors, and what is known of a small document. */
#include "profiles.h"
#include "test.h"

#include <string.h>

static bool same(const char *a, const char *b) {
    return a && b && strcmp(a, b) == 0;
}

static void versions_are_those_of_the_header(void) {
    char version[32];
    snprintf(version, sizeof version, "%d.%d.%d", DIXIT_VERSION_MAJOR, DIXIT_VERSION_MINOR, DIXIT_VERSION_PATCH);
    CHECK(same(dixit_version(), version));
    CHECK(same(DIXIT_VERSION, version));
    CHECK(dixit_abi_version() == DIXIT_ABI_VERSION);
}

static void statuses_have_names(void) {
    CHECK(same(dixit_status_name(DIXIT_OK), "ok"));
    CHECK(same(dixit_status_name(DIXIT_ERROR_MEMORY), "memory"));
    CHECK(same(dixit_status_name(DIXIT_ERROR_TEXT_TOO_BIG), "text_too_big"));
    CHECK(same(dixit_status_name(DIXIT_ERROR_ENTRY_LATE), "entry_late"));
    CHECK(dixit_status_name((dixit_status)(DIXIT_ERROR_VERBS + 1)) == NULL);
}

/* Each list has a name for every value, all different, and NULL beyond the last. */
#define CHECK_NAMES(name_of, type, count)                                                                              \
    do {                                                                                                               \
        for (int i = 0; i < (int)(count); i++)                                                                         \
            if (CHECK(name_of((type)i) != NULL))                                                                       \
                for (int k = 0; k < i; k++)                                                                            \
                    CHECK(!same(name_of((type)i), name_of((type)k)));                                                  \
        CHECK(name_of((type)(count)) == NULL);                                                                         \
        CHECK(name_of((type)((count) + 1)) == NULL);                                                                   \
    } while (0)

static void closed_lists_have_names(void) {
    CHECK_NAMES(dixit_entry_name, dixit_entry, DIXIT_ENTRY_COUNT);
    CHECK_NAMES(dixit_option_name, dixit_option, DIXIT_OPTION_COUNT);
    CHECK_NAMES(dixit_kind_name, dixit_kind, DIXIT_KIND_COUNT);
    CHECK_NAMES(dixit_quotation_kind_name, dixit_quotation_kind, DIXIT_QUOTATION_KIND_COUNT);
    CHECK_NAMES(dixit_verdict_name, dixit_verdict, DIXIT_VERDICT_COUNT);
    CHECK(same(dixit_entry_name(DIXIT_ELISION), "elisions"));
    CHECK(same(dixit_option_name(DIXIT_GROUP_SPACES), "group_spaces"));
    CHECK(same(dixit_kind_name(DIXIT_INVALID), "invalid"));
    CHECK(same(dixit_quotation_kind_name(DIXIT_DASH), "dash"));
    CHECK(same(dixit_verdict_name(DIXIT_STRAY), "stray"));
}

static void entries_are_checked(void) {
    dixit_engine *engine = dixit_engine_new(NULL, NULL);
    char form[DIXIT_ENTRY_MAX + 1];
    memset(form, 'a', sizeof form);
    dixit_error error;
    CHECK(dixit_engine_add(engine, DIXIT_ELISION, form, 0, &error) == DIXIT_ERROR_ENTRY_EMPTY);
    CHECK(error.code == DIXIT_ERROR_ENTRY_EMPTY && error.position == 0 && error.message[0]);
    CHECK(dixit_engine_add(engine, DIXIT_ELISION, form, sizeof form, &error) == DIXIT_ERROR_ENTRY_TOO_LONG);
    CHECK(dixit_engine_add(engine, DIXIT_ELISION, form, DIXIT_ENTRY_MAX, &error) == DIXIT_OK);
    CHECK(dixit_engine_add(engine, DIXIT_ELISION, "qu\xC3", 3, &error) == DIXIT_ERROR_ENTRY_ENCODING);
    CHECK(error.position == 2);
    CHECK(dixit_engine_add(engine, DIXIT_ELISION, "qu", 2, NULL) == DIXIT_OK);
    CHECK(dixit_engine_add(engine, DIXIT_ELISION, "qu", 2, NULL) == DIXIT_OK);
    dixit_document *document = dixit_document_new(engine, NULL);
    CHECK(dixit_document_read(document, "qu'il", 5, NULL) == DIXIT_OK);
    CHECK(dixit_token_count(document) == 2 && dixit_token_at(document, 0).end == 3);
    CHECK(dixit_engine_add(engine, DIXIT_ELISION, "l", 1, &error) == DIXIT_ERROR_ENTRY_LATE);
    CHECK(dixit_engine_set(engine, DIXIT_GROUP_SPACES, true, NULL) == DIXIT_ERROR_ENTRY_LATE);
    dixit_document_free(document);
    dixit_engine_free(engine);
}

static void too_big_a_text_is_refused_unread(void) {
    dixit_engine *engine = new_engine(add_french);
    dixit_document *document = dixit_document_new(engine, NULL);
    CHECK(dixit_document_read(document, "Oui.", 4, NULL) == DIXIT_OK);
    dixit_error error;
    const char *nowhere = (const char *)(uintptr_t)1;
    CHECK(dixit_document_read(document, nowhere, (size_t)DIXIT_TEXT_MAX + 1, &error) == DIXIT_ERROR_TEXT_TOO_BIG);
    CHECK(error.code == DIXIT_ERROR_TEXT_TOO_BIG && error.position == DIXIT_TEXT_MAX);
    CHECK(dixit_token_count(document) == 0 && dixit_sentence_count(document) == 0);
    CHECK(dixit_document_read(document, "Oui.", 4, NULL) == DIXIT_OK);
    CHECK(dixit_token_count(document) == 2);
    dixit_document_free(document);
    dixit_engine_free(engine);
}

static void nothing_may_be_freed(void) {
    dixit_document_free(NULL);
    dixit_engine_free(NULL);
}

/* ---- A small document */

static const char article[] = "« Le bac partira », a-t-il dit.\n\nIl part à l’aube : « Vraiment ? »";

/* Whether text[start, end) is that string, at its n-th place, counted from 0. */
static bool is_at(uint32_t start, uint32_t end, const char *string, int n) {
    const char *at = strstr(article, string);
    while (at && n-- > 0)
        at = strstr(at + 1, string);
    return at && start == (uint32_t)(at - article) && end == start + strlen(string);
}

/* The article, read under an engine of its own. */
typedef struct reading {
    dixit_engine *engine;
    dixit_document *document;
} reading;

static reading read_article(void) {
    reading it = {new_engine(add_french), NULL};
    it.document = dixit_document_new(it.engine, NULL);
    CHECK(dixit_document_read(it.document, article, strlen(article), NULL) == DIXIT_OK);
    return it;
}

static void end_reading(reading it) {
    dixit_document_free(it.document);
    dixit_engine_free(it.engine);
}

static void text_is_the_one_given(void) {
    reading it = read_article();
    size_t length;
    CHECK(dixit_document_text(it.document, &length) == article && length == strlen(article));
    end_reading(it);
}

static void tokens_have_their_spans(void) {
    static const struct {
        const char *text;
        int n;
        dixit_kind kind;
    } tokens[] = {
        {"«", 0, DIXIT_PUNCTUATION}, {"Le", 0, DIXIT_WORD},       {"bac", 0, DIXIT_WORD},
        {"partira", 0, DIXIT_WORD},  {"»", 0, DIXIT_PUNCTUATION}, {",", 0, DIXIT_PUNCTUATION},
        {"a", 3, DIXIT_WORD},        {"-t-il", 0, DIXIT_WORD},    {"dit", 0, DIXIT_WORD},
        {".", 0, DIXIT_PUNCTUATION}, {"Il", 0, DIXIT_WORD},       {"part", 1, DIXIT_WORD},
        {"à", 0, DIXIT_WORD},        {"l’", 0, DIXIT_WORD},       {"aube", 0, DIXIT_WORD},
        {":", 0, DIXIT_PUNCTUATION}, {"«", 1, DIXIT_PUNCTUATION}, {"Vraiment", 0, DIXIT_WORD},
        {"?", 0, DIXIT_PUNCTUATION}, {"»", 1, DIXIT_PUNCTUATION},
    };
    enum { COUNT = sizeof tokens / sizeof *tokens };
    reading it = read_article();
    if (CHECK(dixit_token_count(it.document) == COUNT))
        for (uint32_t i = 0; i < COUNT; i++) {
            dixit_token token = dixit_token_at(it.document, i);
            CHECK(is_at(token.start, token.end, tokens[i].text, tokens[i].n));
            CHECK(token.kind == tokens[i].kind);
        }
    end_reading(it);
}

static void tokens_are_found_by_offset(void) {
    reading it = read_article();
    CHECK(dixit_token_find(it.document, 0) == 0);
    CHECK(dixit_token_find(it.document, 1) == 0);
    CHECK(dixit_token_find(it.document, 2) == 1); /* white space: the token behind it */
    CHECK(dixit_token_find(it.document, (uint32_t)strlen(article)) == DIXIT_NONE);
    end_reading(it);
}

static void tokens_have_parts(void) {
    reading it = read_article();
    dixit_span parts[DIXIT_PARTS_MAX];
    CHECK(dixit_token_parts(it.document, 7, parts) == 2);
    CHECK(is_at(parts[0].start, parts[0].end, "-t-", 0));
    CHECK(is_at(parts[1].start, parts[1].end, "il", 0));
    CHECK(dixit_token_parts(it.document, 8, parts) == 1);
    CHECK(is_at(parts[0].start, parts[0].end, "dit", 0));
    end_reading(it);
}

static void check_unit(dixit_unit unit, const char *text, uint32_t first_token, uint32_t end_token) {
    CHECK(is_at(unit.start, unit.end, text, 0));
    CHECK(unit.first_token == first_token && unit.end_token == end_token);
}

static void sentences_and_paragraphs_have_their_spans(void) {
    reading it = read_article();
    if (CHECK(dixit_sentence_count(it.document) == 2 && dixit_paragraph_count(it.document) == 2)) {
        check_unit(dixit_sentence_at(it.document, 0), "« Le bac partira », a-t-il dit.", 0, 10);
        check_unit(dixit_sentence_at(it.document, 1), "Il part à l’aube : « Vraiment ? »", 10, 20);
        check_unit(dixit_paragraph_at(it.document, 0), "« Le bac partira », a-t-il dit.", 0, 10);
        check_unit(dixit_paragraph_at(it.document, 1), "Il part à l’aube : « Vraiment ? »", 10, 20);
    }
    end_reading(it);
}

static void check_quotation(const dixit_document *document, uint32_t index, const char *text, const char *content) {
    dixit_quotation quotation = dixit_quotation_at(document, index);
    CHECK(is_at(quotation.start, quotation.end, text, 0));
    CHECK(dixit_token_at(document, quotation.first_token).start == quotation.start);
    CHECK(dixit_token_at(document, quotation.end_token - 1).end == quotation.end);
    CHECK(quotation.kind == DIXIT_GUILLEMETS && quotation.closed);
    CHECK(quotation.depth == 0 && quotation.parent == DIXIT_NONE);
    dixit_span part = dixit_quotation_part(document, index, 0);
    CHECK(quotation.parts == 1 && is_at(part.start, part.end, content, 0));
}

static void quotations_have_their_spans(void) {
    reading it = read_article();
    if (CHECK(dixit_quotation_count(it.document) == 2)) {
        check_quotation(it.document, 0, "« Le bac partira »", "Le bac partira");
        check_quotation(it.document, 1, "« Vraiment ? »", "Vraiment ?");
    }
    end_reading(it);
}

static void marks_have_verdicts(void) {
    static const dixit_mark marks[] = {
        {0, 0, DIXIT_OPENS}, {4, 0, DIXIT_CLOSES}, {16, 1, DIXIT_OPENS}, {19, 1, DIXIT_CLOSES}};
    reading it = read_article();
    if (CHECK(dixit_mark_count(it.document) == 4))
        for (uint32_t i = 0; i < 4; i++) {
            dixit_mark mark = dixit_mark_at(it.document, i);
            CHECK(mark.token == marks[i].token && mark.quotation == marks[i].quotation);
            CHECK(mark.verdict == marks[i].verdict);
        }
    end_reading(it);
}

static void empty_text_is_an_empty_document(void) {
    dixit_engine *engine = new_engine(add_french);
    dixit_document *document = dixit_document_new(engine, NULL);
    CHECK(dixit_document_read(document, NULL, 0, NULL) == DIXIT_OK);
    CHECK(dixit_token_count(document) == 0 && dixit_sentence_count(document) == 0);
    CHECK(dixit_paragraph_count(document) == 0 && dixit_quotation_count(document) == 0);
    CHECK(dixit_mark_count(document) == 0 && dixit_token_find(document, 0) == DIXIT_NONE);
    dixit_document_free(document);
    dixit_engine_free(engine);
}

int main(void) {
    RUN(versions_are_those_of_the_header);
    RUN(statuses_have_names);
    RUN(closed_lists_have_names);
    RUN(entries_are_checked);
    RUN(too_big_a_text_is_refused_unread);
    RUN(nothing_may_be_freed);
    RUN(text_is_the_one_given);
    RUN(tokens_have_their_spans);
    RUN(tokens_are_found_by_offset);
    RUN(tokens_have_parts);
    RUN(sentences_and_paragraphs_have_their_spans);
    RUN(quotations_have_their_spans);
    RUN(marks_have_verdicts);
    RUN(empty_text_is_an_empty_document);
    return test_result();
}
