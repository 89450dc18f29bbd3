#include "annotation.h"

#include "document.h"
#include "kind.h"

#include <stdio.h>
#include <string.h>

/* How many ways to read the tokens behind each other are followed at once when entries are looked for; a form has one,
 * or a few when its capitals lack accents. */
#define FRONTIER_MAX 64

/* How many entries found at the same token an entry is compared with, so that one that was added twice counts once. */
#define TWICE_MAX 16

static dixit_status fail(dixit_error *error, dixit_status code, const char *message) {
    if (error)
        *error = (dixit_error){code, 0, message};
    return code;
}

static dx_item *item_at(const dixit_document *document, uint32_t item) {
    return (dx_item *)document->annotations.items.items + item;
}

static uint32_t number_at(const dx_array *array, uint32_t index) {
    return ((const uint32_t *)array->items)[index];
}

/* ---- Adding ---- */

static bool add_item(dixit_document *document, const dx_item *item) {
    return dx_array_push(&document->memory, &document->annotations.items, item, sizeof *item);
}

/* An annotation of whole tokens, without parts and fields. */
static dx_item whole_item(const dixit_document *document, uint32_t layer, uint32_t first, uint32_t end) {
    return (dx_item){.layer = layer,
                     .rule = DIXIT_NONE,
                     .start = dx_token_start(document, first),
                     .stop = dx_token_end(document, end - 1),
                     .first = first,
                     .end = end,
                     .fields = DIXIT_NONE,
                     .entry = DIXIT_NONE,
                     .first_part = DIXIT_NONE,
                     .last_part = DIXIT_NONE,
                     .outer = DIXIT_NONE,
                     .shape = DIXIT_NONE};
}

static bool add_part(dixit_document *document, dx_item *item, const dixit_part *part) {
    dx_annotations *annotations = &document->annotations;
    dx_item_part new = {*part, DIXIT_NONE};
    if (!dx_array_push(&document->memory, &annotations->parts, &new, sizeof new))
        return false;
    uint32_t index = annotations->parts.count - 1;
    if (item->last_part == DIXIT_NONE)
        item->first_part = index;
    else
        ((dx_item_part *)annotations->parts.items)[item->last_part].next = index;
    item->last_part = index;
    return true;
}

static bool set_field(dixit_document *document, dx_item *item, uint32_t field, uint32_t value) {
    dx_array *all = &document->annotations.fields;
    item->shape = DIXIT_NONE;
    for (uint32_t i = item->fields; i != DIXIT_NONE; i = ((dx_field *)all->items)[i].next)
        if (((dx_field *)all->items)[i].name == field) {
            ((dx_field *)all->items)[i].value = value;
            return true;
        }
    dx_field new = {field, value, item->fields};
    if (!dx_array_push(&document->memory, all, &new, sizeof new))
        return false;
    item->fields = all->count - 1;
    return true;
}

dixit_status dixit_annotation_add(dixit_document *document, uint32_t layer, uint32_t rule, uint32_t start, uint32_t end,
                                  uint32_t *annotation, dixit_error *error) {
    uint32_t first = start < end ? dixit_token_find(document, start) : DIXIT_NONE;
    if (first == DIXIT_NONE || dx_token_start(document, first) >= end)
        return fail(error, DIXIT_ERROR_ANNOTATION_EMPTY, "an annotation holds no part of a token");
    uint32_t last = dixit_token_find(document, end - 1);
    if (last == DIXIT_NONE || dx_token_start(document, last) >= end)
        last = (last == DIXIT_NONE ? dx_token_count(document) : last) - 1;
    uint32_t index = dx_layer_index(document->engine, layer);
    dx_item item = whole_item(document, index, first, last + 1);
    item.rule = rule;
    item.start = start;
    item.stop = end;
    if (index == DIXIT_NONE || !add_item(document, &item))
        return fail(error, DIXIT_ERROR_MEMORY, "out of memory");
    *annotation = document->annotations.items.count - 1;
    return DIXIT_OK;
}

dixit_status dixit_annotation_add_part(dixit_document *document, uint32_t annotation, const dixit_part *part,
                                       dixit_error *error) {
    if (add_part(document, item_at(document, annotation), part))
        return DIXIT_OK;
    return fail(error, DIXIT_ERROR_MEMORY, "out of memory");
}

