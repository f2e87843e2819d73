#include "corpus/archives.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/corpora.h"
#include "tests/support/suite.h"

#include "tests/support/zips.h"

static dgg_text make(zip_making *zip)
{
    zip_add(zip, "a/list.enw", TEXT("%0 Book\n%T Maps\n%D 2019\n"), true);
    zip_add(zip, "a/paper.pdf", TEXT("%PDF-1.7\n"), false);
    zip_add(zip, "__MACOSX/a", TEXT("x"), false);
    zip_add(zip, "list.csv", TEXT("Title,Year\nTowns,2020\n"), false);
    return zip_end(zip);
}

static void members_are_inputs(void)
{
    zip_making zip = { 0 };
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, make(&zip), "b/all.zip", NULL, &error), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(corpus.paper_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.papers[0].title, "Maps"));
    CU_ASSERT_EQUAL_FATAL(corpus.source_count, 2);
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[0].name, "list.enw"));
    CU_ASSERT_TRUE(dgg_text_is(corpus.sources[1].format, "table"));
    CU_ASSERT_EQUAL_FATAL(corpus.warning_count, 1);
    CU_ASSERT_TRUE(dgg_text_is(corpus.warnings[0].file, "all.zip"));
    CU_ASSERT_TRUE(
        dgg_text_starts(corpus.warnings[0].reason, "a/paper.pdf was left out: it is no"));
    dgg_corpus_destroy(&corpus);
    zip_destroy(&zip);
}

static void an_archive_of_other_things_is_refused(void)
{
    zip_making zip = { 0 };
    dgg_corpus corpus = { 0 };
    dgg_error error = { 0 };
    zip_add(&zip, "[Content_Types].xml", TEXT("<a/>"), false);
    dgg_text archive = zip_end(&zip);
    CU_ASSERT_FALSE(dgg_archive_is(archive));
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, archive, "a.docx", NULL, &error), DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "office document"));
    zip_destroy(&zip);
    zip = (zip_making){ 0 };
    error = (dgg_error){ 0 };
    zip_add(&zip, "a.pdf", TEXT("%PDF-1.7\n"), false);
    CU_ASSERT_EQUAL(dgg_corpus_read_text(&corpus, zip_end(&zip), "a.zip", NULL, &error),
                    DGG_BAD_INPUT);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "without a member that can be read"));
    dgg_corpus_destroy(&corpus);
    zip_destroy(&zip);
}

static dgg_status read_and_forget(void)
{
    long left = dgg_allocations_left;
    dgg_allocations_left = -1;
    zip_making zip = { 0 };
    dgg_text archive = make(&zip);
    dgg_allocations_left = left;
    dgg_corpus corpus = { 0 };
    dgg_status status = dgg_corpus_read_text(&corpus, archive, "a.zip", NULL, NULL);
    dgg_corpus_destroy(&corpus);
    zip_destroy(&zip);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
}

SUITE("corpus/archives", { "members are inputs", members_are_inputs },
      { "an archive of other things is refused", an_archive_of_other_things_is_refused },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
