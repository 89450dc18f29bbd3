/* The rule language: one row for each mechanism, spans asserted; then growth, by counted steps. */
#include "patterns.h"
#include "profiles.h"
#include "test.h"

#include <stdlib.h>
#include <string.h>

/* Annotations made before the rule runs: "layer(words)" or "layer(words){fields}", one behind the other. */
struct row {
    const char *pattern;
    const char *text;
    const char *annotations;
    const char *expected;
    const char *claim; /* NULL: the whole match; "": nothing; else a capture */
};

static const struct row rows[] = {
    /* tokens */
    {"W\"mise en cause\"", "La Mise en cause de Lys.", "", "Mise en cause", NULL},
    {"W{\"à\", \"au\"} * any", "Elle va au port, puis à Lys.", "", "au port | à Lys", NULL},
    {"W{\"de\", \"de la\"} \"w\"", "Fin de la course de Lys.", "", "de la [w=de la] | de [w=de]", NULL},
    {"W\"a\"", "A Lys, il a vu à Lys.", "", "A | a", NULL},
    {"W\"à\"", "A Lys, il a vu à Lys.", "", "A | à", NULL},
    {"W\"à\"", "À Lys, il a vu.", "", "À", NULL},
    {"W\"états\"", "Les Etats, les états, les ETATS, les etats.", "", "Etats | états | ETATS", NULL},
    {"W\"élysée\"", "ELYSEE Élysée Elysée ÉLYSEE elysee", "", "ELYSEE | Élysée | Elysée | ÉLYSEE", NULL},
    {"W\"l’\" * any", "l'été et l’hiver", "", "l'été | l’hiver", NULL},
    {"W\"d'\" * any", "Loin d’ici, d'elle.", "", "d’ici | d'elle", NULL},
    {"any * W\"-t-il\"", "Viendra-t-il ? Part-il ?", "", "Viendra-t-il", NULL},
    {"X\"SNCF\"", "La SNCF et la Sncf.", "", "SNCF", NULL},
    {"T.number * T.word", "Il y a 12 ports et 3 îles.", "", "12 ports | 3 îles", NULL},
    {"T.capitalized", "Lys et ARC et nord", "", "Lys | ARC", NULL},
    {"T.uppercase", "Lys et ARC et nord", "", "ARC", NULL},
    /* operators */
    {"W\"a\" * W\"b\" + W\"a\"", "a b a c", "", "a b | a", NULL},
    {"W\"a\" + W\"a\" * W\"b\"", "a b a c", "", "a | a", NULL},
    {"(W\"a\"^1) \"x\" * W\"a\"", "a a a b", "", "a a a [x=a a]", NULL},
    {"rep(lazy W\"a\", 1, inf) \"x\" * W\"a\"", "a a a b", "", "a a [x=a]", NULL},
    {"rep(W\"a\", 2, 3)", "a b a a a a a", "", "a a a | a a", NULL},
    {"rep(lazy any, 2, 3) \"x\" * W\"a\"", "b b b a", "", "b b b a [x=b b b]", NULL},
    {"W\"a\" * W\"b\"^-2 * W\"c\"", "a b c, a b b b c, a c", "", "a b c | a c", NULL},
    {"any \"x\" * (any \"x\")^0 * W\"d\"", "a b c d", "", "a b c d [x=a x=b x=c]", NULL},
    {"(W\"a\" \"x\")^-1 * W\"b\" \"x\"", "a b, b", "", "a b [x=a x=b] | b [x=b]", NULL},
    {"(W\"a\"^-1) \"x\" * W\"b\"", "a b, b", "", "a b [x=a] | b", NULL},
    {"-W\"a\" * any", "a b c", "", "b | c", NULL},
    {"any * #W\"c\"", "a b c", "", "b", NULL},
    {"any * -any", "a b c", "", "c", NULL},
    {"any * #(W\"b\" * W\"c\") * any \"x\"", "a b c b d", "", "a b [x=b]", NULL},
    /* one look several times: its instructions stand once */
    {"rep(-(W\"b\" * W\"c\") * any, 2, 3)", "a b d b c", "", "a b d", NULL},
    {"#(W\"a\" * any) * any * -(W\"a\" * any) * any", "a a b", "", "a b", NULL},
    {"behind(W\"a\" * any) * any + #(W\"a\" * any) * any", "a b c", "", "a | c", NULL},
    {"behind(W\"a\") * any", "a b c a d", "", "b | d", NULL},
    {"behind(not W\"a\") * any", "a b c", "", "a | c", NULL},
    {"behind(W\"a\" * W\"b\") * any", "a b c b d", "", "c", NULL},
    {"behind(W\"a\" * any^0) * W\"d\"", "d a b c d e d", "", "d | d", NULL},
    {"behind(W\"a\" * #W\"b\" * any) * any", "a c d a b e", "", "e", NULL},
    {"(behind(W\"a\") * any + W\"c\") * W\"d\"", "a b d, b d, c d", "", "b d | c d", NULL},
    {"(behind(W\"a\") + #W\"b\") * any", "a c, b", "", "c | b", NULL},
    /* long repetitions are loops */
    {"rep(W\"a\", 0, 5) \"x\" * W\"b\"", "a a b, a a a a a a b", "", "a a b [x=a a] | a a a a a b [x=a a a a a]", NULL},
    {"rep(lazy any, 0, 6) \"x\" * W\"b\"", "a b b", "", "a b [x=a] | b", NULL},
    {"rep(W\"a\" * rep(W\"b\", 0, 4), 1, 5) * W\"c\"", "a b b a b c, a a a a a a c", "", "a b b a b c | a a a a a c",
     NULL},
    {"-(rep(W\"a\", 0, 5) * W\"b\") * any", "a a b c", "", "c", NULL},
    {"rep(-W\"z\" * #(any * any) * any, 1, 6) * W\"z\"", "a b z", "", "a b z", NULL},
    {"behind(W\"a\" * rep(any, 0, 4)) * W\"z\"", "a b c z b b b b b b z", "", "z", NULL},
    {"rep((inside(A.quotation, any^1)) \"q\" + W\"a\", 1, 6)", "« b » a « c » d", "", "« b » a « c » [q=« b » q=« c »]",
     NULL},
    /* a captured row of tokens is no annotation; what is exactly one is */
    {"any*any*any \"a\" + A.person \"b\"", "Anne Le Goff rit.", "person(Anne Le Goff)", "Anne Le Goff [a=Goff]", NULL},
    {"A.person \"b\" + any*any*any \"a\"", "Anne Le Goff rit.", "person(Anne Le Goff)", "Anne Le Goff [b:Anne Le Goff]",
     NULL},
    {"(A.person * W\"rit\") \"x\"", "Anne Le Goff rit.", "person(Anne Le Goff)",
     "Anne Le Goff rit [x=Anne Le Goff rit]", NULL},
    {"((A.person \"in\") \"out\") * any", "Anne Le Goff rit.", "person(Anne Le Goff)",
     "Anne Le Goff rit [out:Anne Le Goff in:Anne Le Goff]", NULL},
    /* annotations of several lengths at one token: the longest first, all are tried */
    {"A.person \"p\" * W\"rit\"", "Anne Le Goff rit.", "person(Anne)person(Anne Le Goff)",
     "Anne Le Goff rit [p:Anne Le Goff]", NULL},
    {"A.person \"p\" * W\"le\"", "Anne Le Goff rit.", "person(Anne)person(Anne Le Goff)", "Anne Le [p:Anne]", NULL},
    {"A.person \"p\"", "Anne Le Goff rit.", "person(Anne)person(Anne Le Goff)", "Anne Le Goff [p:Anne Le Goff]", NULL},
    {"A.person \"p\"", "Anne Le Goff rit.", "person(Anne)person(Anne Le Goff)",
     "Anne Le Goff [p:Anne Le Goff] | Anne [p:Anne]", ""},
    {"behind(A.person) * any", "Anne Le Goff rit.", "person(Anne)person(Anne Le Goff)", "Le | rit", NULL},
    /* fields */
    {"A.person{ gender = f }", "Anne et Luc et Max.", "person(Anne){gender=f}person(Luc){gender=m}person(Max)", "Anne",
     NULL},
    {"A.person{ gender = f|none }", "Anne et Luc et Max.", "person(Anne){gender=f}person(Luc){gender=m}person(Max)",
     "Anne | Max", NULL},
    {"A.verb{ negated = false }", "dit nie rit", "verb(dit){negated=true}verb(nie){negated=false}verb(rit)",
     "nie | rit", NULL},
    {"A.verb{ negated = true, mood = ind }", "dit nie", "verb(dit){negated=true mood=ind}verb(nie){negated=true}",
     "dit", NULL},
    /* walls */
    {"W\"fin\" * any", "La fin\n\nElle part.", "", "", NULL},
    {"any * any", "Un. Deux trois quatre.", "", "Un. | Deux trois | quatre.", NULL},
    {"any^0 * W\"deux\"", "Un ici. Deux là.", "", "Deux", NULL},
    {"W\".\" * eos * any", "Un ici. Deux là.", "", ". Deux", NULL},
    {"W\".\" * eos * any", "Un ici.\n\nDeux là.", "", "", NULL},
    {"W\".\" * eop * any", "Un ici.\n\nDeux là.", "", ".\n\nDeux", NULL},
    {"W\".\" * eop * any", "Un ici. Deux là.", "", "", NULL},
    {"W\".\" * eos * eos * bos * any", "Un ici. Deux là.", "", ". Deux", NULL},
    {"any * eos", "Un ici. Deux là", "", ". | là", NULL},
    {"any * eop", "Un ici. Deux là.\n\nFin", "", ". | Fin", NULL},
    {"bos * any", "Un ici. Deux là.\n\nFin", "", "Un | Deux | Fin", NULL},
    {"bop * any", "Un ici. Deux là.\n\nFin", "", "Un | Fin", NULL},
    {"-eos * any * -eos", "Un ici. Deux là.", "", "Un | ici | Deux | là", NULL},
    {"behind(any) * any", "a b. Cc d.", "", "b | . | d | .", NULL},
    {"behind(any * eos) * any", "a b. Cc d.", "", "Cc", NULL},
    {"behind(any * eos) * any", "a b.\n\nCc d.", "", "", NULL},
    {"behind(any * eop) * any", "a b.\n\nCc d.", "", "Cc", NULL},
    {"behind(bos) * any", "a b. Cc d.", "", "a | Cc", NULL},
    {"any * behind(any * any)", "a b. Cc d.", "", "b | . | d | .", NULL},
    {"W\".\" * behind(W\"b\" * any * eos)", "a b. Cc d.", "", ".", NULL},
    /* an annotation is one step, whatever it holds */
    {"A.quotation * W\"dit\"", "« Un mot. Et deux » dit Luc.", "", "« Un mot. Et deux » dit", NULL},
    {"A.big * any", "Un mot. Et deux trois. Fin", "big(mot. Et)", "mot. Et deux", NULL},
    {"behind(A.big) * any", "Un mot. Et deux trois. Fin", "big(mot. Et)", "deux", NULL},
    {"A.paragraph \"p\"", "Un. Deux.\n\nFin", "", "Un. Deux. [p:Un. Deux.] | Fin [p:Fin]", NULL},
    {"A.quotation{ kind = guillemets, depth = 0, closed = true }", "Le « mot » “dit”.", "", "« mot »", NULL},
    /* gaps */
    {"W\"a\" * gap(0, 2) * W\"b\"", "a b, a x b, a x x x b", "", "a b | a x b", NULL},
    {"W\"a\" * gap(0, 4) \"g\" * W\"b\"", "a x b y b", "", "a x b [g=x]", NULL},
    {"W\"a\" * gap(2, 4) \"g\" * W\"b\"", "a x b y b", "", "a x b y b [g=x b y]", NULL},
    {"W\"a\" * gap(0, 5, W\",\") * W\"b\"", "a x, b et a x y b", "", "a x y b", NULL},
    {"W\"a\" * gap(0, 5, W\",\" * W\"b\") * W\"c\"", "a x, b c et a x, d c", "", "a x, d c", NULL},
    {"W\"a\" * gap(0, 1) * W\"b\"", "a « x. Y z » b", "", "a « x. Y z » b", NULL},
    {"W\"a\" * gap(0, 9) * W\"y\"", "a « x y » b y", "", "a « x y » b y", NULL},
    {"W\"x\" * gap(0, 9) * W\"b\"", "a « x y » b", "", "", NULL},
    {"W\"x\" * W\"y\" * W\"»\" * gap(0, 9) * W\"c\"", "a « x y » b c", "", "x y » b c", NULL},
    {"W\"a\" * gap(0, 9) * W\"c\"", "a « x « y » z » b c", "", "a « x « y » z » b c", NULL},
    {"behind(W\"a\" * gap(0, 1)) * W\"b\"", "a « x. Y z » b b", "", "b", NULL},
    {"behind(W\"x\" * gap(0, 9)) * W\"b\"", "« x y » b", "", "", NULL},
    /* looks that one step decides: choices, conditions, more that may be left out; nothing stands behind an edge */
    {"behind(A.person + W\"et\") * any", "Anne Le Goff rit et dort.", "person(Anne Le Goff)", "rit | dort", NULL},
    {"-(A.person{ gender = f } + W\"et\") * T.capitalized", "Anne et Luc", "person(Anne){gender=f}person(Luc)", "Luc",
     NULL},
    {"#(-W\"a\" * any) * any", "a b", "", "b", NULL},
    {"#(W\"a\" * W\"b\"^0) * any * any", "a c a b", "", "a c | a b", NULL},
    {"#(W\"a\" * W\"b\") * any * any", "a c a b", "", "a b", NULL},
    {"W\".\" * -(W\"deux\" + A.person) * eos", "Un ici. Deux là. Fin", "", ". | .", NULL},
    {"W\".\" * -(W\"deux\" + A.person) * eos * any", "Un ici. Deux là. Fin", "", ". Deux | . Fin", NULL},
    {"W\".\" * eos * -(W\"deux\" + A.person) * any", "Un ici. Deux là. Fin", "", ". Fin", NULL},
    {"inside(A.person, any * -W\"b\") * W\"b\"", "a b", "person(a)", "a b", NULL},
    {"behind(W\"a\") * inside(A.person, any)", "a b, c d", "person(b) person(d)", "b", NULL},
    {"inside(A.clause, W\"a\" * -(A.big + W\"x\") * any)", "a b c a x", "clause(a b)big(b c)", "a b", NULL},
    {"inside(A.clause, W\"a\" * #(A.big + W\"x\") * any)", "a b c a x", "clause(a b)big(b c)", "", NULL},
    {"any * (A.big + W\"c\" + W\"d\" * W\"e\")^1", "a d b c d e", "big(b c)", "d b c d e", NULL},
    /* leftmost, not nearest */
    {"A.actor \"who\" * gap(0, 9) * W\"déclaré\"", "Après son appel à Luc, Anne a déclaré forfait.",
     "actor(Luc)actor(Anne)", "Luc, Anne a déclaré [who:Luc]", NULL},
    /* every start; the fewest skipped win */
    {"A.actor \"who\" * gap(0, 9) * W\"déclaré\" \"cue\"", "Après son appel à Luc, Anne a déclaré forfait.",
     "actor(Luc)actor(Anne)", "Anne a déclaré [who:Anne cue=déclaré]", "cue"},
    {"A.actor \"who\" * W\"dit\" \"cue\" * W\"que\" * any^1 \"what\"", "Anne dit que Luc dit que Max part",
     "actor(Anne)actor(Luc)",
     "Anne dit que Luc dit que Max part [who:Anne cue=dit what=Luc dit que Max part] | "
     "Luc dit que Max part [who:Luc cue=dit what=Max part]",
     "cue"},
    {"any * any", "a b c", "", "a b | b c", ""},
    /* inside, outside */
    {"inside(A.clause, any^0 \"x\" * W\"b\")", "a b c a b b", "clause(b c a)", "b", NULL},
    {"inside(A.clause \"c\", W\"c\") * any", "a b c a b b", "clause(b c)", "c a [c:b c]", NULL},
    {"inside(A.clause, (any^1) \"x\" * -any)", "a b c a b b", "clause(b c a)", "b c a [x=b c a]", NULL},
    {"inside(A.clause \"c\", W\"b\" * any * any)", "a b c d e", "clause(b c)clause(a b c d)", "b c d [c:a b c d]",
     NULL},
    {"inside(A.clause \"c\", W\"b\")", "a b c d e", "clause(b c)clause(a b c d)", "b [c:b c]", NULL},
    {"inside(A.clause, behind(W\"a\") * any)", "a b a c", "clause(b a c)", "c", NULL},
    {"inside(A.sentence \"s\", (W\"selon\" * A.actor \"who\") \"cut\")", "Il part, selon Anne, ce soir. Bien.",
     "actor(Anne)", "selon Anne [s:Il part, selon Anne, ce soir. cut=selon Anne who:Anne]", NULL},
    {"outside(A.note, any^1)", "a b c d", "note(b c)", "a | d", NULL},
    {"outside(A.note, (any + A.note)^1)", "a b c d", "note(b c)", "a b c d", NULL},
    {"outside(A.note, W\"a\" * gap(0, 5)) * W\"d\"", "a b c d a x d", "note(b c)", "a x d", NULL},
    {"outside(A.quotation, W\"a\" * gap(0, 5) * W\"d\")", "a « b c » d", "", "a « b c » d", NULL},
    {"outside(A.note, any) * any", "a b c d", "note(b c)", "a b", NULL},
    /* parts */
    {"A.quotation{ content: W\"oui\" * any }", "« Ah oui là » et « non oui ».", "", "« Ah oui là »", NULL},
    {"A.quotation{ content: A.actor{ kind = place } } \"q\"", "« Lys » et « Anne ».",
     "actor(Lys){kind=place}actor(Anne)", "« Lys » [q:« Lys »]", NULL},
    {"A.quotation{ content: any * -any }", "« mot » «»", "", "« mot »", NULL},
    {"A.quotation{ content: W\"deux\" }", "« Un là. Deux là. »", "", "« Un là. Deux là. »", NULL},
    {"-A.quotation{ content: W\"oui\" } * A.quotation", "« oui » et « non »", "", "« non »", NULL},
    {"behind(A.quotation{ content: W\"oui\" }) * any", "« oui » et « non » ou", "", "et", NULL},
};

