/* What each stage of the core costs, alone and together, beside memcpy, ICU's word break iterator and PCRE2 with its
 * JIT where these are installed (BENCH_ICU, BENCH_PCRE2).  sh spec/bench/run.sh builds and runs it:
 *
 *     bench FOLDER
 *
 * FOLDER holds corpus.txt and profile.txt, as spec/bench/write.lua makes them.  Prints Markdown tables of medians;
 * times are of the processor, on one core.
 */
#include "quote.h"
#include "sentence.h"
#include "token.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef BENCH_ICU
#include <unicode/ubrk.h>
#include <unicode/utext.h>
#endif
#ifdef BENCH_PCRE2
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif

/* Rounds of which the median counts. */
#define ROUNDS 7

/* An article. */
#define SMALL 6000

/* Texts from 1 KB to 100 MB: the corpus, as often as is needed. */
#define GROWTH_FIRST 1000u
#define GROWTH_LAST 100000000u

/* A text is read again until so many bytes have been read: a clock cannot time one kilobyte. */
#define GROWTH_WORK 4000000u

static void fail(const char *what) {
    fprintf(stderr, "bench: %s\n", what);
    exit(EXIT_FAILURE);
}

static void *allocate(size_t size) {
    void *block = malloc(size);
    if (!block)
        fail("out of memory");
    return block;
}

/* A file, and a NUL behind it. */
static char *read_file(const char *folder, const char *name, size_t *length) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END))
        fail(path);
    *length = (size_t)ftell(file);
    rewind(file);
    char *content = allocate(*length + 1);
    if (fread(content, 1, *length, file) != *length)
        fail(path);
    content[*length] = '\0';
    fclose(file);
    return content;
}

/* Gives the engine a line of the profile: an option, or an entry and a form. */
static void add_line(dixit_engine *engine, char *line) {
    char *form = strchr(line, ' ');
    if (form)
        *form++ = '\0';
    for (int i = 0; !form && i < DIXIT_OPTION_COUNT; i++)
        if (!strcmp(line, dixit_option_name((dixit_option)i)) &&
            dixit_engine_set(engine, (dixit_option)i, true, NULL) == DIXIT_OK)
            return;
    for (int i = 0; form && i < DIXIT_ENTRY_COUNT; i++)
        if (!strcmp(line, dixit_entry_name((dixit_entry)i)) &&
            dixit_engine_add(engine, (dixit_entry)i, form, strlen(form), NULL) == DIXIT_OK)
            return;
    fail(line);
}

static dixit_engine *new_engine(const char *folder) {
    size_t length;
    char *profile = read_file(folder, "profile.txt", &length);
    dixit_engine *engine = dixit_engine_new(NULL, NULL);
    if (!engine)
        fail("no engine");
    for (char *line = strtok(profile, "\n"); line; line = strtok(NULL, "\n"))
        add_line(engine, line);
    free(profile);
    return engine;
}

/* ---- What is measured ---- */

typedef struct workload {
    const char *text;
    size_t length;
    char *copy; /* room for the text */
    dixit_engine *engine;
    dixit_document *document;
#ifdef BENCH_ICU
    UBreakIterator *words;
#endif
#ifdef BENCH_PCRE2
    pcre2_code *pattern;
    pcre2_match_data *match;
#endif
} workload;

/* Runs once over the text and returns how many things it found. */
typedef size_t stage_runner(workload *job);

static size_t copy_text(workload *job) {
    memcpy(job->copy, job->text, job->length);
    return (unsigned char)job->copy[job->length / 2] ? job->length : 0; /* so that the copy is made */
}

#ifdef BENCH_ICU
/* Words, numbers and all between them, with their kinds, which ICU calls rule status. */
static size_t run_icu(workload *job) {
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, job->text, (int64_t)job->length, &status);
    ubrk_setUText(job->words, &text, &status);
    size_t words = 0;
    while (ubrk_next(job->words) != UBRK_DONE)
        words += ubrk_getRuleStatus(job->words) >= UBRK_WORD_NUMBER;
    utext_close(&text);
    return U_SUCCESS(status) ? words : 0;
}
#endif

#ifdef BENCH_PCRE2
/* The main cases of what the tokenizer knows; the group that matched is the kind. */
#define TOKEN_PATTERN                                                                                                  \
    "((?:[cdjlmnstyçCDJLMNSTYÇ]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uel|[Qq]uoi)?[Qq]u)['’](?=\\p{L})|" /* elided words */   \
    "\\p{L}[\\p{L}\\p{M}\\p{N}]*+(?:['’-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+)|"               /* words */          \
    "(\\p{N}[\\p{L}\\p{N}]*+(?:[.,:/]\\p{N}++)*+)|"                                               /* numbers */        \
    "(\\.++|[!?]++|\\p{P})|(\\p{S})|(\\S)" /* punctuation, symbols, what is left */

