/* Quotations: one left-to-right pass over the tokens with an explicit stack. */
#ifndef DIXIT_CORE_QUOTE_H
#define DIXIT_CORE_QUOTE_H

#include "document.h"

/* Fills quotations, parts and marks from tokens, sentences and paragraphs; false when memory is out. */
bool dx_quote(dixit_document *document);

#endif
