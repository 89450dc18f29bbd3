#include "engine.h"

#include "text.h"

#include <string.h>

/* The vocabulary's bounds: a form longer than this, or one that comes when so many bytes are held, lives with its
 * document. Words of any language are shorter; what is longer (a URL, a base64 block) hardly comes twice. */
#define FORM_MAX 64
#define FORM_BYTES_MAX (16u << 20)

static dixit_status fail(dixit_error *error, dixit_status code, const char *message) {
    if (error)
        *error = (dixit_error){code, 0, message};
    return code;
}

dixit_engine *dixit_engine_new(const dixit_allocator *allocator, dixit_error *error) {
    dx_memory memory;
    dx_memory_open(&memory, allocator);
    dixit_engine *engine = dx_resize(&memory, NULL, 0, sizeof *engine);
    if (!engine) {
        fail(error, DIXIT_ERROR_MEMORY, "out of memory");
        return NULL;
    }
    *engine = (dixit_engine){.memory = memory, .find_runs = dx_fastest_run_finder()};
    return engine;
}

void dixit_engine_free(dixit_engine *engine) {
    if (!engine)
        return;
    dx_lexicon_free(engine);
    dx_verbs_free(&engine->verbs, &engine->memory);
    dx_inflection_free(&engine->inflection, &engine->memory);
    dx_kinds_free(&engine->kinds, &engine->memory);
    dx_vocabulary_free(&engine->vocabulary, &engine->memory);
    dx_vocabulary_free(&engine->profile, &engine->memory);
    dx_memory memory = engine->memory;
    dx_free(&memory, engine, sizeof *engine);
}

/* The byte where ill-formed UTF-8 begins, or `length`. */
static size_t find_invalid(const uint8_t *text, size_t length) {
    size_t at = 0;
    while (at < length) {
        dx_rune rune = dx_rune_at(text + at, text + length);
        if (rune.class == DX_INVALID)
            break;
        at += rune.length;
    }
    return at;
}

/* Adds to what the profile says of a folded form; false when memory is out. */
static bool add_bits(dixit_engine *engine, const uint8_t *folded, uint32_t length, uint32_t bits) {
    uint32_t hash = dx_hash(folded, length);
    uint32_t id = dx_vocabulary_find(&engine->profile, folded, length, DIXIT_WORD, hash);
    if (id == DIXIT_NONE)
        id = dx_vocabulary_add(&engine->profile, &engine->memory, folded, length, DIXIT_WORD, hash, true);
    if (id == DIXIT_NONE)
        return false;
    dx_type *type = dx_vocabulary_type(&engine->profile, id);
    type->entry = (uint16_t)(type->entry | bits);
    return true;
}

dixit_status dixit_engine_add(dixit_engine *engine, dixit_entry entry, const char *form, size_t length,
                              dixit_error *error) {
    if (engine->sealed)
        return fail(error, DIXIT_ERROR_ENTRY_LATE, "profile entries come before the first document");
    if (length == 0)
        return fail(error, DIXIT_ERROR_ENTRY_EMPTY, "a profile entry needs at least one byte");
    if (length > DIXIT_ENTRY_MAX)
        return fail(error, DIXIT_ERROR_ENTRY_TOO_LONG, "a profile entry is at most 64 bytes long");
    size_t invalid = find_invalid((const uint8_t *)form, length);
    if (invalid < length) {
        fail(error, DIXIT_ERROR_ENTRY_ENCODING, "a profile entry is UTF-8");
        if (error)
            error->position = invalid;
        return DIXIT_ERROR_ENTRY_ENCODING;
    }
    uint8_t folded[DX_FOLD_ROOM(DIXIT_ENTRY_MAX)];
    uint32_t folded_length = (uint32_t)dx_fold((const uint8_t *)form, length, folded);
    if (!add_bits(engine, folded, folded_length, 1u << entry))
        return fail(error, DIXIT_ERROR_MEMORY, "out of memory");
    if (folded_length > engine->longest[entry])
        engine->longest[entry] = (uint8_t)folded_length;
    const uint8_t *apostrophe = memchr(folded, '\'', folded_length);
    if (entry == DIXIT_WHOLE && apostrophe && apostrophe > folded &&
        !add_bits(engine, folded, (uint32_t)(apostrophe - folded), DX_WHOLE_HEAD))
        return fail(error, DIXIT_ERROR_MEMORY, "out of memory");
    return DIXIT_OK;
}

dixit_status dixit_engine_set(dixit_engine *engine, dixit_option option, bool value, dixit_error *error) {
    if (engine->sealed)
        return fail(error, DIXIT_ERROR_ENTRY_LATE, "options come before the first document");
    engine->options[option] = value;
    return DIXIT_OK;
}

uint32_t dx_profile_entries(const dixit_engine *engine, const uint8_t *form, size_t length) {
    if (length == 0 || length > DIXIT_ENTRY_MAX || engine->profile.types.count == 0)
        return 0;
    uint8_t folded[DX_FOLD_ROOM(DIXIT_ENTRY_MAX)];
    uint32_t folded_length = (uint32_t)dx_fold(form, length, folded);
    uint32_t id =
        dx_vocabulary_find(&engine->profile, folded, folded_length, DIXIT_WORD, dx_hash(folded, folded_length));
    return id == DIXIT_NONE ? 0 : dx_vocabulary_type(&engine->profile, id)->entry;
}

uint32_t dx_profile_entries_short(const dixit_engine *engine, uint64_t head, uint32_t length) {
    uint64_t folded = dx_fold_ascii(head);
    uint32_t id = dx_vocabulary_find(&engine->profile, (const uint8_t *)&folded, length, DIXIT_WORD,
                                     dx_hash_with_head(folded, NULL, length));
    return id == DIXIT_NONE ? 0 : dx_vocabulary_type(&engine->profile, id)->entry;
}

uint32_t dx_engine_intern(dixit_engine *engine, dx_vocabulary *own, dx_memory *own_memory, const uint8_t *form,
                          uint32_t length, uint8_t kind, uint32_t hash) {
    dx_vocabulary *shared = &engine->vocabulary;
    uint32_t id = dx_vocabulary_find(shared, form, length, kind, hash);
    if (id != DIXIT_NONE)
        return id;
    bool fits = length <= FORM_MAX && shared->types.count < DIXIT_VOCABULARY_MAX &&
                shared->form_bytes + length <= FORM_BYTES_MAX;
    dx_vocabulary *home = fits ? shared : own;
    if (!fits) {
        id = dx_vocabulary_find(own, form, length, kind, hash);
        if (id != DIXIT_NONE)
            return id + DX_OWN_TYPE;
    }
    id = dx_vocabulary_add(home, fits ? &engine->memory : own_memory, form, length, kind, hash, fits);
    if (id == DIXIT_NONE)
        return DIXIT_NONE;
    dx_vocabulary_type(home, id)->entry = (uint16_t)dx_profile_entries(engine, form, length);
    return fits ? id : id + DX_OWN_TYPE;
}

size_t dixit_engine_memory(const dixit_engine *engine) {
    return engine->memory.used;
}

uint32_t dixit_engine_vocabulary(const dixit_engine *engine) {
    return engine->vocabulary.types.count;
}
