/* relinking.h - links between papers and themes or locations, taken away and added by hand. */
#ifndef DGG_DECISION_RELINKING_H
#define DGG_DECISION_RELINKING_H

#include "base/names.h"
#include "corpus/decisions.h"
#include "corpus/extractors.h"

/* A link that is to be made. */
typedef struct dgg_added_link {
    uint32_t paper;
    dgg_text id; /* of the theme or location */
    bool is_primary;
} dgg_added_link;

/* The links that one extractor has made, and what is to become of them. Zero it first. */
typedef struct dgg_relinking {
    dgg_corpus *corpus;
    const dgg_extractor *extractor;
    dgg_coding coding;
    dgg_kind kind;                  /* theme or location: what the links lead to */
    double primary_at;              /* the weight at which a link is primary */
    dgg_names ids;                  /* of the themes or locations of the corpus, in their order */
    dgg_names known;                /* of those of the codebook or gazetteer, in their order */
    const dgg_decision **rejecting; /* by link: the row that rejects it, or NULL */
    dgg_added_link *added;
    size_t added_count, added_room;
    bool is_changed;
} dgg_relinking;

/* `coding` says by what codebook and gazetteer. */
dgg_status dgg_relinking_init(dgg_relinking *relinking, dgg_corpus *corpus,
                              const dgg_extractor *extractor, const dgg_coding *coding,
                              dgg_error *error);
void dgg_relinking_destroy(dgg_relinking *relinking);

/* The link of the paper to that theme or location; NULL if there is none. */
dgg_link *dgg_relinking_find(const dgg_relinking *relinking, uint32_t paper, dgg_text id);

/* Takes away what is rejected, adds what is added, and drops themes or locations without links. */
dgg_status dgg_relinking_finish(dgg_relinking *relinking, dgg_error *error);

#endif
