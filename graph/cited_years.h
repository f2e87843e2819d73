/* cited_years.h - how many references lead to each year, and where they stand out: reference
 * publication year spectroscopy. */
#ifndef DGG_CITED_YEARS_H
#define DGG_CITED_YEARS_H

#include "base/base.h"

/* counts[at] less the median of the five years around it; of years beyond the ends there is none,
 * so there the median is of fewer. */
double dgg_cited_years_deviation(const size_t *counts, size_t count, size_t at);

/* Its deviation is above 0, and above those of the years beside it. */
bool dgg_cited_years_is_peak(const size_t *counts, size_t count, size_t at);

#endif
