/* What is known of a node, as one table for all formats. */
#include "layouts/attributes.h"

#include <math.h>

static const bool papers[DGG_KIND_COUNT] = {
    [DGG_PAPER] = true,
    [DGG_DOCUMENT] = true,
    [DGG_EVENT] = true,
};
static const bool themes[DGG_KIND_COUNT] = { [DGG_THEME] = true };
static const bool locations[DGG_KIND_COUNT] = { [DGG_LOCATION] = true };
static const bool translated[DGG_KIND_COUNT] = { [DGG_THEME] = true, [DGG_LOCATION] = true };

static dgg_value text(dgg_text known)
{
    return (dgg_value){ .is_known = known.length > 0, .text = known };
}

static dgg_value list(dgg_texts known)
{
    return (dgg_value){ .is_known = true, .list = known };
}

static dgg_value truth(bool known)
{
    return (dgg_value){ .is_known = true, .truth = known };
}

static const dgg_paper *paper(const dgg_corpus *corpus, const dgg_node *node)
{
    return &corpus->papers[node->entry];
}

static const dgg_theme *theme(const dgg_corpus *corpus, const dgg_node *node)
{
    return &corpus->themes[node->entry];
}

static const dgg_location *location(const dgg_corpus *corpus, const dgg_node *node)
{
    return &corpus->locations[node->entry];
}

static dgg_value title(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(paper(corpus, node)->title);
}

static dgg_value title_inferred(const dgg_corpus *corpus, const dgg_node *node)
{
    (void)corpus;
    return truth(node->label_is_inferred);
}

static dgg_value venue(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(paper(corpus, node)->venue);
}

static dgg_value year(const dgg_corpus *corpus, const dgg_node *node)
{
    int known = paper(corpus, node)->year;
    return (dgg_value){ .is_known = known != 0, .number = known };
}

static dgg_value authors(const dgg_corpus *corpus, const dgg_node *node)
{
    return list(paper(corpus, node)->authors);
}

static dgg_value doi(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(paper(corpus, node)->doi);
}

static dgg_value url(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(paper(corpus, node)->url);
}

static dgg_value keywords(const dgg_corpus *corpus, const dgg_node *node)
{
    return list(paper(corpus, node)->keywords);
}

static dgg_value abstract(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(paper(corpus, node)->abstract);
}

static dgg_value label_zh(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(node->kind == DGG_THEME ? theme(corpus, node)->label_zh
                                        : location(corpus, node)->label_zh);
}

static dgg_value group(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(theme(corpus, node)->group);
}

static dgg_value parent(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(theme(corpus, node)->parent);
}

static dgg_value color(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(theme(corpus, node)->color);
}

static dgg_value is_search_term(const dgg_corpus *corpus, const dgg_node *node)
{
    return truth(theme(corpus, node)->is_search_term);
}

static dgg_value definition(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(theme(corpus, node)->definition);
}

static dgg_value location_type(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(location(corpus, node)->type);
}

static dgg_value iso(const dgg_corpus *corpus, const dgg_node *node)
{
    return text(location(corpus, node)->iso);
}

static dgg_value latitude(const dgg_corpus *corpus, const dgg_node *node)
{
    const dgg_location *known = location(corpus, node);
    return (dgg_value){ .is_known = known->has_position, .number = known->latitude };
}

static dgg_value longitude(const dgg_corpus *corpus, const dgg_node *node)
{
    const dgg_location *known = location(corpus, node);
    return (dgg_value){ .is_known = known->has_position, .number = known->longitude };
}

static dgg_value ancestors(const dgg_corpus *corpus, const dgg_node *node)
{
    return list(location(corpus, node)->ancestors);
}

const dgg_attribute dgg_attributes[] = {
    { "title", DGG_VALUE_TEXT, papers, title },
    { "title_inferred", DGG_VALUE_TRUTH, papers, title_inferred },
    { "venue", DGG_VALUE_TEXT, papers, venue },
    { "year", DGG_VALUE_COUNT, papers, year },
    { "authors", DGG_VALUE_LIST, papers, authors },
    { "doi", DGG_VALUE_TEXT, papers, doi },
    { "url", DGG_VALUE_TEXT, papers, url },
    { "keywords", DGG_VALUE_LIST, papers, keywords },
    { "abstract", DGG_VALUE_TEXT, papers, abstract },
    { "label_zh", DGG_VALUE_TEXT, translated, label_zh },
    { "group", DGG_VALUE_TEXT, themes, group },
    { "parent", DGG_VALUE_TEXT, themes, parent },
    { "color", DGG_VALUE_TEXT, themes, color },
    { "is_search_term", DGG_VALUE_TRUTH, themes, is_search_term },
    { "definition", DGG_VALUE_TEXT, themes, definition },
    { "type", DGG_VALUE_TEXT, locations, location_type },
    { "iso", DGG_VALUE_TEXT, locations, iso },
    { "lat", DGG_VALUE_NUMBER, locations, latitude },
    { "lon", DGG_VALUE_NUMBER, locations, longitude },
    { "ancestors", DGG_VALUE_LIST, locations, ancestors },
    { 0 },
};

dgg_value dgg_attribute_of(const dgg_attribute *attribute, const dgg_corpus *corpus,
                           const dgg_node *node)
{
    return attribute->applies[node->kind] ? attribute->of(corpus, node) : (dgg_value){ 0 };
}

bool dgg_is_measured(const dgg_analysis *analysis, uint32_t node)
{
    bool is_measured = analysis->community[node] > 0;
    for (size_t i = 0; i < analysis->score_count && !is_measured; i++) {
        is_measured = !isnan(analysis->scores[i].values[node]);
    }
    return is_measured;
}

bool dgg_has_salience(dgg_link_type type)
{
    return type == DGG_DISCUSSES || type == DGG_STUDIES;
}

const char *dgg_salience_of(const dgg_graph_link *link)
{
    if (link->link == NULL || !dgg_has_salience(link->type)) {
        return NULL;
    }
    return link->link->is_primary ? "primary" : "mention";
}

const dgg_evidence *dgg_evidence_of(const dgg_graph *graph, const dgg_graph_link *link,
                                    size_t *count)
{
    bool has_some = link->link != NULL && link->link->evidence_count > 0;
    *count = has_some ? link->link->evidence_count : 0;
    return has_some ? graph->corpus->evidence + link->link->first_evidence : NULL;
}

const char *dgg_behind_name(const dgg_graph *graph)
{
    if (graph->full == NULL || graph->first_behind == NULL || graph->link_count == 0) {
        return NULL;
    }
    for (size_t i = 0; i < graph->first_behind[graph->link_count]; i++) {
        dgg_kind kind = graph->full->nodes[graph->behind[i]].kind;
        if (kind != DGG_PAPER && kind != DGG_DOCUMENT && kind != DGG_EVENT) {
            return "shared";
        }
    }
    return "papers";
}

dgg_status dgg_behind_join(const dgg_graph *graph, const dgg_graph_link *link, dgg_buffer *joined,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t which = (size_t)(link - graph->links), first = graph->first_behind[which];
    joined->length = 0;
    for (size_t i = first; i < graph->first_behind[which + 1]; i++) {
        DGG_TRY(dgg_buffer_add(joined, dgg_text_of(i > first ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(joined, graph->full->nodes[graph->behind[i]].id, error));
    }
done:
    return status;
}
