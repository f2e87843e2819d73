/* Katz: all walks that end at a node, long ones counting less. */
#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "graph/leading.h"

static const double chosen = .85; /* of 1 / the leading eigenvalue */

enum { MOST_SWEEPS = 20000 };
static const double small_change = 1e-15; /* part of the sum */
static const double affordable = 4e10;    /* ties walked along */

/* Gauss and Seidel. Returns how much the sum has grown, as part of it. */
static double sweep(const dgg_network *network, double alpha, double *scores)
{
    const dgg_directed *directed = &network->directed;
    double sum = 0, change = 0;
    for (size_t i = 0; i < network->vertex_count; i++) {
        double walks = 0;
        if (network->is_directed) {
            for (size_t k = directed->first_in[i]; k < directed->first_in[i + 1]; k++) {
                const dgg_edge *edge = &directed->edges[directed->into[k]];
                walks += edge->weight * scores[edge->from];
            }
        } else {
            for (size_t a = network->first_arcs[i]; a < network->first_arcs[i + 1]; a++) {
                const dgg_arc *arc = &network->arcs[a];
                walks += network->edges[arc->edge].weight * scores[arc->to];
            }
        }
        double now = 1 + alpha * walks;
        change += fabs(now - scores[i]);
        sum += now;
        scores[i] = now;
    }
    return change / sum;
}

/* The sum over walks has an end if and only if it is found: what begins with 1 everywhere only
 * grows. */
static bool converges(const dgg_network *network, double alpha, double *scores)
{
    double most = affordable / (2 * (double)network->edge_count);
    most = most < MOST_SWEEPS ? most : MOST_SWEEPS;
    most = most > 400 ? most : 400;
    for (size_t i = 0; i < network->vertex_count; i++) {
        scores[i] = 1;
    }
    for (size_t i = 0; (double)i < most; i++) {
        double change = sweep(network, alpha, scores);
        if (!(change > small_change)) {
            return isfinite(change);
        }
    }
    return false;
}

/* The leading eigenvalue of the network read both ways: that of a directed one is not greater. */
static dgg_status find_bound(const dgg_network *network, double *room, double *value,
                             dgg_error *error)
{
    for (size_t i = 0; i < network->vertex_count; i++) {
        room[i] = 0;
        for (size_t a = network->first_arcs[i]; a < network->first_arcs[i + 1]; a++) {
            room[i] += network->edges[network->arcs[a].edge].weight;
        }
    }
    return dgg_leading_find(network, room, value, error);
}

/* Six digits behind the point are enough to read, but not of very small or great numbers. */
static const char *brief(double number, char text[DGG_NUMBER_ROOM])
{
    bool is_usual = number > .001 && number < 1e9;
    return is_usual ? dgg_number_fixed(number, 6, text) : dgg_number_exact(number, text);
}

static dgg_status score(const dgg_network *network, double *scores, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_measuring *asked = network->asked;
    char alpha_text[DGG_NUMBER_ROOM], bound_text[DGG_NUMBER_ROOM];
    double value = 0;
    DGG_TRY(find_bound(network, scores, &value, error));
    double alpha = asked->alpha > 0 ? asked->alpha : chosen / value;
    bool is_beyond = !network->is_directed && alpha * value >= 1;
    brief(1 / value, bound_text);
    if (is_beyond || !converges(network, alpha, scores)) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "katz: with --alpha %s the sum over longer and longer walks has no end; it "
                        "must be below %s, which is 1 / the leading eigenvalue%s",
                        dgg_number_exact(alpha, alpha_text), bound_text,
                        network->is_directed ? " of the network read both ways" : "");
    }
    snprintf(asked->said, sizeof asked->said, "alpha %s, 1 / leading eigenvalue%s %s",
             brief(alpha, alpha_text), network->is_directed ? " read both ways" : "", bound_text);
done:
    return status;
}

const dgg_centrality dgg_centrality_katz = {
    { "katz", "many walks end at it, of which long ones count less",
      "x(v) = 1 + alpha * sum over u of w(u,v) x(u); alpha = .85 / l unless --alpha is given, l = "
      "the leading eigenvalue of the network read both ways",
      "Katz 1953, Psychometrika 18(1):39-43" },
    .score = score,
    .convention = "the walk of no step counts 1; not scaled; a directed network is walked as its "
                  "ties lead, so that being cited counts; alpha of 1 / l or more is refused",
    .undefined = "all nodes of a network without ties",
    .reading = DGG_AS_IT_LEADS
};
