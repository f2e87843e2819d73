/* literature.h - a corpus of four records, coded by hand, as settling and coding would leave it. */
#ifndef DGG_LITERATURE_H
#define DGG_LITERATURE_H

#include <stdio.h>
#include <string.h>

#include "graph/statistics.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define TEXT(string)                                                                               \
    {                                                                                              \
        (string), sizeof(string) - 1                                                               \
    }
#define COUNT_OF(items) (sizeof(items) / sizeof *(items))

typedef struct literature {
    dgg_corpus corpus;
    dgg_graph graph;
    dgg_analysis analysis;
} literature;

/* Its records: a paper of 2018 by two authors; one of 2020 by one of them; an event without a
 * year; an untitled document of 2020. */
static dgg_text authors_of_all[] = { { "Li, Wei", 7 }, { "Wang, Fang", 10 } };
static dgg_text keyword_of_one[] = { { "maps", 4 } };
static dgg_paper the_records[] = {
    { .kind = DGG_PAPER,
      .id = TEXT("a"),
      .title = TEXT("On maps"),
      .abstract = TEXT("Maps."),
      .venue = TEXT("Journal of Maps"),
      .doi = TEXT("10.1/a"),
      .authors = { authors_of_all, 2 },
      .keywords = { keyword_of_one, 1 },
      .year = 2018 },
    { .kind = DGG_PAPER,
      .id = TEXT("b"),
      .title = TEXT("Cities"),
      .venue = TEXT("Annals"),
      .authors = { authors_of_all, 1 },
      .year = 2020 },
    { .kind = DGG_EVENT, .id = TEXT("c"), .title = TEXT("A seminar") },
    { .kind = DGG_DOCUMENT,
      .id = TEXT("d"),
      .abstract = TEXT("Rules for cities."),
      .venue = TEXT("Journal of Maps"),
      .year = 2020 },
};
static dgg_theme the_themes[] = {
    { .id = TEXT("cities"), .label = TEXT("Smart cities") },
    { .id = TEXT("data"), .label = TEXT("Data"), .is_search_term = true },
    { .id = TEXT("rules"), .label = TEXT("Rules") },
};
static dgg_location the_locations[] = {
    { .id = TEXT("CN"), .label = TEXT("China") },
    { .id = TEXT("UK"), .label = TEXT("United Kingdom") },
};
static dgg_entity the_venues[] = { { TEXT("annals"), TEXT("Annals") },
                                   { TEXT("journal-of-maps"), TEXT("Journal of Maps") } };
static dgg_entity the_people[] = { { TEXT("li-wei"), TEXT("Li, Wei") },
                                   { TEXT("wang-fang"), TEXT("Wang, Fang") } };
static dgg_entity the_keywords[] = { { TEXT("maps"), TEXT("maps") } };
static dgg_link the_discusses[] = {
    { .from = 0, .to = 1, .weight = 3, .is_primary = true },
    { .from = 1, .to = 0, .weight = 3, .is_primary = true },
    { .from = 1, .to = 1, .weight = 1 },
    { .from = 3, .to = 0, .weight = 1 },
    { .from = 3, .to = 2, .weight = 1 },
};
static dgg_link the_studies[] = {
    { .from = 0, .to = 0, .weight = 3, .is_primary = true },
    { .from = 0, .to = 1, .weight = 1 },
    { .from = 1, .to = 0, .weight = 3, .is_primary = true },
    { .from = 2, .to = 1, .weight = 1 },
};
static dgg_link the_published_in[] = { { .from = 0, .to = 1 },
                                       { .from = 1, .to = 0 },
                                       { .from = 3, .to = 1 } };
static dgg_link the_wrote[] = { { .from = 0, .to = 0 },
                                { .from = 0, .to = 1 },
                                { .from = 1, .to = 0 } };
static dgg_link the_has_keyword[] = { { .from = 0, .to = 0 } };
static dgg_entity the_institutions[] = { { TEXT("fudan-university"), TEXT("Fudan University") },
                                         { TEXT("univ-oslo"), TEXT("Univ Oslo") } };
static dgg_entity the_countries[] = { { TEXT("CN"), TEXT("China") },
                                      { TEXT("NO"), TEXT("Norway") } };
static dgg_link the_written_at[] = { { .from = 0, .to = 0 },
                                     { .from = 0, .to = 1 },
                                     { .from = 1, .to = 0 } };
static dgg_link the_from_country[] = { { .from = 0, .to = 0 },
                                       { .from = 0, .to = 1 },
                                       { .from = 1, .to = 0 } };
static dgg_source the_sources[] = {
    { .name = TEXT("b.txt"), .digest = TEXT("11"), .format = TEXT("pasted"), .record_count = 1 },
    { .name = TEXT("a.txt"), .digest = TEXT("22"), .format = TEXT("pasted"), .record_count = 3 },
};

