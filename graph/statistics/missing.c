/* What the records lack: a table or sentence built on a field that many lack says little. */
#include "graph/statistics.h"

#define COUNTING                                                                                   \
    "Each record left when duplicates are merged counts once. A theme or location is lacking "     \
    "where the "                                                                                   \
    "coding found none, which need not be a fault of the record. How unsafe it makes an "          \
    "analysis: "                                                                                   \
    "dggraph check."

static bool lacks_title(const dgg_paper *paper)
{
    return paper->title.length == 0;
}

static bool lacks_abstract(const dgg_paper *paper)
{
    return paper->abstract.length == 0;
}

static bool lacks_year(const dgg_paper *paper)
{
    return paper->year == 0;
}

static bool lacks_venue(const dgg_paper *paper)
{
    return paper->venue.length == 0;
}

static bool lacks_authors(const dgg_paper *paper)
{
    return paper->authors.count == 0;
}

static bool lacks_doi(const dgg_paper *paper)
{
    return paper->doi.length == 0;
}

static bool lacks_keywords(const dgg_paper *paper)
{
    return paper->keywords.count == 0;
}

static bool lacks_references(const dgg_paper *paper)
{
    return paper->references.count == 0;
}

static bool lacks_addresses(const dgg_paper *paper)
{
    return paper->addresses.count == 0 && paper->institutions.count == 0;
}

static bool lacks_citations(const dgg_paper *paper)
{
    return paper->times_cited.count == 0;
}

static dgg_status add_row(dgg_table *table, const char *name, size_t missing, size_t records,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(name), error));
    DGG_TRY(dgg_table_add_count(table, missing, error));
    DGG_TRY(dgg_table_add_count(table, records, error));
    DGG_TRY(dgg_table_add_number(table, 100 * (double)missing / (double)records, error));
done:
    return status;
}

/* Links are sorted by record. */
static size_t count_linked(const dgg_links *links)
{
    size_t linked = 0;
    for (size_t i = 0; i < links->count; i++) {
        linked += i == 0 || links->items[i].from != links->items[i - 1].from;
    }
    return linked;
}

static dgg_status add_rows(dgg_table *table, const dgg_corpus *corpus, dgg_error *error)
{
    static const struct {
        const char *name;
        bool (*lacks)(const dgg_paper *paper);
    } fields[] = {
        { "Title", lacks_title },
        { "Abstract", lacks_abstract },
        { "Year", lacks_year },
        { "Venue", lacks_venue },
        { "Authors", lacks_authors },
        { "Institutions", lacks_addresses },
        { "DOI", lacks_doi },
        { "Keywords", lacks_keywords },
        { "References", lacks_references },
        { "Times cited", lacks_citations },
    };
    dgg_status status = DGG_OK;
    size_t records = corpus->paper_count;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        size_t missing = 0;
        for (size_t j = 0; j < records; j++) {
            missing += fields[i].lacks(&corpus->papers[j]);
        }
        DGG_TRY(add_row(table, fields[i].name, missing, records, error));
    }
    size_t themed = count_linked(&corpus->links[DGG_DISCUSSES]);
    size_t placed = count_linked(&corpus->links[DGG_STUDIES]);
    DGG_TRY(add_row(table, "Theme", records - themed, records, error));
    DGG_TRY(add_row(table, "Location", records - placed, records, error));
done:
    return status;
}

static dgg_status fill(const dgg_analysis *analysis, dgg_table *table, dgg_error *error)
{
    static const char *const columns[][2] = {
        { "field", "Field" }, { "missing", "Missing" }, { "records", "Of" }, { "share", "%" }
    };
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = analysis->graph->corpus;
    DGG_TRY(dgg_table_name(table, "missing", "What is missing", COUNTING, error));
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     1, error));
    }
    if (corpus->paper_count > 0) {
        DGG_TRY(add_rows(table, corpus, error));
    }
done:
    return status;
}

const dgg_statistic dgg_statistic_missing = {
    { "missing", "what the records lack, field by field", NULL, NULL },
    { DGG_PAPER, DGG_THEME, DGG_LOCATION },
    .fill = fill,
};
