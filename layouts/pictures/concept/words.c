/* Titles, counts and descriptions of a concept map. */
#include "layouts/pictures/concept/words.h"

#include "base/buffer.h"
#include "base/number.h"
#include "base/unicode.h"
#include "layouts/labels.h"

enum { MOST_CENTRAL = 3 };

static const struct noun {
    dgg_kind kind;
    const char *one, *many;
} nouns[] = {
    { DGG_PAPER, "paper", "papers" },          { DGG_DOCUMENT, "document", "documents" },
    { DGG_EVENT, "event", "events" },          { DGG_THEME, "theme", "themes" },
    { DGG_LOCATION, "location", "locations" }, { DGG_VENUE, "venue", "venues" },
};

enum { NOUNS = sizeof nouns / sizeof *nouns };

static dgg_status keep(dgg_concept *map, const dgg_buffer *from, dgg_text *text, dgg_error *error)
{
    *text = dgg_buffer_text(from);
    return dgg_arena_copy(&map->arena, text, error);
}

/* "11 papers, 12 themes, 7 locations"; nothing for what there is none of. */
static dgg_status count_kinds(dgg_buffer *said, const size_t *counts, const char *last,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t kinds = 0, done = 0;
    for (size_t i = 0; i < NOUNS; i++) {
        kinds += counts[nouns[i].kind] > 0;
    }
    for (size_t i = 0; i < NOUNS; i++) {
        size_t count = counts[nouns[i].kind];
        if (count > 0) {
            const char *before = done == 0 ? "" : done + 1 == kinds ? last : ", ";
            const char *noun = count == 1 ? nouns[i].one : nouns[i].many;
            DGG_TRY(dgg_buffer_print(said, error, "%s%zu %s", before, count, noun));
            done++;
        }
    }
done:
    return status;
}

/* The family name: before the comma, or the last word of a name in one piece that is not Chinese.
 */
static dgg_text family_of(dgg_text author)
{
    size_t comma = dgg_text_find_byte(author, ',');
    dgg_text family = dgg_text_trim(dgg_text_slice(author, 0, comma));
    dgg_text first = family;
    if (comma < author.length || dgg_unicode_is_han(dgg_unicode_take(&first))) {
        return family;
    }
    for (size_t i = family.length; i-- > 0;) {
        if (family.start[i] == ' ') {
            return dgg_text_slice(family, i + 1, family.length);
        }
    }
    return family;
}

