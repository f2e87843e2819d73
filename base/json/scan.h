/* scan.h - the look that base/json takes at a text before cJSON sees it. */
#ifndef DGG_JSON_SCAN_H
#define DGG_JSON_SCAN_H

#include "base/base.h"

enum { DGG_JSON_LEVELS = 512 }; /* objects and arrays inside each other */

typedef struct dgg_json_position {
    uint32_t line, column; /* 1-based; columns are code points */
} dgg_json_position;

typedef struct dgg_json_places {
    dgg_json_position value, key; /* the key's line is 0 where there is none */
} dgg_json_places;

/* A text that cJSON reads as it was meant. */
typedef struct dgg_json_scan {
    char *text; /* comments and trailing commas are blanks, every number is 0; ends with NUL */
    size_t length;
    dgg_json_places *places; /* of every value, in the order of the document */
    size_t place_count, place_room;
    double *numbers; /* in the order of the document */
    size_t number_count, number_room;
} dgg_json_scan;

/* Fills a zeroed scan, or fails with DGG_BAD_INPUT, line and column: what passes is JSON. */
dgg_status dgg_json_scan_text(dgg_json_scan *scan, dgg_text text, dgg_error *error);
void dgg_json_scan_destroy(dgg_json_scan *scan);

#endif
