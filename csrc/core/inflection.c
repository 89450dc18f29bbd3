#include "inflection.h"

#include "accent.h"
#include "engine.h"

#include <string.h>

/* The longest stem or ending of a verb, in bytes: no verb comes near it, and it keeps forms below DX_FOLD_MAX. */
#define PART_MAX 48

/* Slots are letters in paradigms: A to Z, a to z. */
#define LETTERS 26
#define SLOTS_MAX (2 * LETTERS)

/* The number of a paradigm and an ending without accents. */
#define KEY_MAX (sizeof(uint32_t) + DX_STRIPPED_MAX)

static dixit_status fail(dixit_error *error, dixit_status code, size_t position, const char *message) {
    if (error)
        *error = (dixit_error){code, position, message};
    return code;
}

static dixit_status fail_memory(dixit_error *error) {
    return fail(error, DIXIT_ERROR_MEMORY, 0, "out of memory");
}

void dx_inflection_free(dx_inflection *inflection, dx_memory *memory) {
    dx_array_free(memory, &inflection->slots, sizeof(dixit_slot));
    dx_array_free(memory, &inflection->letters, sizeof(uint8_t));
    dx_array_free(memory, &inflection->stems, sizeof(dx_stem));
    dx_array_free(memory, &inflection->endings, sizeof(dx_ending));
    dx_array_free(memory, &inflection->stem_lists, sizeof(uint32_t));
    dx_array_free(memory, &inflection->ending_lists, sizeof(uint32_t));
    dx_vocabulary_free(&inflection->stem_keys, memory);
    dx_vocabulary_free(&inflection->ending_keys, memory);
}

/* ---- Lists by key ---- */

static uint32_t find_key(const dx_vocabulary *keys, const uint8_t *key, size_t length) {
    return dx_vocabulary_find(keys, key, (uint32_t)length, DX_NO_KIND, dx_hash(key, (uint32_t)length));
}

/* Where the list of a key begins, made if it is new; NULL when memory is out. */
static uint32_t *list_of(dx_memory *memory, dx_vocabulary *keys, dx_array *lists, const uint8_t *key, size_t length) {
    uint32_t id = find_key(keys, key, length);
    if (id == DIXIT_NONE) {
        if (!dx_array_reserve(memory, lists, 1, sizeof(uint32_t)))
            return NULL;
        id = dx_vocabulary_add(keys, memory, key, (uint32_t)length, DX_NO_KIND, dx_hash(key, (uint32_t)length), true);
        if (id == DIXIT_NONE)
            return NULL;
        ((uint32_t *)lists->items)[lists->count++] = DIXIT_NONE;
    }
    return (uint32_t *)lists->items + id;
}

static bool keep_letters(dixit_engine *engine, const uint8_t *bytes, size_t length, dx_letters *letters) {
    dx_array *all = &engine->inflection.letters;
    if (!dx_array_reserve(&engine->memory, all, (uint32_t)length, sizeof *bytes))
        return false;
    *letters = (dx_letters){all->count, (uint32_t)length};
    if (length)
        memcpy((uint8_t *)all->items + all->count, bytes, length);
    all->count += (uint32_t)length;
    return true;
}

/* ---- Slots and paradigms ---- */

dixit_status dixit_verb_slot(dixit_engine *engine, const dixit_slot *slot, dixit_error *error) {
    dx_array *slots = &engine->inflection.slots;
    if (slots->count == SLOTS_MAX)
        return fail(error, DIXIT_ERROR_VERBS, 0, "a language has at most 52 slots");
    return dx_array_push(&engine->memory, slots, slot, sizeof *slot) ? DIXIT_OK : fail_memory(error);
}

/* The number of the slot that a letter names, or DIXIT_NONE. */
static uint32_t slot_of(const dx_inflection *inflection, char letter) {
    uint32_t slot = DIXIT_NONE;
    if (letter >= 'A' && letter <= 'Z')
        slot = (uint32_t)(letter - 'A');
    else if (letter >= 'a' && letter <= 'z')
        slot = (uint32_t)(letter - 'a') + LETTERS;
    return slot < inflection->slots.count ? slot : DIXIT_NONE;
}

static bool add_ending(dixit_engine *engine, uint32_t paradigm, const dx_letters *letters, uint32_t slot) {
    dx_inflection *inflection = &engine->inflection;
    uint8_t key[KEY_MAX];
    memcpy(key, &paradigm, sizeof paradigm);
    const uint8_t *bytes = (const uint8_t *)inflection->letters.items + letters->at;
    size_t length = letters->length ? dx_strip_accents(bytes, letters->length, key + sizeof paradigm) : 0;
    if (!dx_array_reserve(&engine->memory, &inflection->endings, 1, sizeof(dx_ending)))
        return false;
    uint32_t *list =
        list_of(&engine->memory, &inflection->ending_keys, &inflection->ending_lists, key, sizeof paradigm + length);
    if (!list)
        return false;
    uint32_t index = (uint32_t)(list - (uint32_t *)inflection->ending_lists.items);
    dx_ending ending = {*letters, slot, index, *list};
    *list = inflection->endings.count;
    dx_array_push(&engine->memory, &inflection->endings, &ending, sizeof ending);
    if (length > inflection->ending_longest)
        inflection->ending_longest = (uint32_t)length;
    return true;
}

