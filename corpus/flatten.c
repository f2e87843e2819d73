/* Walks a JSON value as far as the names of the dialect reach. */
#include "corpus/flatten.h"

#include <string.h>

#include "base/number.h"
#include "corpus/texts.h"

typedef struct walking {
    dgg_slip *slip;
    const dgg_work *work;
    const dgg_dialect *dialect;
    dgg_buffer path; /* in lower case */
    bool takes_all;  /* what has no role in a document is its attribute */
} walking;

typedef enum reach { REACHES_NOTHING, REACHES_INTO, REACHES } reach;

/* Whether the path is a name of the dialect, or leads to one. */
static reach reach_of(const dgg_dialect *dialect, dgg_text path)
{
    reach best = REACHES_NOTHING;
    if (path.length == 0) {
        return REACHES_NOTHING; /* a key may be empty */
    }
    for (size_t role = 0; role < DGG_ROLE_COUNT; role++) {
        const char *const *names = dialect->names[role];
        for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
            const char *name = names[i] + (names[i][0] == '+');
            if (*name != *path.start || strncmp(name, path.start, path.length) != 0) {
                continue;
            }
            if (name[path.length] == '\0') {
                return REACHES;
            }
            best = name[path.length] == '.' ? REACHES_INTO : best;
        }
    }
    return best;
}

static dgg_status add_value(walking *w, const dgg_json_value *value, dgg_error *error)
{
    char number[DGG_NUMBER_ROOM];
    dgg_text text = dgg_json_string(value);
    if (dgg_json_kind_of(value) == DGG_JSON_NUMBER) {
        text = dgg_text_of(dgg_number_exact(dgg_json_number(value), number));
    }
    if (text.length == 0) {
        return DGG_OK;
    }
    return dgg_slip_add(w->slip, dgg_buffer_text(&w->path), text, dgg_work_line(w->work, value),
                        error);
}

static dgg_status enter(walking *w, dgg_text key, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(w->path.length > 0 ? dgg_buffer_add(&w->path, dgg_text_of("."), error) : DGG_OK);
    size_t start = w->path.length;
    DGG_TRY(dgg_buffer_add(&w->path, key, error));
    for (size_t i = start; i < w->path.length; i++) {
        w->path.bytes[i] = dgg_texts_lower(w->path.bytes[i]);
    }
done:
    return status;
}

static bool is_container(const dgg_json_value *value)
{
    return dgg_json_kind_of(value) == DGG_JSON_ARRAY || dgg_json_kind_of(value) == DGG_JSON_OBJECT;
}

/* The child of a container that comes behind another one, or the first. */
typedef struct level {
    const dgg_json_value *next;
    size_t length; /* of the path around it */
} level;

/* Names of dialects are at most so many levels deep; a list inside a list is one too. */
enum { DEEPEST = 8 };

static dgg_status walk(walking *w, const dgg_json_value *root, dgg_error *error)
{
    dgg_status status = DGG_OK;
    level levels[DEEPEST] = { { dgg_json_first(root), 0 } };
    for (size_t depth = 1; depth > 0;) {
        level *here = &levels[depth - 1];
        const dgg_json_value *value = here->next;
        w->path.length = here->length;
        if (value == NULL) {
            depth--;
            continue;
        }
        here->next = dgg_json_next(value);
        dgg_text key = dgg_json_key(value);
        DGG_TRY(key.length > 0 ? enter(w, key, error) : DGG_OK);
        reach how = w->takes_all && w->path.length > 0
                        ? REACHES
                        : reach_of(w->dialect, dgg_buffer_text(&w->path));
        if (how == REACHES && !is_container(value)) {
            DGG_TRY(add_value(w, value, error));
        } else if (how != REACHES_NOTHING && is_container(value) && depth < DEEPEST) {
            levels[depth++] = (level){ dgg_json_first(value), w->path.length };
        }
    }
done:
    return status;
}

dgg_status dgg_flatten(dgg_slip *slip, const dgg_work *work, const dgg_dialect *dialect,
                       dgg_error *error)
{
    walking w = { .slip = slip,
                  .work = work,
                  .dialect = dialect,
                  .takes_all = dialect->is_of_documents && dialect->keeps_rest };
    dgg_status status = walk(&w, work->object, error);
    dgg_buffer_destroy(&w.path);
    return status;
}
