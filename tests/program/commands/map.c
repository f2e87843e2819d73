#include "program/commands/map/mapped.h"
#include "tests/support/lists.h"

static bool is_there(const char *path)
{
    return access(path, F_OK) == 0;
}

static bool file_holds(const char *path, const char *words)
{
    char *content = file_content(path, NULL);
    bool is_so = holds(content, words);
    free(content);
    return is_so;
}

static const char *const names[] = {
    "map.svg",
    "map.png",
    "map.html",
    "stats.md",
    "captions.md",
    "map.dot",
    "graph.json",
    "evidence.csv",
    "rejected.csv",
    "manifest.json",
    "tables/nodes.csv",
    "tables/links.csv",
    "tables/overview.csv",
    "tables/years.csv",
    "tables/venues.csv",
    "tables/people.csv",
    "tables/keywords.csv",
    "tables/themes.csv",
    "tables/locations.csv",
    "tables/theme_location.csv",
};

enum { NAMES = sizeof names / sizeof *names };

static void makes_a_folder_with_all_there_is(void)
{
    write_lists();
    (void)shell("rm -rf list-map");
    dgg_outcome outcome = run("map list.txt");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_EQUAL(outcome.printed_length, 0);
    CU_ASSERT_TRUE(holds(outcome.said, "files are in list-map\n"));
    CU_ASSERT_TRUE(
        holds(outcome.said, "open list-map/map.html first, then read list-map/stats.md\n"));
    for (size_t i = 0; i < NAMES; i++) {
        char path[100];
        snprintf(path, sizeof path, "list-map/%s", names[i]);
        CU_ASSERT_TRUE(is_there(path));
    }
    CU_ASSERT_TRUE(file_holds("list-map/map.svg", "Smart cities and data centres"));
    CU_ASSERT_TRUE(file_holds("list-map/stats.md", "The list holds 3 papers, published between"));
    CU_ASSERT_TRUE(file_holds("list-map/captions.md", "3 papers, "));
    CU_ASSERT_TRUE(file_holds("list-map/captions.md", "## Figure: pictures/years.svg"));
    CU_ASSERT_TRUE(file_holds("list-map/pictures/years.svg", "<svg "));
    CU_ASSERT_TRUE(file_holds("list-map/evidence.csv", "theme:smart-cities"));
    CU_ASSERT_TRUE(file_holds("list-map/manifest.json", "\"tables/years.csv\""));
    CU_ASSERT_TRUE(file_holds("list-map/manifest.json", "\"seed\": 42"));
    forget(&outcome);
}

/* Numbers are counted once: what `stats` and `export` write is what stands in the folder. */
static void tables_and_graph_are_those_of_the_other_commands(void)
{
    write_lists();
    expect("map list.txt -q -o same", EXIT_DONE, "");
    expect("stats list.txt -q --to csv -o stats", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("for f in stats/*; do g=same/tables/${f#stats/}; case $f in "
                          "*/communities.csv|*/central.csv|*/bridging.csv|*/gaps.csv) ;; "
                          "*) cmp $f $g || exit 1;; esac; done"),
                    0); /* those four take long, and are told elsewhere in a map */
    expect("export list.txt -q --to csv -o parts", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("cmp parts/nodes.csv same/tables/nodes.csv"), 0);
    CU_ASSERT_EQUAL(shell("cmp parts/links.csv same/tables/links.csv"), 0);
    expect("export list.txt -q --to dot -o map.dot", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("cmp map.dot same/map.dot"), 0);
}

static void a_title_and_more_links_may_be_asked_for(void)
{
    write_lists();
    expect("map list.txt -q -o plain", EXIT_DONE, "");
    expect("map list.txt -q -o titled --title 'Cables & <states>'", EXIT_DONE, "");
    CU_ASSERT_TRUE(file_holds("titled/map.svg", "Cables &amp; &lt;states"));
    CU_ASSERT_TRUE(file_holds("titled/map.html", "<title>Cables &amp; &lt;states"));
    expect("map list.txt -q -o more --draw venues,mentions", EXIT_DONE, "");
    CU_ASSERT_TRUE(file_holds("more/map.svg", "venue:"));
    CU_ASSERT_FALSE(file_holds("plain/map.svg", "venue:"));
}

