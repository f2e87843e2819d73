/* shelves.h - every shelf a user can name something on. */
#ifndef DGG_SHELVES_H
#define DGG_SHELVES_H

#include "base/base.h"

/* Ends with NULL. */
extern const dgg_shelf *const dgg_shelves[];

/* The shelf of that name; the error suggests the nearest. */
const dgg_shelf *dgg_shelf_named(const char *name, dgg_error *error);

#endif
