/* Authors of OpenAlex, one by one: where they work, in which country, and their ids. */
#include "corpus/readers/openalex_json/authorships.h"

typedef struct adding {
    dgg_slip *slip;
    dgg_buffer *text;
    dgg_text name; /* of the author */
    long line;
} adding;

static dgg_text string_in(const dgg_json_value *object, const char *key)
{
    const dgg_json_value *value = object != NULL ? dgg_json_get(object, key) : NULL;
    return value != NULL ? dgg_json_string(value) : (dgg_text){ 0 };
}

static const dgg_json_value *first_in(const dgg_json_value *object, const char *key)
{
    const dgg_json_value *list = dgg_json_get(object, key);
    return list != NULL ? dgg_json_first(list) : NULL;
}

static dgg_status add(adding *a, const char *what, dgg_text value, dgg_text code, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (value.length == 0) {
        return DGG_OK;
    }
    a->text->length = 0;
    DGG_TRY(dgg_buffer_add(a->text, a->name, error));
    DGG_TRY(dgg_buffer_add(a->text, dgg_text_of("\t"), error));
    DGG_TRY(dgg_buffer_add(a->text, value, error));
    if (code.length > 0) {
        DGG_TRY(dgg_buffer_print(a->text, error, " (%.*s)", (int)code.length, code.start));
    }
    DGG_TRY(dgg_slip_add(a->slip, dgg_text_of(what), dgg_buffer_text(a->text), a->line, error));
done:
    return status;
}

/* As they stand in the paper if OpenAlex knows no institution by them. */
static dgg_status add_addresses(adding *a, const dgg_json_value *authorship, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *institution = first_in(authorship, "institutions");
    for (const dgg_json_value *one = institution; one != NULL; one = dgg_json_next(one)) {
        DGG_TRY(add(a, "@address", string_in(one, "display_name"), string_in(one, "country_code"),
                    error));
    }
    const dgg_json_value *raw =
        institution == NULL ? first_in(authorship, "raw_affiliation_strings") : NULL;
    for (; raw != NULL; raw = dgg_json_next(raw)) {
        DGG_TRY(add(a, "@address", dgg_json_string(raw), (dgg_text){ 0 }, error));
    }
done:
    return status;
}

dgg_status dgg_authorships_add(dgg_slip *slip, const dgg_json_value *work, dgg_buffer *text,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    adding a = { .slip = slip, .text = text, .line = slip->line };
    for (const dgg_json_value *one = first_in(work, "authorships"); one != NULL;
         one = dgg_json_next(one)) {
        const dgg_json_value *author = dgg_json_get(one, "author");
        a.name = string_in(author, "display_name");
        DGG_TRY(add_addresses(&a, one, error));
        DGG_TRY(add(&a, "@author_id", string_in(author, "orcid"), (dgg_text){ 0 }, error));
        DGG_TRY(add(&a, "@author_id", string_in(author, "id"), (dgg_text){ 0 }, error));
    }
done:
    return status;
}
