/* dggraph agree: how well people agree on what papers are about, and how well the machine does
 * against what they have settled on. */
#include <string.h>

#include "corpus/building.h"
#include "corpus/coding.h"
#include "program/commands.h"
#include "program/commands/agree/agree.h"
#include "program/messages.h"
#include "program/pipeline.h"
#include "program/report.h"

enum { FIRST, SECOND, GOLD, SHEET_COUNT, MOST_TABLES = 4 };

/* All that is read and compared. */
typedef struct comparing {
    const dgg_options *options;
    dgg_coding_sheet sheets[SHEET_COUNT], machine;
    const char *paths[SHEET_COUNT]; /* NULL where there is none */
    dgg_corpus texts;               /* of the sheet itself */
    dgg_pipeline pipeline;          /* of the machine */
    dgg_table tables[MOST_TABLES];
    size_t table_count;
} comparing;

/* Two sheets are compared with each other; one, or --gold, with the machine. */
static dgg_status check(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *wrong = NULL;
    if (options->word_count == 0 && options->gold == NULL) {
        wrong = "agree of what? dggraph agree A.csv B.csv, or agree GOLD.csv --machine INPUT";
    } else if (options->word_count > 2 || (options->gold != NULL && options->word_count == 1)) {
        wrong = "agree compares two sheets: of two people who coded the same papers";
    } else if (options->word_count == 2 && strcmp(options->words[0], options->words[1]) == 0) {
        wrong = "agree compares two sheets: a sheet agrees with itself";
    } else if (options->gold != NULL && options->machine == NULL) {
        wrong = "--gold is what the machine is compared with: --machine INPUT names it";
    } else if (options->word_count == 2 && options->machine != NULL && options->gold == NULL) {
        wrong = "the machine is compared with what the two have settled on: --gold SHEET names it";
    } else if (options->word_count == 1 && options->machine == NULL) {
        wrong = "one sheet is compared with the machine: --machine INPUT; two with each other";
    }
    if (wrong != NULL) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0, "%s", wrong);
    }
    DGG_TRY(dgg_report_check(options, NULL, error));
done:
    return status;
}

static dgg_status read_sheet(comparing *c, int place, const char *path, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_coding_sheet *sheet = &c->sheets[place];
    size_t done = 0;
    c->paths[place] = path;
    DGG_TRY(dgg_stream_open(&stream, path, error));
    DGG_TRY(dgg_coding_sheet_read(sheet, stream, error));
    for (size_t i = 0; i < sheet->record_count; i++) {
        done += sheet->records[i].is_done;
    }
    if (done == 0) {
        status =
            dgg_fail(error, DGG_BAD_INPUT, 0, "no record of %zu is coded yet", sheet->record_count);
    }
    if (status == DGG_OK && sheet->is_proposed && place != GOLD) {
        dgg_say(c->options, DGG_WARNING,
                "%s holds accept or reject: whoever coded it has seen what the machine thinks, and "
                "agreement is no measure then",
                path);
    }
done:
    dgg_stream_close(&stream);
    return dgg_fail_in(error, status, path);
}

/* The weights of the sample may stand in the sheets of the two, and not in what they settled on. */
static void take_weights(comparing *c)
{
    dgg_coding_sheet *gold = &c->sheets[GOLD];
    for (size_t i = 0; i < gold->record_count; i++) {
        for (int j = FIRST; j <= SECOND && gold->records[i].weight == 1; j++) {
            uint32_t place = dgg_names_find(&c->sheets[j].record_names, gold->records[i].record);
            if (place != DGG_NO_NAME) {
                gold->records[i].weight = c->sheets[j].records[place].weight;
            }
        }
    }
}

