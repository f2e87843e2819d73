/* Numbers as text, whatever the locale: what printf puts between the digits becomes a point, and
 * what strtod is given has no point at all. */
#include "base/number.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    FEWEST_DIGITS = 15,     /* a decimal of so many digits survives in a double */
    MOST_DIGITS = 17,       /* so many tell any two doubles apart */
    MATTERING_DIGITS = 780, /* halfway between two doubles lies no number with more digits */
    LAST_EXPONENT = 100000, /* far beyond the largest double */
};

/* The decimal point of a locale may be of several bytes. */
static void set_point(char *text)
{
    char *end = text;
    for (const char *from = text; *from != '\0'; from++) {
        if (dgg_is_digit(*from) || strchr("+-e", *from) != NULL) {
            *end++ = *from;
        } else if (end == text || end[-1] != '.') {
            *end++ = '.';
        }
    }
    *end = '\0';
}

static const char *name_of_no_number(double number, char text[DGG_NUMBER_ROOM])
{
    snprintf(text, DGG_NUMBER_ROOM, "%s", isnan(number) ? "nan" : number > 0 ? "inf" : "-inf");
    return text;
}

/* Whole numbers of few digits, which most are, need no look for the digits that matter. */
static bool is_small_and_whole(double number)
{
    const double least_of_many_digits = 1e15;
    return number > 0 && number < least_of_many_digits && number == (double)(int64_t)number;
}

static const char *write_whole(uint64_t number, char text[DGG_NUMBER_ROOM])
{
    char digits[DGG_NUMBER_ROOM];
    size_t start = sizeof digits;
    do {
        digits[--start] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    memcpy(text, digits + start, sizeof digits - start);
    text[sizeof digits - start] = '\0';
    return text;
}

const char *dgg_number_exact(double number, char text[DGG_NUMBER_ROOM])
{
    if (!isfinite(number)) {
        return name_of_no_number(number, text);
    }
    if (is_small_and_whole(number)) {
        return write_whole((uint64_t)number, text);
    }
    for (int digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits++) {
        snprintf(text, DGG_NUMBER_ROOM, "%.*g", digits, number);
        if (strtod(text, NULL) == number) {
            break;
        }
    }
    set_point(text);
    return text;
}

const char *dgg_number_fixed(double number, int places, char text[DGG_NUMBER_ROOM])
{
    if (!isfinite(number)) {
        return name_of_no_number(number, text);
    }
    int length = snprintf(text, DGG_NUMBER_ROOM, "%.*f", places > 0 ? places : 0, number);
    if (length < 0 || length >= DGG_NUMBER_ROOM) {
        return dgg_number_exact(number, text); /* too long for people anyway */
    }
    set_point(text);
    if (text[0] == '-' && text[strspn(text, "-0.")] == '\0') {
        memmove(text, text + 1, strlen(text)); /* "-0.00" would puzzle */
    }
    return text;
}

/* A decimal without its point: its digits, times ten to the power of `exponent`. */
typedef struct decimal {
    char digits[MATTERING_DIGITS];
    size_t count;
    long exponent;
    bool has_digits, has_more; /* more digits than matter, and not all are 0 */
} decimal;

static void take_digits(dgg_text *rest, bool is_behind_point, decimal *number)
{
    for (; rest->length > 0 && dgg_is_digit(*rest->start); rest->start++, rest->length--) {
        bool matters = number->count > 0 || *rest->start != '0';
        bool fits = number->count < MATTERING_DIGITS;
        if (matters && fits) {
            number->digits[number->count++] = *rest->start;
        }
        number->has_more |= !fits && *rest->start != '0';
        number->exponent += (fits ? 0 : 1) - is_behind_point;
        number->has_digits = true;
    }
}

static bool take_sign(dgg_text *rest)
{
    bool is_negative = dgg_text_starts(*rest, "-");
    *rest = dgg_text_slice(*rest, is_negative || dgg_text_starts(*rest, "+"), rest->length);
    return is_negative;
}

/* "e-3"; false if there is an "e" and no digit behind it. */
static bool take_exponent(dgg_text *rest, long *exponent)
{
    if (!dgg_text_starts(*rest, "e") && !dgg_text_starts(*rest, "E")) {
        return true;
    }
    *rest = dgg_text_slice(*rest, 1, rest->length);
    bool is_negative = take_sign(rest), has_digits = false;
    long value = 0;
    for (; rest->length > 0 && dgg_is_digit(*rest->start); rest->start++, rest->length--) {
        value = value < LAST_EXPONENT ? value * 10 + (*rest->start - '0') : value;
        has_digits = true;
    }
    *exponent += is_negative ? -value : value;
    return has_digits;
}

static double value_of(const decimal *number)
{
    char text[MATTERING_DIGITS + DGG_NUMBER_ROOM];
    snprintf(text, sizeof text, "%.*s%de%ld", (int)number->count, number->digits, number->has_more,
             number->exponent - 1);
    return strtod(text, NULL);
}

/* Digits only, few enough to be exact: most numbers are. */
static bool read_small(dgg_text text, double *number)
{
    int64_t value = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (!dgg_is_digit(text.start[i])) {
            return false;
        }
        value = value * 10 + (text.start[i] - '0');
    }
    *number = (double)value;
    return true;
}

bool dgg_number_read(dgg_text text, double *number)
{
    if (text.length > 0 && text.length <= FEWEST_DIGITS && read_small(text, number)) {
        return true;
    }
    decimal parts = { 0 };
    bool is_negative = take_sign(&text);
    take_digits(&text, false, &parts);
    if (dgg_text_starts(text, ".")) {
        text = dgg_text_slice(text, 1, text.length);
        take_digits(&text, true, &parts);
    }
    if (!parts.has_digits || !take_exponent(&text, &parts.exponent) || text.length > 0) {
        return false;
    }
    double value = value_of(&parts);
    if (!isfinite(value)) {
        return false;
    }
    *number = is_negative ? -value : value;
    return true;
}
