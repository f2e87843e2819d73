/* A folder of notes, one a node, that Obsidian, Zettlr and Cosma read: what is known stands in
 * front matter, links as [[name]] with the words that justify them, and links to a note are found
 * by the program that shows it. A name is that of the label, or of the key of a paper. */
#include <math.h>

#include "base/buffer.h"
#include "base/json.h"
#include "base/memory.h"
#include "base/names.h"
#include "base/unicode.h"
#include "graph/kind_path.h"
#include "layouts/attributes.h"
#include "layouts/markdown_text.h"
#include "layouts/prose.h"
#include "layouts/writers.h"

enum { MOST_CHARACTERS = 80 }; /* of a name: far from the limits of any file system */

typedef struct vault {
    const dgg_analysis *analysis;
    dgg_text *names; /* of the notes, without ".md" */
    dgg_arena *arena;
    dgg_buffer room;
    FILE *out; /* the note at hand */
} vault;

/* What no file system, or no [[link]], may hold. */
static bool is_barred(int32_t character)
{
    static const char barred[] = "/\\:*?\"<>|#^[]%`'&$!~{}";
    if (character < ' ' || character == 0x7F) {
        return true;
    }
    for (const char *one = barred; *one != '\0'; one++) {
        if (character == *one) {
            return true;
        }
    }
    return false;
}

/* The text as a name of a file; without blanks and dots at its ends. */
static dgg_status add_name(dgg_buffer *name, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer line = { 0 };
    DGG_TRY(dgg_prose_add(&line, text, error));
    dgg_text rest = dgg_buffer_text(&line);
    for (int i = 0; i < MOST_CHARACTERS && rest.length > 0; i++) {
        int32_t character = dgg_unicode_take(&rest);
        bool is_dot_first = character == '.' && name->length == 0;
        DGG_TRY(
            dgg_unicode_put(name, is_barred(character) || is_dot_first ? '-' : character, error));
    }
    while (name->length > 0 &&
           (name->bytes[name->length - 1] == ' ' || name->bytes[name->length - 1] == '.')) {
        name->length--;
    }
done:
    dgg_buffer_destroy(&line);
    return status;
}

/* The label, then with the kind behind it, then with a number: "Beijing (person) 3". */
static dgg_status make_name(const dgg_node *node, size_t attempt, dgg_buffer *name,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t colon = dgg_text_find_byte(node->id, ':');
    dgg_text key = dgg_text_slice(node->id, colon + 1, node->id.length);
    name->length = 0;
    DGG_TRY(add_name(name, dgg_kind_is_record(node->kind) ? key : node->label, error));
    if (attempt > 0 || name->length == 0) {
        DGG_TRY(dgg_buffer_print(name, error, " (%s)", dgg_kind_name(node->kind)));
    }
    if (attempt > 1) {
        DGG_TRY(dgg_buffer_print(name, error, " %zu", attempt));
    }
done:
    return status;
}

/* Names that differ in case only are one on many disks. */
static dgg_status find_name(const dgg_node *node, dgg_names *known, dgg_buffer *name,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer folded = { 0 };
    size_t before = known->count;
    for (size_t attempt = 0; known->count == before; attempt++) {
        uint32_t number = 0;
        DGG_TRY(make_name(node, attempt, name, error));
        folded.length = 0;
        DGG_TRY(dgg_unicode_fold(&folded, dgg_buffer_text(name), error));
        DGG_TRY(dgg_names_add(known, dgg_buffer_text(&folded), &number, error));
    }
done:
    dgg_buffer_destroy(&folded);
    return status;
}

static dgg_status name_all(vault *notes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = notes->analysis->graph;
    dgg_names known = { 0 };
    dgg_buffer name = { 0 };
    DGG_TRY(dgg_arena_alloc(&notes->arena, &notes->names,
                            (graph->node_count + 1) * sizeof *notes->names, error));
    for (size_t i = 0; i < graph->node_count; i++) {
        DGG_TRY(find_name(&graph->nodes[i], &known, &name, error));
        notes->names[i] = dgg_buffer_text(&name);
        DGG_TRY(dgg_arena_copy(&notes->arena, &notes->names[i], error));
    }
done:
    dgg_names_destroy(&known);
    dgg_buffer_destroy(&name);
    return status;
}

/* JSON is YAML: "title: "A: B"" can hold any text. */
static void begin_member(vault *notes, const char *key, dgg_json_writer *writer)
{
    *writer = (dgg_json_writer){ .out = notes->out };
    fprintf(notes->out, "%s: ", key);
}

static void write_member(vault *notes, const char *key, dgg_text text)
{
    dgg_json_writer writer;
    if (text.length > 0) {
        begin_member(notes, key, &writer);
        dgg_json_write_text(&writer, text);
        fputc('\n', notes->out);
    }
}

static void write_members(vault *notes, const char *key, dgg_texts list)
{
    dgg_json_writer writer;
    if (list.count == 0) {
        return;
    }
    begin_member(notes, key, &writer);
    dgg_json_begin_array(&writer);
    for (size_t i = 0; i < list.count; i++) {
        dgg_json_write_text(&writer, list.items[i]);
    }
    dgg_json_end_array(&writer);
    fputc('\n', notes->out);
}

static void write_number(vault *notes, const char *key, double number)
{
    dgg_json_writer writer;
    if (isfinite(number)) {
        begin_member(notes, key, &writer);
        dgg_json_write_number(&writer, number);
        fputc('\n', notes->out);
    }
}

