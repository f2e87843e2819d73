/* series.h - the numbers of a title: "Part II" is not "Part I", （上） is not （下）. */
#ifndef DGG_DUPLICATE_SERIES_H
#define DGG_DUPLICATE_SERIES_H

#include "base/buffer.h"

/* Adds the numbers of a title, each with a blank behind it: "2 2019 " of "Part II: towns in 2019".
 * Digits, Roman numbers up to 39, words ("two", "second"), Chinese numbers and 上 中 下 where they
 * number a part, and signs that hold a number (①, Ⅱ). A digit amid the letters of a long word is a
 * damaged letter ("p1anning"), no number. */
dgg_status dgg_series_numbers(dgg_buffer *numbers, dgg_text title, dgg_error *error);

/* Whether what two titles have not in common, ends aside, is in each a number of a part in Chinese,
 * or in one of them nothing: 研究一 and 研究二. */
bool dgg_series_differ(dgg_text one, dgg_text other);

#endif
