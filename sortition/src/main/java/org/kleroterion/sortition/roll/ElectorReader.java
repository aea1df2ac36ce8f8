package org.kleroterion.sortition.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.Place;

/// Makes an elector of a row, or says everything that is wrong with it.
final class ElectorReader {

    private final String file;
    private final RollRow row;
    private final RollProblems problems;
    private final BirthDateReader dates;
    private final ListReader lists;
    private final AddressReader addresses;
    private final CommuneReader communes;

    ElectorReader(String file, RollRow row, LocalDate today, RollProblems problems) {
        this.file = file;
        this.row = row;
        this.problems = problems;
        this.dates = new BirthDateReader(today, problems);
        this.lists = new ListReader(FileLabel.list(file), problems);
        this.addresses = new AddressReader(row);
        this.communes = new CommuneReader(row, problems);
    }

    /// The elector of the current row, unless an error was added to the problems.
    Optional<Elector> read() {
        long line = row.line();
        Optional<String> commune = communes.read();
        Optional<List<ListType>> list = lists.read(row.text(RollColumn.LIST), line, row.name(RollColumn.LIST));
        Optional<Sex> sex = sex(row.text(RollColumn.SEX));
        Optional<BirthDate> birth = dates.read(row.text(RollColumn.BIRTH_DATE), line, row.name(RollColumn.BIRTH_DATE));
        String birthName = row.text(RollColumn.BIRTH_NAME);
        boolean isRoll = isRoll();
        boolean isNamed = isNamed(birthName);
        if (!isRoll || !isNamed || commune.isEmpty() || list.isEmpty() || sex.isEmpty() || birth.isEmpty()) {
            return Optional.empty();
        }
        String useName = row.text(RollColumn.USE_NAME);
        return Optional.of(new Elector(
                commune.get(),
                birthName,
                useName.equals(birthName) ? birthName : useName,
                firstNames(),
                sex.get(),
                birth.get(),
                list.get(),
                row.text(RollColumn.STATION),
                address(),
                List.of(Place.line(file, line))));
    }

    CommuneReader communes() {
        return communes;
    }

    private boolean isRoll() {
        String kind = row.text(RollColumn.KIND);
        if (!kind.isEmpty() && HeaderKey.of(kind).startsWith("tableau")) {
            problems.error("ROLL-146", row.line(), row.name(RollColumn.KIND), "value", kind);
            return false;
        }
        return true;
    }

    private boolean isNamed(String birthName) {
        if (birthName.isEmpty()) {
            problems.error("ROLL-147", row.line(), row.name(RollColumn.BIRTH_NAME));
            return false;
        }
        return true;
    }

    private String firstNames() {
        String firstNames = row.text(RollColumn.FIRST_NAMES);
        if (firstNames.isEmpty()) {
            problems.warning("ROLL-148", row.line(), row.name(RollColumn.FIRST_NAMES));
        }
        return firstNames;
    }

    private Optional<Sex> sex(String text) {
        return switch (text) {
            case "F", "f" -> Optional.of(Sex.F);
            case "M", "m" -> Optional.of(Sex.M);
            default -> {
                problems.error("ROLL-158", row.line(), row.name(RollColumn.SEX), "value", text);
                yield Optional.empty();
            }
        };
    }

    private PostalAddress address() {
        PostalAddress address = addresses.read();
        if (address.isEmpty()) {
            problems.warning("ROLL-159", row.line(), row.name(RollColumn.STREET));
        }
        return address;
    }
}
