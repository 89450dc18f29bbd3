#include "run.h"

#include <string.h>

/* Functions that are made once for each way must be inlined into it, whatever the compiler thinks of their size. */
#if defined(__GNUC__)
#define INLINE static inline __attribute__((always_inline))
#else
#define INLINE static inline
#endif

/* Bytes of a block: the bits of a machine word tell which of them belong to a run. */
#define BLOCK 64

/* A letter of two bytes has one of these as its first byte: U+00C0 to U+023F, Latin letters all but two. */
#define LEAD_FIRST 0xC3
#define LEAD_LAST 0xC8

/* The second bytes of the two that are no letters, × and ÷, which differ in one bit; and of the long s, the only one
 * that folds to fewer bytes than it has. */
#define SIGN_BYTE 0x97
#define SIGN_BIT 0x20
#define LONG_S_BYTE 0xBF

/* Makes ASCII letters lower case. */
#define CASE_BIT 0x20

/* What a block holds: ASCII letters and digits, and the first bytes of letters of two. */
typedef struct block_bits {
    uint64_t ascii, leads;
} block_bits;

/* Reads the block at `text`, and the byte behind it. */
typedef block_bits block_reader(const uint8_t *text);

/* The number of zeros below the lowest bit of what is not 0. */
INLINE uint32_t count_zeros(uint64_t bits) {
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

/* Finds runs block by block. */
INLINE uint32_t find_runs(const uint8_t *text, uint32_t length, dx_run *runs, block_reader *read) {
    uint16_t *edges = &runs->start; /* where a run starts and where it ends, by turns */
    uint32_t count = 0;
    uint64_t inside = 0; /* carried on: the last byte is in a run */
    uint64_t second = 0; /* carried on: the next byte is the second of a letter */
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
INLINE uint64_t load_8(const uint8_t *at) {
    return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24 |
           (uint64_t)at[4] << 32 | (uint64_t)at[5] << 40 | (uint64_t)at[6] << 48 | (uint64_t)at[7] << 56;
}

/* The highest bit of each byte that is from `first` to `last`, where all bytes are below 0x80. */
INLINE uint64_t in_range_8(uint64_t low, uint8_t first, uint8_t last) {
    return (low + EACH((uint64_t)(0x80 - first))) & ~(low + EACH((uint64_t)(0x7F - last)));
}

/* The highest bits of eight bytes, side by side. */
INLINE uint64_t gather(uint64_t bytes) {
    return ((bytes & EACH(0x80)) >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

INLINE block_bits read_8(const uint8_t *at) {
    uint64_t here = load_8(at), behind = load_8(at + 1);
    uint64_t low = here & EACH(0x7F);
    uint64_t ascii = (in_range_8(low | EACH(CASE_BIT), 'a', 'z') | in_range_8(low, '0', '9')) & ~here;
    uint64_t lead = in_range_8(low, LEAD_FIRST & 0x7F, LEAD_LAST & 0x7F) & here;
    uint64_t second = behind & ~(behind << 1);                                   /* 10xxxxxx */
    uint64_t other = (behind & EACH(0x7F & ~SIGN_BIT)) ^ EACH(SIGN_BYTE & 0x7F); /* 0 where it is a sign */
    uint64_t no_long_s = (behind & EACH(0x7F)) ^ EACH(LONG_S_BYTE & 0x7F);
    return (block_bits){gather(ascii), gather(lead & second & (other + EACH(0x7F)) & (no_long_s + EACH(0x7F)))};
}

INLINE block_bits read_by_8(const uint8_t *text) {
    block_bits bits = {0, 0};
    for (uint32_t i = 0; i < BLOCK; i += 8) {
        block_bits part = read_8(text + i);
        bits.ascii |= part.ascii << i;
        bits.leads |= part.leads << i;
    }
    return bits;
}

static uint32_t find_by_8(const uint8_t *text, uint32_t length, dx_run *runs) {
    return find_runs(text, length, runs, read_by_8);
}

/* ---- Vectors of x86: all processors of 64 bits have those of 16 bytes, most have those of 32 ---- */

#if defined(__SSE2__) && defined(__GNUC__)
#define HAS_VECTORS

#include <immintrin.h>

/* All bits of each byte that is from `first` to `last`. */
INLINE __m128i in_range_16(__m128i bytes, uint8_t first, uint8_t last) {
    __m128i from_first = _mm_sub_epi8(bytes, _mm_set1_epi8((char)first));
    return _mm_cmpeq_epi8(_mm_min_epu8(from_first, _mm_set1_epi8((char)(last - first))), from_first);
}

INLINE block_bits read_16(const uint8_t *at) {
    __m128i here = _mm_loadu_si128((const __m128i *)(const void *)at);
    __m128i behind = _mm_loadu_si128((const __m128i *)(const void *)(at + 1));
    __m128i letter = in_range_16(_mm_or_si128(here, _mm_set1_epi8(CASE_BIT)), 'a', 'z');
    __m128i digit = in_range_16(here, '0', '9');
    __m128i lead = in_range_16(here, LEAD_FIRST, LEAD_LAST);
    __m128i second = in_range_16(behind, 0x80, 0xBF);
    __m128i sign = _mm_cmpeq_epi8(_mm_andnot_si128(_mm_set1_epi8(SIGN_BIT), behind), _mm_set1_epi8((char)SIGN_BYTE));
    __m128i no_letter = _mm_or_si128(sign, _mm_cmpeq_epi8(behind, _mm_set1_epi8((char)LONG_S_BYTE)));
    __m128i lead_of_letter = _mm_andnot_si128(no_letter, _mm_and_si128(lead, second));
    return (block_bits){(uint32_t)_mm_movemask_epi8(_mm_or_si128(letter, digit)),
                        (uint32_t)_mm_movemask_epi8(lead_of_letter)};
}

INLINE block_bits read_by_16(const uint8_t *text) {
    block_bits bits = {0, 0};
    for (uint32_t i = 0; i < BLOCK; i += 16) {
        block_bits part = read_16(text + i);
        bits.ascii |= part.ascii << i;
        bits.leads |= part.leads << i;
    }
    return bits;
}

static uint32_t find_by_16(const uint8_t *text, uint32_t length, dx_run *runs) {
    return find_runs(text, length, runs, read_by_16);
}

/* BMI counts zeros faster. */
#define WITH_AVX2 __attribute__((target("avx2,bmi")))

WITH_AVX2 INLINE __m256i in_range_32(__m256i bytes, uint8_t first, uint8_t last) {
    __m256i from_first = _mm256_sub_epi8(bytes, _mm256_set1_epi8((char)first));
    return _mm256_cmpeq_epi8(_mm256_min_epu8(from_first, _mm256_set1_epi8((char)(last - first))), from_first);
}

WITH_AVX2 INLINE block_bits read_32(const uint8_t *at) {
    __m256i here = _mm256_loadu_si256((const __m256i *)(const void *)at);
    __m256i behind = _mm256_loadu_si256((const __m256i *)(const void *)(at + 1));
    __m256i letter = in_range_32(_mm256_or_si256(here, _mm256_set1_epi8(CASE_BIT)), 'a', 'z');
    __m256i digit = in_range_32(here, '0', '9');
    __m256i lead = in_range_32(here, LEAD_FIRST, LEAD_LAST);
    __m256i second = in_range_32(behind, 0x80, 0xBF);
    __m256i sign =
        _mm256_cmpeq_epi8(_mm256_andnot_si256(_mm256_set1_epi8(SIGN_BIT), behind), _mm256_set1_epi8((char)SIGN_BYTE));
    __m256i no_letter = _mm256_or_si256(sign, _mm256_cmpeq_epi8(behind, _mm256_set1_epi8((char)LONG_S_BYTE)));
    __m256i lead_of_letter = _mm256_andnot_si256(no_letter, _mm256_and_si256(lead, second));
    return (block_bits){(uint32_t)_mm256_movemask_epi8(_mm256_or_si256(letter, digit)),
                        (uint32_t)_mm256_movemask_epi8(lead_of_letter)};
}

WITH_AVX2 INLINE block_bits read_by_32(const uint8_t *text) {
    block_bits low = read_32(text), high = read_32(text + 32);
    return (block_bits){low.ascii | high.ascii << 32, low.leads | high.leads << 32};
}

WITH_AVX2 static uint32_t find_by_32(const uint8_t *text, uint32_t length, dx_run *runs) {
    return find_runs(text, length, runs, read_by_32);
}

static bool has_avx2(void) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi");
}

#endif

/* ---- The choice ---- */

static uint32_t find_none(const uint8_t *text, uint32_t length, dx_run *runs) {
    (void)text;
    (void)length;
    (void)runs;
    return 0;
}

dx_run_finder *dx_choose_run_finder(dx_run_way way) {
    switch (way) {
    case DX_RUNS_NONE: return find_none;
    case DX_RUNS_PLAIN: return find_by_8;
#ifdef HAS_VECTORS
    case DX_RUNS_VECTOR: return find_by_16;
    case DX_RUNS_WIDE_VECTOR: return has_avx2() ? find_by_32 : NULL;
#endif
    default: return NULL;
    }
}

dx_run_finder *dx_fastest_run_finder(void) {
    dx_run_finder *fastest = NULL;
    for (dx_run_way way = DX_RUNS_WAYS; !fastest && way-- > 0;)
        fastest = dx_choose_run_finder(way);
    return fastest;
}
