/* Events of XML become slips: text goes to the value that is open, which inner elements such as <i>
 * do not close. */
#include "corpus/elements.h"

#include <string.h>

#include "base/xml.h"
#include "corpus/building.h"
#include "corpus/lists.h"
#include "corpus/texts.h"

typedef struct reading {
    dgg_corpus *corpus;
    const dgg_element_format *format;
    dgg_xml *xml;
    dgg_slip slip;
    dgg_record record;
    dgg_buffer path;   /* below the record, in lower case; each name with a "." behind it */
    dgg_buffer value;  /* that is open */
    size_t value_path; /* its length; 0 if none is open */
    long value_line;
    size_t name_start;  /* of the innermost element, in the path */
    bool is_inside;     /* of a record */
    bool is_structured; /* the value that is open */
} reading;

static dgg_text path_of(const reading *r)
{
    size_t length = r->path.length > 0 ? r->path.length - 1 : 0;
    return dgg_text_slice(dgg_buffer_text(&r->path), 0, length);
}

static bool is_name(const dgg_dialect *dialect, dgg_text path)
{
    for (size_t role = 0; role < DGG_ROLE_COUNT; role++) {
        const char *const *names = dialect->names[role];
        for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
            if (dgg_text_is(path, names[i] + (names[i][0] == '+'))) {
                return true;
            }
        }
    }
    return false;
}

static bool is_among(dgg_text path, const char *const *names)
{
    for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
        if (dgg_text_is(path, names[i])) {
            return true;
        }
    }
    return false;
}

static dgg_status add_lower(dgg_buffer *buffer, dgg_text name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t start = buffer->length;
    DGG_TRY(dgg_buffer_add(buffer, name, error));
    for (size_t i = start; i < buffer->length; i++) {
        buffer->bytes[i] = dgg_texts_lower(buffer->bytes[i]);
    }
    DGG_TRY(dgg_buffer_add(buffer, dgg_text_of("."), error));
done:
    return status;
}

/* "date." becomes "date:print.". */
static dgg_status add_variants(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *const *variants = r->format->variants;
    for (size_t i = 0; variants != NULL && variants[i] != NULL; i++) {
        dgg_text value = dgg_xml_attribute(r->xml, variants[i]);
        if (value.length > 0) {
            r->path.bytes[r->path.length - 1] = ':';
            DGG_TRY(add_lower(&r->path, value, error));
        }
    }
done:
    return status;
}

/* The attribute of this element that is a name of the role, "…@name"; NULL if there is none. */
static const char *attribute_of(const reading *r, size_t role)
{
    const char *const *names = r->format->dialect->names[role];
    dgg_text path = path_of(r);
    for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
        const char *at = strchr(names[i], '@');
        if (at != NULL && dgg_text_equal(path, (dgg_text){ names[i], (size_t)(at - names[i]) })) {
            return names[i];
        }
    }
    return NULL;
}

static dgg_status add_attributes(reading *r, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t role = 0; role < DGG_ROLE_COUNT; role++) {
        const char *name = attribute_of(r, role);
        const char *attribute = name != NULL ? strchr(name, '@') + 1 : NULL;
        if (attribute != NULL) {
            dgg_text own = dgg_text_slice(path_of(r), r->name_start, r->path.length);
            dgg_text value = *attribute != '\0' ? dgg_xml_attribute(r->xml, attribute) : own;
            DGG_TRY(dgg_slip_add(&r->slip, dgg_text_of(name), value, line, error));
        }
    }
done:
    return status;
}

static dgg_status open_value(reading *r, long line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    r->value.length = 0;
    r->value_path = r->path.length;
    r->value_line = line;
    r->is_structured = is_among(path_of(r), r->format->structured);
    if (r->format->label != NULL) {
        dgg_text label = dgg_xml_attribute(r->xml, r->format->label);
        DGG_TRY(dgg_buffer_add(&r->value, label, error));
        DGG_TRY(dgg_buffer_add(&r->value, dgg_text_of(label.length > 0 ? ": " : ""), error));
    }
done:
    return status;
}

static bool is_record(const reading *r, dgg_text name)
{
    const char *record = r->format->record;
    return name.length == strlen(record) && dgg_texts_starts_any_case(name, record);
}

