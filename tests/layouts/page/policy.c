#include "layouts/page/policy.h"

#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* FIPS 180-4, appendix B.1 and B.2, in base 64. */
static void texts_are_known_by_their_hash(void)
{
    char hash[DGG_HASH_ROOM];
    dgg_text one = dgg_text_of("abc");
    CU_ASSERT_EQUAL(dgg_page_hash(&one, 1, hash, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(hash, "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    dgg_text parts[] = { dgg_text_of("abcdbcdecdefdefgefghfghig"),
                         dgg_text_of("hijhijkijkljklmklmnlmnomnopnopq") };
    CU_ASSERT_EQUAL(dgg_page_hash(parts, 2, hash, NULL), DGG_OK);
    CU_ASSERT_STRING_EQUAL(hash, "sha256-JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE=");
}

static void the_style_of_a_picture_is_found(void)
{
    CU_ASSERT_TRUE(
        dgg_text_is(dgg_page_find_style(dgg_text_of("<svg><style>a{}</style></svg>")), "a{}"));
    CU_ASSERT_EQUAL(dgg_page_find_style(dgg_text_of("<svg></svg>")).length, 0);
}

static dgg_status hash_and_forget(void)
{
    char hash[DGG_HASH_ROOM];
    return dgg_page_hash(NULL, 0, hash, NULL);
}

static void refused_memory_is_told(void)
{
    BRUTAL(hash_and_forget());
}

SUITE("layouts/page/policy", { "texts are known by their hash", texts_are_known_by_their_hash },
      { "the style of a picture is found", the_style_of_a_picture_is_found },
      { "refused memory is told", refused_memory_is_told })
