/* Gathering, so that themes, locations and links end up sorted without being sorted again. */
#include "corpus/coding/gathering.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"

enum { KEPT = 1 << 12 /* places for texts that are kept */ };

/* A thing and its id, to be sorted. */
typedef struct named {
    dgg_text id;
    uint32_t owner;
} named;

static int by_id(const void *left, const void *right)
{
    const named *one = left, *other = right;
    return dgg_text_compare(one->id, other->id);
}

static dgg_status rank(dgg_ranking *made, const dgg_extractor *extractor, const dgg_coding *coding,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    named *all = NULL;
    size_t count = extractor->count(coding);
    if (count == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_grow(&all, count, sizeof *all, error));
    DGG_TRY(dgg_grow(&made->owners, count, sizeof *made->owners, error));
    DGG_TRY(dgg_grow(&made->ranks, count, sizeof *made->ranks, error));
    DGG_TRY(dgg_grow(&made->places, count, sizeof *made->places, error));
    DGG_TRY(dgg_grow(&made->is_found, count, sizeof *made->is_found, error));
    for (size_t i = 0; i < count; i++) {
        all[i] = (named){ extractor->id(coding, (uint32_t)i), (uint32_t)i };
    }
    dgg_sort(all, count, sizeof *all, by_id);
    for (size_t i = 0; i < count; i++) {
        made->owners[i] = all[i].owner;
        made->ranks[all[i].owner] = (uint32_t)i;
        made->is_found[i] = false;
    }
    made->count = count;
done:
    dgg_release(all);
    return status;
}

dgg_status dgg_gathering_begin(dgg_gathering *gathering, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = dgg_extractor_count();
    DGG_TRY(dgg_grow(&gathering->kept, KEPT, sizeof *gathering->kept, error));
    memset(gathering->kept, 0, KEPT * sizeof *gathering->kept);
    DGG_TRY(dgg_grow(&gathering->rankings, count, sizeof *gathering->rankings, error));
    for (size_t i = 0; i < count; i++) {
        const dgg_extractor *extractor = dgg_extractor_at(i);
        gathering->rankings[i] =
            (dgg_ranking){ .first_link = gathering->corpus->links[extractor->link].count };
    }
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(rank(&gathering->rankings[i], dgg_extractor_at(i), gathering->coding, error));
    }
done:
    return status;
}

/* Patterns and ids come again and again: the corpus keeps them once, or some times if there are
 * many. */
static dgg_status keep(dgg_gathering *gathering, dgg_text *text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint64_t mixed = (uint64_t)(uintptr_t)text->start * UINT64_C(0x9e3779b97f4a7c15);
    dgg_kept_text *kept = &gathering->kept[(mixed >> 32) % KEPT];
    if (kept->start != text->start || kept->copy.length != text->length) {
        dgg_text copy = *text;
        DGG_TRY(dgg_arena_copy(&gathering->corpus->texts, &copy, error));
        *kept = (dgg_kept_text){ text->start, copy };
    }
    *text = kept->copy;
done:
    return status;
}

/* Quotes of the paper's own texts are part of them; the others are copied. */
static dgg_status keep_evidence(dgg_gathering *gathering, dgg_evidence *evidence, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (evidence->field == DGG_KEYWORDS) {
        DGG_TRY(dgg_arena_copy(&gathering->corpus->texts, &evidence->quote, error));
    }
    DGG_TRY(keep(gathering, &evidence->pattern, error));
done:
    return status;
}

static int by_owner(const void *left, const void *right)
{
    const dgg_finding *one = left, *other = right;
    return one->owner < other->owner ? -1 : one->owner > other->owner;
}

