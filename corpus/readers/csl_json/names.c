/* Names of CSL-JSON come in parts, or whole as "literal". */
#include "corpus/readers/csl_json/names.h"

#include "base/buffer.h"
#include "corpus/lists.h"
#include "corpus/people.h"
#include "corpus/texts.h"

static dgg_text part_of(const dgg_json_value *name, const char *key)
{
    const dgg_json_value *part = dgg_json_get(name, key);
    return part != NULL ? dgg_texts_trim(dgg_json_string(part)) : (dgg_text){ 0 };
}

/* Adds a part with what parts it from the one before, which is nothing behind "d'" and "al-". */
static dgg_status add_part(dgg_buffer *made, const char *between, dgg_text part, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (part.length == 0) {
        return DGG_OK;
    }
    dgg_text before = dgg_buffer_text(made);
    bool is_joined = before.length == 0 || dgg_text_ends(before, "'") ||
                     dgg_text_ends(before, "’") || dgg_text_ends(before, "-");
    DGG_TRY(dgg_buffer_add(made, dgg_text_of(is_joined ? "" : between), error));
    DGG_TRY(dgg_buffer_add(made, part, error));
done:
    return status;
}

static dgg_status make_name(dgg_buffer *made, const dgg_json_value *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text literal = part_of(name, "literal");
    literal = literal.length > 0 ? literal : part_of(name, "name");
    if (literal.length > 0) {
        return dgg_buffer_add(made, literal, error);
    }
    dgg_text family = part_of(name, "family"), given = part_of(name, "given");
    bool is_chinese = dgg_person_is_chinese(family) && dgg_person_is_chinese(given);
    DGG_TRY(add_part(made, " ", part_of(name, "dropping-particle"), error));
    DGG_TRY(add_part(made, " ", part_of(name, "non-dropping-particle"), error));
    DGG_TRY(add_part(made, " ", family, error));
    DGG_TRY(add_part(made, is_chinese ? "" : ", ", given, error));
    DGG_TRY(add_part(made, ", ", part_of(name, "suffix"), error));
done:
    return status;
}

dgg_status dgg_csl_name(dgg_names *list, const dgg_json_value *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    if (dgg_json_kind_of(name) == DGG_JSON_STRING) {
        return dgg_lists_add(list, dgg_json_string(name), error);
    }
    DGG_TRY(make_name(&made, name, error));
    dgg_texts_collapse(&made, 0);
    DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
done:
    dgg_buffer_destroy(&made);
    return status;
}

dgg_status dgg_csl_names(dgg_names *list, const dgg_json_value *people, dgg_error *error)
{
    static const char *const separators[] = { ";", NULL };
    dgg_status status = DGG_OK;
    if (people == NULL || dgg_json_kind_of(people) == DGG_JSON_NULL) {
        return DGG_OK;
    }
    if (dgg_json_kind_of(people) == DGG_JSON_STRING) {
        return dgg_lists_split(list, dgg_json_string(people), separators, error);
    }
    if (dgg_json_kind_of(people) == DGG_JSON_OBJECT) {
        return dgg_csl_name(list, people, error);
    }
    for (const dgg_json_value *one = dgg_json_first(people); one != NULL;
         one = dgg_json_next(one)) {
        DGG_TRY(dgg_csl_name(list, one, error));
    }
done:
    return status;
}