static void a_second_map_replaces_the_first_and_nothing_else(void)
{
    write_lists();
    (void)shell("rm -rf again");
    expect("map list.txt -q -o again", EXIT_DONE, "");
    write_file("again/notes.txt", "mine");
    expect("map a.txt -q -o again", EXIT_DONE, "");
    CU_ASSERT_TRUE(file_holds("again/notes.txt", "mine"));
    CU_ASSERT_FALSE(file_holds("again/graph.json", "Annals of Harbours"));
    CU_ASSERT_EQUAL(shell("ls again | grep -q part"), 1);
}

static void what_changed_since_the_last_map_is_told(void)
{
    write_lists();
    (void)shell("rm -rf changed");
    expect("map a.txt -q -o changed", EXIT_DONE, "");
    CU_ASSERT_FALSE(file_holds("changed/stats.md", "Since the last map"));
    CU_ASSERT_TRUE(file_holds("changed/graph.json", "\"x\":"));
    expect("map a.txt c.txt -o changed", EXIT_DONE, "since the last map: 1 paper, 3 themes");
    CU_ASSERT_TRUE(file_holds("changed/stats.md", "## Since the last map\n\n1 paper, 3 themes"));
    dgg_outcome outcome = run("map a.txt c.txt -o changed");
    CU_ASSERT_FALSE(holds(outcome.said, "since the last map"));
    CU_ASSERT_FALSE(file_holds("changed/stats.md", "Since the last map"));
    forget(&outcome);
}

/* Into its own folder, whatever places it left there. */
static void a_map_made_again_is_the_same_to_the_last_byte(void)
{
    write_lists();
    expect("map list.txt -q -o still", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("cp -R still first"), 0);
    for (int i = 0; i < 2; i++) {
        expect("map list.txt -q -o still", EXIT_DONE, "");
        CU_ASSERT_EQUAL(shell("diff -rq first still"), 0);
    }
}

static void an_earlier_graph_that_was_broken_is_not_compared(void)
{
    write_lists();
    expect("map a.txt -q -o broken", EXIT_DONE, "");
    write_file("broken/graph.json", "{");
    expect("map a.txt -o broken", EXIT_DONE, "graph.json: the earlier map is not compared: ");
    CU_ASSERT_TRUE(file_holds("broken/graph.json", "dggraph-graph/1"));
}

static void a_folder_that_is_not_ours_is_left_alone(void)
{
    write_lists();
    (void)shell("rm -rf mine && mkdir mine");
    write_file("mine/graph.json", "mine");
    expect("map list.txt -q -o mine", EXIT_CANNOT_CREATE, "graph.json is there that no map wrote");
    CU_ASSERT_TRUE(file_holds("mine/graph.json", "mine"));
    CU_ASSERT_EQUAL(shell("test \"$(ls -A mine)\" = graph.json"), 0);
    expect("map list.txt -q -o list.txt", EXIT_CANNOT_CREATE, "list.txt: the folder cannot be");
    expect("map list.txt -q -o no/such/place", EXIT_CANNOT_CREATE, "No such file or directory");
    expect("map list.txt -q -o -", EXIT_USAGE, "-o names a folder");
}

static void bad_input_leaves_no_folder(void)
{
    write_file("empty.txt", "");
    expect("map empty.txt -q", EXIT_INPUT_MALFORMED, "empty.txt");
    expect("map nothing.txt -q", EXIT_INPUT_MISSING, "nothing.txt");
    CU_ASSERT_EQUAL(shell("ls -d empty-map* nothing-map* 2> /dev/null"), 2);
}

