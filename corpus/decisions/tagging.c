/* Tags and collections as codings by hand: what people have put on records in their library. */
#include "corpus/decisions/relinking.h"

#include "base/csv.h"
#include "corpus/keys.h"
#include "corpus/texts.h"

/* What a tag may mean. */
typedef struct meaning {
    dgg_kind kind;
    dgg_text id;
    bool is_mention;
} meaning;

typedef struct tagging {
    dgg_tagging *asked;
    dgg_corpus *corpus;
    dgg_names keys;    /* of tags, as dgg_keys_letters makes them */
    meaning *meanings; /* by number of a key; the first one of a key holds */
    size_t room;
    dgg_keys letters;
} tagging;

static dgg_status learn(tagging *t, dgg_text tag, meaning means, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text key = { 0 };
    uint32_t number = 0;
    size_t known = t->keys.count;
    DGG_TRY(dgg_keys_letters(&t->letters, tag, &key, error));
    if (key.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_names_add(&t->keys, key, &number, error));
    if (number == known) {
        DGG_TRY(dgg_reserve(&t->meanings, &t->room, known + 1, sizeof *t->meanings, error));
        t->meanings[number] = means;
    }
done:
    return status;
}

/* "theme:smart-cities": the id of either kind, told as such. */
static bool is_target(dgg_text text, meaning *means)
{
    means->id = text;
    return dgg_kind_find(dgg_text_cut(&means->id, ':'), &means->kind) && means->id.length > 0 &&
           (means->kind == DGG_THEME || means->kind == DGG_LOCATION);
}

static dgg_status learn_themes(tagging *t, const dgg_codebook *codebook, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < codebook->theme_count; i++) {
        const dgg_theme *theme = &codebook->themes[i].theme;
        const meaning means = { DGG_THEME, theme->id, false };
        DGG_TRY(learn(t, theme->id, means, error));
        DGG_TRY(learn(t, theme->label, means, error));
        DGG_TRY(learn(t, theme->label_zh, means, error));
    }
done:
    return status;
}

static dgg_status learn_names(tagging *t, const dgg_gazetteer_location *one, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const meaning means = { DGG_LOCATION, one->location.id, false };
    for (size_t i = 0; i < one->names.count; i++) {
        dgg_ambiguity grade = one->grades != NULL ? one->grades[i] : one->ambiguity;
        dgg_text name = one->names.items[i];
        bool is_exact = dgg_text_starts(name, "=");
        if (grade == DGG_UNAMBIGUOUS) {
            DGG_TRY(learn(t, dgg_text_slice(name, is_exact, name.length), means, error));
        }
    }
done:
    return status;
}

/* "reading" and "mobile" are tags of other things than the cities: such names must be told as
 * location:ID. */
static dgg_status learn_locations(tagging *t, const dgg_gazetteer *gazetteer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < gazetteer->location_count; i++) {
        DGG_TRY(learn_names(t, &gazetteer->locations[i], error));
    }
done:
    return status;
}

/* A row of the table that maps tags: tag, target, salience. */
static dgg_status learn_row(tagging *t, const dgg_csv *csv, const dgg_csv_row *row,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text tag = dgg_texts_trim(dgg_csv_cell(row, dgg_csv_column(csv, "tag")));
    dgg_text target = dgg_texts_trim(dgg_csv_cell(row, dgg_csv_column(csv, "target")));
    dgg_text salience = dgg_texts_trim(dgg_csv_cell(row, dgg_csv_column(csv, "salience")));
    meaning means = { 0 };
    if (tag.length == 0 && target.length == 0) {
        return DGG_OK;
    }
    if (!is_target(target, &means)) {
        return dgg_fail(error, DGG_BAD_INPUT, row->line,
                        "'%.*s' is no target: write theme:ID or location:ID",
                        (int)dgg_shown(target).length, target.start);
    }
    means.is_mention = dgg_text_is(salience, "mention");
    DGG_TRY(dgg_arena_copy(&t->asked->arena, &means.id, error));
    DGG_TRY(learn(t, tag, means, error));
done:
    return status;
}

