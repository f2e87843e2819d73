/* Themes: patterns of the codebook found in title, keywords and abstract. Inside one theme hits do
 * not overlap (more points first, then the longer, then the earlier); different themes overlap
 * freely; a hit that overlaps an exclude is dropped. */
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"
#include "corpus/extractors/themes/linking.h"

enum { INCLUDE, EXCLUDE };

/* A hit of an include or exclude. */
typedef struct candidate {
    dgg_hit hit;
    dgg_field field;
    uint32_t owner;
    bool is_exclude;
    bool is_dropped; /* loses to another, or falls to an exclude */
    bool is_repeat;
    dgg_evidence_kind kind;
    double points; /* without field and repeat */
    uint64_t folded;
} candidate;

/* The search of one paper. */
typedef struct search {
    const dgg_coding *coding;
    const dgg_reading *reading;
    dgg_findings *findings;
    dgg_error *error;
    candidate *items;
    size_t count, room;
} search;

static dgg_status prepare(dgg_matcher *matcher, const dgg_coding *coding, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < coding->codebook->theme_count; i++) {
        const dgg_codebook_theme *theme = &coding->codebook->themes[i];
        dgg_target target = { .extractor = coding->extractor, .owner = (uint32_t)i };
        for (size_t j = 0; j < theme->include_count + theme->exclude_count; j++) {
            bool is_include = j < theme->include_count;
            const dgg_pattern *pattern =
                is_include ? &theme->include[j] : &theme->exclude[j - theme->include_count];
            target.role = is_include ? INCLUDE : EXCLUDE;
            target.pattern = pattern->text;
            target.weight = pattern->weight;
            DGG_TRY(dgg_matcher_add_pattern(matcher, &target, error));
        }
    }
done:
    return status;
}

static candidate candidate_of(const dgg_coding *coding, const dgg_scan *scan, dgg_field field,
                              const dgg_hit *hit)
{
    const dgg_target *target = &coding->matcher->targets[hit->target];
    candidate made = {
        .hit = *hit, .field = field, .owner = target->owner, .is_exclude = target->role == EXCLUDE
    };
    made.kind = target->distance > 0         ? DGG_NEAR
                : hit->end - hit->start == 1 ? DGG_WORD
                                             : DGG_PHRASE;
    made.points = target->weight >= 0 ? target->weight : coding->codebook->scoring.kind[made.kind];
    made.folded = dgg_hit_folded(scan, hit);
    return made;
}

static dgg_status collect(search *all, dgg_field field)
{
    dgg_status status = DGG_OK;
    const dgg_coding *coding = all->coding;
    const dgg_scan *scan = &all->reading->fields[field];
    for (size_t i = 0; i < scan->hit_count; i++) {
        if (coding->matcher->targets[scan->hits[i].target].extractor == coding->extractor) {
            DGG_TRY(dgg_reserve(&all->items, &all->room, all->count + 1, sizeof *all->items,
                                all->error));
            all->items[all->count++] = candidate_of(coding, scan, field, &scan->hits[i]);
        }
    }
done:
    return status;
}

static int compare(uint64_t left, uint64_t right)
{
    return left < right ? -1 : left > right;
}

/* By theme, in the order they stand. */
static int by_place(const void *left, const void *right)
{
    const candidate *one = left, *other = right;
    int order = compare(one->owner, other->owner);
    order = order != 0 ? order : compare(one->field, other->field);
    return order != 0 ? order : compare(one->hit.start, other->hit.start);
}

/* By theme, excludes first, then as overlaps are settled. */
static int by_strength(const void *left, const void *right)
{
    const candidate *one = left, *other = right;
    int order = compare(one->owner, other->owner);
    order = order != 0 ? order : compare(other->is_exclude, one->is_exclude);
    order = order != 0 ? order : (one->points < other->points) - (one->points > other->points);
    order = order != 0 ? order
                       : compare(other->hit.end - other->hit.start, one->hit.end - one->hit.start);
    order = order != 0 ? order : compare(one->hit.start, other->hit.start);
    return order != 0 ? order : compare(one->hit.target, other->hit.target);
}

/* By theme, those whose words fold alike together. */
static int by_words(const void *left, const void *right)
{
    const candidate *one = left, *other = right;
    int order = compare(one->owner, other->owner);
    order = order != 0 ? order : compare(one->folded, other->folded);
    return order != 0 ? order : by_place(left, right);
}

/* What holds one of the words of `one` for the same theme, NULL if nothing does. Between the sides
 * of a "~" an exclude may stand. `marks` tells who holds a word, as its place in `all` plus one. */
static const candidate *in_the_way(const uint32_t *marks, const candidate *all,
                                   const candidate *one)
{
    for (uint32_t i = one->hit.start; i < one->hit.end; i++) {
        const candidate *other = marks[i] > 0 ? &all[marks[i] - 1] : NULL;
        bool is_between = i >= one->hit.gap_start && i < one->hit.gap_end;
        if (other != NULL && other->owner == one->owner && !(is_between && other->is_exclude)) {
            return other;
        }
    }
    return NULL;
}

