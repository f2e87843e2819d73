/* wos.h - the fields of Web of Science, whose two-letter tags all its exports share. */
#ifndef DGG_WOS_H
#define DGG_WOS_H

#include "corpus/dialect.h"

/* Of its tags, which name lines in plain text and columns in a table. */
extern const dgg_dialect dgg_wos_dialect;

#endif
