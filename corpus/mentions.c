/* Mentions are sorted by key, so that those of one entity stand together; nothing is compared in
 * pairs. */
#include "corpus/mentions.h"

#include <stdio.h>

#include "base/order.h"
#include "base/unicode.h"
#include "corpus/building.h"

typedef struct draft {
    dgg_text id, label, key;
    size_t first, count; /* its mentions */
} draft;

typedef struct drafts {
    draft *items;
    size_t count, room;
} drafts;

dgg_status dgg_mentions_add(dgg_mentions *mentions, const dgg_mention *mention, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_mention copy = *mention;
    if (copy.key.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_arena_copy(&mentions->arena, &copy.key, error));
    DGG_TRY(
        dgg_reserve(&mentions->items, &mentions->room, mentions->count + 1, sizeof copy, error));
    mentions->items[mentions->count++] = copy;
done:
    return status;
}

static int compare_mentions(const void *left, const void *right)
{
    const dgg_mention *one = left, *other = right;
    int order = dgg_text_compare(one->key, other->key);
    order = order != 0 ? order : dgg_text_compare(one->label, other->label);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

static size_t run_of_key(const dgg_mentions *mentions, size_t first)
{
    size_t end = first + 1;
    while (end < mentions->count &&
           dgg_text_equal(mentions->items[end].key, mentions->items[first].key)) {
        end++;
    }
    return end - first;
}

static size_t run_of_label(const dgg_mention *items, size_t count)
{
    size_t length = 1;
    while (length < count && dgg_text_equal(items[length].label, items->label)) {
        length++;
    }
    return length;
}

/* The mentions of one entity are sorted by label: of equally good ones the first stays. */
static dgg_text best_label(const dgg_mention *items, size_t count, const dgg_naming *naming)
{
    dgg_text best = items->label;
    size_t most = 0;
    bool has_better = false;
    for (size_t at = 0; at < count;) {
        size_t length = run_of_label(items + at, count - at);
        bool is_better = naming->is_better != NULL && naming->is_better(items[at].label);
        if ((is_better && !has_better) || (is_better == has_better && length > most)) {
            best = items[at].label;
            most = length;
            has_better = is_better;
        }
        at += length;
    }
    return best;
}

/* Cut before the word that does not fit. */
static dgg_text cut_slug(dgg_text slug, size_t longest)
{
    if (longest == 0 || slug.length <= longest) {
        return slug;
    }
    size_t end = longest;
    while (end > 0 && slug.start[end] != '-') {
        end--;
    }
    return dgg_text_slice(slug, 0, end > 0 ? end : longest);
}

static dgg_status make_drafts(dgg_mentions *mentions, const dgg_naming *naming, drafts *made,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer slug = { 0 };
    for (size_t at = 0; at < mentions->count;) {
        size_t count = run_of_key(mentions, at);
        draft next = { .key = mentions->items[at].key, .first = at, .count = count };
        next.label = best_label(mentions->items + at, count, naming);
        slug.length = 0;
        DGG_TRY(dgg_unicode_slug(&slug, next.label, error));
        next.id = cut_slug(dgg_buffer_text(&slug), naming->longest);
        DGG_TRY(dgg_arena_copy(&mentions->arena, &next.id, error));
        DGG_TRY(dgg_reserve(&made->items, &made->room, made->count + 1, sizeof next, error));
        made->items[made->count++] = next;
        at += count;
    }
done:
    dgg_buffer_destroy(&slug);
    return status;
}

static int compare_drafts(const void *left, const void *right)
{
    const draft *one = left, *other = right;
    int order = dgg_text_compare(one->id, other->id);
    return order != 0 ? order : dgg_text_compare(one->key, other->key);
}

static dgg_status append(dgg_mentions *mentions, draft *made, const char *more, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer id = { 0 };
    DGG_TRY(dgg_buffer_add(&id, made->id, error));
    DGG_TRY(dgg_buffer_print(&id, error, id.length > 0 ? "-%s" : "%s", more));
    made->id = dgg_buffer_text(&id);
    DGG_TRY(dgg_arena_copy(&mentions->arena, &made->id, error));
done:
    dgg_buffer_destroy(&id);
    return status;
}

/* All drafts of a run have the same id. Where hashes are not enough, they are counted. */
static dgg_status part_run(dgg_mentions *mentions, draft *run, size_t count, bool by_hash,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count; i++) {
        char more[32] = "";
        if (by_hash) {
            dgg_keys_hash(run[i].key, more);
        } else {
            snprintf(more, sizeof more, "%zu", i + 1);
        }
        DGG_TRY(append(mentions, &run[i], more, error));
    }
done:
    return status;
}

/* All that have the same slug get a hash, and those that have none. */
static dgg_status tell_apart(dgg_mentions *mentions, drafts *made, bool by_hash, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sort(made->items, made->count, sizeof *made->items, compare_drafts);
    for (size_t at = 0; at < made->count;) {
        size_t end = at + 1;
        while (end < made->count && dgg_text_equal(made->items[end].id, made->items[at].id)) {
            end++;
        }
        if (end - at > 1 || made->items[at].id.length == 0) {
            DGG_TRY(part_run(mentions, made->items + at, end - at, by_hash, error));
        }
        at = end;
    }
done:
    return status;
}

dgg_status dgg_mentions_settle(dgg_mentions *mentions, dgg_corpus *corpus, const dgg_naming *naming,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    drafts made = { 0 };
    if (mentions->count == 0) {
        return DGG_OK;
    }
    dgg_sort(mentions->items, mentions->count, sizeof *mentions->items, compare_mentions);
    DGG_TRY(make_drafts(mentions, naming, &made, error));
    DGG_TRY(tell_apart(mentions, &made, true, error));
    DGG_TRY(tell_apart(mentions, &made, false, error));
    dgg_sort(made.items, made.count, sizeof *made.items, compare_drafts);
    for (size_t i = 0; i < made.count; i++) {
        const dgg_entity entity = { .id = made.items[i].id, .label = made.items[i].label };
        uint32_t index = 0;
        DGG_TRY(dgg_corpus_add_entity(corpus, naming->kind, &entity, &index, error));
        for (size_t j = 0; j < made.items[i].count; j++) {
            mentions->items[made.items[i].first + j].entity = index;
        }
    }
done:
    dgg_release(made.items);
    return status;
}

void dgg_mentions_destroy(dgg_mentions *mentions)
{
    dgg_release(mentions->items);
    dgg_keys_destroy(&mentions->keys);
    dgg_arena_release(&mentions->arena);
    *mentions = (dgg_mentions){ 0 };
}