dixit_status dixit_annotation_set(dixit_document *document, uint32_t annotation, uint32_t field, uint32_t value,
                                  dixit_error *error) {
    if (annotation < document->annotations.fixed)
        document->annotations.kinds_epoch = 0;
    if (set_field(document, item_at(document, annotation), field, value))
        return DIXIT_OK;
    return fail(error, DIXIT_ERROR_MEMORY, "out of memory");
}

/* ---- What the document brings itself ---- */

/* Fills the edges: one a position. */
static bool make_edges(dixit_document *document) {
    dx_array *edges = &document->annotations.edges;
    uint32_t count = dx_token_count(document);
    if (!dx_array_reserve(&document->memory, edges, count + 1, sizeof(uint8_t)))
        return false;
    uint8_t *edge = edges->items;
    uint32_t sentence = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint8_t flags = dx_token_flags(document, i);
        edge[i] = DX_NO_EDGE;
        if (flags & DX_SENTENCE_START)
            sentence = i;
        else if ((i - sentence) % DIXIT_SENTENCE_TOKENS == 0)
            edge[i] = DX_WALL;
        if (flags & DX_PARAGRAPH_START)
            edge[i] = DX_PARAGRAPH_EDGE;
        else if (flags & DX_SENTENCE_START)
            edge[i] = DX_SENTENCE_EDGE;
    }
    edge[0] = edge[count] = DX_PARAGRAPH_EDGE;
    for (uint32_t i = 0; i < document->quotations.count; i++)
        edge[((const dx_quotation *)document->quotations.items)[i].open] |= DX_QUOTATION_OPENS;
    for (uint32_t i = 0; i < document->marks.count; i++) {
        const dixit_mark *mark = (const dixit_mark *)document->marks.items + i;
        if (mark->verdict == DIXIT_CLOSES)
            edge[mark->token] |= DX_QUOTATION_CLOSES;
    }
    edges->count = count + 1;
    return true;
}

static uint32_t name(const dixit_document *document, const char *bytes) {
    return dixit_name(document->engine, bytes, strlen(bytes));
}

/* The sentences or paragraphs as annotations. */
static bool make_units(dixit_document *document, const char *layer, const dx_array *units) {
    uint32_t number = name(document, layer);
    uint32_t index = number == DIXIT_NONE ? DIXIT_NONE : dx_layer_index(document->engine, number);
    if (index == DIXIT_NONE)
        return false;
    for (uint32_t i = 0; i < units->count; i++) {
        dx_item item = whole_item(document, index, dx_unit_first(units, i), dx_unit_end(document, units, i));
        if (!add_item(document, &item))
            return false;
    }
    return true;
}

static bool make_quotations(dixit_document *document) {
    uint32_t layer = name(document, "quotation"), content = name(document, "content");
    uint32_t kind = name(document, "kind"), depth = name(document, "depth"), closed = name(document, "closed");
    if (layer == DIXIT_NONE || content == DIXIT_NONE || kind == DIXIT_NONE || depth == DIXIT_NONE ||
        closed == DIXIT_NONE)
        return false;
    uint32_t index = dx_layer_index(document->engine, layer);
    if (index == DIXIT_NONE)
        return false;
    for (uint32_t i = 0; i < document->quotations.count; i++) {
        const dx_quotation *quotation = (const dx_quotation *)document->quotations.items + i;
        char digits[sizeof "65535"];
        snprintf(digits, sizeof digits, "%u", (unsigned)quotation->depth);
        uint32_t kind_value = name(document, dixit_quotation_kind_name((dixit_quotation_kind)quotation->kind));
        uint32_t depth_value = name(document, digits);
        dx_item item = whole_item(document, index, quotation->open, quotation->end);
        if (kind_value == DIXIT_NONE || depth_value == DIXIT_NONE || !set_field(document, &item, kind, kind_value) ||
            !set_field(document, &item, depth, depth_value) ||
            !set_field(document, &item, closed, quotation->closed ? DIXIT_TRUE : DIXIT_FALSE))
            return false;
        for (uint32_t k = 0; k < quotation->part_count; k++) {
            dixit_span span = dixit_quotation_part(document, i, k);
            dixit_part part = {content, span.start, span.end, DIXIT_NONE};
            if (span.start < span.end && !add_part(document, &item, &part))
                return false; /* an empty quotation has no content */
        }
        if (!add_item(document, &item))
            return false;
    }
    return true;
}

/* ---- Entries of the lexicon ---- */