static dgg_status read_sheets(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_options *options = c->options;
    const char *gold = options->gold;
    if (options->word_count == 1) {
        gold = options->words[0];
    } else if (options->word_count == 2) {
        DGG_TRY(read_sheet(c, FIRST, options->words[0], error));
        DGG_TRY(read_sheet(c, SECOND, options->words[1], error));
    }
    if (gold != NULL) {
        DGG_TRY(read_sheet(c, GOLD, gold, error));
        take_weights(c);
    }
done:
    return status;
}

/* The texts that a sheet shows, coded, so that sentences can be told. */
static dgg_status code_texts(comparing *c, const dgg_two_coders *coders, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    for (size_t i = 0; i < coders->papers; i++) {
        const dgg_coded_record *record = &coders->sheets[0]->records[coders->records[0][i]];
        dgg_text keywords = record->keywords;
        const dgg_paper paper = { .key = record->record,
                                  .title = record->title,
                                  .keywords = { &keywords, keywords.length > 0 ? 1 : 0 },
                                  .abstract = record->abstract };
        uint32_t index = 0;
        DGG_TRY(dgg_corpus_add_paper(&c->texts, &paper, &index, error));
    }
    c->texts.is_settled = true;
    DGG_TRY(dgg_fail_in(error, dgg_codebook_read(&codebook, c->options->codebook, error),
                        c->options->codebook));
    DGG_TRY(dgg_fail_in(error,
                        dgg_gazetteer_read_more(&gazetteer, c->options->gazetteer,
                                                c->options->add_gazetteer, NULL, error),
                        c->options->gazetteer));
    DGG_TRY(dgg_corpus_code(&c->texts, &codebook, &gazetteer, c->options->threads, error));
done:
    dgg_gazetteer_destroy(&gazetteer);
    dgg_codebook_destroy(&codebook);
    return status;
}

static dgg_status refuse_apart(const char *one, const char *other, dgg_error *error)
{
    return dgg_fail(error, DGG_BAD_REQUEST, 0, "%.100s and %.100s have no coded record in common",
                    one, other);
}

static dgg_status compare_people(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_two_coders coders = { 0 };
    uint32_t *paper_of = NULL;
    dgg_agreeing how = { .coders = &coders,
                         .names = { c->paths[FIRST], c->paths[SECOND] },
                         .corpus = &c->texts,
                         .seed = c->options->seed,
                         .is_prose = dgg_report_is_prose(c->options) };
    DGG_TRY(dgg_two_coders_compare(&coders, &c->sheets[FIRST], &c->sheets[SECOND], error));
    if (coders.papers == 0) {
        status = refuse_apart(c->paths[FIRST], c->paths[SECOND], error);
        goto done;
    }
    DGG_TRY(code_texts(c, &coders, error));
    DGG_TRY(dgg_grow(&paper_of, coders.papers, sizeof *paper_of, error));
    for (uint32_t i = 0; i < coders.papers; i++) {
        paper_of[i] = i;
    }
    how.paper_of = paper_of;
    DGG_TRY(dgg_agree_people(&how, &c->tables[c->table_count++], error));
    dgg_table *differences = &c->tables[c->table_count++];
    DGG_TRY(dgg_table_name(differences, "disagreements", "Where they differ",
                           "The sentence is the first that speaks of it, by codebook or gazetteer; "
                           "none if no words do.",
                           error));
    DGG_TRY(dgg_agree_differences(&how, differences, error));
done:
    dgg_release(paper_of);
    dgg_two_coders_destroy(&coders);
    return status;
}

/* Reads and codes as if nobody had decided anything: what people have said of links is no work of
 * the machine. */
static dgg_status read_machine(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *words[] = { c->options->machine };
    dgg_options ours = *c->options;
    size_t decided = 0;
    ours.words = words;
    ours.word_count = 1;
    ours.ignores_codings = true;
    DGG_TRY(dgg_pipeline_read(&c->pipeline, &ours, error));
    for (int i = DGG_DISCUSSES; i <= DGG_STUDIES; i++) {
        const dgg_links *links = &c->pipeline.corpus.links[i];
        for (size_t j = 0; j < links->count; j++) {
            decided += links->items[j].decision != DGG_UNDECIDED;
        }
    }
    if (decided > 0) {
        dgg_say(c->options, DGG_WARNING,
                "%s is saved with %zu link%s decided by hand, and does not tell which were "
                "rejected: give the list it was made from",
                c->options->machine, decided, dgg_plural(decided));
    }
done:
    return status;
}

