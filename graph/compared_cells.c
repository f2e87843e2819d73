/* Cells of themes by locations, or by themes, against chance: candidates for gaps of a literature.
 */
#include <string.h>

#include "base/memory.h"
#include "graph/gaps.h"
#include "graph/theme_groups.h"

enum { MOST = 300 /* themes, or locations, that are looked at: those of most records */ };
static const double accepted = 0.05;

/* One kind of link. */
typedef struct linked {
    dgg_link_type type;
    const char *group; /* of themes; NULL: any */
    dgg_incidence of;
    uint32_t *place, *entries; /* of each entry; of each place */
    size_t width, entry_count;
    size_t fewest;  /* records of an entry that is looked at */
    size_t records; /* that have any */
} linked;

/* Only records that have the other kind of link too, if there is one: a theme of texts without any
 * location would seem to lack all of them. */
static dgg_status gather(linked *side, const dgg_corpus *corpus, const linked *other,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pair *pairs = NULL;
    size_t kept = 0;
    const dgg_links *links = &corpus->links[side->type];
    side->entry_count = dgg_compared_count(corpus, side->type);
    DGG_TRY(dgg_grow(&pairs, links->count + 1, sizeof *pairs, error));
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        bool is_asked = side->group == NULL || dgg_theme_is_of(corpus, link->to, side->group);
        pairs[kept] = (dgg_pair){ link->from, link->to };
        kept += is_asked && (other == NULL || dgg_incidence_size(&other->of, link->from) > 0);
    }
    DGG_TRY(dgg_incidence_init(&side->of, corpus->paper_count, pairs, kept, error));
    for (size_t i = 0; i < corpus->paper_count; i++) {
        side->records += dgg_incidence_size(&side->of, i) > 0;
    }
done:
    dgg_release(pairs);
    return status;
}

/* So many records that no more than MOST entries have as many. */
static size_t fewest_of(const uint32_t *records, size_t count)
{
    size_t fewest = DGG_GAP_LEAST, kept = 0, next = 0;
    do {
        kept = 0;
        next = SIZE_MAX;
        for (size_t i = 0; i < count; i++) {
            bool is_in = records[i] >= fewest;
            kept += is_in;
            next = is_in && records[i] < next ? records[i] : next;
        }
        fewest = kept > MOST ? next + 1 : fewest;
    } while (kept > MOST);
    return fewest;
}

/* What has fewer records than a cell must have cannot be expected so often. */
static dgg_status choose(linked *side, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t rows = side->of.row_count, links = rows > 0 ? side->of.first[rows] : 0;
    DGG_TRY(dgg_grow(&side->place, side->entry_count + 1, sizeof *side->place, error));
    DGG_TRY(dgg_grow(&side->entries, side->entry_count + 1, sizeof *side->entries, error));
    for (size_t i = 0; i < side->entry_count; i++) {
        side->place[i] = 0;
    }
    for (size_t i = 0; i < links; i++) {
        side->place[side->of.items[i]]++;
    }
    side->fewest = fewest_of(side->place, side->entry_count);
    for (size_t i = 0; i < side->entry_count; i++) {
        bool is_in = side->place[i] >= side->fewest;
        side->place[i] = is_in ? (uint32_t)side->width : UINT32_MAX;
        side->entries[side->width] = (uint32_t)i;
        side->width += is_in;
    }
done:
    return status;
}

static void forget(linked *side)
{
    dgg_incidence_destroy(&side->of);
    dgg_release(side->place);
    dgg_release(side->entries);
}

static dgg_gap_side side_of(const linked *side)
{
    return (dgg_gap_side){ &side->of, side->place, side->width, side->entry_count };
}

static dgg_status add_columns(dgg_table *table, bool is_pair, dgg_error *error)
{
    const struct {
        const char *key, *name;
        int places;
    } columns[] = {
        { "theme", "Theme", 0 },
        { "theme_id", "Id", 0 },
        { is_pair ? "other" : "location", is_pair ? "Other theme" : "Location", 0 },
        { is_pair ? "other_id" : "location_id", "Id", 0 },
        { "observed", "Observed", 0 },
        { "expected", "Expected", 1 },
        { "ratio", "Ratio", 2 },
        { "p", "p", 4 },
        { "q", "q", 4 },
        { "finding", "Finding", 0 },
    };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i].key),
                                     dgg_text_of(columns[i].name), columns[i].places, error));
    }
done:
    return status;
}

