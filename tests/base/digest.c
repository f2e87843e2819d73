#include "base/digest.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char of_abc[] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
static const char of_nothing[] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

static void gives_the_digests_of_the_standard(void)
{
    char text[DGG_DIGEST_LENGTH + 1];
    dgg_digest *digest = NULL;
    CU_ASSERT_EQUAL_FATAL(dgg_digest_start(&digest, NULL), DGG_OK);
    dgg_digest_finish(&digest, text);
    CU_ASSERT_PTR_NULL(digest);
    CU_ASSERT_STRING_EQUAL(text, of_nothing);
    CU_ASSERT_EQUAL_FATAL(dgg_digest_start(&digest, NULL), DGG_OK);
    dgg_digest_add(digest, dgg_text_of("a"));
    dgg_digest_add(digest, dgg_text_of(""));
    dgg_digest_add(digest, dgg_text_of("bc"));
    dgg_digest_finish(&digest, text);
    CU_ASSERT_STRING_EQUAL(text, of_abc);
}

/* In pieces of all lengths, so that blocks begin at any byte of them. */
static void pieces_may_be_cut_anywhere(void)
{
    static const char of_a_million[] =
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
    enum { MILLION = 1000000, LONGEST = 1000 };
    static char all[LONGEST];
    memset(all, 'a', sizeof all);
    for (size_t step = 1; step < 500; step += 37) {
        char text[DGG_DIGEST_LENGTH + 1];
        dgg_digest *digest = NULL;
        size_t length = 0;
        CU_ASSERT_EQUAL_FATAL(dgg_digest_start(&digest, NULL), DGG_OK);
        for (size_t left = MILLION; left > 0; left -= length) {
            length = (length + step) % LONGEST;
            length = length < left ? length : left;
            dgg_digest_add(digest, (dgg_text){ all, length });
        }
        dgg_digest_finish(&digest, text);
        CU_ASSERT_STRING_EQUAL(text, of_a_million);
    }
}

static dgg_status start_and_drop(void)
{
    dgg_digest *digest = NULL;
    dgg_status status = dgg_digest_start(&digest, NULL);
    dgg_digest_drop(&digest);
    dgg_digest_drop(&digest);
    return status;
}

static void a_dropped_digest_leaves_nothing(void)
{
    BRUTAL(start_and_drop());
}

SUITE("base/digest", { "gives the digests of the standard", gives_the_digests_of_the_standard },
      { "pieces may be cut anywhere", pieces_may_be_cut_anywhere },
      { "a dropped digest leaves nothing", a_dropped_digest_leaves_nothing })