static dgg_status compare_machine(comparing *c, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_two_coders coders = { 0 };
    uint32_t *of_record = NULL, *paper_of = NULL;
    const dgg_corpus *corpus = &c->pipeline.corpus;
    dgg_agreeing how = { .coders = &coders,
                         .names = { c->paths[GOLD], c->options->machine },
                         .corpus = corpus,
                         .seed = c->options->seed,
                         .is_prose = dgg_report_is_prose(c->options) };
    DGG_TRY(read_machine(c, error));
    DGG_TRY(dgg_coding_sheet_fill(&c->machine, &c->sheets[GOLD], corpus, &of_record, error));
    DGG_TRY(dgg_two_coders_compare(&coders, &c->sheets[GOLD], &c->machine, error));
    if (coders.papers == 0) {
        status = refuse_apart(c->paths[GOLD], c->options->machine, error);
        goto done;
    }
    DGG_TRY(dgg_grow(&paper_of, coders.papers, sizeof *paper_of, error));
    for (size_t i = 0; i < coders.papers; i++) {
        paper_of[i] = of_record[coders.records[1][i]];
    }
    how.paper_of = paper_of;
    DGG_TRY(dgg_agree_machine(&how, &c->tables[c->table_count++], error));
    dgg_table *differences = &c->tables[c->table_count++];
    DGG_TRY(dgg_table_name(differences, "machine_disagreements", "Where the machine differs",
                           "The sentence is the first hit of the machine, or, of what it missed, "
                           "the first that it rejected; none if no words speak of it.",
                           error));
    DGG_TRY(dgg_agree_differences(&how, differences, error));
done:
    dgg_release(of_record);
    dgg_release(paper_of);
    dgg_two_coders_destroy(&coders);
    return status;
}

static dgg_status run(const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    comparing c = { .options = options };
    DGG_TRY(read_sheets(&c, error));
    if (c.paths[FIRST] != NULL) {
        DGG_TRY(compare_people(&c, error));
    }
    if (c.paths[GOLD] != NULL) {
        DGG_TRY(compare_machine(&c, error));
    }
    DGG_TRY(dgg_report_write(options, c.tables, c.table_count, error));
done:
    for (size_t i = 0; i < MOST_TABLES; i++) {
        dgg_table_destroy(&c.tables[i]);
    }
    for (size_t i = 0; i < SHEET_COUNT; i++) {
        dgg_coding_sheet_destroy(&c.sheets[i]);
    }
    dgg_coding_sheet_destroy(&c.machine);
    dgg_corpus_destroy(&c.texts);
    dgg_pipeline_destroy(&c.pipeline);
    return status;
}

static const char *const examples[] = {
    "dggraph agree ada.csv bea.csv",
    "dggraph agree ada.csv bea.csv --gold settled.csv --machine list.txt -o agreement.md",
    "dggraph agree settled.csv --machine reading-list.txt --json",
    NULL,
};

const dgg_command dgg_command_agree = {
    { "agree", "how well people agree, and the machine with what they settled on", NULL, NULL },
    "A.csv B.csv",
    examples,
    "Sheets are made by 'dggraph sample' and filled by people who do not see each other's work\n"
    "or the machine's. Two sheets: Krippendorff's alpha and Cohen's kappa, of all, of themes,\n"
    "of locations and of each; then every difference with its sentence. What the two have\n"
    "settled on (--gold, or the only sheet) and an input (--machine): precision, recall and F1\n"
    "of the machine, with the weights of the sample. Intervals are drawn by paper.",
    false,
    check,
    run,
};
