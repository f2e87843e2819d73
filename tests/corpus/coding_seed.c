/* The list that the project began with, against its coding by hand. */
#include "corpus/coding.h"

#include "tests/support/coded.h"

#define SEED DGG_SHARED "/data/seed/related-papers.txt"
#define GOLD DGG_SHARED "/text/gold_seed.json"

static void read_seed(dgg_corpus *corpus)
{
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_read(corpus, SEED, "pasted", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_corpus_settle(corpus, NULL), DGG_OK);
    code_by_default(corpus);
}

/* The paper that a record of the gold coding is about. */
static size_t paper_of(const dgg_corpus *corpus, const dgg_json_value *record)
{
    dgg_text title = dgg_json_string(dgg_json_get(record, "title"));
    dgg_text words = dgg_json_string(dgg_json_get(record, "abstract_first_words"));
    for (size_t i = 0; i < corpus->paper_count; i++) {
        const dgg_paper *paper = &corpus->papers[i];
        dgg_text beginning = dgg_text_slice(paper->abstract, 0, words.length);
        if (title.length > 0 ? dgg_text_equal(paper->title, title)
                             : dgg_text_equal(beginning, words)) {
            return i;
        }
    }
    CU_FAIL_FATAL("a record of the gold coding is not in the corpus");
    return 0;
}

typedef struct agreement {
    const char *name;
    bool only_primary;
    size_t both, ours, theirs, as_well;
} agreement;

static double f1_of(agreement counts)
{
    double precision = (double)counts.both / (double)counts.ours;
    double recall = (double)counts.both / (double)counts.theirs;
    double f1 = 2 * precision * recall / (precision + recall);
    printf("\n    %-18s precision %.3f recall %.3f F1 %.3f ", counts.name, precision, recall, f1);
    return f1;
}

/* Whether the gold coding has it. */
static bool has(const dgg_json_value *list, const char *key, dgg_text id, bool only_primary)
{
    for (const dgg_json_value *one = list != NULL ? dgg_json_first(list) : NULL; one != NULL;
         one = dgg_json_next(one)) {
        bool is_primary = dgg_text_is(dgg_json_string(dgg_json_get(one, "salience")), "primary");
        if (dgg_text_equal(dgg_json_string(dgg_json_get(one, key)), id) &&
            (is_primary || !only_primary)) {
            return true;
        }
    }
    return false;
}

static size_t count_gold(const dgg_json_value *list, bool only_primary)
{
    size_t count = 0;
    for (const dgg_json_value *one = dgg_json_first(list); one != NULL; one = dgg_json_next(one)) {
        bool is_primary = dgg_text_is(dgg_json_string(dgg_json_get(one, "salience")), "primary");
        count += is_primary || !only_primary;
    }
    return count;
}

/* Themes that are newer than the gold coding and were judged right since are no part of it. */
static bool is_right_as_well(const dgg_json *gold, const dgg_json_value *record, dgg_text id)
{
    dgg_text name = dgg_json_string(dgg_json_get(record, "id"));
    const dgg_json_value *all = dgg_json_get(dgg_json_root(gold), "also_right");
    for (const dgg_json_value *one = dgg_json_first(all); one != NULL; one = dgg_json_next(one)) {
        for (const dgg_json_value *theme = dgg_json_first(one);
             theme != NULL && dgg_text_equal(dgg_json_key(one), name);
             theme = dgg_json_next(theme)) {
            if (dgg_text_equal(dgg_json_string(theme), id)) {
                return true;
            }
        }
    }
    return false;
}

/* Counts the links of one paper against its record. */
static void compare_paper(agreement *counts, const dgg_corpus *corpus, const dgg_json *gold,
                          const dgg_json_value *record, const dgg_links *links)
{
    size_t paper = paper_of(corpus, record);
    bool is_theme = links == &corpus->links[DGG_DISCUSSES];
    const dgg_json_value *list = dgg_json_get(record, is_theme ? "themes" : "locations");
    counts->theirs += count_gold(list, counts->only_primary);
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        dgg_text id = is_theme ? corpus->themes[link->to].id : corpus->locations[link->to].id;
        if (link->from != paper || (counts->only_primary && !link->is_primary)) {
            continue;
        }
        if (is_theme && is_right_as_well(gold, record, id)) {
            counts->as_well++;
            continue;
        }
        counts->ours++;
        counts->both += has(list, is_theme ? "id" : "canonical", id, counts->only_primary);
    }
}

static agreement compare(const char *name, const dgg_corpus *corpus, const dgg_json *gold,
                         dgg_link_type type, bool only_primary)
{
    agreement counts = { .name = name, .only_primary = only_primary };
    const dgg_json_value *records = dgg_json_get(dgg_json_root(gold), "records");
    for (const dgg_json_value *record = dgg_json_first(records); record != NULL;
         record = dgg_json_next(record)) {
        compare_paper(&counts, corpus, gold, record, &corpus->links[type]);
    }
    return counts;
}

static void the_seed_is_coded_as_by_hand(void)
{
    if (is_absent(SEED) || is_absent(GOLD)) {
        return;
    }
    dgg_corpus corpus = { 0 };
    dgg_json *gold = read_json(GOLD);
    read_seed(&corpus);
    CU_ASSERT_EQUAL(corpus.paper_count, 11);
    agreement themes = compare("themes", &corpus, gold, DGG_DISCUSSES, false);
    CU_ASSERT(f1_of(themes) > 0.97);
    CU_ASSERT_EQUAL(themes.as_well, 6);
    CU_ASSERT(f1_of(compare("primary themes", &corpus, gold, DGG_DISCUSSES, true)) > 0.86);
    CU_ASSERT_EQUAL(f1_of(compare("locations", &corpus, gold, DGG_STUDIES, false)), 1);
    CU_ASSERT(f1_of(compare("primary locations", &corpus, gold, DGG_STUDIES, true)) > 0.92);
    CU_ASSERT(check_quotes(&corpus) > 100);
    printf("\n");
    dgg_json_destroy(&gold);
    dgg_corpus_destroy(&corpus);
}

/* Lost ligatures: "our ndings show" and "e results also". */
static void the_damaged_words_of_the_seed_are_told(void)
{
    if (is_absent(SEED)) {
        return;
    }
    dgg_corpus corpus = { 0 };
    read_seed(&corpus);
    size_t repaired = 0;
    for (size_t i = 0; i < corpus.warning_count; i++) {
        const dgg_warning *warning = &corpus.warnings[i];
        if (warning->kind != DGG_REPAIRED) {
            continue;
        }
        CU_ASSERT_TRUE(dgg_text_is(warning->file, "related-papers.txt"));
        CU_ASSERT(warning->line > 0);
        CU_ASSERT_TRUE(dgg_text_ends(warning->reason, repaired == 0
                                                          ? ": 'ndings' is read as 'findings'"
                                                          : ": 'e' is read as 'The'"));
        repaired++;
    }
    CU_ASSERT_EQUAL(repaired, 2);
    dgg_corpus_destroy(&corpus);
}

SUITE("corpus/coding_seed", { "the seed is coded as by hand", the_seed_is_coded_as_by_hand },
      { "the damaged words of the seed are told", the_damaged_words_of_the_seed_are_told })
