/* Any bytes are events of YAML or are refused: what begins ends, and nothing is left. */
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "base/yaml.h"

/* NOLINTNEXTLINE(readability-identifier-naming): the name is libFuzzer's */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void insist(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    enum { MOST_LEVELS = 64 };
    dgg_yaml *yaml = NULL;
    dgg_error error = { 0 };
    dgg_yaml_event event = { .kind = DGG_YAML_SCALAR };
    size_t depth = 0;
    dgg_text input = { (const char *)bytes, length };
    dgg_status status = dgg_yaml_open(&yaml, input, &error);
    while (status == DGG_OK && event.kind != DGG_YAML_DONE) {
        status = dgg_yaml_next(yaml, &event, &error);
        bool is_begin = event.kind == DGG_YAML_LIST || event.kind == DGG_YAML_MAP;
        if (status == DGG_OK) {
            insist(event.kind != DGG_YAML_END || depth > 0, "what ends has begun");
            insist(event.kind != DGG_YAML_DONE || depth == 0, "a document ends with all in it");
            depth += is_begin;
            depth -= event.kind == DGG_YAML_END;
            insist(depth <= MOST_LEVELS, "nothing is deeper than it may be");
            insist(event.kind == DGG_YAML_DONE || event.line > 0, "events have a line");
        }
    }
    insist(status == error.status, "the error tells the status");
    insist(status == DGG_OK || status == DGG_BAD_INPUT, error.message);
    dgg_yaml_close(&yaml);
    insist(dgg_blocks_in_use == 0, "nothing is left behind");
    return 0;
}
