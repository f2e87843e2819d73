/* dggraph gazetteer check: whether a gazetteer file can be used, and what in it is doubtful. */
#include "base/names.h"
#include "corpus/gazetteer.h"
#include "program/commands.h"
#include "program/report.h"

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    if (options->word_count != 1) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "gazetteer check takes one file: dggraph gazetteer check mine.json");
    }
    return dgg_report_check(options, NULL, error);
}

typedef struct checking {
    dgg_gazetteer gazetteer;
    dgg_names names; /* all names, the first location that has each in owners */
    uint32_t *owners;
    size_t room;
    dgg_table table;
} checking;

static dgg_status tell(checking *ours, const dgg_location *location, dgg_text name,
                       const char *what, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(&ours->table, location->id, error));
    DGG_TRY(dgg_table_add_text(&ours->table, name, error));
    DGG_TRY(dgg_table_add_text(&ours->table, dgg_text_of(what), error));
done:
    return status;
}

static bool is_lower_word(dgg_text name)
{
    return name.length > 0 && name.start[0] >= 'a' && name.start[0] <= 'z' &&
           dgg_text_find_byte(name, ' ') == name.length;
}

/* Two locations of one name can be told apart only if one of them is graded. */
static dgg_status check_name(checking *ours, size_t place, size_t which, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_gazetteer_location *it = &ours->gazetteer.locations[place];
    dgg_text name = it->names.items[which];
    dgg_ambiguity grade = it->grades != NULL ? it->grades[which] : it->ambiguity;
    size_t known = ours->names.count;
    uint32_t number = 0;
    DGG_TRY(dgg_names_add(&ours->names, name, &number, error));
    DGG_TRY(
        dgg_reserve(&ours->owners, &ours->room, ours->names.count, sizeof *ours->owners, error));
    if (number == known) {
        ours->owners[number] = (uint32_t)place;
    }
    bool is_shared = ours->owners[number] != place;
    if (is_shared && grade == DGG_UNAMBIGUOUS) {
        DGG_TRY(tell(ours, &it->location, name,
                     "a location before it has the same name: grade it container", error));
    }
    if (is_lower_word(name) && grade == DGG_UNAMBIGUOUS) {
        DGG_TRY(tell(ours, &it->location, name,
                     "a word without a capital: it is found wherever the word stands", error));
    }
    enum { SHORT = 3 };
    if (name.length <= SHORT && grade == DGG_UNAMBIGUOUS && !dgg_text_starts(name, "=")) {
        DGG_TRY(tell(ours, &it->location, name,
                     "very short: write \"=NAME\" for an exact form, or grade it", error));
    }
done:
    return status;
}

static dgg_status check_location(checking *ours, size_t place, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_gazetteer_location *it = &ours->gazetteer.locations[place];
    const dgg_text none = { 0 };
    if (it->names.count == 0) {
        DGG_TRY(tell(ours, &it->location, none, "no names: it is never found", error));
    }
    if (it->location.type.length == 0) {
        DGG_TRY(tell(ours, &it->location, none, "no type", error));
    }
    if (it->part_of.count == 0 && !dgg_text_is(it->location.type, "region") &&
        !dgg_text_is(it->location.type, "area")) {
        DGG_TRY(tell(ours, &it->location, none, "part of nothing: it rolls up to itself", error));
    }
    for (size_t i = 0; i < it->names.count; i++) {
        DGG_TRY(check_name(ours, place, i, error));
    }
done:
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    static const char *const names[3] = { "findings", "What is doubtful in the gazetteer",
                                          ("A file with mistakes is refused, with line and column; "
                                           "what stands here can be used as it is.") };
    static const char *const columns[][2] = { { "id", "Id" },
                                              { "name", "Name" },
                                              { "finding", "Finding" } };
    dgg_status status = DGG_OK;
    checking ours = { 0 };
    DGG_TRY(dgg_gazetteer_read(&ours.gazetteer, options->words[0], NULL, error));
    DGG_TRY(dgg_report_begin(&ours.table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < ours.gazetteer.location_count; i++) {
        bool is_built_in = ours.gazetteer.locations[i].is_built_in;
        DGG_TRY(is_built_in ? DGG_OK : check_location(&ours, i, error));
    }
    DGG_TRY(dgg_report_write(options, &ours.table, 1, error));
done:
    dgg_names_destroy(&ours.names);
    dgg_release(ours.owners);
    dgg_table_destroy(&ours.table);
    dgg_gazetteer_destroy(&ours.gazetteer);
    return status;
}

static const char *const examples[] = { "dggraph gazetteer check mine.json", NULL };

const dgg_command dgg_gazetteer_check = {
    { "check", "what is wrong or doubtful in a gazetteer file", NULL, NULL },
    "FILE",
    examples,
    "Of a file that extends the one built in, only its own locations are looked at.",
    false,
    check,
    run,
};
