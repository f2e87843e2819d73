/* dggraph gazetteer find: which locations a name may mean, what it takes to be believed, and what
 * they are part of. */
#include <string.h>

#include "base/buffer.h"
#include "corpus/folding.h"
#include "corpus/gazetteer.h"
#include "program/commands.h"
#include "program/report.h"

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count != 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "gazetteer find takes one name: dggraph gazetteer find 'Hong Kong'");
    }
    return dgg_report_check(options, NULL, error);
}

static bool parts_words(char byte)
{
    unsigned char b = (unsigned char)byte;
    bool is_letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || dgg_is_digit(byte);
    return !is_letter && b < 0x80;
}

/* Words as texts are compared by, one blank between them. */
static dgg_status fold(dgg_buffer *folded, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer lower = { 0 };
    folded->length = 0;
    for (size_t at = 0; at < name.length;) {
        size_t end = at;
        while (end < name.length && !parts_words(name.start[end])) {
            end++;
        }
        if (end > at) {
            lower.length = 0;
            DGG_TRY(dgg_fold_case(&lower, dgg_text_slice(name, at, end), error));
            DGG_TRY(dgg_buffer_add(folded, dgg_text_of(folded->length > 0 ? " " : ""), error));
            DGG_TRY(dgg_fold_spelling(folded, dgg_buffer_text(&lower), error));
        }
        at = end + 1;
    }
done:
    dgg_buffer_destroy(&lower);
    return status;
}

static const char *demand_of(dgg_ambiguity grade)
{
    static const char *const demands[DGG_AMBIGUITY_COUNT] = {
        [DGG_UNAMBIGUOUS] = "always",
        [DGG_NEEDS_CONTEXT] = "behind a word like \"in\", or in a list of locations",
        [DGG_NEEDS_CONTAINER] = "if what it is part of is named too",
        [DGG_NEEDS_BOTH] = "behind a word like \"in\", and if what it is part of is named too",
        [DGG_NEVER_ALONE] = "right beside what it is part of only",
    };
    return demands[grade];
}

static dgg_status join(dgg_buffer *joined, const dgg_texts *texts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    joined->length = 0;
    for (size_t i = 0; i < texts->count; i++) {
        DGG_TRY(dgg_buffer_add(joined, dgg_text_of(i > 0 ? ", " : ""), error));
        DGG_TRY(dgg_buffer_add(joined, texts->items[i], error));
    }
done:
    return status;
}

/* The way of the first parents, as it is called: "Guangdong, China, East Asia, Asia". */
static dgg_status add_row(dgg_table *table, const dgg_gazetteer_location *found, dgg_text name,
                          const char *demand, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer joined = { 0 };
    const dgg_location *it = &found->location;
    DGG_TRY(dgg_table_add_text(table, it->id, error));
    DGG_TRY(dgg_table_add_text(table, it->label, error));
    DGG_TRY(dgg_table_add_text(table, it->label_zh, error));
    DGG_TRY(dgg_table_add_text(table, it->type, error));
    DGG_TRY(join(&joined, &it->ancestors, error));
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&joined), error));
    DGG_TRY(dgg_table_add_text(table, name, error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(demand), error));
    DGG_TRY(it->has_position ? dgg_table_add_number(table, it->latitude, error)
                             : dgg_table_add_empty(table, error));
    DGG_TRY(it->has_position ? dgg_table_add_number(table, it->longitude, error)
                             : dgg_table_add_empty(table, error));
done:
    dgg_buffer_destroy(&joined);
    return status;
}

/* What a name of the location must be like: all of it, or its first words. */
static bool is_like(dgg_text name, dgg_text wanted, bool is_whole)
{
    return is_whole ? dgg_text_equal(name, wanted)
                    : name.length > wanted.length && name.start[wanted.length] == ' ' &&
                          dgg_text_equal(dgg_text_slice(name, 0, wanted.length), wanted);
}

