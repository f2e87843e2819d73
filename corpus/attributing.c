/* Who is meant by a name in an address: names are looked up, not compared with all authors. */
#include "corpus/attributing.h"

#include "base/unicode.h"
#include "corpus/authors.h"
#include "corpus/people.h"
#include "corpus/texts.h"

void dgg_attributing_begin(dgg_attributing *to, dgg_texts authors)
{
    to->authors = authors;
    to->is_known = false;
    to->count = 0;
}

/* The key is "family given", or "family g" if it is to be brief. */
static dgg_status make_key(dgg_attributing *to, dgg_text name, bool is_brief, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text given = dgg_person_given(name);
    to->key.length = 0;
    DGG_TRY(dgg_unicode_slug(&to->key, dgg_person_family(name), error));
    DGG_TRY(dgg_buffer_add(&to->key, dgg_text_of(is_brief ? "/" : " "), error));
    size_t start = to->key.length;
    DGG_TRY(dgg_unicode_slug(&to->key, given, error));
    if (is_brief && to->key.length > start + 1) {
        dgg_text slug = { to->key.bytes + start, to->key.length - start };
        to->key.length = start + dgg_unicode_slice(slug, 0, 1).length;
    }
done:
    return status;
}

static dgg_status learn(dgg_attributing *to, size_t author, bool is_brief, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t before = to->names.count;
    DGG_TRY(make_key(to, to->authors.items[author], is_brief, error));
    DGG_TRY(dgg_names_add(&to->names, dgg_buffer_text(&to->key), &number, error));
    DGG_TRY(dgg_reserve(&to->author, &to->author_room, to->names.count, sizeof *to->author, error));
    to->author[number] = number == before ? (uint32_t)author + 1 : 0;
done:
    return status;
}

static dgg_status learn_all(dgg_attributing *to, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names_clear(&to->names);
    for (size_t i = 0; i < to->authors.count; i++) {
        DGG_TRY(learn(to, i, false, error));
        DGG_TRY(learn(to, i, true, error));
    }
    to->is_known = true;
done:
    return status;
}

/* "Owusu P." is "Owusu, P.". */
static dgg_status find_put_right(dgg_attributing *to, dgg_text name, size_t *author,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names made = { 0 };
    DGG_TRY(dgg_authors_split_short(&made, name, error));
    for (size_t way = 0; made.count == 1 && way < 2 && *author == 0; way++) {
        DGG_TRY(make_key(to, made.texts[0], way > 0, error));
        uint32_t number = dgg_names_find(&to->names, dgg_buffer_text(&to->key));
        *author = number != DGG_NO_NAME ? to->author[number] : 0;
    }
done:
    dgg_names_destroy(&made);
    return status;
}

dgg_status dgg_attributing_find(dgg_attributing *to, dgg_text name, size_t *author,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    *author = 0;
    name = dgg_texts_trim(name);
    if (name.length == 0 || to->authors.count == 0) {
        return DGG_OK;
    }
    DGG_TRY(to->is_known ? DGG_OK : learn_all(to, error));
    DGG_TRY(find_put_right(to, name, author, error));
done:
    return status;
}

dgg_status dgg_attributing_add(dgg_attributing *to, size_t author, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_attributed made = { .author = (uint32_t)author };
    text = dgg_texts_trim(text);
    if (text.length == 0) {
        return DGG_OK;
    }
    if (to->count == 0) {
        dgg_names_clear(&to->texts);
    }
    DGG_TRY(dgg_names_add(&to->texts, text, &made.text, error));
    DGG_TRY(dgg_reserve(&to->items, &to->room, to->count + 1, sizeof made, error));
    to->items[to->count++] = made;
done:
    return status;
}

dgg_status dgg_attributing_add_of(dgg_attributing *to, dgg_text name, dgg_text text,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t author = 0;
    DGG_TRY(dgg_attributing_find(to, name, &author, error));
    DGG_TRY(dgg_attributing_add(to, author, text, error));
done:
    return status;
}

