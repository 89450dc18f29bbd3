/* Tokens: one left-to-right pass over the bytes. */
#ifndef DIXIT_CORE_TOKEN_H
#define DIXIT_CORE_TOKEN_H

#include "document.h"

/* Fills starts, types and flags from the text; false when memory is out. */
bool dx_tokenize(dixit_document *document);

#endif
