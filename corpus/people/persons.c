/* People of a corpus: each gets the fullest of its names. */
#include "corpus/people/persons.h"

#include "corpus/building.h"
#include "corpus/mentions.h"
#include "corpus/rulings.h"

/* What may name a person: the spelling and how good it is. */
typedef struct naming {
    dgg_text label;
    bool is_full, has_comma;
    size_t length; /* of what is given */
} naming;

/* Of one person, by item; UINT32_MAX if not known yet. */
typedef struct chosen {
    uint32_t best;  /* the one whose spelling is the name */
    uint32_t first; /* by paper and author */
} chosen;

static dgg_text label_of(const dgg_persons *p, const dgg_authorship *item)
{
    return p->corpus->papers[item->paper].authors.items[item->author];
}

static bool is_better(const naming *one, const naming *other)
{
    if (one->is_full != other->is_full) {
        return one->is_full;
    }
    if (one->has_comma != other->has_comma) {
        return one->has_comma;
    }
    if (one->length != other->length) {
        return one->length > other->length;
    }
    return dgg_text_compare(one->label, other->label) > 0; /* "Smith" before "SMITH" */
}

static bool is_earlier(const dgg_persons *p, uint32_t one, uint32_t other)
{
    if (one == UINT32_MAX) {
        return false;
    }
    const dgg_authorship *left = &p->items[one], *right = &p->items[other];
    return left->paper < right->paper ||
           (left->paper == right->paper && left->author < right->author);
}

static naming naming_of(const dgg_persons *p, uint32_t item)
{
    const dgg_authorship *one = &p->items[item];
    const dgg_person_form *name = &p->forms[one->form];
    dgg_text label = label_of(p, one);
    return (naming){ label, name->is_full, dgg_text_find_byte(label, ',') < label.length,
                     name->given + (size_t)name->suffix };
}

static void consider(const dgg_persons *p, uint32_t item, chosen *of)
{
    const naming found = naming_of(p, item);
    const naming best = of->best != UINT32_MAX ? naming_of(p, of->best) : (naming){ 0 };
    of->first = is_earlier(p, of->first, item) ? of->first : item;
    of->best = best.label.length == 0 || is_better(&found, &best) ? item : of->best;
}

/* The key tells a person from all others of the same name by the first paper. */
static dgg_status make_key(dgg_persons *p, uint32_t item, uint32_t root, dgg_text *key,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_authorship *first = &p->items[item];
    const dgg_paper *paper = &p->corpus->papers[first->paper];
    dgg_text form = p->forms_by_key.texts[p->clusters[root].form];
    p->text.length = 0;
    DGG_TRY(dgg_buffer_add(&p->text, form, error));
    DGG_TRY(dgg_buffer_print(&p->text, error, "%d %u ", (int)paper->kind, first->author));
    DGG_TRY(dgg_buffer_add(&p->text, paper->id, error));
    *key = dgg_buffer_text(&p->text);
done:
    return status;
}

/* What is made now needs the room. */
static void forget_forms(dgg_persons *p)
{
    dgg_name_reading_destroy(&p->reading);
    dgg_names_destroy(&p->blocks);
    dgg_release(p->forms);
    dgg_release(p->block_of);
    dgg_arena_release(&p->initials);
    p->reading = (dgg_name_reading){ 0 };
    p->forms = NULL;
    p->block_of = NULL;
}

static dgg_status add_mentions(dgg_persons *p, dgg_mentions *mentions, dgg_error *error)
{
    dgg_status status = DGG_OK;
    chosen *of = NULL; /* by what stands for the person */
    DGG_TRY(dgg_grow(&of, p->count + 1, sizeof *of, error));
    for (uint32_t i = 0; i < p->count; i++) {
        of[i] = (chosen){ UINT32_MAX, UINT32_MAX };
    }
    for (uint32_t i = 0; i < p->count; i++) {
        consider(p, i, &of[dgg_persons_find(p, i)]);
    }
    forget_forms(p);
    for (uint32_t i = 0; i < p->count; i++) {
        uint32_t root = dgg_persons_find(p, i);
        dgg_mention mention = { .label = label_of(p, &p->items[of[root].best]),
                                .paper = p->items[i].paper };
        DGG_TRY(make_key(p, of[root].first, root, &mention.key, error));
        DGG_TRY(dgg_mentions_add(mentions, &mention, error));
    }
done:
    dgg_release(of);
    return status;
}

static dgg_status add_links(dgg_corpus *corpus, const dgg_mentions *mentions, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < mentions->count; i++) {
        const dgg_link link = { .from = mentions->items[i].entity,
                                .to = mentions->items[i].paper,
                                .weight = 1 };
        DGG_TRY(dgg_corpus_add_link(corpus, DGG_WROTE, &link, error));
    }
done:
    return status;
}

dgg_status dgg_corpus_add_people(dgg_corpus *corpus, const dgg_rulings *rulings, dgg_error *error)
{
    static const dgg_naming how = { DGG_PERSON, NULL, 0, true };
    dgg_status status = DGG_OK;
    dgg_persons persons = { .corpus = corpus, .rulings = rulings };
    dgg_mentions mentions = { 0 };
    DGG_TRY(dgg_persons_gather(&persons, error));
    DGG_TRY(dgg_persons_sort(&persons, error));
    DGG_TRY(add_mentions(&persons, &mentions, error));
    dgg_persons_destroy(&persons);
    DGG_TRY(dgg_mentions_settle(&mentions, corpus, &how, error));
    DGG_TRY(add_links(corpus, &mentions, error));
done:
    dgg_mentions_destroy(&mentions);
    dgg_persons_destroy(&persons);
    return status;
}

void dgg_persons_destroy(dgg_persons *persons)
{
    dgg_name_reading_destroy(&persons->reading);
    dgg_keys_destroy(&persons->keys);
    dgg_buffer_destroy(&persons->text);
    dgg_names_destroy(&persons->spellings);
    dgg_names_destroy(&persons->forms_by_key);
    dgg_names_destroy(&persons->blocks);
    dgg_names_destroy(&persons->institutions);
    dgg_names_destroy(&persons->ids);
    dgg_release(persons->form_of);
    dgg_arena_release(&persons->initials);
    dgg_release(persons->forms);
    dgg_release(persons->block_of);
    dgg_release(persons->items);
    dgg_release(persons->clues);
    dgg_release(persons->twins);
    dgg_release(persons->clusters);
    *persons = (dgg_persons){ 0 };
}