static size_t run_pcre2(workload *job) {
    size_t kinds[6] = {0}, tokens = 0;
    const PCRE2_SIZE *span = pcre2_get_ovector_pointer(job->match);
    int found;
    for (size_t at = 0;
         (found = pcre2_jit_match(job->pattern, (PCRE2_SPTR)job->text, job->length, at, 0, job->match, NULL)) > 0;
         at = span[1])
        kinds[found - 1]++;
    for (size_t i = 1; i < sizeof kinds / sizeof *kinds; i++)
        tokens += kinds[i];
    return tokens;
}
#endif

static bool count_tokens(void *user, const dx_batch *batch) {
    *(size_t *)user += batch->count;
    return true;
}

static size_t scan_with(workload *job, dx_run_way way) {
    dx_run_finder *own = job->engine->find_runs, *finder = dx_choose_run_finder(way);
    if (!finder)
        return 0;
    size_t tokens = 0;
    job->engine->find_runs = finder;
    dx_scan(job->engine, (const uint8_t *)job->text, (uint32_t)job->length, count_tokens, &tokens);
    job->engine->find_runs = own;
    return tokens;
}

static size_t scan_carefully(workload *job) {
    return scan_with(job, DX_RUNS_NONE);
}

static size_t scan_by_8(workload *job) {
    return scan_with(job, DX_RUNS_PLAIN);
}

static size_t scan_by_16(workload *job) {
    return scan_with(job, DX_RUNS_VECTOR);
}

static size_t scan_by_32(workload *job) {
    return scan_with(job, DX_RUNS_WIDE_VECTOR);
}

static size_t tokenize(workload *job) {
    dixit_document *document = job->document;
    document->starts.count = document->types.count = document->flags.count = 0;
    dx_vocabulary_clear(&document->own);
    return dx_tokenize(document) ? dx_token_count(document) : 0;
}

static size_t find_sentences(workload *job) {
    job->document->sentences.count = job->document->paragraphs.count = 0;
    return dx_segment(job->document) ? job->document->sentences.count : 0;
}

static size_t find_quotations(workload *job) {
    dixit_document *document = job->document;
    document->quotations.count = document->parts.count = document->marks.count = 0;
    return dx_quote(document) ? document->quotations.count : 0;
}

static size_t read_whole(workload *job) {
    if (dixit_document_read(job->document, job->text, job->length, NULL) != DIXIT_OK)
        fail("a text was not read");
    return dixit_token_count(job->document);
}

/* Documents of the size of an article, each made, read and freed. */
static size_t read_articles(workload *job) {
    size_t tokens = 0;
    for (size_t at = 0; at < job->length; at += SMALL) {
        size_t rest = job->length - at;
        dixit_document *document = dixit_document_new(job->engine, NULL);
        if (!document || dixit_document_read(document, job->text + at, rest < SMALL ? rest : SMALL, NULL) != DIXIT_OK)
            fail("a text was not read");
        tokens += dixit_token_count(document);
        dixit_document_free(document);
    }
    return tokens;
}

/* ---- Measuring ---- */

typedef struct stage {
    const char *name;
    stage_runner *run;
    const char *found; /* what it counts */
    size_t count;
    double seconds[ROUNDS]; /* sorted when all have been run */
} stage;

static stage stages[] = {
    {.name = "memcpy", .run = copy_text, .found = "bytes"},
#ifdef BENCH_ICU
    {.name = "ICU, word break iterator", .run = run_icu, .found = "words"},
#endif
#ifdef BENCH_PCRE2
    {.name = "PCRE2 with JIT", .run = run_pcre2, .found = "tokens"},
#endif
    {.name = "segmentation and kinds, with care", .run = scan_carefully, .found = "tokens"},
    {.name = "segmentation and kinds, plain C", .run = scan_by_8, .found = "tokens"},
    {.name = "segmentation and kinds, SSE2", .run = scan_by_16, .found = "tokens"},
    {.name = "segmentation and kinds, AVX2", .run = scan_by_32, .found = "tokens"},
    {.name = "the same and vocabulary ids", .run = tokenize, .found = "tokens"},
    {.name = "sentences alone", .run = find_sentences, .found = "sentences"},
    {.name = "quotations alone", .run = find_quotations, .found = "quotations"},
    {.name = "all of it, one document", .run = read_whole, .found = "tokens"},
    {.name = "all of it, articles of 6 KB", .run = read_articles, .found = "tokens"},
};

#define STAGES (sizeof stages / sizeof *stages)

static double now(void) {
    return (double)clock() / CLOCKS_PER_SEC;
}

static int compare_seconds(const void *a, const void *b) {
    double first = *(const double *)a, second = *(const double *)b;
    return (first > second) - (first < second);
}

static double median(double *seconds) {
    qsort(seconds, ROUNDS, sizeof *seconds, compare_seconds);
    return seconds[ROUNDS / 2];
}

/* The speed of a peer, 0 if it is not here. */
static double speed_of(stage_runner *run, size_t length) {
    for (size_t i = 0; run && i < STAGES; i++)
        if (stages[i].run == run)
            return (double)length / stages[i].seconds[ROUNDS / 2] / 1e6;
    return 0;
}

