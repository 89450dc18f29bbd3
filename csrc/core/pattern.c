#include "pattern.h"

#include "classes.h"
#include "document.h"

#include <string.h>

/* ---- Nodes ---- */

typedef enum dx_node_kind {
    WORD,  /* a: first of its alternatives in builder->words */
    TOKEN, /* a: property */
    ITEM,  /* a: layer; b: first of its tests in builder->tests, or DIXIT_NONE; children: PARTs */
    PART,  /* a: name; child */
    ANY,
    EDGE,     /* a: dixit_edge */
    SEQUENCE, /* children */
    CHOICE,   /* children */
    REPEAT,   /* a to b times the child; flag: lazy */
    GAP,      /* a to b steps; child: barrier, if any */
    AHEAD,    /* child; flag: negative */
    BEHIND,   /* child; flag: negative */
    INSIDE,   /* a: layer, b: name; child */
    OUTSIDE,  /* a: layer; child */
    CAPTURE   /* a: name; child */
} dx_node_kind;

typedef struct dx_pattern_node {
    uint8_t kind;
    bool flag;
    bool nullable; /* may take nothing */
    bool crosses;  /* may go on in another sentence */
    uint16_t depth;
    uint32_t a, b;
    uint32_t child, next; /* first child, next sibling, or DIXIT_NONE */
    uint32_t label;
    uint32_t origin; /* the same for nodes that are the same pattern, built again */
} dx_pattern_node;

/* What is found out about a node once in a rule, however often the node stands in it. */
typedef enum dx_fact {
    ELEMENT,    /* what it takes */
    SINGLES,    /* the property of being one of its single tokens */
    BEGINS,     /* the formula that says whether it begins to match */
    ENDS,       /* the same leftwards */
    LOOKS,      /* where its instructions stand as those of a look */
    LOOKS_LEFT, /* the same leftwards */
} dx_fact;

/* A fact: there is none. */
#define NOTHING (DIXIT_NONE - 1)

/* One of the alternatives of a word: `count` forms, from `first` in builder->numbers on. */
typedef struct dx_word {
    uint32_t first, count, next;
} dx_word;

/* A test of a field: `count` values, from `first` in builder->numbers on. */
typedef struct dx_built_test {
    uint32_t field, first, count, next;
} dx_built_test;

struct dixit_builder {
    dixit_engine *engine;
    dx_memory memory;
    dx_array nodes;   /* of dx_pattern_node */
    dx_array stack;   /* of uint32_t */
    dx_array words;   /* of dx_word */
    dx_array tests;   /* of dx_built_test */
    dx_array numbers; /* of uint32_t */
    dx_memo facts;    /* (origin, dx_fact, 0) → fact, in the rule that is compiled */
    uint32_t origins; /* given out */
    uint32_t label;
    bool test_open;    /* the test built last may take more values */
    dixit_error error; /* the first one; DIXIT_OK: none */
    uint32_t culprit;
};

static dixit_status fail(dixit_error *error, dixit_status code, const char *message) {
    if (error)
        *error = (dixit_error){code, 0, message};
    return code;
}

static const char out_of_memory[] = "out of memory";

dixit_builder *dixit_builder_new(dixit_engine *engine, dixit_error *error) {
    dx_memory memory;
    dx_memory_open(&memory, &engine->memory.allocator);
    dixit_builder *builder = dx_resize(&memory, NULL, 0, sizeof *builder);
    if (!builder) {
        fail(error, DIXIT_ERROR_MEMORY, out_of_memory);
        return NULL;
    }
    *builder = (dixit_builder){.engine = engine, .memory = memory, .label = DIXIT_NONE, .culprit = DIXIT_NONE};
    return builder;
}

/* Makes room for the next pattern; what has been built may be built again. */
static void begin(dixit_builder *builder) {
    builder->stack.count = 0;
    builder->error.code = DIXIT_OK;
    builder->label = DIXIT_NONE;
}

void dixit_builder_clear(dixit_builder *builder) {
    begin(builder);
    builder->nodes.count = builder->words.count = builder->tests.count = builder->numbers.count = 0;
}

void dixit_builder_free(dixit_builder *builder) {
    if (!builder)
        return;
    dx_memory *memory = &builder->memory;
    dx_array_free(memory, &builder->nodes, sizeof(dx_pattern_node));
    dx_array_free(memory, &builder->stack, sizeof(uint32_t));
    dx_array_free(memory, &builder->words, sizeof(dx_word));
    dx_array_free(memory, &builder->tests, sizeof(dx_built_test));
    dx_array_free(memory, &builder->numbers, sizeof(uint32_t));
    dx_memo_free(&builder->facts, memory);
    dx_memory last = *memory;
    dx_free(&last, builder, sizeof *builder);
}

void dixit_build_label(dixit_builder *builder, uint32_t label) {
    builder->label = label;
}

uint32_t dixit_builder_culprit(const dixit_builder *builder) {
    return builder->culprit;
}

/* Keeps the first error, and what it is about. */
static void blame(dixit_builder *builder, uint32_t label, dixit_status code, const char *message) {
    if (builder->error.code != DIXIT_OK)
        return;
    fail(&builder->error, code, message);
    builder->culprit = label;
}

static bool is_good(const dixit_builder *builder) {
    return builder->error.code == DIXIT_OK;
}

static dx_pattern_node *node_at(const dixit_builder *builder, uint32_t index) {
    return (dx_pattern_node *)builder->nodes.items + index;
}

static uint32_t number_at(const dx_array *array, uint32_t index) {
    return ((const uint32_t *)array->items)[index];
}

/* Pushes a node with so many children from the top of the stack. */
static void push(dixit_builder *builder, dx_pattern_node new, uint32_t children) {
    if (!is_good(builder))
        return;
    dx_array *stack = &builder->stack;
    if (children > stack->count) {
        blame(builder, builder->label, DIXIT_ERROR_PATTERN_OPERAND, "an operator of a pattern lacks an operand");
        return;
    }
    builder->test_open = false;
    new.label = builder->label;
    new.origin = builder->origins++;
    new.child = new.next = DIXIT_NONE;
    new.depth = 1;
    stack->count -= children;
    for (uint32_t i = children; i-- > 0;) { /* the last one first, so that the list is in order */
        uint32_t index = number_at(stack, stack->count + i);
        dx_pattern_node *child = node_at(builder, index);
        child->next = new.child;
        new.child = index;
        new.crosses = new.crosses || child->crosses;
        if (child->depth >= new.depth)
            new.depth = (uint16_t)(child->depth + 1);
    }
    if (new.depth > DIXIT_DEPTH_MAX)
        blame(builder, new.label, DIXIT_ERROR_PATTERN_TOO_DEEP, "a pattern nests too deep");
    else if (!dx_array_push(&builder->memory, &builder->nodes, &new, sizeof new) ||
             !dx_array_push(&builder->memory, stack, &(uint32_t){builder->nodes.count - 1}, sizeof(uint32_t)))
        blame(builder, new.label, DIXIT_ERROR_MEMORY, out_of_memory);
}

/* The node on top of the stack, to be changed, if it is of that kind; else an error. */
static dx_pattern_node *top_of_kind(dixit_builder *builder, dx_node_kind kind) {
    if (!is_good(builder))
        return NULL;
    uint32_t count = builder->stack.count;
    dx_pattern_node *top = count ? node_at(builder, number_at(&builder->stack, count - 1)) : NULL;
    if (top && top->kind == kind) {
        top->origin = builder->origins++; /* it becomes another pattern */
        return top;
    }
    blame(builder, builder->label, DIXIT_ERROR_PATTERN_OPERAND, "what is narrowed or widened is of another kind");
    return NULL;
}

uint32_t dixit_builder_top(const dixit_builder *builder) {
    return is_good(builder) && builder->stack.count ? number_at(&builder->stack, builder->stack.count - 1) : DIXIT_NONE;
}

