/* The engine: a profile and a vocabulary, shared by the documents read under it. */
#ifndef DIXIT_CORE_ENGINE_H
#define DIXIT_CORE_ENGINE_H

#include "kind.h"
#include "lexicon.h"
#include "run.h"
#include "verb.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* Type ids from here on belong to the document's own types. */
#define DX_OWN_TYPE DIXIT_VOCABULARY_MAX

struct dixit_engine {
    dx_memory memory;
    dx_vocabulary vocabulary; /* of forms met in texts */
    dx_lexicon lexicon;       /* what rules ask of forms */
    dx_verbs verbs;           /* what verb groups are made of */
    dx_inflection inflection; /* the forms of verbs */
    dx_kinds kinds;           /* what stands at positions */
    dx_vocabulary profile;    /* of folded entries; their `entry` bits say which */
    dx_run_finder *find_runs; /* the fastest that the processor has */
    bool options[DIXIT_OPTION_COUNT];
    uint8_t longest[DIXIT_ENTRY_COUNT]; /* the length of the longest folded entry of a kind */
    bool sealed;                        /* a document has been read: the profile stands */
};

/* Beside the entry bits: an entry DIXIT_WHOLE begins with the form and an apostrophe (aujourd'hui). */
#define DX_WHOLE_HEAD (1u << 15)

/* The entry bits (1 << dixit_entry) of a form, 0 if the profile does not know it. */
uint32_t dx_profile_entries(const dixit_engine *engine, const uint8_t *form, size_t length);

/* The same for a form that is ASCII and no longer than its head. */
uint32_t dx_profile_entries_short(const dixit_engine *engine, uint64_t head, uint32_t length);

/* The type of a form: from the engine's vocabulary if it is there or fits, else from `own`, whose forms are borrowed;
 * its id (from DX_OWN_TYPE on for `own`), or DIXIT_NONE when memory is out. */
uint32_t dx_engine_intern(dixit_engine *engine, dx_vocabulary *own, dx_memory *own_memory, const uint8_t *form,
                          uint32_t length, uint8_t kind, uint32_t hash);

#pragma GCC visibility pop

#endif
