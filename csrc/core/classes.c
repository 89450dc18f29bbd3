#include "classes.h"

#include "document.h"

/* How many sets are kept from one document to the next; more come only from texts of another kind, or from noise. */
#define SETS_MAX (1u << 16)

/* The set of nothing. */
#define EMPTY 0u

/* The elements of a layer. */
typedef struct dx_tested {
    uint32_t first, count; /* in dx_classes.elements */
    uint32_t set;          /* of them all, if none of them tests a field; else DIXIT_NONE */
} dx_tested;

dx_classes *dx_classes_new(const dx_memory *memory) {
    dx_memory own;
    dx_memory_open(&own, &memory->allocator);
    dx_classes *classes = dx_resize(&own, NULL, 0, sizeof *classes);
    if (classes)
        *classes = (dx_classes){.memory = own};
    return classes;
}

/* Takes everything out. */
static void clear(dx_classes *classes) {
    dx_memory *memory = &classes->memory;
    dx_vocabulary_free(&classes->sets, memory);
    dx_memo_free(&classes->unions, memory);
    dx_array_free(memory, &classes->layers, sizeof(dx_tested));
    dx_array *numbers[] = {&classes->of_set,   &classes->of_signature, &classes->of_kind,
                           &classes->of_shape, &classes->kinds,        &classes->elements,
                           &classes->atoms,    &classes->rows,         &classes->scratch};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        dx_array_free(memory, numbers[i], sizeof(uint32_t));
}

void dx_classes_free(dx_classes *classes) {
    if (!classes)
        return;
    clear(classes);
    dx_memory last = classes->memory;
    dx_free(&last, classes, sizeof *classes);
}

static uint32_t *number_at(const dx_array *array, uint32_t index) {
    return (uint32_t *)array->items + index;
}

/* Lengthens an array to `count` numbers, the new ones with all bytes set to `byte`. */
static bool lengthen(dx_classes *classes, dx_array *array, uint32_t count, int byte) {
    if (array->count >= count)
        return true;
    if (!dx_array_reserve(&classes->memory, array, count - array->count, sizeof(uint32_t)))
        return false;
    memset(number_at(array, array->count), byte, (count - array->count) * sizeof(uint32_t));
    array->count = count;
    return true;
}

/* ---- Sets ---- */

/* The set of formulas, sorted; DIXIT_NONE when memory is out. */
static uint32_t set_of(dx_classes *classes, const uint32_t *formulas, uint32_t count) {
    if (count == 0 && classes->sets.types.count)
        return EMPTY;
    return dx_intern(&classes->sets, &classes->memory, formulas, count * sizeof *formulas);
}

static uint32_t set_list(const dx_classes *classes, uint32_t set, const uint32_t **list) {
    const dx_type *type = dx_vocabulary_type(&classes->sets, set);
    *list = (const uint32_t *)(const void *)type->form;
    return type->length / (uint32_t)sizeof(uint32_t);
}

/* The set of what is in a or b; DIXIT_NONE when memory is out. */
static uint32_t unite(dx_classes *classes, uint32_t a, uint32_t b) {
    if (a == b || b == EMPTY)
        return a;
    if (a == EMPTY)
        return b;
    uint32_t *known = dx_memo_at(&classes->unions, &classes->memory, a, b, 0);
    if (!known || *known != DIXIT_NONE)
        return known ? *known : DIXIT_NONE;
    const uint32_t *x, *y;
    uint32_t x_count = set_list(classes, a, &x), y_count = set_list(classes, b, &y), count = 0;
    classes->scratch.count = 0;
    if (!dx_array_reserve(&classes->memory, &classes->scratch, x_count + y_count, sizeof(uint32_t)))
        return DIXIT_NONE;
    uint32_t *both = classes->scratch.items;
    for (uint32_t i = 0, k = 0; i < x_count || k < y_count;) {
        uint32_t next = k == y_count || (i < x_count && x[i] <= y[k]) ? x[i] : y[k];
        i += i < x_count && x[i] == next;
        k += k < y_count && y[k] == next;
        both[count++] = next;
    }
    return *known = set_of(classes, both, count);
}

/* ---- What stands at a position ---- */

static const dx_formula *formula_at(const dixit_phase *phase, uint32_t formula) {
    return (const dx_formula *)phase->formulas.all.items + formula;
}

