/* names.h - several bodies in one text, told apart: "Ministry of Trade and Industry; Home Office",
 * "国家发展改革委 财政部". */
#ifndef DGG_BODIES_NAMES_H
#define DGG_BODIES_NAMES_H

#include "base/base.h"

/* Bytes of the text. */
typedef struct dgg_body_name {
    size_t start, end;
} dgg_body_name;

/* Zero it first. */
typedef struct dgg_body_names {
    dgg_body_name *items;
    size_t count, room;
} dgg_body_names;

/* Fills the row with the names that the text holds. If it is `told` that these are bodies, whatever
 * stands between signs is one; else nothing is found unless the whole text is made of names that
 * have the form of bodies. */
dgg_status dgg_body_names_find(dgg_body_names *names, dgg_text text, bool told, dgg_error *error);
void dgg_body_names_destroy(dgg_body_names *names);

#endif