/* Siblings are linked, so the pattern gets a second root; the nodes below it have one parent each, or both. */
void dixit_build_again(dixit_builder *builder, uint32_t pattern) {
    if (!is_good(builder))
        return;
    if (pattern >= builder->nodes.count) {
        blame(builder, builder->label, DIXIT_ERROR_PATTERN_OPERAND, "what is built again has not been built");
        return;
    }
    builder->test_open = false;
    dx_pattern_node root = *node_at(builder, pattern);
    root.next = DIXIT_NONE;
    if (!dx_array_push(&builder->memory, &builder->nodes, &root, sizeof root) ||
        !dx_array_push(&builder->memory, &builder->stack, &(uint32_t){builder->nodes.count - 1}, sizeof(uint32_t)))
        blame(builder, root.label, DIXIT_ERROR_MEMORY, out_of_memory);
}

/* ---- Elements ---- */

/* Cuts bytes into an alternative of a word; its number, or DIXIT_NONE. */
static uint32_t add_word(dixit_builder *builder, const char *bytes, size_t length) {
    if (!is_good(builder))
        return DIXIT_NONE;
    dixit_error error;
    if (dx_lexicon_cut(builder->engine, bytes, length, &error) != DIXIT_OK) {
        blame(builder, builder->label, error.code, error.message);
        return DIXIT_NONE;
    }
    const dx_array *cut = &builder->engine->lexicon.cut;
    dx_word new = {builder->numbers.count, cut->count, DIXIT_NONE};
    for (uint32_t i = 0; i < cut->count; i++)
        if (!dx_array_push(&builder->memory, &builder->numbers, (const uint32_t *)cut->items + i, sizeof(uint32_t)))
            goto memory;
    if (dx_array_push(&builder->memory, &builder->words, &new, sizeof new))
        return builder->words.count - 1;
memory:
    blame(builder, builder->label, DIXIT_ERROR_MEMORY, out_of_memory);
    return DIXIT_NONE;
}

void dixit_build_word(dixit_builder *builder, const char *bytes, size_t length) {
    push(builder, (dx_pattern_node){.kind = WORD, .a = add_word(builder, bytes, length)}, 0);
}

void dixit_build_word_or(dixit_builder *builder, const char *bytes, size_t length) {
    if (!top_of_kind(builder, WORD))
        return;
    uint32_t index = add_word(builder, bytes, length);
    if (index == DIXIT_NONE)
        return;
    dx_pattern_node *top = top_of_kind(builder, WORD);
    dx_word *words = builder->words.items;
    words[index].next = top->a;
    top->a = index;
}

static void push_token(dixit_builder *builder, uint32_t property) {
    if (is_good(builder) && property == DIXIT_NONE)
        blame(builder, builder->label, DIXIT_ERROR_MEMORY, out_of_memory);
    push(builder, (dx_pattern_node){.kind = TOKEN, .a = property}, 0);
}

void dixit_build_exact(dixit_builder *builder, const char *bytes, size_t length) {
    if (length > DIXIT_LEXICON_FORM_MAX)
        blame(builder, builder->label, DIXIT_ERROR_ENTRY_TOO_LONG, "an exact form is too long");
    if (is_good(builder))
        push_token(builder, dx_exact_property(builder->engine, (const uint8_t *)bytes, (uint32_t)length));
}

void dixit_build_kind(dixit_builder *builder, dixit_kind kind) {
    if (is_good(builder))
        push_token(builder, dx_property(builder->engine, DX_HAS_KIND, &(uint32_t){kind}, 1));
}

void dixit_build_shape(dixit_builder *builder, dixit_shape shape) {
    if (is_good(builder))
        push_token(builder, dx_property(builder->engine, DX_HAS_SHAPE, &(uint32_t){shape}, 1));
}

void dixit_build_test(dixit_builder *builder, uint32_t test) {
    if (test >= builder->engine->lexicon.test_property.count)
        blame(builder, builder->label, DIXIT_ERROR_PATTERN_OPERAND, "no test has that number");
    if (is_good(builder))
        push_token(builder, dx_property(builder->engine, DX_PASSES_TEST, &test, 1));
}

/* The dense number of a layer; DIXIT_NONE after an error. */
static uint32_t layer_of(dixit_builder *builder, uint32_t layer) {
    if (!is_good(builder))
        return DIXIT_NONE;
    uint32_t index = dx_layer_index(builder->engine, layer);
    if (index == DIXIT_NONE)
        blame(builder, builder->label, DIXIT_ERROR_MEMORY, out_of_memory);
    return index;
}

void dixit_build_element(dixit_builder *builder, uint32_t layer) {
    push(builder, (dx_pattern_node){.kind = ITEM, .a = layer_of(builder, layer), .b = DIXIT_NONE}, 0);
}

void dixit_build_any(dixit_builder *builder) {
    push(builder, (dx_pattern_node){.kind = ANY}, 0);
}

void dixit_build_field(dixit_builder *builder, uint32_t field) {
    dx_pattern_node *top = top_of_kind(builder, ITEM);
    if (!top)
        return;
    dx_built_test new = {field, builder->numbers.count, 0, top->b};
    if (dx_array_push(&builder->memory, &builder->tests, &new, sizeof new)) {
        top->b = builder->tests.count - 1;
        builder->test_open = true;
    } else
        blame(builder, builder->label, DIXIT_ERROR_MEMORY, out_of_memory);
}

void dixit_build_value(dixit_builder *builder, uint32_t value) {
    dx_pattern_node *top = top_of_kind(builder, ITEM);
    if (!top)
        return;
    if (!builder->test_open)
        blame(builder, builder->label, DIXIT_ERROR_PATTERN_OPERAND, "a value needs a field");
    else if (!dx_array_push(&builder->memory, &builder->numbers, &value, sizeof value))
        blame(builder, builder->label, DIXIT_ERROR_MEMORY, out_of_memory);
    else
        ((dx_built_test *)builder->tests.items + top->b)->count++;
}

void dixit_build_part(dixit_builder *builder, uint32_t part) {
    push(builder, (dx_pattern_node){.kind = PART, .a = part}, 1);
    if (!is_good(builder))
        return;
    uint32_t index = number_at(&builder->stack, --builder->stack.count);
    dx_pattern_node *element = top_of_kind(builder, ITEM), *new = node_at(builder, index);
    if (!element)
        return;
    new->next = element->child;
    element->child = index;
    if (new->depth >= element->depth)
        element->depth = (uint16_t)(new->depth + 1);
}

/* ---- Operators ---- */

void dixit_build_edge(dixit_builder *builder, dixit_edge edge) {
    bool crosses = edge == DIXIT_SENTENCE_END || edge == DIXIT_PARAGRAPH_END;
    push(builder, (dx_pattern_node){.kind = EDGE, .a = edge, .nullable = true, .crosses = crosses}, 0);
}

static bool is_nullable(const dixit_builder *builder, uint32_t index) {
    return node_at(builder, index)->nullable;
}

/* The node pushed last, after an operator that went well; else NULL. */
static dx_pattern_node *pushed(const dixit_builder *builder) {
    return is_good(builder) ? node_at(builder, builder->nodes.count - 1) : NULL;
}

void dixit_build_sequence(dixit_builder *builder, uint32_t count) {
    push(builder, (dx_pattern_node){.kind = SEQUENCE}, count);
    dx_pattern_node *new = pushed(builder);
    if (!new)
        return;
    new->nullable = true;
    for (uint32_t i = new->child; i != DIXIT_NONE; i = node_at(builder, i)->next)
        new->nullable = new->nullable &&is_nullable(builder, i);
}

void dixit_build_choice(dixit_builder *builder, uint32_t count) {
    if (count == 0)
        blame(builder, builder->label, DIXIT_ERROR_PATTERN_OPERAND, "a choice needs an alternative");
    push(builder, (dx_pattern_node){.kind = CHOICE}, count);
    dx_pattern_node *new = pushed(builder);
    if (!new)
        return;
    for (uint32_t i = new->child; i != DIXIT_NONE; i = node_at(builder, i)->next)
        new->nullable = new->nullable || is_nullable(builder, i);
}

/* Checks the bounds of what is unrolled. */
static bool check_bounds(dixit_builder *builder, uint32_t min, uint32_t max) {
    if (min > max)
        blame(builder, builder->label, DIXIT_ERROR_PATTERN_OPERAND, "a repetition has a maximum below its minimum");
    else if (min > DIXIT_REPEAT_MAX || (max != DIXIT_NONE && max > DIXIT_REPEAT_MAX))
        blame(builder, builder->label, DIXIT_ERROR_PATTERN_TOO_BIG, "a repetition counts too far");
    return is_good(builder);
}

