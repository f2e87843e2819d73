/* number.h - numbers as text, the same in every locale. */
#ifndef DGG_NUMBER_H
#define DGG_NUMBER_H

#include "base/base.h"

enum { DGG_NUMBER_ROOM = 40 };

/* Writes the shortest decimal that reads back as the same double ("0.1", "1e-09", "12"); "nan",
 * "inf" and "-inf" for those. Returns `text`. */
const char *dgg_number_exact(double number, char text[DGG_NUMBER_ROOM]);

/* Writes the number with `places` digits behind the point. Returns `text`. */
const char *dgg_number_fixed(double number, int places, char text[DGG_NUMBER_ROOM]);

/* Reads a whole decimal number; false if the text is anything else. */
bool dgg_number_read(dgg_text text, double *number);

#endif
