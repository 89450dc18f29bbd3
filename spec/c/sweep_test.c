/* The allocation sweep: everything the library does, once for each request for memory, with that one request failing.
 * Each time the error must be the right one, what had failed must work when it is tried again, and all bytes must come
 * back. */
#include "allocator.h"
#include "invariants.h"
#include "profiles.h"
#include "test.h"

#include <stdlib.h>
#include <string.h>

/* More requests than a run makes: the sweep must come to its end before. */
#define REQUESTS_MAX 10000
#define TEXT_COUNT 3

static const char plain[] =
    "« Nous rouvrirons le quai à l’automne », a déclaré Mme Kerlo. Les pêcheurs, etc., attendent-ils ?\n\n"
    "– Jusqu’ici, oui.\n";

/* Every family of marks, ill-formed bytes, and forms too long for the vocabulary. */
static const char odd[] =
    "“One ‘two „three “ four’ five” ``six'' «seven ‹eight› » <<nine>> 「十『二』」 \"ten 'eleven'\"\xFF\xC3(\xE2\x82\n"
    "https://dixit.example/archives/2026/une-adresse-plus-longue-que-tout-ce-qui-entre-dans-le-vocabulaire\n"
    "https://dixit.example/archives/2026/une-autre-adresse-plus-longue-que-tout-ce-qui-entre-dans-le-vocabulaire\n";

/* Long enough for every array to grow more than once: many forms, sentences, paragraphs, and nested quotations. */
static char *make_long(void) {
    enum { PARAGRAPHS = 150, PARAGRAPH_MAX = 256 };
    char *text = malloc(PARAGRAPHS * PARAGRAPH_MAX);
    if (!text)
        exit(EXIT_FAILURE);
    char *at = text;
    for (int i = 0; i < PARAGRAPHS; i++)
        at += snprintf(at, PARAGRAPH_MAX,
                       "« Le bac n%d part à %d h. “Il ‘reste’ à quai%d”, dit l’équipage%d. »\n» Il\xFF"
                       "attend%d.\n\nhttps://dixit.example/%060d\n\n",
                       i, i, i, i, i, i);
    return text;
}

static const char *texts[TEXT_COUNT];
static uint64_t digests[TEXT_COUNT];   /* of the texts, read without any failure */
static dixit_document *empty_document; /* what a document is like after a failure */

/* Whether a call went wrong because it was made to. */
static bool failed(const test_allocator *allocator, dixit_status status) {
    CHECK(status == DIXIT_OK || (status == DIXIT_ERROR_MEMORY && allocator->failed));
    return status != DIXIT_OK;
}

static dixit_engine *make_engine(test_allocator *allocator) {
    dixit_allocator interface = test_allocator_interface(allocator);
    dixit_error error = {DIXIT_OK, 0, NULL};
    dixit_engine *engine = dixit_engine_new(&interface, &error);
    CHECK(failed(allocator, error.code) == !engine);
    return engine ? engine : dixit_engine_new(&interface, NULL);
}

static dixit_document *make_document(test_allocator *allocator, dixit_engine *engine) {
    dixit_error error = {DIXIT_OK, 0, NULL};
    dixit_document *document = dixit_document_new(engine, &error);
    CHECK(failed(allocator, error.code) == !document);
    return document ? document : dixit_document_new(engine, NULL);
}

static void read_text(test_allocator *allocator, dixit_document *document, size_t i) {
    dixit_error error = {DIXIT_OK, 0, NULL};
    dixit_status status = dixit_document_read(document, texts[i], strlen(texts[i]), &error);
    CHECK(error.code == status);
    if (failed(allocator, status)) {
        size_t length;
        CHECK(error.message != NULL && error.position == 0);
        CHECK(document_digest(document) == document_digest(empty_document));
        CHECK(dixit_document_text(document, &length) != NULL && length == 0);
        CHECK(dixit_document_read(document, texts[i], strlen(texts[i]), NULL) == DIXIT_OK);
    }
    CHECK(document_digest(document) == digests[i]);
}

/* The whole life of an engine; what fails is tried again, since only one request fails. */
static void live(test_allocator *allocator) {
    dixit_engine *engine = make_engine(allocator);
    if (!CHECK(engine != NULL))
        return;
    if (failed(allocator, add_french(engine)))
        CHECK(add_french(engine) == DIXIT_OK);
    dixit_document *document = make_document(allocator, engine);
    if (CHECK(document != NULL))
        for (size_t i = 0; i < TEXT_COUNT; i++)
            read_text(allocator, document, i);
    CHECK(allocator->live == dixit_engine_memory(engine) + dixit_document_memory(document));
    dixit_document_free(document);
    dixit_engine_free(engine);
    CHECK(allocator->live == 0);
    CHECK(!allocator->misused);
}

static void every_allocation_fails_once(void) {
    uint64_t fail_at = 0;
    test_allocator allocator;
    do {
        allocator = (test_allocator){.fail_at = ++fail_at};
        live(&allocator);
    } while (allocator.failed && !test_failed && fail_at < REQUESTS_MAX);
    CHECK(!allocator.failed);
    CHECK(fail_at > 50); /* the texts make every array grow */
    printf("# %llu allocations\n", (unsigned long long)fail_at - 1);
}

int main(void) {
    char *long_text = make_long();
    texts[0] = plain;
    texts[1] = odd;
    texts[2] = long_text;
    dixit_engine *engine = new_engine(add_french);
    dixit_document *document = dixit_document_new(engine, NULL);
    empty_document = dixit_document_new(engine, NULL);
    if (!document || !empty_document)
        return EXIT_FAILURE;
    for (size_t i = 0; i < TEXT_COUNT; i++) {
        dixit_document_read(document, texts[i], strlen(texts[i]), NULL);
        digests[i] = document_digest(document);
    }
    RUN(every_allocation_fails_once);
    dixit_document_free(document);
    dixit_document_free(empty_document);
    dixit_engine_free(engine);
    free(long_text);
    return test_result();
}
