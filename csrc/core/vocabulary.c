#include "vocabulary.h"

#include "text.h"

#include <string.h>

/* Forms are copied into blocks that never move, so that pointers to them stay. */
#define BLOCK_SIZE (32u * 1024u)

typedef struct block {
    uint8_t *bytes;
    uint32_t size;
} block;

const uint8_t dx_head_masks[2 * DX_HEAD] = {255, 255, 255, 255, 255, 255, 255, 255};

uint64_t dx_head(const uint8_t *form, uint32_t length) {
    uint64_t head = 0;
    if (length >= DX_HEAD)
        return dx_load_eight(form);
    if (length > 0) /* what is empty may be NULL */
        memcpy(&head, form, length);
    return head;
}

uint32_t dx_hash(const uint8_t *form, uint32_t length) {
    return dx_hash_with_head(dx_head(form, length), form, length);
}

uint32_t dx_vocabulary_find(const dx_vocabulary *vocabulary, const uint8_t *form, uint32_t length, uint8_t kind,
                            uint32_t hash) {
    if (vocabulary->table_size == 0)
        return DIXIT_NONE;
    uint32_t mask = vocabulary->table_size - 1;
    for (uint32_t i = hash & mask; vocabulary->table[i].id; i = (i + 1) & mask) {
        const dx_slot *slot = vocabulary->table + i;
        if (slot->hash != hash)
            continue;
        const dx_type *type = dx_vocabulary_type(vocabulary, slot->id - 1);
        if (type->length == length && type->kind == kind && !memcmp(type->form, form, length))
            return slot->id - 1;
    }
    return DIXIT_NONE;
}

void dx_vocabulary_guess(const dx_vocabulary *vocabulary, const uint32_t *hashes, uint32_t count, uint32_t *ids) {
    const dx_slot none = {0, 0}, *table = vocabulary->table_size ? vocabulary->table : &none;
    uint32_t mask = vocabulary->table_size ? vocabulary->table_size - 1 : 0;
    for (uint32_t i = 0; i < count; i++) {
        dx_slot slot = table[hashes[i] & mask];
        ids[i] = slot.hash == hashes[i] ? slot.id - 1 : DIXIT_NONE; /* an empty place has id 0 */
    }
}

static void put(dx_slot *table, uint32_t size, const dx_slot *slot) {
    uint32_t i = slot->hash & (size - 1);
    while (table[i].id)
        i = (i + 1) & (size - 1);
    table[i] = *slot;
}

/* Keeps the table at most half full with `extra` more types; false when memory is out. */
static bool grow_table(dx_vocabulary *vocabulary, dx_memory *memory, uint32_t extra) {
    uint64_t need = 2 * ((uint64_t)vocabulary->types.count + extra);
    if (need <= vocabulary->table_size)
        return true;
    if (need > UINT32_MAX / 2)
        return false;
    uint32_t size = vocabulary->table_size ? vocabulary->table_size * 2 : 256;
    while (size < need)
        size *= 2;
    dx_slot *table = dx_resize(memory, NULL, 0, size * sizeof *table);
    if (!table)
        return false;
    memset(table, 0, size * sizeof *table);
    for (uint32_t i = 0; i < vocabulary->table_size; i++)
        if (vocabulary->table[i].id)
            put(table, size, vocabulary->table + i);
    dx_free(memory, vocabulary->table, vocabulary->table_size * sizeof *table);
    vocabulary->table = table;
    vocabulary->table_size = size;
    return true;
}

/* A copy of the bytes in the last block, or in a new one; NULL when memory is out. */
static const uint8_t *copy_form(dx_vocabulary *vocabulary, dx_memory *memory, const uint8_t *form, uint32_t length) {
    if (vocabulary->block_left < length || vocabulary->blocks.count == 0) {
        if (!dx_array_reserve(memory, &vocabulary->blocks, 1, sizeof(block)))
            return NULL;
        block new = {NULL, length > BLOCK_SIZE ? length : BLOCK_SIZE};
        new.bytes = dx_resize(memory, NULL, 0, new.size);
        if (!new.bytes)
            return NULL;
        dx_array_push(memory, &vocabulary->blocks, &new, sizeof new);
        vocabulary->block_left = new.size;
    }
    const block *last = (const block *)vocabulary->blocks.items + vocabulary->blocks.count - 1;
    uint8_t *copy = last->bytes + (last->size - vocabulary->block_left);
    memcpy(copy, form, length);
    vocabulary->block_left -= length;
    vocabulary->form_bytes += length;
    return copy;
}

/* Marks and punctuation whose role follows from the form. */
typedef struct sign {
    const char *form;
    uint8_t mark;   /* dx_mark */
    uint16_t shape; /* DX_OPENER, DX_CLOSER, DX_TERMINATOR */
} sign;

