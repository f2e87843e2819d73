/* Which nodes belong together: each community by its name, themes, locations and papers. */
#include <string.h>

#include "base/number.h"
#include "layouts/findings/members.h"
#include "layouts/findings/sections.h"
#include "layouts/table_lines.h"

enum { MOST_COMMUNITIES = 20, MOST_MEMBERS = 8, MOST_PAPERS = 5 };

/* The members of a kind, as one clause. */
typedef struct clause {
    const char *before;
    dgg_kind kind;
    size_t most;
} clause;

static bool is_of(const dgg_members *members, size_t i, dgg_kind kind)
{
    dgg_kind its = members->graph->nodes[members->items[i].node].kind;
    return its == kind || (kind == DGG_PAPER && dgg_is_record(its));
}

/* Titles are many words: quotes hold them together. */
static dgg_status tell_member(dgg_telling *telling, const dgg_node *node)
{
    dgg_status status = DGG_OK;
    bool is_record = dgg_is_record(node->kind);
    dgg_tell(telling, is_record && !node->label_is_inferred ? "“" : "");
    DGG_TRY(dgg_tell_text(telling, dgg_member_name(telling->corpus, node)));
    dgg_tell(telling, is_record && !node->label_is_inferred ? "”" : "");
    if (is_record) {
        int year = telling->corpus->papers[node->entry].year;
        dgg_tell(telling, node->label_is_inferred ? " … \\[untitled\\]" : "");
        if (year != 0) {
            dgg_tell(telling, " (%d)", year);
        }
    }
done:
    return status;
}

static dgg_status tell_clause(dgg_telling *telling, const dgg_members *members, size_t first,
                              size_t count, const clause *of)
{
    dgg_status status = DGG_OK;
    size_t there = dgg_members_count(members, first, count, of->kind), told = 0;
    size_t shown = there > of->most ? of->most : there;
    if (there == 0) {
        return DGG_OK;
    }
    dgg_tell(telling, "  - %s: ", of->before);
    for (size_t i = first; i < first + count && told < shown; i++) {
        if (is_of(members, i, of->kind)) {
            dgg_tell(telling, "%s", told++ > 0 ? "; " : "");
            DGG_TRY(tell_member(telling, &members->graph->nodes[members->items[i].node]));
        }
    }
    if (there > shown) {
        dgg_tell(telling, "; and %zu more", there - shown);
    }
    dgg_tell(telling, "\n");
done:
    return status;
}

static dgg_status tell_community(dgg_telling *telling, const dgg_members *members, uint32_t number)
{
    static const clause clauses[] = {
        { "themes", DGG_THEME, MOST_MEMBERS },
        { "locations", DGG_LOCATION, MOST_MEMBERS },
        { "records", DGG_PAPER, MOST_PAPERS },
        { "nodes", DGG_NODE, MOST_MEMBERS },
    };
    dgg_status status = DGG_OK;
    size_t first = 0, count = dgg_members_of(members, number, &first);
    dgg_tell(telling, "- **");
    DGG_TRY(dgg_tell_text(telling, telling->analysis->communities[number - 1].name));
    dgg_tell(telling, "** (%zu nodes)\n", count);
    for (size_t i = 0; i < sizeof clauses / sizeof *clauses; i++) {
        DGG_TRY(tell_clause(telling, members, first, count, &clauses[i]));
    }
done:
    return status;
}

static void tell_partition(const dgg_telling *telling, size_t outside)
{
    char modularity[DGG_NUMBER_ROOM];
    const dgg_analysis *analysis = telling->analysis;
    bool is_few = telling->facts.records < DGG_FEW;
    dgg_tell_method(telling);
    dgg_tell(telling, " found ");
    dgg_tell_count(telling, analysis->community_count, (dgg_noun){ "community", "communities" });
    dgg_tell(telling, " (modularity %s). ", dgg_number_fixed(analysis->modularity, 2, modularity));
    if (is_few && telling->facts.records > 0) {
        dgg_tell(telling,
                 "They are tentative: with fewer than %d records one paper more or less "
                 "can change them. ",
                 DGG_FEW);
    }
    if (outside > 0) {
        dgg_tell_count(telling, outside, (dgg_noun){ "node", "nodes" });
        dgg_tell(telling, " of the network without a link %s in none. ",
                 outside == 1 ? "is" : "are");
    }
    dgg_tell(telling, "A community is named by its nodes of highest PageRank, themes first; its "
                      "members stand by falling PageRank.\n\n");
}

dgg_status dgg_tell_communities(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    dgg_members members = { 0 };
    size_t first = 0, all = telling->analysis->community_count;
    if (all == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_members_init(&members, telling->analysis, telling->error));
    dgg_tell(telling, "## Communities\n\n");
    tell_partition(telling, dgg_members_of(&members, 0, &first));
    for (uint32_t i = 1; i <= all && i <= MOST_COMMUNITIES; i++) {
        DGG_TRY(tell_community(telling, &members, i));
    }
    if (all > MOST_COMMUNITIES) {
        dgg_tell(telling,
                 "- and %zu smaller ones: tables/nodes.csv tells the community of every "
                 "node\n",
                 all - MOST_COMMUNITIES);
    }
    dgg_tell(telling, "\n");
done:
    dgg_members_destroy(&members);
    return status;
}
