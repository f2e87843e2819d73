/* What there is to say of a measure besides its formula and its source. */
#include "graph/network.h"
#include "program/commands/explain/explain.h"

static const char *const readings[] = {
    [DGG_BOTH_WAYS] = "both ways, also where they lead one way",
    [DGG_AS_IT_LEADS] = "as they lead in a directed network (citation), both ways in others",
    [DGG_ONE_WAY] = "as they lead; undirected networks are refused",
};

static const char network[] = "concept, or the one --network names; 'dggraph list networks'";
static const char no_network[] = "none: it counts papers";

static const dgg_centrality *measure_of(const dgg_shelf *shelf, const dgg_row *row)
{
    return shelf == &dgg_centralities ? (const dgg_centrality *)row : NULL;
}

static void write_line(FILE *out, const char *head, const char *text)
{
    if (text != NULL) {
        fprintf(out, "  %s%s\n", head, text);
    }
}

void dgg_explain_measure(const dgg_shelf *shelf, const dgg_row *row, FILE *out)
{
    const dgg_centrality *measure = measure_of(shelf, row);
    if (measure == NULL) {
        return;
    }
    bool has_network = measure->score != NULL;
    write_line(out, "Convention: ", measure->convention);
    write_line(out, "Not defined: for ", measure->undefined);
    write_line(out, "Network: ", has_network ? network : no_network);
    write_line(out, "Ties are read: ", has_network ? readings[measure->reading] : NULL);
    write_line(out, "Needs: ", measure->needs_starts ? "--start, the nodes to start from" : NULL);
    write_line(out, "Needs: ", measure->needs_communities ? "communities, found by leiden" : NULL);
    write_line(out, "Error: ",
               measure->is_sampled ? "below --epsilon but for a share --delta of runs" : NULL);
}

static void write_member(dgg_json_writer *json, const char *key, const char *text)
{
    if (text != NULL) {
        dgg_json_write_key(json, key);
        dgg_json_write_text(json, dgg_text_of(text));
    }
}

void dgg_explain_measure_json(const dgg_shelf *shelf, const dgg_row *row, dgg_json_writer *json)
{
    const dgg_centrality *measure = measure_of(shelf, row);
    if (measure == NULL) {
        return;
    }
    bool has_network = measure->score != NULL;
    write_member(json, "convention", measure->convention);
    write_member(json, "undefined", measure->undefined);
    write_member(json, "network", has_network ? network : no_network);
    write_member(json, "ties", has_network ? readings[measure->reading] : NULL);
}
