/* A table, a record a row, for spreadsheets; lists are joined by "; ". */
#include "base/names.h"
#include "base/order.h"
#include "corpus/extras.h"
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

static int compare_texts(const void *left, const void *right)
{
    const dgg_text *one = left, *other = right;
    return dgg_text_compare(*one, *other);
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
        dgg_text text = dgg_part_text_of(paper, part);
        bool tells_kind = paper->kind != DGG_PAPER && text.length == 0 &&
                          dgg_text_is(dgg_text_of(dgg_part_name(part)), "type");
        dgg_csv_write_text(tells_kind ? dgg_text_of(dgg_kind_name(paper->kind)) : text, out);
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

/* Attributes have columns of their own, in the order of their names. */
static dgg_status find_extras(const dgg_corpus *corpus, dgg_names *names, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        dgg_texts list = corpus->papers[i].attributes;
        for (size_t j = 0; j < list.count; j++) {
            DGG_TRY(dgg_names_add(names, dgg_extra_name(list.items[j]), &number, error));
        }
    }
    dgg_sort(names->texts, names->count, sizeof *names->texts, compare_texts);
done:
    return status;
}

/* All values of a name in one cell. */
static dgg_status write_extra(dgg_texts list, dgg_text name, dgg_buffer *joined, FILE *out,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    joined->length = 0;
    for (size_t i = 0; i < list.count; i++) {
        if (dgg_text_equal(dgg_extra_name(list.items[i]), name)) {
            DGG_TRY(dgg_buffer_add(joined, dgg_text_of(joined->length > 0 ? "; " : ""), error));
            DGG_TRY(dgg_buffer_add(joined, dgg_extra_value(list.items[i]), error));
        }
    }
    fputs(",", out);
    dgg_csv_write_text(dgg_buffer_text(joined), out);
done:
    return status;
}

static dgg_status write_extras(const dgg_paper *paper, const dgg_names *extras, dgg_buffer *joined,
                               FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < extras->count; i++) {
        DGG_TRY(write_extra(paper->attributes, extras->texts[i], joined, out, error));
    }
    fputs("\r\n", out);
done:
    return status;
}

static dgg_status write(const dgg_corpus *corpus, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer joined = { 0 };
    dgg_names extras = { 0 };
    size_t parts[COLUMN_COUNT];
    for (size_t j = 0; j < COLUMN_COUNT; j++) {
        parts[j] = part_named(columns[j].part);
        fprintf(out, "%s%s", j > 0 ? "," : "", columns[j].title);
    }
    DGG_TRY(find_extras(corpus, &extras, error));
    for (size_t i = 0; i < extras.count; i++) {
        fputs(",", out);
        dgg_csv_write_text(extras.texts[i], out);
    }
    fputs("\r\n", out);
    for (size_t i = 0; i < corpus->paper_count; i++) {
        for (size_t j = 0; j < COLUMN_COUNT; j++) {
            fputs(j > 0 ? "," : "", out);
            DGG_TRY(write_part(&corpus->papers[i], parts[j], &joined, out, error));
        }
        DGG_TRY(write_extras(&corpus->papers[i], &extras, &joined, out, error));
    }
done:
    dgg_names_destroy(&extras);
    dgg_buffer_destroy(&joined);
    return status;
}

static const char *const lacks[] = { NULL };

const dgg_bibliography dgg_bibliography_csv = {
    { "csv", "a table for spreadsheets, a record a row", NULL, NULL }, lacks, write
};