void dixit_build_repeat(dixit_builder *builder, uint32_t min, uint32_t max, bool lazy) {
    if (!check_bounds(builder, min, max))
        return;
    push(builder, (dx_pattern_node){.kind = REPEAT, .a = min, .b = max, .flag = lazy}, 1);
    dx_pattern_node *new = pushed(builder);
    if (!new)
        return;
    bool nullable = is_nullable(builder, new->child);
    new->nullable = min == 0 || nullable;
    if (nullable && max == DIXIT_NONE)
        blame(builder, new->label, DIXIT_ERROR_PATTERN_LOOP, "a loop without end over what may be empty");
}

void dixit_build_gap(dixit_builder *builder, uint32_t min, uint32_t max, bool barrier) {
    if (!check_bounds(builder, min, max))
        return;
    push(builder, (dx_pattern_node){.kind = GAP, .a = min, .b = max, .nullable = min == 0}, barrier ? 1 : 0);
    if (is_good(builder))
        pushed(builder)->crosses = false; /* the barrier takes nothing */
}

void dixit_build_ahead(dixit_builder *builder, bool negative) {
    push(builder, (dx_pattern_node){.kind = AHEAD, .flag = negative, .nullable = true}, 1);
}

void dixit_build_behind(dixit_builder *builder, bool negative) {
    push(builder, (dx_pattern_node){.kind = BEHIND, .flag = negative, .nullable = true}, 1);
}

static void push_like_child(dixit_builder *builder, dx_pattern_node new) {
    push(builder, new, 1);
    if (is_good(builder))
        pushed(builder)->nullable = is_nullable(builder, pushed(builder)->child);
}

void dixit_build_inside(dixit_builder *builder, uint32_t layer, uint32_t capture) {
    push_like_child(builder, (dx_pattern_node){.kind = INSIDE, .a = layer_of(builder, layer), .b = capture});
}

void dixit_build_outside(dixit_builder *builder, uint32_t layer) {
    push_like_child(builder, (dx_pattern_node){.kind = OUTSIDE, .a = layer_of(builder, layer)});
}

void dixit_build_capture(dixit_builder *builder, uint32_t name) {
    push_like_child(builder, (dx_pattern_node){.kind = CAPTURE, .a = name});
}

/* ---- Compiling: instructions ---- */

typedef struct dx_compiler {
    dixit_builder *builder;
    dixit_phase *phase;
    uint32_t start;   /* of the rule's instructions */
    uint32_t slots;   /* bits of the memo given out */
    uint32_t rounds;  /* instructions that loops have spared: all but the first round */
    uint32_t outside; /* what steps stay out of */
    uint8_t flags;    /* DX_BACK, DX_IN_LOOK */
    uint32_t bounds;  /* how many inside(...) the instruction is within */
    bool leftwards;   /* something runs leftwards, and may go on in another sentence */
    bool loops;       /* some instruction leads back */
} dx_compiler;

static void blame_memory(dx_compiler *compiler) {
    blame(compiler->builder, DIXIT_NONE, DIXIT_ERROR_MEMORY, out_of_memory);
}

static bool is_fine(const dx_compiler *compiler) {
    return is_good(compiler->builder);
}

static uint32_t here(const dx_compiler *compiler) {
    return compiler->phase->code.count;
}

static dx_instruction *instruction_at(const dx_compiler *compiler, uint32_t index) {
    return (dx_instruction *)compiler->phase->code.items + index;
}

/* Appends an instruction and returns its place; after an error the place of some instruction, or 0. */
static uint32_t emit(dx_compiler *compiler, const dx_pattern_node *node, dx_code code, uint32_t a, uint32_t b) {
    if (!is_fine(compiler))
        return compiler->start;
    if (here(compiler) - compiler->start + compiler->rounds >= DIXIT_PROGRAM_MAX) {
        blame(compiler->builder, node->label, DIXIT_ERROR_PATTERN_TOO_BIG, "a pattern is too big");
        return compiler->start;
    }
    dx_instruction new = {.code = (uint8_t)code,
                          .flags = compiler->flags,
                          .a = a,
                          .b = b,
                          .slot = DIXIT_NONE,
                          .outside = compiler->outside,
                          .need = DIXIT_NONE,
                          .other = DIXIT_NONE,
                          .label = node->label};
    if (code == DX_SPLIT || code == DX_LOOP || code == DX_ITEM || code == DX_INSIDE || code == DX_LOOK ||
        code == DX_PART) {
        new.slot = compiler->slots;
        compiler->slots += 2;
    }
    if (!dx_array_push(&compiler->phase->memory, &compiler->phase->code, &new, sizeof new)) {
        blame_memory(compiler);
        return compiler->start;
    }
    return here(compiler) - 1;
}

/* Sets where a split or look goes on. */
static void aim(dx_compiler *compiler, uint32_t at, uint32_t a, uint32_t b) {
    if (!is_fine(compiler))
        return;
    instruction_at(compiler, at)->a = a;
    instruction_at(compiler, at)->b = b;
}

/* A split in which what comes next is preferred, or else what `aim_other` will say. */
static uint32_t emit_split(dx_compiler *compiler, const dx_pattern_node *node) {
    return emit(compiler, node, DX_SPLIT, here(compiler) + 1, 0);
}

/* Makes the other way of a split lead here; with `lazy` it is the preferred one. */
static void aim_other(dx_compiler *compiler, uint32_t split, bool lazy) {
    if (lazy)
        aim(compiler, split, here(compiler), split + 1);
    else
        aim(compiler, split, split + 1, here(compiler));
}

static void compile(dx_compiler *compiler, uint32_t index);

/* Where a fact about a node is kept, DIXIT_NONE as long as it is not known; NULL after an error.  Facts that are found
 * later may move it. */
static uint32_t *fact_of(dx_compiler *compiler, const dx_pattern_node *node, dx_fact fact) {
    dixit_builder *builder = compiler->builder;
    uint32_t *known = dx_memo_at(&builder->facts, &builder->memory, node->origin, fact, 0);
    if (!known)
        blame_memory(compiler);
    return is_fine(compiler) ? known : NULL;
}

/* Keeps a fact, unless there was an error; returns it, or DIXIT_NONE. */
static uint32_t keep_fact(dx_compiler *compiler, const dx_pattern_node *node, dx_fact fact, uint32_t value) {
    uint32_t *known = fact_of(compiler, node, fact);
    if (known)
        *known = value;
    return known ? value : DIXIT_NONE;
}

/* The property of having one of `count` forms. */
static uint32_t form_property(dx_compiler *compiler, const uint32_t *forms, uint32_t count) {
    uint32_t property = dx_property(compiler->builder->engine, DX_HAS_FORM, forms, count);
    if (property == DIXIT_NONE)
        blame_memory(compiler);
    return property;
}

/* The property of being one of the single tokens among a word's alternatives; NOTHING if there is none. */
static uint32_t find_singles(dx_compiler *compiler, const dx_pattern_node *node) {
    dixit_builder *builder = compiler->builder;
    const dx_word *words = builder->words.items;
    uint32_t first = builder->numbers.count;
    for (uint32_t i = node->a; i != DIXIT_NONE; i = words[i].next) {
        if (words[i].count != 1)
            continue;
        uint32_t form = number_at(&builder->numbers, words[i].first);
        if (!dx_array_reserve(&builder->memory, &builder->numbers, 1, sizeof form)) {
            blame_memory(compiler);
            return DIXIT_NONE;
        }
        uint32_t *forms = (uint32_t *)builder->numbers.items + first, at = builder->numbers.count - first;
        while (at > 0 && forms[at - 1] > form)
            at--;
        if (at > 0 && forms[at - 1] == form)
            continue;
        memmove(forms + at + 1, forms + at, (builder->numbers.count++ - first - at) * sizeof *forms);
        forms[at] = form;
    }
    uint32_t count = builder->numbers.count - first;
    builder->numbers.count = first;
    return count ? form_property(compiler, (const uint32_t *)builder->numbers.items + first, count) : NOTHING;
}

