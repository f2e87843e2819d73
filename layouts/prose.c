/* Cells for people: numbers with few digits, texts on one line. */
#include "layouts/prose.h"

#include <math.h>
#include <string.h>

#include "base/unicode.h"

/* What is improbable is not impossible: never 0.0000. */
static bool is_probability(const dgg_column *column)
{
    return dgg_text_is(column->key, "p") || dgg_text_is(column->key, "q");
}

dgg_text dgg_prose_cell(const dgg_table *table, size_t row, size_t column,
                        char room[DGG_NUMBER_ROOM])
{
    const dgg_cell *cell = dgg_table_cell(table, row, column);
    if (cell->kind == DGG_CELL_EMPTY || cell->kind == DGG_CELL_TEXT) {
        return cell->text;
    }
    if (isnan(cell->number)) {
        return dgg_text_of("–");
    }
    int places = cell->kind == DGG_CELL_COUNT ? 0 : table->columns[column].places;
    double least = pow(10, -places);
    if (is_probability(&table->columns[column]) && cell->number > 0 && cell->number < least / 2) {
        dgg_number_fixed(least, places, room);
        memmove(room + 1, room, strlen(room) + 1);
        room[0] = '<';
        return dgg_text_of(room);
    }
    return dgg_text_of(dgg_number_fixed(cell->number, places, room));
}

bool dgg_prose_is_numeric(const dgg_table *table, size_t column)
{
    bool has_numbers = false;
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        dgg_cell_kind kind = dgg_table_cell(table, i, column)->kind;
        if (kind == DGG_CELL_TEXT) {
            return false;
        }
        has_numbers |= kind != DGG_CELL_EMPTY;
    }
    return has_numbers;
}

static bool is_blank(int32_t character)
{
    enum { DELETE = 0x7F, LAST_CONTROL = 0x9F };
    return character < ' ' || (character >= DELETE && character <= LAST_CONTROL) ||
           dgg_unicode_is_space(character);
}

/* Embeddings, overrides and isolates of the bidirectional algorithm (UAX 9). */
static bool turns_direction(int32_t character)
{
    return (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

dgg_status dgg_prose_add(dgg_buffer *buffer, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool has_blank = false, has_begun = false;
    while (text.length > 0) {
        int32_t character = dgg_unicode_take(&text);
        if (is_blank(character)) {
            has_blank = has_begun;
            continue;
        }
        if (turns_direction(character)) {
            continue;
        }
        if (has_blank) {
            DGG_TRY(dgg_buffer_add(buffer, dgg_text_of(" "), error));
        }
        DGG_TRY(dgg_unicode_put(buffer, character, error));
        has_blank = false;
        has_begun = true;
    }
done:
    return status;
}

/* Marks, joiners and other characters that take no column. */
static bool is_unseen(int32_t character)
{
    return dgg_unicode_is_mark(character) || character == 0xAD || character == 0xFEFF ||
           (character >= 0x200B && character <= 0x200F) ||
           (character >= 0x2060 && character <= 0x2064);
}

size_t dgg_prose_width(dgg_text text)
{
    size_t width = 0;
    while (text.length > 0) {
        int32_t character = dgg_unicode_take(&text);
        if (!is_unseen(character)) {
            width += dgg_unicode_is_wide(character) ? 2 : 1;
        }
    }
    return width;
}

bool dgg_prose_is_chinese(const dgg_table *table)
{
    dgg_text rest = table->title;
    bool is_one = false;
    while (rest.length > 0) {
        is_one = dgg_unicode_is_han(dgg_unicode_take(&rest)) || is_one;
    }
    return is_one;
}

const char *dgg_prose_none(const dgg_table *table)
{
    return dgg_prose_is_chinese(table) ? "无" : "none";
}
