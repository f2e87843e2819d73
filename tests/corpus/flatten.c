#include "corpus/flatten.h"

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/records.h"

static const char *const of_title[] = { "title", NULL };
static const char *const of_authors[] = { "people.person.name", "+names", NULL };
static const char *const of_year[] = { "year", NULL };
static const dgg_dialect dialect = {
    .names = { [DGG_ROLE_TITLE] = of_title,
               [DGG_ROLE_AUTHORS] = of_authors,
               [DGG_ROLE_YEAR] = of_year },
};

static const char text[] =
    "{\"\": 1, \"Title\": \"On maps\",\n \"other\": {\"title\": \"no\"}, \"year\": 2019,\n"
    " \"people\": [{\"person\": {\"name\": \"Kim\", \"id\": 1}}, 7,\n"
    " {\"person\": {\"name\": \"Jo\"}}, {\"person\": null}],\n"
    " \"names\": [[\"a\"], \"b\"]}";

static dgg_status flatten(dgg_slip *slip, dgg_json **json)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_json_read(json, TEXT(text), NULL));
    const dgg_work work = { *json, dgg_json_root(*json), 10 };
    DGG_TRY(dgg_flatten(slip, &work, &dialect, NULL));
done:
    return status;
}

static void values_are_named_by_their_paths(void)
{
    static const struct {
        const char *name, *text;
        long line;
    } wanted[] = { { "title", "On maps", 10 },
                   { "year", "2019", 11 },
                   { "people.person.name", "Kim", 12 },
                   { "people.person.name", "Jo", 13 },
                   { "names", "a", 14 },
                   { "names", "b", 14 } };
    dgg_slip slip = { 0 };
    dgg_json *json = NULL;
    CU_ASSERT_EQUAL(flatten(&slip, &json), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(slip.count, sizeof wanted / sizeof *wanted);
    for (size_t i = 0; i < slip.count; i++) {
        CU_ASSERT_TRUE(text_is(dgg_slip_name(&slip, i), wanted[i].name));
        CU_ASSERT_TRUE(text_is(dgg_slip_text(&slip, i), wanted[i].text));
        CU_ASSERT_EQUAL(slip.items[i].line, wanted[i].line);
    }
    dgg_slip_destroy(&slip);
    dgg_json_destroy(&json);
}

static dgg_status flatten_and_forget(void)
{
    dgg_slip slip = { 0 };
    dgg_json *json = NULL;
    dgg_status status = flatten(&slip, &json);
    dgg_slip_destroy(&slip);
    dgg_json_destroy(&json);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(flatten_and_forget());
}

SUITE("corpus/flatten", { "values are named by their paths", values_are_named_by_their_paths },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