/* The abstract is the text of the note. */
static void write_known(vault *notes, const dgg_node *node)
{
    for (const dgg_attribute *one = dgg_attributes; one->name != NULL; one++) {
        dgg_value value = dgg_attribute_of(one, notes->analysis->graph->corpus, node);
        bool is_told_below = dgg_text_is(dgg_text_of(one->name), "abstract") ||
                             dgg_text_is(dgg_text_of(one->name), "definition");
        if (!value.is_known || is_told_below) {
            continue;
        }
        if (one->kind == DGG_VALUE_LIST) {
            write_members(notes, one->name, value.list);
        } else if (one->kind == DGG_VALUE_TEXT) {
            write_member(notes, one->name, value.text);
        } else if (one->kind == DGG_VALUE_TRUTH) {
            fprintf(notes->out, "%s: %s\n", one->name, value.truth ? "true" : "false");
        } else {
            write_number(notes, one->name, value.number);
        }
    }
}

static void write_front(vault *notes, uint32_t which)
{
    const dgg_analysis *analysis = notes->analysis;
    const dgg_node *node = &analysis->graph->nodes[which];
    dgg_text label = node->label, kind = dgg_text_of(dgg_kind_name(node->kind));
    fputs("---\n", notes->out);
    write_member(notes, "id", node->id);
    write_members(notes, "aliases", (dgg_texts){ &label, label.length > 0 });
    write_members(notes, "tags", (dgg_texts){ &kind, 1 });
    if (analysis->community[which] > 0) {
        write_member(notes, "community",
                     analysis->communities[analysis->community[which] - 1].name);
    }
    for (size_t i = 0; i < analysis->score_count; i++) {
        write_number(notes, analysis->scores[i].measure->name, analysis->scores[i].values[which]);
    }
    write_known(notes, node);
    fputs("---\n\n", notes->out);
}

static dgg_status write_paragraph(vault *notes, const char *before, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (text.length > 0) {
        fputs(before, notes->out);
        DGG_TRY(dgg_markdown_write_text(text, &notes->room, notes->out, error));
        fputs("\n\n", notes->out);
    }
done:
    return status;
}

/* "- discusses [[Data centres]] (primary): “data centres”". */
static dgg_status write_link(vault *notes, const dgg_graph_link *link, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = notes->analysis->graph;
    const char *salience = dgg_salience_of(link);
    size_t count = 0;
    const dgg_evidence *evidence = dgg_evidence_of(graph, link, &count);
    dgg_text name = notes->names[link->target];
    fprintf(notes->out, "- %s [[", dgg_link_type_name(link->type));
    fwrite(name.start, 1, name.length, notes->out);
    fputs("]]", notes->out);
    if (salience != NULL) {
        fprintf(notes->out, " (%s)", salience);
    }
    for (size_t i = 0; i < count; i++) {
        fputs(i > 0 ? ", “" : ": “", notes->out);
        DGG_TRY(dgg_markdown_write_text(evidence[i].quote, &notes->room, notes->out, error));
        fputs("”", notes->out);
    }
    fputc('\n', notes->out);
done:
    return status;
}

static dgg_status write_note(vault *notes, uint32_t which, size_t *next_link, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = notes->analysis->graph;
    const dgg_node *node = &graph->nodes[which];
    write_front(notes, which);
    DGG_TRY(write_paragraph(notes, "# ", node->label, error));
    if (dgg_kind_is_record(node->kind)) {
        dgg_text abstract = graph->corpus->papers[node->entry].abstract;
        DGG_TRY(write_paragraph(notes, "Abstract: ", abstract, error));
    } else if (node->kind == DGG_THEME) {
        dgg_text definition = graph->corpus->themes[node->entry].definition;
        DGG_TRY(write_paragraph(notes, "Definition: ", definition, error));
    }
    for (; *next_link < graph->link_count && graph->links[*next_link].source == which;
         ++*next_link) {
        DGG_TRY(write_link(notes, &graph->links[*next_link], error));
    }
done:
    return status;
}

static dgg_status write_files(const dgg_analysis *analysis, const dgg_choices *choices,
                              const dgg_files *files, dgg_error *error)
{
    (void)choices;
    dgg_status status = DGG_OK;
    static const char ending[] = ".md"; /* with the NUL that ends a string */
    vault notes = { .analysis = analysis };
    dgg_buffer file = { 0 };
    size_t next_link = 0;
    DGG_TRY(name_all(&notes, error));
    for (uint32_t i = 0; i < analysis->graph->node_count; i++) {
        file.length = 0;
        DGG_TRY(dgg_buffer_add(&file, notes.names[i], error));
        DGG_TRY(dgg_buffer_add(&file, (dgg_text){ ending, sizeof ending }, error));
        DGG_TRY(files->begin(files->context, file.bytes, &notes.out, error));
        DGG_TRY(write_note(&notes, i, &next_link, error));
    }
    status = notes.out != NULL ? dgg_written(notes.out, error) : DGG_OK;
done:
    dgg_buffer_destroy(&file);
    dgg_buffer_destroy(&notes.room);
    dgg_arena_release(&notes.arena);
    return status;
}

const dgg_writer dgg_writer_markdown = {
    .row = { "markdown", "a folder of notes with [[links]], for Obsidian, Zettlr and Cosma", NULL,
             NULL },
    .write_files = write_files,
};
