/* Rolling up: the way of first parents is walked in the gazetteer, then the links are made anew. */
#include "corpus/rollup.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/names.h"
#include "base/order.h"
#include "corpus/building.h"
#include "corpus/extractors.h"

const char *const dgg_rollup_names[] = { "country", "region", NULL };

typedef struct rolling {
    dgg_corpus *corpus;
    const dgg_gazetteer *gazetteer;
    dgg_rollup level;
    dgg_names ids; /* of the gazetteer: number is place */
    dgg_location *old;
    uint32_t *targets; /* of each old location: its place among the new ones */
    size_t count;      /* old ones */
} rolling;

static const dgg_location *find(const rolling *r, dgg_text id)
{
    uint32_t number = dgg_names_find(&r->ids, id);
    return number != DGG_NO_NAME ? &r->gazetteer->locations[number].location : NULL;
}

static bool is_of_type(const dgg_location *location, const char *type)
{
    return location != NULL && dgg_text_is(location->type, type);
}

/* The first on the way up that is of that type, from `location` on; NULL if none is. */
static const dgg_location *climb(const rolling *r, const dgg_location *location, const char *type)
{
    while (location != NULL && !is_of_type(location, type)) {
        location = location->ancestors.count > 0 ? find(r, location->ancestors.items[0]) : NULL;
    }
    return location;
}

/* What a location of the gazetteer rolls up to; itself if there is no such container. */
static const dgg_location *roll(const rolling *r, const dgg_location *location)
{
    const dgg_location *country = climb(r, location, "country or area");
    const dgg_location *target = r->level == DGG_ROLL_TO_COUNTRY
                                     ? country
                                     : climb(r, country != NULL ? country : location, "region");
    return target != NULL ? target : location;
}

static const dgg_location *target_of(const rolling *r, const dgg_location *old)
{
    const dgg_location *known = find(r, old->id);
    return known != NULL ? roll(r, known) : old;
}

static int by_id(const void *left, const void *right)
{
    const dgg_text *one = left, *other = right;
    return dgg_text_compare(*one, *other);
}

/* The ids of all targets, each once, in order. */
static size_t list_targets(const rolling *r, dgg_text *ids)
{
    size_t kept = 0;
    for (size_t i = 0; i < r->count; i++) {
        ids[i] = target_of(r, &r->old[i])->id;
    }
    dgg_sort(ids, r->count, sizeof *ids, by_id);
    for (size_t i = 0; i < r->count; i++) {
        if (kept == 0 || !dgg_text_equal(ids[kept - 1], ids[i])) {
            ids[kept++] = ids[i];
        }
    }
    return kept;
}

static int by_id_of_location(const void *left, const void *right)
{
    const dgg_location *one = left, *other = right;
    return dgg_text_compare(one->id, other->id);
}

/* As the corpus calls it, if it was found itself. */
static const dgg_location *called(const rolling *r, dgg_text id)
{
    const dgg_location wanted = { .id = id };
    const dgg_location *found =
        bsearch(&wanted, r->old, r->count, sizeof wanted, by_id_of_location);
    return found != NULL ? found : find(r, id);
}

static dgg_status replace_locations(rolling *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text *ids = NULL;
    uint32_t place = 0;
    DGG_TRY(dgg_grow(&ids, r->count, sizeof *ids, error));
    size_t count = list_targets(r, ids);
    for (size_t i = 0; i < r->count; i++) {
        dgg_text id = target_of(r, &r->old[i])->id;
        size_t low = 0, high = count;
        while (low < high) {
            size_t middle = low + (high - low) / 2;
            low = dgg_text_compare(ids[middle], id) < 0 ? middle + 1 : low;
            high = dgg_text_compare(ids[middle], id) < 0 ? high : middle;
        }
        r->targets[i] = (uint32_t)low;
    }
    r->corpus->location_count = 0;
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_corpus_add_location(r->corpus, called(r, ids[i]), &place, error));
    }
done:
    dgg_release(ids);
    return status;
}

static int by_ends(const void *left, const void *right)
{
    const dgg_link *one = left, *other = right;
    int order = (one->from > other->from) - (one->from < other->from);
    order = order != 0 ? order : (one->to > other->to) - (one->to < other->to);
    return order != 0 ? order
                      : (one->first_evidence > other->first_evidence) -
                            (one->first_evidence < other->first_evidence);
}

/* Takes the evidence of one link, which is to stand behind what there is. */
static void take_evidence(const dgg_corpus *corpus, const dgg_link *link, dgg_evidence *made,
                          size_t *used)
{
    for (uint32_t i = 0; i < link->evidence_count; i++) {
        made[(*used)++] = corpus->evidence[link->first_evidence + i];
    }
}

