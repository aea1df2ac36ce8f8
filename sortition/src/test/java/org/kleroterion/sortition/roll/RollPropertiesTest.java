package org.kleroterion.sortition.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every roll, tried on generated ones.
class RollPropertiesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> NAMES =
            List.of("MARTIN", "DE LA TOUR", "O'BRIEN", "ÉLÉ-BLIN", "NUÑEZ", "A \"B\"");
    private static final List<String> LISTS =
            List.of("Liste principale", "Liste complémentaire municipale", "Liste complémentaire européenne");

    /// Rows of fields; few names and dates, so that identities repeat.
    private static List<List<String>> rows(SplittableRandom random) {
        List<List<String>> rows = new ArrayList<>();
        int count = random.nextInt(1, 40);
        for (int row = 0; row < count; row++) {
            List<String> fields =
                    new ArrayList<>(Collections.nCopies(RollLayout.REU.header().size(), ""));
            fields.set(0, "99999");
            fields.set(2, LISTS.get(random.nextInt(3)));
            fields.set(3, NAMES.get(random.nextInt(NAMES.size())));
            fields.set(5, random.nextInt(4) == 0 ? "Zoé  Ève" : "Jean; dit, l'Aîné");
            fields.set(6, random.nextBoolean() ? "F" : "M");
            fields.set(7, random.nextInt(5) == 0 ? "1961" : "0" + random.nextInt(1, 4) + "/02/1970");
            fields.set(13, Integer.toString(random.nextInt(100)));
            fields.set(14, "Rue de l’Église");
            fields.set(19, "VILLE");
            fields.set(21, "000" + random.nextInt(1, 4));
            rows.add(fields);
        }
        return rows;
    }

    private static String text(List<List<String>> rows, char separator, String lineEnd, boolean quoteAll) {
        StringBuilder text = new StringBuilder();
        List<List<String>> all = new ArrayList<>(rows);
        all.addFirst(RollLayout.REU.header());
        for (List<String> row : all) {
            for (int field = 0; field < row.size(); field++) {
                text.append(field == 0 ? "" : separator).append(quoted(row.get(field), separator, quoteAll));
            }
            text.append(lineEnd);
        }
        return text.toString();
    }

    private static String quoted(String field, char separator, boolean always) {
        boolean needed = field.indexOf(separator) >= 0 || field.indexOf('"') >= 0;
        return always || needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    private static List<String> people(RollFile file) {
        return RollContents.of(List.of(file)).rolls().getFirst().electors().stream()
                .map(elector ->
                        elector.identity().fields() + elector.listsText() + elector.station() + elector.address())
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void separators_encodings_quotes_and_line_ends_do_not_matter(long seed) {
        List<List<String>> rows = rows(new SplittableRandom(seed));
        List<String> expected = people(RollText.read(text(rows, ';', "\n", false)));
        assertThat(expected).isNotEmpty();
        for (char separator : new char[] {';', ','}) {
            for (String lineEnd : List.of("\n", "\r\n", "\r")) {
                for (boolean quoteAll : new boolean[] {true, false}) {
                    String text = text(rows, separator, lineEnd, quoteAll);
                    assertThat(people(RollText.read(text))).isEqualTo(expected);
                    assertThat(people(RollText.read("\ufeff" + text))).isEqualTo(expected);
                    assertThat(people(RollText.read("r.csv", text.getBytes(WINDOWS))))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_order_of_rows_does_not_change_who_is_on_the_roll(long seed) {
        List<List<String>> rows = rows(new SplittableRandom(seed));
        List<String> expected = people(RollText.read(text(rows, ';', "\n", false)));
        Collections.shuffle(rows, new Random(seed));
        assertThat(people(RollText.read(text(rows, ';', "\n", false)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_csv_library_reads_the_same_names(long seed) {
        String text = text(rows(new SplittableRandom(seed)), ';', "\n", seed % 2 == 0);
        List<String> library = new ArrayList<>();
        for (CsvRecord record : CsvReader.builder().fieldSeparator(';').ofCsvRecord(text)) {
            library.add(record.getField(3));
        }
        assertThat(RollText.read(text).rows())
                .extracting(Elector::birthName)
                .isEqualTo(library.subList(1, library.size()));
    }

    /// A changed byte gives an error or a remark, or every row is still there and only what a field says differs. A
    /// file cut between two lines looks whole: only the official number shows it.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_mutation_of_a_good_file_loses_a_row_in_silence(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<String>> rows = rows(random);
        byte[] good = text(rows, ';', "\n", seed % 2 == 0).getBytes(UTF_8);
        for (int trial = 0; trial < 120; trial++) {
            byte[] bytes = mutated(good, random);
            if (isCutBetweenLines(bytes, good)) {
                continue;
            }
            RollFile file = RollText.read("r.csv", bytes);
            boolean silent = file.problems().stream().noneMatch(problem -> problem.isError());
            if (silent && !RollText.told(file).contains("ROLL-129@0")) {
                assertThat(file.rows()).hasSize(rows.size());
            }
            assertThat(file.counts().read()).isEqualTo(file.rows().size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_lines_of_any_text_add_up(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] good =
                text(rows(random), ';', seed % 2 == 0 ? "\n" : "\r\n", true).getBytes(UTF_8);
        for (int trial = 0; trial < 120; trial++) {
            byte[] bytes = mutated(mutated(mutated(good, random), random), random);
            RollFile file = RollText.read("r.csv", bytes);
            if (!file.counts().equals(FileCounts.NOTHING)) {
                assertThat(file.counts().lines()).isEqualTo(lines(bytes));
            }
        }
    }

    private static boolean isCutBetweenLines(byte[] bytes, byte[] good) {
        return bytes.length < good.length && bytes[bytes.length - 1] == '\n';
    }

    /// Deletes, inserts or replaces a byte, or cuts the end off.
    private static byte[] mutated(byte[] good, SplittableRandom random) {
        byte[] letters = "\";,\n\r\u0000aé9/".getBytes(UTF_8);
        List<Byte> bytes = new ArrayList<>();
        for (byte b : good) {
            bytes.add(b);
        }
        int at = random.nextInt(bytes.size());
        byte letter = letters[random.nextInt(letters.length)];
        switch (random.nextInt(4)) {
            case 0 -> bytes.remove(at);
            case 1 -> bytes.add(at, letter);
            case 2 -> bytes.set(at, letter);
            default -> bytes.subList(Math.max(1, at), bytes.size()).clear();
        }
        byte[] result = new byte[bytes.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = bytes.get(i);
        }
        return result;
    }

    /// Lines as an editor numbers them.
    private static long lines(byte[] bytes) {
        long lines = 0;
        for (int at = 0; at < bytes.length; at++) {
            boolean pair = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
            lines += (bytes[at] == '\n' || (bytes[at] == '\r' && !pair)) ? 1 : 0;
        }
        byte last = bytes[bytes.length - 1];
        return last == '\n' || last == '\r' ? lines : lines + 1;
    }
}
