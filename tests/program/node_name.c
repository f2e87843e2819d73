#include "program/node_name.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status name(bool is_inferred, const char *wanted)
{
    dgg_buffer buffer = { 0 };
    const dgg_node node = { .label = dgg_text_of("Digital transition, or the"),
                            .label_is_inferred = is_inferred };
    dgg_status status = dgg_node_name(&buffer, &node, NULL);
    if (status == DGG_OK) {
        CU_ASSERT_TRUE(dgg_text_is(dgg_buffer_text(&buffer), wanted));
    }
    dgg_buffer_destroy(&buffer);
    return status;
}

static void a_title_stands_as_it_is(void)
{
    CU_ASSERT_EQUAL(name(false, "Digital transition, or the"), DGG_OK);
}

static void first_words_are_marked(void)
{
    CU_ASSERT_EQUAL(name(true, "Digital transition, or the [untitled]"), DGG_OK);
}

static void survives_refused_memory(void)
{
    BRUTAL(name(true, "Digital transition, or the [untitled]"));
}

SUITE("program/node_name", { "a title stands as it is", a_title_stands_as_it_is },
      { "first words are marked", first_words_are_marked },
      { "survives refused memory", survives_refused_memory })
