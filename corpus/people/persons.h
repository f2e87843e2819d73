/* persons.h - the authors of all papers, sorted into people: the steps share this. Names are
 * compared within blocks of one family and first initial, and there only where something besides
 * the name is shared. */
#ifndef DGG_PERSONS_H
#define DGG_PERSONS_H

#include "base/names.h"
#include "corpus/corpus.h"
#include "corpus/people/names.h"
#include "corpus/rulings.h"

enum { DGG_ID_SCHEMES = 4 }; /* orcid, scopus, openalex, researcherid */

/* A name that is read, as small as can be: there are as many as spellings. */
typedef struct dgg_person_form {
    const char *key;                         /* "family|given|suffix|chinese|" */
    const char *initials;                    /* of what is given */
    uint32_t family, given, suffix, chinese; /* lengths in the key */
    uint32_t initials_length;
    bool is_full, is_pinyin, is_crowded;
} dgg_person_form;

/* One name on one paper. */
typedef struct dgg_authorship {
    uint32_t paper, author;       /* author counts from 0 */
    uint32_t form, block;         /* of its name */
    uint32_t ids[DGG_ID_SCHEMES]; /* numbers, counted from 1; 0 if unknown */
    bool has_place;               /* it is known where the author works */
} dgg_authorship;

/* What speaks for two names being one person's. */
typedef enum dgg_clue_kind {
    DGG_CLUE_INSTITUTION, /* of this author */
    DGG_CLUE_PAPER,       /* an institution of the paper, it is not known whose */
    DGG_CLUE_COAUTHOR
} dgg_clue_kind;

typedef struct dgg_clue {
    uint32_t block, number, item; /* number: of the institution or co-author */
    dgg_clue_kind kind;
} dgg_clue;

/* A person in the making; kept at the authorship that stands for it. */
typedef struct dgg_cluster {
    uint32_t parent;
    uint32_t size;
    uint32_t form; /* the fullest name */
    uint32_t ids[DGG_ID_SCHEMES];
    uint32_t candidate; /* while initials are matched: the one it may be */
    bool has_place, has_twin, is_ambiguous;
} dgg_cluster;

/* Two authorships that are not one person's: on one paper, or by a ruling. */
typedef struct dgg_twins {
    uint32_t block, one, other;
} dgg_twins;

typedef struct dgg_persons {
    dgg_corpus *corpus;
    const dgg_rulings *rulings; /* borrowed; NULL if there are none */
    dgg_name_reading reading;
    dgg_keys keys;
    dgg_buffer text;
    dgg_names spellings, forms_by_key, blocks, institutions, ids;
    uint32_t *form_of; /* by spelling */
    size_t form_of_room;
    dgg_arena *initials;
    dgg_person_form *forms;
    uint32_t *block_of; /* by form */
    size_t form_room, block_of_room;
    dgg_authorship *items; /* in the order of block, then form, paper, author */
    size_t count, room;
    dgg_clue *clues; /* sorted by block, kind, number, item */
    size_t clue_count, clue_room;
    dgg_twins *twins; /* sorted by block */
    size_t twin_count, twin_room;
    dgg_cluster *clusters; /* by item */
} dgg_persons;

/* The name that is kept as a form. */
dgg_person_name dgg_persons_name(const dgg_persons *persons, uint32_t form);

/* Fills items, forms, blocks, clues and twins. */
dgg_status dgg_persons_gather(dgg_persons *persons, dgg_error *error);

/* Adds ids, places and clues to the items, which are in their order. */
dgg_status dgg_persons_know(dgg_persons *persons, dgg_error *error);

/* Two names of one block on one paper are two people. */
dgg_status dgg_persons_add_twins(dgg_persons *persons, dgg_error *error);

/* Adds the twins that rulings make; then, with clusters, joins those who are one by them. */
dgg_status dgg_persons_rule(dgg_persons *persons, dgg_error *error);
void dgg_persons_obey(dgg_persons *persons);

/* The authorship that stands for the person. */
uint32_t dgg_persons_find(dgg_persons *persons, uint32_t item);

/* Two persons, by what stands for them, who are on one paper, or are not one as decided. */
bool dgg_persons_are_apart(dgg_persons *persons, uint32_t one, uint32_t other);

/* Neither their names nor ids speak against it, nor do they stand on one paper. */
bool dgg_persons_may_be_one(dgg_persons *persons, uint32_t one, uint32_t other);

/* Makes two persons one, unless their names or ids speak against it; true if they are one now. */
bool dgg_persons_join(dgg_persons *persons, uint32_t one, uint32_t other);

/* The same whatever their names and ids are, as a person has decided. */
void dgg_persons_unite(dgg_persons *persons, uint32_t one, uint32_t other);

/* No shared scheme of ids with two ids, unless an ORCID is the same. */
bool dgg_persons_ids_agree(const dgg_cluster *one, const dgg_cluster *other);

/* Of two items in one block. */
dgg_name_likeness dgg_persons_compare(dgg_persons *persons, uint32_t one, uint32_t other);

/* Sorts the authorships into clusters. */
dgg_status dgg_persons_sort(dgg_persons *persons, dgg_error *error);

/* The steps of it, within one block. */
typedef struct dgg_block {
    size_t first, end;           /* items */
    size_t first_clue, end_clue; /* clues */
} dgg_block;
void dgg_persons_join_equal(dgg_persons *persons, const dgg_block *block);
void dgg_persons_join_alike(dgg_persons *persons, const dgg_block *block);

/* Tells the corpus which persons may be one. */
dgg_status dgg_persons_doubt(dgg_persons *persons, const dgg_block *block, dgg_error *error);

void dgg_persons_destroy(dgg_persons *persons);

#endif
