/* Links taken away and added by hand. Evidence of links that go becomes that of rejected hits;
 * themes and locations go with their last link, and come with their first. */
#include "corpus/decisions/relinking.h"

#include <stdlib.h>
#include <string.h>

#include "base/order.h"
#include "corpus/building.h"
#include "corpus/decisions/forms.h"
#include "corpus/settle.h"

static dgg_links *links_of(const dgg_relinking *r)
{
    return &r->corpus->links[r->extractor->link];
}

static size_t count_targets(const dgg_relinking *r)
{
    return r->kind == DGG_THEME ? r->corpus->theme_count : r->corpus->location_count;
}

static dgg_text id_at(const dgg_relinking *r, size_t place)
{
    return r->kind == DGG_THEME ? r->corpus->themes[place].id : r->corpus->locations[place].id;
}

dgg_status dgg_relinking_init(dgg_relinking *r, dgg_corpus *corpus, const dgg_extractor *extractor,
                              const dgg_coding *coding, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    r->corpus = corpus;
    r->extractor = extractor;
    r->coding = *coding;
    r->kind = extractor->link == DGG_DISCUSSES ? DGG_THEME : DGG_LOCATION;
    r->primary_at = r->kind == DGG_THEME ? coding->codebook->scoring.primary_at
                                         : coding->gazetteer->scoring.primary_at;
    for (size_t i = 0; i < count_targets(r); i++) {
        DGG_TRY(dgg_names_add(&r->ids, id_at(r, i), &number, error));
    }
    for (uint32_t i = 0; i < extractor->count(coding); i++) {
        DGG_TRY(dgg_names_add(&r->known, extractor->id(coding, i), &number, error));
    }
    size_t count = links_of(r)->count;
    DGG_TRY(dgg_grow(&r->rejecting, count + 1, sizeof(const dgg_decision *), error));
    for (size_t i = 0; i < count; i++) {
        r->rejecting[i] = NULL;
    }
done:
    return status;
}

void dgg_relinking_destroy(dgg_relinking *r)
{
    dgg_names_destroy(&r->ids);
    dgg_names_destroy(&r->known);
    dgg_release(r->rejecting);
    dgg_release(r->added);
    *r = (dgg_relinking){ 0 };
}

static int by_ends(const void *left, const void *right)
{
    const dgg_link *one = left, *other = right;
    int order = (one->from > other->from) - (one->from < other->from);
    return order != 0 ? order : (one->to > other->to) - (one->to < other->to);
}

dgg_link *dgg_relinking_find(const dgg_relinking *r, uint32_t paper, dgg_text id)
{
    const dgg_links *links = links_of(r);
    const dgg_link wanted = { .from = paper, .to = dgg_names_find(&r->ids, id) };
    if (wanted.to == DGG_NO_NAME || links->count == 0) {
        return NULL;
    }
    return bsearch(&wanted, links->items, links->count, sizeof wanted, by_ends);
}

/* "rejected by hand: not about the town" */
static dgg_status give_reason(dgg_buffer *reason, const dgg_decision *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text note = row->cells[DGG_CODING_NOTE];
    reason->length = 0;
    DGG_TRY(dgg_buffer_add(reason, dgg_text_of("rejected by hand"), error));
    DGG_TRY(dgg_buffer_add(reason, dgg_text_of(note.length > 0 ? ": " : ""), error));
    DGG_TRY(dgg_buffer_add(reason, note, error));
done:
    return status;
}

static dgg_status reject_hits(dgg_relinking *r, const dgg_link *link, const dgg_decision *row,
                              dgg_buffer *reason, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(give_reason(reason, row, error));
    for (uint32_t i = 0; i < link->evidence_count; i++) {
        const dgg_rejected rejected = { .paper = link->from,
                                        .kind = r->kind,
                                        .id = id_at(r, link->to),
                                        .reason = dgg_buffer_text(reason),
                                        .evidence = r->corpus->evidence[link->first_evidence + i] };
        DGG_TRY(dgg_corpus_add_rejected(r->corpus, &rejected, error));
    }
done:
    return status;
}

/* Closes the gaps in the evidence; all links keep theirs. */
static dgg_status drop_evidence(dgg_corpus *corpus, const bool *is_dropped, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *places = NULL;
    uint32_t kept = 0;
    DGG_TRY(dgg_grow(&places, corpus->evidence_count + 1, sizeof *places, error));
    for (size_t i = 0; i < corpus->evidence_count; i++) {
        places[i] = kept;
        if (!is_dropped[i]) {
            corpus->evidence[kept++] = corpus->evidence[i];
        }
    }
    places[corpus->evidence_count] = kept;
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        for (size_t i = 0; i < corpus->links[type].count; i++) {
            dgg_link *link = &corpus->links[type].items[i];
            link->first_evidence = link->evidence_count > 0 ? places[link->first_evidence] : 0;
        }
    }
    corpus->evidence_count = kept;
done:
    dgg_release(places);
    return status;
}