/* The same, or DIXIT_NONE. */
static uint32_t singles_property(dx_compiler *compiler, const dx_pattern_node *node) {
    const uint32_t *known = fact_of(compiler, node, SINGLES);
    uint32_t property = !known                 ? NOTHING
                        : *known != DIXIT_NONE ? *known
                                               : keep_fact(compiler, node, SINGLES, find_singles(compiler, node));
    return property == NOTHING ? DIXIT_NONE : property;
}

/* The tokens of an alternative in a row. */
static void compile_row(dx_compiler *compiler, const dx_pattern_node *node, const dx_word *word) {
    bool back = compiler->flags & DX_BACK;
    for (uint32_t i = 0; i < word->count && is_fine(compiler); i++) {
        uint32_t form = number_at(&compiler->builder->numbers, word->first + (back ? word->count - 1 - i : i));
        emit(compiler, node, DX_TOKEN, form_property(compiler, &form, 1), 0);
    }
}

/* The longest alternative with fewer than `below` tokens (or that is `behind` one of as many), but more than one. */
static uint32_t next_row(const dx_compiler *compiler, const dx_pattern_node *node, uint32_t below, uint32_t after) {
    const dx_word *words = compiler->builder->words.items;
    uint32_t best = DIXIT_NONE;
    bool passed = false;
    for (uint32_t i = node->a; i != DIXIT_NONE; i = words[i].next) {
        bool comes = words[i].count < below || (passed && words[i].count == below);
        if (i == after)
            passed = true;
        if (comes && words[i].count > 1 && (best == DIXIT_NONE || words[i].count > words[best].count))
            best = i;
    }
    return best;
}

static void compile_word(dx_compiler *compiler, const dx_pattern_node *node) {
    uint32_t single = singles_property(compiler, node);
    uint32_t row = next_row(compiler, node, DIXIT_NONE, DIXIT_NONE);
    uint32_t exits = DIXIT_NONE; /* jumps to the end, linked by their `a` */
    while (row != DIXIT_NONE && is_fine(compiler)) {
        dx_word word = ((const struct dx_word *)compiler->builder->words.items)[row];
        uint32_t next = next_row(compiler, node, word.count, row);
        bool last = next == DIXIT_NONE && single == DIXIT_NONE;
        uint32_t split = last ? DIXIT_NONE : emit_split(compiler, node);
        compile_row(compiler, node, &word);
        if (!last) {
            exits = emit(compiler, node, DX_JUMP, exits, 0);
            aim_other(compiler, split, false);
        }
        row = next;
    }
    if (single != DIXIT_NONE)
        emit(compiler, node, DX_TOKEN, single, 0);
    while (exits != DIXIT_NONE && is_fine(compiler)) {
        uint32_t next = instruction_at(compiler, exits)->a;
        instruction_at(compiler, exits)->a = here(compiler);
        exits = next;
    }
}

/* The number of a formula; DIXIT_NONE after an error. */
static uint32_t make(dx_compiler *compiler, dx_formula_kind kind, uint32_t a, uint32_t b) {
    if (!is_fine(compiler))
        return DIXIT_NONE;
    uint32_t formula = dx_formula_make(&compiler->phase->formulas, &compiler->phase->memory, kind, a, b);
    if (formula == DIXIT_NONE)
        blame_memory(compiler);
    return formula;
}

/* The element that a node takes; DIXIT_NONE after an error. */
static uint32_t element_of(dx_compiler *compiler, const dx_pattern_node *node) {
    const uint32_t *known = fact_of(compiler, node, ELEMENT);
    if (!known || *known != DIXIT_NONE)
        return known ? *known : DIXIT_NONE;
    dixit_builder *builder = compiler->builder;
    uint32_t first = builder->numbers.count, element = DIXIT_NONE;
    bool done = dx_array_push(&builder->memory, &builder->numbers, &node->a, sizeof node->a);
    for (uint32_t i = node->b; i != DIXIT_NONE && done;) {
        const dx_built_test *test = (const dx_built_test *)builder->tests.items + i;
        /* Here, so that those of a pattern that many rules share are sorted once. */
        dx_sort_values((uint32_t *)builder->numbers.items + test->first, test->count);
        done = dx_array_reserve(&builder->memory, &builder->numbers, test->count + 2, sizeof(uint32_t));
        if (!done)
            break;
        uint32_t *numbers = builder->numbers.items, *new = numbers + builder->numbers.count;
        new[0] = test->field;
        new[1] = test->count;
        memcpy(new + 2, numbers + test->first, test->count * sizeof *new);
        builder->numbers.count += test->count + 2;
        i = test->next;
    }
    if (done)
        element = dx_element_make(&compiler->phase->formulas, &compiler->phase->memory,
                                  (uint32_t *)builder->numbers.items + first, builder->numbers.count - first);
    builder->numbers.count = first;
    if (element == DIXIT_NONE)
        blame_memory(compiler);
    return keep_fact(compiler, node, ELEMENT, element);
}

/* Puts a layer into a set of the phase. */
static void add_layer(dx_compiler *compiler, dx_array *set, uint32_t layer) {
    for (uint32_t i = 0; i < set->count; i++)
        if (number_at(set, i) == layer)
            return;
    if (!dx_array_push(&compiler->phase->memory, set, &layer, sizeof layer))
        blame_memory(compiler);
}

/* What is compiled in between runs as a look: it takes nothing. */
typedef struct dx_context {
    uint32_t outside;
    uint8_t flags;
} dx_context;

static dx_context enter_look(dx_compiler *compiler, bool leftwards) {
    dx_context saved = {compiler->outside, compiler->flags};
    compiler->outside = DIXIT_NONE;
    compiler->flags = leftwards ? DX_IN_LOOK | DX_BACK : DX_IN_LOOK;
    if (leftwards)
        compiler->phase->steps_back = true;
    return saved;
}

static void leave_look(dx_compiler *compiler, dx_context saved) {
    compiler->outside = saved.outside;
    compiler->flags = saved.flags;
}

static void compile_item(dx_compiler *compiler, const dx_pattern_node *node) {
    add_layer(compiler, &compiler->phase->stepping, node->a);
    uint32_t element = element_of(compiler, node);
    uint32_t step = emit(compiler, node, DX_ITEM, node->a, element);
    uint32_t need = make(compiler, DX_ELEMENT, element, 0);
    if (!is_fine(compiler))
        return;
    instruction_at(compiler, step)->need = need;
    for (uint32_t i = node->child; i != DIXIT_NONE; i = node_at(compiler->builder, i)->next) {
        const struct dx_pattern_node *part = node_at(compiler->builder, i);
        uint32_t look = emit(compiler, part, DX_PART, part->a, 0);
        dx_context saved = enter_look(compiler, false);
        emit(compiler, part, DX_SEEK, 0, 0);
        compile(compiler, part->child);
        emit(compiler, part, DX_LOOK_END, 0, 0);
        leave_look(compiler, saved);
        aim(compiler, look, part->a, here(compiler));
    }
}

/* The property that a pattern is the test of, if it is one of a single token; else DIXIT_NONE. */
static uint32_t simple_property(dx_compiler *compiler, uint32_t index) {
    const dx_pattern_node *node = node_at(compiler->builder, index);
    if (node->kind == TOKEN)
        return node->a;
    if (node->kind != WORD || next_row(compiler, node, DIXIT_NONE, DIXIT_NONE) != DIXIT_NONE)
        return DIXIT_NONE;
    return singles_property(compiler, node);
}

/* Whether a pattern at the end of a look can be left out: it may take nothing, and asks for nothing. */
static bool is_idle(const dx_pattern_node *node) {
    return (node->kind == REPEAT || node->kind == GAP) && node->a == 0;
}

static uint32_t formula_of(dx_compiler *compiler, uint32_t index, bool leftwards);

