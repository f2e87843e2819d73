/* A graph.json that was written before. Only what is compared or drawn again is kept of it. */
#include "graph/earlier.h"

#include <unistd.h>

#include "base/json.h"
#include "base/stream.h"

typedef struct reading {
    dgg_earlier *earlier;
    dgg_error *error;
} reading;

static bool is_list(const dgg_json_value *value)
{
    return value != NULL && dgg_json_kind_of(value) == DGG_JSON_ARRAY;
}

static dgg_text text_at(const dgg_json_value *object, const char *key)
{
    const dgg_json_value *value = dgg_json_get(object, key);
    return value != NULL ? dgg_json_string(value) : (dgg_text){ 0 };
}

static bool number_at(const dgg_json_value *object, const char *key, double *number)
{
    const dgg_json_value *value = dgg_json_get(object, key);
    bool is_number = value != NULL && dgg_json_kind_of(value) == DGG_JSON_NUMBER;
    *number = is_number ? dgg_json_number(value) : 0;
    return is_number;
}

static dgg_status read_node(const reading *r, const dgg_json_value *value)
{
    dgg_status status = DGG_OK;
    dgg_earlier *earlier = r->earlier;
    dgg_earlier_node node = { .id = text_at(value, "id"), .label = text_at(value, "label") };
    uint32_t number = 0;
    bool is_known = dgg_kind_find(text_at(value, "kind"), &node.kind) && node.id.length > 0;
    if (!is_known || dgg_names_find(&earlier->ids, node.id) != DGG_NO_NAME) {
        return DGG_OK;
    }
    bool has_x = number_at(value, "x", &node.x), has_y = number_at(value, "y", &node.y);
    node.has_place = has_x && has_y;
    DGG_TRY(dgg_reserve(&earlier->nodes, &earlier->node_room, earlier->ids.count + 1, sizeof node,
                        r->error));
    DGG_TRY(dgg_names_add(&earlier->ids, node.id, &number, r->error));
    node.id = earlier->ids.texts[number];
    DGG_TRY(dgg_arena_copy(&earlier->texts, &node.label, r->error));
    earlier->nodes[number] = node;
done:
    return status;
}

static dgg_status read_link(const reading *r, const dgg_json_value *value)
{
    dgg_status status = DGG_OK;
    dgg_earlier *earlier = r->earlier;
    dgg_earlier_link link = {
        .source = dgg_names_find(&earlier->ids, text_at(value, "source")),
        .target = dgg_names_find(&earlier->ids, text_at(value, "target")),
    };
    bool is_known = dgg_link_type_find(text_at(value, "type"), &link.type) &&
                    link.source != DGG_NO_NAME && link.target != DGG_NO_NAME;
    if (!is_known || (link.type != DGG_DISCUSSES && link.type != DGG_STUDIES)) {
        return DGG_OK;
    }
    DGG_TRY(dgg_reserve(&earlier->links, &earlier->link_room, earlier->link_count + 1, sizeof link,
                        r->error));
    earlier->links[earlier->link_count++] = link;
done:
    return status;
}

static dgg_status read_member(const reading *r, const dgg_json_value *value)
{
    dgg_status status = DGG_OK;
    dgg_earlier *earlier = r->earlier;
    uint32_t node = dgg_names_find(&earlier->ids, dgg_json_string(value));
    if (node != DGG_NO_NAME) {
        DGG_TRY(dgg_reserve(&earlier->members, &earlier->member_room, earlier->member_count + 1,
                            sizeof node, r->error));
        earlier->members[earlier->member_count++] = node;
    }
done:
    return status;
}

static dgg_status read_each(const reading *r, const dgg_json_value *list,
                            dgg_status (*read)(const reading *r, const dgg_json_value *value))
{
    dgg_status status = DGG_OK;
    const dgg_json_value *first = is_list(list) ? dgg_json_first(list) : NULL;
    for (const dgg_json_value *one = first; one != NULL; one = dgg_json_next(one)) {
        DGG_TRY(read(r, one));
    }
done:
    return status;
}

static dgg_status read_community(const reading *r, const dgg_json_value *value)
{
    dgg_status status = DGG_OK;
    dgg_earlier *earlier = r->earlier;
    dgg_earlier_community community = { .name = text_at(value, "name"),
                                        .first = earlier->member_count };
    DGG_TRY(read_each(r, dgg_json_get(value, "members"), read_member));
    community.count = earlier->member_count - community.first;
    if (community.count > 0) {
        DGG_TRY(dgg_arena_copy(&earlier->texts, &community.name, r->error));
        DGG_TRY(dgg_reserve(&earlier->communities, &earlier->community_room,
                            earlier->community_count + 1, sizeof community, r->error));
        earlier->communities[earlier->community_count++] = community;
    }
done:
    return status;
}

dgg_status dgg_earlier_read_text(dgg_earlier *earlier, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json *json = NULL;
    const reading r = { earlier, error };
    DGG_TRY(dgg_json_read(&json, text, error));
    const dgg_json_value *root = dgg_json_root(json);
    if (!dgg_text_is(text_at(root, "format"), "dggraph-graph/1")) {
        status = dgg_json_fail(json, root, error, "is no graph.json of this program");
        goto done;
    }
    DGG_TRY(read_each(&r, dgg_json_get(root, "nodes"), read_node));
    DGG_TRY(read_each(&r, dgg_json_get(root, "links"), read_link));
    DGG_TRY(read_each(&r, dgg_json_get(root, "communities"), read_community));
    earlier->is_there = true;
done:
    dgg_json_destroy(&json);
    return status;
}

dgg_status dgg_earlier_read(dgg_earlier *earlier, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_text text = { 0 };
    if (access(path, F_OK) != 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_stream_rest(stream, &text, error));
    DGG_TRY(dgg_earlier_read_text(earlier, text, error));
done:
    dgg_stream_close(&stream);
    return dgg_fail_in(error, status, path);
}

void dgg_earlier_destroy(dgg_earlier *earlier)
{
    dgg_release(earlier->nodes);
    dgg_names_destroy(&earlier->ids);
    dgg_release(earlier->links);
    dgg_release(earlier->communities);
    dgg_release(earlier->members);
    dgg_arena_release(&earlier->texts);
    *earlier = (dgg_earlier){ 0 };
}

const dgg_earlier_node *dgg_earlier_find(const dgg_earlier *earlier, dgg_text id)
{
    uint32_t number = dgg_names_find(&earlier->ids, id);
    return number != DGG_NO_NAME ? &earlier->nodes[number] : NULL;
}
