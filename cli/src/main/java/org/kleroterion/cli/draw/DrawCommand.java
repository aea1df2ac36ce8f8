package org.kleroterion.cli.draw;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.draw.Cell;
import org.kleroterion.sortition.draw.Draw;
import org.kleroterion.sortition.draw.WaveList;
import org.kleroterion.sortition.plan.WavePlan;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PublicRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `draw`: draws the next wave of the plan. It needs no secret: anyone gets the same indices.
@Command(name = "draw")
public final class DrawCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--volunteers", paramLabel = "N", defaultValue = "-1")
    private long volunteers;

    DrawCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        History history = record.history();
        Event.SeedMade made = history.one(Event.SeedMade.class).orElseThrow(() -> refusal("CLI-141"));
        int number = history.all(Event.WaveDrawn.class).size() + 1;
        WavePlan wave =
                history.plan().wave(number).orElseThrow(() -> refusal("CLI-142", "wave", Integer.toString(number)));
        OptionalLong count = condition(wave);
        Draw.Drawn draw = new Draw.Planned(history.plan())
                .commitTo(history.sealsInForce())
                .drawWith(history.transcript(), made.beacon());
        WaveList list = draw.wave(number);
        Event.WaveDrawn event = new Event.WaveDrawn(number, wave.letters(), count);
        byte[] table = list.table().bytes();
        folder.write(terminal(), record.append(event, Map.of("draw/wave-" + number + ".csv", table)));
        tell(draw, number, list);
        return ExitCode.DONE;
    }

    /// The count that a wave on condition must state, and that must meet the condition.
    private OptionalLong condition(WavePlan wave) {
        if (wave.fewerVolunteersThan().isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong count = volunteers < 0 ? OptionalLong.empty() : OptionalLong.of(volunteers);
        if (!wave.isSentWith(count)) {
            throw refusal("CLI-143", "wave", wave.toString());
        }
        return count;
    }

    /// Each cell's letters and electors: the chance that everyone in it had.
    private void tell(Draw.Drawn draw, int number, WaveList list) {
        terminal()
                .say(
                        "draw.wave",
                        "wave",
                        Integer.toString(number),
                        "letters",
                        Integer.toString(list.winners().size()));
        for (int at = 0; at < draw.committed().cells().size(); at++) {
            Cell cell = draw.committed().cells().get(at);
            String letters = Long.toString(draw.shares(number).get(at));
            terminal()
                    .say(
                            "draw.cell",
                            "cell",
                            cell.name(),
                            "letters",
                            letters,
                            "electors",
                            Integer.toString(cell.electors()));
        }
    }

    private static Refusal refusal(String code, String... namesAndValues) {
        return new Refusal(ExitCode.INPUT_NOT_USABLE, Problem.error(code, Place.file(""), namesAndValues));
    }
}
