#include "layouts/findings.h"

#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static dgg_status write(const dgg_findings *findings, char **text)
{
    size_t length = 0;
    FILE *out = open_memstream(text, &length);
    dgg_status status = dgg_findings_write(findings, out, NULL);
    fclose(out);
    return status;
}

static void sections_stand_in_the_order_of_an_article(void)
{
    static const char *const headings[] = {
        "# Papers, themes and locations\n",
        "\nThe list holds 40 papers",
        "\n## Where the records come from",
        "\n## Years",
        "\n## Venues",
        "\n## Themes\n",
        "\n## Locations",
        "\n## Themes by locations",
        "\n## Central nodes",
        "\n## Communities",
        "\n## How it was made",
        "\n## What to beware of",
    };
    told it;
    char *text = NULL;
    make_told(&it, 40);
    CU_ASSERT_EQUAL_FATAL(write(&it.findings, &text), DGG_OK);
    const char *at = text;
    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++) {
        has(at, headings[i]);
        at = strstr(at, headings[i]) != NULL ? strstr(at, headings[i]) : at;
    }
    free(text);
    forget_told(&it);
}

/* Markdown takes two blanks at the end of a line for a break, and diffs show one. */
static void no_line_ends_with_a_blank(void)
{
    told it;
    char *text = NULL;
    make_told(&it, 40);
    CU_ASSERT_EQUAL_FATAL(write(&it.findings, &text), DGG_OK);
    has_not(text, " \n");
    has_not(text, "\n\n\n");
    free(text);
    forget_told(&it);
}

static void the_title_is_that_of_the_user(void)
{
    char *text = NULL;
    const dgg_findings findings = { .analysis = &library, .title = "Cables & *states*" };
    CU_ASSERT_EQUAL_FATAL(write(&findings, &text), DGG_OK);
    has(text, "# Cables \\& \\*states\\*\n\n");
    free(text);
}

static void hostile_texts_stay_text(void)
{
    char *text = NULL;
    const dgg_findings findings = { .analysis = &library };
    CU_ASSERT_EQUAL_FATAL(write(&findings, &text), DGG_OK);
    has_not(text, "<script>");
    has_not(text, " <img");
    free(text);
}

static void the_same_literature_gives_the_same_bytes(void)
{
    told it;
    char *first = NULL, *second = NULL;
    make_told(&it, 40);
    CU_ASSERT_EQUAL_FATAL(write(&it.findings, &first), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(write(&it.findings, &second), DGG_OK);
    CU_ASSERT_STRING_EQUAL(first, second);
    free(first);
    free(second);
    forget_told(&it);
}

static void a_full_disk_is_told(void)
{
    const dgg_findings findings = { .analysis = &library };
    FILE *full = fopen("/dev/full", "w");
    CU_ASSERT_EQUAL(dgg_findings_write(&findings, full, NULL), DGG_CANNOT_WRITE);
    fclose(full);
}

static dgg_status write_and_forget(void)
{
    char *text = NULL;
    const dgg_findings findings = { .analysis = &library };
    dgg_status status = write(&findings, &text);
    free(text);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/findings",
      { "sections stand in the order of an article", sections_stand_in_the_order_of_an_article },
      { "no line ends with a blank", no_line_ends_with_a_blank },
      { "the title is that of the user", the_title_is_that_of_the_user },
      { "hostile texts stay text", hostile_texts_stay_text },
      { "the same literature gives the same bytes", the_same_literature_gives_the_same_bytes },
      { "a full disk is told", a_full_disk_is_told },
      { "survives refused memory", survives_refused_memory })
