/* scaled.h - counts of paths, which grow beyond any number of the machine: a part and a power of
 * two. Below 2^53 they are exact; above, each step rounds to 53 bits, and nothing overflows. */
#ifndef DGG_SCALED_H
#define DGG_SCALED_H

#include <stdbool.h>
#include <stdint.h>

typedef struct dgg_scaled {
    double part;   /* 0.5 or more and below 1; 0 for nothing */
    int64_t power; /* the value is part * 2^power */
} dgg_scaled;

dgg_scaled dgg_scaled_of(double number); /* 0 or more */
dgg_scaled dgg_scaled_add(dgg_scaled left, dgg_scaled right);
dgg_scaled dgg_scaled_times(dgg_scaled left, dgg_scaled right);

/* -1, 0 or 1. Numbers that may have been rounded are equal if they differ by less than 1e-12 of
 * their size. */
int dgg_scaled_compare(dgg_scaled left, dgg_scaled right);

/* left / right; 0 if either is nothing, or if it is too small for a double. */
double dgg_scaled_ratio(dgg_scaled left, dgg_scaled right);

/* The number itself; false if it is too great for a double. */
bool dgg_scaled_number(dgg_scaled scaled, double *number);

double dgg_scaled_log10(dgg_scaled scaled); /* 0 for nothing */

#endif
