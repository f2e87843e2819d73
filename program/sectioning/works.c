/* Works behind the methods, as a line and a list name them. */
#include <string.h>

#include "base/buffer.h"
#include "program/sectioning/parts.h"
#include "program/works.h"

static dgg_text family_of(const char *author)
{
    dgg_text name = dgg_text_of(author);
    return dgg_text_cut(&name, ',');
}

static dgg_status name_work(const dgg_work *work, dgg_buffer *cited, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = 0;
    while (work->authors[count] != NULL) {
        count++;
    }
    DGG_TRY(dgg_buffer_add(cited, family_of(work->authors[0]), error));
    if (count == 2) {
        DGG_TRY(dgg_buffer_add(cited, dgg_text_of(" and "), error));
        DGG_TRY(dgg_buffer_add(cited, family_of(work->authors[1]), error));
    } else if (count > 2) {
        DGG_TRY(dgg_buffer_add(cited, dgg_text_of(" et al."), error));
    }
    DGG_TRY(dgg_buffer_print(cited, error, " %d", work->year));
done:
    return status;
}

/* What is known, each with what stands before and behind it. */
static dgg_status add(dgg_buffer *line, const char *before, const char *value, const char *behind,
                      dgg_error *error)
{
    return value == NULL ? DGG_OK : dgg_buffer_print(line, error, "%s%s%s", before, value, behind);
}

static dgg_status list_work(const dgg_work *work, dgg_buffer *line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; work->authors[i] != NULL; i++) {
        DGG_TRY(add(line, i > 0 ? "; " : "", work->authors[i], "", error));
    }
    DGG_TRY(dgg_buffer_print(line, error, " (%d). %s.", work->year, work->title));
    DGG_TRY(add(line, work->kind == DGG_SOFTWARE ? " Version " : " Used in version ", work->version,
                ".", error));
    DGG_TRY(add(line, " ", work->container, "", error));
    DGG_TRY(add(line, " ", work->volume, "", error));
    DGG_TRY(add(line, "(", work->issue, ")", error));
    DGG_TRY(add(line, ", ", work->pages, "", error));
    DGG_TRY(add(line, ". doi:", work->doi, "", error));
done:
    return status;
}

static dgg_status take(dgg_arena **arena, const dgg_work *work, dgg_method_work *made,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer cited = { 0 }, listed = { 0 };
    DGG_TRY(name_work(work, &cited, error));
    DGG_TRY(list_work(work, &listed, error));
    *made = (dgg_method_work){ dgg_text_of(work->key), dgg_buffer_text(&cited),
                               dgg_buffer_text(&listed) };
    DGG_TRY(dgg_arena_copy(arena, &made->cited, error));
    DGG_TRY(dgg_arena_copy(arena, &made->listed, error));
done:
    dgg_buffer_destroy(&cited);
    dgg_buffer_destroy(&listed);
    return status;
}

dgg_status dgg_works_listed(dgg_arena **arena, dgg_method_work **works, size_t *count,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t all = 0;
    while (dgg_works[all].key != NULL) {
        all++;
    }
    DGG_TRY(dgg_arena_alloc(arena, works, all * sizeof **works, error));
    for (size_t i = 0; i < all; i++) {
        DGG_TRY(take(arena, &dgg_works[i], &(*works)[i], error));
    }
    *count = all;
done:
    return status;
}
