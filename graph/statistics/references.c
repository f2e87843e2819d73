/* What the records cite most, whether it is in the list or not. */
#include "base/buffer.h"
#include "base/memory.h"
#include "base/order.h"
#include "graph/statistics.h"

enum { FEWEST = 2 /* records that cite a work, or it has no row */ };

#define COUNTING                                                                                   \
    "Each record counts once for every work it cites. In the list: the work is one of the "        \
    "records. "                                                                                    \
    "Spellings of one work are one as far as DOI, title, or author, year and place tell. "

typedef struct work {
    uint32_t entry, records, last_record;
    bool is_reference; /* else a paper of the list */
    dgg_text id, label;
} work;

static int by_records(const void *left, const void *right)
{
    const work *one = left, *two = right;
    if (one->records != two->records) {
        return one->records < two->records ? 1 : -1;
    }
    int order = dgg_text_compare(one->label, two->label);
    return order != 0 ? order : dgg_text_compare(one->id, two->id);
}

/* Papers first, then references. */
static void gather(work *works, const dgg_corpus *corpus)
{
    for (size_t i = 0; i < corpus->paper_count + corpus->references.count; i++) {
        bool is_reference = i >= corpus->paper_count;
        size_t entry = is_reference ? i - corpus->paper_count : i;
        const dgg_entity *reference = is_reference ? &corpus->references.items[entry] : NULL;
        const dgg_paper *paper = is_reference ? NULL : &corpus->papers[entry];
        works[i] = (work){ .entry = (uint32_t)entry,
                           .last_record = UINT32_MAX,
                           .is_reference = is_reference,
                           .id = is_reference ? reference->id : paper->id,
                           .label = is_reference ? reference->label : paper->title };
        works[i].label = works[i].label.length > 0 ? works[i].label : works[i].id;
    }
    const dgg_links *links = &corpus->links[DGG_CITES];
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        work *cited = &works[link->to_reference ? corpus->paper_count + link->to : link->to];
        bool is_itself = !link->to_reference && link->to == link->from;
        cited->records += !is_itself && cited->last_record != link->from;
        cited->last_record = link->from;
    }
}

static dgg_status add_row(dgg_table *table, const work *cited, size_t records, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, cited->label, error));
    DGG_TRY(dgg_table_add_text(table, cited->id, error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(cited->is_reference ? "no" : "yes"), error));
    DGG_TRY(dgg_table_add_count(table, cited->records, error));
    DGG_TRY(dgg_table_add_number(table, 100 * (double)cited->records / (double)records, error));
done:
    return status;
}

static dgg_status name_table(dgg_table *table, size_t cited, size_t citing, size_t once,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    DGG_TRY(dgg_buffer_print(&note, error, COUNTING));
    DGG_TRY(cited + once > 0
                ? dgg_buffer_print(&note, error,
                                   "%%: of the %zu record%s that cite%s anything. %zu work%s cited "
                                   "by one record only, and left out.",
                                   citing, citing == 1 ? "" : "s", citing == 1 ? "s" : "", once,
                                   once == 1 ? " is" : "s are")
                : dgg_buffer_print(&note, error, "No record tells what it cites."));
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(table, "references", "Most cited references", note.bytes, error));
done:
    dgg_buffer_destroy(&note);
    return status;
}

static dgg_status write(dgg_table *table, const work *works, size_t count, size_t citing,
                        dgg_error *error)
{
    static const char *const columns[][2] = { { "reference", "Reference" },
                                              { "id", "Id" },
                                              { "in_list", "In the list" },
                                              { "records", "Records" },
                                              { "share", "%" } };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     1, error));
    }
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(add_row(table, &works[i], citing, error));
    }
done:
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = analysis->graph->corpus;
    const dgg_links *links = &corpus->links[DGG_CITES];
    size_t all = corpus->paper_count + corpus->references.count, count = 0, once = 0, citing = 0;
    work *works = NULL;
    DGG_TRY(dgg_grow(&works, all + 1, sizeof *works, error));
    gather(works, corpus);
    dgg_sort(works, all, sizeof *works, by_records);
    for (size_t i = 0; i < all; i++) {
        count += works[i].records >= FEWEST;
        once += works[i].records > 0 && works[i].records < FEWEST;
    }
    for (size_t i = 0; i < links->count; i++) {
        citing += i == 0 || links->items[i].from != links->items[i - 1].from;
    }
    DGG_TRY(name_table(table, count, citing, once, error));
    DGG_TRY(write(table, works, count, citing, error));
done:
    dgg_release(works);
    return status;
}

const dgg_statistic dgg_statistic_references = {
    { "references", "works that several records cite, in the list or not", NULL, NULL },
    { DGG_PAPER, DGG_REFERENCE, DGG_KIND_COUNT },
    .fill = fill,
};
