/* Records by location, and with what lies inside it. */
#include "base/buffer.h"
#include "base/memory.h"
#include "base/names.h"
#include "graph/statistics.h"
#include "graph/tally.h"

#define COUNTING                                                                                   \
    "Full counting: each record counts once for every location it studies; a record on a city "    \
    "does not count for what contains it. Primary: by the points of its evidence; else a "         \
    "mention. "                                                                                    \
    "Shares: of all records. Within: the nearest that contains it, by its name if it has a row, "  \
    "else by its id. With what is inside: records that study it or a location inside it, each "    \
    "once; --rollup country counts the whole list so."

/* Records of a location together with those of the locations inside it. */
typedef struct rolled {
    const dgg_corpus *corpus;
    dgg_names ids;    /* of the locations, by their number */
    size_t *records;  /* of a location or one inside it, each once */
    uint32_t *latest; /* the last record that counted */
} rolled;

static dgg_status prepare(rolled *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t count = all->corpus->location_count + 1;
    DGG_TRY(dgg_grow(&all->records, count, sizeof *all->records, error));
    DGG_TRY(dgg_grow(&all->latest, count, sizeof *all->latest, error));
    for (size_t i = 0; i < all->corpus->location_count; i++) {
        all->records[i] = 0;
        all->latest[i] = UINT32_MAX;
        DGG_TRY(dgg_names_add(&all->ids, all->corpus->locations[i].id, &number, error));
    }
done:
    return status;
}

static void count_once(rolled *all, uint32_t location, uint32_t record)
{
    if (location != DGG_NO_NAME) {
        all->records[location] += all->latest[location] != record;
        all->latest[location] = record;
    }
}

/* Links are sorted by record. */
static void count_upwards(rolled *all)
{
    const dgg_links *links = &all->corpus->links[DGG_STUDIES];
    for (size_t i = 0; i < links->count; i++) {
        const dgg_texts *containers = &all->corpus->locations[links->items[i].to].ancestors;
        count_once(all, links->items[i].to, links->items[i].from);
        for (size_t j = 0; j < containers->count; j++) {
            count_once(all, dgg_names_find(&all->ids, containers->items[j]), links->items[i].from);
        }
    }
}

static dgg_status add_more(const void *context, const dgg_tally_row *row, dgg_table *table,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    const rolled *all = context;
    const dgg_texts *containers = &all->corpus->locations[row->entry].ancestors;
    dgg_text within = containers->count > 0 ? containers->items[0] : (dgg_text){ 0 };
    uint32_t container = dgg_names_find(&all->ids, within);
    bool has_label = container != DGG_NO_NAME && all->corpus->locations[container].label.length > 0;
    within = has_label ? all->corpus->locations[container].label : within;
    DGG_TRY(within.length > 0 ? dgg_table_add_text(table, within, error)
                              : dgg_table_add_empty(table, error));
    DGG_TRY(dgg_table_add_count(table, all->records[row->entry], error));
done:
    return status;
}

static dgg_status measure(const dgg_measured *measured, dgg_table *table, dgg_error *error)
{
    static const char *const more[][2] = { { "within", "Within" },
                                           { "with_inside", "With what is inside" } };
    dgg_status status = DGG_OK;
    dgg_tally tally = { 0 };
    rolled all = { .corpus = measured->analysis->graph->corpus };
    const dgg_tally_coded how = { .key = "location",
                                  .name = "Location",
                                  .records = all.corpus->paper_count,
                                  .is_sample = measured->is_sample,
                                  .more = more,
                                  .more_count = sizeof more / sizeof *more,
                                  .add_more = add_more,
                                  .context = &all };
    const char *note =
        measured->is_sample ? COUNTING " From, to: 95 % interval (Wilson 1927)." : COUNTING;
    DGG_TRY(prepare(&all, error));
    count_upwards(&all);
    DGG_TRY(dgg_table_name(table, "locations", "Records by location", note, error));
    DGG_TRY(dgg_tally_init(&tally, all.corpus, DGG_STUDIES, error));
    DGG_TRY(dgg_tally_write_coded(&tally, &how, table, error));
done:
    dgg_tally_destroy(&tally);
    dgg_names_destroy(&all.ids);
    dgg_release(all.records);
    dgg_release(all.latest);
    return status;
}

const dgg_statistic dgg_statistic_locations = {
    { "locations", "records by location, primary and mention", NULL, NULL },
    { DGG_PAPER, DGG_LOCATION, DGG_KIND_COUNT },
    .measure = measure,
};
