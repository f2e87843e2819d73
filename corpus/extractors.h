/* extractors.h - what a row on the shelf of extractors must offer: links of papers, found in their
 * texts, each with the words that justify it.
 *
 * All extractors put what they look for into one matcher (prepare). Then each paper is read once,
 * and every extractor makes links of what was found of its own (find). At the end, what some paper
 * is linked to gets into the corpus (add), and is linked itself (finish). */
#ifndef DGG_EXTRACTORS_H
#define DGG_EXTRACTORS_H

#include "corpus/coding.h"
#include "corpus/matcher.h"

/* What papers are coded with. */
typedef struct dgg_coding {
    const dgg_codebook *codebook;
    const dgg_gazetteer *gazetteer;
    const dgg_matcher *matcher; /* holds the targets of all extractors */
    uint32_t extractor;         /* the one at work, as its targets say */
} dgg_coding;

/* A paper, read: the matcher's hits in each field. */
typedef struct dgg_reading {
    dgg_scan fields[DGG_FIELD_COUNT];
} dgg_reading;

/* One link of the paper. */
typedef struct dgg_finding {
    uint32_t owner; /* place of the theme in the codebook, of the location in the gazetteer … */
    double weight;
    double plain; /* of a location: as much of the weight as can make it primary */
    bool is_primary;
    size_t first_evidence, evidence_count;
} dgg_finding;

/* What one extractor found in one paper. Texts are borrowed: quotes from the fields. */
typedef struct dgg_findings {
    dgg_finding *items;
    size_t count, room;
    dgg_evidence *evidence;
    size_t evidence_count, evidence_room;
    dgg_rejected *rejected; /* .paper is filled in later */
    size_t rejected_count, rejected_room;
} dgg_findings;

typedef struct dgg_extractor {
    dgg_row row;
    dgg_link_type link; /* from the paper to what was found */
    dgg_status (*prepare)(dgg_matcher *matcher, const dgg_coding *coding, dgg_error *error);
    dgg_status (*find)(const dgg_coding *coding, const dgg_reading *reading, dgg_findings *findings,
                       dgg_error *error);
    size_t (*count)(const dgg_coding *coding); /* of all that may be found */
    dgg_text (*id)(const dgg_coding *coding, uint32_t owner);
    dgg_status (*add)(dgg_corpus *corpus, const dgg_coding *coding, uint32_t owner, uint32_t *place,
                      dgg_error *error);
    dgg_status (*finish)(dgg_corpus *corpus, dgg_error *error); /* NULL if there is no more to do */
} dgg_extractor;

#define ROW(...) extern const dgg_extractor DGG_ROW(dgg_extractor_, __VA_ARGS__);
#include "corpus/extractors.def"
#undef ROW

extern const dgg_shelf dgg_extractors;

/* Rows of the shelf. */
size_t dgg_extractor_count(void);
const dgg_extractor *dgg_extractor_at(size_t place);

/* The words of a hit, where they stand and in which sentence. */
dgg_evidence dgg_hit_evidence(const dgg_reading *reading, dgg_field field, const dgg_hit *hit);

/* The same for hits whose words fold alike. */
uint64_t dgg_hit_folded(const dgg_scan *scan, const dgg_hit *hit);

dgg_status dgg_findings_add(dgg_findings *findings, const dgg_finding *finding, dgg_error *error);
dgg_status dgg_findings_add_evidence(dgg_findings *findings, const dgg_evidence *evidence,
                                     dgg_error *error);
dgg_status dgg_findings_reject(dgg_findings *findings, const dgg_rejected *rejected,
                               dgg_error *error);
/* Forgets what was found, and keeps the room for as much as papers usually have. */
void dgg_findings_clear(dgg_findings *findings);
void dgg_findings_destroy(dgg_findings *findings);

#endif
