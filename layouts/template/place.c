/* Words of a place: parted by blanks, in quotes where they hold some. */
#include "layouts/template/place.h"

#include <string.h>

enum { LONGEST = 80, MOST_NAMES = 256 };

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static dgg_text take_word(dgg_text *rest)
{
    static const char *const closing[] = { "”", "“" };
    dgg_text text = dgg_text_trim(*rest);
    bool is_curly = dgg_text_starts(text, closing[1]);
    size_t begins = is_curly ? strlen(closing[1]) : 0, end = 0, skipped = 0;
    if (is_curly) {
        dgg_text inner = dgg_text_slice(text, begins, text.length);
        end = begins + dgg_text_find(inner, dgg_text_of(closing[0]));
        skipped = strlen(closing[0]);
    } else if (text.length > 0 && *text.start == '"') {
        begins = 1;
        end = 1 + dgg_text_find_byte(dgg_text_slice(text, 1, text.length), '"');
        skipped = 1;
    } else {
        while (end < text.length && !is_blank(text.start[end])) {
            end++;
        }
    }
    dgg_text word = dgg_text_slice(text, begins, end);
    *rest = dgg_text_trim(dgg_text_slice(text, end + skipped, text.length));
    return word;
}

enum { OPTIONS = 4 };
static dgg_text options[OPTIONS] = {
    { "--top", 5 }, { "--columns", 9 }, { "--level", 7 }, { "--as", 4 }
};

/* The place of the option among them; OPTIONS if it is none. */
static size_t find_option(dgg_text name)
{
    size_t place = 0;
    while (place < OPTIONS && !dgg_text_equal(options[place], name)) {
        place++;
    }
    return place;
}

dgg_status dgg_place_read(dgg_place *place, dgg_text inside, dgg_error *error)
{
    dgg_text *const values[OPTIONS] = { &place->top, &place->columns, &place->level, &place->form };
    dgg_text rest = dgg_text_trim(inside);
    while (rest.length > 0) {
        dgg_text word = take_word(&rest);
        size_t option = find_option(word);
        if (option < OPTIONS) {
            *values[option] = take_word(&rest);
        } else if (dgg_text_starts(word, "--")) {
            return dgg_place_refuse(place, "option", word, &(dgg_texts){ options, OPTIONS }, error);
        } else if (place->count < DGG_PLACE_WORDS) {
            place->words[place->count++] = word;
        } else {
            return dgg_fail(error, DGG_BAD_INPUT, place->line, "'%.*s' is one word too many",
                            (int)(word.length < LONGEST ? word.length : LONGEST), word.start);
        }
    }
    return DGG_OK;
}

size_t dgg_place_number(dgg_text option, size_t otherwise)
{
    return option.length > 0 ? (size_t)dgg_text_number(option) : otherwise;
}

dgg_status dgg_place_refuse(const dgg_place *place, const char *kind, dgg_text wrong,
                            const dgg_texts *names, dgg_error *error)
{
    static const char cut_short[] = "";
    char copies[MOST_NAMES][LONGEST];
    const char *list[MOST_NAMES];
    char mistaken[LONGEST];
    size_t count = names->count < MOST_NAMES ? names->count : MOST_NAMES;
    for (size_t i = 0; i < count; i++) {
        dgg_text name = names->items[i];
        size_t length = name.length < LONGEST ? name.length : 0;
        memcpy(copies[i], length > 0 ? name.start : cut_short, length);
        copies[i][length] = '\0';
        list[i] = copies[i];
    }
    size_t length = wrong.length < LONGEST ? wrong.length : LONGEST - 1;
    memcpy(mistaken, length > 0 ? wrong.start : cut_short, length);
    mistaken[length] = '\0';
    const char *near = dgg_nearest_name(mistaken, list, count);
    return dgg_fail(error, DGG_BAD_INPUT, place->line, "no %s '%s'%s%s%s", kind, mistaken,
                    near != NULL ? " (did you mean '" : "", near != NULL ? near : "",
                    near != NULL ? "'?)" : "");
}
