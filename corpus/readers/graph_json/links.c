/* The links of a saved graph, and the words that justify them. */
#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/readers/graph_json/reading.h"

static const char *const link_keys[] = { "source",   "target",   "type",     "weight",
                                         "salience", "decision", "evidence", NULL };
static const char *const evidence_keys[] = { "field",    "start",   "end",  "sentence",
                                             "quote",    "pattern", "kind", "cue",
                                             "contrast", "weight",  NULL };

/* The tables that each type of link joins; papers, documents and events share one. */
static const dgg_kind ends[DGG_LINK_TYPE_COUNT][2] = {
    [DGG_DISCUSSES] = { DGG_PAPER, DGG_THEME },
    [DGG_STUDIES] = { DGG_PAPER, DGG_LOCATION },
    [DGG_PART_OF] = { DGG_LOCATION, DGG_LOCATION },
    [DGG_PUBLISHED_IN] = { DGG_PAPER, DGG_VENUE },
    [DGG_WROTE] = { DGG_PERSON, DGG_PAPER },
    [DGG_HAS_KEYWORD] = { DGG_PAPER, DGG_KEYWORD },
    [DGG_WRITTEN_AT] = { DGG_PAPER, DGG_INSTITUTION },
    [DGG_FROM_COUNTRY] = { DGG_PAPER, DGG_COUNTRY },
    [DGG_ISSUED_BY] = { DGG_PAPER, DGG_BODY },
    [DGG_CITES] = { DGG_PAPER, DGG_PAPER },
    [DGG_RELATED_TO] = { DGG_PAPER, DGG_PAPER },
    [DGG_LINK] = { DGG_NODE, DGG_NODE },
};

static bool stands_in(dgg_saved_node node, dgg_kind table)
{
    bool is_record = node.kind == DGG_DOCUMENT || node.kind == DGG_EVENT;
    return (is_record ? DGG_PAPER : node.kind) == table;
}

static dgg_status take_end(dgg_saved_graph *g, const dgg_taking *from, const char *key,
                           dgg_saved_node *end, dgg_error *error)
{
    enum { SHOWN = 80 };
    dgg_status status = DGG_OK;
    dgg_text id = { 0 };
    DGG_TRY(dgg_take_text(from, key, &id, error));
    uint32_t number = dgg_names_find(&g->ids, id);
    if (number == DGG_NO_NAME) {
        dgg_text shown = dgg_unicode_slice(id, 0, SHOWN);
        return dgg_json_fail(g->json, from->object, error, "the %s '%.*s' is no node", key,
                             (int)shown.length, shown.start);
    }
    *end = g->nodes[number];
done:
    return status;
}

static dgg_status take_ends(dgg_saved_graph *g, const dgg_taking *from, dgg_link_type type,
                            dgg_link *link, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_saved_node source = { 0 }, target = { 0 };
    DGG_TRY(take_end(g, from, "source", &source, error));
    DGG_TRY(take_end(g, from, "target", &target, error));
    link->to_reference = type == DGG_CITES && target.kind == DGG_REFERENCE;
    if (!stands_in(source, ends[type][0]) ||
        (!link->to_reference && !stands_in(target, ends[type][1]))) {
        return dgg_json_fail(g->json, from->object, error,
                             "a link '%s' does not lead from %s to %s", dgg_link_type_name(type),
                             dgg_kind_name(source.kind), dgg_kind_name(target.kind));
    }
    link->from = source.entry;
    link->to = target.entry;
done:
    return status;
}

static dgg_status take_type(dgg_saved_graph *g, const dgg_taking *from, dgg_link_type *type,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text name = { 0 };
    DGG_TRY(dgg_take_text(from, "type", &name, error));
    if (!dgg_link_type_find(name, type)) {
        status = dgg_json_fail(g->json, from->object, error, "a link of no type that is known");
    }
done:
    return status;
}

static dgg_status take_salience(dgg_saved_graph *g, const dgg_taking *from, dgg_link *link,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text salience = { 0 };
    DGG_TRY(dgg_take_text(from, "salience", &salience, error));
    link->is_primary = dgg_text_is(salience, "primary");
    if (salience.length > 0 && !link->is_primary && !dgg_text_is(salience, "mention")) {
        status = dgg_json_fail(g->json, from->object, error, "salience is primary or mention");
    }
done:
    return status;
}

static dgg_status take_decision(const dgg_taking *from, dgg_link *link, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text decision = { 0 };
    DGG_TRY(dgg_take_text(from, "decision", &decision, error));
    if (decision.length > 0 && !dgg_link_decision_find(decision, &link->decision)) {
        status = dgg_json_fail(from->json, from->object, error, "decision is accepted or added");
    }
done:
    return status;
}

static dgg_status take_sentence(const dgg_taking *from, dgg_evidence *evidence, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *pair = NULL;
    DGG_TRY(dgg_take_children(from, "sentence", DGG_JSON_ARRAY, &pair, error));
    const dgg_json_value *start = dgg_take_first(pair);
    const dgg_json_value *end = start != NULL ? dgg_json_next(start) : NULL;
    if (end == NULL || dgg_json_next(end) != NULL) {
        return dgg_json_fail(from->json, from->object, error, "a sentence is a start and an end");
    }
    DGG_TRY(dgg_take_whole(from->json, start, UINT32_MAX, &evidence->sentence_start, error));
    DGG_TRY(dgg_take_whole(from->json, end, UINT32_MAX, &evidence->sentence_end, error));
done:
    return status;
}

