package org.kleroterion.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.plan.PlanReader;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.record.RecordFolder;
import org.kleroterion.sortition.witness.BeaconRound;

/// A fictional convention, act by act. Its beacon and its time-stamping authority are fictional too, and its dice are
/// thrown by the computer.
final class DemoConvention {

    private static final String RECORD = "record";

    private final DemoStage stage;
    private final int electors;
    private final UnaryOperator<String> change;
    private final FictionalBeacon beacon = new FictionalBeacon();
    private final FictionalTimestampAuthority authority = new FictionalTimestampAuthority();
    private final SecureRandom dice = new SecureRandom();

    /// What the draw of the panel printed.
    private String drawn = "";

    DemoConvention(DemoStage stage, int electors) {
        this(stage, electors, UnaryOperator.identity());
    }

    /// @param change of the text of the plan, before it is checked
    DemoConvention(DemoStage stage, int electors, UnaryOperator<String> change) {
        this.stage = stage;
        this.electors = electors;
        this.change = change;
    }

    void sealTheRolls() throws IOException {
        stage.scene("demo.rolls");
        stage.type("roll", "synthesize", "--out", "rolls", "--electors", Integer.toString(electors));
        String plan = DemoPlan.text(
                communes(), letters(), beacon.chain(), authority.certificate().hex());
        stage.write("draft.txt", change.apply(plan).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        stage.scene("demo.plan");
        stage.type("plan", "check", "draft.txt", "--out", "plan.txt");
        stage.type("plan", "publish", "plan.txt", "--record", RECORD);
        stage.scene("demo.seals");
        List<String> seal = new ArrayList<>(List.of("record", "seal", "--record", RECORD));
        for (Path roll : rolls()) {
            seal.add(seal(roll));
        }
        stage.quietly(seal.toArray(String[]::new));
        stage.type("seed", "commit", "--record", RECORD);
        anchor("commitment.txt", DemoPlan.COMMITMENT_SEEN);
    }

    void makeTheSeed() throws IOException {
        stage.scene("demo.ceremony");
        List<String> contributions = new ArrayList<>();
        for (String guarantor : DemoPlan.GUARANTORS) {
            String printed = stage.quietly("seed", "contribution", "--record", RECORD, "--guarantor", guarantor);
            List<String> lines = printed.lines().toList();
            contributions.add(lastWord(lines.get(0)));
            stage.type(
                    "seed",
                    "envelope",
                    "--record",
                    RECORD,
                    "--guarantor",
                    guarantor,
                    "--value",
                    lastWord(lines.get(1)));
        }
        List<String> thrown = new ArrayList<>(List.of("seed", "dice", "--record", RECORD));
        thrown.addAll(digits(DemoPlan.DICE));
        stage.type(thrown.toArray(String[]::new));
        for (int at = 0; at < contributions.size(); at++) {
            String guarantor = DemoPlan.GUARANTORS.get(at);
            stage.type("seed", "open", "--record", RECORD, "--guarantor", guarantor, "--value", contributions.get(at));
        }
        stage.type("seed", "close", "--record", RECORD);
        anchor("transcript.txt", DemoPlan.TRANSCRIPT_SEEN);
        stage.scene("demo.beacon");
        stage.type(
                "seed",
                "compose",
                "--record",
                RECORD,
                "--signature",
                signature(plan().calendar().seedBeacon()));
    }

    void inviteElectors() throws IOException {
        stage.scene("demo.draw");
        List<String> printed = stage.quietly("draw", "--record", RECORD).lines().toList();
        stage.say(
                "demo.firstlines",
                "first",
                printed.get(0),
                "second",
                printed.get(1).strip(),
                "cells",
                Integer.toString(printed.size() - 1));
        stage.scene("demo.letters");
        int communes = 0;
        for (Path roll : rolls()) {
            String code = code(roll);
            if (history().wave(1).winners().stream()
                    .anyMatch(winner -> winner.commune().equals(code))) {
                stage.quietly(
                        "roll",
                        "letters",
                        "--record",
                        RECORD,
                        "--wave",
                        "1",
                        "--secret",
                        "communes/" + code + "/secret/secret.txt",
                        "--out",
                        "communes/" + code + "/letters",
                        "rolls/" + roll.getFileName());
                communes++;
            }
        }
        stage.say("demo.lettersdone", "communes", Integer.toString(communes));
    }

    void answerTheLetters() throws IOException {
        stage.scene("demo.replies");
        DemoReplies replies = DemoReplies.to(stage, history());
        stage.write("pool.csv", replies.pool().bytes());
        stage.write("quotas.csv", replies.quotas().bytes());
        stage.say(
                "demo.volunteers",
                "volunteers",
                Integer.toString(replies.pool().rows().size()),
                "letters",
                Integer.toString(letters()));
    }

    void sealThePool() throws IOException {
        stage.scene("demo.pool");
        stage.type("panel", "check", "--pool", "pool.csv", "--quotas", "quotas.csv", "--size", "40", "--id", "elector");
        stage.type(
                "panel",
                "seal",
                "--record",
                RECORD,
                "--pool",
                "pool.csv",
                "--quotas",
                "quotas.csv",
                "--annex",
                "annex");
        anchor("panel/pool.txt", DemoPlan.POOL_SEEN);
    }

    void drawThePanel() throws IOException {
        stage.scene("demo.panels");
        stage.type(
                "panel",
                "deal",
                "--record",
                RECORD,
                "--annex",
                "annex",
                "--signature",
                signature(plan().calendar().placingBeacon()));
        anchor("panel/panels.txt", DemoPlan.PANELS_SEEN);
        stage.scene("demo.throw");
        List<String> thrown = new ArrayList<>(List.of("panel", "throw", "--record", RECORD, "--digits"));
        thrown.addAll(digits(3));
        stage.type(thrown.toArray(String[]::new));
        anchor("panel/throw.txt", DemoPlan.THROW_SEEN);
        drawn = stage.type(
                "panel",
                "draw",
                "--record",
                RECORD,
                "--annex",
                "annex",
                "--signature",
                signature(plan().calendar().panelBeacon()));
    }

    /// The first member who was told of leaves by their own word, and the rule names who comes.
    void replaceAMember() throws IOException {
        stage.scene("demo.replace");
        String number = drawn.lines().findFirst().orElseThrow().replaceAll("\\D*(\\d+).*", "$1");
        stage.type(
                "replace",
                "notice",
                "--record",
                RECORD,
                "--number",
                number,
                "--annex",
                "annex",
                "--day",
                DemoPlan.NOTICE_DAY);
        anchor("panel/notice-1.txt", DemoPlan.NOTICE_SEEN);
        stage.type("replace", "next", "--record", RECORD, "--annex", "annex", "--confirm");
        stage.type("replace", "status", "--record", RECORD);
    }

    /// What anyone, a holder of a letter, and the guarantors can check.
    ExitCode verifyAll() throws IOException {
        for (Path roll : rolls()) {
            byte[] leaves = Files.readAllBytes(stage.file("communes/" + code(roll) + "/seal/leaves.csv"));
            stage.write("annex/rolls/" + code(roll) + ".csv", leaves);
        }
        stage.scene("demo.verify");
        return stage.check("verify", RECORD, "--annex", "annex");
    }

    private String seal(Path roll) throws IOException {
        String code = code(roll);
        String folder = "communes/" + code;
        stage.quietly("roll", "secret", "--commune", code, "--out", folder + "/secret");
        String printed = stage.quietly(
                "roll",
                "seal",
                "--plan",
                "plan.txt",
                "--secret",
                folder + "/secret/secret.txt",
                "--out",
                folder + "/seal",
                "rolls/" + roll.getFileName());
        stage.say("demo.line", "line", printed.strip());
        return folder + "/seal/seal.txt";
    }

    private void anchor(String file, Instant time) throws IOException {
        Hash hash = Sha256.of(Files.readAllBytes(stage.file(RECORD + "/" + file)));
        String token = "tokens/" + file.replace('/', '-').replace(".txt", ".tsr");
        stage.write(token, authority.token(hash, time));
        stage.type("record", "anchor", "--record", RECORD, "--file", file, "--token", token);
    }

    private String signature(Instant time) {
        BeaconRound round = beacon.round(beacon.chain().firstRoundFrom(time));
        return round.signature();
    }

    private List<String> digits(int count) {
        List<String> digits = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            digits.add(Integer.toString(dice.nextInt(10)));
        }
        return digits;
    }

    private int letters() {
        return Math.min(5000, electors / 6);
    }

    private List<Path> rolls() throws IOException {
        try (Stream<Path> files = Files.list(stage.file("rolls"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> communes() throws IOException {
        return DemoRolls.communes(rolls());
    }

    private static String code(Path roll) {
        return DemoRolls.code(roll);
    }

    private Plan plan() throws IOException {
        return PlanReader.read("plan.txt", Files.readAllBytes(stage.file("plan.txt")));
    }

    private History history() throws IOException {
        return PublicRecord.read(RecordFolder.read(stage.file(RECORD))).history();
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
