/* Ids that do not change with the order of inputs: the citation key, or what a reader would cite
 * by: family name or venue, year, and the first word that says something. Those that collide all
 * get a hash of their content. */
#include <string.h>

#include "base/memory.h"
#include "base/names.h"
#include "base/order.h"
#include "base/unicode.h"
#include "corpus/catchwords.h"
#include "corpus/keys.h"
#include "corpus/parts.h"
#include "corpus/people.h"
#include "corpus/settle.h"

typedef struct naming {
    dgg_corpus *corpus;
    dgg_buffer id, content;
    dgg_names taken;
    unsigned *copies; /* of each id that is taken, how many others wanted it */
    size_t copy_room;
} naming;

static dgg_status add_part(dgg_buffer *id, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t before = id->length;
    if (before > 0 && text.length > 0) {
        DGG_TRY(dgg_buffer_add(id, dgg_text_of("-"), error));
    }
    size_t start = id->length;
    DGG_TRY(dgg_unicode_slug(id, text, error));
    id->length = id->length == start ? before : id->length;
done:
    return status;
}

/* A citation key stays as it is, but an id holds no white space. */
static dgg_status add_key(dgg_buffer *id, dgg_text key, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(id, key, error));
    for (size_t i = 0; i < id->length; i++) {
        if (dgg_is_space(id->bytes[i])) {
            id->bytes[i] = '-';
        }
    }
done:
    return status;
}

static dgg_status make_id(dgg_buffer *id, const dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool has_author = paper->authors.count > 0;
    id->length = 0;
    if (paper->key.length > 0) {
        return add_key(id, paper->key, error);
    }
    dgg_text lead = has_author ? dgg_person_family(paper->authors.items[0])
                               : dgg_catchword_of_venue(paper->venue);
    DGG_TRY(add_part(id, lead, error));
    if (paper->year != 0) {
        DGG_TRY(dgg_buffer_print(id, error, id->length > 0 ? "-%d" : "%d", paper->year));
    }
    dgg_text text = paper->title.length > 0 ? paper->title : paper->abstract;
    DGG_TRY(add_part(id, dgg_catchword(text), error));
    if (id->length == 0) {
        DGG_TRY(add_part(id, paper->doi.length > 0 ? paper->doi : paper->url, error));
    }
    if (id->length == 0) {
        DGG_TRY(add_part(id, dgg_text_of(dgg_kind_name(paper->kind)), error));
    }
done:
    return status;
}

static dgg_status add_content(dgg_buffer *content, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(content, text, error));
    DGG_TRY(dgg_buffer_add(content, (dgg_text){ "", 1 }, error)); /* a NUL is in no text */
done:
    return status;
}

static dgg_status add_contents(dgg_buffer *content, dgg_texts texts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < texts.count; i++) {
        DGG_TRY(add_content(content, texts.items[i], error));
    }
    DGG_TRY(add_content(content, (dgg_text){ 0 }, error));
done:
    return status;
}

/* Of all that the record says, not of where it was read. */
static dgg_status hash_paper(dgg_buffer *content, const dgg_paper *paper,
                             char hash[DGG_KEYS_HASH_LENGTH + 1], dgg_error *error)
{
    dgg_status status = DGG_OK;
    content->length = 0;
    DGG_TRY(dgg_buffer_print(content, error, "%s %d", dgg_kind_name(paper->kind), paper->year));
    for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
        DGG_TRY(add_content(content, dgg_part_text_of(paper, part), error));
    }
    for (size_t part = 0; part < DGG_PART_LISTS; part++) {
        bool is_extra = dgg_text_is(dgg_text_of(dgg_part_list_name(part)), "attributes");
        if (!dgg_part_is_of_authors(part) && !is_extra) {
            DGG_TRY(add_contents(content, dgg_part_list_of(paper, part), error));
        }
    }
    for (size_t i = 0; i < paper->attributes.count; i++) { /* most records have none */
        DGG_TRY(add_content(content, paper->attributes.items[i], error));
    }
    dgg_keys_hash(dgg_buffer_text(content), hash);
done:
    return status;
}