static const sign signs[] = {
    {"\xC2\xAB", DX_MARK_GUILLEMET_LEFT, 0},
    {"\xC2\xBB", DX_MARK_GUILLEMET_RIGHT, 0},
    {"\xE2\x80\xB9", DX_MARK_SINGLE_GUILLEMET_LEFT, 0},
    {"\xE2\x80\xBA", DX_MARK_SINGLE_GUILLEMET_RIGHT, 0},
    {"<<", DX_MARK_ASCII_LEFT, 0},
    {">>", DX_MARK_ASCII_RIGHT, 0},
    {"\xE2\x80\x9C", DX_MARK_CURLY_LEFT, 0},
    {"\xE2\x80\x9D", DX_MARK_CURLY_RIGHT, 0},
    {"\xE2\x80\x9F", DX_MARK_HIGH_REVERSED, 0},
    {"\xE2\x80\x9E", DX_MARK_LOW, 0},
    {"\xE2\x80\x98", DX_MARK_SINGLE_LEFT, 0},
    {"\xE2\x80\x99", DX_MARK_SINGLE_RIGHT, 0},
    {"\xE2\x80\x9B", DX_MARK_SINGLE_HIGH_REVERSED, 0},
    {"\xE2\x80\x9A", DX_MARK_SINGLE_LOW, 0},
    {"\"", DX_MARK_STRAIGHT, 0},
    {"'", DX_MARK_SINGLE_STRAIGHT, 0},
    {"`", DX_MARK_BACKTICK, 0},
    {"``", DX_MARK_DOUBLE_BACKTICK, 0},
    {"''", DX_MARK_DOUBLE_APOSTROPHE, 0},
    {"\xE3\x80\x8C", DX_MARK_CORNER_LEFT, 0},
    {"\xE3\x80\x8D", DX_MARK_CORNER_RIGHT, 0},
    {"\xE3\x80\x8E", DX_MARK_WHITE_CORNER_LEFT, 0},
    {"\xE3\x80\x8F", DX_MARK_WHITE_CORNER_RIGHT, 0},
    {"\xE3\x80\x8A", DX_MARK_ANGLE_LEFT, 0},
    {"\xE3\x80\x8B", DX_MARK_ANGLE_RIGHT, 0},
    {"\xE3\x80\x88", DX_MARK_SINGLE_ANGLE_LEFT, 0},
    {"\xE3\x80\x89", DX_MARK_SINGLE_ANGLE_RIGHT, 0},
    {"\xE2\x80\x93", DX_MARK_DASH, 0}, /* en dash */
    {"\xE2\x80\x94", DX_MARK_DASH, 0}, /* em dash */
    {"\xE2\x80\x95", DX_MARK_DASH, 0}, /* horizontal bar */
    {"--", DX_MARK_DASH, 0},           /* a dash of the typewriter */
    {"(", DX_NO_MARK, DX_OPENER},
    {"[", DX_NO_MARK, DX_OPENER},
    {"{", DX_NO_MARK, DX_OPENER},
    {"\xEF\xBC\x88", DX_NO_MARK, DX_OPENER},
    {"\xC2\xBF", DX_NO_MARK, DX_OPENER}, /* inverted question mark */
    {"\xC2\xA1", DX_NO_MARK, DX_OPENER}, /* inverted exclamation mark */
    {")", DX_NO_MARK, DX_CLOSER},
    {"]", DX_NO_MARK, DX_CLOSER},
    {"}", DX_NO_MARK, DX_CLOSER},
    {"\xEF\xBC\x89", DX_NO_MARK, DX_CLOSER},
    {"\xE2\x80\xA6", DX_NO_MARK, DX_TERMINATOR | DX_SUSPENSION}, /* ellipsis */
    {"\xE3\x80\x82", DX_NO_MARK, DX_TERMINATOR},                 /* ideographic full stop */
    {"\xEF\xBC\x81", DX_NO_MARK, DX_TERMINATOR},                 /* fullwidth exclamation mark */
    {"\xEF\xBC\x9F", DX_NO_MARK, DX_TERMINATOR},                 /* fullwidth question mark */
    {"\xE2\x80\xBC", DX_NO_MARK, DX_TERMINATOR},                 /* double exclamation mark */
    {"\xE2\x81\x87", DX_NO_MARK, DX_TERMINATOR},                 /* double question mark */
    {"\xE2\x81\x88", DX_NO_MARK, DX_TERMINATOR},                 /* question exclamation mark */
    {"\xE2\x81\x89", DX_NO_MARK, DX_TERMINATOR},                 /* exclamation question mark */
    {"\xD8\x9F", DX_NO_MARK, DX_TERMINATOR},                     /* Arabic question mark */
    {"\xE0\xA5\xA4", DX_NO_MARK, DX_TERMINATOR},                 /* danda */
};

