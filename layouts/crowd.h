/* crowd.h - thousands of dots, and labels beside them: as beside.h, in time about as their number.
 */
#ifndef DGG_CROWD_H
#define DGG_CROWD_H

#include "layouts/beside.h"

typedef struct dgg_crowd {
    dgg_beside *items;
    size_t count;
    const dgg_box *field;
    double gap; /* between any two dots */
} dgg_crowd;

/* Moves dots apart, and keeps them in the field. If there is not room for all, *is_parted becomes
 * false. */
dgg_status dgg_crowd_part(const dgg_crowd *crowd, bool *is_parted, dgg_error *error);

/* As dgg_beside_place(); *placed becomes how many have found a place. */
dgg_status dgg_crowd_label(const dgg_crowd *crowd, size_t *placed, dgg_error *error);

#endif
