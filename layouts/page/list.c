/* Nodes and communities as a reader without scripts sees them; the script makes the list anew, to
 * be sorted and filtered. */
#include "layouts/page/list.h"

#include <math.h>

#include "base/memory.h"
#include "base/number.h"
#include "layouts/page/html.h"
#include "layouts/page/papers.h"
#include "layouts/page/ranking.h"
#include "layouts/style.h"
#include "layouts/table_lines.h"

enum { MOST_NODES = 300, MOST_OF_KIND = 4, SMALL_COMMUNITY = 2 };

/* The measures that have a column. */
static const struct {
    const char *name, *label;
    int places;
} columns[] = { { "degree", "Degree", 0 },
                { "pagerank", "PageRank", 4 },
                { "betweenness", "Betweenness", 1 } };
enum { COLUMN_COUNT = sizeof columns / sizeof *columns };

static void write_chip(uint32_t community, FILE *out)
{
    if (community > 0) {
        dgg_html_write(out, "<span class=\"chip hue-");
        dgg_html_write_count(out, dgg_style_hue(community));
        dgg_html_write(out, "\">");
        dgg_html_write_count(out, community);
        dgg_html_write(out, "</span>");
    }
}

static void write_name(const dgg_graph *graph, uint32_t index, FILE *out)
{
    const dgg_node *node = &graph->nodes[index];
    dgg_page_write_name(graph, index, out);
    if (dgg_is_record(node->kind)) {
        dgg_html_write(out, " <small class=\"byline\">");
        dgg_page_write_byline(&graph->corpus->papers[node->entry], out);
        dgg_html_write(out, "</small>");
    }
}

static void write_node(const dgg_analysis *analysis, uint32_t index, FILE *out)
{
    char room[DGG_NUMBER_ROOM];
    const dgg_node *node = &analysis->graph->nodes[index];
    dgg_html_write(out, "<tr id=\"node=");
    dgg_html_write_text(out, node->id);
    dgg_html_write(out, "\"><th scope=\"row\">");
    write_name(analysis->graph, index, out);
    dgg_html_write(out, "</th><td>");
    dgg_html_write(out, dgg_kind_name(node->kind));
    dgg_html_write(out, "</td><td>");
    write_chip(analysis->community[index], out);
    dgg_html_write(out, "</td>");
    for (size_t i = 0; i < COLUMN_COUNT; i++) {
        const double *scores = dgg_analysis_score(analysis, columns[i].name);
        if (scores != NULL) {
            dgg_html_write(out, "<td class=\"number\">");
            if (!isnan(scores[index])) {
                dgg_html_write(out, dgg_number_fixed(scores[index], columns[i].places, room));
            }
            dgg_html_write(out, "</td>");
        }
    }
    dgg_html_write(out, "</tr>\n");
}

static void write_head(const dgg_analysis *analysis, FILE *out)
{
    dgg_html_write(
        out,
        "<table id=\"node-table\">\n<caption id=\"nodes-caption\">"
        "Themes, locations and papers in the network, with their scores</caption>\n<thead>\n<tr>"
        "<th scope=\"col\" data-key=\"label\">Name</th>"
        "<th scope=\"col\" data-key=\"kind\">Kind</th>"
        "<th scope=\"col\" data-key=\"community\">Community</th>");
    for (size_t i = 0; i < COLUMN_COUNT; i++) {
        if (dgg_analysis_score(analysis, columns[i].name) != NULL) {
            dgg_html_write(out, "<th scope=\"col\" class=\"number\" data-key=\"");
            dgg_html_write(out, columns[i].name);
            fprintf(out, "\" data-places=\"%d\">", columns[i].places);
            dgg_html_write(out, columns[i].label);
            dgg_html_write(out, "</th>");
        }
    }
    dgg_html_write(out, "</tr>\n</thead>\n<tbody>\n");
}

