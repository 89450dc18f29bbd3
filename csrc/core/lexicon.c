#include "lexicon.h"

#include "accent.h"
#include "document.h"
#include "token.h"

#include <string.h>

static dixit_status fail(dixit_error *error, dixit_status code, const char *message) {
    if (error)
        *error = (dixit_error){code, 0, message};
    return code;
}

static dixit_status fail_memory(dixit_error *error) {
    return fail(error, DIXIT_ERROR_MEMORY, "out of memory");
}

/* ---- Maps from bytes to numbers ---- */

static uint32_t find(const dx_vocabulary *map, const void *bytes, size_t length) {
    return dx_vocabulary_find(map, bytes, (uint32_t)length, DX_NO_KIND, dx_hash(bytes, (uint32_t)length));
}

/* Adds bytes that are not there yet. */
static uint32_t add(dx_vocabulary *map, dx_memory *memory, const void *bytes, size_t length) {
    return dx_vocabulary_add(map, memory, bytes, (uint32_t)length, DX_NO_KIND, dx_hash(bytes, (uint32_t)length), true);
}

uint32_t dx_intern(dx_vocabulary *map, dx_memory *memory, const void *bytes, size_t length) {
    uint32_t hash = dx_hash(bytes, (uint32_t)length);
    uint32_t id = dx_vocabulary_find(map, bytes, (uint32_t)length, DX_NO_KIND, hash);
    return id != DIXIT_NONE ? id : dx_vocabulary_add(map, memory, bytes, (uint32_t)length, DX_NO_KIND, hash, true);
}

/* Puts a value before a list; there is room for it. */
static void push_link(dx_array *links, uint32_t *head, uint32_t value) {
    ((dx_link *)links->items)[links->count] = (dx_link){value, *head};
    *head = links->count++;
}

/* ---- Names and layers ---- */

/* The values that no name has come first. */
#define FIRST_NAME (DIXIT_TRUE + 1u)

uint32_t dixit_name(dixit_engine *engine, const char *bytes, size_t length) {
    if (length > DIXIT_TEXT_MAX)
        return DIXIT_NONE;
    uint32_t id = dx_intern(&engine->lexicon.names, &engine->memory, bytes, length);
    return id < DIXIT_CLASS - FIRST_NAME ? id + FIRST_NAME : DIXIT_NONE;
}

const char *dixit_name_bytes(const dixit_engine *engine, uint32_t name, size_t *length) {
    if (name < FIRST_NAME || name - FIRST_NAME >= engine->lexicon.names.types.count)
        return NULL;
    const dx_type *type = dx_vocabulary_type(&engine->lexicon.names, name - FIRST_NAME);
    if (length)
        *length = type->length;
    return (const char *)type->form;
}

uint32_t dx_layer_index(dixit_engine *engine, uint32_t layer) {
    return dx_intern(&engine->lexicon.layers, &engine->memory, &layer, sizeof layer);
}

uint32_t dx_layer_find(const dixit_engine *engine, uint32_t layer) {
    return find(&engine->lexicon.layers, &layer, sizeof layer);
}

uint32_t dx_layer_number(const dx_lexicon *lexicon, uint32_t index) {
    uint32_t layer;
    memcpy(&layer, dx_vocabulary_type(&lexicon->layers, index)->form, sizeof layer);
    return layer;
}

/* ---- Forms ---- */

uint32_t dx_lexicon_folded(dixit_engine *engine, const uint8_t *folded, size_t length) {
    dx_lexicon *lexicon = &engine->lexicon;
    dx_memory *memory = &engine->memory;
    uint32_t hash = dx_hash(folded, (uint32_t)length);
    uint32_t form = dx_vocabulary_find(&lexicon->forms, folded, (uint32_t)length, DX_NO_KIND, hash);
    if (form != DIXIT_NONE)
        return form;
    /* All room first, so that a failure leaves nothing half done. */
    if (!dx_array_reserve(memory, &lexicon->form_properties, 1, sizeof(uint32_t)) ||
        !dx_array_reserve(memory, &lexicon->form_nodes, 1, sizeof(uint32_t)) ||
        !dx_array_reserve(memory, &lexicon->stripped_forms, 1, sizeof(uint32_t)) ||
        !dx_array_reserve(memory, &lexicon->links, 1, sizeof(dx_link)))
        return DIXIT_NONE;
    uint8_t stripped[DX_STRIPPED_MAX];
    size_t stripped_length = dx_strip_accents(folded, length, stripped);
    bool accents = stripped_length != length || memcmp(stripped, folded, length) != 0;
    uint32_t bare = DIXIT_NONE;
    if (accents) {
        bare = dx_intern(&lexicon->stripped, memory, stripped, stripped_length);
        if (bare == DIXIT_NONE)
            return DIXIT_NONE;
        if (bare == lexicon->stripped_forms.count)
            ((uint32_t *)lexicon->stripped_forms.items)[lexicon->stripped_forms.count++] = DIXIT_NONE;
    }
    form = dx_vocabulary_add(&lexicon->forms, memory, folded, (uint32_t)length, DX_NO_KIND, hash, true);
    if (form == DIXIT_NONE)
        return DIXIT_NONE;
    ((uint32_t *)lexicon->form_properties.items)[lexicon->form_properties.count++] = DIXIT_NONE;
    ((uint32_t *)lexicon->form_nodes.items)[lexicon->form_nodes.count++] = 0;
    if (accents)
        push_link(&lexicon->links, (uint32_t *)lexicon->stripped_forms.items + bare, form);
    return form;
}

