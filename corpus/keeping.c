/* Takes papers out of a corpus: tables are closed up, and what points into them is told where
 * everything went. */
#include "corpus/keeping.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"

static const uint32_t gone = UINT32_MAX;

typedef struct keeping {
    dgg_corpus *corpus;
    const bool *keeps;
    uint32_t *papers;                  /* where each went */
    uint32_t *as_references;           /* where a cited one went that does not stay */
    uint32_t *entries[DGG_KIND_COUNT]; /* where those of other kinds went */
    bool *were_linked[DGG_KIND_COUNT], *are_linked[DGG_KIND_COUNT];
} keeping;

/* The other end of each type of link of papers. */
static const struct {
    dgg_kind kind;
    bool leads_to_paper;
} ways[DGG_LINK_TYPE_COUNT] = {
    [DGG_DISCUSSES] = { DGG_THEME, false },
    [DGG_STUDIES] = { DGG_LOCATION, false },
    [DGG_PART_OF] = { DGG_NODE, false },
    [DGG_PUBLISHED_IN] = { DGG_VENUE, false },
    [DGG_WROTE] = { DGG_PERSON, true },
    [DGG_HAS_KEYWORD] = { DGG_KEYWORD, false },
    [DGG_WRITTEN_AT] = { DGG_INSTITUTION, false },
    [DGG_FROM_COUNTRY] = { DGG_COUNTRY, false },
    [DGG_ISSUED_BY] = { DGG_BODY, false },
    [DGG_CITES] = { DGG_REFERENCE, false },
    [DGG_RELATED_TO] = { DGG_PAPER, false },
    [DGG_LINK] = { DGG_NODE, false },
};

static bool is_of_papers(int type)
{
    return type != DGG_PART_OF && type != DGG_LINK;
}

static size_t count_of(const dgg_corpus *corpus, int kind)
{
    const dgg_entities *entities = dgg_corpus_entities_of(corpus, (dgg_kind)kind);
    return entities != NULL       ? entities->count
           : kind == DGG_THEME    ? corpus->theme_count
           : kind == DGG_LOCATION ? corpus->location_count
                                  : 0;
}

static dgg_status make_rows(keeping *k, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t papers = k->corpus->paper_count;
    DGG_TRY(dgg_grow(&k->papers, papers + 1, sizeof *k->papers, error));
    DGG_TRY(dgg_grow(&k->as_references, papers + 1, sizeof *k->as_references, error));
    memset(k->as_references, 0xff, (papers + 1) * sizeof *k->as_references); /* gone */
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        size_t count = count_of(k->corpus, kind) + 1;
        DGG_TRY(dgg_grow(&k->entries[kind], count, sizeof **k->entries, error));
        DGG_TRY(dgg_grow(&k->were_linked[kind], count, sizeof **k->were_linked, error));
        DGG_TRY(dgg_grow(&k->are_linked[kind], count, sizeof **k->are_linked, error));
        memset(k->were_linked[kind], 0, count);
        memset(k->are_linked[kind], 0, count);
    }
done:
    return status;
}

/* A citation of a paper that goes: it needs a reference. */
static bool cites_what_goes(const keeping *k, int type, const dgg_link *link)
{
    return type == DGG_CITES && !link->to_reference && k->keeps[link->from] && !k->keeps[link->to];
}

static void look_at_links(keeping *k)
{
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        const dgg_links *links = &k->corpus->links[type];
        bool is_plain = type == DGG_RELATED_TO || !is_of_papers(type);
        for (size_t i = 0; i < links->count && !is_plain; i++) {
            const dgg_link *link = &links->items[i];
            uint32_t paper = ways[type].leads_to_paper ? link->to : link->from;
            uint32_t other = ways[type].leads_to_paper ? link->from : link->to;
            if (type == DGG_CITES && !link->to_reference) {
                k->as_references[other] =
                    cites_what_goes(k, type, link) ? 0 : k->as_references[other];
            } else {
                k->were_linked[ways[type].kind][other] = true;
                k->are_linked[ways[type].kind][other] |= k->keeps[paper];
            }
        }
    }
}

/* Moves the items that stay to the front; returns how many. What was never linked stays. */
static size_t close_up(keeping *k, int kind, void *items, size_t count, size_t size)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        bool stays = k->are_linked[kind][i] || !k->were_linked[kind][i];
        k->entries[kind][i] = stays ? (uint32_t)kept : gone;
        if (stays) {
            memmove((char *)items + kept * size, (char *)items + i * size, size);
            kept++;
        }
    }
    return kept;
}

static void close_tables(keeping *k)
{
    dgg_corpus *corpus = k->corpus;
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        dgg_entities *entities = dgg_corpus_entities(corpus, (dgg_kind)kind);
        if (entities != NULL) {
            entities->count =
                close_up(k, kind, entities->items, entities->count, sizeof *entities->items);
        }
    }
    corpus->theme_count =
        close_up(k, DGG_THEME, corpus->themes, corpus->theme_count, sizeof *corpus->themes);
    corpus->location_count = close_up(k, DGG_LOCATION, corpus->locations, corpus->location_count,
                                      sizeof *corpus->locations);
}

/* A reference and where it stood: among the references, or behind them as a paper. */
typedef struct placed {
    dgg_entity entity;
    uint32_t place;
} placed;

static int compare_placed(const void *left, const void *right)
{
    const placed *one = left, *two = right;
    int order = dgg_text_compare(one->entity.id, two->entity.id);
    return order != 0 ? order : (one->place > two->place) - (one->place < two->place);
}

