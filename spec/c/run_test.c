/* run.c: each way of finding runs finds what a reader of single characters finds, and documents are the same in all. */
#include "profiles.h"
#include "run.h"
#include "test.h"
#include "text.h"
#include "ways.h"

#include <stdlib.h>
#include <string.h>

#define TEXTS 20000
#define TEXT_MAX 512

/* What texts are put together from: words, and all that may stand beside one or break it. */
static const char *const pieces[] = {
    "a",        "l",         "qu",      "M",      "élu",         "État",
    "œuvre",    "quai",      "aujourd", "hui",    "rendez-vous", "hydroélectrique",
    "quelqu",   "quelqu’un", "un",      "M’",     "etc",         "art",
    "J",        "C",         "12",      "7",      "234",         "2e",
    "pm",       " ",         " ",       " ",      "\n",          "\n\n",
    "\t",       "\r\n",      "\v",      "\u00A0", "\u202F",      "\u2029",
    "\u2003",   "'",         "’",       "‘",      "\"",          "«",
    "»",        "“",         "”",       "„",      "`",           "``",
    "''",       "-",         "-t-il",   "--",     "–",           "—",
    ".",        ". ",        "...",     "…",      ", ",          ",",
    ";",        ":",         ": ",      "!",      "?",           "(",
    ")",        "(s)",       "/",       "://",    "www.",        ".fr",
    "@",        "#",         "&",       "_",      "%",           "+",
    "=",        "$",         "€",       "°",      "·",           "×",
    "÷",        "ſ",         "ɐ",       "ȿ",      "ŗ",           "ķ",
    "µ",        "ß",         "İ",       "ŉ",      "\u0301",      "\u00AD",
    "\u200B",   "\u200D",    "\uFEFF",  "語",     "😀",           "🇫",
    "Ω",        "ж",         "٣",       "\x01",   "\x7F",        "\x80",
    "\xBF",     "\xC3",      "\xC5",    "\xC8",   "\xC9",        "\xE2",
    "\xE2\x80", "\xFF",
};

#define PIECES (sizeof pieces / sizeof *pieces)

/* The same numbers each time: xorshift. */
static uint32_t draw(uint32_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

/* A text of at most TEXT_MAX bytes; its length. */
static size_t make_text(uint32_t *state, char *text) {
    size_t length = 0, wanted = draw(state) % (TEXT_MAX - 32);
    while (length < wanted) {
        const char *piece = pieces[draw(state) % PIECES];
        memcpy(text + length, piece, strlen(piece));
        length += strlen(piece);
    }
    return length;
}

/* Whether the character at `at` belongs to a run, by what run.h says. */
static bool in_run(const dx_rune *rune, const uint8_t *at) {
    if (rune->length == 1)
        return rune->class == DX_LETTER || rune->class == DX_DIGIT;
    uint8_t last = at[1];
    return rune->length == 2 && rune->code < 0x240 && rune->class == DX_LETTER && rune->code >= 0xC0 && last != 0x97 &&
           last != 0xB7 && last != 0xBF;
}

/* The runs, read character by character. */
static uint32_t read_runs(const uint8_t *text, uint32_t length, dx_run *runs) {
    uint32_t count = 0;
    bool inside = false;
    for (uint32_t at = 0; at < length;) {
        dx_rune rune = dx_rune_at(text + at, text + length);
        if (in_run(&rune, text + at)) {
            if (!inside)
                runs[count++].start = (uint16_t)at;
            runs[count - 1].end = (uint16_t)(at + rune.length);
            inside = true;
        } else
            inside = false;
        at += rune.length;
    }
    while (count > 0 && runs[count - 1].end + (uint32_t)DX_RUN_MARGIN > length)
        count--;
    return count;
}

static void every_way_finds_the_runs(void) {
    static dx_run expected[DX_RUNS_MAX], found[DX_RUNS_MAX];
    uint32_t state = 1, ways = 0;
    for (dx_run_way way = DX_RUNS_PLAIN; way < DX_RUNS_WAYS; way++) {
        dx_run_finder *finder = dx_choose_run_finder(way);
        ways += finder != NULL;
        for (int i = 0; finder && i < TEXTS && !test_failed; i++) {
            char text[TEXT_MAX];
            uint32_t length = (uint32_t)make_text(&state, text);
            uint8_t *exact = malloc(length + 1); /* so that a sanitizer sees what is read behind it */
            if (!CHECK(exact != NULL))
                return;
            memcpy(exact, text, length);
            uint32_t count = finder(exact, length, found);
            CHECK(count == read_runs(exact, length, expected));
            if (!CHECK(count == 0 || !memcmp(found, expected, count * sizeof *found)))
                printf("# way %d, text %d: %.*s\n", (int)way, i, (int)length, text);
            free(exact);
        }
    }
    CHECK(ways > 0);
}

static void a_whole_chunk_is_searched(void) {
    static uint8_t text[DX_CHUNK_MAX];
    static dx_run found[DX_RUNS_MAX];
    for (dx_run_way way = DX_RUNS_PLAIN; way < DX_RUNS_WAYS; way++) {
        dx_run_finder *finder = dx_choose_run_finder(way);
        if (!finder)
            continue;
        for (uint32_t i = 0; i < DX_CHUNK_MAX; i++)
            text[i] = i % 2 ? ' ' : 'a';
        uint32_t count = finder(text, DX_CHUNK_MAX, found);
        CHECK(count == (DX_CHUNK_MAX - DX_RUN_MARGIN) / 2);
        CHECK(found[count - 1].start == 2 * (count - 1) && found[count - 1].end == 2 * count - 1);
        memset(text, 'a', sizeof text);
        CHECK(finder(text, DX_CHUNK_MAX, found) == 0); /* it reaches the end */
    }
}

static void documents_are_the_same_in_every_way(void) {
    dixit_engine *engines[] = {new_engine(add_french), new_engine(add_english)};
    uint32_t state = 2;
    for (int i = 0; i < TEXTS && !test_failed; i++) {
        char text[TEXT_MAX];
        size_t length = make_text(&state, text);
        const char *difference = find_difference(engines[i % 2], text, length);
        if (!CHECK(difference == NULL))
            printf("# %s, text %d: %.*s\n", difference, i, (int)length, text);
    }
    dixit_engine_free(engines[0]);
    dixit_engine_free(engines[1]);
}

/* Texts around the size of a chunk, cut wherever that may matter. */
static void chunks_leave_no_trace(void) {
    static char text[3 * DX_CHUNK_MAX];
    dixit_engine *engine = new_engine(add_french);
    uint32_t state = 3;
    for (int i = 0; i < 200 && !test_failed; i++) {
        size_t length = 0;
        bool long_word = i % 4 == 0;
        while (length < sizeof text - TEXT_MAX)
            if (long_word)
                text[length++] = 'a';
            else
                length += make_text(&state, text + length);
        length -= draw(&state) % 200;
        CHECK(find_difference(engine, text, length) == NULL);
    }
    dixit_engine_free(engine);
}

int main(void) {
    RUN(every_way_finds_the_runs);
    RUN(a_whole_chunk_is_searched);
    RUN(documents_are_the_same_in_every_way);
    RUN(chunks_leave_no_trace);
    return test_result();
}