/* The number of a folded form that texts may hold already, made if it is new; DIXIT_NONE when memory is out. */
static uint32_t form_number(dixit_engine *engine, const uint8_t *folded, size_t length) {
    uint32_t known = engine->lexicon.forms.types.count;
    uint32_t form = dx_lexicon_folded(engine, folded, length);
    if (engine->lexicon.forms.types.count != known)
        engine->lexicon.generation++;
    return form;
}

dixit_status dx_lexicon_form(dixit_engine *engine, const char *form, size_t length, uint32_t *number,
                             dixit_error *error) {
    if (length == 0)
        return fail(error, DIXIT_ERROR_ENTRY_EMPTY, "a form needs at least one byte");
    if (length > DX_FOLD_MAX)
        return fail(error, DIXIT_ERROR_ENTRY_TOO_LONG, "a form is at most 128 bytes long");
    uint8_t folded[DX_FOLDED_MAX];
    *number = form_number(engine, folded, dx_fold((const uint8_t *)form, length, folded));
    return *number == DIXIT_NONE ? fail_memory(error) : DIXIT_OK;
}

/* A letter that a clitic is cut from: -t-il is one token only behind a word. */
#define HOST 'a'

static bool begins_with_clitic(const char *bytes, size_t length) {
    return length > 1 && bytes[0] == '-' &&
           dx_rune_at((const uint8_t *)bytes + 1, (const uint8_t *)bytes + length).class == DX_LETTER;
}

/* Puts the tokens of the bytes into the scratch document; false when memory is out. */
static bool tokenize(dixit_document *scratch, const char *bytes, size_t length) {
    scratch->starts.count = scratch->types.count = scratch->flags.count = 0;
    dx_vocabulary_clear(&scratch->own);
    scratch->text = (const uint8_t *)bytes;
    scratch->length = (uint32_t)length;
    return dx_tokenize(scratch);
}

/* Adds the form of a token to what is cut. */
static dixit_status push_form(dixit_engine *engine, const uint8_t *token, size_t length, dixit_error *error) {
    if (length > DX_FOLD_MAX)
        return fail(error, DIXIT_ERROR_ENTRY_TOO_LONG, "a token of the lexicon or of a pattern is too long");
    uint8_t folded[DX_FOLDED_MAX];
    uint32_t form = form_number(engine, folded, dx_fold(token, length, folded));
    if (form == DIXIT_NONE || !dx_array_push(&engine->memory, &engine->lexicon.cut, &form, sizeof form))
        return fail_memory(error);
    return DIXIT_OK;
}

/* The end of the letters of Western Europe that begin at `at`: however the profile cuts, they are one token. */
static const uint8_t *skip_letters(const uint8_t *at, const uint8_t *end) {
    while (at < end) {
        if ((*at | 0x20) >= 'a' && (*at | 0x20) <= 'z')
            at++;
        else if (*at == 0xC3 && end - at >= 2 && (at[1] & 0xC0) == 0x80 && (at[1] & 0xDF) != 0x97) /* not × and ÷ */
            at += 2;
        else
            break;
    }
    return at;
}

/* Whether the bytes are words of such letters, with one blank between two. */
static bool is_plain(const uint8_t *at, const uint8_t *end) {
    for (;;) {
        const uint8_t *behind = skip_letters(at, end);
        if (behind == at || (behind < end && *behind != ' '))
            return false;
        if (behind == end)
            return true;
        at = behind + 1;
    }
}

/* Cuts plain words, as the tokenizer would; most of a lexicon is such. */
static dixit_status cut_plain(dixit_engine *engine, const uint8_t *at, const uint8_t *end, dixit_error *error) {
    for (dixit_status status;;) {
        const uint8_t *behind = skip_letters(at, end);
        if ((status = push_form(engine, at, (size_t)(behind - at), error)) != DIXIT_OK || behind == end)
            return status;
        at = behind + 1;
    }
}

