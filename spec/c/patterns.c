#include "patterns.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct parser {
    dixit_builder *builder;
    dixit_engine *engine;
    const char *at;
};

static void stop(const struct parser *parser, const char *wanted) {
    fprintf(stderr, "pattern: %s wanted at: %s\n", wanted, parser->at);
    exit(EXIT_FAILURE);
}

static void skip(struct parser *parser) {
    while (*parser->at == ' ')
        parser->at++;
}

static bool take(struct parser *parser, const char *word) {
    skip(parser);
    size_t length = strlen(word);
    if (strncmp(parser->at, word, length) != 0)
        return false;
    if (isalpha((unsigned char)word[length - 1]) && isalnum((unsigned char)parser->at[length]))
        return false; /* only the beginning of a longer one */
    parser->at += length;
    return true;
}

static void expect(struct parser *parser, const char *word) {
    if (!take(parser, word))
        stop(parser, word);
}

/* A word of letters, digits and underscores, in a buffer that the next call reuses. */
static const char *word(struct parser *parser) {
    static char buffer[64];
    skip(parser);
    size_t length = 0;
    while (isalnum((unsigned char)parser->at[length]) || parser->at[length] == '_' || parser->at[length] & 0x80)
        length++;
    if (length == 0 || length >= sizeof buffer)
        stop(parser, "a name");
    memcpy(buffer, parser->at, length);
    buffer[length] = 0;
    parser->at += length;
    return buffer;
}

/* A string in quotation marks; its length in *length. */
static const char *string(struct parser *parser, size_t *length) {
    expect(parser, "\"");
    const char *start = parser->at, *end = strchr(start, '"');
    if (!end)
        stop(parser, "\"");
    parser->at = end + 1;
    *length = (size_t)(end - start);
    return start;
}

static uint32_t number(struct parser *parser) {
    skip(parser);
    if (take(parser, "inf"))
        return DIXIT_NONE;
    char *end;
    unsigned long value = strtoul(parser->at, &end, 10);
    if (end == parser->at)
        stop(parser, "a number");
    parser->at = end;
    return (uint32_t)value;
}

uint32_t name_of(dixit_engine *engine, const char *name) {
    return dixit_name(engine, name, strlen(name));
}

static uint32_t quoted_name(struct parser *parser) {
    size_t length;
    const char *bytes = string(parser, &length);
    return dixit_name(parser->engine, bytes, length);
}

static void choice(struct parser *parser);

/* X"form", W"words", W{ "a", "b" }. */
static void words(struct parser *parser) {
    size_t length;
    bool list = take(parser, "{");
    const char *bytes = string(parser, &length);
    dixit_build_word(parser->builder, bytes, length);
    while (list && take(parser, ",")) {
        bytes = string(parser, &length);
        dixit_build_word_or(parser->builder, bytes, length);
    }
    if (list)
        expect(parser, "}");
}

static uint32_t value(struct parser *parser) {
    const char *bytes = word(parser);
    if (!strcmp(bytes, "none"))
        return DIXIT_UNSET;
    if (!strcmp(bytes, "false"))
        return DIXIT_FALSE;
    return strcmp(bytes, "true") ? name_of(parser->engine, bytes) : (uint32_t)DIXIT_TRUE;
}

static uint32_t layer(struct parser *parser, bool class) {
    uint32_t name = name_of(parser->engine, word(parser));
    return class ? DIXIT_CLASS | name : name;
}

/* What stands in braces behind an element. */
static void narrow(struct parser *parser) {
    while (!take(parser, "}")) {
        uint32_t field = name_of(parser->engine, word(parser));
        if (take(parser, ":")) {
            choice(parser);
            dixit_build_part(parser->builder, field);
        } else {
            expect(parser, "=");
            dixit_build_field(parser->builder, field);
            do
                dixit_build_value(parser->builder, value(parser));
            while (take(parser, "|"));
        }
        take(parser, ",");
    }
}

