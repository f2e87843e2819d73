/* Drawing papers by strata: what is rare is seen, and weights keep the figures right. */
#include "corpus/sampling.h"

#include <stdio.h>

#include "base/memory.h"
#include "base/names.h"
#include "base/order.h"
#include "base/random.h"

const char *const dgg_strata_names[DGG_BY_COUNT + 1] = { "theme", "location", "year",
                                                         "venue", "nothing",  NULL };

/* A sample on its way. */
typedef struct drawing {
    const dgg_corpus *corpus;
    const dgg_sampling *how;
    dgg_sample *sample;
    uint32_t *stratum_of; /* by paper */
    dgg_names names;      /* of strata, in the order they were met */
    uint32_t *members;    /* papers, stratum after stratum */
    uint32_t *place_of;   /* by number of its name: the place of a stratum */
} drawing;

/* The strongest link of each paper; the first of equal ones. The theme by which the literature was
 * collected tells nothing, unless there is no other. */
static void find_strongest(const drawing *d, dgg_link_type type, const dgg_link **strongest)
{
    const dgg_corpus *corpus = d->corpus;
    const dgg_links *links = &corpus->links[type];
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i], *held = strongest[link->from];
        bool is_search = type == DGG_DISCUSSES && corpus->themes[link->to].is_search_term;
        bool holds_search =
            held != NULL && type == DGG_DISCUSSES && corpus->themes[held->to].is_search_term;
        if (held == NULL || (holds_search && !is_search) ||
            (link->weight > held->weight && is_search == holds_search)) {
            strongest[link->from] = link;
        }
    }
}

static dgg_text target_of(const drawing *d, dgg_link_type type, const dgg_link *link)
{
    const dgg_corpus *corpus = d->corpus;
    if (link == NULL) {
        return dgg_text_of("none");
    }
    return type == DGG_DISCUSSES ? corpus->themes[link->to].id
           : type == DGG_STUDIES ? corpus->locations[link->to].id
                                 : corpus->venues.items[link->to].label;
}

static dgg_status sort_by_links(drawing *d, dgg_link_type type, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_link **strongest = NULL;
    DGG_TRY(dgg_grow(&strongest, d->corpus->paper_count + 1, sizeof(const dgg_link *), error));
    for (size_t i = 0; i < d->corpus->paper_count; i++) {
        strongest[i] = NULL;
    }
    find_strongest(d, type, strongest);
    for (size_t i = 0; i < d->corpus->paper_count; i++) {
        DGG_TRY(
            dgg_names_add(&d->names, target_of(d, type, strongest[i]), &d->stratum_of[i], error));
    }
done:
    dgg_release(strongest);
    return status;
}

static dgg_status sort_by_years(drawing *d, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < d->corpus->paper_count; i++) {
        char year[16] = "none";
        if (d->corpus->papers[i].year != 0) {
            snprintf(year, sizeof year, "%d", d->corpus->papers[i].year);
        }
        DGG_TRY(dgg_names_add(&d->names, dgg_text_of(year), &d->stratum_of[i], error));
    }
done:
    return status;
}

static dgg_status sort_into_strata(drawing *d, dgg_error *error)
{
    dgg_status status = DGG_OK;
    switch (d->how->by) {
    case DGG_BY_THEME:
        return sort_by_links(d, DGG_DISCUSSES, error);
    case DGG_BY_LOCATION:
        return sort_by_links(d, DGG_STUDIES, error);
    case DGG_BY_VENUE:
        return sort_by_links(d, DGG_PUBLISHED_IN, error);
    case DGG_BY_YEAR:
        return sort_by_years(d, error);
    default:
        break;
    }
    for (size_t i = 0; i < d->corpus->paper_count; i++) {
        DGG_TRY(dgg_names_add(&d->names, dgg_text_of("all"), &d->stratum_of[i], error));
    }
done:
    return status;
}

/* The larger first, then by name. */
static int by_size(const void *left, const void *right)
{
    const dgg_stratum *one = left, *other = right;
    int order = (one->papers < other->papers) - (one->papers > other->papers);
    return order != 0 ? order : dgg_text_compare(one->name, other->name);
}

