/* What stands for what in DOT. */
#include "layouts/writers/dot/signs.h"

#include "layouts/attributes.h"

typedef enum sign {
    BOX,
    ELLIPSE,
    HEXAGON,
    COLOR,
    SIZE,
    SLANT, /* the first of the second line */
    DASHES,
    DOTS,
    SIGN_COUNT
} sign;

static const char *const words[SIGN_COUNT] = {
    [BOX] = "boxes: papers",
    [ELLIPSE] = "ellipses: themes",
    [HEXAGON] = "hexagons: locations",
    [COLOR] = "colour: community",
    [SIZE] = "size: PageRank",
    [SLANT] = "italic: no title in the source",
    [DASHES] = "dashed: mentioned only",
    [DOTS] = "dotted: published in, related to, part of and the like",
};

static bool is_outside(dgg_link_type type)
{
    return !dgg_has_salience(type) && type != DGG_CITES && type != DGG_LINK;
}

static bool is_mention(const dgg_graph_link *link)
{
    return link->link != NULL && dgg_has_salience(link->type) && !link->link->is_primary;
}

const char *dgg_sign_of_link(const dgg_graph_link *link)
{
    return is_outside(link->type) ? "dotted" : is_mention(link) ? "dashed" : "solid";
}

static void look_at_nodes(const dgg_analysis *analysis, bool seen[SIGN_COUNT])
{
    for (size_t i = 0; i < analysis->graph->node_count; i++) {
        const dgg_node *node = &analysis->graph->nodes[i];
        seen[BOX] |=
            node->kind == DGG_PAPER || node->kind == DGG_DOCUMENT || node->kind == DGG_EVENT;
        seen[ELLIPSE] |= node->kind == DGG_THEME;
        seen[HEXAGON] |= node->kind == DGG_LOCATION;
        seen[SLANT] |= node->label_is_inferred;
    }
    seen[COLOR] = analysis->community_count > 0;
    seen[SIZE] = dgg_analysis_score(analysis, "pagerank") != NULL;
}

dgg_status dgg_signs_explain(const dgg_analysis *analysis, dgg_buffer *legend, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool seen[SIGN_COUNT] = { false };
    const char *between = "";
    look_at_nodes(analysis, seen);
    for (size_t i = 0; i < analysis->graph->link_count; i++) {
        seen[DASHES] |= is_mention(&analysis->graph->links[i]);
        seen[DOTS] |= is_outside(analysis->graph->links[i].type);
    }
    for (int i = 0; i < SIGN_COUNT; i++) {
        between = i == SLANT && legend->length > 0 ? "\n" : between;
        if (seen[i]) {
            DGG_TRY(dgg_buffer_print(legend, error, "%s%s", between, words[i]));
            between = " · ";
        }
    }
done:
    return status;
}
