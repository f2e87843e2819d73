/* Trying patterns on one another. The text is made of units, not cut from the pattern: each
 * alternative is one text. Words begin with a capital, so that names of locations are seen. */
#include "corpus/lint/trials.h"

static dgg_status add_patterns(dgg_trials *trials, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < trials->codebook->theme_count; i++) {
        const dgg_codebook_theme *theme = &trials->codebook->themes[i];
        size_t count = theme->include_count + theme->exclude_count;
        for (size_t j = 0; j < count; j++) {
            const dgg_pattern *pattern = dgg_trials_pattern(theme, (uint32_t)j);
            const dgg_target target = { .owner = (uint32_t)i,
                                        .role = (uint32_t)j,
                                        .pattern = pattern->text,
                                        .weight = pattern->weight };
            DGG_TRY(dgg_matcher_add_pattern(&trials->themes, &target, error));
        }
    }
done:
    return status;
}

dgg_status dgg_trials_init(dgg_trials *trials, const dgg_codebook *codebook,
                           const dgg_gazetteer *gazetteer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    trials->codebook = codebook;
    trials->gazetteer = gazetteer;
    DGG_TRY(add_patterns(trials, error));
    if (gazetteer != NULL) {
        const dgg_coding coding = { codebook, gazetteer, &trials->places, 0 };
        DGG_TRY(dgg_extractor_locations.prepare(&trials->places, &coding, error));
    }
done:
    return status;
}

void dgg_trials_destroy(dgg_trials *trials)
{
    dgg_matcher_destroy(&trials->themes);
    dgg_matcher_destroy(&trials->places);
    dgg_lexicon_destroy(&trials->lexicon);
    dgg_lexicon_destroy(&trials->place_lexicon);
    dgg_scan_destroy(&trials->scan);
    dgg_buffer_destroy(&trials->text);
    dgg_buffer_destroy(&trials->small);
}

const dgg_pattern *dgg_trials_pattern(const dgg_codebook_theme *theme, uint32_t role)
{
    return dgg_trials_is_include(theme, role) ? &theme->include[role]
                                              : &theme->exclude[role - theme->include_count];
}

bool dgg_trials_is_include(const dgg_codebook_theme *theme, uint32_t role)
{
    return role < theme->include_count;
}

dgg_status dgg_trials_parse(dgg_trials *trials, dgg_text pattern, dgg_error *error)
{
    dgg_arena_release(&trials->themes.vocabulary.phrases);
    return dgg_pattern_parse(&trials->parsed, pattern, &trials->themes.vocabulary, error);
}

static bool is_small(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

static bool is_ascii(dgg_text text)
{
    enum { FIRST_NOT_ASCII = 0x80 };
    return text.length == 0 || (unsigned char)text.start[0] < FIRST_NOT_ASCII;
}

/* A unit is written behind its tag: "=AI" just so, all others with a capital. */
static dgg_status add_unit(dgg_buffer *text, dgg_text unit, bool has_capitals, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text word = dgg_text_slice(unit, 1, unit.length);
    size_t at = text->length;
    if (at > 0 && (is_ascii(word) || (unsigned char)text->bytes[at - 1] < 0x80)) {
        DGG_TRY(dgg_buffer_add(text, dgg_text_of(" "), error));
        at++;
    }
    DGG_TRY(dgg_buffer_add(text, word, error));
    if (has_capitals && !dgg_text_starts(unit, "=") && word.length > 0 &&
        is_small(text->bytes[at])) {
        text->bytes[at] = (char)(text->bytes[at] - 'a' + 'A');
    }
done:
    return status;
}

dgg_status dgg_trials_search(dgg_trials *trials, const dgg_phrase *phrase, dgg_error *error)
{
    dgg_status status = DGG_OK;
    trials->text.length = 0;
    trials->small.length = 0;
    for (uint32_t i = 0; i < phrase->count; i++) {
        dgg_text unit = trials->themes.vocabulary.units.texts[phrase->units[i]];
        DGG_TRY(add_unit(&trials->text, unit, true, error));
        DGG_TRY(add_unit(&trials->small, unit, false, error));
    }
    dgg_lexicon_trim(&trials->lexicon);
    trials->scan.lexicon = &trials->lexicon;
    DGG_TRY(dgg_matcher_scan(&trials->themes, &trials->scan, dgg_buffer_text(&trials->text),
                             DGG_TITLE, error));
done:
    return status;
}

dgg_status dgg_trials_location(dgg_trials *trials, uint32_t *location, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_reading reading = { 0 };
    dgg_findings findings = { 0 };
    const dgg_coding coding = { trials->codebook, trials->gazetteer, &trials->places, 0 };
    *location = DGG_NO_NAME;
    if (trials->gazetteer == NULL) {
        return DGG_OK;
    }
    dgg_lexicon_trim(&trials->place_lexicon);
    for (size_t i = 0; i < DGG_FIELD_COUNT; i++) {
        reading.fields[i].lexicon = &trials->place_lexicon;
    }
    DGG_TRY(dgg_matcher_scan(&trials->places, &reading.fields[DGG_TITLE],
                             dgg_buffer_text(&trials->text), DGG_TITLE, error));
    DGG_TRY(dgg_extractor_locations.find(&coding, &reading, &findings, error));
    if (findings.count > 0) {
        *location = findings.items[0].owner;
    }
done:
    dgg_findings_destroy(&findings);
    for (size_t i = 0; i < DGG_FIELD_COUNT; i++) {
        dgg_scan_destroy(&reading.fields[i]);
    }
    return status;
}
