/* The same for programs to read. */
#include "program/commands/explain/evidence.h"
#include "program/commands/explain/explain.h"

enum { LABEL_LENGTH = 200 }; /* of an untitled paper; titles are whole */

static void write_member(dgg_json_writer *json, const char *key, dgg_text text)
{
    dgg_json_write_key(json, key);
    dgg_json_write_text(json, text);
}

static void write_number(dgg_json_writer *json, const char *key, double number)
{
    dgg_json_write_key(json, key);
    dgg_json_write_number(json, number);
}

static void write_flag(dgg_json_writer *json, const char *key, bool flag)
{
    dgg_json_write_key(json, key);
    dgg_json_write_boolean(json, flag);
}

static dgg_status write_evidence(const dgg_paper *paper, const dgg_evidence *evidence,
                                 dgg_json_writer *json, dgg_error *error)
{
    dgg_arena *arena = NULL;
    dgg_sentence sentence = { 0 };
    dgg_status status = dgg_evidence_sentence(paper, evidence, &arena, &sentence, error);
    if (status == DGG_OK) {
        dgg_json_begin_object(json);
        write_member(json, "field", dgg_text_of(dgg_field_name(evidence->field)));
        write_number(json, "start", evidence->start);
        write_number(json, "end", evidence->end);
        write_member(json, "before", sentence.before);
        write_member(json, "quote", sentence.quote);
        write_member(json, "behind", sentence.behind);
        write_member(json, "pattern", evidence->pattern);
        write_member(json, "kind", dgg_text_of(dgg_evidence_kind_name(evidence->kind)));
        write_flag(json, "cue", evidence->cue);
        write_flag(json, "contrast", evidence->contrast);
        write_number(json, "weight", evidence->weight);
        dgg_json_end_object(json);
    }
    dgg_arena_release(&arena);
    return status;
}

static dgg_status write_link(const dgg_corpus *corpus, dgg_link_type type, const dgg_link *link,
                             dgg_json_writer *json, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text id = { 0 }, label = { 0 };
    dgg_evidence_target(corpus, type, link, &id, &label);
    dgg_json_begin_object(json);
    write_member(json, "type", dgg_text_of(dgg_link_type_name(type)));
    write_member(json, "kind", dgg_text_of(type == DGG_DISCUSSES ? "theme" : "location"));
    write_member(json, "id", id);
    write_member(json, "label", label);
    write_number(json, "weight", link->weight);
    write_member(json, "salience", dgg_text_of(link->is_primary ? "primary" : "mention"));
    if (link->decision != DGG_UNDECIDED) {
        write_member(json, "decision", dgg_text_of(dgg_link_decision_name(link->decision)));
    }
    dgg_json_write_key(json, "evidence");
    dgg_json_begin_array(json);
    for (uint32_t i = 0; i < link->evidence_count; i++) {
        const dgg_evidence *evidence = &corpus->evidence[link->first_evidence + i];
        DGG_TRY(write_evidence(&corpus->papers[link->from], evidence, json, error));
    }
    dgg_json_end_array(json);
    dgg_json_end_object(json);
done:
    return status;
}

static dgg_status write_links(const dgg_corpus *corpus, dgg_link_type type, uint32_t paper,
                              dgg_json_writer *json, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t first = 0, count = dgg_evidence_links(corpus, type, paper, &first);
    for (size_t i = first; i < first + count; i++) {
        DGG_TRY(write_link(corpus, type, &corpus->links[type].items[i], json, error));
    }
done:
    return status;
}

static dgg_status write_rejected(const dgg_corpus *corpus, uint32_t paper, dgg_json_writer *json,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < corpus->rejected_count; i++) {
        const dgg_rejected *rejected = &corpus->rejected[i];
        if (rejected->paper == paper) {
            dgg_json_begin_object(json);
            write_member(json, "kind", dgg_text_of(dgg_kind_name(rejected->kind)));
            write_member(json, "id", rejected->id);
            write_member(json, "reason", rejected->reason);
            dgg_json_write_key(json, "evidence");
            DGG_TRY(write_evidence(&corpus->papers[paper], &rejected->evidence, json, error));
            dgg_json_end_object(json);
        }
    }
done:
    return status;
}

static void write_repairs(const dgg_corpus *corpus, uint32_t paper, dgg_json_writer *json)
{
    for (size_t i = 0; i < corpus->warning_count; i++) {
        dgg_text words = { 0 };
        if (dgg_evidence_is_repair(&corpus->papers[paper], &corpus->warnings[i], &words)) {
            dgg_json_write_text(json, words);
        }
    }
}

static dgg_status write_head(const dgg_paper *paper, dgg_json_writer *json, dgg_error *error)
{
    dgg_arena *arena = NULL;
    dgg_label label = { 0 };
    dgg_status status = dgg_paper_label(paper, paper->title.length > 0 ? SIZE_MAX : LABEL_LENGTH,
                                        &arena, &label, error);
    if (status == DGG_OK) {
        write_member(json, "kind", dgg_text_of(dgg_kind_name(paper->kind)));
        write_member(json, "id", paper->id);
        write_member(json, "label", label.text);
        write_flag(json, "title_inferred", label.is_inferred);
        write_member(json, "venue", paper->venue);
        write_number(json, "year", paper->year);
        write_member(json, "file", paper->file);
        write_number(json, "line", (double)paper->line);
    }
    dgg_arena_release(&arena);
    return status;
}

dgg_status dgg_explain_paper_json(const dgg_corpus *corpus, uint32_t paper, dgg_json_writer *json,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_json_begin_object(json);
    DGG_TRY(write_head(&corpus->papers[paper], json, error));
    dgg_json_write_key(json, "links");
    dgg_json_begin_array(json);
    DGG_TRY(write_links(corpus, DGG_DISCUSSES, paper, json, error));
    DGG_TRY(write_links(corpus, DGG_STUDIES, paper, json, error));
    dgg_json_end_array(json);
    dgg_json_write_key(json, "rejected");
    dgg_json_begin_array(json);
    DGG_TRY(write_rejected(corpus, paper, json, error));
    dgg_json_end_array(json);
    dgg_json_write_key(json, "repairs");
    dgg_json_begin_array(json);
    write_repairs(corpus, paper, json);
    dgg_json_end_array(json);
    dgg_json_end_object(json);
done:
    return status;
}
