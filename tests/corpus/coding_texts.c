/* Sentences that look as if they named a location, and some hundred real abstracts. */
#include "corpus/coding.h"

#include "tests/support/coded.h"

#define TRAPS DGG_SOURCE "/tests/cases/place_traps.json"
#define SCIENCE DGG_SHARED "/data/sciencedirect/ScienceDirect_citations_"

static const dgg_link *link_to(const dgg_corpus *corpus, size_t paper, dgg_text id)
{
    const dgg_links *links = &corpus->links[DGG_STUDIES];
    for (size_t i = 0; i < links->count; i++) {
        if (links->items[i].from == paper &&
            dgg_text_equal(corpus->locations[links->items[i].to].id, id)) {
            return &links->items[i];
        }
    }
    return NULL;
}

static size_t count_links(const dgg_corpus *corpus, size_t paper)
{
    size_t count = 0;
    for (size_t i = 0; i < corpus->links[DGG_STUDIES].count; i++) {
        count += corpus->links[DGG_STUDIES].items[i].from == paper;
    }
    return count;
}

static bool is_as_wanted(const dgg_corpus *corpus, size_t paper, const dgg_json_value *trap)
{
    const dgg_json_value *want = dgg_json_get(trap, "want");
    const dgg_json_value *salience = dgg_json_get(trap, "salience");
    bool is_right = count_links(corpus, paper) == dgg_json_count(want);
    for (const dgg_json_value *one = dgg_json_first(salience); one != NULL;
         one = dgg_json_next(one)) {
        const dgg_link *link = link_to(corpus, paper, dgg_json_key(one));
        is_right = is_right && link != NULL &&
                   link->is_primary == dgg_text_is(dgg_json_string(one), "primary");
    }
    return is_right;
}

/* A paper for each trap, its text as the abstract. */
static void read_traps(dgg_corpus *corpus, const dgg_json *traps)
{
    uint32_t index = 0;
    for (const dgg_json_value *trap = dgg_json_first(dgg_json_root(traps)); trap != NULL;
         trap = dgg_json_next(trap)) {
        const dgg_paper paper = { .abstract = dgg_json_string(dgg_json_get(trap, "text")) };
        CU_ASSERT_EQUAL_FATAL(dgg_corpus_add_paper(corpus, &paper, &index, NULL), DGG_OK);
    }
    corpus->is_settled = true;
}

static void no_trap_catches_a_location(void)
{
    dgg_json *traps = read_json(TRAPS);
    dgg_corpus corpus = { 0 };
    size_t index = 0;
    read_traps(&corpus, traps);
    code_by_default(&corpus);
    for (const dgg_json_value *trap = dgg_json_first(dgg_json_root(traps)); trap != NULL;
         trap = dgg_json_next(trap), index++) {
        bool is_right = is_as_wanted(&corpus, index, trap);
        CU_ASSERT_TRUE(is_right);
        dgg_text text = dgg_json_string(dgg_json_get(trap, "text"));
        if (!is_right) {
            printf("\n    %.*s", (int)text.length, text.start);
        }
    }
    CU_ASSERT_EQUAL(index, 74);
    CU_ASSERT(check_quotes(&corpus) > 100);
    dgg_json_destroy(&traps);
    dgg_corpus_destroy(&corpus);
}

/* Abstracts of a BibTeX file as ScienceDirect writes it: "abstract = {…}", a line each. */
static void read_abstracts(dgg_corpus *corpus, const char *path)
{
    dgg_stream *stream = NULL;
    dgg_text rest = { 0 };
    uint32_t index = 0;
    CU_ASSERT_EQUAL_FATAL(dgg_stream_open(&stream, path, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_stream_rest(stream, &rest, NULL), DGG_OK);
    while (rest.length > 0) {
        dgg_text line = dgg_text_line(&rest);
        if (dgg_text_starts(line, "abstract = {")) {
            const dgg_paper paper = {
                .title = dgg_text_slice(line, sizeof "abstract = {" - 1, 90),
                .abstract = dgg_text_slice(line, sizeof "abstract = {" - 1, line.length),
            };
            CU_ASSERT_EQUAL_FATAL(dgg_corpus_add_paper(corpus, &paper, &index, NULL), DGG_OK);
        }
    }
    dgg_stream_close(&stream);
}

static void every_quote_of_real_abstracts_stands_at_its_place(void)
{
    static const char *const files[] = { SCIENCE "1721933036744.bib", SCIENCE "1721933066874.bib",
                                         SCIENCE "1721933086347.bib", SCIENCE "1721933123541.bib",
                                         SCIENCE "1721933143054.bib", SCIENCE "1721933221658.bib" };
    dgg_corpus corpus = { 0 };
    if (is_absent(files[0])) {
        return;
    }
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        read_abstracts(&corpus, files[i]);
    }
    corpus.is_settled = true;
    CU_ASSERT(corpus.paper_count > 500);
    code_by_default(&corpus);
    CU_ASSERT(check_quotes(&corpus) > 2000);
    dgg_corpus_destroy(&corpus);
}

/* Whole files as databases give them, Chinese ones among them. */
static void every_quote_of_real_files_stands_at_its_place(void)
{
    static const char *const files[] = {
        DGG_SHARED "/data/smart_city/smart_city_4219.csv",
        DGG_SHARED "/data/scopus/scopus.bib",
        DGG_SHARED "/data/wos/savedrecs.txt",
        DGG_SHARED "/data/pubmed/medline_test.medline",
        DGG_SHARED "/data/cnki/cnki_as_wos_307.txt",
        DGG_SHARED "/data/cssci/cssci_4a79a3.txt",
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        dgg_corpus corpus = { 0 };
        if (is_absent(files[i])) {
            continue;
        }
        CU_ASSERT_EQUAL_FATAL(dgg_corpus_read(&corpus, files[i], NULL, NULL), DGG_OK);
        CU_ASSERT_EQUAL_FATAL(dgg_corpus_settle(&corpus, NULL), DGG_OK);
        code_by_default(&corpus);
        CU_ASSERT(check_quotes(&corpus) > 0);
        dgg_corpus_destroy(&corpus);
    }
}

SUITE("corpus/coding_texts",
      { "every quote of real files stands at its place",
        every_quote_of_real_files_stands_at_its_place },
      { "no trap catches a location", no_trap_catches_a_location },
      { "every quote of real abstracts stands at its place",
        every_quote_of_real_abstracts_stands_at_its_place })
