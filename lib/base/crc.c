#include "base/crc.h"

#include <stdbool.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_acle.h>
#endif

enum { TABLES_CNT = 8, STREAM_LEN = 1024 /* bytes of each of three streams */, POWERS_CNT = 64, FOLDING_LEN_MIN = 256 };

static uint32_t tables_c[TABLES_CNT][256];    /* reflected 0x82f63b78 */
static uint32_t tables_ieee[TABLES_CNT][256]; /* reflected 0xedb88320 */
static uint32_t shift_tables[2][4][256];      /* crc over STREAM_LEN and 2 * STREAM_LEN zero bytes, by byte of crc */
static uint32_t powers_c[POWERS_CNT];         /* x^(8 * 2^i) modulo the polynomial */
static uint64_t fold_keys[3][2];              /* by FOLD_*: what moves low and high half of 16 bytes forward */

enum { FOLD_16, FOLD_64, FOLD_256 }; /* by so many bytes */

static void make_tables(uint32_t tables[TABLES_CNT][256], uint32_t polynomial)
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t crc = i;
        for (int bit = 0; bit < 8; bit++)
            crc = (crc >> 1) ^ (polynomial & (0 - (crc & 1)));
        tables[0][i] = crc;
    }
    for (uint32_t i = 0; i < 256; i++)
        for (int t = 1; t < TABLES_CNT; t++)
            tables[t][i] = tables[t - 1][i] >> 8 ^ tables[0][tables[t - 1][i] & 255];
}

static void make_shift_table(uint32_t table[4][256], size_t zeros_len)
{
    for (uint32_t bit = 0; bit < 32; bit++) { /* the map is linear: its images of single bits are enough */
        uint32_t crc = UINT32_C(1) << bit;
        for (size_t i = 0; i < zeros_len; i++)
            crc = crc >> 8 ^ tables_c[0][crc & 255];
        for (uint32_t i = 0; i < 256; i++)
            if (i & UINT32_C(1) << bit % 8)
                table[bit / 8][i] ^= crc;
    }
}

/* A checksum as a polynomial over GF(2), x^31 in the lowest bit: product modulo the CRC-32C polynomial. */
static uint32_t multiply_c(uint32_t a, uint32_t b)
{
    uint32_t product = 0;

    for (uint32_t bit = UINT32_C(1) << 31; bit != 0; bit >>= 1) {
        product ^= b & (0 - (uint32_t)((a & bit) != 0));
        b = (b >> 1) ^ (UINT32_C(0x82f63b78) & (0 - (b & 1)));
    }
    return product;
}

static void make_powers(void)
{
    powers_c[0] = UINT32_C(1) << 23; /* x^8: one byte */
    for (int i = 1; i < POWERS_CNT; i++)
        powers_c[i] = multiply_c(powers_c[i - 1], powers_c[i - 1]);
}

static uint32_t power_of_x(unsigned exponent)
{
    return crc32c_shift(UINT32_C(1) << (31 - exponent % 8), exponent / 8);
}

/* A carry-less product of two reflected 64-bit words, the second one holding 32 bits, comes out multiplied by x^33. */
static void make_fold_keys(void)
{
    static const unsigned bits[] = {[FOLD_16] = 128, [FOLD_64] = 512, [FOLD_256] = 2048};

    for (int i = FOLD_16; i <= FOLD_256; i++) {
        fold_keys[i][0] = power_of_x(bits[i] + 64 - 33); /* the low half comes first: 64 bits further to go */
        fold_keys[i][1] = power_of_x(bits[i] - 33);
    }
}

/* Before main and before any thread: the tables never change afterwards. */
__attribute__((constructor)) static void make_all_tables(void)
{
    make_tables(tables_c, UINT32_C(0x82f63b78));
    make_tables(tables_ieee, UINT32_C(0xedb88320));
    make_shift_table(shift_tables[0], STREAM_LEN);
    make_shift_table(shift_tables[1], (size_t)2 * STREAM_LEN);
    make_powers();
    make_fold_keys();
}

static uint32_t by_tables(uint32_t (*tables)[256], uint32_t crc, const uint8_t *at, size_t len)
{
    for (; len >= 8; len -= 8, at += 8) {
        uint32_t low, high;
        memcpy(&low, at, 4);
        memcpy(&high, at + 4, 4);
        low ^= crc;
        crc = tables[7][low & 255] ^ tables[6][low >> 8 & 255] ^ tables[5][low >> 16 & 255] ^ tables[4][low >> 24] ^
              tables[3][high & 255] ^ tables[2][high >> 8 & 255] ^ tables[1][high >> 16 & 255] ^ tables[0][high >> 24];
    }
    for (; len > 0; len--, at++)
        crc = crc >> 8 ^ tables[0][(crc ^ *at) & 255];
    return crc;
}

uint32_t crc32c_more_soft(uint32_t crc, const void *data, size_t len)
{
    return ~by_tables(tables_c, ~crc, data, len);
}

uint32_t crc32c_shift(uint32_t crc, uint64_t len)
{
    for (int i = 0; len != 0; i++, len >>= 1)
        if (len & 1)
            crc = multiply_c(powers_c[i], crc);
    return crc;
}

uint32_t crc32_ieee(const void *data, size_t len)
{
    return ~by_tables(tables_ieee, ~UINT32_C(0), data, len);
}

#if defined(__x86_64__)

static uint32_t shift(uint32_t (*table)[256], uint32_t crc)
{
    return table[0][crc & 255] ^ table[1][crc >> 8 & 255] ^ table[2][crc >> 16 & 255] ^ table[3][crc >> 24];
}

