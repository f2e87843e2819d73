/* The leading eigenvector, by locally optimal conjugate gradients (Knyazev 2001, SIAM J. Sci.
 * Comput. 23(2):517-541): each step takes the best vector out of three: the last one, what is wrong
 * with it, and the last change. ARPACK, which igraph uses, gives up on long thin networks and
 * starts from random numbers. */
#include "graph/leading.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "base/memory.h"

enum { RESULT, WRONG, CHANGE, VECTORS };
enum { SUMS = 8 };

enum {
    FEWEST_STEPS = 200, /* what even a large network gets */
    MOST_STEPS = 100000,
    STEPS_UNCHECKED = 30, /* after so many the image of the result is computed anew */
    TURNS = 8, /* of a matrix of 3 by 3: each makes what is beside the diagonal far smaller */
};
static const double affordable = 2e10; /* arcs walked along */
static const double small = 1e-15;     /* part of the eigenvalue that may be wrong */
static const double smallish = 1e-12;  /* the same where rounding allows no better, or more at
                                          hubs, whose sums are long */

struct search {
    const dgg_network *network;
    uint32_t *to;             /* where each arc leads */
    double *weights;          /* of each arc; NULL if all are 1 */
    double *vectors[VECTORS]; /* at right angles, of length 1 */
    double *images[VECTORS];  /* what the network makes of them */
    bool has_change;
    double allowed;      /* part of the eigenvalue that may be wrong where rounding has the say */
    double *best, least; /* the result with the least wrong, once that is small */
};

static void release(struct search *search)
{
    dgg_release(search->to);
    dgg_release(search->weights);
    dgg_release(search->best);
    for (int i = 0; i < VECTORS; i++) {
        dgg_release(search->vectors[i]);
        dgg_release(search->images[i]);
    }
}

/* Few bytes an arc: a step is as long as it takes to read them. */
static dgg_status copy_arcs(struct search *search, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_network *network = search->network;
    bool is_plain = true;
    for (size_t i = 0; i < network->edge_count && is_plain; i++) {
        is_plain = network->edges[i].weight == 1;
    }
    DGG_TRY(dgg_grow(&search->to, 2 * network->edge_count, sizeof *search->to, error));
    if (!is_plain) {
        DGG_TRY(dgg_grow(&search->weights, 2 * network->edge_count, sizeof(double), error));
    }
    for (size_t a = 0; a < 2 * network->edge_count; a++) {
        search->to[a] = network->arcs[a].to;
        if (!is_plain) {
            search->weights[a] = network->edges[network->arcs[a].edge].weight;
        }
    }
done:
    return status;
}

static dgg_status prepare(struct search *search, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_network *network = search->network;
    for (int i = 0; i < VECTORS; i++) {
        DGG_TRY(dgg_grow(&search->vectors[i], network->vertex_count, sizeof(double), error));
        DGG_TRY(dgg_grow(&search->images[i], network->vertex_count, sizeof(double), error));
        memset(search->vectors[i], 0, network->vertex_count * sizeof(double));
        memset(search->images[i], 0, network->vertex_count * sizeof(double));
    }
    search->least = DBL_MAX;
    search->allowed = smallish;
    for (size_t v = 0; v < network->vertex_count; v++) {
        double rounding =
            DBL_EPSILON * (double)(network->first_arcs[v + 1] - network->first_arcs[v]);
        search->allowed = rounding > search->allowed ? rounding : search->allowed;
    }
    DGG_TRY(dgg_grow(&search->best, network->vertex_count, sizeof *search->best, error));
    DGG_TRY(copy_arcs(search, error));
done:
    return status;
}

/* Sums side by side: each need not wait for the one before. */
static double product(const double *left, const double *right, size_t count)
{
    double sums[SUMS] = { 0 };
    size_t i = 0;
    for (; i + SUMS <= count; i += SUMS) {
        for (size_t s = 0; s < SUMS; s++) {
            sums[s] += left[i + s] * right[i + s];
        }
    }
    for (; i < count; i++) {
        sums[i % SUMS] += left[i] * right[i];
    }
    return ((sums[0] + sums[4]) + (sums[1] + sums[5])) +
           ((sums[2] + sums[6]) + (sums[3] + sums[7]));
}

