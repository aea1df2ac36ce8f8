package org.kleroterion.cli.panel;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.draw.Winner;
import org.kleroterion.sortition.pool.ElectorIndex;
import org.kleroterion.sortition.pool.Person;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;

/// Those whom a wave has invited: nobody else can be in the pool.
record Winners(Set<String> electors) {

    static Winners of(History history) {
        Set<String> electors = new TreeSet<>();
        for (Event.WaveDrawn wave : history.all(Event.WaveDrawn.class)) {
            for (Winner winner : history.wave(wave.wave()).winners()) {
                electors.add(new ElectorIndex(winner.commune(), winner.index()).toString());
            }
        }
        return new Winners(electors);
    }

    /// @throws org.kleroterion.sortition.InvalidInput with everyone who was not drawn
    void require(List<Person> people) {
        Problems problems = new Problems();
        for (Person person : people) {
            if (!electors.contains(person.id())) {
                problems.add(Problem.error("CLI-191", Place.file(""), "elector", person.id()));
            }
        }
        problems.refuseErrors();
    }

    static ElectorIndex elector(Person person) {
        return ElectorIndex.parse(person.id());
    }
}