/* What a paper that goes is called as a reference. */
static dgg_entity as_reference(const dgg_paper *paper)
{
    return (dgg_entity){ .id = paper->id,
                         .label = paper->title.length > 0 ? paper->title : paper->id };
}

static dgg_status list_references(keeping *k, placed **list, size_t *count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = k->corpus;
    const dgg_entities *references = &corpus->references;
    DGG_TRY(dgg_grow(list, references->count + corpus->paper_count + 1, sizeof **list, error));
    *count = references->count;
    for (size_t i = 0; i < references->count; i++) {
        (*list)[i] = (placed){ references->items[i], (uint32_t)i };
    }
    for (size_t i = 0; i < corpus->paper_count; i++) {
        if (k->as_references[i] != gone) {
            uint32_t place = (uint32_t)(references->count + i);
            (*list)[(*count)++] = (placed){ as_reference(&corpus->papers[i]), place };
        }
    }
    dgg_sort(*list, *count, sizeof **list, compare_placed);
done:
    return status;
}

/* Puts the list in the place of the references, and says where each went; two of one id are one. */
static dgg_status replace_references(keeping *k, const placed *list, size_t count, size_t old_count,
                                     dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *moved = NULL;
    dgg_entities *references = &k->corpus->references;
    size_t before = references->count, kept = 0;
    DGG_TRY(dgg_grow(&moved, before + 1, sizeof *moved, error));
    DGG_TRY(dgg_reserve(&references->items, &references->room, count, sizeof *references->items,
                        error));
    for (size_t i = 0; i < count; i++) {
        bool is_same = i > 0 && dgg_text_equal(list[i].entity.id, list[i - 1].entity.id);
        uint32_t *place = list[i].place < before ? &moved[list[i].place]
                                                 : &k->as_references[list[i].place - before];
        kept += !is_same;
        *place = (uint32_t)kept - 1;
        references->items[kept - 1] = list[i].entity;
    }
    references->count = kept;
    for (size_t i = 0; i < old_count; i++) {
        uint32_t *entry = &k->entries[DGG_REFERENCE][i];
        *entry = *entry != gone ? moved[*entry] : gone;
    }
done:
    dgg_release(moved);
    return status;
}

static void close_papers(keeping *k)
{
    dgg_corpus *corpus = k->corpus;
    uint32_t kept = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        k->papers[i] = k->keeps[i] ? kept : gone;
        if (k->keeps[i]) {
            corpus->papers[kept++] = corpus->papers[i];
        }
    }
    corpus->paper_count = kept;
    size_t rejected = 0;
    for (size_t i = 0; i < corpus->rejected_count; i++) {
        dgg_rejected hit = corpus->rejected[i];
        hit.paper = k->papers[hit.paper];
        if (hit.paper != gone) {
            corpus->rejected[rejected++] = hit;
        }
    }
    corpus->rejected_count = rejected;
}

/* Where a link leads now; false if one of its ends is gone. */
static bool move_link(const keeping *k, int type, dgg_link *link)
{
    bool is_reference = type == DGG_CITES && link->to_reference;
    bool is_of_two_papers = type == DGG_RELATED_TO || (type == DGG_CITES && !is_reference);
    const uint32_t *others = k->entries[ways[type].kind];
    if (type == DGG_PART_OF) {
        link->from = k->entries[DGG_LOCATION][link->from];
        link->to = k->entries[DGG_LOCATION][link->to];
    } else if (is_of_two_papers) {
        uint32_t cited = link->to;
        link->from = k->papers[link->from];
        link->to = k->papers[cited];
        if (type == DGG_CITES && link->to == gone) {
            link->to = k->as_references[cited];
            link->to_reference = true;
        }
    } else {
        link->from = ways[type].leads_to_paper ? others[link->from] : k->papers[link->from];
        link->to = ways[type].leads_to_paper ? k->papers[link->to] : others[link->to];
    }
    return link->from != gone && link->to != gone;
}

static int compare_links(const void *left, const void *right)
{
    const dgg_link *one = left, *two = right;
    int order = (one->from > two->from) - (one->from < two->from);
    order = order != 0 ? order : (one->to > two->to) - (one->to < two->to);
    order = order != 0 ? order : one->to_reference - two->to_reference;
    return order != 0 ? order
                      : (one->first_evidence > two->first_evidence) -
                            (one->first_evidence < two->first_evidence);
}

static void close_links(keeping *k)
{
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        dgg_links *links = &k->corpus->links[type];
        size_t kept = 0;
        for (size_t i = 0; i < links->count && type != DGG_LINK; i++) {
            dgg_link link = links->items[i];
            if (move_link(k, type, &link)) {
                links->items[kept++] = link;
            }
        }
        links->count = type == DGG_LINK ? links->count : kept;
        if (type == DGG_CITES) {
            dgg_sort(links->items, links->count, sizeof *links->items, compare_links);
        }
    }
}

dgg_status dgg_corpus_keep(dgg_corpus *corpus, const bool *keeps, dgg_error *error)
{
    dgg_status status = DGG_OK;
    keeping k = { .corpus = corpus, .keeps = keeps };
    placed *list = NULL;
    size_t count = 0, old_count = corpus->references.count;
    DGG_TRY(make_rows(&k, error));
    look_at_links(&k);
    close_tables(&k);
    DGG_TRY(list_references(&k, &list, &count, error));
    DGG_TRY(replace_references(&k, list, count, old_count, error));
    close_papers(&k);
    close_links(&k);
done:
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        dgg_release(k.entries[kind]);
        dgg_release(k.were_linked[kind]);
        dgg_release(k.are_linked[kind]);
    }
    dgg_release(k.papers);
    dgg_release(k.as_references);
    dgg_release(list);
    return status;
}