static dgg_status keep_id(naming *n, dgg_paper *paper, dgg_error *error)
{
    paper->id = dgg_buffer_text(&n->id);
    return dgg_arena_copy(&n->corpus->texts, &paper->id, error);
}

/* *number is that of the id, which is new or not. */
static dgg_status add_taken(naming *n, dgg_text id, uint32_t *number, bool *is_new,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t before = n->taken.count;
    DGG_TRY(dgg_reserve(&n->copies, &n->copy_room, before + 1, sizeof *n->copies, error));
    DGG_TRY(dgg_names_add(&n->taken, id, number, error));
    *is_new = n->taken.count > before;
    n->copies[*number] = *is_new ? 1 : n->copies[*number];
done:
    return status;
}

/* Even content may be the same: records that say nothing but a venue and a year. They are counted,
 * and the count goes on where it was. */
static dgg_status take_id(naming *n, dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t first = 0, number = 0;
    size_t length = n->id.length;
    bool is_new = false;
    DGG_TRY(add_taken(n, dgg_buffer_text(&n->id), &first, &is_new, error));
    while (!is_new) {
        n->id.length = length;
        DGG_TRY(dgg_buffer_print(&n->id, error, "-%u", ++n->copies[first]));
        DGG_TRY(add_taken(n, dgg_buffer_text(&n->id), &number, &is_new, error));
    }
    DGG_TRY(keep_id(n, paper, error));
done:
    return status;
}

static dgg_status give_hashed_id(naming *n, dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char hash[DGG_KEYS_HASH_LENGTH + 1] = "";
    DGG_TRY(hash_paper(&n->content, paper, hash, error));
    n->id.length = 0;
    DGG_TRY(dgg_buffer_add(&n->id, paper->id, error));
    DGG_TRY(dgg_buffer_print(&n->id, error, "-%s", hash));
    DGG_TRY(take_id(n, paper, error));
done:
    return status;
}

typedef struct named {
    dgg_text id;
    uint32_t paper;
} named;

static int compare_named(const void *left, const void *right)
{
    const named *one = left, *other = right;
    int order = dgg_text_compare(one->id, other->id);
    return order != 0 ? order : (one->paper > other->paper) - (one->paper < other->paper);
}

static size_t run_of(const named *items, size_t count)
{
    size_t length = 1;
    while (length < count && dgg_text_equal(items[length].id, items->id)) {
        length++;
    }
    return length;
}

/* Ids that are alone are taken first, so that no hashed one can push them away. */
static dgg_status take_lone_ids(naming *n, const named *items, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t at = 0, length = 0; at < count; at += length) {
        uint32_t number = 0;
        bool is_new = false;
        length = run_of(items + at, count - at);
        if (length == 1) {
            DGG_TRY(add_taken(n, items[at].id, &number, &is_new, error));
        }
    }
done:
    return status;
}

static dgg_status hash_the_others(naming *n, const named *items, size_t count, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t at = 0, length = 0; at < count; at += length) {
        length = run_of(items + at, count - at);
        for (size_t i = 0; length > 1 && i < length; i++) {
            DGG_TRY(give_hashed_id(n, &n->corpus->papers[items[at + i].paper], error));
        }
    }
done:
    return status;
}

/* Works on papers in an order that does not depend on the inputs: copies are numbered by it. */
dgg_status dgg_corpus_give_ids(dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    naming n = { .corpus = corpus };
    named *items = NULL;
    size_t count = corpus->paper_count;
    DGG_TRY(dgg_grow(&items, count + 1, sizeof *items, error));
    for (uint32_t i = 0; i < count; i++) {
        DGG_TRY(make_id(&n.id, &corpus->papers[i], error));
        DGG_TRY(keep_id(&n, &corpus->papers[i], error));
        items[i] = (named){ corpus->papers[i].id, i };
    }
    dgg_sort(items, count, sizeof *items, compare_named);
    DGG_TRY(take_lone_ids(&n, items, count, error));
    DGG_TRY(hash_the_others(&n, items, count, error));
done:
    dgg_release(items);
    dgg_buffer_destroy(&n.id);
    dgg_buffer_destroy(&n.content);
    dgg_names_destroy(&n.taken);
    dgg_release(n.copies);
    return status;
}