/* Links of the same ends become the first of them. */
static void merge(dgg_corpus *corpus, dgg_links *links, dgg_evidence *made, size_t *used)
{
    size_t kept = 0;
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link link = links->items[i];
        dgg_link *last = kept > 0 ? &links->items[kept - 1] : NULL;
        size_t first = *used;
        take_evidence(corpus, &link, made, used);
        if (last == NULL || last->from != link.from || last->to != link.to) {
            last = &links->items[kept++];
            *last = link;
            last->first_evidence = link.evidence_count > 0 ? (uint32_t)first : 0;
            continue;
        }
        last->first_evidence = last->evidence_count > 0 ? last->first_evidence : (uint32_t)first;
        last->evidence_count += link.evidence_count;
        last->weight += link.weight;
        last->is_primary = last->is_primary || link.is_primary;
        last->decision = last->decision != 0 ? last->decision : link.decision;
    }
    links->count = kept;
}

static dgg_status replace_links(rolling *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_corpus *corpus = r->corpus;
    dgg_links *links = &corpus->links[DGG_STUDIES];
    dgg_evidence *made = NULL;
    size_t used = 0;
    DGG_TRY(dgg_grow(&made, corpus->evidence_count + 1, sizeof *made, error));
    for (size_t i = 0; i < links->count; i++) {
        links->items[i].to = r->targets[links->items[i].to];
    }
    dgg_sort(links->items, links->count, sizeof *links->items, by_ends);
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        if (type == DGG_STUDIES) {
            merge(corpus, links, made, &used);
            continue;
        }
        for (size_t i = 0; i < corpus->links[type].count; i++) {
            dgg_link *link = &corpus->links[type].items[i];
            size_t first = used;
            take_evidence(corpus, link, made, &used);
            link->first_evidence = link->evidence_count > 0 ? (uint32_t)first : 0;
        }
    }
    for (size_t i = 0; i < used; i++) {
        corpus->evidence[i] = made[i];
    }
    corpus->evidence_count = used;
done:
    dgg_release(made);
    return status;
}

/* What contains what, as the extractor of locations tells it. */
static dgg_status contain(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    corpus->links[DGG_PART_OF].count = 0;
    for (size_t i = 0; i < dgg_extractor_count(); i++) {
        const dgg_extractor *extractor = dgg_extractor_at(i);
        if (extractor->link == DGG_STUDIES && extractor->finish != NULL) {
            DGG_TRY(extractor->finish(corpus, error));
        }
    }
done:
    return status;
}

/* The manifest is to tell what was counted: "World gazetteer 1.0.0, rolled up to country". */
static dgg_status sign(const rolling *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer title = { 0 };
    dgg_corpus *corpus = r->corpus;
    DGG_TRY(dgg_buffer_print(&title, error, "%.*s, rolled up to %s", (int)corpus->gazetteer.length,
                             corpus->gazetteer.start, dgg_rollup_names[r->level]));
    corpus->gazetteer = dgg_buffer_text(&title);
    DGG_TRY(dgg_arena_copy(&corpus->texts, &corpus->gazetteer, error));
done:
    dgg_buffer_destroy(&title);
    return status;
}

static dgg_status prepare(rolling *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    for (size_t i = 0; i < r->gazetteer->location_count; i++) {
        DGG_TRY(dgg_names_add(&r->ids, r->gazetteer->locations[i].location.id, &number, error));
    }
    DGG_TRY(dgg_grow(&r->old, r->count + 1, sizeof *r->old, error));
    DGG_TRY(dgg_grow(&r->targets, r->count + 1, sizeof *r->targets, error));
    for (size_t i = 0; i < r->count; i++) {
        r->old[i] = r->corpus->locations[i];
    }
done:
    return status;
}

dgg_status dgg_corpus_roll_up(dgg_corpus *corpus, const dgg_gazetteer *gazetteer, dgg_rollup level,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    rolling r = {
        .corpus = corpus, .gazetteer = gazetteer, .level = level, .count = corpus->location_count
    };
    DGG_TRY(prepare(&r, error));
    if (r.count > 0) {
        DGG_TRY(replace_locations(&r, error));
        DGG_TRY(replace_links(&r, error));
        DGG_TRY(contain(corpus, error));
    }
    DGG_TRY(sign(&r, error));
done:
    dgg_names_destroy(&r.ids);
    dgg_release(r.old);
    dgg_release(r.targets);
    return status;
}
