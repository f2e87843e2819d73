/* Groups of records that share something are split by one property after the other. */
#include "corpus/duplicates/groups.h"

#include "base/order.h"
#include "corpus/building.h"
#include "corpus/duplicates/apart.h"
#include "corpus/duplicates/weighing.h"
#include "corpus/merge.h"

bool dgg_search_is_alone(const dgg_search *s, uint32_t paper)
{
    return s->into[paper] == paper;
}

static int compare_papers(uint32_t left, uint32_t right)
{
    return (left > right) - (left < right);
}

static int compare_keys(const void *left, const void *right)
{
    const dgg_candidate *one = left, *other = right;
    int order = dgg_text_compare(one->key, other->key);
    return order != 0 ? order : compare_papers(one->paper, other->paper);
}

static int compare_values(const void *left, const void *right)
{
    const dgg_candidate *one = left, *other = right;
    int order = dgg_text_compare(one->value, other->value);
    return order != 0 ? order : compare_papers(one->paper, other->paper);
}

static uint32_t first_of(const dgg_candidate *group, size_t count)
{
    uint32_t first = group->paper;
    for (size_t i = 1; i < count; i++) {
        first = group[i].paper < first ? group[i].paper : first;
    }
    return first;
}

static dgg_status merge_part(dgg_search *s, const dgg_candidate *group, size_t count,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t first = first_of(group, count);
    dgg_paper *kept = &s->corpus->papers[first];
    for (size_t i = 0; i < count; i++) {
        if (group[i].paper == first) {
            continue;
        }
        const dgg_paper *other = &s->corpus->papers[group[i].paper];
        DGG_TRY(dgg_paper_merge(s->corpus, kept, other, error));
        dgg_apart_follow(s, group[i].paper, first);
        s->into[group[i].paper] = first;
        DGG_TRY(dgg_corpus_warn_of(
            s->corpus, DGG_MERGED, other, error, "merged into the record at %.*s:%ld, which has %s",
            (int)kept->file.length, kept->file.start, kept->line, s->shared));
    }
done:
    return status;
}

/* A record that fits two which are kept apart stays alone, and so do its like. */
static dgg_status doubt_lone(dgg_search *s, uint32_t paper, dgg_error *error)
{
    return dgg_corpus_warn_of(s->corpus, DGG_DOUBTFUL, &s->corpus->papers[paper], error,
                              "has %s as records that are kept apart: it is merged with "
                              "none of them",
                              s->shared);
}

static dgg_status merge_group(dgg_search *s, dgg_candidate *group, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!dgg_apart_concerns(s, group, count)) {
        return merge_part(s, group, count, error);
    }
    DGG_TRY(dgg_apart_split(s, group, count, error));
    for (size_t at = 0, end = 0; at < count; at = end) {
        uint32_t part = group[at].part;
        while (end < count && group[end].part == part) {
            end++;
        }
        for (size_t i = at; i < end && part >= DGG_FITS_ALL; i++) {
            DGG_TRY(doubt_lone(s, group[i].paper, error));
        }
        DGG_TRY(part != DGG_FITS_SEVERAL ? merge_part(s, group + at, end - at, error) : DGG_OK);
    }
done:
    return status;
}

/* Merges the parts of a group that do not contradict each other. */
static dgg_status merge_weighed(dgg_search *s, dgg_candidate *group, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_search_weigh(s, group, count, s->weighing, error));
    for (size_t at = 0, end = 0; at < count; at = end) {
        uint32_t part = group[at].part;
        while (end < count && group[end].part == part) {
            end++;
        }
        for (size_t i = at; i < end && part == DGG_FITS_SEVERAL; i++) {
            DGG_TRY(doubt_lone(s, group[i].paper, error));
        }
        bool is_sure = part != DGG_FITS_SEVERAL && end > at + 1;
        DGG_TRY(is_sure ? merge_group(s, group + at, end - at, error) : DGG_OK);
    }
done:
    return status;
}

