/* answers.h - what the server of dggraph watch says: the page, which follows each run, the state of
 * the runs, and the other files of the map. */
#ifndef DGG_ANSWERS_H
#define DGG_ANSWERS_H

#include "program/commands/watch/server.h"

/* All borrowed. */
typedef struct dgg_watched {
    const char *place; /* the folder of the map */
    dgg_site site;
    size_t version; /* how many runs were well */
    bool is_running;
    const dgg_buffer *message; /* why the last run failed; empty if it was well */
} dgg_watched;

/* A dgg_answering whose context is the dgg_watched. */
dgg_status dgg_watched_answer(void *context, const dgg_asked *asked, dgg_reply *reply,
                              dgg_error *error);

#endif