/* Makes the annotations that a row asks for. */
static void make_annotations(dixit_engine *engine, dixit_document *document, const char *at) {
    char layer[32], words[256], fields[64];
    while (*at) {
        fields[0] = 0;
        int length = 0;
        if (sscanf(at, "%31[^(](%255[^)])%n", layer, words, &length) < 2)
            exit(EXIT_FAILURE);
        at += length;
        if (*at == '{' && sscanf(at, "{%63[^}]}%n", fields, &length) == 1)
            at += length;
        annotate(engine, document, layer, words, fields);
    }
}

/* The result of a rule on a text. */
static uint64_t match(const struct row *row, char *result) {
    dixit_engine *engine = new_engine(add_french);
    dixit_phase *phase = dixit_phase_new(engine, NULL);
    uint32_t rule = add_rule(phase, engine, "rule", "layer", row->pattern);
    if (row->claim)
        dixit_phase_claim(phase, rule, *row->claim ? name_of(engine, row->claim) : DIXIT_NONE, NULL);
    dixit_document *document = dixit_document_new(engine, NULL);
    dixit_document_read(document, row->text, strlen(row->text), NULL);
    make_annotations(engine, document, row->annotations);
    uint64_t steps = run_phase(phase, engine, document, result);
    dixit_document_free(document);
    dixit_phase_free(phase);
    dixit_engine_free(engine);
    return steps;
}

