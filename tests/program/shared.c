/* What is passed on with --share tells nothing of abstracts and people, in any file. */
#include "base/buffer.h"
#include "base/folder.h"
#include "base/names.h"
#include "base/stream.h"
#include "corpus/corpus.h"
#include "corpus/words.h"
#include "tests/support/lists.h"

enum { RUN = 6 /* words: more than chance and our quotes give */ };

/* Words in lower case, one blank between them. */
static void plain(const char *from, size_t length, dgg_buffer *words)
{
    bool is_apart = true;
    for (size_t i = 0; i < length; i++) {
        char byte = from[i];
        bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                         dgg_is_digit(byte) || (unsigned char)byte > 0x7F;
        byte = (char)(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
        if (is_letter) {
            CU_ASSERT_EQUAL_FATAL(dgg_buffer_add(words, (dgg_text){ &byte, 1 }, NULL), DGG_OK);
        } else if (!is_apart) {
            CU_ASSERT_EQUAL_FATAL(dgg_buffer_add(words, dgg_text_of(" "), NULL), DGG_OK);
        }
        is_apart = !is_letter;
    }
}

/* Calls `step` for every run of six words; returns how often it said yes. */
static size_t each_run(dgg_text text, dgg_names *known, bool (*step)(dgg_names *, dgg_text))
{
    dgg_buffer words = { 0 };
    size_t starts[RUN] = { 0 }, count = 0, yes = 0;
    plain(text.start, text.length, &words);
    dgg_text all = dgg_text_trim(dgg_buffer_text(&words));
    for (size_t at = 0; at < all.length; count++) {
        size_t end = at;
        while (end < all.length && all.start[end] != ' ') {
            end++;
        }
        starts[count % RUN] = at;
        if (count + 1 >= RUN) {
            yes += step(known, dgg_text_slice(all, starts[(count + 1) % RUN], end)) ? 1 : 0;
        }
        at = end + 1;
    }
    dgg_buffer_destroy(&words);
    return yes;
}

static bool keep(dgg_names *known, dgg_text run)
{
    uint32_t number = 0;
    return dgg_names_add(known, run, &number, NULL) == DGG_OK;
}

static bool is_known(dgg_names *known, dgg_text run)
{
    return dgg_names_find(known, run) != DGG_NO_NAME;
}

static size_t count_in_file(const char *path, dgg_names *known)
{
    size_t length = 0;
    char *bytes = file_content(path, &length);
    size_t found = each_run((dgg_text){ bytes, length }, known, is_known);
    free(bytes);
    return found;
}

/* How many runs of the abstracts stand in the files of the folder, but for pixels. */
static size_t count_in_folder(const char *folder, dgg_names *known, size_t *files)
{
    dgg_listing listing = { 0 };
    dgg_arena *arena = NULL;
    size_t found = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_folder_list(&listing, folder, NULL), DGG_OK);
    for (size_t i = 0; i < listing.count; i++) {
        const char *path = NULL;
        CU_ASSERT_EQUAL_FATAL(dgg_folder_path(&arena, folder, listing.names[i], &path, NULL),
                              DGG_OK);
        if (dgg_folder_is(path)) {
            found += count_in_folder(path, known, files);
        } else if (!dgg_text_ends(dgg_text_of(path), ".png")) {
            size_t here = count_in_file(path, known);
            if (here > 0) {
                printf("\n    %zu in %s", here, path);
            }
            found += here;
            *files += 1;
        }
    }
    dgg_arena_release(&arena);
    dgg_listing_destroy(&listing);
    return found;
}

/* Names of places are long, and no one's property. */
static dgg_names places;

static bool keep_if_no_place(dgg_names *known, dgg_text run)
{
    return !is_known(&places, run) && keep(known, run);
}

static void learn(const char *list, dgg_names *known)
{
    dgg_corpus corpus = { 0 };
    dgg_stream *stream = NULL;
    dgg_text locations = { 0 };
    each_run(dgg_words_gazetteer(), &places, keep);
    CU_ASSERT_EQUAL_FATAL(dgg_stream_open_text(&stream, dgg_words_locations(), NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_stream_rest(stream, &locations, NULL), DGG_OK);
    while (locations.length > 0) {
        dgg_text row = dgg_text_line(&locations);
        while (row.length > 0) {
            dgg_text cell = dgg_text_cut(&row, '\t');
            while (cell.length > 0) { /* a name stands behind a digit */
                dgg_text name = dgg_text_cut(&cell, '|');
                each_run(dgg_text_slice(name, 1, name.length), &places, keep);
            }
        }
    }
    dgg_stream_close(&stream);
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_read(&corpus, list, NULL, NULL), DGG_OK);
    for (size_t i = 0; i < corpus.paper_count; i++) {
        each_run(corpus.papers[i].abstract, known, keep_if_no_place);
    }
    CU_ASSERT_TRUE(known->count > 20);
    dgg_corpus_destroy(&corpus);
    dgg_names_destroy(&places);
}

