/* placed.h - the places that a format writes: those of the map, and of what no map shows others. */
#ifndef DGG_PLACED_H
#define DGG_PLACED_H

#include "layouts/layouts.h"

/* *places has one a node, all finite: those of `choices` if they are there for all nodes, else
 * those of dgg_similarities_place for a projection of up to a thousand nodes, else of dgg_spread.
 * Release it by dgg_release. `y` grows upwards, as in all graph formats (on pages and pictures it
 * grows downwards), and is rounded to hundredths. */
dgg_status dgg_placed(const dgg_analysis *analysis, const dgg_choices *choices, dgg_point **places,
                      dgg_error *error);

#endif
