#include "tests/support/analysed_files.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect(const char *part)
{
    char *written = NULL;
    CU_ASSERT_EQUAL(write_analysed("pajek", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void vertices_are_numbered_and_named(void)
{
    expect("*Vertices 6\n");
    expect("4 \"Data centres\" ");
    expect("3 \"+Journal\" ");
}

static void arcs_have_weights(void)
{
    expect("*Arcs\n1 4 1.5\n1 3 1\n");
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("pajek", DGG_WHOLE, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("pajek", DGG_WHOLE, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("pajek", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("pajek", DGG_WHOLE), DGG_CANNOT_WRITE);
}

static void a_folder_has_the_partitions_and_vectors(void)
{
    analysed_files files = { .count = 0 };
    CU_ASSERT_EQUAL(write_analysed_files("pajek", &files), DGG_OK);
    CU_ASSERT_EQUAL(files.count, 5);
    CU_ASSERT_STRING_EQUAL(analysed_file(&files, "communities.clu"),
                           "*Vertices 6\n2\n1\n0\n1\n0\n1\n");
    CU_ASSERT_PTR_NOT_NULL(strstr(analysed_file(&files, "degree.vec"), "\n999999998\n"));
    CU_ASSERT_PTR_NOT_NULL(strstr(analysed_file(&files, "network.net"), "*Arcs\n"));
    CU_ASSERT_PTR_NOT_NULL(analysed_file(&files, "kinds.clu"));
    forget_analysed_files(&files);
    BRUTAL(write_and_forget_analysed_files("pajek"));
}

SUITE("layouts/writers/pajek",
      { "vertices are numbered and named", vertices_are_numbered_and_named },
      { "arcs have weights", arcs_have_weights },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "a folder has the partitions and vectors", a_folder_has_the_partitions_and_vectors },
      { "trouble is told", trouble_is_told })
