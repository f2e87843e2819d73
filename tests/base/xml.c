#include "base/xml.h"

#include <stdio.h>

#include "base/buffer.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* The events: "<a", ">", texts as they are. */
static dgg_status tell(const char *text, dgg_buffer *told, long *trouble)
{
    dgg_status status = DGG_OK;
    dgg_stream *stream = NULL;
    dgg_xml *xml = NULL;
    dgg_xml_event event = { .kind = DGG_XML_TEXT };
    dgg_text reason = { 0 };
    DGG_TRY(dgg_stream_open_text(&stream, dgg_text_of(text), NULL));
    DGG_TRY(dgg_xml_open(&xml, stream, NULL));
    while (event.kind != DGG_XML_END) {
        DGG_TRY(dgg_xml_next(xml, &event, NULL));
        bool is_open = event.kind == DGG_XML_OPEN;
        DGG_TRY(dgg_buffer_add(told,
                               dgg_text_of(is_open                       ? "<"
                                           : event.kind == DGG_XML_CLOSE ? ">"
                                                                         : ""),
                               NULL));
        DGG_TRY(dgg_buffer_add(told, is_open ? event.name : event.text, NULL));
        dgg_text value = is_open ? dgg_xml_attribute(xml, "x") : (dgg_text){ 0 };
        DGG_TRY(dgg_buffer_add(told, dgg_text_of(value.length > 0 ? "=" : ""), NULL));
        DGG_TRY(dgg_buffer_add(told, value, NULL));
    }
    *trouble = dgg_xml_trouble(xml, &reason);
done:
    dgg_xml_close(&xml);
    dgg_xml_close(&xml);
    dgg_stream_close(&stream);
    return status;
}

static bool is_told(const char *text, const char *wanted, long line)
{
    dgg_buffer told = { 0 };
    long trouble = 0;
    CU_ASSERT_EQUAL(tell(text, &told, &trouble), DGG_OK);
    bool is_right = dgg_text_is(dgg_buffer_text(&told), wanted) && trouble == line;
    if (!is_right) {
        printf("%s is %.*s, %ld\n", text, (int)told.length, told.bytes, trouble);
    }
    dgg_buffer_destroy(&told);
    return is_right;
}

static void elements_and_texts_are_events(void)
{
    CU_ASSERT_TRUE(is_told("<a x=\"1\"><b/>one <i>two</i></a>", "<a=1<b>one <itwo>>", 0));
    CU_ASSERT_TRUE(is_told("<?xml version=\"1.0\" encoding=\"latin1\"?><a>é &lt;&amp;&#233;</a>",
                           "<aé <&é>", 0));
    CU_ASSERT_TRUE(is_told("<n:a xmlns:n=\"u\"><![CDATA[<x>]]></n:a>", "<a<x>>", 0));
}

static void entities_in_attributes_are_characters(void)
{
    CU_ASSERT_TRUE(
        is_told("<a x=\"Doe &amp; Kis &lt;&#233;&#38;&amp;#38;\"/>", "<a=Doe & Kis <é&&#38;>", 0));
}

static void nothing_is_fetched_or_expanded(void)
{
    CU_ASSERT_TRUE(is_told("<!DOCTYPE a [<!ENTITY e SYSTEM \"/etc/passwd\"><!ENTITY f \"boo\">]>"
                           "<a>x&e;&f;y</a>",
                           "<axy>", 1)); /* entities are told */
}

static void damage_is_told_with_its_line(void)
{
    dgg_buffer told = { 0 };
    long trouble = 0;
    CU_ASSERT_EQUAL(tell("<a><b>1</b>\n<b>2</c></b>\n<b>3", &told, &trouble), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_starts(dgg_buffer_text(&told), "<a<b1>\n<b2"));
    CU_ASSERT_EQUAL(trouble, 2);
    dgg_buffer_destroy(&told);
}

/* Pieces are not seen: a text longer than any of them is one event. */
static void a_long_text_is_one_event(void)
{
    enum { LENGTH = 100000 };
    dgg_buffer text = { 0 }, told = { 0 };
    long trouble = 0;
    dgg_buffer_add(&text, dgg_text_of("<a>"), NULL);
    for (int i = 0; i < LENGTH; i++) {
        dgg_buffer_add(&text, dgg_text_of("x"), NULL);
    }
    dgg_buffer_add(&text, (dgg_text){ "</a>", sizeof "</a>" }, NULL);
    CU_ASSERT_EQUAL(tell(text.bytes, &told, &trouble), DGG_OK);
    CU_ASSERT_EQUAL(told.length, LENGTH + sizeof "<a>" - 1);
    dgg_buffer_destroy(&text);
    dgg_buffer_destroy(&told);
}

static dgg_status tell_and_forget(void)
{
    dgg_buffer told = { 0 };
    long trouble = 0;
    dgg_status status = tell("<a x=\"1\">b</a>", &told, &trouble);
    dgg_buffer_destroy(&told);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(tell_and_forget());
}

SUITE("base/xml", { "elements and texts are events", elements_and_texts_are_events },
      { "entities in attributes are characters", entities_in_attributes_are_characters },
      { "nothing is fetched or expanded", nothing_is_fetched_or_expanded },
      { "a long text is one event", a_long_text_is_one_event },
      { "damage is told with its line", damage_is_told_with_its_line },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
