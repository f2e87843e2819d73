/* Codings as decided: links are accepted, rejected or added, whatever the texts say. */
#include "base/order.h"
#include "corpus/decisions/forms.h"
#include "corpus/decisions/labels.h"
#include "corpus/decisions/names.h"
#include "corpus/decisions/relinking.h"
#include "corpus/decisions/telling.h"

/* A row about a link that may be there. */
typedef struct judged {
    uint32_t paper;
    dgg_text id; /* of the theme or location */
    dgg_decision *row;
} judged;

typedef struct judging {
    dgg_decisions *decisions;
    dgg_relinking relinking;
    judged *rows;
    size_t count;
} judging;

/* Cuts "theme:" off the target; false if it names neither theme nor location. */
static bool take_kind(dgg_text *target, dgg_kind *kind)
{
    return dgg_kind_find(dgg_text_cut(target, ':'), kind) && target->length > 0 &&
           (*kind == DGG_THEME || *kind == DGG_LOCATION);
}

static dgg_status refuse_targets(dgg_decisions *decisions, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sheet *sheet = &decisions->sheets[DGG_CODINGS];
    for (size_t i = 0; i < sheet->count; i++) {
        dgg_decision *row = &sheet->rows[i];
        dgg_text target = row->cells[DGG_CODING_TARGET], shown = dgg_shown(target);
        dgg_kind kind = DGG_NODE;
        if (row->word == DGG_IS_DONE) {
            row->fate = row->fate == DGG_OPEN ? DGG_ALREADY_SO : row->fate;
        } else if (row->fate == DGG_OPEN && !take_kind(&target, &kind)) {
            DGG_TRY(dgg_decisions_tell(decisions, row, DGG_LEFT_OUT, error,
                                       "'%.*s' is neither a theme nor a location: write theme:ID "
                                       "or location:ID",
                                       (int)shown.length, shown.start));
        }
    }
done:
    return status;
}

static dgg_status refuse_id(judging *j, dgg_decision *row, dgg_text id, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_relinking *r = &j->relinking;
    dgg_wrong_name wrong = { .name = id };
    const dgg_texts known = { r->known.texts, r->known.count };
    DGG_TRY(dgg_decisions_suggest(j->decisions, &wrong, &known, 1, error));
    DGG_TRY(dgg_decisions_tell(j->decisions, row, DGG_LEFT_OUT, error, "no '%.*s' in the %s%s",
                               (int)dgg_shown(id).length, id.start,
                               r->kind == DGG_THEME ? "codebook" : "gazetteer", wrong.suggestion));
done:
    return status;
}

/* Adds the row if it is about a link of this kind that there may be. */
static dgg_status take_row(judging *j, dgg_decision *row, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_relinking *r = &j->relinking;
    dgg_text id = row->cells[DGG_CODING_TARGET];
    dgg_kind kind = DGG_NODE;
    uint32_t number = DGG_NO_PLACE;
    if (row->fate != DGG_OPEN || !take_kind(&id, &kind) || kind != r->kind) {
        return DGG_OK;
    }
    if (dgg_names_find(&r->known, id) == DGG_NO_NAME &&
        dgg_names_find(&r->ids, id) == DGG_NO_NAME) {
        return refuse_id(j, row, id, error);
    }
    DGG_TRY(dgg_decisions_find(j->decisions, row, row->cells[DGG_CODING_OF], &number, error));
    if (number == DGG_NO_PLACE) {
        return DGG_OK;
    }
    uint32_t paper = j->decisions->names->places[number];
    if (paper == DGG_NO_PLACE) {
        return dgg_decisions_tell(j->decisions, row, DGG_LEFT_OUT, error,
                                  "the record is out, as records.csv says");
    }
    j->rows[j->count++] = (judged){ paper, id, row };
done:
    return status;
}

static int by_link(const judged *one, const judged *other)
{
    int order = (one->paper > other->paper) - (one->paper < other->paper);
    return order != 0 ? order : dgg_text_compare(one->id, other->id);
}

static int by_line(const void *left, const void *right)
{
    const judged *one = left, *other = right;
    int order = by_link(one, other);
    return order != 0 ? order
                      : (one->row->line > other->row->line) - (one->row->line < other->row->line);
}

static dgg_status gather(judging *j, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_sheet *sheet = &j->decisions->sheets[DGG_CODINGS];
    DGG_TRY(dgg_grow(&j->rows, sheet->count + 1, sizeof *j->rows, error));
    for (size_t i = 0; i < sheet->count; i++) {
        DGG_TRY(take_row(j, &sheet->rows[i], error));
    }
    dgg_sort(j->rows, j->count, sizeof *j->rows, by_line);
done:
    return status;
}

/* The salience that the row asks for; that of the link, or primary for a new one, if it asks for
 * none. */
static bool asks_primary(const dgg_decision *row, const dgg_link *link)
{
    dgg_text salience = row->cells[DGG_CODING_SALIENCE];
    if (salience.length == 0) {
        return link == NULL || link->is_primary;
    }
    return dgg_is_word(salience, "primary");
}

