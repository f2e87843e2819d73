/* The Lens, as CSV. References are numbers of the Lens, which couple papers that cite the same. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

static const char *const of_type[] = { "publication type", NULL };
static const char *const of_title[] = { "title", NULL };
static const char *const of_abstract[] = { "abstract", NULL };
static const char *const of_venue[] = { "source title", NULL };
static const char *const of_doi[] = { "doi", NULL };
static const char *const of_url[] = { "external url", "source urls", NULL };
static const char *const of_year[] = { "publication year", "date published", NULL };
static const char *const of_authors[] = { "author/s", NULL };
static const char *const of_keywords[] = { "keywords", NULL };
static const char *const of_references[] = { "references", NULL };

static const char *const of_volume[] = { "volume", NULL };
static const char *const of_issue[] = { "issue number", NULL };
static const char *const of_pages[] = { "start page", NULL };
static const char *const of_last_page[] = { "end page", NULL };
static const char *const of_publisher[] = { "publisher", NULL };
static const char *const of_issn[] = { "issns", NULL };
static const char *const of_pmid[] = { "pmid", NULL };
static const char *const of_times_cited[] = { "citing works count", NULL };

static const dgg_dialect dialect = {
    .database = "Lens",
    .names = { [DGG_ROLE_VOLUME] = of_volume,
               [DGG_ROLE_ISSUE] = of_issue,
               [DGG_ROLE_PAGES] = of_pages,
               [DGG_ROLE_LAST_PAGE] = of_last_page,
               [DGG_ROLE_PUBLISHER] = of_publisher,
               [DGG_ROLE_ISSN] = of_issn,
               [DGG_ROLE_PMID] = of_pmid,
               [DGG_ROLE_TIMES_CITED] = of_times_cited,
               [DGG_ROLE_TYPE] = of_type,
               [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_VENUE] = of_venue,
               [DGG_ROLE_DOI] = of_doi,
               [DGG_ROLE_URL] = of_url,
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_KEYWORDS] = of_keywords,
               [DGG_ROLE_REFERENCES] = of_references },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_KEYWORDS] = dgg_split_semicolons,
               [DGG_ROLE_REFERENCES] = dgg_split_semicolons },
};

static dgg_status read_lens_csv(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    return dgg_table_read(corpus, stream, &dialect, error);
}

static dgg_recognition recognises(dgg_text head)
{
    static const char *const columns[] = { "lens id", "title", NULL };
    return dgg_table_has(head, columns) ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_lens_csv = {
    { .name = "lens_csv", .summary = "The Lens, as CSV" },
    recognises,
    read_lens_csv,
};
