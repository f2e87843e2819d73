/* The countries of the authors' institutions, as their addresses end. */
#include "corpus/countries.h"

#include "corpus/affiliations.h"
#include "corpus/building.h"
#include "corpus/settle.h"

typedef struct making {
    dgg_corpus *corpus;
    dgg_countries countries;
    bool *is_there;   /* of each country */
    uint32_t *entity; /* of each country that is there */
} making;

/* Adds links that lead to the countries by their places in the list of all. */
static dgg_status link_paper(making *m, uint32_t paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts addresses = m->corpus->papers[paper].addresses;
    for (size_t i = 0; i < addresses.count; i++) {
        const dgg_country *found = NULL;
        DGG_TRY(dgg_countries_find(&m->countries, dgg_affiliation_text(addresses.items[i]), &found,
                                   error));
        if (found != NULL) {
            uint32_t country = (uint32_t)(found - m->countries.items);
            const dgg_link link = { .from = paper, .to = country, .weight = 1 };
            m->is_there[country] = true;
            DGG_TRY(dgg_corpus_add_link(m->corpus, DGG_FROM_COUNTRY, &link, error));
        }
    }
done:
    return status;
}

static dgg_status add_countries(making *m, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_links *links = &m->corpus->links[DGG_FROM_COUNTRY];
    for (size_t i = 0; i < m->countries.count; i++) {
        const dgg_entity entity = { m->countries.items[i].code, m->countries.items[i].label };
        if (m->is_there[i]) {
            DGG_TRY(dgg_corpus_add_entity(m->corpus, DGG_COUNTRY, &entity, &m->entity[i], error));
        }
    }
    for (size_t i = 0; i < links->count; i++) {
        links->items[i].to = m->entity[links->items[i].to];
    }
done:
    return status;
}

static bool has_addresses(const dgg_corpus *corpus)
{
    for (size_t i = 0; i < corpus->paper_count; i++) {
        if (corpus->papers[i].addresses.count > 0) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_corpus_add_countries(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    making m = { .corpus = corpus };
    if (!has_addresses(corpus)) {
        return DGG_OK;
    }
    DGG_TRY(dgg_countries_init(&m.countries, error));
    DGG_TRY(dgg_grow(&m.is_there, m.countries.count, sizeof *m.is_there, error));
    DGG_TRY(dgg_grow(&m.entity, m.countries.count, sizeof *m.entity, error));
    for (size_t i = 0; i < m.countries.count; i++) {
        m.is_there[i] = false;
    }
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        DGG_TRY(link_paper(&m, i, error));
    }
    DGG_TRY(add_countries(&m, error));
done:
    dgg_release(m.is_there);
    dgg_release(m.entity);
    dgg_countries_destroy(&m.countries);
    return status;
}
