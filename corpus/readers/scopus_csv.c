/* Scopus, as CSV: with full names where it gives them, index terms behind the authors' keywords as
 * in its other exports, and the references that a paper cites. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

static const char *const of_type[] = { "document type", NULL };
static const char *const of_title[] = { "title", NULL };
static const char *const of_abstract[] = { "abstract", NULL };
static const char *const of_venue[] = { "source title", "abbreviated source title",
                                        "conference name", NULL };
static const char *const of_doi[] = { "doi", NULL };
static const char *const of_url[] = { "link", NULL };
static const char *const of_language[] = { "language of original document", NULL };
static const char *const of_year[] = { "year", NULL };
static const char *const of_authors[] = { "author full names", "authors", NULL };
static const char *const of_editors[] = { "editors", NULL };
static const char *const of_institutions[] = { "affiliations", NULL };
static const char *const of_keywords[] = { "author keywords", "+index keywords", NULL };
static const char *const of_references[] = { "references", NULL };

static const char *const of_volume[] = { "volume", NULL };
static const char *const of_issue[] = { "issue", NULL };
static const char *const of_pages[] = { "page start", NULL };
static const char *const of_last_page[] = { "page end", NULL };
static const char *const of_publisher[] = { "publisher", NULL };
static const char *const of_issn[] = { "issn", NULL };
static const char *const of_isbn[] = { "isbn", NULL };
static const char *const of_pmid[] = { "pubmed id", NULL };
static const char *const of_times_cited[] = { "cited by", NULL };

static const dgg_dialect scopus = {
    .database = "Scopus",
    .names = { [DGG_ROLE_EDITORS] = of_editors,
               [DGG_ROLE_VOLUME] = of_volume,
               [DGG_ROLE_ISSUE] = of_issue,
               [DGG_ROLE_PAGES] = of_pages,
               [DGG_ROLE_LAST_PAGE] = of_last_page,
               [DGG_ROLE_PUBLISHER] = of_publisher,
               [DGG_ROLE_ISSN] = of_issn,
               [DGG_ROLE_ISBN] = of_isbn,
               [DGG_ROLE_PMID] = of_pmid,
               [DGG_ROLE_TIMES_CITED] = of_times_cited,
               [DGG_ROLE_TYPE] = of_type,
               [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_ABSTRACT] = of_abstract,
               [DGG_ROLE_VENUE] = of_venue,
               [DGG_ROLE_DOI] = of_doi,
               [DGG_ROLE_URL] = of_url,
               [DGG_ROLE_LANGUAGE] = of_language,
               [DGG_ROLE_YEAR] = of_year,
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_INSTITUTIONS] = of_institutions,
               [DGG_ROLE_KEYWORDS] = of_keywords,
               [DGG_ROLE_REFERENCES] = of_references },
    .split = { [DGG_ROLE_EDITORS] = dgg_authors_split_short,
               [DGG_ROLE_AUTHORS] = dgg_authors_split_numbered,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_addresses,
               [DGG_ROLE_KEYWORDS] = dgg_split_semicolons,
               [DGG_ROLE_REFERENCES] = dgg_split_references },
};

static dgg_status read_scopus_csv(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    return dgg_table_read(corpus, stream, &scopus, error);
}

static dgg_recognition recognises(dgg_text head)
{
    static const char *const columns[] = { "title", "year", "source title", "eid", NULL };
    return dgg_table_has(head, columns) ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_scopus_csv = {
    { .name = "scopus_csv", .summary = "Scopus, as CSV" },
    recognises,
    read_scopus_csv,
};
