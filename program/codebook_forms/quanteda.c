/* A dictionary of quanteda in YAML: groups, themes, phrases with "*" at the end of a word. All
 * texts are written in quotes, so that no reader takes NO for false. */
#include <string.h>

#include "base/json.h"
#include "base/yaml.h"
#include "program/codebook_forms.h"

/* A quoted text of JSON is one of YAML. */
static void write_quoted(dgg_text text, FILE *out)
{
    dgg_json_writer json = { .out = out };
    dgg_json_write_text(&json, text);
}

/* Where a theme is written. */
typedef struct writing {
    FILE *out;
    const char *indent;
    bool has_any;
} writing;

static void write_phrase(const dgg_theme *theme, dgg_text phrase, void *context)
{
    writing *ours = context;
    if (!ours->has_any) {
        fprintf(ours->out, "%s", ours->indent);
        write_quoted(theme->id, ours->out);
        fputs(":\n", ours->out);
        ours->has_any = true;
    }
    fprintf(ours->out, "%s  - ", ours->indent);
    write_quoted(phrase, ours->out);
    fputc('\n', ours->out);
}

/* The themes of a group stand together, in the order of the first of each group. */
static dgg_status write_group(const dgg_codebook *codebook, size_t first, dgg_losses *losses,
                              FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text group = codebook->themes[first].theme.group;
    const char *indent = group.length > 0 ? "  " : "";
    for (size_t i = 0; i < first; i++) {
        if (dgg_text_equal(codebook->themes[i].theme.group, group)) {
            return DGG_OK; /* written with the first */
        }
    }
    if (group.length > 0) {
        write_quoted(group, out);
        fputs(":\n", out);
    }
    for (size_t i = first; i < codebook->theme_count; i++) {
        writing ours = { out, indent, false };
        const dgg_phrase_writer writer = { true, write_phrase, &ours };
        if (dgg_text_equal(codebook->themes[i].theme.group, group)) {
            DGG_TRY(dgg_codebook_spell(&codebook->themes[i], &writer, losses, error));
        }
    }
done:
    return status;
}

static dgg_status write_dictionary(const dgg_codebook *codebook, dgg_losses *losses, FILE *out,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    losses->has_scoring = true;
    fputs("# dictionary(file = \"this.yml\") of quanteda reads this; match with "
          "tokens_lookup(levels = 2).\n",
          out);
    for (size_t i = 0; i < codebook->theme_count; i++) {
        DGG_TRY(write_group(codebook, i, losses, out, error));
    }
done:
    return status;
}

static bool recognises(dgg_text head)
{
    while (head.length > 0) {
        dgg_text line = dgg_text_trim(dgg_text_line(&head));
        if (line.length > 0 && line.start[0] != '#' && !dgg_text_is(line, "---")) {
            return dgg_text_ends(line, ":") ||
                   dgg_text_find(line, dgg_text_of(": [")) < line.length;
        }
    }
    return false;
}

/* The way from the top to where we are. */
typedef struct reading {
    dgg_codebook_draft *draft;
    dgg_yaml *yaml;
    dgg_error *error;
} reading;

static dgg_status take_value(reading *ours, dgg_text key, dgg_text group,
                             const dgg_yaml_event *value);

/* The key and value pairs of a map, or the end of it. */
static dgg_status take_map(reading *ours, dgg_text group)
{
    dgg_status status = DGG_OK;
    dgg_yaml_event event = { 0 };
    while (true) {
        dgg_text key = { 0 };
        DGG_TRY(dgg_yaml_next(ours->yaml, &event, ours->error));
        if (event.kind != DGG_YAML_SCALAR) {
            break;
        }
        key = event.text;
        DGG_TRY(dgg_arena_copy(&ours->draft->texts, &key, ours->error));
        DGG_TRY(dgg_yaml_next(ours->yaml, &event, ours->error));
        DGG_TRY(take_value(ours, key, group, &event));
    }
    if (event.kind != DGG_YAML_END) {
        status = dgg_fail(ours->error, DGG_BAD_INPUT, event.line, "a key must be a name");
    }
done:
    return status;
}

static dgg_status take_phrase(reading *ours, uint32_t theme, const dgg_yaml_event *event)
{
    if (event->kind != DGG_YAML_SCALAR) {
        return dgg_fail(ours->error, DGG_BAD_INPUT, event->line,
                        "a list holds phrases, not lists or maps");
    }
    return dgg_codebook_draft_add_plain(ours->draft, theme, event->text, ours->error);
}

static dgg_status take_list(reading *ours, uint32_t theme)
{
    dgg_status status = DGG_OK;
    dgg_yaml_event event = { 0 };
    DGG_TRY(dgg_yaml_next(ours->yaml, &event, ours->error));
    while (event.kind != DGG_YAML_END) {
        DGG_TRY(take_phrase(ours, theme, &event));
        DGG_TRY(dgg_yaml_next(ours->yaml, &event, ours->error));
    }
done:
    return status;
}

/* "group / group", as far as the way goes. */
static dgg_status join(reading *ours, dgg_text group, dgg_text key, dgg_text *joined)
{
    dgg_status status = DGG_OK;
    dgg_buffer both = { 0 };
    DGG_TRY(dgg_buffer_add(&both, group, ours->error));
    DGG_TRY(dgg_buffer_add(&both, dgg_text_of(group.length > 0 ? " / " : ""), ours->error));
    DGG_TRY(dgg_buffer_add(&both, key, ours->error));
    *joined = dgg_buffer_text(&both);
    DGG_TRY(dgg_arena_copy(&ours->draft->texts, joined, ours->error));
done:
    dgg_buffer_destroy(&both);
    return status;
}

/* A map is a group, a list or a phrase a theme. */
static dgg_status take_value(reading *ours, dgg_text key, dgg_text group,
                             const dgg_yaml_event *value)
{
    dgg_status status = DGG_OK;
    uint32_t theme = 0;
    if (value->kind == DGG_YAML_MAP) {
        dgg_text deeper = { 0 };
        DGG_TRY(join(ours, group, key, &deeper));
        return take_map(ours, deeper);
    }
    if (value->kind == DGG_YAML_SCALAR && dgg_text_trim(value->text).length == 0) {
        return DGG_OK; /* a key without anything */
    }
    DGG_TRY(dgg_codebook_draft_labelled(ours->draft, key, &theme, ours->error));
    if (ours->draft->themes[theme].group.length == 0) {
        ours->draft->themes[theme].group = group;
    }
    DGG_TRY(value->kind == DGG_YAML_LIST ? take_list(ours, theme)
                                         : take_phrase(ours, theme, value));
done:
    return status;
}

static dgg_status read_dictionary(dgg_codebook_draft *draft, dgg_text text, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading ours = { .draft = draft, .error = error };
    dgg_yaml_event event = { 0 };
    DGG_TRY(dgg_yaml_open(&ours.yaml, text, error));
    DGG_TRY(dgg_yaml_next(ours.yaml, &event, error));
    if (event.kind != DGG_YAML_MAP) {
        status = dgg_fail(error, DGG_BAD_INPUT, event.line,
                          "a dictionary begins with names of themes, each before a colon");
        goto done;
    }
    DGG_TRY(take_map(&ours, (dgg_text){ 0 }));
done:
    dgg_yaml_close(&ours.yaml);
    return status;
}

const dgg_codebook_form dgg_codebook_form_quanteda = {
    .row = { .name = "quanteda", .summary = "a dictionary of quanteda (YAML)" },
    .recognises = recognises,
    .write = write_dictionary,
    .read = read_dictionary,
};
