package org.kleroterion.cli.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.seal.RollSeal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `record seal`: takes the seals of communes into the record.
@Command(name = "seal")
final class RecordSealCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Parameters(paramLabel = "SEAL", descriptionKey = "SEAL", arity = "1..*")
    private List<Path> seals;

    RecordSealCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        Plan plan = record.history().plan();
        Problems problems = new Problems();
        for (Path file : seals) {
            record = with(record, plan, file, problems);
        }
        problems.refuseErrors();
        folder.write(terminal(), record);
        terminal().say("record.sealed", "count", Integer.toString(seals.size()));
        return ExitCode.DONE;
    }

    private PublicRecord with(PublicRecord record, Plan plan, Path file, Problems problems) throws IOException {
        byte[] bytes = Files.readAllBytes(terminal().resolve(file));
        Place place = Place.file(file.toString());
        try {
            RollSeal seal = RollSeal.parse(bytes);
            boolean fits = seal.plan().equals(plan.hash())
                    && plan.commune(seal.commune()).isPresent();
            if (fits) {
                String path = "seals/" + seal.commune() + "-" + seal.serial() + ".txt";
                return record.append(new Event.RollSealed(seal.commune(), seal.serial()), Map.of(path, bytes));
            }
            problems.add(Problem.error("CLI-122", place, "commune", seal.commune()));
        } catch (MalformedText malformed) {
            problems.add(Problem.error("CLI-123", place, "reason", malformed.reason()));
        } catch (InvalidInput refused) {
            problems.addAll(refused.problems());
        }
        return record;
    }
}
