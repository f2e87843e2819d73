/* Objects are records if they stand alone or in a list that may hold records; an object around such
 * a list is kept until the list turns up, and then forgotten. */
#include "corpus/works/finding.h"

#include <string.h>

#include "base/memory.h"

typedef enum role {
    ROLE_ROOT = 1, /* an object that may be a record, or the answer that holds a list of them */
    ROLE_LIST,     /* of records */
    ROLE_KEYED,    /* an object whose values are records */
    ROLE_RECORD,
    ROLE_OTHER
} role;

void dgg_finding_begin(dgg_finding *finding)
{
    finding->line = 1;
    finding->is_at_line_start = true;
}

static bool is_key(const dgg_finding *f, const char *name)
{
    return f->key_length == strlen(name) && memcmp(f->key, name, f->key_length) == 0;
}

static bool names_a_list(const dgg_finding *f)
{
    static const char *const names[] = { "results", "data",  "items",    "papers",
                                         "records", "works", "documents" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (is_key(f, names[i])) {
            return true;
        }
    }
    return false;
}

static role role_here(const dgg_finding *f)
{
    if (f->depth == 0 || f->depth > DGG_FINDING_LEVELS) {
        return ROLE_OTHER;
    }
    return (role)f->roles[f->depth - 1];
}

/* What the object or list is that opens here. */
static role role_of(const dgg_finding *f, char byte)
{
    if (f->depth == 0) {
        return byte == '{' ? ROLE_ROOT : ROLE_LIST;
    }
    role around = role_here(f);
    if (around == ROLE_LIST || around == ROLE_KEYED) {
        return byte == '{' ? ROLE_RECORD : ROLE_OTHER;
    }
    if (around == ROLE_ROOT && f->depth <= 2) {
        bool is_answer = byte == '{' && is_key(f, "message") && f->depth == 1;
        bool is_list = byte == '[' && names_a_list(f);
        bool is_keyed = byte == '{' && is_key(f, "items");
        return is_answer ? ROLE_ROOT : is_list ? ROLE_LIST : is_keyed ? ROLE_KEYED : ROLE_OTHER;
    }
    return ROLE_OTHER;
}

/* What was kept so far is forgotten: the object that begins here is kept instead. */
static void keep_from_here(dgg_finding *f)
{
    f->record.length = 0;
    f->record_depth = f->depth;
    f->record_line = f->line;
    f->is_too_long = false;
    f->begins_with_key = false;
}

static void open_level(dgg_finding *f, char byte)
{
    role opened = role_of(f, byte);
    if (f->depth < DGG_FINDING_LEVELS) {
        f->roles[f->depth] = (unsigned char)opened;
    }
    f->depth++;
    if (opened == ROLE_ROOT || opened == ROLE_RECORD) {
        keep_from_here(f);
    }
    f->expects_key = opened == ROLE_ROOT;
}

/* True if a record ends here. */
static bool close_level(dgg_finding *f)
{
    if (f->depth == 0) {
        return false;
    }
    bool is_end = f->record_depth == f->depth;
    f->depth--;
    f->record_depth = is_end ? 0 : f->record_depth;
    return is_end;
}

static void take_string_byte(dgg_finding *f, char byte)
{
    if (f->is_escaped) {
        f->is_escaped = false;
    } else if (byte == '\\') {
        f->is_escaped = true;
    } else if (byte == '"') {
        f->is_in_string = f->is_in_key = false;
        return;
    }
    if (f->is_in_key) {
        f->key[f->key_length] = byte;
        f->key_length += f->key_length + 1 < DGG_FINDING_KEY ? 1 : 0;
    }
}

static void open_string(dgg_finding *f)
{
    f->is_in_string = true;
    f->is_in_key = f->expects_key && role_here(f) == ROLE_ROOT;
    f->key_length = f->is_in_key ? 0 : f->key_length;
    f->expects_key = false;
}

/* In JSON lines a record that is not whole ends where the next line begins one. */
static bool is_next_line(const dgg_finding *f, char byte)
{
    return byte == '{' && f->is_at_line_start && f->record_depth == 1 && f->begins_with_key &&
           f->line > f->record_line && (role)f->roles[0] == ROLE_ROOT && role_here(f) != ROLE_LIST;
}

static dgg_found end_record(dgg_finding *f)
{
    return f->is_too_long ? DGG_FOUND_TOO_LONG : DGG_FOUND_RECORD;
}