static char result[RESULT_MAX];

static void constructs(void) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        match(rows + i, result);
        if (!CHECK(!strcmp(result, rows[i].expected)))
            printf("# %s\n#   on: %s\n#   wanted: %s\n#   got:    %s\n", rows[i].pattern, rows[i].text,
                   rows[i].expected, result);
    }
}

/* ---- Phases, competition, explanations ---- */

/* What a test works with. */
struct stage {
    dixit_engine *engine;
    dixit_phase *phase;
    dixit_document *document;
    dixit_matcher *matcher;
};

static struct stage new_stage(const char *text) {
    struct stage stage = {.engine = new_engine(add_french)};
    stage.phase = dixit_phase_new(stage.engine, NULL);
    stage.document = dixit_document_new(stage.engine, NULL);
    stage.matcher = dixit_matcher_new(stage.engine, NULL);
    dixit_document_read(stage.document, text, strlen(text), NULL);
    return stage;
}

static void free_stage(struct stage *stage) {
    dixit_matcher_free(stage->matcher);
    dixit_document_free(stage->document);
    dixit_phase_free(stage->phase);
    dixit_engine_free(stage->engine);
}

/* Finds all matches and lets them compete. */
static void run(struct stage *stage) {
    uint32_t found;
    CHECK(dixit_matcher_begin(stage->matcher, stage->phase, stage->document, NULL) == DIXIT_OK);
    do
        CHECK(dixit_matcher_next(stage->matcher, &found, NULL) == DIXIT_OK);
    while (found != DIXIT_NONE);
    CHECK(dixit_matcher_compete(stage->matcher, NULL) == DIXIT_OK);
}

