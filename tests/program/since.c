#include "program/since.h"

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/program.h"

#define OLD                                                                                        \
    "{ \"tables\": [ { \"key\": \"themes\", \"title\": \"T\", \"note\": \"n\", \"columns\": [\n"   \
    "{\"key\":\"theme\",\"name\":\"Theme\"},{\"key\":\"id\",\"name\":\"Id\"},"                     \
    "{\"key\":\"records\",\"name\":\"Records\"},{\"key\":\"trend\",\"name\":\"Trend\"}],\n"        \
    "\"rows\": [ {\"theme\":\"Data\",\"id\":\"data\",\"records\":3,\"trend\":null},\n"             \
    "{\"theme\":\"Law\",\"id\":\"law\",\"records\":2,\"trend\":\"rises\"} ] } ] }"

/* Data has 5 records, rises; Law is gone; Maps are new. */
static dgg_status make_now(dgg_table *table)
{
    static const struct {
        const char *name, *id;
        size_t records;
        const char *trend;
    } rows[] = { { "Data", "data", 5, "rises" }, { "Maps", "maps", 1, "" } };
    static const char *const columns[] = { "theme", "id", "records", "trend" };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "themes", "Themes", "", NULL));
    for (size_t i = 0; i < 4; i++) {
        dgg_text name = dgg_text_of(columns[i]);
        DGG_TRY(dgg_table_add_column(table, name, name, 0, NULL));
    }
    for (size_t i = 0; i < 2; i++) {
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(rows[i].name), NULL));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(rows[i].id), NULL));
        DGG_TRY(dgg_table_add_count(table, rows[i].records, NULL));
        DGG_TRY(*rows[i].trend != '\0' ? dgg_table_add_text(table, dgg_text_of(rows[i].trend), NULL)
                                       : dgg_table_add_empty(table, NULL));
    }
done:
    return status;
}

static dgg_status tell(const char *path, dgg_table *now, dgg_table *changes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_since since = { .count = 0 };
    DGG_TRY(make_now(now));
    DGG_TRY(dgg_since_read(&since, path, error));
    DGG_TRY(dgg_since_begin(changes, error));
    DGG_TRY(dgg_since_compare(&since, now, changes, error));
    DGG_TRY(dgg_since_end(&since, now, 1, changes, error));
done:
    dgg_since_destroy(&since);
    return status;
}

static bool is_row(const dgg_table *table, size_t row, const char *const cells[6])
{
    bool is_so = true;
    for (size_t i = 0; i < 6; i++) {
        const dgg_cell *cell = dgg_table_cell(table, row, i);
        char number[32];
        snprintf(number, sizeof number, "%g", cell->number);
        is_so = is_so && (cell->kind == DGG_CELL_TEXT    ? dgg_text_is(cell->text, cells[i])
                          : cell->kind == DGG_CELL_EMPTY ? *cells[i] == '\0'
                                                         : strcmp(number, cells[i]) == 0);
    }
    return is_so;
}

static void tells_what_is_new_gone_and_changed(void)
{
    static const char *const rows[][6] = {
        { "themes", "data", "records", "3", "5", "changed" },
        { "themes", "data", "trend", "", "rises", "changed" },
        { "themes", "maps", "", "", "", "new" },
        { "themes", "law", "", "", "", "gone" },
    };
    dgg_table now = { 0 }, changes = { 0 };
    enter_folder();
    write_file("old.json", OLD);
    CU_ASSERT_EQUAL_FATAL(tell("old.json", &now, &changes, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&changes), 4);
    for (size_t i = 0; i < 4; i++) {
        CU_ASSERT_TRUE(is_row(&changes, i, rows[i]));
    }
    CU_ASSERT_TRUE(holds(changes.note.start, "1 table of both runs compared"));
    dgg_table_destroy(&now);
    dgg_table_destroy(&changes);
}

static void a_table_that_was_not_there_is_named(void)
{
    dgg_table now = { 0 }, changes = { 0 };
    enter_folder();
    write_file("old.json",
               "{ \"tables\": [ { \"key\": \"years\", \"columns\": [], \"rows\": [] } ] }");
    CU_ASSERT_EQUAL_FATAL(tell("old.json", &now, &changes, NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_table_row_count(&changes), 0);
    CU_ASSERT_TRUE(holds(changes.note.start, "no table 'themes'. Nothing has changed."));
    dgg_table_destroy(&now);
    dgg_table_destroy(&changes);
}

static void expect_trouble(const char *text, dgg_status wanted, const char *words)
{
    dgg_table now = { 0 }, changes = { 0 };
    dgg_error error = { 0 };
    enter_folder();
    write_file("old.json", text);
    CU_ASSERT_EQUAL(tell("old.json", &now, &changes, &error), wanted);
    CU_ASSERT_TRUE(holds(error.message, words));
    dgg_table_destroy(&now);
    dgg_table_destroy(&changes);
}

static void what_stats_did_not_write_is_refused(void)
{
    dgg_since since = { .count = 0 };
    expect_trouble("{ \"nodes\": [] }", DGG_BAD_INPUT, "holds no tables");
    expect_trouble("{ \"tables\": 7 }", DGG_BAD_INPUT, "holds no tables");
    expect_trouble("year,records\n", DGG_BAD_INPUT, "");
    CU_ASSERT_EQUAL(dgg_since_read(&since, "nowhere.json", NULL), DGG_NO_INPUT);
    dgg_since_destroy(&since);
}

/* A person may have edited it. */
static void damaged_tables_do_no_harm(void)
{
    expect_trouble(
        "{ \"tables\": [ 1, { \"key\": \"themes\" }, { \"key\": \"themes\", \"columns\": "
        "[ { \"key\": \"id\" } ], \"rows\": [ 1, {}, { \"x\": 1 }, { \"id\": [] } ] } ] }",
        DGG_OK, "");
}

static dgg_status tell_and_destroy(void)
{
    dgg_table now = { 0 }, changes = { 0 };
    dgg_status status = tell("old.json", &now, &changes, NULL);
    dgg_table_destroy(&now);
    dgg_table_destroy(&changes);
    return status;
}

static void survives_refused_memory(void)
{
    enter_folder();
    write_file("old.json", OLD);
    BRUTAL(tell_and_destroy());
}

SUITE("program/since",
      { "tells what is new, gone and changed", tells_what_is_new_gone_and_changed },
      { "a table that was not there is named", a_table_that_was_not_there_is_named },
      { "what stats did not write is refused", what_stats_did_not_write_is_refused },
      { "damaged tables do no harm", damaged_tables_do_no_harm },
      { "survives refused memory", survives_refused_memory })
