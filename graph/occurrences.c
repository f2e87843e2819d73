/* Occurrences are links of the corpus, turned to their far end. */
#include "graph/occurrences.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"
#include "corpus/candidates.h"

typedef struct source {
    const char *name;
    dgg_link_type type;
    dgg_kind kind;
} source;

static const source sources[] = { { "themes", DGG_DISCUSSES, DGG_THEME },
                                  { "keywords", DGG_HAS_KEYWORD, DGG_KEYWORD },
                                  { "references", DGG_CITES, DGG_REFERENCE },
                                  { "authors", DGG_WROTE, DGG_PERSON } };

static int compare(const void *left, const void *right)
{
    const dgg_occurrence *one = left, *other = right;
    int order = (one->item > other->item) - (one->item < other->item);
    return order != 0 ? order : (one->record > other->record) - (one->record < other->record);
}

dgg_status dgg_occurrences_settle(dgg_occurrences *occurrences, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t kept = 0, items = occurrences->item_count;
    dgg_occurrence *list = occurrences->list;
    DGG_TRY(dgg_grow(&occurrences->first, items + 1, sizeof *occurrences->first, error));
    memset(occurrences->first, 0, (items + 1) * sizeof *occurrences->first);
    dgg_sort(list, occurrences->count, sizeof *list, compare);
    for (size_t i = 0; i < occurrences->count; i++) {
        if (kept == 0 || compare(&list[kept - 1], &list[i]) != 0) {
            list[kept++] = list[i];
            occurrences->first[list[i].item + 1]++;
        }
    }
    occurrences->count = kept;
    for (size_t i = 0; i < items; i++) {
        occurrences->first[i + 1] += occurrences->first[i];
    }
done:
    return status;
}

static dgg_status take_themes(dgg_occurrences *occurrences, const dgg_corpus *corpus,
                              dgg_error *error)
{
    size_t count = corpus->theme_count;
    dgg_status status = dgg_grow(&occurrences->items, count + 1, sizeof *occurrences->items, error);
    for (size_t i = 0; status == DGG_OK && i < count; i++) {
        occurrences->items[i] = (dgg_entity){ corpus->themes[i].id, corpus->themes[i].label };
    }
    occurrences->item_count = count;
    return status;
}

/* Of references the papers of the list stand behind the others. */
static dgg_status take_entities(dgg_occurrences *occurrences, const dgg_corpus *corpus,
                                dgg_kind kind, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_entities *entities = dgg_corpus_entities_of(corpus, kind);
    size_t papers = kind == DGG_REFERENCE ? corpus->paper_count : 0;
    DGG_TRY(dgg_grow(&occurrences->items, entities->count + papers + 1, sizeof *occurrences->items,
                     error));
    for (size_t i = 0; i < entities->count; i++) {
        occurrences->items[i] = entities->items[i];
    }
    for (size_t i = 0; i < papers; i++) {
        dgg_label label = { 0 };
        DGG_TRY(dgg_paper_label(&corpus->papers[i], DGG_LONGEST_LABEL, &occurrences->texts, &label,
                                error));
        occurrences->items[entities->count + i] = (dgg_entity){ corpus->papers[i].id, label.text };
    }
    occurrences->item_count = entities->count + papers;
done:
    return status;
}

static dgg_status take_links(dgg_occurrences *occurrences, const dgg_corpus *corpus,
                             dgg_link_type type, dgg_error *error)
{
    const dgg_links *links = &corpus->links[type];
    uint32_t references = (uint32_t)corpus->references.count;
    dgg_status status = dgg_reserve(&occurrences->list, &occurrences->room, links->count + 1,
                                    sizeof *occurrences->list, error);
    for (size_t i = 0; status == DGG_OK && i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        uint32_t item = type == DGG_WROTE ? link->from : link->to;
        item += type == DGG_CITES && !link->to_reference ? references : 0;
        occurrences->list[occurrences->count++] =
            (dgg_occurrence){ item, type == DGG_WROTE ? link->to : link->from };
    }
    return status;
}

static dgg_status take_phrases(dgg_occurrences *occurrences, const dgg_corpus *corpus,
                               dgg_error *error)
{
    enum { FEWEST = 3 };
    dgg_status status = DGG_OK;
    dgg_candidates found = { .keeps_papers = true };
    DGG_TRY(dgg_candidates_find(&found, corpus, FEWEST, 0, error));
    DGG_TRY(dgg_grow(&occurrences->items, found.count + 1, sizeof *occurrences->items, error));
    DGG_TRY(dgg_reserve(&occurrences->list, &occurrences->room, found.paper_count + 1,
                        sizeof *occurrences->list, error));
    for (size_t i = 0; i < found.count; i++) {
        dgg_text phrase = found.items[i].phrase;
        DGG_TRY(dgg_arena_copy(&occurrences->texts, &phrase, error));
        occurrences->items[i] = (dgg_entity){ phrase, phrase };
    }
    occurrences->item_count = found.count;
    for (size_t i = 0; i < found.paper_count; i++) {
        occurrences->list[occurrences->count++] =
            (dgg_occurrence){ found.papers[i].candidate, found.papers[i].paper };
    }
    DGG_TRY(dgg_occurrences_settle(occurrences, error));
done:
    dgg_candidates_destroy(&found);
    return status;
}

dgg_status dgg_occurrences_init(dgg_occurrences *occurrences, const dgg_corpus *corpus,
                                const char *of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t place = 0, count = sizeof sources / sizeof *sources;
    if (strcmp(of, "phrases") == 0) {
        return take_phrases(occurrences, corpus, error);
    }
    while (place < count && strcmp(sources[place].name, of) != 0) {
        place++;
    }
    if (place == count) {
        return dgg_fail(error, DGG_UNKNOWN_NAME, 0, "occurrences of '%.40s' are not known", of);
    }
    DGG_TRY(sources[place].kind == DGG_THEME
                ? take_themes(occurrences, corpus, error)
                : take_entities(occurrences, corpus, sources[place].kind, error));
    DGG_TRY(take_links(occurrences, corpus, sources[place].type, error));
    DGG_TRY(dgg_occurrences_settle(occurrences, error));
done:
    return status;
}

void dgg_occurrences_by_year(const dgg_occurrences *occurrences, const dgg_corpus *corpus,
                             size_t item, int first_year, size_t *counts)
{
    for (size_t i = occurrences->first[item]; i < occurrences->first[item + 1]; i++) {
        int year = corpus->papers[occurrences->list[i].record].year;
        if (year != 0) {
            counts[year - first_year]++;
        }
    }
}

void dgg_occurrences_destroy(dgg_occurrences *occurrences)
{
    dgg_release(occurrences->items);
    dgg_release(occurrences->list);
    dgg_release(occurrences->first);
    dgg_arena_release(&occurrences->texts);
    *occurrences = (dgg_occurrences){ 0 };
}