static dgg_status doubt(dgg_search *s, const dgg_candidate *one, const dgg_candidate *other,
                        const char *difference, dgg_error *error)
{
    const dgg_paper *first = &s->corpus->papers[one->paper];
    const char *how = other->value.length > 0 ? "another" : "no";
    if (dgg_apart_settles(s, one->paper, other->paper)) {
        return DGG_OK;
    }
    return dgg_corpus_warn_of(s->corpus, DGG_DOUBTFUL, &s->corpus->papers[other->paper], error,
                              "may be the paper at %.*s:%ld: it has %s, but %s %s",
                              (int)first->file.length, first->file.start, first->line, s->shared,
                              how, difference);
}

static size_t run_of(const dgg_candidate *group, size_t count)
{
    size_t length = 1;
    while (length < count && dgg_text_equal(group[length].value, group->value)) {
        length++;
    }
    return length;
}

static dgg_status split(dgg_search *s, dgg_candidate *group, size_t count, const dgg_property *by,
                        dgg_error *error);

/* Each value has its own group; so have those of unknown value, which are the first. */
static dgg_status split_runs(dgg_search *s, dgg_candidate *group, size_t count,
                             const dgg_property *by, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool begins_unknown = group->value.length == 0;
    const dgg_candidate *first_known = group + (begins_unknown ? run_of(group, count) : 0);
    for (size_t at = 0; at < count;) {
        size_t length = run_of(group + at, count - at);
        if (by->doubt != NULL && group + at != first_known) {
            DGG_TRY(doubt(s, first_known, group + at, by->doubt, error));
        }
        if (group[at].value.length > 0 || !by->must_be_known) {
            DGG_TRY(split(s, group + at, length, by + 1, error));
        }
        at += length;
    }
done:
    return status;
}

static dgg_status split(dgg_search *s, dgg_candidate *group, size_t count, const dgg_property *by,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (count < 2) {
        return DGG_OK;
    }
    if (by->value_of == NULL) {
        return s->weighing != DGG_WEIGHS_NOTHING ? merge_weighed(s, group, count, error)
                                                 : merge_group(s, group, count, error);
    }
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(by->value_of(s, &s->corpus->papers[group[i].paper], &group[i].value, error));
    }
    dgg_sort(group, count, sizeof *group, compare_values);
    size_t unknown = group->value.length == 0 ? run_of(group, count) : 0;
    bool is_one = unknown == count || unknown + run_of(group + unknown, count - unknown) == count;
    if (is_one && !by->must_be_known) {
        return split(s, group, count, by + 1, error);
    }
    DGG_TRY(split_runs(s, group, count, by, error));
done:
    return status;
}

dgg_status dgg_search_add(dgg_search *s, dgg_text key, uint32_t paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&s->candidates, &s->room, s->count + 1, sizeof *s->candidates, error));
    s->candidates[s->count++] = (dgg_candidate){ .key = key, .paper = paper };
done:
    return status;
}

dgg_status dgg_search_split(dgg_search *s, const dgg_splitting *splitting, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sort(s->candidates, s->count, sizeof *s->candidates, compare_keys);
    for (size_t at = 0; at < s->count;) {
        size_t end = at + 1;
        dgg_text key = s->candidates[at].key;
        while (end < s->count && dgg_text_equal(s->candidates[end].key, key)) {
            end++;
        }
        bool is_long = key.length >= splitting->shortest; /* a Han character is three bytes */
        s->weighing = splitting->of_all == DGG_WEIGHS_PLACES && !is_long ? DGG_WEIGHS_PROOFS
                                                                         : splitting->of_all;
        DGG_TRY(split(s, s->candidates + at, end - at,
                      is_long ? splitting->of_long : splitting->of_short, error));
        at = end;
    }
done:
    s->count = 0;
    return status;
}

static uint32_t root_of(const dgg_search *s, uint32_t paper)
{
    while (s->into[paper] != paper) {
        paper = s->into[paper];
    }
    return paper;
}

dgg_status dgg_search_join(dgg_search *s, uint32_t one, uint32_t other, dgg_error *error)
{
    one = root_of(s, one);
    other = root_of(s, other);
    dgg_candidate group[2] = { { .paper = one < other ? one : other },
                               { .paper = one < other ? other : one } };
    s->weighing = DGG_WEIGHS_PLACES;
    return one == other ? DGG_OK : merge_weighed(s, group, 2, error);
}
