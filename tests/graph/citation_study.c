#include "graph/citation_study.h"

#include "tests/support/timely.h"

static void fill_circle(timely *made)
{
    make_timely(made, 0);
    add_records(made, 2000, 3);
    join(made, DGG_CITES, 0, 1);
    join(made, DGG_CITES, 1, 0);
    join(made, DGG_CITES, 1, 0);
    join(made, DGG_CITES, 2, 0);
    join(made, DGG_CITES, 2, 2);
}

static dgg_study study_of(const timely *made)
{
    dgg_study study = { .graph = &made->graph, .corpus = &made->corpus, .how = made->how };
    CU_ASSERT_EQUAL(dgg_time_options_complete(&study.how, NULL), DGG_OK);
    return study;
}

static bool note_holds(const dgg_time_telling *telling, const char *words)
{
    dgg_text note = dgg_buffer_text(&telling->note);
    return dgg_text_find(note, dgg_text_of(words)) < note.length;
}

static void the_note_says_what_was_left_out(void)
{
    timely made;
    dgg_citation_study citations = { 0 };
    dgg_time_telling telling = { 0 };
    fill_circle(&made);
    const dgg_study study = study_of(&made);
    CU_ASSERT_EQUAL_FATAL(dgg_citation_study_init(&citations, &study, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_citation_study_note(&citations, &telling, NULL), DGG_OK);
    CU_ASSERT_TRUE(note_holds(&telling, "3 citations among 3 records."));
    CU_ASSERT_TRUE(note_holds(&telling, "1 of a paper by itself, 1 repeated"));
    CU_ASSERT_TRUE(note_holds(&telling, "2 papers cite each other in 1 circle;"));
    CU_ASSERT_EQUAL(dgg_citation_study_year(&citations, 1), 2000);
    dgg_buffer_destroy(&telling.note);
    dgg_citation_study_destroy(&citations);
}

static void a_ready_network_says_which_way_it_was_read(void)
{
    static dgg_entity nodes[] = { { TEXT("x"), TEXT("X") }, { TEXT("y"), TEXT("Y") } };
    timely made;
    dgg_citation_study citations = { 0 };
    dgg_table table = { 0 };
    dgg_time_telling telling = { .table = &table };
    make_timely(&made, 0);
    made.corpus.nodes = (dgg_entities){ nodes, 2, 2 };
    made.how.arcs = "cited-citing";
    join(&made, DGG_LINK, 0, 1);
    const dgg_study study = study_of(&made);
    CU_ASSERT_EQUAL_FATAL(dgg_citation_study_init(&citations, &study, NULL), DGG_OK);
    CU_ASSERT_EQUAL(citations.citing.arcs[0].cited, 0);
    CU_ASSERT_EQUAL(dgg_citation_study_note(&citations, &telling, NULL), DGG_OK);
    CU_ASSERT_TRUE(note_holds(&telling, "read as cited-citing"));
    CU_ASSERT_EQUAL(dgg_citation_study_year(&citations, 1), 0);
    CU_ASSERT_EQUAL(dgg_citation_study_tell(&citations, 1, &telling, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(table.cells[0].text, "y"));
    CU_ASSERT_TRUE(dgg_text_is(table.cells[1].text, "Y"));
    dgg_table_destroy(&table);
    dgg_buffer_destroy(&telling.note);
    dgg_citation_study_destroy(&citations);
}

static void ties_without_direction_are_no_citations(void)
{
    static dgg_entity nodes[2];
    timely made;
    dgg_citation_study citations = { 0 };
    dgg_error error = { 0 };
    make_timely(&made, 0);
    made.corpus.nodes = (dgg_entities){ nodes, 2, 2 };
    made.corpus.is_undirected = true;
    const dgg_study study = study_of(&made);
    CU_ASSERT_EQUAL(dgg_citation_study_init(&citations, &study, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "direction"));
    dgg_citation_study_destroy(&citations);
}

static void a_count_beyond_all_numbers_is_a_power_of_ten(void)
{
    dgg_table table = { 0 };
    dgg_time_telling telling = { .table = &table };
    const dgg_scaled great = { 0.5, 4001 }; /* 2^4000 */
    CU_ASSERT_EQUAL(dgg_citation_study_count(dgg_scaled_of(7), &telling, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_citation_study_count(dgg_scaled_of(0x1p80), &telling, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_citation_study_count(great, &telling, NULL), DGG_OK);
    CU_ASSERT_EQUAL(table.cells[0].kind, DGG_CELL_COUNT);
    CU_ASSERT_EQUAL(table.cells[1].number, 0x1p80);
    CU_ASSERT_TRUE(dgg_text_is(table.cells[2].text, "10^1204.12"));
    dgg_table_destroy(&table);
}

static void paths_are_counted_as_asked(void)
{
    timely made;
    make_timely(&made, 0);
    dgg_study study = study_of(&made);
    CU_ASSERT_EQUAL(dgg_citation_study_paths(&study), DGG_SPC);
    study.how.paths = "spnp";
    CU_ASSERT_EQUAL(dgg_citation_study_paths(&study), DGG_SPNP);
}

static dgg_status study_and_destroy(void)
{
    dgg_status status = DGG_OK;
    timely made;
    dgg_table table = { 0 };
    dgg_citation_study citations = { 0 };
    dgg_time_telling telling = { .table = &table };
    fill_circle(&made);
    const dgg_study study = study_of(&made);
    DGG_TRY(dgg_citation_study_init(&citations, &study, NULL));
    DGG_TRY(dgg_citation_study_note(&citations, &telling, NULL));
    DGG_TRY(dgg_citation_study_tell(&citations, 0, &telling, NULL));
    DGG_TRY(dgg_citation_study_count(dgg_scaled_of(1), &telling, NULL));
done:
    dgg_table_destroy(&table);
    dgg_buffer_destroy(&telling.note);
    dgg_citation_study_destroy(&citations);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(study_and_destroy());
}

SUITE("graph/citation_study",
      { "the note says what was left out", the_note_says_what_was_left_out },
      { "a ready network says which way it was read", a_ready_network_says_which_way_it_was_read },
      { "ties without direction are no citations", ties_without_direction_are_no_citations },
      { "a count beyond all numbers is a power of ten",
        a_count_beyond_all_numbers_is_a_power_of_ten },
      { "paths are counted as asked", paths_are_counted_as_asked },
      { "survives refused memory", survives_refused_memory })
