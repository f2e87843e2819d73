/* Phrases as decided: further words by which a theme is found, besides those of its codebook. */
#include "corpus/building.h"
#include "corpus/decisions/telling.h"
#include "corpus/patterns.h"

static dgg_codebook_theme *find_theme(dgg_codebook *codebook, dgg_text id)
{
    static const char kind[] = "theme:";
    if (dgg_text_starts(id, kind)) {
        id = dgg_text_slice(id, sizeof kind - 1, id.length);
    }
    for (size_t i = 0; i < codebook->theme_count; i++) {
        if (dgg_text_equal(codebook->themes[i].theme.id, id)) {
            return &codebook->themes[i];
        }
    }
    return NULL;
}

static dgg_status refuse_theme(dgg_decisions *decisions, const dgg_codebook *codebook,
                               dgg_decision *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_wrong_name wrong = { .name = row->cells[DGG_PHRASE_THEME] };
    dgg_text shown = dgg_shown(wrong.name);
    dgg_texts ids = { 0 };
    DGG_TRY(dgg_grow(&ids.items, codebook->theme_count + 1, sizeof *ids.items, error));
    for (; ids.count < codebook->theme_count; ids.count++) {
        ids.items[ids.count] = codebook->themes[ids.count].theme.id;
    }
    DGG_TRY(dgg_decisions_suggest(decisions, &wrong, &ids, 1, error));
    DGG_TRY(dgg_decisions_tell(decisions, row, DGG_LEFT_OUT, error,
                               "no theme of the codebook has the id '%.*s'%s", (int)shown.length,
                               shown.start, wrong.suggestion));
done:
    dgg_release(ids.items);
    return status;
}

static bool has_pattern(const dgg_codebook_theme *theme, dgg_text phrase)
{
    for (size_t i = 0; i < theme->include_count; i++) {
        if (dgg_text_equal(theme->include[i].text, phrase)) {
            return true;
        }
    }
    return false;
}

static dgg_status append(dgg_codebook *codebook, dgg_codebook_theme *theme, dgg_text phrase,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pattern *all = NULL, added = { .text = phrase, .weight = -1 };
    DGG_TRY(dgg_arena_copy(&codebook->arena, &added.text, error));
    DGG_TRY(
        dgg_arena_alloc(&codebook->arena, &all, (theme->include_count + 1) * sizeof *all, error));
    for (size_t i = 0; i < theme->include_count; i++) {
        all[i] = theme->include[i];
    }
    all[theme->include_count++] = added;
    theme->include = all;
done:
    return status;
}

static dgg_status obey(dgg_decisions *decisions, dgg_codebook *codebook, dgg_vocabulary *words,
                       dgg_decision *row, dgg_error *error)
{
    dgg_parsed_pattern parsed = { 0 };
    dgg_error wrong = { 0 };
    dgg_text phrase = row->cells[DGG_PHRASE_TEXT];
    dgg_codebook_theme *theme = find_theme(codebook, row->cells[DGG_PHRASE_THEME]);
    if (theme == NULL) {
        return refuse_theme(decisions, codebook, row, error);
    }
    dgg_status status = dgg_pattern_parse(&parsed, phrase, words, &wrong);
    if (status == DGG_BAD_INPUT) {
        return dgg_decisions_tell(decisions, row, DGG_LEFT_OUT, error, "%s", wrong.message);
    }
    if (status != DGG_OK) {
        return dgg_fail(error, status, 0, "%s", wrong.message);
    }
    if (has_pattern(theme, phrase)) {
        return dgg_decisions_tell(decisions, row, DGG_ALREADY_SO, error,
                                  "the codebook looks for that phrase already");
    }
    row->fate = DGG_OBEYED;
    return append(codebook, theme, phrase, error);
}

dgg_status dgg_decisions_extend(dgg_decisions *decisions, dgg_codebook *codebook, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_vocabulary words = { 0 };
    dgg_sheet *sheet = &decisions->sheets[DGG_PHRASES];
    for (size_t i = 0; i < sheet->count; i++) {
        DGG_TRY(obey(decisions, codebook, &words, &sheet->rows[i], error));
    }
done:
    dgg_vocabulary_destroy(&words);
    return status;
}

dgg_status dgg_decisions_cannot_extend(dgg_decisions *decisions, const char *why, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sheet *sheet = &decisions->sheets[DGG_PHRASES];
    for (size_t i = 0; i < sheet->count; i++) {
        DGG_TRY(dgg_decisions_tell(decisions, &sheet->rows[i], DGG_LEFT_OUT, error, "%s", why));
    }
done:
    return status;
}