dgg_status dgg_attributing_add_id(dgg_attributing *to, dgg_text name, const char *scheme,
                                  dgg_text id, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t author = 0;
    dgg_text orcid = dgg_orcid_find(id);
    id = orcid.length > 0 ? orcid : dgg_texts_trim(id);
    scheme = orcid.length > 0 ? "orcid" : scheme;
    if (id.length == 0 || scheme == NULL) {
        return DGG_OK;
    }
    DGG_TRY(dgg_attributing_find(to, name, &author, error));
    to->item.length = 0;
    DGG_TRY(dgg_buffer_print(&to->item, error, "%s:", scheme));
    DGG_TRY(dgg_buffer_add(&to->item, id, error));
    DGG_TRY(author > 0 ? dgg_attributing_add(to, author, dgg_buffer_text(&to->item), error)
                       : DGG_OK);
done:
    return status;
}

/* The numbers of the authors that a text is of, as "[1 3] "; nothing if there are none. Items of
 * one text need not stand together. */
static dgg_status write_numbers(dgg_attributing *to, const uint32_t *next, uint32_t first,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t last = 0;
    for (uint32_t i = first; i != UINT32_MAX; i = next[i]) {
        uint32_t author = to->items[i].author;
        if (author != 0 && author != last) {
            DGG_TRY(dgg_buffer_print(&to->item, error, "%s%u", last == 0 ? "[" : " ", author));
            last = author;
        }
    }
    DGG_TRY(last != 0 ? dgg_buffer_add(&to->item, dgg_text_of("] "), error) : DGG_OK);
done:
    return status;
}

/* next[i] is the item of the same text behind item i, first[text] its first item. */
static dgg_status chain(const dgg_attributing *to, uint32_t **next, uint32_t **first,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(next, to->count, sizeof **next, error));
    DGG_TRY(dgg_grow(first, to->texts.count, sizeof **first, error));
    for (size_t i = 0; i < to->texts.count; i++) {
        (*first)[i] = UINT32_MAX;
    }
    for (size_t i = to->count; i > 0; i--) {
        uint32_t *head = &(*first)[to->items[i - 1].text];
        (*next)[i - 1] = *head;
        *head = (uint32_t)(i - 1);
    }
done:
    return status;
}

dgg_status dgg_attributing_make(dgg_attributing *to, dgg_arena **arena, dgg_texts *made,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *next = NULL, *first = NULL;
    dgg_texts list = { .count = to->texts.count };
    if (to->count == 0) {
        return DGG_OK;
    }
    DGG_TRY(chain(to, &next, &first, error));
    DGG_TRY(dgg_arena_alloc(arena, &list.items, list.count * sizeof *list.items, error));
    for (size_t i = 0; i < list.count; i++) {
        to->item.length = 0;
        DGG_TRY(write_numbers(to, next, first[i], error));
        DGG_TRY(dgg_buffer_add(&to->item, to->texts.texts[i], error));
        list.items[i] = dgg_buffer_text(&to->item);
        DGG_TRY(dgg_arena_copy(arena, &list.items[i], error));
    }
    *made = list;
    to->count = 0;
done:
    dgg_release(next);
    dgg_release(first);
    return status;
}

void dgg_attributing_destroy(dgg_attributing *to)
{
    dgg_names_destroy(&to->names);
    dgg_names_destroy(&to->texts);
    dgg_release(to->author);
    dgg_release(to->items);
    dgg_buffer_destroy(&to->key);
    dgg_buffer_destroy(&to->item);
    *to = (dgg_attributing){ 0 };
}

dgg_text dgg_orcid_find(dgg_text text)
{
    enum { LENGTH = 19, GROUP = 5 };
    for (size_t at = 0; at + LENGTH <= text.length; at++) {
        bool is = true;
        for (size_t i = 0; is && i < LENGTH; i++) {
            char byte = text.start[at + i];
            is = i % GROUP == GROUP - 1 ? byte == '-'
                                        : dgg_is_digit(byte) || (i == LENGTH - 1 && byte == 'X');
        }
        if (is) {
            return dgg_text_slice(text, at, at + LENGTH);
        }
    }
    return (dgg_text){ 0 };
}
