/* Central nodes by several measures: themes, locations and papers where they meet, people where
 * they write together. */
#include <math.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/order.h"
#include "graph/network.h"
#include "graph/statistics.h"

enum {
    FEWEST = 30, /* papers, or there is no ranking */
    MOST = 100,  /* nodes of a kind that are shown */
    MOST_MEASURES = 16
};

typedef struct central {
    const dgg_node *node;
    uint32_t place; /* in the graph */
    uint32_t rank;
} central;

/* The nodes of one kind, in one network. */
typedef struct ranked {
    const dgg_analysis *analysis;
    dgg_kind kind;
    bool is_ranked;
    central *items;
    size_t count;
} ranked;

static bool is_of(const dgg_node *node, dgg_kind kind)
{
    bool is_record = node->kind == DGG_DOCUMENT || node->kind == DGG_EVENT;
    return node->kind == kind || (kind == DGG_PAPER && is_record);
}

static int by_rank(const void *left, const void *right)
{
    const central *one = left, *other = right;
    if (one->rank != other->rank) {
        return one->rank < other->rank ? -1 : 1;
    }
    return one->place < other->place ? -1 : one->place > other->place;
}

static int by_score(const void *left, const void *right)
{
    double one = *(const double *)left, other = *(const double *)right;
    return one > other ? -1 : one < other;
}

/* Ranks within all records are not those within papers: counted here. */
static dgg_status rank(ranked *list, const double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *sorted = NULL;
    DGG_TRY(dgg_grow(&sorted, list->count + 1, sizeof *sorted, error));
    for (size_t i = 0; i < list->count; i++) {
        sorted[i] = scores[list->items[i].place];
    }
    dgg_sort(sorted, list->count, sizeof *sorted, by_score);
    for (size_t i = 0; i < list->count; i++) {
        static const double rounding = 1e-12;
        double score = scores[list->items[i].place] * (1 + rounding);
        size_t low = 0, high = list->count;
        while (low < high) {
            size_t middle = low + (high - low) / 2;
            low = sorted[middle] > score ? middle + 1 : low;
            high = sorted[middle] > score ? high : middle;
        }
        list->items[i].rank = (uint32_t)low + 1;
    }
done:
    dgg_release(sorted);
    return status;
}

/* The nodes of the kind that have a score, in their order. */
static dgg_status gather(ranked *list, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = list->analysis->graph;
    const double *scores = dgg_analysis_score(list->analysis, "pagerank");
    if (scores == NULL) {
        return DGG_OK; /* nothing was measured that ranks */
    }
    DGG_TRY(dgg_grow(&list->items, graph->node_count + 1, sizeof *list->items, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        if (is_of(&graph->nodes[i], list->kind) && !isnan(scores[i])) {
            list->items[list->count++] = (central){ &graph->nodes[i], (uint32_t)i, 0 };
        }
    }
    if (list->is_ranked && list->count > 0) {
        DGG_TRY(rank(list, scores, error));
    }
    dgg_sort(list->items, list->count, sizeof *list->items, by_rank);
done:
    return status;
}

/* An id without its kind is that of the table of papers, themes or people. */
static dgg_text id_of(const dgg_node *node)
{
    size_t colon = dgg_text_find_byte(node->id, ':');
    return colon < node->id.length ? dgg_text_slice(node->id, colon + 1, node->id.length)
                                   : node->id;
}

static dgg_status add_score(dgg_table *table, const double *scores, uint32_t place,
                            dgg_error *error)
{
    return scores == NULL || isnan(scores[place])
               ? dgg_table_add_empty(table, error)
               : dgg_table_add_number(table, scores[place], error);
}

/* `measures` are those of the columns: other networks may not have measured them. */
static dgg_status add_rows(dgg_table *table, const ranked *list, const dgg_analysis *measures,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *kind = dgg_kind_name(list->kind);
    for (size_t i = 0; i < list->count && i < MOST; i++) {
        const central *one = &list->items[i];
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(kind), error));
        DGG_TRY(list->is_ranked ? dgg_table_add_count(table, one->rank, error)
                                : dgg_table_add_empty(table, error));
        DGG_TRY(dgg_table_add_text(table, id_of(one->node), error));
        DGG_TRY(dgg_table_add_text(table, one->node->label, error));
        for (size_t j = 0; j < measures->score_count; j++) {
            const char *name = measures->scores[j].measure->name;
            DGG_TRY(add_score(table, dgg_analysis_score(list->analysis, name), one->place, error));
        }
    }
done:
    return status;
}

