/* known.h - places from an earlier picture, for one that should look much the same. */
#ifndef DGG_KNOWN_H
#define DGG_KNOWN_H

#include "layouts/arrange/grounds.h"

/* Whether half of the cards have known places. */
bool dgg_known_suffice(const dgg_grounds *grounds);

/* Puts all nodes, dots too, where they are known to have stood, if each is known and nothing comes
 * to stand over anything else; false if not. */
bool dgg_known_serve(dgg_grounds *grounds);

/* Gives all cards a place: a known one, else among those they are linked with. A known place far
 * from the others of the group, as when the node was in another group, is forgotten. */
void dgg_known_recall(dgg_grounds *grounds);

#endif
