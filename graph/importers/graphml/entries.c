/* What is known of a node: the attributes that our own GraphML carries, by their names there; of
 * other files mostly a label. */
#include "graph/importers/graphml/entries.h"

#include <math.h>

#include "base/memory.h"
#include "corpus/building.h"

/* Texts on their way, until the corpus has copied them. */
struct reading {
    const dgg_graphml_entry *entry;
    dgg_arena *texts;
};

static dgg_status take_text(struct reading *reading, const char *name, dgg_text *text,
                            dgg_error *error)
{
    char room[DGG_NUMBER_ROOM];
    const dgg_graphml_entry *entry = reading->entry;
    *text = dgg_graphml_text(entry->file, DGG_GRAPHML_NODE, name, entry->index, room);
    return dgg_arena_copy(&reading->texts, text, error);
}

static double number(const dgg_graphml_entry *entry, const char *name)
{
    return dgg_graphml_number(entry->file, DGG_GRAPHML_NODE, name, entry->index);
}

static bool is_true(const dgg_graphml_entry *entry, const char *name)
{
    char room[DGG_NUMBER_ROOM];
    return dgg_text_is(dgg_graphml_text(entry->file, DGG_GRAPHML_NODE, name, entry->index, room),
                       "true");
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
    dgg_text all = { 0 };
    size_t most = 1;
    DGG_TRY(take_text(reading, name, &all, error));
    for (size_t i = 0; i < all.length; i++) {
        most += all.start[i] == ';';
    }
    DGG_TRY(dgg_arena_alloc(&reading->texts, &list->items, most * sizeof *list->items, error));
    while (all.length > 0) {
        list->items[list->count++] = cut_item(&all);
    }
done:
    return status;
}

static dgg_status take_label(struct reading *reading, dgg_text *label, dgg_error *error)
{
    static const char *const names[] = { "label", "title", "name" };
    dgg_status status = DGG_OK;
    *label = (dgg_text){ 0 };
    for (size_t i = 0; i < sizeof names / sizeof *names && label->length == 0; i++) {
        DGG_TRY(take_text(reading, names[i], label, error));
    }
    *label = label->length > 0 ? *label : reading->entry->id;
done:
    return status;
}

/* An untitled record stays untitled: its label was made of its first words. */
static dgg_status add_paper(struct reading *reading, dgg_corpus *corpus, uint32_t *place,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graphml_entry *entry = reading->entry;
    dgg_paper paper = { .kind = entry->kind, .id = entry->id };
    double year = number(entry, "year");
    DGG_TRY(take_text(reading, "title", &paper.title, error));
    if (paper.title.length == 0 && !is_true(entry, "title_inferred")) {
        DGG_TRY(take_label(reading, &paper.title, error));
    }
    DGG_TRY(take_text(reading, "abstract", &paper.abstract, error));
    DGG_TRY(take_text(reading, "venue", &paper.venue, error));
    DGG_TRY(take_text(reading, "doi", &paper.doi, error));
    DGG_TRY(take_text(reading, "url", &paper.url, error));
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
    DGG_TRY(take_label(reading, &theme.label, error));
    DGG_TRY(take_text(reading, "label_zh", &theme.label_zh, error));
    DGG_TRY(take_text(reading, "group", &theme.group, error));
    DGG_TRY(take_text(reading, "parent", &theme.parent, error));
    DGG_TRY(take_text(reading, "color", &theme.color, error));
    DGG_TRY(take_text(reading, "definition", &theme.definition, error));
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
    DGG_TRY(take_label(reading, &location.label, error));
    DGG_TRY(take_text(reading, "label_zh", &location.label_zh, error));
    DGG_TRY(take_text(reading, "type", &location.type, error));
    DGG_TRY(take_text(reading, "iso", &location.iso, error));
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
    DGG_TRY(take_label(reading, &entity.label, error));
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

dgg_status dgg_graphml_add_entry(const dgg_graphml_entry *entry, dgg_corpus *corpus,
                                 uint32_t *place, dgg_error *error)
{
    struct reading reading = { .entry = entry };
    dgg_status status = add_by_kind(&reading, corpus, place, error);
    dgg_arena_release(&reading.texts);
    return status;
}