static void token(struct parser *parser) {
    const char *what = word(parser);
    if (!strcmp(what, "test0")) {
        dixit_build_test(parser->builder, 0);
        return;
    }
    for (int kind = 0; kind < DIXIT_KIND_COUNT; kind++)
        if (!strcmp(what, dixit_kind_name((dixit_kind)kind))) {
            dixit_build_kind(parser->builder, (dixit_kind)kind);
            return;
        }
    for (int shape = 0; shape < DIXIT_SHAPE_COUNT; shape++)
        if (!strcmp(what, dixit_shape_name((dixit_shape)shape))) {
            dixit_build_shape(parser->builder, (dixit_shape)shape);
            return;
        }
    stop(parser, "a kind or shape");
}

/* name(...): the arguments are parsed up to the bracket. */
static void inside(struct parser *parser) {
    uint32_t name = DIXIT_NONE;
    expect(parser, "A.");
    uint32_t number = layer(parser, false);
    skip(parser);
    if (*parser->at == '"')
        name = quoted_name(parser);
    expect(parser, ",");
    choice(parser);
    dixit_build_inside(parser->builder, number, name);
}

static void outside(struct parser *parser) {
    expect(parser, "A.");
    uint32_t number = layer(parser, false);
    expect(parser, ",");
    choice(parser);
    dixit_build_outside(parser->builder, number);
}

static void gap(struct parser *parser) {
    uint32_t min = number(parser);
    expect(parser, ",");
    uint32_t max = number(parser);
    bool barrier = take(parser, ",");
    if (barrier)
        choice(parser);
    dixit_build_gap(parser->builder, min, max, barrier);
}

static void rep(struct parser *parser) {
    bool lazy = take(parser, "lazy");
    choice(parser);
    expect(parser, ",");
    uint32_t min = number(parser);
    expect(parser, ",");
    dixit_build_repeat(parser->builder, min, number(parser), lazy);
}

static void behind(struct parser *parser) {
    bool negative = take(parser, "not");
    choice(parser);
    dixit_build_behind(parser->builder, negative);
}

struct function {
    const char *name;
    void (*parse)(struct parser *parser);
};

static const struct function functions[] = {{"(", choice},       {"gap(", gap},         {"rep(", rep},
                                            {"inside(", inside}, {"outside(", outside}, {"behind(", behind}};

static const char *const edges[] = {"bos", "eos", "bop", "eop"};

static void element(struct parser *parser) {
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (take(parser, functions[i].name)) {
            functions[i].parse(parser);
            expect(parser, ")");
            return;
        }
    for (size_t i = 0; i < sizeof edges / sizeof *edges; i++)
        if (take(parser, edges[i])) {
            dixit_build_edge(parser->builder, (dixit_edge)i);
            return;
        }
    skip(parser);
    bool narrowed = !strncmp(parser->at, "A.", 2) || !strncmp(parser->at, "L.", 2);
    if (take(parser, "any"))
        dixit_build_any(parser->builder);
    else if (!strncmp(parser->at, "T.", 2)) {
        parser->at += 2;
        token(parser);
    } else if (narrowed) {
        bool class = *parser->at == 'L';
        parser->at += 2;
        dixit_build_element(parser->builder, layer(parser, class));
        if (take(parser, "{"))
            narrow(parser);
    } else if (*parser->at == 'X') {
        size_t length;
        parser->at++;
        const char *bytes = string(parser, &length);
        dixit_build_exact(parser->builder, bytes, length);
    } else if (*parser->at == 'W') {
        parser->at++;
        words(parser);
    } else
        stop(parser, "a pattern");
}

/* p^0, p^3, p^-1, p "name", one after the other. */
static void postfix(struct parser *parser) {
    element(parser);
    for (;;) {
        if (take(parser, "^-"))
            dixit_build_repeat(parser->builder, 0, number(parser), false);
        else if (take(parser, "^"))
            dixit_build_repeat(parser->builder, number(parser), DIXIT_NONE, false);
        else {
            skip(parser);
            if (*parser->at != '"')
                return;
            dixit_build_capture(parser->builder, quoted_name(parser));
        }
    }
}

static void prefix(struct parser *parser) {
    bool negative = take(parser, "-");
    if (!negative && !take(parser, "#")) {
        postfix(parser);
        return;
    }
    prefix(parser);
    dixit_build_ahead(parser->builder, negative);
}

static void sequence(struct parser *parser) {
    uint32_t count = 0;
    do
        prefix(parser), count++;
    while (take(parser, "*"));
    if (count > 1)
        dixit_build_sequence(parser->builder, count);
}

