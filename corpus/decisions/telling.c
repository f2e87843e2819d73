/* What cannot be obeyed is told, with file and line. */
#include "corpus/decisions/telling.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/unicode.h"
#include "corpus/decisions/forms.h"
#include "corpus/texts.h"

enum { LONGEST_REASON = 512, LONGEST_SHOWN = 60, LONGEST_NAME = 48 };

static dgg_status add_warning(dgg_decisions *decisions, dgg_warning warning, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_texts_keep(&decisions->texts, &warning.reason, error));
    DGG_TRY(dgg_reserve(&decisions->warnings, &decisions->warning_room,
                        decisions->warning_count + 1, sizeof warning, error));
    decisions->warnings[decisions->warning_count++] = warning;
done:
    return status;
}

dgg_status dgg_decisions_warn(dgg_decisions *decisions, dgg_text file, long line, dgg_error *error,
                              const char *format, ...)
{
    char reason[LONGEST_REASON];
    va_list values;
    va_start(values, format);
    vsnprintf(reason, sizeof reason, format, values);
    va_end(values);
    dgg_warning warning = { DGG_SKIPPED, file, line, dgg_text_of(reason) };
    dgg_status status = dgg_arena_copy(&decisions->texts, &warning.file, error);
    return status == DGG_OK ? add_warning(decisions, warning, error) : status;
}

dgg_status dgg_decisions_tell(dgg_decisions *decisions, dgg_decision *row, dgg_fate fate,
                              dgg_error *error, const char *format, ...)
{
    char reason[LONGEST_REASON];
    va_list values;
    va_start(values, format);
    vsnprintf(reason, sizeof reason, format, values);
    va_end(values);
    const dgg_warning warning = { fate == DGG_LEFT_OUT ? DGG_SKIPPED : DGG_DOUBTFUL,
                                  dgg_text_of(dgg_sheet_forms[row->sheet].file), row->line,
                                  dgg_text_of(reason) };
    row->fate = fate;
    return add_warning(decisions, warning, error);
}

const char *dgg_suggestion(dgg_text wrong, const char *const *names, size_t count,
                           char room[DGG_SUGGESTION_ROOM])
{
    char name[LONGEST_NAME + 1];
    const char *nearest = NULL;
    if (wrong.length > 0 && wrong.length < sizeof name) {
        memcpy(name, wrong.start, wrong.length);
        name[wrong.length] = '\0';
        nearest = dgg_nearest_name(name, names, count);
    }
    room[0] = '\0';
    if (nearest != NULL) {
        snprintf(room, DGG_SUGGESTION_ROOM, "; did you mean '%s'?", nearest);
    }
    return room;
}

static dgg_status add_names(dgg_arena **arena, dgg_texts list, const char **names, size_t *count,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < list.count; i++) {
        char *copy = NULL;
        dgg_text name = list.items[i];
        if (name.length <= LONGEST_NAME) {
            DGG_TRY(dgg_arena_alloc(arena, &copy, name.length + 1, error));
            memcpy(copy, name.length > 0 ? name.start : "", name.length);
            names[(*count)++] = copy;
        }
    }
done:
    return status;
}

dgg_status dgg_decisions_suggest(dgg_decisions *decisions, dgg_wrong_name *wrong,
                                 const dgg_texts *lists, size_t count, dgg_error *error)
{
    enum { MOST_SUGGESTIONS = 20 };
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    const char **names = NULL;
    size_t name_count = 0, room = 1;
    wrong->suggestion[0] = '\0';
    if (decisions->suggestion_count >= MOST_SUGGESTIONS) {
        return DGG_OK;
    }
    decisions->suggestion_count++;
    for (size_t i = 0; i < count; i++) {
        room += lists[i].count;
    }
    DGG_TRY(dgg_grow(&names, room, sizeof(const char *), error));
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(add_names(&arena, lists[i], names, &name_count, error));
    }
    dgg_suggestion(wrong->name, names, name_count, wrong->suggestion);
done:
    dgg_release(names);
    dgg_arena_release(&arena);
    return status;
}

dgg_text dgg_shown(dgg_text text)
{
    return dgg_unicode_slice(text, 0, LONGEST_SHOWN);
}
