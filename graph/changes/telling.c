/* Changes as tables, and as sentences. */
#include "graph/changes.h"

static const char *const change_names[DGG_CHANGE_KIND_COUNT] = {
    [DGG_IS_NEW] = "new",     [DGG_IS_GONE] = "gone",     [DGG_IS_RENAMED] = "renamed",
    [DGG_IS_SPLIT] = "split", [DGG_IS_JOINED] = "joined",
};

/* What is counted, one and many. */
static const struct counted {
    dgg_kind kind;
    dgg_link_type type; /* DGG_LINK_TYPE_COUNT for nodes */
    const char *one, *many;
} counted[] = {
    { DGG_PAPER, DGG_LINK_TYPE_COUNT, "paper", "papers" },
    { DGG_DOCUMENT, DGG_LINK_TYPE_COUNT, "document", "documents" },
    { DGG_EVENT, DGG_LINK_TYPE_COUNT, "event", "events" },
    { DGG_THEME, DGG_LINK_TYPE_COUNT, "theme", "themes" },
    { DGG_LOCATION, DGG_LINK_TYPE_COUNT, "location", "locations" },
    { DGG_KIND_COUNT, DGG_DISCUSSES, "link to a theme", "links to themes" },
    { DGG_KIND_COUNT, DGG_STUDIES, "link to a location", "links to locations" },
};
enum { COUNTED = sizeof counted / sizeof *counted };

static size_t count_of(const dgg_changes *changes, const struct counted *what,
                       dgg_change_kind change)
{
    return what->kind < DGG_KIND_COUNT ? changes->counts[what->kind][change]
                                       : changes->link_counts[what->type][change];
}

static dgg_status add_columns(dgg_table *table, const char *const (*columns)[2], size_t count,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     0, error));
    }
done:
    return status;
}

dgg_status dgg_changes_count(const dgg_changes *changes, dgg_table *table, dgg_error *error)
{
    static const char *const columns[][2] = { { "what", "What" },
                                              { "new", "New" },
                                              { "gone", "Gone" } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "changes", "Since the last map",
                           "Counted against the graph.json that was in the folder. A link: a "
                           "record and a theme or location.",
                           error));
    DGG_TRY(add_columns(table, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < COUNTED; i++) {
        size_t is_new = count_of(changes, &counted[i], DGG_IS_NEW);
        size_t is_gone = count_of(changes, &counted[i], DGG_IS_GONE);
        bool is_rare = counted[i].kind == DGG_DOCUMENT || counted[i].kind == DGG_EVENT;
        if (!is_rare || is_new + is_gone > 0) {
            DGG_TRY(dgg_table_add_text(table, dgg_text_of(counted[i].many), error));
            DGG_TRY(dgg_table_add_count(table, is_new, error));
            DGG_TRY(dgg_table_add_count(table, is_gone, error));
        }
    }
done:
    return status;
}

static dgg_status add_cell(dgg_table *table, dgg_text text, dgg_error *error)
{
    return text.length > 0 ? dgg_table_add_text(table, text, error)
                           : dgg_table_add_empty(table, error);
}

dgg_status dgg_changes_list(const dgg_changes *changes, dgg_table *table, dgg_error *error)
{
    static const char *const columns[][2] = { { "change", "Change" },
                                              { "kind", "Kind" },
                                              { "before", "Before" },
                                              { "now", "Now" },
                                              { "id", "Id" } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "changed", "What has changed since the last map",
                           "Counted are records, themes, locations and communities.", error));
    DGG_TRY(add_columns(table, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < changes->count; i++) {
        const dgg_change *change = &changes->items[i];
        const char *kind = change->is_community ? "community" : dgg_kind_name(change->kind);
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(change_names[change->change]), error));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(kind), error));
        DGG_TRY(add_cell(table, change->before, error));
        DGG_TRY(add_cell(table, change->after, error));
        DGG_TRY(add_cell(table, change->id, error));
    }
done:
    return status;
}

