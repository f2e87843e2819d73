/* Untitled records are known by their abstracts. */
#include "corpus/duplicates/abstracts.h"

#include "base/order.h"
#include "corpus/duplicates/properties.h"

enum { SHORTEST_ABSTRACT = 40 }; /* bytes of letters; shorter ones prove little */

static const dgg_property of_long_abstracts[] = { { dgg_property_title_of, NULL, false },
                                                  { dgg_property_year_of, NULL, false },
                                                  { dgg_property_doi_of, NULL, false },
                                                  { NULL, NULL, false } };
static const dgg_property of_short_abstracts[] = {
    { dgg_property_year_of, NULL, true },    { dgg_property_title_of, NULL, false },
    { dgg_property_doi_of, NULL, false },    { dgg_property_venue_of, NULL, false },
    { dgg_property_author_of, NULL, false }, { NULL, NULL, false }
};

/* An abstract known by its hash, before the few that are there twice are compared as texts. */
typedef struct hashed {
    uint64_t hash;
    uint32_t paper;
} hashed;

static int compare_hashes(const void *left, const void *right)
{
    const hashed *one = left, *other = right;
    int order = (one->hash > other->hash) - (one->hash < other->hash);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

static dgg_status hash_abstracts(dgg_search *s, hashed **items, size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(items, s->corpus->paper_count + 1, sizeof **items, error));
    for (uint32_t i = 0; i < s->corpus->paper_count; i++) {
        dgg_text key = { 0 };
        if (dgg_search_is_alone(s, i)) {
            DGG_TRY(dgg_keys_letters(&s->keys, s->corpus->papers[i].abstract, &key, error));
        }
        if (key.length > 0) {
            (*items)[(*count)++] = (hashed){ dgg_text_hash(key), i };
        }
    }
    dgg_sort(*items, *count, sizeof **items, compare_hashes);
done:
    return status;
}

/* Adds a run of records of one abstract if it has an untitled one and another. */
static dgg_status add_run(dgg_search *s, const hashed *run, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool has_untitled = false;
    for (size_t i = 0; i < count; i++) {
        has_untitled = has_untitled || s->corpus->papers[run[i].paper].title.length == 0;
    }
    for (size_t i = 0; has_untitled && count > 1 && i < count; i++) {
        dgg_text key = { 0 };
        DGG_TRY(dgg_property_letters_of(s, s->corpus->papers[run[i].paper].abstract, &key, error));
        DGG_TRY(dgg_search_add(s, key, run[i].paper, error));
    }
done:
    return status;
}

static bool has_untitled(const dgg_search *s)
{
    for (uint32_t i = 0; i < s->corpus->paper_count; i++) {
        if (dgg_search_is_alone(s, i) && s->corpus->papers[i].title.length == 0) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_search_merge_by_abstract(dgg_search *s, dgg_error *error)
{
    static const dgg_splitting splitting = { SHORTEST_ABSTRACT, of_long_abstracts,
                                             of_short_abstracts, DGG_WEIGHS_PLACES };
    dgg_status status = DGG_OK;
    hashed *items = NULL;
    size_t count = 0;
    if (!has_untitled(s)) {
        return DGG_OK;
    }
    s->shared = "the same abstract";
    DGG_TRY(hash_abstracts(s, &items, &count, error));
    for (size_t at = 0; at < count;) {
        size_t end = at + 1;
        while (end < count && items[end].hash == items[at].hash) {
            end++;
        }
        DGG_TRY(add_run(s, items + at, end - at, error));
        at = end;
    }
    DGG_TRY(dgg_search_split(s, &splitting, error));
done:
    dgg_release(items);
    return status;
}