/* What a byte outside of strings finds. Between records "null" stands for one that is not there. */
static dgg_found take_byte(dgg_finding *f, char byte)
{
    switch (byte) {
    case '{':
    case '[':
        open_level(f, byte);
        return DGG_FOUND_NOTHING;
    case '}':
    case ']':
        return close_level(f) ? end_record(f) : DGG_FOUND_NOTHING;
    case '"':
        open_string(f);
        break;
    case ',':
        f->expects_key = true;
        break;
    default:
        break;
    }
    bool is_between = f->depth == 0 || (role_here(f) == ROLE_LIST && f->record_depth == 0);
    bool is_stray = is_between && !f->has_stray && strchr(" \t\r\n,nul", byte) == NULL;
    f->has_stray = f->has_stray || is_stray;
    f->is_in_string = f->is_in_string && f->depth > 0;
    return is_stray ? DGG_FOUND_STRAY : DGG_FOUND_NOTHING;
}

static void count_line(dgg_finding *f, char byte)
{
    f->is_at_line_start = byte == '\n';
    if (byte == '\n') {
        f->line++;
        f->is_in_string = f->is_in_key = f->is_escaped = false; /* no string holds a line end */
    }
}

static dgg_status keep_byte(dgg_finding *f, char byte, dgg_error *error)
{
    if (f->record.length >= DGG_FINDING_LONGEST) {
        f->is_too_long = true;
        return DGG_OK;
    }
    f->begins_with_key = f->record.length == 1 ? byte == '"' : f->begins_with_key;
    if (f->record.length < f->record.room) {
        f->record.bytes[f->record.length++] = byte;
        return DGG_OK;
    }
    return dgg_buffer_add(&f->record, (dgg_text){ &byte, 1 }, error);
}

/* Bytes inside a string that end nothing are taken together, as far as they are one by one. */
static dgg_status take_plain(dgg_finding *f, dgg_text *bytes, dgg_error *error)
{
    static const bool ends[256] = { ['"'] = true, ['\\'] = true, ['\n'] = true, ['{'] = true };
    enum { FIRST = 2 }; /* bytes of a record that tell how it begins */
    bool is_kept = f->record_depth > 0;
    dgg_status status = DGG_OK;
    if (!f->is_in_string || f->is_in_key || f->is_escaped || f->is_at_line_start ||
        (is_kept && (f->record.length < FIRST || f->record.length >= DGG_FINDING_LONGEST))) {
        return DGG_OK;
    }
    size_t most = is_kept ? DGG_FINDING_LONGEST - f->record.length : bytes->length;
    size_t length = dgg_text_find_any(dgg_text_slice(*bytes, 0, most), ends);
    dgg_text plain = dgg_text_slice(*bytes, 0, length);
    DGG_TRY(is_kept ? dgg_buffer_add(&f->record, plain, error) : DGG_OK);
    *bytes = dgg_text_slice(*bytes, length, bytes->length);
done:
    return status;
}

dgg_status dgg_finding_feed(dgg_finding *finding, dgg_text *bytes, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_finding *f = finding;
    f->what = DGG_FOUND_NOTHING;
    while (bytes->length > 0 && f->what == DGG_FOUND_NOTHING) {
        DGG_TRY(take_plain(f, bytes, error));
        if (bytes->length == 0) {
            break;
        }
        char byte = *bytes->start;
        if (is_next_line(f, byte)) {
            f->what = DGG_FOUND_BROKEN;
            f->depth = f->record_depth = 0;
            break; /* the byte is looked at again */
        }
        *bytes = dgg_text_slice(*bytes, 1, bytes->length);
        bool was_kept = f->record_depth > 0;
        if (f->is_in_string) {
            take_string_byte(f, byte);
        } else {
            f->what = take_byte(f, byte);
        }
        DGG_TRY(was_kept || f->record_depth > 0 ? keep_byte(f, byte, error) : DGG_OK);
        count_line(f, byte);
    }
done:
    return status;
}

void dgg_finding_end(dgg_finding *finding)
{
    finding->what = finding->record_depth > 0 ? DGG_FOUND_BROKEN : DGG_FOUND_NOTHING;
    finding->record_depth = finding->depth = 0;
}

void dgg_finding_destroy(dgg_finding *finding)
{
    dgg_buffer_destroy(&finding->record);
}
