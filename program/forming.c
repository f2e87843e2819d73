/* The network that a command measures. */
#include "program/forming.h"

#include "base/memory.h"
#include "corpus/cited.h"
#include "corpus/phrases.h"
#include "graph/backbones.h"
#include "graph/kind_path.h"
#include "graph/time_tables.h"
#include "program/messages.h"

dgg_network_options dgg_forming_of(const dgg_options *options)
{
    return (dgg_network_options){ .name = options->network,
                                  .counting = options->counting,
                                  .normalisation = options->normalise,
                                  .minimum_weight = options->minimum_weight,
                                  .top = options->top_nodes,
                                  .backbone = options->backbone,
                                  .is_largest_component = options->largest_component,
                                  .hub = options->hub,
                                  .arcs = options->arcs,
                                  .threads = options->threads };
}

static dgg_status find(const dgg_shelf *shelf, const char *name, dgg_error *error)
{
    bool is_known = name == NULL || dgg_shelf_find(shelf, name, error) != NULL;
    return is_known ? DGG_OK : DGG_UNKNOWN_NAME;
}

dgg_status dgg_forming_check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    const dgg_network_former *former = NULL;
    const dgg_backbone *backbone = NULL;
    double level = 0;
    if (options->network != NULL) {
        DGG_TRY(dgg_network_find(options->network, &arena, &former, error));
    }
    DGG_TRY(find(&dgg_arc_ways, options->arcs, error));
    DGG_TRY(find(&dgg_countings, options->counting, error));
    DGG_TRY(find(&dgg_normalisations, options->normalise, error));
    if (options->backbone != NULL) {
        DGG_TRY(dgg_backbone_read(options->backbone, &backbone, &level, error));
    }
done:
    dgg_arena_release(&arena);
    return status;
}

void dgg_forming_needs(const dgg_options *options, const dgg_wanted *wanted, dgg_kinds *kinds)
{
    dgg_arena *arena = NULL;
    const dgg_network_former *former = NULL;
    bool is_named = options->network != NULL && (!wanted->is_graph_only || wanted->needs_network) &&
                    dgg_network_find(options->network, &arena, &former, NULL) == DGG_OK;
    if (is_named) {
        dgg_network_needs(former, kinds);
    }
    dgg_arena_release(&arena);
}

dgg_status dgg_forming_group(dgg_corpus *corpus, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    const dgg_network_former *former = NULL;
    size_t unknown = 0;
    if (options->network == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_network_find(options->network, &arena, &former, error));
    if (former->cited_by != DGG_CITED_WORKS) {
        size_t all = corpus->links[DGG_CITES].count;
        DGG_TRY(dgg_corpus_group_cited(corpus, former->cited_by, &unknown, error));
        dgg_say(options, unknown > 0 ? DGG_NOTE : DGG_DETAIL,
                "%zu of %zu citations name no %s and are left out", unknown, all,
                former->cited_by == DGG_CITED_AUTHORS ? "author" : "venue");
    }
    if (former->is_of_phrases) {
        DGG_TRY(dgg_corpus_take_phrases(corpus, error));
        dgg_say(options, DGG_NOTE, "%zu phrase%s of titles and abstracts stand%s for keywords",
                corpus->keywords.count, dgg_plural(corpus->keywords.count),
                corpus->keywords.count == 1 ? "s" : "");
    }
done:
    dgg_arena_release(&arena);
    return status;
}

bool dgg_forming_is_path(const dgg_options *options)
{
    dgg_arena *arena = NULL;
    const dgg_network_former *former = NULL;
    bool is_path = options->network != NULL &&
                   dgg_network_find(options->network, &arena, &former, NULL) == DGG_OK &&
                   former->path != NULL;
    dgg_arena_release(&arena);
    return is_path;
}

bool dgg_forming_is_drawn(const dgg_options *options)
{
    dgg_arena *arena = NULL;
    const dgg_network_former *former = NULL;
    bool is_drawn = options->network == NULL ||
                    dgg_network_find(options->network, &arena, &former, NULL) != DGG_OK ||
                    dgg_network_takes(former, DGG_PAPER) || dgg_network_takes(former, DGG_THEME) ||
                    dgg_network_takes(former, DGG_LOCATION);
    dgg_arena_release(&arena);
    return is_drawn;
}

static bool has_records(const bool *has)
{
    return has[DGG_PAPER] || has[DGG_DOCUMENT] || has[DGG_EVENT];
}

/* Every kind of a path must be there; a paper stands for all records. */
static dgg_status refuse_path(const dgg_network_former *former, const bool *has, dgg_error *error)
{
    dgg_kinds needed = { { false } };
    dgg_network_needs(former, &needed);
    for (int kind = 0; kind < DGG_KIND_COUNT; kind++) {
        bool is_there = has[kind] || (kind == DGG_PAPER && has_records(has));
        if (needed.has[kind] && !is_there) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0,
                            "the network '%s' needs %s, which this graph leaves out",
                            former->row.name, dgg_kind_several((dgg_kind)kind));
        }
    }
    return DGG_OK;
}

static dgg_status refuse_concept(const dgg_network_former *former, const bool *has,
                                 dgg_error *error)
{
    bool has_others = has[DGG_THEME] || has[DGG_LOCATION];
    if (has_records(has) && has_others) {
        return DGG_OK;
    }
    return dgg_fail(error, DGG_BAD_REQUEST, 0,
                    "the network '%s' needs %s, which this graph leaves out", former->row.name,
                    has_records(has) ? "themes or locations" : "papers");
}

dgg_status dgg_forming_refuse(const dgg_pipeline *pipeline, const dgg_options *options,
                              const dgg_wanted *wanted, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    const dgg_network_former *former = NULL;
    const dgg_corpus *corpus = &pipeline->corpus;
    const char *name = options->network ? options->network : dgg_network_default(&pipeline->graph);
    DGG_TRY(dgg_network_find(name, &arena, &former, error));
    if (former->is_of_records && corpus->paper_count == 0 && corpus->nodes.count > 0) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "the network '%s' needs papers, and a ready network holds none; "
                          "--network whole measures it",
                          name);
        goto done;
    }
    if (former->path != NULL) {
        DGG_TRY(refuse_path(former, pipeline->kinds.has, error));
    } else if (former->is_of_records && wanted->needs_network) {
        DGG_TRY(refuse_concept(former, pipeline->kinds.has, error));
    }
done:
    dgg_arena_release(&arena);
    return status;
}

dgg_status dgg_forming_refuse_empty(const dgg_pipeline *pipeline, const dgg_options *options,
                                    const dgg_wanted *wanted, dgg_error *error)
{
    const dgg_analysis *analysis = &pipeline->analysis;
    dgg_text reason = analysis->network_reason;
    const dgg_network_former *former = (const dgg_network_former *)analysis->network;
    bool is_of_a_path = former->path != NULL || analysis->network_is_directed;
    if (reason.length == 0 || !is_of_a_path) {
        return DGG_OK;
    }
    if (wanted->needs_network) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "the network '%s' has no ties: %.*s",
                        former->row.name, (int)reason.length, reason.start);
    }
    dgg_say(options, DGG_WARNING, "the network '%s' has no ties: %.*s", former->row.name,
            (int)reason.length, reason.start);
    return DGG_OK;
}
