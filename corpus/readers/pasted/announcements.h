/* announcements.h - a seminar or a call is announced, not published: it is an event. */
#ifndef DGG_PASTED_ANNOUNCEMENTS_H
#define DGG_PASTED_ANNOUNCEMENTS_H

#include "base/buffer.h"

/* A text announces an event if it says so of itself. Two points are needed:
 * - 2 for a sentence whose subject is the gathering at hand, now or to come: "This seminar will …",
 *   "This workshop explores …" (1 if it is a conference or symposium: those are journals' words
 * too)
 * - 2 for its purpose: "the aim of this seminar is …"
 * - 2 for a title or sentence that begins "Call for papers", or a title that begins "Seminar:"
 * - 1 for a sentence or title that begins with the gathering and its people or subject: "A seminar
 *   with …", "Workshop on …"
 * So a paper that was given at a conference, or whose authors held a workshop, is none. */
dgg_status dgg_pasted_announces(dgg_text title, dgg_text abstract, bool *announces,
                                dgg_error *error);

#endif
