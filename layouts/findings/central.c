/* What holds the network together: themes, locations and records of highest PageRank. */
#include "base/order.h"
#include "layouts/findings/members.h"
#include "layouts/findings/sections.h"
#include "layouts/reports.h"
#include "layouts/table_lines.h"

enum { MOST_CENTRAL = 10, PLACES = 4 };

static bool is_subject(const dgg_telling *telling, const dgg_node *node)
{
    return node->kind == DGG_THEME && telling->corpus->themes[node->entry].is_search_term;
}

static dgg_status add_column(dgg_table *table, const char *name, int places, dgg_error *error)
{
    return dgg_table_add_column(table, dgg_text_of(name), dgg_text_of(name), places, error);
}

static dgg_status start(dgg_table *table, const char *kind, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_column(table, "Rank", 0, error));
    DGG_TRY(add_column(table, kind, 0, error));
    DGG_TRY(add_column(table, "PageRank", PLACES, error));
    DGG_TRY(add_column(table, "Links", 0, error));
    DGG_TRY(add_column(table, "Strength", 1, error));
done:
    return status;
}

static dgg_status add_name(dgg_table *table, const dgg_corpus *corpus, const dgg_node *node,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    DGG_TRY(dgg_buffer_add(&name, dgg_member_name(corpus, node), error));
    if (node->label_is_inferred) {
        DGG_TRY(dgg_buffer_add(&name, dgg_text_of(" … [untitled]"), error));
    }
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&name), error));
done:
    dgg_buffer_destroy(&name);
    return status;
}

/* Scores that differ by rounding share a rank, as everywhere. */
static bool is_equal(double left, double right)
{
    double larger = left > right ? left : right, smaller = left > right ? right : left;
    return larger - smaller <= 1e-12 * larger;
}

typedef struct places {
    size_t shown, rank;
    double last;
} places;

static dgg_status add_row(dgg_telling *telling, dgg_table *table, const dgg_member *member,
                          places *so_far)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = telling->analysis;
    const double *degrees = dgg_analysis_score(analysis, "degree");
    const double *strengths = dgg_analysis_score(analysis, "strength");
    so_far->shown++;
    if (so_far->shown == 1 || !is_equal(so_far->last, member->score)) {
        so_far->rank = so_far->shown;
    }
    so_far->last = member->score;
    DGG_TRY(dgg_table_add_count(table, so_far->rank, telling->error));
    DGG_TRY(
        add_name(table, telling->corpus, &analysis->graph->nodes[member->node], telling->error));
    DGG_TRY(dgg_table_add_number(table, member->score, telling->error));
    DGG_TRY(dgg_table_add_count(table, (size_t)degrees[member->node], telling->error));
    DGG_TRY(dgg_table_add_number(table, strengths[member->node], telling->error));
done:
    return status;
}

static dgg_status tell_kind(dgg_telling *telling, const dgg_member *members, size_t count,
                            dgg_kind kind, const char *name)
{
    dgg_status status = DGG_OK;
    dgg_table table = { 0 };
    places so_far = { 0 };
    DGG_TRY(start(&table, name, telling->error));
    for (size_t i = 0; i < count && so_far.shown < MOST_CENTRAL; i++) {
        const dgg_node *node = &telling->analysis->graph->nodes[members[i].node];
        bool is_wanted = node->kind == kind || (kind == DGG_PAPER && dgg_is_record(node->kind));
        if (is_wanted && !is_subject(telling, node)) {
            DGG_TRY(add_row(telling, &table, &members[i], &so_far));
        }
    }
    if (so_far.shown > 0) {
        DGG_TRY(dgg_table_write(&table, "markdown", telling->out, telling->error));
        dgg_tell(telling, "\n");
    }
done:
    dgg_table_destroy(&table);
    return status;
}

static int by_score(const void *left, const void *right)
{
    const dgg_member *first = left, *second = right;
    if (first->score != second->score) {
        return first->score > second->score ? -1 : 1;
    }
    return (first->node > second->node) - (first->node < second->node);
}

static void tell_how(const dgg_telling *telling)
{
    const dgg_analysis *analysis = telling->analysis;
    dgg_tell(telling,
             "## Central nodes\n\nBy PageRank in the network “%s” (%s; %zu nodes and %zu ties). "
             "Links is the number of nodes a node is joined with, strength the points of its "
             "evidence together. Ranks are within the table. ",
             analysis->network->name, analysis->network->summary, analysis->network_node_count,
             analysis->network_link_count);
    if (telling->facts.records > 0 && telling->facts.records < DGG_FEW) {
        dgg_tell(telling, "With so few records the order is tentative. ");
    }
    dgg_tell(telling, "All scores stand in tables/nodes.csv.\n\n");
}

dgg_status dgg_tell_central(dgg_telling *telling)
{
    static const struct {
        dgg_kind kind;
        const char *name;
    } kinds[] = { { DGG_THEME, "Theme" },
                  { DGG_LOCATION, "Location" },
                  { DGG_PAPER, "Record" },
                  { DGG_NODE, "Node" } };
    dgg_status status = DGG_OK;
    dgg_members members = { 0 };
    bool are_scored = dgg_analysis_score(telling->analysis, "degree") != NULL &&
                      dgg_analysis_score(telling->analysis, "strength") != NULL;
    DGG_TRY(dgg_members_init(&members, telling->analysis, telling->error));
    if (members.count > 0 && are_scored) {
        dgg_sort(members.items, members.count, sizeof *members.items, by_score);
        tell_how(telling);
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && are_scored; i++) {
        DGG_TRY(tell_kind(telling, members.items, members.count, kinds[i].kind, kinds[i].name));
    }
done:
    dgg_members_destroy(&members);
    return status;
}