/* Whether a match has that text, winner and reason. */
static bool ended(const struct stage *stage, uint32_t index, const char *words, uint32_t winner, dixit_reason reason) {
    dixit_match found = dixit_match_at(stage->matcher, index);
    const char *text = dixit_document_text(stage->document, NULL);
    return strlen(words) == found.end - found.start && !memcmp(words, text + found.start, strlen(words)) &&
           found.winner == winner && found.reason == reason;
}

static void competition(void) {
    struct stage stage = new_stage("a b c d e");
    add_rule(stage.phase, stage.engine, "r0", "x", "W\"b\" * W\"c\"");
    add_rule(stage.phase, stage.engine, "r1", "x", "W\"a\" * W\"b\"");
    add_rule(stage.phase, stage.engine, "r2", "x", "W\"c\" * gap(1, 1) * W\"e\"");
    add_rule(stage.phase, stage.engine, "r3", "x", "W\"a\"");
    add_rule(stage.phase, stage.engine, "r4", "y", "W\"b\"");
    uint32_t low = add_rule(stage.phase, stage.engine, "r5", "x", "W\"a\" * W\"b\" * W\"c\"");
    uint32_t nothing = add_rule(stage.phase, stage.engine, "r6", "x", "W\"a\" * W\"b\"");
    add_rule(stage.phase, stage.engine, "r7", "x", "W\"a\" * W\"b\"");
    dixit_phase_prioritize(stage.phase, low, -1.5);
    dixit_phase_claim(stage.phase, nothing, DIXIT_NONE, NULL);
    run(&stage);
    CHECK(ended(&stage, 0, "b c", 1, DIXIT_START));
    CHECK(ended(&stage, 1, "a b", 1, DIXIT_WON));
    CHECK(ended(&stage, 2, "c d e", 2, DIXIT_WON));
    CHECK(ended(&stage, 3, "a", 1, DIXIT_LENGTH));
    CHECK(ended(&stage, 4, "b", 4, DIXIT_WON));
    CHECK(ended(&stage, 5, "a b c", 1, DIXIT_PRIORITY));
    CHECK(ended(&stage, 6, "a b", 6, DIXIT_WON));
    CHECK(ended(&stage, 7, "a b", 1, DIXIT_ORDER));
    free_stage(&stage);
}