static void add(double *vector, double factor, const double *other, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        vector[i] += factor * other[i];
    }
}

/* Makes a vector as long as 1, and its image fit; returns how long it was. */
static double normalise(struct search *search, int which)
{
    size_t count = search->network->vertex_count;
    double *vector = search->vectors[which], *image = search->images[which];
    double length = sqrt(product(vector, vector, count));
    for (size_t i = 0; i < count && length > 0; i++) {
        vector[i] /= length;
        image[i] /= length;
    }
    return length;
}

static void multiply(struct search *search, int which)
{
    const dgg_network *network = search->network;
    const double *vector = search->vectors[which];
    for (size_t i = 0; i < network->vertex_count; i++) {
        double sum = 0;
        for (size_t a = network->first_arcs[i]; a < network->first_arcs[i + 1]; a++) {
            double there = vector[search->to[a]];
            sum += search->weights != NULL ? search->weights[a] * there : there;
        }
        search->images[which][i] = sum;
    }
}

/* Takes out of a vector what it has of another. */
static void straighten(struct search *search, int which, int other)
{
    size_t count = search->network->vertex_count;
    double shared = product(search->vectors[which], search->vectors[other], count);
    add(search->vectors[which], -shared, search->vectors[other], count);
    add(search->images[which], -shared, search->images[other], count);
}

/* Fills WRONG with what is wrong with the result; returns its part of the eigenvalue. */
static double find_wrong(struct search *search)
{
    size_t count = search->network->vertex_count;
    double value = product(search->vectors[RESULT], search->images[RESULT], count);
    memcpy(search->vectors[WRONG], search->images[RESULT], count * sizeof(double));
    add(search->vectors[WRONG], -value, search->vectors[RESULT], count);
    return normalise(search, WRONG) / value;
}

/* Turns the plane of i and j so that nothing is left beside the diagonal there (Jacobi 1846). */
static void turn(double matrix[VECTORS][VECTORS], double axes[VECTORS][VECTORS], int i, int j)
{
    double apart = matrix[j][j] - matrix[i][i], beside = matrix[i][j];
    if (beside == 0) {
        return;
    }
    double ratio = apart / (2 * beside);
    double tangent = (ratio < 0 ? -1 : 1) / (fabs(ratio) + sqrt(1 + ratio * ratio));
    double cosine = 1 / sqrt(1 + tangent * tangent), sine = tangent * cosine;
    for (int k = 0; k < VECTORS; k++) {
        double left = matrix[k][i], right = matrix[k][j];
        matrix[k][i] = cosine * left - sine * right;
        matrix[k][j] = sine * left + cosine * right;
        left = axes[k][i];
        right = axes[k][j];
        axes[k][i] = cosine * left - sine * right;
        axes[k][j] = sine * left + cosine * right;
    }
    for (int k = 0; k < VECTORS; k++) {
        double left = matrix[i][k], right = matrix[j][k];
        matrix[i][k] = cosine * left - sine * right;
        matrix[j][k] = sine * left + cosine * right;
    }
}

/* In which parts the three vectors make the best one. */
static void find_best(const struct search *search, double parts[VECTORS])
{
    double matrix[VECTORS][VECTORS] = { { 0 } };
    double axes[VECTORS][VECTORS] = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
    int count = search->has_change ? VECTORS : CHANGE, best = 0;
    for (int i = 0; i < count; i++) {
        for (int j = 0; j < count; j++) {
            matrix[i][j] = product(search->vectors[i < j ? i : j], search->images[i < j ? j : i],
                                   search->network->vertex_count);
        }
    }
    for (int i = 0; i < TURNS; i++) {
        turn(matrix, axes, RESULT, WRONG);
        turn(matrix, axes, RESULT, CHANGE);
        turn(matrix, axes, WRONG, CHANGE);
    }
    for (int i = 1; i < count; i++) {
        best = matrix[i][i] > matrix[best][best] ? i : best;
    }
    for (int i = 0; i < VECTORS; i++) {
        parts[i] = axes[RESULT][best] < 0 ? -axes[i][best] : axes[i][best];
    }
}

