/* Bradford's zones: few venues hold a third of the records, more the next third, many the last. */
#include <math.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "graph/statistics.h"
#include "graph/tally.h"

enum { ZONES = 3, FEWEST = 30 /* records with a venue, or nothing is told */, LISTED = 5 };

#define COUNTING                                                                                   \
    "Each record counts once, for its venue. Venues in falling order of records, of equal ones "   \
    "by name; a zone ends with the venue that "                                                    \
    "brings the records so far to a third, or two thirds, of all (Bradford 1934, Engineering "     \
    "137:85-86). "

typedef struct zone {
    size_t first, last; /* venues, the last one not within */
    size_t records;
} zone;

static size_t count_records(const dgg_tally *venues)
{
    size_t records = 0;
    for (size_t i = 0; i < venues->count; i++) {
        records += venues->rows[i].records;
    }
    return records;
}

static void cut(zone *zones, const dgg_tally *venues, size_t records)
{
    size_t at = 0, so_far = 0;
    for (size_t i = 0; i < ZONES; i++) {
        zones[i] = (zone){ .first = at };
        while (at < venues->count && venues->rows[at].records > 0 &&
               (i + 1 == ZONES || so_far * ZONES < records * (i + 1))) {
            so_far += venues->rows[at].records;
            zones[i].records += venues->rows[at++].records;
        }
        zones[i].last = at;
    }
}

static dgg_status add_names(dgg_table *table, const dgg_tally *venues, const zone *of,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer names = { 0 };
    for (size_t i = of->first; i < of->last && i < of->first + LISTED; i++) {
        DGG_TRY(dgg_buffer_add(&names, dgg_text_of(i > of->first ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(&names, venues->rows[i].label, error));
    }
    if (of->last - of->first > LISTED) {
        DGG_TRY(dgg_buffer_print(&names, error, "; … and %zu more", of->last - of->first - LISTED));
    }
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&names), error));
done:
    dgg_buffer_destroy(&names);
    return status;
}

static dgg_status add_row(dgg_table *table, const dgg_tally *venues, const zone *zones,
                          size_t place, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const zone *of = &zones[place];
    size_t count = of->last - of->first, before = place > 0 ? of[-1].last - of[-1].first : 0;
    size_t all = count_records(venues);
    DGG_TRY(dgg_table_add_count(table, place + 1, error));
    DGG_TRY(dgg_table_add_count(table, count, error));
    DGG_TRY(dgg_table_add_count(table, of->records, error));
    DGG_TRY(dgg_table_add_number(table, 100 * (double)of->records / (double)all, error));
    DGG_TRY(before > 0 && count > 0
                ? dgg_table_add_number(table, (double)count / (double)before, error)
                : dgg_table_add_empty(table, error));
    DGG_TRY(add_names(table, venues, of, error));
done:
    return status;
}

/* Whom a cut parts from venues that hold as many: the names decided there, not the numbers. */
static dgg_status tell_ties(dgg_buffer *note, const dgg_tally *venues, const zone *zones,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i + 1 < ZONES; i++) {
        size_t at = zones[i].last;
        bool is_within = at > zones[i].first && at < venues->count && venues->rows[at].records > 0;
        if (is_within && venues->rows[at - 1].records == venues->rows[at].records) {
            size_t records = venues->rows[at].records;
            DGG_TRY(dgg_buffer_print(note, error,
                                     "Zone %zu ends among venues of %zu record%s each, which stand "
                                     "by name: which of them are in it means nothing. ",
                                     i + 1, records, records == 1 ? "" : "s"));
        }
    }
done:
    return status;
}

static dgg_status write(dgg_table *table, dgg_buffer *note, const dgg_tally *venues,
                        dgg_error *error)
{
    static const struct {
        const char *key, *name;
        int places;
    } columns[] = { { "zone", "Zone", 0 },
                    { "venues", "Venues", 0 },
                    { "records", "Records", 0 },
                    { "share", "%", 1 },
                    { "multiplier", "Venues to those of the zone before", 2 },
                    { "first", "First venues", 0 } };
    dgg_status status = DGG_OK;
    zone zones[ZONES];
    size_t records = count_records(venues);
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i].key),
                                     dgg_text_of(columns[i].name), columns[i].places, error));
    }
    if (records < FEWEST) {
        return dgg_buffer_print(note, error,
                                "Nothing is told of fewer than %d records with a venue; here are "
                                "%zu.",
                                FEWEST, records);
    }
    cut(zones, venues, records);
    for (size_t i = 0; i < ZONES; i++) {
        DGG_TRY(add_row(table, venues, zones, i, error));
    }
    DGG_TRY(tell_ties(note, venues, zones, error));
    DGG_TRY(dgg_buffer_print(note, error,
                             "%zu records with a venue. Bradford's law would have the two "
                             "multipliers alike.",
                             records));
done:
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tally venues = { 0 };
    dgg_buffer note = { 0 };
    DGG_TRY(dgg_tally_init(&venues, analysis->graph->corpus, DGG_PUBLISHED_IN, error));
    DGG_TRY(dgg_buffer_print(&note, error, COUNTING));
    DGG_TRY(write(table, &note, &venues, error));
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(table, "bradford", "Bradford's zones of venues", note.bytes, error));
done:
    dgg_buffer_destroy(&note);
    dgg_tally_destroy(&venues);
    return status;
}

const dgg_statistic dgg_statistic_bradford = {
    { "bradford", "venues by thirds of the records", NULL, NULL },
    { DGG_PAPER, DGG_VENUE, DGG_KIND_COUNT },
    .fill = fill,
};
