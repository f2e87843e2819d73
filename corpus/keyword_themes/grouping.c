/* Merging the spellings of keywords. */
#include "corpus/keyword_themes/grouping.h"

#include "base/memory.h"
#include "base/order.h"
#include "base/unicode.h"
#include "corpus/keyword_themes.h"

/* The paper at hand. */
typedef struct gathering {
    dgg_keyword_groups *groups;
    const dgg_corpus *corpus;
    dgg_thesaurus *thesaurus;
    size_t next_link; /* of those to locations */
    dgg_error *error;
} gathering;

static dgg_status group_of(gathering *all, dgg_text key, uint32_t *number)
{
    dgg_status status = DGG_OK;
    dgg_keyword_groups *groups = all->groups;
    DGG_TRY(dgg_names_add(&groups->keys, key, number, all->error));
    if (*number == groups->count) {
        DGG_TRY(dgg_reserve(&groups->items, &groups->room, groups->count + 1, sizeof *groups->items,
                            all->error));
        groups->items[groups->count++] =
            (dgg_keyword_group){ .key = groups->keys.texts[*number],
                                 .is_left_out = dgg_subject_is_general(key) };
    }
done:
    return status;
}

/* The spelling that is counted most becomes the label; of equals the one that sorts first. */
static dgg_status count_spelling(gathering *all, uint32_t number, dgg_text label)
{
    dgg_status status = DGG_OK;
    dgg_keyword_groups *groups = all->groups;
    uint32_t spelling = 0;
    size_t known = groups->spellings.count;
    groups->buffer.length = 0;
    DGG_TRY(dgg_buffer_print(&groups->buffer, all->error, "%u\t%.*s", number, (int)label.length,
                             label.start));
    DGG_TRY(
        dgg_names_add(&groups->spellings, dgg_buffer_text(&groups->buffer), &spelling, all->error));
    DGG_TRY(dgg_reserve(&groups->spelling_counts, &groups->spelling_room, groups->spellings.count,
                        sizeof *groups->spelling_counts, all->error));
    if (spelling == known) {
        groups->spelling_counts[spelling] = 0;
    }
    uint32_t count = ++groups->spelling_counts[spelling];
    dgg_keyword_group *group = &groups->items[number];
    dgg_text whole = groups->spellings.texts[spelling], ours = whole;
    (void)dgg_text_cut(&ours, '\t');
    bool comes_first = count == group->label_count && dgg_text_compare(ours, group->label) < 0;
    if (count > group->label_count || comes_first) {
        group->label = ours;
        group->label_count = count;
    }
done:
    return status;
}

/* Whether the words are a location that the paper is linked to. */
static bool is_location(const gathering *all, uint32_t paper, uint32_t start, uint32_t end)
{
    const dgg_links *links = &all->corpus->links[DGG_STUDIES];
    for (size_t i = all->next_link; i < links->count && links->items[i].from == paper; i++) {
        for (uint32_t j = 0; j < links->items[i].evidence_count; j++) {
            const dgg_evidence *evidence =
                &all->corpus->evidence[links->items[i].first_evidence + j];
            if (evidence->field == DGG_KEYWORDS && evidence->start == start &&
                evidence->end == end) {
                return true;
            }
        }
    }
    return false;
}

/* The keyword becomes what it is replaced by; *number its group. */
static dgg_status understand(gathering *all, dgg_text keyword, dgg_text *label, uint32_t *number)
{
    dgg_status status = DGG_OK;
    dgg_text key = { 0 };
    bool is_replaced = false;
    *label = dgg_subject_of(keyword);
    DGG_TRY(dgg_subject_key(&all->groups->subjects, *label, &key, all->error));
    if (all->thesaurus != NULL) {
        dgg_text before = *label;
        DGG_TRY(dgg_thesaurus_replace(all->thesaurus, key, label, all->error));
        if (label->length == 0) {
            DGG_TRY(group_of(all, key, number));
            all->groups->items[*number].is_left_out = true;
            *label = before;
            goto done;
        }
        is_replaced = !dgg_text_equal(before, *label);
        DGG_TRY(dgg_subject_key(&all->groups->subjects, *label, &key, all->error));
    }
    DGG_TRY(group_of(all, key, number));
    if (is_replaced) { /* how people want it written */
        all->groups->items[*number].label = *label;
        all->groups->items[*number].label_count = UINT32_MAX;
    }
done:
    return status;
}

