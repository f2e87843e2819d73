#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect(const char *part)
{
    char *written = NULL;
    CU_ASSERT_EQUAL(write_analysed("node-link", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void what_d3_and_networkx_look_for_is_there(void)
{
    expect("{\n  \"directed\": true,\n  \"multigraph\": false,\n");
    expect("\"links\": [\n");
}

static void a_node_says_what_is_known_and_no_more(void)
{
    expect("{\"id\":\"venue:journal\",\"label\":\"+Journal\",\"kind\":\"venue\"}");
}

static void a_link_names_its_ends(void)
{
    expect("{\"source\":\"paper:lee-2024-maps\",\"target\":\"venue:journal\",\"type\":\"published_"
           "in\",\"weight\":1}");
}

static void texts_cannot_end_a_script(void)
{
    expect("\\u003cscript>alert");
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("node-link", DGG_WHOLE, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("node-link", DGG_WHOLE, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("node-link", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("node-link", DGG_WHOLE), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/node_link",
      { "what d3 and networkx look for is there", what_d3_and_networkx_look_for_is_there },
      { "a node says what is known and no more", a_node_says_what_is_known_and_no_more },
      { "a link names its ends", a_link_names_its_ends },
      { "texts cannot end a script", texts_cannot_end_a_script },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "trouble is told", trouble_is_told })