static dgg_status short_label(dgg_concept *map, const dgg_paper *paper, dgg_text *label,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    size_t authors = paper->authors.count;
    DGG_TRY(dgg_buffer_add(&said, family_of(paper->authors.items[0]), error));
    if (authors == 2) {
        DGG_TRY(dgg_buffer_add(&said, dgg_text_of(" & "), error));
        DGG_TRY(dgg_buffer_add(&said, family_of(paper->authors.items[1]), error));
    }
    DGG_TRY(dgg_buffer_add(&said, dgg_text_of(authors > 2 ? " et al." : ""), error));
    if (paper->year > 0) {
        DGG_TRY(dgg_buffer_print(&said, error, " %d", paper->year));
    }
    DGG_TRY(keep(map, &said, label, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

/* The label of a node is cut; here more of it may have room. */
static dgg_text full_label(const dgg_paper *paper, const dgg_node *shown)
{
    if (paper->title.length > 0) {
        return paper->title;
    }
    return paper->abstract.length > 0 ? paper->abstract : shown->label;
}

dgg_status dgg_concept_paper_label(dgg_concept *map, const dgg_concept_node *node, dgg_text *title,
                                   dgg_text *origin, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    const dgg_graph *graph = map->analysis->graph;
    const dgg_node *shown = &graph->nodes[node->node];
    const dgg_paper *paper = &graph->corpus->papers[shown->entry];
    *origin = (dgg_text){ 0 };
    if (node->detail != DGG_IN_FULL && paper->authors.count > 0) {
        return short_label(map, paper, title, error);
    }
    DGG_TRY(
        dgg_buffer_add(&said, dgg_text_of(shown->label_is_inferred ? "[untitled] " : ""), error));
    DGG_TRY(dgg_buffer_add(&said, full_label(paper, shown), error));
    DGG_TRY(keep(map, &said, title, error));
    if (node->detail == DGG_IN_FULL) {
        char year[DGG_NUMBER_ROOM] = "";
        dgg_text parts[] = { { 0 }, paper->venue };
        if (paper->year > 0) {
            parts[0] = dgg_text_of(dgg_number_fixed(paper->year, 0, year));
        }
        DGG_TRY(dgg_label_join(parts, 2, &map->arena, origin, error));
    }
done:
    dgg_buffer_destroy(&said);
    return status;
}

dgg_status dgg_concept_title(dgg_concept *map, dgg_text *title, dgg_error *error)
{
    const char *given = map->options->title;
    *title = dgg_text_of(given && *given ? given : "Papers, themes and locations");
    return dgg_arena_copy(&map->arena, title, error);
}

/* "(Leiden, modularity 0.46)" for the method "leiden". */
static dgg_status say_method(dgg_buffer *said, const dgg_analysis *analysis, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char modularity[DGG_NUMBER_ROOM], resolution[DGG_NUMBER_ROOM];
    const char *name = analysis->method ? analysis->method->name : "?";
    bool is_lower = name[0] >= 'a' && name[0] <= 'z';
    int first = is_lower ? name[0] - 'a' + 'A' : name[0];
    DGG_TRY(dgg_buffer_print(said, error, " (%c%s, modularity %s", first, name + 1,
                             dgg_number_fixed(analysis->modularity, 2, modularity)));
    if (analysis->resolution != 1) {
        DGG_TRY(dgg_buffer_print(said, error, ", resolution %s",
                                 dgg_number_exact(analysis->resolution, resolution)));
    }
    DGG_TRY(dgg_buffer_print(said, error, ")"));
done:
    return status;
}

static size_t named_groups(const dgg_concept *map)
{
    size_t count = 0;
    for (size_t i = 0; i < map->group_count; i++) {
        count += map->groups[i].community > 0;
    }
    return count;
}

dgg_status dgg_concept_subtitle(dgg_concept *map, dgg_text *subtitle, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    size_t links = map->link_count, groups = named_groups(map);
    DGG_TRY(count_kinds(&said, map->shown, ", ", error));
    DGG_TRY(dgg_buffer_print(&said, error, " · %zu link%s", links, links == 1 ? "" : "s"));
    if (groups > 0) {
        const char *noun = groups == 1 ? "community" : "communities";
        DGG_TRY(dgg_buffer_print(&said, error, " · %zu %s", groups, noun));
        DGG_TRY(say_method(&said, map->analysis, error));
    }
    DGG_TRY(dgg_buffer_print(&said, error, " · seed %u", map->analysis->seed));
    DGG_TRY(keep(map, &said, subtitle, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

dgg_status dgg_concept_omissions(dgg_concept *map, dgg_text *omissions, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    size_t left_out = map->left_out[DGG_THEME] + map->left_out[DGG_LOCATION];
    if (map->dots > 0) {
        const char *rest = map->dots == 1 ? "paper of lower PageRank is a dot"
                                          : "papers of lower PageRank are dots";
        DGG_TRY(dgg_buffer_print(&said, error, "%zu %s", map->dots, rest));
    }
    if (map->folded_count > 0) {
        DGG_TRY(dgg_buffer_print(&said, error, "%s%zu further papers are counted only",
                                 said.length > 0 ? " · " : "", map->folded_count));
    }
    if (left_out > 0) {
        DGG_TRY(dgg_buffer_print(&said, error, "%snot drawn: ", said.length > 0 ? " · " : ""));
        DGG_TRY(count_kinds(&said, map->left_out, " and ", error));
        DGG_TRY(dgg_buffer_print(&said, error, " of lower PageRank"));
    }
    if (map->links_left_out > 0) {
        size_t links = map->links_left_out;
        DGG_TRY(dgg_buffer_print(&said, error,
                                 "%snot drawn: %zu link%s of dots to other communities",
                                 said.length > 0 ? " · " : "", links, links == 1 ? "" : "s"));
    }
    DGG_TRY(keep(map, &said, omissions, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

dgg_status dgg_concept_apart(dgg_concept *map, dgg_text *apart, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    size_t counts[DGG_KIND_COUNT] = { 0 }, total = 0;
    for (size_t i = 0; i < map->node_count; i++) {
        if (map->nodes[i].group == DGG_NO_GROUP) {
            counts[dgg_concept_graph_node(map, i)->kind]++;
            total++;
        }
    }
    if (total > 0) {
        DGG_TRY(dgg_buffer_print(&said, error, "Without a link that is drawn: "));
        DGG_TRY(count_kinds(&said, counts, " and ", error));
    }
    DGG_TRY(keep(map, &said, apart, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

/* The node of highest size that is not yet said. */
static size_t next_central(const dgg_concept *map, const size_t *said, size_t count)
{
    size_t best = map->node_count;
    for (size_t i = 0; i < map->node_count; i++) {
        bool is_said = dgg_concept_graph_node(map, i)->kind != DGG_THEME;
        for (size_t j = 0; j < count; j++) {
            is_said = is_said || said[j] == i;
        }
        if (!is_said && (best == map->node_count || map->nodes[i].size > map->nodes[best].size)) {
            best = i;
        }
    }
    return best;
}

static dgg_status say_central(dgg_concept *map, dgg_buffer *said, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t told[MOST_CENTRAL] = { 0 };
    for (size_t i = 0; i < MOST_CENTRAL; i++) {
        told[i] = next_central(map, told, i);
        if (told[i] == map->node_count) {
            break;
        }
        DGG_TRY(dgg_buffer_add(said, dgg_text_of(i == 0 ? " Most central themes: " : ", "), error));
        dgg_text label = dgg_concept_graph_node(map, told[i])->label;
        DGG_TRY(dgg_label_isolate(&label, &map->arena, error));
        DGG_TRY(dgg_buffer_add(said, label, error));
    }
done:
    return status;
}

dgg_status dgg_concept_description(dgg_concept *map, dgg_text *description, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    size_t groups = named_groups(map);
    DGG_TRY(count_kinds(&said, map->shown, " and ", error));
    DGG_TRY(dgg_buffer_print(&said, error, ", joined by %zu link%s", map->link_count,
                             map->link_count == 1 ? "" : "s"));
    for (uint32_t group = 0, told = 0; group < map->group_count; group++) {
        dgg_text name = dgg_concept_group_name(map, group);
        if (name.length > 0) {
            const char *noun = groups == 1 ? "community" : "communities";
            DGG_TRY(told++ > 0 ? dgg_buffer_print(&said, error, "; ")
                               : dgg_buffer_print(&said, error, ", in %zu %s: ", groups, noun));
            DGG_TRY(dgg_label_isolate(&name, &map->arena, error));
            DGG_TRY(dgg_buffer_add(&said, name, error));
        }
    }
    DGG_TRY(dgg_buffer_print(&said, error, "."));
    DGG_TRY(say_central(map, &said, error));
    DGG_TRY(dgg_buffer_print(&said, error, map->shown[DGG_THEME] > 0 ? "." : ""));
    DGG_TRY(keep(map, &said, description, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

dgg_text dgg_concept_group_name(const dgg_concept *map, uint32_t group)
{
    uint32_t community = map->groups[group].community;
    return community > 0 && community <= map->analysis->community_count
               ? map->analysis->communities[community - 1].name
               : (dgg_text){ 0 };
}
