package org.kleroterion.web.mandate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.convention.ParisTime;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.journal.JournalExtract;
import org.kleroterion.web.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/// Takes a whole convention out of an instance as one file, and into another.
@Service
public class Transfer {

    private final ConventionStore conventions;
    private final DocumentStore documents;
    private final CountdownStore countdowns;
    private final Journal journal;
    private final Publication publication;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Transfer(
            ConventionStore conventions,
            DocumentStore documents,
            CountdownStore countdowns,
            Journal journal,
            Publication publication,
            TransactionTemplate transaction,
            Clock clock) {
        this.conventions = conventions;
        this.documents = documents;
        this.countdowns = countdowns;
        this.journal = journal;
        this.publication = publication;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Writes a convention as one file. That somebody did is journaled first, and stands in the file.
    ///
    /// @param slug the name in its address
    /// @throws InvalidInput if there is none of this name (TRANSFER-111)
    public void write(String slug, Actor actor, OutputStream out) throws IOException {
        Convention found = conventions
                .find(slug)
                .orElseThrow(() -> new InvalidInput(Problem.error("TRANSFER-111", Place.file(""), "value", slug)));
        try (ConventionFile file = new ConventionFile(out)) {
            transaction.executeWithoutResult(status -> {
                String id = found.id().value();
                journal.append(id, actor, List.of(JournalEntry.of("mandate.exported", id)));
                Convention convention = conventions.find(found.id()).orElseThrow();
                traveller(convention).writeTo(file);
                conventions
                        .documents(convention)
                        .forEach(hash -> file.add(
                                Parts.DOCUMENTS + hash.hex(),
                                documents.find(found.id(), hash).orElseThrow()));
            });
        }
    }

    /// Takes a convention in, as it was: published if it was published.
    ///
    /// @param from an exported file, or the folder of an example
    /// @param name another name for its address; its own if there is none
    /// @return the name in its address
    /// @throws InvalidInput with everything that is wrong; nothing has been taken in then
    public String take(Path from, Optional<Slug> name, Actor actor) {
        try (Parts parts = Files.isDirectory(from) ? new FolderParts(from) : ZipParts.open(from)) {
            Traveller traveller = read(parts, from);
            Problems problems = new Problems();
            problems.addAll(TransferRules.check(traveller, parts, ParisTime.dateOf(clock.instant())));
            Convention convention = name.map(traveller.convention()::renamed).orElse(traveller.convention());
            problems.addAll(occupied(convention));
            problems.refuseErrors();
            transaction.executeWithoutResult(status -> keep(convention, traveller, parts, actor));
            return convention.mandate().identity().slug().value();
        }
    }

    private static Traveller read(Parts parts, Path from) {
        try {
            return Traveller.read(parts);
        } catch (JacksonException | MalformedText | IllegalArgumentException unreadable) {
            throw new InvalidInput(Problem.error("TRANSFER-105", Place.file(""), "value", from.toString()));
        }
    }

    private List<Problem> occupied(Convention convention) {
        Problems problems = new Problems();
        String slug = convention.mandate().identity().slug().value();
        if (conventions.find(convention.id()).isPresent()) {
            problems.add(Problem.error("TRANSFER-112", Place.file(""), "value", slug));
        } else if (conventions.idOf(slug).isPresent()) {
            problems.add(Problem.error("TRANSFER-106", Place.file(""), "value", slug));
        }
        return problems.list();
    }

    private Traveller traveller(Convention convention) {
        String id = convention.id().value();
        return new Traveller(
                convention,
                conventions.history(convention.id()),
                countdowns.stated(convention.id()),
                countdowns.done(convention.id()),
                Optional.of(journal.extract(id)));
    }

    private void keep(Convention convention, Traveller traveller, Parts parts, Actor actor) {
        conventions.add(convention);
        traveller.history().forEach(former -> conventions.keep(former.convention(), former.until()));
        traveller.delays().ifPresent(delays -> countdowns.put(convention.id(), delays));
        traveller.done().forEach(step -> countdowns.mark(convention.id(), step, true));
        parts.names().stream()
                .filter(part -> part.startsWith(Parts.DOCUMENTS))
                .forEach(part -> parts.part(part).ifPresent(content -> documents.put(convention.id(), content)));
        traveller.journal().map(JournalExtract::acts).ifPresent(journal::carryOn);
        String id = convention.id().value();
        journal.append(id, actor, List.of(JournalEntry.of("mandate.imported", id)));
        if (!(convention instanceof Convention.Draft)) {
            publication.publish(convention, clock.instant());
        }
    }
}
