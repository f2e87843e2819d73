/* yaml.h - the only door to libyaml: a document as a row of events. Every scalar is the text that
 * stands there: "no" and "012" are texts, never false and 10. */
#ifndef DGG_YAML_H
#define DGG_YAML_H

#include "base/base.h"

typedef enum dgg_yaml_kind {
    DGG_YAML_SCALAR,
    DGG_YAML_LIST, /* begins */
    DGG_YAML_MAP,  /* begins; then key and value in turn */
    DGG_YAML_END,  /* of the list or map that began last */
    DGG_YAML_DONE  /* of the document */
} dgg_yaml_kind;

typedef struct dgg_yaml_event {
    dgg_yaml_kind kind;
    dgg_text text; /* of a scalar; valid until the next event */
    long line;     /* 1-based */
} dgg_yaml_event;

typedef struct dgg_yaml dgg_yaml;

/* Reads the first document of the text, which must outlive it. *yaml starts as NULL; close it
 * whatever happens. */
dgg_status dgg_yaml_open(dgg_yaml **yaml, dgg_text text, dgg_error *error);

/* Fails with DGG_BAD_INPUT and the line at what is no YAML, at an alias (a small text could stand
 * for an endless one) and beyond 64 levels. */
dgg_status dgg_yaml_next(dgg_yaml *yaml, dgg_yaml_event *event, dgg_error *error);
void dgg_yaml_close(dgg_yaml **yaml);

#endif
