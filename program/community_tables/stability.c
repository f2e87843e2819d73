/* The table of stability: do communities hold over orders of the nodes, and over papers? */
#include "graph/stability.h"

#include <stdio.h>

#include "base/buffer.h"
#include "base/number.h"
#include "program/community_tables.h"
#include "program/report.h"

static const char *const columns[][2] = {
    { "drawn", "What was drawn anew" },
    { "runs", "Runs" },
    { "rand", "Mean ARI" },
    { "agreement", "Agreement" },
    { "least_rand", "Least ARI" },
    { "information", "Mean NMI" },
    { "compared", "Nodes compared, %" },
    { "fewest", "Fewest communities" },
    { "most", "Most communities" },
};

static dgg_status add_row(dgg_table *table, const char *name, const dgg_runs *runs,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(name), error));
    DGG_TRY(dgg_table_add_count(table, runs->count, error));
    if (runs->count == 0) {
        for (int i = 0; i < 7; i++) {
            DGG_TRY(dgg_table_add_empty(table, error));
        }
        return DGG_OK;
    }
    DGG_TRY(dgg_table_add_number(table, runs->rand, error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(dgg_stability_word(runs->rand)), error));
    DGG_TRY(dgg_table_add_number(table, runs->least_rand, error));
    DGG_TRY(dgg_table_add_number(table, runs->information, error));
    DGG_TRY(dgg_table_add_number(table, 100 * runs->compared, error));
    DGG_TRY(dgg_table_add_count(table, runs->fewest, error));
    DGG_TRY(dgg_table_add_count(table, runs->most, error));
done:
    return status;
}

static dgg_status write_note(dgg_buffer *note, const dgg_grouped *grouped,
                             const dgg_stability *found, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char orders[DGG_NUMBER_ROOM], papers[DGG_NUMBER_ROOM];
    dgg_number_fixed(found->orders.rand, 2, orders);
    dgg_number_fixed(found->bootstrap.rand, 2, papers);
    if (found->orders.count > 0 && found->bootstrap.count > 0) {
        DGG_TRY(dgg_buffer_print(
            note, error,
            "Agreement of these communities with those found again: %s over orders of the nodes "
            "and seeds (ARI %s), %s over papers (ARI %s, bootstrap). ",
            dgg_stability_word(found->orders.rand), orders,
            dgg_stability_word(found->bootstrap.rand), papers));
    } else if (grouped->analysis->network_link_count == 0) {
        DGG_TRY(dgg_buffer_print(note, error, "The network has no ties to make communities of. "));
    } else if (found->paper_count == 0) {
        DGG_TRY(dgg_buffer_print(note, error, "There are no papers to draw anew. "));
    }
    DGG_TRY(dgg_buffer_print(
        note, error,
        "%s on the network '%s', found again with nodes in orders by chance and other seeds; with "
        "one paper less, each in turn (%d by chance of more); and from as many papers drawn with "
        "replacement. ARI: index of Rand adjusted for chance, 1 is the same and 0 as by chance "
        "(Hubert and Arabie 1985, J. Classif. 2:193-218); above .9 excellent, .8 good, .65 "
        "moderate, else poor (Steinley 2004, Psychol. Methods 9:386-396). NMI: mutual information "
        "over the mean entropy (Danon et al. 2005, J. Stat. Mech. P09008). Compared: nodes that "
        "have ties in both, of those in a community here; what a draw leaves out cannot disagree. "
        "Seed %u.",
        grouped->analysis->method->name, grouped->analysis->network->name, DGG_MOST_LEFT_OUT,
        grouped->analysis->seed));
    DGG_TRY(dgg_buffer_add(note, (dgg_text){ "", 1 }, error));
done:
    return status;
}

static dgg_status fill(const dgg_grouped *grouped, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stability found = { 0 };
    dgg_buffer note = { 0 };
    DGG_TRY(dgg_stability_measure(&found, grouped->analysis, grouped->how, error));
    DGG_TRY(write_note(&note, grouped, &found, error));
    const char *const names[] = { "stability", "Stability of communities", note.bytes };
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < table->column_count; i++) {
        table->columns[i].places = dgg_text_is(table->columns[i].key, "compared") ? 0 : 2;
    }
    DGG_TRY(add_row(table, "order of nodes, seed", &found.orders, error));
    DGG_TRY(add_row(table, "papers: one left out", &found.left_out, error));
    DGG_TRY(add_row(table, "papers: bootstrap", &found.bootstrap, error));
done:
    dgg_stability_destroy(&found);
    dgg_buffer_destroy(&note);
    return status;
}

const dgg_community_table dgg_community_table_stability = {
    { "stability", "whether communities hold over orders of nodes, seeds and papers",
      "mean adjusted index of Rand of runs with the communities reported",
      "Hubert and Arabie 1985, J. Classif. 2:193-218" },
    fill
};
