/* Puts records, links, entities, findings and warnings into a corpus; every text is copied. */
#include "corpus/building.h"

#include <stdarg.h>

#include "base/unicode.h"
#include "corpus/texts.h"

dgg_entities *dgg_corpus_entities(dgg_corpus *corpus, dgg_kind kind)
{
    switch (kind) {
    case DGG_PERSON:
        return &corpus->people;
    case DGG_INSTITUTION:
        return &corpus->institutions;
    case DGG_COUNTRY:
        return &corpus->countries;
    case DGG_BODY:
        return &corpus->bodies;
    case DGG_VENUE:
        return &corpus->venues;
    case DGG_KEYWORD:
        return &corpus->keywords;
    case DGG_REFERENCE:
        return &corpus->references;
    case DGG_NODE:
        return &corpus->nodes;
    default:
        return NULL;
    }
}

const dgg_entities *dgg_corpus_entities_of(const dgg_corpus *corpus, dgg_kind kind)
{
    switch (kind) {
    case DGG_PERSON:
        return &corpus->people;
    case DGG_INSTITUTION:
        return &corpus->institutions;
    case DGG_COUNTRY:
        return &corpus->countries;
    case DGG_BODY:
        return &corpus->bodies;
    case DGG_VENUE:
        return &corpus->venues;
    case DGG_KEYWORD:
        return &corpus->keywords;
    case DGG_REFERENCE:
        return &corpus->references;
    case DGG_NODE:
        return &corpus->nodes;
    default:
        return NULL;
    }
}

dgg_status dgg_corpus_add_link(dgg_corpus *corpus, dgg_link_type type, const dgg_link *link,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_links *links = &corpus->links[type];
    DGG_TRY(
        dgg_reserve(&links->items, &links->room, links->count + 1, sizeof *links->items, error));
    links->items[links->count++] = *link;
done:
    return status;
}

dgg_status dgg_corpus_append_entity(dgg_corpus *corpus, dgg_kind kind, const dgg_entity *entity,
                                    uint32_t *index, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_entities *entities = dgg_corpus_entities(corpus, kind);
    DGG_TRY(dgg_reserve(&entities->items, &entities->room, entities->count + 1,
                        sizeof *entities->items, error));
    *index = (uint32_t)entities->count;
    entities->items[entities->count++] = *entity;
done:
    return status;
}

dgg_status dgg_corpus_add_entity(dgg_corpus *corpus, dgg_kind kind, const dgg_entity *entity,
                                 uint32_t *index, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_entity copy = *entity;
    DGG_TRY(dgg_texts_keep(&corpus->texts, &copy.id, error));
    DGG_TRY(dgg_texts_keep(&corpus->texts, &copy.label, error));
    DGG_TRY(dgg_corpus_append_entity(corpus, kind, &copy, index, error));
done:
    return status;
}

dgg_status dgg_corpus_add_theme(dgg_corpus *corpus, const dgg_theme *theme, uint32_t *index,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_theme copy = *theme;
    dgg_text *const texts[] = { &copy.id,     &copy.label, &copy.label_zh,   &copy.group,
                                &copy.parent, &copy.color, &copy.definition, NULL };
    DGG_TRY(dgg_texts_keep_each(&corpus->texts, texts, error));
    DGG_TRY(dgg_reserve(&corpus->themes, &corpus->theme_room, corpus->theme_count + 1, sizeof copy,
                        error));
    *index = (uint32_t)corpus->theme_count;
    corpus->themes[corpus->theme_count++] = copy;
done:
    return status;
}

dgg_status dgg_corpus_add_location(dgg_corpus *corpus, const dgg_location *location,
                                   uint32_t *index, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_location copy = *location;
    dgg_text *const texts[] = {
        &copy.id, &copy.label, &copy.label_zh, &copy.type, &copy.iso, NULL
    };
    DGG_TRY(dgg_texts_keep_each(&corpus->texts, texts, error));
    DGG_TRY(dgg_texts_keep_all(&corpus->texts, &copy.ancestors, error));
    DGG_TRY(dgg_reserve(&corpus->locations, &corpus->location_room, corpus->location_count + 1,
                        sizeof copy, error));
    *index = (uint32_t)corpus->location_count;
    corpus->locations[corpus->location_count++] = copy;
done:
    return status;
}

dgg_status dgg_corpus_append_evidence(dgg_corpus *corpus, const dgg_evidence *evidence,
                                      dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&corpus->evidence, &corpus->evidence_room, corpus->evidence_count + 1,
                        sizeof *evidence, error));
    corpus->evidence[corpus->evidence_count++] = *evidence;
done:
    return status;
}