static void print_ratio(double speed, double peer) {
    if (peer > 0)
        printf(" %.2f |", speed / peer);
    else
        printf(" |");
}

/* Stages take turns, so that whatever slows the machine down for a while meets them all. */
static void measure_stages(workload *job) {
    for (size_t i = 0; i < STAGES; i++)
        stages[i].count = stages[i].run(job);
    for (int round = 0; round < ROUNDS; round++)
        for (size_t i = 0; i < STAGES; i++) {
            double before = now();
            stages[i].run(job);
            stages[i].seconds[round] = now() - before;
        }
    for (size_t i = 0; i < STAGES; i++)
        median(stages[i].seconds);
    stage_runner *icu = NULL, *pcre2 = NULL;
#ifdef BENCH_ICU
    icu = run_icu;
#endif
#ifdef BENCH_PCRE2
    pcre2 = run_pcre2;
#endif
    puts("| stage | MB/s | ns a token | × ICU | × PCRE2 | found |\n|---|---:|---:|---:|---:|---|");
    double tokens = (double)dixit_token_count(job->document);
    for (size_t i = 0; i < STAGES; i++) {
        if (stages[i].count == 0)
            continue; /* not on this processor */
        double seconds = stages[i].seconds[ROUNDS / 2], speed = (double)job->length / seconds / 1e6;
        printf("| %s | %.1f | %.1f |", stages[i].name, speed, seconds / tokens * 1e9);
        print_ratio(speed, speed_of(icu, job->length));
        print_ratio(speed, speed_of(pcre2, job->length));
        printf(" %zu %s |\n", stages[i].count, stages[i].found);
    }
}

/* One document after the other, each ten times as long as the one before. */
static void measure_growth(const workload *job) {
    char *text = allocate(GROWTH_LAST);
    for (size_t at = 0; at < GROWTH_LAST; at += job->length)
        memcpy(text + at, job->text, GROWTH_LAST - at < job->length ? GROWTH_LAST - at : job->length);
    puts("\n| one document of | MB/s | µs | bytes of memory a token |\n|---:|---:|---:|---:|");
    for (size_t length = GROWTH_FIRST; length <= GROWTH_LAST; length *= 10) {
        double seconds[ROUNDS], memory = 0;
        size_t times = length < GROWTH_WORK ? GROWTH_WORK / length : 1;
        for (int round = 0; round < ROUNDS; round++) {
            double before = now();
            for (size_t i = 0; i < times; i++) {
                dixit_document *document = dixit_document_new(job->engine, NULL);
                if (!document || dixit_document_read(document, text, length, NULL) != DIXIT_OK)
                    fail("a text was not read");
                memory = (double)dixit_document_memory(document) / dixit_token_count(document);
                dixit_document_free(document);
            }
            seconds[round] = (now() - before) / (double)times;
        }
        double middle = median(seconds);
        printf("| %zu KB | %.1f | %.1f | %.2f |\n", length / 1000, (double)length / middle / 1e6, middle * 1e6, memory);
    }
    free(text);
}

static void open_peers(workload *job) {
    (void)job;
#ifdef BENCH_ICU
    UErrorCode status = U_ZERO_ERROR;
    job->words = ubrk_open(UBRK_WORD, "fr", NULL, 0, &status);
    if (U_FAILURE(status))
        fail("ICU opens no word break iterator");
#endif
#ifdef BENCH_PCRE2
    int code;
    PCRE2_SIZE offset;
    job->pattern = pcre2_compile((PCRE2_SPTR)TOKEN_PATTERN, PCRE2_ZERO_TERMINATED,
                                 PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK, &code, &offset, NULL);
    if (!job->pattern || pcre2_jit_compile(job->pattern, PCRE2_JIT_COMPLETE))
        fail("PCRE2 compiles no pattern");
    job->match = pcre2_match_data_create_from_pattern(job->pattern, NULL);
#endif
}

static void close_peers(workload *job) {
    (void)job;
#ifdef BENCH_ICU
    ubrk_close(job->words);
#endif
#ifdef BENCH_PCRE2
    pcre2_match_data_free(job->match);
    pcre2_code_free(job->pattern);
#endif
}

int main(int argc, char **argv) {
    if (argc != 2)
        fail("usage: bench FOLDER");
    workload job = {.engine = new_engine(argv[1])};
    char *text = read_file(argv[1], "corpus.txt", &job.length);
    job.text = text;
    job.copy = allocate(job.length);
    job.document = dixit_document_new(job.engine, NULL);
    if (!job.document)
        fail("no document");
    open_peers(&job);
    read_whole(&job);
    printf("%.1f MB of French, %u forms; medians of %d rounds\n\n", (double)job.length / 1e6,
           dixit_engine_vocabulary(job.engine), ROUNDS);
    measure_stages(&job);
    measure_growth(&job);
    close_peers(&job);
    dixit_document_free(job.document);
    dixit_engine_free(job.engine);
    free(job.copy);
    free(text);
    return 0;
}