static void names_of_any_kind_are_names(void)
{
    write_lists();
    (void)shell("cp list.txt -- '--x' && cp list.txt '<script>.txt' && cp list.txt 'a\nb.txt'");
    expect("map -q -- --x", EXIT_DONE, "");
    CU_ASSERT_TRUE(is_there("x-map/map.svg"));
    expect("map -q '<script>.txt'", EXIT_DONE, "");
    CU_ASSERT_TRUE(is_there("<script>-map/map.html"));
    CU_ASSERT_FALSE(file_holds("<script>-map/map.html", "<script>.txt"));
    expect("map -q 'a\nb.txt'", EXIT_DONE, "");
    CU_ASSERT_TRUE(is_there("a-b-map/map.html"));
    dgg_outcome outcome = run("map - < list.txt -q");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(is_there("dggraph-map/map.html"));
    forget(&outcome);
}

static void without_the_worker_all_but_dot_is_there(void)
{
    write_lists();
    dgg_outcome outcome = run_after("DGGRAPH_GRAPHVIZ=/no/such/program", "map list.txt -o bare");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.said, "map.dot is left out: "));
    CU_ASSERT_TRUE(is_there("bare/map.svg"));
    CU_ASSERT_FALSE(is_there("bare/map.dot"));
    CU_ASSERT_FALSE(file_holds("bare/manifest.json", "map.dot"));
    forget(&outcome);
}

static void a_saved_graph_can_be_mapped(void)
{
    write_lists();
    expect("export list.txt -q --kinds paper,theme -o saved.json", EXIT_DONE, "");
    dgg_outcome outcome = run("map saved.json");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.said, "left out: 'locations' counts"));
    CU_ASSERT_TRUE(is_there("saved-map/map.svg"));
    CU_ASSERT_FALSE(is_there("saved-map/rejected.csv"));
    CU_ASSERT_FALSE(is_there("saved-map/tables/locations.csv"));
    forget(&outcome);
}

static void wrong_names_are_wrong_usage(void)
{
    write_lists();
    expect("map list.txt --draw mentoins", EXIT_USAGE, "did you mean 'mentions'?");
    expect("map list.txt --network nowhere", EXIT_USAGE, "among the networks");
    expect("stats list.txt --share", EXIT_USAGE, "'stats' takes no --share");
}

static void a_network_that_is_not_drawn_is_refused(void)
{
    write_lists();
    expect("map list.txt --network coauthorship -o none", EXIT_USAGE, "none of them");
    expect("map list.txt -q --network cotheme -o themes", EXIT_DONE, "");
}

SUITE("program/commands/map",
      { "makes a folder with all there is", makes_a_folder_with_all_there_is },
      { "tables and graph are those of the other commands",
        tables_and_graph_are_those_of_the_other_commands },
      { "a title and more links may be asked for", a_title_and_more_links_may_be_asked_for },
      { "a second map replaces the first and nothing else",
        a_second_map_replaces_the_first_and_nothing_else },
      { "what changed since the last map is told", what_changed_since_the_last_map_is_told },
      { "a map made again is the same to the last byte",
        a_map_made_again_is_the_same_to_the_last_byte },
      { "an earlier graph that was broken is not compared",
        an_earlier_graph_that_was_broken_is_not_compared },
      { "a folder that is not ours is left alone", a_folder_that_is_not_ours_is_left_alone },
      { "bad input leaves no folder", bad_input_leaves_no_folder },
      { "names of any kind are names", names_of_any_kind_are_names },
      { "without the worker all but dot is there", without_the_worker_all_but_dot_is_there },
      { "a saved graph can be mapped", a_saved_graph_can_be_mapped },
      { "wrong names are wrong usage", wrong_names_are_wrong_usage },
      { "a network that is not drawn is refused", a_network_that_is_not_drawn_is_refused })
