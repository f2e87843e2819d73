/* Cards, sheets, ellipses, hexagons and dots as elements of SVG. */
#include "layouts/scene_writers/svg/forms.h"

static void add_rectangle(dgg_markup *markup, const dgg_box *box, double radius)
{
    dgg_markup_add(markup, "<rect");
    dgg_markup_add_attribute(markup, "x", box->centre.x - box->width / 2);
    dgg_markup_add_attribute(markup, "y", box->centre.y - box->height / 2);
    dgg_markup_add_attribute(markup, "width", box->width);
    dgg_markup_add_attribute(markup, "height", box->height);
    if (radius > 0) {
        dgg_markup_add_attribute(markup, "rx", radius);
    }
}

static void add_ellipse(dgg_markup *markup, const dgg_box *box)
{
    dgg_markup_add(markup, "<ellipse");
    dgg_markup_add_attribute(markup, "cx", box->centre.x);
    dgg_markup_add_attribute(markup, "cy", box->centre.y);
    dgg_markup_add_attribute(markup, "rx", box->width / 2);
    dgg_markup_add_attribute(markup, "ry", box->height / 2);
}

static void add_hexagon(dgg_markup *markup, const dgg_box *box)
{
    dgg_point corners[DGG_HEXAGON_CORNERS];
    dgg_hexagon_corners(box, corners);
    dgg_markup_add(markup, "<polygon points=\"");
    for (size_t i = 0; i < DGG_HEXAGON_CORNERS; i++) {
        dgg_markup_add(markup, i > 0 ? " " : "");
        dgg_markup_add_point(markup, corners[i]);
    }
    dgg_markup_add(markup, "\"");
}

void dgg_markup_add_form(dgg_markup *markup, const dgg_shape *shape)
{
    switch (shape->form) {
    case DGG_CARD:
        add_rectangle(markup, &shape->box, shape->corner > 0 ? shape->corner : DGG_CARD_CORNER);
        break;
    case DGG_SHEET:
        add_rectangle(markup, &shape->box, 0);
        break;
    case DGG_HEXAGON:
        add_hexagon(markup, &shape->box);
        break;
    case DGG_ELLIPSE:
    case DGG_DOT:
        add_ellipse(markup, &shape->box);
        break;
    }
    dgg_markup_add_look(markup, &shape->look);
    dgg_markup_add(markup, "/>\n");
}