static void tells_nothing_of(const char *list)
{
    char arguments[LONGEST_COMMAND];
    dgg_names known = { 0 };
    size_t files = 0, openly = 0;
    learn(list, &known);
    (void)shell("rm -rf open shared");
    snprintf(arguments, sizeof arguments, "map -q -o open '%s'", list);
    expect(arguments, EXIT_DONE, "");
    snprintf(arguments, sizeof arguments, "map -q -o shared --draw mentions,venues '%s' --share",
             list);
    expect(arguments, EXIT_DONE, "");
    CU_ASSERT_EQUAL(count_in_folder("shared", &known, &files), 0);
    CU_ASSERT_TRUE(files > 15);
    files = 0;
    (void)files;
    printf("\n    (as wanted, without --share:");
    openly = count_in_folder("open", &known, &files);
    printf(")");
    CU_ASSERT_TRUE(openly > 100); /* else this test could not fail */
    dgg_names_destroy(&known);
}

static void abstracts_do_not_leak(void)
{
    write_lists();
    tells_nothing_of("list.txt");
}

static void abstracts_of_the_seed_do_not_leak(void)
{
    const char *seed = DGG_SHARED "/data/seed/related-papers.txt";
    if (access(seed, R_OK) != 0) {
        printf("\n    skipped: no %s\n", seed);
        return;
    }
    tells_nothing_of(seed);
}

#define NAMED                                                                                      \
    "{\"format\":\"dggraph-corpus/1\",\"papers\":["                                                \
    "{\"kind\":\"paper\",\"key\":\"Zwickelbauer2021\",\"title\":\"Smart cities in Shenzhen\","     \
    "\"authors\":[\"Zwickelbauer, Quintessa\",\"Grzegorzewski, Ann\"],"                            \
    "\"institutions\":[\"Grzegorzewski Institute\"],\"year\":2021,"                                \
    "\"references\":[\"Zwickelbauer Q. (1999) Old things\"],"                                      \
    "\"abstract\":\"Data centres of Guizhou.\"},"                                                  \
    "{\"kind\":\"paper\",\"title\":\"Data centres of Guizhou and China\","                         \
    "\"authors\":[\"Grzegorzewski, Ann\"],\"year\":2020,\"abstract\":\"Smart cities.\"}]}"

static void people_do_not_leak(void)
{
    enter_folder();
    write_file("named.json", NAMED);
    expect("map named.json -q -o open-names", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("grep -rqi zwickelbauer open-names"), 0);
    expect("map named.json -q -o names --share --draw mentions,venues,related", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("grep -rqiE 'zwickelbauer|grzegorzewski|quintessa' names"), 1);
    CU_ASSERT_EQUAL(shell("grep -rqi 'smart cities in shenzhen' names/map.svg names/stats.md"), 0);
    CU_ASSERT_EQUAL(shell("test -e names/tables/people.csv"), 1);
    CU_ASSERT_EQUAL(shell("grep -q '\"shared\": true' names/manifest.json"), 0);
    CU_ASSERT_EQUAL(shell("grep -q '\"person\"' names/graph.json"), 1);
}

/* The tables of the map for oneself must not stay beside the new ones, nor its changes be told. */
static void a_map_for_oneself_leaves_nothing_in_its_place(void)
{
    write_lists();
    write_file("named.json", NAMED);
    (void)shell("rm -rf both");
    expect("map list.txt -q -o both", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("test -e both/tables/people.csv"), 0);
    expect("map named.json -q -o both --share", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("test -e both/tables/people.csv"), 1);
    CU_ASSERT_EQUAL(shell("grep -q 'Since the last map' both/stats.md"), 1);
    CU_ASSERT_EQUAL(shell("grep -rqi 'roads' both"), 1);
}

static void a_shared_graph_stays_shared(void)
{
    write_file("named.json", NAMED);
    expect("map named.json -q -o first --share", EXIT_DONE, "");
    expect("map first/graph.json -q -o second", EXIT_DONE, "");
    CU_ASSERT_EQUAL(shell("grep -q '\"shared\": true' second/graph.json"), 0);
    CU_ASSERT_EQUAL(shell("grep -rqi zwickelbauer second"), 1);
}

static void people_cannot_be_asked_for(void)
{
    write_lists();
    expect("map list.txt --share --kinds paper,person", EXIT_USAGE, "--share leaves out people");
    expect("map list.txt --share --kinds all", EXIT_USAGE, "--share leaves out people");
    expect("map list.txt --share --kinds paper,theme -q -o few", EXIT_DONE, "");
}

SUITE("program/shared", { "abstracts do not leak", abstracts_do_not_leak },
      { "abstracts of the seed do not leak", abstracts_of_the_seed_do_not_leak },
      { "people do not leak", people_do_not_leak },
      { "a map for oneself leaves nothing in its place",
        a_map_for_oneself_leaves_nothing_in_its_place },
      { "a shared graph stays shared", a_shared_graph_stays_shared },
      { "people cannot be asked for", people_cannot_be_asked_for })