static uint32_t find_formula(dx_compiler *compiler, uint32_t index, bool leftwards) {
    const dixit_builder *builder = compiler->builder;
    const dx_pattern_node *node = node_at(builder, index);
    uint32_t formula = DX_FORMULA_NEVER;
    switch ((dx_node_kind)node->kind) {
    case TOKEN:
    case WORD: {
        uint32_t property = simple_property(compiler, index);
        return property == DIXIT_NONE ? DIXIT_NONE : make(compiler, DX_PROPERTY, property, 0);
    }
    case ITEM:
        return node->child == DIXIT_NONE ? make(compiler, DX_ELEMENT, element_of(compiler, node), 0) : DIXIT_NONE;
    case ANY: return make(compiler, DX_STEP, 0, 0);
    case CHOICE:
        for (uint32_t i = node->child; i != DIXIT_NONE && formula != DIXIT_NONE; i = node_at(builder, i)->next) {
            uint32_t own = formula_of(compiler, i, leftwards);
            formula = own == DIXIT_NONE ? DIXIT_NONE : make(compiler, DX_EITHER, formula, own);
        }
        return formula;
    case SEQUENCE: {
        uint32_t looks = DX_FORMULA_ALWAYS, i = node->child;
        for (; i != DIXIT_NONE && node_at(builder, i)->kind == AHEAD && !leftwards; i = node_at(builder, i)->next) {
            uint32_t own = formula_of(compiler, node_at(builder, i)->child, false);
            if (own == DIXIT_NONE)
                return DIXIT_NONE;
            looks =
                make(compiler, DX_BOTH, looks, node_at(builder, i)->flag ? make(compiler, DX_NEITHER, own, 0) : own);
        }
        formula = i == DIXIT_NONE ? DIXIT_NONE : formula_of(compiler, i, leftwards);
        if (formula == DIXIT_NONE)
            return DIXIT_NONE;
        for (i = node_at(builder, i)->next; i != DIXIT_NONE; i = node_at(builder, i)->next)
            if (leftwards || !is_idle(node_at(builder, i)))
                return DIXIT_NONE;
        return make(compiler, DX_BOTH, looks, formula);
    }
    case REPEAT: return node->a == 1 ? formula_of(compiler, node->child, leftwards) : DIXIT_NONE;
    case CAPTURE: return formula_of(compiler, node->child, leftwards);
    case PART:
    case EDGE:
    case GAP:
    case AHEAD:
    case BEHIND:
    case INSIDE:
    case OUTSIDE: return DIXIT_NONE;
    }
    return DIXIT_NONE;
}

/* The formula that says whether a pattern begins to match (leftwards: ends), if one step decides that; else DIXIT_NONE.
 * It is right where steps have no bounds. */
static uint32_t formula_of(dx_compiler *compiler, uint32_t index, bool leftwards) {
    const dx_pattern_node *node = node_at(compiler->builder, index);
    const uint32_t *known = fact_of(compiler, node, leftwards ? ENDS : BEGINS);
    if (!known || *known != DIXIT_NONE)
        return known && *known != NOTHING ? *known : DIXIT_NONE;
    uint32_t formula = find_formula(compiler, index, leftwards);
    keep_fact(compiler, node, leftwards ? ENDS : BEGINS, formula == DIXIT_NONE ? NOTHING : formula);
    return formula;
}

/* The instructions of a look; those of an equal look that the rule has already serve again, unless they stand within
 * bounds, where less is known of what they need. */
static uint32_t compile_look_for(dx_compiler *compiler, uint32_t child, bool leftwards) {
    const dx_pattern_node *node = node_at(compiler->builder, child);
    dx_fact fact = leftwards ? LOOKS_LEFT : LOOKS;
    const uint32_t *known = fact_of(compiler, node, fact);
    if (!known || (*known != DIXIT_NONE && compiler->bounds == 0))
        return known ? *known : compiler->start;
    uint32_t first = here(compiler);
    dx_context saved = enter_look(compiler, leftwards);
    compile(compiler, child);
    emit(compiler, node, DX_LOOK_END, 0, 0);
    leave_look(compiler, saved);
    return compiler->bounds ? first : keep_fact(compiler, node, fact, first);
}

static void compile_look(dx_compiler *compiler, const dx_pattern_node *node, uint32_t child, bool leftwards,
                         bool negative) {
    uint8_t how = (uint8_t)((leftwards ? DX_LEFT : 0) | (negative ? DX_NOT : 0));
    uint32_t property = simple_property(compiler, child);
    uint32_t formula = formula_of(compiler, child, leftwards);
    if (!is_fine(compiler))
        return;
    bool simple = property != DIXIT_NONE;
    uint32_t look = emit(compiler, node, simple ? DX_TEST : DX_LOOK, property, 0);
    if (!is_fine(compiler))
        return;
    instruction_at(compiler, look)->flags |= how;
    instruction_at(compiler, look)->need = formula;
    if (simple) {
        if (!negative)
            instruction_at(compiler, look)->label = node_at(compiler->builder, child)->label;
        return;
    }
    if (leftwards && formula == DIXIT_NONE && node_at(compiler->builder, child)->crosses)
        compiler->leftwards = true;
    uint32_t first = compile_look_for(compiler, child, leftwards);
    aim(compiler, look, first, here(compiler));
}

/* One step of a gap, with the barrier where it begins. */
static void compile_gap_step(dx_compiler *compiler, const dx_pattern_node *node) {
    bool back = compiler->flags & DX_BACK;
    if (back)
        emit(compiler, node, DX_GAP, 0, 0);
    if (node->child != DIXIT_NONE)
        compile_look(compiler, node, node->child, false, true);
    if (!back)
        emit(compiler, node, DX_GAP, 0, 0);
}

/* What is repeated: the child, or a step of the gap. */
static void compile_body(dx_compiler *compiler, const dx_pattern_node *node) {
    if (node->kind == GAP)
        compile_gap_step(compiler, node);
    else
        compile(compiler, node->child);
}

/* From so many copies on, what may be repeated becomes a loop. */
#define LOOP_MIN 4

/* Up to `count` rounds.  A loop counts as big as its rounds one behind the other: it runs as long. */
static void compile_loop(dx_compiler *compiler, const dx_pattern_node *node, uint32_t count, bool lazy) {
    uint32_t before = here(compiler), rounds = compiler->rounds;
    emit(compiler, node, DX_ENTER, 0, 0);
    uint32_t loop = emit(compiler, node, DX_LOOP, 0, count);
    compile_body(compiler, node);
    emit(compiler, node, DX_ROUND, loop, 0);
    aim(compiler, loop, here(compiler), count);
    if (!is_fine(compiler))
        return;
    if (lazy)
        instruction_at(compiler, loop)->flags |= DX_LAZY;
    uint64_t size = here(compiler) - before + (compiler->rounds - rounds);
    uint64_t spared = compiler->rounds + size * (count - 1);
    if (spared >= DIXIT_PROGRAM_MAX)
        blame(compiler->builder, node->label, DIXIT_ERROR_PATTERN_TOO_BIG, "a pattern is too big");
    else
        compiler->rounds = (uint32_t)spared;
}

static void compile_repeat(dx_compiler *compiler, const dx_pattern_node *node, bool lazy) {
    uint32_t min = node->a, max = node->b;
    bool endless = max == DIXIT_NONE;
    uint32_t body = here(compiler);
    for (uint32_t i = 0; i < min && is_fine(compiler); i++) {
        body = here(compiler);
        compile_body(compiler, node);
    }
    if (endless && min > 0) { /* the last one again: L: body, split L or on */
        uint32_t split = emit(compiler, node, DX_SPLIT, 0, 0);
        aim(compiler, split, lazy ? split + 1 : body, lazy ? body : split + 1);
        compiler->loops = true;
    } else if (endless) {
        uint32_t split = emit_split(compiler, node);
        compile_body(compiler, node);
        emit(compiler, node, DX_JUMP, split, 0);
        aim_other(compiler, split, lazy);
        compiler->loops = true;
    } else if (max - min >= LOOP_MIN) {
        compile_loop(compiler, node, max - min, lazy);
        compiler->loops = true;
    } else {
        /* p?(p?(...)): every split leads to the end, so they are linked by their `b` until that is known. */
        uint32_t splits = DIXIT_NONE;
        for (uint32_t i = min; i < max && is_fine(compiler); i++) {
            splits = emit(compiler, node, DX_SPLIT, 0, splits);
            compile_body(compiler, node);
        }
        while (splits != DIXIT_NONE && is_fine(compiler)) {
            uint32_t next = instruction_at(compiler, splits)->b;
            aim_other(compiler, splits, lazy);
            splits = next;
        }
    }
}