static dgg_status add_kind(dgg_table *table, const dgg_analysis *analysis,
                           const dgg_analysis *measures, dgg_kind kind, dgg_error *error)
{
    dgg_status status = DGG_OK;
    ranked list = { .analysis = analysis, .kind = kind };
    list.is_ranked = analysis->graph->corpus->paper_count >= FEWEST;
    DGG_TRY(gather(&list, error));
    DGG_TRY(add_rows(table, &list, measures, error));
done:
    dgg_release(list.items);
    return status;
}

/* Counts have none; shares of the whole network are small. */
static int places_of(dgg_text measure)
{
    bool is_count = dgg_text_is(measure, "degree") || dgg_text_is(measure, "coreness");
    bool is_share = dgg_text_is(measure, "pagerank") || dgg_text_is(measure, "eigenvector");
    return is_count ? 0 : is_share ? 4 : 1;
}

static dgg_status add_columns(dgg_table *table, const dgg_analysis *analysis, dgg_error *error)
{
    static const char *const columns[][2] = {
        { "kind", "Kind" }, { "rank", "Rank" }, { "id", "Id" }, { "label", "Name" }
    };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     0, error));
    }
    for (size_t i = 0; i < analysis->score_count; i++) {
        dgg_text name = dgg_text_of(analysis->scores[i].measure->name);
        DGG_TRY(dgg_table_add_column(table, name, name, places_of(name), error));
    }
done:
    return status;
}

/* What the people of the corpus write together, by the same measures. */
static dgg_status analyse_people(dgg_analysis *people, const dgg_measured *measured,
                                 dgg_error *error)
{
    const char *names[MOST_MEASURES + 1] = { NULL };
    const dgg_analysis *analysis = measured->analysis;
    for (size_t i = 0; i < analysis->score_count && i < MOST_MEASURES; i++) {
        names[i] = analysis->scores[i].measure->name;
    }
    const dgg_analysis_options how = { .network = "coauthorship",
                                       .communities = "components",
                                       .seed = measured->how->seed,
                                       .seed_is_zero = measured->how->seed_is_zero,
                                       .threads = measured->how->threads,
                                       .epsilon = measured->how->epsilon,
                                       .delta = measured->how->delta,
                                       .measures = names };
    return dgg_analysis_init(people, analysis->graph, &how, error);
}

static dgg_status name_table(dgg_table *table, const dgg_analysis *analysis, bool has_people,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer note = { 0 };
    DGG_TRY(dgg_buffer_print(&note, error,
                             "Each node counts in the network '%s' (%s)%s. At most %d of a kind; "
                             "dggraph rank shows all, dggraph explain the formula of a measure.",
                             analysis->network->name, analysis->network->summary,
                             has_people ? "; people in 'coauthorship'" : "", MOST));
    DGG_TRY(analysis->graph->corpus->paper_count < FEWEST
                ? dgg_buffer_print(&note, error,
                                   " Nothing is ranked in fewer than %d papers: rows stand by id.",
                                   FEWEST)
                : dgg_buffer_print(&note, error,
                                   " Ranks: by PageRank within a kind; equal ones share the "
                                   "first."));
    for (size_t i = 0; i < analysis->score_count; i++) {
        dgg_text said = analysis->said[i];
        DGG_TRY(said.length > 0
                    ? dgg_buffer_print(&note, error, " %.*s", (int)said.length, said.start)
                    : DGG_OK);
    }
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    DGG_TRY(dgg_table_name(table, "central", "Central nodes", note.bytes, error));
done:
    dgg_buffer_destroy(&note);
    return status;
}

static dgg_status measure(const dgg_measured *measured, dgg_table *table, dgg_error *error)
{
    static const dgg_kind kinds[] = { DGG_THEME, DGG_LOCATION, DGG_PAPER };
    dgg_status status = DGG_OK;
    dgg_analysis people = { 0 };
    const dgg_analysis *analysis = measured->analysis;
    const dgg_corpus *corpus = analysis->graph->corpus;
    bool has_people = !corpus->lacks[DGG_PERSON] && corpus->links[DGG_WROTE].count > 0;
    DGG_TRY(name_table(table, analysis, has_people, error));
    DGG_TRY(add_columns(table, analysis, error));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        DGG_TRY(add_kind(table, analysis, analysis, kinds[i], error));
    }
    if (has_people) {
        DGG_TRY(analyse_people(&people, measured, error));
        DGG_TRY(add_kind(table, &people, analysis, DGG_PERSON, error));
    }
done:
    dgg_analysis_destroy(&people);
    return status;
}

const dgg_statistic dgg_statistic_central = {
    { "central", "central themes, locations, papers and people by several measures", NULL, NULL },
    { DGG_PAPER, DGG_KIND_COUNT, DGG_KIND_COUNT },
    .needs_analysis = true,
    .measure = measure,
};
