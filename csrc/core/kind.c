#include "kind.h"

#include "document.h"

/* How many kinds or shapes are kept; more come only from endless archives, which then begin anew. */
#define KINDS_MAX (1u << 18)

/* Where a kind stands in the document that is read. */
typedef struct dx_kind_place {
    uint32_t reading, local;
} dx_kind_place;

static uint32_t *number_at(const dx_array *array, uint32_t index) {
    return (uint32_t *)array->items + index;
}

/* Lengthens an array to `count` numbers, the new ones with all bytes set to `byte`. */
static bool lengthen(dx_memory *memory, dx_array *array, uint32_t count, int byte) {
    if (array->count >= count)
        return true;
    if (!dx_array_reserve(memory, array, count - array->count, sizeof(uint32_t)))
        return false;
    memset(number_at(array, array->count), byte, (count - array->count) * sizeof(uint32_t));
    array->count = count;
    return true;
}

/* ---- The engine's ---- */

/* Forgets all kinds; what is known of them elsewhere is worth nothing then. */
static void forget(dixit_engine *engine) {
    dx_kinds *kinds = &engine->kinds;
    dx_vocabulary_free(&kinds->shapes, &engine->memory);
    dx_vocabulary_free(&kinds->all, &engine->memory);
    kinds->of_entry.count = kinds->places.count = 0;
    kinds->described = engine->lexicon.described;
    kinds->reading = 0;
    kinds->epoch++;
}

bool dx_kinds_test(dixit_engine *engine, uint32_t field) {
    dx_array *tested = &engine->kinds.tested;
    if (!lengthen(&engine->memory, tested, (field >> 5) + 1, 0))
        return false;
    uint32_t *word = number_at(tested, field >> 5), bit = 1u << (field & 31);
    if (!(*word & bit))
        forget(engine); /* shapes do not have it */
    *word |= bit;
    return true;
}

static bool is_tested(const dx_kinds *kinds, uint32_t field) {
    return field >> 5 < kinds->tested.count && *number_at(&kinds->tested, field >> 5) >> (field & 31) & 1;
}

void dx_kinds_free(dx_kinds *kinds, dx_memory *memory) {
    dx_vocabulary_free(&kinds->shapes, memory);
    dx_vocabulary_free(&kinds->all, memory);
    dx_array_free(memory, &kinds->tested, sizeof(uint32_t));
    dx_array_free(memory, &kinds->of_entry, sizeof(uint32_t));
    dx_array_free(memory, &kinds->places, sizeof(dx_kind_place));
    dx_array_free(memory, &kinds->scratch, sizeof(uint32_t));
}

/* ---- Shapes ---- */

/* The shape of an annotation, by what its own fields are. */
static uint32_t shape_by_fields(dixit_document *document, const dx_item *item) {
    dixit_engine *engine = document->engine;
    dx_kinds *kinds = &engine->kinds;
    const dx_field *fields = document->annotations.fields.items;
    uint32_t start = kinds->scratch.count; /* behind what may be there of a kind */
    uint32_t head[] = {item->layer, item->entry};
    if (!dx_array_reserve(&engine->memory, &kinds->scratch, 2, sizeof(uint32_t)))
        return DIXIT_NONE;
    memcpy(number_at(&kinds->scratch, start), head, sizeof head);
    uint32_t length = 2;
    for (uint32_t i = item->fields; i != DIXIT_NONE; i = fields[i].next) {
        if (!is_tested(kinds, fields[i].name))
            continue;
        if (!dx_array_reserve(&engine->memory, &kinds->scratch, length + 2, sizeof(uint32_t)))
            return DIXIT_NONE;
        *number_at(&kinds->scratch, start + length++) = fields[i].name;
        *number_at(&kinds->scratch, start + length++) = fields[i].value;
    }
    return dx_intern(&kinds->shapes, &engine->memory, number_at(&kinds->scratch, start), length * sizeof(uint32_t));
}

uint32_t dx_item_shape(dixit_document *document, dx_item *item) {
    if (item->shape != DIXIT_NONE)
        return item->shape;
    if (item->entry == DIXIT_NONE || item->fields != DIXIT_NONE)
        return item->shape = shape_by_fields(document, item);
    dx_kinds *kinds = &document->engine->kinds;
    if (!lengthen(&document->engine->memory, &kinds->of_entry, item->entry + 1, 0xFF))
        return DIXIT_NONE;
    uint32_t shape = *number_at(&kinds->of_entry, item->entry);
    if (shape == DIXIT_NONE)
        *number_at(&kinds->of_entry, item->entry) = shape = shape_by_fields(document, item);
    return item->shape = shape;
}

