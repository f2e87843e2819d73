/* Why a paper carries its themes and locations, for people to read. */
#include "base/number.h"
#include "corpus/parts.h"
#include "program/commands/explain/evidence.h"
#include "program/commands/explain/explain.h"

enum { LABEL_LENGTH = 200 }; /* of an untitled paper; titles are whole */

static void write_text(FILE *out, dgg_text text)
{
    if (text.length > 0) {
        fwrite(text.start, 1, text.length, out);
    }
}

/* Which record each part of a merged paper comes from. */
static void write_origins(const dgg_paper *paper, FILE *out)
{
    for (size_t i = 0; i < paper->origin_count; i++) {
        const dgg_origin *origin = &paper->origins[i];
        const char *before = ": ";
        fputs("  merged from ", out);
        write_text(out, origin->file);
        fprintf(out, ":%ld", origin->line);
        for (size_t part = 0; part < DGG_PARTS; part++) {
            if ((origin->parts >> part & 1) != 0) {
                fprintf(out, "%s%s", before, dgg_part_name(part));
                before = ", ";
            }
        }
        fputc('\n', out);
    }
}

static dgg_status write_head(const dgg_paper *paper, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_label label = { 0 };
    DGG_TRY(dgg_paper_label(paper, paper->title.length > 0 ? SIZE_MAX : LABEL_LENGTH, &arena,
                            &label, error));
    fprintf(out, "%s:%.*s\n  ", dgg_kind_name(paper->kind), (int)paper->id.length, paper->id.start);
    write_text(out, label.text);
    fprintf(out, "%s\n  ", label.is_inferred ? " [untitled]" : "");
    if (paper->venue.length > 0) {
        write_text(out, paper->venue);
        fputs(", ", out);
    }
    if (paper->year != 0) {
        fprintf(out, "%d, ", paper->year);
    }
    fputs("read from ", out);
    write_text(out, paper->file);
    fprintf(out, ":%ld\n", paper->line);
    write_origins(paper, out);
    for (size_t i = 0; i < paper->attributes.count; i++) {
        fputs("  ", out);
        write_text(out, paper->attributes.items[i]);
        fputc('\n', out);
    }
done:
    dgg_arena_release(&arena);
    return status;
}

static const char *points_of(double weight)
{
    return weight == 1 ? "point" : "points";
}

/* "title, 3 points, phrase 'smart city': Smart [City] and ..." */
static dgg_status write_evidence(const dgg_paper *paper, const dgg_evidence *evidence, FILE *out,
                                 dgg_error *error)
{
    char points[DGG_NUMBER_ROOM];
    dgg_arena *arena = NULL;
    dgg_sentence sentence = { 0 };
    dgg_status status = dgg_evidence_sentence(paper, evidence, &arena, &sentence, error);
    if (status == DGG_OK) {
        fprintf(out, "  %s, %s %s, %s '%.*s'%s%s\n      ", dgg_field_name(evidence->field),
                dgg_number_exact(evidence->weight, points), points_of(evidence->weight),
                dgg_evidence_kind_name(evidence->kind), (int)evidence->pattern.length,
                evidence->pattern.start, evidence->cue ? ", near a study cue" : "",
                evidence->contrast ? ", behind a contrast cue" : "");
        write_text(out, sentence.before);
        fputc('[', out);
        write_text(out, sentence.quote);
        fputc(']', out);
        write_text(out, sentence.behind);
        fputc('\n', out);
    }
    dgg_arena_release(&arena);
    return status;
}

static dgg_status write_link(const dgg_corpus *corpus, dgg_link_type type, const dgg_link *link,
                             FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char points[DGG_NUMBER_ROOM];
    dgg_text id = { 0 }, label = { 0 };
    dgg_evidence_target(corpus, type, link, &id, &label);
    fprintf(out, "\n%s %.*s (%s:%.*s): %s, %s %s%s\n", dgg_link_type_name(type), (int)label.length,
            label.start, type == DGG_DISCUSSES ? "theme" : "location", (int)id.length, id.start,
            link->is_primary ? "primary" : "mention", dgg_number_exact(link->weight, points),
            points_of(link->weight), dgg_evidence_decision(link));
    for (uint32_t i = 0; i < link->evidence_count; i++) {
        const dgg_evidence *evidence = &corpus->evidence[link->first_evidence + i];
        DGG_TRY(write_evidence(&corpus->papers[link->from], evidence, out, error));
    }
done:
    return status;
}

static dgg_status write_links(const dgg_corpus *corpus, dgg_link_type type, uint32_t paper,
                              FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t first = 0, count = dgg_evidence_links(corpus, type, paper, &first);
    for (size_t i = first; i < first + count; i++) {
        DGG_TRY(write_link(corpus, type, &corpus->links[type].items[i], out, error));
    }
done:
    return status;
}

static dgg_status write_rejected(const dgg_corpus *corpus, uint32_t paper, FILE *out,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_first = true;
    for (size_t i = 0; i < corpus->rejected_count; i++) {
        const dgg_rejected *rejected = &corpus->rejected[i];
        if (rejected->paper != paper) {
            continue;
        }
        fputs(is_first ? "\nRejected, and why:\n" : "", out);
        is_first = false;
        dgg_text id = rejected->id.length > 0 ? rejected->id : dgg_text_of("of no id");
        fprintf(out, "%s %.*s: %.*s\n", dgg_kind_name(rejected->kind), (int)id.length, id.start,
                (int)rejected->reason.length, rejected->reason.start);
        DGG_TRY(write_evidence(&corpus->papers[paper], &rejected->evidence, out, error));
    }
done:
    return status;
}

static void write_repairs(const dgg_corpus *corpus, uint32_t paper, FILE *out)
{
    bool is_first = true;
    for (size_t i = 0; i < corpus->warning_count; i++) {
        dgg_text words = { 0 };
        if (dgg_evidence_is_repair(&corpus->papers[paper], &corpus->warnings[i], &words)) {
            fputs(is_first ? "\nMended for matching:\n" : "", out);
            is_first = false;
            fputs("  ", out);
            write_text(out, words);
            fputc('\n', out);
        }
    }
}

dgg_status dgg_explain_paper(const dgg_corpus *corpus, uint32_t paper, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(write_head(&corpus->papers[paper], out, error));
    DGG_TRY(write_links(corpus, DGG_DISCUSSES, paper, out, error));
    DGG_TRY(write_links(corpus, DGG_STUDIES, paper, out, error));
    DGG_TRY(write_rejected(corpus, paper, out, error));
    write_repairs(corpus, paper, out);
done:
    return status;
}