static bool same_fields(const dx_lexicon *lexicon, uint32_t a, uint32_t b) {
    const dx_field *fields = lexicon->fields.items;
    for (; a != DIXIT_NONE && b != DIXIT_NONE; a = fields[a].next, b = fields[b].next)
        if (fields[a].name != fields[b].name || fields[a].value != fields[b].value)
            return false;
    return a == b;
}

/* Whether the entry has been found here already, added twice. */
static bool is_known(const dixit_document *document, const dx_entry *entry, uint32_t first, uint32_t end) {
    const dx_lexicon *lexicon = &document->engine->lexicon;
    uint32_t count = document->annotations.items.count;
    for (uint32_t i = count; i-- > 0 && count - i <= TWICE_MAX;) {
        const dx_item *item = item_at(document, i);
        if (item->first != first)
            break;
        if (item->end == end && item->layer == entry->layer && item->entry != DIXIT_NONE &&
            same_fields(lexicon, ((const dx_entry *)lexicon->entries.items)[item->entry].fields, entry->fields))
            return true;
    }
    return false;
}

/* Makes annotations of the entries that stand in tokens [first, end) and end in `node`. */
static bool add_entries(dixit_document *document, uint32_t node, uint32_t first, uint32_t end) {
    const dx_lexicon *lexicon = &document->engine->lexicon;
    uint32_t index = ((const dx_node *)lexicon->nodes.items)[node].first_entry;
    for (; index != DIXIT_NONE; index = ((const dx_entry *)lexicon->entries.items)[index].next) {
        const dx_entry *entry = (const dx_entry *)lexicon->entries.items + index;
        if (index < document->annotations.entries || is_known(document, entry, first, end))
            continue;
        dx_item item = whole_item(document, entry->layer, first, end);
        item.entry = index;
        if (!add_item(document, &item))
            return false;
    }
    return true;
}

/* Finds the entries that begin at a token, going on within its sentence. */
static bool find_entries_at(dixit_document *document, uint32_t first) {
    const dx_lexicon *lexicon = &document->engine->lexicon;
    const uint8_t *edges = document->annotations.edges.items;
    uint32_t nodes[2][FRONTIER_MAX] = {{0}}, count = 1; /* from the root */
    for (uint32_t token = first; count > 0; token++) {
        const uint32_t *here = nodes[(token - first) & 1];
        uint32_t *next = nodes[(token - first + 1) & 1], next_count = 0;
        if (token == dx_token_count(document) || (token > first && edges[token] & DX_EDGE_MASK))
            break;
        uint32_t single;
        const uint32_t *forms = NULL;
        uint32_t form_count = dx_type_forms(lexicon, dx_token_state(document, token), &single, &forms);
        for (uint32_t i = 0; i < count; i++)
            for (uint32_t k = 0; k < form_count; k++) {
                uint32_t child = dx_lexicon_child(lexicon, here[i], forms[k]);
                if (child == 0 || next_count == FRONTIER_MAX)
                    continue;
                next[next_count++] = child;
                if (!add_entries(document, child, first, token + 1))
                    return false;
            }
        count = next_count;
    }
    return true;
}

static bool find_entries(dixit_document *document) {
    const dx_lexicon *lexicon = &document->engine->lexicon;
    dx_annotations *annotations = &document->annotations;
    if (annotations->entries == lexicon->entries.count)
        return true;
    for (uint32_t i = 0; i < dx_token_count(document); i++)
        if (dx_signature_has(lexicon, number_at(&annotations->signatures, i), DX_BEGINS_ENTRY_PROPERTY) &&
            !find_entries_at(document, i))
            return false;
    annotations->entries = lexicon->entries.count;
    return true;
}

/* ---- Sorting ---- */

typedef enum dx_key { DX_BY_FIRST, DX_BY_END, DX_BY_END_DOWN, DX_BY_LAYER } dx_key;

static uint32_t key_of(const dx_item *item, dx_key key, uint32_t limit) {
    switch (key) {
    case DX_BY_FIRST: return item->first;
    case DX_BY_END: return item->end;
    case DX_BY_END_DOWN: return limit - item->end;
    case DX_BY_LAYER: return item->layer;
    }
    return 0;
}

/* Sorts items by a key from 0 to limit, equal ones staying in order; `at` gets, for each key and the end, where its
 * items begin.  All arrays have room. */
