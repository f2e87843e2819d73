/* decisions.h - what a person has decided about a literature, in tables kept beside its sources:
 * which records are in or out, which are one paper, which links hold, what communities and nodes
 * are called. Every run obeys them; none writes them.
 *
 * They are read once (dgg_decisions_read) and then obeyed step by step: merges and records while
 * the corpus is settled, codings and labels once it is coded, communities once they are found
 * (graph/naming.h). What each row came to is kept in its fate, and what could not be obeyed is told
 * as a warning with file and line. */
#ifndef DGG_DECISIONS_H
#define DGG_DECISIONS_H

#include "base/memory.h"
#include "base/table.h"
#include "corpus/codebook.h"
#include "corpus/gazetteer.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum dgg_sheet_kind {
    DGG_RECORDS,     /* record or key, decision (in, out) or include (yes, no), stage, reason, doi,
                      * title */
    DGG_MERGES,      /* record, same_as, decision (merge, apart), note */
    DGG_PEOPLE,      /* person, same_as, decision (same, different), note */
    DGG_CODINGS,     /* record, target, decision (accept, reject, add, done), salience, note */
    DGG_COMMUNITIES, /* name, members */
    DGG_LABELS,      /* id, label, label_zh */
    DGG_PHRASES,     /* theme, phrase, note */
    DGG_SHEET_COUNT
} dgg_sheet_kind;

/* Places of the columns … */
enum {
    DGG_RECORD_OF,
    DGG_RECORD_DECISION,
    DGG_RECORD_STAGE,
    DGG_RECORD_REASON,
    DGG_RECORD_DOI, /* names the record if the first column does not */
    DGG_RECORD_TITLE
};
enum { DGG_MERGE_OF, DGG_MERGE_SAME_AS, DGG_MERGE_DECISION, DGG_MERGE_NOTE };
enum { DGG_PERSON_OF, DGG_PERSON_SAME_AS, DGG_PERSON_DECISION, DGG_PERSON_NOTE };
enum {
    DGG_CODING_OF,
    DGG_CODING_TARGET,
    DGG_CODING_DECISION,
    DGG_CODING_SALIENCE,
    DGG_CODING_NOTE
};
enum { DGG_COMMUNITY_NAME, DGG_COMMUNITY_MEMBERS };
enum { DGG_LABEL_OF, DGG_LABEL_NEW, DGG_LABEL_ZH };
enum { DGG_PHRASE_THEME, DGG_PHRASE_TEXT, DGG_PHRASE_NOTE };

/* … and of the words a decision may be. */
enum { DGG_IS_IN, DGG_IS_OUT };
enum { DGG_IS_MERGED, DGG_IS_APART };
enum { DGG_IS_SAME_PERSON, DGG_IS_OTHER_PERSON };
enum { DGG_IS_ACCEPTED, DGG_IS_REJECTED, DGG_IS_ADDED, DGG_IS_DONE };

enum { DGG_SHEET_COLUMNS = 6 }; /* at most */

typedef enum dgg_fate {
    DGG_OPEN,       /* nothing decided yet, or its step has not come */
    DGG_OBEYED,     /* the result is another by it */
    DGG_ALREADY_SO, /* the result would be the same without it */
    DGG_LEFT_OUT,   /* names nothing, says nothing that is known, or contradicts another row */
    DGG_FATE_COUNT
} dgg_fate;

typedef struct dgg_decision {
    dgg_sheet_kind sheet;
    long line;                         /* in its file */
    dgg_text cells[DGG_SHEET_COLUMNS]; /* in the order of the columns above; empty if not there */
    int word;                          /* place of its decision among the words above; -1 if none */
    dgg_fate fate;
} dgg_decision;

typedef struct dgg_sheet {
    dgg_decision *rows; /* those with a decision, in the order of the file */
    size_t count, room;
    dgg_text digest; /* SHA-256 of the file, hexadecimal; empty if there is none */
} dgg_sheet;

/* Zero it first. */
typedef struct dgg_decisions {
    dgg_sheet sheets[DGG_SHEET_COUNT];
    dgg_warning *warnings; /* their files are "decisions/records.csv" … */
    size_t warning_count, warning_room;
    struct dgg_record_names *names; /* what the records are called; made while settling */
    size_t suggestion_count;        /* how often the nearest name was looked for */
    dgg_arena *texts;
} dgg_decisions;

/* "records", "merges" …: the file is that with ".csv". */
const char *dgg_sheet_name(dgg_sheet_kind kind);
/* What a new file of that name holds: its columns, and a line that says what may stand in them. */
const char *dgg_sheet_template(dgg_sheet_kind kind);

