/* text.c: the tables say what utf8proc says, and folding keeps what the tokenizer counts on. */
#include "test.h"
#include "text.h"

#include <string.h>

static void tables_agree_with_categories(void) {
    for (int32_t code = 0x80; code <= 0x10FFFF && !test_failed; code++)
        if (!CHECK(dx_classify(code) == dx_classify_by_category(code)))
            printf("# U+%04X\n", (unsigned)code);
}

/* Classes are the same whether a character is read from its bytes or known by its number. */
static void bytes_and_codes_have_one_class(void) {
    for (int32_t code = 0x80; code < 0x10000 && !test_failed; code++) {
        if (code >= 0xD800 && code < 0xE000)
            continue; /* surrogates have no bytes */
        uint8_t bytes[3] = {(uint8_t)(0xC0 | code >> 6), (uint8_t)(0x80 | (code & 0x3F)), 0};
        uint32_t length = 2;
        if (code >= 0x800) {
            bytes[0] = (uint8_t)(0xE0 | code >> 12);
            bytes[1] = (uint8_t)(0x80 | (code >> 6 & 0x3F));
            bytes[2] = (uint8_t)(0x80 | (code & 0x3F));
            length = 3;
        }
        dx_rune rune = dx_rune_at(bytes, bytes + length);
        if (!CHECK(rune.code == code && rune.length == length && rune.class == dx_classify(code)))
            printf("# U+%04X\n", (unsigned)code);
    }
}

static void eight_bytes_fold_as_one(void) {
    for (int first = 0; first < 0x80; first++) {
        uint8_t bytes[8], folded[DX_FOLD_ROOM(8)];
        for (int i = 0; i < 8; i++)
            bytes[i] = (uint8_t)((first + i * 17) & 0x7F);
        uint64_t word;
        memcpy(&word, bytes, sizeof word);
        CHECK(dx_is_ascii(word));
        word = dx_fold_ascii(word);
        CHECK(dx_fold(bytes, sizeof bytes, folded) == sizeof bytes && !memcmp(folded, &word, sizeof word));
    }
    for (int at = 0; at < 8; at++)
        CHECK(!dx_is_ascii(UINT64_C(0x80) << 8 * at));
}

/* Letters of runs (run.h): none folds to fewer bytes than it has, alone or behind another letter. */
static void letters_of_runs_do_not_shrink(void) {
    for (int32_t code = 0xC0; code < 0x240; code++) {
        uint8_t bytes[3] = {'e', (uint8_t)(0xC0 | code >> 6), (uint8_t)(0x80 | (code & 0x3F))};
        uint8_t folded[DX_FOLD_ROOM(3)];
        bool left_out = bytes[2] == 0x97 || bytes[2] == 0xB7 || bytes[2] == 0xBF;
        if (!left_out && !CHECK(dx_fold(bytes + 1, 2, folded) >= 2 && dx_fold(bytes, 3, folded) >= 3))
            printf("# U+%04X\n", (unsigned)code);
    }
}

int main(void) {
    RUN(tables_agree_with_categories);
    RUN(bytes_and_codes_have_one_class);
    RUN(eight_bytes_fold_as_one);
    RUN(letters_of_runs_do_not_shrink);
    return test_result();
}
