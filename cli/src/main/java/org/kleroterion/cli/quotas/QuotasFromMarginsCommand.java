package org.kleroterion.cli.quotas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFile;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.quota.Margin;
import org.kleroterion.sortition.quota.Population;
import org.kleroterion.sortition.quota.QuotaRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `quotas from-margins`: the least and the most members for each value, from the counts of a population.
@Command(name = "from-margins")
final class QuotasFromMarginsCommand extends CliCommand {

    @Option(names = "--population", required = true, paramLabel = "FILE")
    private Path population = Path.of("");

    @Option(names = "--size", required = true, paramLabel = "K")
    private int size;

    @Option(names = "--rule", paramLabel = "RULE", defaultValue = "floor-ceil")
    private String rule = "floor-ceil";

    @Option(names = "--joint", paramLabel = "FEATURE+FEATURE")
    private List<String> joint = List.of();

    @Mixin
    private OutputOptions output;

    QuotasFromMarginsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        if (size < 1) {
            throw usage("CLI-181", Integer.toString(size));
        }
        QuotaRule rounding = rule();
        byte[] bytes = Files.readAllBytes(terminal().resolve(population));
        Population counted = Population.read(population.toString(), bytes, joint);
        List<Margin> margins = counted.quotas(size, rounding);
        QuotaTable quotas = new QuotaTable(margins.stream().map(Margin::quota).toList());
        OutputFile.write(
                output.target(terminal()), output.replace(), quotas.table().bytes());
        margins.forEach(this::explain);
        terminal().say("quotas.made", "file", output.target(terminal()).toString());
        return ExitCode.DONE;
    }

    private QuotaRule rule() {
        try {
            return QuotaRule.parse(rule);
        } catch (IllegalArgumentException unknown) {
            throw usage("CLI-272", rule);
        }
    }

    private static Refusal usage(String code, String value) {
        return new Refusal(ExitCode.USAGE, Problem.error(code, Place.file(""), "value", value));
    }

    private void explain(Margin margin) {
        boolean one = margin.quota().min() == margin.quota().max();
        terminal()
                .say(
                        one ? "quotas.line.one" : "quotas.line.range",
                        "feature",
                        margin.quota().feature(),
                        "value",
                        margin.quota().value(),
                        "percent",
                        decimal(margin.percent()),
                        "size",
                        Integer.toString(size),
                        "share",
                        decimal(margin.share()),
                        "min",
                        Integer.toString(margin.quota().min()),
                        "max",
                        Integer.toString(margin.quota().max()));
    }

    private String decimal(String number) {
        return terminal().language() == Language.FR ? number.replace('.', ',') : number;
    }
}