/* The set of the properties of a signature; DIXIT_NONE when memory is out. */
static uint32_t set_of_signature(dx_classes *classes, const dixit_phase *phase, uint32_t signature) {
    const dx_lexicon *lexicon = &phase->engine->lexicon;
    if (signature >= classes->of_signature.count &&
        !lengthen(classes, &classes->of_signature, lexicon->signatures.types.count, 0xFF))
        return DIXIT_NONE;
    uint32_t set = *number_at(&classes->of_signature, signature), count = 0;
    if (set != DIXIT_NONE)
        return set;
    classes->scratch.count = 0;
    if (!dx_array_reserve(&classes->memory, &classes->scratch, classes->atoms.count, sizeof(uint32_t)))
        return DIXIT_NONE;
    uint32_t *held = classes->scratch.items;
    for (uint32_t i = 0; i < classes->atoms.count; i++) {
        uint32_t atom = *number_at(&classes->atoms, i);
        if (dx_signature_has(lexicon, signature, formula_at(phase, atom)->a))
            held[count++] = atom;
    }
    return *number_at(&classes->of_signature, signature) = set_of(classes, held, count);
}

/* The set of the elements that an annotation is; DIXIT_NONE when memory is out. */
static uint32_t test_item(dx_classes *classes, const dixit_phase *phase, const dixit_document *document,
                          const dx_item *item, const dx_tested *tested) {
    classes->scratch.count = 0;
    if (!dx_array_reserve(&classes->memory, &classes->scratch, tested->count, sizeof(uint32_t)))
        return DIXIT_NONE;
    uint32_t *held = classes->scratch.items, count = 0;
    for (uint32_t i = 0; i < tested->count; i++) {
        uint32_t atom = *number_at(&classes->elements, tested->first + i);
        if (dx_element_takes(&phase->formulas, document, item, formula_at(phase, atom)->a))
            held[count++] = atom;
    }
    return set_of(classes, held, count);
}

/* The same, looked up. */
static uint32_t set_of_item(dx_classes *classes, const dixit_phase *phase, dixit_document *document, dx_item *item) {
    if (item->layer >= classes->layers.count)
        return EMPTY;
    const dx_tested *tested = (const dx_tested *)classes->layers.items + item->layer;
    if (tested->set != DIXIT_NONE)
        return tested->set;
    uint32_t shape = dx_item_shape(document, item);
    if (shape == DIXIT_NONE || !lengthen(classes, &classes->of_shape, shape + 1, 0xFF))
        return DIXIT_NONE;
    uint32_t set = *number_at(&classes->of_shape, shape);
    if (set == DIXIT_NONE)
        set = *number_at(&classes->of_shape, shape) = test_item(classes, phase, document, item, tested);
    return set;
}

/* The set of what a kind of position has; DIXIT_NONE when memory is out. */
static uint32_t set_of_kind(dx_classes *classes, const dixit_phase *phase, dixit_document *document,
                            const dx_kind *kind) {
    const dx_annotations *annotations = &document->annotations;
    bool has_token = kind->back ? kind->at > 0 : kind->at < dx_token_count(document);
    uint32_t token = kind->back ? kind->at - 1 : kind->at;
    uint32_t set = has_token ? set_of_signature(classes, phase, *number_at(&annotations->signatures, token)) : EMPTY;
    uint8_t edge = kind->back ? DX_NO_EDGE : ((const uint8_t *)annotations->edges.items)[kind->at] & DX_EDGE_MASK;
    if (set != DIXIT_NONE && (edge == DX_SENTENCE_EDGE || edge == DX_PARAGRAPH_EDGE))
        set = unite(classes, set, classes->edges[edge == DX_PARAGRAPH_EDGE]);
    const dx_array *starts = kind->back ? &annotations->back_at : &annotations->at;
    const uint32_t *order = kind->back ? annotations->back.items : annotations->order.items;
    uint32_t end = *number_at(starts, kind->at + 1);
    for (uint32_t i = *number_at(starts, kind->at); i < end && set != DIXIT_NONE; i++) {
        if (order[i] >= annotations->fixed)
            continue;
        uint32_t own = set_of_item(classes, phase, document, (dx_item *)annotations->items.items + order[i]);
        set = own == DIXIT_NONE ? DIXIT_NONE : unite(classes, set, own);
    }
    return set;
}

/* ---- Classes ---- */

static void set_bit(uint32_t *row, uint32_t bit) {
    row[bit >> 5] |= 1u << (bit & 31);
}