static dgg_status try(dgg_table *table, const dgg_gazetteer_location *location, dgg_text wanted,
                      bool is_whole, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer folded = { 0 };
    size_t all = location->names.count + location->demonyms.count;
    for (size_t i = 0; i < all; i++) {
        bool is_name = i < location->names.count;
        dgg_text name = is_name ? location->names.items[i]
                                : location->demonyms.items[i - location->names.count];
        dgg_ambiguity grade = location->grades != NULL && is_name ? location->grades[i]
                              : is_name                           ? location->ambiguity
                                                                  : DGG_UNAMBIGUOUS;
        DGG_TRY(fold(&folded, name, error));
        if (is_like(dgg_buffer_text(&folded), wanted, is_whole)) {
            DGG_TRY(add_row(table, location, name,
                            is_name ? demand_of(grade) : "as people or things of it", error));
            break;
        }
    }
done:
    dgg_buffer_destroy(&folded);
    return status;
}

static dgg_status search(dgg_table *table, const dgg_gazetteer *gazetteer, const char *name,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer wanted = { 0 };
    DGG_TRY(fold(&wanted, dgg_text_of(name), error));
    for (int way = 0; way < 2 && dgg_table_row_count(table) == 0; way++) {
        for (size_t i = 0; i < gazetteer->location_count; i++) {
            DGG_TRY(
                try(table, &gazetteer->locations[i], dgg_buffer_text(&wanted), way == 0, error));
        }
    }
    for (size_t i = 0; i < gazetteer->location_count && dgg_table_row_count(table) == 0; i++) {
        if (dgg_text_is(gazetteer->locations[i].location.id, name)) {
            DGG_TRY(
                add_row(table, &gazetteer->locations[i], dgg_text_of(name), "by its id", error));
        }
    }
    if (dgg_table_row_count(table) == 0) {
        status =
            dgg_fail(error, DGG_UNKNOWN_NAME, 0,
                     "no location is called '%.60s'; 'dggraph help gazetteer add' tells how to "
                     "add one",
                     name);
    }
done:
    dgg_buffer_destroy(&wanted);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    static const char *const names[3] = {
        "names", "What the name may mean",
        ("In the order in which they are preferred. Where several fit, the one counts whose "
         "container stands beside the name or is named in the same record.")
    };
    static const char *const columns[][2] = {
        { "id", "Id" },          { "label", "Location" },  { "label_zh", "Chinese" },
        { "type", "Type" },      { "part_of", "Part of" }, { "name", "Name" },
        { "taken", "Is taken" }, { "latitude", "Lat" },    { "longitude", "Lon" },
    };
    dgg_status status = DGG_OK;
    dgg_gazetteer gazetteer = { 0 };
    dgg_table table = { 0 };
    DGG_TRY(dgg_gazetteer_read_more(&gazetteer, options->gazetteer, options->add_gazetteer,
                                    options->profile, error));
    DGG_TRY(dgg_report_begin(&table, names, columns, sizeof columns / sizeof *columns, error));
    table.columns[table.column_count - 1].places = 2;
    table.columns[table.column_count - 2].places = 2;
    DGG_TRY(search(&table, &gazetteer, options->words[0], error));
    DGG_TRY(dgg_report_write(options, &table, 1, error));
done:
    dgg_table_destroy(&table);
    dgg_gazetteer_destroy(&gazetteer);
    return status;
}

static const char *const examples[] = { "dggraph gazetteer find Cambridge",
                                        "dggraph gazetteer find 'Sao Paulo' --json",
                                        "dggraph gazetteer find Nanshan --add-gazetteer mine.json",
                                        NULL };

const dgg_command dgg_gazetteer_find = {
    { "find", "which locations a name may mean, and when it is taken", NULL, NULL },
    "NAME",
    examples,
    "Case, accents and traditional characters do not matter. If no location has the name, those\n"
    "are shown whose names begin with it.",
    false,
    check,
    run,
};
