/* known.h - places from an earlier picture, for one that should look much the same. */
#ifndef DGG_KNOWN_H
#define DGG_KNOWN_H

#include "layouts/arrange/grounds.h"

/* Whether half of the cards have known places. */
bool dgg_known_suffice(const dgg_grounds *grounds);

/* Puts all nodes, dots too, where they are known to have stood, if each is known and nothing comes
 * to stand over anything else; false if not. */
bool dgg_known_serve(dgg_grounds *grounds);

/* Gives all cards a place: a known one, else among those they are linked with. The known place of a
 * node that stood in another group than most of its own, or far from them, is forgotten. */
void dgg_known_recall(dgg_grounds *grounds);

/* Lets the dots of the group whose places are known follow its cards; one that would stand far from
 * where it aims, since what it is linked with went elsewhere, is forgotten. */
void dgg_known_recall_dots(const dgg_grounds *grounds, uint32_t group);

/* No place is known. */
void dgg_known_forget(const dgg_grounds *grounds);

#endif
