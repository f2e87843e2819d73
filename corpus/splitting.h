/* splitting.h - how the items of a list stand in one value: every source parts them in its own way.
 * Each of these adds the items of a value to a list; line ends inside an item become blanks. */
#ifndef DGG_SPLITTING_H
#define DGG_SPLITTING_H

#include "base/names.h"

typedef dgg_status dgg_splitting(dgg_names *list, dgg_text value, dgg_error *error);

/* All of it is one item. */
dgg_status dgg_split_nothing(dgg_names *list, dgg_text value, dgg_error *error);
dgg_status dgg_split_lines(dgg_names *list, dgg_text value, dgg_error *error);
/* ";" and the same of Chinese. */
dgg_status dgg_split_semicolons(dgg_names *list, dgg_text value, dgg_error *error);
dgg_status dgg_split_bars(dgg_names *list, dgg_text value, dgg_error *error);
dgg_status dgg_split_slashes(dgg_names *list, dgg_text value, dgg_error *error);
/* "; ", as Scopus parts references, and line ends; a ";" without a blank stays, and so does one
 * between authors, where each reference ends with its year. */
dgg_status dgg_split_references(dgg_names *list, dgg_text value, dgg_error *error);
/* The same where line ends part nothing. */
dgg_status dgg_split_wrapped_references(dgg_names *list, dgg_text value, dgg_error *error);

/* By "; " alone, as dggraph joins them. */
dgg_status dgg_split_joined(dgg_names *list, dgg_text value, dgg_error *error);

/* By the first of these that the value holds: ";" "；" "|" line ends "、" "，" ",", or
 * blanks if the words are Chinese. */
dgg_status dgg_split_keywords(dgg_names *list, dgg_text value, dgg_error *error);

/* Addresses, a line each or parted by ";" and the same of Chinese: the institution of each. */
dgg_status dgg_split_addresses(dgg_names *list, dgg_text value, dgg_error *error);

/* The same, each as a whole. */
dgg_status dgg_split_whole_addresses(dgg_names *list, dgg_text value, dgg_error *error);

/* Names of institutions, not addresses: "Fudan University; Sage, Inc." */
dgg_status dgg_split_institutions(dgg_names *list, dgg_text value, dgg_error *error);

#endif
