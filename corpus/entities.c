/* Institutions, venues and keywords: made of what the papers say, one for all spellings that differ
 * in case, spacing or punctuation alone. */
#include "corpus/building.h"
#include "corpus/institutions.h"
#include "corpus/mentions.h"
#include "corpus/settle.h"

typedef struct making {
    dgg_corpus *corpus;
    dgg_mentions mentions;
    dgg_buffer text; /* a label in the making */
} making;

static dgg_status add_name(making *m, uint32_t paper, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_mention mention = { .label = name, .paper = paper };
    DGG_TRY(dgg_keys_words(&m->mentions.keys, name, &mention.key, error));
    DGG_TRY(dgg_mentions_add(&m->mentions, &mention, error));
done:
    return status;
}

/* "Univ Oxford" and "University of Oxford" are one. */
static dgg_status add_institution(making *m, uint32_t paper, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_mention mention = { .label = name, .paper = paper };
    DGG_TRY(dgg_institution_key(&m->mentions.keys, &m->text, name, &mention.key, error));
    DGG_TRY(dgg_mentions_add(&m->mentions, &mention, error));
done:
    return status;
}

/* "Australia , Asia" becomes "Australia, Asia": runs of white space are one blank, none before a
 * comma. */
static dgg_status mend_venue(making *m, dgg_text *venue, dgg_error *error)
{
    dgg_status status = DGG_OK;
    m->text.length = 0;
    DGG_TRY(dgg_buffer_reserve(&m->text, venue->length, error));
    for (size_t i = 0; i < venue->length; i++) {
        char byte = venue->start[i];
        bool was_blank = m->text.length > 0 && m->text.bytes[m->text.length - 1] == ' ';
        m->text.length -= byte == ',' && was_blank ? 1 : 0;
        if (!dgg_is_space(byte)) {
            m->text.bytes[m->text.length++] = byte;
        } else if (!was_blank) {
            m->text.bytes[m->text.length++] = ' ';
        }
    }
    *venue = dgg_buffer_text(&m->text);
    DGG_TRY(dgg_arena_copy(&m->mentions.arena, venue, error));
done:
    return status;
}

static dgg_status add_venue(making *m, uint32_t paper, dgg_text venue, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(mend_venue(m, &venue, error));
    DGG_TRY(add_name(m, paper, venue, error));
done:
    return status;
}

typedef struct recipe {
    dgg_naming naming;
    dgg_link_type type;
    dgg_texts (*names_of)(dgg_paper *paper);
    dgg_status (*add)(making *m, uint32_t paper, dgg_text name, dgg_error *error);
} recipe;

static dgg_texts institutions_of(dgg_paper *paper)
{
    return paper->institutions;
}

static dgg_texts keywords_of(dgg_paper *paper)
{
    return paper->keywords;
}

static dgg_texts venue_of(dgg_paper *paper)
{
    return (dgg_texts){ &paper->venue, paper->venue.length > 0 ? 1 : 0 };
}

static const recipe recipes[] = {
    { { DGG_INSTITUTION, dgg_institution_is_whole, 0, true },
      DGG_WRITTEN_AT,
      institutions_of,
      add_institution },
    { { DGG_VENUE, NULL, 0, false }, DGG_PUBLISHED_IN, venue_of, add_venue },
    { { DGG_KEYWORD, NULL, 0, true }, DGG_HAS_KEYWORD, keywords_of, add_name },
};

static dgg_status add_links(making *m, const recipe *how, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < m->mentions.count; i++) {
        const dgg_mentioned *mention = &m->mentions.items[i];
        const dgg_link link = { .from = mention->paper, .to = mention->entity, .weight = 1 };
        DGG_TRY(dgg_corpus_add_link(m->corpus, how->type, &link, error));
    }
done:
    return status;
}

static dgg_status make(dgg_corpus *corpus, const recipe *how, dgg_error *error)
{
    dgg_status status = DGG_OK;
    making m = { .corpus = corpus };
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        dgg_texts names = how->names_of(&corpus->papers[i]);
        for (size_t j = 0; j < names.count; j++) {
            DGG_TRY(how->add(&m, i, names.items[j], error));
        }
    }
    DGG_TRY(dgg_mentions_settle(&m.mentions, corpus, &how->naming, error));
    DGG_TRY(add_links(&m, how, error));
done:
    dgg_mentions_destroy(&m.mentions);
    dgg_buffer_destroy(&m.text);
    return status;
}

dgg_status dgg_corpus_add_entities(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < sizeof recipes / sizeof *recipes; i++) {
        DGG_TRY(make(corpus, &recipes[i], error));
    }
done:
    return status;
}