static dgg_status take_open(reading *r, const dgg_xml_event *event, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!r->is_inside) {
        r->is_inside = is_record(r, event->name);
        r->path.length = r->value_path = 0;
        dgg_slip_clear(&r->slip, event->line);
        return DGG_OK;
    }
    r->name_start = r->path.length;
    DGG_TRY(add_lower(&r->path, event->name, error));
    DGG_TRY(add_variants(r, error));
    if (r->value_path == 0) {
        DGG_TRY(add_attributes(r, event->line, error));
        DGG_TRY(is_name(r->format->dialect, path_of(r)) ? open_value(r, event->line, error)
                                                        : DGG_OK);
    }
done:
    return status;
}

static dgg_status take_text(reading *r, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (r->value_path == 0) {
        return DGG_OK;
    }
    if (!r->is_structured) {
        return dgg_buffer_add(&r->value, text, error);
    }
    text = dgg_texts_trim(text);
    dgg_text name = dgg_text_slice(path_of(r), r->name_start, r->path.length);
    if (text.length > 0) {
        DGG_TRY(dgg_buffer_add(&r->value, name, error));
        DGG_TRY(dgg_buffer_add(&r->value, dgg_text_of("\t"), error));
        size_t start = r->value.length;
        DGG_TRY(dgg_buffer_add(&r->value, text, error));
        dgg_texts_collapse(&r->value, start);
        DGG_TRY(dgg_buffer_add(&r->value, dgg_text_of("\n"), error));
    }
done:
    return status;
}

static dgg_status end_record(reading *r, dgg_error *error)
{
    r->is_inside = false;
    return dgg_record_put(&r->record, r->corpus, &r->slip, r->format->dialect, error);
}

static dgg_status take_close(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (!r->is_inside) {
        return DGG_OK;
    }
    if (r->path.length == 0) {
        return end_record(r, error);
    }
    if (r->value_path == r->path.length) {
        DGG_TRY(
            dgg_slip_add(&r->slip, path_of(r), dgg_buffer_text(&r->value), r->value_line, error));
        r->value_path = 0;
    }
    size_t length = r->path.length - 1;
    while (length > 0 && r->path.bytes[length - 1] != '.') {
        length--;
    }
    r->path.length = length;
    while (length > 1 && r->path.bytes[length - 2] != '.') {
        length--;
    }
    r->name_start = length > 1 ? length - 1 : 0;
done:
    return status;
}

static dgg_status tell_trouble(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text reason = { 0 };
    long line = dgg_xml_trouble(r->xml, &reason);
    if (line > 0) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_DOUBTFUL, line, error,
                                "the XML is not well formed here: %.*s", (int)reason.length,
                                reason.start));
    }
    if (r->is_inside) {
        DGG_TRY(dgg_corpus_warn(r->corpus, DGG_SKIPPED, r->slip.line, error,
                                "a record that does not end was left out"));
    }
done:
    return status;
}

static dgg_status read_events(reading *r, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_xml_event event = { .kind = DGG_XML_TEXT };
    while (event.kind != DGG_XML_END) {
        DGG_TRY(dgg_xml_next(r->xml, &event, error));
        if (event.kind == DGG_XML_OPEN) {
            DGG_TRY(take_open(r, &event, error));
        } else if (event.kind == DGG_XML_CLOSE) {
            DGG_TRY(take_close(r, error));
        } else {
            DGG_TRY(take_text(r, event.text, error));
        }
    }
    DGG_TRY(tell_trouble(r, error));
done:
    return status;
}

dgg_status dgg_elements_read(dgg_corpus *corpus, dgg_stream *stream,
                             const dgg_element_format *format, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus, .format = format };
    DGG_TRY(dgg_xml_open(&r.xml, stream, error));
    DGG_TRY(read_events(&r, error));
done:
    dgg_xml_close(&r.xml);
    dgg_slip_destroy(&r.slip);
    dgg_record_destroy(&r.record);
    dgg_buffer_destroy(&r.path);
    dgg_buffer_destroy(&r.value);
    return status;
}

dgg_text dgg_element_part(dgg_text value, const char *name)
{
    while (value.length > 0) {
        dgg_text line = dgg_text_line(&value);
        if (dgg_text_is(dgg_text_cut(&line, '\t'), name)) {
            return line;
        }
    }
    return (dgg_text){ 0 };
}

dgg_status dgg_element_add_person(dgg_names *list, dgg_text family, dgg_text given,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    if (family.length > 0) {
        DGG_TRY(dgg_buffer_add(&made, family, error));
        DGG_TRY(dgg_buffer_add(&made, dgg_text_of(given.length > 0 ? ", " : ""), error));
        DGG_TRY(dgg_buffer_add(&made, given, error));
        DGG_TRY(dgg_lists_add(list, dgg_buffer_text(&made), error));
    }
done:
    dgg_buffer_destroy(&made);
    return status;
}
