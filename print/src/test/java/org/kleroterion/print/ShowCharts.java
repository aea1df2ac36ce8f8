package org.kleroterion.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kleroterion.print.chart.Chart;

/// Writes the sample charts to a folder, to be looked at: `ShowCharts FOLDER`.
public final class ShowCharts {

    private ShowCharts() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        StringBuilder page = new StringBuilder("<!doctype html><meta charset='utf-8'><title>x</title>");
        int number = 0;
        for (Chart chart : SampleCharts.all(arguments[1])) {
            number++;
            Files.write(folder.resolve(number + ".svg"), chart.file());
            page.append(chart.svg(Chart.WIDE))
                    .append("<br>")
                    .append(chart.svg(Chart.NARROW))
                    .append("<hr>")
                    .append(chart.table());
            System.out.write(chart.csv());
        }
        Files.writeString(folder.resolve("all.html"), page);
    }
}
