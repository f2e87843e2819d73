/* manifest.h - what a result depends on, so that it can be made again: the program and its version;
 * each input by the SHA-256 of its bytes, its format and its number of records (sorted; no names or
 * folders, which change nothing); the codebook, gazetteer and decisions of people; every option
 * that changes results, the seed included. No time, threads or places of output: the same work
 * gives the same manifest.
 */
#ifndef DGG_MANIFEST_H
#define DGG_MANIFEST_H

#include "base/json.h"
#include "layouts/layouts.h"

/* Writes one object. */
dgg_status dgg_manifest_write(const dgg_analysis *analysis, const dgg_choices *choices,
                              dgg_json_writer *writer, dgg_error *error);

#endif
