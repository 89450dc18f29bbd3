/* Sentences and paragraphs: one pass over the tokens. */
#ifndef DIXIT_CORE_SENTENCE_H
#define DIXIT_CORE_SENTENCE_H

#include "document.h"

/* Fills sentences and paragraphs, and their flags, from the tokens; false when memory is out. */
bool dx_segment(dixit_document *document);

#endif
