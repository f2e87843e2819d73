/* Scopus, as CSV: with full names where it gives them, index terms behind the authors' keywords as
 * in its other exports, and the references that a paper cites. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

static const dgg_dialect scopus = {
    .database = "Scopus",
    .names = { [DGG_ROLE_EDITORS] = DGG_NAMES("editors"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("page start"),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES("page end"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("publisher"),
               [DGG_ROLE_ISSN] = DGG_NAMES("issn"),
               [DGG_ROLE_ISBN] = DGG_NAMES("isbn"),
               [DGG_ROLE_PMID] = DGG_NAMES("pubmed id"),
               [DGG_ROLE_TIMES_CITED] = DGG_NAMES("cited by"),
               [DGG_ROLE_TYPE] = DGG_NAMES("document type"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract"),
               [DGG_ROLE_VENUE] =
                   DGG_NAMES("source title", "abbreviated source title", "conference name"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi"),
               [DGG_ROLE_URL] = DGG_NAMES("link"),
               [DGG_ROLE_LANGUAGE] = DGG_NAMES("language of original document"),
               [DGG_ROLE_YEAR] = DGG_NAMES("year"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("author full names", "authors"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("affiliations"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("author keywords", "+index keywords"),
               [DGG_ROLE_REFERENCES] = DGG_NAMES("references") },
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
