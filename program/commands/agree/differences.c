/* Where two codings differ, and the sentences that tell who is right. */
#include "base/unicode.h"
#include "program/commands/agree/agree.h"

/* The first hit of a link of the paper to what has the id. */
static const dgg_evidence *found(const dgg_corpus *corpus, dgg_kind kind, uint32_t paper,
                                 dgg_text id)
{
    const dgg_links *links = &corpus->links[kind == DGG_THEME ? DGG_DISCUSSES : DGG_STUDIES];
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        if (link->from != paper || link->evidence_count == 0) {
            continue;
        }
        dgg_text other =
            kind == DGG_THEME ? corpus->themes[link->to].id : corpus->locations[link->to].id;
        if (dgg_text_equal(other, id)) {
            return &corpus->evidence[link->first_evidence];
        }
    }
    return NULL;
}

static const dgg_evidence *rejected(const dgg_corpus *corpus, dgg_kind kind, uint32_t paper,
                                    dgg_text id)
{
    for (size_t i = 0; i < corpus->rejected_count; i++) {
        const dgg_rejected *one = &corpus->rejected[i];
        if (one->paper == paper && one->kind == kind && dgg_text_equal(one->id, id)) {
            return &one->evidence;
        }
    }
    return NULL;
}

const dgg_evidence *dgg_agree_words(const dgg_corpus *corpus, uint32_t paper, dgg_text target)
{
    dgg_text id = target;
    dgg_kind kind = DGG_NODE;
    dgg_kind_find(dgg_text_cut(&id, ':'), &kind);
    const dgg_evidence *evidence = found(corpus, kind, paper, id);
    return evidence != NULL ? evidence : rejected(corpus, kind, paper, id);
}

/* What two coders say differently. */
typedef struct difference {
    size_t target, paper; /* places in the comparison */
} difference;

/* Empty if no words speak of it. */
static dgg_status find_sentence(const dgg_agreeing *how, difference what, dgg_arena **arena,
                                dgg_text *sentence, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text field = { 0 };
    if (how->corpus == NULL || how->paper_of[what.paper] == DGG_NO_NAME) {
        return DGG_OK;
    }
    uint32_t paper = how->paper_of[what.paper];
    const dgg_evidence *words =
        dgg_agree_words(how->corpus, paper, how->coders->targets[what.target]);
    if (words != NULL) {
        DGG_TRY(dgg_paper_field(&how->corpus->papers[paper], words->field, arena, &field, error));
        *sentence = dgg_unicode_slice(field, words->sentence_start, words->sentence_end);
    }
done:
    return status;
}

static dgg_status add_row(const dgg_agreeing *how, dgg_table *table, difference what,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    static const char *const words[] = { "no", "mention", "primary" };
    const dgg_two_coders *c = how->coders;
    const unsigned char *said = &c->said[(what.target * c->papers + what.paper) * 2];
    dgg_arena *arena = NULL;
    dgg_text sentence = { 0 };
    DGG_TRY(find_sentence(how, what, &arena, &sentence, error));
    DGG_TRY(
        dgg_table_add_text(table, c->sheets[0]->records[c->records[0][what.paper]].record, error));
    DGG_TRY(dgg_table_add_text(table, c->targets[what.target], error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(words[said[0]]), error));
    DGG_TRY(dgg_table_add_text(table, dgg_text_of(words[said[1]]), error));
    DGG_TRY(dgg_table_add_text(table, sentence, error));
done:
    dgg_arena_release(&arena);
    return status;
}

static dgg_status add_columns(const dgg_agreeing *how, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    static const char *const keys[] = { "record", "target", "first", "second", "sentence" };
    const char *const names[] = { "Record", "Target", how->names[0], how->names[1], "Sentence" };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(keys[i]), dgg_text_of(names[i]), 0, error));
    }
done:
    return status;
}

static dgg_status add_paper(const dgg_agreeing *how, dgg_table *table, size_t paper,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_two_coders *c = how->coders;
    for (size_t i = 0; i < c->target_count; i++) {
        const int *values = &c->values[(i * c->papers + paper) * 2];
        if (values[0] != values[1]) {
            DGG_TRY(add_row(how, table, (difference){ i, paper }, error));
        }
    }
done:
    return status;
}

dgg_status dgg_agree_differences(const dgg_agreeing *how, dgg_table *table, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_columns(how, table, error));
    for (size_t i = 0; i < how->coders->papers; i++) {
        DGG_TRY(add_paper(how, table, i, error));
    }
done:
    return status;
}
