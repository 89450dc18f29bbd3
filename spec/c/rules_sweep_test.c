/* The allocation sweep over rules: lexicon, questions, patterns, phases, matches, annotations, once for each request
 * for memory, with that one request failing.  What had failed must work when it is tried again, with the same result,
 * and all bytes must come back. */
#include "allocator.h"
#include "patterns.h"
#include "profiles.h"
#include "test.h"

#include <stdlib.h>
#include <string.h>

/* More requests than a run makes: the sweep must come to its end before. */
#define REQUESTS_MAX 5000

/* Calls again what has failed for want of memory, and only that. */
#define AGAIN(allocator, call)                                                                                         \
    do {                                                                                                               \
        dixit_status status_ = (call);                                                                                 \
        if (status_ != DIXIT_OK) {                                                                                     \
            CHECK(status_ == DIXIT_ERROR_MEMORY && (allocator)->failed);                                               \
            CHECK((call) == DIXIT_OK);                                                                                 \
        }                                                                                                              \
    } while (0)

static const char *const names[] = {"x",     "y",       "r",         "who",     "s",      "say",      "lemma",
                                    "dire",  "person",  "gender",    "f",       "verb",   "actor",    "sentence",
                                    "title", "subject", "quotation", "content", "clause", "paragraph"};

static const char *const patterns[] = {
    "A.person{ gender = f|none } \"who\" * gap(0, 5, W\",\") * L.say{ lemma = dire }",
    "(W{ \"a\", \"b c\", \"d\" }^-3 * any) \"who\" * #(any^0 * -W\"zz\")",
    "behind(L.title * gap(0, 2)) * inside(A.sentence \"s\", outside(A.quotation, any^1 * X\"b\"))",
    "A.verb \"who\" + A.quotation{ content: W\"oui\" * any^0 } * (T.word + T.capitalized + T.test0) * eos^-1",
};

static const char text[] = "Le Président d’Elbe, Anne Roux, dit « oui. Et non » à B.\n\nA b c d e, a dit Luc. zz b";

/* The number of a name, asked for again if need be. */
static uint32_t name_again(const test_allocator *allocator, dixit_engine *engine, const char *name) {
    uint32_t number = name_of(engine, name);
    CHECK(number != DIXIT_NONE || allocator->failed);
    return number == DIXIT_NONE ? name_of(engine, name) : number;
}

static void add_entry(test_allocator *allocator, dixit_engine *engine, const char *class, const char *form) {
    const dixit_field lemma = {name_of(engine, "lemma"), name_of(engine, "dire")};
    uint32_t text_field = name_of(engine, "who");
    AGAIN(allocator,
          dixit_lexicon_add(engine, name_of(engine, class), form, strlen(form), &lemma, 1, text_field, NULL));
}

/* Forms of dire and of a verb that is kept apart: the text has dit. */
static void add_verbs(test_allocator *allocator, dixit_engine *engine) {
    static const char endings[] = "t:A s:A", listed[] = "di 0 - dire", apart[] = "d\xC3\xAE 1 +avoir diter";
    const dixit_slot slot = {.form = DIXIT_FINITE};
    uint32_t paradigm;
    if (dixit_verb_slot(engine, &slot, NULL) != DIXIT_OK)
        CHECK(dixit_verb_slot(engine, &slot, NULL) == DIXIT_OK);
    AGAIN(allocator, dixit_verb_paradigm(engine, endings, sizeof endings - 1, &paradigm, NULL));
    AGAIN(allocator, dixit_verb_paradigm(engine, endings, sizeof endings - 1, &paradigm, NULL));
    AGAIN(allocator, dixit_verbs_add(engine, listed, sizeof listed - 1, false, NULL));
    AGAIN(allocator, dixit_verbs_add(engine, apart, sizeof apart - 1, true, NULL));
}

static dixit_engine *make_engine(test_allocator *allocator) {
    dixit_allocator interface = test_allocator_interface(allocator);
    dixit_engine *engine = dixit_engine_new(&interface, NULL);
    if (!engine)
        engine = dixit_engine_new(&interface, NULL);
    AGAIN(allocator, add_french(engine));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        name_again(allocator, engine, names[i]);
    add_entry(allocator, engine, "title", "président d’Elbe");
    add_entry(allocator, engine, "title", "président");
    add_entry(allocator, engine, "say", "dit");
    add_entry(allocator, engine, "say", "élu");
    add_verbs(allocator, engine);
    if (dixit_test_new(engine) == DIXIT_NONE)
        CHECK(dixit_test_new(engine) == 0);
    return engine;
}

