#include "run.h"

#include <string.h>

/* Bytes of a block: the bits of a machine word tell which of them belong to a run. */
#define BLOCK 64

/* A letter of two bytes has one of these as its first byte: U+00C0 to U+023F, Latin letters all but two. */
#define LEAD_FIRST 0xC3
#define LEAD_LAST 0xC8

/* The second bytes of the two that are no letters, × and ÷, which differ in one bit. */
#define SIGN_BYTE 0x97
#define SIGN_BIT 0x20

/* What a block holds: ASCII letters and digits, and the first bytes of letters of two. */
typedef struct block_bits {
    uint64_t ascii, leads;
} block_bits;

/* Reads the block at `text`, and the byte behind it. */
typedef block_bits block_reader(const uint8_t *text);

/* The number of zeros below the lowest bit of what is not 0. */
static uint32_t count_zeros(uint64_t bits) {
#if defined(__GNUC__)
    return (uint32_t)__builtin_ctzll(bits);
#else
    uint32_t zeros = 0;
    for (uint32_t width = 32; width > 0; width /= 2)
        if (!(bits & ((UINT64_C(1) << width) - 1))) {
            bits >>= width;
            zeros += width;
        }
    return zeros;
#endif
}

/* Finds runs block by block; `read` is known where this is inlined. */
static inline uint32_t find_runs(const uint8_t *text, uint32_t length, dx_run *runs, block_reader *read) {
    uint16_t *edges = &runs->start; /* where a run starts and where it ends, by turns */
    uint32_t count = 0;
    uint64_t inside = 0,
             second = 0; /* carried on: the last byte is in a run; the next byte is the second of a letter */
    uint8_t rest[BLOCK + 1];
    for (uint32_t base = 0; base < length; base += BLOCK) {
        const uint8_t *block = text + base;
        if (length - base <= BLOCK) { /* the last block, and zeros behind it */
            memset(rest, 0, sizeof rest);
            block = memcpy(rest, block, length - base);
        }
        block_bits bits = read(block);
        uint64_t word = bits.ascii | bits.leads | bits.leads << 1 | second;
        second = bits.leads >> (BLOCK - 1);
        for (uint64_t changes = word ^ (word << 1 | inside); changes; changes &= changes - 1)
            edges[count++] = (uint16_t)(base + count_zeros(changes));
        inside = word >> (BLOCK - 1);
    }
    while (count > 0 && (count % 2 || (uint32_t)edges[count - 1] + DX_RUN_MARGIN > length))
        count--;
    return count / 2;
}

/* ---- Plain integers: eight bytes at a time ---- */

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Written so that compilers see one load; the first byte is the lowest whatever the machine. */
static inline uint64_t load_eight(const uint8_t *at) {
    return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24 |
           (uint64_t)at[4] << 32 | (uint64_t)at[5] << 40 | (uint64_t)at[6] << 48 | (uint64_t)at[7] << 56;
}

/* The highest bit of each byte that is from `first` to `last`, where all bytes are below 0x80. */
static inline uint64_t in_range(uint64_t low, uint8_t first, uint8_t last) {
    return (low + EACH((uint64_t)(0x80 - first))) & ~(low + EACH((uint64_t)(0x7F - last)));
}

/* The highest bits of eight bytes, side by side. */
static inline uint64_t gather(uint64_t bytes) {
    return ((bytes & EACH(0x80)) >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

static inline block_bits read_eight(const uint8_t *at) {
    uint64_t here = load_eight(at), behind = load_eight(at + 1);
    uint64_t low = here & EACH(0x7F);
    uint64_t ascii = (in_range(low | EACH(0x20), 'a', 'z') | in_range(low, '0', '9')) & ~here;
    uint64_t lead = in_range(low, LEAD_FIRST & 0x7F, LEAD_LAST & 0x7F) & here;
    uint64_t second = behind & ~(behind << 1);                                   /* 10xxxxxx */
    uint64_t other = (behind & EACH(0x7F & ~SIGN_BIT)) ^ EACH(SIGN_BYTE & 0x7F); /* 0 where it is a sign */
    return (block_bits){gather(ascii), gather(lead & second & (other + EACH(0x7F)))};
}

static inline block_bits read_block(const uint8_t *text) {
    block_bits bits = {0, 0};
    for (uint32_t i = 0; i < BLOCK; i += 8) {
        block_bits eight = read_eight(text + i);
        bits.ascii |= eight.ascii << i;
        bits.leads |= eight.leads << i;
    }
    return bits;
}

uint32_t dx_find_runs_portable(const uint8_t *text, uint32_t length, dx_run *runs) {
    return find_runs(text, length, runs, read_block);
}

uint32_t dx_find_no_runs(const uint8_t *text, uint32_t length, dx_run *runs) {
    (void)text;
    (void)length;
    (void)runs;
    return 0;
}

/* ---- Vectors ---- */

#if defined(__SSE2__)

#include <emmintrin.h>

/* All bits of each byte that is from `first` to `last`. */
static inline __m128i in_vector_range(__m128i bytes, uint8_t first, uint8_t last) {
    __m128i from_first = _mm_sub_epi8(bytes, _mm_set1_epi8((char)first));
    return _mm_cmpeq_epi8(_mm_min_epu8(from_first, _mm_set1_epi8((char)(last - first))), from_first);
}

static inline block_bits read_vector(const uint8_t *at) {
    __m128i here = _mm_loadu_si128((const __m128i *)(const void *)at);
    __m128i behind = _mm_loadu_si128((const __m128i *)(const void *)(at + 1));
    __m128i letter = in_vector_range(_mm_or_si128(here, _mm_set1_epi8(0x20)), 'a', 'z');
    __m128i lead = in_vector_range(here, LEAD_FIRST, LEAD_LAST);
    __m128i second = in_vector_range(behind, 0x80, 0xBF);
    __m128i sign =
        _mm_cmpeq_epi8(_mm_or_si128(behind, _mm_set1_epi8(SIGN_BIT)), _mm_set1_epi8((char)(SIGN_BYTE | SIGN_BIT)));
    return (block_bits){(uint64_t)(uint32_t)_mm_movemask_epi8(_mm_or_si128(letter, in_vector_range(here, '0', '9'))),
                        (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_andnot_si128(sign, _mm_and_si128(lead, second)))};
}

static inline block_bits read_vector_block(const uint8_t *text) {
    block_bits bits = {0, 0};
    for (uint32_t i = 0; i < BLOCK; i += 16) {
        block_bits vector = read_vector(text + i);
        bits.ascii |= vector.ascii << i;
        bits.leads |= vector.leads << i;
    }
    return bits;
}

uint32_t dx_find_runs(const uint8_t *text, uint32_t length, dx_run *runs) {
    return find_runs(text, length, runs, read_vector_block);
}

#else

uint32_t dx_find_runs(const uint8_t *text, uint32_t length, dx_run *runs) {
    return dx_find_runs_portable(text, length, runs);
}

#endif
