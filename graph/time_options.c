/* The options of time tables: their names, defaults and sense. */
#include <string.h>

#include "graph/slices.h"
#include "graph/time_tables.h"

static const dgg_row spc = { "spc", "paths from a source to a sink along a citation",
                             "SPC(u,v) = paths from sources to u * paths from v to sinks",
                             "Batagelj 2003, arXiv cs/0309023" };
static const dgg_row splc = { "splc", "paths from anywhere to a sink along a citation",
                              "SPLC(u,v) = paths that end in u * paths from v to sinks",
                              "Hummon and Doreian 1989, Social Networks 11(1):39-63" };
static const dgg_row spnp = { "spnp", "paths from anywhere to anywhere along a citation",
                              "SPNP(u,v) = paths that end in u * paths that start in v",
                              "Hummon and Doreian 1989, Social Networks 11(1):39-63" };
static const dgg_row *const path_counts[] = { &spc, &splc, &spnp, NULL };
const dgg_shelf dgg_path_counts = { "paths", path_counts };

static const dgg_row citing_cited = { "citing-cited", "arcs lead from the citing to the cited",
                                      NULL, NULL };
static const dgg_row cited_citing = { "cited-citing", "arcs lead from the cited to the citing",
                                      NULL, NULL };
static const dgg_row *const arc_ways[] = { &citing_cited, &cited_citing, NULL };
const dgg_shelf dgg_arc_ways = { "ways of arcs", arc_ways };

#define KLEINBERG "Kleinberg 2003, Data Mining and Knowledge Discovery 7(4):373-397"
static const dgg_row batched = {
    "batched", "how many of the records of each year",
    "cost of state i in a year: -ln[C(d,r) p_i^r (1-p_i)^(d-r)], p_i = p_0 s^i", KLEINBERG
};
static const dgg_row continuous = {
    "continuous", "how far apart records are, those of a year spread evenly over it",
    "cost of state i at a gap x: -ln(a_i) + a_i x, a_i = s^i n / T", KLEINBERG
};
static const dgg_row *const burst_models[] = { &batched, &continuous, NULL };
const dgg_shelf dgg_burst_models = { "burst_models", burst_models };

static const dgg_row themes = { "themes", "themes that records discuss", NULL, NULL };
static const dgg_row keywords = { "keywords", "keywords of records", NULL, NULL };
static const dgg_row phrases = { "phrases", "phrases of titles and abstracts", NULL, NULL };
static const dgg_row references = { "references", "works that records cite", NULL, NULL };
static const dgg_row authors = { "authors", "people who wrote records", NULL, NULL };
static const dgg_row *const bursting[] = {
    &themes, &keywords, &phrases, &references, &authors, NULL
};
const dgg_shelf dgg_bursting = { "what may burst", bursting };

enum { DEFAULT_SEED = 42, DEFAULT_ROUTES = 10, LONGEST_NAME = 32 };

static dgg_status check_name(const dgg_shelf *shelf, const char *name, dgg_error *error)
{
    return dgg_shelf_find(shelf, name, error) != NULL ? DGG_OK : DGG_UNKNOWN_NAME;
}

static dgg_status check_list(const char *list, dgg_error *error)
{
    dgg_text rest = dgg_text_of(list);
    do {
        char name[LONGEST_NAME] = "";
        dgg_text item = dgg_text_trim(dgg_text_cut(&rest, ','));
        item = dgg_text_slice(item, 0, LONGEST_NAME - 1);
        memcpy(name, item.length > 0 ? item.start : "", item.length);
        if (dgg_shelf_find(&dgg_bursting, name, error) == NULL) {
            return DGG_UNKNOWN_NAME;
        }
    } while (rest.length > 0);
    return DGG_OK;
}

bool dgg_time_options_of(const dgg_time_options *options, const char *name)
{
    for (dgg_text rest = dgg_text_of(options->of); rest.length > 0;) {
        if (dgg_text_is(dgg_text_trim(dgg_text_cut(&rest, ',')), name)) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_time_options_complete(dgg_time_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    options->arcs = options->arcs ? options->arcs : citing_cited.name;
    options->paths = options->paths ? options->paths : spc.name;
    options->of = options->of ? options->of : "themes,keywords,references,authors";
    options->model = options->model ? options->model : batched.name;
    bool are_batches = strcmp(options->model, batched.name) == 0;
    options->burst.states = options->burst.states || !are_batches ? options->burst.states : 2;
    options->burst.ratio = options->burst.ratio != 0 ? options->burst.ratio : 2;
    options->burst.cost = options->burst.cost != 0 ? options->burst.cost : 1;
    options->network = options->network ? options->network : "cotheme";
    options->routes = options->routes ? options->routes : DEFAULT_ROUTES;
    options->resolution = options->resolution != 0 ? options->resolution : 1;
    options->seed = options->seed || options->seed_is_zero ? options->seed : DEFAULT_SEED;
    DGG_TRY(options->slices ? dgg_slices_check(options->slices, error) : DGG_OK);
    DGG_TRY(check_name(&dgg_arc_ways, options->arcs, error));
    DGG_TRY(check_name(&dgg_path_counts, options->paths, error));
    DGG_TRY(check_name(&dgg_burst_models, options->model, error));
    DGG_TRY(check_list(options->of, error));
    DGG_TRY(dgg_bursts_check(&options->burst, error));
done:
    return status;
}
