/* Names, entries of the lexicon, and tests that the caller decides. */
#include "patterns.h"
#include "profiles.h"
#include "test.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static char result[RESULT_MAX];

static void names(void) {
    dixit_engine *engine = new_engine(add_french);
    uint32_t one = name_of(engine, "one"), two = name_of(engine, "two"), empty = name_of(engine, "");
    CHECK(one > DIXIT_TRUE && two > DIXIT_TRUE && one != two && empty != one);
    CHECK(name_of(engine, "one") == one);
    size_t length = 0;
    const char *bytes = dixit_name_bytes(engine, two, &length);
    CHECK(length == 3 && !memcmp(bytes, "two", 3));
    CHECK(!dixit_name_bytes(engine, DIXIT_TRUE, &length) && !dixit_name_bytes(engine, 1000000, &length));
    CHECK(!strcmp(dixit_shape_name(DIXIT_UPPERCASE), "uppercase") && !dixit_shape_name(DIXIT_SHAPE_COUNT));
    CHECK(!strcmp(dixit_reason_name(DIXIT_SKIPPED), "skipped") && !dixit_reason_name(DIXIT_REASON_COUNT));
    CHECK(!strcmp(dixit_status_name(DIXIT_ERROR_QUESTION), "question"));
    CHECK(!strcmp(dixit_status_name(DIXIT_ERROR_VERBS), "verbs"));
    dixit_engine_free(engine);
}

static void add_entry(dixit_engine *engine, const char *class, const char *form, const char *lemma) {
    const dixit_field field = {name_of(engine, "lemma"), lemma ? name_of(engine, lemma) : DIXIT_UNSET};
    CHECK(dixit_lexicon_add(engine, name_of(engine, class), form, strlen(form), &field, lemma != NULL, DIXIT_NONE,
                            NULL) == DIXIT_OK);
}

struct row {
    const char *pattern, *text, *expected;
};

static const struct row rows[] = {
    /* entries of several tokens are single steps, the longest first */
    {"L.title \"t\" * any", "Le président de la République parle.",
     "président de la République parle "
     "[t:président de la République]"},
    {"L.title \"t\" * any", "Le président de la commission", "président de [t:président]"},
    {"L.title \"t\" * W\"de\" * W\"la\" * any", "Le président de la République parle.",
     "président de la République [t:président]"},
    {"L.title", "LE PRESIDENT DE LA REPUBLIQUE et le Président", "PRESIDENT DE LA REPUBLIQUE | Président"},
    {"L.title", "Le président de la\n\nRépublique", "président"},
    {"L.title", "le vice-président d’Elbe", "vice-président d’Elbe"},
    /* fields, two entries of one form among them */
    {"L.say{ lemma = dire } \"v\"", "Il dit, il dédit, il fait.", "dit [v:dit]"},
    {"L.say{ lemma = faire|dire } \"v\"", "Il dit, il dédit, il fait.", "dit [v:dit] | fait [v:fait]"},
    {"L.say{ lemma = savoir }", "Il dit, il sut, il fait.", "sut"},
    {"L.say{ lemma = suer }", "Il dit, il sut, il fait.", "sut"},
    {"L.say{ lemma = none }", "Il parle.", "parle"},
    {"(L.say + any * any) \"x\"", "sut sut dit", "sut [x:sut] | sut [x:sut] | dit [x:dit]"},
    {"behind(L.title) * any", "Le président de la République parle.", "de | parle"},
    {"L.a * L.b", "A la fin", "A la"},
};

static dixit_engine *new_lexicon(void) {
    dixit_engine *engine = new_engine(add_french);
    add_entry(engine, "title", "président", NULL);
    add_entry(engine, "title", "président de la République", NULL);
    add_entry(engine, "title", "vice-président d'Elbe", NULL);
    add_entry(engine, "say", "dit", "dire");
    add_entry(engine, "say", "dit", "dire"); /* twice: no error, and found once */
    add_entry(engine, "say", "fait", "faire");
    add_entry(engine, "say", "sut", "savoir");
    add_entry(engine, "say", "sut", "suer");
    add_entry(engine, "say", "parle", NULL);
    add_entry(engine, "a", "à", NULL);
    add_entry(engine, "b", "la", NULL);
    return engine;
}

static void run_row(const struct row *row) {
    dixit_engine *engine = new_lexicon();
    dixit_phase *phase = dixit_phase_new(engine, NULL);
    add_rule(phase, engine, "r", "x", row->pattern);
    dixit_document *document = dixit_document_new(engine, NULL);
    dixit_document_read(document, row->text, strlen(row->text), NULL);
    run_phase(phase, engine, document, result);
    if (!CHECK(!strcmp(result, row->expected)))
        printf("# %s\n#   wanted: %s\n#   got:    %s\n", row->pattern, row->expected, result);
    dixit_document_free(document);
    dixit_phase_free(phase);
    dixit_engine_free(engine);
}

static void entries(void) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        run_row(rows + i);
}

static dixit_status add_bytes(dixit_engine *engine, const char *bytes, size_t length, dixit_error *error) {
    return dixit_lexicon_add(engine, name_of(engine, "c"), bytes, length, NULL, 0, DIXIT_NONE, error);
}