static dgg_status take_away(dgg_relinking *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_links *links = links_of(r);
    dgg_buffer reason = { 0 };
    bool *is_dropped = NULL;
    size_t kept = 0, evidence = r->corpus->evidence_count;
    DGG_TRY(dgg_grow(&is_dropped, evidence + 1, sizeof *is_dropped, error));
    memset(is_dropped, 0, (evidence + 1) * sizeof *is_dropped);
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link link = links->items[i];
        if (r->rejecting[i] == NULL) {
            links->items[kept++] = link;
            continue;
        }
        DGG_TRY(reject_hits(r, &link, r->rejecting[i], &reason, error));
        memset(is_dropped + link.first_evidence, true, link.evidence_count);
    }
    links->count = kept;
    DGG_TRY(drop_evidence(r->corpus, is_dropped, error));
done:
    dgg_buffer_destroy(&reason);
    dgg_release(is_dropped);
    return status;
}

/* The place of a theme or location, which is taken from the codebook or gazetteer if need be. */
static dgg_status bring(dgg_relinking *r, dgg_text id, uint32_t *place, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *place = dgg_names_find(&r->ids, id);
    if (*place == DGG_NO_NAME) {
        uint32_t owner = dgg_names_find(&r->known, id), added = 0;
        DGG_TRY(r->extractor->add(r->corpus, &r->coding, owner, &added, error));
        DGG_TRY(dgg_names_add(&r->ids, id, place, error));
    }
done:
    return status;
}

static dgg_status add_links(dgg_relinking *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < r->added_count; i++) {
        const dgg_added_link *added = &r->added[i];
        dgg_link link = { .from = added->paper,
                          .weight = added->is_primary ? r->primary_at : 1,
                          .is_primary = added->is_primary,
                          .decision = DGG_ADDED };
        DGG_TRY(bring(r, added->id, &link.to, error));
        DGG_TRY(dgg_corpus_add_link(r->corpus, r->extractor->link, &link, error));
    }
done:
    return status;
}

/* A theme or location of the corpus, on its way to its place. */
typedef struct moved {
    dgg_text id;
    uint32_t place;
} moved;

static int by_id(const void *left, const void *right)
{
    const moved *one = left, *other = right;
    return dgg_text_compare(one->id, other->id);
}

/* Puts items[order[0]], items[order[1]] … of that size in their places. */
static dgg_status put_in_order(void *items, size_t size, const moved *order, size_t count,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *copies = NULL;
    DGG_TRY(dgg_grow(&copies, count + 1, size, error));
    for (size_t i = 0; i < count; i++) {
        memcpy(copies + i * size, (const char *)items + order[i].place * size, size);
    }
    if (count > 0) {
        memcpy(items, copies, count * size);
    }
done:
    dgg_release(copies);
    return status;
}

static dgg_status order_targets(dgg_relinking *r, const moved *order, size_t count,
                                dgg_error *error)
{
    dgg_corpus *corpus = r->corpus;
    if (r->kind == DGG_THEME) {
        corpus->theme_count = count;
        return put_in_order(corpus->themes, sizeof *corpus->themes, order, count, error);
    }
    corpus->location_count = count;
    return put_in_order(corpus->locations, sizeof *corpus->locations, order, count, error);
}

/* Keeps those that have a link, in the order of their ids; links follow. */
static dgg_status arrange_targets(dgg_relinking *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_links *links = links_of(r);
    size_t all = count_targets(r), count = 0;
    bool *has_link = NULL;
    moved *order = NULL;
    uint32_t *places = NULL;
    DGG_TRY(dgg_grow(&has_link, all + 1, sizeof *has_link, error));
    DGG_TRY(dgg_grow(&order, all + 1, sizeof *order, error));
    DGG_TRY(dgg_grow(&places, all + 1, sizeof *places, error));
    memset(has_link, 0, (all + 1) * sizeof *has_link);
    for (size_t i = 0; i < links->count; i++) {
        has_link[links->items[i].to] = true;
    }
    for (size_t i = 0; i < all; i++) {
        if (has_link[i]) {
            order[count++] = (moved){ id_at(r, i), (uint32_t)i };
        }
    }
    dgg_sort(order, count, sizeof *order, by_id);
    for (size_t i = 0; i < count; i++) {
        places[order[i].place] = (uint32_t)i;
    }
    DGG_TRY(order_targets(r, order, count, error));
    for (size_t i = 0; i < links->count; i++) {
        links->items[i].to = places[links->items[i].to];
    }
    dgg_links_sort(links);
done:
    dgg_release(has_link);
    dgg_release(order);
    dgg_release(places);
    return status;
}

dgg_status dgg_relinking_finish(dgg_relinking *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!r->is_changed) {
        return DGG_OK;
    }
    DGG_TRY(take_away(r, error));
    DGG_TRY(add_links(r, error));
    DGG_TRY(arrange_targets(r, error));
    if (r->extractor->finish != NULL) { /* what contains what may be another now */
        r->corpus->links[DGG_PART_OF].count = 0;
        DGG_TRY(r->extractor->finish(r->corpus, error));
    }
done:
    return status;
}
