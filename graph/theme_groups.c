/* Groups of themes, asked for by name; who asks for one there is not is told those there are. */
#include "graph/theme_groups.h"

enum { MOST_TOLD = 12 };

bool dgg_theme_is_of(const dgg_corpus *corpus, size_t theme, const char *group)
{
    return group == NULL || dgg_text_is(corpus->themes[theme].group, group);
}

/* Each group is named once, where its first theme stands. */
static bool is_first(const dgg_corpus *corpus, size_t theme)
{
    for (size_t i = 0; i < theme; i++) {
        if (dgg_text_equal(corpus->themes[i].group, corpus->themes[theme].group)) {
            return false;
        }
    }
    return corpus->themes[theme].group.length > 0;
}

static dgg_status refuse(const dgg_compared *compared, const char *wrong, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = compared->corpus;
    dgg_buffer known = { 0 };
    size_t told = 0;
    for (size_t i = 0; i < corpus->theme_count && told < MOST_TOLD; i++) {
        if (is_first(corpus, i)) {
            dgg_text name = corpus->themes[i].group;
            DGG_TRY(dgg_buffer_print(&known, error, "%s%.*s", told++ > 0 ? ", " : "",
                                     (int)name.length, name.start));
        }
    }
    DGG_TRY(dgg_buffer_add(&known, (dgg_text){ "", 1 }, error));
    status = wrong != NULL
                 ? dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "no theme found is of the group '%.60s'; there are %s", wrong,
                            told > 0 ? known.bytes : "none")
                 : dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "two groups of themes are tabulated: --rows A --across B of %s",
                            told > 0 ? known.bytes : "a codebook with groups");
done:
    dgg_buffer_destroy(&known);
    return status;
}

static bool has_any(const dgg_corpus *corpus, const char *group)
{
    for (size_t i = 0; i < corpus->theme_count; i++) {
        if (dgg_theme_is_of(corpus, i, group)) {
            return true;
        }
    }
    return corpus->theme_count == 0;
}

dgg_status dgg_theme_groups_check(const dgg_compared *compared, dgg_error *error)
{
    const char *const names[2] = { compared->how.rows, compared->how.across };
    for (int i = 0; i < 2; i++) {
        if (names[0] == NULL || names[1] == NULL || !has_any(compared->corpus, names[i])) {
            return refuse(compared, names[0] == NULL || names[1] == NULL ? NULL : names[i], error);
        }
    }
    return DGG_OK;
}
