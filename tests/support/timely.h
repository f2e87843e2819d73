/* timely.h - small corpora with years, themes and citations, and the time tables of them. */
#ifndef DGG_TIMELY_H
#define DGG_TIMELY_H

#include "graph/time_tables.h"
#include "tests/support/literature.h"

enum { TIMELY_PAPERS = 400, TIMELY_LINKS = 2000, TIMELY_THEMES = 8 };

typedef struct timely {
    dgg_corpus corpus;
    dgg_graph graph;
    dgg_time_options how;
} timely;

static dgg_paper timely_papers[TIMELY_PAPERS];
static char timely_ids[TIMELY_PAPERS][8];
static dgg_link timely_links[DGG_LINK_TYPE_COUNT][TIMELY_LINKS];
static dgg_theme timely_themes[TIMELY_THEMES] = {
    { .id = TEXT("t0"), .label = TEXT("Zero") }, { .id = TEXT("t1"), .label = TEXT("One") },
    { .id = TEXT("t2"), .label = TEXT("Two") },  { .id = TEXT("t3"), .label = TEXT("Three") },
    { .id = TEXT("t4"), .label = TEXT("Four") }, { .id = TEXT("t5"), .label = TEXT("Five") },
    { .id = TEXT("t6"), .label = TEXT("Six") },  { .id = TEXT("t7"), .label = TEXT("Seven") },
};

/* Nothing in it is owned; there is one of it at a time. */
static inline void make_timely(timely *made, size_t themes)
{
    memset(made, 0, sizeof *made);
    made->corpus.papers = timely_papers;
    made->corpus.themes = timely_themes;
    made->corpus.theme_count = themes;
    for (size_t i = 0; i < DGG_LINK_TYPE_COUNT; i++) {
        made->corpus.links[i].items = timely_links[i];
    }
    made->corpus.is_settled = made->corpus.is_coded = true;
    made->graph.corpus = &made->corpus;
}

static inline uint32_t add_record(timely *made, int year)
{
    uint32_t place = (uint32_t)made->corpus.paper_count++;
    snprintf(timely_ids[place], sizeof timely_ids[place], "p%03u", place % 1000);
    timely_papers[place] = (dgg_paper){ .kind = DGG_PAPER,
                                        .year = year,
                                        .id = dgg_text_of(timely_ids[place]),
                                        .title = dgg_text_of(timely_ids[place]) };
    return place;
}

static inline void add_records(timely *made, int year, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        add_record(made, year);
    }
}

static inline void join(timely *made, dgg_link_type type, uint32_t from, uint32_t to)
{
    dgg_links *links = &made->corpus.links[type];
    links->items[links->count++] = (dgg_link){ .from = from, .to = to, .weight = 1 };
}

static inline dgg_status fill_timely(const timely *made, const char *name, dgg_table *table,
                                     dgg_error *error)
{
    return dgg_time_table_fill(&made->graph, &made->how, name, table, error);
}

/* The note of the table; borrowed until the next call. */
static inline bool note_says(const dgg_table *table, const char *words)
{
    return dgg_text_find(table->note, dgg_text_of(words)) < table->note.length;
}

/* The table has exactly these rows, and its note holds the words. */
static inline void expect_timely(const timely *made, const char *name, const char *const *rows,
                                 size_t count, const char *note)
{
    dgg_table table = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL_FATAL(fill_timely(made, name, &table, &error), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(table.key, name));
    CU_ASSERT_TRUE(table.title.length > 0);
    CU_ASSERT_TRUE(note_says(&table, "Formula: "));
    CU_ASSERT_TRUE(note_says(&table, note));
    CU_ASSERT_EQUAL(dgg_table_row_count(&table), count);
    for (size_t i = 0; i < count; i++) {
        CU_ASSERT_STRING_EQUAL(row_of(&table, i), rows[i]);
    }
    dgg_table_destroy(&table);
}

static inline dgg_status fill_and_forget(const timely *made, const char *name)
{
    dgg_table table = { 0 };
    dgg_status status = fill_timely(made, name, &table, NULL);
    dgg_table_destroy(&table);
    return status;
}

/* How many rows the table of an empty corpus has. */
static inline size_t timely_rows_of_nothing(const char *name)
{
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { .corpus = &corpus };
    dgg_table table = { 0 };
    CU_ASSERT_EQUAL(dgg_time_table_fill(&graph, NULL, name, &table, NULL), DGG_OK);
    size_t count = dgg_table_row_count(&table);
    dgg_table_destroy(&table);
    return count;
}

/* A ready network is refused, and said to be one. */
static inline void refuses_networks(const char *name)
{
    static dgg_entity nodes[2];
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { .corpus = &corpus };
    dgg_table table = { 0 };
    dgg_error error = { 0 };
    corpus.nodes = (dgg_entities){ nodes, 2, 2 };
    CU_ASSERT_EQUAL(dgg_time_table_fill(&graph, NULL, name, &table, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "ready network"));
    dgg_table_destroy(&table);
}

#endif