static void combine(double *const *rows, const double *parts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        rows[CHANGE][i] = parts[WRONG] * rows[WRONG][i] + parts[CHANGE] * rows[CHANGE][i];
        rows[RESULT][i] = parts[RESULT] * rows[RESULT][i] + rows[CHANGE][i];
    }
}

static void step(struct search *search)
{
    size_t count = search->network->vertex_count;
    double parts[VECTORS];
    multiply(search, WRONG);
    straighten(search, WRONG, RESULT);
    normalise(search, WRONG);
    if (search->has_change) {
        straighten(search, CHANGE, RESULT);
        straighten(search, CHANGE, WRONG);
        search->has_change = normalise(search, CHANGE) > 1e-6; /* else rounding is all it is */
    }
    find_best(search, parts);
    parts[CHANGE] = search->has_change ? parts[CHANGE] : 0;
    combine(search->vectors, parts, count);
    combine(search->images, parts, count);
    search->has_change = normalise(search, CHANGE) > 0;
    normalise(search, RESULT);
}

/* Whether rounding keeps it from getting better: the last quarter of the steps has not halved what
 * is wrong, or it has lost its way in noise. *least is the least so far, and *since the steps from
 * there. */
static bool is_stuck(const struct search *search, size_t steps, double wrong, double *least,
                     size_t *since)
{
    *since = wrong < *least / 2 ? 0 : *since + 1;
    *least = *since == 0 ? wrong : *least;
    bool is_lost = wrong > 1000 * *least;
    return *least < search->allowed && (is_lost || *since > FEWEST_STEPS + steps / 4);
}

/* Near the end all is noise but the best so far: it is kept. */
static void keep(struct search *search, double wrong)
{
    if (wrong < search->least && wrong < search->allowed) {
        search->least = wrong;
        memcpy(search->best, search->vectors[RESULT],
               search->network->vertex_count * sizeof *search->best);
    }
}

static void run(struct search *search)
{
    double most = affordable / (2 * (double)search->network->edge_count), least = DBL_MAX;
    most = most > FEWEST_STEPS ? most : FEWEST_STEPS;
    most = most < MOST_STEPS ? most : MOST_STEPS;
    size_t unchecked = STEPS_UNCHECKED, since = 0;
    for (size_t steps = 0; (double)steps < most; steps++) {
        bool is_checked = unchecked++ >= STEPS_UNCHECKED;
        if (is_checked) {
            multiply(search, RESULT);
            unchecked = 0;
        }
        double wrong = find_wrong(search);
        if (is_checked) {
            keep(search, wrong);
        }
        if ((wrong <= small && is_checked) || is_stuck(search, steps, wrong, &least, &since)) {
            break;
        }
        unchecked = wrong <= search->allowed ? STEPS_UNCHECKED : unchecked;
        step(search);
    }
    if (search->least < DBL_MAX) {
        memcpy(search->vectors[RESULT], search->best,
               search->network->vertex_count * sizeof *search->best);
    }
}

dgg_status dgg_leading_find(const dgg_network *network, double *vector, double *value,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    struct search search = { .network = network };
    size_t count = network->vertex_count;
    DGG_TRY(prepare(&search, error));
    memcpy(search.vectors[RESULT], vector, count * sizeof *vector);
    normalise(&search, RESULT);
    run(&search);
    for (size_t i = 0; i < count; i++) {
        vector[i] = search.vectors[RESULT][i] > 0 ? search.vectors[RESULT][i] : 0;
    }
    multiply(&search, RESULT);
    *value = product(search.vectors[RESULT], search.images[RESULT], count);
done:
    release(&search);
    return status;
}
