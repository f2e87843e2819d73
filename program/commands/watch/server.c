/* libmicrohttpd, run by hand: no thread of its own, so that a run of the map may be forked off. */
#include "program/commands/watch/server.h"

#include "base/memory.h"

#ifdef DGG_HAS_MICROHTTPD

#include <arpa/inet.h>
#include <limits.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <string.h>

struct dgg_server {
    struct MHD_Daemon *daemon;
    dgg_answering *answer;
    void *context;
    unsigned port;
};

enum { MOST_CONNECTIONS = 32, MOST_SECONDS = 20, MOST_WAITING = 8 };

/* Nothing is decoded: a name with "%" in it is none of ours. */
static size_t leave_as_it_is(void *context, struct MHD_Connection *connection, char *text)
{
    (void)context, (void)connection;
    return strlen(text);
}

static bool names_the_host(const char *key)
{
    enum { SMALL = 0x20 /* the bit by which a small letter differs */ };
    static const char name[] = "host";
    if (strlen(key) != sizeof name - 1) {
        return false;
    }
    for (size_t i = 0; i < sizeof name - 1; i++) {
        if ((key[i] | SMALL) != name[i]) {
            return false;
        }
    }
    return true;
}

static enum MHD_Result count_host(void *context, enum MHD_ValueKind kind, const char *key,
                                  const char *value)
{
    dgg_asked *asked = context;
    (void)kind;
    if (names_the_host(key)) {
        asked->host = value;
        asked->host_count++;
    }
    return MHD_YES;
}

static bool add_headers(struct MHD_Response *response, const dgg_reply *reply)
{
    const char *const headers[][2] = {
        { "Content-Type", reply->type },
        { "Content-Security-Policy", reply->policy },
        { "Location", reply->location },
        { "Allow", reply->code == MHD_HTTP_METHOD_NOT_ALLOWED ? "GET, HEAD" : NULL },
        { "Cache-Control", "no-store" },
        { "Cross-Origin-Opener-Policy", "same-origin" },
        { "Cross-Origin-Resource-Policy", "same-origin" },
        { "Referrer-Policy", "no-referrer" },
        { "X-Content-Type-Options", "nosniff" },
        { "X-Frame-Options", "DENY" },
    };
    bool is_well = true;
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        if (headers[i][1] != NULL) {
            is_well &= MHD_add_response_header(response, headers[i][0], headers[i][1]) == MHD_YES;
        }
    }
    return is_well;
}

static enum MHD_Result send_reply(struct MHD_Connection *connection, const dgg_reply *reply)
{
    enum MHD_Result result = MHD_NO;
    struct MHD_Response *response = MHD_create_response_from_buffer(
        reply->body.length, reply->body.bytes, MHD_RESPMEM_MUST_COPY);
    if (response == NULL) {
        return MHD_NO;
    }
    if (add_headers(response, reply)) {
        result = MHD_queue_response(connection, reply->code, response);
    }
    MHD_destroy_response(response);
    return result;
}

/* What a request carries besides its head is of no interest. */
static enum MHD_Result handle(/* NOLINT(readability-function-size): the library wants it so */
                              void *context, struct MHD_Connection *connection, const char *path,
                              const char *method, const char *version, const char *upload,
                              size_t *upload_length, void **memory)
{
    dgg_server *server = context;
    dgg_reply reply = { .code = MHD_HTTP_NOT_FOUND };
    dgg_asked asked = { .method = method, .path = path };
    (void)version, (void)upload, (void)upload_length, (void)memory;
    asked.origin = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Origin");
    MHD_get_connection_values(connection, MHD_HEADER_KIND, count_host, &asked);
    enum MHD_Result result = MHD_NO;
    if (server->answer(server->context, &asked, &reply, NULL) == DGG_OK) {
        result = send_reply(connection, &reply);
    }
    dgg_buffer_destroy(&reply.body);
    return result;
}

static struct MHD_Daemon *listen_at(dgg_server *server, unsigned port)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons((uint16_t)port) };
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return MHD_start_daemon(
        MHD_USE_EPOLL, (uint16_t)port, NULL, NULL, handle, server, MHD_OPTION_SOCK_ADDR, &address,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)MOST_CONNECTIONS, MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned)MOST_SECONDS, MHD_OPTION_LISTEN_BACKLOG_SIZE, (unsigned)MOST_WAITING,
        MHD_OPTION_UNESCAPE_CALLBACK, leave_as_it_is, NULL, MHD_OPTION_END);
}

dgg_status dgg_server_start(dgg_server **server, unsigned port, dgg_answering *answer,
                            void *context, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(server, 1, sizeof **server, error));
    **server = (dgg_server){ .answer = answer, .context = context };
    (*server)->daemon = listen_at(*server, port);
    const union MHD_DaemonInfo *info =
        (*server)->daemon != NULL
            ? MHD_get_daemon_info((*server)->daemon, MHD_DAEMON_INFO_BIND_PORT)
            : NULL;
    if (info != NULL) {
        (*server)->port = info->port;
        return DGG_OK;
    }
    status = dgg_fail(error, DGG_CANNOT_CREATE, 0,
                      "port %u of this machine cannot be listened at: name another with --port, or "
                      "0 for any that is free",
                      port);
done:
    dgg_server_stop(server);
    return status;
}

unsigned dgg_server_port(const dgg_server *server)
{
    return server->port;
}

int dgg_server_descriptor(const dgg_server *server)
{
    const union MHD_DaemonInfo *info =
        MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_EPOLL_FD);
    return info != NULL ? info->epoll_fd : -1;
}

int dgg_server_patience(const dgg_server *server)
{
    MHD_UNSIGNED_LONG_LONG milliseconds = 0;
    if (MHD_get_timeout(server->daemon, &milliseconds) != MHD_YES) {
        return -1;
    }
    return milliseconds < INT_MAX ? (int)milliseconds : INT_MAX;
}

void dgg_server_work(dgg_server *server)
{
    (void)MHD_run(server->daemon);
}

void dgg_server_stop(dgg_server **server)
{
    if (*server != NULL && (*server)->daemon != NULL) {
        MHD_stop_daemon((*server)->daemon);
    }
    dgg_release(*server);
    *server = NULL;
}

#else

dgg_status dgg_server_start(dgg_server **server, unsigned port, dgg_answering *answer,
                            void *context, dgg_error *error)
{
    (void)server, (void)port, (void)answer, (void)context;
    return dgg_fail(error, DGG_MISSING_PART, 0,
                    "this dggraph was built without libmicrohttpd, which a server needs: install "
                    "libmicrohttpd-dev and build it again, or run 'dggraph map' after each change");
}

unsigned dgg_server_port(const dgg_server *server)
{
    (void)server;
    return 0;
}

int dgg_server_descriptor(const dgg_server *server)
{
    (void)server;
    return -1;
}

int dgg_server_patience(const dgg_server *server)
{
    (void)server;
    return -1;
}

void dgg_server_work(dgg_server *server)
{
    (void)server;
}

void dgg_server_stop(dgg_server **server)
{
    *server = NULL;
}

#endif