static void sort_items(const dixit_document *document, dx_key key, uint32_t limit, const uint32_t *from, uint32_t *to,
                       uint32_t *at) {
    uint32_t count = document->annotations.items.count;
    memset(at, 0, ((size_t)limit + 2) * sizeof *at);
    for (uint32_t i = 0; i < count; i++)
        at[key_of(item_at(document, i), key, limit) + 1]++;
    for (uint32_t k = 0; k <= limit; k++)
        at[k + 1] += at[k];
    for (uint32_t i = 0; i < count; i++) {
        uint32_t item = from ? from[i] : i;
        to[at[key_of(item_at(document, item), key, limit)]++] = item;
    }
    memmove(at + 1, at, ((size_t)limit + 1) * sizeof *at); /* each stands where the next began */
    at[0] = 0;
}

/* Room for exactly `count` numbers, whatever was there. */
static bool resize(dixit_document *document, dx_array *array, uint32_t count) {
    array->count = 0;
    if (!dx_array_reserve(&document->memory, array, count, sizeof(uint32_t)))
        return false;
    array->count = count;
    return true;
}

/* Links each item to the last one of its layer before it that reaches over its start. */
static void link_outer(dixit_document *document, uint32_t *last, uint32_t layers) {
    const dx_array *order = &document->annotations.order;
    memset(last, 0xFF, layers * sizeof *last);
    for (uint32_t i = 0; i < order->count; i++) {
        dx_item *item = item_at(document, number_at(order, i));
        uint32_t outer = last[item->layer];
        while (outer != DIXIT_NONE && item_at(document, outer)->end <= item->first)
            outer = item_at(document, outer)->outer;
        item->outer = outer;
        last[item->layer] = number_at(order, i);
    }
}

static bool sort_all(dixit_document *document) {
    dx_annotations *annotations = &document->annotations;
    uint32_t count = annotations->items.count, tokens = dx_token_count(document);
    uint32_t layers = document->engine->lexicon.layers.types.count;
    if (!resize(document, &annotations->scratch, count) || !resize(document, &annotations->order, count) ||
        !resize(document, &annotations->by_layer, count) || !resize(document, &annotations->at, tokens + 2) ||
        !resize(document, &annotations->layer_at, layers + 2))
        return false;
    uint32_t *scratch = annotations->scratch.items, *order = annotations->order.items;
    sort_items(document, DX_BY_END_DOWN, tokens, NULL, scratch, annotations->at.items);
    sort_items(document, DX_BY_FIRST, tokens, scratch, order, annotations->at.items);
    link_outer(document, annotations->layer_at.items, layers);
    sort_items(document, DX_BY_LAYER, layers, order, annotations->by_layer.items, annotations->layer_at.items);
    annotations->indexed = count + 1;
    return true;
}

bool dx_annotations_index(dixit_document *document) {
    dx_annotations *annotations = &document->annotations;
    if (!dx_lexicon_describe(document))
        return false;
    /* What fails is taken back, so that it can be tried again. */
    uint32_t items = annotations->items.count, fields = annotations->fields.count, parts = annotations->parts.count;
    if (annotations->edges.count == 0 && !(make_units(document, "sentence", &document->sentences) &&
                                           make_units(document, "paragraph", &document->paragraphs) &&
                                           make_quotations(document) && make_edges(document))) {
        annotations->items.count = items;
        annotations->fields.count = fields;
        annotations->parts.count = parts;
        return false;
    }
    items = annotations->items.count;
    if (!find_entries(document)) {
        annotations->items.count = items;
        return false;
    }
    items = annotations->items.count;
    if (!dx_find_verbs(document, annotations->verbs)) {
        annotations->items.count = items;
        return false;
    }
    annotations->verbs = document->engine->inflection.stems.count;
    bool sorted = annotations->indexed == annotations->items.count + 1 &&
                  annotations->layer_at.count == document->engine->lexicon.layers.types.count + 2;
    return sorted || sort_all(document);
}

uint32_t dixit_claim_count(const dixit_document *document) {
    return document->annotations.claims.count;
}

