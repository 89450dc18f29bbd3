/* Tokens: one left-to-right pass over the bytes. */
#ifndef DIXIT_CORE_TOKEN_H
#define DIXIT_CORE_TOKEN_H

#include "document.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* Fills starts, types and flags from the text; false when memory is out. */
bool dx_tokenize(dixit_document *document);

#pragma GCC visibility pop

#endif
