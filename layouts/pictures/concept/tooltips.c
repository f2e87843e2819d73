/* Papers with authors, year and venue; themes with their definition; links with the first sentence
 * that justifies them. */
#include "layouts/pictures/concept/tooltips.h"

#include "layouts/pictures/concept/words.h"

#include "base/buffer.h"
#include "base/number.h"
#include "base/unicode.h"
#include "layouts/address.h"
#include "layouts/labels.h"

enum { LONGEST_SENTENCE = 300, MOST_AUTHORS = 6 };

/* A new line, unless it is the first. */
static dgg_status say(dgg_concept *map, dgg_buffer *said, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (text.length > 0) {
        DGG_TRY(dgg_label_isolate(&text, &map->arena, error));
        DGG_TRY(dgg_buffer_add(said, dgg_text_of(said->length > 0 ? "\n" : ""), error));
        DGG_TRY(dgg_buffer_add(said, text, error));
    }
done:
    return status;
}

static dgg_status say_authors(dgg_concept *map, dgg_buffer *said, const dgg_paper *paper,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer names = { 0 };
    for (size_t i = 0; i < paper->authors.count && i < MOST_AUTHORS; i++) {
        DGG_TRY(dgg_buffer_add(&names, dgg_text_of(i > 0 ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(&names, paper->authors.items[i], error));
    }
    if (paper->authors.count > MOST_AUTHORS) {
        DGG_TRY(dgg_buffer_add(&names, dgg_text_of(" …"), error));
    }
    DGG_TRY(say(map, said, dgg_buffer_text(&names), error));
done:
    dgg_buffer_destroy(&names);
    return status;
}

static dgg_status say_paper(dgg_concept *map, dgg_buffer *said, const dgg_node *node,
                            dgg_about *about, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer link = { 0 };
    const dgg_paper *paper = &map->analysis->graph->corpus->papers[node->entry];
    char year[DGG_NUMBER_ROOM] = "";
    dgg_text parts[] = { { 0 }, paper->venue }, origin = { 0 };
    if (paper->year > 0) {
        parts[0] = dgg_text_of(dgg_number_fixed(paper->year, 0, year));
    }
    if (node->label_is_inferred) {
        DGG_TRY(say(map, said, dgg_text_of("[untitled]"), error));
    }
    DGG_TRY(say(map, said, paper->title.length > 0 ? paper->title : node->label, error));
    DGG_TRY(say_authors(map, said, paper, error));
    DGG_TRY(dgg_label_join(parts, 2, &map->arena, &origin, error));
    DGG_TRY(say(map, said, origin, error));
    DGG_TRY(dgg_address_add(paper, &link, error));
    about->link = dgg_buffer_text(&link);
    DGG_TRY(dgg_arena_copy(&map->arena, &about->link, error));
done:
    dgg_buffer_destroy(&link);
    return status;
}

static size_t papers_at(const dgg_concept *map, size_t node)
{
    size_t count = 0;
    for (size_t i = 0; i < map->link_count; i++) {
        const dgg_concept_link *link = &map->links[i];
        size_t other = link->from == node ? link->to : link->from;
        count += (link->from == node || link->to == node) &&
                 dgg_concept_is_paper(dgg_concept_graph_node(map, other)->kind);
    }
    return count;
}

dgg_status dgg_concept_about_node(dgg_concept *map, size_t node, dgg_about *about, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    const dgg_node *shown = dgg_concept_graph_node(map, node);
    if (map->nodes[node].detail == DGG_FOLDED) {
        *about = (dgg_about){ .kind = dgg_text_of("more") };
        return dgg_concept_fold_label(map, &map->nodes[node], &about->tooltip, error);
    }
    *about = (dgg_about){ .id = shown->id, .kind = dgg_text_of(dgg_kind_name(shown->kind)) };
    if (dgg_concept_is_paper(shown->kind)) {
        DGG_TRY(say_paper(map, &said, shown, about, error));
    } else {
        size_t papers = papers_at(map, node);
        DGG_TRY(say(map, &said, shown->label, error));
        if (shown->kind == DGG_THEME) {
            const dgg_theme *theme = &map->analysis->graph->corpus->themes[shown->entry];
            DGG_TRY(say(map, &said, theme->definition, error));
        }
        DGG_TRY(dgg_buffer_print(&said, error, "\n%zu linked paper%s drawn", papers,
                                 papers == 1 ? "" : "s"));
    }
    about->tooltip = dgg_buffer_text(&said);
    DGG_TRY(dgg_arena_copy(&map->arena, &about->tooltip, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

/* The sentence around the first evidence of the link, cut if it is long; what a person has added
 * has none. */
static dgg_status say_sentence(dgg_concept *map, dgg_buffer *said, const dgg_graph_link *link,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = map->analysis->graph;
    if (link->link != NULL && link->link->decision == DGG_ADDED) {
        return dgg_buffer_add(said, dgg_text_of("\nadded by hand"), error);
    }
    if (map->options->without_quotes || link->link == NULL || link->link->evidence_count == 0) {
        return DGG_OK;
    }
    const dgg_evidence *evidence = &graph->corpus->evidence[link->link->first_evidence];
    const dgg_paper *paper = &graph->corpus->papers[graph->nodes[link->source].entry];
    dgg_text field = { 0 };
    DGG_TRY(dgg_paper_field(paper, evidence->field, &map->arena, &field, error));
    size_t start = evidence->sentence_start, end = evidence->sentence_end;
    bool is_long = end - start > LONGEST_SENTENCE;
    dgg_text sentence = dgg_unicode_slice(field, start, is_long ? start + LONGEST_SENTENCE : end);
    DGG_TRY(dgg_label_isolate(&sentence, &map->arena, error));
    DGG_TRY(dgg_buffer_add(said, dgg_text_of("\n“"), error));
    DGG_TRY(dgg_buffer_add(said, sentence, error));
    DGG_TRY(dgg_buffer_add(said, dgg_text_of(is_long ? "…”" : "”"), error));
done:
    return status;
}

/* "paper:… discusses theme:…" */
static dgg_status name_link(dgg_concept *map, const dgg_graph_link *link, dgg_text *id,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    const dgg_node *nodes = map->analysis->graph->nodes;
    DGG_TRY(dgg_buffer_add(&said, nodes[link->source].id, error));
    DGG_TRY(dgg_buffer_print(&said, error, " %s ", dgg_link_type_name(link->type)));
    DGG_TRY(dgg_buffer_add(&said, nodes[link->target].id, error));
    *id = dgg_buffer_text(&said);
    DGG_TRY(dgg_arena_copy(&map->arena, id, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

static const char *verb_of(dgg_link_type type)
{
    switch (type) {
    case DGG_DISCUSSES:
        return "discusses";
    case DGG_STUDIES:
        return "studies";
    case DGG_PART_OF:
        return "lies within";
    case DGG_PUBLISHED_IN:
        return "was published in";
    default:
        return "is related to";
    }
}

dgg_status dgg_concept_about_link(dgg_concept *map, size_t link, dgg_about *about, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    const dgg_graph *graph = map->analysis->graph;
    const dgg_graph_link *shown = &graph->links[map->links[link].link];
    dgg_text from = graph->nodes[shown->source].label, to = graph->nodes[shown->target].label;
    *about = (dgg_about){ .kind = dgg_text_of(dgg_link_type_name(shown->type)) };
    DGG_TRY(dgg_label_isolate(&from, &map->arena, error));
    DGG_TRY(dgg_label_isolate(&to, &map->arena, error));
    DGG_TRY(dgg_buffer_add(&said, from, error));
    DGG_TRY(dgg_buffer_print(&said, error, " %s ", verb_of(shown->type)));
    DGG_TRY(dgg_buffer_add(&said, to, error));
    DGG_TRY(say_sentence(map, &said, shown, error));
    about->tooltip = dgg_buffer_text(&said);
    DGG_TRY(dgg_arena_copy(&map->arena, &about->tooltip, error));
    DGG_TRY(name_link(map, shown, &about->id, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

dgg_status dgg_concept_about_group(dgg_concept *map, uint32_t group, dgg_about *about,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    uint32_t community = map->groups[group].community;
    *about = (dgg_about){ .kind = dgg_text_of("community") };
    if (community == 0) {
        return DGG_OK;
    }
    const dgg_community *named = &map->analysis->communities[community - 1];
    DGG_TRY(dgg_buffer_print(&said, error, "community:%u", community));
    about->id = dgg_buffer_text(&said);
    DGG_TRY(dgg_arena_copy(&map->arena, &about->id, error));
    said.length = 0;
    DGG_TRY(say(map, &said, named->name, error));
    DGG_TRY(dgg_buffer_print(&said, error, "\ncommunity %u: %zu %s", community, named->size,
                             named->size == 1 ? "paper, theme or location"
                                              : "papers, themes and locations"));
    about->tooltip = dgg_buffer_text(&said);
    DGG_TRY(dgg_arena_copy(&map->arena, &about->tooltip, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}
