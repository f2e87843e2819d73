/* themes.h - the list of themes of a codebook file. */
#ifndef DGG_CODEBOOK_THEMES_H
#define DGG_CODEBOOK_THEMES_H

#include "corpus/codebook.h"
#include "corpus/entries.h"

dgg_status dgg_codebook_read_themes(dgg_codebook *codebook, const dgg_entries *entries);

#endif
