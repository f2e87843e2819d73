/* asked.h - what a request to the server of dggraph watch gets: our own outputs for whoever knows
 * the address, nothing for anyone else. */
#ifndef DGG_ASKED_H
#define DGG_ASKED_H

#include "base/base.h"

enum { DGG_TOKEN_LENGTH = 32 };

/* A request as it came: nothing is decoded. NULL where nothing was said. */
typedef struct dgg_asked {
    const char *method, *path, *host, *origin;
    size_t host_count; /* headers of that name */
} dgg_asked;

typedef struct dgg_site {
    unsigned port;
    char token[DGG_TOKEN_LENGTH + 1]; /* hexadecimal */
} dgg_site;

typedef enum dgg_answer {
    DGG_ANSWER_STRANGER, /* not asked of this machine by the name it has for itself: 403 */
    DGG_ANSWER_METHOD,   /* only GET and HEAD: 405 */
    DGG_ANSWER_NOTHING,  /* 404, whatever was wrong */
    DGG_ANSWER_MOVED,    /* the page has another address: 302 */
    DGG_ANSWER_PAGE,
    DGG_ANSWER_STATE,
    DGG_ANSWER_FILE,
} dgg_answer;

/* Judges a request. Of a file `name` is its name in the folder of outputs, made of small letters,
 * digits and "_-./", without a part that is empty or begins with ".". A page of elsewhere whose
 * name leads to this machine (DNS rebinding) names itself as host, and is refused. */
dgg_answer dgg_asked_judge(const dgg_asked *asked, const dgg_site *site, dgg_text *name);

/* Makes a token that nobody can guess. Fails with DGG_LIBRARY_FAILED if the machine has no chance
 * to give. */
dgg_status dgg_site_make_token(dgg_site *site, dgg_error *error);

#endif
