/* Tokens: one left-to-right pass over the bytes. */
#ifndef DIXIT_CORE_TOKEN_H
#define DIXIT_CORE_TOKEN_H

#include "document.h"

#pragma GCC visibility push(hidden) /* for builds that cannot pass -fvisibility: LuaRocks */

/* Tokens in the order of the text. */
#define DX_BATCH_MAX 256
typedef struct dx_batch {
    uint32_t count;
    uint32_t starts[DX_BATCH_MAX];
    uint32_t lengths[DX_BATCH_MAX];
    uint8_t kinds[DX_BATCH_MAX]; /* dixit_kind */
    uint8_t flags[DX_BATCH_MAX]; /* what precedes them, see document.h */
} dx_batch;

/* Takes a batch; false if it wants no more. */
typedef bool dx_token_sink(void *user, const dx_batch *batch);

/* Cuts a text into tokens and hands them to the sink; false if that was false. */
bool dx_scan(const dixit_engine *engine, const uint8_t *text, uint32_t length, dx_token_sink *sink, void *user);

/* Fills starts, types and flags from the text; false when memory is out. */
bool dx_tokenize(dixit_document *document);

#pragma GCC visibility pop

#endif
