#include "corpus/where/languages.h"

#include "tests/support/corpora.h"
#include "tests/support/suite.h"

static void names_of_a_language_are_one(void)
{
    static const char *const english[] = { "en", "eng", "english", "en gb", "anglais" };
    for (size_t i = 0; i < sizeof english / sizeof *english; i++) {
        CU_ASSERT_TRUE(dgg_text_is(dgg_where_language(TEXT(english[i])), "en"));
    }
    CU_ASSERT_TRUE(dgg_text_is(dgg_where_language(TEXT("zho")), "zh"));
}

static void what_is_not_known_stays(void)
{
    CU_ASSERT_TRUE(dgg_text_is(dgg_where_language(TEXT("klingon")), "klingon"));
    CU_ASSERT_EQUAL(dgg_where_language(TEXT("")).length, 0);
}

SUITE("corpus/where/languages", { "names of a language are one", names_of_a_language_are_one },
      { "what is not known stays", what_is_not_known_stays })
