/* The records that people took out, each with the stage and reason they gave. */
#include "layouts/writers/json/excluded.h"

static void write_text_or_null(dgg_json_writer *writer, const char *key, dgg_text text)
{
    dgg_json_write_key(writer, key);
    if (text.length > 0) {
        dgg_json_write_text(writer, text);
    } else {
        dgg_json_write_null(writer);
    }
}

void dgg_json_write_excluded(const dgg_corpus *corpus, dgg_json_writer *writer)
{
    dgg_json_write_key(writer, "excluded");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < corpus->excluded_count; i++) {
        const dgg_excluded *excluded = &corpus->excluded[i];
        dgg_json_begin_object(writer);
        write_text_or_null(writer, "kind", dgg_text_of(dgg_kind_name(excluded->paper.kind)));
        write_text_or_null(writer, "id", excluded->paper.id);
        write_text_or_null(writer, "title", excluded->paper.title);
        write_text_or_null(writer, "stage", excluded->stage);
        write_text_or_null(writer, "reason", excluded->reason);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
}
