/* widths.h - the tables behind layouts/metrics. */
#ifndef DGG_WIDTHS_H
#define DGG_WIDTHS_H

#include <stdbool.h>
#include <stdint.h>

/* In thousandths of an em; 0 if the character is in no table. */
unsigned dgg_widths_find(int32_t character, bool is_bold);

#endif
