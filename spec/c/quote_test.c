/* The time that quotations take is linear: steps on hostile texts of a quarter, half and a whole megabyte. */
#include "invariants.h"
#include "profiles.h"
#include "test.h"

#include <stdlib.h>
#include <string.h>

#define SMALLEST (250u * 1000u)
#define LARGEST (4u * SMALLEST)

/* Twice the text takes at most so many times the steps: two, and some room for what is done once. */
#define GROWTH_MAX 2.1

/* A text that says `unit` over and over, `length` bytes long or a little less. */
static size_t repeat_unit(char *text, size_t length, const char *unit) {
    size_t size = strlen(unit), used = 0;
    for (; used + size <= length; used += size)
        memcpy(text + used, unit, size);
    return used;
}

static void check_growth(const char *unit) {
    char *text = malloc(LARGEST);
    dixit_engine *engine = new_engine(add_french);
    dixit_document *document = dixit_document_new(engine, NULL);
    if (!text || !document)
        exit(EXIT_FAILURE);
    double before = 0;
    for (size_t length = SMALLEST; length <= LARGEST; length *= 2) {
        size_t used = repeat_unit(text, length, unit);
        CHECK(dixit_document_read(document, text, used, NULL) == DIXIT_OK);
        CHECK(dixit_mark_count(document) >= used / strlen(unit));
        double steps = (double)dixit_document_steps(document);
        CHECK(steps >= (double)dixit_token_count(document)); /* all is counted */
        if (before > 0 && !CHECK(steps <= GROWTH_MAX * before))
            printf("# '%s': %.0f steps, then %.0f\n", unit, before, steps);
        before = steps;
    }
    violation broken = find_violation(document);
    if (!CHECK(broken.what == NULL))
        printf("# '%s', %u: %s\n", unit, broken.index, broken.what);
    dixit_document_free(document);
    dixit_engine_free(engine);
    free(text);
}

static void never_closed(void) {
    check_growth("« mot ");
    check_growth("“mot ");
    check_growth("\"mot ");
}

static void nested(void) {
    check_growth("« ");
    check_growth("«");
    check_growth("« “ ‘ ");
    check_growth("「");
}

static void never_opened(void) {
    check_growth("mot » ");
    check_growth("» ");
    check_growth("mot\" ");
}

static void alternating_kinds(void) {
    check_growth("« mot “ mot „ mot ‘ mot ");
    check_growth("« a ” b “ c » d \" e ");
    check_growth("\"'mot ''mot` ");
}

static void apostrophes(void) {
    check_growth("'a 'b ");
    check_growth("a' b’ ");
    check_growth("’");
}

static void ambiguous_straight_marks(void) {
    check_growth("\" ");
    check_growth("\"");
    check_growth("a\"");
}

static void repeated_at_heads(void) {
    check_growth("“mot\n\n");
    check_growth("« mot\n\n» mot\n\n");
    check_growth("\"mot\n");
    check_growth("mot\n« mot\nmot\n\n");
}

static void dashes(void) {
    check_growth("— Mot.\n");
    check_growth("— « ");
    check_growth("« — Mot.\n");
    check_growth("– mot ;\n");
    check_growth("- Mot ?\n");
    check_growth("Mot. — Mot ! ");
    check_growth("Mot : — Mot ");
    check_growth("« Mot. — Mot ? ");
    check_growth("— « Mot.\n");
}

int main(void) {
    RUN(never_closed);
    RUN(nested);
    RUN(never_opened);
    RUN(alternating_kinds);
    RUN(apostrophes);
    RUN(ambiguous_straight_marks);
    RUN(repeated_at_heads);
    RUN(dashes);
    return test_result();
}