static dgg_status take_keyword(gathering *all, uint32_t paper, dgg_text keyword, uint32_t start)
{
    dgg_status status = DGG_OK;
    dgg_keyword_groups *groups = all->groups;
    uint32_t end = start + (uint32_t)dgg_unicode_count(keyword), number = 0;
    dgg_text label = { 0 };
    if (is_location(all, paper, start, end)) {
        groups->location_count++;
        return DGG_OK;
    }
    DGG_TRY(understand(all, keyword, &label, &number));
    DGG_TRY(count_spelling(all, number, label));
    dgg_keyword_group *group = &groups->items[number];
    group->paper_count += group->last_paper != paper + 1 ? 1 : 0;
    group->last_paper = paper + 1;
    DGG_TRY(dgg_reserve(&groups->places, &groups->place_room, groups->place_count + 1,
                        sizeof *groups->places, all->error));
    groups->places[groups->place_count++] =
        (dgg_keyword_place){ paper, number, start, end, keyword };
done:
    return status;
}

/* The keywords stand in their field one after the other, with "; " between. */
static dgg_status take_paper(gathering *all, uint32_t paper)
{
    enum { BETWEEN = 2 };
    dgg_status status = DGG_OK;
    const dgg_texts keywords = all->corpus->papers[paper].keywords;
    const dgg_links *links = &all->corpus->links[DGG_STUDIES];
    uint32_t start = 0;
    while (all->next_link < links->count && links->items[all->next_link].from < paper) {
        all->next_link++;
    }
    for (size_t i = 0; i < keywords.count; i++) {
        DGG_TRY(take_keyword(all, paper, keywords.items[i], start));
        start += (uint32_t)dgg_unicode_count(keywords.items[i]) + BETWEEN;
    }
    all->groups->bare_paper_count += keywords.count == 0 ? 1 : 0;
done:
    return status;
}

dgg_status dgg_keyword_groups_make(dgg_keyword_groups *groups, const dgg_corpus *corpus,
                                   dgg_thesaurus *thesaurus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    gathering all = { groups, corpus, thesaurus, 0, error };
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        DGG_TRY(take_paper(&all, i));
    }
done:
    return status;
}

static int by_count(const void *left, const void *right)
{
    const uint32_t *one = left, *other = right;
    return *one < *other ? 1 : -(*one > *other); /* more first */
}

dgg_status dgg_keyword_groups_fewest(const dgg_keyword_groups *groups, size_t most,
                                     uint32_t *fewest, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *counts = NULL;
    size_t count = 0;
    DGG_TRY(dgg_grow(&counts, groups->count + 1, sizeof *counts, error));
    for (size_t i = 0; i < groups->count; i++) {
        if (!groups->items[i].is_left_out) {
            counts[count++] = groups->items[i].paper_count;
        }
    }
    dgg_sort(counts, count, sizeof *counts, by_count);
    *fewest = DGG_KEYWORD_THEMES_FEWEST;
    if (count > most && counts[most] >= *fewest) {
        *fewest = counts[most] + 1;
        *fewest = *fewest > counts[0] ? counts[0] : *fewest; /* all are equal */
    }
    *fewest = count > 0 && counts[0] < *fewest ? 1 : *fewest;
done:
    dgg_release(counts);
    return status;
}

void dgg_keyword_groups_destroy(dgg_keyword_groups *groups)
{
    dgg_release(groups->items);
    dgg_release(groups->places);
    dgg_release(groups->spelling_counts);
    dgg_names_destroy(&groups->keys);
    dgg_names_destroy(&groups->spellings);
    dgg_subject_keys_destroy(&groups->subjects);
    dgg_buffer_destroy(&groups->buffer);
    *groups = (dgg_keyword_groups){ 0 };
}
