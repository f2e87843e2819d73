/* zip.h - the members of a zip archive, as databases and reference managers bundle their exports.
 */
#ifndef DGG_ZIP_H
#define DGG_ZIP_H

#include "base/base.h"

enum { DGG_ZIP_LARGEST = 1 << 30 }; /* bytes of a member, unpacked */

typedef struct dgg_zip_member {
    dgg_text name;   /* with its folders; into the archive, empty if it is damaged */
    dgg_text stored; /* its bytes there */
    size_t length;   /* unpacked */
    uint32_t check;  /* CRC-32 of what is unpacked */
    uint32_t method; /* 0 if it is stored as it is, 8 if it is deflated */
} dgg_zip_member;

/* The bytes begin as an archive does. */
bool dgg_zip_is(dgg_text head);

/* Takes the next member, in the order of the archive's list; begin with *place at 0. *more is false
 * behind the last. Fails with DGG_BAD_INPUT if there is no list, or if this member is encrypted,
 * too large or damaged; then *more tells whether there may be others. */
dgg_status dgg_zip_next(dgg_text archive, size_t *place, dgg_zip_member *member, bool *more,
                        dgg_error *error);

/* Unpacks a member into *room, which starts as NULL and is for dgg_release(); *bytes spans it.
 * Fails with DGG_BAD_INPUT if it is damaged. */
dgg_status dgg_zip_unpack(const dgg_zip_member *member, char **room, dgg_text *bytes,
                          dgg_error *error);

#endif
