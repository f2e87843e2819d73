/* sectioning.h - parts of an article, from the tables of `dggraph stats`: --section and --template.
 */
#ifndef DGG_SECTIONING_H
#define DGG_SECTIONING_H

#include "layouts/sections.h"
#include "program/counted.h"

/* Whether it is what was asked for, and not tables. */
bool dgg_sectioning_is_asked(const dgg_options *options);

/* Fails, before anything is read, if a name or a format is wrong or options do not go together. */
dgg_status dgg_sectioning_check(const dgg_options *options, dgg_error *error);

/* Reads the inputs, writes the section, and beside it, if -o names a file, the entries of what it
 * cites (BibTeX, CSL-JSON), its figure, and with --trace where each number comes from. */
dgg_status dgg_sectioning_run(const dgg_options *options, dgg_error *error);

#endif