static void earlier_phases_stand(void) {
    struct stage stage = new_stage("a b c");
    add_rule(stage.phase, stage.engine, "r0", "x", "W\"b\"");
    run(&stage);
    CHECK(ended(&stage, 0, "b", 0, DIXIT_WON));
    dixit_phase *first = stage.phase;
    stage.phase = dixit_phase_new(stage.engine, NULL);
    uint32_t rule = add_rule(stage.phase, stage.engine, "r1", "x", "W\"a\" * W\"b\"");
    add_rule(stage.phase, stage.engine, "r2", "x", "W\"c\"");
    add_rule(stage.phase, stage.engine, "r3", "y", "W\"b\"");
    dixit_phase_prioritize(stage.phase, rule, 9);
    run(&stage);
    CHECK(ended(&stage, 0, "a b", DIXIT_NONE, DIXIT_PHASE));
    CHECK(ended(&stage, 1, "c", 1, DIXIT_WON));
    CHECK(ended(&stage, 2, "b", 2, DIXIT_WON));
    dixit_phase_free(first);
    free_stage(&stage);
}

/* After a no, the rule has no match from that start, and goes on with the next one. */
static void rejection(void) {
    struct stage stage = new_stage("a a b");
    add_rule(stage.phase, stage.engine, "r", "x", "any * any");
    dixit_matcher_begin(stage.matcher, stage.phase, stage.document, NULL);
    uint32_t found;
    dixit_matcher_next(stage.matcher, &found, NULL);
    CHECK(found == 0 && dixit_match_at(stage.matcher, 0).first_token == 0);
    dixit_matcher_reject(stage.matcher);
    CHECK(dixit_matcher_count(stage.matcher) == 0);
    dixit_matcher_next(stage.matcher, &found, NULL);
    CHECK(found == 0 && dixit_match_at(stage.matcher, 0).first_token == 1);
    dixit_matcher_reject(stage.matcher);
    dixit_matcher_next(stage.matcher, &found, NULL);
    CHECK(found == DIXIT_NONE);
    free_stage(&stage);
}

/* Annotations added between two phases are steps of the second. */
static void cascade(void) {
    struct stage stage = new_stage("Luc dit que oui");
    CHECK(run_phase(stage.phase, stage.engine, stage.document, result) > 0);
    uint32_t verb = annotate(stage.engine, stage.document, "verb", "dit que", "lemma=dire");
    uint32_t noun = annotate(stage.engine, stage.document, "noun", "Luc", "");
    dixit_part part = {name_of(stage.engine, "subject"), 0, 3, noun};
    dixit_annotation_add_part(stage.document, verb, &part, NULL);
    add_rule(stage.phase, stage.engine, "r", "x", "A.noun \"n\" * A.verb{ lemma = dire, subject: A.noun } \"v\" * any");
    run_phase(stage.phase, stage.engine, stage.document, result);
    CHECK(!strcmp(result, "Luc dit que oui [n:Luc v:dit que]"));
    CHECK(dixit_layer_count(stage.document, name_of(stage.engine, "verb")) == 1);
    CHECK(dixit_layer_at(stage.document, name_of(stage.engine, "verb"), 0) == verb);
    CHECK(dixit_annotation_part_at(stage.document, verb, 0, &part) && part.annotation == noun && part.end == 3);
    CHECK(!dixit_annotation_part_at(stage.document, verb, 1, &part));
    free_stage(&stage);
}

/* What a phase knows of an annotation changes with its fields, and when others come into its place. */
static void changed_annotations(void) {
    struct stage stage = new_stage("Luc dit oui");
    uint32_t noun = annotate(stage.engine, stage.document, "noun", "Luc", "kind=a");
    add_rule(stage.phase, stage.engine, "r", "x", "A.noun{ kind = b } * any");
    run_phase(stage.phase, stage.engine, stage.document, result);
    CHECK(!strcmp(result, ""));
    dixit_annotation_set(stage.document, noun, name_of(stage.engine, "kind"), name_of(stage.engine, "b"), NULL);
    run_phase(stage.phase, stage.engine, stage.document, result);
    CHECK(!strcmp(result, "Luc dit"));
    dixit_annotation_truncate(stage.document, noun, 0);
    annotate(stage.engine, stage.document, "noun", "dit", "kind=b");
    run_phase(stage.phase, stage.engine, stage.document, result);
    CHECK(!strcmp(result, "dit oui"));
    free_stage(&stage);
}

/* Whether an annotation has that text, and those values of two fields. */
static bool is_annotation(const struct stage *stage, uint32_t index, const char *words, uint32_t kind, uint32_t sure) {
    dixit_annotation found = dixit_annotation_at(stage->document, index);
    const char *text = dixit_document_text(stage->document, NULL);
    return strlen(words) == found.end - found.start && !memcmp(words, text + found.start, strlen(words)) &&
           dixit_annotation_get(stage->document, index, name_of(stage->engine, "kind")) == kind &&
           dixit_annotation_get(stage->document, index, name_of(stage->engine, "sure")) == sure;
}

/* Matches that the caller does not want to hear of become annotations, in the order they were found. */
static void settling(void) {
    struct stage stage = new_stage("a b c");
    uint32_t quiet = add_rule(stage.phase, stage.engine, "r0", "x", "W\"a\" * any \"what\" * W\"c\" \"_hidden\"");
    uint32_t heard = add_rule(stage.phase, stage.engine, "r1", "y", "W\"c\"");
    uint32_t loser = add_rule(stage.phase, stage.engine, "r2", "x", "W\"b\"");
    uint32_t kind = name_of(stage.engine, "letter");
    dixit_phase_set(stage.phase, quiet, name_of(stage.engine, "kind"), kind, NULL);
    dixit_phase_set(stage.phase, quiet, name_of(stage.engine, "sure"), DIXIT_TRUE, NULL);
    dixit_phase_hear(stage.phase, quiet, false, false);
    dixit_phase_hear(stage.phase, heard, true, true);
    dixit_phase_hear(stage.phase, loser, false, true);
    CHECK(dixit_matcher_begin(stage.matcher, stage.phase, stage.document, NULL) == DIXIT_OK);
    uint32_t match, before = dixit_annotation_count(stage.document), annotation;
    CHECK(dixit_matcher_next(stage.matcher, &match, NULL) == DIXIT_OK && match == 1);
    CHECK(dixit_matcher_next(stage.matcher, &match, NULL) == DIXIT_OK && match == DIXIT_NONE);
    CHECK(dixit_matcher_count(stage.matcher) == 3);
    CHECK(dixit_matcher_compete(stage.matcher, NULL) == DIXIT_OK);
    CHECK(dixit_matcher_settle(stage.matcher, &match, NULL) == DIXIT_OK && match == 1);
    CHECK(is_annotation(&stage, before, "b", kind, DIXIT_TRUE)); /* as far as its parts */
    dixit_part part;
    CHECK(dixit_annotation_part_at(stage.document, before, 0, &part) && part.name == name_of(stage.engine, "what"));
    CHECK(!dixit_annotation_part_at(stage.document, before, 1, &part));
    CHECK(dixit_matcher_annotate(stage.matcher, match, &annotation, NULL) == DIXIT_OK && annotation == before + 1);
    CHECK(is_annotation(&stage, annotation, "c", DIXIT_UNSET, DIXIT_UNSET));
    CHECK(dixit_matcher_settle(stage.matcher, &match, NULL) == DIXIT_OK && match == DIXIT_NONE);
    CHECK(dixit_annotation_count(stage.document) == before + 2);
    free_stage(&stage);
}