dixit_status dx_lexicon_cut(dixit_engine *engine, const char *bytes, size_t length, dixit_error *error) {
    dx_lexicon *lexicon = &engine->lexicon;
    lexicon->cut.count = 0;
    if (length > DIXIT_LEXICON_FORM_MAX)
        return fail(error, DIXIT_ERROR_ENTRY_TOO_LONG, "words of the lexicon and of patterns have at most 1024 bytes");
    const uint8_t *plain = (const uint8_t *)bytes;
    if (is_plain(plain, plain + length)) {
        engine->sealed = true;
        return cut_plain(engine, plain, plain + length, error);
    }
    if (!lexicon->scratch && !(lexicon->scratch = dixit_document_new(engine, error)))
        return DIXIT_ERROR_MEMORY;
    engine->sealed = true;
    dixit_document *scratch = lexicon->scratch;
    char hosted[DIXIT_LEXICON_FORM_MAX + 1];
    uint32_t first = 0;
    bool done;
    if (begins_with_clitic(bytes, length)) {
        hosted[0] = HOST;
        memcpy(hosted + 1, bytes, length);
        done = tokenize(scratch, hosted, length + 1);
        if (done && dx_token_count(scratch) > 1 && dx_token_end(scratch, 0) == 1)
            first = 1;
        else if (done)
            done = tokenize(scratch, bytes, length);
    } else
        done = tokenize(scratch, bytes, length);
    if (!done)
        return fail_memory(error);
    for (uint32_t i = first; i < dx_token_count(scratch); i++) {
        const dx_type *type = dx_token_type(scratch, i);
        dixit_status status = push_form(engine, type->form, type->length, error);
        if (status != DIXIT_OK)
            return status;
    }
    if (lexicon->cut.count == 0)
        return fail(error, DIXIT_ERROR_ENTRY_EMPTY, "a word of the lexicon or of a pattern holds no token");
    return DIXIT_OK;
}

/* ---- Properties ---- */

static uint32_t *number_at(const dx_array *array, uint32_t index) {
    return (uint32_t *)array->items + index;
}

uint32_t dx_property(dixit_engine *engine, dx_property_kind kind, const uint32_t *values, uint32_t count) {
    dx_lexicon *lexicon = &engine->lexicon;
    dx_memory *memory = &engine->memory;
    if (kind != DX_BEGINS_ENTRY && lexicon->properties.types.count == DX_BEGINS_ENTRY_PROPERTY &&
        dx_property(engine, DX_BEGINS_ENTRY, NULL, 0) == DIXIT_NONE)
        return DIXIT_NONE;
    dx_array *key = &lexicon->found;
    key->count = 0;
    if (!dx_array_reserve(memory, key, count + 1, sizeof(uint32_t)) ||
        !dx_array_reserve(memory, &lexicon->links, count, sizeof(dx_link)))
        return DIXIT_NONE;
    *number_at(key, 0) = kind;
    if (count)
        memcpy(number_at(key, 1), values, count * sizeof *values);
    size_t length = (count + 1) * sizeof(uint32_t);
    uint32_t property = find(&lexicon->properties, key->items, length);
    if (property != DIXIT_NONE)
        return property;
    property = add(&lexicon->properties, memory, key->items, length);
    if (property == DIXIT_NONE)
        return DIXIT_NONE;
    switch (kind) {
    case DX_BEGINS_ENTRY: break;
    case DX_HAS_FORM:
        for (uint32_t i = 0; i < count; i++)
            push_link(&lexicon->links, number_at(&lexicon->form_properties, values[i]), property);
        break;
    case DX_HAS_BYTES: *number_at(&lexicon->exact_property, *values) = property; break;
    case DX_HAS_KIND: lexicon->kind_property[*values] = property + 1; break;
    case DX_HAS_SHAPE: lexicon->shape_property[*values] = property + 1; break;
    case DX_PASSES_TEST: *number_at(&lexicon->test_property, *values) = property + 1; break;
    }
    lexicon->generation++;
    return property;
}

uint32_t dx_exact_property(dixit_engine *engine, const uint8_t *bytes, uint32_t length) {
    dx_lexicon *lexicon = &engine->lexicon;
    if (!dx_array_reserve(&engine->memory, &lexicon->exact_property, 1, sizeof(uint32_t)))
        return DIXIT_NONE;
    uint32_t exact = dx_intern(&lexicon->exact, &engine->memory, bytes, length);
    if (exact == DIXIT_NONE)
        return DIXIT_NONE;
    if (exact == lexicon->exact_property.count)
        *number_at(&lexicon->exact_property, lexicon->exact_property.count++) = DIXIT_NONE;
    return dx_property(engine, DX_HAS_BYTES, &exact, 1);
}

