#include <sys/wait.h>

#include "tests/support/analysed.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static void expect(const char *part)
{
    char *written = NULL;
    CU_ASSERT_EQUAL(write_analysed("dot", DGG_WHOLE, &written), DGG_OK);
    CU_ASSERT_PTR_NOT_NULL(strstr(written, part));
    free(written);
}

static void kind_community_and_scores_are_attributes(void)
{
    expect("\t\"location:guiyang\"\t[color=\"#4477AA\",\n\t\tcommunity=1,\n\t\tdegree=1,");
    expect("kind=location,\n\t\tlabel=Guiyang,\n\t\tpagerank=\"1e-09\",\n\t\tshape=hexagon,");
    expect("pagerank=0.3333333333333333,");
}

static void what_is_not_measured_has_no_score(void)
{
    expect("\"venue:journal\"\t[color=none,\n\t\tfillcolor=none,\n\t\tfontcolor=\"#52606D\",\n"
           "\t\tfontsize=9,\n\t\tkind=venue,");
}

static void any_text_stays_text(void)
{
    expect("label=\"<script>alert('x')</script> \\\"]; }");
    expect("tooltip=\"paper: <script>alert('x')</script> \\\"]; } ]]> \\\\N 100% & a,b;");
    expect("C:\\\\\\n2024 · +Journal");
}

static void a_link_says_its_type_and_first_quote(void)
{
    expect("\"event:seminar-2014-how\" -> \"location:guiyang\"\t[color=\"#4477AAB0\",\n"
           "\t\tpenwidth=1.3,\n\t\tsalience=primary,\n\t\tstyle=solid,\n"
           "\t\ttooltip=\"studies, primary: “Guiyang”\",\n\t\ttype=studies,\n\t\tweight=0.1];");
    expect("salience=mention,\n\t\tstyle=dashed,");
    expect("style=dotted,\n\t\ttooltip=part_of,");
}

static int exit_of(const char *command)
{
    int outcome = system(command);
    return WIFEXITED(outcome) ? WEXITSTATUS(outcome) : -1;
}

static void graphviz_draws_it_as_valid_svg(void)
{
    if (exit_of("command -v neato >/dev/null && command -v xmllint >/dev/null") != 0) {
        printf("skipped: no neato or no xmllint\n");
        return;
    }
    CU_ASSERT_EQUAL(save_analysed("dot", DGG_WHOLE, "drawn.dot"), DGG_OK);
    CU_ASSERT_EQUAL(exit_of("neato -Tsvg drawn.dot -o drawn.svg 2>/dev/null && "
                            "xmllint --noout --nonet drawn.svg"),
                    0);
    CU_ASSERT_EQUAL(exit_of("grep -q '&lt;script&gt;' drawn.svg"), 0);
    CU_ASSERT_EQUAL(exit_of("grep -q '<script' drawn.svg"), 1);
    CU_ASSERT_EQUAL(exit_of("sfdp -Tsvg drawn.dot >drawn.svg 2>/dev/null && "
                            "dot -Tsvg drawn.dot >drawn.svg 2>/dev/null"),
                    0);
    remove("drawn.dot");
    remove("drawn.svg");
}

static void no_locale_changes_a_byte(void)
{
    char *here = NULL, *there = NULL;
    CU_ASSERT_EQUAL(write_analysed("dot", DGG_WHOLE, &here), DGG_OK);
    if (a_comma_is_the_decimal_point()) {
        CU_ASSERT_EQUAL(write_analysed("dot", DGG_WHOLE, &there), DGG_OK);
        CU_ASSERT_STRING_EQUAL(here, there);
    }
    setlocale(LC_ALL, "C");
    free(here);
    free(there);
}

static void without_the_worker_a_part_is_missing(void)
{
    const char *was = getenv("DGGRAPH_GRAPHVIZ");
    char *kept = strdup(was ? was : "");
    dgg_error error = { 0 };
    setenv("DGGRAPH_GRAPHVIZ", "/nowhere/worker", 1);
    CU_ASSERT_EQUAL(dgg_graph_write(&analysed, NULL, "dot", stdout, &error), DGG_MISSING_PART);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, "/nowhere/worker"));
    setenv("DGGRAPH_GRAPHVIZ", kept, 1);
    free(kept);
}

static void trouble_is_told(void)
{
    BRUTAL(write_and_forget_analysed("dot", DGG_WHOLE));
    CU_ASSERT_EQUAL(write_to_full_disk("dot", DGG_WHOLE), DGG_CANNOT_WRITE);
}

SUITE("layouts/writers/dot",
      { "kind, community and scores are attributes", kind_community_and_scores_are_attributes },
      { "what is not measured has no score", what_is_not_measured_has_no_score },
      { "any text stays text", any_text_stays_text },
      { "a link says its type and first quote", a_link_says_its_type_and_first_quote },
      { "Graphviz draws it as valid SVG", graphviz_draws_it_as_valid_svg },
      { "no locale changes a byte", no_locale_changes_a_byte },
      { "without the worker a part is missing", without_the_worker_a_part_is_missing },
      { "trouble is told", trouble_is_told })
