package org.kleroterion.cli.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Severity;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.roll.Eligibility;
import org.kleroterion.sortition.roll.EligibleElectors;
import org.kleroterion.sortition.roll.ListType;
import org.kleroterion.sortition.roll.RollContents;
import org.kleroterion.sortition.roll.RollReader;
import org.kleroterion.sortition.roll.SetAsideElectors;
import org.kleroterion.sortition.seal.SealedRoll;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The files and the secret of one commune, from which its seal is made, and made again for its letters.
final class CommuneRoll {

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<Path> files;

    @Option(names = "--secret", required = true, paramLabel = "FILE")
    private Path secret;

    @Option(names = "--set-aside", paramLabel = "FILE")
    private Optional<Path> setAside = Optional.empty();

    CommuneRoll() {}

    /// Reads and seals the roll under a plan.
    ///
    /// @throws InvalidInput with every problem of the files
    SealedRoll seal(Terminal terminal, Plan plan) throws IOException {
        SecretFile key = SecretFile.read(terminal.resolve(secret));
        RollContents contents = new RollReader(plan.referenceDate())
                .readAll(files.stream().map(terminal::resolve).toList());
        if (!contents.isUsable()) {
            throw new InvalidInput(contents.problems());
        }
        terminal.print(contents.problems().stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .toList());
        if (contents.rolls().size() != 1
                || !contents.rolls().getFirst().commune().equals(key.commune())) {
            throw new Refusal(
                    ExitCode.INPUT_NOT_USABLE,
                    Problem.error("CLI-152", Place.file(secret.toString()), "commune", key.commune()));
        }
        List<ListType> lists = plan.lists().stream().map(ListType::valueOf).toList();
        Eligibility eligibility =
                new Eligibility(plan.referenceDate(), plan.strata().minimumAge(), lists);
        EligibleElectors eligible = eligibility.select(contents.rolls().getFirst());
        return SealedRoll.of(plan, setAside(terminal).from(eligible), key.key());
    }

    private SetAsideElectors setAside(Terminal terminal) throws IOException {
        return setAside.isEmpty()
                ? SetAsideElectors.none()
                : SetAsideElectors.read(
                        setAside.get().toString(), Files.readAllBytes(terminal.resolve(setAside.get())));
    }
}
