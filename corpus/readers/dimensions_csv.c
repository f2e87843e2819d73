/* Dimensions, as CSV: a line about the export stands above the header, and what a paper cites is
 * written with bars between its parts. */
#include "corpus/authors.h"
#include "corpus/lists.h"
#include "corpus/readers.h"
#include "corpus/tables.h"
#include "corpus/texts.h"

/* Of "[Smith, J; Doe, K]|On maps|Maps|2019|1|2|3-4|10.1080/a|pub.1|5" the parts that say something
 * about the work, with ", " between them. */
static dgg_status add_reference(dgg_names *list, dgg_buffer *made, dgg_text value, dgg_error *error)
{
    enum { PARTS = 8 };
    dgg_status status = DGG_OK;
    made->length = 0;
    for (size_t i = 0; i < PARTS && value.length > 0; i++) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(&value, '|'));
        bool is_bracketed = dgg_text_starts(part, "[") && dgg_text_ends(part, "]");
        part = is_bracketed ? dgg_text_slice(part, 1, part.length - 1) : part;
        if (part.length > 0) {
            DGG_TRY(dgg_buffer_add(made, dgg_text_of(made->length > 0 ? ", " : ""), error));
            DGG_TRY(dgg_buffer_add(made, part, error));
        }
    }
    DGG_TRY(dgg_lists_add(list, dgg_buffer_text(made), error));
done:
    return status;
}

/* References are parted by ";[": a bracket opens their authors. */
static dgg_status split_cited(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    while (value.length > 0) {
        size_t end = dgg_text_find(value, dgg_text_of(";["));
        DGG_TRY(add_reference(list, &made, dgg_text_slice(value, 0, end), error));
        value = dgg_text_slice(value, end + 1, value.length);
    }
done:
    dgg_buffer_destroy(&made);
    return status;
}

static const dgg_dialect dimensions = {
    .database = "Dimensions",
    .names = { [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("pagination"),
               [DGG_ROLE_PUBLISHER] = DGG_NAMES("publisher"),
               [DGG_ROLE_ISBN] = DGG_NAMES("isbn"),
               [DGG_ROLE_ISSN] = DGG_NAMES("issn"),
               [DGG_ROLE_PMID] = DGG_NAMES("pmid"),
               [DGG_ROLE_TIMES_CITED] = DGG_NAMES("times cited"),
               [DGG_ROLE_TYPE] = DGG_NAMES("publication type", "document type"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract"),
               [DGG_ROLE_VENUE] =
                   DGG_NAMES("source title", "source title/anthology title", "anthology title"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi"),
               [DGG_ROLE_URL] = DGG_NAMES("source linkout", "dimensions url"),
               [DGG_ROLE_YEAR] =
                   DGG_NAMES("pubyear", "publication date", "publication date (online)"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("authors"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES(
                   "research organizations - standardized",
                   "authors affiliations - name of research organization", "authors affiliations"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("mesh terms"),
               [DGG_ROLE_REFERENCES] = DGG_NAMES("cited references") },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_split,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_addresses,
               [DGG_ROLE_KEYWORDS] = dgg_split_semicolons,
               [DGG_ROLE_REFERENCES] = split_cited },
};

static bool is_about(dgg_text line)
{
    line = dgg_texts_trim(line);
    line = dgg_text_slice(line, dgg_text_starts(line, "\""), line.length);
    return dgg_texts_starts_any_case(line, "about the data");
}

static dgg_status read_dimensions_csv(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text head = { 0 };
    dgg_line line = { 0 };
    bool more = true;
    DGG_TRY(dgg_stream_peek(stream, &head, error));
    if (is_about(dgg_text_line(&head))) {
        DGG_TRY(dgg_stream_line(stream, &line, &more, error));
    }
    DGG_TRY(dgg_table_read(corpus, stream, &dimensions, error));
done:
    return status;
}

static dgg_recognition recognises(dgg_text head)
{
    static const char *const columns[] = { "publication id", "title", "pubyear", NULL };
    dgg_text rest = head;
    head = is_about(dgg_text_line(&rest)) ? rest : head;
    return dgg_table_has(head, columns) ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_dimensions_csv = {
    { .name = "dimensions_csv", .summary = "Dimensions, as CSV" },
    recognises,
    read_dimensions_csv,
};
