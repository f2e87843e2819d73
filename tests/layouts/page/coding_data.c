#include "layouts/page/coding_data.h"

#include "base/json.h"
#include "tests/layouts/page/sheet.h"
#include "tests/layouts/page/to_code.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static char *data_of(const dgg_coding_page *page)
{
    char *text = NULL;
    WRITE_WELL(text, dgg_coding_data_write(page, out, NULL));
    return text;
}

static void records_stand_in_the_order_asked_for_with_all_that_can_be_added(void)
{
    dgg_json *json = NULL;
    char *text = data_of(&to_code);
    CU_ASSERT_EQUAL_FATAL(dgg_json_read(&json, dgg_text_of(text), NULL), DGG_OK);
    const dgg_json_value *first = dgg_json_first(dgg_json_get(dgg_json_root(json), "nodes"));
    CU_ASSERT_TRUE(dgg_text_is(dgg_json_string(dgg_json_get(first, "id")), "paper:peru-1999"));
    first = dgg_json_next(first);
    CU_ASSERT_TRUE(dgg_text_is(dgg_json_string(dgg_json_get(first, "key")), "wang2020"));
    CU_ASSERT_TRUE(shows(text, "{\"id\":\"theme:surveillance\",\"kind\":\"theme\""));
    CU_ASSERT_TRUE(shows(text, "[\"location:CN-GZ\",\"Guizhou\",\"贵州\",\"location:CN\"]"));
    CU_ASSERT_TRUE(shows(text, "[\"location:FR\",\"France\",\"\",\"\"]"));
    CU_ASSERT_FALSE(shows(text, "</script"));
    dgg_json_destroy(&json);
    free(text);
}

static void what_was_found_is_proposed_under_the_name_that_people_gave_it(void)
{
    char *text = data_of(&to_code);
    CU_ASSERT_EQUAL(count_of(text, "\"type\":\"discusses\""), 4);
    CU_ASSERT_EQUAL(count_of(text, "\"type\":\"studies\""), 4);
    CU_ASSERT_FALSE(shows(text, "part_of"));
    CU_ASSERT_TRUE(shows(text, "\"label\":\"Data centres\","));
    CU_ASSERT_FALSE(shows(text, "in the book"));
    CU_ASSERT_EQUAL(count_of(text, "{\"id\":\"theme:smart-cities\""), 1); /* not in the codebook */
    free(text);
}

static void only_links_of_the_records_shown_are_in_it(void)
{
    dgg_coding_page page = to_code;
    page.record_count = 1;
    char *text = data_of(&page);
    CU_ASSERT_EQUAL(count_of(text, "\"type\":\"discusses\""), 0);
    CU_ASSERT_EQUAL(count_of(text, "\"type\":\"studies\""), 1);
    CU_ASSERT_FALSE(shows(text, "paper:wang-2020-data"));
    free(text);
}

static void a_blind_one_holds_nothing_of_what_was_found(void)
{
    dgg_table sheet = { 0 };
    dgg_coding_page page = to_code;
    is_well(make_sheet(&sheet, NULL));
    page.sheet = &sheet;
    char *seen = data_of(&page);
    CU_ASSERT_TRUE(shows(seen, "[\"paper:wang-2020-data\",\"theme:surveillance\",\"add\","));
    page.is_blind = true;
    char *blind = data_of(&page);
    CU_ASSERT_TRUE(shows(blind, "\"blind\": true"));
    CU_ASSERT_TRUE(shows(blind, "\"links\": []"));
    CU_ASSERT_FALSE(shows(blind, "evidence"));
    CU_ASSERT_FALSE(shows(blind, "theme:smart-cities"));
    CU_ASSERT_TRUE(shows(blind, "in the book")); /* a name given to what was found tells of it */
    CU_ASSERT_TRUE(shows(blind, "[\"paper:wang-2020-data\",\"\",\"\",\"2.5\",\"1\"]"));
    CU_ASSERT_TRUE(shows(blind, "[\"paper:peru-1999\",\"\",\"\",\"1\",\"\"]"));
    dgg_table_destroy(&sheet);
    free(seen);
    free(blind);
}

static dgg_status write_and_forget(void)
{
    char *text = NULL;
    dgg_status status = DGG_OK;
    WRITE_PAGE(text, status = dgg_coding_data_write(&to_code, out, NULL));
    free(text);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/page/coding_data",
      { "records stand in the order asked for with all that can be added",
        records_stand_in_the_order_asked_for_with_all_that_can_be_added },
      { "what was found is proposed under the name that people gave it",
        what_was_found_is_proposed_under_the_name_that_people_gave_it },
      { "only links of the records shown are in it", only_links_of_the_records_shown_are_in_it },
      { "a blind one holds nothing of what was found",
        a_blind_one_holds_nothing_of_what_was_found },
      { "refused memory is told", refused_memory_is_told })