static void choice(struct parser *parser) {
    uint32_t count = 0;
    do
        sequence(parser), count++;
    while (take(parser, "+"));
    if (count > 1)
        dixit_build_choice(parser->builder, count);
}

void build(dixit_builder *builder, dixit_engine *engine, const char *pattern) {
    struct parser parser = {builder, engine, pattern};
    choice(&parser);
    skip(&parser);
    if (*parser.at)
        stop(&parser, "the end");
}

uint32_t add_rule(dixit_phase *phase, dixit_engine *engine, const char *name, const char *layer_name,
                  const char *pattern) {
    dixit_builder *builder = dixit_builder_new(engine, NULL);
    build(builder, engine, pattern);
    uint32_t rule = DIXIT_NONE;
    dixit_error error = {DIXIT_OK, 0, ""};
    if (dixit_phase_add(phase, builder, name_of(engine, name), name_of(engine, layer_name), &rule, &error)) {
        fprintf(stderr, "pattern: %s: %s\n", error.message, pattern);
        exit(EXIT_FAILURE);
    }
    dixit_builder_free(builder);
    return rule;
}

struct output {
    char *at, *end;
};

static void put(struct output *output, const char *bytes, size_t length) {
    if (length >= (size_t)(output->end - output->at))
        length = (size_t)(output->end - output->at) - 1;
    memcpy(output->at, bytes, length);
    output->at += length;
    *output->at = 0;
}

static void put_match(struct output *output, const dixit_matcher *matcher, dixit_engine *engine, const char *text,
                      uint32_t index) {
    dixit_match match = dixit_match_at(matcher, index);
    put(output, text + match.start, match.end - match.start);
    for (uint32_t i = 0; i < match.captures; i++) {
        dixit_capture capture = dixit_match_capture(matcher, index, i);
        size_t length;
        const char *name = dixit_name_bytes(engine, capture.name, &length);
        put(output, i ? " " : " [", i ? 1 : 2);
        put(output, name, length);
        put(output, capture.annotation == DIXIT_NONE ? "=" : ":", 1);
        put(output, text + capture.start, capture.end - capture.start);
    }
    if (match.captures)
        put(output, "]", 1);
}

uint64_t run_phase(const dixit_phase *phase, dixit_engine *engine, dixit_document *document, char *result) {
    dixit_matcher *matcher = dixit_matcher_new(engine, NULL);
    const char *text = dixit_document_text(document, NULL);
    struct output output = {result, result + RESULT_MAX};
    *result = 0;
    uint32_t match;
    dixit_status status = dixit_matcher_begin(matcher, phase, document, NULL);
    while (status == DIXIT_OK && (status = dixit_matcher_next(matcher, &match, NULL)) == DIXIT_OK &&
           match != DIXIT_NONE)
        ;
    if (status == DIXIT_OK)
        status = dixit_matcher_compete(matcher, NULL);
    bool first = true;
    for (uint32_t i = 0; i < dixit_matcher_count(matcher) && status == DIXIT_OK; i++)
        if (dixit_match_at(matcher, i).winner == i) {
            if (!first)
                put(&output, " | ", 3);
            first = false;
            put_match(&output, matcher, engine, text, i);
        }
    if (status != DIXIT_OK)
        put(&output, dixit_status_name(status), strlen(dixit_status_name(status)));
    uint64_t steps = dixit_matcher_steps(matcher);
    dixit_matcher_free(matcher);
    return steps;
}

uint32_t annotate(dixit_engine *engine, dixit_document *document, const char *layer_name, const char *words,
                  const char *fields) {
    const char *text = dixit_document_text(document, NULL), *place = strstr(text, words);
    uint32_t annotation = DIXIT_NONE;
    if (!place || dixit_annotation_add(document, name_of(engine, layer_name), DIXIT_NONE, (uint32_t)(place - text),
                                       (uint32_t)(place - text + (long)strlen(words)), &annotation, NULL)) {
        fprintf(stderr, "annotate: %s\n", words);
        exit(EXIT_FAILURE);
    }
    struct parser parser = {NULL, engine, fields};
    while (skip(&parser), *parser.at) {
        uint32_t field = name_of(engine, word(&parser));
        expect(&parser, "=");
        dixit_annotation_set(document, annotation, field, value(&parser), NULL);
    }
    return annotation;
}
