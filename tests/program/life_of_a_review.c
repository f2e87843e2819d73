/* A review folder lives: records come and go, the codebook is edited, people decide. After each
 * change the map is made again: no file of theirs is touched, the map stays much as it was, and
 * what has changed is told. */
#include "tests/support/moves.h"
#include "tests/support/program.h"

#define LIST DGG_SUPPORT "/../../examples/digital_governance/reading-list.txt"

static const double little = 0.05, not_much = 0.25; /* shares of the diagonal */

/* A folder as after its first map. It is made once, then copied. */
static void begin(void)
{
    enter_folder();
    if (access("mapped", F_OK) != 0) {
        expect("init mapped -q", EXIT_DONE, "");
        CU_ASSERT_EQUAL(shell("cp '" LIST "' mapped/sources/list.txt"), 0);
        expect("map mapped -q", EXIT_DONE, "");
    }
    CU_ASSERT_EQUAL(shell("rm -rf review && cp -R mapped review"), 0);
}

static void append(const char *path, const char *lines)
{
    FILE *file = fopen(path, "ab");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT_TRUE(fputs(lines, file) >= 0 && fclose(file) == 0);
}

static bool map_holds(const char *name, const char *words)
{
    char path[100];
    snprintf(path, sizeof path, "review/map/%s", name);
    char *content = file_content(path, NULL);
    bool is_so = holds(content, words);
    free(content);
    return is_so;
}

/* Makes the map again: the words are said, and stand in stats.md. Returns how the map moved. */
static dgg_moves again(const char *words)
{
    CU_ASSERT_EQUAL(shell("rm -rf before && cp -R review before"), 0);
    expect("map review", EXIT_DONE, words);
    CU_ASSERT_EQUAL(shell("diff -rq -x map before review"), 0);
    CU_ASSERT_TRUE(map_holds("stats.md", "## Since the last map\n"));
    CU_ASSERT_TRUE(map_holds("stats.md", words));
    dgg_moves moves = moves_between("before/map/graph.json", "review/map/graph.json");
    printf("(%zu kept, moved %.3f, %.3f) ", moves.kept, moves.median, moves.of_nine_in_ten);
    CU_ASSERT_TRUE(moves.kept > 25 && moves.median < little && moves.of_nine_in_ten < not_much);
    return moves;
}

/* Nothing that fits is moved. */
static void again_in_place(const char *words)
{
    CU_ASSERT_EQUAL(again(words).of_nine_in_ten, 0);
}

static void a_paper_comes_in(void)
{
    begin();
    write_file("review/sources/new.txt",
               "Data centres and digital governance in Inner Mongolia\n"
               "Journal of Grassland Tests, 2024\n"
               "Data centres came to Inner Mongolia for the cold. The paper follows digital "
               "governance, local governance and regional coordination between Inner Mongolia and "
               "Beijing and asks who pays for the data centre in the end.\n");
    (void)again("1 paper, 2 locations, ");
    CU_ASSERT_TRUE(map_holds("map.svg", "Inner Mongolia"));
    CU_ASSERT_TRUE(map_holds("stats.md", "| new | location |  | Inner Mongolia |"));
}

static void the_codebook_is_edited(void)
{
    begin();
    CU_ASSERT_EQUAL(shell("sed -i 's/\"themes\": *\\[/&{\"id\": \"policy-mobility\", \"label\": "
                          "\"Policies that travel\", \"include\": [\"mobility of policy\", "
                          "\"urban platforms\", \"borders\"]},/' review/codebook.json"),
                    0);
    (void)again("1 theme and ");
    CU_ASSERT_TRUE(map_holds("stats.md", "| Policies that travel | theme:policy-mobility |"));
}

static void a_record_is_out(void)
{
    begin();
    append("review/decisions/records.csv",
           "china-2020-comparative,out,screening,\"no platform, no data centre\"\n");
    (void)again("1 paper, ");
    CU_ASSERT_TRUE(map_holds("stats.md", "| gone | location | Hong Kong |"));
    CU_ASSERT_TRUE(map_holds("graph.json", "no platform, no data centre"));
    CU_ASSERT_FALSE(map_holds("map.svg", "location:HK"));
}

static void a_community_gets_a_name_and_keeps_it(void)
{
    begin();
    dgg_earlier map = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_earlier_read(&map, "review/map/graph.json", NULL), DGG_OK);
    const dgg_earlier_community *named = &map.communities[0];
    FILE *file = fopen("review/decisions/communities.csv", "ab");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs("Cables and cadres,", file);
    for (size_t i = 0; i < named->count; i++) {
        dgg_text id = map.nodes[map.members[named->first + i]].id;
        fprintf(file, "%s%.*s", i > 0 ? " " : "", (int)id.length, id.start);
    }
    CU_ASSERT_TRUE(fputs("\n", file) >= 0 && fclose(file) == 0);
    dgg_earlier_destroy(&map);
    (void)again("is now called 'Cables and cadres'");
    CU_ASSERT_TRUE(map_holds("map.svg", ">Cables and cadres</text>"));
    append("review/sources/list.txt", "\nA note on nothing\nNotes, 2021\nNothing is said.\n");
    (void)again("1 paper");
    CU_ASSERT_TRUE(map_holds("map.svg", ">Cables and cadres</text>"));
}

static void codings_are_corrected_by_hand(void)
{
    begin();
    append("review/decisions/codings.csv",
           "china-2020-comparative,theme:stage-models,reject,,\n"
           "china-2020-comparative,theme:data-centres,add,primary,I read it there\n"
           "china-2020-comparative,theme:social-media,accept,,\n");
    (void)again("1 link to a theme is new");
    CU_ASSERT_TRUE(map_holds("map.svg", "paper:china-2020-comparative discusses "
                                        "theme:data-centres"));
    CU_ASSERT_TRUE(map_holds("map.svg", "\nadded by hand</title>"));
    CU_ASSERT_FALSE(map_holds("map.svg", "theme:stage-models"));
    CU_ASSERT_TRUE(map_holds("graph.json", "\"decision\":\"added\""));
    CU_ASSERT_TRUE(map_holds("graph.json", "\"decision\":\"accepted\""));
    CU_ASSERT_TRUE(map_holds("rejected.csv", "rejected by hand"));
}

static void a_label_is_another(void)
{
    begin();
    append("review/decisions/labels.csv", "theme:smart-cities,Smart towns,智慧城镇\n");
    again_in_place("is now called 'Smart towns'");
    CU_ASSERT_TRUE(map_holds("map.svg", "Smart towns"));
}

static void without_a_change_nothing_changes(void)
{
    begin();
    expect("map review -q", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("diff -rq mapped review"), 0);
}

SUITE("program/life_of_a_review", { "a paper comes in", a_paper_comes_in },
      { "the codebook is edited", the_codebook_is_edited }, { "a record is out", a_record_is_out },
      { "a community gets a name and keeps it", a_community_gets_a_name_and_keeps_it },
      { "codings are corrected by hand", codings_are_corrected_by_hand },
      { "a label is another", a_label_is_another },
      { "without a change nothing changes", without_a_change_nothing_changes })
