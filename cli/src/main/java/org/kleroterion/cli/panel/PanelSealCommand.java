package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.fairness.ChosenAlternates;
import org.kleroterion.fairness.LeximinLottery;
import org.kleroterion.fairness.TableDeviation;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Severity;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MerkleTree;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.panel.CertificateText;
import org.kleroterion.sortition.panel.CompositionTable;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.ShareDeviation;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.plan.Objective;
import org.kleroterion.sortition.plan.PanelTerms;
import org.kleroterion.sortition.pool.PanelInput;
import org.kleroterion.sortition.pool.Person;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.pool.PoolReceipt;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.pool.SealedLottery;
import org.kleroterion.sortition.pool.SealedVolunteer;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PublicRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `panel seal`: seals the pool and the compositions of its fairest lottery; the annex is for the guarantors.
@Command(name = "seal")
final class PanelSealCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Mixin
    private TableOptions tables = new TableOptions();

    @Option(names = "--annex", required = true, paramLabel = "DIR")
    private Path annex = Path.of("");

    @Option(names = "--set-aside", paramLabel = "GROUND=COUNT")
    private Map<String, Integer> setAside = new TreeMap<>();

    PanelSealCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        History history = record.history();
        PanelTerms terms = history.plan().panel();
        PanelInput input = tables.read(terminal(), terms.size(), Optional.of("elector"));
        requireDecidedHouseholds(input);
        terminal().print(input.remarks());
        QuotaTable quotas = new QuotaTable(input.rules().quotas());
        PoolAnnex pool = PoolAnnex.of(quotas, entrants(history, input));
        TypedPeople people = pool.types(terms.size(), terms.perHousehold());
        TypedPool types = people.pool();
        LeximinLottery lottery = Lotteries.find(terminal(), people, terms.objective(), terms.panels());
        CompositionTable compositions = new CompositionTable(Lotteries.compositions(lottery));
        AlternateWork work = new AlternateWork(terminal(), terms.dropOut());
        ChosenAlternates alternates =
                work.choose(types, seed(history), compositions.compositions(), terms.alternates());
        Hash salt = random();
        PoolSeal seal = new PoolSeal(
                history.plan().convention(),
                seed(history),
                pool.volunteers().size(),
                SetAsideOptions.of(history.plan(), setAside),
                terms.size(),
                terms.panels(),
                quotas.sha256(),
                new SealedLottery(
                        compositions.saltedHash(salt, alternates.table().table().sha256()),
                        ShareDeviation.of(types, lottery.chances(), compositions.compositions()),
                        terms.alternates(),
                        alternates.figures(),
                        PoolSeal.words(lottery.verdict())),
                pool.tree().root());
        Map<String, byte[]> brought = Map.of(
                RecordSteps.QUOTAS,
                quotas.table().bytes(),
                RecordSteps.POOL,
                seal.text().bytes());
        PublicRecord longer = record.append(new Event.PoolSealed(), brought);
        Map<String, byte[]> tablesOfPanels = Map.of(
                "compositions.csv",
                compositions.table().bytes(),
                "alternates.csv",
                alternates.table().table().bytes(),
                "damage.csv",
                AlternateWork.curve(alternates).bytes(),
                "damage.svg",
                work.drawing(alternates),
                "certificate.txt",
                CertificateText.of(lottery.certificate()).bytes(),
                "salt.txt",
                CompositionTable.saltText(salt).bytes());
        writeAnnex(pool, tablesOfPanels, seal);
        folder.write(terminal(), longer);
        tell(seal, terms.objective());
        tell(lottery.deviation());
        work.tell(alternates);
        return ExitCode.DONE;
    }

    /// What is nearly one household is decided before the seal, by a person.
    private static void requireDecidedHouseholds(PanelInput input) {
        List<Problem> undecided = input.undecidedHouseholds();
        if (!undecided.isEmpty()) {
            throw new InvalidInput(undecided.stream()
                    .map(near -> new Problem(Severity.ERROR, near.code(), near.place(), near.values()))
                    .toList());
        }
    }

    private static Hash seed(History history) {
        return history.one(Event.SeedMade.class)
                .map(Event.SeedMade::seed)
                .orElseThrow(() -> RecordSteps.refusal("CLI-141"));
    }

    private static List<SealedVolunteer> entrants(History history, PanelInput input) {
        Winners winners = Winners.of(history);
        winners.require(input.people());
        List<SealedVolunteer> entrants = new ArrayList<>();
        for (Person person : input.people()) {
            SecretKey key = SecretKey.of(random().bytes());
            entrants.add(new SealedVolunteer(key, Winners.elector(person), person.volunteer()));
        }
        return entrants;
    }

    private void writeAnnex(PoolAnnex pool, Map<String, byte[]> panels, PoolSeal seal) throws IOException {
        try (OutputFolder output = OutputFolder.createPrivate(terminal().resolve(annex), false)) {
            Files.write(output.file("pool.csv"), pool.poolTable().bytes());
            Files.write(output.file("keys.csv"), pool.keyTable().bytes());
            for (Map.Entry<String, byte[]> file : panels.entrySet()) {
                Files.write(output.file(file.getKey()), file.getValue());
            }
            MerkleTree tree = pool.tree();
            for (int number = 0; number < pool.volunteers().size(); number++) {
                PoolReceipt receipt = PoolReceipt.of(seal.convention(), pool, tree, number);
                Files.write(
                        output.file("receipts/" + number + ".txt"),
                        receipt.text().bytes());
            }
            output.finish();
        }
    }

    private void tell(PoolSeal seal, Objective objective) {
        String volunteers = Integer.toString(seal.volunteers());
        terminal().say("panel.sealed", "volunteers", volunteers, "folder", annex.toString());
        String verdict =
                VerdictWords.of(seal.verdict(), objective.text(), terminal().messages());
        terminal().say("panel.sealed.hash", "hash", seal.hash().hex(), "verdict", verdict);
    }

    /// The greatest difference between a share and a chance, where a table of panels cannot do better; to be published.
    private void tell(TableDeviation deviation) {
        if (deviation instanceof TableDeviation.Greater(Fraction greatest, Fraction lowerBound)) {
            terminal()
                    .say("panel.sealed.deviation", "greatest", greatest.toDecimal(6), "bound", lowerBound.toDecimal(6));
        }
    }

    private static Hash random() {
        byte[] bytes = new byte[Hash.LENGTH];
        new SecureRandom().nextBytes(bytes);
        return Hash.of(bytes);
    }
}
