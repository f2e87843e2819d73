/* warning.h - what is odd about a review folder is kept with it. */
#ifndef DGG_REVIEW_WARNING_H
#define DGG_REVIEW_WARNING_H

#include "corpus/review.h"

dgg_status dgg_review_warn(dgg_review *review, dgg_text file, dgg_warning_kind kind,
                           dgg_error *error, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

#endif
