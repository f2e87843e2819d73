/* A table, a record a row, for spreadsheets; lists are joined by "; ". */
#include "base/buffer.h"
#include "corpus/parts.h"
#include "layouts/bibliographies.h"
#include "layouts/csv_cell.h"

/* Titles of columns, which the reader of tables knows, and the parts that stand below them. */
static const struct {
    const char *title, *part;
} columns[] = {
    { "Citation key", "key" },
    { "Document type", "type" },
    { "Authors", "authors" },
    { "Title", "title" },
    { "Year", "year" },
    { "Source title", "venue" },
    { "Volume", "volume" },
    { "Issue", "issue" },
    { "Pages", "pages" },
    { "Publisher", "publisher" },
    { "Editors", "editors" },
    { "DOI", "doi" },
    { "URL", "url" },
    { "ISSN", "issn" },
    { "ISBN", "isbn" },
    { "PMID", "pmid" },
    { "OpenAlex", "openalex" },
    { "Language", "language" },
    { "Keywords", "keywords" },
    { "Institutions", "institutions" },
    { "Addresses", "addresses" },
    { "Author ids", "author_ids" },
    { "Abstract", "abstract" },
    { "References", "references" },
    { "Times cited", "times_cited" },
};

enum { COLUMN_COUNT = sizeof columns / sizeof *columns };

static size_t part_named(const char *name)
{
    size_t part = 0;
    while (part < DGG_PARTS && !dgg_text_is(dgg_text_of(name), dgg_part_name(part))) {
        part++;
    }
    return part;
}

static dgg_status write_list(dgg_texts items, dgg_buffer *joined, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    joined->length = 0;
    for (size_t i = 0; i < items.count; i++) {
        DGG_TRY(dgg_buffer_add(joined, dgg_text_of(i > 0 ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(joined, items.items[i], error));
    }
    dgg_csv_write_text(dgg_buffer_text(joined), out);
done:
    return status;
}

static dgg_status write_part(const dgg_paper *paper, size_t part, dgg_buffer *joined, FILE *out,
                             dgg_error *error)
{
    if (part < DGG_PART_TEXTS) {
        dgg_csv_write_text(dgg_part_text_of(paper, part), out);
        return DGG_OK;
    }
    if (part < DGG_PART_TEXTS + DGG_PART_LISTS) {
        return write_list(dgg_part_list_of(paper, part - DGG_PART_TEXTS), joined, out, error);
    }
    if (paper->year != 0) {
        fprintf(out, "%d", paper->year);
    }
    return DGG_OK;
}

static dgg_status write(const dgg_corpus *corpus, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer joined = { 0 };
    size_t parts[COLUMN_COUNT];
    for (size_t j = 0; j < COLUMN_COUNT; j++) {
        parts[j] = part_named(columns[j].part);
        fprintf(out, "%s%s", j > 0 ? "," : "", columns[j].title);
    }
    fputs("\r\n", out);
    for (size_t i = 0; i < corpus->paper_count; i++) {
        for (size_t j = 0; j < COLUMN_COUNT; j++) {
            fputs(j > 0 ? "," : "", out);
            DGG_TRY(write_part(&corpus->papers[i], parts[j], &joined, out, error));
        }
        fputs("\r\n", out);
    }
done:
    dgg_buffer_destroy(&joined);
    return status;
}

static const char *const lacks[] = { NULL };

const dgg_bibliography dgg_bibliography_csv = {
    { "csv", "a table for spreadsheets, a record a row", NULL, NULL }, lacks, write
};