/* Works out all formulas in a row where those of the set hold. */
static void fill_row(const dx_classes *classes, const dixit_phase *phase, uint32_t set, uint32_t *row) {
    uint32_t *holds = row + classes->formulas_at;
    const uint32_t *list;
    uint32_t count = set_list(classes, set, &list);
    for (uint32_t i = 0; i < count; i++)
        set_bit(holds, list[i]);
    for (uint32_t i = 0; i < classes->formulas; i++) {
        const dx_formula *formula = formula_at(phase, i);
        bool yes = false;
        switch ((dx_formula_kind)formula->kind) {
        case DX_ALWAYS:
        case DX_STEP: yes = true; break;
        case DX_NEVER:
        case DX_PROPERTY:
        case DX_ELEMENT:
        case DX_AT_EDGE: break;
        case DX_NEITHER: yes = !dx_row_has(holds, formula->a); break;
        case DX_BOTH: yes = dx_row_has(holds, formula->a) && dx_row_has(holds, formula->b); break;
        case DX_EITHER: yes = dx_row_has(holds, formula->a) || dx_row_has(holds, formula->b); break;
        }
        if (yes)
            set_bit(holds, i);
    }
    const dx_rule *rules = phase->rules.items;
    for (uint32_t i = 0; i < phase->rules.count; i++) {
        if (dx_row_has(holds, rules[i].opening))
            set_bit(row, i);
        if (dx_row_has(holds, rules[i].preceded))
            set_bit(row + classes->preceded_at, i);
    }
    for (uint32_t i = 0; i < phase->needs.count; i++)
        if (dx_row_has(holds, *number_at(&phase->needs, i)))
            set_bit(row + classes->needs_at, i);
}

/* The class of a set; DIXIT_NONE when memory is out. */
static uint32_t class_of(dx_classes *classes, const dixit_phase *phase, uint32_t set) {
    if (set == DIXIT_NONE || !lengthen(classes, &classes->of_set, classes->sets.types.count, 0xFF))
        return DIXIT_NONE;
    uint32_t *class = number_at(&classes->of_set, set);
    if (*class == DIXIT_NONE) {
        if (!dx_array_reserve(&classes->memory, &classes->rows, classes->stride, sizeof(uint32_t)))
            return DIXIT_NONE;
        uint32_t *row = number_at(&classes->rows, classes->rows.count);
        memset(row, 0, classes->stride * sizeof *row);
        fill_row(classes, phase, set, row);
        *class = classes->rows.count / classes->stride;
        classes->rows.count += classes->stride;
    }
    return *class;
}

/* ---- Beginning ---- */

/* Goes through the phase's elements: returns the next formula from *at on that is one, and its description; NULL
 * behind the last one. */
static const uint32_t *next_element(const dixit_phase *phase, uint32_t *at, uint32_t *length) {
    for (; *at < phase->formulas.all.count; ++*at)
        if (formula_at(phase, *at)->kind == DX_ELEMENT)
            return dx_element_at(&phase->formulas, formula_at(phase, *at)->a, length);
    return NULL;
}

/* Sorts the phase's elements by layer, and makes known the fields that they test. */
static bool list_elements(dx_classes *classes, const dixit_phase *phase) {
    uint32_t layers = phase->engine->lexicon.layers.types.count, total = 0, length;
    const uint32_t *element;
    if (!dx_array_reserve(&classes->memory, &classes->layers, layers, sizeof(dx_tested)))
        return false;
    dx_tested *tested = classes->layers.items;
    classes->layers.count = layers;
    memset(tested, 0, layers * sizeof *tested);
    for (uint32_t i = 0; (element = next_element(phase, &i, &length)); i++, total++)
        tested[element[0]].count++;
    for (uint32_t layer = 1; layer < layers; layer++)
        tested[layer].first = tested[layer - 1].first + tested[layer - 1].count;
    if (!lengthen(classes, &classes->elements, total, 0))
        return false;
    for (uint32_t layer = 0; layer < layers; layer++)
        tested[layer].count = 0;
    for (uint32_t i = 0; (element = next_element(phase, &i, &length)); i++) {
        dx_tested *of_layer = tested + element[0];
        *number_at(&classes->elements, of_layer->first + of_layer->count++) = i;
        for (uint32_t at = 1; at < length; at += 2 + element[at + 1]) {
            if (!dx_kinds_test(phase->engine, element[at]))
                return false;
            of_layer->set = DIXIT_NONE;
        }
    }
    for (uint32_t layer = 0; layer < layers; layer++)
        if (tested[layer].set != DIXIT_NONE &&
            (tested[layer].set = set_of(classes, number_at(&classes->elements, tested[layer].first),
                                        tested[layer].count)) == DIXIT_NONE)
            return false;
    return true;
}

/* The set of what begins at an edge; DIXIT_NONE when memory is out. */
static uint32_t set_of_edge(dx_classes *classes, const dixit_phase *phase, bool paragraph) {
    uint32_t held[2], count = 0;
    for (uint32_t i = 0; i < classes->formulas; i++) {
        const dx_formula *formula = formula_at(phase, i);
        if (formula->kind == DX_AT_EDGE && (paragraph || formula->a == DIXIT_SENTENCE_START))
            held[count++] = i;
    }
    return set_of(classes, held, count);
}