static dgg_status add_row(dgg_table *table, const dgg_gap *gap, const dgg_named names[2],
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *found = gap->is_fewer ? "too few: gap candidate" : "too many";
    const char *other = gap->is_outside ? "undecided: too few permutations" : "none shown";
    for (int i = 0; i < 2; i++) {
        DGG_TRY(dgg_table_add_text(table, names[i].label, error));
        DGG_TRY(dgg_table_add_text(table, names[i].id, error));
    }
    DGG_TRY(dgg_table_add_count(table, gap->observed, error));
    DGG_TRY(dgg_table_add_number(table, gap->expected, error));
    DGG_TRY(dgg_table_add_number(table, (double)gap->observed / gap->expected, error));
    DGG_TRY(dgg_table_add_number(table, gap->p, error));
    DGG_TRY(dgg_table_add_number(table, gap->q, error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(gap->q < accepted ? found : other), error));
done:
    return status;
}

static const char *with_both(const linked *rows, const linked *columns)
{
    if (columns->type != DGG_DISCUSSES) {
        return " and a location";
    }
    return rows != columns ? " of each group" : rows->group != NULL ? " of the group" : "";
}

static dgg_status add_reason(dgg_compared *compared, const linked *rows, const linked *columns,
                             dgg_error *error)
{
    compared->is_untested = true;
    return dgg_buffer_print(&compared->note, error,
                            "The corpus is too small for any cell to be tested: among its %zu "
                            "records with a theme%s, %d or more are expected in no cell.",
                            rows->records, with_both(rows, columns), DGG_GAP_LEAST);
}

static dgg_status add_note(dgg_compared *compared, const dgg_gaps *gaps, const linked *rows,
                           const linked *columns, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer *note = &compared->note;
    if (gaps->count == 0) {
        return add_reason(compared, rows, columns, error);
    }
    DGG_TRY(dgg_buffer_print(note, error,
                             " %u permutations, from seed %u, of the %zu records with a theme%s. "
                             "Of %zu cells %zu are tested, those "
                             "in which at least %d records are expected; q is the false discovery "
                             "rate among them (Benjamini and Hochberg 1995), and a cell is called "
                             "too few or too many where it is below 0.05.",
                             gaps->permutations, compared->how.seed, rows->records,
                             with_both(rows, columns), gaps->cell_count, gaps->count,
                             DGG_GAP_LEAST));
    if (rows->fewest > DGG_GAP_LEAST || columns->fewest > DGG_GAP_LEAST) {
        DGG_TRY(dgg_buffer_print(
            note, error, " Only the %zu themes and %zu %s of most records are looked at.",
            rows->width, columns->width, columns->type == DGG_DISCUSSES ? "others" : "locations"));
    }
    if (gaps->permutations < DGG_GAP_FOR_EACH * gaps->count) {
        DGG_TRY(dgg_buffer_print(note, error,
                                 " So few permutations tell only what many cells show at once: "
                                 "undecided are those that no permutation went so far in as the "
                                 "records do. A single cell needs --permutations %zu.",
                                 DGG_GAP_FOR_EACH * gaps->count));
    }
    DGG_TRY(dgg_buffer_print(
        note, error,
        " The limit is the recall of the coding: what it overlooks counts as absent, so look into "
        "the records before you "
        "call a cell a gap. A theme and one inside it, or a location and one within it, are not "
        "independent by definition."));
done:
    return status;
}

static bool is_same(const char *one, const char *other)
{
    return one == other || (one != NULL && other != NULL && strcmp(one, other) == 0);
}

dgg_status dgg_compare_cells(dgg_compared *compared, const dgg_cells_of *cells, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = compared->corpus;
    bool is_pair = cells->across == DGG_DISCUSSES && is_same(cells->row_group, cells->across_group);
    linked themes = { .type = DGG_DISCUSSES, .group = cells->row_group };
    linked others = { .type = cells->across, .group = cells->across_group };
    dgg_gaps gaps = { 0 };
    DGG_TRY(is_pair ? DGG_OK : gather(&others, corpus, NULL, error));
    DGG_TRY(is_pair ? DGG_OK : choose(&others, error));
    DGG_TRY(gather(&themes, corpus, is_pair ? NULL : &others, error));
    DGG_TRY(choose(&themes, error));
    const linked *across = is_pair ? &themes : &others;
    const dgg_gap_side rows = side_of(&themes), columns = side_of(&others);
    const dgg_gap_chance chance = { compared->how.permutations, compared->how.seed,
                                    compared->how.threads };
    DGG_TRY(dgg_gaps_find(&gaps, &rows, is_pair ? NULL : &columns, &chance, error));
    DGG_TRY(add_columns(compared->table, cells->across == DGG_DISCUSSES, error));
    for (size_t i = 0; i < gaps.count; i++) {
        const dgg_gap *gap = &gaps.items[i];
        const dgg_named names[2] = {
            dgg_compared_entry(corpus, DGG_DISCUSSES, themes.entries[gap->row]),
            dgg_compared_entry(corpus, cells->across, across->entries[gap->column]),
        };
        DGG_TRY(add_row(compared->table, gap, names, error));
    }
    DGG_TRY(add_note(compared, &gaps, &themes, across, error));
done:
    dgg_gaps_destroy(&gaps);
    forget(&others);
    forget(&themes);
    return status;
}
