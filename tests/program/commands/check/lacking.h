/* lacking.h - three records: one has everything, one has nothing, one stands between. Nothing in it
 * is owned. */
#ifndef DGG_TEST_LACKING_H
#define DGG_TEST_LACKING_H

#include "program/commands/check/checked.h"
#include "tests/support/brutal.h"
#include "tests/support/program.h"

#define LACKING(string)                                                                            \
    {                                                                                              \
        string, sizeof(string) - 1                                                                 \
    }

static dgg_text lacking_texts[] = { LACKING("a"), LACKING("b") };
static dgg_paper lacking_papers[] = {
    { .id = LACKING("all"),
      .title = LACKING("All"),
      .abstract = LACKING("Text."),
      .venue = LACKING("Journal"),
      .doi = LACKING("10.1000/1"),
      .authors = { lacking_texts, 2 },
      .keywords = { lacking_texts, 2 },
      .references = { lacking_texts, 1 },
      .year = 2020 },
    { .id = LACKING("none"), .abstract = LACKING("First words.") },
    { .id = LACKING("some"), .title = LACKING("Some"), .keywords = { lacking_texts, 1 } },
};
static dgg_theme lacking_subjects[] = { { .id = LACKING("c") }, { .id = LACKING("d") } };
static dgg_link lacking_themes[] = { { .from = 0 }, { .from = 0, .to = 1 }, { .from = 2 } };
static dgg_link lacking_locations[] = { { .from = 0 } };
static dgg_entity lacking_people[] = {
    { .label = LACKING("Li, X.") },      { .label = LACKING("Smith, Jane B.") },
    { .label = LACKING("王芳") },        { .label = LACKING("Aristotle") },
    { .label = LACKING("Müller, J-R") }, { .label = LACKING("García, Ó.") },
};
static dgg_source lacking_sources[] = {
    { .name = LACKING("b.bib"), .format = LACKING("bibtex"), .record_count = 2 },
    { .name = LACKING("-"), .record_count = 1 }
};
static dgg_warning lacking_warnings[] = {
    { .kind = DGG_DOUBTFUL, .file = LACKING("b.bib"), .line = 7, .reason = LACKING("odd") },
    { .kind = DGG_MERGED, .file = LACKING("b.bib"), .reason = LACKING("twice") },
};

static const dgg_corpus lacking = {
    .papers = lacking_papers,
    .paper_count = 3,
    .links = { [DGG_DISCUSSES] = { lacking_themes, 3, 0 },
               [DGG_STUDIES] = { lacking_locations, 1, 0 } },
    .themes = lacking_subjects,
    .theme_count = 2,
    .people = { lacking_people, 6, 0 },
    .sources = lacking_sources,
    .source_count = 2,
    .warnings = lacking_warnings,
    .warning_count = 2,
};

typedef dgg_status filling(const dgg_corpus *corpus, dgg_table *table, dgg_error *error);

/* A row as one line: "Data|2|0.5|"; valid until the next call. */
static inline const char *row_of(const dgg_table *table, size_t row)
{
    static char line[512];
    size_t used = 0;
    *line = '\0';
    for (size_t j = 0; j < table->column_count; j++) {
        const dgg_cell *cell = dgg_table_cell(table, row, j);
        bool is_text = cell->kind == DGG_CELL_TEXT, is_empty = cell->kind == DGG_CELL_EMPTY;
        int wrote = is_text    ? snprintf(line + used, sizeof line - used, "%.*s|",
                                          (int)cell->text.length, cell->text.start)
                    : is_empty ? snprintf(line + used, sizeof line - used, "|")
                               : snprintf(line + used, sizeof line - used, "%g|", cell->number);
        used += (size_t)wrote;
    }
    return line;
}

static inline bool has_row(filling *fill, const dgg_corpus *corpus, const char *wanted)
{
    dgg_table table = { 0 };
    bool found = false;
    CU_ASSERT_EQUAL_FATAL(fill(corpus, &table, NULL), DGG_OK);
    for (size_t i = 0; i < dgg_table_row_count(&table); i++) {
        found |= strcmp(row_of(&table, i), wanted) == 0;
    }
    if (!found) {
        for (size_t i = 0; i < dgg_table_row_count(&table); i++) {
            printf("\n    %s", row_of(&table, i));
        }
    }
    dgg_table_destroy(&table);
    return found;
}

static inline size_t rows_of(filling *fill, const dgg_corpus *corpus)
{
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill(corpus, &table, NULL), DGG_OK);
    size_t rows = dgg_table_row_count(&table);
    dgg_table_destroy(&table);
    return rows;
}

static inline dgg_status fill_and_destroy(filling *fill)
{
    dgg_table table = { 0 };
    dgg_status status = fill(&lacking, &table, NULL);
    dgg_table_destroy(&table);
    return status;
}

#endif