/* Links of one extractor; their owners become ranks, which are in order. */
static dgg_status add_links(dgg_gathering *gathering, size_t extractor, uint32_t paper,
                            const dgg_findings *findings, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_corpus *corpus = gathering->corpus;
    dgg_ranking *ranking = &gathering->rankings[extractor];
    for (size_t i = 0; i < findings->count; i++) {
        findings->items[i].owner = ranking->ranks[findings->items[i].owner];
    }
    dgg_sort(findings->items, findings->count, sizeof *findings->items, by_owner);
    for (size_t i = 0; i < findings->count; i++) {
        const dgg_finding *finding = &findings->items[i];
        const dgg_link link = { .from = paper,
                                .to = finding->owner,
                                .weight = finding->weight,
                                .is_primary = finding->is_primary,
                                .first_evidence = (uint32_t)corpus->evidence_count,
                                .evidence_count = (uint32_t)finding->evidence_count };
        ranking->is_found[finding->owner] = true;
        DGG_TRY(dgg_corpus_add_link(corpus, dgg_extractor_at(extractor)->link, &link, error));
        for (size_t j = 0; j < finding->evidence_count; j++) {
            dgg_evidence evidence = findings->evidence[finding->first_evidence + j];
            DGG_TRY(keep_evidence(gathering, &evidence, error));
            DGG_TRY(dgg_corpus_append_evidence(corpus, &evidence, error));
        }
    }
done:
    return status;
}

static dgg_status add_rejected(dgg_gathering *gathering, uint32_t paper,
                               const dgg_findings *findings, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < findings->rejected_count; i++) {
        dgg_rejected rejected = findings->rejected[i];
        rejected.paper = paper;
        DGG_TRY(keep_evidence(gathering, &rejected.evidence, error));
        DGG_TRY(keep(gathering, &rejected.id, error));
        DGG_TRY(keep(gathering, &rejected.reason, error));
        DGG_TRY(dgg_corpus_append_rejected(gathering->corpus, &rejected, error));
    }
done:
    return status;
}

/* "zhang-2020-digital: 'ndings' is read as 'findings'" */
static dgg_status warn(dgg_corpus *corpus, const dgg_paper *paper, const dgg_repaired *repaired,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer reason = { 0 };
    DGG_TRY(dgg_buffer_print(&reason, error, "%.*s: '%.*s' is read as '%.*s'",
                             (int)paper->id.length, paper->id.start, (int)repaired->word.length,
                             repaired->word.start, (int)repaired->meant.length,
                             repaired->meant.start));
    const dgg_warning warning = { DGG_REPAIRED, paper->file, paper->line,
                                  dgg_buffer_text(&reason) };
    DGG_TRY(dgg_corpus_add_warning(corpus, &warning, error));
done:
    dgg_buffer_destroy(&reason);
    return status;
}

dgg_status dgg_gathering_add(dgg_gathering *gathering, uint32_t paper, const dgg_coded *coded,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_corpus *corpus = gathering->corpus;
    for (size_t i = 0; i < dgg_extractor_count(); i++) {
        DGG_TRY(add_links(gathering, i, paper, &coded->findings[i], error));
        DGG_TRY(add_rejected(gathering, paper, &coded->findings[i], error));
    }
    for (size_t i = 0; i < coded->repaired_count; i++) {
        DGG_TRY(warn(corpus, &corpus->papers[paper], &coded->repaired[i], error));
    }
done:
    return status;
}

/* Adds what was found in the order of its ranks; the ranks become places. */
static dgg_status add_found(dgg_gathering *gathering, size_t place, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_extractor *extractor = dgg_extractor_at(place);
    dgg_ranking *ranking = &gathering->rankings[place];
    dgg_links *links = &gathering->corpus->links[extractor->link];
    for (size_t rank = 0; rank < ranking->count; rank++) {
        if (ranking->is_found[rank]) {
            DGG_TRY(extractor->add(gathering->corpus, gathering->coding, ranking->owners[rank],
                                   &ranking->places[rank], error));
        }
    }
    for (size_t i = ranking->first_link; i < links->count; i++) {
        links->items[i].to = ranking->places[links->items[i].to];
    }
    DGG_TRY(extractor->finish != NULL ? extractor->finish(gathering->corpus, error) : DGG_OK);
done:
    return status;
}

dgg_status dgg_gathering_end(dgg_gathering *gathering, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < dgg_extractor_count(); i++) {
        DGG_TRY(add_found(gathering, i, error));
    }
done:
    return status;
}

void dgg_gathering_destroy(dgg_gathering *gathering)
{
    for (size_t i = 0; gathering->rankings != NULL && i < dgg_extractor_count(); i++) {
        dgg_release(gathering->rankings[i].owners);
        dgg_release(gathering->rankings[i].ranks);
        dgg_release(gathering->rankings[i].places);
        dgg_release(gathering->rankings[i].is_found);
    }
    dgg_release(gathering->rankings);
    dgg_release(gathering->kept);
    *gathering = (dgg_gathering){ 0 };
}
