/* A page that is not there yet is a page that waits for it; all else that is not there is 404. */
#include "program/commands/watch/answers.h"

#include <stdlib.h>

#include "base/json.h"
#include "layouts/page.h"
#include "program/commands/watch/outputs.h"

enum { FINE = 200, MOVED = 302, FORBIDDEN = 403, NOT_FOUND = 404, METHOD = 405 };

static const char plain_text[] = "text/plain; charset=utf-8";
static const char page_policy[] = "frame-ancestors 'none'"; /* besides that of the page itself */
static const char other_policy[] =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

static dgg_status refuse(dgg_reply *reply, unsigned code, const char *why, dgg_error *error)
{
    reply->code = code;
    reply->type = plain_text;
    reply->policy = other_policy;
    return dgg_buffer_add(&reply->body, dgg_text_of(why), error);
}

static dgg_status give_page(const dgg_watched *watched, dgg_reply *reply, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer page = { 0 };
    reply->code = FINE;
    reply->type = dgg_output_type(dgg_text_of(".html"));
    reply->policy = page_policy;
    status = dgg_output_read(watched->place, dgg_text_of("map.html"), &page, error);
    if (status == DGG_NO_INPUT || status == DGG_BAD_INPUT) {
        page.length = 0;
        DGG_TRY(dgg_waiting_page_add(&page, error));
    }
    DGG_TRY(dgg_page_follow(dgg_buffer_text(&page), watched->version, &reply->body, error));
done:
    dgg_buffer_destroy(&page);
    return status;
}

/* {"version":2,"running":false,"message":""} */
static dgg_status give_state(const dgg_watched *watched, dgg_reply *reply, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *bytes = NULL;
    size_t length = 0;
    dgg_json_writer writer = { .out = open_memstream(&bytes, &length) };
    if (writer.out == NULL) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory");
    }
    dgg_json_begin_object(&writer);
    dgg_json_write_key(&writer, "version");
    dgg_json_write_count(&writer, watched->version);
    dgg_json_write_key(&writer, "running");
    dgg_json_write_boolean(&writer, watched->is_running);
    dgg_json_write_key(&writer, "message");
    dgg_json_write_text(&writer, dgg_buffer_text(watched->message));
    dgg_json_end_object(&writer);
    status = dgg_json_end(&writer, error);
    fclose(writer.out);
    reply->code = FINE;
    reply->type = dgg_output_type(dgg_text_of(".json"));
    reply->policy = other_policy;
    DGG_TRY(status);
    DGG_TRY(dgg_buffer_add(&reply->body, (dgg_text){ bytes, length }, error));
done:
    free(bytes);
    return status;
}

static dgg_status give_file(const dgg_watched *watched, dgg_text name, dgg_reply *reply,
                            dgg_error *error)
{
    dgg_status status = dgg_output_read(watched->place, name, &reply->body, error);
    if (status == DGG_NO_INPUT || status == DGG_BAD_INPUT) {
        reply->body.length = 0;
        return refuse(reply, NOT_FOUND, "There is nothing here.\n", error);
    }
    reply->code = FINE;
    reply->type = dgg_output_type(name);
    reply->policy = other_policy;
    return status;
}

dgg_status dgg_watched_answer(void *context, const dgg_asked *asked, dgg_reply *reply,
                              dgg_error *error)
{
    const dgg_watched *watched = context;
    dgg_text name = { 0 };
    switch (dgg_asked_judge(asked, &watched->site, &name)) {
    case DGG_ANSWER_STRANGER:
        return refuse(reply, FORBIDDEN, "This is not the name of this server.\n", error);
    case DGG_ANSWER_METHOD:
        return refuse(reply, METHOD, "This server is only read.\n", error);
    case DGG_ANSWER_MOVED:
        reply->location = "map.html";
        return refuse(reply, MOVED, "The page is map.html.\n", error);
    case DGG_ANSWER_PAGE:
        return give_page(watched, reply, error);
    case DGG_ANSWER_STATE:
        return give_state(watched, reply, error);
    case DGG_ANSWER_FILE:
        return give_file(watched, name, reply, error);
    case DGG_ANSWER_NOTHING:
    default:
        return refuse(reply, NOT_FOUND, "There is nothing here.\n", error);
    }
}
