/* Commas, colons and brackets stand at fixed places in GB/T 7714, wide or not. */
#include "corpus/references/imprint.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/references/spans.h"
#include "corpus/texts.h"

static dgg_text rest_of(dgg_text text, size_t start)
{
    return dgg_text_slice(text, start, text.length);
}

static size_t sign_length(dgg_text text, size_t at)
{
    size_t length = 0;
    dgg_span_sign(rest_of(text, at), &length);
    return length;
}

/* Cuts off all before the first of these signs; the sign goes too. */
static dgg_text cut_at(dgg_text *rest, const char *signs)
{
    size_t at = dgg_span_find(*rest, 0, signs);
    dgg_text part = dgg_text_slice(*rest, 0, at);
    *rest = rest_of(*rest, at + sign_length(*rest, at));
    return dgg_texts_trim(part);
}

static int year_of(dgg_text text)
{
    enum { YEAR_LENGTH = 4 };
    text = dgg_span_strip(text, "(c", "");
    return dgg_texts_year_in(dgg_text_slice(text, 0, YEAR_LENGTH));
}

/* Where the comma stands behind which the year comes; else where the year itself begins. */
static size_t before_year(dgg_text text, size_t *year_at)
{
    for (size_t at = 0; (at = dgg_span_find(text, at, ",.")) < text.length;) {
        size_t behind = at + sign_length(text, at);
        if (year_of(rest_of(text, behind)) != 0) {
            *year_at = behind;
            return at;
        }
        at = behind;
    }
    for (size_t at = 0; at < text.length; at++) {
        bool begins =
            dgg_is_digit(text.start[at]) && (at == 0 || !dgg_is_digit(text.start[at - 1]));
        if (begins && year_of(rest_of(text, at)) != 0) {
            *year_at = at;
            return at;
        }
    }
    *year_at = text.length;
    return text.length;
}

/* "3" of "第 3 期". */
static dgg_text digits_in(dgg_text text)
{
    size_t start = 0;
    while (start < text.length && !dgg_is_digit(text.start[start])) {
        start++;
    }
    size_t end = start;
    while (end < text.length && dgg_is_digit(text.start[end])) {
        end++;
    }
    return dgg_text_slice(text, start, end);
}

/* "2019, 35(3): 45-50[2020-01-01]": volume, issue and pages behind the year. */
static void take_numbers(dgg_text numbers, dgg_reference_imprint *imprint)
{
    size_t digits = 0;
    numbers = dgg_span_strip(numbers, "(c", "");
    imprint->year = year_of(numbers);
    while (digits < numbers.length &&
           (dgg_is_digit(numbers.start[digits]) || numbers.start[digits] == '-')) {
        digits++; /* of a newspaper the whole day */
    }
    numbers = dgg_span_strip(rest_of(numbers, digits), ",.)", "");
    numbers = dgg_text_starts(numbers, "年") ? rest_of(numbers, strlen("年")) : numbers;
    numbers = dgg_text_slice(numbers, 0, dgg_span_find(numbers, 0, "["));
    size_t colon = dgg_span_find(numbers, 0, ":"), stop = dgg_span_find(numbers, 0, ".");
    dgg_text counted = dgg_text_slice(numbers, 0, colon < stop ? colon : stop), before = counted;
    imprint->volume = dgg_span_strip(cut_at(&counted, "("), ",", ",");
    imprint->issue = dgg_span_strip(cut_at(&counted, ")"), ",", ",");
    bool has_digit = imprint->volume.length > 0 && dgg_is_digit(*imprint->volume.start);
    if (!has_digit) {
        imprint->volume = (dgg_text){ 0 };
    }
    if (dgg_text_find(before, dgg_text_of("第")) < before.length) { /* "第 3 期" */
        imprint->issue = digits_in(before);
        imprint->volume = (dgg_text){ 0 };
    }
    if (colon < numbers.length && (colon < stop)) {
        dgg_text pages = rest_of(numbers, colon + sign_length(numbers, colon));
        imprint->pages = dgg_text_slice(pages, 0, dgg_span_find(pages, 0, ".["));
    }
}

/* The part behind the last full stop that does not end the text. */
static size_t last_sentence(dgg_text text)
{
    size_t found = 0;
    for (size_t at = 0; (at = dgg_span_find(text, at, ".")) < text.length;) {
        at += sign_length(text, at);
        dgg_text behind = dgg_texts_trim(rest_of(text, at));
        found = behind.length > 0 ? at : found;
    }
    return found;
}

/* Without "[C]" and the like at its end. */
static dgg_text without_mark(dgg_text text)
{
    text = dgg_span_strip(text, ".,:", ".,:");
    size_t at = dgg_span_find(text, 0, "[");
    return at > 0 ? dgg_texts_trim(dgg_text_slice(text, 0, at)) : text;
}

/* "编者. 文集[C]": who edited it, if it is said, and what it is called. */
static void take_container(dgg_text container, dgg_reference_imprint *imprint)
{
    container = dgg_span_strip(container, ".,:", ".,:");
    size_t at = dgg_span_find(container, 0, ".");
    dgg_text behind = dgg_texts_trim(rest_of(container, at + sign_length(container, at)));
    imprint->editors = behind.length > 0 ? dgg_text_slice(container, 0, at) : (dgg_text){ 0 };
    imprint->venue = without_mark(behind.length > 0 ? behind : container);
}

static void take_book(dgg_text before, bool has_container, bool is_in_proceedings,
                      dgg_reference_imprint *imprint)
{
    size_t at = last_sentence(before);
    dgg_text house = dgg_span_strip(rest_of(before, at), ".,", ".,:(");
    bool has_place = dgg_span_find(house, 0, ":") < house.length;
    if (has_place) {
        cut_at(&house, ":");
    }
    if (has_container && !has_place && at == 0) {
        take_container(before, imprint);
        return;
    }
    if (is_in_proceedings && !has_container && !has_place) {
        imprint->venue = cut_at(&house, ",");
        return;
    }
    imprint->publisher = without_mark(house);
    if (has_container) {
        take_container(dgg_text_slice(before, 0, at), imprint);
    }
}

dgg_reference_imprint dgg_reference_take_imprint(dgg_text tail, dgg_text type)
{
    dgg_reference_imprint imprint = { 0 };
    size_t year_at = 0;
    tail = dgg_span_strip(tail, ".,", "");
    bool has_container = dgg_text_starts(tail, "//") || dgg_text_starts(tail, "／／");
    tail = has_container ? dgg_span_strip(tail, "/", "") : tail;
    size_t end = before_year(tail, &year_at);
    dgg_text before = dgg_text_slice(tail, 0, end);
    take_numbers(rest_of(tail, year_at), &imprint);
    bool is_serial = dgg_text_is(type, "article") || dgg_text_is(type, "newspaper article");
    bool is_electronic = dgg_text_is(type, "webpage") || dgg_text_is(type, "patent");
    if (is_serial && !has_container) {
        imprint.venue = dgg_span_strip(before, ".,", ".,(");
    } else if (!is_electronic) {
        take_book(before, has_container, dgg_text_is(type, "conference paper"), &imprint);
    }
    if (dgg_text_is(type, "newspaper article")) { /* the number of the page */
        imprint.pages = imprint.pages.length > 0 ? imprint.pages : imprint.issue;
        imprint.issue = (dgg_text){ 0 };
    }
    return imprint;
}