/* What a person has looked at is marked; of another salience it gets the weight of that. */
static dgg_status accept(judging *j, dgg_decision *row, dgg_link *link, dgg_error *error)
{
    bool is_primary = asks_primary(row, link), is_same = is_primary == link->is_primary;
    bool is_heavy = link->weight > j->relinking.primary_at;
    if (!is_same) {
        link->weight = is_primary && !is_heavy ? j->relinking.primary_at : link->weight;
        link->weight = !is_primary && link->weight > 1 ? 1 : link->weight;
        link->is_primary = is_primary;
    }
    link->decision = DGG_ACCEPTED;
    row->fate = DGG_OBEYED;
    if (row->word == DGG_IS_ADDED && is_same) {
        return dgg_decisions_tell(j->decisions, row, DGG_ALREADY_SO, error,
                                  "the texts say so: the link is there without the row");
    }
    return DGG_OK;
}

static dgg_status add(judging *j, const judged *about, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_relinking *r = &j->relinking;
    const dgg_added_link added = { about->paper, about->id, asks_primary(about->row, NULL) };
    DGG_TRY(dgg_reserve(&r->added, &r->added_room, r->added_count + 1, sizeof *r->added, error));
    r->added[r->added_count++] = added;
    r->is_changed = true;
    about->row->fate = DGG_OBEYED;
done:
    return status;
}

static dgg_status judge(judging *j, const judged *about, dgg_error *error)
{
    dgg_relinking *r = &j->relinking;
    dgg_decision *row = about->row;
    dgg_link *link = dgg_relinking_find(r, about->paper, about->id);
    if (link == NULL && row->word == DGG_IS_ADDED) {
        return add(j, about, error);
    }
    if (link == NULL && row->word == DGG_IS_REJECTED) {
        return dgg_decisions_tell(j->decisions, row, DGG_ALREADY_SO, error,
                                  "there is no such link to reject");
    }
    if (link == NULL) {
        return dgg_decisions_tell(j->decisions, row, DGG_LEFT_OUT, error,
                                  "there is no such link to accept: add makes one");
    }
    if (row->word == DGG_IS_REJECTED) {
        r->rejecting[link - r->corpus->links[r->extractor->link].items] = row;
        r->is_changed = true;
        row->fate = DGG_OBEYED;
        return DGG_OK;
    }
    return accept(j, row, link, error);
}

/* A row that says what the first of its link says does no harm; another decision does. */
static bool says_the_same(const dgg_decision *row, const dgg_decision *first)
{
    return row->word == first->word &&
           dgg_text_equal(row->cells[DGG_CODING_SALIENCE], first->cells[DGG_CODING_SALIENCE]);
}

static dgg_status judge_group(judging *j, const judged *rows, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_decision *first = rows[0].row, *contrary = NULL;
    for (size_t i = 1; i < count && contrary == NULL; i++) {
        contrary = says_the_same(rows[i].row, first) ? NULL : rows[i].row;
    }
    for (size_t i = 0; i < count; i++) {
        dgg_decision *row = rows[i].row;
        if (contrary != NULL) {
            DGG_TRY(dgg_decisions_tell(j->decisions, row, DGG_LEFT_OUT, error,
                                       "contradicts line %ld: neither is obeyed",
                                       says_the_same(row, first) ? contrary->line : first->line));
        } else if (i > 0) {
            DGG_TRY(dgg_decisions_tell(j->decisions, row, DGG_ALREADY_SO, error,
                                       "says the same as line %ld", first->line));
        } else {
            DGG_TRY(judge(j, &rows[i], error));
        }
    }
done:
    return status;
}

static dgg_status code(dgg_decisions *decisions, dgg_corpus *corpus, const dgg_coding *coding,
                       const dgg_extractor *extractor, dgg_error *error)
{
    dgg_status status = DGG_OK;
    judging j = { .decisions = decisions };
    DGG_TRY(dgg_relinking_init(&j.relinking, corpus, extractor, coding, error));
    DGG_TRY(gather(&j, error));
    for (size_t at = 0, end = 0; at < j.count; at = end) {
        while (end < j.count && by_link(&j.rows[end], &j.rows[at]) == 0) {
            end++;
        }
        DGG_TRY(judge_group(&j, j.rows + at, end - at, error));
    }
    DGG_TRY(dgg_relinking_finish(&j.relinking, error));
done:
    dgg_relinking_destroy(&j.relinking);
    dgg_release(j.rows);
    return status;
}

dgg_status dgg_decisions_code(dgg_decisions *decisions, dgg_corpus *corpus,
                              const dgg_codebook *codebook, const dgg_gazetteer *gazetteer,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_coding coding = { .codebook = codebook, .gazetteer = gazetteer };
    if (!corpus->is_coded || decisions->names == NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "codings are decided once the corpus is settled as decided, and coded");
    }
    if (decisions->sheets[DGG_CODINGS].count > 0) {
        DGG_TRY(refuse_targets(decisions, error));
        for (size_t i = 0; i < dgg_extractor_count(); i++) {
            DGG_TRY(code(decisions, corpus, &coding, dgg_extractor_at(i), error));
        }
    }
    DGG_TRY(dgg_decisions_label(decisions, corpus, error));
done:
    return status;
}
