/* The table of resolutions: how many communities there are at each, and whether they hold. */
#include "graph/resolutions.h"

#include "base/buffer.h"
#include "program/community_tables.h"
#include "program/report.h"

static const char *const columns[][2] = {
    { "resolution", "Resolution" }, { "communities", "Communities" }, { "largest", "Largest" },
    { "quality", "Quality" },       { "modularity", "Modularity" },   { "rand", "Mean ARI" },
};

static dgg_status add_row(dgg_table *table, const dgg_at_resolution *at, bool has_ties,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_number(table, at->resolution, error));
    DGG_TRY(dgg_table_add_count(table, at->communities, error));
    DGG_TRY(dgg_table_add_count(table, at->largest, error));
    const double numbers[] = { at->quality, at->modularity, at->rand };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        DGG_TRY(has_ties ? dgg_table_add_number(table, numbers[i], error)
                         : dgg_table_add_empty(table, error));
    }
done:
    return status;
}

static dgg_status fill(const dgg_grouped *grouped, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_at_resolution found[DGG_RESOLUTION_COUNT];
    dgg_buffer note = { 0 };
    const dgg_analysis *analysis = grouped->analysis;
    DGG_TRY(dgg_resolutions_scan(analysis->graph, grouped->how, found, error));
    DGG_TRY(dgg_buffer_print(
        &note, error,
        "%s (%s) on the network '%s' at resolutions from a fifth to five times %g. Communities of "
        "two nodes and more. Quality: what is maximised, at that resolution; modularity at "
        "resolution 1. Mean ARI: adjusted index of Rand of %d runs on nodes in orders by chance "
        "with the communities counted here (Hubert and Arabie 1985).",
        analysis->method->name, analysis->maximised ? analysis->maximised->name : "-",
        analysis->network->name, analysis->resolution, DGG_RESOLUTION_RUNS));
    bool has_ties = analysis->network_link_count > 0;
    DGG_TRY(dgg_buffer_print(&note, error, "%s",
                             has_ties ? "" : " There are no ties, so none of these has a value."));
    DGG_TRY(dgg_buffer_add(&note, (dgg_text){ "", 1 }, error));
    const char *const names[] = { "resolutions", "Communities by resolution", note.bytes };
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < table->column_count; i++) {
        table->columns[i].places = 3;
    }
    for (size_t i = 0; i < DGG_RESOLUTION_COUNT; i++) {
        DGG_TRY(add_row(table, &found[i], has_ties, error));
    }
done:
    dgg_buffer_destroy(&note);
    return status;
}

const dgg_community_table dgg_community_table_resolutions = {
    { "resolutions", "how many communities there are at each resolution, and whether they hold",
      "resolutions by equal factors from a fifth to five times the one asked for",
      "Reichardt and Bornholdt 2006, Phys. Rev. E 74:016110" },
    fill
};
