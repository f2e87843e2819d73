/* Keys get numbers, and mentions are grouped by these: nothing is compared in pairs, and what is
 * long is not sorted. */
#include "corpus/mentions.h"

#include <stdio.h>
#include <string.h>

#include "base/order.h"
#include "base/unicode.h"
#include "corpus/building.h"

/* An entity in the making. */
typedef struct draft {
    dgg_text id;
    const dgg_text *key; /* in the row of names, until all have their ids */
    uint32_t number;     /* of the key */
    uint32_t label;      /* the mention that has it */
} draft;

typedef struct settling {
    dgg_mentions *mentions;
    dgg_corpus *corpus;
    const dgg_naming *naming;
    draft *drafts;
    uint32_t *first, *order; /* the mentions of key k are order[first[k]] to order[first[k + 1]] */
    dgg_text *labels;        /* of one entity */
    size_t label_room;
    dgg_buffer slug;
} settling;

dgg_status dgg_mentions_add(dgg_mentions *mentions, const dgg_mention *mention, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_mentioned item = { .paper = mention->paper };
    if (mention->key.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(
        dgg_reserve(&mentions->items, &mentions->room, mentions->count + 1, sizeof item, error));
    DGG_TRY(dgg_reserve(&mentions->labels, &mentions->label_room, mentions->count + 1,
                        sizeof *mentions->labels, error));
    DGG_TRY(dgg_names_add(&mentions->names, mention->key, &item.entity, error));
    mentions->labels[mentions->count] = mention->label;
    mentions->items[mentions->count++] = item;
done:
    return status;
}

/* By counting. */
static dgg_status group(settling *s, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = s->mentions->count, keys = s->mentions->names.count;
    DGG_TRY(dgg_grow(&s->order, count, sizeof *s->order, error));
    DGG_TRY(dgg_grow(&s->first, keys + 2, sizeof *s->first, error));
    memset(s->first, 0, (keys + 2) * sizeof *s->first);
    uint32_t *next = s->first + 1; /* first[k + 1] goes on from where k begins to where it ends */
    for (size_t i = 0; i < count; i++) {
        next[s->mentions->items[i].entity + 1]++;
    }
    for (size_t key = 0; key < keys; key++) {
        next[key + 1] += next[key];
    }
    for (uint32_t i = 0; i < count; i++) {
        s->order[next[s->mentions->items[i].entity]++] = i;
    }
done:
    return status;
}

static int compare_labels(const void *left, const void *right)
{
    const dgg_text *one = left, *other = right;
    return dgg_text_compare(*one, *other);
}

static size_t run_of_label(const dgg_text *labels, size_t count)
{
    size_t length = 1;
    while (length < count && dgg_text_equal(labels[length], labels[0])) {
        length++;
    }
    return length;
}

/* The labels of one entity are sorted: of equally good ones the first stays. */
static dgg_text best_label(const dgg_text *labels, size_t count, const dgg_naming *naming)
{
    dgg_text best = labels[0];
    size_t most = 0;
    bool has_better = false;
    for (size_t at = 0; at < count;) {
        size_t length = run_of_label(labels + at, count - at);
        bool is_better = naming->is_better != NULL && naming->is_better(labels[at]);
        if ((is_better && !has_better) || (is_better == has_better && length > most)) {
            best = labels[at];
            most = length;
            has_better = is_better;
        }
        at += length;
    }
    return best;
}

/* The mention whose label is that of the entity. */
static dgg_status choose_label(settling *s, size_t key, uint32_t *mention, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const uint32_t *order = s->order + s->first[key];
    size_t count = s->first[key + 1] - s->first[key], at = 0;
    DGG_TRY(dgg_reserve(&s->labels, &s->label_room, count, sizeof *s->labels, error));
    for (size_t i = 0; i < count; i++) {
        s->labels[i] = s->mentions->labels[order[i]];
    }
    dgg_sort(s->labels, count, sizeof *s->labels, compare_labels);
    dgg_text best = best_label(s->labels, count, s->naming);
    while (!dgg_text_equal(s->mentions->labels[order[at]], best)) {
        at++;
    }
    *mention = order[at];
done:
    return status;
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

static dgg_status make_drafts(settling *s, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t keys = s->mentions->names.count;
    DGG_TRY(dgg_grow(&s->drafts, keys, sizeof *s->drafts, error));
    for (size_t key = 0; key < keys; key++) {
        draft made = { .key = &s->mentions->names.texts[key], .number = (uint32_t)key };
        DGG_TRY(choose_label(s, key, &made.label, error));
        s->slug.length = 0;
        DGG_TRY(dgg_unicode_slug(&s->slug, s->mentions->labels[made.label], error));
        made.id = cut_slug(dgg_buffer_text(&s->slug), s->naming->longest);
        DGG_TRY(dgg_arena_copy(&s->corpus->texts, &made.id, error));
        s->drafts[key] = made;
    }
done:
    return status;
}

static int compare_drafts(const void *left, const void *right)
{
    const draft *one = left, *other = right;
    int order = dgg_text_compare(one->id, other->id);
    return order != 0 ? order : dgg_text_compare(*one->key, *other->key);
}

static dgg_status append(settling *s, draft *made, const char *more, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer *id = &s->slug;
    id->length = 0;
    DGG_TRY(dgg_buffer_add(id, made->id, error));
    DGG_TRY(dgg_buffer_print(id, error, id->length > 0 ? "-%s" : "%s", more));
    made->id = dgg_buffer_text(id);
    DGG_TRY(dgg_arena_copy(&s->corpus->texts, &made->id, error));
done:
    return status;
}

/* All drafts of a run have the same id. Where hashes are not enough, they are counted. */
static dgg_status part_run(settling *s, draft *run, size_t count, bool by_hash, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < count; i++) {
        char more[32] = "";
        if (by_hash) {
            dgg_keys_hash(*run[i].key, more);
        } else {
            snprintf(more, sizeof more, "%zu", i + 1);
        }
        DGG_TRY(append(s, &run[i], more, error));
    }
done:
    return status;
}

/* All that have the same slug get a hash, and those that have none. In the end they are in order.
 */
static dgg_status tell_apart(settling *s, bool by_hash, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = s->mentions->names.count;
    bool is_changed = false;
    for (size_t at = 0; at < count;) {
        size_t end = at + 1;
        while (end < count && dgg_text_equal(s->drafts[end].id, s->drafts[at].id)) {
            end++;
        }
        if (end - at > 1 || s->drafts[at].id.length == 0) {
            DGG_TRY(part_run(s, s->drafts + at, end - at, by_hash, error));
            is_changed = true;
        }
        at = end;
    }
    if (is_changed) {
        dgg_sort_in_place(s->drafts, count, sizeof *s->drafts, compare_drafts);
    }
done:
    return status;
}

static dgg_status add_entity(settling *s, const draft *made, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_entity entity = { .id = made->id, .label = s->mentions->labels[made->label] };
    uint32_t index = 0;
    DGG_TRY(s->naming->labels_are_kept
                ? dgg_corpus_append_entity(s->corpus, s->naming->kind, &entity, &index, error)
                : dgg_corpus_add_entity(s->corpus, s->naming->kind, &entity, &index, error));
    for (size_t i = s->first[made->number]; i < s->first[made->number + 1]; i++) {
        s->mentions->items[s->order[i]].entity = index;
    }
done:
    return status;
}

static dgg_status settle(settling *s, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = s->mentions->names.count;
    DGG_TRY(group(s, error));
    dgg_names_close(&s->mentions->names); /* what is made now needs the room */
    DGG_TRY(make_drafts(s, error));
    dgg_sort_in_place(s->drafts, count, sizeof *s->drafts, compare_drafts);
    DGG_TRY(tell_apart(s, true, error));
    DGG_TRY(tell_apart(s, false, error));
    dgg_names_destroy(&s->mentions->names);
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(add_entity(s, &s->drafts[i], error));
    }
done:
    return status;
}

static void forget_texts(dgg_mentions *mentions)
{
    dgg_release(mentions->labels);
    mentions->labels = NULL;
    mentions->label_room = 0;
    dgg_names_destroy(&mentions->names);
    dgg_arena_release(&mentions->arena);
}

dgg_status dgg_mentions_settle(dgg_mentions *mentions, dgg_corpus *corpus, const dgg_naming *naming,
                               dgg_error *error)
{
    settling s = { .mentions = mentions, .corpus = corpus, .naming = naming };
    dgg_status status = mentions->count > 0 ? settle(&s, error) : DGG_OK;
    dgg_release(s.drafts);
    dgg_release(s.first);
    dgg_release(s.order);
    dgg_release(s.labels);
    dgg_buffer_destroy(&s.slug);
    forget_texts(mentions);
    return status;
}

void dgg_mentions_destroy(dgg_mentions *mentions)
{
    forget_texts(mentions);
    dgg_release(mentions->items);
    dgg_keys_destroy(&mentions->keys);
    *mentions = (dgg_mentions){ 0 };
}
