#include "base/yaml.h"

#include <stdio.h>
#include <string.h>

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* "{ a [ b c ] }" for a map of a list. */
static dgg_status outline(const char *text, char *line, size_t room, dgg_error *error)
{
    static const char *const marks[] = { "", "[", "{", "end", "done" };
    dgg_status status = DGG_OK;
    dgg_yaml *yaml = NULL;
    dgg_yaml_event event = { 0 };
    size_t used = 0;
    line[0] = '\0';
    DGG_TRY(dgg_yaml_open(&yaml, dgg_text_of(text), error));
    do {
        DGG_TRY(dgg_yaml_next(yaml, &event, error));
        bool is_text = event.kind == DGG_YAML_SCALAR;
        int more = snprintf(line + used, room - used, "%s%.*s ", is_text ? "" : marks[event.kind],
                            is_text ? (int)event.text.length : 0, is_text ? event.text.start : "");
        used += (size_t)more;
    } while (event.kind != DGG_YAML_DONE && used < room);
done:
    dgg_yaml_close(&yaml);
    dgg_yaml_close(&yaml);
    return status;
}

static void reads(const char *text, const char *wanted)
{
    char line[512];
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(outline(text, line, sizeof line, &error), DGG_OK);
    CU_ASSERT_STRING_EQUAL(line, wanted);
}

static void lists_and_maps_come_as_events(void)
{
    reads("a: [b, c]\nd:\n  - e\n", "{ a [ b c end d [ e end end done ");
    reads("", "done ");
    reads("word", "word done ");
    reads("a: b\n---\nc: d\n", "{ a b end done "); /* the first document only */
}

/* The code of Norway stays a text, and so does a number. */
static void every_scalar_is_the_text_that_stands_there(void)
{
    reads("- NO\n- no\n- 012\n- ~\n- \"yes\"\n", "[ NO no 012 ~ yes end done ");
}

static void refused(const char *text, long line, const char *words)
{
    char room[512];
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(outline(text, room, sizeof room, &error), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, line);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, words));
}

static void trouble_is_told_with_its_line(void)
{
    refused("a: b\nc: [d\n", 3, "no YAML: ");
    refused("a: &x [b]\nc: *x\n", 2, "aliases are not read");
    refused("a: \xff\n", 1, "no YAML: ");
    char deep[200];
    memset(deep, '[', 100);
    deep[100] = '\0';
    refused(deep, 1, "nested too deep");
}

static dgg_status read_and_drop(void)
{
    char line[512];
    return outline("a: [b]\n", line, sizeof line, NULL);
}

static void survives_refused_memory(void)
{
    BRUTAL(read_and_drop());
}

SUITE("base/yaml", { "lists and maps come as events", lists_and_maps_come_as_events },
      { "every scalar is the text that stands there", every_scalar_is_the_text_that_stands_there },
      { "trouble is told with its line", trouble_is_told_with_its_line },
      { "survives refused memory", survives_refused_memory })
