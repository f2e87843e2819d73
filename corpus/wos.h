/* wos.h - the fields of Web of Science, whose two-letter tags all its exports share. */
#ifndef DGG_WOS_H
#define DGG_WOS_H

#include "corpus/dialect.h"

/* Of tags in lower case: those of a line ("ti") and those of a column are the same. */
extern const dgg_dialect dgg_wos_dialect;

#endif
