/* writing.h - the analysed graph goes to a file, to standard output or into a folder. */
#ifndef DGG_WRITING_H
#define DGG_WRITING_H

#include "program/pipeline.h"

/* To the file, or to standard output for "-". */
dgg_status dgg_write_graph(const dgg_pipeline *pipeline, const dgg_options *options,
                           const char *format, dgg_part part, dgg_error *error);

/* A format of several files, in the folder that -o names. */
dgg_status dgg_write_folder(const dgg_pipeline *pipeline, const dgg_options *options,
                            const char *format, dgg_error *error);

#endif
