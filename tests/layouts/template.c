#include "layouts/template.h"

#include "tests/layouts/sections/drafted.h"

static dgg_status fill(const told *of, const char *markdown, char **text, dgg_error *error)
{
    drafted it = { 0 };
    dgg_status status = gather_drafted(&it, of, NULL);
    status = status == DGG_OK
                 ? dgg_template_fill(&it.source, dgg_text_of(markdown), &it.article, error)
                 : status;
    status = status == DGG_OK ? write_drafted(&it.article, "markdown", text) : status;
    forget_drafted(&it);
    return status;
}

static void is_filled_as(const char *markdown, const char *expected)
{
    told of;
    char *text = NULL;
    make_told(&of, 40);
    CU_ASSERT_EQUAL(fill(&of, markdown, &text, NULL), DGG_OK);
    if (text == NULL || strcmp(text, expected) != 0) {
        printf("\n%s\n    instead of: %s\n", text, expected);
    }
    CU_ASSERT_TRUE(text != NULL && strcmp(text, expected) == 0);
    free(text);
    forget_told(&of);
}

static void is_refused(const char *markdown, long line, const char *message)
{
    told of;
    char *text = NULL;
    dgg_error error = { 0 };
    make_told(&of, 40);
    CU_ASSERT_EQUAL(fill(&of, markdown, &text, &error), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, line);
    has(error.message, message);
    free(text);
    forget_told(&of);
}

static void what_is_no_place_stays_as_it_is(void)
{
    is_filled_as("# Mine\n\n*As I wrote it*, <b>50%</b> & {one brace}.\n",
                 "# Mine\n\n*As I wrote it*, <b>50%</b> & {one brace}.\n");
    is_filled_as("", "");
    is_filled_as("Write \\{{number papers}} for the number.\n",
                 "Write {{number papers}} for the number.\n");
}

static void numbers_have_names_or_are_cells(void)
{
    is_filled_as("Of {{number papers}} papers ({{number first-year}}–{{ number last-year }}), "
                 "{{number themes \"Alpha\" records}} and {{number themes alpha records --as "
                 "word}}.",
                 "Of 40 papers (2000–2009), 20 and 20.");
    is_filled_as("{{number themes “Beta, gamma” records}} in {{number years 2003 records --as "
                 "word}}; {{number themes alpha theme}}",
                 "14 in four; Alpha");
}

static void tables_and_lists_are_as_long_as_was_asked(void)
{
    is_filled_as("{{list themes --top 2}}", "Subject (40 papers, 100%) and Alpha (20, 50%)");
    told of;
    char *text = NULL;
    make_told(&of, 40);
    CU_ASSERT_EQUAL(
        fill(&of, "Before\n\n{{table locations --top 1 --columns 3}}\n\nAfter\n", &text, NULL),
        DGG_OK);
    has(text, "Before\n\n**Table 1. Records by location**\n\n| Location | Id | Records |\n| --- | "
              "--- | ---: |\n| China | CN | 20 |\n\n*");
    has(text, "The first 1 of 2 rows.*\n\n\nAfter\n");
    free(text);
    forget_told(&of);
}

static void sections_come_with_their_level(void)
{
    told of;
    char *text = NULL;
    make_told(&of, 40);
    CU_ASSERT_EQUAL(fill(&of, "# Title\n\n{{section checklist --level 3}}\n\nEnd.\n", &text, NULL),
                    DGG_OK);
    has(text, "# Title\n\n### Checklist\n\nWhat a report");
    has(text, "\n\nEnd.\n");
    free(text);
    CU_ASSERT_EQUAL(fill(&of, "{{section methods}}", &text, NULL), DGG_OK);
    has(text, "## Methods\n\n### Searches and records\n");
    free(text);
    forget_told(&of);
}

static void wrong_places_are_told_with_their_line(void)
{
    is_refused("a\n\n{{nubmer papers}}", 3, "no place 'nubmer' (did you mean 'number'?)");
    is_refused("{{number paper}}", 1, "no number 'paper' (did you mean 'papers'?)");
    is_refused("{{table theme}}", 1, "no table 'theme' (did you mean 'themes'?)");
    is_refused("x\n{{number themes Alhpa records}}", 2, "no row 'Alhpa' (did you mean 'Alpha'?)");
    is_refused("{{number themes Alpha record}}", 1, "no column 'record' (did you mean 'records'?)");
    is_refused("{{section metods}}", 1, "methods");
    is_refused("{{table themes --tpo 3}}", 1, "no option '--tpo' (did you mean '--top'?)");
    is_refused("{{number papers --as wrod}}", 1, "no form 'wrod' (did you mean 'word'?)");
    is_refused("{{figure flwo}}", 1, "no figure 'flwo' (did you mean 'flow'?)");
    is_refused("a\n{{table", 2, "never closed");
    is_refused("{{}}", 1, "no place ''");
    is_refused("{{table}}", 1, "lacks a name");
    is_refused("{{number a b}}", 1, "a number is");
    is_refused("{{number a b c d e}}", 1, "one word too many");
    is_refused("{{list overview}}", 1, "a list counts records");
}

static void a_refused_allocation_leaves_nothing_behind(void)
{
    told of;
    make_told(&of, 12);
    long held = dgg_blocks_in_use;
    dgg_status outcome = DGG_OUT_OF_MEMORY;
    for (long n = 0; outcome == DGG_OUT_OF_MEMORY && n < 1000; n++) {
        char *text = NULL;
        dgg_allocations_left = n;
        outcome = fill(&of, "a {{number papers}} {{list themes}}\n{{table themes}}", &text, NULL);
        free(text);
        CU_ASSERT_EQUAL(dgg_blocks_in_use, held);
    }
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(outcome, DGG_OK);
    forget_told(&of);
}

SUITE("layouts/template", { "what is no place stays as it is", what_is_no_place_stays_as_it_is },
      { "numbers have names or are cells", numbers_have_names_or_are_cells },
      { "tables and lists are as long as was asked", tables_and_lists_are_as_long_as_was_asked },
      { "sections come with their level", sections_come_with_their_level },
      { "wrong places are told with their line", wrong_places_are_told_with_their_line },
      { "a refused allocation leaves nothing behind", a_refused_allocation_leaves_nothing_behind })
