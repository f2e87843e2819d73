/* Bodies that issued documents: those of a paper become mentions, mentions become bodies. */
#include "corpus/bodies/known.h"
#include "corpus/bodies/looking.h"

#include "corpus/building.h"
#include "corpus/institutions.h"
#include "corpus/mentions.h"
#include "corpus/settle.h"

typedef struct making {
    dgg_corpus *corpus;
    dgg_mentions mentions;
    dgg_evidence *evidence; /* of each mention */
    size_t room;
    dgg_bodies_looking looking;
    dgg_buffer text;
} making;

static dgg_status key_of(making *m, dgg_text name, dgg_text *key, dgg_error *error)
{
    const char *known = dgg_body_known(name);
    name = known != NULL ? dgg_text_of(known) : name;
    return dgg_institution_key(&m->mentions.keys, &m->text, name, key, error);
}

static dgg_status mention(making *m, uint32_t paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < m->looking.count; i++) {
        const dgg_body_found *found = &m->looking.found[i];
        dgg_mention made = { .label = found->name, .paper = paper };
        size_t place = m->mentions.count;
        DGG_TRY(key_of(m, found->name, &made.key, error));
        DGG_TRY(dgg_reserve(&m->evidence, &m->room, place + 1, sizeof *m->evidence, error));
        m->evidence[place] = found->words;
        DGG_TRY(dgg_mentions_add(&m->mentions, &made, error));
    }
done:
    return status;
}

/* The same paper has named the same body before. */
static bool is_again(const making *m, size_t index)
{
    const dgg_mentioned *items = m->mentions.items;
    for (size_t i = index; i > 0 && items[i - 1].paper == items[index].paper; i--) {
        if (items[i - 1].entity == items[index].entity) {
            return true;
        }
    }
    return false;
}

static dgg_status add_links(making *m, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < m->mentions.count; i++) {
        const dgg_mentioned *mentioned = &m->mentions.items[i];
        const dgg_link link = { .from = mentioned->paper,
                                .to = mentioned->entity,
                                .weight = 1,
                                .first_evidence = (uint32_t)m->corpus->evidence_count,
                                .evidence_count = 1 };
        if (!is_again(m, i)) {
            DGG_TRY(dgg_corpus_add_evidence(m->corpus, &m->evidence[i], error));
            DGG_TRY(dgg_corpus_add_link(m->corpus, DGG_ISSUED_BY, &link, error));
        }
    }
done:
    return status;
}

dgg_status dgg_corpus_add_bodies(dgg_corpus *corpus, dgg_error *error)
{
    static const dgg_naming naming = { .kind = DGG_BODY };
    dgg_status status = DGG_OK;
    making m = { .corpus = corpus };
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        if (corpus->papers[i].kind == DGG_DOCUMENT) {
            DGG_TRY(dgg_bodies_look(&m.looking, &corpus->papers[i], error));
            DGG_TRY(mention(&m, i, error));
        }
    }
    DGG_TRY(dgg_mentions_settle(&m.mentions, corpus, &naming, error));
    DGG_TRY(add_links(&m, error));
done:
    dgg_mentions_destroy(&m.mentions);
    dgg_bodies_looking_destroy(&m.looking);
    dgg_buffer_destroy(&m.text);
    dgg_release(m.evidence);
    return status;
}
