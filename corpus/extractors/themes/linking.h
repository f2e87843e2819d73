/* linking.h - when what was found of a theme is enough for a link, and when the link is primary. */
#ifndef DGG_EXTRACTORS_THEMES_LINKING_H
#define DGG_EXTRACTORS_THEMES_LINKING_H

#include "corpus/extractors.h"

/* Adds the finding, whose evidence was added before, if its weight reaches scoring->link_at. If
 * not, its evidence is taken back, and kept among the rejected as "too little"; of weight 0 nothing
 * is. It is primary from scoring->primary_at on, but not by one keyword alone. */
dgg_status dgg_theme_link(dgg_findings *findings, dgg_finding *finding,
                          const dgg_theme_scoring *scoring, dgg_text id, dgg_error *error);

#endif
