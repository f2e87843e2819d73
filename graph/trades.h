/* trades.h - an incidence put together anew by chance: every row keeps its number of columns, every
 * column its number of rows. */
#ifndef DGG_TRADES_H
#define DGG_TRADES_H

#include "base/random.h"
#include "graph/incidence.h"

/* Zero it first. */
typedef struct dgg_trades {
    dgg_incidence now; /* its rows are in no order */
    dgg_random random;
    uint32_t *order; /* of rows; neighbours trade */
    uint32_t *pool;  /* what only one of two rows has */
    uint8_t *marks;  /* of columns; all 0 between trades */
} dgg_trades;

dgg_status dgg_trades_init(dgg_trades *trades, const dgg_incidence *of, size_t column_count,
                           uint64_t seed, dgg_error *error);

/* Each row trades with one other what the two do not share (curveball: Strona et al. 2014; all rows
 * at once: Carstens, Berger and Strona 2018). */
void dgg_trades_make(dgg_trades *trades);
void dgg_trades_destroy(dgg_trades *trades);

#endif
