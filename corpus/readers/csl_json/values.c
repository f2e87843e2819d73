/* Values of CSL-JSON: the schema allows several kinds for most, and programs write more. */
#include "corpus/readers/csl_json/values.h"

#include "base/number.h"
#include "corpus/texts.h"

/* Of lists in lists the first thing that is none; NULL if there is none. */
static const dgg_json_value *first_of(const dgg_json_value *value)
{
    while (value != NULL && dgg_json_kind_of(value) == DGG_JSON_ARRAY) {
        value = dgg_json_first(value);
    }
    return value;
}

dgg_status dgg_csl_text(const dgg_json_value *value, dgg_arena **arena, dgg_text *text,
                        dgg_error *error)
{
    char number[DGG_NUMBER_ROOM];
    const dgg_json_value *first = first_of(value);
    *text = (dgg_text){ 0 };
    if (first == NULL) {
        return DGG_OK;
    }
    if (dgg_json_kind_of(first) == DGG_JSON_NUMBER) {
        *text = dgg_text_of(dgg_number_exact(dgg_json_number(first), number));
        return dgg_arena_copy(arena, text, error);
    }
    *text = dgg_json_string(first);
    return DGG_OK;
}

static int year_of(const dgg_json_value *value)
{
    enum { FIRST = 1000, LAST = 2100 };
    const dgg_json_value *first = first_of(value);
    if (first == NULL) {
        return 0;
    }
    double number = dgg_json_number(first);
    return number >= FIRST && number <= LAST ? (int)number
                                             : dgg_texts_year_in(dgg_json_string(first));
}

int dgg_csl_year(const dgg_json_value *date)
{
    static const char *const keys[] = { "date-parts", "year", "raw", "literal", "date-time" };
    const dgg_json_value *first = first_of(date);
    int year = year_of(first);
    for (size_t i = 0; i < sizeof keys / sizeof *keys && year == 0 && first != NULL; i++) {
        year = year_of(dgg_json_get(first, keys[i]));
    }
    return year;
}