static void compile_choice(dx_compiler *compiler, const dx_pattern_node *node) {
    uint32_t exits = DIXIT_NONE;
    for (uint32_t i = node->child; i != DIXIT_NONE && is_fine(compiler);) {
        uint32_t next = node_at(compiler->builder, i)->next;
        uint32_t split = next == DIXIT_NONE ? DIXIT_NONE : emit_split(compiler, node);
        compile(compiler, i);
        if (next != DIXIT_NONE) {
            exits = emit(compiler, node, DX_JUMP, exits, 0);
            aim_other(compiler, split, false);
        }
        i = next;
    }
    while (exits != DIXIT_NONE && is_fine(compiler)) {
        uint32_t next = instruction_at(compiler, exits)->a;
        instruction_at(compiler, exits)->a = here(compiler);
        exits = next;
    }
}

/* The children in order; leftwards, the last one first. */
static void compile_sequence(dx_compiler *compiler, const dx_pattern_node *node) {
    const dixit_builder *builder = compiler->builder;
    if (!(compiler->flags & DX_BACK)) {
        for (uint32_t i = node->child; i != DIXIT_NONE; i = node_at(builder, i)->next)
            compile(compiler, i);
        return;
    }
    uint32_t done = DIXIT_NONE;
    while (done != node->child) {
        uint32_t last = node->child;
        while (node_at(builder, last)->next != done)
            last = node_at(builder, last)->next;
        compile(compiler, last);
        done = last;
    }
}

static void compile(dx_compiler *compiler, uint32_t index) {
    if (!is_fine(compiler))
        return;
    const dx_pattern_node *node = node_at(compiler->builder, index);
    dixit_phase *phase = compiler->phase;
    bool in_look = compiler->flags & DX_IN_LOOK;
    switch ((dx_node_kind)node->kind) {
    case WORD: compile_word(compiler, node); break;
    case TOKEN: emit(compiler, node, DX_TOKEN, node->a, 0); break;
    case ITEM: compile_item(compiler, node); break;
    case PART: break; /* see compile_item */
    case ANY: emit(compiler, node, DX_ANY, 0, 0); break;
    case EDGE: emit(compiler, node, DX_EDGE, node->a, 0); break;
    case SEQUENCE: compile_sequence(compiler, node); break;
    case CHOICE: compile_choice(compiler, node); break;
    case REPEAT: compile_repeat(compiler, node, node->flag); break;
    case GAP:
        add_layer(compiler, &phase->stepping, phase->quotation);
        compile_repeat(compiler, node, true);
        break;
    case AHEAD: compile_look(compiler, node, node->child, false, node->flag); break;
    case BEHIND: compile_look(compiler, node, node->child, true, node->flag); break;
    case INSIDE:
        emit(compiler, node, DX_INSIDE, node->a, in_look ? DIXIT_NONE : node->b);
        compiler->bounds++;
        compile(compiler, node->child);
        compiler->bounds--;
        emit(compiler, node, DX_LEAVE, 0, 0);
        break;
    case OUTSIDE: {
        add_layer(compiler, &phase->avoided, node->a);
        dx_outside outside = {node->a, compiler->outside};
        if (!dx_array_push(&phase->memory, &phase->outsides, &outside, sizeof outside)) {
            blame_memory(compiler);
            break;
        }
        compiler->outside = phase->outsides.count - 1;
        compile(compiler, node->child);
        compiler->outside = outside.next;
        break;
    }
    case CAPTURE:
        if (!in_look)
            emit(compiler, node, DX_OPEN, node->a, 0);
        compile(compiler, node->child);
        if (!in_look)
            emit(compiler, node, DX_CLOSE, node->a, 0);
        break;
    }
}

/* ---- Compiling: what must stand where ---- */

/* What must hold where an instruction begins for the pattern to go on to its end.  Any formula but DX_FORMULA_ALWAYS
 * stands for a pattern that takes a step from there: without a step, what stands behind an edge says nothing.  `needs`
 * has those of the instructions behind it; what a loop leads back to is found when it gets there.  Within bounds
 * (`confined`) what must not be there may well stand behind them. */
static uint32_t need_of(dx_compiler *compiler, const uint32_t *needs, uint32_t at, bool confined) {
    const dx_instruction *instruction = instruction_at(compiler, at);
    uint32_t a = instruction->a - compiler->start, b = instruction->b - compiler->start;
    uint32_t here_at = at - compiler->start;
    bool turned = !(instruction->flags & DX_BACK) != !(instruction->flags & DX_LEFT);
    uint32_t next, own;
    switch ((dx_code)instruction->code) {
    case DX_TOKEN: return make(compiler, DX_PROPERTY, instruction->a, 0);
    case DX_ITEM: return instruction->need;
    case DX_ANY:
    case DX_GAP: return make(compiler, DX_STEP, 0, 0);
    case DX_OPEN:
    case DX_CLOSE:
    case DX_INSIDE:
    case DX_LEAVE:
    case DX_ENTER: return needs[here_at + 1];
    case DX_JUMP:
    case DX_ROUND: return needs[a];
    case DX_SPLIT: return make(compiler, DX_EITHER, needs[a], needs[b]);
    case DX_LOOP: return make(compiler, DX_EITHER, needs[here_at + 1], needs[a]);
    case DX_EDGE:
        if (instruction->flags & DX_BACK || instruction->a == DIXIT_SENTENCE_END ||
            instruction->a == DIXIT_PARAGRAPH_END)
            return DX_FORMULA_ALWAYS;
        return make(compiler, DX_BOTH, make(compiler, DX_AT_EDGE, instruction->a, 0), needs[here_at + 1]);
    case DX_TEST:
    case DX_LOOK:
        next = needs[instruction->code == DX_TEST ? here_at + 1 : b];
        own = instruction->need;
        if (turned)
            return next;
        if (confined && instruction->code == DX_LOOK)
            own = DIXIT_NONE;
        if (!(instruction->flags & DX_NOT))
            return make(compiler, DX_BOTH,
                        own == DIXIT_NONE ? needs[instruction->code == DX_LOOK ? a : here_at + 1] : own, next);
        if (own == DIXIT_NONE || next == DX_FORMULA_ALWAYS || confined)
            return next;
        return make(compiler, DX_BOTH, make(compiler, DX_NEITHER, own, 0), next);
    case DX_MATCH:
    case DX_PART:
    case DX_SEEK:
    case DX_LOOK_END: break;
    }
    return DX_FORMULA_ALWAYS;
}

/* What must hold leftwards where an instruction that runs rightwards begins: `before` has that of the instructions
 * behind it, `needs` what they need themselves. */
static uint32_t need_before(dx_compiler *compiler, const uint32_t *needs, const uint32_t *before, uint32_t at,
                            bool confined) {
    const dx_instruction *instruction = instruction_at(compiler, at);
    uint32_t a = instruction->a - compiler->start, b = instruction->b - compiler->start;
    uint32_t here_at = at - compiler->start;
    bool looks_left = instruction->flags & DX_LEFT && !(instruction->flags & DX_NOT);
    uint32_t next, own = instruction->need;
    switch ((dx_code)instruction->code) {
    case DX_OPEN:
    case DX_CLOSE:
    case DX_INSIDE:
    case DX_LEAVE:
    case DX_ENTER:
    case DX_EDGE: return before[here_at + 1];
    case DX_JUMP:
    case DX_ROUND: return before[a];
    case DX_SPLIT: return make(compiler, DX_EITHER, before[a], before[b]);
    case DX_LOOP: return make(compiler, DX_EITHER, before[here_at + 1], before[a]);
    case DX_TEST:
    case DX_LOOK:
        next = before[instruction->code == DX_TEST ? here_at + 1 : b];
        if (!looks_left)
            return next;
        if (own == DIXIT_NONE || (confined && instruction->code == DX_LOOK))
            own = needs[instruction->code == DX_LOOK ? a : here_at + 1];
        return make(compiler, DX_BOTH, own, next);
    default: return DX_FORMULA_ALWAYS;
    }
}

