#include "tests/support/program.h"

static const char mine[] =
    "{ \"format\": \"dggraph-codebook/1\", \"name\": \"Mine\", \"themes\": [\n"
    "{ \"id\": \"a\", \"label\": \"A, of all\", \"label_zh\": \"甲\", \"group\": \"g\",\n"
    "  \"color\": \"#aabbcc\", \"is_search_term\": true, \"definition\": \"Said \\\"so\\\".\",\n"
    "  \"include\": [\"data (centre|hub)\", \"=AI\", {\"p\": \"law\", \"w\": 0.75}],\n"
    "  \"include_zh\": [\"数据中心\"], \"exclude\": [\"data centre of gravity\"] },\n"
    "{ \"id\": \"b\", \"parent\": \"a\", \"include\": [\"city ~3 brain\"] },\n"
    "{ \"id\": \"c\", \"label\": \"Empty\" } ] }\n";

/* All that a codebook holds but its name and scoring comes back. */
static void a_round_keeps_all(void)
{
    write_file("mine.json", mine);
    expect("codebook export mine.json --to csv -o mine.csv", EXIT_DONE,
           "name, version and scoring of the codebook are not written");
    expect("codebook import mine.csv -o again.json", EXIT_DONE,
           "3 themes, 6 patterns, read as csv");
    expect("codebook export again.json --to csv -o again.csv", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("cmp mine.csv again.csv"), 0);
    char *table = file_content("mine.csv", NULL);
    CU_ASSERT_TRUE(holds(table, "a,\"A, of all\",甲,g,,true,#aabbcc,\"Said \"\"so\"\".\",include,"
                                "law,0.75\n"));
    CU_ASSERT_TRUE(holds(table, ",include,'=AI,\n")); /* no formula of a spreadsheet */
    CU_ASSERT_TRUE(holds(table, "c,Empty,,,,,,,,,\n"));
    free(table);
    char *json = file_content("again.json", NULL);
    CU_ASSERT_TRUE(holds(json, "\"=AI\""));
    CU_ASSERT_TRUE(holds(json, "\"w\""));
    free(json);
}

/* The codebook that is built in: what was read once is written the same again. */
static void the_codebook_that_is_built_in_comes_back(void)
{
    expect("codebook export --to csv -o one.csv", EXIT_DONE, "");
    expect("codebook import one.csv -o one.json", EXIT_DONE, "");
    expect("codebook export one.json --to csv -o two.csv", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("sort -u one.csv > one.sorted; sort -u two.csv | cmp one.sorted -"), 0);
}

static void any_table_with_labels_will_do(void)
{
    write_file("short.csv", "label;pattern\nSmart cities;smart city\nSmart cities;digital city\n");
    expect("codebook import short.csv", EXIT_DONE, "\"smart-cities\"");
    expect("codebook import short.csv", EXIT_DONE, "\"digital city\"");
}

static void trouble_is_told_with_its_line(void)
{
    write_file("bad.csv", "theme_id,kind,pattern\na,include,(b\n");
    expect("codebook import bad.csv", EXIT_INPUT_MALFORMED, "bad.csv:2: pattern '(b'");
    write_file("bad.csv", "theme_id,kind,pattern\na,include,b c\na,exclud,d\n");
    expect("codebook import bad.csv", EXIT_INPUT_MALFORMED,
           "bad.csv:3: the kind is include or exclude, not 'exclud'");
    write_file("bad.csv", "theme_id,pattern,weight\na,b c,much\n");
    expect("codebook import bad.csv", EXIT_INPUT_MALFORMED, "bad.csv:2: the weight is a number");
    write_file("bad.csv", "theme_id,label,pattern\na,A,b c\na,B,d e\n");
    expect("codebook import bad.csv", EXIT_INPUT_MALFORMED,
           "bad.csv:3: 'B' here, and 'A' in a row of the same theme above");
    write_file("bad.csv", "theme_id,pattern\n,b c\n");
    expect("codebook import bad.csv", EXIT_INPUT_MALFORMED, "bad.csv:2: no theme_id and no label");
    write_file("bad.csv", "theme_id,parent,pattern\na,zz,b c\n");
    expect("codebook import bad.csv", EXIT_INPUT_MALFORMED, "bad.csv: no theme 'zz'");
    write_file("bad.csv", "theme_id,words\na,b\n");
    expect("codebook import bad.csv --from csv", EXIT_INPUT_MALFORMED, "bad.csv:1: ");
}

SUITE("program/codebook_forms/csv", { "a round keeps all", a_round_keeps_all },
      { "the codebook that is built in comes back", the_codebook_that_is_built_in_comes_back },
      { "any table with labels will do", any_table_with_labels_will_do },
      { "trouble is told with its line", trouble_is_told_with_its_line })
