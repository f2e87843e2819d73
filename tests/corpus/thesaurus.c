#include "corpus/thesaurus.h"

#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/files.h"
#include "tests/support/suite.h"

static const char path[] = "thesaurus-test.tmp";

static void put(const char *content)
{
    CU_ASSERT_TRUE_FATAL(write_file(path, dgg_text_of(content)));
}

/* What the keyword is replaced by. */
static bool becomes(const char *content, const char *keyword, const char *wanted)
{
    dgg_thesaurus thesaurus = { 0 };
    dgg_subject_keys room = { 0 };
    dgg_error error = { 0 };
    dgg_text key = { 0 }, text = dgg_text_of(keyword);
    put(content);
    CU_ASSERT_EQUAL_FATAL(dgg_thesaurus_read(&thesaurus, path, &error), DGG_OK);
    CU_ASSERT_EQUAL(strlen(thesaurus.digest), DGG_DIGEST_LENGTH);
    CU_ASSERT_EQUAL_FATAL(dgg_subject_key(&room, text, &key, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_thesaurus_replace(&thesaurus, key, &text, NULL), DGG_OK);
    bool is_it = dgg_text_is(text, wanted);
    dgg_subject_keys_destroy(&room);
    dgg_thesaurus_destroy(&thesaurus);
    dgg_thesaurus_destroy(&thesaurus);
    return is_it;
}

static const char vosviewer[] = "label\treplace by\nIoT\tinternet of things\n"
                                "human\t\nml\tmachine learning\nmachine learning\tAI\n";

static void reads_the_file_of_vosviewer(void)
{
    CU_ASSERT_TRUE(becomes(vosviewer, "iot", "internet of things"));
    CU_ASSERT_TRUE(becomes(vosviewer, "humans", ""));
    CU_ASSERT_TRUE(becomes(vosviewer, "robots", "robots"));
    CU_ASSERT_TRUE(becomes(vosviewer, "ML", "AI")); /* by two steps */
}

static void reads_a_codebook_as_a_table(void)
{
    static const char table[] = "theme_id,label,kind,pattern\na,Smart city,include,digital city\n"
                                "a,Smart city,exclude,cellular city\n";
    CU_ASSERT_TRUE(becomes(table, "digital cities", "Smart city"));
    CU_ASSERT_TRUE(becomes(table, "cellular city", "cellular city"));
    CU_ASSERT_TRUE(becomes("label;replace_by\nA b;c\n", "a-b", "c"));
}

static void a_circle_comes_to_an_end(void)
{
    static const char circle[] = "label,replace by\na,b\nb,a\nc,c\n";
    CU_ASSERT_TRUE(becomes(circle, "c", "c"));
    CU_ASSERT_TRUE(becomes(circle, "a", "a") || becomes(circle, "a", "b"));
}

static void refused(const char *content, long line, const char *words)
{
    dgg_thesaurus thesaurus = { 0 };
    dgg_error error = { 0 };
    put(content);
    CU_ASSERT_EQUAL(dgg_thesaurus_read(&thesaurus, path, &error), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, line);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
    CU_ASSERT_STRING_EQUAL(error.file, path);
    dgg_thesaurus_destroy(&thesaurus);
}

static void trouble_is_told_with_its_line(void)
{
    refused("word,other\na,b\n", 1, "no columns 'label' and 'replace by'");
    refused("", 1, "no columns");
    refused("label,replace by\na,b\nA,c\n", 3, "'A' is replaced by 'c' here and by 'b' in line 2");
    refused("label,replace by\n\xff,b\n", 2, "no UTF-8");
    dgg_thesaurus thesaurus = { 0 };
    CU_ASSERT_EQUAL(dgg_thesaurus_read(&thesaurus, "missing.txt", NULL), DGG_NO_INPUT);
    dgg_thesaurus_destroy(&thesaurus);
}

static dgg_status read_and_replace(void)
{
    dgg_thesaurus thesaurus = { 0 };
    dgg_text keyword = dgg_text_of("iot");
    dgg_status status = dgg_thesaurus_read(&thesaurus, path, NULL);
    if (status == DGG_OK) {
        status = dgg_thesaurus_replace(&thesaurus, keyword, &keyword, NULL);
    }
    dgg_thesaurus_destroy(&thesaurus);
    return status;
}

static void survives_refused_memory(void)
{
    put(vosviewer);
    BRUTAL(read_and_replace());
    CU_ASSERT_EQUAL(remove(path), 0);
}

SUITE("corpus/thesaurus", { "reads the file of VOSviewer", reads_the_file_of_vosviewer },
      { "reads a codebook as a table", reads_a_codebook_as_a_table },
      { "a circle comes to an end", a_circle_comes_to_an_end },
      { "trouble is told with its line", trouble_is_told_with_its_line },
      { "survives refused memory", survives_refused_memory })
