#include "program/language.h"

#include "tests/support/lists.h"

static bool file_holds(const char *path, const char *words)
{
    char *content = file_content(path, NULL);
    bool is_so = holds(content, words);
    free(content);
    return is_so;
}

static void a_map_in_chinese_calls_themes_and_locations_so(void)
{
    write_lists();
    expect("map list.txt -q --language zh -o zh", EXIT_DONE, "");
    static const char *const files[] = { "zh/map.svg", "zh/map.html",         "zh/stats.md",
                                         "zh/map.dot", "zh/tables/nodes.csv", "zh/graph.json" };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        CU_ASSERT_TRUE(file_holds(files[i], "智慧城市"));
        CU_ASSERT_TRUE(file_holds(files[i], "深圳"));
    }
    CU_ASSERT_FALSE(file_holds("zh/map.svg", ">Shenzhen<"));
    CU_ASSERT_TRUE(file_holds("zh/map.svg", ">论文、主题与地点<"));
    CU_ASSERT_TRUE(file_holds("zh/graph.json", "\"language\":\"zh\""));
    expect("rank list.txt -q --language zh --kind location", EXIT_DONE, "深圳");
    expect("stats list.txt -q --language zh --table themes", EXIT_DONE, "智慧城市");
}

static void without_it_labels_are_english(void)
{
    write_lists();
    expect("map list.txt -q -o en", EXIT_DONE, "");
    expect("map list.txt -q -o said --language en", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("diff -rq -x manifest.json en said"), 0); /* that tells the call */
    CU_ASSERT_TRUE(file_holds("en/map.svg", ">Shenzhen<"));
    CU_ASSERT_FALSE(file_holds("en/map.svg", "深圳"));
    CU_ASSERT_FALSE(file_holds("en/graph.json", "\"language\""));
}

static void labels_given_by_hand_are_heeded(void)
{
    write_lists();
    CU_ASSERT_EQUAL(shell("rm -rf r && mkdir -p r/sources r/decisions && cp list.txt r/sources"),
                    0);
    write_file("r/review.json", "{ \"format\": \"dggraph-review/1\" }");
    write_file("r/decisions/labels.csv", "id,label,label_zh\ntheme:smart-cities,Wired,智慧城镇\n");
    expect("map r -q --language zh", EXIT_DONE, "");
    CU_ASSERT_TRUE(file_holds("r/map/map.svg", "智慧城镇"));
    CU_ASSERT_FALSE(file_holds("r/map/map.svg", "Wired"));
}

/* What has no Chinese label keeps its own. */
static void only_what_has_a_chinese_label_changes(void)
{
    dgg_theme themes[] = { { .label = dgg_text_of("Cables"), .label_zh = dgg_text_of("电缆") },
                           { .label = dgg_text_of("Poles") } };
    dgg_location location = { .label = dgg_text_of("Lima"), .label_zh = dgg_text_of("利马") };
    dgg_corpus corpus = {
        .themes = themes, .theme_count = 2, .locations = &location, .location_count = 1
    };
    dgg_language_choose(&(dgg_options){ .language = "en" }, &corpus);
    CU_ASSERT_FALSE(corpus.is_in_chinese);
    CU_ASSERT_TRUE(dgg_text_is(themes[0].label, "Cables"));
    dgg_language_choose(&(dgg_options){ .language = "zh" }, &corpus);
    CU_ASSERT_TRUE(corpus.is_in_chinese);
    CU_ASSERT_TRUE(dgg_text_is(themes[0].label, "电缆"));
    CU_ASSERT_TRUE(dgg_text_is(themes[1].label, "Poles"));
    CU_ASSERT_TRUE(dgg_text_is(location.label, "利马"));
}

static void an_unknown_language_is_wrong_usage(void)
{
    write_lists();
    expect("map list.txt -q --language zn", EXIT_USAGE, "zh");
    expect("convert list.txt -q --language zh", EXIT_USAGE, "takes no --language");
}

SUITE("program/language",
      { "a map in Chinese calls themes and locations so",
        a_map_in_chinese_calls_themes_and_locations_so },
      { "without it labels are English", without_it_labels_are_english },
      { "labels given by hand are heeded", labels_given_by_hand_are_heeded },
      { "only what has a Chinese label changes", only_what_has_a_chinese_label_changes },
      { "an unknown language is wrong usage", an_unknown_language_is_wrong_usage })
