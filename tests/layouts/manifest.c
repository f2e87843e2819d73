#include "layouts/manifest.h"

#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static dgg_status write_manifest_of(const dgg_analysis *analysis, const dgg_choices *choices,
                                    char **text)
{
    size_t length = 0;
    FILE *out = open_memstream(text, &length);
    dgg_json_writer writer = { .out = out };
    dgg_status status = dgg_manifest_write(analysis, choices, &writer, NULL);
    fclose(out);
    return status;
}

static dgg_status write_manifest(const dgg_choices *choices, char **text)
{
    return write_manifest_of(&analysed, choices, text);
}

static void expect(const dgg_choices *choices, const char *part)
{
    char *text = NULL;
    CU_ASSERT_EQUAL(write_manifest(choices, &text), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(text, part));
    free(text);
}

static void inputs_stand_in_the_order_of_their_hashes_without_names(void)
{
    dgg_choices none = { 0 };
    expect(&none, "\"inputs\":[{\"sha256\":\"0000000000000000000000000000000000000000000000000000"
                  "000000000000\",\"format\":\"bibtex\",\"records\":7},{\"sha256\":\"ffff");
    char *text = NULL;
    CU_ASSERT_EQUAL(write_manifest(&none, &text), DGG_OK);
    CU_ASSERT_PTR_NULL(strstr(text, "a.txt"));
    free(text);
}

static void files_of_decisions_are_named_with_their_hashes(void)
{
    dgg_choices none = { 0 };
    expect(&none, "\"decisions\":[{\"file\":\"records.csv\",\"sha256\":\"11111111111111111111"
                  "11111111111111111111111111111111111111111111\",\"rows\":2}],\"options\"");
}

static void defaults_are_written_out(void)
{
    dgg_choices none = { 0 };
    expect(&none, "\"codebook\":\"starter 0.2.0\",\"codebook_sha256\":null,"
                  "\"gazetteer\":null,\"gazetteer_sha256\":null,\"decisions\":[");
    expect(&none,
           "\"kinds\":[\"paper\",\"document\",\"event\",\"person\",\"institution\",\"venue\","
           "\"keyword\",\"theme\",\"location\",\"node\"]");
    expect(&none, "\"profile\":null,\"network\":\"concept\",\"measures\":[\"degree\",\"pagerank\"],"
                  "\"communities\":\"leiden\",\"quality\":\"modularity\",\"resolution\":1,"
                  "\"seed\":42}");
}

static void what_the_analysis_used_is_written(void)
{
    dgg_row cpm = { "cpm", "", NULL, NULL };
    dgg_analysis other = analysed;
    char *text = NULL;
    other.maximised = &cpm;
    other.resolution = 0.05;
    other.seed = 7;
    CU_ASSERT_EQUAL(write_manifest_of(&other, &(dgg_choices){ 0 }, &text), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "\"quality\":\"cpm\",\"resolution\":0.05,\"seed\":7}"));
    free(text);
    other.maximised = NULL;
    CU_ASSERT_EQUAL(write_manifest_of(&other, &(dgg_choices){ 0 }, &text), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "\"quality\":null,"));
    free(text);
}

static void kinds_and_profile_are_written(void)
{
    dgg_kinds kinds = { .has[DGG_THEME] = true };
    dgg_choices choices = { .kinds = &kinds, .profile = "un" };
    expect(&choices, "\"kinds\":[\"theme\"],\"profile\":\"un\"");
}

static dgg_status write_and_forget(void)
{
    dgg_choices none = { 0 };
    char *text = NULL;
    dgg_status status = write_manifest(&none, &text);
    free(text);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/manifest",
      { "inputs stand in the order of their hashes without names",
        inputs_stand_in_the_order_of_their_hashes_without_names },
      { "files of decisions are named with their hashes",
        files_of_decisions_are_named_with_their_hashes },
      { "defaults are written out", defaults_are_written_out },
      { "what the analysis used is written", what_the_analysis_used_is_written },
      { "kinds and profile are written", kinds_and_profile_are_written },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
