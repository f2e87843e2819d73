/* What a theme or location is, which papers carry it, and which patterns found it. */
#include <string.h>

#include "base/names.h"
#include "base/number.h"
#include "program/commands/explain/evidence.h"
#include "program/commands/explain/explain.h"

enum { LABEL_LENGTH = 200 };

/* "theme:" or "location:" may stand before the id. */
static bool is_named(dgg_text id, dgg_kind kind, const char *wanted)
{
    size_t length = strlen(dgg_kind_name(kind));
    bool has_kind = strncmp(wanted, dgg_kind_name(kind), length) == 0 && wanted[length] == ':';
    return dgg_text_is(id, has_kind ? wanted + length + 1 : wanted);
}

bool dgg_explain_find_node(const dgg_corpus *corpus, const char *wanted, dgg_explained_node *node)
{
    for (size_t i = 0; i < corpus->theme_count; i++) {
        if (is_named(corpus->themes[i].id, DGG_THEME, wanted)) {
            *node = (dgg_explained_node){ DGG_DISCUSSES, (uint32_t)i };
            return true;
        }
    }
    for (size_t i = 0; i < corpus->location_count; i++) {
        if (is_named(corpus->locations[i].id, DGG_LOCATION, wanted)) {
            *node = (dgg_explained_node){ DGG_STUDIES, (uint32_t)i };
            return true;
        }
    }
    return false;
}

static void write_line(FILE *out, const char *head, dgg_text text)
{
    if (text.length > 0) {
        fprintf(out, "  %s%.*s\n", head, (int)text.length, text.start);
    }
}

static void write_head(const dgg_corpus *corpus, dgg_explained_node node, FILE *out)
{
    if (node.type == DGG_DISCUSSES) {
        const dgg_theme *theme = &corpus->themes[node.index];
        fprintf(out, "%s:%.*s\n", dgg_kind_name(DGG_THEME), (int)theme->id.length, theme->id.start);
        write_line(out, "", theme->label);
        write_line(out, "", theme->definition);
        write_line(out, "Parent: ", theme->parent);
        return;
    }
    const dgg_location *location = &corpus->locations[node.index];
    fprintf(out, "%s:%.*s\n", dgg_kind_name(DGG_LOCATION), (int)location->id.length,
            location->id.start);
    write_line(out, "", location->label);
    write_line(out, "", location->type);
    if (location->ancestors.count > 0) {
        write_line(out, "Parent: ", location->ancestors.items[0]);
    }
}

static dgg_status write_paper(const dgg_corpus *corpus, const dgg_link *link, FILE *out,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    char points[DGG_NUMBER_ROOM];
    dgg_arena *arena = NULL;
    dgg_label label = { 0 };
    const dgg_paper *paper = &corpus->papers[link->from];
    DGG_TRY(dgg_paper_label(paper, LABEL_LENGTH, &arena, &label, error));
    fprintf(out, "  %s:%.*s: %s, %s points, evidence: %u%s\n      %.*s%s\n",
            dgg_kind_name(paper->kind), (int)paper->id.length, paper->id.start,
            link->is_primary ? "primary" : "mention", dgg_number_exact(link->weight, points),
            (unsigned)link->evidence_count, dgg_evidence_decision(link), (int)label.text.length,
            label.text.start, label.is_inferred ? " [untitled]" : "");
done:
    dgg_arena_release(&arena);
    return status;
}

static dgg_status gather_patterns(const dgg_corpus *corpus, const dgg_link *link,
                                  dgg_names *patterns, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < link->evidence_count; i++) {
        uint32_t number = 0;
        dgg_text pattern = corpus->evidence[link->first_evidence + i].pattern;
        DGG_TRY(dgg_names_add(patterns, pattern, &number, error));
    }
done:
    return status;
}

dgg_status dgg_explain_node(const dgg_corpus *corpus, dgg_explained_node node, FILE *out,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_links *links = &corpus->links[node.type];
    dgg_names patterns = { 0 };
    write_head(corpus, node, out);
    fputs("\nPapers that carry it:\n", out);
    for (size_t i = 0; i < links->count; i++) {
        if (links->items[i].to == node.index) {
            DGG_TRY(write_paper(corpus, &links->items[i], out, error));
            DGG_TRY(gather_patterns(corpus, &links->items[i], &patterns, error));
        }
    }
    fputs("\nFound by:\n", out);
    for (size_t i = 0; i < patterns.count; i++) {
        write_line(out, "", patterns.texts[i]);
    }
done:
    dgg_names_destroy(&patterns);
    return status;
}

static void write_member(dgg_json_writer *json, const char *key, dgg_text text)
{
    dgg_json_write_key(json, key);
    dgg_json_write_text(json, text);
}

static void write_paper_json(const dgg_corpus *corpus, const dgg_link *link, dgg_json_writer *json)
{
    dgg_json_begin_object(json);
    write_member(json, "id", corpus->papers[link->from].id);
    write_member(json, "salience", dgg_text_of(link->is_primary ? "primary" : "mention"));
    dgg_json_write_key(json, "weight");
    dgg_json_write_number(json, link->weight);
    if (link->decision != DGG_UNDECIDED) {
        write_member(json, "decision", dgg_text_of(dgg_link_decision_name(link->decision)));
    }
    dgg_json_write_key(json, "evidence");
    dgg_json_write_number(json, link->evidence_count);
    dgg_json_end_object(json);
}

static void write_head_json(const dgg_corpus *corpus, dgg_explained_node node,
                            dgg_json_writer *json)
{
    if (node.type == DGG_DISCUSSES) {
        const dgg_theme *theme = &corpus->themes[node.index];
        write_member(json, "kind", dgg_text_of(dgg_kind_name(DGG_THEME)));
        write_member(json, "id", theme->id);
        write_member(json, "label", theme->label);
        write_member(json, "definition", theme->definition);
        write_member(json, "parent", theme->parent);
        return;
    }
    const dgg_location *location = &corpus->locations[node.index];
    bool is_inside = location->ancestors.count > 0;
    write_member(json, "kind", dgg_text_of(dgg_kind_name(DGG_LOCATION)));
    write_member(json, "id", location->id);
    write_member(json, "label", location->label);
    write_member(json, "definition", location->type);
    write_member(json, "parent", is_inside ? location->ancestors.items[0] : (dgg_text){ 0 });
}

dgg_status dgg_explain_node_json(const dgg_corpus *corpus, dgg_explained_node node,
                                 dgg_json_writer *json, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_links *links = &corpus->links[node.type];
    dgg_names patterns = { 0 };
    dgg_json_begin_object(json);
    write_head_json(corpus, node, json);
    dgg_json_write_key(json, "papers");
    dgg_json_begin_array(json);
    for (size_t i = 0; i < links->count; i++) {
        if (links->items[i].to == node.index) {
            write_paper_json(corpus, &links->items[i], json);
            DGG_TRY(gather_patterns(corpus, &links->items[i], &patterns, error));
        }
    }
    dgg_json_end_array(json);
    dgg_json_write_key(json, "patterns");
    dgg_json_begin_array(json);
    for (size_t i = 0; i < patterns.count; i++) {
        dgg_json_write_text(json, patterns.texts[i]);
    }
    dgg_json_end_array(json);
    dgg_json_end_object(json);
done:
    dgg_names_destroy(&patterns);
    return status;
}