static dgg_status take_place(const dgg_taking *from, dgg_evidence *evidence, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text field = { 0 };
    DGG_TRY(dgg_take_text(from, "field", &field, error));
    if (!dgg_field_find(field, &evidence->field)) {
        return dgg_json_fail(from->json, from->object, error, "evidence of no field that is known");
    }
    DGG_TRY(dgg_take_count(from, "start", UINT32_MAX, &evidence->start, error));
    DGG_TRY(dgg_take_count(from, "end", UINT32_MAX, &evidence->end, error));
    DGG_TRY(take_sentence(from, evidence, error));
done:
    return status;
}

static dgg_status take_evidence(const dgg_taking *from, dgg_evidence *evidence, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text kind = { 0 };
    DGG_TRY(dgg_take_check(from, evidence_keys, "a piece of evidence", error));
    DGG_TRY(take_place(from, evidence, error));
    DGG_TRY(dgg_take_text(from, "kind", &kind, error));
    if (!dgg_evidence_kind_find(kind, &evidence->kind)) {
        return dgg_json_fail(from->json, from->object, error, "evidence of no kind that is known");
    }
    DGG_TRY(dgg_take_text(from, "quote", &evidence->quote, error));
    DGG_TRY(dgg_take_text(from, "pattern", &evidence->pattern, error));
    DGG_TRY(dgg_take_boolean(from, "cue", &evidence->cue, error));
    DGG_TRY(dgg_take_boolean(from, "contrast", &evidence->contrast, error));
    DGG_TRY(dgg_take_number(from, "weight", &evidence->weight, error));
done:
    return status;
}

/* A graph may have been saved without its texts; then there is nothing to compare with. The quote
 * of the evidence added last becomes a part of the field. */
static dgg_status place_quote(dgg_saved_graph *g, const dgg_paper *paper, long line,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text field = { 0 };
    dgg_evidence *evidence = &g->corpus->evidence[g->corpus->evidence_count - 1];
    DGG_TRY(dgg_paper_field(paper, evidence->field, &g->lists, &field, error));
    dgg_text there = dgg_unicode_slice(field, evidence->start, evidence->end);
    if (field.length == 0) {
        goto done;
    }
    if (evidence->end <= evidence->start || !dgg_text_equal(there, evidence->quote)) {
        DGG_TRY(dgg_corpus_warn(g->corpus, DGG_DOUBTFUL, line, error,
                                "the quote '%.*s' is not what the %s says there",
                                (int)dgg_unicode_slice(evidence->quote, 0, 80).length,
                                evidence->quote.start, dgg_field_name(evidence->field)));
    } else if (evidence->field != DGG_KEYWORDS && evidence->field != DGG_ATTRIBUTES) {
        evidence->quote = there;
    }
done:
    dgg_arena_release(&g->lists);
    return status;
}

static dgg_status read_evidence(dgg_saved_graph *g, const dgg_json_value *value, uint32_t paper,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { g->json, value };
    dgg_evidence evidence = { 0 };
    dgg_error why = { 0 };
    long line = 0, column = 0;
    status = take_evidence(&from, &evidence, &why);
    if (status != DGG_OK) {
        return dgg_take_leave_out(g->corpus, status, &why, error);
    }
    dgg_json_place(g->json, value, &line, &column);
    DGG_TRY(dgg_corpus_add_evidence(g->corpus, &evidence, error));
    DGG_TRY(place_quote(g, &g->corpus->papers[paper], line, error));
done:
    return status;
}

static dgg_status take_link(dgg_saved_graph *g, const dgg_taking *from, dgg_link_type *type,
                            dgg_link *link, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_take_check(from, link_keys, "a link", error));
    DGG_TRY(take_type(g, from, type, error));
    DGG_TRY(take_ends(g, from, *type, link, error));
    DGG_TRY(dgg_take_number(from, "weight", &link->weight, error));
    DGG_TRY(take_salience(g, from, link, error));
    DGG_TRY(take_decision(from, link, error));
done:
    return status;
}

static dgg_status read_link(dgg_saved_graph *g, const dgg_json_value *value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { g->json, value };
    const dgg_json_value *list = NULL;
    dgg_link link = { .weight = 1, .first_evidence = (uint32_t)g->corpus->evidence_count };
    dgg_link_type type = DGG_LINK;
    dgg_error why = { 0 };
    status = take_link(g, &from, &type, &link, &why);
    if (status == DGG_OK) {
        status = dgg_take_children(&from, "evidence", DGG_JSON_ARRAY, &list, &why);
    }
    if (status != DGG_OK) {
        return dgg_take_leave_out(g->corpus, status, &why, error);
    }
    for (const dgg_json_value *one = dgg_take_first(list);
         one != NULL && ends[type][0] == DGG_PAPER; one = dgg_json_next(one)) {
        DGG_TRY(read_evidence(g, one, link.from, error));
    }
    link.evidence_count = (uint32_t)g->corpus->evidence_count - link.first_evidence;
    DGG_TRY(dgg_corpus_add_link(g->corpus, type, &link, error));
done:
    return status;
}

dgg_status dgg_saved_read_links(dgg_saved_graph *g, const dgg_taking *document, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *list = NULL;
    DGG_TRY(dgg_take_children(document, "links", DGG_JSON_ARRAY, &list, error));
    for (const dgg_json_value *one = dgg_take_first(list); one != NULL; one = dgg_json_next(one)) {
        DGG_TRY(read_link(g, one, error));
    }
done:
    return status;
}
