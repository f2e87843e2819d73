#include "corpus/references/context.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef struct filled {
    dgg_reference_words words;
    dgg_reference_context context;
} filled;

static dgg_status fill(filled *f, const char *text)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reference_words_cut(&f->words, dgg_text_of(text), NULL));
    DGG_TRY(dgg_reference_context_fill(&f->context, &f->words, NULL));
done:
    return status;
}

static void destroy(filled *f)
{
    dgg_reference_words_destroy(&f->words);
    dgg_reference_context_destroy(&f->context);
}

static void initials_and_short_forms_end_no_sentence(void)
{
    filled f = { 0 };
    CU_ASSERT_EQUAL(fill(&f, "Smith, J. K. On maps. Towns, vol. 3, 1999."), DGG_OK);
    CU_ASSERT_EQUAL(f.context.sentence_count, 2);
    CU_ASSERT_EQUAL(f.context.sentences[0].end, 5);
    CU_ASSERT_EQUAL(f.context.clause_count, 5);
    CU_ASSERT_EQUAL(f.context.places[0].clause, 0);
    CU_ASSERT_EQUAL(f.context.places[1].clause, 1);
    CU_ASSERT_EQUAL(f.context.places[5].sentence, 1);
    destroy(&f);
}

static void the_whole_is_looked_at(void)
{
    filled f = { 0 };
    CU_ASSERT_EQUAL(fill(&f, "Doe, J. (1999). “Maps.” In: Towns, pp. 3-4. Oxford Press, 2000."),
                    DGG_OK);
    CU_ASSERT_EQUAL(f.context.first_year, 2);
    CU_ASSERT_EQUAL(f.context.years, 2);
    CU_ASSERT_EQUAL(f.context.first_in, 4);
    CU_ASSERT_TRUE(f.context.has_quotes && f.context.has_press);
    CU_ASSERT_EQUAL(fill(&f, "Maps"), DGG_OK);
    CU_ASSERT_EQUAL(f.context.first_year, 1);
    CU_ASSERT_FALSE(f.context.has_quotes || f.context.has_press || f.context.has_volume);
    CU_ASSERT_EQUAL(fill(&f, ""), DGG_OK);
    CU_ASSERT_EQUAL(f.context.clause_count, 0);
    destroy(&f);
}

static dgg_status fill_and_forget(void)
{
    filled f = { 0 };
    dgg_status status = fill(&f, "Smith, J. On maps. Towns, 3, 1999.");
    destroy(&f);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(fill_and_forget());
}

SUITE("corpus/references/context",
      { "initials and short forms end no sentence", initials_and_short_forms_end_no_sentence },
      { "the whole is looked at", the_whole_is_looked_at },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
