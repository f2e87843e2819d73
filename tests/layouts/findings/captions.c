#include "layouts/pictures.h"
#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static dgg_status write(const dgg_findings *findings, char **text)
{
    size_t length = 0;
    FILE *out = open_memstream(text, &length);
    dgg_status status = dgg_captions_write(findings, out, NULL);
    fclose(out);
    return status;
}

static void the_map_and_each_table_have_one(void)
{
    told it;
    char *text = NULL;
    dgg_scene map = { 0 };
    make_told(&it, 9);
    CU_ASSERT_EQUAL_FATAL(dgg_scene_draw(&map, &it.analysis, "concept", NULL, NULL), DGG_OK);
    it.findings.map = &map;
    CU_ASSERT_EQUAL_FATAL(write(&it.findings, &text), DGG_OK);
    has(text, "# Captions\n\n## Figure: map.svg, map.png\n\n**Papers, themes and locations.** 9 "
              "papers, 3 themes (ellipses) and 1 location (hexagons). ");
    has(text, "found by Leiden (Traag, ");
    has(text, " with fewer than 30 records they are tentative.");
    has(text, "## Table: tables/years.csv\n\n**Records by year.** n = 9. Each record");
    has(text, " Source: 9 papers from [to fill: database and date of the search]; codebook "
              "“starter 0.2.0”, gazetteer “places 1”, dggraph ");
    for (size_t i = 0; i < it.findings.table_count; i++) {
        char heading[80];
        bool is_empty = dgg_table_row_count(&it.tables[i]) == 0;
        snprintf(heading, sizeof heading, "## Table: tables/%.*s.csv\n",
                 (int)it.tables[i].key.length, it.tables[i].key.start);
        CU_ASSERT_EQUAL(strstr(text, heading) == NULL, is_empty);
    }
    free(text);
    dgg_scene_destroy(&map);
    forget_told(&it);
}

static void the_review_names_the_databases(void)
{
    char *text = NULL;
    told it;
    dgg_review_database databases[] = { { .name = WORDS("Scopus"), .date = WORDS("2024-05-01") },
                                        { .name = WORDS("CNKI") } };
    const dgg_review review = { .databases = databases, .database_count = 2 };
    make_told(&it, 9);
    it.findings.review = &review;
    CU_ASSERT_EQUAL_FATAL(write(&it.findings, &text), DGG_OK);
    has(text, " Source: 9 papers from Scopus (2024-05-01) and CNKI ([to fill: date]); codebook ");
    free(text);
    forget_told(&it);
}

static void without_a_map_there_is_no_figure(void)
{
    char *text = NULL;
    const dgg_findings findings = { .analysis = &library };
    CU_ASSERT_EQUAL_FATAL(write(&findings, &text), DGG_OK);
    CU_ASSERT_STRING_EQUAL(text, "# Captions\n\n");
    free(text);
}

static void a_full_disk_is_told(void)
{
    const dgg_findings findings = { .analysis = &library };
    FILE *full = fopen("/dev/full", "w");
    CU_ASSERT_EQUAL(dgg_captions_write(&findings, full, NULL), DGG_CANNOT_WRITE);
    fclose(full);
}

static dgg_status write_and_forget(void)
{
    static dgg_cell cell = { .kind = DGG_CELL_COUNT, .number = 1 };
    static dgg_column column = { .name = WORDS("Count") };
    const dgg_table table = { .key = WORDS("small"),
                              .title = WORDS("Small"),
                              .note = WORDS("Counted."),
                              .columns = &column,
                              .column_count = 1,
                              .cells = &cell,
                              .cell_count = 1 };
    const dgg_findings findings = { .analysis = &library, .tables = &table, .table_count = 1 };
    char *text = NULL;
    dgg_status status = write(&findings, &text);
    free(text);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/findings/captions",
      { "the map and each table have one", the_map_and_each_table_have_one },
      { "the review names the databases", the_review_names_the_databases },
      { "without a map there is no figure", without_a_map_there_is_no_figure },
      { "a full disk is told", a_full_disk_is_told },
      { "survives refused memory", survives_refused_memory })
