/* IEEE Xplore, as CSV: initials before family names. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

static const char *const of_title[] = { "document title", NULL };
static const char *const of_abstract[] = { "abstract", NULL };
static const char *const of_venue[] = { "publication title", NULL };
static const char *const of_doi[] = { "doi", NULL };
static const char *const of_url[] = { "pdf link", NULL };
static const char *const of_year[] = { "publication year", "issue date", "online date", NULL };
static const char *const of_authors[] = { "authors", NULL };
static const char *const of_institutions[] = { "author affiliations", NULL };
static const char *const of_keywords[] = { "author keywords", "ieee terms", NULL };

static const char *const of_volume[] = { "volume", NULL };
static const char *const of_issue[] = { "issue", NULL };
static const char *const of_pages[] = { "start page", NULL };
static const char *const of_last_page[] = { "end page", NULL };
static const char *const of_publisher[] = { "publisher", NULL };
static const char *const of_issn[] = { "issn", NULL };
static const char *const of_isbn[] = { "isbns", NULL };
static const char *const of_type[] = { "document identifier", NULL };
static const char *const of_times_cited[] = { "article citation count", NULL };

static const dgg_dialect dialect = {
    .database = "IEEE",
    .names = { [DGG_ROLE_VOLUME] = of_volume,
               [DGG_ROLE_ISSUE] = of_issue,
               [DGG_ROLE_PAGES] = of_pages,
               [DGG_ROLE_LAST_PAGE] = of_last_page,
               [DGG_ROLE_PUBLISHER] = of_publisher,
               [DGG_ROLE_ISSN] = of_issn,
               [DGG_ROLE_ISBN] = of_isbn,
               [DGG_ROLE_TYPE] = of_type,
               [DGG_ROLE_TIMES_CITED] = of_times_cited,
               [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_VENUE] = of_venue,
               [DGG_ROLE_DOI] = of_doi,
               [DGG_ROLE_URL] = of_url,
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_INSTITUTIONS] = of_institutions,
               [DGG_ROLE_KEYWORDS] = of_keywords },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_addresses,
               [DGG_ROLE_KEYWORDS] = dgg_split_semicolons },
};

static dgg_status read_ieee_csv(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    return dgg_table_read(corpus, stream, &dialect, error);
}

static dgg_recognition recognises(dgg_text head)
{
    static const char *const columns[] = { "document title", "authors", "publication title", NULL };
    return dgg_table_has(head, columns) ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_ieee_csv = {
    { .name = "ieee_csv", .summary = "IEEE Xplore, as CSV" },
    recognises,
    read_ieee_csv,
};
