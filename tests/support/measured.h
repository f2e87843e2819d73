/* measured.h - small corpora whose graph is formed and measured, and the statistics of them. */
#ifndef DGG_TEST_MEASURED_H
#define DGG_TEST_MEASURED_H

#include "graph/network.h"
#include "tests/support/timely.h"

typedef struct measured_one {
    timely made;
    dgg_graph graph;
    dgg_analysis analysis;
    dgg_analysis_options how;
} measured_one;

/* Two sides of `papers` each: the first discuss themes 0 and 1, the others 2 and 3. One more paper
 * discusses 0 and 2. Papers of the first side are by one person, who wrote the last with another.
 */
static inline void make_sides(measured_one *one, size_t papers)
{
    memset(one, 0, sizeof *one);
    make_timely(&one->made, 4);
    for (size_t i = 0; i < 2 * papers; i++) {
        uint32_t record = add_record(&one->made, 2010);
        join(&one->made, DGG_DISCUSSES, record, i < papers ? 0 : 2);
        join(&one->made, DGG_DISCUSSES, record, i < papers ? 1 : 3);
    }
    uint32_t bridge = add_record(&one->made, 2011);
    join(&one->made, DGG_DISCUSSES, bridge, 0);
    join(&one->made, DGG_DISCUSSES, bridge, 2);
}

static inline void give_authors(measured_one *one)
{
    dgg_corpus *corpus = &one->made.corpus;
    corpus->people = (dgg_entities){ the_people, COUNT_OF(the_people), 0 };
    join(&one->made, DGG_WROTE, 0, 0);
    join(&one->made, DGG_WROTE, 0, (uint32_t)corpus->paper_count - 1);
    join(&one->made, DGG_WROTE, 1, (uint32_t)corpus->paper_count - 1);
}

static inline dgg_status measure_it(measured_one *one)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_graph_init(&one->graph, &one->made.corpus, NULL, NULL));
    DGG_TRY(dgg_analysis_init(&one->analysis, &one->graph, &one->how, NULL));
done:
    return status;
}

static inline dgg_status tell_it(const measured_one *one, const char *name, dgg_table *table)
{
    const dgg_measured measured = { .analysis = &one->analysis, .how = &one->how };
    return dgg_statistic_measure(&measured, name, table, NULL);
}

static inline void forget_it(measured_one *one)
{
    dgg_analysis_destroy(&one->analysis);
    dgg_graph_destroy(&one->graph);
}

/* For BRUTAL: a few papers, so that memory can be refused at each step. */
static inline dgg_status measure_and_tell(const char *name)
{
    measured_one one;
    dgg_table table = { 0 };
    make_sides(&one, 2);
    give_authors(&one);
    dgg_status status = measure_it(&one);
    if (status == DGG_OK) {
        status = tell_it(&one, name, &table);
    }
    dgg_table_destroy(&table);
    forget_it(&one);
    return status;
}

/* Rows of the statistic of a corpus without papers, whose note holds the words; SIZE_MAX if that
 * fails. */
static inline size_t rows_of_no_papers(const char *name, const char *note)
{
    measured_one one;
    dgg_table table = { 0 };
    size_t rows = SIZE_MAX;
    memset(&one, 0, sizeof one);
    make_timely(&one.made, 0);
    if (measure_it(&one) == DGG_OK && tell_it(&one, name, &table) == DGG_OK &&
        dgg_text_find(table.note, dgg_text_of(note)) < table.note.length) {
        rows = dgg_table_row_count(&table);
    }
    dgg_table_destroy(&table);
    forget_it(&one);
    return rows;
}

static inline bool says(const dgg_table *table, const char *words)
{
    return dgg_text_find(table->note, dgg_text_of(words)) < table->note.length;
}

#endif
