/* authors.h - the people of a record, in the ways sources write them. Each of these adds the names
 * of a value to a list: "Family, Given" where the source tells which is which, else as it stands.
 */
#ifndef DGG_AUTHORS_H
#define DGG_AUTHORS_H

#include "base/names.h"

/* "Smith,Jane A.;Doe, K", parted by ";", "；", "|" or line ends: a blank behind each comma; a
 * Chinese name is put into one piece. */
dgg_status dgg_authors_split(dgg_names *list, dgg_text value, dgg_error *error);

/* One name, whatever it holds; several if commas part names in Chinese. */
dgg_status dgg_authors_add(dgg_names *list, dgg_text name, dgg_error *error);

/* The same with the initials last and no comma: "Smith J.A." and "Smith JA" become "Smith, J.A."
 * and "Smith, JA"; parted by ", " if there is no ";". */
dgg_status dgg_authors_split_short(dgg_names *list, dgg_text value, dgg_error *error);

/* The same, or names with numbers in parentheses behind them, which go: "Liu, Fengyuan
 * (60410297700); Doe, K (2)". */
dgg_status dgg_authors_split_numbered(dgg_names *list, dgg_text value, dgg_error *error);

/* Whatever a table holds: parted as above or, if only commas or "and" part it, by these, but never
 * inside "Family, Given". */
dgg_status dgg_authors_guess(dgg_names *list, dgg_text value, dgg_error *error);

#endif
