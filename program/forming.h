/* forming.h - which network a command measures: what the options say of it, and what it needs. */
#ifndef DGG_FORMING_H
#define DGG_FORMING_H

#include "program/pipeline.h"

/* Fails if an option names what does not exist, before anything is read. */
dgg_status dgg_forming_check(const dgg_options *options, dgg_error *error);
dgg_network_options dgg_forming_of(const dgg_options *options);

/* Marks the kinds of nodes without which the network that is measured has no ties. */
void dgg_forming_needs(const dgg_options *options, const dgg_wanted *wanted, dgg_kinds *kinds);

/* Counts what is cited by author or venue, or puts phrases in the place of keywords, if the network
 * asks for that. */
dgg_status dgg_forming_group(dgg_corpus *corpus, const dgg_options *options, dgg_error *error);

/* The network that is measured is a projection along a path of kinds. */
bool dgg_forming_is_path(const dgg_options *options);
/* Papers, themes or locations are nodes of the network that is measured. */
bool dgg_forming_is_drawn(const dgg_options *options);

/* A measure of a network whose nodes or ties are left out would be a measure of nothing: fails
 * before it is formed, or when it turns out to be empty. */
dgg_status dgg_forming_refuse(const dgg_pipeline *pipeline, const dgg_options *options,
                              const dgg_wanted *wanted, dgg_error *error);
dgg_status dgg_forming_refuse_empty(const dgg_pipeline *pipeline, const dgg_options *options,
                                    const dgg_wanted *wanted, dgg_error *error);

#endif
