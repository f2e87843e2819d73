#include "program/node_name.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status name(const dgg_node *node, size_t longest, const char *wanted)
{
    dgg_buffer buffer = { 0 };
    dgg_status status = dgg_node_name(&buffer, node, longest, NULL);
    if (status == DGG_OK) {
        CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&buffer), wanted));
    }
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_title_stands_as_it_is(void)
{
    const dgg_node node = { .label = dgg_text_of("Digital transition, or the") };
    CU_ASSERT_EQUAL(name(&node, 0, "Digital transition, or the"), DGG_OK);
    CU_ASSERT_EQUAL(name(&node, 26, "Digital transition, or the"), DGG_OK);
}

static void first_words_are_marked(void)
{
    const dgg_node node = { .label = dgg_text_of("Digital transition, or the"),
                            .label_is_inferred = true };
    CU_ASSERT_EQUAL(name(&node, 0, "Digital transition, or the [untitled]"), DGG_OK);
}

static void a_long_label_is_cut_at_a_word(void)
{
    const dgg_node node = { .label = dgg_text_of("Digital transition, or the") };
    const dgg_node chinese = { .label = dgg_text_of("数字治理与智慧城市") };
    CU_ASSERT_EQUAL(name(&node, 25, "Digital transition, or …"), DGG_OK);
    CU_ASSERT_EQUAL(name(&node, 22, "Digital transition, or …"), DGG_OK);
    CU_ASSERT_EQUAL(name(&node, 21, "Digital transition, …"), DGG_OK);
    CU_ASSERT_EQUAL(name(&node, 3, "Dig …"), DGG_OK);
    CU_ASSERT_EQUAL(name(&chinese, 4, "数字治理 …"), DGG_OK);
}

static void a_whole_name_is_the_title_of_a_record(void)
{
    dgg_paper paper = { .title = dgg_text_of("Digital transition, or the whole of it") };
    const dgg_corpus corpus = { .papers = &paper, .paper_count = 1 };
    const dgg_node node = { .kind = DGG_PAPER, .label = dgg_text_of("Digital…") };
    dgg_buffer buffer = { 0 };
    CU_ASSERT_EQUAL(dgg_node_whole_name(&buffer, &corpus, &node, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_equal(dgg_buffer_text(&buffer), paper.title));
    dgg_buffer_destroy(&buffer);
}

static dgg_status name_both(void)
{
    const dgg_node node = { .label = dgg_text_of("Digital transition, or the"),
                            .label_is_inferred = true };
    return name(&node, 20, "Digital transition, … [untitled]");
}

static void survives_refused_memory(void)
{
    BRUTAL(name_both());
}

SUITE("program/node_name", { "a title stands as it is", a_title_stands_as_it_is },
      { "first words are marked", first_words_are_marked },
      { "a long label is cut at a word", a_long_label_is_cut_at_a_word },
      { "a whole name is the title of a record", a_whole_name_is_the_title_of_a_record },
      { "survives refused memory", survives_refused_memory })
