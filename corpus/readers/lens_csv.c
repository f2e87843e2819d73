/* The Lens, as CSV. References are numbers of the Lens, which couple papers that cite the same. */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tables.h"

static const dgg_dialect dialect = {
    .database = "Lens",
    .names = { [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue number"),
               [DGG_ROLE_PAGES] = DGG_NAMES("start page"),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES("end page"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("publisher"),
               [DGG_ROLE_ISSN] = DGG_NAMES("issns"),
               [DGG_ROLE_PMID] = DGG_NAMES("pmid"),
               [DGG_ROLE_TIMES_CITED] = DGG_NAMES("citing works count"),
               [DGG_ROLE_TYPE] = DGG_NAMES("publication type"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract"),
               [DGG_ROLE_VENUE] = DGG_NAMES("source title"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi"),
               [DGG_ROLE_URL] = DGG_NAMES("external url", "source urls"),
               [DGG_ROLE_YEAR] = DGG_NAMES("publication year", "date published"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("author/s"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("keywords"),
               [DGG_ROLE_REFERENCES] = DGG_NAMES("references") },
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
