/* scanner.h - what the two halves of the scan share: where it stands, and its words. */
#ifndef DGG_JSON_SCANNER_H
#define DGG_JSON_SCANNER_H

#include "base/json/scan.h"

typedef struct dgg_json_scanner {
    dgg_text text; /* as it came */
    dgg_json_scan *scan;
    size_t at;
    size_t counted; /* bytes up to `place` */
    dgg_json_position place;
    int level;
    dgg_error *error;
} dgg_json_scanner;

/* The byte the scanner stands at, DGG_JSON_END behind the last. */
enum { DGG_JSON_END = -1 };
static inline int dgg_json_here(const dgg_json_scanner *scanner)
{
    return scanner->at < scanner->text.length ? (unsigned char)scanner->text.start[scanner->at]
                                              : DGG_JSON_END;
}

/* Cheap for one offset after the other. */
dgg_json_position dgg_json_place_at(dgg_json_scanner *scanner, size_t offset);

dgg_status dgg_json_fail_scan(dgg_json_scanner *scanner, size_t offset, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* "expected a value, found ']'": `wanted`, and what stands here instead. */
dgg_status dgg_json_fail_expected(dgg_json_scanner *scanner, const char *wanted);

/* Each passes one thing that starts here, or fails. */
dgg_status dgg_json_pass_blanks(dgg_json_scanner *scanner); /* and comments; may be nothing */
dgg_status dgg_json_pass_string(dgg_json_scanner *scanner);
dgg_status dgg_json_pass_number(dgg_json_scanner *scanner);
dgg_status dgg_json_pass_word(dgg_json_scanner *scanner);

#endif
