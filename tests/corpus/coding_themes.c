/* Sentences about one theme each, in two languages, and sentences that only sound so. */
#include "tests/support/gold.h"

#define SENTENCES DGG_SOURCE "/tests/cases/theme_sentences.json"
enum { SENTENCES_AT_LEAST = 250 };

static void read_sentences(dgg_corpus *corpus, const dgg_json *sentences)
{
    uint32_t index = 0;
    for (const dgg_json_value *one = dgg_json_first(dgg_json_root(sentences)); one != NULL;
         one = dgg_json_next(one)) {
        const dgg_paper paper = { .abstract = dgg_json_string(dgg_json_get(one, "text")) };
        CU_ASSERT_EQUAL_FATAL(dgg_corpus_add_paper(corpus, &paper, &index, NULL), DGG_OK);
    }
    corpus->is_settled = true;
}

static size_t count_themes(const dgg_corpus *corpus, size_t paper)
{
    size_t count = 0;
    for (size_t i = 0; i < corpus->links[DGG_DISCUSSES].count; i++) {
        count += corpus->links[DGG_DISCUSSES].items[i].from == paper;
    }
    return count;
}

static bool is_as_wanted(const dgg_corpus *corpus, size_t paper, const dgg_json_value *want)
{
    bool is_right = count_themes(corpus, paper) == dgg_json_count(want);
    for (const dgg_json_value *one = dgg_json_first(want); one != NULL; one = dgg_json_next(one)) {
        is_right = coded_link(corpus, DGG_DISCUSSES, paper, dgg_json_string(one)) && is_right;
    }
    return is_right;
}

static void tell(const dgg_corpus *corpus, size_t paper)
{
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    dgg_text text = corpus->papers[paper].abstract;
    printf("\n    %.*s →", (int)text.length, text.start);
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        dgg_text id = corpus->themes[link->to].id;
        dgg_text quote = corpus->evidence[link->first_evidence].quote;
        if (link->from == paper) {
            printf(" %.*s (%.*s)", (int)id.length, id.start, (int)quote.length, quote.start);
        }
    }
}

static void sentences_have_the_themes_they_speak_of_and_no_other(void)
{
    dgg_json *sentences = read_json(SENTENCES);
    dgg_corpus corpus = { 0 };
    size_t index = 0;
    read_sentences(&corpus, sentences);
    code_by_default(&corpus);
    for (const dgg_json_value *one = dgg_json_first(dgg_json_root(sentences)); one != NULL;
         one = dgg_json_next(one), index++) {
        bool is_right = is_as_wanted(&corpus, index, dgg_json_get(one, "want"));
        CU_ASSERT_TRUE(is_right);
        if (!is_right) {
            tell(&corpus, index);
        }
    }
    CU_ASSERT(index >= SENTENCES_AT_LEAST);
    dgg_json_destroy(&sentences);
    dgg_corpus_destroy(&corpus);
}

/* As many sentences in each language as there are themes, at least. */
static void every_theme_has_sentences(void)
{
    dgg_codebook book = { 0 };
    dgg_json *sentences = read_json(SENTENCES);
    CU_ASSERT_EQUAL_FATAL(dgg_codebook_read(&book, NULL, NULL), DGG_OK);
    for (size_t i = 0; i < book.theme_count; i++) {
        size_t count = 0;
        for (const dgg_json_value *one = dgg_json_first(dgg_json_root(sentences)); one != NULL;
             one = dgg_json_next(one)) {
            const dgg_json_value *want = dgg_json_first(dgg_json_get(one, "want"));
            count += want != NULL && dgg_text_equal(dgg_json_string(want), book.themes[i].theme.id);
        }
        CU_ASSERT(count >= 2);
    }
    dgg_json_destroy(&sentences);
    dgg_codebook_destroy(&book);
}

SUITE("corpus/coding_themes",
      { "sentences have the themes they speak of and no other",
        sentences_have_the_themes_they_speak_of_and_no_other },
      { "every theme has sentences", every_theme_has_sentences })
