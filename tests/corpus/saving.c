#include <string.h>

#include "tests/support/corpora.h"
#include "tests/support/suite.h"
#include "tests/support/written.h"

static void a_record_is_written_as_it_is(void)
{
    static const char wanted[] = "{\n"
                                 "  \"format\": \"dggraph-corpus/1\",\n"
                                 "  \"sources\": [],\n"
                                 "  \"papers\": [\n"
                                 "    {\n"
                                 "      \"kind\": \"event\",\n"
                                 "      \"title\": \"On \\u003cscript>\",\n"
                                 "      \"year\": 1998,\n"
                                 "      \"authors\": [\"Smith, Jane\",\"王伟\"],\n"
                                 "      \"is_focal\": true,\n"
                                 "      \"file\": \"list\",\n"
                                 "      \"line\": 1\n"
                                 "    }\n"
                                 "  ],\n"
                                 "  \"related_to\": [\n"
                                 "    [0,0]\n"
                                 "  ],\n"
                                 "  \"cites\": [],\n"
                                 "  \"warnings\": []\n"
                                 "}\n";
    const dgg_paper record = { .kind = DGG_EVENT,
                               .title = TEXT("On <script>"),
                               .authors = LIST(TEXT("Smith, Jane"), TEXT("王伟")),
                               .year = 1998,
                               .is_focal = true };
    const dgg_link loop = { .weight = 1 }, reference = { .to_reference = true };
    dgg_corpus corpus = { 0 };
    dgg_buffer written = { 0 };
    FILE *file = tmpfile();
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT_EQUAL(add_records(&corpus, &record, 1, false), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_link(&corpus, DGG_RELATED_TO, &loop, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_add_link(&corpus, DGG_CITES, &reference, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_warn(&corpus, DGG_REPAIRED, 1, NULL, "'e' is read as 'The'"),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_corpus_write(&corpus, file, NULL), DGG_OK);
    CU_ASSERT_EQUAL(take_written(file, &written), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&written), wanted);
    CU_ASSERT_TRUE(is_right);
    if (!is_right) {
        printf("%.*s", (int)written.length, written.bytes);
    }
    fclose(file);
    dgg_buffer_destroy(&written);
    dgg_corpus_destroy(&corpus);
}

static void a_network_holds_no_records(void)
{
    const dgg_corpus network = { .is_saved = true };
    dgg_error error = { 0 };
    FILE *file = tmpfile();
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT_EQUAL(dgg_corpus_write(&network, file, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "first inputs"));
    fclose(file);
}

static void a_full_disk_is_told(void)
{
    const dgg_corpus corpus = { 0 };
    FILE *full = fopen("/dev/full", "w");
    if (full == NULL) {
        printf("skipped: no /dev/full\n");
        return;
    }
    setvbuf(full, NULL, _IONBF, 0);
    CU_ASSERT_EQUAL(dgg_corpus_write(&corpus, full, NULL), DGG_CANNOT_WRITE);
    fclose(full);
}

SUITE("corpus/saving", { "a record is written as it is", a_record_is_written_as_it_is },
      { "a network holds no records", a_network_holds_no_records },
      { "a full disk is told", a_full_disk_is_told })