static void errors(void) {
    dixit_engine *engine = new_engine(add_french);
    static char long_form[DIXIT_LEXICON_FORM_MAX + 2];
    memset(long_form, 'a', sizeof long_form - 1);
    dixit_error error;
    CHECK(add_bytes(engine, "", 0, &error) == DIXIT_ERROR_ENTRY_EMPTY);
    CHECK(add_bytes(engine, " \n", 2, &error) == DIXIT_ERROR_ENTRY_EMPTY);
    CHECK(add_bytes(engine, long_form, sizeof long_form - 1, &error) == DIXIT_ERROR_ENTRY_TOO_LONG);
    CHECK(add_bytes(engine, long_form, 200, &error) == DIXIT_ERROR_ENTRY_TOO_LONG);
    CHECK(dixit_lexicon_count(engine) == 0);
    add_entry(engine, "c", "mot", NULL);
    CHECK(dixit_engine_add(engine, DIXIT_WHOLE, "o'clock", 7, &error) == DIXIT_ERROR_ENTRY_LATE);
    CHECK(dixit_lexicon_count(engine) == 1);
    static const char lines[] = "un\ndeux mots\n\nquatre\n";
    CHECK(add_bytes(engine, lines, strlen(lines), &error) == DIXIT_ERROR_ENTRY_EMPTY && error.position == 13);
    CHECK(dixit_lexicon_count(engine) == 3);
    dixit_engine_free(engine);
}

/* Entries of one call share their fields, and have their own lemma: the line, or what stands behind a tab. */
static void lines(void) {
    static const char roles[] = "maire\nADJOINT au Maire\nélue\télu\n\xC3\x97 2\n\xC3\xA9\xC3\xBF";
    dixit_engine *engine = new_engine(add_french);
    const dixit_field fields[] = {{name_of(engine, "gender"), name_of(engine, "f")},
                                  {name_of(engine, "paid"), DIXIT_TRUE}};
    CHECK(dixit_lexicon_add(engine, name_of(engine, "role"), roles, strlen(roles), fields, 2, name_of(engine, "lemma"),
                            NULL) == DIXIT_OK);
    CHECK(dixit_lexicon_count(engine) == 5);
    static const char *const expected[] = {"maire", "ADJOINT au Maire", "élu", "\xC3\x97 2", "\xC3\xA9\xC3\xBF"};
    static const char text[] = "Maire, adjoint au maire, élue, × 2, ÉŸ";
    dixit_document *document = dixit_document_new(engine, NULL);
    CHECK(dixit_document_read(document, text, strlen(text), NULL) == DIXIT_OK);
    CHECK(dixit_document_index(document, NULL) == DIXIT_OK);
    uint32_t found = 0, role = DIXIT_CLASS | name_of(engine, "role");
    for (uint32_t i = 0; i < dixit_annotation_count(document); i++) {
        if (dixit_annotation_at(document, i).layer != role)
            continue;
        static const uint32_t order[] = {0, 1, 0, 2, 3, 4}; /* maire twice */
        uint32_t lemma = dixit_annotation_get(document, i, name_of(engine, "lemma"));
        size_t length = 0;
        const char *bytes = dixit_name_bytes(engine, lemma, &length);
        if (CHECK(found < sizeof order / sizeof *order && bytes)) {
            const char *wanted = expected[order[found++]];
            CHECK(length == strlen(wanted) && !memcmp(bytes, wanted, length));
        }
        CHECK(dixit_annotation_get(document, i, fields[0].name) == fields[0].value);
        CHECK(dixit_annotation_get(document, i, fields[1].name) == fields[1].value);
    }
    CHECK(found == 6);
    dixit_document_free(document);
    dixit_engine_free(engine);
}

/* Entries and rules that come when a document has been annotated are found in it, and what was found stays. */
static void late_entries(void) {
    dixit_engine *engine = new_lexicon();
    dixit_phase *phase = dixit_phase_new(engine, NULL);
    add_rule(phase, engine, "r", "x", "L.say");
    dixit_document *document = dixit_document_new(engine, NULL);
    static const char text[] = "Il dit, il rit, il sut.";
    dixit_document_read(document, text, strlen(text), NULL);
    run_phase(phase, engine, document, result);
    CHECK(!strcmp(result, "dit | sut"));
    uint32_t before = dixit_annotation_count(document);
    dixit_annotation dit = dixit_annotation_at(document, before - 3);
    add_entry(engine, "say", "rit", "rire");
    dixit_phase *later = dixit_phase_new(engine, NULL);
    add_rule(later, engine, "r", "y", "L.say{ lemma = rire|savoir } * any");
    run_phase(later, engine, document, result);
    CHECK(!strcmp(result, "rit, | sut."));
    CHECK(dixit_annotation_count(document) == before + 1);
    CHECK(dixit_annotation_at(document, before - 3).start == dit.start);
    dixit_document_free(document);
    dixit_phase_free(later);
    dixit_phase_free(phase);
    dixit_engine_free(engine);
}