static dgg_evidence evidence_of(const search *all, const candidate *one)
{
    const dgg_theme_scoring *scoring = &all->coding->codebook->scoring;
    dgg_evidence evidence = dgg_hit_evidence(all->reading, one->field, &one->hit);
    evidence.pattern = all->coding->matcher->targets[one->hit.target].pattern;
    evidence.kind = one->kind;
    evidence.weight =
        scoring->field[one->field] * one->points * (one->is_repeat ? scoring->repeat : 1);
    return evidence;
}

/* Another pattern that found the very same words is no hit of its own. */
static dgg_status reject(const search *all, const candidate *one, const candidate *other)
{
    if (!other->is_exclude && other->hit.start == one->hit.start &&
        other->hit.end == one->hit.end) {
        return DGG_OK;
    }
    const dgg_rejected rejected = {
        .kind = DGG_THEME,
        .id = all->coding->codebook->themes[one->owner].theme.id,
        .reason = dgg_text_of(other->is_exclude ? "excluded" : "overlap"),
        .evidence = evidence_of(all, one),
    };
    return dgg_findings_reject(all->findings, &rejected, all->error);
}

/* Goes through the candidates of a field by strength; those that find their words held by another
 * of their theme are dropped. */
static dgg_status drop_overlaps(search *all, candidate *items, size_t count, uint32_t *marks)
{
    dgg_status status = DGG_OK;
    dgg_sort(items, count, sizeof *items, by_strength);
    for (size_t i = 0; i < count; i++) {
        const candidate *other = items[i].is_exclude ? NULL : in_the_way(marks, items, &items[i]);
        items[i].is_dropped = other != NULL;
        if (other != NULL) {
            DGG_TRY(reject(all, &items[i], other));
            continue;
        }
        for (uint32_t j = items[i].hit.start; j < items[i].hit.end; j++) {
            marks[j] = (uint32_t)i + 1;
        }
    }
done:
    return status;
}

/* Adds the hits of a field that count. */
static dgg_status search_field(search *all, dgg_field field)
{
    dgg_status status = DGG_OK;
    uint32_t *marks = NULL;
    size_t first = all->count, words = all->reading->fields[field].tokens.count;
    DGG_TRY(collect(all, field));
    if (all->count == first) {
        goto done;
    }
    DGG_TRY(dgg_grow(&marks, words, sizeof *marks, all->error));
    memset(marks, 0, words * sizeof *marks);
    DGG_TRY(drop_overlaps(all, all->items + first, all->count - first, marks));
    size_t kept = first;
    for (size_t i = first; i < all->count; i++) {
        if (!all->items[i].is_exclude && !all->items[i].is_dropped) {
            all->items[kept++] = all->items[i];
        }
    }
    all->count = kept;
done:
    dgg_release(marks);
    return status;
}

/* The same folded words again count less. */
static void find_repeats(search *all)
{
    dgg_sort(all->items, all->count, sizeof *all->items, by_words);
    for (size_t i = 1; i < all->count; i++) {
        all->items[i].is_repeat = all->items[i].owner == all->items[i - 1].owner &&
                                  all->items[i].folded == all->items[i - 1].folded;
    }
    dgg_sort(all->items, all->count, sizeof *all->items, by_place);
}

/* One finding for each theme, with its evidence, if it is enough for a link. */
static dgg_status add_findings(const search *all)
{
    dgg_status status = DGG_OK;
    dgg_findings *findings = all->findings;
    const dgg_codebook *codebook = all->coding->codebook;
    for (size_t i = 0; i < all->count;) {
        dgg_finding finding = { .owner = all->items[i].owner,
                                .first_evidence = findings->evidence_count };
        for (; i < all->count && all->items[i].owner == finding.owner; i++) {
            const dgg_evidence evidence = evidence_of(all, &all->items[i]);
            finding.weight += evidence.weight;
            finding.evidence_count++;
            DGG_TRY(dgg_findings_add_evidence(findings, &evidence, all->error));
        }
        DGG_TRY(dgg_theme_link(findings, &finding, &codebook->scoring,
                               codebook->themes[finding.owner].theme.id, all->error));
    }
done:
    return status;
}

static dgg_status find(const dgg_coding *coding, const dgg_reading *reading, dgg_findings *findings,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    search all = { .coding = coding, .reading = reading, .findings = findings, .error = error };
    for (dgg_field field = 0; field < DGG_FIELD_COUNT; field++) {
        DGG_TRY(search_field(&all, field));
    }
    find_repeats(&all);
    DGG_TRY(add_findings(&all));
done:
    dgg_release(all.items);
    return status;
}

static size_t count(const dgg_coding *coding)
{
    return coding->codebook->theme_count;
}

static dgg_text id(const dgg_coding *coding, uint32_t owner)
{
    return coding->codebook->themes[owner].theme.id;
}

static dgg_status add(dgg_corpus *corpus, const dgg_coding *coding, uint32_t owner, uint32_t *place,
                      dgg_error *error)
{
    return dgg_corpus_add_theme(corpus, &coding->codebook->themes[owner].theme, place, error);
}

const dgg_extractor dgg_extractor_themes = {
    .row = { .name = "themes",
             .summary = "themes of the codebook, by the patterns that find them",
             .formula = "sum of field × kind (or the pattern's own w), × repeat for the same words "
                        "again, from link_at on",
             .source = "codebook" },
    .link = DGG_DISCUSSES,
    .prepare = prepare,
    .find = find,
    .count = count,
    .id = id,
    .add = add,
};
