#include <string.h>

#include "base/memory.h"
#include "corpus/building.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool label_is(dgg_paper paper, size_t most, const char *wanted, bool wanted_inferred)
{
    dgg_arena *arena = NULL;
    dgg_label label = { .is_inferred = !wanted_inferred };
    bool is_right = dgg_paper_label(&paper, most, &arena, &label, NULL) == DGG_OK &&
                    dgg_text_is(label.text, wanted) && label.is_inferred == wanted_inferred;
    dgg_arena_release(&arena);
    return is_right;
}

static void a_record_is_copied_clean(void)
{
    dgg_corpus corpus = { 0 };
    char title[] = " On <script> \x01maps ";
    dgg_text authors[] = { dgg_text_of("Smith, Jane"), dgg_text_of(" ") };
    const dgg_source source = { .name = dgg_text_of("list.txt") };
    const dgg_paper paper = { .title = dgg_text_of(title),
                              .doi = dgg_text_of("https://doi.org/10.1080/ABC"),
                              .authors = { authors, 2 },
                              .year = 1998,
                              .line = 5 };
    uint32_t index = 9;
    CU_ASSERT_EQUAL(dgg_corpus_add_source(&corpus, &source, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_paper(&corpus, &paper, &index, NULL), DGG_OK);
    memset(title, 'x', sizeof title - 1);
    authors[0] = dgg_text_of("Nobody");
    CU_ASSERT_EQUAL(index, 0);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "On <script>  maps"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].doi, "10.1080/abc"));
    CU_ASSERT_EQUAL_FATAL(corpus.papers[0].authors.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].authors.items[0], "Smith, Jane"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].file, "list.txt"));
    CU_ASSERT_EQUAL(corpus.papers[0].line, 5);
    CU_ASSERT_EQUAL(corpus.papers[0].year, 1998);
    dgg_corpus_destroy(&corpus);
}

static void the_label_is_the_title(void)
{
    const dgg_paper paper = { .title = dgg_text_of("Governing by the Internet"),
                              .abstract = dgg_text_of("In what ways") };
    CU_ASSERT_TRUE(label_is(paper, 80, "Governing by the Internet", false));
    CU_ASSERT_TRUE(label_is(paper, 25, "Governing by the Internet", false));
    CU_ASSERT_TRUE(label_is(paper, 24, "Governing by the…", false));
    CU_ASSERT_TRUE(label_is(paper, 17, "Governing by the…", false));
    CU_ASSERT_TRUE(label_is(paper, 16, "Governing by…", false));
    CU_ASSERT_TRUE(label_is(paper, 4, "Gov…", false));
}

static void an_untitled_record_is_called_by_its_first_words(void)
{
    const dgg_paper paper = { .abstract = dgg_text_of("Using Hong Kong and Shenzhen in"),
                              .venue = dgg_text_of("The China Review") };
    CU_ASSERT_TRUE(label_is(paper, 17, "Using Hong Kong…", true));
    const dgg_paper bare = { .venue = dgg_text_of("The China Review") };
    CU_ASSERT_TRUE(label_is(bare, 80, "The China Review", true));
    CU_ASSERT_TRUE(label_is((dgg_paper){ 0 }, 80, "", true));
}

static void a_chinese_label_may_end_after_any_character(void)
{
    const dgg_paper paper = { .title = dgg_text_of("粤港澳大湾区数字治理") };
    CU_ASSERT_TRUE(label_is(paper, 7, "粤港澳大湾区…", false));
    const dgg_paper mixed = { .title = dgg_text_of("智慧城市governance") };
    CU_ASSERT_TRUE(label_is(mixed, 8, "智慧城市…", false));
}

static void a_record_may_say_nothing(void)
{
    CU_ASSERT_TRUE(dgg_paper_says_nothing(&(dgg_paper){ .key = dgg_text_of("a"), .year = 2019 }));
    CU_ASSERT_FALSE(dgg_paper_says_nothing(&(dgg_paper){ .url = dgg_text_of("http://x.org") }));
}

static void keywords_are_one_text(void)
{
    dgg_arena *arena = NULL;
    dgg_text words[] = { dgg_text_of("smart cities"), dgg_text_of("维稳") };
    const dgg_paper paper = { .title = dgg_text_of("T"),
                              .abstract = dgg_text_of("A"),
                              .keywords = { words, 2 } };
    dgg_text text = { 0 };
    CU_ASSERT_EQUAL(dgg_paper_field(&paper, DGG_KEYWORDS, &arena, &text, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(text, "smart cities; 维稳"));
    CU_ASSERT_EQUAL(dgg_paper_field(&paper, DGG_TITLE, &arena, &text, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(text, "T"));
    CU_ASSERT_EQUAL(dgg_paper_field(&paper, DGG_ABSTRACT, &arena, &text, NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(text, "A"));
    dgg_arena_release(&arena);
}

static dgg_status use_and_forget(void)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_arena *arena = NULL;
    dgg_text words[] = { dgg_text_of("maps"), dgg_text_of("\x02") }, text = { 0 };
    dgg_label label = { 0 };
    uint32_t index = 0;
    const dgg_paper paper = { .title = dgg_text_of("On maps"),
                              .keywords = { words, 2 },
                              .doi = dgg_text_of("10.1080/x") };
    DGG_TRY(dgg_corpus_add_paper(&corpus, &paper, &index, NULL));
    DGG_TRY(dgg_paper_label(&paper, 80, &arena, &label, NULL));
    DGG_TRY(dgg_paper_label(&paper, 4, &arena, &label, NULL));
    DGG_TRY(dgg_paper_field(&paper, DGG_KEYWORDS, &arena, &text, NULL));
done:
    dgg_corpus_destroy(&corpus);
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(use_and_forget());
}

SUITE("corpus/papers", { "a record is copied clean", a_record_is_copied_clean },
      { "a record may say nothing", a_record_may_say_nothing },
      { "the label is the title", the_label_is_the_title },
      { "an untitled record is called by its first words",
        an_untitled_record_is_called_by_its_first_words },
      { "a Chinese label may end after any character",
        a_chinese_label_may_end_after_any_character },
      { "keywords are one text", keywords_are_one_text },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