/* Makes everything ready for the rules of the phase. */
static bool begin(dx_classes *classes, const dixit_phase *phase) {
    uint32_t generation = phase->engine->lexicon.described, formulas = phase->formulas.all.count;
    if (classes->generation == generation && classes->formulas == formulas && classes->rules == phase->rules.count &&
        classes->sets.types.count <= SETS_MAX)
        return true;
    clear(classes);
    dx_memo_clear(&classes->unions);
    classes->generation = 0; /* no lexicon's: until all is done */
    classes->formulas = formulas;
    classes->rules = phase->rules.count;
    classes->needs_at = (classes->rules + 31) / 32;
    classes->preceded_at = classes->needs_at + (phase->needs.count + 31) / 32;
    classes->formulas_at = classes->preceded_at + classes->needs_at; /* a bit for each rule, as before the needs */
    classes->stride = classes->formulas_at + formulas / 32 + 1;      /* a phase without rules has no formulas */
    if (set_of(classes, &(uint32_t){0}, 0) == DIXIT_NONE || !list_elements(classes, phase))
        return false;
    for (uint32_t i = 0; i < formulas; i++)
        if (formula_at(phase, i)->kind == DX_PROPERTY &&
            !dx_array_push(&classes->memory, &classes->atoms, &i, sizeof i))
            return false;
    for (int paragraph = 0; paragraph < 2; paragraph++)
        if ((classes->edges[paragraph] = set_of_edge(classes, phase, paragraph)) == DIXIT_NONE)
            return false;
    classes->generation = generation;
    return true;
}

/* ---- Reading ---- */

static bool resize(dx_memory *memory, dx_array *array, uint32_t count) {
    array->count = 0;
    if (!dx_array_reserve(memory, array, count, sizeof(uint32_t)))
        return false;
    array->count = count;
    return true;
}

/* Finds the sets of the document's kinds, in `kinds`; false when memory is out. */
static bool read_kinds(dx_classes *classes, const dixit_phase *phase, dixit_document *document) {
    const dx_array *kinds = &document->annotations.kinds;
    if (classes->epoch != phase->engine->kinds.epoch) {
        classes->of_kind.count = classes->of_shape.count = 0;
        classes->epoch = phase->engine->kinds.epoch;
    }
    if (!lengthen(classes, &classes->of_kind, phase->engine->kinds.all.types.count, 0xFF) ||
        !lengthen(classes, &classes->kinds, kinds->count, 0))
        return false;
    for (uint32_t i = 0; i < kinds->count; i++) {
        const dx_kind *kind = (const dx_kind *)kinds->items + i;
        uint32_t *set = number_at(&classes->of_kind, kind->number);
        if (*set == DIXIT_NONE && (*set = set_of_kind(classes, phase, document, kind)) == DIXIT_NONE)
            return false;
        *number_at(&classes->kinds, i) = *set;
    }
    return true;
}

bool dx_classes_read(dx_classes *classes, const dixit_phase *phase, dixit_document *document, dx_memory *memory,
                     dx_array *ahead, dx_array *behind) {
    const dx_annotations *annotations = &document->annotations;
    uint32_t count = dx_token_count(document);
    if (!begin(classes, phase) || !dx_kinds_read(document) || !read_kinds(classes, phase, document) ||
        !resize(memory, ahead, count + 1) || !resize(memory, behind, count + 1))
        return false;
    /* Sets first, then their classes. */
    const uint32_t *sets = classes->kinds.items;
    uint32_t *sets_ahead = ahead->items, *sets_behind = behind->items;
    for (uint32_t i = 0; i <= count; i++) {
        sets_ahead[i] = sets[*number_at(&annotations->ahead, i)];
        sets_behind[i] = sets[*number_at(&annotations->behind, i)];
    }
    for (uint32_t i = annotations->fixed; i < annotations->items.count; i++) {
        dx_item *item = (dx_item *)annotations->items.items + i;
        uint32_t set = set_of_item(classes, phase, document, item);
        if (set == EMPTY)
            continue;
        if (set == DIXIT_NONE ||
            (sets_ahead[item->first] = unite(classes, sets_ahead[item->first], set)) == DIXIT_NONE ||
            (sets_behind[item->end] = unite(classes, sets_behind[item->end], set)) == DIXIT_NONE)
            return false;
    }
    for (uint32_t i = 0; i <= count; i++)
        if ((sets_ahead[i] = class_of(classes, phase, sets_ahead[i])) == DIXIT_NONE ||
            (sets_behind[i] = class_of(classes, phase, sets_behind[i])) == DIXIT_NONE)
            return false;
    return true;
}
