#include "model/quantity.h"

#include <string.h>

#include "base/check.h"
#include "base/err.h"

static const struct suffix {
    char text[3];
    bool is_binary;
    int64_t factor_milli; /* 0: does not fit */
} suffixes[] = {
    {"P", false, INT64_C(1000000000000000000)},
    {"T", false, INT64_C(1000000000000000)},
    {"G", false, INT64_C(1000000000000)},
    {"M", false, INT64_C(1000000000)},
    {"k", false, INT64_C(1000000)},
    {"", false, 1000},
    {"m", false, 1},
    {"Pi", true, INT64_C(1125899906842624000)},
    {"Ti", true, INT64_C(1099511627776000)},
    {"Gi", true, INT64_C(1073741824000)},
    {"Mi", true, INT64_C(1048576000)},
    {"Ki", true, INT64_C(1024000)},
    {"", true, 1000},
};

static const struct suffix *find_suffix(struct slice text)
{
    for (size_t i = 0; i < COUNT_OF(suffixes); i++)
        if (slice_eq_text(text, suffixes[i].text))
            return &suffixes[i];
    return NULL;
}

/* value * factor + fraction digits, all in thousandths; false: does not fit. */
static bool scale(int64_t whole, struct slice fraction, int64_t factor_milli, int64_t *ret_milli)
{
    int64_t milli, unit = factor_milli;

    if (__builtin_mul_overflow(whole, factor_milli, &milli))
        return false;
    for (size_t i = 0; i < fraction.len; i++) {
        /* below a thousandth the API server rounds up; so do we, once */
        int64_t digit = fraction.data[i] - '0';
        int64_t part = unit / 10 * digit + (unit % 10 * digit + 9) / 10;
        if (__builtin_add_overflow(milli, part, &milli))
            return false;
        unit /= 10;
    }
    *ret_milli = milli;
    return true;
}

static size_t digits_len(struct slice text, size_t from)
{
    size_t at = from;

    while (at < text.len && text.data[at] >= '0' && text.data[at] <= '9')
        at++;
    return at - from;
}

int quantity_parse(struct slice text, struct quantity *ret_quantity)
{
    size_t whole_len, fraction_len = 0, at;
    const struct suffix *suffix;
    struct slice fraction;
    int64_t whole = 0, milli;

    if (text.data == NULL)
        return ERR_INVALID;
    whole_len = digits_len(text, 0);
    at = whole_len;
    if (at < text.len && text.data[at] == '.') {
        fraction_len = digits_len(text, at + 1);
        at += 1 + fraction_len;
    }
    suffix = find_suffix(slice_of(text.data + at, text.len - at));
    if (whole_len + fraction_len == 0 || suffix == NULL)
        return text.len > 0 && text.data[0] == '-' ? ERR_RANGE : ERR_INVALID;
    for (size_t i = 0; i < whole_len; i++)
        if (__builtin_mul_overflow(whole, 10, &whole) || __builtin_add_overflow(whole, text.data[i] - '0', &whole))
            return ERR_RANGE;
    fraction = slice_of(text.data + whole_len + (fraction_len > 0), fraction_len);
    if (!scale(whole, fraction, suffix->factor_milli, &milli))
        return ERR_RANGE;
    *ret_quantity = (struct quantity){.milli = milli, .is_binary = suffix->is_binary};
    return ERR_OK;
}

static size_t put_number(char *at, int64_t value)
{
    char digits[20];
    size_t len = 0, cnt = 0;

    do
        digits[cnt++] = (char)('0' + value % 10);
    while ((value /= 10) > 0);
    while (cnt > 0)
        at[len++] = digits[--cnt];
    return len;
}

void quantity_print(struct quantity quantity, char ret_text[QUANTITY_TEXT_LEN])
{
    bool is_binary = quantity.is_binary && quantity.milli >= 1024000 && quantity.milli % 1000 == 0;
    size_t len;

    CHECK(quantity.milli >= 0);
    for (size_t i = 0; i < COUNT_OF(suffixes); i++) {
        const struct suffix *suffix = &suffixes[i];
        bool fits = quantity.milli == 0 ? suffix->factor_milli == 1000 : quantity.milli % suffix->factor_milli == 0;
        if (suffix->is_binary != is_binary || !fits)
            continue;
        len = put_number(ret_text, quantity.milli / suffix->factor_milli);
        memcpy(ret_text + len, suffix->text, strlen(suffix->text) + 1);
        return;
    }
    CHECK_NEVER("every number of thousandths has a form");
}
