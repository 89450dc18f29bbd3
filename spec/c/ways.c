#include "ways.h"

#include "document.h"

#include <stdlib.h>

static dixit_document *read_in(dixit_engine *engine, dx_run_finder *way, const char *text, size_t length) {
    dx_run_finder *own = engine->find_runs;
    engine->find_runs = way;
    dixit_document *document = dixit_document_new(engine, NULL);
    if (!document || dixit_document_read(document, text, length, NULL) != DIXIT_OK)
        exit(EXIT_FAILURE);
    engine->find_runs = own;
    return document;
}

static bool same(const dx_array *a, const dx_array *b, size_t item_size) {
    return a->count == b->count && (a->count == 0 || !memcmp(a->items, b->items, a->count * item_size));
}

static const char *compare(const dixit_document *a, const dixit_document *b) {
    const struct {
        const dx_array *a, *b;
        size_t item_size;
        const char *name;
    } arrays[] = {
        {&a->starts, &b->starts, sizeof(uint32_t), "starts"},
        {&a->types, &b->types, sizeof(uint32_t), "types"},
        {&a->flags, &b->flags, sizeof(uint8_t), "flags"},
        {&a->sentences, &b->sentences, sizeof(uint32_t), "sentences"},
        {&a->paragraphs, &b->paragraphs, sizeof(uint32_t), "paragraphs"},
        {&a->parts, &b->parts, sizeof(dixit_span), "parts"},
        {&a->marks, &b->marks, sizeof(dixit_mark), "marks"},
    };
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        if (!same(arrays[i].a, arrays[i].b, arrays[i].item_size))
            return arrays[i].name;
    return NULL;
}

const char *find_difference(dixit_engine *engine, const char *text, size_t length) {
    const char *difference = NULL;
    dixit_document *careful = read_in(engine, dx_choose_run_finder(DX_RUNS_NONE), text, length);
    for (dx_run_way way = DX_RUNS_PLAIN; way < DX_RUNS_WAYS && !difference; way++) {
        dx_run_finder *finder = dx_choose_run_finder(way);
        if (!finder)
            continue;
        dixit_document *document = read_in(engine, finder, text, length);
        difference = compare(careful, document);
        dixit_document_free(document);
    }
    dixit_document_free(careful);
    return difference;
}