/* Nothing in it is owned. */
static inline void make_literature(literature *made)
{
    memset(made, 0, sizeof *made);
    dgg_corpus *corpus = &made->corpus;
    corpus->papers = the_records;
    corpus->paper_count = COUNT_OF(the_records);
    corpus->themes = the_themes;
    corpus->theme_count = COUNT_OF(the_themes);
    corpus->locations = the_locations;
    corpus->location_count = COUNT_OF(the_locations);
    corpus->venues = (dgg_entities){ the_venues, COUNT_OF(the_venues), 0 };
    corpus->people = (dgg_entities){ the_people, COUNT_OF(the_people), 0 };
    corpus->keywords = (dgg_entities){ the_keywords, COUNT_OF(the_keywords), 0 };
    corpus->links[DGG_DISCUSSES] = (dgg_links){ the_discusses, COUNT_OF(the_discusses), 0 };
    corpus->links[DGG_STUDIES] = (dgg_links){ the_studies, COUNT_OF(the_studies), 0 };
    corpus->links[DGG_PUBLISHED_IN] =
        (dgg_links){ the_published_in, COUNT_OF(the_published_in), 0 };
    corpus->links[DGG_WROTE] = (dgg_links){ the_wrote, COUNT_OF(the_wrote), 0 };
    corpus->links[DGG_HAS_KEYWORD] = (dgg_links){ the_has_keyword, COUNT_OF(the_has_keyword), 0 };
    corpus->institutions = (dgg_entities){ the_institutions, COUNT_OF(the_institutions), 0 };
    corpus->countries = (dgg_entities){ the_countries, COUNT_OF(the_countries), 0 };
    corpus->links[DGG_WRITTEN_AT] = (dgg_links){ the_written_at, COUNT_OF(the_written_at), 0 };
    corpus->links[DGG_FROM_COUNTRY] =
        (dgg_links){ the_from_country, COUNT_OF(the_from_country), 0 };
    corpus->sources = the_sources;
    corpus->source_count = COUNT_OF(the_sources);
    corpus->is_settled = corpus->is_coded = true;
    made->graph.corpus = corpus;
    made->graph.node_count = 16;
    made->graph.link_count = 15;
    made->analysis.graph = &made->graph;
}

/* A row as one line: "Data|2|0.50|". */
static inline const char *row_of(const dgg_table *table, size_t row)
{
    static char line[512];
    size_t used = 0;
    line[0] = '\0';
    for (size_t i = 0; i < table->column_count && used < sizeof line; i++) {
        const dgg_cell *cell = dgg_table_cell(table, row, i);
        int wrote = 0;
        if (cell->kind == DGG_CELL_TEXT) {
            wrote = snprintf(line + used, sizeof line - used, "%.*s|", (int)cell->text.length,
                             cell->text.start);
        } else if (cell->kind == DGG_CELL_COUNT) {
            wrote = snprintf(line + used, sizeof line - used, "%.0f|", cell->number);
        } else if (cell->kind == DGG_CELL_NUMBER) {
            wrote = snprintf(line + used, sizeof line - used, "%.2f|", cell->number);
        } else {
            wrote = snprintf(line + used, sizeof line - used, "|");
        }
        used += wrote > 0 ? (size_t)wrote : 0;
    }
    return line;
}

/* The statistic of the four records has exactly these rows, and its note holds the words. */
static inline void expect_table(const char *name, const char *const *rows, size_t count,
                                const char *note)
{
    literature made;
    dgg_table table = { 0 };
    make_literature(&made);
    CU_ASSERT_EQUAL_FATAL(dgg_statistic_fill(&made.analysis, name, &table, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(table.key, name));
    CU_ASSERT_TRUE(table.title.length > 0);
    CU_ASSERT_TRUE(dgg_text_find(table.note, dgg_text_of(note)) < table.note.length);
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), count);
    for (size_t i = 0; i < count; i++) {
        CU_ASSERT_STRING_EQUAL(row_of(&table, i), rows[i]);
    }
    dgg_table_destroy(&table);
}

/* What lacks that kind is refused, by its name. */
static inline void expect_refusal(const char *name, dgg_kind kind)
{
    literature made;
    dgg_table table = { 0 };
    dgg_error error = { 0 };
    make_literature(&made);
    made.corpus.lacks[kind] = true;
    CU_ASSERT_EQUAL(dgg_statistic_fill(&made.analysis, name, &table, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, dgg_kind_name(kind)));
    dgg_table_destroy(&table);
}

/* An empty corpus gives a table without rows, or one of zeros. */
static inline size_t rows_of_nothing(const char *name)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { .corpus = &corpus };
    dgg_analysis analysis = { .graph = &graph };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_statistic_fill(&analysis, name, &table, NULL), DGG_OK);
    size_t count = dgg_table_row_count(&table);
    dgg_table_destroy(&table);
    return count;
}

static inline dgg_status fill_and_destroy(const char *name)
{
    literature made;
    dgg_table table = { 0 };
    make_literature(&made);
    dgg_status status = dgg_statistic_fill(&made.analysis, name, &table, NULL);
    dgg_table_destroy(&table);
    return status;
}

#endif
