/* What to beware of before anything here goes into print. */
#include "layouts/findings/sections.h"

enum { MANY = 5 /* one in five */ };

static bool is_many(size_t count, size_t records)
{
    return count * MANY >= records && count > 0;
}

/* "6 records (55%) give no title": what was not given was not invented either. */
static void tell_missing(const dgg_telling *telling, size_t count, const char *what, const char *so)
{
    if (count > 0) {
        dgg_tell(telling, "- ");
        dgg_tell_count(telling, count, dgg_tell_noun(telling));
        dgg_tell(telling, " (");
        dgg_tell_share(telling, count, telling->facts.records);
        dgg_tell(telling, ") %s no %s%s.\n", count == 1 ? "gives" : "give", what, so);
    }
}

static void tell_coverage(const dgg_telling *telling)
{
    const dgg_facts *facts = &telling->facts;
    if (facts->knows_themes && is_many(facts->without_theme, facts->records)) {
        dgg_tell(telling, "- ");
        dgg_tell_count(telling, facts->without_theme, dgg_tell_noun(telling));
        dgg_tell(telling, " (");
        dgg_tell_share(telling, facts->without_theme, facts->records);
        dgg_tell(telling,
                 ") %s no theme: the codebook may not fit this literature. What is said "
                 "of themes holds for the others only.\n",
                 facts->without_theme == 1 ? "carries" : "carry");
    }
}

static void tell_coding(const dgg_telling *telling)
{
    const dgg_facts *facts = &telling->facts;
    if (!facts->knows_themes && !facts->knows_locations) {
        return;
    }
    if (facts->accepted + facts->added == 0) {
        dgg_tell(telling, "- Themes and locations were found by words, and nobody has said yet "
                          "that they are right: read evidence.csv before you rely on a link.\n");
    } else {
        dgg_tell(telling,
                 "- Themes and locations were found by words; a person has decided on "
                 "%zu of the links.\n",
                 facts->accepted + facts->added);
    }
    dgg_tell(telling, "- A theme says what a text is about, never what it holds to be true; a "
                      "location says what it studies or mentions, not where its authors work.\n");
}

dgg_status dgg_tell_cautions(dgg_telling *telling)
{
    const dgg_facts *facts = &telling->facts;
    if (facts->records == 0) {
        return DGG_OK;
    }
    dgg_tell(telling, "## What to beware of\n\n");
    dgg_tell(telling, "- The counts describe this list. They describe a field only as far as the "
                      "search has found it.\n");
    tell_coding(telling);
    tell_coverage(telling);
    tell_missing(telling, facts->without_year, "year", "");
    tell_missing(telling, facts->without_title, "title",
                 ": first words stand for it, marked “[untitled]”");
    tell_missing(telling, facts->without_abstract, "abstract", ", so that less could be found");
    if (facts->doubtful > 0) {
        dgg_tell(telling, "- ");
        dgg_tell_count(telling, facts->doubtful, (dgg_noun){ "thing", "things" });
        dgg_tell(telling, " in the inputs %s doubtful: `dggraph check` tells which.\n",
                 facts->doubtful == 1 ? "is" : "are");
    }
    dgg_tell(telling, "\n");
    return DGG_OK;
}