void dixit_annotation_truncate(dixit_document *document, uint32_t count, uint32_t claims) {
    dx_annotations *annotations = &document->annotations;
    uint32_t verb = dx_layer_find(document->engine, document->engine->verbs.names.layer);
    uint32_t kept = count < annotations->items.count ? count : annotations->items.count;
    for (uint32_t i = kept; i < annotations->items.count; i++) {
        const dx_item *item = item_at(document, i);
        if (item->entry != DIXIT_NONE || (item->rule == DIXIT_NONE && item->layer == verb))
            *item_at(document, kept++) = *item;
    }
    annotations->items.count = kept;
    if (count < annotations->fixed) /* others have come into their places */
        annotations->fixed = annotations->kinds_epoch = 0;
    /* What was added last stands first in an item's fields and last in its parts, and so bounds what is still in use.
     */
    annotations->fields.count = annotations->parts.count = 0;
    for (uint32_t i = 0; i < kept; i++) {
        const dx_item *item = item_at(document, i);
        if (item->fields != DIXIT_NONE && item->fields >= annotations->fields.count)
            annotations->fields.count = item->fields + 1;
        if (item->last_part != DIXIT_NONE && item->last_part >= annotations->parts.count)
            annotations->parts.count = item->last_part + 1;
    }
    if (claims < annotations->claims.count)
        annotations->claims.count = claims;
    annotations->indexed = annotations->backed = 0;
}

bool dx_annotations_index_back(dixit_document *document) {
    dx_annotations *annotations = &document->annotations;
    if (annotations->backed == annotations->items.count + 1)
        return true;
    uint32_t count = annotations->items.count, tokens = dx_token_count(document);
    if (!resize(document, &annotations->back, count) || !resize(document, &annotations->back_at, tokens + 2))
        return false;
    /* `order` is sorted by first token, so that the longest of those with one end come first. */
    sort_items(document, DX_BY_END, tokens, annotations->order.items, annotations->back.items,
               annotations->back_at.items);
    annotations->backed = count + 1;
    return true;
}

dixit_status dixit_document_index(dixit_document *document, dixit_error *error) {
    return dx_annotations_index(document) ? DIXIT_OK : fail(error, DIXIT_ERROR_MEMORY, "out of memory");
}

/* ---- Looking ---- */

uint32_t dx_annotation_around(const dixit_document *document, uint32_t layer, uint32_t token, uint64_t *steps) {
    const dx_annotations *annotations = &document->annotations;
    const uint32_t *items = annotations->by_layer.items;
    uint32_t low = number_at(&annotations->layer_at, layer), first = low;
    uint32_t high = number_at(&annotations->layer_at, layer + 1);
    while (low < high) { /* the last one that begins at the token or before */
        uint32_t middle = low + (high - low) / 2;
        if (item_at(document, items[middle])->first <= token)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == first)
        return DIXIT_NONE;
    uint32_t item = items[low - 1];
    ++*steps;
    return item_at(document, item)->end > token ? item : dx_annotation_outwards(document, item, token, steps);
}

uint32_t dx_annotation_outwards(const dixit_document *document, uint32_t item, uint32_t token, uint64_t *steps) {
    do {
        item = item_at(document, item)->outer;
        ++*steps;
    } while (item != DIXIT_NONE && item_at(document, item)->end <= token);
    return item;
}

/* A value in a list of fields; true if the field is there. */
static bool find_value(const dx_array *fields, uint32_t at, uint32_t field, uint32_t *value) {
    for (; at != DIXIT_NONE; at = ((const dx_field *)fields->items)[at].next) {
        const dx_field *here = (const dx_field *)fields->items + at;
        if (here->name == field) {
            *value = here->value;
            return true;
        }
    }
    return false;
}

/* The first field of the entry that an annotation is, or DIXIT_NONE. */
static uint32_t entry_fields(const dixit_document *document, const dx_item *item) {
    const dx_entry *entries = document->engine->lexicon.entries.items;
    return item->entry == DIXIT_NONE ? DIXIT_NONE : entries[item->entry].fields;
}

uint32_t dx_annotation_value(const dixit_document *document, const dx_item *item, uint32_t field) {
    uint32_t value = DIXIT_UNSET;
    if (!find_value(&document->annotations.fields, item->fields, field, &value))
        find_value(&document->engine->lexicon.fields, entry_fields(document, item), field, &value);
    return value;
}

uint32_t dixit_annotation_get(const dixit_document *document, uint32_t annotation, uint32_t field) {
    return dx_annotation_value(document, item_at(document, annotation), field);
}

uint32_t dixit_annotation_count(const dixit_document *document) {
    return document->annotations.items.count;
}

dixit_annotation dixit_annotation_at(const dixit_document *document, uint32_t annotation) {
    const dx_item *item = item_at(document, annotation);
    uint32_t layer = dx_layer_number(&document->engine->lexicon, item->layer);
    return (dixit_annotation){layer, item->rule, item->start, item->stop, item->first, item->end};
}

