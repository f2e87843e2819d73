/* The punctuation at the ends of a word, and the kind of letters and digits between. */
#include "corpus/references/shapes.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/doi.h"
#include "corpus/texts.h"

typedef struct sign {
    const char *sign;
    uint32_t lead, trail; /* what it means at either end; 0 if it belongs to the word there */
} sign;

static const sign signs[] = {
    { "(", DGG_LEAD_ROUND, DGG_LEAD_OTHER },
    { ")", DGG_LEAD_OTHER, DGG_TRAIL_ROUND },
    { "[", DGG_LEAD_SQUARE, 0 },
    { "]", DGG_LEAD_OTHER, DGG_TRAIL_SQUARE },
    { "{", DGG_LEAD_OTHER, 0 },
    { "}", 0, DGG_TRAIL_SQUARE },
    { "<", DGG_LEAD_OTHER, 0 },
    { ">", 0, DGG_TRAIL_SQUARE },
    { "\"", DGG_LEAD_QUOTE, DGG_TRAIL_QUOTE },
    { "“", DGG_LEAD_QUOTE, DGG_TRAIL_QUOTE },
    { "”", DGG_LEAD_QUOTE, DGG_TRAIL_QUOTE },
    { "„", DGG_LEAD_QUOTE, DGG_TRAIL_QUOTE },
    { "«", DGG_LEAD_QUOTE, DGG_TRAIL_QUOTE },
    { "»", DGG_LEAD_QUOTE, DGG_TRAIL_QUOTE },
    { "‘", DGG_LEAD_QUOTE, DGG_TRAIL_QUOTE },
    { "’", DGG_LEAD_QUOTE, DGG_TRAIL_QUOTE },
    { "'", DGG_LEAD_QUOTE, DGG_TRAIL_QUOTE },
    { "`", DGG_LEAD_QUOTE, DGG_TRAIL_QUOTE },
    { "*", DGG_LEAD_OTHER, 0 },
    { ",", DGG_LEAD_OTHER, DGG_TRAIL_COMMA },
    { "，", DGG_LEAD_OTHER, DGG_TRAIL_COMMA },
    { ".", DGG_LEAD_OTHER, DGG_TRAIL_STOP },
    { "。", DGG_LEAD_OTHER, DGG_TRAIL_STOP },
    { ";", DGG_LEAD_OTHER, DGG_TRAIL_SEMICOLON },
    { "；", DGG_LEAD_OTHER, DGG_TRAIL_SEMICOLON },
    { ":", DGG_LEAD_OTHER, DGG_TRAIL_COLON },
    { "：", DGG_LEAD_OTHER, DGG_TRAIL_COLON },
    { "?", 0, DGG_TRAIL_MARK },
    { "!", 0, DGG_TRAIL_MARK },
    { "-", DGG_LEAD_OTHER, 0 },
    { "–", DGG_LEAD_OTHER, 0 },
    { "—", DGG_LEAD_OTHER, 0 },
    { "/", DGG_LEAD_OTHER, 0 },
    { "&", 0, 0 },
};

enum { SIGNS = sizeof signs / sizeof *signs };

static void strip(dgg_reference_word *word)
{
    dgg_text core = word->text;
    for (size_t i = 0; i < SIGNS && core.length > 0; i++) {
        if (signs[i].lead != 0 && dgg_text_starts(core, signs[i].sign)) {
            core = dgg_text_slice(core, strlen(signs[i].sign), core.length);
            word->lead |= signs[i].lead;
            i = (size_t)-1; /* more of them may follow */
        }
    }
    for (size_t i = 0; i < SIGNS && core.length > 0; i++) {
        if (signs[i].trail != 0 && dgg_text_ends(core, signs[i].sign)) {
            core.length -= strlen(signs[i].sign);
            word->trail |= signs[i].trail;
            i = (size_t)-1;
        }
    }
    word->core = core;
}

typedef struct counts {
    size_t upper, lower, digits, han, dots, dashes, others, all;
    bool begins_upper, begins_digit, has_upper_inside;
} counts;

