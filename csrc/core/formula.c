#include "formula.h"

#include "document.h"

/* ---- Making ---- */

/* The number of a formula as it is. */
static uint32_t add(dx_formulas *formulas, dx_memory *memory, dx_formula new) {
    if (!dx_array_reserve(memory, &formulas->all, 1, sizeof new))
        return DIXIT_NONE;
    uint32_t *number = dx_memo_at(&formulas->numbers, memory, new.kind, new.a, new.b);
    if (!number)
        return DIXIT_NONE;
    if (*number == DIXIT_NONE) {
        ((dx_formula *)formulas->all.items)[formulas->all.count] = new;
        *number = formulas->all.count++;
    }
    return *number;
}

/* Makes sure that the first two formulas are there. */
static bool begin(dx_formulas *formulas, dx_memory *memory) {
    if (formulas->all.count > DX_FORMULA_NEVER)
        return true;
    if (formulas->all.count == 0)
        dx_memo_clear(&formulas->numbers);
    return add(formulas, memory, (dx_formula){.kind = DX_ALWAYS}) != DIXIT_NONE &&
           add(formulas, memory, (dx_formula){.kind = DX_NEVER}) != DIXIT_NONE;
}

uint32_t dx_formula_make(dx_formulas *formulas, dx_memory *memory, dx_formula_kind kind, uint32_t a, uint32_t b) {
    if (a == DIXIT_NONE || b == DIXIT_NONE || !begin(formulas, memory))
        return DIXIT_NONE;
    switch (kind) {
    case DX_ALWAYS: return DX_FORMULA_ALWAYS;
    case DX_NEVER: return DX_FORMULA_NEVER;
    case DX_STEP:
    case DX_PROPERTY:
    case DX_ELEMENT:
    case DX_AT_EDGE: break;
    case DX_NEITHER:
        if (a <= DX_FORMULA_NEVER)
            return DX_FORMULA_NEVER - a;
        break;
    case DX_BOTH:
        if (a == DX_FORMULA_NEVER || b == DX_FORMULA_NEVER)
            return DX_FORMULA_NEVER;
        if (a == DX_FORMULA_ALWAYS || a == b)
            return b;
        if (b == DX_FORMULA_ALWAYS)
            return a;
        break;
    case DX_EITHER:
        if (a == DX_FORMULA_ALWAYS || b == DX_FORMULA_ALWAYS)
            return DX_FORMULA_ALWAYS;
        if (a == DX_FORMULA_NEVER || a == b)
            return b;
        if (b == DX_FORMULA_NEVER)
            return a;
        break;
    }
    bool swap = (kind == DX_BOTH || kind == DX_EITHER) && a > b;
    return add(formulas, memory, swap ? (dx_formula){kind, b, a} : (dx_formula){kind, a, b});
}

static bool is_sorted(const uint32_t *values, uint32_t count) {
    for (uint32_t i = 1; i < count; i++)
        if (values[i - 1] > values[i])
            return false;
    return true;
}

/* Shell's way. */
void dx_sort_values(uint32_t *values, uint32_t count) {
    if (is_sorted(values, count))
        return;
    for (uint32_t gap = count / 2; gap > 0; gap /= 2)
        for (uint32_t i = gap; i < count; i++) {
            uint32_t value = values[i], at = i;
            for (; at >= gap && values[at - gap] > value; at -= gap)
                values[at] = values[at - gap];
            values[at] = value;
        }
}

uint32_t dx_element_make(dx_formulas *formulas, dx_memory *memory, uint32_t *numbers, uint32_t length) {
    for (uint32_t at = 1; at < length; at += 2 + numbers[at + 1])
        dx_sort_values(numbers + at + 2, numbers[at + 1]);
    return dx_intern(&formulas->elements, memory, numbers, length * sizeof *numbers);
}

/* ---- Testing ---- */

static bool has_value(const uint32_t *values, uint32_t count, uint32_t value) {
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (values[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && values[low] == value;
}

bool dx_element_takes(const dx_formulas *formulas, const dixit_document *document, const dx_item *item,
                      uint32_t element) {
    uint32_t length;
    const uint32_t *numbers = dx_element_at(formulas, element, &length);
    for (uint32_t at = 1; at < length; at += 2 + numbers[at + 1]) {
        uint32_t value = dx_annotation_value(document, item, numbers[at]);
        if (!has_value(numbers + at + 2, numbers[at + 1], value) &&
            !(value == DIXIT_UNSET && has_value(numbers + at + 2, numbers[at + 1], DIXIT_FALSE)))
            return false;
    }
    return true;
}

void dx_formulas_free(dx_formulas *formulas, dx_memory *memory) {
    dx_array_free(memory, &formulas->all, sizeof(dx_formula));
    dx_memo_free(&formulas->numbers, memory);
    dx_vocabulary_free(&formulas->elements, memory);
}
