/* Two small profiles for tests: enough of French and English for every kind of entry and both options. */
#ifndef DIXIT_TEST_PROFILES_H
#define DIXIT_TEST_PROFILES_H

#include "dixit.h"

/* Adds the profile to a new engine; DIXIT_OK or the first error. */
dixit_status add_french(dixit_engine *engine);
dixit_status add_english(dixit_engine *engine);

/* A new engine with its profile, on malloc; ends the program if there is no memory. */
dixit_engine *new_engine(dixit_status (*add)(dixit_engine *));

#endif
