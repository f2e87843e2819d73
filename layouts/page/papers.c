/* Papers in a page: the label, and below it who wrote it, when and where. */
#include "layouts/page/papers.h"

#include "layouts/page/html.h"
#include "layouts/table_lines.h"

/* A label that was cut to fit has its dots already. */
static const char *dots_behind(dgg_text label)
{
    return dgg_text_ends(label, "…") ? "" : " …";
}

void dgg_page_write_name(const dgg_graph *graph, uint32_t node, FILE *out)
{
    const dgg_node *named = &graph->nodes[node];
    dgg_text title =
        dgg_is_record(named->kind) ? graph->corpus->papers[named->entry].title : named->label;
    if (named->label_is_inferred) {
        dgg_html_write(out, "<i>");
        dgg_html_write_label(out, named->label);
        dgg_html_write(out, dots_behind(named->label));
        dgg_html_write(out, "</i>");
    } else {
        dgg_html_write_label(out, title.length > 0 ? title : named->label);
    }
}

void dgg_page_write_short_name(const dgg_graph *graph, uint32_t node, FILE *out)
{
    const dgg_node *named = &graph->nodes[node];
    bool is_cut = named->label_is_inferred;
    if (dgg_is_record(named->kind)) {
        is_cut |= named->label.length < graph->corpus->papers[named->entry].title.length;
    }
    dgg_html_write_label(out, named->label);
    dgg_html_write(out, is_cut ? dots_behind(named->label) : "");
}

void dgg_page_write_link(const dgg_graph *graph, uint32_t node, FILE *out)
{
    dgg_html_write(out, "<a href=\"#node=");
    dgg_html_write_fragment(out, graph->nodes[node].id);
    dgg_html_write(out, "\">");
    dgg_page_write_name(graph, node, out);
    dgg_html_write(out, "</a>");
}

static void write_authors(const dgg_paper *paper, FILE *out)
{
    enum { MOST_AUTHORS = 3 };
    size_t count = paper->authors.count;
    size_t shown = count > MOST_AUTHORS ? 1 : count;
    for (size_t i = 0; i < shown; i++) {
        dgg_html_write(out, i == 0 ? "" : "; ");
        dgg_html_write_label(out, paper->authors.items[i]);
    }
    dgg_html_write(out, count > shown ? " and others" : "");
}

void dgg_page_write_byline(const dgg_paper *paper, FILE *out)
{
    const char *before = "";
    if (paper->authors.count > 0) {
        write_authors(paper, out);
        before = ", ";
    }
    if (paper->year > 0) {
        dgg_html_write(out, before);
        dgg_html_write_count(out, (size_t)paper->year);
        before = ", ";
    }
    if (paper->venue.length > 0) {
        dgg_html_write(out, before);
        dgg_html_write_label(out, paper->venue);
        before = ", ";
    }
    if (paper->doi.length > 0) {
        dgg_html_write(out, before);
        dgg_html_write(out, "<a rel=\"noreferrer\" href=\"");
        dgg_html_write_doi(out, paper->doi);
        dgg_html_write(out, "\">doi:");
        dgg_html_write_text(out, paper->doi);
        dgg_html_write(out, "</a>");
    }
}