/* Tells the splits of a rule what their ways need, and the rule how it opens. */
static void find_openings(dx_compiler *compiler, dx_rule *rule) {
    dixit_builder *builder = compiler->builder;
    uint32_t first = builder->numbers.count, count = here(compiler) - compiler->start;
    if (!is_fine(compiler))
        return;
    if (!dx_array_reserve(&builder->memory, &builder->numbers, 2 * count, sizeof(uint32_t))) {
        blame_memory(compiler);
        return;
    }
    uint32_t *needs = (uint32_t *)builder->numbers.items + first, *before = needs + count;
    for (uint32_t i = 0; i < 2 * count; i++)
        needs[i] = DX_FORMULA_ALWAYS;
    for (int round = 0; round <= compiler->loops; round++) { /* the second one knows what the first found of loops */
        uint32_t bounds = 0;                                 /* how many the instruction is within */
        for (uint32_t i = count; i-- > 0;) {
            uint32_t at = compiler->start + i;
            bounds += instruction_at(compiler, at)->code == DX_LEAVE;
            needs[i] = need_of(compiler, needs, at, bounds > 0);
            before[i] = need_before(compiler, needs, before, at, bounds > 0);
            bounds -= instruction_at(compiler, at)->code == DX_INSIDE;
        }
    }
    if (!is_fine(compiler))
        return;
    for (uint32_t i = 0; i < count; i++) {
        dx_instruction *instruction = instruction_at(compiler, compiler->start + i);
        if (instruction->code == DX_SPLIT) {
            instruction->need = needs[instruction->a - compiler->start];
            instruction->other = needs[instruction->b - compiler->start];
        } else if (instruction->code == DX_LOOP) {
            instruction->need = needs[i + 1];
            instruction->other = needs[instruction->a - compiler->start];
        }
    }
    rule->opening = needs[0];
    rule->preceded = before[0];
}

/* ---- Compiling: what a rule needs somewhere ---- */

/* How common what a formula asks for is expected to be: short words are common in every language (Zipf), entries of a
 * lexicon are rare. */
enum { KIND_WEIGHT = 1 << 18, TEST_WEIGHT = 1 << 12, LAYER_WEIGHT = 1 << 13, CLASS_WEIGHT = 1 << 8 };
#define LONG_WORD 12 /* longer ones are as rare */

/* A test of a field leaves a part of a layer. */
#define TESTED_PART 4u

static uint32_t word_weight(uint32_t length) {
    return 1u << (LONG_WORD + 4 - (length < LONG_WORD ? length : LONG_WORD));
}

static uint64_t weigh_property(const dx_lexicon *lexicon, uint32_t number) {
    const dx_type *property = dx_vocabulary_type(&lexicon->properties, number);
    const uint32_t *asked = (const uint32_t *)(const void *)property->form;
    uint32_t count = property->length / (uint32_t)sizeof *asked;
    uint64_t weight = 0;
    switch ((dx_property_kind)asked[0]) {
    case DX_HAS_FORM:
        for (uint32_t i = 1; i < count; i++)
            weight += word_weight(dx_vocabulary_type(&lexicon->forms, asked[i])->length);
        return weight;
    case DX_HAS_BYTES: return word_weight(dx_vocabulary_type(&lexicon->exact, asked[1])->length);
    case DX_PASSES_TEST: return TEST_WEIGHT;
    default: return KIND_WEIGHT;
    }
}

static uint64_t weigh_element(const dx_compiler *compiler, uint32_t number) {
    uint32_t length;
    const uint32_t *element = dx_element_at(&compiler->phase->formulas, number, &length);
    uint32_t layer = dx_layer_number(&compiler->builder->engine->lexicon, element[0]);
    uint64_t weight = layer & DIXIT_CLASS ? CLASS_WEIGHT : LAYER_WEIGHT;
    return length > 1 ? weight / TESTED_PART : weight;
}

/* Formulas that must each hold somewhere, the lightest first. */
typedef struct dx_needs {
    uint32_t count;
    uint32_t formulas[DX_NEEDS_MAX];
    uint64_t weights[DX_NEEDS_MAX];
    bool later[DX_NEEDS_MAX]; /* at the start of a match or behind it, not before */
} dx_needs;

/* Adds a formula, if it is among the lightest. */
static void add_need(dx_compiler *compiler, dx_needs *needs, uint32_t formula, uint64_t weight, bool later) {
    if (formula <= DX_FORMULA_NEVER || !is_fine(compiler))
        return;
    for (uint32_t i = 0; i < needs->count; i++)
        if (needs->formulas[i] == formula) {
            needs->later[i] = needs->later[i] || later;
            return;
        }
    uint32_t at = needs->count < DX_NEEDS_MAX ? needs->count++ : DX_NEEDS_MAX;
    for (; at > 0 && weight < needs->weights[at - 1]; at--)
        if (at < DX_NEEDS_MAX) {
            needs->formulas[at] = needs->formulas[at - 1];
            needs->weights[at] = needs->weights[at - 1];
            needs->later[at] = needs->later[at - 1];
        }
    if (at < DX_NEEDS_MAX) {
        needs->formulas[at] = formula;
        needs->weights[at] = weight;
        needs->later[at] = later;
    }
}

static void add_property_need(dx_compiler *compiler, dx_needs *needs, uint32_t property, bool later) {
    if (is_fine(compiler))
        add_need(compiler, needs, make(compiler, DX_PROPERTY, property, 0),
                 weigh_property(&compiler->builder->engine->lexicon, property), later);
}

static void find_needs(dx_compiler *compiler, uint32_t index, dx_needs *needs, bool later);

/* A choice needs, of one of its alternatives, the lightest formula. */
static void choice_needs(dx_compiler *compiler, const dx_pattern_node *node, dx_needs *needs, bool later) {
    uint32_t formula = DX_FORMULA_NEVER;
    uint64_t weight = 0;
    for (uint32_t i = node->child; i != DIXIT_NONE && is_fine(compiler); i = node_at(compiler->builder, i)->next) {
        struct dx_needs own = {0};
        find_needs(compiler, i, &own, later);
        if (own.count == 0)
            return;
        formula = make(compiler, DX_EITHER, formula, own.formulas[0]);
        weight += own.weights[0];
        later = later && own.later[0];
    }
    add_need(compiler, needs, formula, weight, later);
}

static void word_needs(dx_compiler *compiler, const dx_pattern_node *node, dx_needs *needs, bool later) {
    const dixit_builder *builder = compiler->builder;
    const dx_word *words = builder->words.items;
    if (words[node->a].next == DIXIT_NONE) { /* every token of a row is needed */
        for (uint32_t i = 0; i < words[node->a].count && is_fine(compiler); i++) {
            uint32_t form = number_at(&builder->numbers, words[node->a].first + i);
            add_property_need(compiler, needs, form_property(compiler, &form, 1), later);
        }
        return;
    }
    uint32_t formula = DX_FORMULA_NEVER, single = singles_property(compiler, node);
    uint64_t weight = 0;
    if (single != DIXIT_NONE && is_fine(compiler)) {
        formula = make(compiler, DX_PROPERTY, single, 0);
        weight = weigh_property(&builder->engine->lexicon, single);
    }
    for (uint32_t i = node->a; i != DIXIT_NONE && is_fine(compiler); i = words[i].next) {
        uint32_t form = number_at(&builder->numbers, words[i].first); /* the first token of one of the rows */
        uint32_t property = words[i].count > 1 ? form_property(compiler, &form, 1) : DIXIT_NONE;
        if (property == DIXIT_NONE)
            continue;
        formula = make(compiler, DX_EITHER, formula, make(compiler, DX_PROPERTY, property, 0));
        weight += weigh_property(&builder->engine->lexicon, property);
    }
    add_need(compiler, needs, formula, weight, later);
}

