#include "tests/support/analysed_files.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void the_map_has_a_header_and_a_line_an_item(void)
{
    analysed_files files = { .count = 0 };
    CU_ASSERT_EQUAL(write_analysed_files("vosviewer-map", &files), DGG_OK);
    const char *map = analysed_file(&files, "map.txt");
    CU_ASSERT_PTR_NOT_NULL_FATAL(map);
    CU_ASSERT_PTR_EQUAL(map, strstr(map, "id\tlabel\tx\ty\tcluster\tweight<Links>\t"
                                         "weight<Total link strength>\tscore<degree>\t"
                                         "score<pagerank>\n1\t\""));
    CU_ASSERT_PTR_NOT_NULL(strstr(map, "\t1\t2\t2.5\t2\t0.4\n")); /* the theme */
    CU_ASSERT_PTR_NOT_NULL(strstr(map, "\t\t1\t1\t\t\n"));        /* the venue: outside */
    forget_analysed_files(&files);
}

static void the_network_has_a_line_a_pair(void)
{
    analysed_files files = { .count = 0 };
    CU_ASSERT_EQUAL(write_analysed_files("vosviewer-map", &files), DGG_OK);
    CU_ASSERT_STRING_EQUAL(analysed_file(&files, "network.txt"),
                           "1\t3\t1\n1\t4\t1.5\n2\t4\t1\n2\t6\t0.1\n5\t6\t1\n");
    forget_analysed_files(&files);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed_files("vosviewer-map"));
    CU_ASSERT_EQUAL(write_files_to_full_disk("vosviewer-map"), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/vosviewer_map",
      { "the map has a header and a line an item", the_map_has_a_header_and_a_line_an_item },
      { "the network has a line a pair", the_network_has_a_line_a_pair },
      { "trouble is told", trouble_is_told })
