/* Patterns written out for formats that hold lists of phrases. */
#include "corpus/expansion.h"
#include "program/codebook_forms.h"

/* Whether a list of phrases can hold the pattern; what it loses is counted. */
static bool can_hold(const dgg_expansion *spelled, const dgg_phrase_writer *writer,
                     dgg_losses *losses)
{
    losses->nears += spelled->is_near ? 1 : 0;
    losses->exacts += spelled->is_exact ? 1 : 0;
    bool has_stem = spelled->has_stem && !writer->takes_stems;
    losses->stems += has_stem ? 1 : 0;
    return !spelled->is_near && !has_stem;
}

dgg_status dgg_codebook_spell(const dgg_codebook_theme *theme, const dgg_phrase_writer *writer,
                              dgg_losses *losses, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    losses->excludes += theme->exclude_count;
    for (size_t i = 0; i < theme->include_count; i++) {
        dgg_expansion spelled = { 0 };
        losses->weights += theme->include[i].weight >= 0 ? 1 : 0;
        DGG_TRY(dgg_pattern_expand(&spelled, theme->include[i].text, &arena, error));
        bool is_held = can_hold(&spelled, writer, losses);
        for (size_t j = 0; is_held && j < spelled.phrases.count; j++) {
            writer->write(&theme->theme, spelled.phrases.items[j], writer->context);
        }
        dgg_arena_release(&arena);
    }
done:
    dgg_arena_release(&arena);
    return status;
}