/* ---- A document's ---- */

/* The document's number of the kind in kinds->scratch, which is that of the position; DIXIT_NONE when memory is out. */
static uint32_t local_kind(dixit_document *document, uint32_t at, bool back) {
    dixit_engine *engine = document->engine;
    dx_kinds *kinds = &engine->kinds;
    uint32_t number =
        dx_intern(&kinds->all, &engine->memory, kinds->scratch.items, kinds->scratch.count * sizeof(uint32_t));
    if (number == DIXIT_NONE)
        return DIXIT_NONE;
    if (number >= kinds->places.count) {
        dx_kind_place new = {0, 0};
        if (!dx_array_push(&engine->memory, &kinds->places, &new, sizeof new))
            return DIXIT_NONE;
    }
    dx_kind_place *place = (dx_kind_place *)kinds->places.items + number;
    if (place->reading != kinds->reading) {
        dx_kind new = {number, at, back};
        *place = (dx_kind_place){kinds->reading, document->annotations.kinds.count};
        if (!dx_array_push(&document->memory, &document->annotations.kinds, &new, sizeof new))
            return DIXIT_NONE;
    }
    return place->local;
}

/* The kind of a position by what begins (or ends) there; DIXIT_NONE when memory is out. */
static uint32_t kind_at(dixit_document *document, uint32_t at, bool back) {
    const dx_annotations *annotations = &document->annotations;
    dixit_engine *engine = document->engine;
    dx_array *scratch = &engine->kinds.scratch;
    bool has_token = back ? at > 0 : at < dx_token_count(document);
    uint8_t edge = back ? DX_NO_EDGE : ((const uint8_t *)annotations->edges.items)[at] & DX_EDGE_MASK;
    uint32_t head[] = {edge, has_token ? *number_at(&annotations->signatures, back ? at - 1 : at) : DIXIT_NONE};
    scratch->count = 0;
    if (!dx_array_reserve(&engine->memory, scratch, 2, sizeof(uint32_t)))
        return DIXIT_NONE;
    memcpy(scratch->items, head, sizeof head);
    scratch->count = 2;
    const dx_array *starts = back ? &annotations->back_at : &annotations->at;
    const uint32_t *order = back ? annotations->back.items : annotations->order.items;
    for (uint32_t i = *number_at(starts, at); i < *number_at(starts, at + 1); i++) {
        if (order[i] >= annotations->fixed)
            continue;
        uint32_t shape = dx_item_shape(document, (dx_item *)annotations->items.items + order[i]);
        if (shape == DIXIT_NONE || !dx_array_push(&engine->memory, scratch, &shape, sizeof shape))
            return DIXIT_NONE;
    }
    return local_kind(document, at, back);
}

/* Room for one kind a position. */
static bool make_room(dixit_document *document, dx_array *array) {
    uint32_t count = dx_token_count(document) + 1;
    array->count = 0;
    if (!dx_array_reserve(&document->memory, array, count, sizeof(uint32_t)))
        return false;
    array->count = count;
    return true;
}

bool dx_kinds_read(dixit_document *document) {
    dixit_engine *engine = document->engine;
    dx_kinds *kinds = &engine->kinds;
    dx_annotations *annotations = &document->annotations;
    bool full =
        kinds->all.types.count > KINDS_MAX || kinds->shapes.types.count > KINDS_MAX || kinds->reading == UINT32_MAX;
    if (kinds->epoch == 0 || kinds->described != engine->lexicon.described || full)
        forget(engine);
    if (annotations->kinds_epoch == kinds->epoch)
        return true;
    annotations->kinds_epoch = annotations->kinds.count = 0;
    dx_item *items = annotations->items.items;
    for (uint32_t i = 0; i < annotations->items.count; i++)
        items[i].shape = DIXIT_NONE;
    if (!dx_annotations_index_back(document) || !make_room(document, &annotations->ahead) ||
        !make_room(document, &annotations->behind))
        return false;
    kinds->reading++;
    if (annotations->fixed == 0)
        annotations->fixed = annotations->items.count;
    for (uint32_t at = 0; at < annotations->ahead.count; at++) {
        uint32_t ahead = kind_at(document, at, false), behind = kind_at(document, at, true);
        if (ahead == DIXIT_NONE || behind == DIXIT_NONE)
            return false;
        *number_at(&annotations->ahead, at) = ahead;
        *number_at(&annotations->behind, at) = behind;
    }
    annotations->kinds_epoch = kinds->epoch;
    return true;
}