static counts count(dgg_text core)
{
    counts of = { 0 };
    bool is_first_of_part = true;
    for (; core.length > 0; of.all++) {
        int32_t c = dgg_unicode_take(&core);
        bool is_upper = dgg_unicode_is_upper(c), is_digit = c >= '0' && c <= '9';
        bool is_han = dgg_unicode_is_han(c);
        bool is_dash = c == '-' || (c >= 0x2010 && c <= 0x2015);
        of.begins_upper = of.begins_upper || (of.all == 0 && is_upper);
        of.begins_digit = of.begins_digit || (of.all == 0 && is_digit);
        of.has_upper_inside = of.has_upper_inside || (is_upper && !is_first_of_part);
        of.upper += is_upper;
        of.digits += is_digit;
        of.han += is_han;
        of.dots += c == '.';
        of.dashes += is_dash;
        bool is_letter =
            !is_upper && !is_han && (dgg_unicode_is_letter(c) || dgg_unicode_is_mark(c));
        of.lower += is_letter;
        of.others += !is_upper && !is_digit && !is_han && c != '.' && !is_dash && !is_letter;
        is_first_of_part = is_dash || c == '.' || c == '\'' || c == 0x2019;
    }
    return of;
}

static dgg_shape shape_of_number(dgg_text core, const counts *of)
{
    enum { YEAR_LENGTH = 4, THREE = 3 };
    int year = dgg_text_number(dgg_text_slice(core, 0, YEAR_LENGTH));
    bool may_be_year = of->digits == YEAR_LENGTH && year >= 1450 && year < 2100;
    bool is_digits = of->digits == of->all;
    if (may_be_year && core.length > 0 && of->begins_digit &&
        (is_digits || (of->all == YEAR_LENGTH + 1 && of->lower == 1))) {
        return DGG_SHAPE_YEAR;
    }
    if (is_digits) {
        return of->digits < THREE    ? DGG_SHAPE_DIGITS_FEW
               : of->digits == THREE ? DGG_SHAPE_DIGITS_THREE
                                     : DGG_SHAPE_DIGITS;
    }
    return of->dashes > 0 && of->digits + of->dashes == of->all ? DGG_SHAPE_RANGE
                                                                : DGG_SHAPE_NUMBER_WITH_LETTERS;
}

static dgg_shape shape_of_letters(const counts *of)
{
    enum { FEW = 3 };
    size_t letters = of->upper + of->lower;
    if (of->upper == 1 && letters == 1) {
        return of->dots > 0 ? DGG_SHAPE_DOTTED : DGG_SHAPE_INITIAL;
    }
    if (of->lower == 0 && of->upper > 0) {
        return of->dots > 0       ? DGG_SHAPE_DOTTED
               : of->upper <= FEW ? DGG_SHAPE_CAPITALS_FEW
                                  : DGG_SHAPE_CAPITALS;
    }
    if (of->upper == 0) {
        return DGG_SHAPE_SMALL;
    }
    if (of->dots > 0 && of->upper >= letters - of->upper) {
        return DGG_SHAPE_DOTTED;
    }
    if (!of->begins_upper || of->has_upper_inside) {
        return DGG_SHAPE_MIXED;
    }
    return of->dashes > 0 ? DGG_SHAPE_NAMES_JOINED : DGG_SHAPE_NAME;
}

static bool is_url(dgg_text core)
{
    return dgg_text_find(core, dgg_text_of("://")) < core.length ||
           dgg_texts_starts_any_case(core, "www.");
}

static dgg_shape shape_of(dgg_text core)
{
    const counts of = count(core);
    if (of.all == 0 || of.all == of.dashes + of.dots) {
        return DGG_SHAPE_NONE;
    }
    if (of.others > 0 && is_url(core)) {
        return dgg_doi_find(core).length > 0 ? DGG_SHAPE_DOI : DGG_SHAPE_URL;
    }
    if (of.others > 0 && of.digits > 2 && dgg_doi_find(core).length > 0) {
        return DGG_SHAPE_DOI;
    }
    if (of.han > 0) {
        return DGG_SHAPE_HAN;
    }
    if (of.digits > 0) {
        return shape_of_number(core, &of);
    }
    return of.upper + of.lower > 0 ? shape_of_letters(&of) : DGG_SHAPE_OTHER;
}

void dgg_reference_shape(dgg_reference_word *word)
{
    strip(word);
    word->shape = (uint32_t)shape_of(word->core);
}
