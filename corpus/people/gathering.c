/* Who is named where, and what is known besides the name: each spelling is read once. */
#include "corpus/people/persons.h"

#include "base/order.h"

static dgg_status add_key_part(dgg_buffer *key, dgg_text part, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_add(key, part, error));
    DGG_TRY(dgg_buffer_add(key, dgg_text_of("|"), error));
done:
    return status;
}

/* Of the family and the first initial. */
static dgg_status find_block(dgg_persons *p, const dgg_person_name *name, uint32_t *block,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    p->text.length = 0;
    DGG_TRY(add_key_part(&p->text, name->family, error));
    DGG_TRY(dgg_buffer_add(&p->text, dgg_text_slice(name->initials, 0, 1), error));
    DGG_TRY(dgg_names_add(&p->blocks, dgg_buffer_text(&p->text), block, error));
done:
    return status;
}

/* The key is the newest one. */
static dgg_status keep_form(dgg_persons *p, const dgg_person_name *name, dgg_person_form *form,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text initials = name->initials;
    DGG_TRY(dgg_arena_copy(&p->initials, &initials, error));
    *form = (dgg_person_form){ .key = p->forms_by_key.texts[p->forms_by_key.count - 1].start,
                               .initials = initials.start,
                               .family = (uint32_t)name->family.length,
                               .given = (uint32_t)name->given.length,
                               .suffix = (uint32_t)name->suffix.length,
                               .chinese = (uint32_t)name->chinese.length,
                               .initials_length = (uint32_t)initials.length,
                               .is_full = name->is_full,
                               .is_pinyin = name->is_pinyin,
                               .is_crowded = name->is_crowded };
done:
    return status;
}

/* The next part of a key. */
static dgg_text take_part(const char **key, uint32_t length)
{
    const dgg_text part = { *key, length };
    *key += length + 1;
    return length > 0 ? part : (dgg_text){ 0 };
}

dgg_person_name dgg_persons_name(const dgg_persons *persons, uint32_t form)
{
    const dgg_person_form *of = &persons->forms[form];
    const char *key = of->key;
    dgg_person_name name = { .initials = { of->initials, of->initials_length },
                             .is_full = of->is_full,
                             .is_pinyin = of->is_pinyin,
                             .is_crowded = of->is_crowded };
    name.family = take_part(&key, of->family);
    name.given = take_part(&key, of->given);
    name.suffix = take_part(&key, of->suffix);
    name.chinese = take_part(&key, of->chinese);
    return name;
}

static dgg_status find_form(dgg_persons *p, dgg_text spelling, uint32_t *form, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_person_name name = { 0 };
    size_t before = p->forms_by_key.count;
    dgg_arena_clear(&p->reading.arena);
    DGG_TRY(dgg_person_name_read(&p->reading, spelling, &name, error));
    p->text.length = 0;
    const dgg_text parts[] = { name.family, name.given, name.suffix, name.chinese };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        DGG_TRY(add_key_part(&p->text, parts[i], error));
    }
    DGG_TRY(dgg_names_add(&p->forms_by_key, dgg_buffer_text(&p->text), form, error));
    if (*form == before) {
        DGG_TRY(dgg_reserve(&p->forms, &p->form_room, before + 1, sizeof *p->forms, error));
        DGG_TRY(
            dgg_reserve(&p->block_of, &p->block_of_room, before + 1, sizeof *p->block_of, error));
        DGG_TRY(keep_form(p, &name, &p->forms[before], error));
        DGG_TRY(find_block(p, &name, &p->block_of[before], error));
    }
done:
    return status;
}

static dgg_status find_spelling(dgg_persons *p, dgg_text spelling, uint32_t *form, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t before = p->spellings.count;
    DGG_TRY(dgg_names_add(&p->spellings, spelling, &number, error));
    if (number == before) {
        DGG_TRY(dgg_reserve(&p->form_of, &p->form_of_room, before + 1, sizeof *p->form_of, error));
        DGG_TRY(find_form(p, spelling, &p->form_of[before], error));
    }
    *form = p->form_of[number];
done:
    return status;
}

static dgg_status add_item(dgg_persons *p, uint32_t paper, uint32_t author, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_authorship item = { .paper = paper, .author = author };
    dgg_text name = p->corpus->papers[paper].authors.items[author];
    DGG_TRY(find_spelling(p, name, &item.form, error));
    item.block = p->block_of[item.form];
    if (p->forms[item.form].family > 0) {
        DGG_TRY(dgg_reserve(&p->items, &p->room, p->count + 1, sizeof item, error));
        p->items[p->count++] = item;
    }
done:
    return status;
}

static int compare_numbers(uint32_t left, uint32_t right)
{
    return (left > right) - (left < right);
}

static int compare_items(const void *left, const void *right)
{
    const dgg_authorship *one = left, *other = right;
    int order = compare_numbers(one->block, other->block);
    order = order != 0 ? order : compare_numbers(one->form, other->form);
    order = order != 0 ? order : compare_numbers(one->paper, other->paper);
    return order != 0 ? order : compare_numbers(one->author, other->author);
}

dgg_status dgg_persons_gather(dgg_persons *persons, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_persons *p = persons;
    for (uint32_t i = 0; i < p->corpus->paper_count; i++) {
        for (uint32_t j = 0; j < p->corpus->papers[i].authors.count; j++) {
            DGG_TRY(add_item(p, i, j, error));
        }
    }
    dgg_names_destroy(&p->spellings); /* what comes now needs the room */
    dgg_release(p->form_of);
    p->form_of = NULL;
    p->form_of_room = 0;
    dgg_names_close(&p->forms_by_key);
    dgg_names_close(&p->blocks);
    dgg_sort_in_place(p->items, p->count, sizeof *p->items, compare_items);
    DGG_TRY(dgg_persons_add_twins(p, error));
    DGG_TRY(dgg_persons_know(p, error));
    dgg_names_destroy(&p->institutions);
    dgg_names_destroy(&p->ids);
done:
    return status;
}