/* What has been worked out for a phase holds for the next document, and for what is added in between. */
static void another_document(void) {
    struct stage stage = new_stage("Luc dit oui");
    add_rule(stage.phase, stage.engine, "r", "x", "-(A.person{ sure = true } + W\"non\") * any * W\"dit\"");
    annotate(stage.engine, stage.document, "person", "Luc", "sure=false");
    CHECK(run_phase(stage.phase, stage.engine, stage.document, result) && !strcmp(result, "Luc dit"));
    dixit_document_read(stage.document, "Anne dit non", 12, NULL);
    annotate(stage.engine, stage.document, "person", "Anne", "sure=true");
    CHECK(run_phase(stage.phase, stage.engine, stage.document, result) && !strcmp(result, ""));
    add_rule(stage.phase, stage.engine, "r2", "y", "W\"dit\" * #(W\"non\" + W\"oui\")");
    CHECK(run_phase(stage.phase, stage.engine, stage.document, result) && !strcmp(result, "dit"));
    free_stage(&stage);
}

static void explanation(void) {
    struct stage stage = new_stage("Luc a promis de venir. Fin");
    dixit_builder *builder = dixit_builder_new(stage.engine, NULL);
    uint32_t labels[] = {name_of(stage.engine, "r.lua:1: W\"promis\""), name_of(stage.engine, "r.lua:2: W\"à\"")};
    dixit_build_label(builder, labels[0]);
    build(builder, stage.engine, "W\"promis\"");
    dixit_build_label(builder, labels[1]);
    build(builder, stage.engine, "W\"à\"");
    dixit_build_sequence(builder, 2);
    uint32_t rule;
    dixit_phase_add(stage.phase, builder, name_of(stage.engine, "r0"), name_of(stage.engine, "x"), &rule, NULL);
    dixit_build_label(builder, labels[0]);
    build(builder, stage.engine, "W\".\" * any");
    dixit_phase_add(stage.phase, builder, name_of(stage.engine, "r1"), name_of(stage.engine, "x"), &rule, NULL);
    dixit_builder_free(builder);
    add_rule(stage.phase, stage.engine, "r2", "x", "W\"promis\" * W\"de\"");

    uint32_t found;
    dixit_matcher_begin(stage.matcher, stage.phase, stage.document, NULL);
    dixit_matcher_explain(stage.matcher, 2, 3);
    dixit_matcher_next(stage.matcher, &found, NULL);
    CHECK(found == 0 && dixit_matcher_tries(stage.matcher) == 3);
    dixit_try tried = dixit_matcher_try(stage.matcher, 0);
    CHECK(tried.rule == 0 && tried.start_token == 2 && tried.match == DIXIT_NONE);
    CHECK(tried.token == 3 && tried.label == labels[1] && tried.reached == 1 && !tried.wall && !tried.limit);
    tried = dixit_matcher_try(stage.matcher, 1);
    CHECK(tried.rule == 1 && tried.match == DIXIT_NONE && tried.token == 2 && tried.reached == 0);
    tried = dixit_matcher_try(stage.matcher, 2);
    CHECK(tried.rule == 2 && tried.match == 0);
    dixit_matcher_reject(stage.matcher);
    CHECK(dixit_matcher_try(stage.matcher, 2).rejected);

    dixit_matcher_begin(stage.matcher, stage.phase, stage.document, NULL);
    dixit_matcher_explain(stage.matcher, 5, 6);
    dixit_matcher_next(stage.matcher, &found, NULL);
    tried = dixit_matcher_try(stage.matcher, 1);
    CHECK(tried.rule == 1 && tried.token == 6 && tried.label == labels[0] && tried.reached == 1 && tried.wall);
    free_stage(&stage);
}

static void another_engine(void) {
    struct stage stage = new_stage("a"), other = new_stage("b");
    dixit_error error;
    CHECK(dixit_matcher_begin(stage.matcher, other.phase, stage.document, &error) == DIXIT_ERROR_FOREIGN);
    CHECK(dixit_matcher_begin(stage.matcher, stage.phase, other.document, &error) == DIXIT_ERROR_FOREIGN);
    CHECK(error.code == DIXIT_ERROR_FOREIGN);
    uint32_t found = 0;
    CHECK(dixit_matcher_next(stage.matcher, &found, NULL) == DIXIT_OK && found == DIXIT_NONE);
    free_stage(&stage);
    free_stage(&other);
}

/* ---- Patterns built again ---- */

/* Adds what is on the builder's stack to a phase of its own, and runs that. */
static const char *run_alone(struct stage *stage, dixit_builder *builder, const char *layer) {
    dixit_phase *phase = dixit_phase_new(stage->engine, NULL);
    uint32_t rule;
    CHECK(dixit_phase_add(phase, builder, name_of(stage->engine, "r"), name_of(stage->engine, layer), &rule, NULL) ==
          DIXIT_OK);
    run_phase(phase, stage->engine, stage->document, result);
    dixit_phase_free(phase);
    return result;
}

