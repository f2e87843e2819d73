/* openalex.h - the fields of works of OpenAlex: paths in JSON are names of columns in CSV. */
#ifndef DGG_OPENALEX_H
#define DGG_OPENALEX_H

#include "corpus/dialect.h"

extern const dgg_dialect dgg_openalex_dialect;

#endif
