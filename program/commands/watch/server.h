/* server.h - the only door to libmicrohttpd: a server on the loopback of this machine, without
 * threads. Whoever runs it waits for its descriptor and then lets it work. */
#ifndef DGG_SERVER_H
#define DGG_SERVER_H

#include "base/buffer.h"
#include "program/commands/watch/asked.h"

typedef struct dgg_server dgg_server;

/* Filled by whoever answers. */
typedef struct dgg_reply {
    unsigned code;        /* 200, 404 … */
    const char *type;     /* "text/html; charset=utf-8" */
    const char *policy;   /* Content-Security-Policy; NULL for none */
    const char *location; /* of a 302; NULL for none */
    dgg_buffer body;
} dgg_reply;

/* A failure closes the connection without a word. */
typedef dgg_status dgg_answering(void *context, const dgg_asked *asked, dgg_reply *reply,
                                 dgg_error *error);

/* Begins to listen; 0 is any port that is free. *server starts as NULL. Fails with
 * DGG_CANNOT_CREATE if the port is taken, and with DGG_MISSING_PART where dggraph was built without
 * the library. */
dgg_status dgg_server_start(dgg_server **server, unsigned port, dgg_answering *answer,
                            void *context, dgg_error *error);
unsigned dgg_server_port(const dgg_server *server);
/* Readable when there is work. */
int dgg_server_descriptor(const dgg_server *server);
/* Milliseconds after which there is work anyway; -1 if there is none. */
int dgg_server_patience(const dgg_server *server);
void dgg_server_work(dgg_server *server);
void dgg_server_stop(dgg_server **server);

#endif
