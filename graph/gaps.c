/* Cells observed against those of permutations that keep how many themes each record has and how
 * many records each theme has: long texts and common themes meet often by that alone. */
#include "graph/gaps.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "base/parallel.h"
#include "graph/exact.h"
#include "graph/trades.h"

enum {
    CHAINS = 8,  /* of permutations, each from a seed of its own: as many whatever the threads */
    WARM = 20,   /* rounds of trades before the first permutation; each lets every record trade */
    BETWEEN = 2, /* and between two of them */
    WORK = 250000000 /* links traded at most, beyond DGG_GAP_FIRST permutations: some 15 seconds */
};

/* What permutations have shown of a cell so far. */
typedef struct cell {
    uint32_t observed, now, at_most, at_least;
    uint64_t sum;
} cell;

typedef struct counting {
    const dgg_gap_side *rows, *columns; /* columns: NULL for pairs of rows */
    size_t width;
    size_t size; /* cells, of which those of a pair lie above the diagonal */
    cell *cells;
} counting;

static void add(const counting *all, uint32_t row, uint32_t column)
{
    bool is_turned = all->columns == NULL && column < row;
    size_t place = is_turned ? column * all->width + row : row * all->width + column;
    all->cells[place].now++;
}

static void count_record(const counting *all, const dgg_incidence *rows, size_t record)
{
    const dgg_incidence *other = all->columns != NULL ? all->columns->of : rows;
    const uint32_t *place = all->columns != NULL ? all->columns->place : all->rows->place;
    for (size_t i = rows->first[record]; i < rows->first[record + 1]; i++) {
        uint32_t row = all->rows->place[rows->items[i]];
        size_t begin = all->columns != NULL ? other->first[record] : i + 1;
        for (size_t j = begin; row != UINT32_MAX && j < other->first[record + 1]; j++) {
            uint32_t column = place[other->items[j]];
            if (column != UINT32_MAX) {
                add(all, row, column);
            }
        }
    }
}

static void count(const counting *all, const dgg_incidence *rows)
{
    for (size_t i = 0; i < all->size; i++) {
        all->cells[i].now = 0;
    }
    for (size_t i = 0; i < rows->row_count; i++) {
        count_record(all, rows, i);
    }
}

static void compare(const counting *all)
{
    for (size_t i = 0; i < all->size; i++) {
        cell *c = &all->cells[i];
        c->sum += c->now;
        c->at_most += c->now <= c->observed;
        c->at_least += c->now >= c->observed;
    }
}

static size_t count_tested(const counting *all, uint32_t permutations)
{
    size_t tested = 0;
    for (size_t i = 0; i < all->size; i++) {
        tested += all->cells[i].sum >= (uint64_t)DGG_GAP_LEAST * permutations;
    }
    return tested;
}

/* How many it takes, as far as those drawn tell which cells are tested; what they look like has no
 * say in it. */
static uint32_t enough(const counting *all, uint32_t drawn, const dgg_gap_chance *chance)
{
    if (chance->permutations > 0) {
        return chance->permutations;
    }
    size_t rows = all->rows->of->row_count, links = rows > 0 ? all->rows->of->first[rows] : 0;
    size_t most = WORK / (links + 1), needed = 0;
    needed = drawn > 0 ? DGG_GAP_FOR_EACH * count_tested(all, drawn) : 0;
    needed = needed < most ? needed : most;
    return needed > DGG_GAP_FIRST ? (uint32_t)needed : DGG_GAP_FIRST;
}

/* One chain, with cells of its own. */
typedef struct chain {
    counting all;
    dgg_trades trades;
    uint64_t seed;
    uint32_t drawn, goal;
} chain;

static dgg_status begin_chain(chain *c, dgg_error *error)
{
    const dgg_gap_side *rows = c->all.rows;
    dgg_status status = dgg_trades_init(&c->trades, rows->of, rows->column_count, c->seed, error);
    for (int i = 0; i < WARM && status == DGG_OK; i++) {
        dgg_trades_make(&c->trades);
    }
    return status;
}

static dgg_status go_on(void *context, size_t item, unsigned worker, dgg_error *error)
{
    dgg_status status = DGG_OK;
    chain *c = &((chain *)context)[item];
    (void)worker;
    if (c->drawn == 0 && c->goal > 0) {
        DGG_TRY(begin_chain(c, error));
    }
    for (; c->drawn < c->goal; c->drawn++) {
        for (int j = 0; j < BETWEEN; j++) {
            dgg_trades_make(&c->trades);
        }
        count(&c->all, &c->trades.now);
        compare(&c->all);
    }
done:
    return status;
}

static dgg_status make_chains(chain *chains, const counting *all, uint64_t seed, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_random seeds = { seed };
    for (size_t i = 0; i < CHAINS; i++) {
        chains[i] = (chain){ .all = *all, .seed = dgg_random_next(&seeds) };
        chains[i].all.cells = NULL;
    }
    for (size_t i = 0; i < CHAINS; i++) {
        DGG_TRY(dgg_grow(&chains[i].all.cells, all->size + 1, sizeof *all->cells, error));
        memcpy(chains[i].all.cells, all->cells, all->size * sizeof *all->cells);
    }
done:
    return status;
}