static void fields(void) {
    dixit_engine *engine = new_lexicon();
    dixit_document *document = dixit_document_new(engine, NULL);
    dixit_document_read(document, "Il dit", 6, NULL);
    CHECK(dixit_document_index(document, NULL) == DIXIT_OK);
    uint32_t say = DIXIT_CLASS | name_of(engine, "say"), lemma = name_of(engine, "lemma");
    CHECK(dixit_layer_count(document, say) == 1 && dixit_layer_count(document, name_of(engine, "say")) == 0);
    uint32_t entry = dixit_layer_at(document, say, 0), field, value;
    CHECK(dixit_annotation_at(document, entry).layer == say && dixit_annotation_at(document, entry).start == 3);
    CHECK(dixit_annotation_get(document, entry, lemma) == name_of(engine, "dire"));
    CHECK(dixit_annotation_get(document, entry, say) == DIXIT_UNSET);
    CHECK(dixit_annotation_field_at(document, entry, 0, &field, &value) && field == lemma);
    CHECK(!dixit_annotation_field_at(document, entry, 1, &field, &value));
    dixit_annotation_set(document, entry, lemma, DIXIT_TRUE, NULL);
    CHECK(dixit_annotation_get(document, entry, lemma) == DIXIT_TRUE);
    CHECK(dixit_annotation_field_at(document, entry, 0, &field, &value) && value == DIXIT_TRUE);
    CHECK(!dixit_annotation_field_at(document, entry, 1, &field, &value));
    uint32_t none;
    CHECK(dixit_annotation_add(document, say, DIXIT_NONE, 2, 3, &none, NULL) == DIXIT_ERROR_ANNOTATION_EMPTY);
    CHECK(dixit_annotation_add(document, say, DIXIT_NONE, 1, 4, &none, NULL) == DIXIT_OK);
    dixit_annotation part = dixit_annotation_at(document, none);
    CHECK(part.start == 1 && part.end == 4 && part.first_token == 0 && part.end_token == 2);
    dixit_document_free(document);
    dixit_engine_free(engine);
}

/* A form is asked about once, whatever the document; rules wait for the answer. */
static void questions(void) {
    dixit_engine *engine = new_engine(add_french);
    uint32_t test = dixit_test_new(engine);
    dixit_phase *phase = dixit_phase_new(engine, NULL);
    add_rule(phase, engine, "r", "x", "T.test0");
    dixit_document *document = dixit_document_new(engine, NULL);
    static const char *const texts[] = {"covid anti covid-19", "anti covid-20 anti"};
    static const char *const asked[] = {"covid anti covid-19 ", "covid-20 "};
    static const char *const expected[] = {"covid | covid-19", "covid-20"};
    for (int i = 0; i < 2; i++) {
        dixit_document_read(document, texts[i], strlen(texts[i]), NULL);
        run_phase(phase, engine, document, result);
        CHECK(!strcmp(result, "question"));
        char forms[64] = "";
        dixit_question question;
        while (dixit_document_ask(document, &question, NULL) == DIXIT_OK && question.test != DIXIT_NONE) {
            CHECK(question.test == test);
            strncat(forms, question.form, question.length);
            strcat(forms, " ");
            bool yes = question.length >= 5 && !memcmp(question.form, "covid", 5);
            CHECK(dixit_document_answer(document, yes, NULL) == DIXIT_OK);
        }
        CHECK(!strcmp(forms, asked[i]));
        run_phase(phase, engine, document, result);
        CHECK(!strcmp(result, expected[i]));
    }
    dixit_document_free(document);
    dixit_phase_free(phase);
    dixit_engine_free(engine);
}

/* 100,000 entries of two to four tokens; some of them are found again. */
static void many_entries(void) {
    enum { ENTRIES = 100000 };
    dixit_engine *engine = new_engine(add_french);
    char form[64];
    clock_t begin = clock();
    for (int i = 0; i < ENTRIES; i++) {
        sprintf(form, "Lys%d de%d%s", i % 317, i, i % 2 ? "" : " la Tour");
        add_entry(engine, "name", form, NULL);
    }
    double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    CHECK(dixit_lexicon_count(engine) == ENTRIES);
    CHECK(seconds < 5); /* far above what it takes, even under a sanitizer: it must not be quadratic */
    dixit_phase *phase = dixit_phase_new(engine, NULL);
    add_rule(phase, engine, "r", "x", "L.name");
    dixit_document *document = dixit_document_new(engine, NULL);
    static const char text[] = "Lys1 de318, LYS0 DE634 LA TOUR et Lys1 de2";
    dixit_document_read(document, text, strlen(text), NULL);
    run_phase(phase, engine, document, result);
    CHECK(!strcmp(result, "LYS0 DE634 LA TOUR"));
    dixit_document_free(document);
    dixit_phase_free(phase);
    dixit_engine_free(engine);
}

int main(void) {
    RUN(names);
    RUN(entries);
    RUN(errors);
    RUN(lines);
    RUN(late_entries);
    RUN(fields);
    RUN(questions);
    RUN(many_entries);
    return test_result();
}