dgg_status dgg_corpus_append_rejected(dgg_corpus *corpus, const dgg_rejected *rejected,
                                      dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&corpus->rejected, &corpus->rejected_room, corpus->rejected_count + 1,
                        sizeof *rejected, error));
    corpus->rejected[corpus->rejected_count++] = *rejected;
done:
    return status;
}

dgg_status dgg_corpus_add_evidence(dgg_corpus *corpus, const dgg_evidence *evidence,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_evidence copy = *evidence;
    DGG_TRY(dgg_arena_copy(&corpus->texts, &copy.quote, error));
    DGG_TRY(dgg_arena_copy(&corpus->texts, &copy.pattern, error));
    DGG_TRY(dgg_corpus_append_evidence(corpus, &copy, error));
done:
    return status;
}

dgg_status dgg_corpus_add_rejected(dgg_corpus *corpus, const dgg_rejected *rejected,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_rejected copy = *rejected;
    dgg_text *const texts[] = { &copy.id, &copy.reason, &copy.evidence.quote,
                                &copy.evidence.pattern, NULL };
    DGG_TRY(dgg_texts_keep_each(&corpus->texts, texts, error));
    DGG_TRY(dgg_corpus_append_rejected(corpus, &copy, error));
done:
    return status;
}

dgg_status dgg_corpus_add_source(dgg_corpus *corpus, const dgg_source *source, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_source copy = *source;
    dgg_text *const texts[] = { &copy.name, &copy.digest, &copy.format, NULL };
    DGG_TRY(dgg_texts_keep_each(&corpus->texts, texts, error));
    DGG_TRY(dgg_reserve(&corpus->sources, &corpus->source_room, corpus->source_count + 1,
                        sizeof copy, error));
    corpus->sources[corpus->source_count++] = copy;
done:
    return status;
}

dgg_status dgg_corpus_add_decided(dgg_corpus *corpus, const dgg_source *decided, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_source copy = *decided;
    dgg_text *const texts[] = { &copy.name, &copy.digest, &copy.format, NULL };
    DGG_TRY(dgg_texts_keep_each(&corpus->texts, texts, error));
    DGG_TRY(dgg_reserve(&corpus->decided, &corpus->decided_room, corpus->decided_count + 1,
                        sizeof copy, error));
    corpus->decided[corpus->decided_count++] = copy;
done:
    return status;
}

dgg_status dgg_corpus_add_excluded(dgg_corpus *corpus, const dgg_excluded *excluded,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_excluded copy = *excluded;
    dgg_text *const texts[] = { &copy.paper.id, &copy.paper.title, &copy.stage, &copy.reason,
                                NULL };
    DGG_TRY(dgg_texts_keep_each(&corpus->texts, texts, error));
    DGG_TRY(dgg_reserve(&corpus->excluded, &corpus->excluded_room, corpus->excluded_count + 1,
                        sizeof copy, error));
    corpus->excluded[corpus->excluded_count++] = copy;
done:
    return status;
}

/* Many warnings name one file, which is kept once. */
static dgg_status append_warning(dgg_corpus *corpus, dgg_warning warning, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_texts_keep(&corpus->texts, &warning.reason, error));
    DGG_TRY(dgg_reserve(&corpus->warnings, &corpus->warning_room, corpus->warning_count + 1,
                        sizeof warning, error));
    corpus->warnings[corpus->warning_count++] = warning;
done:
    return status;
}

dgg_status dgg_corpus_add_warning(dgg_corpus *corpus, const dgg_warning *warning, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_warning copy = *warning;
    DGG_TRY(dgg_texts_keep(&corpus->texts, &copy.file, error));
    DGG_TRY(append_warning(corpus, copy, error));
done:
    return status;
}

enum { LONGEST_REASON = 512 }; /* bytes */

dgg_status dgg_corpus_warn(dgg_corpus *corpus, dgg_warning_kind kind, long line, dgg_error *error,
                           const char *format, ...)
{
    char reason[LONGEST_REASON];
    va_list values;
    va_start(values, format);
    vsnprintf(reason, sizeof reason, format, values);
    va_end(values);
    dgg_warning warning = { .kind = kind, .line = line, .reason = dgg_text_of(reason) };
    if (corpus->source_count > 0) {
        warning.file = corpus->sources[corpus->source_count - 1].name;
    }
    return append_warning(corpus, warning, error);
}

dgg_status dgg_corpus_warn_of(dgg_corpus *corpus, dgg_warning_kind kind, const dgg_paper *paper,
                              dgg_error *error, const char *format, ...)
{
    char reason[LONGEST_REASON];
    va_list values;
    va_start(values, format);
    vsnprintf(reason, sizeof reason, format, values);
    va_end(values);
    const dgg_warning warning = {
        .kind = kind, .file = paper->file, .line = paper->line, .reason = dgg_text_of(reason)
    };
    return append_warning(corpus, warning, error);
}
