#include "corpus/legible.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

/* "数字政府与地方治理" in GB 18030. */
#define GB "\xCA\xFD\xD7\xD6\xD5\xFE\xB8\xAE\xD3\xEB\xB5\xD8\xB7\xBD\xD6\xCE\xC0\xED"

static bool warns(const dgg_corpus *corpus, const char *reason)
{
    for (size_t i = 0; i < corpus->warning_count; i++) {
        dgg_text told = corpus->warnings[i].reason;
        if (dgg_text_find(told, dgg_text_of(reason)) < told.length) {
            return true;
        }
    }
    return false;
}

/* Reads the text as being in that encoding; true if the title is this one and the reason told. */
static bool reads(const char *text, const char *encoding, const char *title, const char *reason)
{
    dgg_corpus corpus = { .encoding = encoding };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, dgg_text_of(text), "a.enw", NULL, NULL), DGG_OK);
    bool is_right = corpus.paper_count == 1 && dgg_text_is(corpus.papers[0].title, title) &&
                    warns(&corpus, reason);
    dgg_corpus_destroy(&corpus);
    return is_right;
}

static void characters_without_a_meaning_are_told(void)
{
    CU_ASSERT_TRUE(reads("%T M\xFCnchen, G\xC3\xB6teborg, Malm\xC3\xB6, \xC3\x85rhus\n%A Doe, K\n",
                         "utf-8", "M\xEF\xBF\xBDnchen, Göteborg, Malmö, Århus",
                         "of 4 characters beyond ASCII, 1 are none of utf-8"));
    CU_ASSERT_TRUE(reads("%T " GB "\n%A Doe, K\n%K \xFF" GB "\n", NULL, "数字政府与地方治理",
                         "1 are none of GB18030"));
}

static void the_wrong_encoding_is_refused(void)
{
    dgg_corpus corpus = { .encoding = "utf-8" };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(
        dgg_corpus_read_text(&corpus, dgg_text_of("%T " GB "\n%A Doe, K\n"), "a.enw", NULL, &error),
        DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "is not in utf-8, as --encoding says"));
    CU_ASSERT_EQUAL(corpus.paper_count, 0);
    dgg_corpus_destroy(&corpus);
}

static void what_is_utf8_is_not_spoiled(void)
{
    CU_ASSERT_TRUE(reads("%T 数字政府与地方治理\n%A Doe, K\n", "latin1", "数字政府与地方治理",
                         "read as UTF-8, which its bytes are, and not as latin1"));
}

static void an_encoding_that_others_contradict_is_told(void)
{
    CU_ASSERT_TRUE(reads("%T Maps\n%A Doe, K\n%K " GB "\n", "latin1", "Maps",
                         "but its bytes seem to be in GB18030"));
    CU_ASSERT_FALSE(reads("%T Maps\n%A Doe, K\n%K " GB "\n", "GBK", "Maps", "seem to be in"));
    CU_ASSERT_FALSE(reads("%T Maps\n%A Doe, K\n%K \xE9t\xE9\n", "latin2", "Maps", "seem"));
}

static void records_before_damage_are_kept(void)
{
    char room[400];
    dgg_corpus corpus = { 0 };
    dgg_text packed = gzip_of(dgg_text_of("%0 Journal Article\n%T On maps\n%A Doe, K\n"
                                          "%0 Book\n%T On towns\n%A Roe, L\n"),
                              room, sizeof room);
    packed.length -= 4;
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, packed, "a.enw.gz", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(warns(&corpus, "the gzip data ends too soon: what stands before the damage"));
    dgg_corpus_destroy(&corpus);
}

static void damage_is_the_reason_if_nothing_is_left(void)
{
    char room[400];
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    dgg_text packed =
        gzip_of(dgg_text_of("{ \"format\": \"dggraph-corpus/1\" }"), room, sizeof room);
    packed.length -= 12;
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, packed, "a.gz", NULL, &error), DGG_BAD_INPUT);
    CU_ASSERT_STRING_EQUAL(error.message, "the gzip data ends too soon");
    dgg_corpus_destroy(&corpus);
}

static void each_line_may_have_its_own_encoding(void)
{
    CU_ASSERT_TRUE(reads("%T 数字政府与地方治理\n%A M\xFCller, K\n", NULL, "数字政府与地方治理",
                         "read as Windows-1252, which they seem to be in"));
    CU_ASSERT_TRUE(reads("%A 王伟与李明和张三以及赵四\n%K 城市、地图与治理、街道和房屋\n%T " GB
                         "\n",
                         NULL, "数字政府与地方治理", "read as GB18030, which they seem to be in"));
}

static dgg_status read_and_forget(const char *encoding)
{
    dgg_corpus corpus = { .encoding = encoding };
    dgg_status status = dgg_corpus_read_text(&corpus, dgg_text_of("%T M\xFCnchen\n%A Doe, K\n"),
                                             "a.enw", NULL, NULL);
    dgg_corpus_destroy(&corpus);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget(NULL));
    BRUTAL(read_and_forget("utf-8"));
}

SUITE("corpus/legible",
      { "characters without a meaning are told", characters_without_a_meaning_are_told },
      { "the wrong encoding is refused", the_wrong_encoding_is_refused },
      { "what is UTF-8 is not spoiled", what_is_utf8_is_not_spoiled },
      { "an encoding that others contradict is told", an_encoding_that_others_contradict_is_told },
      { "each line may have its own encoding", each_line_may_have_its_own_encoding },
      { "records before damage are kept", records_before_damage_are_kept },
      { "damage is the reason if nothing is left", damage_is_the_reason_if_nothing_is_left },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
