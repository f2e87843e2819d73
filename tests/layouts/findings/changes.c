#include "layouts/findings/sections.h"
#include "tests/layouts/findings/told.h"
#include "tests/support/brutal.h"

static void what_is_new_is_told_and_listed(void)
{
    dgg_change items[] = { { .change = DGG_IS_NEW,
                             .kind = DGG_THEME,
                             .id = WORDS("theme:maps"),
                             .after = WORDS("Maps & *atlases*") } };
    dgg_changes changes = { .items = items, .count = 1 };
    changes.counts[DGG_THEME][DGG_IS_NEW] = 1;
    const dgg_findings findings = { .analysis = &library, .changes = &changes };
    char *text = tell(&findings, dgg_tell_changes);
    has(text, "## Since the last map\n\n");
    has(text, "1 theme");
    has(text, "Maps \\& \\*atlases\\*");
    has(text, "\n| ");
    free(text);
}

static void many_changes_are_counted_behind_the_first(void)
{
    enum { MANY = 45 };
    dgg_change items[MANY];
    dgg_changes changes = { .items = items, .count = MANY };
    for (size_t i = 0; i < MANY; i++) {
        items[i] = (dgg_change){ .change = DGG_IS_NEW,
                                 .kind = DGG_THEME,
                                 .id = WORDS("theme:maps"),
                                 .after = WORDS("Maps") };
    }
    changes.counts[DGG_THEME][DGG_IS_NEW] = MANY;
    const dgg_findings findings = { .analysis = &library, .changes = &changes };
    char *text = tell(&findings, dgg_tell_changes);
    has(text, "\n5 more changes are not listed.\n\n");
    free(text);
}

static void where_nothing_changed_nothing_is_told(void)
{
    const dgg_changes none = { 0 };
    const dgg_findings same = { .analysis = &library, .changes = &none };
    const dgg_findings first = { .analysis = &library };
    char *text = tell(&same, dgg_tell_changes);
    CU_ASSERT_STRING_EQUAL(text, "");
    free(text);
    text = tell(&first, dgg_tell_changes);
    CU_ASSERT_STRING_EQUAL(text, "");
    free(text);
}

static dgg_status tell_one_change(dgg_telling *telling)
{
    dgg_change items[] = { { .change = DGG_IS_NEW,
                             .kind = DGG_THEME,
                             .id = WORDS("theme:maps"),
                             .after = WORDS("Maps") } };
    dgg_changes changes = { .items = items, .count = 1 };
    changes.counts[DGG_THEME][DGG_IS_NEW] = 1;
    const dgg_findings findings = { .analysis = &library, .changes = &changes };
    telling->of = &findings;
    return dgg_tell_changes(telling);
}

static void survives_refused_memory(void)
{
    BRUTAL(tell_and_forget(tell_one_change));
}

SUITE("layouts/findings/changes",
      { "what is new is told and listed", what_is_new_is_told_and_listed },
      { "many changes are counted behind the first", many_changes_are_counted_behind_the_first },
      { "where nothing changed nothing is told", where_nothing_changed_nothing_is_told },
      { "survives refused memory", survives_refused_memory })
