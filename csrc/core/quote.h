/* Quotations: one left-to-right pass over the tokens with an explicit stack. */
#ifndef DIXIT_CORE_QUOTE_H
#define DIXIT_CORE_QUOTE_H

#include "document.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* Fills quotations, parts and marks from tokens, sentences and paragraphs; false when memory is out. */
bool dx_quote(dixit_document *document);

#pragma GCC visibility pop

#endif
