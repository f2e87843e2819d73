/* E-Study, as CNKI exports it: "Title-题名: 地图", a field a line, records parted by empty lines.
 */
#include "corpus/authors.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

static const dgg_dialect study = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("srcdatabase-来源库", "datatype"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title-题名"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("summary-摘要"),
               [DGG_ROLE_VENUE] = DGG_NAMES("source-刊名", "source-文献来源", "source-来源",
                                            "source-学位授予单位", "source-会议名称"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi-doi", "doi", "link-链接"),
               [DGG_ROLE_URL] = DGG_NAMES("link-链接", "url-网址"),
               [DGG_ROLE_YEAR] = DGG_NAMES("year-年", "pubtime-出版时间", "pubtime-发表时间"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("volume-卷", "roll-卷"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("period-期"),
               [DGG_ROLE_PAGES] = DGG_NAMES("page-页码"),
               [DGG_ROLE_ISSN] = DGG_NAMES("issn-issn", "isbn-isbn"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("author-作者"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("organ-机构", "organ-单位"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("keyword-关键词") },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_guess,
               [DGG_ROLE_INSTITUTIONS] = dgg_split_addresses,
               [DGG_ROLE_KEYWORDS] = dgg_split_keywords },
};

/* "Title-题名: 地图" and "DataType: 1". */
static bool read_tag(dgg_text line, dgg_text *name, dgg_text *value)
{
    enum { LONGEST = 40, FIRST_NOT_ASCII = 0x80 };
    size_t colon = dgg_text_find_byte(line, ':');
    size_t hyphen = dgg_text_find_byte(line, '-');
    bool is_double = hyphen + 1 < colon && colon < LONGEST &&
                     ((unsigned char)line.start[hyphen + 1] >= FIRST_NOT_ASCII ||
                      dgg_text_is(dgg_text_slice(line, 0, colon), "DOI-DOI"));
    *name = dgg_text_slice(line, 0, colon);
    *value = dgg_text_slice(line, colon + 1, line.length);
    return colon < line.length && (is_double || dgg_text_is(*name, "DataType"));
}

static dgg_status read_cnki_study(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const dgg_tagging tagging = { .dialect = &study,
                                         .tag = read_tag,
                                         .opening = "DataType",
                                         .ends_at_empty_line = true,
                                         .holds_empty_lines = true };
    return dgg_tagged_read(corpus, stream, &tagging, error);
}

static dgg_recognition recognises(dgg_text head)
{
    return dgg_tagged_has_line(head, "Title-题名:") ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_cnki_study = {
    { .name = "cnki_study", .summary = "E-Study, as CNKI exports it" },
    recognises,
    read_cnki_study,
};
