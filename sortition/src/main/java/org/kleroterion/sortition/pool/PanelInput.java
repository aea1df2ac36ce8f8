package org.kleroterion.sortition.pool;

import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.household.HouseholdFinder;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.quota.Flex;

/// What a lottery over panels needs, read from the organiser's tables.
///
/// @param people by their ids, as integers if all are, else by the bytes of the text: the order of the rows is gone
/// @param remarks warnings and notes; errors would have refused the input, but in [#readToCheck]
/// @param flex how far a repair may loosen each quota; empty if the table does not say
public record PanelInput(PanelRules rules, List<Person> people, List<Problem> remarks, List<Flex> flex) {

    public PanelInput {
        people = List.copyOf(people);
        remarks = List.copyOf(remarks);
        flex = List.copyOf(flex);
    }

    /// Reads a table of people and a table of quotas for a panel of `size`.
    ///
    /// @throws InvalidInput with every problem of both tables
    public static PanelInput read(InputFile pool, InputFile quotas, int size, PeopleColumns columns) {
        PanelInput input = readToCheck(pool, quotas, size, columns);
        if (input.remarks.stream().anyMatch(Problem::isError)) {
            throw new InvalidInput(input.remarks);
        }
        return input;
    }

    /// Reads the same tables although they may leave no panel: quotas that do not add up, or that ask for more people
    /// than there are, are errors among the remarks.
    ///
    /// @throws InvalidInput with every problem of both tables if they cannot be read
    public static PanelInput readToCheck(InputFile pool, InputFile quotas, int size, PeopleColumns columns) {
        Problems problems = new Problems();
        Problems shortages = new Problems();
        Optional<CsvTable> quotaTable = quotas.table(problems);
        Optional<CsvTable> peopleTable = pool.table(problems);
        boolean broken = problems.hasErrors();
        List<QuotaLine> lines = quotaTable.map(new QuotaReader(problems)::read).orElse(List.of());
        if (!broken && !lines.isEmpty()) {
            QuotaSums.check(lines, size, quotas.name(), shortages);
        }
        PeopleReader reader = new PeopleReader(lines, columns, problems);
        List<Person> people = peopleTable.map(reader::read).orElse(List.of());
        if (!problems.hasErrors()) {
            QuotaSupply.check(lines, people, size, quotas.name(), shortages);
        }
        boolean usable = !problems.hasErrors();
        problems.addAll(shortages.list());
        if (!usable) {
            throw new InvalidInput(problems.list());
        }
        PanelRules rules =
                new PanelRules(size, lines.stream().map(QuotaLine::quota).toList());
        List<Flex> flex = lines.stream().flatMap(line -> line.flex().stream()).toList();
        return new PanelInput(rules, people, problems.list(), flex);
    }

    /// The same for a panel that may have so many members of one household.
    public PanelInput withPerHousehold(int most) {
        return new PanelInput(new PanelRules(rules.size(), rules.quotas(), most), people, remarks, flex);
    }

    /// Addresses that are nearly the same and that nobody has decided about yet.
    public List<Problem> undecidedHouseholds() {
        return remarks.stream()
                .filter(remark -> remark.code().equals(HouseholdFinder.UNDECIDED))
                .toList();
    }

    public TypedPeople types() {
        return TypedPeople.of(rules, people.stream().map(Person::volunteer).toList());
    }
}
