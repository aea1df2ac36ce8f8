package org.kleroterion.cli.replace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.PanelChange;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.replacement.Ground;
import org.kleroterion.sortition.replacement.Notice;
import org.kleroterion.sortition.replacement.NoticeRules;
import org.kleroterion.sortition.replacement.ServedPanel;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `replace notice`: notes that somebody leaves, and the day whose beacon will serve if no alternate is left.
@Command(name = "notice")
final class ReplaceNoticeCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @ArgGroup(multiplicity = "1")
    private Leaving leaving;

    @Option(names = "--annex", paramLabel = "DIR")
    private Optional<Path> annex = Optional.empty();

    @Option(names = "--ground", paramLabel = "CODE", defaultValue = "own-word")
    private String ground;

    @Option(names = "--day", required = true, paramLabel = "DAY")
    private String day;

    /// Who leaves, in one of two ways.
    static final class Leaving {

        @Option(names = "--tag", paramLabel = "TAG")
        private String tag = "";

        @Option(names = "--number", paramLabel = "N")
        private int number = -1;
    }

    ReplaceNoticeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        PanelRecord panel = PanelRecord.of(record.history());
        Plan plan = panel.history().plan();
        int number = panel.now().waiting().nextNotice();
        Notice notice = new Notice(panel.now().drawn().publication(), number, tag(panel), ground(), Notice.noon(day()));
        Optional<Problem> fault = NoticeRules.fault(plan, panel.now(), number, notice);
        if (fault.isPresent()) {
            throw new InvalidInput(fault.get());
        }
        folder.write(
                terminal(),
                record.append(
                        new PanelChange.Vacated(number),
                        Map.of(Notice.path(number), notice.text().bytes())));
        tell(plan, notice);
        return ExitCode.DONE;
    }

    private void tell(Plan plan, Notice notice) {
        long round = plan.beacon().firstRoundFrom(notice.time());
        terminal()
                .say(
                        "replace.noticed",
                        "notice",
                        Integer.toString(notice.number()),
                        "path",
                        Notice.path(notice.number()),
                        "hash",
                        notice.text().sha256().hex());
        terminal()
                .say(
                        "replace.noticed.round",
                        "round",
                        Long.toString(round),
                        "time",
                        plan.beacon().timeOf(round).toString());
    }

    private Hash tag(PanelRecord panel) throws IOException {
        if (!leaving.tag.isEmpty()) {
            try {
                return Hash.parse(leaving.tag);
            } catch (IllegalArgumentException noTag) {
                throw PanelRecord.refusal("CLI-301", "value", leaving.tag);
            }
        }
        Path confidential = annex.orElseThrow(() -> PanelRecord.refusal("CLI-302"));
        ServedPanel served = panel.served(panel.annex(terminal(), confidential));
        return panel.now().seated().stream()
                .filter(seat -> served.number(seat) == leaving.number)
                .findFirst()
                .orElseThrow(() -> PanelRecord.refusal("CLI-303", "number", Integer.toString(leaving.number)));
    }

    private Ground ground() {
        try {
            return new Ground(ground);
        } catch (IllegalArgumentException noGround) {
            throw PanelRecord.refusal("CLI-304", "value", ground);
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            throw PanelRecord.refusal("CLI-305", "value", day);
        }
    }
}
