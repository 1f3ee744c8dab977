/* Doubles as text, without floating point: the free-format algorithm of Burger and Dybvig, "Printing Floating-Point
 * Numbers Quickly and Accurately" (1996). With v = r / s, and m_plus / s, m_minus / s half the way to the neighbours,
 * digits are taken until what is left lies within them. */
#include "base/check.h"
#include "wire/wire.h"

enum { WORDS = 40, DIGITS_MAX = 17, EXPONENT_BIAS = 1075, EXPONENT_MAX = 0x7ff };

/* Unsigned, little end first: 1280 bits; the largest number needed has about 1080. */
struct big {
    uint32_t words[WORDS];
};

static void big_mul(struct big *big, uint32_t by)
{
    uint64_t carry = 0;

    for (size_t i = 0; i < WORDS; i++) {
        carry += (uint64_t)big->words[i] * by;
        big->words[i] = (uint32_t)carry;
        carry >>= 32;
    }
    CHECK(carry == 0);
}

static struct big big_of(uint64_t value, int shift)
{
    struct big big = {{(uint32_t)value, (uint32_t)(value >> 32)}};

    for (; shift >= 31; shift -= 31)
        big_mul(&big, UINT32_C(1) << 31);
    big_mul(&big, UINT32_C(1) << shift);
    return big;
}

static struct big big_sum(const struct big *a, const struct big *b)
{
    struct big sum;
    uint64_t carry = 0;

    for (size_t i = 0; i < WORDS; i++) {
        carry += (uint64_t)a->words[i] + b->words[i];
        sum.words[i] = (uint32_t)carry;
        carry >>= 32;
    }
    return sum;
}

static int big_cmp(const struct big *a, const struct big *b)
{
    for (size_t i = WORDS; i-- > 0;)
        if (a->words[i] != b->words[i])
            return a->words[i] < b->words[i] ? -1 : 1;
    return 0;
}

static void big_sub(struct big *big, const struct big *less)
{
    uint64_t borrow = 0;

    for (size_t i = 0; i < WORDS; i++) {
        uint64_t diff = (uint64_t)big->words[i] - less->words[i] - borrow;
        big->words[i] = (uint32_t)diff;
        borrow = diff >> 63;
    }
}

struct decimal { /* 0.d1d2d3... * 10^exponent */
    uint8_t digits[DIGITS_MAX + 1];
    int digits_cnt;
    int exponent;
};

struct state {
    struct big r, s, m_plus, m_minus;
    bool even; /* the bounds themselves read back as v */
};

static bool above(const struct state *state)
{
    struct big sum = big_sum(&state->r, &state->m_plus);
    int order = big_cmp(&sum, &state->s);

    return state->even ? order >= 0 : order > 0;
}

static void scale_up(struct state *state)
{
    big_mul(&state->r, 10);
    big_mul(&state->m_plus, 10);
    big_mul(&state->m_minus, 10);
}

static struct state start(uint64_t mantissa, int exponent)
{
    bool at_power = mantissa == UINT64_C(1) << 52 && exponent > 1 - EXPONENT_BIAS; /* the lower neighbour is nearer */
    int extra = at_power ? 2 : 1, up = exponent > 0 ? exponent : 0, down = exponent < 0 ? -exponent : 0;

    return (struct state){.r = big_of(mantissa, up + extra),
                          .s = big_of(1, down + extra),
                          .m_plus = big_of(1, up + extra - 1),
                          .m_minus = big_of(1, up),
                          .even = (mantissa & 1) == 0};
}

/* Moves the decimal point in front of the first digit. */
static int find_exponent(struct state *state)
{
    int exponent = 0;

    for (; above(state); exponent++)
        big_mul(&state->s, 10);
    for (;; exponent--) {
        struct state next = *state;
        scale_up(&next);
        if (above(&next))
            return exponent;
        *state = next;
    }
}

static uint8_t take_digit(struct state *state)
{
    uint8_t digit = 0;

    scale_up(state);
    for (; big_cmp(&state->r, &state->s) >= 0; digit++)
        big_sub(&state->r, &state->s);
    return digit;
}

static struct decimal decimal_of(uint64_t mantissa, int binary_exponent)
{
    struct state state = start(mantissa, binary_exponent);
    struct decimal decimal = {.exponent = find_exponent(&state)};
    bool low = false, high = false;

    while (!low && !high) {
        uint8_t digit = take_digit(&state);
        int order = big_cmp(&state.r, &state.m_minus);
        low = state.even ? order <= 0 : order < 0;
        high = above(&state);
        if (high) {
            big_mul(&state.r, 2);
            digit = (uint8_t)(digit + (!low || big_cmp(&state.r, &state.s) >= 0));
        }
        CHECK(decimal.digits_cnt < DIGITS_MAX && digit <= 9);
        decimal.digits[decimal.digits_cnt++] = digit;
    }
    return decimal;
}

/* Digits [from, to), zeros behind the last one there is; at least one. */
static void print_digits(const struct decimal *decimal, int from, int to, struct buf *buf)
{
    int i = from;

    do {
        buf_byte(buf, (uint8_t)('0' + (i >= 0 && i < decimal->digits_cnt ? decimal->digits[i] : 0)));
    } while (++i < to);
}

static void print_decimal(const struct decimal *decimal, struct buf *buf)
{
    int point = decimal->exponent;

    if (point > -3 && point <= 7) {
        print_digits(decimal, point > 0 ? 0 : -1, point, buf);
        buf_byte(buf, '.');
        print_digits(decimal, point, decimal->digits_cnt, buf);
    } else {
        print_digits(decimal, 0, 1, buf);
        buf_byte(buf, '.');
        print_digits(decimal, 1, decimal->digits_cnt, buf);
        buf_byte(buf, 'E');
        buf_i64(buf, point - 1);
    }
}

void wire_print_float64(uint64_t bits, struct buf *buf)
{
    uint64_t fraction = bits & ((UINT64_C(1) << 52) - 1);
    int exponent = (int)(bits >> 52 & EXPONENT_MAX);
    struct decimal decimal;

    if (exponent == EXPONENT_MAX && fraction != 0) {
        buf_text(buf, "NaN");
        return;
    }
    if (bits >> 63)
        buf_byte(buf, '-');
    if (exponent == EXPONENT_MAX) {
        buf_text(buf, "Infinity");
    } else if (exponent == 0 && fraction == 0) {
        buf_text(buf, "0.0");
    } else {
        if (exponent > 0)
            fraction |= UINT64_C(1) << 52;
        decimal = decimal_of(fraction, (exponent > 0 ? exponent : 1) - EXPONENT_BIAS);
        print_decimal(&decimal, buf);
    }
}
