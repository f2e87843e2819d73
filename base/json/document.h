/* document.h - what a document that was read consists of. */
#ifndef DGG_JSON_DOCUMENT_H
#define DGG_JSON_DOCUMENT_H

#include "base/json.h"
#include "base/json/scan.h"

struct dgg_json {
    struct cJSON *root;
    dgg_json_places *places; /* of every value, in the order of the document */
};

/* Fails at the second of two equal keys, whatever object of the document holds them. */
dgg_status dgg_json_refuse_duplicates(const dgg_json *json, dgg_error *error);

#endif
