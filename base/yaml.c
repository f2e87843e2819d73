/* YAML, read event by event. */
#include "base/yaml.h"

#include <yaml.h>

#include "base/memory.h"

enum { DEEPEST = 64 };

struct dgg_yaml {
    yaml_parser_t parser;
    yaml_event_t event; /* the last one, whose text is lent out */
    bool has_event, is_done;
    int depth;
};

dgg_status dgg_yaml_open(dgg_yaml **yaml, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(yaml, 1, sizeof **yaml, error));
    (*yaml)->has_event = (*yaml)->is_done = false;
    (*yaml)->depth = 0;
    if (yaml_parser_initialize(&(*yaml)->parser) == 0) {
        dgg_release(*yaml);
        *yaml = NULL;
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory left");
    }
    const char *start = text.length > 0 ? text.start : "";
    yaml_parser_set_input_string(&(*yaml)->parser, (const unsigned char *)start, text.length);
    yaml_parser_set_encoding(&(*yaml)->parser, YAML_UTF8_ENCODING);
done:
    return status;
}

static dgg_status refuse(const dgg_yaml *yaml, dgg_error *error)
{
    const char *problem = yaml->parser.problem;
    if (yaml->parser.error == YAML_MEMORY_ERROR) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory left");
    }
    return dgg_fail(error, DGG_BAD_INPUT, (long)yaml->parser.problem_mark.line + 1, "no YAML: %s",
                    problem != NULL ? problem : "it cannot be read");
}

static dgg_status take(dgg_yaml *yaml, dgg_error *error)
{
    if (yaml->has_event) {
        yaml_event_delete(&yaml->event);
    }
    yaml->has_event = yaml_parser_parse(&yaml->parser, &yaml->event) != 0;
    return yaml->has_event ? DGG_OK : refuse(yaml, error);
}

/* False for what only frames the document. */
static bool translate(dgg_yaml *yaml, dgg_yaml_event *event)
{
    const yaml_event_t *own = &yaml->event;
    *event = (dgg_yaml_event){ .line = (long)own->start_mark.line + 1 };
    switch (own->type) {
    case YAML_SCALAR_EVENT:
        event->kind = DGG_YAML_SCALAR;
        event->text = (dgg_text){ (const char *)own->data.scalar.value, own->data.scalar.length };
        return true;
    case YAML_SEQUENCE_START_EVENT:
    case YAML_MAPPING_START_EVENT:
        event->kind = own->type == YAML_MAPPING_START_EVENT ? DGG_YAML_MAP : DGG_YAML_LIST;
        yaml->depth++;
        return true;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        event->kind = DGG_YAML_END;
        yaml->depth--;
        return true;
    case YAML_DOCUMENT_END_EVENT:
    case YAML_STREAM_END_EVENT:
        event->kind = DGG_YAML_DONE;
        yaml->is_done = true;
        return true;
    default:
        return false;
    }
}

dgg_status dgg_yaml_next(dgg_yaml *yaml, dgg_yaml_event *event, dgg_error *error)
{
    dgg_status status = DGG_OK;
    *event = (dgg_yaml_event){ .kind = DGG_YAML_DONE };
    if (yaml->is_done) {
        return DGG_OK;
    }
    do {
        DGG_TRY(take(yaml, error));
        if (yaml->event.type == YAML_ALIAS_EVENT) {
            return dgg_fail(error, DGG_BAD_INPUT, (long)yaml->event.start_mark.line + 1,
                            "aliases are not read: write out what it stands for");
        }
    } while (!translate(yaml, event));
    if (yaml->depth > DEEPEST) {
        status = dgg_fail(error, DGG_BAD_INPUT, event->line, "this is nested too deep");
    }
done:
    return status;
}

void dgg_yaml_close(dgg_yaml **yaml)
{
    if (*yaml == NULL) {
        return;
    }
    if ((*yaml)->has_event) {
        yaml_event_delete(&(*yaml)->event);
    }
    yaml_parser_delete(&(*yaml)->parser);
    dgg_release(*yaml);
    *yaml = NULL;
}
