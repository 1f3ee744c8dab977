/* RFC 3339 times, "YYYY-MM-DDTHH:MM:SSZ". Days are counted with years that begin in March, so that the leap day is the
 * last of its year. */
#include <string.h>

#include "base/check.h"
#include "base/err.h"
#include "base/num.h"
#include "model/doc.h"

enum { DAYS_PER_ERA = 146097, DAYS_TO_1970 = 719468 }; /* an era: 400 years; days from 0000-03-01 to 1970-01-01 */

static void put_digits(char *at, int64_t value, int width)
{
    for (int i = width - 1; i >= 0; i--, value /= 10)
        at[i] = (char)('0' + value % 10);
}

void doc_time_print(int64_t unix_ms, char ret_text[DOC_TIME_LEN + 1])
{
    int64_t seconds = unix_ms < 0 ? 0 : unix_ms / 1000;
    int64_t days = seconds / 86400 + DAYS_TO_1970, rest = seconds % 86400;
    int64_t era = days / DAYS_PER_ERA, day = days % DAYS_PER_ERA;
    int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    int64_t day_of_year = day - (365 * year + year / 4 - year / 100);
    int64_t month = (5 * day_of_year + 2) / 153; /* 0: March */

    memcpy(ret_text, "0000-00-00T00:00:00Z", DOC_TIME_LEN + 1);
    put_digits(ret_text, year + era * 400 + (month >= 10), 4);
    put_digits(ret_text + 5, month < 10 ? month + 3 : month - 9, 2);
    put_digits(ret_text + 8, day_of_year - (153 * month + 2) / 5 + 1, 2);
    put_digits(ret_text + 11, rest / 3600, 2);
    put_digits(ret_text + 14, rest / 60 % 60, 2);
    put_digits(ret_text + 17, rest % 60, 2);
}

int64_t doc_time_parse(const char *text)
{
    static const struct {
        size_t at, len;
        int64_t min, max;
    } parts[] = {{0, 4, 1970, 9999}, {5, 2, 1, 12}, {8, 2, 1, 31}, {11, 2, 0, 23}, {14, 2, 0, 59}, {17, 2, 0, 60}};
    static const char form[] = "0000-00-00T00:00:00";
    int64_t value[COUNT_OF(parts)], year, day_of_year;
    size_t len = text ? strlen(text) : 0;

    if (len < DOC_TIME_LEN || text[len - 1] != 'Z')
        return -1;
    for (size_t i = 0; i < sizeof form - 1; i++)
        if (form[i] != '0' && text[i] != form[i])
            return -1;
    for (size_t i = 0; i < COUNT_OF(parts); i++)
        if (num_parse_i64(slice_of(text + parts[i].at, parts[i].len), parts[i].min, parts[i].max, &value[i]) != ERR_OK)
            return -1;
    year = value[0] - (value[1] <= 2);
    day_of_year = (153 * (value[1] > 2 ? value[1] - 3 : value[1] + 9) + 2) / 5 + value[2] - 1;
    return (((365 * year + year / 4 - year / 100 + year / 400 + day_of_year - DAYS_TO_1970) * 24 + value[3]) * 60 +
            value[4]) *
               60000 +
           value[5] * 1000;
}