uint32_t dixit_test_new(dixit_engine *engine) {
    uint32_t none = 0;
    dx_array *tests = &engine->lexicon.test_property;
    return dx_array_push(&engine->memory, tests, &none, sizeof none) ? tests->count - 1 : DIXIT_NONE;
}

/* ---- Entries ---- */

static dx_edge *find_edge(dx_edge *edges, uint32_t size, uint32_t node, uint32_t form) {
    uint64_t hash = ((uint64_t)node << 32 | form) * 0x9E3779B97F4A7C15u;
    for (uint32_t i = (uint32_t)(hash >> 32) & (size - 1);; i = (i + 1) & (size - 1))
        if (edges[i].child == 0 || (edges[i].node == node && edges[i].form == form))
            return edges + i;
}

uint32_t dx_lexicon_child(const dx_lexicon *lexicon, uint32_t node, uint32_t form) {
    if (node == 0)
        return *number_at(&lexicon->form_nodes, form);
    return lexicon->edges_size ? find_edge(lexicon->edges, lexicon->edges_size, node, form)->child : 0;
}

/* Keeps the table of edges at most half full with `extra` more; false when memory is out. */
static bool grow_edges(dx_lexicon *lexicon, dx_memory *memory, uint32_t extra) {
    uint64_t need = 2 * ((uint64_t)lexicon->edges_count + extra);
    if (need <= lexicon->edges_size)
        return true;
    if (need > UINT32_MAX / 2)
        return false;
    uint32_t size = lexicon->edges_size ? lexicon->edges_size * 2 : 256;
    while (size < need)
        size *= 2;
    dx_edge *edges = dx_resize(memory, NULL, 0, size * sizeof *edges);
    if (!edges)
        return false;
    memset(edges, 0, size * sizeof *edges);
    for (uint32_t i = 0; i < lexicon->edges_size; i++)
        if (lexicon->edges[i].child)
            *find_edge(edges, size, lexicon->edges[i].node, lexicon->edges[i].form) = lexicon->edges[i];
    dx_free(memory, lexicon->edges, lexicon->edges_size * sizeof *edges);
    lexicon->edges = edges;
    lexicon->edges_size = size;
    return true;
}

/* A new node without entries, or 0 when memory is out; the root is made with the first. */
static uint32_t new_node(dx_lexicon *lexicon, dx_memory *memory) {
    const dx_node node = {DIXIT_NONE, DIXIT_NONE};
    if (!dx_array_reserve(memory, &lexicon->nodes, 2, sizeof node))
        return 0;
    if (lexicon->nodes.count == 0)
        dx_array_push(memory, &lexicon->nodes, &node, sizeof node);
    dx_array_push(memory, &lexicon->nodes, &node, sizeof node);
    return lexicon->nodes.count - 1;
}

/* The node that the forms cut last lead to, made if need be; 0 when memory is out. */
static uint32_t reach_node(dx_lexicon *lexicon, dx_memory *memory) {
    uint32_t *first = number_at(&lexicon->form_nodes, *number_at(&lexicon->cut, 0));
    if (*first == 0)
        *first = new_node(lexicon, memory);
    uint32_t node = *first;
    for (uint32_t i = 1; i < lexicon->cut.count && node; i++) {
        if (!grow_edges(lexicon, memory, 1))
            return 0;
        uint32_t form = *number_at(&lexicon->cut, i);
        dx_edge *edge = find_edge(lexicon->edges, lexicon->edges_size, node, form);
        if (edge->child == 0) {
            uint32_t child = new_node(lexicon, memory);
            if (child == 0)
                return 0;
            *edge = (dx_edge){node, form, child};
            lexicon->edges_count++;
        }
        node = edge->child;
    }
    return node;
}

/* Adds an entry with a list of fields. */
static dixit_status add_entry(dixit_engine *engine, uint32_t layer, const char *form, size_t length, uint32_t fields,
                              dixit_error *error) {
    dx_lexicon *lexicon = &engine->lexicon;
    dixit_status status = dx_lexicon_cut(engine, form, length, error);
    if (status != DIXIT_OK)
        return status;
    uint32_t number = reach_node(lexicon, &engine->memory);
    dx_entry entry = {layer, fields, DIXIT_NONE};
    if (number == 0 || !dx_array_push(&engine->memory, &lexicon->entries, &entry, sizeof entry))
        return fail_memory(error);
    dx_node *node = (dx_node *)lexicon->nodes.items + number;
    uint32_t index = lexicon->entries.count - 1;
    if (node->last_entry == DIXIT_NONE)
        node->first_entry = index;
    else
        ((dx_entry *)lexicon->entries.items)[node->last_entry].next = index;
    node->last_entry = index;
    lexicon->generation++;
    return DIXIT_OK;
}

