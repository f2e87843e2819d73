/* Two codings of the same papers are laid beside each other. */
#include "corpus/two_coders.h"

#include "base/buffer.h"
#include "base/order.h"

static bool is_theme(dgg_text target)
{
    return dgg_text_starts(target, "theme:");
}

static int by_target(const void *left, const void *right)
{
    dgg_text one = *(const dgg_text *)left, other = *(const dgg_text *)right;
    int order = (int)is_theme(other) - (int)is_theme(one);
    return order != 0 ? order : dgg_text_compare(one, other);
}

/* The papers that both have coded, in the order of the first sheet. */
static dgg_status find_papers(dgg_two_coders *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_coding_sheet *first = c->sheets[0], *second = c->sheets[1];
    for (int i = 0; i < 2; i++) {
        DGG_TRY(dgg_grow(&c->records[i], first->record_count + 1, sizeof *c->records[i], error));
        for (size_t j = 0; j < c->sheets[i]->record_count; j++) {
            c->waiting[i] += !c->sheets[i]->records[j].is_done;
            c->alone[i] += c->sheets[i]->records[j].is_done;
        }
    }
    for (uint32_t i = 0; i < first->record_count; i++) {
        uint32_t other = dgg_names_find(&second->record_names, first->records[i].record);
        if (first->records[i].is_done && other != DGG_NO_NAME && second->records[other].is_done) {
            c->records[0][c->papers] = i;
            c->records[1][c->papers++] = other;
            c->alone[0]--;
            c->alone[1]--;
        }
    }
done:
    return status;
}

/* Adds what the sheet gives to a record. */
static dgg_status see_targets(dgg_names *seen, const dgg_coding_sheet *sheet, uint32_t record,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t at = sheet->records[record].first_target, number = 0;
    for (; at > 0; at = sheet->targets[at - 1].next) {
        const dgg_coded_target *given = &sheet->targets[at - 1];
        if (given->is_right) {
            DGG_TRY(dgg_names_add(seen, sheet->target_names.texts[given->target], &number, error));
        }
    }
done:
    return status;
}

/* Those that are given to one of the papers by either. */
static dgg_status find_targets(dgg_two_coders *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_names seen = { 0 };
    for (int i = 0; i < 2; i++) {
        for (size_t j = 0; j < c->papers; j++) {
            DGG_TRY(see_targets(&seen, c->sheets[i], c->records[i][j], error));
        }
    }
    DGG_TRY(dgg_grow(&c->targets, seen.count + 1, sizeof *c->targets, error));
    for (size_t i = 0; i < seen.count; i++) {
        uint32_t number = dgg_names_find(&c->sheets[0]->target_names, seen.texts[i]);
        bool is_first = number != DGG_NO_NAME;
        number = is_first ? number : dgg_names_find(&c->sheets[1]->target_names, seen.texts[i]);
        c->targets[i] = c->sheets[is_first ? 0 : 1]->target_names.texts[number];
        c->theme_count += is_theme(c->targets[i]);
    }
    c->target_count = seen.count;
    dgg_sort(c->targets, c->target_count, sizeof *c->targets, by_target);
done:
    dgg_names_destroy(&seen);
    return status;
}

static dgg_status fill_values(dgg_two_coders *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = c->target_count * c->papers * 2;
    DGG_TRY(dgg_grow(&c->values, count + 1, sizeof *c->values, error));
    DGG_TRY(dgg_grow(&c->said, count + 1, sizeof *c->said, error));
    for (size_t i = 0; i < count; i++) {
        dgg_text target = c->targets[i / 2 / c->papers];
        size_t coder = i % 2, paper = i / 2 % c->papers;
        const dgg_coded_target *given =
            dgg_coding_sheet_find(c->sheets[coder], c->records[coder][paper], target);
        c->values[i] = given != NULL && given->is_right;
        c->said[i] = (unsigned char)(c->values[i] == 0   ? DGG_SAID_NOTHING
                                     : given->is_primary ? DGG_SAID_PRIMARY
                                                         : DGG_SAID_MENTION);
    }
done:
    return status;
}

dgg_status dgg_two_coders_compare(dgg_two_coders *coders, const dgg_coding_sheet *first,
                                  const dgg_coding_sheet *second, dgg_error *error)
{
    dgg_status status = DGG_OK;
    coders->sheets[0] = first;
    coders->sheets[1] = second;
    DGG_TRY(find_papers(coders, error));
    DGG_TRY(find_targets(coders, error));
    DGG_TRY(fill_values(coders, error));
done:
    return status;
}

void dgg_two_coders_destroy(dgg_two_coders *coders)
{
    dgg_release(coders->records[0]);
    dgg_release(coders->records[1]);
    dgg_release(coders->targets);
    dgg_release(coders->values);
    dgg_release(coders->said);
    *coders = (dgg_two_coders){ 0 };
}

dgg_ratings dgg_two_coders_ratings(const dgg_two_coders *coders, size_t from, size_t count)
{
    return (dgg_ratings){ .values = coders->values + from * coders->papers * 2,
                          .units = count * coders->papers,
                          .coders = 2,
                          .papers = coders->papers };
}