/* What all chains have shown together. */
static void add_up(const counting *all, const chain *chains)
{
    for (size_t i = 0; i < all->size; i++) {
        cell *sum = &all->cells[i];
        sum->at_most = sum->at_least = 0;
        sum->sum = 0;
        for (size_t j = 0; j < CHAINS; j++) {
            sum->at_most += chains[j].all.cells[i].at_most;
            sum->at_least += chains[j].all.cells[i].at_least;
            sum->sum += chains[j].all.cells[i].sum;
        }
    }
}

static dgg_status permute(const counting *all, const dgg_gap_chance *chance, uint32_t *drawn,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    chain chains[CHAINS] = { 0 };
    uint32_t goal = enough(all, 0, chance);
    DGG_TRY(make_chains(chains, all, chance->seed, error));
    while (*drawn < goal) {
        for (uint32_t i = 0; i < CHAINS; i++) {
            chains[i].goal = goal / CHAINS + (i < goal % CHAINS);
        }
        DGG_TRY(dgg_parallel(CHAINS, chance->threads, go_on, chains, error));
        add_up(all, chains);
        *drawn = goal;
        goal = enough(all, goal, chance);
    }
done:
    for (size_t i = 0; i < CHAINS; i++) {
        dgg_trades_destroy(&chains[i].trades);
        dgg_release(chains[i].all.cells);
    }
    return status;
}

static int by_p(const void *left, const void *right)
{
    const dgg_gap *one = left, *two = right;
    int order = (one->p > two->p) - (one->p < two->p);
    double near = fabs(log((double)one->observed + 1) - log(one->expected + 1));
    double far = fabs(log((double)two->observed + 1) - log(two->expected + 1));
    order = order != 0 ? order : (near < far) - (near > far);
    order = order != 0 ? order : (one->row > two->row) - (one->row < two->row);
    return order != 0 ? order : (one->column > two->column) - (one->column < two->column);
}

/* The observed counts as one of the permutations, so that no p is 0 (Phipson and Smyth 2010); both
 * ends are looked at. */
static dgg_gap judge(const counting *all, size_t place, uint32_t permutations)
{
    const cell *c = &all->cells[place];
    double runs = permutations, rarer = c->at_most < c->at_least ? c->at_most : c->at_least;
    double expected = (double)c->sum / runs;
    return (dgg_gap){ .row = (uint32_t)(place / all->width),
                      .column = (uint32_t)(place % all->width),
                      .observed = c->observed,
                      .expected = expected,
                      .p = fmin(1, 2 * (rarer + 1) / (runs + 1)),
                      .is_fewer = c->observed < expected,
                      .is_outside = rarer == 0 };
}

static dgg_status gather(dgg_gaps *gaps, const counting *all, uint32_t permutations,
                         dgg_error *error)
{
    dgg_status status = DGG_OK;
    double *p = NULL;
    uint64_t least = (uint64_t)DGG_GAP_LEAST * permutations;
    size_t tested = count_tested(all, permutations);
    DGG_TRY(dgg_grow(&gaps->items, tested + 1, sizeof *gaps->items, error));
    DGG_TRY(dgg_grow(&p, 2 * tested + 1, sizeof *p, error));
    gaps->count = 0;
    for (size_t i = 0; i < all->size; i++) {
        if (all->cells[i].sum >= least) {
            gaps->items[gaps->count++] = judge(all, i, permutations);
        }
    }
    dgg_sort(gaps->items, tested, sizeof *gaps->items, by_p);
    for (size_t i = 0; i < tested; i++) {
        p[i] = gaps->items[i].p;
    }
    dgg_false_discoveries(p, p + tested, tested);
    for (size_t i = 0; i < tested; i++) {
        gaps->items[i].q = p[tested + i];
    }
done:
    dgg_release(p);
    return status;
}

dgg_status dgg_gaps_find(dgg_gaps *gaps, const dgg_gap_side *rows, const dgg_gap_side *columns,
                         const dgg_gap_chance *chance, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t width = columns != NULL ? columns->width : rows->width;
    counting all = { rows, columns, width, rows->width * width, NULL };
    DGG_TRY(dgg_grow(&all.cells, all.size + 1, sizeof *all.cells, error));
    memset(all.cells, 0, (all.size + 1) * sizeof *all.cells);
    gaps->cell_count = columns != NULL ? all.size : width * (width > 0 ? width - 1 : 0) / 2;
    count(&all, rows->of);
    for (size_t i = 0; i < all.size; i++) {
        all.cells[i].observed = all.cells[i].now;
    }
    DGG_TRY(permute(&all, chance, &gaps->permutations, error));
    DGG_TRY(gather(gaps, &all, gaps->permutations, error));
done:
    dgg_release(all.cells);
    return status;
}

void dgg_gaps_destroy(dgg_gaps *gaps)
{
    dgg_release(gaps->items);
    *gaps = (dgg_gaps){ 0 };
}