/* Adds fields to a list; its new head, or false when memory is out. */
static bool add_fields(dixit_engine *engine, const dixit_field *fields, uint32_t count, uint32_t *head) {
    for (uint32_t i = count; i-- > 0;) {
        dx_field new = {fields[i].name, fields[i].value, *head};
        if (!dx_array_push(&engine->memory, &engine->lexicon.fields, &new, sizeof new))
            return false;
        *head = engine->lexicon.fields.count - 1;
    }
    return true;
}

/* Adds the entry of a line: a form, perhaps a tab and a lemma. */
static dixit_status add_line(dixit_engine *engine, uint32_t layer, const char *line, size_t length,
                             uint32_t lemma_field, uint32_t fields, dixit_error *error) {
    const char *tab = memchr(line, '\t', length);
    size_t form_length = tab ? (size_t)(tab - line) : length;
    if (lemma_field != DIXIT_NONE) {
        const char *lemma = tab ? tab + 1 : line;
        dixit_field own = {lemma_field, dixit_name(engine, lemma, tab ? length - form_length - 1 : length)};
        if (own.value == DIXIT_NONE || !add_fields(engine, &own, 1, &fields))
            return fail_memory(error);
    }
    return add_entry(engine, layer, line, form_length, fields, error);
}

/* Makes room for the entries of so many lines, as if each were a new word; false when memory is out. */
static bool reserve_entries(dixit_engine *engine, uint32_t lines, bool lemmas) {
    dx_lexicon *lexicon = &engine->lexicon;
    dx_memory *memory = &engine->memory;
    return dx_vocabulary_reserve(&lexicon->forms, memory, lines) &&
           dx_array_reserve(memory, &lexicon->form_properties, lines, sizeof(uint32_t)) &&
           dx_array_reserve(memory, &lexicon->entries, lines, sizeof(dx_entry)) &&
           dx_array_reserve(memory, &lexicon->form_nodes, lines, sizeof(uint32_t)) &&
           dx_array_reserve(memory, &lexicon->nodes, lines, sizeof(dx_node)) &&
           (!lemmas || (dx_vocabulary_reserve(&lexicon->names, memory, lines) &&
                        dx_array_reserve(memory, &lexicon->fields, lines, sizeof(dx_field))));
}

static uint32_t count_lines(const char *at, const char *end) {
    uint32_t count = 1;
    while (at < end && count < UINT32_MAX && (at = memchr(at, '\n', (size_t)(end - at)))) {
        at++;
        count++;
    }
    return count;
}

dixit_status dixit_lexicon_add(dixit_engine *engine, uint32_t class_name, const char *lines, size_t length,
                               const dixit_field *fields, uint32_t count, uint32_t lemma_field, dixit_error *error) {
    uint32_t layer = dx_layer_index(engine, DIXIT_CLASS | class_name), shared = DIXIT_NONE;
    if (layer == DIXIT_NONE || !add_fields(engine, fields, count, &shared))
        return fail_memory(error);
    const char *end = lines + length;
    if (!reserve_entries(engine, count_lines(lines, end), lemma_field != DIXIT_NONE))
        return fail_memory(error);
    for (const char *line = lines;;) {
        const char *newline = line < end ? memchr(line, '\n', (size_t)(end - line)) : NULL;
        const char *behind = newline ? newline : end;
        dixit_status status = add_line(engine, layer, line, (size_t)(behind - line), lemma_field, shared, error);
        if (status != DIXIT_OK) {
            if (error)
                error->position = (uint64_t)(line - lines);
            return status;
        }
        if (!newline || newline + 1 == end)
            return DIXIT_OK;
        line = newline + 1;
    }
}

uint32_t dixit_lexicon_count(const dixit_engine *engine) {
    return engine->lexicon.entries.count;
}

/* ---- Types described ---- */

uint32_t dx_type_forms(const dx_lexicon *lexicon, const dx_type_state *state, uint32_t *single,
                       const uint32_t **forms) {
    if (state->forms == 0)
        return 0;
    *single = state->forms >> 1;
    *forms = single;
    if (state->forms & 1)
        return 1;
    const dx_type *list = dx_vocabulary_type(&lexicon->form_lists, *single - 1);
    *forms = (const uint32_t *)(const void *)list->form;
    return list->length / (uint32_t)sizeof(uint32_t);
}

static int compare_forms(const dx_lexicon *lexicon, uint32_t a, uint32_t b) {
    const dx_type *one = dx_vocabulary_type(&lexicon->forms, a), *other = dx_vocabulary_type(&lexicon->forms, b);
    int order = memcmp(one->form, other->form, one->length < other->length ? one->length : other->length);
    return order ? order : (int)one->length - (int)other->length;
}