bool dixit_annotation_field_at(const dixit_document *document, uint32_t annotation, uint32_t index, uint32_t *field,
                               uint32_t *value) {
    const dx_item *item = item_at(document, annotation);
    const dx_field *own = document->annotations.fields.items, *fields = document->engine->lexicon.fields.items;
    uint32_t at = item->fields;
    for (; at != DIXIT_NONE; at = own[at].next)
        if (index-- == 0) {
            *field = own[at].name;
            *value = own[at].value;
            return true;
        }
    uint32_t unused;
    for (at = entry_fields(document, item); at != DIXIT_NONE; at = fields[at].next) {
        if (find_value(&document->annotations.fields, item->fields, fields[at].name, &unused))
            continue; /* its own value stands instead */
        if (index-- == 0) {
            *field = fields[at].name;
            *value = fields[at].value;
            return true;
        }
    }
    return false;
}

bool dixit_annotation_part_at(const dixit_document *document, uint32_t annotation, uint32_t index, dixit_part *part) {
    const dx_item_part *parts = document->annotations.parts.items;
    for (uint32_t at = item_at(document, annotation)->first_part; at != DIXIT_NONE; at = parts[at].next)
        if (index-- == 0) {
            *part = parts[at].part;
            return true;
        }
    return false;
}

/* Where a layer begins in `by_layer`, and how many it holds. */
static uint32_t layer_range(const dixit_document *document, uint32_t layer, uint32_t *count) {
    const dx_array *at = &document->annotations.layer_at;
    uint32_t index = dx_layer_find(document->engine, layer);
    *count = 0;
    if (index == DIXIT_NONE || at->count < 2 || index > at->count - 2) /* made since all was sorted */
        return 0;
    *count = number_at(at, index + 1) - number_at(at, index);
    return number_at(at, index);
}

uint32_t dixit_layer_count(const dixit_document *document, uint32_t layer) {
    uint32_t count;
    layer_range(document, layer, &count);
    return count;
}

uint32_t dixit_layer_at(const dixit_document *document, uint32_t layer, uint32_t index) {
    uint32_t count, first = layer_range(document, layer, &count);
    return number_at(&document->annotations.by_layer, first + index);
}

uint32_t dixit_layer_before(const dixit_document *document, uint32_t layer, uint32_t byte) {
    uint32_t count, first = layer_range(document, layer, &count), low = 0;
    while (low < count) {
        uint32_t middle = low + (count - low) / 2;
        if (item_at(document, number_at(&document->annotations.by_layer, first + middle))->start < byte)
            low = middle + 1;
        else
            count = middle;
    }
    return low;
}

/* ---- Memory ---- */

void dx_annotations_clear(dx_annotations *annotations) {
    dx_array *arrays[] = {&annotations->items,      &annotations->fields,     &annotations->parts,
                          &annotations->claims,     &annotations->own_states, &annotations->own_links,
                          &annotations->signatures, &annotations->edges,      &annotations->order,
                          &annotations->at,         &annotations->back,       &annotations->back_at,
                          &annotations->by_layer,   &annotations->layer_at,   &annotations->scratch,
                          &annotations->kinds,      &annotations->ahead,      &annotations->behind};
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        arrays[i]->count = 0;
    annotations->described = annotations->tests = annotations->asked = 0;
    annotations->entries = annotations->verbs = 0;
    annotations->indexed = annotations->backed = 0;
    annotations->kinds_epoch = annotations->fixed = 0;
}

void dx_annotations_free(dx_annotations *annotations, dx_memory *memory) {
    dx_array_free(memory, &annotations->items, sizeof(dx_item));
    dx_array_free(memory, &annotations->fields, sizeof(dx_field));
    dx_array_free(memory, &annotations->parts, sizeof(dx_item_part));
    dx_array_free(memory, &annotations->claims, sizeof(dx_claim));
    dx_array_free(memory, &annotations->own_states, sizeof(dx_type_state));
    dx_array_free(memory, &annotations->own_links, sizeof(dx_link));
    dx_array_free(memory, &annotations->edges, sizeof(uint8_t));
    dx_array_free(memory, &annotations->kinds, sizeof(dx_kind));
    dx_array *numbers[] = {&annotations->signatures, &annotations->order,   &annotations->at,
                           &annotations->back,       &annotations->back_at, &annotations->by_layer,
                           &annotations->layer_at,   &annotations->scratch, &annotations->ahead,
                           &annotations->behind};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        dx_array_free(memory, numbers[i], sizeof(uint32_t));
}
