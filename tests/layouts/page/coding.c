#include "layouts/page.h"

#include "tests/layouts/page/to_code.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static char *page_of(const dgg_coding_page *written)
{
    char *page = NULL;
    WRITE_WELL(page, dgg_coding_page_write(written, out, NULL));
    return page;
}

static void it_is_one_file_that_asks_nothing_of_the_network(void)
{
    char *page = page_of(&to_code);
    CU_ASSERT_TRUE(shows(page, "default-src 'none'; script-src 'sha256-"));
    CU_ASSERT_FALSE(shows(page, "unsafe"));
    CU_ASSERT_FALSE(shows(page, "src=\"http"));
    CU_ASSERT_FALSE(shows(page, "url("));
    CU_ASSERT_TRUE(shows(page, "<h1>Coding &lt;of&gt; a library</h1>"));
    CU_ASSERT_TRUE(shows(page, "4 records with the themes and locations that were found"));
    CU_ASSERT_TRUE(shows(page, "<noscript>"));
    free(page);
}

static void nothing_in_a_text_becomes_markup(void)
{
    char *page = page_of(&to_code);
    CU_ASSERT_EQUAL(count_of(page, "<script"), 2);
    CU_ASSERT_EQUAL(count_of(page, "</script>"), 2);
    CU_ASSERT_FALSE(shows(page, "<img"));
    CU_ASSERT_FALSE(shows(page, "<svg"));
    free(page);
}

static void a_blind_one_says_so_and_is_the_same_each_time(void)
{
    dgg_coding_page blind = to_code;
    blind.is_blind = true;
    char *page = page_of(&blind), *again = page_of(&blind);
    CU_ASSERT_TRUE(shows(page, "without a look at what was found"));
    CU_ASSERT_FALSE(shows(page, "\"evidence\":["));
    CU_ASSERT_STRING_EQUAL(page, again);
    free(page);
    free(again);
}

static dgg_status write_and_forget(void)
{
    char *page = NULL;
    dgg_status status = DGG_OK;
    WRITE_PAGE(page, status = dgg_coding_page_write(&to_code, out, NULL));
    free(page);
    return status;
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget());
    FILE *full = fopen("/dev/full", "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(full);
    CU_ASSERT_EQUAL(dgg_coding_page_write(&to_code, full, NULL), DGG_CANNOT_WRITE);
    fclose(full);
}

SUITE("layouts/page/coding",
      { "it is one file that asks nothing of the network",
        it_is_one_file_that_asks_nothing_of_the_network },
      { "nothing in a text becomes markup", nothing_in_a_text_becomes_markup },
      { "a blind one says so and is the same each time",
        a_blind_one_says_so_and_is_the_same_each_time },
      { "trouble is told", trouble_is_told })
