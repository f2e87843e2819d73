#include "layouts/historiograph.h"

#include <stdlib.h>

#include "tests/support/timely.h"

static dgg_text quoted_author[] = { TEXT("O\"Neill\\, A") };

static void fill_papers(timely *made)
{
    make_timely(made, 0);
    add_record(made, 2000);
    add_record(made, 2001);
    add_record(made, 2001);
    add_record(made, 2004);
    add_record(made, 0);
    join(made, DGG_CITES, 1, 0);
    join(made, DGG_CITES, 2, 0);
    join(made, DGG_CITES, 3, 1);
    join(made, DGG_CITES, 3, 4);
    timely_papers[0].authors = (dgg_texts){ quoted_author, 1 };
}

/* The document, NUL-ended; the caller frees it. */
static char *written(const timely *made, size_t top, dgg_status wanted)
{
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    CU_ASSERT_PTR_NOT_NULL_FATAL(out);
    CU_ASSERT_EQUAL(dgg_historiograph_write(&made->corpus, top, out, NULL), wanted);
    fclose(out);
    return bytes;
}

static bool holds_text(const char *bytes, const char *wanted)
{
    return strstr(bytes, wanted) != NULL;
}

static void a_year_is_a_row(void)
{
    timely made;
    fill_papers(&made);
    char *dot = written(&made, 0, DGG_OK);
    CU_ASSERT_TRUE(holds_text(dot, "{ rank=same;\n    \"2000\""));
    CU_ASSERT_TRUE(holds_text(dot, "\"2000\" -> \"2001\" [style=invis"));
    CU_ASSERT_TRUE(holds_text(dot, "\"paper:p000\" -> \"paper:p001\";"));
    CU_ASSERT_FALSE(holds_text(dot, "paper:p002")); /* nobody cites it */
    CU_ASSERT_TRUE(holds_text(dot, "2 papers by citations inside"));
    CU_ASSERT_TRUE(holds_text(dot, "1 cited papers have no year"));
    free(dot);
}

static void the_most_cited_stay_and_texts_are_quoted(void)
{
    timely made;
    fill_papers(&made);
    char *dot = written(&made, 1, DGG_OK);
    CU_ASSERT_FALSE(holds_text(dot, "paper:p001"));
    CU_ASSERT_TRUE(holds_text(dot, "label=\"O\\\"Neill\\\\\\n2000\""));
    CU_ASSERT_TRUE(holds_text(dot, "lcs=2, width=1.10"));
    free(dot);
}

static void what_nobody_cites_is_refused(void)
{
    timely made;
    make_timely(&made, 0);
    add_records(&made, 2000, 2);
    free(written(&made, 0, DGG_BAD_REQUEST));
    make_timely(&made, 0);
    free(written(&made, 0, DGG_BAD_REQUEST));
}

static dgg_status write_and_forget(void)
{
    timely made;
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    fill_papers(&made);
    dgg_status status = dgg_historiograph_write(&made.corpus, 0, out, NULL);
    fclose(out);
    free(bytes);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/historiograph", { "a year is a row", a_year_is_a_row },
      { "the most cited stay and texts are quoted", the_most_cited_stay_and_texts_are_quoted },
      { "what nobody cites is refused", what_nobody_cites_is_refused },
      { "survives refused memory", survives_refused_memory })
