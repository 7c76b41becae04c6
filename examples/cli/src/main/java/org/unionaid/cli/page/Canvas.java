package org.unionaid.cli.page;

import java.util.List;

/** A picture in the making: shapes and letters in tenths of a pixel, one style sheet for light and dark. Not thread-safe. */
final class Canvas {
    /** On which side of its place a text stands. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A corner of a line or shape. */
    record Point(long x, long y) {}

    private static final String STYLE = """
            .c-back{fill:#fff}.c-text{fill:#1f2328}.c-soft{fill:#57606a}.c-grid{stroke:#d8dee4}.c-axis{stroke:#57606a}\
            .c-total{stroke:#1f2328;fill:none}.c-income{stroke:#57606a;fill:none}.c-edge{stroke:#fff}\
            .c-fall{stroke:#D55E00}.c-hatch{stroke:#D55E00}.c-mark{fill:#B34700}.c-track{fill:#eaeef2}
            @media (prefers-color-scheme:dark){.c-back{fill:#161b22}.c-text{fill:#e6edf3}.c-soft{fill:#a5adb7}\
            .c-grid{stroke:#30363d}.c-axis{stroke:#a5adb7}.c-total{stroke:#e6edf3}.c-income{stroke:#a5adb7}\
            .c-edge{stroke:#161b22}.c-track{fill:#30363d}}
            @media print{.c-back{fill:#fff}.c-text{fill:#000}.c-soft{fill:#444}.c-total{stroke:#000}}
            """;

    private final Markup shapes = new Markup();

    Canvas text(String text, long x, long y, int size, String style, Anchor anchor) {
        shapes.element(
                "text",
                text,
                "class",
                style,
                "x",
                Scale.px(x),
                "y",
                Scale.px(y),
                "font-size",
                Scale.px(size),
                "text-anchor",
                anchor.name().toLowerCase(java.util.Locale.ROOT));
        return this;
    }

    Canvas bold(String text, long x, long y, int size) {
        shapes.element(
                "text",
                text,
                "class",
                "c-text",
                "x",
                Scale.px(x),
                "y",
                Scale.px(y),
                "font-size",
                Scale.px(size),
                "text-anchor",
                "start",
                "font-weight",
                "bold");
        return this;
    }

    /** A number on a disc. */
    Canvas onMark(String text, long x, long y) {
        shapes.element(
                "text",
                text,
                "fill",
                "#fff",
                "x",
                Scale.px(x),
                "y",
                Scale.px(y),
                "font-size",
                "11",
                "text-anchor",
                "middle",
                "font-weight",
                "bold");
        return this;
    }

    /** A straight line. */
    Canvas line(Point from, Point to, String style, String width) {
        shapes.empty(
                "line",
                "class",
                style,
                "x1",
                Scale.px(from.x()),
                "y1",
                Scale.px(from.y()),
                "x2",
                Scale.px(to.x()),
                "y2",
                Scale.px(to.y()),
                "stroke-width",
                width);
        return this;
    }

    Canvas rectangle(Point corner, long width, long height, String... more) {
        String[] all = new String[8 + more.length];
        String[] own = {
            "x", Scale.px(corner.x()), "y", Scale.px(corner.y()), "width", Scale.px(width), "height", Scale.px(height)
        };
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        shapes.empty("rect", all);
        return this;
    }

    Canvas curve(List<Point> points, String style, String width, String dashes) {
        shapes.empty(
                "polyline",
                "class",
                style,
                "points",
                corners(points),
                "stroke-width",
                width,
                "stroke-linejoin",
                "round",
                "stroke-dasharray",
                dashes);
        return this;
    }

    Canvas area(List<Point> points, String colour) {
        shapes.empty("polygon", "class", "c-edge", "points", corners(points), "fill", colour, "stroke-width", "0.6");
        return this;
    }

    Canvas disc(Point centre, int radius) {
        shapes.empty(
                "circle",
                "class",
                "c-mark",
                "cx",
                Scale.px(centre.x()),
                "cy",
                Scale.px(centre.y()),
                "r",
                Scale.px(radius));
        return this;
    }

    private static String corners(List<Point> points) {
        StringBuilder corners = new StringBuilder();
        points.forEach(point -> corners.append(corners.length() == 0 ? "" : " ")
                .append(Scale.px(point.x()))
                .append(',')
                .append(Scale.px(point.y())));
        return corners.toString();
    }

    /** The whole picture. */
    Markup picture(long width, long height, String title, String description) {
        Markup svg = new Markup();
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + Scale.px(width) + " " + Scale.px(height),
                        "width",
                        Scale.px(width),
                        "height",
                        Scale.px(height),
                        "role",
                        "img",
                        "font-family",
                        Lettering.FAMILY)
                .line();
        svg.element("title", title).element("desc", description);
        svg.open("style").asIs(STYLE).close();
        svg.open("defs")
                .open(
                        "pattern",
                        "id",
                        "c-worse",
                        "width",
                        "6",
                        "height",
                        "6",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .empty("line", "class", "c-hatch", "x1", "0", "y1", "0", "x2", "0", "y2", "6", "stroke-width", "1.6")
                .close()
                .close();
        svg.empty("rect", "class", "c-back", "width", "100%", "height", "100%");
        return svg.add(shapes).close();
    }
}
