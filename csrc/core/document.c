#include "document.h"

#include "quote.h"
#include "sentence.h"
#include "text.h"
#include "token.h"

dixit_document *dixit_document_new(dixit_engine *engine, dixit_error *error) {
    dx_memory memory;
    dx_memory_open(&memory, &engine->memory.allocator);
    dixit_document *document = dx_resize(&memory, NULL, 0, sizeof *document);
    if (!document) {
        if (error)
            *error = (dixit_error){DIXIT_ERROR_MEMORY, 0, "out of memory"};
        return NULL;
    }
    *document = (dixit_document){.engine = engine, .memory = memory, .text = (const uint8_t *)""};
    return document;
}

/* Forgets the text and keeps the memory. */
static void clear(dixit_document *document) {
    document->text = (const uint8_t *)"";
    document->length = 0;
    document->steps = 0;
    dx_vocabulary_clear(&document->own);
    dx_annotations_clear(&document->annotations);
    dx_array *arrays[] = {&document->starts,     &document->types,      &document->flags, &document->sentences,
                          &document->paragraphs, &document->quotations, &document->parts, &document->marks};
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        arrays[i]->count = 0;
}

void dixit_document_free(dixit_document *document) {
    if (!document)
        return;
    dx_memory *memory = &document->memory;
    dx_vocabulary_free(&document->own, memory);
    dx_annotations_free(&document->annotations, memory);
    dx_array_free(memory, &document->starts, sizeof(uint32_t));
    dx_array_free(memory, &document->types, sizeof(uint32_t));
    dx_array_free(memory, &document->flags, sizeof(uint8_t));
    dx_array_free(memory, &document->sentences, sizeof(uint32_t));
    dx_array_free(memory, &document->paragraphs, sizeof(uint32_t));
    dx_array_free(memory, &document->quotations, sizeof(dx_quotation));
    dx_array_free(memory, &document->parts, sizeof(dixit_span));
    dx_array_free(memory, &document->marks, sizeof(dixit_mark));
    dx_memory last = *memory;
    dx_free(&last, document, sizeof *document);
}

dixit_status dixit_document_read(dixit_document *document, const char *text, size_t length, dixit_error *error) {
    clear(document);
    if (length > DIXIT_TEXT_MAX) {
        if (error)
            *error = (dixit_error){DIXIT_ERROR_TEXT_TOO_BIG, DIXIT_TEXT_MAX, "the text is longer than 4 GiB - 2 bytes"};
        return DIXIT_ERROR_TEXT_TOO_BIG;
    }
    document->engine->sealed = true;
    if (length > 0)
        document->text = (const uint8_t *)text;
    document->length = (uint32_t)length;
    if (dx_tokenize(document) && dx_segment(document) && dx_quote(document))
        return DIXIT_OK;
    clear(document);
    if (error)
        *error = (dixit_error){DIXIT_ERROR_MEMORY, 0, "out of memory"};
    return DIXIT_ERROR_MEMORY;
}

const char *dixit_document_text(const dixit_document *document, size_t *length) {
    if (length)
        *length = document->length;
    return (const char *)document->text;
}

size_t dixit_document_memory(const dixit_document *document) {
    return document->memory.used;
}

uint64_t dixit_document_steps(const dixit_document *document) {
    return document->steps;
}

/* ---- Tokens ---- */

uint32_t dx_next_flagged(const dixit_document *document, uint32_t token, uint8_t flags) {
    const uint8_t *all = document->flags.items;
    const uint64_t wanted = UINT64_C(0x0101010101010101) * flags;
    uint32_t count = dx_token_count(document);
    for (; token < count && count - token >= sizeof wanted; token += (uint32_t)sizeof wanted) {
        uint64_t eight;
        memcpy(&eight, all + token, sizeof eight);
        if (eight & wanted)
            break;
    }
    while (token < count && !(all[token] & flags))
        token++;
    return token;
}

uint32_t dixit_token_count(const dixit_document *document) {
    return dx_token_count(document);
}

dixit_token dixit_token_at(const dixit_document *document, uint32_t index) {
    const dx_type *type = dx_token_type(document, index);
    uint32_t start = dx_token_start(document, index);
    return (dixit_token){start, start + type->length, (dixit_kind)type->kind};
}