/* Reads the files of those names in the folder; one that is not there decides nothing. Rows that
 * begin with "#" are comments; a row without a decision is passed over; columns of one's own may
 * stand beside the known ones. A row that cannot be understood is left out with a warning. Fails
 * with DGG_BAD_INPUT, file and line if a file is no table or lacks a column. The path must outlive
 * the error. */
dgg_status dgg_decisions_read(dgg_decisions *decisions, const char *folder, dgg_error *error);
dgg_status dgg_decisions_read_text(dgg_decisions *decisions, dgg_sheet_kind kind, dgg_text bytes,
                                   dgg_error *error);
void dgg_decisions_destroy(dgg_decisions *decisions);

/* Settles the corpus as dgg_corpus_settle does, and obeys merges and records: pairs are kept apart
 * or merged, and papers that are out leave the papers for corpus->excluded.
 *
 * A record is named by its id (with or without "paper:"), its citation key, its DOI, its title, or
 * the place where it was read ("list.bib:12", as warnings tell it); of a merged paper the names of
 * all its records hold, before and after. A name of several papers is left out with a warning. Of
 * rows that contradict each other none is obeyed, but apart holds against merge. A corpus that is
 * settled already stays as it is. `decisions` may be NULL. */
dgg_status dgg_corpus_settle_decided(dgg_corpus *corpus, dgg_decisions *decisions,
                                     dgg_error *error);

/* Obeys phrases, before the papers are coded: each becomes a pattern of its theme, as if the
 * codebook had it. */
dgg_status dgg_decisions_extend(dgg_decisions *decisions, dgg_codebook *codebook, dgg_error *error);
/* Where no codebook is looked for, none of them is obeyed; the reason is told. */
dgg_status dgg_decisions_cannot_extend(dgg_decisions *decisions, const char *why, dgg_error *error);

/* Obeys codings and labels in a coded corpus. Rejected links go, and their hits become rejected
 * ones ("rejected by hand: …"); added ones have no evidence, and the weight at which a link is
 * primary or, of a mention, 1; accepted ones are marked as checked and take the salience that is
 * said, if any. "done" only tells that a person has coded all of a record. Themes and locations
 * without links go; those that are added come from codebook and gazetteer. A label replaces that of
 * any theme, location, record, venue, person …, named by its id ("theme:data-centres"). */
dgg_status dgg_decisions_code(dgg_decisions *decisions, dgg_corpus *corpus,
                              const dgg_codebook *codebook, const dgg_gazetteer *gazetteer,
                              dgg_error *error);

/* Which marks of a library are taken for codings by hand, and what came of them. Zero it first. */
typedef struct dgg_tagging {
    bool by_tags;        /* the keywords of a record, which is what Zotero writes tags as */
    bool by_collections; /* the file it was read from, named after a collection */
    const char *map;     /* a table of tag, target and salience; NULL if there is none */
    size_t accepted, added, unknown; /* links marked and made; targets that are in neither book */
    dgg_arena *arena;
} dgg_tagging;

/* In a coded corpus, a tag that is the id or a label of a theme, the unambiguous name of a
 * location, "theme:ID", "location:ID", or in the map, marks the link to it as accepted, or adds it
 * as primary. Case and punctuation do not matter. Fails with DGG_BAD_INPUT, file and line for a map
 * that is none. */
dgg_status dgg_corpus_take_tags(dgg_corpus *corpus, dgg_tagging *tags, const dgg_codebook *codebook,
                                const dgg_gazetteer *gazetteer, dgg_error *error);
void dgg_tagging_destroy(dgg_tagging *tags);

/* How many rows of each file were obeyed, already so, left out and still open. Files without rows
 * are not in the table. */
dgg_status dgg_decisions_count(const dgg_decisions *decisions, dgg_table *table, dgg_error *error);

/* The place of a stage of a review in the order in which they come: identification, screening,
 * full-text … One behind all for a stage of another name. */
int dgg_stage_place(dgg_text stage);

/* For the steps: seals the fate of a row and warns why, naming its file and line. */
dgg_status dgg_decisions_tell(dgg_decisions *decisions, dgg_decision *row, dgg_fate fate,
                              dgg_error *error, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

enum { DGG_SUGGESTION_ROOM = 80 };

/* A name that nothing has, and the nearest one as a suggestion. */
typedef struct dgg_wrong_name {
    dgg_text name;
    char suggestion[DGG_SUGGESTION_ROOM];
} dgg_wrong_name;

/* Makes the suggestion "; did you mean '…'?" of the nearest among lists[0 .. count) of texts; empty
 * if none is near. It looks at all of them, so behind many wrong names there is none any more. */
dgg_status dgg_decisions_suggest(dgg_decisions *decisions, dgg_wrong_name *wrong,
                                 const dgg_texts *lists, size_t count, dgg_error *error);

/* The beginning of a text, short enough for a message. */
dgg_text dgg_shown(dgg_text text);

#ifdef __cplusplus
}
#endif

#endif