dgg_status dgg_page_write_nodes(const dgg_analysis *analysis, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_ranked *ranked = NULL;
    size_t count = 0;
    DGG_TRY(dgg_ranking_make(analysis, false, &ranked, &count, error));
    dgg_html_write(out, "<section id=\"nodes\" aria-labelledby=\"nodes-title\">\n"
                        "<h2 id=\"nodes-title\">Everything in the network</h2>\n"
                        "<div class=\"scroll\" role=\"region\" aria-labelledby=\"nodes-caption\" "
                        "tabindex=\"0\">\n");
    write_head(analysis, out);
    for (size_t i = 0; i < count && i < MOST_NODES; i++) {
        write_node(analysis, ranked[i].node, out);
    }
    dgg_html_write(out, "</tbody>\n</table>\n</div>\n");
    if (count > MOST_NODES) {
        dgg_html_write(out, "<p id=\"nodes-cut\" class=\"quiet\">These are ");
        dgg_html_write_count(out, MOST_NODES);
        dgg_html_write(out, " of ");
        dgg_html_write_count(out, count);
        dgg_html_write(out, "; the others are listed where scripts may run.</p>\n");
    }
    dgg_html_write(out, "</section>\n");
done:
    dgg_release(ranked);
    return status;
}

/* The members stand in a row; the first few of each kind are named. */
static void write_members(const dgg_graph *graph, const dgg_ranked *members, size_t count,
                          FILE *out)
{
    size_t of_kind = 0;
    dgg_html_write(out, "<p class=\"members\">");
    for (size_t i = 0; i < count; i++) {
        const dgg_node *node = &graph->nodes[members[i].node];
        of_kind = i > 0 && members[i].place == members[i - 1].place ? of_kind + 1 : 0;
        if (of_kind == MOST_OF_KIND) {
            dgg_html_write(out, "\xC2\xA0· …");
        }
        if (of_kind >= MOST_OF_KIND) {
            continue;
        }
        if (of_kind == 0) {
            dgg_html_write(out, i > 0 ? "<br/>\n<span class=\"kind\">" : "<span class=\"kind\">");
            dgg_html_write(out, dgg_kind_name(node->kind));
            dgg_html_write(out, "</span> ");
        }
        dgg_html_write(out, of_kind > 0 ? " · " : "");
        dgg_page_write_link(graph, members[i].node, out);
    }
    dgg_html_write(out, "</p>\n");
}

static size_t count_papers(const dgg_graph *graph)
{
    size_t count = 0;
    for (size_t i = 0; i < graph->node_count; i++) {
        count += dgg_is_record(graph->nodes[i].kind);
    }
    return count;
}

static void write_community(const dgg_analysis *analysis, uint32_t community,
                            const dgg_ranked *members, size_t count, FILE *out)
{
    dgg_html_write(out, "<li class=\"hue-");
    dgg_html_write_count(out, dgg_style_hue(community));
    dgg_html_write(out, "\"><h3>");
    write_chip(community, out);
    dgg_html_write(out, " ");
    dgg_html_write_label(out, analysis->communities[community - 1].name);
    dgg_html_write(out, " <small>");
    dgg_html_write_counted(out, analysis->communities[community - 1].size, "node", "nodes");
    dgg_html_write(out, "</small></h3>\n");
    write_members(analysis->graph, members, count, out);
    dgg_html_write(out, "</li>\n");
}

static void open_communities(const dgg_analysis *analysis, FILE *out)
{
    dgg_html_write(out, "<section id=\"communities\" aria-labelledby=\"communities-title\">\n"
                        "<h2 id=\"communities-title\">Communities</h2>\n<p>");
    if (count_papers(analysis->graph) < DGG_FEW_PAPERS) {
        dgg_html_write(out, "With fewer than 30 papers these groups are tentative. ");
    }
    dgg_html_write(out,
                   "Each is named by its two themes, or else locations, of highest PageRank "
                   "and shows its members of highest PageRank.</p>\n<ol class=\"communities\">\n");
}

dgg_status dgg_page_write_communities(const dgg_analysis *analysis, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_ranked *ranked = NULL;
    size_t count = 0, end = 0, small = 0;
    DGG_TRY(dgg_ranking_make(analysis, true, &ranked, &count, error));
    open_communities(analysis, out);
    while (end < count) {
        size_t first = end;
        uint32_t community = ranked[first].community;
        while (end < count && ranked[end].community == community) {
            end++;
        }
        if (community > 0 && end - first > SMALL_COMMUNITY) {
            write_community(analysis, community, &ranked[first], end - first, out);
        } else {
            small += community > 0;
        }
    }
    dgg_html_write(out, "</ol>\n");
    if (small > 0) {
        dgg_html_write(out, "<p class=\"quiet\">");
        dgg_html_write_counted(out, small, "community", "communities");
        dgg_html_write(out, " of one or two nodes left out.</p>\n");
    }
    dgg_html_write(out, "</section>\n");
done:
    dgg_release(ranked);
    return status;
}