/* Puts a form into a list that is sorted from item `first` on: by bytes, since numbers tell of what was read before. */
static bool insert_form(dx_lexicon *lexicon, dx_memory *memory, uint32_t first, uint32_t form) {
    dx_array *list = &lexicon->found;
    if (!dx_array_push(memory, list, &form, sizeof form))
        return false;
    for (uint32_t at = list->count - 1; at > first; at--) {
        uint32_t *pair = number_at(list, at - 1);
        if (compare_forms(lexicon, pair[0], pair[1]) < 0)
            break;
        pair[1] = pair[0];
        pair[0] = form;
    }
    return true;
}

/* Finds the forms that a type matches: its own, and those whose accents its capitals lack. */
static bool find_forms(dixit_engine *engine, const dx_type *type, dx_type_state *state) {
    dx_lexicon *lexicon = &engine->lexicon;
    dx_array *found = &lexicon->found;
    found->count = 0;
    state->forms = 0;
    if (type->length > DX_FOLD_MAX)
        return true;
    uint8_t folded[DX_FOLDED_MAX];
    size_t length = dx_fold(type->form, type->length, folded);
    if (!dx_verbs_recognize(engine, type, folded, length))
        return false;
    uint32_t own = find(&lexicon->forms, folded, length);
    if (own != DIXIT_NONE && !dx_array_push(&engine->memory, found, &own, sizeof own))
        return false;
    if (lexicon->stripped.types.count && dx_has_bare_capital(type->form, type->length)) {
        uint8_t stripped[DX_STRIPPED_MAX];
        size_t stripped_length = dx_strip_accents(folded, length, stripped);
        uint32_t bare = find(&lexicon->stripped, stripped, stripped_length);
        uint32_t link = bare == DIXIT_NONE ? DIXIT_NONE : *number_at(&lexicon->stripped_forms, bare);
        while (link != DIXIT_NONE) {
            const dx_link *item = (const dx_link *)lexicon->links.items + link;
            const dx_type *form = dx_vocabulary_type(&lexicon->forms, item->value);
            if (item->value != own && dx_stands_for(type->form, type->length, form->form, form->length) &&
                !insert_form(lexicon, &engine->memory, own != DIXIT_NONE, item->value))
                return false;
            link = item->next;
        }
    }
    if (found->count == 1)
        state->forms = *number_at(found, 0) << 1 | 1;
    else if (found->count > 1) {
        uint32_t list = dx_intern(&lexicon->form_lists, &engine->memory, found->items, found->count * sizeof(uint32_t));
        if (list == DIXIT_NONE)
            return false;
        state->forms = (list + 1) << 1;
    }
    return true;
}

static bool has_shape(const dx_type *type, dixit_shape shape) {
    switch (shape) {
    case DIXIT_CAPITALIZED: return type->shape & DX_INITIAL_UPPER;
    case DIXIT_UPPERCASE: return type->shape & DX_ALL_UPPER;
    case DIXIT_LOWERCASE: return type->shape & DX_INITIAL_LOWER;
    case DIXIT_INITIALS: return type->shape & DX_DOTTED;
    case DIXIT_TERMINATOR: return type->shape & DX_TERMINATOR;
    case DIXIT_OPENER: return type->shape & DX_OPENER;
    case DIXIT_CLOSER: return type->shape & DX_CLOSER;
    case DIXIT_QUOTE: return type->mark != DX_NO_MARK && type->mark != DX_MARK_DASH;
    case DIXIT_SHAPE_COUNT: break;
    }
    return false;
}

/* Puts a property into a sorted list, once. */
static bool insert(dx_array *list, dx_memory *memory, uint32_t property) {
    if (!dx_array_reserve(memory, list, 1, sizeof property))
        return false;
    uint32_t *items = list->items, at = list->count;
    while (at > 0 && items[at - 1] > property)
        at--;
    if (at > 0 && items[at - 1] == property)
        return true;
    memmove(items + at + 1, items + at, (list->count - at) * sizeof *items);
    items[at] = property;
    list->count++;
    return true;
}

static bool insert_links(dx_array *list, dx_memory *memory, const dx_array *links, uint32_t link) {
    for (; link != DIXIT_NONE; link = ((const dx_link *)links->items)[link].next)
        if (!insert(list, memory, ((const dx_link *)links->items)[link].value))
            return false;
    return true;
}

