#include "corpus/references/kinds.h"

#include "base/memory.h"

#include "tests/support/suite.h"

static bool is_mark(const char *mark, const char *type)
{
    const char *found = dgg_reference_mark_type(dgg_text_of(mark));
    return type == NULL ? found == NULL : found != NULL && dgg_text_is(dgg_text_of(found), type);
}

static void marks_stand_for_types(void)
{
    CU_ASSERT_TRUE(is_mark("J", "article"));
    CU_ASSERT_TRUE(is_mark("J/OL", "article"));
    CU_ASSERT_TRUE(is_mark("M", "book"));
    CU_ASSERT_TRUE(is_mark("D", "thesis"));
    CU_ASSERT_TRUE(is_mark("C", "conference paper"));
    CU_ASSERT_TRUE(is_mark("EB/OL", "webpage"));
    CU_ASSERT_TRUE(is_mark("DB/CD", "dataset"));
    CU_ASSERT_TRUE(is_mark("X", NULL));
    CU_ASSERT_TRUE(is_mark("JX", NULL));
    CU_ASSERT_TRUE(is_mark("", NULL));
}

static bool is(const char *text, const char *type, dgg_kind kind)
{
    dgg_reference_parser parser = { 0 };
    dgg_reference reference = { 0 };
    dgg_arena *arena = NULL;
    CU_ASSERT_EQUAL(dgg_reference_parse(&parser, dgg_text_of(text), &arena, &reference, NULL),
                    DGG_OK);
    bool is_right = dgg_text_is(reference.paper.type, type) && reference.paper.kind == kind;
    dgg_arena_release(&arena);
    dgg_reference_parser_destroy(&parser);
    return is_right;
}

static void parts_of_a_reference_tell_its_type(void)
{
    CU_ASSERT_TRUE(
        is("Smith, J. (2019). On maps. Journal of Maps, 12(3), 45–60.", "article", DGG_PAPER));
    CU_ASSERT_TRUE(is("Smith, Jane. On Maps. New York: Norton, 1999.", "book", DGG_PAPER));
    CU_ASSERT_TRUE(
        is("Smith, J. On maps. In Proceedings of the Conference on Towns, pages 1-9, 2001.",
           "conference paper", DGG_PAPER));
    CU_ASSERT_TRUE(
        is("Smith, J. (2019). On maps. In K. Doe (Ed.), All about towns (pp. 1–9). London: "
           "Sage.",
           "chapter", DGG_PAPER));
    CU_ASSERT_TRUE(is("Smith, J. (2019). On maps (Doctoral dissertation). University of Towns.",
                      "thesis", DGG_PAPER));
    CU_ASSERT_TRUE(is("王伟. 数字政府建设[R]. 北京: 某某研究院, 2019.", "report", DGG_DOCUMENT));
    CU_ASSERT_TRUE(is("", "", DGG_PAPER));
}

SUITE("corpus/references/kinds", { "marks stand for types", marks_stand_for_types },
      { "parts of a reference tell its type", parts_of_a_reference_tell_its_type })
