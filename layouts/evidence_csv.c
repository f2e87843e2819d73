/* Evidence as CSV (layouts/csv_cell.h). Offsets count characters of the field, from 0. */
#include "layouts/evidence_csv.h"

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/unicode.h"
#include "layouts/attributes.h"
#include "layouts/csv_cell.h"

#define WORDS_HEADER "field,quote,sentence,pattern,kind,points,study_cue,contrast,start,end\n"

static void write_cell(dgg_text text, FILE *out)
{
    dgg_csv_write_text(text, out);
    fputc(',', out);
}

static void write_name(const char *name, FILE *out)
{
    fprintf(out, "%s,", name != NULL ? name : "");
}

/* Ends the line. */
static dgg_status write_words(const dgg_paper *paper, const dgg_evidence *evidence, FILE *out,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_text field = { 0 };
    char points[DGG_NUMBER_ROOM];
    DGG_TRY(dgg_paper_field(paper, evidence->field, &arena, &field, error));
    write_name(dgg_field_name(evidence->field), out);
    write_cell(evidence->quote, out);
    write_cell(dgg_unicode_slice(field, evidence->sentence_start, evidence->sentence_end), out);
    write_cell(evidence->pattern, out);
    write_name(dgg_evidence_kind_name(evidence->kind), out);
    write_name(dgg_number_exact(evidence->weight, points), out);
    write_name(evidence->cue ? "true" : "false", out);
    write_name(evidence->contrast ? "true" : "false", out);
    fprintf(out, "%u,%u\n", evidence->start, evidence->end);
done:
    dgg_arena_release(&arena);
    return status;
}

static void write_ends(const dgg_graph *graph, const dgg_graph_link *link, FILE *out)
{
    static const char *const decisions[] = { "", "accepted", "added" };
    const dgg_node *paper = &graph->nodes[link->source], *target = &graph->nodes[link->target];
    write_cell(paper->id, out);
    write_cell(paper->label, out);
    write_cell(target->id, out);
    write_cell(target->label, out);
    write_name(dgg_link_type_name(link->type), out);
    write_name(dgg_salience_of(link), out);
    write_name(link->link != NULL ? decisions[link->link->decision] : "", out);
}

static dgg_status write_link(const dgg_graph *graph, const dgg_graph_link *link, FILE *out,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = 0;
    const dgg_evidence *evidence = dgg_evidence_of(graph, link, &count);
    const dgg_paper *paper = &graph->corpus->papers[graph->nodes[link->source].entry];
    for (size_t i = 0; i < count; i++) {
        write_ends(graph, link, out);
        DGG_TRY(write_words(paper, &evidence[i], out, error));
    }
    if (count == 0) {
        write_ends(graph, link, out);
        fputs(",,,,,,,,,\n", out);
    }
done:
    return status;
}

static dgg_status end(FILE *out, dgg_error *error)
{
    bool is_written = fflush(out) == 0 && !ferror(out);
    return is_written ? DGG_OK
                      : dgg_fail(error, DGG_CANNOT_WRITE, 0, "the output is full or closed");
}

dgg_status dgg_evidence_csv_write(const dgg_graph *graph, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    fputs("paper,paper_label,target,target_label,type,salience,decision," WORDS_HEADER, out);
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        if (dgg_has_salience(link->type)) {
            DGG_TRY(write_link(graph, link, out, error));
        }
    }
    status = end(out, error);
done:
    return status;
}

/* "paper:li-2021", as graph nodes are called; nothing for what has no id. */
static dgg_status write_id(dgg_kind kind, dgg_text id, dgg_buffer *room, FILE *out,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    room->length = 0;
    if (id.length > 0) {
        DGG_TRY(dgg_buffer_print(room, error, "%s:", dgg_kind_name(kind)));
        DGG_TRY(dgg_buffer_add(room, id, error));
    }
    write_cell(dgg_buffer_text(room), out);
done:
    return status;
}

dgg_status dgg_evidence_csv_write_rejected(const dgg_corpus *corpus, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer room = { 0 };
    fputs("paper,target,reason," WORDS_HEADER, out);
    for (size_t i = 0; i < corpus->rejected_count; i++) {
        const dgg_rejected *rejected = &corpus->rejected[i];
        const dgg_paper *paper = &corpus->papers[rejected->paper];
        DGG_TRY(write_id(paper->kind, paper->id, &room, out, error));
        DGG_TRY(write_id(rejected->kind, rejected->id, &room, out, error));
        write_cell(rejected->reason, out);
        DGG_TRY(write_words(paper, &rejected->evidence, out, error));
    }
    status = end(out, error);
done:
    dgg_buffer_destroy(&room);
    return status;
}
