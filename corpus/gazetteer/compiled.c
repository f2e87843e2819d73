/* The list that is built in: a table made by tools/gazetteer, packed. A row is a location: id,
 * type, what it is part of, ISO code, latitude, longitude, English names, Chinese names, demonyms,
 * with tabs between them. Ids stand between blanks, names between bars, each behind the digit that
 * tells how ambiguous it is. All texts stay where the table is. */
#include "base/number.h"
#include "base/stream.h"
#include "corpus/gazetteer/locations.h"
#include "corpus/words.h"

dgg_status dgg_gazetteer_unpack(dgg_arena **arena, dgg_text *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    DGG_TRY(dgg_stream_open_text(&stream, dgg_words_locations(), error));
    DGG_TRY(dgg_stream_rest(stream, table, error));
    DGG_TRY(dgg_arena_copy(arena, table, error));
done:
    dgg_stream_close(&stream);
    return status;
}

static size_t count_of(dgg_text text, char byte)
{
    size_t count = 0;
    for (size_t at = 0;
         (at += dgg_text_find_byte(dgg_text_slice(text, at, text.length), byte)) < text.length;
         at++) {
        count++;
    }
    return count;
}

size_t dgg_gazetteer_rows(dgg_text table)
{
    return count_of(table, '\n');
}

/* The parts of a cell, none if it is empty, behind those that are there. */
static dgg_status split(dgg_arena **arena, dgg_text cell, char between, dgg_texts *parts,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = cell.length > 0 ? count_of(cell, between) + 1 : 0;
    if (count == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_arena_alloc(arena, &parts->items, count * sizeof *parts->items, error));
    while (parts->count < count) {
        parts->items[parts->count++] = dgg_text_cut(&cell, between);
    }
done:
    return status;
}

/* Takes the digits off. */
static dgg_status read_names(dgg_gazetteer *gazetteer, dgg_gazetteer_location *location,
                             dgg_text english, dgg_text chinese, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts parts[2] = { { 0 } };
    DGG_TRY(split(&gazetteer->arena, english, '|', &parts[0], error));
    DGG_TRY(split(&gazetteer->arena, chinese, '|', &parts[1], error));
    size_t count = parts[0].count + parts[1].count;
    dgg_texts *names = &location->names;
    DGG_TRY(dgg_arena_alloc(&gazetteer->arena, &names->items, count * sizeof *names->items, error));
    DGG_TRY(dgg_arena_alloc(&gazetteer->arena, &location->grades, count * sizeof *location->grades,
                            error));
    for (size_t i = 0; i < count; i++) {
        dgg_text name = i < parts[0].count ? parts[0].items[i] : parts[1].items[i - parts[0].count];
        int grade = dgg_text_number(dgg_text_slice(name, 0, 1));
        location->grades[i] = grade < DGG_AMBIGUITY_COUNT ? (dgg_ambiguity)grade : DGG_UNAMBIGUOUS;
        names->items[names->count++] = dgg_text_slice(name, 1, name.length);
    }
    dgg_text first = parts[0].count > 0 ? names->items[0] : location->location.id;
    location->location.label =
        dgg_text_slice(first, dgg_text_starts(first, "=") ? 1 : 0, first.length);
    location->location.label_zh =
        parts[1].count > 0 ? names->items[parts[0].count] : (dgg_text){ 0 };
done:
    return status;
}

static dgg_status read_demonyms(dgg_gazetteer *gazetteer, dgg_gazetteer_location *location,
                                dgg_text cell, dgg_error *error)
{
    dgg_status status = split(&gazetteer->arena, cell, '|', &location->demonyms, error);
    for (size_t i = 0; i < location->demonyms.count; i++) {
        dgg_text demonym = location->demonyms.items[i];
        location->demonyms.items[i] = dgg_text_slice(demonym, 1, demonym.length);
    }
    return status;
}

static void read_position(dgg_location *location, dgg_text latitude, dgg_text longitude)
{
    location->has_position = dgg_number_read(latitude, &location->latitude) &&
                             dgg_number_read(longitude, &location->longitude);
}

static dgg_status read_row(dgg_gazetteer *gazetteer, dgg_location_list *list, dgg_text row,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    enum { ID, TYPE, PART_OF, ISO, LATITUDE, LONGITUDE, ENGLISH, CHINESE, DEMONYMS, CELLS };
    dgg_text cells[CELLS];
    uint32_t number = 0;
    for (size_t i = 0; i < CELLS; i++) {
        cells[i] = dgg_text_cut(&row, '\t');
    }
    DGG_TRY(dgg_names_add(&list->ids, cells[ID], &number, error));
    if (number < gazetteer->location_count) {
        goto done; /* a file has its own */
    }
    dgg_gazetteer_location *location = &gazetteer->locations[number];
    location->is_built_in = true;
    location->location.id = cells[ID];
    location->location.type = cells[TYPE];
    location->location.iso = cells[ISO];
    read_position(&location->location, cells[LATITUDE], cells[LONGITUDE]);
    DGG_TRY(read_names(gazetteer, location, cells[ENGLISH], cells[CHINESE], error));
    DGG_TRY(read_demonyms(gazetteer, location, cells[DEMONYMS], error));
    DGG_TRY(split(&gazetteer->arena, cells[PART_OF], ' ', &list->part_of[number].ids, error));
    gazetteer->location_count++;
done:
    return status;
}

dgg_status dgg_gazetteer_read_table(dgg_gazetteer *gazetteer, dgg_location_list *list,
                                    dgg_text table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (table.length > 0) {
        DGG_TRY(read_row(gazetteer, list, dgg_text_cut(&table, '\n'), error));
    }
done:
    return status;
}
