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
      { "a dropped digest leaves nothing", a_dropped_digest_leaves_nothing })
