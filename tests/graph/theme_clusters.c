#include "graph/theme_clusters.h"

#include "tests/support/themed.h"

static dgg_study study_of(const timely *made)
{
    dgg_study study = { .graph = &made->graph, .corpus = &made->corpus, .how = made->how };
    CU_ASSERT_EQUAL(dgg_time_options_complete(&study.how, NULL), DGG_OK);
    return study;
}

static void words_that_stand_together_are_a_cluster(void)
{
    timely made;
    dgg_theme_clusters clusters = { 0 };
    const dgg_slice slice = { 2010, 2011 };
    CU_ASSERT_EQUAL_FATAL(make_themed(&made), DGG_OK);
    const dgg_study study = study_of(&made);
    CU_ASSERT_EQUAL_FATAL(dgg_theme_clusters_find(&clusters, &study, &slice, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(clusters.count, 2);
    CU_ASSERT_EQUAL(clusters.sizes[0], 3);
    CU_ASSERT_EQUAL(clusters.sizes[1], 2);
    CU_ASSERT_EQUAL(clusters.first[2], 5); /* the theme that is alone is in none */
    CU_ASSERT_EQUAL(dgg_theme_clusters_occurrences(&clusters, clusters.members[0]), 4); /* Zero */
    CU_ASSERT_TRUE(dgg_theme_clusters_name(&clusters, 0).length > 0);
    dgg_theme_clusters_destroy(&clusters);
    dgg_graph_destroy(&made.graph);
}

static void the_note_says_how_they_were_found(void)
{
    timely made;
    dgg_theme_clusters clusters = { 0 };
    dgg_time_telling telling = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_themed(&made), DGG_OK);
    const dgg_study study = study_of(&made);
    CU_ASSERT_EQUAL_FATAL(dgg_theme_clusters_find(&clusters, &study, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_theme_clusters_note(&clusters, &study, &telling, NULL), DGG_OK);
    dgg_text note = dgg_buffer_text(&telling.note);
    CU_ASSERT_TRUE(dgg_text_find(note, dgg_text_of("Network: cotheme")) < note.length);
    CU_ASSERT_TRUE(dgg_text_find(note, dgg_text_of("resolution 1.00, seed 42")) < note.length);
    dgg_buffer_destroy(&telling.note);
    dgg_theme_clusters_destroy(&clusters);
    dgg_graph_destroy(&made.graph);
}

static void long_lists_say_how_many_more(void)
{
    timely made;
    dgg_theme_clusters clusters = { 0 };
    dgg_buffer list = { 0 };
    const uint32_t many[14] = { 0, 1 };
    CU_ASSERT_EQUAL_FATAL(make_themed(&made), DGG_OK);
    const dgg_study study = study_of(&made);
    CU_ASSERT_EQUAL_FATAL(dgg_theme_clusters_find(&clusters, &study, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_theme_clusters_list(&clusters, many, 2, &list, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&list), "Zero; One"));
    list.length = 0;
    CU_ASSERT_EQUAL(dgg_theme_clusters_list(&clusters, many, 14, &list, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_ends(dgg_buffer_text(&list), "Zero; … and 2 more"));
    dgg_buffer_destroy(&list);
    dgg_theme_clusters_destroy(&clusters);
    dgg_graph_destroy(&made.graph);
}

static void rare_ties_and_words_may_be_left_out(void)
{
    timely made;
    dgg_theme_clusters clusters = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_themed(&made), DGG_OK);
    dgg_study study = study_of(&made);
    study.how.minimum_weight = 3;
    study.how.top_words = 4;
    CU_ASSERT_EQUAL_FATAL(dgg_theme_clusters_find(&clusters, &study, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(clusters.network.vertex_count, 4);
    CU_ASSERT_EQUAL(clusters.network.edge_count, 4); /* without the tie of 2 papers */
    dgg_theme_clusters_destroy(&clusters);
    dgg_graph_destroy(&made.graph);
}

static void a_wrong_network_is_refused(void)
{
    timely made;
    dgg_theme_clusters clusters = { 0 };
    CU_ASSERT_EQUAL_FATAL(make_themed(&made), DGG_OK);
    dgg_study study = study_of(&made);
    study.how.network = "nowhere";
    CU_ASSERT_EQUAL(dgg_theme_clusters_find(&clusters, &study, NULL, NULL), DGG_UNKNOWN_NAME);
    dgg_theme_clusters_destroy(&clusters);
    dgg_graph_destroy(&made.graph);
}

static dgg_status find_and_destroy(void)
{
    timely made;
    dgg_theme_clusters clusters = { 0 };
    dgg_status status = make_themed(&made);
    dgg_study study = { .graph = &made.graph, .corpus = &made.corpus, .how = made.how };
    status = status == DGG_OK ? dgg_time_options_complete(&study.how, NULL) : status;
    status = status == DGG_OK ? dgg_theme_clusters_find(&clusters, &study, NULL, NULL) : status;
    dgg_theme_clusters_destroy(&clusters);
    dgg_graph_destroy(&made.graph);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(find_and_destroy());
}

SUITE("graph/theme_clusters",
      { "words that stand together are a cluster", words_that_stand_together_are_a_cluster },
      { "the note says how they were found", the_note_says_how_they_were_found },
      { "long lists say how many more", long_lists_say_how_many_more },
      { "rare ties and words may be left out", rare_ties_and_words_may_be_left_out },
      { "a wrong network is refused", a_wrong_network_is_refused },
      { "survives refused memory", survives_refused_memory })