/* The longest sign, in bytes. */
#define SIGN_MAX 3

static void describe_sign(dx_type *type) {
    if (type->length <= SIGN_MAX)
        for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
            if (strlen(signs[i].form) == type->length && !memcmp(signs[i].form, type->form, type->length)) {
                type->mark = signs[i].mark;
                type->shape |= signs[i].shape;
                return;
            }
    bool stops = true, asks = true; /* nothing but full stops; nothing but . ! ? */
    for (uint32_t i = 0; i < type->length; i++) {
        stops = stops && type->form[i] == '.';
        asks = asks && (type->form[i] == '.' || type->form[i] == '!' || type->form[i] == '?');
    }
    if (asks)
        type->shape |= DX_TERMINATOR;
    if (stops && type->length > 1)
        type->shape |= DX_SUSPENSION;
}

static void describe_word(dx_type *type) {
    bool upper = false, lower = false, dotted = false, alone = true;
    uint32_t run = 0; /* letters since the last full stop */
    for (const uint8_t *at = type->form, *end = at + type->length; at < end;) {
        dx_rune rune = dx_rune_at(at, end);
        if (rune.class == DX_LETTER) {
            bool is_upper = dx_is_upper(rune.code);
            if (!(type->shape & DX_WORD_LIKE))
                type->shape |= is_upper ? DX_INITIAL_UPPER : dx_is_lower(rune.code) ? DX_INITIAL_LOWER : 0;
            type->shape |= DX_WORD_LIKE;
            upper = upper || is_upper;
            lower = lower || dx_is_lower(rune.code);
            run++;
            alone = alone && run == 1;
        } else if (rune.class == DX_STOP) {
            dotted = true;
            run = 0;
        }
        at += rune.length;
    }
    if (upper && !lower)
        type->shape |= DX_ALL_UPPER;
    if (dotted && alone)
        type->shape |= DX_DOTTED;
}

bool dx_vocabulary_reserve(dx_vocabulary *vocabulary, dx_memory *memory, uint32_t extra) {
    return grow_table(vocabulary, memory, extra) &&
           dx_array_reserve(memory, &vocabulary->types, extra, sizeof(dx_type));
}

uint32_t dx_vocabulary_add(dx_vocabulary *vocabulary, dx_memory *memory, const uint8_t *form, uint32_t length,
                           uint8_t kind, uint32_t hash, bool copy) {
    if (!dx_vocabulary_reserve(vocabulary, memory, 1))
        return DIXIT_NONE;
    if (copy && !(form = copy_form(vocabulary, memory, form, length)))
        return DIXIT_NONE;
    dx_type type = {.form = form, .head = dx_head(form, length), .length = length, .kind = kind};
    if (kind == DIXIT_WORD || kind == DIXIT_NUMBER)
        describe_word(&type);
    else if (kind == DIXIT_PUNCTUATION || kind == DIXIT_SYMBOL)
        describe_sign(&type);
    if (type.shape & DX_TERMINATOR || (kind == DIXIT_WORD && length > 0 && form[length - 1] == '.'))
        type.flags |= DX_MAY_END;
    if (type.mark != DX_NO_MARK || (kind == DIXIT_PUNCTUATION && length == 1 && *form == '-'))
        type.flags |= DX_IS_MARK;
    uint32_t id = vocabulary->types.count;
    dx_array_push(memory, &vocabulary->types, &type, sizeof type);
    put(vocabulary->table, vocabulary->table_size, &(dx_slot){hash, id + 1});
    return id;
}

void dx_vocabulary_clear(dx_vocabulary *vocabulary) {
    if (vocabulary->types.count == 0)
        return;
    vocabulary->types.count = 0;
    memset(vocabulary->table, 0, vocabulary->table_size * sizeof *vocabulary->table);
}

void dx_vocabulary_free(dx_vocabulary *vocabulary, dx_memory *memory) {
    for (uint32_t i = 0; i < vocabulary->blocks.count; i++) {
        const block *full = (const block *)vocabulary->blocks.items + i;
        dx_free(memory, full->bytes, full->size);
    }
    dx_array_free(memory, &vocabulary->blocks, sizeof(block));
    dx_array_free(memory, &vocabulary->types, sizeof(dx_type));
    dx_free(memory, vocabulary->table, vocabulary->table_size * sizeof *vocabulary->table);
    *vocabulary = (dx_vocabulary){0};
}
