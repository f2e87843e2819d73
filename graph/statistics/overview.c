/* What was read, and how much of it is known: the first table to look at. */
#include "base/buffer.h"
#include "base/memory.h"
#include "base/order.h"
#include "graph/statistics.h"

#define COUNTING                                                                                   \
    "Each record counts once. Share: of all records. Links: pairs of a record and a theme or "     \
    "location, however often it is named."

typedef bool (*trait)(const dgg_paper *paper);

static bool is_paper(const dgg_paper *paper)
{
    return paper->kind == DGG_PAPER;
}

static bool is_document(const dgg_paper *paper)
{
    return paper->kind == DGG_DOCUMENT;
}

static bool is_event(const dgg_paper *paper)
{
    return paper->kind == DGG_EVENT;
}

static bool has_title(const dgg_paper *paper)
{
    return paper->title.length > 0;
}

static bool has_abstract(const dgg_paper *paper)
{
    return paper->abstract.length > 0;
}

static bool has_year(const dgg_paper *paper)
{
    return paper->year != 0;
}

static bool has_venue(const dgg_paper *paper)
{
    return paper->venue.length > 0;
}

static bool has_authors(const dgg_paper *paper)
{
    return paper->authors.count > 0;
}

static bool has_doi(const dgg_paper *paper)
{
    return paper->doi.length > 0;
}

static bool has_keywords(const dgg_paper *paper)
{
    return paper->keywords.count > 0;
}

static const struct {
    const char *name;
    trait is_so;
} traits[] = {
    { "Papers", is_paper },
    { "Documents", is_document },
    { "Events", is_event },
    { "With a title", has_title },
    { "With an abstract", has_abstract },
    { "With a year", has_year },
    { "With a venue", has_venue },
    { "With authors", has_authors },
    { "With a DOI", has_doi },
    { "With keywords", has_keywords },
};

static dgg_status add_row(dgg_table *table, const char *name, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(name), error));
    DGG_TRY(dgg_table_add_count(table, count, error));
    DGG_TRY(dgg_table_add_empty(table, error));
done:
    return status;
}

static dgg_status add_shares(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof traits / sizeof *traits && corpus->paper_count > 0; i++) {
        size_t count = 0;
        for (size_t j = 0; j < corpus->paper_count; j++) {
            count += traits[i].is_so(&corpus->papers[j]) ? 1 : 0;
        }
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(traits[i].name), error));
        DGG_TRY(dgg_table_add_count(table, count, error));
        DGG_TRY(dgg_table_add_number(table, (double)count / (double)corpus->paper_count, error));
    }
done:
    return status;
}

static dgg_status add_span(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    int first = 0, last = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        int year = corpus->papers[i].year;
        first = year != 0 && (first == 0 || year < first) ? year : first;
        last = year > last ? year : last;
    }
    if (first != 0) {
        DGG_TRY(add_row(table, "First year", (size_t)first, error));
        DGG_TRY(add_row(table, "Last year", (size_t)last, error));
    }
done:
    return status;
}

/* What was kept out of a saved graph is not known to be none. */
static dgg_status add_known(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    const struct {
        dgg_kind kind;
        const char *name;
        size_t count;
    } known[] = {
        { DGG_THEME, "Themes found", corpus->theme_count },
        { DGG_THEME, "Links to themes", corpus->links[DGG_DISCUSSES].count },
        { DGG_LOCATION, "Locations found", corpus->location_count },
        { DGG_LOCATION, "Links to locations", corpus->links[DGG_STUDIES].count },
        { DGG_VENUE, "Venues", corpus->venues.count },
        { DGG_PERSON, "Authors", corpus->people.count },
        { DGG_KEYWORD, "Keywords", corpus->keywords.count },
    };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (!corpus->lacks[known[i].kind]) {
            DGG_TRY(add_row(table, known[i].name, known[i].count, error));
        }
    }
done:
    return status;
}

static dgg_status add_sizes(dgg_table *table, const dgg_graph *graph, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_known(table, graph->corpus, error));
    DGG_TRY(add_row(table, "Nodes of the graph", graph->node_count, error));
    DGG_TRY(add_row(table, "Links of the graph", graph->link_count, error));
done:
    return status;
}

static int by_name(const void *left, const void *right)
{
    const dgg_source *first = left, *second = right;
    int order = dgg_text_compare(first->name, second->name);
    return order != 0 ? order : dgg_text_compare(first->digest, second->digest);
}

/* The inputs by name, whatever the order in which they were given. */
static dgg_status add_sources(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_source *sources = NULL;
    dgg_buffer name = { 0 };
    DGG_TRY(dgg_grow(&sources, corpus->source_count + 1, sizeof *sources, error));
    for (size_t i = 0; i < corpus->source_count; i++) {
        sources[i] = corpus->sources[i];
    }
    dgg_sort(sources, corpus->source_count, sizeof *sources, by_name);
    for (size_t i = 0; i < corpus->source_count; i++) {
        bool is_stream = dgg_text_is(sources[i].name, "-");
        dgg_text shown = is_stream ? dgg_text_of("standard input") : sources[i].name;
        name.length = 0;
        shown = shown.length > 0 ? shown : dgg_text_of("an input without a name");
        DGG_TRY(dgg_buffer_print(&name, error, "Read from %.*s (%.*s)", (int)shown.length,
                                 shown.start, (int)sources[i].format.length,
                                 sources[i].format.start));
        DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&name), error));
        DGG_TRY(dgg_table_add_count(table, sources[i].record_count, error));
        DGG_TRY(dgg_table_add_empty(table, error));
    }
done:
    dgg_buffer_destroy(&name);
    dgg_release(sources);
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = analysis->graph;
    DGG_TRY(dgg_table_name(table, "overview", "Overview", COUNTING, error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("what"), dgg_text_of("What"), 0, error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("count"), dgg_text_of("Count"), 0, error));
    DGG_TRY(dgg_table_add_column(table, dgg_text_of("share"), dgg_text_of("Share"), 2, error));
    DGG_TRY(add_sources(table, graph->corpus, error));
    DGG_TRY(add_row(table, "Records", graph->corpus->paper_count, error));
    DGG_TRY(add_shares(table, graph->corpus, error));
    DGG_TRY(add_span(table, graph->corpus, error));
    DGG_TRY(add_sizes(table, graph, error));
done:
    return status;
}

const dgg_statistic dgg_statistic_overview = {
    { "overview", "what was read, and how much of it is known", NULL, NULL },
    { DGG_PAPER, DGG_DOCUMENT, DGG_EVENT },
    .fill = fill,
};
