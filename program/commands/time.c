/* dggraph time: how a literature went: growth, trends, bursts, main paths, references by year. */
#include <string.h>

#include "base/output.h"
#include "graph/time_tables.h"
#include "layouts/historiograph.h"
#include "program/commands.h"
#include "program/crossed.h"
#include "program/pipeline.h"
#include "program/report.h"
#include "program/table_choice.h"

static dgg_time_options how_of(const dgg_options *options)
{
    return (dgg_time_options){
        .slices = options->slices,
        .arcs = options->arcs,
        .paths = options->paths,
        .of = options->of,
        .model = options->model,
        .burst = { options->states, options->ratio, options->gamma },
        .network = options->network,
        .minimum_weight = options->minimum_weight,
        .top_words = options->top_nodes,
        .routes = options->routes,
        .resolution = options->resolution,
        .seed = options->seed,
        .seed_is_zero = options->seed == 0,
    };
}

static bool is_drawn(const dgg_options *options)
{
    return strcmp(dgg_report_format(options), "dot") == 0;
}

/* One table can be drawn. */
static dgg_status check_drawing(const dgg_table_choice *choice, const dgg_options *options,
                                dgg_error *error)
{
    bool is_it = choice->count == 1 && strcmp(choice->rows[0]->name, "historiograph") == 0;
    if (is_drawn(options) && !is_it) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "dot draws the historiograph: --table historiograph");
    }
    return DGG_OK;
}

static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_table_choice choice = { 0 };
    dgg_time_options how = how_of(options);
    DGG_TRY(dgg_table_choice_make(&choice, &dgg_time_tables, options, error));
    DGG_TRY(dgg_table_choice_check(&choice, options, "dot", error));
    DGG_TRY(check_drawing(&choice, options, error));
    DGG_TRY(dgg_time_options_complete(&how, error));
    DGG_TRY(dgg_pipeline_check(options, error));
done:
    return status;
}

typedef struct asked {
    const dgg_graph *graph;
    dgg_time_options how;
    bool is_page;
} asked;

/* For a page: a row a theme, and no more spans than there is room for. */
static dgg_status fill_page(const asked *a, const char *name, dgg_table *table, dgg_error *error)
{
    enum { MOST_SPANS = 12 };
    dgg_status status = DGG_OK;
    dgg_time_options how = a->how;
    dgg_study study = { 0 };
    dgg_buffer slices = { 0 };
    DGG_TRY(dgg_study_init(&study, a->graph, &a->how, error));
    if (how.slices == NULL && study.last_year - study.first_year >= MOST_SPANS) {
        dgg_slices spans;
        dgg_slices_cut(&spans, study.first_year, study.last_year, MOST_SPANS);
        for (size_t i = 0; i < spans.count; i++) {
            DGG_TRY(dgg_buffer_print(&slices, error, "%s%d-%d", i > 0 ? "," : "",
                                     spans.items[i].from, spans.items[i].to));
        }
        DGG_TRY(dgg_buffer_add(&slices, (dgg_text){ "", 1 }, error));
        how.slices = slices.bytes;
    }
    DGG_TRY(dgg_time_table_fill(a->graph, &how, name, table, error));
    DGG_TRY(dgg_crossed_make(table, error));
done:
    dgg_buffer_destroy(&slices);
    return status;
}

static dgg_status fill(const void *context, const dgg_row *row, dgg_table *table, dgg_error *error)
{
    const asked *a = context;
    return a->is_page && strcmp(row->name, "theme_years") == 0
               ? fill_page(a, row->name, table, error)
               : dgg_time_table_fill(a->graph, &a->how, row->name, table, error);
}

static dgg_status draw(const dgg_corpus *corpus, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    DGG_TRY(dgg_output_open(&output, options->output ? options->output : "-", error));
    DGG_TRY(dgg_historiograph_write(corpus, options->top, output.file, error));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_pipeline pipeline = { 0 };
    const dgg_wanted wanted = { .is_graph_only = true, .needs_network = true };
    const asked a = { &pipeline.graph, how_of(options), dgg_report_is_prose(options) };
    dgg_table_choice choice = { 0 };
    DGG_TRY(dgg_table_choice_make(&choice, &dgg_time_tables, options, error));
    DGG_TRY(dgg_pipeline_run(&pipeline, options, &wanted, error));
    if (is_drawn(options)) {
        status = draw(&pipeline.corpus, options, error);
        goto done;
    }
    DGG_TRY(dgg_table_choice_fill(&choice, options, fill, &a, error));
    DGG_TRY(dgg_table_choice_write(&choice, options, error));
done:
    dgg_table_choice_destroy(&choice);
    dgg_pipeline_destroy(&pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph time library.bib",
    "dggraph time library.bib --table trends,slices --slices 2010-2014,2015-2019",
    "dggraph time library.txt --table bursts --of keywords,references --to csv",
    "dggraph time library.txt --table evolution,thematic --network coword",
    "dggraph time citations.net --arcs cited-citing --table main_path --paths splc",
    "dggraph time savedrecs.txt --table historiograph --top 30 -o history.dot",
    NULL,
};

const dgg_command dgg_command_time = {
    { "time", "growth, trends, bursts, main paths and references through time", NULL, NULL },
    "INPUT...",
    examples,
    "Every table says below it its formula, whose it is, and how it counts. What an input\n"
    "cannot tell is left out. 'dggraph list time' names the tables. Ready networks of citations\n"
    "can be given too: --arcs says which way their arcs lead. --to dot draws the historiograph,\n"
    "a row a year, of the papers most cited inside the list. Clusters of words are those of\n"
    "--network cotheme unless another is named.",
    true,
    check,
    run,
};
