/* What holds of every document, whatever its text: checked through dixit.h alone, with a UTF-8 reader of its own. */
#ifndef DIXIT_TEST_INVARIANTS_H
#define DIXIT_TEST_INVARIANTS_H

#include "dixit.h"

/* A broken invariant, and the index of the token, sentence, quotation... that breaks it. */
typedef struct violation {
    const char *what; /* NULL: all hold */
    uint32_t index;
} violation;

violation find_violation(const dixit_document *document);

/* A number that two documents share if their tokens, sentences, paragraphs, quotations and marks are the same. */
uint64_t document_digest(const dixit_document *document);

#endif