/* Makes the strata of their names; what is beyond half the papers to draw becomes one. */
static dgg_status make_strata(drawing *d, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sample *sample = d->sample;
    size_t count = d->names.count, most = d->how->count / 2 > 1 ? d->how->count / 2 : 1;
    DGG_TRY(dgg_grow(&sample->strata, count + 1, sizeof *sample->strata, error));
    DGG_TRY(dgg_grow(&d->place_of, count + 1, sizeof *d->place_of, error));
    for (size_t i = 0; i < count; i++) {
        sample->strata[i] = (dgg_stratum){ .name = d->names.texts[i] };
    }
    for (size_t i = 0; i < d->corpus->paper_count; i++) {
        sample->strata[d->stratum_of[i]].papers++;
    }
    dgg_sort(sample->strata, count, sizeof *sample->strata, by_size);
    for (size_t i = 0; i < count; i++) {
        uint32_t number = dgg_names_find(&d->names, sample->strata[i].name);
        size_t place = count > most && i + 1 >= most ? most - 1 : i;
        d->place_of[number] = (uint32_t)place;
        if (place < i) {
            sample->strata[place].papers += sample->strata[i].papers;
            sample->strata[place].name = dgg_text_of("others");
        }
    }
    sample->stratum_count = count < most ? count : most;
    for (size_t i = 0; i < sample->stratum_count; i++) {
        DGG_TRY(dgg_arena_copy(&sample->arena, &sample->strata[i].name, error));
    }
done:
    return status;
}

/* One to each in turn, as long as they have papers. */
static void allot(dgg_sample *sample, size_t count)
{
    for (size_t left = count; left > 0;) {
        for (size_t i = 0; i < sample->stratum_count && left > 0; i++) {
            if (sample->strata[i].drawn < sample->strata[i].papers) {
                sample->strata[i].drawn++;
                left--;
            }
        }
    }
}

static dgg_status gather_members(drawing *d, size_t *starts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t start = 0;
    DGG_TRY(dgg_grow(&d->members, d->corpus->paper_count + 1, sizeof *d->members, error));
    for (size_t i = 0; i < d->sample->stratum_count; i++) {
        starts[i] = start;
        start += d->sample->strata[i].papers;
    }
    for (uint32_t i = 0; i < d->corpus->paper_count; i++) {
        d->members[starts[d->place_of[d->stratum_of[i]]]++] = i;
    }
done:
    return status;
}

static void mix(dgg_sample *sample, dgg_random *random)
{
    for (size_t left = sample->count; left > 1; left--) {
        uint32_t place = dgg_random_below(random, (uint32_t)left);
        dgg_sampled kept = sample->papers[left - 1];
        sample->papers[left - 1] = sample->papers[place];
        sample->papers[place] = kept;
    }
}

static dgg_status take(drawing *d, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sample *sample = d->sample;
    dgg_random random = { d->how->seed };
    size_t *starts = NULL, count = d->how->count;
    uint32_t *members = NULL;
    count = count < d->corpus->paper_count ? count : d->corpus->paper_count;
    DGG_TRY(dgg_grow(&starts, sample->stratum_count + 1, sizeof *starts, error));
    DGG_TRY(gather_members(d, starts, error));
    DGG_TRY(dgg_grow(&sample->papers, count + 1, sizeof *sample->papers, error));
    allot(sample, count);
    members = d->members;
    for (uint32_t i = 0; i < sample->stratum_count; i++) {
        const dgg_stratum *stratum = &sample->strata[i];
        dgg_random_shuffle(&random, members, (uint32_t)stratum->papers);
        for (size_t j = 0; j < stratum->drawn; j++) {
            sample->papers[sample->count++] =
                (dgg_sampled){ members[j], i, (double)stratum->papers / (double)stratum->drawn };
        }
        members += stratum->papers;
    }
    mix(sample, &random);
done:
    dgg_release(starts);
    return status;
}

dgg_status dgg_sample_draw(dgg_sample *sample, const dgg_corpus *corpus, const dgg_sampling *how,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    drawing d = { .corpus = corpus, .how = how, .sample = sample };
    DGG_TRY(dgg_grow(&d.stratum_of, corpus->paper_count + 1, sizeof *d.stratum_of, error));
    DGG_TRY(sort_into_strata(&d, error));
    DGG_TRY(make_strata(&d, error));
    DGG_TRY(take(&d, error));
done:
    dgg_names_destroy(&d.names);
    dgg_release(d.members);
    dgg_release(d.place_of);
    dgg_release(d.stratum_of);
    return status;
}

void dgg_sample_destroy(dgg_sample *sample)
{
    dgg_release(sample->strata);
    dgg_release(sample->papers);
    dgg_arena_release(&sample->arena);
    *sample = (dgg_sample){ 0 };
}
