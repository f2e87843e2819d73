/* Whether a request is ours to answer: by its host, its method, its token and its name, in that
 * order; what is refused learns nothing of the others. */
#include "program/commands/watch/asked.h"

#include <stdio.h>
#include <string.h>
#include <sys/random.h>

enum { PLAIN_PORT = 80, LONGEST_HOST = 40 };

static const char *const hosts[] = { "127.0.0.1", "localhost" };

/* "127.0.0.1:8391"; a browser leaves out the port that all pages have. */
static bool is_host(dgg_text said, const dgg_site *site)
{
    char host[LONGEST_HOST];
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        snprintf(host, sizeof host, "%s:%u", hosts[i], site->port);
        if (dgg_text_is(said, host) || (site->port == PLAIN_PORT && dgg_text_is(said, hosts[i]))) {
            return true;
        }
    }
    return false;
}

/* A page that asks tells where it comes from; a person who opens an address does not. */
static bool is_origin(const char *origin, const dgg_site *site)
{
    static const char scheme[] = "http://";
    dgg_text said = dgg_text_of(origin);
    return origin == NULL || (dgg_text_starts(said, scheme) &&
                              is_host(dgg_text_slice(said, sizeof scheme - 1, said.length), site));
}

/* In the same time wherever the first difference is. */
static bool is_token(dgg_text said, const char *token)
{
    unsigned differs = said.length != DGG_TOKEN_LENGTH;
    for (size_t i = 0; i < DGG_TOKEN_LENGTH && i < said.length; i++) {
        differs |= (unsigned)(unsigned char)said.start[i] ^ (unsigned char)token[i];
    }
    return differs == 0;
}

static bool is_name(dgg_text name)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789_.-/";
    for (size_t i = 0; i < name.length; i++) {
        if (strchr(allowed, name.start[i]) == NULL) {
            return false;
        }
    }
    if (name.length == 0 || name.start[name.length - 1] == '/') {
        return false;
    }
    while (name.length > 0) {
        dgg_text part = dgg_text_cut(&name, '/');
        if (part.length == 0 || *part.start == '.') {
            return false;
        }
    }
    return true;
}

dgg_answer dgg_asked_judge(const dgg_asked *asked, const dgg_site *site, dgg_text *name)
{
    dgg_text path = dgg_text_of(asked->path);
    *name = (dgg_text){ 0 };
    if (asked->host_count != 1 || !is_host(dgg_text_of(asked->host), site) ||
        !is_origin(asked->origin, site)) {
        return DGG_ANSWER_STRANGER;
    }
    if (strcmp(asked->method, "GET") != 0 && strcmp(asked->method, "HEAD") != 0) {
        return DGG_ANSWER_METHOD;
    }
    if (path.length == 0 || *path.start != '/') {
        return DGG_ANSWER_NOTHING;
    }
    path = dgg_text_slice(path, 1, path.length);
    size_t slash = dgg_text_find_byte(path, '/');
    if (slash == path.length || !is_token(dgg_text_slice(path, 0, slash), site->token)) {
        return DGG_ANSWER_NOTHING;
    }
    *name = dgg_text_slice(path, slash + 1, path.length);
    if (name->length == 0) {
        return DGG_ANSWER_MOVED;
    }
    if (dgg_text_is(*name, "map.html")) {
        return DGG_ANSWER_PAGE;
    }
    if (dgg_text_is(*name, "state")) {
        return DGG_ANSWER_STATE;
    }
    return is_name(*name) ? DGG_ANSWER_FILE : DGG_ANSWER_NOTHING;
}

dgg_status dgg_site_make_token(dgg_site *site, dgg_error *error)
{
    unsigned char bytes[DGG_TOKEN_LENGTH / 2];
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes) {
        return dgg_fail(error, DGG_LIBRARY_FAILED, 0,
                        "this machine gives no numbers that nobody can guess");
    }
    for (size_t i = 0; i < sizeof bytes; i++) {
        snprintf(site->token + 2 * i, 3, "%02x", bytes[i]);
    }
    return DGG_OK;
}