dgg_hits dgg_scored_hits(const dgg_scored *scored, const uint32_t *times)
{
    dgg_hits hits = { 0 };
    const dgg_two_coders *c = scored->coders;
    const unsigned char least = scored->is_primary_only ? DGG_SAID_PRIMARY : DGG_SAID_MENTION;
    for (size_t i = 0, paper = 0; i < scored->count * c->papers; i++, paper++) {
        const unsigned char *said = c->said + (scored->from * c->papers + i) * 2;
        paper = paper < c->papers ? paper : 0;
        double weight = c->sheets[0]->records[c->records[0][paper]].weight;
        weight *= times == NULL ? 1 : (double)times[paper];
        bool is_right = said[0] >= least, is_said = said[1] >= least;
        hits.right += is_right && is_said ? weight : 0;
        hits.false_ones += !is_right && is_said ? weight : 0;
        hits.missed += is_right && !is_said ? weight : 0;
    }
    return hits;
}

/* What papers may be called. */
typedef struct calling {
    dgg_names names;
    uint32_t *papers; /* by number of a name */
    size_t room;
    uint32_t *record_of; /* by paper: its place in the sheet, DGG_NO_NAME if it is not asked for */
} calling;

/* The first paper of a name keeps it. */
static dgg_status call(calling *c, dgg_text name, uint32_t paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    size_t known = c->names.count;
    if (name.length > 0) {
        DGG_TRY(dgg_names_add(&c->names, name, &number, error));
        if (number == known) {
            DGG_TRY(dgg_reserve(&c->papers, &c->room, known + 1, sizeof *c->papers, error));
            c->papers[number] = paper;
        }
    }
done:
    return status;
}

static dgg_status call_papers(calling *c, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (int i = 0; i < 4; i++) {
        for (uint32_t j = 0; j < corpus->paper_count; j++) {
            const dgg_paper *paper = &corpus->papers[j];
            const dgg_text names[] = { paper->id, paper->key, paper->doi, paper->title };
            DGG_TRY(call(c, names[i], j, error));
        }
    }
done:
    return status;
}

static dgg_status add_link(dgg_coding_sheet *sheet, uint32_t record, dgg_text target,
                           bool is_primary, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    DGG_TRY(dgg_names_add(&sheet->target_names, target, &number, error));
    DGG_TRY(dgg_reserve(&sheet->targets, &sheet->target_room, sheet->target_count + 1,
                        sizeof *sheet->targets, error));
    sheet->targets[sheet->target_count++] = (dgg_coded_target){
        record, number, true, is_primary, 0, sheet->records[record].first_target
    };
    sheet->records[record].first_target = (uint32_t)sheet->target_count;
done:
    return status;
}

/* Adds the links of one type; `record_of` is by paper. */
static dgg_status add_links(dgg_coding_sheet *sheet, const dgg_corpus *corpus, dgg_link_type type,
                            const uint32_t *record_of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer target = { 0 };
    const dgg_links *links = &corpus->links[type];
    for (size_t i = 0; i < links->count; i++) {
        const dgg_link *link = &links->items[i];
        bool is_about_theme = type == DGG_DISCUSSES;
        dgg_text id = is_about_theme ? corpus->themes[link->to].id : corpus->locations[link->to].id;
        if (record_of[link->from] == DGG_NO_NAME || link->decision == DGG_ADDED) {
            continue;
        }
        target.length = 0;
        DGG_TRY(
            dgg_buffer_add(&target, dgg_text_of(is_about_theme ? "theme:" : "location:"), error));
        DGG_TRY(dgg_buffer_add(&target, id, error));
        DGG_TRY(add_link(sheet, record_of[link->from], dgg_buffer_text(&target), link->is_primary,
                         error));
    }
done:
    dgg_buffer_destroy(&target);
    return status;
}

static dgg_status add_records(dgg_coding_sheet *sheet, const dgg_coding_sheet *asked,
                              const calling *c, uint32_t *paper_of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_grow(&sheet->records, asked->record_count + 1, sizeof *sheet->records, error));
    for (size_t i = 0; i < asked->record_count; i++) {
        uint32_t number = dgg_names_find(&c->names, asked->records[i].record), place = 0;
        if (number != DGG_NO_NAME && c->record_of[c->papers[number]] == DGG_NO_NAME) {
            DGG_TRY(dgg_names_add(&sheet->record_names, asked->records[i].record, &place, error));
            sheet->records[place] = (dgg_coded_record){ .record = sheet->record_names.texts[place],
                                                        .weight = 1,
                                                        .is_done = true };
            sheet->record_count++;
            c->record_of[c->papers[number]] = place;
            paper_of[place] = c->papers[number];
        }
    }
done:
    return status;
}

dgg_status dgg_coding_sheet_fill(dgg_coding_sheet *sheet, const dgg_coding_sheet *asked,
                                 const dgg_corpus *corpus, uint32_t **paper_of, dgg_error *error)
{
    dgg_status status = DGG_OK;
    calling c = { 0 };
    DGG_TRY(call_papers(&c, corpus, error));
    DGG_TRY(dgg_grow(&c.record_of, corpus->paper_count + 1, sizeof *c.record_of, error));
    DGG_TRY(dgg_grow(paper_of, asked->record_count + 1, sizeof **paper_of, error));
    for (size_t i = 0; i < corpus->paper_count; i++) {
        c.record_of[i] = DGG_NO_NAME;
    }
    DGG_TRY(add_records(sheet, asked, &c, *paper_of, error));
    DGG_TRY(add_links(sheet, corpus, DGG_DISCUSSES, c.record_of, error));
    DGG_TRY(add_links(sheet, corpus, DGG_STUDIES, c.record_of, error));
done:
    dgg_names_destroy(&c.names);
    dgg_release(c.papers);
    dgg_release(c.record_of);
    return status;
}