static dgg_status learn_map(tagging *t, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_csv *csv = NULL;
    dgg_csv_row row = { 0 };
    bool more = true;
    DGG_TRY(dgg_stream_open(&stream, t->asked->map, error));
    DGG_TRY(dgg_csv_open(&csv, stream, '#', error));
    if (dgg_csv_column(csv, "tag") == SIZE_MAX || dgg_csv_column(csv, "target") == SIZE_MAX) {
        status = dgg_fail(error, DGG_BAD_INPUT, 1, "a map of tags has the columns tag and target");
        goto done;
    }
    while (more) {
        DGG_TRY(dgg_csv_next(csv, &row, &more, error));
        DGG_TRY(more ? learn_row(t, csv, &row, error) : DGG_OK);
    }
done:
    dgg_csv_close(&csv);
    dgg_stream_close(&stream);
    return dgg_fail_in(error, status, t->asked->map);
}

/* The link is marked, or made. */
static dgg_status take(tagging *t, dgg_relinking *r, uint32_t paper, const meaning *means,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_link *link = dgg_relinking_find(r, paper, means->id);
    if (link != NULL) {
        t->asked->accepted += link->decision == DGG_UNDECIDED;
        link->decision = link->decision == DGG_UNDECIDED ? DGG_ACCEPTED : link->decision;
        return DGG_OK;
    }
    for (size_t i = r->added_count; i > 0 && r->added[i - 1].paper == paper; i--) {
        if (dgg_text_equal(r->added[i - 1].id, means->id)) {
            return DGG_OK;
        }
    }
    if (dgg_names_find(&r->known, means->id) == DGG_NO_NAME) {
        t->asked->unknown++;
        return DGG_OK;
    }
    DGG_TRY(dgg_reserve(&r->added, &r->added_room, r->added_count + 1, sizeof *r->added, error));
    r->added[r->added_count++] = (dgg_added_link){ paper, means->id, !means->is_mention };
    r->is_changed = true;
    t->asked->added++;
done:
    return status;
}

static dgg_status take_tag(tagging *t, dgg_relinking *r, uint32_t paper, dgg_text tag,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text key = { 0 };
    meaning means = { 0 };
    if (!is_target(tag, &means)) {
        DGG_TRY(dgg_keys_letters(&t->letters, tag, &key, error));
        uint32_t number = dgg_names_find(&t->keys, key);
        if (number == DGG_NO_NAME) {
            return DGG_OK;
        }
        means = t->meanings[number];
    }
    if (means.kind == r->kind) {
        DGG_TRY(take(t, r, paper, &means, error));
    }
done:
    return status;
}

/* A collection is exported as a file of its name. */
static dgg_text collection_of(const dgg_paper *paper)
{
    size_t end = paper->file.length;
    for (size_t i = paper->file.length; i > 1; i--) {
        if (paper->file.start[i - 1] == '.') {
            end = i - 1;
        }
    }
    return dgg_text_slice(paper->file, 0, end);
}

static dgg_status take_kind(tagging *t, const dgg_coding *coding, const dgg_extractor *extractor,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_relinking r = { 0 };
    DGG_TRY(dgg_relinking_init(&r, t->corpus, extractor, coding, error));
    for (uint32_t i = 0; i < t->corpus->paper_count; i++) {
        const dgg_paper *paper = &t->corpus->papers[i];
        for (size_t j = 0; t->asked->by_tags && j < paper->keywords.count; j++) {
            DGG_TRY(take_tag(t, &r, i, paper->keywords.items[j], error));
        }
        if (t->asked->by_collections) {
            DGG_TRY(take_tag(t, &r, i, collection_of(paper), error));
        }
    }
    DGG_TRY(dgg_relinking_finish(&r, error));
done:
    dgg_relinking_destroy(&r);
    return status;
}

dgg_status dgg_corpus_take_tags(dgg_corpus *corpus, dgg_tagging *tags, const dgg_codebook *codebook,
                                const dgg_gazetteer *gazetteer, dgg_error *error)
{
    dgg_status status = DGG_OK;
    tagging t = { .asked = tags, .corpus = corpus };
    const dgg_coding coding = { .codebook = codebook, .gazetteer = gazetteer };
    DGG_TRY(tags->map != NULL ? learn_map(&t, error) : DGG_OK);
    DGG_TRY(learn_themes(&t, codebook, error));
    DGG_TRY(learn_locations(&t, gazetteer, error));
    for (size_t i = 0; i < dgg_extractor_count(); i++) {
        DGG_TRY(take_kind(&t, &coding, dgg_extractor_at(i), error));
    }
done:
    dgg_names_destroy(&t.keys);
    dgg_release(t.meanings);
    dgg_keys_destroy(&t.letters);
    return status;
}

void dgg_tagging_destroy(dgg_tagging *tags)
{
    dgg_arena_release(&tags->arena);
}
