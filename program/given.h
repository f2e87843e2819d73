/* given.h - the options that a result depends on, as words that give them again: for manifests. */
#ifndef DGG_GIVEN_H
#define DGG_GIVEN_H

#include "base/json.h"
#include "program/options.h"

/* Writes an array: the command, then "--title", "Cities" … in the order of the table of options, of
 * those that the command takes. Files are named without their folders; where results go, threads
 * and what is said are left out, for the same work gives the same words. */
void dgg_given_write(const dgg_options *options, const char *command, dgg_json_writer *writer);

#endif