static dixit_status read_paradigm(dixit_engine *engine, const char *endings, const char *end, dixit_error *error) {
    dx_inflection *inflection = &engine->inflection;
    for (const char *at = endings; at < end; at++) {
        const char *colon = memchr(at, ':', (size_t)(end - at));
        if (!colon || colon - at > PART_MAX)
            return fail(error, DIXIT_ERROR_VERBS, (size_t)(at - endings), "a paradigm is a list of ending:slots");
        dx_letters letters;
        if (!keep_letters(engine, (const uint8_t *)at, (size_t)(colon - at), &letters))
            return fail_memory(error);
        for (at = colon + 1; at < end && *at != ' '; at++) {
            uint32_t slot = slot_of(inflection, *at);
            if (slot == DIXIT_NONE)
                return fail(error, DIXIT_ERROR_VERBS, (size_t)(at - endings), "no slot has that letter");
            if (!add_ending(engine, inflection->paradigms, &letters, slot))
                return fail_memory(error);
        }
    }
    return DIXIT_OK;
}

dixit_status dixit_verb_paradigm(dixit_engine *engine, const char *endings, size_t length, uint32_t *paradigm,
                                 dixit_error *error) {
    dx_inflection *inflection = &engine->inflection;
    uint32_t before = inflection->endings.count;
    dixit_status status = read_paradigm(engine, endings, endings + length, error);
    if (status == DIXIT_OK) {
        *paradigm = inflection->paradigms++;
        return DIXIT_OK;
    }
    while (inflection->endings.count > before) { /* its number is the next one's */
        const dx_ending *last = (const dx_ending *)inflection->endings.items + --inflection->endings.count;
        ((uint32_t *)inflection->ending_lists.items)[last->list] = last->next;
    }
    return status;
}

/* ---- Verbs ---- */

/* The bytes up to the next blank, which is stepped over; NULL if there is none in the line. */
static const char *next_word(const char **at, const char *end, size_t *length) {
    const char *word = *at, *blank = memchr(word, ' ', (size_t)(end - word));
    if (!blank)
        return NULL;
    *length = (size_t)(blank - word);
    *at = blank + 1;
    return word;
}

/* Reads a decimal number below `limit`; false if it is none. */
static bool read_number(const char *digits, size_t length, uint32_t limit, uint32_t *number) {
    uint64_t value = 0;
    for (size_t i = 0; i < length; i++) {
        if (digits[i] < '0' || digits[i] > '9' || value > limit)
            return false;
        value = value * 10 + (uint64_t)(digits[i] - '0');
    }
    *number = (uint32_t)value;
    return length > 0 && value < limit;
}

static dixit_status add_verb(dixit_engine *engine, const char *bytes, size_t length, dx_stem *stem,
                             dixit_error *error) {
    dx_inflection *inflection = &engine->inflection;
    dx_memory *memory = &engine->memory;
    uint8_t key[DX_STRIPPED_MAX];
    size_t key_length = dx_strip_accents((const uint8_t *)bytes, length, key);
    if (!keep_letters(engine, (const uint8_t *)bytes, length, &stem->letters) ||
        !dx_array_reserve(memory, &inflection->stems, 1, sizeof *stem))
        return fail_memory(error);
    uint32_t *list = list_of(memory, &inflection->stem_keys, &inflection->stem_lists, key, key_length);
    if (!list)
        return fail_memory(error);
    stem->next = *list;
    *list = inflection->stems.count;
    dx_array_push(memory, &inflection->stems, stem, sizeof *stem);
    if (stem->apart)
        inflection->apart = inflection->stems.count;
    else
        inflection->plain = inflection->stems.count;
    engine->lexicon.generation++; /* types that are described may be forms of it */
    return DIXIT_OK;
}

/* Reads the line of one verb: STEM PARADIGM AUXILIARY LEMMA. */
static dixit_status read_verb(dixit_engine *engine, const char *line, const char *end, bool apart, dixit_error *error) {
    static const char malformed[] = "a verb is a stem, a paradigm, an auxiliary or -, and a lemma";
    size_t stem_length = 0, number_length = 0, auxiliary_length = 0;
    dx_stem stem = {.apart = apart};
    const char *at = line, *bytes = next_word(&at, end, &stem_length);
    const char *number = bytes ? next_word(&at, end, &number_length) : NULL;
    const char *auxiliary = number ? next_word(&at, end, &auxiliary_length) : NULL;
    if (!auxiliary || at == end || stem_length > PART_MAX ||
        !read_number(number, number_length, engine->inflection.paradigms, &stem.paradigm))
        return fail(error, DIXIT_ERROR_VERBS, 0, malformed);
    if (*auxiliary == '+') { /* has a reflexive pronoun */
        stem.reflexive = true;
        auxiliary++;
        auxiliary_length--;
    }
    bool either = auxiliary_length == 1 && *auxiliary == '-';
    stem.auxiliary = either ? DIXIT_UNSET : dixit_name(engine, auxiliary, auxiliary_length);
    stem.lemma = dixit_name(engine, at, (size_t)(end - at));
    if (stem.auxiliary == DIXIT_NONE || stem.lemma == DIXIT_NONE)
        return fail_memory(error);
    return add_verb(engine, bytes, stem_length, &stem, error);
}

