#include "corpus/keys.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static bool is(const char *text, const char *letters, const char *words)
{
    dgg_keys keys = { 0 };
    dgg_text key = { 0 };
    CU_ASSERT_EQUAL(dgg_keys_letters(&keys, dgg_text_of(text), &key, NULL), DGG_OK);
    bool is_right = dgg_text_is(key, letters);
    CU_ASSERT_EQUAL(dgg_keys_words(&keys, dgg_text_of(text), &key, NULL), DGG_OK);
    is_right = is_right && dgg_text_is(key, words);
    dgg_keys_destroy(&keys);
    return is_right;
}

static void only_letters_and_digits_count(void)
{
    CU_ASSERT_TRUE(is("On Maps: a 2nd look!", "onmapsa2ndlook", "on maps a 2nd look"));
    CU_ASSERT_TRUE(is("  E-Government ", "egovernment", "e government"));
    CU_ASSERT_TRUE(is("?!", "", ""));
    CU_ASSERT_TRUE(is("", "", ""));
}

static void spellings_of_one_venue_have_one_key(void)
{
    CU_ASSERT_TRUE(
        is("Communication & Society", "communicationsociety", "communication and society"));
    CU_ASSERT_TRUE(
        is("Communication and  Society ,", "communicationandsociety", "communication and society"));
}

static void a_han_character_is_a_word(void)
{
    CU_ASSERT_TRUE(is("智慧城市2.0", "智慧城市20", "智 慧 城 市 2 0"));
}

static void composed_and_not_are_the_same(void)
{
    CU_ASSERT_TRUE(is("Pol\u00edtica", "pol\u00edtica", "pol\u00edtica"));
    CU_ASSERT_TRUE(is("POLI\u0301TICA", "pol\u00edtica", "pol\u00edtica"));
}

static void a_hash_tells_texts_apart(void)
{
    char one[DGG_KEYS_HASH_LENGTH + 1], other[DGG_KEYS_HASH_LENGTH + 1];
    dgg_keys_hash(dgg_text_of("maps"), one);
    dgg_keys_hash(dgg_text_of("map"), other);
    CU_ASSERT_EQUAL(dgg_text_of(one).length, DGG_KEYS_HASH_LENGTH);
    CU_ASSERT_STRING_NOT_EQUAL(one, other);
    dgg_keys_hash(dgg_text_of("maps"), other);
    CU_ASSERT_STRING_EQUAL(one, other);
}

static dgg_status make_and_forget(void)
{
    dgg_keys keys = { 0 };
    dgg_text key = { 0 };
    dgg_status status = dgg_keys_words(&keys, dgg_text_of("Communication & 社会"), &key, NULL);
    dgg_keys_destroy(&keys);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(make_and_forget());
}

SUITE("corpus/keys", { "only letters and digits count", only_letters_and_digits_count },
      { "spellings of one venue have one key", spellings_of_one_venue_have_one_key },
      { "a Han character is a word", a_han_character_is_a_word },
      { "composed and not are the same", composed_and_not_are_the_same },
      { "a hash tells texts apart", a_hash_tells_texts_apart },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
