/* IEEE Xplore, as CSV: initials before family names. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

static const dgg_dialect dialect = {
    .database = "IEEE",
    .names = { [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("start page"),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES("end page"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("publisher"),
               [DGG_ROLE_ISSN] = DGG_NAMES("issn"),
               [DGG_ROLE_ISBN] = DGG_NAMES("isbns"),
               [DGG_ROLE_TYPE] = DGG_NAMES("document identifier"),
               [DGG_ROLE_TIMES_CITED] = DGG_NAMES("article citation count"),
               [DGG_ROLE_TITLE] = DGG_NAMES("document title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract"),
               [DGG_ROLE_VENUE] = DGG_NAMES("publication title"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi"),
               [DGG_ROLE_URL] = DGG_NAMES("pdf link"),
               [DGG_ROLE_YEAR] = DGG_NAMES("publication year", "issue date", "online date"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("authors"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("author affiliations"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("author keywords", "ieee terms") },
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
