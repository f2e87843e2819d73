/* A corpus as JSON, "dggraph-corpus/1": what was read, before anything was made of it. Papers are
 * linked by their place in the list; empty fields are left out. */
#include "base/json.h"
#include "corpus/parts.h"

enum { BROKEN_LEVELS = 3 /* a field a line: the file may be edited and compared */ };

static void write_text(dgg_json_writer *writer, const char *key, dgg_text text)
{
    if (text.length > 0) {
        dgg_json_write_key(writer, key);
        dgg_json_write_text(writer, text);
    }
}

static void write_list(dgg_json_writer *writer, const char *key, dgg_texts list)
{
    if (list.count == 0) {
        return;
    }
    dgg_json_write_key(writer, key);
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < list.count; i++) {
        dgg_json_write_text(writer, list.items[i]);
    }
    dgg_json_end_array(writer);
}

static void write_count(dgg_json_writer *writer, const char *key, size_t count)
{
    if (count > 0) {
        dgg_json_write_key(writer, key);
        dgg_json_write_count(writer, count);
    }
}

static void write_sources(dgg_json_writer *writer, const dgg_corpus *corpus)
{
    dgg_json_write_key(writer, "sources");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < corpus->source_count; i++) {
        const dgg_source *source = &corpus->sources[i];
        dgg_json_begin_object(writer);
        write_text(writer, "name", source->name);
        write_text(writer, "digest", source->digest);
        write_text(writer, "format", source->format);
        write_count(writer, "record_count", source->record_count);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
}

static void write_origin(dgg_json_writer *writer, const dgg_origin *origin)
{
    dgg_json_begin_object(writer);
    write_text(writer, "file", origin->file);
    write_count(writer, "line", origin->line > 0 ? (size_t)origin->line : 0);
    dgg_json_write_key(writer, "parts");
    dgg_json_begin_array(writer);
    for (size_t part = 0; part < DGG_PARTS; part++) {
        if ((origin->parts >> part & 1) != 0) {
            dgg_json_write_text(writer, dgg_text_of(dgg_part_name(part)));
        }
    }
    dgg_json_end_array(writer);
    dgg_json_end_object(writer);
}

static void write_origins(dgg_json_writer *writer, const dgg_paper *paper)
{
    if (paper->origin_count == 0) {
        return;
    }
    dgg_json_write_key(writer, "origins");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < paper->origin_count; i++) {
        write_origin(writer, &paper->origins[i]);
    }
    dgg_json_end_array(writer);
}

static void write_paper(dgg_json_writer *writer, const dgg_paper *paper)
{
    dgg_json_begin_object(writer);
    write_text(writer, "kind", dgg_text_of(dgg_kind_name(paper->kind)));
    write_text(writer, "id", paper->id);
    for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
        write_text(writer, dgg_part_text_name(part), dgg_part_text_of(paper, part));
    }
    write_count(writer, "year", paper->year > 0 ? (size_t)paper->year : 0);
    for (size_t part = 0; part < DGG_PART_LISTS; part++) {
        write_list(writer, dgg_part_list_name(part), dgg_part_list_of(paper, part));
    }
    if (paper->is_focal) {
        dgg_json_write_key(writer, "is_focal");
        dgg_json_write_boolean(writer, true);
    }
    write_text(writer, "file", paper->file);
    write_count(writer, "line", paper->line > 0 ? (size_t)paper->line : 0);
    write_origins(writer, paper);
    dgg_json_end_object(writer);
}

static void write_links(dgg_json_writer *writer, const char *key, const dgg_links *links)
{
    dgg_json_write_key(writer, key);
    dgg_json_begin_array(writer);
    writer->broken--; /* a link a line */
    for (size_t i = 0; i < links->count; i++) {
        if (!links->items[i].to_reference) {
            dgg_json_begin_array(writer);
            dgg_json_write_count(writer, links->items[i].from);
            dgg_json_write_count(writer, links->items[i].to);
            dgg_json_end_array(writer);
        }
    }
    writer->broken++;
    dgg_json_end_array(writer);
}

/* What coding mends is told again when the corpus is coded again. */
static void write_warnings(dgg_json_writer *writer, const dgg_corpus *corpus)
{
    dgg_json_write_key(writer, "warnings");
    dgg_json_begin_array(writer);
    for (size_t i = 0; i < corpus->warning_count; i++) {
        const dgg_warning *warning = &corpus->warnings[i];
        if (warning->kind == DGG_REPAIRED) {
            continue;
        }
        dgg_json_begin_object(writer);
        write_text(writer, "kind", dgg_text_of(dgg_warning_kind_name(warning->kind)));
        write_text(writer, "file", warning->file);
        write_count(writer, "line", warning->line > 0 ? (size_t)warning->line : 0);
        write_text(writer, "reason", warning->reason);
        dgg_json_end_object(writer);
    }
    dgg_json_end_array(writer);
}

dgg_status dgg_corpus_write(const dgg_corpus *corpus, FILE *out, dgg_error *error)
{
    dgg_json_writer writer = { .out = out, .broken = BROKEN_LEVELS };
    if (corpus->is_saved) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "a saved graph or a network does not hold the records it was made of; "
                        "write the corpus from the first inputs");
    }
    dgg_json_begin_object(&writer);
    write_text(&writer, "format", dgg_text_of("dggraph-corpus/1"));
    write_sources(&writer, corpus);
    dgg_json_write_key(&writer, "papers");
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < corpus->paper_count; i++) {
        write_paper(&writer, &corpus->papers[i]);
    }
    dgg_json_end_array(&writer);
    write_links(&writer, "related_to", &corpus->links[DGG_RELATED_TO]);
    write_links(&writer, "cites", &corpus->links[DGG_CITES]);
    write_warnings(&writer, corpus);
    dgg_json_end_object(&writer);
    return dgg_json_end(&writer, error);
}
