/* dggraph rank: the nodes of a kind by a measure; equal scores share a rank. */
#include <string.h>

#include "graph/kind_path.h"
#include "program/commands.h"
#include "program/commands/rank/measures.h"
#include "program/commands/rank/ranking.h"
#include "program/report.h"
#include "program/writing.h"

static dgg_status check_kind(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_kinds kinds = dgg_kinds_default();
    dgg_kind kind = DGG_THEME;
    if (options->kind != NULL && !dgg_kind_read(dgg_text_of(options->kind), &kind)) {
        DGG_TRY(dgg_kinds_read(&kinds, options->kind, error));
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--kind takes one kind, for ranks are within a "
                        "kind");
    }
    if (options->kinds != NULL) {
        DGG_TRY(dgg_kinds_read(&kinds, options->kinds, error));
        if (!kinds.has[kind]) {
            return dgg_fail(error, DGG_BAD_REQUEST, 0, "--kind %s is not among --kinds %.80s",
                            dgg_kind_name(kind), options->kinds);
        }
    }
done:
    return status;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_rank_measures measures = { 0 };
    DGG_TRY(dgg_rank_measures_read(&measures, options, error));
    DGG_TRY(dgg_report_check(options, "dot", error));
    DGG_TRY(dgg_pipeline_check(options, error));
    DGG_TRY(check_kind(options, error));
done:
    return status;
}

/* Themes, if the network has some; else of the kind of its first node, which is that of all nodes
 * of most networks: papers of coupling, authors of coauthorship. */
static dgg_kind kind_of(const dgg_options *options, const dgg_analysis *analysis)
{
    dgg_kind kind = DGG_THEME;
    bool is_found = options->kind != NULL;
    const dgg_graph *graph = analysis->graph;
    if (is_found) {
        dgg_kind_read(dgg_text_of(options->kind), &kind);
    }
    for (size_t i = 0; i < graph->node_count && !is_found; i++) {
        is_found = graph->nodes[i].kind == DGG_THEME && analysis->is_inside[i];
    }
    for (size_t i = 0; i < graph->node_count && !is_found; i++) {
        is_found = analysis->is_inside[i];
        kind = is_found ? graph->nodes[i].kind : kind;
    }
    return kind;
}

/* Works that are cited stand in one row, whether they are in the list or not. */
static bool ranks_cited_works(const dgg_options *options, const dgg_analysis *analysis)
{
    const dgg_network_former *former = (const dgg_network_former *)analysis->network;
    return options->kind == NULL && dgg_network_takes(former, DGG_REFERENCE) &&
           dgg_network_takes(former, DGG_PAPER) && !dgg_network_takes(former, DGG_THEME);
}

static dgg_status write_tables(const dgg_ranking *ranking, const dgg_options *options,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_table tables[2] = { 0 };
    DGG_TRY(dgg_ranking_write(ranking, &tables[0], error));
    if (ranking->has_formulas) {
        DGG_TRY(dgg_ranking_write_formulas(ranking, &tables[1], error));
    }
    DGG_TRY(dgg_report_write(options, tables, ranking->has_formulas ? 2 : 1, error));
done:
    dgg_table_destroy(&tables[0]);
    dgg_table_destroy(&tables[1]);
    return status;
}

static dgg_status write(const dgg_pipeline *pipeline, const dgg_options *options,
                        const dgg_rank_measures *measures, dgg_error *error)
{
    dgg_status status = DGG_OK;
    enum { FEW = 3 /* measures, whose formulas are read in a note */ };
    bool is_prose = dgg_report_is_prose(options);
    dgg_ranking ranking = { .analysis = &pipeline->analysis,
                            .measure = measures->rows[0],
                            .others = measures->rows + 1,
                            .other_count = measures->count - 1,
                            .kind = kind_of(options, &pipeline->analysis),
                            .top = options->top,
                            .has_formulas = is_prose && measures->count > FEW,
                            .has_whole_names = !is_prose };
    ranking.is_of_cited_works = ranks_cited_works(options, &pipeline->analysis);
    DGG_TRY(dgg_ranking_fill(&ranking, error));
    if (strcmp(dgg_report_format(options), "dot") == 0) {
        DGG_TRY(dgg_write_graph(pipeline, options, "dot", DGG_WHOLE, error));
    } else {
        DGG_TRY(write_tables(&ranking, options, error));
    }
done:
    dgg_ranking_destroy(&ranking);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { 0 };
    dgg_rank_measures measures = { 0 };
    dgg_wanted wanted = { .measures = measures.names,
                          .needs_network = true,
                          .has_kind = options->kind != NULL };
    if (wanted.has_kind) {
        dgg_kind_read(dgg_text_of(options->kind), &wanted.kind);
    }
    DGG_TRY(dgg_rank_measures_read(&measures, options, error));
    wanted.leaves_out = measures.leaves_out;
    DGG_TRY(dgg_pipeline_run(&pipeline, options, &wanted, error));
    DGG_TRY(write(&pipeline, options, &measures, error));
done:
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph rank reading-list.txt --kind theme --by pagerank --top 10",
    "dggraph rank library.txt --kind location --by strength --to csv -o locations.csv",
    "dggraph rank graph.json --network cotheme --by betweenness --json",
    "dggraph rank graph.json --network cotheme --by constraint,effective-size,participation",
    "dggraph rank savedrecs.txt --kind paper --network citation --by authorities,hubs",
    "dggraph rank library.bib --by pagerank-personalised --start theme:data-centres",
    NULL,
};

const dgg_command dgg_command_rank = {
    { "rank", "themes, locations or papers by a measure", NULL, NULL },
    "INPUT...",
    examples,
    "Ranks are within one kind; equal scores share a rank. --by takes several measures: the\n"
    "first one ranks, the others stand beside it; all is all that fit the network. 'dggraph\n"
    "list centralities' shows the measures, 'dggraph explain MEASURE' their formula. Where a\n"
    "measure is not defined there is a dash, and the note says why. --to is markdown, text,\n"
    "csv, json or dot; without it text on a terminal and markdown elsewhere.",
    true,
    check,
    run,
};
