/* What each input says of its records: the share of them that have a field. */
#include "corpus/parts.h"
#include "program/commands/check/checked.h"

static const char *const parts[] = { "title", "abstract", "year",       "venue",     "authors",
                                     "doi",   "keywords", "references", "addresses", "author_ids" };
enum { PART_COUNT = sizeof parts / sizeof *parts };

typedef struct filled {
    size_t records, parts[PART_COUNT];
} filled;

static void count_record(filled *of, const dgg_paper *paper, const dgg_origin *origin)
{
    of->records++;
    for (size_t i = 0; i < PART_COUNT; i++) {
        for (size_t part = 0; part < DGG_PARTS; part++) {
            if (dgg_text_is(dgg_text_of(parts[i]), dgg_part_name(part))) {
                bool has = origin != NULL ? (origin->parts >> part & 1) != 0
                                          : dgg_part_is_filled(paper, part);
                of->parts[i] += has ? 1 : 0;
            }
        }
    }
}

/* Of a merged paper its origins count, each with what it gave. */
static filled count_in(const dgg_corpus *corpus, dgg_text file)
{
    filled of = { 0 };
    for (size_t i = 0; i < corpus->paper_count; i++) {
        const dgg_paper *paper = &corpus->papers[i];
        for (size_t j = 0; j < paper->origin_count; j++) {
            if (dgg_text_equal(paper->origins[j].file, file)) {
                count_record(&of, paper, &paper->origins[j]);
            }
        }
        if (paper->origin_count == 0 && dgg_text_equal(paper->file, file)) {
            count_record(&of, paper, NULL);
        }
    }
    return of;
}

dgg_status dgg_check_sources(const dgg_corpus *corpus, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = {
        "sources", "What each input tells",
        "Shares of its records that have the field; of a merged record, what it gave to the paper."
    };
    static const char *const columns[][2] = {
        { "input", "Input" },          { "format", "Format" },         { "records", "Records" },
        { "title", "Title" },          { "abstract", "Abstract" },     { "year", "Year" },
        { "venue", "Venue" },          { "authors", "Authors" },       { "doi", "DOI" },
        { "keywords", "Keywords" },    { "references", "References" }, { "addresses", "Addresses" },
        { "author_ids", "Author ids" }
    };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_check_start(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < corpus->source_count; i++) {
        const dgg_source *source = &corpus->sources[i];
        const filled of = count_in(corpus, source->name);
        if (of.records == 0) {
            continue;
        }
        DGG_TRY(dgg_table_add_text(table, source->name, error));
        DGG_TRY(dgg_table_add_text(table, source->format, error));
        DGG_TRY(dgg_table_add_count(table, of.records, error));
        for (size_t part = 0; part < PART_COUNT; part++) {
            DGG_TRY(
                dgg_table_add_number(table, (double)of.parts[part] / (double)of.records, error));
        }
    }
done:
    return status;
}