dixit_status dixit_verbs_add(dixit_engine *engine, const char *table, size_t length, bool apart, dixit_error *error) {
    const char *end = table + length;
    for (const char *line = table; line < end;) {
        const char *newline = memchr(line, '\n', (size_t)(end - line));
        const char *line_end = newline ? newline : end;
        dixit_status status = read_verb(engine, line, line_end, apart, error);
        if (status != DIXIT_OK) {
            if (error)
                error->position = (uint64_t)(line - table);
            return status;
        }
        line = newline ? newline + 1 : end;
    }
    return DIXIT_OK;
}

/* ---- Forms recognized ---- */

/* A type that is looked at. */
typedef struct dx_seen {
    const dx_type *type;
    const uint8_t *folded;
    size_t length;
} dx_seen;

/* Whether the type can be that form. */
static bool may_be(const dx_seen *seen, const uint8_t *form, size_t length) {
    if (length == seen->length && !memcmp(form, seen->folded, length))
        return true;
    const dx_type *type = seen->type; /* a capital may lack its accent */
    return dx_has_bare_capital(type->form, type->length) && dx_stands_for(type->form, type->length, form, length);
}

static bool read_form(dixit_engine *engine, const dx_seen *seen, uint32_t index, const dx_ending *ending) {
    dx_inflection *inflection = &engine->inflection;
    const dx_stem *stem = (const dx_stem *)inflection->stems.items + index;
    const uint8_t *letters = inflection->letters.items;
    uint8_t form[2 * PART_MAX];
    size_t length = stem->letters.length + ending->letters.length;
    memcpy(form, letters + stem->letters.at, stem->letters.length);
    memcpy(form + stem->letters.length, letters + ending->letters.at, ending->letters.length);
    if (!may_be(seen, form, length))
        return true;
    const dixit_slot *slot = (const dixit_slot *)inflection->slots.items + ending->slot;
    dx_verb verb = {.lemma = stem->lemma,
                    .auxiliary = stem->auxiliary,
                    .form = slot->form,
                    .mood = slot->mood,
                    .tense = slot->tense,
                    .person = slot->person,
                    .number = slot->number,
                    .gender = slot->gender,
                    .reflexive = stem->reflexive,
                    .apart = stem->apart};
    return dx_verbs_read(engine, form, length, &(dx_verb_reading){verb, index, ending->slot, DIXIT_NONE});
}

/* Tries the verbs of a list of stems with what stands behind the stem. */
static bool try_stems(dixit_engine *engine, const dx_seen *seen, uint32_t index, const uint8_t *rest, size_t length) {
    const dx_inflection *inflection = &engine->inflection;
    uint8_t key[KEY_MAX];
    memcpy(key + sizeof(uint32_t), rest, length);
    while (index != DIXIT_NONE) {
        const dx_stem *stem = (const dx_stem *)inflection->stems.items + index;
        memcpy(key, &stem->paradigm, sizeof stem->paradigm);
        uint32_t id = find_key(&inflection->ending_keys, key, sizeof stem->paradigm + length);
        uint32_t at = id == DIXIT_NONE ? DIXIT_NONE : ((const uint32_t *)inflection->ending_lists.items)[id];
        while (at != DIXIT_NONE) {
            const dx_ending *ending = (const dx_ending *)inflection->endings.items + at;
            if (!read_form(engine, seen, index, ending))
                return false;
            at = ending->next;
        }
        index = stem->next;
    }
    return true;
}

bool dx_verbs_recognize(dixit_engine *engine, const dx_type *type, const uint8_t *folded, size_t length) {
    const dx_inflection *inflection = &engine->inflection;
    if (inflection->stems.count == 0 || !(type->shape & DX_WORD_LIKE))
        return true;
    const dx_seen seen = {type, folded, length};
    uint8_t plain[DX_STRIPPED_MAX];
    size_t plain_length = dx_strip_accents(folded, length, plain), longest = inflection->ending_longest;
    for (size_t cut = plain_length > longest ? plain_length - longest : 0; cut <= plain_length; cut++) {
        uint32_t id = find_key(&inflection->stem_keys, plain, cut);
        if (id != DIXIT_NONE && !try_stems(engine, &seen, ((const uint32_t *)inflection->stem_lists.items)[id],
                                           plain + cut, plain_length - cut))
            return false;
    }
    return true;
}