/* The signature with the properties in `list`, made if it is new; DIXIT_NONE when memory is out. */
static uint32_t signature_of(dx_lexicon *lexicon, dx_memory *memory, const dx_array *list) {
    if (!dx_array_reserve(memory, &lexicon->signature_bits, lexicon->words, sizeof(uint32_t)))
        return DIXIT_NONE;
    const uint32_t *properties = list->items;
    uint32_t signature = dx_intern(&lexicon->signatures, memory, properties, list->count * sizeof *properties);
    if (signature == DIXIT_NONE || signature * lexicon->words < lexicon->signature_bits.count)
        return signature;
    uint32_t *bits = number_at(&lexicon->signature_bits, lexicon->signature_bits.count);
    memset(bits, 0, lexicon->words * sizeof *bits);
    for (uint32_t i = 0; i < list->count; i++)
        bits[properties[i] >> 5] |= 1u << (properties[i] & 31);
    lexicon->signature_bits.count += lexicon->words;
    return signature;
}

/* Works out the state of a type; `links` hold the tests it passed.  False when memory is out. */
static bool describe(dixit_engine *engine, const dx_type *type, dx_type_state *state, const dx_array *links) {
    dx_lexicon *lexicon = &engine->lexicon;
    dx_memory *memory = &engine->memory;
    if (!find_forms(engine, type, state))
        return false;
    dx_array *list = &lexicon->found;
    list->count = 0;
    uint32_t single;
    const uint32_t *forms = NULL;
    uint32_t count = dx_type_forms(lexicon, state, &single, &forms);
    for (uint32_t i = 0; i < count; i++) {
        if (dx_lexicon_child(lexicon, 0, forms[i]) && !insert(list, memory, DX_BEGINS_ENTRY_PROPERTY))
            return false;
        if (!insert_links(list, memory, &lexicon->links, *number_at(&lexicon->form_properties, forms[i])))
            return false;
    }
    uint32_t exact = find(&lexicon->exact, type->form, type->length);
    if (exact != DIXIT_NONE && *number_at(&lexicon->exact_property, exact) != DIXIT_NONE &&
        !insert(list, memory, *number_at(&lexicon->exact_property, exact)))
        return false;
    uint32_t kind = lexicon->kind_property[type->kind];
    if (kind && !insert(list, memory, kind - 1))
        return false;
    for (uint32_t shape = 0; shape < DIXIT_SHAPE_COUNT; shape++)
        if (lexicon->shape_property[shape] && has_shape(type, (dixit_shape)shape) &&
            !insert(list, memory, lexicon->shape_property[shape] - 1))
            return false;
    for (uint32_t link = state->passed; link != DIXIT_NONE; link = ((const dx_link *)links->items)[link].next) {
        uint32_t test = *number_at(&lexicon->test_property, ((const dx_link *)links->items)[link].value);
        if (test && !insert(list, memory, test - 1))
            return false;
    }
    uint32_t signature = signature_of(lexicon, memory, list);
    if (signature == DIXIT_NONE)
        return false;
    state->signature = signature;
    state->generation = lexicon->described;
    return true;
}

/* Forgets signatures if anything was added since they were worked out; false when memory is out. */
static bool refresh(dixit_engine *engine) {
    dx_lexicon *lexicon = &engine->lexicon;
    if (dx_property(engine, DX_BEGINS_ENTRY, NULL, 0) == DIXIT_NONE)
        return false;
    if (lexicon->described == lexicon->generation)
        return true;
    dx_vocabulary_free(&lexicon->signatures, &engine->memory);
    dx_vocabulary_free(&lexicon->form_lists, &engine->memory);
    lexicon->signature_bits.count = 0;
    lexicon->words = (lexicon->properties.types.count + 31) / 32;
    lexicon->described = lexicon->generation; /* not 0: the first property has been made */
    return true;
}

/* A state for each type; false when memory is out. */
static bool reserve_states(dx_array *states, dx_memory *memory, uint32_t count) {
    if (states->count >= count)
        return true;
    if (!dx_array_reserve(memory, states, count - states->count, sizeof(dx_type_state)))
        return false;
    while (states->count < count)
        ((dx_type_state *)states->items)[states->count++] = (dx_type_state){.passed = DIXIT_NONE};
    return true;
}

static bool reserve_all_states(dixit_document *document) {
    dixit_engine *engine = document->engine;
    return reserve_states(&engine->lexicon.states, &engine->memory, engine->vocabulary.types.count) &&
           reserve_states(&document->annotations.own_states, &document->memory, document->own.types.count);
}

static dx_type_state *state_of(const dixit_document *document, uint32_t token) {
    uint32_t type = ((const uint32_t *)document->types.items)[token];
    return type < DX_OWN_TYPE ? (dx_type_state *)document->engine->lexicon.states.items + type
                              : (dx_type_state *)document->annotations.own_states.items + (type - DX_OWN_TYPE);
}