/* Finds what must stand in the zone where a pattern begins to match; `later`: not before that. */
static void find_needs(dx_compiler *compiler, uint32_t index, dx_needs *needs, bool later) {
    if (!is_fine(compiler))
        return;
    const dixit_builder *builder = compiler->builder;
    const dx_pattern_node *node = node_at(builder, index);
    switch ((dx_node_kind)node->kind) {
    case WORD: word_needs(compiler, node, needs, later); break;
    case TOKEN: add_property_need(compiler, needs, node->a, later); break;
    case ITEM: {
        uint32_t element = element_of(compiler, node);
        if (element != DIXIT_NONE)
            add_need(compiler, needs, make(compiler, DX_ELEMENT, element, 0), weigh_element(compiler, element), later);
        break;
    }
    case SEQUENCE:
        for (uint32_t i = node->child; i != DIXIT_NONE; i = node_at(builder, i)->next) {
            find_needs(compiler, i, needs, later);
            if (node_at(builder, i)->crosses)
                break; /* what follows may stand in another sentence */
        }
        break;
    case CHOICE: choice_needs(compiler, node, needs, later); break;
    case REPEAT:
        if (node->a > 0)
            find_needs(compiler, node->child, needs, later);
        break;
    case AHEAD:
    case BEHIND:
        if (!node->flag && !node_at(builder, node->child)->crosses)
            find_needs(compiler, node->child, needs, later && node->kind == AHEAD);
        break;
    case INSIDE:
    case OUTSIDE:
    case CAPTURE: find_needs(compiler, node->child, needs, later); break;
    case PART:
    case ANY:
    case EDGE:
    case GAP: break;
    }
}

/* The place of a formula among the phase's needs, which is made if it is new. */
static uint32_t need_place(dx_compiler *compiler, uint32_t formula) {
    dx_array *needs = &compiler->phase->needs;
    for (uint32_t i = 0; i < needs->count; i++)
        if (number_at(needs, i) == formula)
            return i;
    if (!dx_array_push(&compiler->phase->memory, needs, &formula, sizeof formula))
        blame_memory(compiler);
    return needs->count - 1;
}

/* ---- Phases ---- */

dixit_phase *dixit_phase_new(dixit_engine *engine, dixit_error *error) {
    dx_memory memory;
    dx_memory_open(&memory, &engine->memory.allocator);
    static const char quotation[] = "quotation";
    uint32_t name = dixit_name(engine, quotation, sizeof quotation - 1);
    uint32_t layer = name == DIXIT_NONE ? DIXIT_NONE : dx_layer_index(engine, name);
    dixit_phase *phase = layer == DIXIT_NONE ? NULL : dx_resize(&memory, NULL, 0, sizeof *phase);
    if (!phase) {
        fail(error, DIXIT_ERROR_MEMORY, out_of_memory);
        return NULL;
    }
    *phase = (dixit_phase){.engine = engine, .memory = memory, .quotation = layer};
    phase->classes = dx_classes_new(&engine->memory);
    if (phase->classes)
        return phase;
    dixit_phase_free(phase);
    fail(error, DIXIT_ERROR_MEMORY, out_of_memory);
    return NULL;
}

void dixit_phase_free(dixit_phase *phase) {
    if (!phase)
        return;
    dx_memory *memory = &phase->memory;
    dx_array_free(memory, &phase->rules, sizeof(dx_rule));
    dx_array_free(memory, &phase->code, sizeof(dx_instruction));
    dx_array_free(memory, &phase->outsides, sizeof(dx_outside));
    dx_array_free(memory, &phase->links, sizeof(dx_link));
    dx_array_free(memory, &phase->fields, sizeof(dx_field));
    dx_formulas_free(&phase->formulas, memory);
    dx_classes_free(phase->classes);
    dx_array *numbers[] = {&phase->needs, &phase->stepping, &phase->avoided};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        dx_array_free(memory, numbers[i], sizeof(uint32_t));
    dx_memory last = *memory;
    dx_free(&last, phase, sizeof *phase);
}

/* Compiles the pattern on the builder's stack into the rule. */
static void compile_rule(dx_compiler *compiler, dx_rule *rule) {
    dixit_builder *builder = compiler->builder;
    if (!is_good(builder))
        return;
    if (builder->stack.count != 1) {
        blame(builder, DIXIT_NONE, DIXIT_ERROR_PATTERN_OPERAND, "a rule needs one pattern");
        return;
    }
    uint32_t root = number_at(&builder->stack, 0);
    const dx_pattern_node *node = node_at(builder, root);
    if (node->nullable) {
        blame(builder, node->label, DIXIT_ERROR_PATTERN_EMPTY, "a rule that may take no token");
        return;
    }
    dx_memo_clear(&builder->facts);
    compile(compiler, root);
    emit(compiler, node, DX_MATCH, 0, 0);
    dx_needs needs = {0};
    find_needs(compiler, root, &needs, true);
    for (uint32_t i = 0; i < needs.count && is_fine(compiler); i++) {
        rule->later |= (uint32_t)needs.later[i] << i;
        rule->needs[rule->need_count++] = need_place(compiler, needs.formulas[i]);
    }
    find_openings(compiler, rule);
    rule->slots = compiler->slots;
    rule->leftwards = compiler->leftwards;
}

dixit_status dixit_phase_add(dixit_phase *phase, dixit_builder *builder, uint32_t name, uint32_t layer, uint32_t *rule,
                             dixit_error *error) {
    dx_compiler compiler = {.builder = builder, .phase = phase, .start = phase->code.count, .outside = DIXIT_NONE};
    dx_rule new = {.name = name,
                   .layer = layer_of(builder, layer),
                   .claims = DIXIT_NONE,
                   .start = compiler.start,
                   .fields = DIXIT_NONE,
                   .hear_found = true,
                   .hear_won = true};
    dx_array *arrays[] = {&phase->code, &phase->outsides, &phase->rules};
    uint32_t counts[sizeof arrays / sizeof *arrays];
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        counts[i] = arrays[i]->count;
    if (builder->engine != phase->engine)
        blame(builder, DIXIT_NONE, DIXIT_ERROR_FOREIGN, "builder and phase are of different engines");
    compile_rule(&compiler, &new);
    if (is_good(builder) && !dx_array_push(&phase->memory, &phase->rules, &new, sizeof new))
        blame_memory(&compiler);
    dixit_error result = builder->error;
    begin(builder);
    if (result.code == DIXIT_OK) {
        builder->culprit = DIXIT_NONE;
        *rule = phase->rules.count - 1;
        return DIXIT_OK;
    }
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        arrays[i]->count = counts[i];
    return fail(error, result.code, result.message);
}

static dx_rule *rule_at(const dixit_phase *phase, uint32_t rule) {
    return (dx_rule *)phase->rules.items + rule;
}

dixit_status dixit_phase_claim(dixit_phase *phase, uint32_t rule, uint32_t name, dixit_error *error) {
    dx_rule *claimer = rule_at(phase, rule);
    claimer->partial = true;
    if (name == DIXIT_NONE)
        return DIXIT_OK;
    dx_link link = {name, claimer->claims};
    if (!dx_array_push(&phase->memory, &phase->links, &link, sizeof link))
        return fail(error, DIXIT_ERROR_MEMORY, out_of_memory);
    claimer->claims = phase->links.count - 1;
    return DIXIT_OK;
}

dixit_status dixit_phase_set(dixit_phase *phase, uint32_t rule, uint32_t field, uint32_t value, dixit_error *error) {
    dx_rule *giver = rule_at(phase, rule);
    dx_field new = {field, value, giver->fields};
    if (!dx_array_push(&phase->memory, &phase->fields, &new, sizeof new))
        return fail(error, DIXIT_ERROR_MEMORY, out_of_memory);
    giver->fields = phase->fields.count - 1;
    return DIXIT_OK;
}

void dixit_phase_hear(dixit_phase *phase, uint32_t rule, bool found, bool won) {
    rule_at(phase, rule)->hear_found = found;
    rule_at(phase, rule)->hear_won = won;
}

void dixit_phase_prioritize(dixit_phase *phase, uint32_t rule, double priority) {
    rule_at(phase, rule)->priority = priority;
}

uint32_t dixit_phase_count(const dixit_phase *phase) {
    return phase->rules.count;
}

uint32_t dixit_phase_name(const dixit_phase *phase, uint32_t rule) {
    return rule_at(phase, rule)->name;
}

uint32_t dixit_phase_layer(const dixit_phase *phase, uint32_t rule) {
    return dx_layer_number(&phase->engine->lexicon, rule_at(phase, rule)->layer);
}

uint32_t dx_phase_avoided(const dixit_phase *phase, uint32_t layer) {
    uint32_t index = 0;
    while (number_at(&phase->avoided, index) != layer)
        index++;
    return index;
}