static dixit_phase *make_phase(test_allocator *allocator, dixit_engine *engine) {
    dixit_phase *phase = dixit_phase_new(engine, NULL);
    if (!phase)
        phase = dixit_phase_new(engine, NULL);
    dixit_builder *builder = dixit_builder_new(engine, NULL);
    if (!builder)
        builder = dixit_builder_new(engine, NULL);
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        uint32_t rule = DIXIT_NONE, layer = name_of(engine, i % 2 ? "x" : "y");
        AGAIN(allocator,
              (build(builder, engine, patterns[i]), dixit_phase_add(phase, builder, layer, layer, &rule, NULL)));
        CHECK(rule == i);
    }
    AGAIN(allocator, dixit_phase_claim(phase, 1, name_of(engine, "who"), NULL));
    dixit_builder_free(builder);
    return phase;
}

static dixit_status answer_all(dixit_document *document) {
    dixit_question question;
    dixit_status status = dixit_document_ask(document, &question, NULL);
    while (status == DIXIT_OK && question.test != DIXIT_NONE) {
        status = dixit_document_answer(document, question.length == 1, NULL);
        if (status == DIXIT_OK)
            status = dixit_document_ask(document, &question, NULL);
    }
    return status;
}

static dixit_status run(dixit_matcher *matcher, const dixit_phase *phase, dixit_document *document) {
    uint32_t found;
    dixit_status status = dixit_matcher_begin(matcher, phase, document, NULL);
    do
        status = status == DIXIT_OK ? dixit_matcher_next(matcher, &found, NULL) : status;
    while (status == DIXIT_OK && found != DIXIT_NONE);
    return status == DIXIT_OK ? dixit_matcher_compete(matcher, NULL) : status;
}

/* What a phase found, mixed into one number. */
static uint64_t digest(uint64_t sum, const dixit_matcher *matcher) {
    for (uint32_t i = 0; i < dixit_matcher_count(matcher); i++) {
        dixit_match match = dixit_match_at(matcher, i);
        uint32_t values[] = {match.rule, match.start, match.end, match.captures, match.winner, match.reason};
        for (size_t k = 0; k < sizeof values / sizeof *values; k++)
            sum = (sum ^ values[k]) * 1099511628211u;
        for (uint32_t k = 0; k < match.captures; k++) {
            dixit_capture capture = dixit_match_capture(matcher, i, k);
            sum = ((sum ^ capture.start) * 31 + capture.end) * 31 + capture.annotation;
        }
    }
    return sum;
}

static void annotate_person(test_allocator *allocator, dixit_engine *engine, dixit_document *document) {
    uint32_t person = DIXIT_NONE, start = (uint32_t)(strstr(text, "Anne") - text);
    uint32_t layer = name_of(engine, "person"), gender = name_of(engine, "gender"), f = name_of(engine, "f");
    dixit_part part = {layer, start, start + 4, DIXIT_NONE};
    AGAIN(allocator, dixit_annotation_add(document, layer, DIXIT_NONE, start, start + 9, &person, NULL));
    AGAIN(allocator, dixit_annotation_set(document, person, gender, f, NULL));
    AGAIN(allocator, dixit_annotation_add_part(document, person, &part, NULL));
}

/* Two phases on a document; what they found. */
static uint64_t run_all(test_allocator *allocator) {
    dixit_engine *engine = make_engine(allocator);
    dixit_phase *phase = make_phase(allocator, engine);
    dixit_document *document = dixit_document_new(engine, NULL);
    if (!document)
        document = dixit_document_new(engine, NULL);
    dixit_matcher *matcher = dixit_matcher_new(engine, NULL);
    if (!matcher)
        matcher = dixit_matcher_new(engine, NULL);
    AGAIN(allocator, dixit_document_read(document, text, strlen(text), NULL));
    AGAIN(allocator, answer_all(document));
    AGAIN(allocator, dixit_document_index(document, NULL));
    annotate_person(allocator, engine, document);
    AGAIN(allocator, run(matcher, phase, document));
    uint64_t sum = digest(14695981039346656037u, matcher);
    CHECK(dixit_matcher_count(matcher) > 4);
    add_entry(allocator, engine, "title", "Luc");
    AGAIN(allocator, run(matcher, phase, document));
    sum = digest(sum, matcher);
    dixit_matcher_free(matcher);
    dixit_document_free(document);
    dixit_phase_free(phase);
    dixit_engine_free(engine);
    CHECK(allocator->live == 0 && !allocator->misused);
    return sum;
}

static void sweep(void) {
    test_allocator allocator = {0};
    uint64_t expected = run_all(&allocator);
    for (uint64_t at = 1; at < REQUESTS_MAX; at++) {
        allocator = (test_allocator){.fail_at = at};
        bool same = CHECK(run_all(&allocator) == expected);
        if (!same || test_failed)
            printf("# request %llu\n", (unsigned long long)at);
        if (!allocator.failed)
            printf("# %llu allocations\n", (unsigned long long)at - 1);
        if (!allocator.failed || test_failed)
            break;
    }
    CHECK(!allocator.failed);
}

int main(void) {
    RUN(sweep);
    return test_result();
}