static bool is_entry(const dixit_document *document, const uint8_t *from, const uint8_t *to, dixit_entry entry) {
    return dx_profile_entries(document->engine, from, (size_t)(to - from)) & 1u << entry;
}

/* Where the last part of a word begins: behind the last hyphen of a split-off clitic (-t-il), also of one that lacks
 * its first (t-il), or at an ending that the profile lists; 0 if the word has one part. */
static uint32_t find_part(const dixit_document *document, const dx_type *type) {
    const uint8_t *form = type->form, *end = form + type->length;
    if (type->kind != DIXIT_WORD || type->length < 2)
        return 0;
    dx_rune first = dx_rune_at(form, end);
    bool clitic = first.class == DX_HYPHEN;
    for (const uint8_t *at = end - 1; at > form; at--) {
        dx_rune rune = dx_rune_at(at, end);
        if (rune.class != DX_HYPHEN && clitic && at == form + first.length)
            return first.length;
        if (rune.class == DX_HYPHEN && (clitic || (is_entry(document, form, at, DIXIT_LINKER) &&
                                                   is_entry(document, at + rune.length, end, DIXIT_CLITIC))))
            return (uint32_t)(at - form) + rune.length;
    }
    for (const uint8_t *at = form + 1; at < end; at++)
        if ((*at & 0xC0) != 0x80 && is_entry(document, at, end, DIXIT_PART))
            return (uint32_t)(at - form);
    return 0;
}

uint32_t dixit_token_parts(const dixit_document *document, uint32_t index, dixit_span *parts) {
    dixit_token token = dixit_token_at(document, index);
    uint32_t part = find_part(document, dx_token_type(document, index));
    parts[0] = (dixit_span){token.start, token.end};
    if (part == 0)
        return 1;
    parts[0].end = parts[1].start = token.start + part;
    parts[1].end = token.end;
    return 2;
}

uint32_t dixit_token_find(const dixit_document *document, uint32_t offset) {
    uint32_t low = 0, high = dx_token_count(document); /* the answer is in [low, high] */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (dx_token_end(document, middle) > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low < dx_token_count(document) ? low : DIXIT_NONE;
}

/* ---- Sentences and paragraphs ---- */

static dixit_unit unit_at(const dixit_document *document, const dx_array *units, uint32_t index) {
    uint32_t first = dx_unit_first(units, index), end = dx_unit_end(document, units, index);
    return (dixit_unit){dx_token_start(document, first), dx_token_end(document, end - 1), first, end};
}

uint32_t dixit_sentence_count(const dixit_document *document) {
    return document->sentences.count;
}

dixit_unit dixit_sentence_at(const dixit_document *document, uint32_t index) {
    return unit_at(document, &document->sentences, index);
}

uint32_t dixit_paragraph_count(const dixit_document *document) {
    return document->paragraphs.count;
}

dixit_unit dixit_paragraph_at(const dixit_document *document, uint32_t index) {
    return unit_at(document, &document->paragraphs, index);
}

/* ---- Quotations ---- */

uint32_t dixit_quotation_count(const dixit_document *document) {
    return document->quotations.count;
}

dixit_quotation dixit_quotation_at(const dixit_document *document, uint32_t index) {
    const dx_quotation *quotation = (const dx_quotation *)document->quotations.items + index;
    return (dixit_quotation){dx_token_start(document, quotation->open),
                             dx_token_end(document, quotation->end - 1),
                             quotation->open,
                             quotation->end,
                             (dixit_quotation_kind)quotation->kind,
                             quotation->depth,
                             quotation->parent,
                             quotation->part_count,
                             quotation->closed};
}

dixit_span dixit_quotation_part(const dixit_document *document, uint32_t index, uint32_t part) {
    const dx_quotation *quotation = (const dx_quotation *)document->quotations.items + index;
    return ((const dixit_span *)document->parts.items)[quotation->first_part + part];
}

uint32_t dixit_mark_count(const dixit_document *document) {
    return document->marks.count;
}

dixit_mark dixit_mark_at(const dixit_document *document, uint32_t index) {
    return ((const dixit_mark *)document->marks.items)[index];
}
