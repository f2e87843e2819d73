#include "program/works.h"

#include "base/json.h"
#include "tests/support/lists.h"

static void tells_the_program_and_its_methods(void)
{
    dgg_outcome outcome = run("cite");
    CU_ASSERT_EQUAL(outcome.code, EXIT_DONE);
    CU_ASSERT_TRUE(holds(outcome.printed, "  The dggraph authors (2026). dggraph: "));
    CU_ASSERT_TRUE(holds(outcome.printed, ", version " DGG_VERSION " [computer program]."));
    CU_ASSERT_TRUE(holds(outcome.printed, "communities\n  Traag, Vincent A.; Waltman, Ludo; van "
                                          "Eck, Nees Jan (2019). From Louvain to Leiden: "));
    CU_ASSERT_TRUE(holds(outcome.printed, "Scientific Reports 9:5233. https://doi.org/10.1038/"));
    CU_ASSERT_TRUE(holds(outcome.printed, "networks and measures (version 0.1"));
    CU_ASSERT_TRUE(holds(outcome.printed, "\nDOT (version "));
    CU_ASSERT_FALSE(holds(outcome.printed, "(version )"));
    CU_ASSERT_TRUE(holds(outcome.printed, "Systems 30(1-7):107-117. "));
    forget(&outcome);
}

static size_t count_works(void)
{
    size_t count = 0;
    while (dgg_works[count].key != NULL) {
        count++;
    }
    return count;
}

/* Each format is read again by the reader of that format: as many works, with their DOIs. */
static void every_format_can_be_read_again(void)
{
    static const char *const formats[] = { "bibtex", "ris", "csl" };
    char wanted[64];
    snprintf(wanted, sizeof wanted, "| Records | %zu |", count_works());
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        char command[200];
        snprintf(command, sizeof command, "cite --to %s -o works.%s", formats[i], formats[i]);
        expect(command, EXIT_DONE, "");
        snprintf(command, sizeof command, "stats works.%s -q --table overview", formats[i]);
        expect(command, EXIT_DONE, wanted);
        expect(command, EXIT_DONE, "| With a DOI | 7 |");
        expect(command, EXIT_DONE, "| First year | 1998 |");
        snprintf(command, sizeof command, "stats works.%s -q --table people", formats[i]);
        expect(command, EXIT_DONE, "Csárdi, Gábor");
        expect(command, EXIT_DONE, "Pastor-Satorras, R.");
    }
}

static void csl_is_json(void)
{
    dgg_outcome outcome = run("cite --to csl");
    dgg_json *json = NULL;
    CU_ASSERT_EQUAL(dgg_json_read(&json, dgg_text_of(outcome.printed), NULL), DGG_OK);
    CU_ASSERT_EQUAL(dgg_json_count(dgg_json_root(json)), count_works());
    dgg_json_destroy(&json);
    forget(&outcome);
}

/* What is told in three places must be the same. */
static void the_citation_file_agrees(void)
{
    char *file = file_content(DGG_SOURCE "/CITATION.cff", NULL);
    CU_ASSERT_TRUE(holds(file, "\nversion: \"" DGG_VERSION "\"\n"));
    CU_ASSERT_TRUE(holds(file, "\ndate-released: \"" DGG_RELEASED "\"\n"));
    CU_ASSERT_TRUE(holds(file, dgg_works[0].title));
    CU_ASSERT_TRUE(holds(file, "cff-version: 1.2.0\n"));
    for (const dgg_work *work = dgg_works; work->key != NULL; work++) {
        bool is_named = holds(file, work->title);
        CU_ASSERT_TRUE(!is_named || work->doi == NULL || holds(file, work->doi));
    }
    free(file);
}

static void wrong_usage_is_told(void)
{
    expect("cite --to endnote", EXIT_USAGE, "among the formats of citations");
    expect("cite --to bibtx", EXIT_USAGE, "did you mean 'bibtex'?");
    expect("cite me", EXIT_USAGE, "cite takes no 'me'");
    expect("cite > /dev/full", EXIT_CANNOT_WRITE, "standard output: cannot be written");
}

SUITE("program/commands/cite",
      { "tells the program and its methods", tells_the_program_and_its_methods },
      { "every format can be read again", every_format_can_be_read_again },
      { "csl is json", csl_is_json }, { "the citation file agrees", the_citation_file_agrees },
      { "wrong usage is told", wrong_usage_is_told })
