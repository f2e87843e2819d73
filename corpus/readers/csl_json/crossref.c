/* References and affiliations, which Crossref gives as lists of objects. */
#include "corpus/readers/csl_json/crossref.h"

#include "base/buffer.h"
#include "corpus/lists.h"
#include "corpus/markup.h"
#include "corpus/readers/csl_json/names.h"
#include "corpus/readers/csl_json/values.h"

static const dgg_json_value *first_of(const dgg_json_value *object, const char *key)
{
    const dgg_json_value *list = dgg_json_get(object, key);
    return list != NULL ? dgg_json_first(list) : NULL;
}

/* Adds the value of that key, behind what stands there already. */
static dgg_status add_part(dgg_buffer *line, const dgg_json_value *object, const char *key,
                           const char *between, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_text text = { 0 };
    DGG_TRY(dgg_csl_text(dgg_json_get(object, key), &arena, &text, error));
    if (text.length > 0) {
        DGG_TRY(dgg_buffer_add(line, dgg_text_of(line->length > 0 ? between : ""), error));
        DGG_TRY(dgg_markup_strip(line, text, error));
    }
done:
    dgg_arena_release(&arena);
    return status;
}

static dgg_status make_reference(dgg_buffer *line, const dgg_json_value *reference,
                                 dgg_error *error)
{
    static const char *const parts[] = { "author",       "year",         "article-title",
                                         "volume-title", "series-title", "journal-title" };
    dgg_status status = DGG_OK;
    DGG_TRY(add_part(line, reference, "unstructured", "", error));
    bool is_whole = line->length > 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts && !is_whole; i++) {
        DGG_TRY(add_part(line, reference, parts[i], ", ", error));
    }
    DGG_TRY(add_part(line, reference, "DOI", ", DOI ", error));
done:
    return status;
}

dgg_status dgg_csl_references(dgg_names *list, const dgg_json_value *item, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer line = { 0 };
    for (const dgg_json_value *one = first_of(item, "reference"); one != NULL;
         one = dgg_json_next(one)) {
        line.length = 0;
        DGG_TRY(make_reference(&line, one, error));
        DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&line), error));
    }
done:
    dgg_buffer_destroy(&line);
    return status;
}

dgg_status dgg_csl_institutions(dgg_names *list, const dgg_json_value *item, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer address = { 0 };
    for (const dgg_json_value *author = first_of(item, "author"); author != NULL;
         author = dgg_json_next(author)) {
        for (const dgg_json_value *one = first_of(author, "affiliation"); one != NULL;
             one = dgg_json_next(one)) {
            address.length = 0;
            DGG_TRY(add_part(&address, one, "name", "", error));
            DGG_TRY(dgg_lists_add(list, dgg_institution_of(dgg_buffer_text(&address)), error));
        }
    }
done:
    dgg_buffer_destroy(&address);
    return status;
}

static dgg_status attribute_author(dgg_attributing *to, const dgg_json_value *author, bool ids,
                                   dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer address = { 0 };
    const dgg_json_value *orcid = dgg_json_get(author, "ORCID");
    if (ids) {
        return orcid != NULL ? dgg_attributing_add_id(to, name, NULL, dgg_json_string(orcid), error)
                             : DGG_OK;
    }
    for (const dgg_json_value *one = first_of(author, "affiliation"); one != NULL;
         one = dgg_json_next(one)) {
        address.length = 0;
        DGG_TRY(add_part(&address, one, "name", "", error));
        DGG_TRY(dgg_attributing_add_of(to, name, dgg_buffer_text(&address), error));
    }
done:
    dgg_buffer_destroy(&address);
    return status;
}

dgg_status dgg_csl_attribute(dgg_attributing *to, const dgg_json_value *item, bool ids,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names names = { 0 };
    for (const dgg_json_value *author = first_of(item, "author"); author != NULL;
         author = dgg_json_next(author)) {
        if (dgg_json_kind_of(author) == DGG_JSON_OBJECT) {
            dgg_names_destroy(&names);
            DGG_TRY(dgg_csl_name(&names, author, error));
            dgg_text name = names.count > 0 ? names.texts[0] : (dgg_text){ 0 };
            DGG_TRY(attribute_author(to, author, ids, name, error));
        }
    }
done:
    dgg_names_destroy(&names);
    return status;
}
