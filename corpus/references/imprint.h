/* imprint.h - what stands behind the title in GB/T 7714: where, by whom and when it came out. */
#ifndef DGG_REFERENCES_IMPRINT_H
#define DGG_REFERENCES_IMPRINT_H

#include "corpus/references.h"

/* The texts that it found, into the line; pages are not yet cleaned. */
typedef struct dgg_reference_imprint {
    dgg_text venue, publisher, volume, issue, pages, editors;
    int year;
} dgg_reference_imprint;

/* "管理世界, 2019, 35(3): 45-50", "北京: 某某出版社, 2005: 12" or, behind "//", what holds the
 * work: "编者. 文集[C]. 北京: 某某出版社, 2005". */
dgg_reference_imprint dgg_reference_take_imprint(dgg_text tail, dgg_text type);

#endif
