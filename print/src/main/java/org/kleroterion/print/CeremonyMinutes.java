package org.kleroterion.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.plan.Coded;
import org.kleroterion.sortition.plan.Commune;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.seal.RollSeal;

/// The minutes from the seals to the letters; a step that has not come is left out.
final class CeremonyMinutes {

    private final History history;
    private final Plan plan;
    private final PrintTexts texts;
    private final Blocks blocks;

    CeremonyMinutes(History history, PrintTexts texts, Blocks blocks) {
        this.history = history;
        this.plan = history.plan();
        this.texts = texts;
        this.blocks = blocks;
    }

    void seals() {
        if (history.one(Event.SealingEnded.class).isEmpty()) {
            return;
        }
        List<RollSeal> seals = history.sealsInForce();
        blocks.section("minutes.seals")
                .say("minutes.seals.do")
                .table(
                        "hashes",
                        texts.text("minutes.seals.table"),
                        heads("minutes.seals.", "commune", "serial", "electors", "hash"),
                        seals.stream().map(this::seal).toList());
        List<String> out = history.commitment().unsealed();
        if (!out.isEmpty()) {
            blocks.say("minutes.seals.out", "communes", String.join(", ", out));
        }
        blocks.facts(
                texts.text("minutes.seals.end"),
                List.of(
                        fact(
                                "minutes.seals.total",
                                texts.numerals()
                                        .whole(seals.stream()
                                                .mapToLong(RollSeal::electors)
                                                .sum())),
                        fact(
                                "minutes.seals.commitment",
                                history.commitment().text().sha256().hex())));
    }

    private List<String> seal(RollSeal seal) {
        return List.of(
                communeName(seal.commune()),
                Integer.toString(seal.serial()),
                texts.numerals().whole(seal.electors()),
                seal.hash().hex());
    }

    void envelopes() {
        List<Event.EnvelopeClosed> closed = history.all(Event.EnvelopeClosed.class);
        if (closed.isEmpty()) {
            return;
        }
        Map<String, String> opened = new TreeMap<>();
        history.all(Event.EnvelopeOpened.class)
                .forEach(one -> opened.put(one.guarantor(), hashOr(one.contribution(), "minutes.envelopes.absent")));
        blocks.section("minutes.envelopes")
                .table(
                        "hashes",
                        texts.text("minutes.envelopes.table"),
                        heads("minutes.envelopes.", "guarantor", "announced", "opened"),
                        closed.stream()
                                .map(one -> List.of(
                                        guarantorName(one.guarantor()),
                                        hashOr(one.commitment(), "minutes.envelopes.none"),
                                        opened.getOrDefault(one.guarantor(), "–")))
                                .toList());
    }

    void dice() {
        List<Integer> digits = history.all(Event.DieThrown.class).stream()
                .map(Event.DieThrown::digit)
                .toList();
        if (!digits.isEmpty()) {
            blocks.section("minutes.dice").digits(texts.text("minutes.dice.table"), digits.size(), digits);
        }
    }

    void seed() {
        if (history.one(Event.TranscriptClosed.class).isEmpty()) {
            return;
        }
        long round = history.transcript().round();
        List<Blocks.Fact> facts = new ArrayList<>(List.of(
                fact(
                        "minutes.seed.transcript",
                        history.transcript().text().sha256().hex()),
                fact("minutes.seed.round", Long.toString(round)),
                fact("minutes.seed.time", new Moments(texts).both(plan.beacon().timeOf(round)))));
        history.one(Event.SeedMade.class)
                .ifPresent(made -> facts.addAll(List.of(
                        fact("minutes.seed.signature", made.beacon().signature()),
                        fact("minutes.seed.value", made.seed().hex()))));
        blocks.section("minutes.seed").facts(texts.text("minutes.seed.table"), facts);
    }

    void waves() {
        List<Event.WaveDrawn> waves = history.all(Event.WaveDrawn.class);
        if (waves.isEmpty()) {
            return;
        }
        blocks.section("minutes.waves")
                .table(
                        "facts",
                        texts.text("minutes.waves.table"),
                        heads("minutes.waves.", "number", "letters", "date", "volunteers"),
                        waves.stream().map(this::wave).toList());
        List<String> header = new ArrayList<>(List.of(texts.text("minutes.seals.commune")));
        waves.forEach(wave -> header.add(texts.text("minutes.waves.number") + " " + wave.wave()));
        blocks.table("facts", texts.text("minutes.waves.commune"), header, lettersByCommune(waves));
    }

    private List<String> wave(Event.WaveDrawn wave) {
        return List.of(
                Integer.toString(wave.wave()),
                texts.numerals().whole(wave.letters()),
                plan.wave(wave.wave())
                        .map(planned -> new Moments(texts).day(planned.date()))
                        .orElse("–"),
                wave.volunteers().isPresent()
                        ? texts.numerals().whole(wave.volunteers().getAsLong())
                        : "–");
    }

    private List<List<String>> lettersByCommune(List<Event.WaveDrawn> waves) {
        List<Map<String, Long>> counts = new ArrayList<>();
        for (Event.WaveDrawn wave : waves) {
            Map<String, Long> count = new TreeMap<>();
            history.wave(wave.wave()).winners().forEach(winner -> count.merge(winner.commune(), 1L, Long::sum));
            counts.add(count);
        }
        List<List<String>> rows = new ArrayList<>();
        for (Commune commune : plan.communes()) {
            List<String> row = new ArrayList<>(List.of(commune.toString()));
            counts.forEach(count -> row.add(texts.numerals().whole(count.getOrDefault(commune.code(), 0L))));
            rows.add(row);
        }
        List<String> total = new ArrayList<>(List.of(texts.text("minutes.waves.total")));
        counts.forEach(count -> total.add(texts.numerals()
                .whole(count.values().stream().mapToLong(Long::longValue).sum())));
        rows.add(total);
        return rows;
    }

    private String communeName(String code) {
        return plan.commune(code).map(Commune::toString).orElse(code);
    }

    private String guarantorName(String code) {
        return plan.guarantors().stream()
                .filter(guarantor -> guarantor.code().equals(code))
                .map(Coded::sentence)
                .findFirst()
                .orElse(code);
    }

    private String hashOr(Optional<Hash> hash, String nothing) {
        return hash.map(Hash::hex).orElse(texts.text(nothing));
    }

    private List<String> heads(String prefix, String... names) {
        return List.of(names).stream().map(name -> texts.text(prefix + name)).toList();
    }

    private Blocks.Fact fact(String key, String value) {
        return new Blocks.Fact(texts.text(key), value);
    }
}