/* Rules share patterns; what one of them makes of a pattern is nothing to the others. */
static void built_again(void) {
    struct stage stage = new_stage("Luc dit oui, Anne dit non");
    annotate(stage.engine, stage.document, "person", "Luc", "gender=m");
    annotate(stage.engine, stage.document, "person", "Anne", "gender=f");
    dixit_builder *builder = dixit_builder_new(stage.engine, NULL);
    build(builder, stage.engine, "A.person");
    uint32_t person = dixit_builder_top(builder);
    build(builder, stage.engine, "W\"dit\" * any");
    uint32_t saying = dixit_builder_top(builder);
    dixit_build_sequence(builder, 2);
    CHECK(!strcmp(run_alone(&stage, builder, "x"), "Luc dit oui | Anne dit non"));
    dixit_build_again(builder, person);
    CHECK(dixit_builder_top(builder) != person);
    dixit_build_field(builder, name_of(stage.engine, "gender"));
    dixit_build_value(builder, name_of(stage.engine, "f"));
    dixit_build_again(builder, saying);
    dixit_build_ahead(builder, false);
    dixit_build_sequence(builder, 2);
    CHECK(!strcmp(run_alone(&stage, builder, "y"), "Anne"));
    dixit_build_again(builder, person);
    dixit_build_capture(builder, name_of(stage.engine, "who"));
    CHECK(!strcmp(run_alone(&stage, builder, "z"), "Luc [who:Luc] | Anne [who:Anne]"));
    dixit_builder_free(builder);
    free_stage(&stage);
}

/* ---- Errors of patterns ---- */

/* Adds what is on the builder's stack, and tells what came of it and what it was about. */
static dixit_status add(struct stage *stage, dixit_builder *builder, uint32_t *culprit) {
    uint32_t rule;
    dixit_error error = {DIXIT_OK, 0, NULL};
    dixit_status status =
        dixit_phase_add(stage->phase, builder, name_of(stage->engine, "r"), name_of(stage->engine, "x"), &rule, &error);
    CHECK(status == error.code && (status == DIXIT_OK) == (dixit_phase_count(stage->phase) > 0));
    *culprit = dixit_builder_culprit(builder);
    return status;
}

static void errors(void) {
    struct stage stage = new_stage("");
    dixit_builder *builder = dixit_builder_new(stage.engine, NULL);
    uint32_t label = name_of(stage.engine, "r.lua:3"), culprit;

    dixit_build_label(builder, label);
    build(builder, stage.engine, "(W\"a\"^-1)^0 * W\"b\"");
    dixit_build_label(builder, DIXIT_NONE);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_LOOP && culprit == label);
    build(builder, stage.engine, "-W\"a\" * W\"b\"^0");
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_EMPTY && culprit == DIXIT_NONE);
    dixit_build_label(builder, label);
    dixit_build_sequence(builder, 1);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_OPERAND && culprit == label);
    dixit_build_any(builder);
    dixit_build_any(builder);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_OPERAND);
    dixit_build_any(builder);
    dixit_build_field(builder, label);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_OPERAND);
    dixit_build_word(builder, " \n", 2);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_ENTRY_EMPTY);
    dixit_build_test(builder, 0);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_OPERAND);
    dixit_build_any(builder);
    dixit_build_repeat(builder, 0, DIXIT_REPEAT_MAX + 1, false);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_TOO_BIG);
    dixit_build_any(builder);
    for (int i = 0; i < 3; i++)
        dixit_build_repeat(builder, 1, 100, false);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_TOO_BIG);
    dixit_build_any(builder);
    for (int i = 0; i <= DIXIT_DEPTH_MAX; i++)
        dixit_build_capture(builder, label);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_TOO_DEEP);
    dixit_build_any(builder);
    dixit_build_again(builder, dixit_builder_top(builder) + 1);
    CHECK(dixit_builder_top(builder) == DIXIT_NONE);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_OPERAND);
    dixit_build_any(builder);
    dixit_build_field(builder, label);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_OPERAND);
    dixit_build_element(builder, label);
    dixit_build_value(builder, label);
    CHECK(add(&stage, builder, &culprit) == DIXIT_ERROR_PATTERN_OPERAND);
    build(builder, stage.engine, "W\"a\"");
    CHECK(add(&stage, builder, &culprit) == DIXIT_OK && culprit == DIXIT_NONE);
    dixit_builder_free(builder);
    free_stage(&stage);
}

/* ---- Growth ---- */

/* The text "head unit unit ... unit tail". */
static char *repeat_text(const char *head, const char *unit, uint32_t times, const char *tail) {
    size_t size = strlen(head) + strlen(tail) + strlen(unit) * times + 1;
    char *text = malloc(size), *at = text;
    if (!text)
        exit(EXIT_FAILURE);
    at += sprintf(at, "%s", head);
    for (uint32_t i = 0; i < times; i++)
        at += sprintf(at, "%s", unit);
    sprintf(at, "%s", tail);
    return text;
}

/* The text is read and matched twice, the second time twice as long. */
struct growth {
    const char *pattern, *head, *unit, *tail;
    uint32_t times;
    const char *claim;
};

/* A sentence of as, with a zz now and then, so that the index lets patterns with zz be tried; never two. */
#define SOME_ZZ "a a a a a a a zz "

