/* The fuzzer: any bytes, read under two profiles, keep the invariants of documents, and an engine that has read much
 * before reads them as a new one does; tokens are the same whichever way runs of letters are found.
 *
 *     cmake -S . -B build-fuzz -DCMAKE_C_COMPILER=clang -DDIXIT_FUZZ=ON -DDIXIT_BUILD_LUA=OFF
 *     cmake --build build-fuzz
 *     build-fuzz/document_fuzz -max_total_time=60 -dict=spec/fuzz/document.dict FOLDER spec/fuzz/seeds
 *
 * New inputs go to FOLDER.
 */
#include "invariants.h"
#include "profiles.h"
#include "ways.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads and checks a text; gives the digest of its document. */
static uint64_t read_text(dixit_engine *engine, const uint8_t *data, size_t size) {
    dixit_document *document = dixit_document_new(engine, NULL);
    if (!document || dixit_document_read(document, (const char *)data, size, NULL) != DIXIT_OK)
        abort();
    violation broken = find_violation(document);
    if (broken.what) {
        fprintf(stderr, "broken at %u: %s\n", broken.index, broken.what);
        abort();
    }
    uint64_t digest = document_digest(document);
    dixit_document_free(document);
    return digest;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static dixit_engine *french, *english; /* live as long as the fuzzer */
    if (!french) {
        french = new_engine(add_french);
        english = new_engine(add_english);
    }
    uint64_t digest = read_text(french, data, size);
    read_text(english, data, size);
    const char *difference = find_difference(french, (const char *)data, size);
    if (!difference)
        difference = find_difference(english, (const char *)data, size);
    if (difference) {
        fprintf(stderr, "not the same in every way: %s\n", difference);
        abort();
    }
    dixit_engine *fresh = new_engine(add_french);
    if (read_text(fresh, data, size) != digest) {
        fputs("a new engine reads this otherwise\n", stderr);
        abort();
    }
    dixit_engine_free(fresh);
    return 0;
}