/* The instruction takes 3 cycles but one can start each cycle: three streams side by side, joined by shift tables. */
__attribute__((target("sse4.2"))) static uint32_t by_instruction(uint32_t crc, const uint8_t *at, size_t len)
{
    uint64_t a = crc, b, c, word;

    for (; len >= 3 * STREAM_LEN; len -= 3 * STREAM_LEN, at += 3 * STREAM_LEN) {
        b = c = 0;
        for (size_t i = 0; i < STREAM_LEN; i += 8) {
            memcpy(&word, at + i, 8);
            a = _mm_crc32_u64(a, word);
            memcpy(&word, at + STREAM_LEN + i, 8);
            b = _mm_crc32_u64(b, word);
            memcpy(&word, at + 2 * STREAM_LEN + i, 8);
            c = _mm_crc32_u64(c, word);
        }
        a = shift(shift_tables[1], (uint32_t)a) ^ shift(shift_tables[0], (uint32_t)b) ^ (uint32_t)c;
    }
    for (; len >= 8; len -= 8, at += 8) {
        memcpy(&word, at, 8);
        a = _mm_crc32_u64(a, word);
    }
    for (; len > 0; len--, at++)
        a = _mm_crc32_u8((uint32_t)a, *at);
    return (uint32_t)a;
}

#define WIDE __attribute__((target("avx512f,vpclmulqdq,pclmul,sse4.2")))

WIDE static inline __m512i fold_wide(__m512i value, __m512i keys, __m512i next)
{
    __m512i low = _mm512_clmulepi64_epi128(value, keys, 0x00), high = _mm512_clmulepi64_epi128(value, keys, 0x11);

    return _mm512_ternarylogic_epi64(low, high, next, 0x96); /* all three by exclusive or */
}

WIDE static inline __m128i fold_one(__m128i value, __m128i keys, __m128i next)
{
    __m128i low = _mm_clmulepi64_si128(value, keys, 0x00), high = _mm_clmulepi64_si128(value, keys, 0x11);

    return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

WIDE static inline __m512i keys_wide(int fold)
{
    return _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)fold_keys[fold]));
}

/* 64 bytes to the checksum they leave behind. */
WIDE static uint32_t reduce(__m512i value)
{
    __m128i keys = _mm_loadu_si128((const __m128i *)fold_keys[FOLD_16]);
    __m128i one = _mm512_extracti32x4_epi32(value, 0);

    one = fold_one(one, keys, _mm512_extracti32x4_epi32(value, 1));
    one = fold_one(one, keys, _mm512_extracti32x4_epi32(value, 2));
    one = fold_one(one, keys, _mm512_extracti32x4_epi32(value, 3));
    return (uint32_t)_mm_crc32_u64(_mm_crc32_u64(0, (uint64_t)_mm_cvtsi128_si64(one)),
                                   (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(one, one)));
}

/* Four times 64 bytes side by side, each multiplied forward over the 256 bytes to where the next ones come (Gopal et
 * al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction"). len >= 256. */
WIDE static uint32_t by_folding(uint32_t crc, const uint8_t *at, size_t len)
{
    __m512i keys = keys_wide(FOLD_256), a = _mm512_loadu_si512(at), b = _mm512_loadu_si512(at + 64);
    __m512i c = _mm512_loadu_si512(at + 128), d = _mm512_loadu_si512(at + 192);

    a = _mm512_xor_si512(a, _mm512_zextsi128_si512(_mm_cvtsi32_si128((int)crc)));
    for (at += 256, len -= 256; len >= 256; at += 256, len -= 256) {
        a = fold_wide(a, keys, _mm512_loadu_si512(at));
        b = fold_wide(b, keys, _mm512_loadu_si512(at + 64));
        c = fold_wide(c, keys, _mm512_loadu_si512(at + 128));
        d = fold_wide(d, keys, _mm512_loadu_si512(at + 192));
    }
    keys = keys_wide(FOLD_64);
    d = fold_wide(fold_wide(fold_wide(a, keys, b), keys, c), keys, d);
    for (; len >= 64; at += 64, len -= 64)
        d = fold_wide(d, keys, _mm512_loadu_si512(at));
    return by_instruction(reduce(d), at, len);
}

static bool can_fold(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("vpclmulqdq");
}

uint32_t crc32c_more_streams(uint32_t crc, const void *data, size_t len)
{
    if (__builtin_cpu_supports("sse4.2"))
        return ~by_instruction(~crc, data, len);
    return crc32c_more_soft(crc, data, len);
}

uint32_t crc32c_more(uint32_t crc, const void *data, size_t len)
{
    if (len >= FOLDING_LEN_MIN && can_fold())
        return ~by_folding(~crc, data, len);
    if (__builtin_cpu_supports("sse4.2"))
        return ~by_instruction(~crc, data, len);
    return crc32c_more_soft(crc, data, len);
}

#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)

uint32_t crc32c_more(uint32_t crc, const void *data, size_t len)
{
    const uint8_t *at = data;
    uint64_t word;

    crc = ~crc;
    for (; len >= 8; len -= 8, at += 8) {
        memcpy(&word, at, 8);
        crc = __crc32cd(crc, word);
    }
    for (; len > 0; len--, at++)
        crc = __crc32cb(crc, *at);
    return ~crc;
}

uint32_t crc32c_more_streams(uint32_t crc, const void *data, size_t len)
{
    return crc32c_more(crc, data, len);
}

#else

uint32_t crc32c_more(uint32_t crc, const void *data, size_t len)
{
    return crc32c_more_soft(crc, data, len);
}

uint32_t crc32c_more_streams(uint32_t crc, const void *data, size_t len)
{
    return crc32c_more_soft(crc, data, len);
}

#endif

uint32_t crc32c(const void *data, size_t len)
{
    return crc32c_more(0, data, len);
}
