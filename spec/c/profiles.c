#include "profiles.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct row {
    dixit_entry entry;
    const char *form;
} row;

static const row french[] = {
    {DIXIT_ELISION, "l"},
    {DIXIT_ELISION, "d"},
    {DIXIT_ELISION, "qu"},
    {DIXIT_ELISION, "jusqu"},
    {DIXIT_ELISION, "quelqu"},
    {DIXIT_WHOLE, "aujourd'hui"},
    {DIXIT_WHOLE, "quelqu'un"},
    {DIXIT_WHOLE, "celui-ci"},
    {DIXIT_CLITIC, "il"},
    {DIXIT_CLITIC, "elle"},
    {DIXIT_CLITIC, "le"},
    {DIXIT_CLITIC, "leur"},
    {DIXIT_CLITIC, "y"},
    {DIXIT_LINKER, "t"},
    {DIXIT_ABBREVIATION_TITLE, "M."},
    {DIXIT_ABBREVIATION_TITLE, "Mme"},
    {DIXIT_ABBREVIATION_NUMBER, "art."},
    {DIXIT_ABBREVIATION, "etc."},
    {DIXIT_ABBREVIATION, "J.-C."},
    {DIXIT_STARTER, "il"},
};

static const row english[] = {
    {DIXIT_WHOLE, "o'clock"},
    {DIXIT_ABBREVIATION_TITLE, "Mr."},
    {DIXIT_ABBREVIATION_NUMBER, "p."},
    {DIXIT_ABBREVIATION, "etc."},
    {DIXIT_PART, "'s"},
    {DIXIT_PART, "n't"},
    {DIXIT_HYPHEN_PREFIX, "non"},
    {DIXIT_UNIT, "pm"},
};

static dixit_status add(dixit_engine *engine, const row *rows, size_t count) {
    dixit_status status = DIXIT_OK;
    for (size_t i = 0; i < count && status == DIXIT_OK; i++)
        status = dixit_engine_add(engine, rows[i].entry, rows[i].form, strlen(rows[i].form), NULL);
    return status;
}

dixit_status add_french(dixit_engine *engine) {
    dixit_status status = dixit_engine_set(engine, DIXIT_GROUP_SPACES, true, NULL);
    return status ? status : add(engine, french, sizeof french / sizeof *french);
}

dixit_status add_english(dixit_engine *engine) {
    dixit_status status = dixit_engine_set(engine, DIXIT_SPLIT_HYPHENS, true, NULL);
    return status ? status : add(engine, english, sizeof english / sizeof *english);
}

dixit_engine *new_engine(dixit_status (*add_profile)(dixit_engine *)) {
    dixit_engine *engine = dixit_engine_new(NULL, NULL);
    if (!engine || add_profile(engine) != DIXIT_OK) {
        fputs("no engine\n", stderr);
        exit(EXIT_FAILURE);
    }
    return engine;
}