/* "2 papers, 1 theme are new. " Nothing if there are none. */
static dgg_status say_counts(const dgg_changes *changes, dgg_change_kind change, dgg_buffer *prose,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t sum = 0, said = 0, left = 0;
    for (size_t i = 0; i < COUNTED; i++) {
        sum += count_of(changes, &counted[i], change);
        left += count_of(changes, &counted[i], change) > 0 ? 1 : 0;
    }
    for (size_t i = 0; i < COUNTED; i++) {
        size_t count = count_of(changes, &counted[i], change);
        if (count > 0) {
            left--;
            DGG_TRY(dgg_buffer_print(prose, error, "%s%zu %s",
                                     said == 0   ? ""
                                     : left == 0 ? " and "
                                                 : ", ",
                                     count, count == 1 ? counted[i].one : counted[i].many));
            said++;
        }
    }
    if (sum > 0) {
        DGG_TRY(dgg_buffer_print(prose, error, " %s %s. ", sum == 1 ? "is" : "are",
                                 change_names[change]));
    }
done:
    return status;
}

/* What a sentence about a community says between and behind its names. */
static const struct saying {
    const char *between, *end;
} sayings[DGG_CHANGE_KIND_COUNT] = {
    [DGG_IS_NEW] = { "", "' is new. " },
    [DGG_IS_GONE] = { "", "' is gone. " },
    [DGG_IS_RENAMED] = { "' is now called '", "'. " },
    [DGG_IS_SPLIT] = { "' has split into '", "'. " },
    [DGG_IS_JOINED] = { "' have joined in '", "'. " },
};

/* "A', 'B' and 'C" of "A; B; C", if there are several. */
static dgg_status say_names(dgg_text names, bool are_several, dgg_buffer *prose, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text separator = dgg_text_of("; ");
    size_t end = are_several ? dgg_text_find(names, separator) : names.length;
    while (end < names.length) {
        DGG_TRY(dgg_buffer_add(prose, dgg_text_slice(names, 0, end), error));
        names = dgg_text_slice(names, end + separator.length, names.length);
        end = dgg_text_find(names, separator);
        DGG_TRY(dgg_buffer_print(prose, error, end < names.length ? "', '" : "' and '"));
    }
    DGG_TRY(dgg_buffer_add(prose, names, error));
done:
    return status;
}

static dgg_status say_community(const dgg_change *change, dgg_buffer *prose, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const struct saying *saying = &sayings[change->change];
    const char *start = change->change == DGG_IS_JOINED ? "The communities '" : "The community '";
    DGG_TRY(dgg_buffer_add(prose, dgg_text_of(start), error));
    DGG_TRY(say_names(change->before, change->change == DGG_IS_JOINED, prose, error));
    DGG_TRY(dgg_buffer_add(prose, dgg_text_of(saying->between), error));
    DGG_TRY(say_names(change->after, change->change == DGG_IS_SPLIT, prose, error));
    DGG_TRY(dgg_buffer_add(prose, dgg_text_of(saying->end), error));
done:
    return status;
}

/* "The theme 'Maps' is now called 'Atlases'. " */
static dgg_status say_label(const dgg_change *change, dgg_buffer *prose, dgg_error *error)
{
    return dgg_buffer_print(prose, error, "The %s '%.*s' is now called '%.*s'. ",
                            dgg_kind_name(change->kind), (int)change->before.length,
                            change->before.start, (int)change->after.length, change->after.start);
}

dgg_status dgg_changes_say(const dgg_changes *changes, dgg_buffer *prose, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t before = prose->length;
    DGG_TRY(say_counts(changes, DGG_IS_NEW, prose, error));
    DGG_TRY(say_counts(changes, DGG_IS_GONE, prose, error));
    for (size_t i = 0; i < changes->count; i++) {
        const dgg_change *change = &changes->items[i];
        if (change->is_community) {
            DGG_TRY(say_community(change, prose, error));
        } else if (change->change == DGG_IS_RENAMED) {
            DGG_TRY(say_label(change, prose, error));
        }
    }
    prose->length -= prose->length > before ? 1 : 0; /* the blank at the end */
done:
    return status;
}
