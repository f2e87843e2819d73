#include "corpus/keyword_themes.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/coded.h"

enum { MOST_KEYWORDS = 8 };

static const char places[] =
    "{ \"format\": \"dggraph-gazetteer/1\", \"locations\": [ { \"id\": \"shenzhen\", \"type\": "
    "\"city\", \"names\": { \"en\": [\"Shenzhen\"] } } ] }";

/* Keywords are parted by "|". */
static dgg_status add_paper(dgg_corpus *corpus, const char *title, const char *keywords,
                            dgg_error *error)
{
    dgg_text items[MOST_KEYWORDS];
    dgg_paper paper = { .title = dgg_text_of(title), .keywords = { items, 0 } };
    uint32_t index = 0;
    dgg_text rest = dgg_text_of(keywords);
    while (rest.length > 0) {
        items[paper.keywords.count++] = dgg_text_cut(&rest, '|');
    }
    return dgg_corpus_add_paper(corpus, &paper, &index, error);
}

static dgg_status make(dgg_corpus *corpus, dgg_keyword_themes *themes, const char *const *papers,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_gazetteer gazetteer = { 0 };
    dgg_codebook builtin = { 0 };
    for (size_t i = 0; papers[i] != NULL; i += 2) {
        DGG_TRY(add_paper(corpus, papers[i], papers[i + 1], error));
    }
    DGG_TRY(dgg_corpus_settle(corpus, error));
    DGG_TRY(dgg_gazetteer_read_text(&gazetteer, dgg_text_of(places), NULL, error));
    themes->codebook.scoring.field[DGG_KEYWORDS] = 2;
    themes->codebook.scoring.kind[DGG_PHRASE] = 1;
    themes->codebook.scoring.repeat = 0.5;
    themes->codebook.scoring.primary_at = 1.5;
    builtin.scoring = themes->codebook.scoring;
    DGG_TRY(dgg_corpus_code(corpus, &builtin, &gazetteer, 1, error));
    DGG_TRY(dgg_keyword_themes_code(themes, corpus, error));
done:
    dgg_gazetteer_destroy(&gazetteer);
    return status;
}

static const char *const proteins[] = {
    "Folding",  "Protein folding|Humans|*Chaperones/metabolism",
    "Misfolds", "protein-folding|amyloid|Protein Folding",
    "Amyloid",  "Amyloids|chaperone|Shenzhen",
    "Nothing",  "",
    NULL,
};

static const dgg_theme *theme_of(const dgg_corpus *corpus, const char *id)
{
    for (size_t i = 0; i < corpus->theme_count; i++) {
        if (dgg_text_is(corpus->themes[i].id, id)) {
            return &corpus->themes[i];
        }
    }
    return NULL;
}

static void spellings_of_keywords_become_one_theme(void)
{
    dgg_corpus corpus = { 0 };
    dgg_keyword_themes themes = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&corpus, &themes, proteins, NULL), DGG_OK);
    CU_ASSERT_EQUAL(themes.min_papers, 2);
    CU_ASSERT_EQUAL(corpus.theme_count, 3);
    CU_ASSERT_EQUAL(themes.codebook.theme_count, 3);
    CU_ASSERT_PTR_NOT_NULL(theme_of(&corpus, "protein-folding"));
    CU_ASSERT_PTR_NOT_NULL_FATAL(theme_of(&corpus, "chaperones"));
    CU_ASSERT_TRUE(dgg_text_is(theme_of(&corpus, "chaperones")->label, "Chaperones"));
    CU_ASSERT_TRUE(dgg_text_is(theme_of(&corpus, "chaperones")->definition,
                               "Papers that have the keyword 'Chaperones'."));
    CU_ASSERT_TRUE(dgg_text_is(corpus.codebook, "keywords of 2 papers or more"));
    CU_ASSERT_EQUAL(corpus.codebook_digest.length, DGG_DIGEST_LENGTH);
    dgg_keyword_themes_destroy(&themes);
    dgg_corpus_destroy(&corpus);
}

/* The quote is the keyword as the paper writes it, at its place in the field. */
static void every_link_has_its_keyword_as_evidence(void)
{
    dgg_corpus corpus = { 0 };
    dgg_keyword_themes themes = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&corpus, &themes, proteins, NULL), DGG_OK);
    CU_ASSERT_TRUE(check_quotes(&corpus) >= 7);
    const dgg_links *links = &corpus.links[DGG_DISCUSSES];
    CU_ASSERT_EQUAL(links->count, 6);
    for (size_t i = 0; i < links->count; i++) {
        CU_ASSERT_TRUE(links->items[i].is_primary);
        CU_ASSERT_EQUAL(corpus.evidence[links->items[i].first_evidence].field, DGG_KEYWORDS);
        CU_ASSERT_TRUE(i == 0 || links->items[i - 1].from <= links->items[i].from);
        CU_ASSERT_TRUE(links->items[i].evidence_count < 2 || links->items[i].weight == 3);
    }
    dgg_keyword_themes_destroy(&themes);
    dgg_corpus_destroy(&corpus);
}

