/* What is looked for to find locations: names, demonyms, masks, and the cues around them. */
#include "corpus/extractors/locations/place.h"

static dgg_status add_names(dgg_matcher *matcher, dgg_target target,
                            const dgg_gazetteer_location *location, dgg_error *error)
{
    dgg_status status = DGG_OK;
    target.role = DGG_ROLE_NAME;
    for (size_t i = 0; i < location->names.count; i++) {
        target.pattern = location->names.items[i];
        target.grade = location->grades != NULL ? location->grades[i] : location->ambiguity;
        DGG_TRY(dgg_matcher_add_name(matcher, &target, error));
    }
    target.role = DGG_ROLE_DEMONYM;
    target.grade = DGG_UNAMBIGUOUS;
    for (size_t i = 0; i < location->demonyms.count; i++) {
        target.pattern = location->demonyms.items[i];
        DGG_TRY(dgg_matcher_add_name(matcher, &target, error));
    }
done:
    return status;
}

static dgg_status add_masks(dgg_matcher *matcher, dgg_target target, dgg_texts masks,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    target.role = DGG_ROLE_MASK;
    target.owner = DGG_NO_NAME;
    for (size_t i = 0; i < masks.count; i++) {
        target.pattern = masks.items[i];
        DGG_TRY(dgg_matcher_add_name(matcher, &target, error));
    }
done:
    return status;
}

static dgg_status add_cues(dgg_matcher *matcher, const dgg_coding *coding, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_location_cues *cues = &coding->gazetteer->cues;
    const struct {
        uint32_t role;
        dgg_unit_kind kind;
        dgg_texts words;
    } lists[] = {
        { DGG_ROLE_STUDY, DGG_UNIT_WORD, cues->study },
        { DGG_ROLE_CONTRAST, DGG_UNIT_WORD, cues->contrast },
        { DGG_ROLE_ORGANISATION, DGG_UNIT_FORM, cues->organisation },
        { DGG_ROLE_ORGANISATION_NOT, DGG_UNIT_WORD, cues->organisation_not },
        { DGG_ROLE_LANGUAGE, DGG_UNIT_WORD, cues->language },
        { DGG_ROLE_BEFORE, DGG_UNIT_WORD, cues->before },
        { DGG_ROLE_ORGANISATION_ZH, DGG_UNIT_WORD, cues->organisation_zh },
        { DGG_ROLE_ORGANISATION_ZH_NOT, DGG_UNIT_WORD, cues->organisation_zh_not },
        { DGG_ROLE_NEGATION, DGG_UNIT_WORD, cues->negation },
        { DGG_ROLE_BEFORE_SURELY, DGG_UNIT_WORD, cues->before_surely },
        { DGG_ROLE_BEHIND_SURELY, DGG_UNIT_WORD, cues->behind_surely },
        { DGG_ROLE_INSTRUMENT, DGG_UNIT_WORD, cues->instrument },
        { DGG_ROLE_CONTRAST_BEHIND, DGG_UNIT_WORD, cues->contrast_behind },
        { DGG_ROLE_CURRENCY, DGG_UNIT_WORD, cues->currency },
        { DGG_ROLE_GIVEN_NAME, DGG_UNIT_FORM, cues->given_name },
        { DGG_ROLE_TALLY, DGG_UNIT_WORD, cues->tally },
        { DGG_ROLE_COUNTED, DGG_UNIT_WORD, cues->counted },
    };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        dgg_target target = { .extractor = coding->extractor, .role = lists[i].role };
        for (size_t j = 0; j < lists[i].words.count; j++) {
            target.pattern = lists[i].words.items[j];
            DGG_TRY(dgg_matcher_add_words(matcher, &target, lists[i].kind, error));
        }
    }
done:
    return status;
}

dgg_status dgg_places_prepare(dgg_matcher *matcher, const dgg_coding *coding, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_gazetteer *gazetteer = coding->gazetteer;
    dgg_target target = { .extractor = coding->extractor };
    for (size_t i = 0; i < gazetteer->location_count; i++) {
        target.owner = (uint32_t)i;
        DGG_TRY(add_names(matcher, target, &gazetteer->locations[i], error));
    }
    DGG_TRY(add_masks(matcher, target, gazetteer->not_places, error));
    DGG_TRY(add_cues(matcher, coding, error));
done:
    return status;
}

dgg_text dgg_gazetteer_id(const dgg_coding *coding, uint32_t owner)
{
    return owner != DGG_NO_NAME ? coding->gazetteer->locations[owner].location.id : (dgg_text){ 0 };
}