static const struct growth growths[] = {
    {"any^0 * W\"zz\" + any", "", "a ", "", 100000, NULL},
    {"any^0 * W\"zz\" + any", "", "a ", "", 500, NULL},
    {"(W\"a\" * any^0 * W\"zz\") + W\"a\"", "", "a ", "", 100000, NULL},
    /* every start, one sentence of 1 MB and more: always, never, and with captures */
    {"any^0 * W\"zz\"", "", SOME_ZZ, "", 60000, ""},
    {"any^0 * W\"zz\" * W\"zz\"", "", SOME_ZZ, "", 60000, ""},
    {"any \"x\" * any^0 * W\"zz\" \"y\"", "", SOME_ZZ, "", 6000, "x"},
    {"W\"a\" * gap(0, 30) * W\"zz\" * W\"zz\"", "", SOME_ZZ, "", 10000, ""},
    {"rep(W\"a\" * rep(any, 0, 5), 0, 9) * W\"zz\" * W\"zz\"", "", SOME_ZZ, "", 3000, ""},
    {"W\"a\" * gap(0, inf) * W\"zz\" * W\"zz\"", "", SOME_ZZ, "", 10000, ""},
    {"W\"a\" * gap(0, inf, W\"b\" * any^0 * W\"b\") * W\"zz\" * W\"zz\"", "", SOME_ZZ, "", 10000, ""},
    {"#(any^0 * #(any^0 * #(any^0 * W\"zz\"))) * any", "", SOME_ZZ, "", 10000, NULL},
    {"#(any^0 * #(any^0 * #(any^0 * W\"zz\" * W\"zz\"))) * any", "", SOME_ZZ, "", 10000, NULL},
    {"-(any^0 * -(any^0 * -(any^0 * W\"zz\"))) * any", "", SOME_ZZ, "", 10000, NULL},
    {"behind(W\"zz\" * any^0 * behind(any^0 * W\"zz\" * any^0)) * any", "", SOME_ZZ, "", 10000, NULL},
    {"behind(W\"zz\" * (any * eos^-1)^1) * any", "zz ", "A b. ", "", 20000, NULL},
    {"(any * eos^-1)^1 * W\"zz\" + any", "", "A b. ", "", 20000, NULL},
    {"(any * eos^-1)^1 * W\"b\" + any", "", "A b. ", "", 20000, ""},
    {"(any^1 * eos)^0 * W\"zz\" + any", "", "A b. ", "", 20000, NULL},
    {"A.quotation^0 * W\"zz\" + any", "", "« A. B »", "", 10000, NULL},
    {"A.quotation{ content: any^0 * W\"zz\" } + any", "", "« A b c. D e »", "", 10000, NULL},
    {"inside(A.quotation, any^0 * W\"zz\") + any", "", "« a b c » ", "", 10000, NULL},
    {"inside(A.sentence, any^0 * W\"zz\") + any", "", "a ", "", 50000, NULL},
    {"outside(A.quotation, any^0 * W\"zz\") + any", "", "« a b » c", "", 10000, NULL},
};

static uint64_t steps_of(const struct growth *growth, uint32_t times) {
    char *text = repeat_text(growth->head, growth->unit, times, growth->tail);
    struct row row = {growth->pattern, text, "", "", growth->claim};
    uint64_t steps = match(&row, result);
    free(text);
    return steps;
}

/* steps(2n) <= 2.1 steps(n). */
static bool is_linear(const struct growth *growth) {
    uint64_t once = steps_of(growth, growth->times), twice = steps_of(growth, growth->times * 2);
    if (CHECK(twice * 10 <= once * 21))
        return true;
    printf("# %s: %llu, %llu\n", growth->pattern, (unsigned long long)once, (unsigned long long)twice);
    return false;
}

static void growth_in_the_text(void) {
    for (size_t i = 0; i < sizeof growths / sizeof *growths; i++)
        is_linear(growths + i);
}

/* a?(a?(...)) and a?a?..., in a text of as and no b: 25 and 50 groups: twice as many cost at most twice as much, for
 * any length of text. */
static void growth_in_the_pattern(void) {
    enum { GROUPS = 25 };
    static char nested[2][GROUPS * 2 * 16], row_of[2][GROUPS * 2 * 16];
    for (int twice = 0; twice < 2; twice++) {
        int groups = GROUPS << twice;
        char *at = nested[twice], *row_at = row_of[twice];
        for (int i = 0; i < groups; i++) {
            at += sprintf(at, "(W\"a\" * ");
            row_at += sprintf(row_at, "W\"a\"^-1 * ");
        }
        at += sprintf(at, "W\"a\"");
        for (int i = 0; i < groups; i++)
            at += sprintf(at, ")^-1");
        sprintf(at, " * W\"b\"");
        sprintf(row_at, "W\"b\"");
    }
    const char *patterns[2][2] = {{nested[0], nested[1]}, {row_of[0], row_of[1]}};
    for (int i = 0; i < 2; i++) {
        struct growth growth = {patterns[i][0], "", "a ", "c b", 500, NULL};
        is_linear(&growth);
        uint64_t once = steps_of(&growth, 500);
        growth.pattern = patterns[i][1];
        CHECK(steps_of(&growth, 500) * 10 <= once * 21);
    }
}

static void limits(void) {
    /* a wall after DIXIT_SENTENCE_TOKENS tokens: "a" 1023 times, and a "b" before or behind the wall */
    char *near = repeat_text("", "a ", DIXIT_SENTENCE_TOKENS - 2, "b c d");
    char *far = repeat_text("", "a ", DIXIT_SENTENCE_TOKENS - 1, "b c d");
    struct row row = {"W\"b\" * W\"c\"", near, "", "", NULL};
    match(&row, result);
    CHECK(!strcmp(result, "b c"));
    row.text = far;
    match(&row, result);
    CHECK(!strcmp(result, ""));
    free(near);
    free(far);
    /* DIXIT_MATCH_STEPS steps a match */
    char *most = repeat_text("", "A b. ", (DIXIT_MATCH_STEPS - 1) / 3, "C"), *more = repeat_text(most, "", 0, " d");
    row = (struct row){"(any^1 * eos)^1 * T.capitalized * -any", most, "", "", NULL};
    match(&row, result);
    CHECK(!strncmp(result, "A b. A b. ", 10) && strlen(result) == strlen(most));
    free(more);
    more = repeat_text("Ici. ", "A b. ", (DIXIT_MATCH_STEPS - 1) / 3, "C");
    row.text = more;
    match(&row, result);
    CHECK(!strncmp(result, "A b. A b. ", 10) && strlen(result) == strlen(most));
    free(most);
    free(more);
}

int main(void) {
    RUN(constructs);
    RUN(competition);
    RUN(earlier_phases_stand);
    RUN(rejection);
    RUN(cascade);
    RUN(changed_annotations);
    RUN(settling);
    RUN(another_document);
    RUN(explanation);
    RUN(another_engine);
    RUN(built_again);
    RUN(errors);
    RUN(growth_in_the_text);
    RUN(growth_in_the_pattern);
    RUN(limits);
    return test_result();
}
