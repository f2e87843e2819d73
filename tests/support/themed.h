/* themed.h - a corpus of two slices with a graph of its own: themes 0 to 2 and 3 to 4 stand
 * together in the first, 0 to 1 and 2 to 4 in the second; one record joins both sides each time. */
#ifndef DGG_THEMED_H
#define DGG_THEMED_H

#include "tests/support/timely.h"

static inline void discuss(timely *made, int year, size_t times, const uint32_t *themes)
{
    for (size_t i = 0; i < times; i++) {
        uint32_t record = add_record(made, year);
        for (size_t j = 0; themes[j] != UINT32_MAX; j++) {
            join(made, DGG_DISCUSSES, record, themes[j]);
        }
    }
}

static inline dgg_status make_themed(timely *made)
{
    static const uint32_t left[] = { 0, 1, 2, UINT32_MAX }, right[] = { 3, 4, UINT32_MAX };
    static const uint32_t next_left[] = { 0, 1, UINT32_MAX };
    static const uint32_t next_right[] = { 2, 3, 4, UINT32_MAX };
    static const uint32_t both[] = { 0, 3, UINT32_MAX }, alone[] = { 5, UINT32_MAX };
    make_timely(made, 6);
    discuss(made, 2010, 3, left);
    discuss(made, 2011, 3, right);
    discuss(made, 2011, 1, both);
    discuss(made, 2011, 1, alone);
    discuss(made, 2015, 4, next_left);
    discuss(made, 2016, 4, next_right);
    discuss(made, 2016, 1, both);
    made->how.slices = "2010-2011,2015-2016";
    return dgg_graph_init(&made->graph, &made->corpus, NULL, NULL);
}

static inline dgg_status fill_themed(const char *name, dgg_table *table)
{
    timely made;
    dgg_status status = make_themed(&made);
    status = status == DGG_OK ? fill_timely(&made, name, table, NULL) : status;
    dgg_graph_destroy(&made.graph);
    return status;
}

static inline dgg_status fill_themed_and_forget(const char *name)
{
    dgg_table table = { 0 };
    dgg_status status = fill_themed(name, &table);
    dgg_table_destroy(&table);
    return status;
}

#endif
