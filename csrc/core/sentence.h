/* Sentences and paragraphs: one pass over the tokens. */
#ifndef DIXIT_CORE_SENTENCE_H
#define DIXIT_CORE_SENTENCE_H

#include "document.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* Fills sentences and paragraphs, and their flags, from the tokens; false when memory is out. */
bool dx_segment(dixit_document *document);

#pragma GCC visibility pop

#endif
