/* What is known of a node: the attributes that our own GraphML carries, by their names there; of
 * other files mostly a label. */
#include "graph/attributed/entries.h"

#include <math.h>

#include "base/memory.h"
#include "corpus/building.h"

/* Lists on their way, until the corpus has copied them. */
struct reading {
    const dgg_attributed_entry *entry;
    dgg_arena *lists;
};

static dgg_text text_of(const dgg_attributed_entry *entry, const char *name)
{
    return dgg_attributed_text(entry->file, entry->node, name);
}

static double number(const dgg_attributed_entry *entry, const char *name)
{
    return dgg_attributed_number(entry->file, entry->node, name);
}

static bool is_true(const dgg_attributed_entry *entry, const char *name)
{
    return dgg_text_is(text_of(entry, name), "true");
}

/* Cuts what stands before the next "; ". */
static dgg_text cut_item(dgg_text *rest)
{
    size_t end = dgg_text_find(*rest, dgg_text_of("; "));
    dgg_text item = dgg_text_slice(*rest, 0, end);
    *rest = dgg_text_slice(*rest, end + 2, rest->length);
    return item;
}

static dgg_status take_list(struct reading *reading, const char *name, dgg_texts *list,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text all = text_of(reading->entry, name);
    size_t most = 1;
    for (size_t i = 0; i < all.length; i++) {
        most += all.start[i] == ';';
    }
    DGG_TRY(dgg_arena_alloc(&reading->lists, &list->items, most * sizeof *list->items, error));
    while (all.length > 0) {
        list->items[list->count++] = cut_item(&all);
    }
done:
    return status;
}

static dgg_text label_of(const dgg_attributed_entry *entry)
{
    static const char *const names[] = { "label", "title", "name" };
    dgg_text label = { 0 };
    for (size_t i = 0; i < sizeof names / sizeof *names && label.length == 0; i++) {
        label = text_of(entry, names[i]);
    }
    return label.length > 0 ? label : entry->id;
}

/* An untitled record stays untitled: its label was made of its first words. */
static dgg_status add_paper(struct reading *reading, dgg_corpus *corpus, uint32_t *place,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_attributed_entry *entry = reading->entry;
    dgg_paper paper = { .kind = entry->kind, .id = entry->id };
    double year = number(entry, "year");
    paper.title = text_of(reading->entry, "title");
    if (paper.title.length == 0 && !is_true(entry, "title_inferred")) {
        paper.title = label_of(reading->entry);
    }
    paper.abstract = text_of(reading->entry, "abstract");
    paper.venue = text_of(reading->entry, "venue");
    paper.doi = text_of(reading->entry, "doi");
    paper.url = text_of(reading->entry, "url");
    DGG_TRY(take_list(reading, "authors", &paper.authors, error));
    DGG_TRY(take_list(reading, "keywords", &paper.keywords, error));
    paper.year = fabs(year) < 10000 ? (int)year : 0;
    DGG_TRY(dgg_corpus_add_paper(corpus, &paper, place, error));
done:
    return status;
}

static dgg_status add_theme(struct reading *reading, dgg_corpus *corpus, uint32_t *place,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_theme theme = { .id = reading->entry->id };
    theme.is_search_term = is_true(reading->entry, "is_search_term");
    theme.label = label_of(reading->entry);
    theme.label_zh = text_of(reading->entry, "label_zh");
    theme.group = text_of(reading->entry, "group");
    theme.parent = text_of(reading->entry, "parent");
    theme.color = text_of(reading->entry, "color");
    theme.definition = text_of(reading->entry, "definition");
    DGG_TRY(dgg_corpus_add_theme(corpus, &theme, place, error));
done:
    return status;
}

static dgg_status add_location(struct reading *reading, dgg_corpus *corpus, uint32_t *place,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_location location = { .id = reading->entry->id };
    location.latitude = number(reading->entry, "lat");
    location.longitude = number(reading->entry, "lon");
    location.has_position = isfinite(location.latitude) && isfinite(location.longitude);
    if (!location.has_position) {
        location.latitude = location.longitude = 0;
    }
    location.label = label_of(reading->entry);
    location.label_zh = text_of(reading->entry, "label_zh");
    location.type = text_of(reading->entry, "type");
    location.iso = text_of(reading->entry, "iso");
    DGG_TRY(take_list(reading, "ancestors", &location.ancestors, error));
    DGG_TRY(dgg_corpus_add_location(corpus, &location, place, error));
done:
    return status;
}

static dgg_status add_entity(struct reading *reading, dgg_corpus *corpus, uint32_t *place,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_entity entity = { .id = reading->entry->id };
    entity.label = label_of(reading->entry);
    DGG_TRY(dgg_corpus_add_entity(corpus, reading->entry->kind, &entity, place, error));
done:
    return status;
}

static dgg_status add_by_kind(struct reading *reading, dgg_corpus *corpus, uint32_t *place,
                              dgg_error *error)
{
    switch (reading->entry->kind) {
    case DGG_PAPER:
    case DGG_DOCUMENT:
    case DGG_EVENT:
        return add_paper(reading, corpus, place, error);
    case DGG_THEME:
        return add_theme(reading, corpus, place, error);
    case DGG_LOCATION:
        return add_location(reading, corpus, place, error);
    default:
        return add_entity(reading, corpus, place, error);
    }
}

dgg_status dgg_attributed_add_entry(const dgg_attributed_entry *entry, dgg_corpus *corpus,
                                    uint32_t *place, dgg_error *error)
{
    struct reading reading = { .entry = entry };
    dgg_status status = add_by_kind(&reading, corpus, place, error);
    dgg_arena_release(&reading.lists);
    return status;
}
