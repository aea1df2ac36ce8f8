package org.kleroterion.print.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A chart can be seen, heard and counted.
class ChartTest {

    private static final Caption CAPTION = new Caption("A < B & \"C\"", "What it shows.", "en");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_numbers_nothing_is_drawn_outside_the_sheet(long seed) throws Exception {
        for (int width : new int[] {Chart.NARROW, 420, Chart.WIDE, 1200}) {
            Element svg = parse(random(seed).svg(width));
            double height = Double.parseDouble(svg.getAttribute("height"));
            NodeList all = svg.getElementsByTagName("*");
            for (int at = 0; at < all.getLength(); at++) {
                Element one = (Element) all.item(at);
                for (String across : List.of("x", "x1", "x2", "cx")) {
                    assertThat(number(one, across)).as(one.getTagName()).isBetween(-0.5, width + 0.5);
                }
                for (String down : List.of("y", "y1", "y2", "cy")) {
                    assertThat(number(one, down)).as(one.getTagName()).isBetween(-0.5, height + 0.5);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void a_drawing_has_a_title_and_a_description_and_no_style(long seed) throws Exception {
        String drawing = random(seed).svg(Chart.WIDE);
        Element svg = parse(drawing);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        for (String id : svg.getAttribute("aria-labelledby").split(" ")) {
            assertThat(drawing).contains("id=\"" + id + "\"");
        }
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(CAPTION.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(CAPTION.description());
        assertThat(drawing).doesNotContain("style", "class=", "<script", "href", "url(");
    }

    @Test
    void lines_differ_without_colour_and_bear_their_names() throws Exception {
        List<Series> four = new ArrayList<>();
        for (String name : List.of("one", "two", "three", "four")) {
            four.add(new Series.Curve(name, List.of(new Series.Point(0, four.size()), new Series.Point(3, 2))));
        }
        Chart chart = Chart.lines(CAPTION, new Axis("x", Unit.count()), new Axis("y", Unit.count()), four);
        for (int width : new int[] {Chart.NARROW, Chart.WIDE}) {
            String drawing = chart.svg(width);
            assertThat(drawing).contains(">one<", ">two<", ">three<", ">four<");
            assertThat(drawing).contains("stroke-dasharray=\"8 4\"", "\"2 3\"", "\"10 3 2 3\"");
        }
    }

    @Test
    void a_row_of_people_is_told_by_ranges_of_equal_chance() {
        Series.Steps steps = Series.sorted("p", List.of(0.5, 0.053, 0.053, 0.25));
        Chart chart = Chart.lines(
                CAPTION, new Axis("people", Unit.count()), new Axis("chance", Unit.percent(1)), List.of(steps));
        assertThat(new String(chart.csv(), StandardCharsets.UTF_8)).isEqualTo("people,p\n1-2,0.053\n3,0.25\n4,0.5\n");
        assertThat(chart.table()).contains("<th scope=\"row\">1–2</th>", "<td>5.3%</td>", "<td>50.0%</td>");
    }

    @Test
    void french_numbers_have_a_comma_and_narrow_spaces() {
        assertThat(Unit.percent(1).write(0.053, Numerals.in("fr"))).isEqualTo("5,3\u202f%");
        assertThat(Unit.number(2).write(12345.678, Numerals.in("fr"))).isEqualTo("12\u202f345,68");
        assertThat(Unit.count().write(1234567, Numerals.in("en"))).isEqualTo("1,234,567");
        assertThat(Numerals.in("fr").whole(2026)).isEqualTo("2026");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22})
    void the_same_numbers_give_the_same_bytes(long seed) {
        assertThat(random(seed).file()).isEqualTo(random(seed).file());
        assertThat(random(seed).file()).isNotEqualTo(random(seed + 1).file());
    }

    @Test
    void a_chart_of_nothing_is_refused() {
        assertThatThrownBy(
                        () -> Chart.lines(CAPTION, new Axis("x", Unit.count()), new Axis("y", Unit.count()), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> random(1).svg(100)).hasMessageContaining("240");
    }

    /// Lines, steps or ranges of all sizes, from one thing to many, from tiny to great.
    private static Chart random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double size = Math.pow(10, random.nextInt(-3, 4));
        if (seed % 3 == 0) {
            List<Range> ranges = new ArrayList<>();
            for (int row = 0; row <= random.nextInt(9); row++) {
                int from = random.nextInt(20);
                ranges.add(new Range(
                        "group " + row / 3,
                        "a rather long name of a value " + row,
                        from,
                        from + random.nextInt(5),
                        random.nextDouble(40),
                        random.nextDouble(40)));
            }
            RangeNames names = new RangeNames("group", "value", "min", "max", "range", "pool", "panel");
            return Chart.ranges(CAPTION, new Axis("seats", Unit.number(1)), names, ranges);
        }
        List<Series> series = new ArrayList<>();
        for (int line = 0; line <= random.nextInt(4); line++) {
            List<Double> values = new ArrayList<>();
            for (int thing = 0; thing <= random.nextInt(300); thing++) {
                values.add(size * random.nextInt(7));
            }
            series.add(Series.sorted("line " + line, values));
        }
        return Chart.lines(CAPTION, new Axis("things", Unit.count()), new Axis("value", Unit.number(3)), series);
    }

    private static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
