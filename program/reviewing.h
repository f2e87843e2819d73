/* reviewing.h - steps of the pipeline when the input is a review folder. */
#ifndef DGG_REVIEWING_H
#define DGG_REVIEWING_H

#include "program/pipeline.h"

/* If the only input is a review folder, the options become those of what it holds, and its
 * decisions are read. Fails with DGG_BAD_REQUEST if it is not the only one. */
dgg_status dgg_reviewing_open(dgg_pipeline *pipeline, dgg_options *options, dgg_error *error);

/* Makes an error that names a file of the folder outlive the folder. */
void dgg_reviewing_name_folder(const dgg_pipeline *pipeline, const dgg_options *options,
                               dgg_error *error);

/* Adds what could not be obeyed to the warnings of the corpus. */
dgg_status dgg_reviewing_keep_warnings(dgg_pipeline *pipeline, dgg_error *error);

/* Gives communities the names that people gave them; says which fit none. */
dgg_status dgg_reviewing_name(dgg_pipeline *pipeline, const dgg_options *options, dgg_error *error);

#endif