const dx_type_state *dx_token_state(const dixit_document *document, uint32_t token) {
    return state_of(document, token);
}

/* Where the tests that a token's type has passed are listed, and whose memory that is. */
static dx_array *links_of(dixit_document *document, uint32_t token, dx_memory **memory) {
    bool own = ((const uint32_t *)document->types.items)[token] >= DX_OWN_TYPE;
    *memory = own ? &document->memory : &document->engine->memory;
    return own ? &document->annotations.own_links : &document->engine->lexicon.links;
}

bool dx_lexicon_describe(dixit_document *document) {
    dixit_engine *engine = document->engine;
    dx_annotations *annotations = &document->annotations;
    if (!refresh(engine) || !reserve_all_states(document))
        return false;
    dx_lexicon *lexicon = &engine->lexicon;
    if (annotations->described == lexicon->described)
        return true;
    uint32_t count = dx_token_count(document);
    annotations->signatures.count = 0;
    if (!dx_array_reserve(&document->memory, &annotations->signatures, count, sizeof(uint32_t)))
        return false;
    uint32_t *signatures = annotations->signatures.items;
    for (uint32_t i = 0; i < count; i++) {
        dx_type_state *state = state_of(document, i);
        dx_memory *memory;
        if (state->generation != lexicon->described &&
            !describe(engine, dx_token_type(document, i), state, links_of(document, i, &memory)))
            return false;
        signatures[i] = state->signature;
    }
    annotations->signatures.count = count;
    annotations->described = lexicon->described;
    return true;
}

/* ---- Questions ---- */

dixit_status dixit_document_ask(dixit_document *document, dixit_question *question, dixit_error *error) {
    uint32_t tests = document->engine->lexicon.test_property.count;
    dx_annotations *annotations = &document->annotations;
    *question = (dixit_question){.test = DIXIT_NONE};
    if (!reserve_all_states(document))
        return fail_memory(error);
    if (annotations->tests != tests) {
        annotations->asked = 0;
        annotations->tests = tests;
    }
    for (; tests && annotations->asked < dx_token_count(document); annotations->asked++) {
        const dx_type_state *state = state_of(document, annotations->asked);
        if (state->answered < tests) {
            const dx_type *type = dx_token_type(document, annotations->asked);
            *question = (dixit_question){state->answered, (const char *)type->form, type->length};
            break;
        }
    }
    return DIXIT_OK;
}

bool dx_document_answered(const dixit_document *document) {
    uint32_t tests = document->engine->lexicon.test_property.count;
    return tests == 0 ||
           (document->annotations.tests == tests && document->annotations.asked == dx_token_count(document));
}

dixit_status dixit_document_answer(dixit_document *document, bool yes, dixit_error *error) {
    uint32_t token = document->annotations.asked;
    if (token >= dx_token_count(document))
        return DIXIT_OK;
    dx_type_state *state = state_of(document, token);
    dx_memory *memory;
    dx_array *links = links_of(document, token, &memory);
    if (yes) {
        if (!dx_array_reserve(memory, links, 1, sizeof(dx_link)))
            return fail_memory(error);
        push_link(links, &state->passed, state->answered);
        state->generation = 0; /* what was worked out before does not know of it */
        document->annotations.described = 0;
    }
    state->answered++;
    return DIXIT_OK;
}

void dx_lexicon_free(dixit_engine *engine) {
    dx_lexicon *lexicon = &engine->lexicon;
    dx_memory *memory = &engine->memory;
    dixit_document_free(lexicon->scratch);
    dx_vocabulary *maps[] = {&lexicon->names, &lexicon->layers,     &lexicon->forms,      &lexicon->stripped,
                             &lexicon->exact, &lexicon->properties, &lexicon->signatures, &lexicon->form_lists};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        dx_vocabulary_free(maps[i], memory);
    dx_array *numbers[] = {&lexicon->form_properties, &lexicon->form_nodes,    &lexicon->stripped_forms,
                           &lexicon->exact_property,  &lexicon->test_property, &lexicon->cut,
                           &lexicon->signature_bits,  &lexicon->found};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        dx_array_free(memory, numbers[i], sizeof(uint32_t));
    dx_array_free(memory, &lexicon->links, sizeof(dx_link));
    dx_array_free(memory, &lexicon->entries, sizeof(dx_entry));
    dx_array_free(memory, &lexicon->fields, sizeof(dx_field));
    dx_array_free(memory, &lexicon->nodes, sizeof(dx_node));
    dx_array_free(memory, &lexicon->states, sizeof(dx_type_state));
    dx_free(memory, lexicon->edges, lexicon->edges_size * sizeof(dx_edge));
}