static void what_tells_no_subject_or_is_a_location_is_no_theme(void)
{
    dgg_corpus corpus = { 0 };
    dgg_keyword_themes themes = { .min_papers = 1 };
    CU_ASSERT_EQUAL_FATAL(make(&corpus, &themes, proteins, NULL), DGG_OK);
    CU_ASSERT_PTR_NULL(theme_of(&corpus, "humans"));
    CU_ASSERT_PTR_NULL(theme_of(&corpus, "shenzhen"));
    CU_ASSERT_EQUAL(themes.left_out_count, 1);
    CU_ASSERT_EQUAL(themes.location_count, 1);
    CU_ASSERT_EQUAL(themes.bare_paper_count, 1);
    CU_ASSERT_EQUAL(themes.keyword_count, 4);
    dgg_keyword_themes_destroy(&themes);
    dgg_corpus_destroy(&corpus);
}

static void a_thesaurus_merges_and_leaves_out(void)
{
    dgg_corpus corpus = { 0 };
    dgg_thesaurus thesaurus = { 0 };
    dgg_keyword_themes themes = { .thesaurus = &thesaurus };
    FILE *file = fopen("keyword-thesaurus.tmp", "wb");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fputs("label\treplace by\namyloid\tProtein aggregates\nchaperone\t\n", file);
    fclose(file);
    CU_ASSERT_EQUAL_FATAL(dgg_thesaurus_read(&thesaurus, "keyword-thesaurus.tmp", NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(make(&corpus, &themes, proteins, NULL), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(theme_of(&corpus, "protein-aggregates"));
    CU_ASSERT_PTR_NULL(theme_of(&corpus, "chaperones"));
    CU_ASSERT_TRUE(
        dgg_text_is(corpus.codebook, "keywords of 2 papers or more, merged by a thesaurus"));
    dgg_keyword_themes_destroy(&themes);
    dgg_thesaurus_destroy(&thesaurus);
    dgg_corpus_destroy(&corpus);
    CU_ASSERT_EQUAL(remove("keyword-thesaurus.tmp"), 0);
}

static void what_more_than_half_name_is_the_search_term(void)
{
    static const char *const papers[] = {
        "A", "law|x", "B", "law|y", "C", "law|x", "D", "z", NULL
    };
    dgg_corpus corpus = { 0 };
    dgg_keyword_themes themes = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&corpus, &themes, papers, NULL), DGG_OK);
    CU_ASSERT_TRUE(theme_of(&corpus, "law")->is_search_term);
    CU_ASSERT_FALSE(theme_of(&corpus, "x")->is_search_term);
    dgg_keyword_themes_destroy(&themes);
    dgg_corpus_destroy(&corpus);
}

static void there_are_not_more_themes_than_one_can_look_at(void)
{
    dgg_corpus corpus = { 0 };
    dgg_keyword_themes themes = { 0 };
    static char titles[200][16], words[200][64];
    static const char *papers[401];
    for (size_t i = 0; i < 200; i++) { /* 100 keywords of 2 papers, 1 of 200 */
        snprintf(titles[i], sizeof titles[i], "T%zu", i);
        snprintf(words[i], sizeof words[i], "keyword %zu|all", 1000 + i / 2);
        papers[2 * i] = titles[i];
        papers[2 * i + 1] = words[i];
    }
    CU_ASSERT_EQUAL_FATAL(make(&corpus, &themes, papers, NULL), DGG_OK);
    CU_ASSERT_EQUAL(themes.min_papers, 3);
    CU_ASSERT_EQUAL(corpus.theme_count, 1);
    dgg_keyword_themes_destroy(&themes);
    dgg_corpus_destroy(&corpus);
}

/* No Latin letters; letters that give the same id. */
static void every_theme_has_an_id_of_its_own(void)
{
    static const char *const papers[] = { "A", "белок|C|C++|数据", "B", "белок|C|C++|数据", NULL };
    dgg_corpus corpus = { 0 };
    dgg_keyword_themes themes = { 0 };
    CU_ASSERT_EQUAL_FATAL(make(&corpus, &themes, papers, NULL), DGG_OK);
    for (size_t i = 0; i < corpus.theme_count; i++) {
        CU_ASSERT_TRUE(corpus.themes[i].id.length > 0);
        CU_ASSERT_TRUE(i == 0 ||
                       dgg_text_compare(corpus.themes[i - 1].id, corpus.themes[i].id) < 0);
    }
    CU_ASSERT_PTR_NOT_NULL(theme_of(&corpus, "数据"));
    dgg_keyword_themes_destroy(&themes);
    dgg_corpus_destroy(&corpus);
}

static dgg_status make_and_drop(void)
{
    static const char *const papers[] = { "A", "law|Humans", "B", "laws", NULL };
    dgg_corpus corpus = { 0 };
    dgg_keyword_themes themes = { 0 };
    dgg_status status = make(&corpus, &themes, papers, NULL);
    dgg_keyword_themes_destroy(&themes);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(make_and_drop());
}

SUITE("corpus/keyword_themes",
      { "spellings of keywords become one theme", spellings_of_keywords_become_one_theme },
      { "every link has its keyword as evidence", every_link_has_its_keyword_as_evidence },
      { "what tells no subject or is a location is no theme",
        what_tells_no_subject_or_is_a_location_is_no_theme },
      { "a thesaurus merges and leaves out", a_thesaurus_merges_and_leaves_out },
      { "what more than half name is the search term",
        what_more_than_half_name_is_the_search_term },
      { "there are not more themes than one can look at",
        there_are_not_more_themes_than_one_can_look_at },
      { "every theme has an id of its own", every_theme_has_an_id_of_its_own },
      { "survives refused memory", survives_refused_memory })
